import { once } from 'node:events';
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
const whole = async () => {
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    body: 'x',
    signal: AbortSignal.timeout(5000),
  });
  return response.status;
};

describe('requests that are sent slowly', () => {
  it.each([
    ['without their whole head', 'POST / HTTP/1.1\r\nHost: x\r\n'],
    ['without their whole body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf'],
  ])('%s take no more than a bounded number of connections, and give them back', async (_what, text) => {
    const slow = await Promise.all(Array.from({ length: LIMIT }, () => openWith(text)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const refused = await openWith(text);
    await once(refused, 'close');
    await expect(whole()).rejects.toThrow();
    for (const socket of slow) socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await whole()).toBe(200);
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
    const closed = () => slow.filter((socket) => socket.closed || socket.destroyed).length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(closed()).toBe(0);
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    await vi.waitFor(() => expect(closed()).toBe(3), 5000);
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
