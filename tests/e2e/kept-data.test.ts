import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { checkIntegrity } from '../../subgraphs/shared/store/embedded/integrity.ts';
import { runCommandLine } from '../support/command-line.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';

/**
 * Data directories as released versions left them: made with the code of that day, its sample data made smaller, packed when the hub had stopped. Keys and views are left out; the
 * first hub that starts makes them. FICTIONAL.
 */
const KEPT = fileURLToPath(new URL('kept', import.meta.url));
const RELEASES = readdirSync(KEPT).flatMap((name) => /^data-of-(.+)\.tar\.gz$/.exec(name)?.[1] ?? []);
/** A day of the sample data, so that the answers stay as they are while days go by. */
const DAY = '2026-11-29';
const STATUS =
  'query ($number: String!, $on: Date!) { certificate(number: $number, on: $on) { status effectiveStatus } }';

const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
}, 60_000);

describe('data of a released version', () => {
  it('is kept of 0.1.0 at least', () => expect(RELEASES).toContain('0.1.0'));

  it.each(RELEASES)(
    '%s is served by this one as it was, and its log goes on',
    async (release) => {
      const directory = mkdtempSync(join(tmpdir(), 'yunqiao-kept-'));
      closing.push(async () => rmSync(directory, { recursive: true, force: true }));
      const { status, stderr } = spawnSync('tar', ['-xzf', join(KEPT, `data-of-${release}.tar.gz`), '-C', directory]);
      expect([status, String(stderr)]).toEqual([0, '']);
      const hub: Hub = await startHub({ directory, env: { SAMPLE_DATA: 'none' } });
      closing.push(() => hub.stop());
      const effective = async (number: string) => (await dataOf(hub, STATUS, { number, on: DAY }))['certificate'];
      expect(await effective(LANDMARKS.validActivityOne)).toEqual({ status: 'VALID', effectiveStatus: 'VALID' });
      expect(await effective(LANDMARKS.suspendedWithinLimit)).toEqual({
        status: 'SUSPENDED',
        effectiveStatus: 'SUSPENDED',
      });
      expect(await effective(LANDMARKS.bothLinksBroken)).toEqual({ status: 'VALID', effectiveStatus: 'SUSPENDED' });
      expect(await effective(LANDMARKS.revoked)).toEqual({ status: 'REVOKED', effectiveStatus: 'REVOKED' });
      const counts = '{ certificates { totalCount } blacklistEntries { totalCount } catalogueEntries { totalCount } }';
      const { certificates, blacklistEntries } = await dataOf(hub, counts);
      expect(certificates).toEqual({ totalCount: 300 });
      expect(blacklistEntries).toEqual({ totalCount: expect.any(Number) });
      // From the store, past the views.
      const page =
        '{ certificates(first: 200, orderBy: EXPIRES_ON) { edges { node { number holderParty { name } } } } }';
      expect((await dataOf(hub, page))['certificates']).toMatchObject({ edges: { length: 200 } });
      await hub.stop({ keepData: true });
      const { documents, problems } = await checkIntegrity(join(directory, 'store'));
      expect(problems).toEqual([]);
      expect(documents).toBeGreaterThan(1000);
      const audit = await runCommandLine(['audit', 'verify', join(directory, 'audit')]);
      expect([audit.exitCode, audit.stdout]).toEqual([0, expect.any(String)]);
    },
    600_000,
  );
});
