import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { generateReportRows } from '../../subgraphs/sample-world/report-rows.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { type DumpSource, openEmbeddedDump, openMongodbDump } from '../../subgraphs/shared/store/dump/dump-source.ts';
import { runCommandLine } from '../support/command-line.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { startReplicaSet } from '../support/replica-set.ts';
import { describeMongodb } from '../support/shared-mongodb.ts';

const place = mkdtempSync(join(tmpdir(), 'yunqiao-backup-'));
const directory = join(place, 'data');
const restored = join(place, 'restored');
const file = join(place, 'hub.backup');
let hub: Hub | undefined;
beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory(directory) });
});
afterAll(async () => {
  await hub?.stop();
  rmSync(place, { recursive: true, force: true });
});

const yunqiao = (args: readonly string[], env: Record<string, string>) =>
  runCommandLine(args, { env: { ...(process.env as Record<string, string>), ...env } });
const COUNT = '{ certificates(first: 1) { totalCount } }';
const REPORT = `mutation ($input: ReportCertificatesInput!) {
  reportCertificates(input: $input) { results { number outcome } }
}`;

/** Every document of a dump as its bytes, by collection. */
async function contentsOf(source: DumpSource): Promise<ReadonlyMap<string, readonly string[]>> {
  const contents = new Map<string, string[]>();
  for (const collection of source.collections) {
    const documents: string[] = [];
    for await (const document of collection.documents()) documents.push(document.toString('base64'));
    contents.set(`${collection.database}.${collection.name}`, documents);
  }
  await source.close();
  return contents;
}

describe('a backup', () => {
  it('is written while the hub works, holds what was acknowledged before it, and is for the hub’s account only', async () => {
    const running = hub as Hub;
    const rows = [...generateReportRows({ today: systemClock.today(), seed: 31, certificates: 300, enterprises: 60 })];
    const token = await running.token('demo-operator', 'REPORTING');
    const report = (from: number, to: number) =>
      dataOf(running, REPORT, { input: { certificates: rows.slice(from, to), partial: true } }, token);
    await report(0, 150);
    const before = await dataOf(running, COUNT);
    const [made] = await Promise.all([yunqiao(['backup', file], { DATA_DIR: directory }), report(150, 300)]);
    expect(made).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('It holds the hub') });
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect(await yunqiao(['backup', file], { DATA_DIR: directory })).toMatchObject({ exitCode: 2 });
    await running.stop({ keepData: true });

    expect(await yunqiao(['restore', file], { DATA_DIR: restored })).toMatchObject({ exitCode: 0 });
    hub = await startHub({ directory: restored });
    const after = (await dataOf(hub, COUNT)) as { certificates: { totalCount: number } };
    expect(after.certificates.totalCount).toBeGreaterThanOrEqual(
      (before as { certificates: { totalCount: number } }).certificates.totalCount,
    );
    // Keys, audit log and suspensions came along: a token of before is still good, and the log verifies.
    expect(await dataOf(hub, '{ me { agency } }', {}, token)).toEqual({ me: { agency: 'demo-operator' } });
    expect(await dataOf(hub, `{ certificate(number: "${LANDMARKS.revoked}") { status } }`)).toEqual({
      certificate: { status: 'REVOKED' },
    });
    await hub.stop({ keepData: true });
    expect(await runCommandLine(['audit', 'verify', join(restored, 'audit')])).toMatchObject({ exitCode: 0 });
    expect(await yunqiao(['store', 'check'], { DATA_DIR: restored })).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining(': 0 problems'),
    });
  }, 1_500_000);

  it('is refused when a byte of it changed, and where there are data already', async () => {
    expect(await yunqiao(['restore', file], { DATA_DIR: restored })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('expected an empty folder'),
    });
    const bytes = readFileSync(file);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const damaged = join(place, 'damaged.backup');
    writeFileSync(damaged, bytes);
    expect(await yunqiao(['restore', damaged], { DATA_DIR: join(place, 'nowhere') })).toMatchObject({ exitCode: 2 });
  });
});

describeMongodb('moving from the embedded store', () => {
  it('takes every document along, byte by byte, by a backup and as mongodump writes it, and back', async () => {
    const mongod = inject('mongod');
    if ('missing' in mongod) throw new Error(mongod.missing);
    const set = await startReplicaSet(mongod.path, 1);
    try {
      const onMongodb = { DATA_DIR: join(place, 'moved'), MONGODB_URI: set.uri };
      expect(await yunqiao(['restore', file], onMongodb)).toMatchObject({ exitCode: 0 });
      const moved = await contentsOf(await openMongodbDump(set.uri));
      const dump = join(place, 'dump');
      expect(await yunqiao(['store', 'export', dump], onMongodb)).toMatchObject({ exitCode: 0 });
      const back = join(place, 'back');
      expect(await yunqiao(['store', 'import', dump], { DATA_DIR: back })).toMatchObject({ exitCode: 0 });
      const embedded = await contentsOf(await openEmbeddedDump(join(back, 'store')));
      expect([...embedded.keys()]).toEqual([...moved.keys()]);
      for (const [name, documents] of moved) {
        expect(embedded.get(name), name).toEqual(documents);
      }
      expect([...moved.values()].flat().length).toBeGreaterThan(1000);
    } finally {
      await set.stop();
    }
  }, 1_500_000);
});
