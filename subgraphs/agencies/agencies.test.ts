import { type KeyObject, randomUUID } from 'node:crypto';
import jsonwebtoken from 'jsonwebtoken';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { dayOf } from '../../schema/domain/day.ts';
import { keyPair } from '../../tests/support/key-pair.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { Clock } from '../shared/clock.ts';
import { createFirstOperators } from './first-operator.ts';
import type { Loaders } from './loaders.ts';
import type { Models } from './model.ts';
import { DEMO_AGENCIES, DEMO_SECRET, loadDemoAgencies } from './sample.ts';
import { createServices, type Services } from './service.ts';
import manifest from './subgraph.ts';

const HUB = hubCaller('hub:identity');
const ENDPOINT = 'http://127.0.0.1:4000/oauth/token';
const SIGN_IN = `mutation ($input: AuthenticateAgencyInput!) { authenticateAgency(input: $input) {
  granted { agency kind division divisions body uscc purpose scopes agreement expiresAt demo }
  refusal { code message retryAfterSeconds } } }`;

let now = new Date('2026-11-22T04:00:00Z');
const clock: Clock = { now: () => now, today: () => dayOf(now) };
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

let harness: SubgraphHarness<Models, Services, Loaders>;
beforeAll(async () => {
  const services: typeof manifest.services = (kit) => createServices(kit, { cost: 1024, blockSize: 8, parallelism: 1 });
  harness = await startSubgraph({ ...manifest, services }, { clock });
  await loadDemoAgencies(harness.instance);
});
afterAll(() => harness?.stop());

interface Answer {
  readonly granted: Record<string, unknown> | null;
  readonly refusal: { readonly code: string; readonly retryAfterSeconds: number | null } | null;
}

async function signIn(input: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await harness.execute(SIGN_IN, { input }, HUB);
  expect(errors).toBeUndefined();
  return data?.['authenticateAgency'] as Answer;
}

const bySecret = (clientId: string, purpose: string | null, scopes?: string[], clientSecret = DEMO_SECRET) =>
  signIn({ clientId, clientSecret, purpose, ...(scopes && { scopes }) });

function callerOf(granted: Record<string, unknown>): Caller {
  const { demo: _, expiresAt: __, scopes, ...rest } = granted;
  return { ...(rest as unknown as Caller), scopes: ['public', ...(scopes as string[])] };
}

