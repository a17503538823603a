import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallGateway, smallSupergraph, startSmallGateway } from '../tests/support/small-gateway.ts';

/** Titles may be null, so that they can be restricted. */
const LIBRARY = (sdl: string) => sdl.replace('title: String!', 'title: String');
const OPEN = smallSupergraph(LIBRARY);
/** Titles are no longer for the public. */
const CLOSED = smallSupergraph((sdl) => sdl.replace('title: String!', 'title: String @access(scopes: ["loans:read"])'));
const QUERY = '{ book(id: "1") { id title } }';

let small: SmallGateway;
let hold: Promise<void> | undefined;
beforeAll(async () => {
  small = await startSmallGateway({
    library: LIBRARY,
    between: (usual) => ({
      ...usual,
      bind: (fetch) => {
        const run = usual.bind(fetch);
        return async (variables, context) => {
          if (fetch.query.includes('book')) await hold;
          return run(variables, context);
        };
      },
    }),
  });
});
afterAll(() => small.gateway.close());

/** What a receipt of the query says of the rules. */
async function policyOf(answer: ReturnType<SmallGateway['ask']>): Promise<string> {
  const { extensions } = (await answer).body as { extensions?: { receipt?: string } };
  const [, payload = ''] = (extensions?.receipt ?? '').split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')).policy;
}
const askWithReceipt = () => small.ask(QUERY, { headers: { 'accept-receipt': 'jws' } });

describe('a reload that restricts a field', () => {
  it('is enforced from the first request on, for operations that were compiled before too, and ends with the next reload', async () => {
    expect((await small.ask(QUERY)).body).toEqual({ data: { book: { id: '1', title: 'On Certification' } } });
    const openPolicy = await policyOf(askWithReceipt());
    await small.gateway.engine.reload(CLOSED);
    const { body } = await small.ask(QUERY);
    expect(body.data).toEqual({ book: { id: '1', title: null } });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FIELD_FORBIDDEN', coordinate: 'Book.title' });
    expect((await small.ask(QUERY, { token: small.tokenWith('loans:read') })).body.data).toEqual({
      book: { id: '1', title: 'On Certification' },
    });
    const introspected = await small.ask('{ __type(name: "Book") { fields { name } } }');
    expect(introspected.body.data).toEqual({ __type: { fields: [{ name: 'id' }] } });
    expect(await policyOf(askWithReceipt())).not.toBe(openPolicy);
    await small.gateway.engine.reload(OPEN);
    expect((await small.ask(QUERY)).body.data).toEqual({ book: { id: '1', title: 'On Certification' } });
    expect(await policyOf(askWithReceipt())).toBe(openPolicy);
  });

  it('leaves a request under way the rules, the plan and the receipt of its own supergraph', async () => {
    const openPolicy = await policyOf(askWithReceipt());
    let release: () => void = () => undefined;
    hold = new Promise((resolve) => {
      release = resolve;
    });
    const underWay = askWithReceipt();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await small.gateway.engine.reload(CLOSED);
    const after = askWithReceipt();
    release();
    hold = undefined;
    expect((await underWay).body.data).toEqual({ book: { id: '1', title: 'On Certification' } });
    expect(await policyOf(underWay)).toBe(openPolicy);
    expect((await after).body.data).toEqual({ book: { id: '1', title: null } });
    expect(await policyOf(after)).not.toBe(openPolicy);
    await small.gateway.engine.reload(OPEN);
  });
});
