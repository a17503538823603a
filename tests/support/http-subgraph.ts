import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type HttpTransportOptions, httpTransport } from '../../gateway/execution/transport/http-transport.ts';
import { type SubgraphTransport, TransportError } from '../../gateway/execution/transport/transport.ts';

/** A request as a subgraph's server has received it. */
export interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly url: string | undefined;
  readonly body: unknown;
  /** Of the bytes of the body. */
  readonly hash: string;
  readonly bytes: number;
}

export type Handle = (received: Received, response: ServerResponse, count: number) => void;

export const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export const json = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** Starts servers that answer as a test says, each with the transport to it; `stop` ends them all. */
export function httpSubgraphs() {
  const open: { readonly server: Server; readonly transport: SubgraphTransport }[] = [];
  return {
    async start(handle: Handle, options: Partial<HttpTransportOptions> = {}) {
      const received: Received[] = [];
      const server = createServer(async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        const { headers, url } = request;
        const body = JSON.parse(bytes.toString());
        const message = { headers, url, body, hash: sha256(bytes), bytes: bytes.length };
        received.push(message);
        handle(message, response, received.length);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      if (typeof address !== 'object' || !address) throw new Error('No address.');
      const url = `http://127.0.0.1:${address.port}/graphql?v=1`;
      const transport = httpTransport({ name: 'shop', url, ...options });
      open.push({ server, transport });
      return { transport, received, server };
    },
    async stop() {
      for (const { server, transport } of open.splice(0)) {
        server.closeAllConnections();
        await transport.close();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** The transport error with which a fetch fails. @throws when it fails in another way, or not at all */
export async function failure(answer: unknown): Promise<TransportError> {
  const error = await Promise.resolve(answer).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof TransportError) return error;
  throw new Error(`Not a transport error: ${error}`);
}
