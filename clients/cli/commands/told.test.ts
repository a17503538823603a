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
});
