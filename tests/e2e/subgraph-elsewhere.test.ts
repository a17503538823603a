import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { createRemoteFeed } from '../../subgraphs/shared/feed-over-http.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { freePort, type SubgraphElsewhere, startSubgraphElsewhere } from '../support/subgraph-elsewhere.ts';

const START_MS = 600_000;
const WAIT_MS = 120_000;
const STATUS = `query ($number: String!) { certificate(number: $number) { status effectiveStatus } }`;
const BY_STATUS = `{ certificates(first: 1, filter: { effectiveStatus: [VALID] }) { totalCount } }`;
const VERIFY = `query ($claims: [ClaimInput!]!) {
  verifyClaims(claims: $claims) { verdicts { decision findings { code } } }
}`;

const directory = mkdtempSync(join(tmpdir(), 'yunqiao-elsewhere-'));
let hub: Hub | undefined;
let certificates: SubgraphElsewhere | undefined;
let env: Record<string, string>;

/** Certificates elsewhere, with data of its own, at the address that the hub knows. */
const startCertificates = async (more: Record<string, string>) => {
  certificates = await startSubgraphElsewhere('certificates', { ...env, ...more });
};

beforeAll(async () => {
  const [hubPort, port] = [await freePort(), await freePort()];
  const hubUrl = `http://127.0.0.1:${hubPort}`;
  const keys = join(directory, 'keys', 'hub-keys.json');
  env = { PORT: String(port), DATA_DIR: join(directory, 'elsewhere'), HUB_KEYS: keys, HUB_URL: hubUrl };
  await startCertificates({});
  const url = `http://127.0.0.1:${port}/graphql`;
  hub = await startHub({
    directory: join(directory, 'hub'),
    env: { PORT: String(hubPort), HUB_KEYS: keys, CERTIFICATES_URL: url },
  });
}, START_MS);
afterAll(async () => {
  await hub?.stop();
  await certificates?.stop();
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

async function ask(query: string, variables?: Record<string, unknown>, token?: string) {
  if (!hub) throw new Error('The hub has not started.');
  const { data, errors } = await hub.graphql(query, variables, token);
  return { data, codes: errors.map(({ extensions }) => extensions.code) };
}

async function feedsOfCertificates(): Promise<unknown> {
  const response = await fetch(`${hub?.url}/readyz`, { signal: AbortSignal.timeout(20_000) });
  return ((await response.json()) as { feeds?: Record<string, unknown> }).feeds?.['certificates'];
}

const reuse = (state: string) => expect.objectContaining({ feed: 'reusable-results', state });

describe('certificates elsewhere', () => {
  it(
    'follow the reuse of results by way of the hub: what is suspended is answered so, whichever way it is',
    async () => {
      await vi.waitFor(
        async () => expect(await feedsOfCertificates()).toEqual(expect.arrayContaining([reuse('FOLLOWED')])),
        { timeout: WAIT_MS, interval: 1000 },
      );
      const answers: readonly (readonly [string, string, string])[] = [
        [LANDMARKS.validActivityOne, 'VALID', 'VALID'],
        [LANDMARKS.suspendedWithinLimit, 'SUSPENDED', 'SUSPENDED'],
        [LANDMARKS.oneOfTwoLinksBroken, 'VALID', 'SUSPENDED'],
        [LANDMARKS.bothLinksBroken, 'VALID', 'SUSPENDED'],
        [LANDMARKS.brokenByExpiry, 'VALID', 'SUSPENDED'],
      ];
      for (const [number, status, effectiveStatus] of answers)
        expect(await ask(STATUS, { number })).toEqual({
          data: { certificate: { status, effectiveStatus } },
          codes: [],
        });
      const token = await hub?.token('demo-ecommerce', 'CLAIM_CHECK');
      const claims = [
        { certificateNumber: LANDMARKS.oneOfTwoLinksBroken },
        { certificateNumber: LANDMARKS.suspendedWithinLimit },
      ];
      const { data } = await ask(VERIFY, { claims }, token);
      const { verdicts } = (data?.['verifyClaims'] ?? {}) as {
        verdicts: { decision: string; findings: { code: string }[] }[];
      };
      expect(verdicts.map(({ decision }) => decision)).not.toContain('ACCEPT');
      expect(verdicts[0]?.findings.map(({ code }) => code)).toContain('REUSE_LINK_BROKEN');
      expect(verdicts[1]?.findings.map(({ code }) => code)).toContain('SUSPENDED');
    },
    START_MS,
  );

  it('open no feed that they do not follow, and none to a key that nobody published', async () => {
    const feed = (name: string, keys: string) =>
      createRemoteFeed(name, `${hub?.url}/subgraphs/${name}/feed`, parseKeySet(keys)).read(0, 1);
    const own = readFileSync(join(directory, 'elsewhere', 'subgraphs', 'certificates', 'feed-keys.json'), 'utf8');
    expect((await feed('reusable-results', own)).events).toHaveLength(1);
    await expect(feed('blacklists', own)).rejects.toThrow('status 401');
    await expect(feed('agencies', own)).rejects.toThrow('status 401');
    await expect(feed('reusable-results', generateKeySet())).rejects.toThrow('status 401');
    expect((await fetch(`${hub?.url}/subgraphs/reusable-results/feed?after=0&limit=1`)).status).toBe(401);
  });

  it(
    'without that feed answer an error, never good, and say which is missing',
    async () => {
      await certificates?.stop();
      await startCertificates({ HUB_URL: '' });
      expect(certificates?.output()).toContain('"feed":"reusable-results"');
      expect(await feedsOfCertificates()).toEqual(expect.arrayContaining([reuse('MISSING')]));
      for (const number of [LANDMARKS.oneOfTwoLinksBroken, LANDMARKS.validActivityOne])
        expect(await ask(STATUS, { number })).toEqual({
          data: { certificate: { status: 'VALID', effectiveStatus: null } },
          codes: ['SOURCE_UNAVAILABLE'],
        });
      expect((await ask(BY_STATUS)).codes).toEqual(['SOURCE_UNAVAILABLE']);
    },
    START_MS,
  );
});
