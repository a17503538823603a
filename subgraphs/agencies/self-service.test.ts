import { createHash } from 'node:crypto';
import jsonwebtoken from 'jsonwebtoken';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { dayOf } from '../../schema/domain/day.ts';
import { type AgenciesHarness, manager, outcomeOf, startAgencies } from '../../tests/support/agencies-subgraph.ts';
import { keyPair } from '../../tests/support/key-pair.ts';
import type { Clock } from '../shared/clock.ts';
import { DEMO_SECRET } from './sample.ts';

const HUB = hubCaller('hub:identity');
const [OPERATOR, SECURITY] = [manager('demo-operator'), manager('demo-operator-security')];
const SHOP = manager('demo-ecommerce');

let now = new Date('2026-11-24T04:00:00Z');
const clock: Clock = { now: () => now, today: () => dayOf(now) };
let harness: AgenciesHarness;
beforeAll(async () => {
  harness = await startAgencies(clock);
});
afterAll(() => harness?.stop());

const INPUTS = {
  registerAgency: [
    'RegisterAgencyInput',
    '{ codePart act { id state } agency { id name state createdBy approvedBy } }',
  ],
  confirmAdministrativeAct: ['ConfirmAdministrativeActInput', '{ codePart act { id state decidedBy } }'],
  enrolAgency: ['EnrolAgencyInput', '{ credential }'],
  suspendAgency: ['SuspendAgencyInput', '{ agency { state } }'],
  resumeAgency: ['ResumeAgencyInput', '{ agency { state } }'],
  addPublicKey: ['AddPublicKeyInput', '{ credential agency { credentials { id method } } }'],
  withdrawCredential: ['WithdrawCredentialInput', '{ agency { credentials { id withdrawnAt } } }'],
  registerOperations: ['RegisterOperationsInput', '{ operations { hash name registeredAt } }'],
  withdrawOperation: ['WithdrawOperationInput', '{ operation { hash withdrawnAt } }'],
  setTrustedOperationsOnly: ['SetTrustedOperationsOnlyInput', '{ agency { trustedOperationsOnly } }'],
  changeAgencySettings: [
    'ChangeAgencySettingsInput',
    '{ agency { supervisionDelayDays approvalThresholds { purpose dailyUnits } } }',
  ],
} as const;
type Mutation = keyof typeof INPUTS;

const run = (caller: Caller, mutation: Mutation, input: Record<string, unknown>) => {
  const [type, selection] = INPUTS[mutation];
  return outcomeOf(harness, caller, `mutation ($input: ${type}!) { ${mutation}(input: $input) ${selection} }`, {
    input,
  });
};

async function signIn(clientId: string, clientSecret: string, purpose = 'OPERATIONS'): Promise<unknown> {
  const query = `mutation ($input: AuthenticateAgencyInput!) { authenticateAgency(input: $input) {
    granted { scopes } refusal { code } } }`;
  const { value } = await outcomeOf(harness, HUB, query, { input: { clientId, clientSecret, purpose } });
  return (value?.['refusal'] as { code: string } | null)?.code ?? value?.['granted'];
}

const jwk = () => keyPair('P-256').publicKey.export({ format: 'jwk' });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('what an agency does for itself', () => {
  const attempts: [Mutation, Record<string, unknown>][] = [
    ['addPublicKey', { publicKey: jwk() }],
    ['withdrawCredential', { credential: 'x' }],
    ['registerOperations', { operations: [{ text: 'query A { me { agency } }' }] }],
    ['withdrawOperation', { hash: 'x' }],
    ['setTrustedOperationsOnly', { enabled: true }],
    ['changeAgencySettings', { approvalThresholds: [] }],
  ];

  it.each(attempts)(
    '%s: is refused to strangers, to administrators, to the public, and under another purpose',
    async (mutation, input) => {
      const otherPurpose = { ...SHOP, purpose: 'CLAIM_CHECK' as const, scopes: ['public', 'claims:verify'] };
      for (const caller of [manager('demo-insurer'), PUBLIC_CALLER, otherPurpose, OPERATOR])
        expect(await run(caller, mutation, { agency: 'demo-ecommerce', ...input })).toMatchObject({
          value: null,
          code: 'FORBIDDEN',
        });
      if (mutation !== 'withdrawCredential')
        expect((await run(SECURITY, mutation, { agency: 'demo-ecommerce', ...input })).code).toBe('FORBIDDEN');
    },
  );

  it('ends with its suspension, though its token may still live', async () => {
    await run(OPERATOR, 'suspendAgency', { agency: 'demo-enterprise', reason: 'asked for' });
    for (const [mutation, input] of attempts)
      expect([
        mutation,
        (await run(manager('demo-enterprise'), mutation, { agency: 'demo-enterprise', ...input })).code,
      ]).toEqual([
        mutation,
        mutation.endsWith('Operations') || mutation === 'withdrawOperation' ? expect.any(String) : 'FORBIDDEN',
      ]);
    await run(SECURITY, 'resumeAgency', { agency: 'demo-enterprise', reason: 'settled' });
  });
});

