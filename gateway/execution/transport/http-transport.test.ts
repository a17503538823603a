import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { failure, httpSubgraphs, json, sha256 } from '../../../tests/support/http-subgraph.ts';
import { testContext, UNSIGNED } from '../../../tests/support/small-federation.ts';
import { clientOf } from './waiting-clients.ts';

const { start: subgraph, stop } = httpSubgraphs();
afterEach(stop);

const FETCH = { query: 'query($v0:ID!){a(id:$v0)}', operationName: undefined, operationHash: 'ab12' };
const MUTATION = { ...FETCH, query: 'mutation{a}', operationHash: 'ef56' };

describe('a fetch over HTTP', () => {
  it('tells the subgraph how to read, and takes from the answer where it was read', async () => {
    const sources = [{ name: 'shop', asOf: '2026-11-22T00:00:00.000Z', from: 'read-model' }];
    const { transport, received } = await subgraph((_request, response) =>
      json(response, { data: { a: 1 }, extensions: { sources } }),
    );
    await transport.bind(FETCH)({}, testContext());
    const asked = { ...testContext(), sources: [] };
    await transport.bind(FETCH)({}, asked);
    await transport.bind(MUTATION)({}, { ...testContext(), isQuery: false });
    expect(received.map(({ headers }) => headers['x-yunqiao-reads'])).toEqual([undefined, 'sources', 'store']);
    expect(asked.sources).toEqual(sources);
  });

  it('carries operation, variables, caller and request id, over connections that stay open', async () => {
    const ports = new Set<number | undefined>();
    const { transport, received } = await subgraph(
      (_, response) => {
        ports.add(response.socket?.remotePort);
        json(response, { data: { a: '绿' } });
      },
      { connections: 1 },
    );
    const send = transport.bind(FETCH);
    const callerHeader = { ...UNSIGNED, forRequest: (name: string, body: Uint8Array) => `${name} ${sha256(body)}` };
    const context = testContext({ requestId: 'r1', callerHeader });
    for (let count = 0; count < 3; count++) expect(await send({ v0: 'x"y' }, context)).toEqual({ data: { a: '绿' } });
    expect(received[0]).toMatchObject({
      url: '/graphql?v=1',
      body: { query: FETCH.query, variables: { v0: 'x"y' } },
      headers: {
        'x-yunqiao-caller': `shop ${received[0]?.hash}`,
        'x-request-id': 'r1',
        'content-type': 'application/json',
      },
    });
    expect(ports.size).toBe(1);
  });

  it.each<[string, Buffer, string]>([['what takes two units of UTF-16', Buffer.from('a绿🌿é'), 'a绿🌿é']])(
    'reads an answer with %s',
    async (_, bytes, text) => {
      const answer = Buffer.concat([Buffer.from('{"data":{"a":"'), bytes, Buffer.from('"}}')]);
      const { transport } = await subgraph((_request, response) => response.end(answer));
      expect(await transport.bind(FETCH)({}, testContext())).toEqual({ data: { a: text } });
    },
  );

  it('takes a GraphQL answer with any status', async () => {
    const { transport } = await subgraph((_, response) => json(response, { errors: [{ message: 'no' }] }, 422));
    expect(await transport.bind(FETCH)({}, testContext())).toEqual({ errors: [{ message: 'no' }] });
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['text', (response) => response.end('<html>')],
    ['JSON that is no answer', (response) => json(response, [1])],
    ['an object without data and errors', (response) => json(response, { ok: true })],
    ['errors that are none', (response) => json(response, { data: null, errors: ['x'] })],
    [
      'what is no UTF-8',
      (response) => response.end(Buffer.from([...Buffer.from('{"data":{"a":"'), 0xff, 0xe7, ...Buffer.from('"}}')])),
    ],
    ['an empty body with 500', (response) => response.writeHead(500).end()],
  ])('is malformed for %s', async (_, answer) => {
    const { transport, received } = await subgraph((_received, response) => answer(response));
    expect(await failure(transport.bind(FETCH)({}, testContext()))).toMatchObject({
      kind: 'malformed',
      subgraph: 'shop',
    });
    expect(received).toHaveLength(1);
  });

  it('gives an answer up that is too long', async () => {
    const { transport } = await subgraph((_, response) => json(response, { data: 'x'.repeat(5_000) }), {
      maxAnswerBytes: 1_000,
    });
    expect((await failure(transport.bind(FETCH)({}, testContext()))).message).toContain('more than 1000 bytes');
  });
});

describe('when the subgraph fails', () => {
  it('a query is sent once more, signed anew', async () => {
    const { transport, received } = await subgraph((_, response, count) => {
      if (count === 1) json(response, { data: { a: 'from a proxy' } }, 503);
      else json(response, { data: { a: 1 } });
    });
    let signed = 0;
    const callerHeader = { ...UNSIGNED, forRequest: () => `signed ${++signed}` };
    expect(await transport.bind(FETCH)({}, testContext({ callerHeader }))).toEqual({ data: { a: 1 } });
    expect(received.map(({ headers }) => headers['x-yunqiao-caller'])).toEqual(['signed 1', 'signed 2']);
  });

  it('a query is sent once more after a broken connection, and no more than that', async () => {
    const { transport, received } = await subgraph((_, response) => response.socket?.destroy());
    expect((await failure(transport.bind(FETCH)({}, testContext()))).kind).toBe('unavailable');
    expect(received).toHaveLength(2);
  });

  it('a mutation is never repeated', async () => {
    const { transport, received } = await subgraph((_, response) => json(response, {}, 503));
    expect((await failure(transport.bind(MUTATION)({}, testContext({ isQuery: false })))).kind).toBe('unavailable');
    expect(received).toHaveLength(1);
  });

  it('it is left alone for a while', async () => {
    let time = 0;
    const { transport, received } = await subgraph(
      (_, response, count) => (count <= 4 ? json(response, {}, 503) : json(response, { data: { a: 1 } })),
      { breaker: { failures: 4, openMilliseconds: 1_000, now: () => time } },
    );
    const send = transport.bind(FETCH);
    for (let count = 0; count < 5; count++) await failure(send({}, testContext()));
    expect(received).toHaveLength(4);
    time = 1_000;
    expect(await send({}, testContext())).toEqual({ data: { a: 1 } });
    expect(await send({}, testContext())).toEqual({ data: { a: 1 } });
  });

  it('it is unavailable when nobody listens', async () => {
    const { transport, server } = await subgraph((_, response) => json(response, {}));
    await new Promise((resolve) => server.close(resolve));
    expect((await failure(transport.bind(FETCH)({}, testContext()))).kind).toBe('unavailable');
  });
});

describe('time', () => {
  it('is up at the deadline', async () => {
    const { transport } = await subgraph(() => undefined);
    const began = performance.now();
    const error = await failure(transport.bind(MUTATION)({}, testContext({ deadline: began + 100 })));
    expect(error.kind).toBe('timeout');
    // undici looks at its timers about twice a second.
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('is not even begun when it is up', async () => {
    const { transport, received } = await subgraph((_, response) => json(response, { data: {} }));
    expect((await failure(transport.bind(FETCH)({}, testContext({ deadline: performance.now() - 1 })))).kind).toBe(
      'timeout',
    );
    expect(received).toHaveLength(0);
  });

  it('ends when the client goes', async () => {
    const gone = new AbortController();
    const { transport, received } = await subgraph(() => gone.abort());
    expect((await failure(transport.bind(FETCH)({}, testContext({ client: clientOf(gone.signal) })))).message).toBe(
      'The client has gone.',
    );
    expect(received).toHaveLength(1);
  });
});
