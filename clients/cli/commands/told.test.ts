import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANDMARKS } from '../../../subgraphs/sample-world/landmarks.ts';
import { runCommandLine } from '../../../tests/support/command-line.ts';
import { sharedHub } from '../../../tests/support/shared-hub.ts';

let endpoint: string;
let receiver: Server;
let folder: string;
beforeAll(async () => {
  endpoint = (await sharedHub()).url;
  folder = mkdtempSync(join(tmpdir(), 'yunqiao-cli-'));
  receiver = createServer((_, response) => response.writeHead(204).end());
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  receiver.close();
  rmSync(folder, { recursive: true, force: true });
});

const as = (agency: string, purpose: string, ...argv: string[]) =>
  runCommandLine([...argv, '--endpoint', endpoint], {
    env: { YUNQIAO_CLIENT_ID: agency, YUNQIAO_CLIENT_SECRET: 'demo-secret', YUNQIAO_PURPOSE: purpose },
  });
const done = async (run: ReturnType<typeof as>) => {
  const { exitCode, stdout, stderr } = await run;
  expect([exitCode, stderr]).toEqual([0, '']);
  return stdout;
};
const objects = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('an agency is told', () => {
  it('what it has to do, as table, JSON and CSV (CB-03, ST-04)', async () => {
    const list = (...argv: string[]) =>
      done(as('demo-body-101', 'REPORTING', 'tasks', 'list', '--rule', 'SUSPENSION_END', ...argv));
    let tasks: { id: string; subject: string }[] = [];
    // The scheduler of a hub that has just begun opens them without being asked.
    await vi.waitFor(
      async () => {
        const text = await list('--output', 'json');
        tasks = text === '' ? [] : objects(text);
        expect(tasks.map(({ subject }) => subject)).toContain(LANDMARKS.suspendedBeyondLimit);
      },
      { timeout: 60_000, interval: 300 },
    );
    // It goes on opening them while it is asked.
    await vi.waitFor(
      async () => {
        const found = objects(await list('--output', 'json')).length;
        const table = (await list()).trimEnd().split('\n');
        expect(table[0]).toMatch(/^id +rule +subject +assignee +due +state +takenBy +title$/);
        const csv = (await list('--output', 'csv')).split('\r\n');
        expect(csv[0]).toBe('id,rule,subject,assignee,due,state,takenBy,title');
        expect([table.length, csv.length]).toEqual([found + 1, found + 2]);
      },
      { timeout: 60_000, interval: 300 },
    );
    const deadlines = await done(
      as(
        'demo-body-102',
        'OWN_RECORDS',
        'tasks',
        'deadlines',
        '--subject',
        LANDMARKS.expiresInTwentyDays,
        '--output',
        'json',
      ),
    );
    expect(objects(deadlines).map(({ rule }) => rule)).toContain('RENEWAL_CLOSES');
    expect(await as('demo-ministry', 'SUPERVISION', 'tasks', 'take', 'nothing')).toMatchObject({ exitCode: 4 });
    expect(await as('demo-ministry', 'SUPERVISION', 'tasks', 'deadlines', '--from', 'x')).toMatchObject({
      exitCode: 2,
    });
    const notices = objects(
      await done(as('demo-body-101', 'OWN_RECORDS', 'notices', 'list', '--limit', '3', '--output', 'json')),
    );
    expect(notices).toHaveLength(3);
    const ids = notices.map(({ id }) => id);
    expect(await done(as('demo-body-101', 'OWN_RECORDS', 'notices', 'read', ...ids))).toBe('marked: 3\n');
  });

  it('what changes, from watch lists and through webhooks', async () => {
    const own = (...argv: string[]) => done(as('demo-procurement', 'PROCUREMENT', ...argv));
    const numbers = join(folder, 'numbers.txt');
    writeFileSync(numbers, `\uFEFF${LANDMARKS.renewed}\r\n\r\n${LANDMARKS.wallMaterial}\n`);
    const registered = await own('watch', 'register', '在售', numbers, '--kind', 'CERTIFICATE');
    const [list = ''] = registered.split('  ');
    expect(registered).toContain('CERTIFICATE  2 entries  在售');
    expect(await own('watch', 'take-off', list, '--entry', LANDMARKS.renewed)).toContain('1 entries');
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    const created = await own('webhooks', 'create', url, '--watch-list', list, '--kind', 'EFFECTIVE_STATUS_CHANGED');
    const [webhook = ''] = created.split('  ');
    expect(created).toMatch(/\nsecret: whsec_\S+\n$/);
    expect(await own('webhooks', 'create', url, '--watch-list', list, '--kind', 'EFFECTIVE_STATUS_CHANGED')).toContain(
      'secret: shown before',
    );
    const message = (await own('webhooks', 'test', webhook)).trim();
    await vi.waitFor(
      async () => {
        const [delivery] = objects(await own('webhooks', 'deliveries', webhook, '--output', 'json'));
        expect(delivery).toMatchObject({ id: message, state: 'DELIVERED', status: 204 });
      },
      { timeout: 60_000, interval: 300 },
    );
    expect(await own('webhooks', 'rotate', webhook)).toMatch(/^secret: whsec_/);
    expect(await own('webhooks', 'pause', webhook)).toContain('PAUSED');
    expect(
      objects(await done(as('demo-operator', 'OPERATIONS', 'webhooks', 'list', '--all', '--output', 'json'))).map(
        ({ id }) => id,
      ),
    ).toContain(webhook);
    expect(await as('demo-procurement', 'PROCUREMENT', 'watch', 'remove', list)).toMatchObject({ exitCode: 4 });
    expect(await own('webhooks', 'remove', webhook)).toBe(`removed: ${webhook}\n`);
    expect(await own('watch', 'remove', list)).toBe(`removed: ${list}\n`);
    expect(await own('watch', 'list', '--output', 'csv')).toBe('id,kind,entries,created,name\r\n');

    const changes = objects(
      await own('changes', 'list', '--kind', 'ALLIANCE_MEMBER_CHANGED', '--limit', '3', '--output', 'json'),
    );
    expect(changes).toHaveLength(3);
    const [next] = objects(
      await own(
        'changes',
        'list',
        '--kind',
        'ALLIANCE_MEMBER_CHANGED',
        '--limit',
        '1',
        '--after',
        changes[1].cursor,
        '--output',
        'json',
      ),
    );
    expect(next.id).toBe(changes[2].id);
  });

  it('follows changes into a file, which says how far it is', async () => {
    const out = join(folder, 'changes.ndjson');
    const stop = new AbortController();
    const first = objects(
      await done(
        as(
          'demo-procurement',
          'PROCUREMENT',
          'changes',
          'list',
          '--kind',
          'ALLIANCE_MEMBER_CHANGED',
          '--limit',
          '2',
          '--output',
          'json',
        ),
      ),
    );
    const following = runCommandLine(
      [
        'changes',
        'follow',
        '--out',
        out,
        '--after',
        first[0].cursor,
        '--kind',
        'ALLIANCE_MEMBER_CHANGED',
        '--endpoint',
        endpoint,
      ],
      {
        env: {
          YUNQIAO_CLIENT_ID: 'demo-procurement',
          YUNQIAO_CLIENT_SECRET: 'demo-secret',
          YUNQIAO_PURPOSE: 'PROCUREMENT',
        },
        signal: stop.signal,
      },
    );
    await vi.waitFor(() => expect(objects(readFileSync(out, 'utf8')).length).toBeGreaterThan(1), { timeout: 60_000 });
    stop.abort();
    expect(await following).toMatchObject({ exitCode: 130 });
    const followed = objects(readFileSync(out, 'utf8'));
    expect(followed[0].id).toBe(first[1].id);
    expect(followed.at(-1).cursor).toEqual(expect.any(String));
  });

  it('what others met, and answers it', async () => {
    const file = join(folder, '线索.csv');
    writeFileSync(
      file,
      [
        '线索编号,线索类型,商品链接,行政区划代码,数量,证据名称,证据摘要',
        `told-1,冒用,https://shop.example/told/1,310118,3,截图.png,${'ab'.repeat(32)}`,
        'told-2,无证,https://shop.example/told/2,310118,x,,',
        'told-3,无证,,,1,,',
      ].join('\n'),
    );
    const report = () => as('demo-ecommerce', 'CLAIM_CHECK', 'leads', 'report', file);
    expect(await report()).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('1 new, 0 known before; 2 rows refused'),
    });
    expect(await report()).toMatchObject({
      stdout: expect.stringMatching(/[01] new, [01] known before; 2 rows refused/),
    });
    const rows = readFileSync(`${file}.report.csv`, 'utf8').trim().split('\r\n');
    expect(rows).toHaveLength(4);
    const id = rows.find((row) => row.includes('told-1'))?.split(',')[2] ?? '';
    const shown = JSON.parse(await done(as('demo-ecommerce', 'CLAIM_CHECK', 'leads', 'show', id)));
    expect(shown).toMatchObject({
      kind: 'FAKE',
      quantity: 3,
      reports: [{ reference: 'told-1', evidence: [{ name: '截图.png' }] }],
    });
    const supervision = (...argv: string[]) => done(as('demo-ministry', 'SUPERVISION', ...argv));
    expect(
      (await supervision('leads', 'list', '--output', 'csv')).split('\r\n').some((line) => line.startsWith(id)),
    ).toBe(true);
  });
});
