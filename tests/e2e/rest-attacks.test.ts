import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyReceipt } from '../../clients/sdk/receipt.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import type { HubClient } from '../support/hub.ts';
import { sharedHub } from '../support/shared-hub.ts';

let hub: HubClient;
let shop: string;
let buyer: string;
beforeAll(async () => {
  hub = await sharedHub();
  [shop, buyer] = await Promise.all([
    hub.token('demo-ecommerce', 'CLAIM_CHECK'),
    hub.token('demo-procurement', 'PROCUREMENT'),
  ]);
});

const NUMBER = LANDMARKS.validStarThree;
const CLAIM = `{"reference": "a", "certificateNumber": "${NUMBER}", "mark": "ACTIVITY_1"}`;
const CLAIMS = `{"claims": [${CLAIM}]}`;

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string | null;
}

/** A request as it is written, which `fetch` would put in order. */
function send({ method = 'POST', path, body, headers = {}, token = shop }: Sent) {
  return new Promise<{ status: number; headers: Readonly<Record<string, unknown>>; text: string }>(
    (resolve, reject) => {
      const asking = request(
        `${hub.url}/api/v1`,
        {
          method,
          path: `/api/v1${path}`,
          headers: {
            ...(body !== undefined && {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(body),
            }),
            ...(token !== null && { authorization: `Bearer ${token}` }),
            ...headers,
          },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => {
            text += part;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
        },
      );
      asking.on('error', reject);
      asking.end(body);
    },
  );
}

const claims = (body: string | Buffer, headers = {}): Sent => ({ path: '/claims/verify', body, headers });
const lookUp = (number: string, more: Partial<Sent> = {}): Sent => ({
  method: 'GET',
  path: `/certificates/${number}`,
  token: null,
  ...more,
});
const nested = (levels: number) => `{"claims": ${'['.repeat(levels)}${']'.repeat(levels)}}`;

describe('SYS-10 every refusal of /api/v1 is a problem (RFC 9457)', () => {
  it.each<readonly [string, Sent, number, string, string | undefined]>([
    ['a body of text', claims(CLAIMS, { 'content-type': 'text/plain' }), 415, 'BAD_USER_INPUT', undefined],
    ['a media type that is none', claims(CLAIMS, { 'content-type': 'x' }), 415, 'BAD_USER_INPUT', undefined],
    ['GBK', claims(CLAIMS, { 'content-type': 'application/json; charset=gbk' }), 415, 'BAD_USER_INPUT', undefined],
    ['a packed body', claims(CLAIMS, { 'content-encoding': 'gzip' }), 415, 'BAD_USER_INPUT', undefined],
    ['bytes that are no UTF-8', claims(Buffer.from([0x7b, 0xff, 0x7d])), 400, 'BAD_USER_INPUT', undefined],
    ['a name that stands twice', claims(`{"claims": [], ${CLAIMS.slice(1)}`), 400, 'BAD_USER_INPUT', 'body'],
    ['NaN', claims('{"claims": NaN}'), 400, 'BAD_USER_INPUT', 'body'],
    ['20,000 levels', claims(nested(20_000)), 400, 'BAD_USER_INPUT', 'body'],
    ['a million levels', claims(nested(1_000_000)), 400, 'BAD_USER_INPUT', 'body'],
    ['null for what is required', claims('{"claims": null}'), 400, 'BAD_USER_INPUT', 'claims'],
    ['null among the claims', claims(`{"claims": [${CLAIM}, null]}`), 400, 'BAD_USER_INPUT', 'claims[1]'],
    ['nothing', claims('{}'), 400, 'BAD_USER_INPUT', 'claims'],
    ['a misspelt member', claims(`{"onn": "2024-01-01", ${CLAIMS.slice(1)}`), 400, 'BAD_USER_INPUT', 'onn'],
    ['__proto__', claims(`{"__proto__": ${CLAIMS}}`), 400, 'BAD_USER_INPUT', '__proto__'],
    ['a number for a text', claims('{"claims": [{"reference": 5}]}'), 400, 'BAD_USER_INPUT', 'claims[0].reference'],
    ['one claim for a list of claims', claims(`{"claims": ${CLAIM}}`), 400, 'BAD_USER_INPUT', 'claims'],
    [
      'one text for a list',
      claims(`{"claims": [{"texts": "AAA", ${CLAIM.slice(1)}]}`),
      400,
      'BAD_USER_INPUT',
      'claims[0].texts',
    ],
    ['an encoded slash', lookUp(NUMBER.replace('G', 'G%2F')), 400, 'BAD_USER_INPUT', 'number'],
    ['an encoded NUL', lookUp(`${NUMBER}%00`), 400, 'BAD_USER_INPUT', 'number'],
    ['an encoding that is none', lookUp('%zz'), 400, 'BAD_USER_INPUT', undefined],
    ['a number of 5,000 digits', lookUp('9'.repeat(5000)), 414, 'BAD_USER_INPUT', undefined],
    ['a day that there is not', lookUp(`${NUMBER}?on=2024-02-30`), 400, 'BAD_USER_INPUT', 'on'],
    ['constructor as a parameter', lookUp(`${NUMBER}?constructor=1`), 400, 'BAD_USER_INPUT', 'constructor'],
    ['no address', { method: 'GET', path: '/nowhere' }, 404, 'NOT_FOUND', undefined],
    [
      'XML to be answered in',
      lookUp(NUMBER, { headers: { accept: 'application/xml' } }),
      406,
      'BAD_USER_INPUT',
      'Accept',
    ],
    ['OPTIONS', lookUp(NUMBER, { method: 'OPTIONS' }), 405, 'BAD_USER_INPUT', undefined],
    ['QUERY', { method: 'QUERY', path: '/claims/verify', body: CLAIMS }, 405, 'BAD_USER_INPUT', undefined],
    ['QUERY of nothing', { method: 'QUERY', path: `/certificates/${NUMBER}` }, 405, 'BAD_USER_INPUT', undefined],
    ['a forged token', lookUp(NUMBER, { token: 'x' }), 401, 'UNAUTHENTICATED', undefined],
  ])('%s', async (_what, sent, status, code, argument) => {
    const told = await send(sent);
    expect(told.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const problem = JSON.parse(told.text) as Record<string, unknown>;
    expect(problem).toMatchObject({ type: `urn:yunqiao:error:${code}`, status, code, requestId: expect.any(String) });
    expect([told.status, problem['argument']]).toEqual([status, argument]);
    // Neither variables of an operation that the client has not written, nor what the hub is made of.
    expect(told.text).not.toMatch(/\$|at \/|node_modules|fastify|FST_/i);
    if (status === 405) expect(told.headers['allow']).toEqual(expect.any(String));
    if (status === 401) expect(told.headers['www-authenticate']).toBe('Bearer realm="yunqiao", error="invalid_token"');
  });
});

/** What the description says of a value. */
interface Described {
  readonly $ref?: string;
  readonly anyOf?: readonly Described[];
  readonly type?: string | readonly string[];
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
}
interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: { enum?: string[] } }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Described; readonly example: object }>>;
  };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Described>> };
}