describe('signing in', () => {
  it('grants each demo agency what its agreements open, purpose by purpose', async () => {
    for (const { details, agreements } of DEMO_AGENCIES) {
      for (const agreement of agreements) {
        const { granted, refusal } = await bySecret(details.id, agreement.purpose);
        expect(refusal).toBeNull();
        expect(granted).toMatchObject({
          agency: details.id,
          kind: details.kind,
          division: details.division,
          body: details.body,
          uscc: details.uscc,
          purpose: agreement.purpose,
          scopes: [...agreement.scopes].sort(),
          agreement: agreement.id,
          demo: true,
        });
      }
    }
  });

  it('refuses by name what the agreement does not cover', async () => {
    expect((await bySecret('demo-ecommerce', null)).refusal?.code).toBe('PURPOSE_REQUIRED');
    expect((await bySecret('demo-ecommerce', '')).refusal?.code).toBe('PURPOSE_REQUIRED');
    expect((await bySecret('demo-ecommerce', 'PROCUREMENT')).refusal?.code).toBe('PURPOSE_NOT_COVERED');
    expect((await bySecret('demo-ecommerce', 'toString')).refusal?.code).toBe('PURPOSE_NOT_COVERED');
    expect((await bySecret('demo-ecommerce', 'CLAIM_CHECK', ['results:read'])).refusal?.code).toBe('SCOPE_NOT_COVERED');
    expect((await bySecret('demo-ecommerce', 'CLAIM_CHECK', ['hub:identity'])).refusal?.code).toBe('SCOPE_NOT_COVERED');
  });

  it('tells wrong secret and unknown client apart by nothing', async () => {
    const wrong = await bySecret('demo-insurer', 'UNDERWRITING', [], 'wrong');
    const unknown = await bySecret('nobody', 'UNDERWRITING', [], 'wrong');
    expect(wrong).toEqual(unknown);
    expect(wrong.refusal?.code).toBe('INVALID_CLIENT');
  });

  it('is never locked: after a row of wrong secrets the right one is answered at once, whoever sent them', async () => {
    const input = { clientId: 'demo-procurement', purpose: 'PROCUREMENT' };
    const wrong = (source: string) => signIn({ ...input, clientSecret: 'wrong', source });
    const delays: (number | null | undefined)[] = [];
    for (let attempt = 0; attempt < 13; attempt++) delays.push((await wrong('attacker')).refusal?.retryAfterSeconds);
    expect(delays.slice(0, 11)).toEqual([null, null, null, null, null, 0.25, 0.5, 1, 2, 4, 8]);
    expect(delays.slice(11).every((delay) => delay === 8)).toBe(true);
    for (const source of ['agency', 'attacker'])
      expect((await signIn({ ...input, clientSecret: DEMO_SECRET, source })).granted).not.toBeNull();
  });

  it('slows a source down for the client it guesses at, and starts anew after a right secret', async () => {
    const wrong = async (clientId: string, source: string) =>
      (await signIn({ clientId, clientSecret: 'wrong', source, purpose: 'UNDERWRITING' })).refusal?.retryAfterSeconds;
    for (let attempt = 0; attempt < 5; attempt++) await wrong('demo-insurer', 'a');
    expect(await wrong('demo-insurer', 'b')).toBeNull();
    expect(await wrong('nobody-at-all', 'a')).toBeNull();
    expect(await wrong('demo-insurer', 'a')).toBe(0.25);
    await signIn({ clientId: 'demo-insurer', clientSecret: DEMO_SECRET, source: 'a', purpose: 'UNDERWRITING' });
    expect(await wrong('demo-insurer', 'a')).toBeNull();
  });

  it('forgets failures that are over', async () => {
    await bySecret('somebody', 'CLAIM_CHECK', [], 'wrong');
    later(16);
    await bySecret('somebody-else', 'CLAIM_CHECK', [], 'wrong');
    expect(await harness.instance.kit.models.failures.countDocuments({}).exec()).toBe(1);
  });

  it('is for the hub only', async () => {
    const { granted } = await bySecret('demo-operator', 'OPERATIONS');
    const operator = callerOf(granted ?? {});
    for (const caller of [PUBLIC_CALLER, operator, { ...operator, scopes: ['public', 'hub:identity'] }]) {
      const { errors } = await harness.execute(SIGN_IN, { input: { clientId: 'x', clientSecret: 'y' } }, caller);
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });
});

describe('signing in with a key of its own', () => {
  const { privateKey, publicKey } = keyPair('P-256');
  const sign = (claims: Record<string, unknown> = {}) => {
    const iat = Math.floor(now.getTime() / 1000);
    const payload = {
      iss: 'demo-body-101',
      sub: 'demo-body-101',
      aud: ENDPOINT,
      iat,
      exp: iat + 60,
      jti: randomUUID(),
    };
    return jsonwebtoken.sign({ ...payload, ...claims }, privateKey, { algorithm: 'ES256' });
  };
  const byAssertion = (clientAssertion: string, clientId: string | null = null) =>
    signIn({ clientId, clientAssertion, tokenEndpoint: ENDPOINT, purpose: 'REPORTING' });

  it('works once per assertion, from the moment the key is registered until it is withdrawn', async () => {
    const { register } = harness.instance.services;
    expect((await byAssertion(sign())).refusal?.code).toBe('INVALID_CLIENT');
    const { credential } = await register.addPublicKey('demo-body-101', publicKey.export({ format: 'jwk' }));
    const assertion = sign();
    expect((await byAssertion(assertion)).granted).toMatchObject({ agency: 'demo-body-101', body: '101' });
    expect((await byAssertion(assertion)).refusal?.code).toBe('INVALID_CLIENT');
    expect((await byAssertion(sign(), 'demo-body-101')).granted).not.toBeNull();
    expect((await byAssertion(sign(), 'demo-body-102')).refusal?.code).toBe('INVALID_CLIENT');
    expect((await byAssertion(sign({ iss: 'demo-body-102', sub: 'demo-body-102' }))).refusal?.code).toBe(
      'INVALID_CLIENT',
    );
    expect(await register.withdrawCredential('demo-body-101', credential)).toBe('CHANGED');
    expect(await register.withdrawCredential('demo-body-101', credential)).toBe('UNCHANGED');
    expect((await byAssertion(sign())).refusal?.code).toBe('INVALID_CLIENT');
  });

  it('lets one of two simultaneous uses through', async () => {
    const { credential } = await harness.instance.services.register.addPublicKey(
      'demo-body-101',
      publicKey.export({ format: 'jwk' }),
    );
    const assertion = sign();
    const answers = await Promise.all(Array.from({ length: 5 }, () => byAssertion(assertion)));
    expect(answers.filter(({ granted }) => granted)).toHaveLength(1);
    await harness.instance.services.register.withdrawCredential('demo-body-101', credential);
  });

  it('needs either a secret or an assertion', async () => {
    for (const input of [{}, { clientId: 'a' }, { clientSecret: 's', clientAssertion: 'a' }]) {
      const { errors } = await harness.execute(SIGN_IN, { input }, HUB);
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});

describe('an agency', () => {
  it('has a secret only where it is of the sample data: any other signs in with a key of its own', async () => {
    const { register } = harness.instance.services;
    await register.saveAgency({
      id: 'real-shop',
      kind: 'ECOMMERCE_PLATFORM',
      nameZh: '平台',
      nameEn: 'Shop',
      division: null,
      body: null,
      uscc: null,
      demo: false,
    });
    await expect(register.addSampleSecret('real-shop', 'x')).rejects.toMatchObject({
      extensions: { code: 'CONFLICT' },
    });
    // One that a store of before still holds opens nothing.
    const { agencies } = harness.instance.kit.models;
    const [demo] = await agencies.find({ _id: 'demo-insurer' }).lean().exec();
    await agencies.updateOne({ _id: 'real-shop' }, { $set: { credentials: demo?.credentials ?? [] } }).exec();
    expect((await bySecret('real-shop', 'OPERATIONS')).refusal?.code).toBe('INVALID_CLIENT');
    await agencies.deleteOne({ _id: 'real-shop' }).exec();
  });

  it('gets no token while it is suspended, nor under an agreement that is', async () => {
    const { register } = harness.instance.services;
    await register.setState('demo-insurer', 'SUSPENDED');
    expect((await bySecret('demo-insurer', 'UNDERWRITING')).refusal?.code).toBe('AGENCY_SUSPENDED');
    expect((await bySecret('demo-insurer', 'UNDERWRITING', [], 'wrong')).refusal?.code).toBe('INVALID_CLIENT');
    await register.setState('demo-insurer', 'ACTIVE');
    const agreement = (await register.agreementsOf(['demo-insurer'])).find(({ purpose }) => purpose === 'UNDERWRITING');
    if (!agreement) throw new Error('The insurer has an agreement.');
    await register.saveAgreement({ ...agreement, state: 'SUSPENDED' });
    expect((await bySecret('demo-insurer', 'UNDERWRITING')).refusal?.code).toBe('PURPOSE_NOT_COVERED');
    await register.saveAgreement({ ...agreement, validTo: '2026-12-31' });
    expect((await bySecret('demo-insurer', 'UNDERWRITING')).granted).toMatchObject({
      expiresAt: '2026-12-31T16:00:00.000Z',
    });
    await register.saveAgreement(agreement);
  });

  it('is registered once: the same again is no change and no event', async () => {
    const head = async () => (await harness.instance.feed.read(0, 1)).head;
    const before = await head();
    await loadDemoAgencies(harness.instance);
    expect(await head()).toBe(before);
    const { events } = await harness.instance.feed.read(0, 1000);
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set(['AgencyChanged', 'AgreementChanged', 'NoticeGiven']),
    );
    expect(JSON.stringify(events)).not.toMatch(/hash|salt|secret/);
  });

  it('must be known to have an agreement', async () => {
    const [agreement] = await harness.instance.services.register.agreementsOf(['demo-insurer']);
    if (!agreement) throw new Error('The insurer has an agreement.');
    const stranger = { ...agreement, id: 'x', consumer: 'nobody' };
    await expect(harness.instance.services.register.saveAgreement(stranger)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('alliance sharing', () => {
  it('follows the alliance: the token opens partners from the day both are members', async () => {
    const { services, kit } = harness.instance;
    const fact = (divisionCode: string, to: string | null = null) => ({
      seq: 1,
      at: now.toISOString(),
      type: 'AllianceDivisionChanged' as const,
      key: `YRD-${divisionCode}`,
      fact: { allianceCode: 'YRD', divisionCode, from: '2021-05-17', to },
    });
    const apply = (...events: ReturnType<typeof fact>[]) =>
      kit.write((scope) => services.allianceDivisions.apply(events, scope));
    const divisions = async (id: string) => (await bySecret(id, 'SUPERVISION')).granted?.['divisions'];
    expect(await divisions('demo-regulator-zj')).toEqual(['330000']);
    await apply(...['310000', '320000', '330000', '340000'].map((code) => fact(code)));
    expect(await divisions('demo-regulator-zj')).toEqual(['310000', '320000', '330000', '340000']);
    expect(await divisions('demo-regulator-sh')).toEqual(['310000', '320000', '330000', '340000']);
    expect(await divisions('demo-regulator-gd')).toEqual(['440000']);
    expect(await divisions('demo-ministry')).toEqual([]);
    await apply(fact('310000', dayOf(new Date(now.getTime() - 86_400_000))));
    expect(await divisions('demo-regulator-zj')).toEqual(['320000', '330000', '340000']);
    expect(await divisions('demo-regulator-sh')).toEqual(['310000']);
  });
});

describe('me', () => {
  const ME = `{ me { agency kind name nameEn division { code } divisions { code } body { code } uscc organisation { uscc }
    scopes purpose agreement { id provider state scopes } agreements(first: 10) { totalCount edges { node { id consumer } } } } }`;

  it('is nobody for the public', async () => {
    const { data, errors } = await harness.execute(ME, {}, PUBLIC_CALLER);
    expect(errors).toBeUndefined();
    expect(data?.['me']).toMatchObject({ agency: null, kind: null, name: null, scopes: ['public'], agreement: null });
    expect(data?.['me']).toMatchObject({ agreements: { totalCount: 0, edges: [] } });
  });

  it('shows an agency itself and its own agreements, with one query per collection', async () => {
    const caller = callerOf((await bySecret('demo-enterprise', 'OWN_RECORDS')).granted ?? {});
    let answer: Awaited<ReturnType<typeof harness.execute>> = {};
    const commands = await harness.commandsOf(async () => {
      answer = await harness.execute(ME, {}, caller);
    });
    expect(answer.data?.['me']).toMatchObject({
      agency: 'demo-enterprise',
      kind: 'ENTERPRISE',
      name: '上海青澜绿色家居有限公司(示例)',
      organisation: { uscc: '91310118YQ0001371W' },
      agreement: { id: 'demo-enterprise:OWN_RECORDS', provider: 'demo-ministry', state: 'ACTIVE' },
      agreements: { totalCount: 3, edges: [{ node: { id: 'demo-enterprise:DECLARING' } }, {}, {}] },
    });
    expect(commands.sort()).toEqual(['find agencies', 'find agreements']);
  });
});

describe('the register', () => {
  const LIST = `query ($first: Int, $after: String) { agencies(first: $first, after: $after) { totalCount
    pageInfo { hasNextPage endCursor } edges { node { id state demo credentials { method withdrawnAt }
    agreements(first: 5) { edges { node { purpose } } } } } } }`;

  it('lists every agency for the operator, page by page, agreements in one query', async () => {
    const operator = callerOf((await bySecret('demo-operator', 'OPERATIONS')).granted ?? {});
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const variables: Record<string, unknown> = { first: 4, after };
      const { data } = await harness.execute(LIST, variables, operator);
      const page = data?.['agencies'] as {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { id: string } }[];
      };
      expect(page.totalCount).toBe(DEMO_AGENCIES.length);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(DEMO_AGENCIES.map(({ details }) => details.id).sort());
    const commands = await harness.commandsOf(() => harness.execute(LIST, { first: 200 }, operator));
    expect(commands.filter((command) => command === 'find agreements')).toHaveLength(1);
  });

  it('is closed to everybody else, with and without the scope', async () => {
    const ministry = callerOf((await bySecret('demo-ministry', 'SUPERVISION')).granted ?? {});
    for (const caller of [PUBLIC_CALLER, ministry, { ...ministry, scopes: ['public', 'agencies:manage'] }]) {
      const { data, errors } = await harness.execute('{ agencies { totalCount } }', {}, caller);
      expect(data?.['agencies'] ?? null).toBeNull();
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
  });
});

describe('the first operators', () => {
  it('are three roles that begin with keys of their own, and codes are made anew until one of them has', async () => {
    const empty = await startSubgraph(manifest, { clock });
    try {
      const { services } = empty.instance;
      const before = await createFirstOperators(services, clock.today());
      const codes = await createFirstOperators(services, clock.today());
      expect(codes.map(({ name }) => name)).toEqual([
        'enrolment-operator',
        'enrolment-operator-security',
        'enrolment-operator-audit',
      ]);
      for (const { told } of codes) expect(told).not.toMatch(/[\w-]{43}/);
      const stored = JSON.stringify(await empty.instance.kit.models.agencies.find({}).lean().exec());
      const enrol = (content: string, key: KeyObject) =>
        services.selfService.enrol(
          content.split('.')[0] ?? '',
          content.split('.')[1] ?? '',
          key.export({ format: 'jwk' }),
        );
      const { privateKey, publicKey } = keyPair('P-256');
      // A code is not stored, ends the one before, is one agency's, and serves once.
      expect(codes.every(({ content }) => !stored.includes(content.split('.')[1] ?? ''))).toBe(true);
      for (const content of [before[0]?.content ?? '', (codes[1]?.content ?? '').replace('-security', ''), 'nobody.x'])
        await expect(enrol(content, publicKey)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
      await enrol(codes[0]?.content ?? '', publicKey);
      await expect(enrol(codes[0]?.content ?? '', publicKey)).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
      expect(await createFirstOperators(services, clock.today())).toEqual([]);

      const iat = Math.floor(now.getTime() / 1000);
      const claims = { iss: 'operator', sub: 'operator', aud: ENDPOINT, iat, exp: iat + 60, jti: 'one' };
      const clientAssertion = jsonwebtoken.sign(claims, privateKey, { algorithm: 'ES256' });
      const input = { clientAssertion, tokenEndpoint: ENDPOINT, purpose: 'OPERATIONS' };
      const { data } = await empty.execute(SIGN_IN, { input }, HUB);
      expect(data?.['authenticateAgency']).toMatchObject({
        granted: {
          agency: 'operator',
          demo: false,
          scopes: ['agencies:manage', 'agreements:manage', 'operations:read'],
        },
      });
      later(8 * 24 * 60);
      await expect(enrol(codes[2]?.content ?? '', publicKey)).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
    } finally {
      await empty.stop();
    }
  });
});
