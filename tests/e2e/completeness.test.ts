import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createClient, recordReceipts, verifyReceipt } from '../../clients/sdk/index.ts';
import type { AnsweredPart, Receipt } from '../../schema/contract/evidence/receipt.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { freePort, type SubgraphElsewhere, startSubgraphElsewhere } from '../support/subgraph-elsewhere.ts';

/**
 * The ten cases of an exchange of evidence (after the EU's Once-Only Technical System, TC01 to TC10), on one hub whose certificates run elsewhere, so that they can be slow or away.
 * Of each the receipt, verified offline, says what became of every question.
 */
const NUMBER = LANDMARKS.validActivityOne;
const NOBODYS = NUMBER.replace(/\d{4}$/, '0000');
const WAIT = { timeout: 120_000, interval: 500 };
const directory = mkdtempSync(join(tmpdir(), 'yunqiao-completeness-'));
let hub: Hub | undefined;
let certificates: SubgraphElsewhere | undefined;
let env: Record<string, string>;
let jwks = '';

const startCertificates = async () => {
  certificates = await startSubgraphElsewhere('certificates', env);
};

beforeAll(async () => {
  const [hubPort, port] = [await freePort(), await freePort()];
  const keys = join(directory, 'keys', 'hub-keys.json');
  const hubUrl = `http://127.0.0.1:${hubPort}`;
  env = { PORT: String(port), DATA_DIR: join(directory, 'elsewhere'), HUB_KEYS: keys, HUB_URL: hubUrl };
  await startCertificates();
  hub = await startHub({
    directory: join(directory, 'hub'),
    env: { PORT: String(hubPort), HUB_KEYS: keys, CERTIFICATES_URL: `http://127.0.0.1:${port}/graphql` },
  });
  jwks = await (await fetch(`${hub.url}/.well-known/jwks.json`)).text();
  await vi.waitFor(async () => {
    const { parts } = await asked('demo-ministry', 'SUPERVISION', certificateOf(NUMBER));
    expect(parts['certificate']?.found).toBe('SOMETHING');
  }, WAIT);
}, 600_000);
afterAll(async () => {
  certificates?.resume();
  await hub?.stop();
  await certificates?.stop();
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

const certificateOf = (number: string) => `{ certificate(number: "${number}") { number effectiveStatus } }`;

interface Shown {
  readonly receipt: Receipt;
  readonly parts: Readonly<Record<string, AnsweredPart>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Asks with a receipt, and reads from the verified receipt alone what became of each question. */
async function asked(agency: string, purpose: string, query: string): Promise<Shown> {
  const recorder = recordReceipts();
  const client = createClient({
    endpoint: hub?.url ?? '',
    clientId: agency,
    clientSecret: 'demo-secret',
    purpose,
    fetch: recorder.fetch,
    retries: 0,
    timeoutMs: 120_000,
  });
  try {
    // A refusal of the whole is signed as well.
    await client.execute(query).catch(() => null);
    const { receipt, response } = verifyReceipt(recorder.file(), jwks);
    const parts = Object.fromEntries((receipt.parts ?? []).map((part) => [part.key ?? '', part]));
    return { receipt, parts, data: (response.data ?? {}) as Record<string, unknown> };
  } finally {
    await client.close();
  }
}
const ministry = (query: string) => asked('demo-ministry', 'SUPERVISION', query);

describe('evidence is exchanged, and the receipt says how completely', () => {
  it('TC01 one provider has it', async () => {
    const { parts, receipt } = await ministry(certificateOf(NUMBER));
    expect(parts).toEqual({ certificate: { key: 'certificate', state: 'ANSWERED', found: 'SOMETHING' } });
    expect(receipt.read?.find(({ name }) => name === 'certificates')).toMatchObject({ state: 'CURRENT' });
  });

  it('TC02 no match: the provider was asked and has none', async () => {
    const { parts, receipt } = await ministry(certificateOf(NOBODYS));
    expect(parts['certificate']).toMatchObject({ state: 'ANSWERED', found: 'NOTHING' });
    expect(receipt.read?.map(({ name }) => name)).toContain('certificates');
  });

  it('TC03 several match', async () => {
    const { parts } = await ministry(
      '{ many: certificates(filter: { division: "330000" }, first: 2) { edges { node { number } } } none: certificates(filter: { holderUscc: "91310118YQ0001371W", bodyCode: "199" }) { edges { node { number } } } }',
    );
    expect(parts['many']).toMatchObject({ state: 'ANSWERED', found: 'SOMETHING' });
    expect(parts['none']).toMatchObject({ state: 'ANSWERED', found: 'NOTHING' });
  });

  it('TC04 registry error: what was asked is malformed, so nothing is known', async () => {
    const { parts } = await ministry(`{ certificate(number: "?") { number } alliance(code: "YRD") { code } }`);
    expect(parts['certificate']).toMatchObject({
      state: 'FAILED',
      found: 'NOT_KNOWN',
      faults: [{ path: ['certificate'], code: 'BAD_USER_INPUT' }],
    });
    expect(parts['alliance']).toMatchObject({ state: 'ANSWERED', found: 'SOMETHING' });
  });

  it('TC05 two providers, both answer', async () => {
    const { parts } = await ministry(
      `{ certificate(number: "${NUMBER}") { number } blacklistEntries(first: 1) { edges { node { id } } } }`,
    );
    for (const key of ['certificate', 'blacklistEntries'])
      expect(parts[key]).toMatchObject({ state: 'ANSWERED', found: 'SOMETHING' });
  });

  it('TC06 refusal: another province is not covered, and the receipt names the agreement', async () => {
    const counts = 'certificateStatistics { scheme count }';
    const { parts } = await asked(
      'demo-regulator-gd',
      'SUPERVISION',
      `{ own: division(code: "440300") { code ${counts} } other: division(code: "330500") { code ${counts} } }`,
    );
    expect(parts['own']).toMatchObject({ state: 'ANSWERED', found: 'SOMETHING' });
    expect(parts['other']).toMatchObject({
      state: 'PARTLY',
      faults: [{ path: ['other', 'certificateStatistics'], code: 'FORBIDDEN' }],
      refusedUnder: 'demo-regulator-gd:SUPERVISION',
    });
  });

  it('TC07 refusal: the purpose does not open it', async () => {
    const { parts } = await asked(
      'demo-ecommerce',
      'CLAIM_CHECK',
      `{ certificate(number: "${NUMBER}") { number } samplingPlans { totalCount } }`,
    );
    expect(parts['certificate']).toMatchObject({ state: 'ANSWERED' });
    expect(parts['samplingPlans']).toMatchObject({
      state: 'REFUSED',
      found: 'NOT_KNOWN',
      refusedUnder: 'demo-ecommerce:CLAIM_CHECK',
    });
  });

  it('TC08 out of coverage: none is found, and from when the body reports says what that means', async () => {
    const { parts, data } = await ministry(
      `{ certificate(number: "${NOBODYS}") { number } certificationBody(code: "101") { reportsFromYear reportedUntil } }`,
    );
    expect(parts['certificate']).toMatchObject({ state: 'ANSWERED', found: 'NOTHING' });
    expect(parts['certificationBody']).toMatchObject({ state: 'ANSWERED', found: 'SOMETHING' });
    expect(data['certificationBody']).toHaveProperty('reportsFromYear');
  });

  it('TC09 a provider hangs: its part timed out, the other stands', async () => {
    certificates?.pause();
    const query = `{ certificate(number: "${NOBODYS}") { number } alliance(code: "YRD") { code } }`;
    const { parts } = await ministry(query);
    expect(parts['certificate']).toMatchObject({ state: 'TIMED_OUT', found: 'NOT_KNOWN' });
    expect(parts['alliance']).toMatchObject({ state: 'ANSWERED' });
    certificates?.resume();
    await vi.waitFor(async () => expect((await ministry(query)).parts['certificate']?.state).toBe('ANSWERED'), WAIT);
  }, 240_000);

  it('TC10 a provider is down: its part is unavailable, and what was read from a view of it says as of when', async () => {
    await certificates?.stop();
    const away = new Date();
    const { parts } = await ministry(
      `{ certificate(number: "${NUMBER}") { number } blacklistEntries(first: 1) { edges { node { id } } } }`,
    );
    expect(parts['certificate']).toMatchObject({ state: 'UNAVAILABLE', found: 'NOT_KNOWN' });
    expect(parts['blacklistEntries']).toMatchObject({ state: 'ANSWERED' });
    const { receipt } = await asked(
      'demo-ecommerce',
      'CLAIM_CHECK',
      `{ verifyClaims(claims: [{ certificateNumber: "${NUMBER}" }]) { verdicts { decision } } }`,
    );
    const read = receipt.read?.find(({ name }) => name === 'certificates');
    expect(read?.from).toBe('read-model');
    expect(Date.parse(read?.asOf ?? '')).toBeLessThanOrEqual(away.getTime());
  }, 120_000);
});