const A_VALUE_OF: Readonly<Record<string, unknown>> = {
  array: [],
  boolean: true,
  number: 5.5,
  object: {},
  string: '5',
};

/** Bodies of which one value is of a type that its place has not, each with that place. */
function* otherTypes(
  schemas: Description['components']['schemas'],
  { $ref: ref, anyOf, type = [], items, properties = {} }: Described,
  example: unknown,
  place: string,
  within: (value: unknown) => unknown,
): Iterable<readonly [place: string, body: unknown]> {
  const at = (schema: Described) => otherTypes(schemas, schema, example, place, within);
  if (ref) return yield* at(schemas[ref.split('/').at(-1) ?? ''] ?? {});
  if (anyOf) return yield* at(anyOf[0] ?? {});
  const taken = [type].flat();
  if (place !== '')
    for (const [other, value] of Object.entries(A_VALUE_OF)) if (!taken.includes(other)) yield [place, within(value)];
  if (items) {
    const [first] = Array.isArray(example) ? (example as unknown[]) : [];
    yield* otherTypes(schemas, items, first, `${place}[0]`, (value) => within([value]));
  }
  const members = (example ?? {}) as Record<string, unknown>;
  for (const [name, schema] of Object.entries(properties))
    yield* otherTypes(schemas, schema, members[name], place === '' ? name : `${place}.${name}`, (value) =>
      within({ ...members, [name]: value }),
    );
}

