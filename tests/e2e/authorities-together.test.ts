import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../schema/domain/day.ts';
import { sha256 } from '../../schema/domain/draw/draw.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { runCommandLine } from '../support/command-line.ts';
import { dataOf, type HubClient } from '../support/hub.ts';
import { sharedHub } from '../support/shared-hub.ts';

/** What authorities do together, on a whole hub (YRD-04, MI-08): minutes, cases handed over, and what the alliance keeps as files. */
const NUMBER = LANDMARKS.validActivityOne;

let hub: HubClient;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yunqiao-together-'));
  hub = await sharedHub();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const yunqiao = (agency: string, purpose: string, ...argv: readonly string[]) =>
  runCommandLine(['supervision', ...argv, '--endpoint', hub.url, '--client-id', agency, '--purpose', purpose], {
    env: { YUNQIAO_CLIENT_SECRET: 'demo-secret', HOME: folder },
  });
const shanghai = (...argv: readonly string[]) => yunqiao('demo-regulator-sh', 'SUPERVISION', ...argv);
const zhejiang = (...argv: readonly string[]) => yunqiao('demo-regulator-zj', 'SUPERVISION', ...argv);
const file = (name: string, content?: string) => {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
};
const ask = async (agency: string, purpose: string, query: string, variables: object = {}) =>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
  (await dataOf(hub, query, variables as never, await hub.token(agency, purpose))) as any;

describe('work of several authorities on the command line', () => {
  const listed = async (who: typeof shanghai, ...argv: readonly string[]) => {
    const { stdout } = await who(...argv, '--output', 'json');
    const lines = stdout.trim().split('\n');
    return lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  };

  it('keeps minutes of a joint inspection by whoever has initiated it, and invites nobody who could never answer', async () => {
    const invite = (reference: string, participants: string) =>
      shanghai('joint', 'invite', reference, '--title', '（样例）联合检查', '--participants', participants);
    const nobody = await invite('m0', '330000,110000');
    expect(nobody.exitCode).not.toBe(0);
    expect(nobody.stderr).toContain('input.participants[1]');
    expect(nobody.stderr).toContain('110000 has none');
    const [joint = ''] = (await invite('m1', '330000')).stdout.split(' ');
    const paper = file('纪要.txt', '（样例）签字的纪要');
    const minutes = (who: typeof shanghai, text: string) =>
      who(
        ...['joint', 'minutes', joint, 's1', '--held-on', '2026-01-05', '--attended', '310000,330000', '--text', text],
        ...['--decision', '抽查六家,限期一月', '--decision', '通报结果', '--papers', paper],
      );
    expect((await minutes(zhejiang, '甲')).exitCode).not.toBe(0);
    for (let round = 0; round < 2; round++)
      expect((await minutes(shanghai, '甲')).stdout).toBe(`${joint}  1 sessions with minutes\n`);
    expect((await minutes(shanghai, '乙')).exitCode).not.toBe(0);
    const own = (await listed(shanghai, 'joint', 'list')).find(({ id }) => id === joint);
    expect(own.minutes).toEqual([
      {
        reference: 's1',
        heldOn: '2026-01-05',
        attended: ['310000', '330000'],
        text: '甲',
        decisions: ['抽查六家,限期一月', '通报结果'],
        papers: [{ name: '纪要.txt', sha256: sha256('（样例）签字的纪要') }],
      },
    ]);
  });

  it('hands a case over with its evidence, which is answered and closed by the other side', async () => {
    const photo = file('照片.txt', '（样例）照片');
    const offer = (to: string) =>
      shanghai(
        ...['handover', 'offer', 'case-1', '--to', to, '--title', '（样例）涉嫌冒用标识', '--grounds', '生产地在浙江'],
        ...['--evidence', photo, '--certificate', NUMBER],
      );
    const nobody = await offer('110000');
    expect([nobody.exitCode === 0, nobody.stderr.includes('input.to')]).toEqual([false, true]);
    const offered = await offer('330000');
    expect(offered.stdout).toContain('OFFERED  310000 > 330000');
    expect((await offer('330000')).stdout).toBe(offered.stdout);
    const [id = ''] = offered.stdout.split(' ');
    expect((await shanghai('handover', 'answer', id, '--with', 'ACCEPT')).exitCode).not.toBe(0);
    expect((await zhejiang('handover', 'answer', id, '--with', 'DECLINE')).stderr).toContain('input.reason');
    expect((await zhejiang('handover', 'answer', id, '--with', 'ACCEPT')).stdout).toContain(`${id}  ACCEPTED`);
    expect((await zhejiang('handover', 'close', id, '--result', '已处罚')).stdout).toContain(`${id}  CLOSED`);
    const seen = (await listed(shanghai, 'handover', 'list')).find((one) => one.id === id);
    expect(seen).toMatchObject({ result: '已处罚', evidence: [{ name: '照片.txt', sha256: sha256('（样例）照片') }] });
    const missing = await shanghai(
      ...['handover', 'offer', 'case-2', '--to', '330000', '--title', 'x', '--grounds', 'x'],
      ...['--evidence', join(folder, 'nothing.jpg')],
    );
    expect(missing.stderr).toContain('nothing.jpg: cannot be read.');
  });
});

