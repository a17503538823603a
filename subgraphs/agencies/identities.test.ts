import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { dayOf } from '../../schema/domain/day.ts';
import { type AgenciesHarness, manager, outcomeOf, startAgencies } from '../../tests/support/agencies-subgraph.ts';
import { actOf, agencyMutation, confirmAct } from '../../tests/support/agency-mutations.ts';
import { keyPair } from '../../tests/support/key-pair.ts';
import type { Clock } from '../shared/clock.ts';
import { databaseName } from '../shared/instance.ts';

const HUB = hubCaller('hub:identity');
const [SYSTEM, SECURITY, AUDIT] = [
  manager('demo-operator'),
  manager('demo-operator-security'),
  manager('demo-operator-audit'),
];
const SHOP = manager('demo-ecommerce');
const ISSUER = 'https://id.example.gov.cn';

const now = new Date('2026-11-24T04:00:00Z');
const clock: Clock = { now: () => now, today: () => dayOf(now) };
let harness: AgenciesHarness;
beforeAll(async () => {
  harness = await startAgencies(clock);
});
afterAll(() => harness?.stop());

interface Registered {
  readonly credential: string | null;
  readonly act: { readonly id: string; readonly state: string } | null;
}
async function register(caller: Caller, agency: string, subject: string, issuer = ISSUER) {
  const query = `mutation ($input: RegisterIdentityInput!) {
    registerIdentity(input: $input) { credential act { id state confirmedByRole terms { name value } } } }`;
  const { value, code, argument } = await outcomeOf(harness, caller, query, { input: { agency, issuer, subject } });
  return { ...((value ?? { credential: null, act: null }) as unknown as Registered), code, argument };
}

let proofs = 0;
/** What the hub gets for somebody whom the issuer says to be signed in: the agency, or the refusal. */
async function signIn(subject: string, issuer = ISSUER, proof = `proof ${proofs++}`): Promise<string | undefined> {
  const query = `mutation ($input: AuthenticateAgencyInput!) { authenticateAgency(input: $input) {
    granted { agency credential } refusal { code } } }`;
  const identity = { issuer, subject, proof, proofUntil: '2026-11-24T04:05:00Z' };
  const { value } = await outcomeOf(harness, HUB, query, { input: { identity, purpose: 'OPERATIONS' } });
  const { granted, refusal } = value as { granted: { agency: string } | null; refusal: { code: string } | null };
  return granted?.agency ?? refusal?.code;
}