describe('SYS-10 what is outside the description of /api/v1 is refused, and where it stands', () => {
  let operations: readonly (readonly [path: string, method: string, operation: Operation])[];
  let description: Description;
  beforeAll(async () => {
    description = JSON.parse((await send({ method: 'GET', path: '/openapi.json', token: null })).text) as Description;
    operations = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [path, method.toUpperCase(), operation] as const),
    );
  });
  /** The address with something in place of its parameters. */
  const addressOf = (path: string) => path.replace('/api/v1', '').replace('{number}', NUMBER).replace('{id}', 'none');
  const tokenOf = (path: string) => (path.includes('procurement') ? buyer : shop);

  it('every value of a body that is of another type', async () => {
    let asked = 0;
    for (const [path, method, { requestBody }] of operations) {
      const json = requestBody?.content['application/json'];
      if (!json) continue;
      for (const [place, body] of otherTypes(
        description.components.schemas,
        json.schema,
        json.example,
        '',
        (value) => value,
      )) {
        const told = await send({
          method,
          path: addressOf(path),
          body: JSON.stringify(body),
          token: tokenOf(path),
        });
        expect([told.status, (JSON.parse(told.text) as { argument?: string }).argument], JSON.stringify(body)).toEqual([
          400,
          place,
        ]);
        asked++;
      }
    }
    expect(asked).toBeGreaterThan(150);
  });

  it('every value of a header that is none of those described, and an empty one', async () => {
    let asked = 0;
    for (const [path, method, { parameters, requestBody }] of operations)
      for (const { name, in: place, schema } of parameters) {
        if (place !== 'header' || !schema.enum) continue;
        for (const value of ['', '*', `${schema.enum[0]}, ${schema.enum[0]}`, schema.enum[0]?.toUpperCase() ?? '']) {
          const json = requestBody?.content['application/json'];
          const told = await send({
            method,
            path: addressOf(path),
            headers: { [name]: value },
            token: tokenOf(path),
            ...(json && { body: JSON.stringify(json.example) }),
          });
          expect([told.status, JSON.parse(told.text)], `${method} ${path} ${name}: ${value}`).toMatchObject([
            400,
            { code: 'BAD_USER_INPUT', argument: name },
          ]);
          asked++;
        }
      }
    expect(asked).toBe(4 * 7);
  });

  it('a header that says where a part of a file belongs, empty too', async () => {
    const made = await send({ path: '/claim-jobs', body: '{"idempotencyKey": "rest-range", "format": "CSV"}' });
    const place = String(made.headers['location']).replace('/api/v1', '');
    for (const range of ['', 'bytes', 'bytes 0-0', 'bytes 1-0/2', 'bytes */1']) {
      const told = await send({ method: 'PUT', path: `${place}/file`, body: 'a', headers: { 'content-range': range } });
      expect([told.status, JSON.parse(told.text)]).toMatchObject([400, { argument: 'Content-Range' }]);
    }
  });

  it('a token that is empty: nobody is taken for the public by it', async () => {
    const told = await send(lookUp(NUMBER, { headers: { authorization: '' } }));
    expect([told.status, JSON.parse(told.text)]).toMatchObject([401, { code: 'UNAUTHENTICATED' }]);
  });
});

