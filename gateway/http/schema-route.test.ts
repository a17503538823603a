import { buildClientSchema, buildSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';

let small: SmallGateway;
let writable = true;
beforeAll(async () => {
  small = await startSmallGateway();
  const { trail } = small;
  const available = trail.available.bind(trail);
  trail.available = () => writable && available();
});
afterAll(() => small.gateway.close());
beforeEach(() => small.trail.clear());

const get = (token?: string, headers: Record<string, string> = {}) =>
  small.gateway.app.inject({
    url: '/schema',
    headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
  });

describe('GET /schema', () => {
  it('shows the public what the public may ask, and no name of anything else', async () => {
    const { statusCode, headers, body } = await get();
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    const schema = buildSchema(body);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(['book', 'books', 'me', 'things']);
    for (const hidden of ['Loan', 'ledger', 'lend', 'loans', 'authenticateAgency', 'Authentication', 'scopes'])
      expect(body).not.toContain(hidden);
  });

  it('shows a token what it may ask, with the descriptions, and is the same as its introspection', async () => {
    const token = small.tokenWith('loans:read');
    const { body } = await get(token);
    expect(body).toContain('"""Who has borrowed what."""\ntype Loan {');
    expect(body).not.toContain('lend(');
    const { body: answer } = await small.ask(getIntrospectionQuery(), { token });
    const introspected = buildClientSchema(answer.data as unknown as IntrospectionQuery);
    expect(printSchema(buildSchema(body))).toBe(printSchema(introspected));
  });

  it('comes as application/graphql to whoever wants it so', async () => {
    expect((await get(undefined, { accept: 'application/graphql' })).headers['content-type']).toBe(
      'application/graphql; charset=utf-8',
    );
  });

  it('is sent once: a client that holds it is told so, and only a caller with the same schema', async () => {
    const { headers, body } = await get();
    const held = { 'if-none-match': `"old", ${headers['etag']}` };
    expect(headers).toMatchObject({ 'cache-control': 'private, no-cache', vary: 'authorization, accept' });
    const again = await get(undefined, held);
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const other = await get(small.tokenWith('loans:read'), held);
    expect([other.statusCode, other.body === body]).toEqual([200, false]);
  });

  it('leaves a record, also when it is refused', async () => {
    await get(small.tokenWith('loans:read'));
    const refused = await get('forged');
    expect(refused.statusCode).toBe(401);
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(small.trail.entries).toMatchObject([
      { channel: 'schema', decision: 'ALLOWED', code: 'OK', caller: { agency: 'library', purpose: 'SUPERVISION' } },
      { channel: 'schema', decision: 'REFUSED', code: 'UNAUTHENTICATED', caller: undefined },
    ]);
  });

  it('is not shown to an agency while its requests cannot be recorded', async () => {
    writable = false;
    const [agency, anybody] = [await get(small.tokenWith('loans:read')), await get()];
    writable = true;
    expect([agency.statusCode, anybody.statusCode]).toEqual([503, 200]);
    expect(agency.body).not.toContain('type ');
  });
});
