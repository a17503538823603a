import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../schema/domain/day.ts';
import { sha256 } from '../../schema/domain/draw/draw.ts';
import { Workbook } from '../../schema/tabular/xlsx/workbook.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { runCommandLine } from '../support/command-line.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts';

/** Supervision that closes the loop, on a whole hub: from the plan to the task of the body and back (RND, INS, YRD-04, SUS-12). */
const NUMBER = LANDMARKS.validActivityOne;
const WAIT = { timeout: 60_000, interval: 500 };

let hub: Hub;
let folder: string;
let platform: WebhookReceiver;
beforeAll(async () => {
  platform = await startWebhookReceiver();
  folder = mkdtempSync(join(tmpdir(), 'yunqiao-supervision-'));
  hub = await startHub({ directory: await loadedDirectory() });
});
afterAll(async () => {
  await hub?.stop();
  await platform?.stop();
  rmSync(folder, { recursive: true, force: true });
});

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

describe('a plan of Shanghai for two provinces', () => {
  it('is committed to, joined by Zhejiang, drawn, replayed without the hub, and inspected', async () => {
    const plan = file(
      'plan.json',
      JSON.stringify({
        reference: '2026-1',
        year: 2026,
        title: '绿色产品抽查',
        groups: [{ projectCodes: ['001', '002', '006'], count: 6 }],
        regions: ['310000', '330000', '340000'],
      }),
    );
    const made = await shanghai('plan', plan);
    expect(made).toMatchObject({ exitCode: 0, stderr: '' });
    const [id = ''] = made.stdout.split(' ');
    expect(statSync(`${plan}.seed`).mode & 0o777).toBe(0o600);
    expect(made.stdout).toContain(sha256(readFileSync(`${plan}.seed`, 'utf8').trim()));
    expect((await shanghai('plan', plan)).stdout).toBe(made.stdout);

    const invited = await shanghai(
      'joint',
      'invite',
      'j1',
      '--title',
      '联合检查',
      '--plan',
      id,
      '--participants',
      '330000,340000',
    );
    const [joint = ''] = invited.stdout.split(' ');
    const answered = await zhejiang('joint', 'answer', joint, '--with', 'ACCEPT');
    expect(answered.stdout).toContain('330000 ACCEPTED, 340000 INVITED');

    const saved = file('draw.json');
    const drawn = await shanghai('draw', id, '--seed-file', `${plan}.seed`, '--out', saved);
    expect(drawn).toMatchObject({ exitCode: 0, stderr: '' });
    expect(drawn.stdout).toContain('not drawn from: 340000  INVITED');
    expect(drawn.stdout).toContain('right: replayed by yunqiao-draw-1');
    const nowhere = { env: { HOME: folder }, fetch: () => Promise.reject(new Error('no network')) };
    expect((await runCommandLine(['supervision', 'verify-draw', saved], nowhere)).exitCode).toBe(0);
    const forged = JSON.parse(readFileSync(saved, 'utf8'));
    const other = file('forged.json', JSON.stringify({ ...forged, seed: 'another' }));
    expect(await runCommandLine(['supervision', 'verify-draw', other], nowhere)).toMatchObject({
      exitCode: 1,
      stdout: 'NOT right\n',
    });

    const tasks = await shanghai('tasks', '--plan', id, '--output', 'json');
    const all = tasks.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(all).toHaveLength(6);
    expect(all.every(({ division, inspectors }) => /^3[13]/.test(division) && inspectors.length === 2)).toBe(true);
    const ofZhejiang = (await zhejiang('tasks', '--plan', id, '--output', 'json')).stdout.trim();
    expect(ofZhejiang === '' ? 0 : ofZhejiang.split('\n').length).toBe(
      all.filter(({ division }) => division.startsWith('33')).length,
    );
    const kept = await ask(
      'demo-regulator-gd',
      'SUPERVISION',
      `{ draw(id: "${forged.id}") { id } samplingPlan(id: "${id}") { id } }`,
    );
    expect(kept).toMatchObject({ draw: null, samplingPlan: null });
  }, 120_000);
});