describe('what the alliance does', () => {
  it('leaves the hub as files: bulletins for everybody, meetings for those who take part', async () => {
    const { alliance } = (await dataOf(
      hub,
      '{ alliance(code: "YRD") { chair { regulator { division { code } } } } }',
    )) as never as {
      alliance: { chair: { regulator: { division: { code: string } } } };
    };
    const chair = alliance.chair.regulator.division.code;
    const day = dayOf(new Date());
    const CHAIRS: Readonly<Record<string, string>> = { '310000': 'sh', '320000': 'js', '330000': 'zj', '340000': 'ah' };
    const chairs = `demo-regulator-${CHAIRS[chair]}`;
    const BULLETIN = `mutation ($input: PublishAllianceBulletinInput!) { publishAllianceBulletin(input: $input) { bulletin { number } } }`;
    const bulletin = {
      allianceCode: 'YRD',
      reference: 'together',
      title: '（样例）抽查通报',
      from: `${day.slice(0, 8)}01`,
      to: day,
      sections: [{ heading: '申诉', text: '（样例）申诉成立，证书已恢复', subjects: [NUMBER] }],
    };
    await ask(chairs, 'REPORTING', BULLETIN, { input: bulletin });
    const MEETING = `mutation ($input: CallAllianceMeetingInput!) { callAllianceMeeting(input: $input) { meeting { id } } }`;
    const meeting = {
      allianceCode: 'YRD',
      reference: 'together',
      title: '（样例）联席会议',
      heldOn: day,
      agenda: ['联合抽查'],
      participants: ['310000', '330000'],
    };
    await ask(chairs, 'REPORTING', MEETING, { input: meeting });
    const exported = async (list: string, ...who: readonly string[]) => {
      const out = file(`${list}.csv`);
      const ran = await runCommandLine(['alliance', list, '--out', out, '--endpoint', hub.url, ...who], {
        env: { YUNQIAO_CLIENT_SECRET: 'demo-secret', HOME: folder },
      });
      return { ...ran, rows: ran.exitCode === 0 ? readFileSync(out, 'utf8').slice(1).trim().split('\r\n') : [] };
    };
    const member = ['--client-id', 'demo-regulator-zj', '--purpose', 'SUPERVISION'];
    const bulletins = await exported('bulletins', '--public');
    expect([bulletins.stderr, bulletins.rows[0]]).toEqual(['', '编号,标题,起始日,截止日,公开日期,行政区划,内容,材料']);
    expect(bulletins.rows.join('\n')).toContain('（样例）申诉成立');
    const figures = await exported('figures', '--public');
    expect(figures.rows[0]).toBe('编号,起始日,截止日,行政区划,检查数,整改后合格数,不合格数,列入名单数');
    expect(figures.rows.length).toBeGreaterThan(4);
    expect((await exported('meetings', ...member)).rows.join('\n')).toContain('（样例）联席会议');
    expect((await exported('documents', ...member)).rows[0]).toContain('备案号');
    const outside = await exported('meetings', '--client-id', 'demo-regulator-gd', '--purpose', 'SUPERVISION');
    expect([outside.exitCode === 0, outside.stderr.includes('FORBIDDEN')]).toEqual([false, true]);
  }, 120_000);
});
