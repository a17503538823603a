import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';

let small: SmallGateway;
beforeAll(async () => {
  small = await startSmallGateway();
});
afterAll(() => small.gateway.close());

describe('cutting an operation', () => {
  it('answers what is allowed and names each cut field', async () => {
    const { status, body } = await small.ask('{ books { title note loans { reader } } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({
      books: [
        { title: 'On Certification', note: null, loans: null },
        { title: 'On Trust', note: null, loans: null },
      ],
    });
    expect(body.errors?.map((error) => error.extensions)).toEqual([
      expect.objectContaining({ code: 'FIELD_FORBIDDEN', coordinate: 'Book.note', requiredScopes: ['loans:read'] }),
      expect.objectContaining({ code: 'FIELD_FORBIDDEN', coordinate: 'Book.loans', requiredScopes: ['loans:read'] }),
    ]);
  });

  it('cuts nothing for a caller with the scope', async () => {
    const { body } = await small.ask('{ book(id: "1") { note loans { reader since } } }', {
      token: small.tokenWith('loans:read'),
    });
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({ book: { note: 'worn', loans: [{ reader: 'Li', since: '2026-01-02' }] } });
  });

  it.each([
    ['an alias', '{ book(id: "1") { title: note } }'],
    ['a fragment', 'query { book(id: "1") { ...F } } fragment F on Book { note }'],
    ['an inline fragment', '{ book(id: "1") { ... on Book { note } } }'],
    ['an interface', '{ things { note } }'],
    ['an interface with a fragment on the object', '{ things { ... on Book { note } } }'],
    ['a variable in a directive', 'query ($no: Boolean = false) { book(id: "1") { note @skip(if: $no) } }'],
    ['two operations', 'query A { book(id: "1") { note } } query B { me }'],
  ])('lets nothing out by %s', async (_way, query) => {
    const response = await small.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: { query, operationName: query.startsWith('query A') ? 'A' : undefined },
    });
    expect(response.body).not.toContain('worn');
    expect(response.body).toContain('FIELD_FORBIDDEN');
  });

  it('refuses an operation of which nothing is left: 401 for the public, 403 for a token', async () => {
    const anonymous = await small.ask('{ ledger { reader } }');
    expect([anonymous.status, anonymous.body.errors?.[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
    const known = await small.ask('{ ledger { reader } }', { token: small.tokenWith('other:read') });
    expect([known.status, known.body.errors?.[0]?.extensions['code']]).toEqual([403, 'FORBIDDEN']);
    const mutation = await small.ask('mutation { lend(id: "1") { reader } }', { token: small.tokenWith('loans:read') });
    expect(mutation.body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', requiredScopes: ['loans:write'] });
  });
});

describe('the schema a caller sees', () => {
  const seenBy = async (token?: string) => {
    const { body } = await small.ask(getIntrospectionQuery(), token ? { token } : {});
    return buildClientSchema(body.data as unknown as IntrospectionQuery);
  };

  it('leaves out for the public what it may not use, and the types behind it', async () => {
    const schema = await seenBy();
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(['book', 'books', 'me', 'things']);
    expect(schema.getType('Loan')).toBeUndefined();
    expect(schema.getMutationType()).toBeFalsy();
  });

  it('shows a caller with the scopes all but what is internal', async () => {
    const schema = await seenBy(small.tokenWith('loans:read', 'loans:write'));
    expect(schema.getType('Loan')).toBeDefined();
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual(['lend']);
    expect(schema.getType('AuthenticateAgencyInput')).toBeUndefined();
  });

  it('suggests to a caller who has mistyped a name those that it may see, and no other', async () => {
    const { body } = await small.ask('{ ledgr { reader } }');
    expect(body.errors?.[0]?.message).toBe('Cannot query field "ledgr" on type "Query".');
    const told = await small.ask('{ ledgr { reader } }', { token: small.tokenWith('loans:read') });
    expect(told.body.errors?.[0]?.message).toBe('Cannot query field "ledgr" on type "Query". Did you mean "ledger"?');
    expect((await small.ask('{ boks { title } }')).body.errors?.[0]?.message).toContain('"books"');
  });

  it.each([
    ['nothing but a forbidden field', '{ ledger { reader } }', '{ ledger { reeder } }', 401],
    ['a forbidden mutation', 'mutation { lend(id: 1) { reader } }', 'mutation { lend(idd: 2) { reader } }', 401],
    ['a forbidden field beside others', '{ me book(id: 1) { note } }', '{ mee book(id: 1) { note } }', 400],
  ])('is told of %s in the same words, mistyped or not', async (_what, right, wrong, status) => {
    const [told, mistyped] = [await small.ask(right), await small.ask(wrong)];
    const wordsOf = ({ body }: typeof told) =>
      body.errors
        ?.filter(({ extensions }) => 'coordinate' in extensions)
        .map(({ message, extensions }) => [message, extensions['code']]);
    expect(wordsOf(mistyped)).toEqual(wordsOf(told));
    expect(wordsOf(mistyped)).toHaveLength(1);
    expect(mistyped.status).toBe(status);
  });

  it.each([
    ['a field without its selection', '{ book(id: "1") { loans } }', 'Loan'],
    ['a fragment that can never hold', '{ book(id: "1") { ... on Loan { reader } } }', 'can never'],
    ['a missing argument', 'mutation { lend { reader } }', 'ID!'],
    ['an unknown argument', 'mutation { lend(id: 1, idd: 2) { reader } }', 'idd'],
  ])('tells nothing of a hidden type, nor of what belongs to a hidden field, by %s', async (_way, query, hidden) => {
    const { body } = await small.ask(query);
    const told = JSON.stringify(body.errors).replace('Unknown type \\"Loan\\"', '');
    expect(told).not.toContain(hidden);
    const full = await small.ask(query, { token: small.tokenWith('loans:read', 'loans:write') });
    expect(JSON.stringify(full.body.errors)).toContain(hidden);
  });

  it('tells nothing of an input type behind a hidden field when a variable is wrong', async () => {
    const query = 'query ($d: LedgerFilter) { me ledger(filter: $d) { reader } }';
    const { body } = await small.ask(query, { variables: { d: { reeder: 'x' } } });
    expect(body.errors?.[0]?.message).toBe(
      'Variable "$d" expected value of type "LedgerFilter" which cannot be used as an input type.',
    );
    const full = await small.ask(query, { variables: { d: { reeder: 'x' } }, token: small.tokenWith('loans:read') });
    expect(full.body.errors?.[0]?.message).toContain('Field "reeder" is not defined by type "LedgerFilter".');
  });

  it('answers __type for a hidden type as for one that does not exist', async () => {
    const { body } = await small.ask(
      '{ hidden: __type(name: "Loan") { name } none: __type(name: "Nothing") { name } }',
    );
    expect(body.data).toEqual({ hidden: null, none: null });
  });
});