describe('credentials', () => {
  it('are withdrawn, but never the last one in use by accident', async () => {
    const agency = 'demo-body-101';
    const own = manager(agency);
    const me = await outcomeOf(harness, own, '{ me { agencyDetails { credentials { id } } } }');
    const [first] = (me.value?.['agencyDetails'] as { credentials: { id: string }[] } | undefined)?.credentials ?? [];
    const withdraw = (credential: unknown, force = false) =>
      run(own, 'withdrawCredential', { agency, credential, force });
    expect((await withdraw(first?.id)).code).toBe('CONFLICT');
    const publicKey = jwk();
    const added = await run(own, 'addPublicKey', { agency, publicKey });
    expect((await run(own, 'addPublicKey', { agency, publicKey })).value).toEqual(added.value);
    expect((await withdraw(first?.id)).code).toBeNull();
    expect(await signIn(agency, DEMO_SECRET)).toBe('INVALID_CLIENT');
    expect((await withdraw(added.value?.['credential'])).code).toBe('CONFLICT');
    expect((await withdraw(added.value?.['credential'], true)).code).toBeNull();
  });

  it('take public keys only', async () => {
    const agency = 'demo-ecommerce';
    for (const publicKey of [{ kty: 'oct' }, { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }])
      expect(await run(SHOP, 'addPublicKey', { agency, publicKey })).toMatchObject({ argument: 'input.publicKey' });
  });
});

