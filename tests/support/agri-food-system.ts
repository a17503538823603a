import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A row as it was passed on. */
export interface PassedRow {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the system does with a request; `null` breaks the connection, a number of milliseconds makes it wait before it answers as ever. */
export interface Fault {
  readonly status?: number | null;
  readonly body?: string;
  readonly slowMs?: number;
}

/** Another system that certificates are reported to, as its public side: it publishes pages, and takes rows. */
export interface AgriFoodSystem {
  readonly url: string;
  /** Publications, as they are told page by page. */
  publish(...publications: readonly unknown[]): void;
  /** Rows that it has taken, each id once. */
  readonly taken: ReadonlyMap<string, PassedRow>;
  /** Every row that was sent to it. */
  readonly attempts: readonly PassedRow[];
  /** Cursors that it was asked for, in order. */
  readonly asked: readonly (string | null)[];
  /** Decides on the next requests; `undefined`: all is well. */
  failWith(fault: (method: string, request: number) => Fault | undefined): void;
  stop(): Promise<void>;
}

/** Publications on a page. */
const PAGE = 2;

/** Starts such a system on a port of its own. */
export async function startAgriFoodSystem(): Promise<AgriFoodSystem> {
  const publications: unknown[] = [];
  const taken = new Map<string, PassedRow>();
  const attempts: PassedRow[] = [];
  const asked: (string | null)[] = [];
  let faultOf: (method: string, request: number) => Fault | undefined = () => undefined;
  let requests = 0;
  const answer = (response: ServerResponse, status: number, body: string) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const method = request.method ?? 'GET';
      const fault = faultOf(method, ++requests);
      if (fault?.status === null) return void request.socket.destroy();
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const row = { headers, body: Buffer.concat(chunks).toString('utf8') };
      if (method === 'POST') attempts.push(row);
      const go = () => {
        if (typeof fault?.status === 'number') return answer(response, fault.status, fault.body ?? '');
        if (method === 'POST') {
          const id = headers['webhook-id'] ?? '';
          if (!taken.has(id)) taken.set(id, row);
          return answer(response, 202, JSON.stringify({ receipt: `FOOD-${[...taken.keys()].indexOf(id) + 1}` }));
        }
        const after = new URL(request.url ?? '/', 'http://localhost').searchParams.get('after');
        asked.push(after);
        const from = Number(after ?? 0);
        const to = Math.min(from + PAGE, publications.length);
        const page = { certificates: publications.slice(from, to), next: String(to), more: to < publications.length };
        return answer(response, 200, fault?.body ?? JSON.stringify(page));
      };
      setTimeout(go, fault?.slowMs ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`,
    publish: (...more) => void publications.push(...more),
    taken,
    attempts,
    asked,
    failWith(fault) {
      faultOf = fault;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
