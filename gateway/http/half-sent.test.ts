import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { limitHalfSent } from './half-sent.ts';
import { createHttpServer } from './server.ts';

const LIMIT = 4;
const app = createHttpServer(pino({ level: 'silent' }));
let port = 0;
const sockets: Socket[] = [];

beforeAll(async () => {
  limitHalfSent(app, LIMIT, 20);
  app.post('/', async () => 'ok');
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as { port: number }).port;
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await app.close();
});

async function openWith(text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}
/** A connection that is refused may end with an error: what it had sent was never read. */
const closed = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve));
/** The status of a request that comes whole, on a connection of its own unless an agent keeps one. */
const whole = async (agent: Agent | false = false) => {
  const sent = request({ port, host: '127.0.0.1', method: 'POST', agent, headers: { 'content-type': 'text/plain' } });
  sent.end('x');
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response.statusCode;
};

describe('requests that are sent slowly', () => {
  it.each([
    ['without their whole head', 'POST / HTTP/1.1\r\nHost: x\r\n'],
    ['without their whole body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf'],
  ])('%s take no more than a bounded number of connections, and give them back', async (_what, text) => {
    const slow = await Promise.all(Array.from({ length: LIMIT }, () => openWith(text)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const refused = await openWith(text);
    await closed(refused);
    await expect(whole()).rejects.toThrow();
    for (const socket of slow) socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await whole()).toBe(200);
  });

  it('take nothing from whoever sends whole ones on a connection that is open', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await whole(agent)).toBe(200);
    const half = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf';
    const slow = await Promise.all(Array.from({ length: LIMIT }, () => openWith(half)));
    const refused = await openWith(half);
    await closed(refused);
    expect(await whole(agent)).toBe(200);
    await expect(whole()).rejects.toThrow();
    agent.destroy();
    for (const socket of slow) socket.destroy();
    await vi.waitFor(async () => expect(await whole()).toBe(200), 5000);
  });

  it('are found behind a whole one too, on a connection that was kept alive', async () => {
    const get = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';
    const slow: Socket[] = [];
    // One by one: each is whole before the next begins.
    for (let index = 0; index < LIMIT + 3; index++) {
      const socket = await openWith(get);
      await once(socket, 'data');
      slow.push(socket);
    }
    const closedOnes = () => slow.filter((socket) => socket.closed || socket.destroyed).length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(closedOnes()).toBe(0);
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    await vi.waitFor(() => expect(closedOnes()).toBe(3), 5000);
    for (const socket of slow) socket.destroy();
  });

  it('are told from those that come whole, however many', async () => {
    for (let count = 0; count < 5 * LIMIT; count++) expect(await whole()).toBe(200);
  });
});

describe('a body with a content encoding', () => {
  it('is refused with 415, because it would be read as it is', async () => {
    for (const encoding of ['gzip', 'br', 'x-unknown']) {
      const response = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        body: 'x',
        headers: { 'content-encoding': encoding },
      });
      expect(response.status).toBe(415);
    }
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      body: 'x',
      headers: { 'content-encoding': 'identity' },
    });
    expect(response.status).toBe(200);
  });
});
