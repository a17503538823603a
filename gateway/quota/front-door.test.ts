import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';
import type { SmallAgreement } from '../../tests/support/small-register.ts';
import { createCallerHeaders } from '../identity/caller-headers.ts';
import { createLeaseRegister } from './lease-register.ts';

let small: SmallGateway;
beforeAll(async () => {
  small = await startSmallGateway();
});
afterAll(() => small.gateway.close());

let number = 0;
let agreement: SmallAgreement;
let token: string;
/** Every test has an agreement of its own. */
beforeEach(() => {
  const id = `T-${++number}`;
  agreement = small.register.agreement(id);
  token = small.tokenOf({ agreement: id, scopes: ['loans:read'] });
  small.register.down = false;
});
const ask = (query = '{ book(id: "1") { title } }', accept?: string) =>
  small.ask(query, { token, ...(accept && { headers: { accept } }) });
const codeOf = async (asked: ReturnType<typeof ask>) => (await asked).body.errors?.[0]?.extensions['code'] ?? 'OK';

describe('a request with a token', () => {
  it('is told what is left of the day, and counts by its cost', async () => {
    agreement.quota = 100;
    expect((await ask()).body.extensions?.['cost']).toMatchObject({ estimated: 1, quotaLeft: 99 });
    expect((await ask('{ books(first: 20) { title } }')).body.extensions?.['cost']).toMatchObject({ quotaLeft: 79 });
    agreement.quota = null;
  });

  it('is told nothing of a quota that it has not', async () => {
    expect((await ask()).body.extensions?.['cost']).not.toHaveProperty('quotaLeft');
  });

  it.each([
    ['quota', 'QUOTA_EXCEEDED', '3600'],
    ['bucket', 'RATE_LIMITED', '2'],
  ] as const)(
    'is refused when the %s is used up, also with 429 to clients that ask for application/json',
    async (limit, code, seconds) => {
      agreement[limit] = 2;
      await ask();
      await ask();
      for (const accept of [undefined, 'application/json']) {
        const { status, headers, body } = await ask(undefined, accept);
        expect([status, headers['retry-after']]).toEqual([429, seconds]);
        expect(body.data).toBeUndefined();
        expect(body.errors?.[0]?.extensions).toMatchObject({ code, retryAfterSeconds: Number(seconds) });
      }
      expect(small.trail.entries.at(-1)).toMatchObject({ decision: 'REFUSED', code });
    },
  );

  it('spends nothing when it is refused before it would be executed', async () => {
    agreement.quota = 10;
    for (const query of ['{ nothing }', '{ books(first: 99999) { title } }', 'mutation { lend(id: "1") { reader } }'])
      await ask(query);
    await small.ask('query ($id: ID!) { book(id: $id) { id } }', { token, variables: {} });
    expect((await ask()).body.extensions?.['cost']).toMatchObject({ quotaLeft: 9 });
  });

  it.each([undefined, 'application/json'])(
    'is refused under an agreement that is not in force (%s)',
    async (accept) => {
      agreement.inForce = false;
      for (const query of ['{ me }', '{ nothing }', '{ __typename }']) {
        const { status, body } = await ask(query, accept);
        expect([status, body.errors?.[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
        expect(body.errors?.[0]?.message).toContain('no longer in force');
      }
      expect(small.trail.entries.at(-1)).toMatchObject({
        decision: 'REFUSED',
        code: 'UNAUTHENTICATED',
        caller: { agency: 'library' },
      });
    },
  );

  it('is not shown its schema either', async () => {
    agreement.inForce = false;
    const { statusCode } = await small.gateway.app.inject({
      url: '/schema',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(statusCode).toBe(401);
  });

  it('gets a signed refusal when it asks for a receipt', async () => {
    agreement.inForce = false;
    const { body } = await small.ask('{ me }', { token, headers: { 'accept-receipt': 'jws' } });
    expect(body.extensions).toEqual({ receipt: expect.any(String) });
  });

  it('is refused while nobody can say whether its agreement is in force; the public is answered', async () => {
    small.register.down = true;
    const { status, body } = await ask(undefined, 'application/json');
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([503, 'SOURCE_UNAVAILABLE']);
    expect((await small.ask('{ me }')).status).toBe(200);
  });

  it('asks the register once for all agreements that need it at the same time', async () => {
    const before = small.register.calls;
    const renew = createLeaseRegister(
      small.gateway.engine.subgraph('agencies'),
      createCallerHeaders(small.keys),
      () => {},
    );
    const asked = Array.from({ length: 250 }, (_, index) =>
      renew({ agreement: `many-${index}`, units: 1, returned: 0 }),
    );
    expect((await Promise.all(asked)).map(({ agreement: of }) => of).slice(-2)).toEqual(['many-248', 'many-249']);
    expect(small.register.calls - before).toBe(2);
  });

  it('gets a token whatever is left: the token endpoint is not counted', async () => {
    small.register.agreement('A-1').quota = 0;
    const response = await small.gateway.app.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'grant_type=client_credentials&client_id=library&client_secret=s%20p%3A%C3%A4&purpose=SUPERVISION',
    });
    expect(response.statusCode).toBe(200);
    expect(await codeOf(small.ask('{ me }', { token: response.json().access_token }))).toBe('QUOTA_EXCEEDED');
  });
});

it('gives back what is at hand when it stops', async () => {
  const other = await startSmallGateway();
  for (let request = 0; request < 60; request++) await other.ask('{ me }', { token: other.tokenWith() });
  await vi.waitFor(() => expect(other.register.agreement('A-1').used).toBeGreaterThan(60), { timeout: 50_000 });
  await other.gateway.close();
  expect(other.register.agreement('A-1').used).toBe(60);
});