describe('what leaves the hub as a file', () => {
  const sheets = async (path: string) => {
    const workbook = await Workbook.open(path);
    try {
      const tables: Record<string, string[][]> = {};
      for (const sheet of workbook.sheets) {
        tables[sheet.name] = [];
        for await (const { cells } of workbook.rows(sheet)) tables[sheet.name]?.push([...cells]);
      }
      return tables;
    } finally {
      workbook.close();
    }
  };

  it('is a list in Chinese, and a cover that says by which conditions, as of when, and by which receipts that hold', async () => {
    const out = file('certificates.xlsx');
    const filter = '{"division":"330000","effectiveStatus":["VALID"]}';
    const ran = await zhejiang('export', 'certificates', '--filter', filter, '--limit', '250', '--out', out);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    const { 封面: cover = [], 数据: data = [] } = await sheets(out);
    expect(data[0]?.slice(0, 4)).toEqual(['证书编号', '认证方案', '星级', '有效状态']);
    expect(data.slice(1).every((row) => row[10]?.startsWith('33') && row[3] === '有效')).toBe(true);
    // Values and places are said in words; a division keeps its code, by which it is found again.
    expect(data.slice(1).some((row) => /^33\d{4} .*[市县区省]$/.test(row[10] ?? ''))).toBe(true);
    expect(data.slice(1).every((row) => /认证|评价/.test(row[1] ?? ''))).toBe(true);
    const said = (name: string) => cover.filter(([item]) => item === name);
    expect(said('条件')).toEqual([['条件', 'filter', filter]]);
    expect(said('行数')[0]?.[1]).toBe(String(data.length - 1));
    expect(said('数据来源').map(([, name, asOf]) => [name, asOf?.startsWith('完整至 ')])).toContainEqual([
      'certificates',
      true,
    ]);
    const receipts = said('回执');
    expect(receipts).toHaveLength(Math.max(1, Math.ceil((data.length - 1) / 200)));
    const keys = file('keys.json', await (await fetch(`${new URL(hub.url).origin}/.well-known/jwks.json`)).text());
    const nowhere = { env: { HOME: folder }, fetch: () => Promise.reject(new Error('no network')) };
    const verified = await runCommandLine(['receipt', 'verify', `${out}.receipt-1.json`, '--keys', keys], nowhere);
    expect(verified.exitCode).toBe(0);
    expect(JSON.stringify(cover)).not.toContain('demo-secret');
  });

  it('is a statistic in CSV, with its cover beside it; another ending is refused before anything is asked', async () => {
    const by = (out: string, ...more: readonly string[]) =>
      runCommandLine(
        [
          'statistics',
          '--by',
          'PROVINCE,STATUS',
          '--out',
          out,
          '--endpoint',
          hub.url,
          '--client-id',
          'demo-ministry',
        ].concat(['--purpose', 'SUPERVISION', ...more]),
        { env: { YUNQIAO_CLIENT_SECRET: 'demo-secret', HOME: folder } },
      );
    const out = file('provinces.csv');
    expect((await by(out)).exitCode).toBe(0);
    const [header, ...rows] = readFileSync(out, 'utf8').slice(1).trim().split('\r\n');
    expect(header).toBe('省份,状态,日期,数量,至少');
    expect(rows.some((row) => row.startsWith('330000 浙江省,有效,'))).toBe(true);
    // For programs the codes stand beside the words, where they are asked for.
    const forPrograms = file('provinces-codes.csv');
    expect((await by(forPrograms, '--codes')).exitCode).toBe(0);
    const [headers, ...coded] = readFileSync(forPrograms, 'utf8').slice(1).trim().split('\r\n');
    expect(headers).toBe('省份,状态,状态代码,日期,数量,至少');
    expect(coded.some((row) => row.startsWith('330000 浙江省,有效,VALID,'))).toBe(true);
    expect(readFileSync(`${out}.cover.csv`, 'utf8')).toContain('条件,by,"PROVINCE,STATUS"');
    expect((await by(file('provinces.pdf'))).stderr).toContain('.csv or .xlsx');
  });
});