describe('registering agencies', () => {
  const shop = { id: 'new-shop', kind: 'ECOMMERCE_PLATFORM', name: '新平台', nameEn: 'New shop' };

  it('is for two administrators: the agency begins with a key of its own, looks after itself, and nothing more', async () => {
    for (const caller of [
      SHOP,
      SECURITY,
      manager('demo-ministry'),
      PUBLIC_CALLER,
      { ...OPERATOR, scopes: SHOP.scopes },
    ])
      expect((await run(caller, 'registerAgency', shop)).code).toBe('FORBIDDEN');
    const proposed = await run(OPERATOR, 'registerAgency', shop);
    const act = (proposed.value?.['act'] as { id: string } | undefined)?.id;
    const first = String(proposed.value?.['codePart']);
    expect(proposed.value).toMatchObject({ agency: null, codePart: expect.stringMatching(/^[\w-]{43}$/) });
    expect((await run(OPERATOR, 'registerAgency', shop)).value).toEqual({
      agency: null,
      act: { id: act, state: 'WAITING' },
      codePart: null,
    });
    const confirmed = await run(SECURITY, 'confirmAdministrativeAct', { act });
    const second = String(confirmed.value?.['codePart']);
    expect(confirmed.value).toMatchObject({ act: { state: 'DONE', decidedBy: 'demo-operator-security' } });
    const { privateKey, publicKey } = keyPair('P-256');
    const enrol = (code: string) =>
      run(PUBLIC_CALLER, 'enrolAgency', { agency: 'new-shop', code, publicKey: publicKey.export({ format: 'jwk' }) });
    for (const part of [first, second, `${first}.${first}`, `${second}.${second}`, `${first}.${second}.x`, ''])
      expect([part, (await enrol(part)).code]).toEqual([part, 'FORBIDDEN']);
    expect((await enrol(`${second}.${first}`)).code).toBeNull();
    const sign = async (purpose: string) => {
      const iat = Math.floor(now.getTime() / 1000);
      const claims = { iss: 'new-shop', sub: 'new-shop', aud: 'https://hub', iat, exp: iat + 60, jti: purpose };
      const clientAssertion = jsonwebtoken.sign(claims, privateKey, { algorithm: 'ES256' });
      const input = { clientAssertion, issuer: 'https://hub', purpose };
      const query = `mutation ($input: AuthenticateAgencyInput!) { authenticateAgency(input: $input) {
        granted { scopes } refusal { code } } }`;
      const { value } = await outcomeOf(harness, HUB, query, { input });
      return (value?.['refusal'] as { code: string } | null)?.code ?? value?.['granted'];
    };
    expect(await sign('OPERATIONS')).toEqual({ scopes: ['agreements:manage'] });
    expect(await sign('CLAIM_CHECK')).toBe('PURPOSE_NOT_COVERED');
    expect((await run(OPERATOR, 'registerAgency', shop)).value).toMatchObject({
      act: null,
      agency: { createdBy: 'demo-operator', approvedBy: ['demo-operator-security'] },
    });
    expect((await run(OPERATOR, 'registerAgency', { ...shop, name: '改名平台' })).value).toMatchObject({
      agency: { name: '新平台' },
      act: { state: 'WAITING' },
    });
    expect((await run(OPERATOR, 'registerAgency', { ...shop, kind: 'MINISTRY' })).code).toBe('CONFLICT');
    expect((await run(OPERATOR, 'registerAgency', { ...shop, id: 'X' })).argument).toBe('input.id');
  });

  it('has its opposite: a suspended agency signs in no more, and what it provides stops', async () => {
    const suspend = (agency: string, reason = 'a reason') => run(OPERATOR, 'suspendAgency', { agency, reason });
    expect((await run(SHOP, 'suspendAgency', { agency: 'demo-insurer', reason: 'r' })).code).toBe('FORBIDDEN');
    expect((await suspend('demo-operator')).code).toBe('CONFLICT');
    expect((await suspend('nobody')).code).toBe('NOT_FOUND');
    expect((await suspend('demo-insurer', ' ')).argument).toBe('input.reason');
    expect((await suspend('demo-insurer')).value).toEqual({ agency: { state: 'SUSPENDED' } });
    expect(await signIn('demo-insurer', DEMO_SECRET, 'UNDERWRITING')).toBe('AGENCY_SUSPENDED');
    await run(SECURITY, 'resumeAgency', { agency: 'demo-insurer', reason: 'settled' });
    expect(await signIn('demo-insurer', DEMO_SECRET, 'UNDERWRITING')).toEqual({ scopes: ['certificates:read'] });
    await suspend('demo-ministry');
    expect(await signIn('demo-insurer', DEMO_SECRET, 'UNDERWRITING')).toBe('PURPOSE_NOT_COVERED');
    await run(SECURITY, 'resumeAgency', { agency: 'demo-ministry', reason: 'settled' });
    const { events } = await harness.instance.feed.read(0, 1000);
    const told = events.filter(
      ({ type, key, fact }) =>
        type === 'AgencyChanged' && key === 'demo-insurer' && (fact as { change?: unknown }).change,
    );
    expect(told.map(({ fact }) => (fact as { change: unknown }).change)).toEqual([
      { actor: 'demo-operator', confirmedBy: null, action: 'SUSPEND', reason: 'a reason' },
      { actor: 'demo-operator-security', confirmedBy: null, action: 'RESUME', reason: 'settled' },
    ]);
  });
});

