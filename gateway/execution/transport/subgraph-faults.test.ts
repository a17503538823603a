import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallFederation, smallFederation } from '../../../tests/support/small-federation.ts';
import { httpTransport } from './http-transport.ts';

/** What the subgraph sends for one request; 'reset' ends the connection instead. */
type Reply = Buffer | 'reset';

const SUBGRAPHS = {
  own: {
    sdl: 'type Query { list: [O!] } type O @key(fields: "id") { id: ID! name: String! }',
    resolvers: {
      Query: {
        list: () => [
          { id: '1', name: 'one' },
          { id: '2', name: 'two' },
        ],
      },
    },
  },
  elsewhere: {
    sdl: `type Query { text: String } type O @key(fields: "id") { id: ID! v: Int w: String must: Int! musts: [Int!]! inner: I! }
      type I { n: Int! }`,
  },
};
const QUERY = '{ list { name v w } }';
const GOOD = entities([one('1', { v: 1, w: '一' }), one('2', { v: 2, w: null })]);
const ANSWERED = { list: [row('one', 1, '一'), row('two', 2, null)] };
const NOTHING = { list: [row('one', null, null), row('two', null, null)] };

function one(id: string, fields: object) {
  return { __typename: 'O', id, ...fields };
}

function row(name: string, v: number | null, w: string | null) {
  return { name, v, w };
}

function entities(list: unknown, more: object = {}): string {
  return JSON.stringify({ data: { _entities: list }, ...more });
}