describe('a failed inspection in Zhejiang', () => {
  const TASKS = `{ myTasks(filter: { rule: INSPECTION_FAILED, states: [OPEN, TAKEN, DONE, CLOSED] }) { edges { node { subject state } } } }`;
  const tasksOf = async (agency: string) =>
    (await ask(agency, 'REPORTING', TASKS)).myTasks.edges.map(
      ({ node }: { node: { subject: string; state: string } }) => `${node.subject} ${node.state}`,
    );

  it('is a task of the issuing body until it has suspended the certificate, of which the platforms that watch are told, and nobody else’s before its publication', async () => {
    // A platform sells what the certificate is for, and watches it.
    const { registerWatchList } = await ask(
      'demo-ecommerce',
      'CLAIM_CHECK',
      'mutation ($input: RegisterWatchListInput!) { registerWatchList(input: $input) { watchList { id } } }',
      { input: { name: 'listings', kind: 'CERTIFICATE', add: [NUMBER] } },
    );
    const { createSubscription } = await ask(
      'demo-ecommerce',
      'CLAIM_CHECK',
      'mutation ($input: CreateSubscriptionInput!) { createSubscription(input: $input) { secret } }',
      { input: { url: platform.url, filter: { watchList: registerWatchList.watchList.id } } },
    );
    /** What the platform's receiver was told, each message signed for it. */
    const toldToPlatform = () =>
      platform.taken.flatMap(({ headers, body }) => {
        const message = new Webhook(createSubscription.secret).verify(body, headers) as { readonly type: string };
        return message.type === 'webhook.test' ? [] : [body];
      });

    const { inspectors } = await ask(
      'demo-regulator-zj',
      'SUPERVISION',
      '{ inspectors(division: "330000") { edges { node { id } } } }',
    );
    const [a, b] = inspectors.edges.map(({ node }: { node: { id: string } }) => node.id);
    const today = dayOf(new Date());
    const record = {
      certificateNumber: NUMBER,
      place: '样例路1号',
      conductedOn: today,
      laboratory: '220900000001',
      sampledItems: [{ name: '样例产品', quantity: 2 }],
      testItems: [{ item: '甲醛释放量', limit: '≤0.05', value: '0.09', unit: 'mg/m3', verdict: 'FAIL' }],
      markUse: 'CORRECT',
      conclusion: 'FAIL',
      followUp: '责令改正',
      signatures: [a, b].map((inspector) => ({ inspector, signedAt: `${today}T02:00:00Z`, sha256: 'a'.repeat(64) })),
    };
    const lines = file('inspections.ndjson', `${JSON.stringify({ reference: 'phone-1', record })}\n`);
    const recorded = await zhejiang('record', lines);
    expect(recorded).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await zhejiang('record', lines)).stdout).toBe(recorded.stdout);

    await vi.waitFor(async () => expect(await tasksOf('demo-body-101')).toEqual([`${NUMBER} OPEN`]), WAIT);
    expect(await tasksOf('demo-body-102')).toEqual([]);
    const SEEN = `{ inspections(filter: { certificateNumber: "${NUMBER}" }) { totalCount } }`;
    const DEADLINES = `{ certificate(number: "${NUMBER}") { deadlines { rule } } }`;
    for (const agency of ['demo-regulator-sh', 'demo-regulator-gd', 'demo-operator']) {
      expect((await ask(agency, 'SUPERVISION', SEEN)).inspections.totalCount).toBe(0);
      expect(JSON.stringify(await ask(agency, 'SUPERVISION', DEADLINES))).not.toContain('INSPECTION_FAILED');
    }
    for (const [agency, purpose] of [
      ['demo-regulator-zj', 'SUPERVISION'],
      ['demo-ministry', 'SUPERVISION'],
      ['demo-body-101', 'REPORTING'],
    ] as const)
      expect((await ask(agency, purpose, SEEN)).inspections.totalCount).toBe(1);
    expect(((await dataOf(hub, SEEN)) as { inspections: object }).inspections).toEqual({ totalCount: 0 });
    // Before the body has acted the platform has been told nothing: the finding is not its.
    expect(toldToPlatform()).toEqual([]);

    await ask(
      'demo-body-101',
      'REPORTING',
      `mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { certificate { number } } }`,
      { input: { certificateNumber: NUMBER, event: 'SUSPEND', reasonCode: 'SUS-12' } },
    );
    await vi.waitFor(async () => expect(await tasksOf('demo-body-101')).toEqual([`${NUMBER} CLOSED`]), WAIT);
    await vi.waitFor(() => {
      const told = toldToPlatform();
      expect(told.some((body) => body.includes(NUMBER) && body.includes('SUSPENDED'))).toBe(true);
      // Of the finding it is told nothing, nor who made it.
      expect(told.join()).not.toMatch(/INSPECTION|责令改正|甲醛/);
    }, WAIT);
  }, 180_000);
});

interface Owned {
  readonly certificates: {
    readonly edges: readonly { readonly node: { readonly number: string; readonly body: { readonly code: string } } }[];
  };
}