describe('settings', () => {
  it('are told in the feed where others follow them', async () => {
    const agency = 'demo-regulator-zj';
    const own = manager(agency);
    expect((await run(own, 'changeAgencySettings', { agency, supervisionDelayDays: 90 })).value).toMatchObject({
      agency: { supervisionDelayDays: 90 },
    });
    const { events } = await harness.instance.feed.read(0, 1000);
    expect(events.findLast(({ type }) => type === 'AgencyChanged')).toMatchObject({
      key: agency,
      fact: { supervisionDelayDays: 90 },
    });
    await run(own, 'changeAgencySettings', { agency, approvalThresholds: [{ purpose: 'CLAIM_CHECK', dailyUnits: 5 }] });
    expect((await run(own, 'changeAgencySettings', { agency, supervisionDelayDays: null })).value).toMatchObject({
      agency: { supervisionDelayDays: null, approvalThresholds: [{ purpose: 'CLAIM_CHECK', dailyUnits: 5 }] },
    });
  });

  it.each([
    ['demo-regulator-zj', { supervisionDelayDays: 181 }, 'input.supervisionDelayDays'],
    ['demo-regulator-zj', { supervisionDelayDays: -1 }, 'input.supervisionDelayDays'],
    ['demo-ecommerce', { supervisionDelayDays: 1 }, 'input.supervisionDelayDays'],
    [
      'demo-ministry',
      { approvalThresholds: [1, 2].map((dailyUnits) => ({ purpose: 'CLAIM_CHECK', dailyUnits })) },
      'input.approvalThresholds',
    ],
    [
      'demo-ministry',
      { approvalThresholds: [{ purpose: 'CLAIM_CHECK', dailyUnits: 0 }] },
      'input.approvalThresholds.dailyUnits',
    ],
  ])('of %s refuse %j', async (agency, settings, argument) => {
    expect((await run(manager(agency), 'changeAgencySettings', { agency, ...settings })).argument).toBe(argument);
  });
});

describe('registered operations', () => {
  const agency = 'demo-procurement';
  const own = manager(agency);
  const TEXT = 'query Mine { me { ...Who } }\nfragment Who on Me { agency }';
  const register = (...texts: string[]) =>
    run(own, 'registerOperations', { agency, operations: texts.map((text) => ({ text })) });
  const forHub = (hash: string) =>
    outcomeOf(
      harness,
      HUB,
      'query ($agency: ID!, $hash: String!) { registeredOperation(agency: $agency, hash: $hash) { text } }',
      { agency, hash },
    );

  it('are run by the hash of their text until they are withdrawn, and of their own agency only', async () => {
    const hash = sha256(TEXT);
    expect((await register(TEXT)).value).toMatchObject({ operations: [{ hash, name: 'Mine' }] });
    const first = await register(TEXT);
    now = new Date(now.getTime() + 1000);
    expect(await register(TEXT)).toEqual(first);
    expect((await forHub(hash)).value).toEqual({ text: TEXT });
    const all = await outcomeOf(harness, HUB, '{ registeredOperationTexts { edges { node { agency hash text } } } }');
    expect(all.value).toEqual({ edges: [{ node: { agency, hash, text: TEXT } }] });
    const list = '{ me { agencyDetails { registeredOperations { edges { node { hash withdrawnAt } } } } } }';
    expect(JSON.stringify((await outcomeOf(harness, own, list)).value)).toContain(hash);
    expect(JSON.stringify((await outcomeOf(harness, SHOP, list)).value)).not.toContain(hash);
    await run(own, 'withdrawOperation', { agency, hash });
    expect((await run(own, 'withdrawOperation', { agency, hash })).code).toBeNull();
    expect((await forHub(hash)).value).toBeNull();
    await register(TEXT);
    expect((await forHub(hash)).value).toEqual({ text: TEXT });
    expect((await run(own, 'setTrustedOperationsOnly', { agency, enabled: true })).value).toEqual({
      agency: { trustedOperationsOnly: true },
    });
  });

  it.each([
    ['no GraphQL', '{ me '],
    ['no name', '{ me { agency } }'],
    ['two operations', 'query A { me { agency } } query B { me { agency } }'],
    ['no operation', 'fragment A on Me { agency }'],
    ['a schema', 'query A { me { agency } } type X { a: Int }'],
    ['more than 64 KiB', `query A { me { agency } } # ${'x'.repeat(65_536)}`],
    ['a nest too deep to read', `query A ${'{ a '.repeat(14_000)}`],
  ])('are not %s', async (_what, text) => {
    expect(await register(TEXT, text)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.operations[1].text' });
  });

  it('are 500 at most, all of a call or none', async () => {
    const texts = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => `query Q${from + index} { me { agency } }`);
    expect((await register(...texts(0, 101))).argument).toBe('input.operations');
    for (const from of [0, 100, 200, 300]) expect((await register(...texts(from, 100))).code).toBeNull();
    expect((await register(...texts(400, 100))).code).toBe('CONFLICT');
    expect((await forHub(sha256('query Q400 { me { agency } }'))).value).toBeNull();
    expect((await register(...texts(400, 99))).code).toBeNull();
  });
});
