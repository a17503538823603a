import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { receiptFile, verifyReceiptFile } from '../../schema/contract/evidence/receipt.ts';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';
import { createPersistedTexts } from './persisted-texts.ts';
import { textHash } from './text-hash.ts';

let small: SmallGateway;
beforeAll(async () => {
  small = await startSmallGateway();
});
afterAll(() => small.gateway.close());

interface Sent {
  readonly query?: string;
  readonly hash?: string;
  readonly version?: number;
  readonly variables?: object;
  readonly token?: string;
  readonly headers?: Record<string, string>;
  readonly get?: boolean;
}

/** As Apollo Client sends it. */
async function send({ query, hash, version = 1, variables, token, headers, get = false }: Sent) {
  const extensions = hash === undefined ? undefined : { persistedQuery: { version, sha256Hash: hash } };
  const search = new URLSearchParams({
    ...(query !== undefined && { query }),
    ...(variables && { variables: JSON.stringify(variables) }),
    ...(extensions && { extensions: JSON.stringify(extensions) }),
  });
  const response = await small.gateway.app.inject({
    method: get ? 'GET' : 'POST',
    url: get ? `/graphql?${search}` : '/graphql',
    headers: {
      ...(!get && { 'content-type': 'application/json' }),
      accept: 'application/graphql-response+json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(!get && { payload: JSON.stringify({ query, variables, extensions }) }),
  });
  return { status: response.statusCode, body: response.json() };
}
let number = 0;
/** A text that nobody has sent before. */
const fresh = () => `query Fresh${++number} { books(first: 1) { title } }`;
const codeOf = ({ body }: { body: { errors?: { extensions: { code: string } }[] } }) =>
  body.errors?.[0]?.extensions.code;

describe('automatic persisted queries', () => {
  it.each([false, true])('ask for the text once and then run by the hash alone (GET: %s)', async (get) => {
    const query = fresh();
    const hash = textHash(query);
    const unknown = await send({ hash, get });
    expect(unknown.status).toBe(404);
    expect(unknown.body.errors[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_OPERATION_NOT_FOUND' },
    });
    const first = await send({ hash, query, get });
    const second = await send({ hash, get });
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
  });

  it('refuse a hash that is not the text’s, and keep nothing', async () => {
    const query = fresh();
    const hash = textHash(fresh());
    expect(codeOf(await send({ query, hash }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await send({ hash }))).toBe('PERSISTED_OPERATION_NOT_FOUND');
  });

  it.each([
    ['another version', { hash: textHash(''), version: 2 }],
    ['a hash of another form', { hash: textHash('').toUpperCase() }],
    ['no text and no hash', {}],
  ])('refuse %s', async (_what, sent) => {
    const answer = await send(sent);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it.each(['{ nothing }', '{ books {'])('keep no document that is not valid: %s', async (query) => {
    const hash = textHash(query);
    expect(codeOf(await send({ query, hash }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await send({ hash }))).toBe('PERSISTED_OPERATION_NOT_FOUND');
  });

  it('are nothing to others: nobody learns from a hash what somebody else runs', async () => {
    const query = fresh();
    const hash = textHash(query);
    const token = small.tokenWith('loans:read');
    expect((await send({ query, hash, token })).status).toBe(200);
    expect((await send({ hash, token })).status).toBe(200);
    expect(codeOf(await send({ hash }))).toBe('PERSISTED_OPERATION_NOT_FOUND');
    const other = small.tokenOf({ agency: 'other' });
    expect(codeOf(await send({ hash, token: other }))).toBe('PERSISTED_OPERATION_NOT_FOUND');
  });

  it('open nothing: the same text is cut for whoever may not see it', async () => {
    const query = `query Fresh${++number} { book(id: "1") { note } }`;
    const hash = textHash(query);
    const seen = await send({ query, hash, token: small.tokenWith('loans:read') });
    expect(seen.body.data).toEqual({ book: { note: 'worn' } });
    const cut = await send({ hash, token: small.tokenWith() });
    expect(cut.body.data).toEqual({ book: { note: null } });
    expect(codeOf(cut)).toBe('FIELD_FORBIDDEN');
  });

  it('take no mutation by GET', async () => {
    const query = `mutation Fresh${++number} { lend(id: "1") { reader } }`;
    const hash = textHash(query);
    const token = small.tokenWith('loans:read', 'loans:write');
    expect((await send({ query, hash, token })).status).toBe(200);
    expect((await send({ hash, token, get: true })).status).toBe(405);
  });

  it('leave the same record as the text, and the hash where nothing was found', async () => {
    const query = fresh();
    const hash = textHash(query);
    await send({ hash });
    expect(small.trail.entries.at(-1)).toMatchObject({
      operation: { textHash: hash },
      decision: 'REFUSED',
      code: 'PERSISTED_OPERATION_NOT_FOUND',
    });
    await send({ query, hash });
    const withText = small.trail.entries.at(-1);
    await send({ hash });
    expect(small.trail.entries.at(-1)?.operation).toEqual(withText?.operation);
  });

  it('are signed for with the text that ran', async () => {
    const query = fresh();
    const hash = textHash(query);
    await send({ query, hash });
    const { body } = await send({ hash, headers: { 'accept-receipt': 'jws' } });
    const request = { query, operationName: null, variables: null };
    const file = receiptFile(request, body, body.extensions.receipt);
    expect(verifyReceiptFile(file, (kid) => small.keys.find(kid)).request).toEqual(request);
  });
});

describe('kept texts', () => {
  it('take no more room than they may, each caller’s its own', () => {
    const texts = createPersistedTexts(2, 3_000);
    const agency = { ...PUBLIC_CALLER, kind: 'INSURER', agency: 'a' } as const;
    texts.keep(agency, 'own', 'x'.repeat(100));
    for (let index = 0; index < 100; index++) texts.keep(PUBLIC_CALLER, `${index}`, 'x'.repeat(400));
    expect(texts.get(PUBLIC_CALLER, '0')).toBeUndefined();
    expect(texts.get(PUBLIC_CALLER, '99')).toBeDefined();
    expect(texts.get(agency, 'own')).toBeDefined();
    texts.keep(agency, 'long', 'x'.repeat(2_000));
    expect(texts.get(agency, 'long')).toBeUndefined();
    texts.keep({ ...agency, agency: 'b' }, 'own', 'y');
    expect(texts.get(PUBLIC_CALLER, '99')).toBeUndefined();
  });
});
