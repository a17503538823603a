import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';

/** As the reference tells agencies and the public. */
const AGENCY_COST_LIMIT = 50_000;
const PUBLIC_COST_LIMIT = 5_000;

let small: SmallGateway;
let token: string;
let asked = 0;
beforeAll(async () => {
  small = await startSmallGateway({
    onFetch: () => {
      asked++;
    },
  });
  token = small.tokenWith('loans:read');
});
afterAll(() => small.gateway.close());

const BOOKS = 'query ($first: Int!) { books(first: $first) { title } }';
const books = (first: number, as?: string) => small.ask(BOOKS, { variables: { first }, ...(as && { token: as }) });

describe('the cost of a request', () => {
  it('is told to callers with a token, beside data and errors', async () => {
    expect((await books(7, token)).body.extensions).toEqual({ cost: { estimated: 7, limit: AGENCY_COST_LIMIT } });
    const cut = await small.ask('{ book(id: "1") { note } }', { token: small.tokenWith() });
    expect(cut.body.errors).toHaveLength(1);
    expect(cut.body.extensions).toEqual({ cost: { estimated: 1, limit: AGENCY_COST_LIMIT } });
    expect((await books(7)).body.extensions).toBeUndefined();
  });

  it('stands beside a receipt, which covers data and errors only', async () => {
    const { body } = await small.ask('{ me }', { token, headers: { 'accept-receipt': 'jws' } });
    expect(body.extensions).toEqual({ cost: expect.any(Object), receipt: expect.any(String) });
  });

  it.each([
    ['the public', PUBLIC_COST_LIMIT, undefined],
    ['an agency', AGENCY_COST_LIMIT, 'token'],
  ])('is limited for %s, and what is over is not executed', async (_who, limit, as) => {
    const bearer = as && token;
    expect((await books(limit, bearer)).status).toBe(200);
    const before = asked;
    const refused = await books(limit + 1, bearer);
    expect(refused.status).toBe(400);
    expect(refused.body.data).toBeUndefined();
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({
      code: 'OPERATION_TOO_COSTLY',
      cost: limit + 1,
      limit,
    });
    expect(asked).toBe(before);
    expect(small.trail.entries.at(-1)).toMatchObject({ decision: 'REFUSED', code: 'OPERATION_TOO_COSTLY' });
  });

  it('does not count what conditions leave out', async () => {
    const query =
      'query ($all: Boolean!) { me books(first: 40000) @include(if: $all) { loans @skip(if: $all) { reader } } }';
    const { body } = await small.ask(query, { token, variables: { all: false } });
    expect(body.extensions).toMatchObject({ cost: { estimated: 1 } });
    expect((await small.ask(query, { token, variables: { all: true } })).body.extensions).toMatchObject({
      cost: { estimated: 40_000 },
    });
  });
});
