import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';

const directory = mkdtempSync(join(tmpdir(), 'yunqiao-one-hub-'));
let hub: Hub;
beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory(directory) });
});
afterAll(async () => {
  await hub?.stop();
  rmSync(directory, { recursive: true, force: true });
});

const look = (one: Hub) => dataOf(one, `{ certificate(number: "${LANDMARKS.validActivityOne}") { status } }`);

describe('a second hub on a data directory', () => {
  it('does not start, whichever store it is given, and says who has the directory; the first one goes on', async () => {
    // Nobody answers there: it must not even be asked.
    const other = { MONGODB_URI: 'mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=1' };
    for (const env of [{}, other]) {
      const refused = startHub({ directory, env });
      await expect(refused).rejects.toThrow(`in use by another process, ${hub.process.pid}, as hub`);
    }
    expect(await look(hub)).toEqual({ certificate: { status: 'VALID' } });
  });

  it('starts once the first was killed, without waiting for anybody', async () => {
    await hub.kill();
    hub = await startHub({ directory });
    expect(await look(hub)).toEqual({ certificate: { status: 'VALID' } });
  }, 900_000);

  it('builds its views anew when somebody deletes them, with a projector that started anew too', async () => {
    rmSync(join(directory, 'read-models'), { recursive: true });
    await expect.poll(() => hub.output(), { timeout: 240_000 }).toContain('the file of a view is gone or another');
    const platform = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
    const claims = [{ reference: 'r', certificateNumber: LANDMARKS.validActivityOne, mark: 'ACTIVITY_1' }];
    const verify = 'query ($claims: [ClaimInput!]!) { verifyClaims(claims: $claims) { verdicts { decision } } }';
    await expect
      .poll(() => dataOf(hub, verify, { claims }, platform), { timeout: 240_000, interval: 200 })
      .toEqual({ verifyClaims: { verdicts: [{ decision: 'ACCEPT' }] } });
  }, 900_000);
});
