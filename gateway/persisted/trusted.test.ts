import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';
import { createCallerHeaders } from '../identity/caller-headers.ts';
import { createRegisteredOperations, registeredTexts } from './registered-operations.ts';
import { textHash } from './text-hash.ts';

const HUB_OPERATION = 'query OfTheHub { book(id: "1") { title } }';
let small: SmallGateway;
beforeAll(async () => {
  small = await startSmallGateway({ more: { ownOperations: [HUB_OPERATION] } });
});
afterAll(() => small.gateway.close());

let number = 0;
let agency: string;
let token: string;
let text: string;
/** Every test has an agency, an agreement and an operation of its own. */
beforeEach(() => {
  agency = `agency-${++number}`;
  token = small.tokenOf({ agency, agreement: `T-${number}`, scopes: ['loans:read'] });
  text = `query Registered${number} { book(id: "1") { title } }`;
});
const trustOnlyRegistered = () => {
  small.register.agreement(`T-${number}`).trustedOperationsOnly = true;
};
async function ask(payload: object, as: string | null = token) {
  const response = await small.gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(as !== null && { authorization: `Bearer ${as}` }),
    },
    payload: JSON.stringify(payload),
  });
  const body = response.json();
  return { status: response.statusCode, data: body.data, code: body.errors?.[0]?.extensions.code };
}
const byHash = (hash: string, query?: string) => ({
  query,
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});
const ANSWER = { book: { title: 'On Certification' } };
const NOT_TRUSTED = expect.objectContaining({ status: 403, code: 'OPERATION_NOT_TRUSTED', data: undefined });

describe('an agency that runs registered operations only', () => {
  beforeEach(trustOnlyRegistered);

  it('runs one by its hash, by its text, and by both', async () => {
    const hash = small.register.registerOperation(agency, text);
    expect((await ask(byHash(hash))).data).toEqual(ANSWER);
    expect((await ask({ query: text })).data).toEqual(ANSWER);
    expect((await ask(byHash(hash, text))).data).toEqual(ANSWER);
  });

  it.each([
    ['another text', () => ({ query: '{ me }' })],
    ['the text with another blank', () => ({ query: `${text} ` })],
    ['an unknown hash', () => byHash(textHash('{ me }'))],
    ['a persisted query of its own', () => byHash(textHash('{ me }'), '{ me }')],
    ['introspection', () => ({ query: '{ __schema { queryType { name } } }' })],
    ['a text that is no document', () => ({ query: '{' })],
    ['the hash of a registered operation with another text', () => byHash(textHash(text), '{ me }')],
  ])('runs nothing else: %s', async (what, payload) => {
    small.register.registerOperation(agency, text);
    const answer = await ask(payload());
    if (what.startsWith('the hash')) expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    else expect(answer).toEqual(NOT_TRUSTED);
    expect(small.trail.entries.at(-1)).toMatchObject({ decision: 'REFUSED', code: answer.code });
  });

  it('does not run what only another agency has registered, or what it persisted before it was so', async () => {
    const hash = small.register.registerOperation('somebody-else', text);
    expect(await ask(byHash(hash))).toEqual(NOT_TRUSTED);
    expect(await ask({ query: text })).toEqual(NOT_TRUSTED);
  });

  it('runs what routes of the hub send for it, word for word', async () => {
    expect((await ask({ query: HUB_OPERATION })).data).toEqual(ANSWER);
    expect(await ask({ query: `${HUB_OPERATION} ` })).toEqual(NOT_TRUSTED);
    expect(await ask(byHash(textHash(HUB_OPERATION)))).toEqual(NOT_TRUSTED);
  });

  it('introspects by an operation that it has registered', async () => {
    const query = `query I${number} { __schema { queryType { name } } }`;
    small.register.registerOperation(agency, query);
    expect((await ask({ query })).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('takes another operation of a registered document by its name', async () => {
    const query = `query A { me } query B${number} { book(id: "1") { title } }`;
    small.register.registerOperation(agency, query);
    expect((await ask({ query, operationName: `B${number}` })).data).toEqual(ANSWER);
  });
});

describe('an agency that runs what it likes', () => {
  it('calls its registered operations by hash alone, without having sent the text', async () => {
    const hash = small.register.registerOperation(agency, text);
    expect((await ask(byHash(hash))).data).toEqual(ANSWER);
    expect((await ask({ query: '{ me }' })).status).toBe(200);
  });

  it('and nobody else does, also when it has just run', async () => {
    const hash = small.register.registerOperation(agency, text);
    expect((await ask(byHash(hash))).status).toBe(200);
    const other = small.tokenOf({ agency: 'other', agreement: 'T-other' });
    for (const as of [other, null])
      expect(await ask(byHash(hash), as)).toMatchObject({ status: 404, code: 'PERSISTED_OPERATION_NOT_FOUND' });
  });
});

describe('what the register says of an operation', () => {
  let now = 1;
  const find = () =>
    createRegisteredOperations(small.gateway.engine.subgraph('agencies'), createCallerHeaders(small.keys), () => now);

  it('counts for seconds: a withdrawn operation is over within the minute, a new one counts soon', async () => {
    const registered = find();
    const hash = textHash(text);
    expect(await registered(agency, hash)).toBeNull();
    small.register.registerOperation(agency, text);
    now += 5_001;
    expect(await registered(agency, hash)).toBe(text);
    small.register.withdrawOperation(agency, hash);
    expect(registered(agency, hash)).toBe(text);
    now += 30_000;
    expect(await registered(agency, hash)).toBeNull();
  });

  it('is not taken when the text is not that of the hash', async () => {
    const { operation } = small.register;
    small.register.operation = (_agency, hash) => ({ hash, text: '{ me }' });
    expect(await find()(agency, textHash(text))).toBeNull();
    small.register.operation = operation;
  });

  it('is read in full before a new supergraph takes over, and stops none when it cannot be read', async () => {
    for (let index = 0; index < 450; index++) small.register.registerOperation(agency, `query R${index} { me }`);
    const read = async () => {
      const [texts, faults]: [string[], unknown[]] = [[], []];
      const agencies = small.gateway.engine.subgraph('agencies');
      const all = registeredTexts(agencies, createCallerHeaders(small.keys), (error) => faults.push(error));
      for await (const each of all) texts.push(each);
      return { texts: new Set(texts), faults: faults.length };
    };
    expect(await read()).toEqual({
      texts: new Set(small.register.operations().map((operation) => operation.text)),
      faults: 0,
    });
    const { operations } = small.register;
    small.register.operations = () => {
      throw new Error('down');
    };
    expect(await read()).toEqual({ texts: new Set(), faults: 1 });
    await small.gateway.engine.reload(small.supergraphSdl);
    small.register.operations = operations;
  });

  it('is SOURCE_UNAVAILABLE when it says nothing', async () => {
    const { operation } = small.register;
    small.register.operation = () => {
      throw new Error('down');
    };
    await expect(async () => find()(agency, textHash(text))).rejects.toMatchObject({
      extensions: { code: 'SOURCE_UNAVAILABLE' },
    });
    small.register.operation = operation;
  });
});
