import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';

const WAIT_MS = 60_000;

/** A request that the subgraph elsewhere holds: it never answers by itself. */
interface Held {
  readonly name: string;
  readonly response: ServerResponse;
  isClosed: boolean;
}

let hub: Hub;
let elsewhere: Server;
const held: Held[] = [];

/** Which client a request is for, by the number that it asks for. */
async function nameOf(message: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of message) body += String(chunk);
  return /CLIENT-\w+/.exec(body)?.[0] ?? '';
}

beforeAll(async () => {
  elsewhere = createServer((message, response) => {
    if (message.method !== 'POST') return void response.writeHead(404).end();
    nameOf(message).then((name) => {
      if (name === '') return void response.writeHead(404).end();
      const one: Held = { name, response, isClosed: false };
      held.push(one);
      response.once('close', () => {
        one.isClosed = true;
      });
    });
  });
  elsewhere.listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const { port } = elsewhere.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  hub = await startHub({
    directory: await loadedDirectory(),
    env: { DIRECTORIES_URL: url, PROCUREMENT_URL: url, WORKERS: '1' },
  });
}, 600_000);
afterAll(async () => {
  await hub?.stop();
  elsewhere?.closeAllConnections();
  elsewhere?.close();
}, 60_000);

function post(path: string, body: unknown, token?: string) {
  const asking = request(hub.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
  });
  asking.on('error', () => undefined);
  asking.end(JSON.stringify(body));
  return asking;
}

function send(cmaNumber: string, token?: string) {
  const query = 'query ($cmaNumber: String!) { laboratory(cmaNumber: $cmaNumber) { name } }';
  return post('/graphql', { query, variables: { cmaNumber } }, token);
}

/** The same question without GraphQL, to another subgraph that holds it. */
const sendRest = (reference: string, token: string) =>
  post('/api/v1/procurement/eligibility', { items: [{ reference, productName: '变频空调' }] }, token);

const ofClient = (name: string) =>
  vi.waitUntil(() => held.find((one) => one.name === name), { timeout: WAIT_MS, interval: 20 });

describe('a client that goes, on a running hub', () => {
  it('ends the call to a subgraph elsewhere that is made for it, and nobody else’s', async () => {
    const token = await hub.token('demo-regulator-zj', 'SUPERVISION');
    const staying = send('CLIENT-STAYS', token);
    const answered = once(staying, 'response');
    const theirs = await ofClient('CLIENT-STAYS');
    const going = send('CLIENT-GOES');
    const ours = await ofClient('CLIENT-GOES');
    expect([ours.isClosed, theirs.isClosed]).toEqual([false, false]);
    going.destroy();
    await vi.waitUntil(() => ours.isClosed, { timeout: WAIT_MS, interval: 5 });
    // A time limit would have ended the older call first.
    expect(theirs.isClosed).toBe(false);
    theirs.response.setHeader('content-type', 'application/json');
    theirs.response.end(JSON.stringify({ data: { laboratory: null } }));
    const [response] = (await answered) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    response.resume();
  });

  it('ends the call that /api/v1 makes for it, and nobody else’s', async () => {
    const token = await hub.token('demo-procurement', 'PROCUREMENT');
    const staying = sendRest('CLIENT-RESTSTAYS', token);
    const answered = once(staying, 'response');
    const theirs = await ofClient('CLIENT-RESTSTAYS');
    const going = sendRest('CLIENT-RESTGOES', token);
    const ours = await ofClient('CLIENT-RESTGOES');
    expect([ours.isClosed, theirs.isClosed]).toEqual([false, false]);
    going.destroy();
    await vi.waitUntil(() => ours.isClosed, { timeout: WAIT_MS, interval: 5 });
    expect(theirs.isClosed).toBe(false);
    theirs.response.setHeader('content-type', 'application/json');
    theirs.response.end(JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'SOURCE_UNAVAILABLE' } }] }));
    const [response] = (await answered) as [IncomingMessage];
    expect(response.statusCode).toBe(503);
    response.resume();
  });

  it('leaves its record in the log and its count, as any other request does', async () => {
    const metrics = async () => (await fetch(`${hub.url}/metrics`)).text();
    const counted = (text: string) =>
      [...text.matchAll(/^yunqiao_graphql_requests_total\{[^}]*\} (\d+)$/gm)].reduce(
        (sum, [, n]) => sum + Number(n),
        0,
      );
    const before = counted(await metrics());
    const going = send('CLIENT-COUNTED');
    await ofClient('CLIENT-COUNTED');
    going.destroy();
    await vi.waitUntil(async () => counted(await metrics()) > before, { timeout: WAIT_MS, interval: 200 });
    expect(hub.output()).not.toMatch(/uncaught|unhandled/i);
  });
});
