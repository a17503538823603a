import type { AddressInfo } from 'node:net';
import { fetch as undiciFetch } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';
import { type Client, createClient } from './index.ts';

let small: SmallGateway;
let client: Client;
let sent: { query?: string; extensions?: unknown }[] = [];
beforeAll(async () => {
  small = await startSmallGateway();
  await small.gateway.app.listen({ port: 0, host: '127.0.0.1' });
  client = createClient({
    endpoint: `http://127.0.0.1:${(small.gateway.app.server.address() as AddressInfo).port}`,
    clientId: 'library',
    clientSecret: 's p:ä',
    purpose: 'SUPERVISION',
    byHash: true,
    fetch: (url, init) => {
      if (url.endsWith('/graphql')) sent.push(JSON.parse(init.body));
      return undiciFetch(url, init);
    },
  });
});
afterAll(async () => {
  await client.close();
  await small.gateway.close();
});
beforeEach(() => {
  sent = [];
});

describe('a client that names operations by their hash', () => {
  it('sends the text once, when it is asked for it', async () => {
    const query = 'query ($first: Int!) { books(first: $first) { title } }';
    for (const first of [1, 2]) expect((await client.execute(query, { first })).data).toHaveProperty('books');
    expect(sent.map((body) => body.query)).toEqual([undefined, query, undefined]);
  });

  it('never sends the text of an operation that its agency has registered', async () => {
    const query = 'query Mine { book(id: "1") { title } }';
    small.register.registerOperation('library', query);
    small.register.agreement('A-1').trustedOperationsOnly = true;
    const answer = await client.execute(query);
    expect(answer.data).toEqual({ book: { title: 'On Certification' } });
    expect(sent.map((body) => body.query)).toEqual([undefined]);
  });

  it('is told what an operation cost', async () => {
    small.register.agreement('A-1').quota = 1000;
    const { cost } = await client.execute('query Mine { book(id: "1") { title } }');
    expect(cost).toMatchObject({ estimated: 1, limit: expect.any(Number) });
  });
});
