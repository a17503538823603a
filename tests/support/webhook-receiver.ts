import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as a receiver got it. */
export interface ReceivedMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How a message is answered: by a status alone, or with words of its own, after a while. `null` breaks the connection. */
export type Answer = number | null | { readonly status: number; readonly body?: string; readonly slowMs?: number };

/** A webhook receiver of a test, on a port of its own. */
export interface WebhookReceiver {
  readonly url: string;
  /** Messages that were answered with 2xx, in order. */
  readonly taken: readonly ReceivedMessage[];
  /** Every attempt, in order. */
  readonly attempts: readonly ReceivedMessage[];
  /** Decides on the next answers; 204 by default. */
  answerWith(answer: (attempt: number, message: ReceivedMessage) => Answer): void;
  /** Stops listening, as a receiver that died. */
  die(): Promise<void>;
  /** Listens again, on the same port. */
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const taken: ReceivedMessage[] = [];
  const attempts: ReceivedMessage[] = [];
  let answerOf: (attempt: number, message: ReceivedMessage) => Answer = () => 204;
  let server: Server | undefined;
  let port = 0;
  const listen = async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        );
        const message = { headers, body: Buffer.concat(chunks).toString('utf8') };
        attempts.push(message);
        const answer = answerOf(attempts.length, message);
        if (answer === null) return void request.socket.destroy();
        const { status, body = '', slowMs = 0 } = typeof answer === 'number' ? { status: answer } : answer;
        if (status >= 200 && status < 300) taken.push(message);
        setTimeout(() => response.writeHead(status).end(body), slowMs);
      });
    });
    await new Promise<void>((resolve, reject) => {
      server?.once('error', reject);
      server?.listen(port, '127.0.0.1', resolve);
    });
    port = (server.address() as AddressInfo).port;
  };
  const die = async () => {
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
    server = undefined;
  };
  await listen();
  return {
    url: `http://127.0.0.1:${port}/hook`,
    taken,
    attempts,
    answerWith(next) {
      answerOf = next;
    },
    die,
    comeBack: listen,
    stop: die,
  };
}
