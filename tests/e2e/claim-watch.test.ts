import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { runCommandLine } from '../support/command-line.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';

const PATIENCE = { timeout: 60_000, interval: 300 };
const ENV = { YUNQIAO_CLIENT_ID: 'demo-ecommerce', YUNQIAO_CLIENT_SECRET: 'demo-secret' };
const ROWS = [
  '商品编号,证书编号,标题',
  `sku-1,${LANDMARKS.renewed},实木餐桌`,
  `sku-2,${LANDMARKS.revoked},实木餐桌`,
  `sku-3,${LANDMARKS.validActivityOne},板材`,
  'sku-4,,没有证书',
  `sku-1,${LANDMARKS.cancelled},另一行同一编号`,
  '',
];

let hub: Hub;
let folder = '';
beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory() });
  folder = await mkdtemp(join(tmpdir(), 'claim-watch-'));
  await writeFile(join(folder, 'listings.csv'), ROWS.join('\n'));
}, 400_000);
afterAll(async () => {
  await hub?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const watch = (...argv: string[]) => runCommandLine(['claims', 'watch', ...argv, '--endpoint', hub.url], { env: ENV });
const path = (name: string) => join(folder, name);

interface Told {
  readonly kind: string;
  readonly reference: string;
  readonly decision: string | null;
  readonly cursor: string;
}

async function told(): Promise<Told[]> {
  const lines = (await readFile(path('changes.ndjson'), 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

const said = ({ kind, reference, decision }: Told) => [kind, reference, decision];

describe('claims that a platform leaves with the hub', () => {
  it('are put from a file, in which rows that can’t be told apart are named', async () => {
    const first = await watch('add', path('listings.csv'));
    expect([first.exitCode, first.stdout]).toEqual([1, 'watched: 4 new, 0 replaced, 0 unchanged; 1 rows left out\n']);
    expect(first.stderr).toContain('row 6 is left out: Its key sku-1 is that of row 2.');
    const again = await watch('add', path('listings.csv'));
    expect(again.stdout).toBe('watched: 0 new, 0 replaced, 4 unchanged; 1 rows left out\n');
    expect((await watch('show')).stdout).toMatch(/^claims {6}4 of 1000000$/m);
  });

  it('are told of since the last change in a file, once each, also behind a run that was cut off', async () => {
    expect(await watch('changes', '--out', path('changes.ndjson'))).toMatchObject({
      exitCode: 0,
      stdout: 'changes: 4\n',
    });
    expect((await told()).map(said)).toEqual([
      ['WATCHED', 'sku-1', 'ACCEPT'],
      ['WATCHED', 'sku-2', 'REJECT'],
      ['WATCHED', 'sku-3', 'ACCEPT'],
      ['WATCHED', 'sku-4', 'REVIEW'],
    ]);
    await appendFile(path('changes.ndjson'), '{"kind":"CHANG');
    expect((await watch('changes', '--out', path('changes.ndjson'))).stdout).toBe('changes: 0\n');
    expect(await told()).toHaveLength(4);

    const body = await hub.token('demo-body-101', 'REPORTING');
    const change =
      'mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { changed } }';
    const suspend = { certificateNumber: LANDMARKS.renewed, event: 'SUSPEND', reasonCode: 'SUS-11' };
    await dataOf(hub, change, { input: suspend }, body);
    await vi.waitFor(async () => {
      await watch('changes', '--out', path('changes.ndjson'));
      expect((await told()).slice(4).map(said)).toEqual([['CHANGED', 'sku-1', 'REJECT']]);
    }, PATIENCE);
    const { cursor } = (await told())[3] ?? {};
    const since = await watch('changes', '--after', cursor ?? '');
    expect(since.stdout.trim().split('\n')).toHaveLength(1);
  });

  it('survive the death of every process', async () => {
    const { directory } = hub;
    await hub.kill();
    hub = await startHub({ directory });
    expect((await watch('changes', '--out', path('changes.ndjson'))).stdout).toBe('changes: 0\n');
    expect((await watch('show')).stdout).toMatch(/^claims {6}4 of 1000000$/m);
  });

  it('are taken off, by file or one by one', async () => {
    expect((await watch('remove', '--reference', 'sku-4', '--reference', 'never')).stdout).toBe(
      'no longer watched: 1\n',
    );
    expect((await watch('remove', path('listings.csv'))).stdout).toBe('no longer watched: 3\n');
    await watch('changes', '--out', path('changes.ndjson'));
    expect((await told()).slice(5).map(said).sort()).toEqual([
      ['REMOVED', 'sku-1', null],
      ['REMOVED', 'sku-2', null],
      ['REMOVED', 'sku-3', null],
      ['REMOVED', 'sku-4', null],
    ]);
  });

  it.each([
    ['a file that is no log', ['changes', '--out', 'listings.csv'], 'its last line is no change of a watch list'],
    ['a cursor of something else', ['changes', '--after', 'nonsense'], 'after: expected an endCursor of the same list'],
    ['nothing to remove', ['remove'], 'Give a file, or --reference <key>.'],
    ['two beginnings', ['changes', '--from-now', '--after', 'x'], 'cannot be used with'],
  ])('say what is wrong: %s', async (_what, argv, message) => {
    const { exitCode, stderr } = await watch(...argv.map((word) => (word.endsWith('.csv') ? path(word) : word)));
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain(message);
    expect(await readFile(path('listings.csv'), 'utf8')).toBe(ROWS.join('\n'));
  });
});