describe('a person at an issuer (23)', () => {
  it('is registered by the agency, at once, and signs in with its rights; the same again changes nothing', async () => {
    const first = await register(SHOP, 'demo-ecommerce', 'li-1');
    expect(first).toMatchObject({ credential: expect.any(String), act: null, code: null });
    expect(await signIn('li-1')).toBe('demo-ecommerce');
    expect((await register(SHOP, 'demo-ecommerce', 'li-1')).credential).toBe(first.credential);
  });

  it('is one agency’s, also where two register it at the same moment', async () => {
    await register(SHOP, 'demo-ecommerce', 'li-2');
    expect(await register(manager('demo-insurer'), 'demo-insurer', 'li-2')).toMatchObject({
      credential: null,
      code: 'CONFLICT',
    });
    const both = await Promise.all([
      register(SHOP, 'demo-ecommerce', 'li-3'),
      register(manager('demo-insurer'), 'demo-insurer', 'li-3'),
    ]);
    expect(both.map(({ code }) => code).sort()).toEqual(['CONFLICT', null].sort());
    expect(await signIn('li-3')).toBe(both[0].code === null ? 'demo-ecommerce' : 'demo-insurer');
  });

  it('is issuer and subject together', async () => {
    await register(SHOP, 'demo-ecommerce', 'li-4');
    await register(manager('demo-insurer'), 'demo-insurer', 'li-4', 'https://other.example');
    expect(await signIn('li-4')).toBe('demo-ecommerce');
    expect(await signIn('li-4', 'https://other.example')).toBe('demo-insurer');
    expect(await signIn('li-4', 'https://third.example')).toBe('INVALID_CLIENT');
    // Letter by letter: an issuer with another end is another one.
    expect(await signIn('li-4', `${ISSUER}/`)).toBe('INVALID_CLIENT');
  });

  it('signs in once by what the issuer said', async () => {
    await register(SHOP, 'demo-ecommerce', 'li-5');
    expect(await signIn('li-5', ISSUER, 'one token')).toBe('demo-ecommerce');
    expect(await signIn('li-5', ISSUER, 'one token')).toBe('INVALID_CLIENT');
  });

  it('goes on while the credential is in use, and with no other', async () => {
    const { credential } = await register(SHOP, 'demo-ecommerce', 'li-6');
    const goOn = async (agency: string, id: string | null) => {
      const query = `mutation ($input: AuthenticateAgencyInput!) { authenticateAgency(input: $input) { granted { agency } refusal { code } } }`;
      const input = { standing: { agency, credential: id }, purpose: 'OPERATIONS' };
      const { value } = await outcomeOf(harness, HUB, query, { input });
      return value?.['granted'] ?? value?.['refusal'];
    };
    expect(await goOn('demo-ecommerce', credential)).toEqual({ agency: 'demo-ecommerce' });
    expect(await goOn('demo-insurer', credential)).toEqual({ code: 'INVALID_CLIENT' });
    await agencyMutation(harness, SHOP, 'withdrawCredential', { agency: 'demo-ecommerce', credential });
    expect(await goOn('demo-ecommerce', credential)).toEqual({ code: 'INVALID_CLIENT' });
    expect(await signIn('li-6')).toBe('INVALID_CLIENT');
    // Whoever has left one agency may begin at another.
    expect((await register(manager('demo-insurer'), 'demo-insurer', 'li-6')).code).toBeNull();
    expect(await signIn('li-6')).toBe('demo-insurer');
  });

  it('is registered for another agency by two administrators, of whom the security administrator begins; the agency may decline', async () => {
    const proposed = await register(SECURITY, 'demo-insurer', 'li-7');
    expect(proposed).toMatchObject({
      credential: null,
      act: {
        state: 'WAITING',
        confirmedByRole: 'SYSTEM',
        terms: expect.arrayContaining([
          { name: 'identity.issuer', value: ISSUER },
          { name: 'identity.subject', value: 'li-7' },
        ]),
      },
    });
    expect(await signIn('li-7')).toBe('INVALID_CLIENT');
    expect((await confirmAct(harness, SECURITY, proposed.act?.id)).code).toBe('FORBIDDEN');
    expect((await confirmAct(harness, SYSTEM, proposed.act?.id)).code).toBeNull();
    expect(await signIn('li-7')).toBe('demo-insurer');
    const other = await register(SECURITY, 'demo-insurer', 'li-8');
    const declined = { act: other.act?.id, reason: 'not ours' };
    expect(
      (await agencyMutation(harness, manager('demo-insurer'), 'declineAdministrativeAct', declined)).code,
    ).toBeNull();
    expect((await confirmAct(harness, SYSTEM, other.act?.id)).code).toBe('CONFLICT');
    expect(await signIn('li-8')).toBe('INVALID_CLIENT');
  });

  it.each([
    ['SYSTEM', SYSTEM, SECURITY],
    ['SECURITY', SECURITY, SYSTEM],
    ['AUDIT', AUDIT, SECURITY],
  ] as const)('works as the %s administrator only once a second person has confirmed it', async (role, own, second) => {
    const subject = `li-9-${role}`;
    const { act, credential } = await register(own, own.agency ?? '', subject);
    expect([credential, act?.state]).toEqual([null, 'WAITING']);
    expect((await confirmAct(harness, own, act?.id)).code).not.toBeNull();
    expect(await signIn(subject)).toBe('INVALID_CLIENT');
    expect((await confirmAct(harness, second, act?.id)).code).toBeNull();
    expect(await signIn(subject)).toBe(own.agency);
  });

  it('is registered by nobody else', async () => {
    const otherPurpose = { ...SHOP, purpose: 'CLAIM_CHECK' as const, scopes: ['public', 'claims:verify'] };
    for (const caller of [PUBLIC_CALLER, otherPurpose, manager('demo-insurer'), SYSTEM, AUDIT])
      expect(await register(caller, 'demo-ecommerce', 'li-10')).toMatchObject({
        credential: null,
        act: null,
        code: 'FORBIDDEN',
      });
  });

  it.each([
    ['issuer', 'http://id.example', 'li'],
    ['issuer', 'https://id.example?x=1', 'li'],
    ['issuer', 'https://user@id.example', 'li'],
    ['issuer', `https://${'a'.repeat(250)}.example`, 'li'],
    ['issuer', 'id.example', 'li'],
    ['subject', ISSUER, ''],
    ['subject', ISSUER, '李雷'],
    ['subject', ISSUER, 'x'.repeat(256)],
  ])('is refused with the place of what is wrong: %s of %j, %j', async (place, issuer, subject) => {
    expect(await register(SHOP, 'demo-ecommerce', subject, issuer)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: `input.${place}`,
    });
  });

  it('is told to nobody by name: neither by the notice nor by the feed', async () => {
    await register(SHOP, 'demo-ecommerce', 'person-whom-nobody-names');
    const told = await harness.instance.kit.models.notices.find({ kind: 'IDENTITY_REGISTERED' }).lean();
    expect(told.some(({ agency }) => agency === 'demo-ecommerce')).toBe(true);
    expect(JSON.stringify(told)).not.toContain('person-whom');
    const feed = await harness.store.client.db(databaseName('agencies')).collection('outbox').find().toArray();
    expect(feed.length).toBeGreaterThan(0);
    expect(JSON.stringify(feed)).not.toContain('person-whom');
  });

  it('ends with all that was before when the agency begins anew', async () => {
    await register(manager('demo-body-102'), 'demo-body-102', 'li-11');
    const opened = await agencyMutation(harness, SYSTEM, 'openEnrolment', { agency: 'demo-body-102', reason: 'lost' });
    const confirmed = await confirmAct(harness, SECURITY, actOf(opened)?.id);
    const code = `${opened.value?.['codePart']}.${confirmed.value?.['codePart']}`;
    const publicKey = keyPair('P-256').publicKey.export({ format: 'jwk' });
    const begun = await agencyMutation(harness, PUBLIC_CALLER, 'enrolAgency', {
      agency: 'demo-body-102',
      code,
      publicKey,
    });
    expect(begun.code).toBeNull();
    expect(await signIn('li-11')).toBe('INVALID_CLIENT');
  });
});
