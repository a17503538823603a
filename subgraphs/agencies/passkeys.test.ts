import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { dayOf } from '../../schema/domain/day.ts';
import { type AgenciesHarness, manager, outcomeOf, startAgencies } from '../../tests/support/agencies-subgraph.ts';
import { agencyMutation } from '../../tests/support/agency-mutations.ts';
import { type Ceremony, softwareAuthenticator } from '../../tests/support/software-authenticator.ts';
import type { Clock } from '../shared/clock.ts';

const HUB = hubCaller('hub:identity');
const SHOP = manager('demo-ecommerce');
const RIGHT = { origin: 'https://hub.example', rpId: 'hub.example' };

const now = new Date('2026-11-24T04:00:00Z');
const clock: Clock = { now: () => now, today: () => dayOf(now) };
let harness: AgenciesHarness;
beforeAll(async () => {
  harness = await startAgencies(clock);
});
afterAll(() => harness?.stop());

let made = 0;
type Authenticator = ReturnType<typeof softwareAuthenticator>;
async function added(caller: Caller = SHOP, agency = 'demo-ecommerce', changed: object = {}) {
  const authenticator = softwareAuthenticator(Buffer.from(`passkey ${made++}`).toString('base64url'));
  const { id, publicKey } = authenticator;
  const { value, code, argument } = await agencyMutation(harness, caller, 'addPasskey', {
    agency,
    id,
    publicKey,
    name: 'laptop',
    ...changed,
  });
  return { authenticator, credential: value?.['credential'] as string | undefined, code, argument };
}

let challenges = 0;
/** What the hub gets for an answer: the agency, or the refusal. */
async function signIn(authenticator: Authenticator, changed: Partial<Ceremony> & { proof?: string } = {}) {
  const challenge = Buffer.from(`challenge ${challenges++}`).toString('base64url');
  const { proof = challenge, ...ceremony } = changed;
  const response = authenticator.answer({ ...RIGHT, challenge, counter: 0, ...ceremony });
  const passkey = { ...RIGHT, challenge, response, proof, proofUntil: '2026-11-24T04:10:00Z' };
  const query = `mutation ($input: AuthenticateAgencyInput!) { authenticateAgency(input: $input) {
    granted { agency credential } refusal { code } } }`;
  const { value } = await outcomeOf(harness, HUB, query, { input: { passkey, purpose: 'OPERATIONS' } });
  const { granted, refusal } = value as { granted: { agency: string } | null; refusal: { code: string } | null };
  return granted?.agency ?? refusal?.code;
}

describe('a passkey (23)', () => {
  it('is added by its own agency, signs in with its rights, and ends when it is withdrawn', async () => {
    const { authenticator, credential } = await added();
    expect(await signIn(authenticator)).toBe('demo-ecommerce');
    await agencyMutation(harness, SHOP, 'withdrawCredential', { agency: 'demo-ecommerce', credential });
    expect(await signIn(authenticator)).toBe('INVALID_CLIENT');
  });

  it('is added by nobody else, and is one agency’s', async () => {
    for (const caller of [
      PUBLIC_CALLER,
      manager('demo-insurer'),
      manager('demo-operator-security'),
      manager('demo-operator'),
    ])
      expect((await added(caller)).code).toBe('FORBIDDEN');
    const { authenticator } = await added();
    const again = { id: authenticator.id, publicKey: authenticator.publicKey };
    expect((await added(manager('demo-insurer'), 'demo-insurer', again)).code).toBe('CONFLICT');
    expect((await added(SHOP, 'demo-ecommerce', again)).code).toBeNull();
    expect(await signIn(authenticator)).toBe('demo-ecommerce');
  });

  it.each<[string, Partial<Ceremony>]>([
    ['at another site', { origin: 'https://evil.example' }],
    ['at another port', { origin: 'https://hub.example:8443' }],
    ['for another name', { rpId: 'evil.example' }],
    ['to another challenge', { challenge: Buffer.from('another').toString('base64url') }],
    ['without having recognised its person', { recognised: false }],
    ['as if it were made now', { type: 'webauthn.create' }],
  ])('is not taken when it answered %s', async (_what, changed) => {
    const { authenticator } = await added();
    expect(await signIn(authenticator, changed)).toBe('INVALID_CLIENT');
    expect(await signIn(authenticator)).toBe('demo-ecommerce');
  });

  it('is not taken when another key signed, or what it says was altered', async () => {
    const { authenticator } = await added();
    const stranger = softwareAuthenticator(authenticator.id);
    expect(await signIn(stranger)).toBe('INVALID_CLIENT');
    const altered = {
      ...authenticator,
      answer: (ceremony: Ceremony) => authenticator.answer(ceremony).replace(/"signature":"../, '"signature":"AA'),
    };
    expect(await signIn(altered)).toBe('INVALID_CLIENT');
    for (const response of ['', '{}', '[]', '{"id":7}', JSON.stringify({ id: authenticator.id }), 'x'.repeat(20_000)])
      expect(await signIn({ ...authenticator, answer: () => response })).toBe('INVALID_CLIENT');
  });

  it('answers a challenge once, also at the same moment', async () => {
    const { authenticator } = await added();
    const proof = 'one challenge';
    const both = await Promise.all([signIn(authenticator, { proof }), signIn(authenticator, { proof })]);
    expect(both.sort()).toEqual(['INVALID_CLIENT', 'demo-ecommerce']);
    expect(await signIn(authenticator, { proof })).toBe('INVALID_CLIENT');
  });

  it('is not taken when its counter does not go on: it was copied', async () => {
    const { authenticator } = await added();
    expect(await signIn(authenticator, { counter: 5 })).toBe('demo-ecommerce');
    for (const counter of [5, 4, 0]) expect(await signIn(authenticator, { counter })).toBe('INVALID_CLIENT');
    expect(await signIn(authenticator, { counter: 6 })).toBe('demo-ecommerce');
    const both = await Promise.all([signIn(authenticator, { counter: 7 }), signIn(authenticator, { counter: 7 })]);
    expect(both.sort()).toEqual(['INVALID_CLIENT', 'demo-ecommerce']);
  });

  it.each([
    ['id', { id: 'no base64url!' }],
    ['publicKey', { publicKey: '' }],
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(61) }],
  ])('is refused with the place of what is wrong: %s', async (place, changed) => {
    expect(await added(SHOP, 'demo-ecommerce', changed)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: `input.${place}`,
    });
  });
});
