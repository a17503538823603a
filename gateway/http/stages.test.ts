import { once } from 'node:events';
import { ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';

/** In turn: a request was executed, its record was made, or its answer was given to the socket. */
let events: ('executed' | 'recorded' | 'sent')[] = [];
let hub: SmallGateway;
let sockets: Socket[] = [];

beforeAll(async () => {
  hub = await startSmallGateway({
    onFetch: () => {
      events.push('executed');
    },
  });
  await hub.gateway.app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const socket of sockets) socket.destroy();
});
afterAll(() => hub.gateway.close());

const body = (query: string) => JSON.stringify({ query });
const GOOD = body('{ book(id: "1") { title } }');

function send(socket: Socket, content: string): void {
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(content)}\r\n\r\n${content}`,
  );
}

async function answerOf(socket: Socket): Promise<string> {
  let text = '';
  // Answers are short; the last brace ends one.
  while (!text.endsWith('}')) text += String((await once(socket, 'data'))[0]);
  return text;
}

/** Sends requests that arrive in one turn of the event loop. @returns the answers */
async function together(contents: readonly string[]): Promise<string[]> {
  const { port } = hub.gateway.app.server.address() as AddressInfo;
  sockets = await Promise.all(
    contents.map(async () => {
      const socket = connect(port, '127.0.0.1').setTimeout(5000, () => socket.destroy(new Error('No answer.')));
      await once(socket, 'connect');
      // A first request, so that connections are known and the operation is planned.
      send(socket, GOOD);
      await answerOf(socket);
      return socket;
    }),
  );
  events = [];
  const { end } = ServerResponse.prototype;
  vi.spyOn(ServerResponse.prototype, 'end').mockImplementation(function (this: ServerResponse, ...given) {
    events.push('sent');
    return end.apply(this, given as never);
  });
  const { append } = hub.trail;
  vi.spyOn(hub.trail, 'append').mockImplementation((entry) => {
    events.push('recorded');
    return append(entry);
  });
  const answers = sockets.map(answerOf);
  for (const [index, socket] of sockets.entries()) send(socket, contents[index] ?? '');
  return Promise.all(answers);
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const inStages = (count: number) => (['executed', 'recorded', 'sent'] as const).flatMap((stage) => times(count, stage));

describe('requests of one turn of the event loop', () => {
  it('are all computed and recorded before the first answer is sent', async () => {
    const answers = await together(times(5, GOOD));
    for (const answer of answers) expect(answer).toContain('On Certification');
    expect(events).toEqual(inStages(5));
  });

  it('are taken eight at a time, so that no answer waits for a long row of others', async () => {
    await together(times(20, GOOD));
    expect(events).toEqual([...inStages(8), ...inStages(8), ...inStages(4)]);
  });

  it('do not share a fate: what is wrong with one is told to that one', async () => {
    const answers = await together([GOOD, '{', body('{ nothing }'), GOOD]);
    expect(answers.map((answer) => /"code":"(\w+)"/.exec(answer)?.[1] ?? 'OK')).toEqual([
      'OK',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'OK',
    ]);
  });
});