describe('SYS-10 what /api/v1 reads as it is meant', () => {
  it.each([
    ['in full width', `%EF%BC%A7${NUMBER.slice(1)}`],
    ['in small letters', NUMBER.toLowerCase()],
    ['with a blank', `%20${NUMBER}`],
  ])('a number %s', async (_how, number) => {
    const { status, text } = await send(lookUp(number));
    expect([status, (JSON.parse(text) as { number: string }).number]).toEqual([200, NUMBER]);
  });

  it('a body that a Windows tool has begun with a byte order mark', async () => {
    expect(await send(claims(`\ufeff${CLAIMS}`))).toMatchObject({ status: 200 });
  });

  it('HEAD as GET without a body', async () => {
    const { status, text, headers } = await send(lookUp(NUMBER, { method: 'HEAD' }));
    expect([status, text, headers['content-type']]).toEqual([200, '', 'application/json; charset=utf-8']);
    expect(await send(lookUp('G2021101001000000', { method: 'HEAD' }))).toMatchObject({ status: 404, text: '' });
  });

  it('the description that a client has already', async () => {
    const first = await send({ method: 'GET', path: '/openapi.json', token: null });
    const tag = String(first.headers['etag']);
    const again = (held: string) =>
      send({ method: 'GET', path: '/openapi.json', token: null, headers: { 'if-none-match': held } });
    expect(await again(`"other", W/${tag}`)).toMatchObject({ status: 304, text: '' });
    expect(await again('"other"')).toMatchObject({ status: 200, text: first.text });
  });
});

describe('SYS-10 receipts and jobs of /api/v1', () => {
  it('signs also that there is none: asked and not found is told from not asked', async () => {
    const none = await send(lookUp('G2021101001000000', { token: shop, headers: { 'accept-receipt': 'jws' } }));
    const { receiptFile } = JSON.parse(none.text) as { receiptFile: string };
    const jwks = await (await fetch(`${hub.url}/.well-known/jwks.json`)).text();
    expect(none.status).toBe(404);
    expect(verifyReceipt(receiptFile, jwks).receipt.caller).toMatchObject({ agency: 'demo-ecommerce' });
    const unasked = await send(lookUp('G2021101001000000', { token: shop }));
    expect(JSON.parse(unasked.text)).not.toHaveProperty('receiptFile');
  });

  it('takes the file of a job, gives its result, and ends it, for its caller alone', async () => {
    const made = await send({ path: '/claim-jobs', body: '{"idempotencyKey": "rest-file-1", "format": "CSV"}' });
    const place = String(made.headers['location']).replace('/api/v1', '');
    const file = `certificateNumber,mark\n${NUMBER},ACTIVITY_1\n`;
    const csv = { 'content-type': 'text/csv' };
    const put = (token: string | null) =>
      send({ method: 'PUT', path: `${place}/file`, body: file, headers: csv, token });
    const nobody = await put(null);
    expect([nobody.status, nobody.headers['www-authenticate']]).toEqual([401, 'Bearer realm="yunqiao"']);
    expect(JSON.parse((await put(buyer)).text)).toMatchObject({ type: 'urn:yunqiao:error:FORBIDDEN', status: 403 });
    const early = await send({ method: 'GET', path: `${place}/result.csv` });
    expect(JSON.parse(early.text)).toMatchObject({ type: 'urn:yunqiao:error:CONFLICT', status: 409 });
    expect(JSON.parse((await put(shop)).text)).toEqual({ uploadedBytes: Buffer.byteLength(file), complete: true });
    const state = async () =>
      (JSON.parse((await send({ method: 'GET', path: place })).text) as { state: string }).state;
    await expect.poll(state, { timeout: 60_000 }).toBe('DONE');
    expect((await send({ method: 'GET', path: `${place}/result.csv` })).text).toContain(NUMBER);
    for (const token of [buyer, null]) {
      const other = await send({ path: `${place}/cancel`, token });
      expect(other.status).toBe(token === null ? 401 : 403);
    }
    const second = await send({ path: '/claim-jobs', body: '{"idempotencyKey": "rest-file-2", "format": "CSV"}' });
    const ended = await send({ path: `${String(second.headers['location']).replace('/api/v1', '')}/cancel` });
    expect(JSON.parse(ended.text)).toMatchObject({ job: { state: 'CANCELLED' } });
  });
});