describe('a suspension that should not have been (DIS-01, MI-08)', () => {
  // Certificates of the enterprise of the demo.
  const OWN = `{ certificates(first: 50, filter: { holderUscc: "91310118YQ0001371W", effectiveStatus: [VALID] }) { edges { node { number body { code } } } } }`;
  const CHANGE = `mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { certificate { status } } }`;
  const BULLETIN = `mutation ($input: PublishAllianceBulletinInput!) { publishAllianceBulletin(input: $input) { bulletin { number division } } }`;
  const appeals = (agency: string, purpose: string, ...argv: readonly string[]) =>
    runCommandLine(['appeals', ...argv, '--endpoint', hub.url, '--client-id', agency, '--purpose', purpose], {
      env: { YUNQIAO_CLIENT_SECRET: 'demo-secret', HOME: folder },
    });
  const holder = (...argv: readonly string[]) => appeals('demo-enterprise', 'OWN_RECORDS', ...argv);
  const standing = async (id: string) => JSON.parse((await holder('show', id)).stdout);

  it('is appealed against and upheld on the command line, restored by the body, and told in a bulletin', async () => {
    const { certificates } = (await dataOf(hub, OWN)) as unknown as Owned;
    const own = certificates.edges.find(({ node }) => ['101', '102'].includes(node.body.code))?.node;
    if (!own) throw new Error('The sample has no valid certificate of the enterprise by a body of the demo.');
    const issuer = `demo-body-${own.body.code}`;
    const other = own.body.code === '101' ? 'demo-body-102' : 'demo-body-101';
    const body = (...argv: readonly string[]) => appeals(issuer, 'REPORTING', ...argv);
    const change = (event: string, more: object = {}) =>
      ask(issuer, 'REPORTING', CHANGE, { input: { certificateNumber: own.number, event, ...more } });

    await change('SUSPEND', { reasonCode: 'SUS-12' });
    const filing = [
      'file',
      'story-1',
      '--kind',
      'STATUS_DECISION',
      '--subject',
      own.number,
      '--grounds',
      '型号不是本证书的',
    ];
    let filed = await holder(...filing);
    await vi.waitFor(async () => {
      filed = await holder(...filing);
      expect(filed).toMatchObject({ exitCode: 0, stderr: '' });
    }, WAIT);
    const [id = ''] = filed.stdout.split(' ');
    expect(filed.stdout).toContain(`FILED  1 BODY  BODY:${own.body.code}`);
    // The same again is the same appeal; under its reference no other can be filed.
    expect((await holder(...filing)).stdout).toBe(filed.stdout);
    expect((await holder(...filing.slice(0, -1), 'x')).exitCode).not.toBe(0);

    expect((await body('list', '--state', 'FILED')).stdout).toContain(id);
    expect((await appeals(other, 'REPORTING', 'list')).stdout).not.toContain(id);
    expect((await appeals('demo-regulator-sh', 'SUPERVISION', 'show', id)).exitCode).not.toBe(0);
    const reasons = ['--outcome', 'UPHELD', '--reasons', '申诉成立', '--remedy', '恢复证书'];
    expect((await holder('decide', id, ...reasons)).exitCode).not.toBe(0);
    expect((await body('decide', id, ...reasons)).stdout).toContain(`${id}  UPHELD`);
    expect((await holder('withdraw', id)).exitCode).not.toBe(0);
    expect(await standing(id)).toMatchObject({ state: 'UPHELD', remediedOn: null });

    // The decision changes no certificate; its body does.
    const STATUS = `{ certificate(number: "${own.number}") { status } }`;
    expect(await dataOf(hub, STATUS)).toMatchObject({ certificate: { status: 'SUSPENDED' } });
    await change('RESTORE');
    await vi.waitFor(async () => expect((await standing(id)).remediedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/), WAIT);
    expect(await dataOf(hub, STATUS)).toMatchObject({ certificate: { status: 'VALID' } });

    // Nothing of it counts against the enterprise: what was suspended wrongly was no published finding (MI-10).
    const credit = await shanghai('credit', 'enterprise', '91310118YQ0001371W');
    expect(credit).toMatchObject({ exitCode: 0, stdout: '' });
    expect(credit.stderr).toContain('class A, 0 points');
    expect(
      (await yunqiao('demo-body-101', 'OWN_RECORDS', 'credit', 'enterprise', '91310118YQ0001371W')).exitCode,
    ).not.toBe(0);

    // The chair of the working group tells of it; nobody else publishes a bulletin.
    const { alliance } = (await dataOf(
      hub,
      '{ alliance(code: "YRD") { chair { regulator { division { code } } } } }',
    )) as never as {
      alliance: { chair: { regulator: { division: { code: string } } } };
    };
    const chair = alliance.chair.regulator.division.code;
    const day = dayOf(new Date());
    const input = {
      allianceCode: 'YRD',
      reference: 'story',
      title: '（样例）抽查与申诉通报',
      from: `${day.slice(0, 8)}01`,
      to: day,
      sections: [{ heading: '申诉', text: '（样例）申诉成立，证书已恢复', subjects: [own.number] }],
    };
    const published = (place: string) => ask(`demo-regulator-${place}`, 'REPORTING', BULLETIN, { input });
    const CHAIRS: Readonly<Record<string, string>> = { '310000': 'sh', '320000': 'js', '330000': 'zj', '340000': 'ah' };
    for (const [division, place] of Object.entries(CHAIRS))
      if (division !== chair) await expect(published(place)).rejects.toThrow('FORBIDDEN');
    const { publishAllianceBulletin } = await published(CHAIRS[chair] ?? '');
    expect(publishAllianceBulletin.bulletin).toMatchObject({ division: chair });
    const LIST =
      '{ allianceBulletins(allianceCode: "YRD", first: 50) { edges { node { title sections { subjects } } } } }';
    expect(JSON.stringify(await dataOf(hub, LIST))).toContain(`"subjects":["${own.number}"]`);
  }, 120_000);
});
