import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readClientKey, signClientAssertion } from '../../clients/sdk/client-assertion.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { generateReportRows } from '../../subgraphs/sample-world/report-rows.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { type ReplicaSet, startReplicaSet } from '../support/replica-set.ts';
import { describeMongodb } from '../support/shared-mongodb.ts';

const LOOKS = `{ ${Array.from({ length: 20 }, (_, index) => `c${index}: certificate(number: "${LANDMARKS.validActivityOne}") { status }`).join(' ')} }`;
const REPORT = `mutation ($input: ReportCertificatesInput!) {
  reportCertificates(input: $input) { results { number outcome } }
}`;
/** Units of operation cost a day. */
const QUOTA = 2000;

describeMongodb('two hubs on one replica set', () => {
  const place = mkdtempSync(join(tmpdir(), 'yunqiao-two-hubs-'));
  let set: ReplicaSet;
  let one: Hub;
  let other: Hub;
  const start = (name: string) =>
    startHub({
      directory: join(place, name),
      env: {
        MONGODB_URI: set.uri,
        SAMPLE_DATA: 'demo',
        HUB_KEYS: join(place, 'hub-keys.json'),
        PUBLIC_URL: 'http://127.0.0.1:4000',
      },
    });

  beforeAll(async () => {
    const mongod = inject('mongod');
    if ('missing' in mongod) throw new Error(mongod.missing);
    set = await startReplicaSet(mongod.path);
    // Both at once: databases, sample data and keys are made by whoever comes first.
    [one, other] = await Promise.all([start('one'), start('other')]);
  });
  afterAll(async () => {
    await Promise.all([one?.stop(), other?.stop()]);
    await set?.stop();
    rmSync(place, { recursive: true, force: true });
  });

  it('answer alike, and take each other’s tokens', async () => {
    const token = await one.token('demo-regulator-zj', 'SUPERVISION');
    const me = '{ me { agency purpose } certificates(first: 1) { totalCount } }';
    const answer = await dataOf(other, me, {}, token);
    expect(answer).toMatchObject({ me: { agency: 'demo-regulator-zj', purpose: 'SUPERVISION' } });
    expect(await dataOf(one, me, {}, token)).toEqual(answer);
  });

  it('take an assertion once, whoever is asked second', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
    const manager = await one.token('demo-ecommerce', 'OPERATIONS');
    await dataOf(
      one,
      'mutation ($input: AddPublicKeyInput!) { addPublicKey(input: $input) { credential } }',
      { input: { agency: 'demo-ecommerce', publicKey: { kty, crv, x, y } } },
      manager,
    );
    const issued = async (hub: Hub, assertion: string) => {
      const response = await fetch(`${hub.url}/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          purpose: 'CLAIM_CHECK',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: assertion,
        }),
        signal: AbortSignal.timeout(60_000),
      });
      return response.status;
    };
    const key = readClientKey(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
    const assertion = () => signClientAssertion('demo-ecommerce', 'http://127.0.0.1:4000', key);
    const first = assertion();
    expect(await issued(one, first)).toBe(200);
    expect(await issued(other, first)).toBe(401);
    const race = assertion();
    expect((await Promise.all([issued(one, race), issued(other, race)])).sort()).toEqual([200, 401]);
  });

  it('know what an agency registered with either of them', async () => {
    const manager = await one.token('demo-ecommerce', 'OPERATIONS');
    const text = `query Registered { certificate(number: "${LANDMARKS.validActivityOne}") { status } }`;
    const { registerOperations } = (await dataOf(
      one,
      'mutation ($input: RegisterOperationsInput!) { registerOperations(input: $input) { operations { hash } } }',
      { input: { agency: 'demo-ecommerce', operations: [{ text }] } },
      manager,
    )) as { registerOperations: { operations: { hash: string }[] } };
    const platform = await other.token('demo-ecommerce', 'CLAIM_CHECK');
    const response = await fetch(`${other.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${platform}` },
      body: JSON.stringify({
        extensions: { persistedQuery: { version: 1, sha256Hash: registerOperations.operations[0]?.hash } },
      }),
      signal: AbortSignal.timeout(60_000),
    });
    expect(await response.json()).toMatchObject({ data: { certificate: { status: 'VALID' } } });
  });

  it('give no more than a day’s quota between them', async () => {
    const insurer = await one.token('demo-insurer', 'OPERATIONS');
    const ministry = await one.token('demo-ministry', 'OPERATIONS');
    const mutate = async (name: string, type: string, input: object, manager: string) => {
      const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { agreement { id } } }`;
      const done = (await dataOf(one, mutation, { input }, manager)) as Record<string, { agreement: { id: string } }>;
      return done[name]?.agreement.id;
    };
    const underwriting = await one.token('demo-insurer', 'UNDERWRITING');
    const { me } = (await dataOf(one, '{ me { agreement { id scopes } } }', {}, underwriting)) as {
      me: { agreement: { id: string; scopes: string[] } };
    };
    const terms = {
      provider: 'demo-ministry',
      consumer: 'demo-insurer',
      purpose: 'UNDERWRITING',
      legalBasis: { instrument: '测试' },
      scopes: me.agreement.scopes,
      dailyQuota: QUOTA,
      replaces: me.agreement.id,
    };
    const agreement = await mutate('requestAgreement', 'RequestAgreementInput', terms, insurer);
    await mutate('approveAgreement', 'ApproveAgreementInput', { agreement }, ministry);
    await mutate('activateAgreement', 'ActivateAgreementInput', { agreement }, insurer);
    const token = await one.token('demo-insurer', 'UNDERWRITING');
    let spent = 0;
    const ask = async (hub: Hub) => {
      const response = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: LOOKS }),
        signal: AbortSignal.timeout(60_000),
      });
      const { errors, extensions } = (await response.json()) as {
        errors?: { extensions: { code: string } }[];
        extensions?: { cost?: { estimated: number } };
      };
      if (!errors) spent += extensions?.cost?.estimated ?? 0;
      return errors?.[0]?.extensions.code ?? 'ANSWERED';
    };
    const told = new Set<string>();
    // Both at once, until both refuse.
    for (let round = 0; round < QUOTA; round++) {
      const codes = await Promise.all([one, other, one, other].map(ask));
      for (const code of codes) told.add(code);
      if (codes.every((code) => code === 'QUOTA_EXCEEDED')) break;
    }
    expect(told).toEqual(new Set(['ANSWERED', 'QUOTA_EXCEEDED']));
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThanOrEqual(QUOTA);
  });

  it('suspend an agency for both within seconds, also for tokens that it has', async () => {
    const [operator, insurer] = await Promise.all([
      one.token('demo-operator', 'OPERATIONS'),
      other.token('demo-procurement', 'PROCUREMENT'),
    ]);
    await dataOf(
      one,
      'mutation ($input: SuspendAgencyInput!) { suspendAgency(input: $input) { agency { id } } }',
      { input: { agency: 'demo-procurement', reason: 'stolen credentials' } },
      operator,
    );
    await expect(other.token('demo-procurement', 'PROCUREMENT')).rejects.toThrow();
    await expect
      .poll(async () => (await other.graphql('{ me { agency } }', {}, insurer)).errors[0]?.extensions.code ?? null, {
        timeout: 120_000,
      })
      .not.toBeNull();
  });

  it('lose nothing acknowledged when one dies under load and the primary with it', async () => {
    const rows = [...generateReportRows({ today: systemClock.today(), seed: 23, certificates: 600, enterprises: 100 })];
    const batches = Array.from({ length: 20 }, (_, index) => rows.slice(index * 30, index * 30 + 30));
    const tokens = new Map<Hub, string>();
    for (const hub of [one, other]) tokens.set(hub, await hub.token('demo-operator', 'REPORTING'));
    const acknowledged: string[] = [];
    const write = async (hub: Hub, certificates: object) => {
      const { data } = await hub.graphql(REPORT, { input: { certificates, partial: true } }, tokens.get(hub));
      const report = data?.['reportCertificates'] as { results: { number: string; outcome: string }[] } | null;
      if (!report) return false;
      acknowledged.push(...report.results.filter(({ outcome }) => outcome !== 'REJECTED').map(({ number }) => number));
      return true;
    };
    let dying: Promise<void> | undefined;
    for (const [index, batch] of batches.entries()) {
      const hub = index % 2 === 0 && !dying ? one : other;
      const written = write(hub, batch).catch(() => false);
      if (index === 8) {
        dying = one.kill();
        (await set.primary()).signal('SIGKILL');
      }
      if (await written) continue;
      // Sent again, to whoever is left, until it is answered: the outcome of the first try is not known.
      await expect.poll(() => write(other, batch).catch(() => false), { timeout: 600_000, interval: 200 }).toBe(true);
    }
    await dying;
    expect(new Set(acknowledged).size).toBe(600);
    const query = (numbers: readonly string[]) =>
      `{ ${numbers.map((number, index) => `c${index}: certificate(number: "${number}") { number }`).join(' ')} }`;
    for (let start = 0; start < acknowledged.length; start += 50) {
      const found = await dataOf(other, query(acknowledged.slice(start, start + 50)));
      expect(Object.values(found)).not.toContain(null);
    }
    one = await start('one');
    expect(await dataOf(one, '{ certificates(first: 1) { totalCount } }')).toEqual(
      await dataOf(other, '{ certificates(first: 1) { totalCount } }'),
    );
  }, 1_500_000);
});