function http(body: string | Buffer, status = '200 OK', headers = 'content-type: application/json\r\n'): Buffer {
  const head = `HTTP/1.1 ${status}\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

function bytes(...parts: (string | readonly number[])[]): Buffer {
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)));
}

describe('a subgraph over HTTP', () => {
  let server: Server;
  let url = '';
  let reply: () => Reply = () => 'reset';
  let requests = 0;

  beforeAll(async () => {
    server = createServer((socket) => serve(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  });
  afterAll(() => void server.close());

  function serve(socket: Socket): void {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      for (;;) {
        const end = received.indexOf('\r\n\r\n');
        const length = Number(/content-length: (\d+)/i.exec(received.toString('latin1'))?.[1] ?? 0);
        if (end < 0 || received.length < end + 4 + length) return;
        received = received.subarray(end + 4 + length);
        requests++;
        const answer = reply();
        if (answer === 'reset') socket.resetAndDestroy();
        else socket.write(answer);
      }
    });
  }

  async function ask(answers: () => Reply, deadline = 10_000, query = QUERY) {
    reply = answers;
    requests = 0;
    const hub: SmallFederation = smallFederation(SUBGRAPHS, {
      transport: (name, usual) => (name === 'elsewhere' ? httpTransport({ name, url }) : usual),
    });
    const context = { deadline: performance.now() + deadline };
    const answer = await hub.ask(query, {}, { context });
    void hub.engine.close();
    return answer;
  }

  it.each<[string, () => Reply]>([
    ['answers as it should', () => http(GOOD)],
    ['puts a byte order mark before its answer', () => http(`\ufeff${GOOD}`)],
    ['names errors that there are none of', () => http(JSON.stringify({ ...JSON.parse(GOOD), errors: null }))],
    ['lists no errors', () => http(JSON.stringify({ ...JSON.parse(GOOD), errors: [] }))],
    ['names an ID as a number', () => http(GOOD.replaceAll(/"id":"(\d)"/g, '"id":$1'))],
    ['ends the first connection without an answer', () => (requests === 1 ? 'reset' : http(GOOD))],
    [
      'tells more than it was asked',
      () =>
        http(GOOD.replaceAll('"v":', '"name":"OVERWRITTEN","secret":"s","__proto__":{"w":"p"},"constructor":1,"v":')),
    ],
  ])('that %s is read', async (_, answers) => {
    expect(await ask(answers)).toEqual({ data: ANSWERED, errors: [] });
  });

  it.each<[string, () => Reply]>([
    ['sends another page', () => http('<html>10.1.2.3</html>', '200 OK', 'content-type: text/html\r\n')],
    ['sends an error page', () => http('<html>at /srv/app.js:1</html>', '500 X', 'content-type: text/html\r\n')],
    ['sends nothing', () => Buffer.from('HTTP/1.1 204 No Content\r\n\r\n')],
    ['sends somewhere else', () => http('', '307 X', 'location: http://127.0.0.1:1/graphql\r\n')],
    ['sends null', () => http('null')],
    ['sends a list', () => http('[{"data":{}}]')],
    ['sends a list as data', () => http('{"data":[]}')],
    ['sends text as errors', () => http(entities([one('1', { v: 1 }), null], { errors: 'boom' }))],
    ['compresses unasked', () => http(gzipSync(GOOD), '200 OK', 'content-encoding: gzip\r\n')],
    ['writes Latin-1', () => http(bytes('{"data":{"_entities":[{"w":"', [0xe9, 0xff], '"},null]}}'))],
    ['writes GBK', () => http(bytes('{"data":{"_entities":[{"w":"', [0xd6, 0xd0], '"},null]}}'))],
    ['breaks the chunked encoding', () => Buffer.from('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\nxx')],
    ['ends every connection', () => 'reset'],
    ['swaps entities', () => http(entities([one('2', { v: 2, w: null }), one('1', { v: 1, w: null })]))],
    ['answers another type', () => http(entities([{ ...one('1', { v: 1, w: '' }), __typename: 'Query' }, null]))],
    ['answers too few entities', () => http(entities([one('1', { v: 1, w: null })]))],
    ['answers too many entities', () => http(entities([null, null, null]))],
  ])('that %s is named as the source that could not be used, and nothing of it is answered', async (_, answers) => {
    const { data, errors } = await ask(answers);
    expect(data).toEqual(NOTHING);
    expect(errors).toMatchObject([{ path: ['list'], extensions: { code: 'SOURCE_UNAVAILABLE', source: 'elsewhere' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/10\.1\.2\.3|srv/);
  });

  it.each<[string, string]>([
    ['leaves out a key', '{"__typename":"O","v":1,"w":null}'],
    ['leaves a field out', '{"__typename":"O","id":"1","v":1}'],
    ['sends a list for a text', '{"__typename":"O","id":"1","v":1,"w":[]}'],
    ['sends a text for a number', '{"__typename":"O","id":"1","v":"1","w":null}'],
    ['sends an Int beyond 32 bits', '{"__typename":"O","id":"1","v":3000000000,"w":null}'],
    ['sends an ID that JSON cannot keep', '{"__typename":"O","id":9007199254740993,"v":1,"w":null}'],
  ])('that %s for one entity loses that one, and the others stand', async (_, text) => {
    const { data, errors } = await ask(() =>
      http(`{"data":{"_entities":[${text},${JSON.stringify(one('2', { v: 2, w: 'x' }))}]}}`),
    );
    expect(data).toEqual({ list: [row('one', null, null), row('two', 2, 'x')] });
    expect(errors).toMatchObject([{ path: ['list', 0], extensions: { source: 'elsewhere' } }]);
  });

  it.each<[string, object]>([
    ['a value', { must: null }],
    ['an element of a list', { must: 1, musts: [1, null] }],
    ['a list', { must: 1, musts: null }],
    ['an object', { must: 1, musts: [], inner: null }],
    ['a value below', { must: 1, musts: [], inner: { n: null } }],
  ])('that answers null for %s that it promises, without an error, is named as the source', async (_, fields) => {
    const good = { must: 1, musts: [1], inner: { n: 1 } };
    const { data, errors } = await ask(
      () => http(entities([one('1', { ...good, ...fields }), one('2', good)])),
      10_000,
      '{ list { must musts inner { n } } }',
    );
    expect(data).toEqual({ list: null });
    expect(errors).toMatchObject([
      { path: ['list', 0], extensions: { code: 'SOURCE_UNAVAILABLE', source: 'elsewhere' } },
    ]);
  });

  it('that answers null for a value that it promises, beside the error that says why, is told by that error alone', async () => {
    const error = { message: 'gone', path: ['_entities', 0, 'must'], extensions: { code: 'NOT_FOUND' } };
    const { data, errors } = await ask(
      () => http(entities([one('1', { must: null, w: 'x' }), null], { errors: [error] })),
      10_000,
      '{ list { name w must } }',
    );
    expect(data).toEqual({ list: null });
    expect(errors).toMatchObject([
      { path: ['list', 0, 'must'], extensions: { code: 'NOT_FOUND' } },
      { path: ['list', 1, 'must'] },
    ]);
  });

  it('that answers twice to one request does not answer the next one by that', async () => {
    await ask(() => Buffer.concat([http(GOOD), http(GOOD.replaceAll(/"v":\d/g, '"v":666'))]));
    expect(await ask(() => http(GOOD))).toEqual({ data: ANSWERED, errors: [] });
  });

  it('that trickles is given up at the deadline', async () => {
    const { data, errors } = await ask(() => http(GOOD).subarray(0, 60), 3_000);
    expect(data).toEqual(NOTHING);
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT', source: 'elsewhere' } }]);
  });
});
