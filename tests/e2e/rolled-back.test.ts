import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { runCommandLine } from '../support/command-line.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';

const place = mkdtempSync(join(tmpdir(), 'yunqiao-rolled-back-'));
const directory = join(place, 'data');
const yesterday = join(place, 'yesterday');
const anchor = join(place, 'elsewhere', 'head');
let hub: Hub | undefined;
afterAll(async () => {
  await hub?.stop();
  rmSync(place, { recursive: true, force: true });
});

const start = async (env: Record<string, string> = { AUDIT_ANCHOR: anchor }) => {
  hub = await startHub({ directory, env });
  return hub;
};

describe('a data directory that is put back to yesterday', () => {
  it('does not revive what was revoked since: the hub refuses to start, and whoever verifies finds it', async () => {
    await loadedDirectory(directory);
    const first = await start();
    await first.graphql(`{ certificate(number: "${LANDMARKS.validActivityOne}") { number } }`);
    await first.stop({ keepData: true });
    cpSync(directory, yesterday, { recursive: true });

    const second = await start();
    const operator = await second.token('demo-operator', 'OPERATIONS');
    const suspend = 'mutation ($input: SuspendAgencyInput!) { suspendAgency(input: $input) { agency { id } } }';
    const { errors } = await second.graphql(
      suspend,
      { input: { agency: 'demo-ecommerce', reason: 'stolen credentials' } },
      operator,
    );
    expect(errors).toEqual([]);
    await expect(second.token('demo-ecommerce', 'CLAIM_CHECK')).rejects.toThrow();
    await second.stop({ keepData: true });

    const log = join(directory, 'audit');
    const whole = await runCommandLine(['audit', 'verify', log, '--anchor', anchor]);
    expect(whole).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('grew from the head kept at') });

    rmSync(directory, { recursive: true });
    cpSync(yesterday, directory, { recursive: true });
    await expect(start()).rejects.toThrow('BEHIND_ANCHOR');
    expect(await runCommandLine(['audit', 'verify', log, '--anchor', anchor])).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('BEHIND_ANCHOR'),
    });
    expect(readFileSync(anchor, 'utf8')).toMatch(/^yunqiao\/audit\//);
  }, 1_500_000);
});
