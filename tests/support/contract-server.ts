import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, graphql } from 'graphql';

/** What a request of the client was. */
export interface SeenRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  /** Form fields of a token request. */
  readonly form: URLSearchParams;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer in place of the regular one; `hangUp` breaks the connection, `stall` never answers. */
export type Interruption =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  | 'hangUp'
  | 'stall';

/** A server of the hub's endpoints for tests of its clients: the real API schema, with resolvers that the test gives. */
export interface ContractServer {
  readonly url: string;
  readonly requests: SeenRequest[];
  /** Set to interrupt requests; `null` from it lets one pass. */
  interrupt: (request: SeenRequest) => Interruption | null;
  stop(): Promise<void>;
}

const API_SCHEMA = new URL('../../clients/sdk/__generated__/schema.graphql', import.meta.url);

/** @param roots resolvers of the root fields that the test needs. Tokens live `tokenSeconds`. */
export async function startContractServer(
  roots: Readonly<Record<string, unknown>>,
  { tokenSeconds = 600 }: { tokenSeconds?: number } = {},
): Promise<ContractServer> {
  const schema = buildSchema(readFileSync(API_SCHEMA, 'utf8'));
  const requests: SeenRequest[] = [];
  let tokens = 0;
  const http = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));

  const server: ContractServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    requests,
    interrupt: () => null,
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    if (request.method === 'HEAD') {
      response.writeHead(404).end();
      return;
    }
    const isToken = request.url === '/oauth/token';
    const body = isToken ? {} : JSON.parse(text);
    const seen: SeenRequest = {
      path: request.url ?? '',
      authorization: request.headers.authorization,
      form: new URLSearchParams(isToken ? text : ''),
      query: body.query ?? '',
      variables: body.variables ?? {},
    };
    requests.push(seen);
    const interruption = server.interrupt(seen);
    if (interruption === 'hangUp') request.socket.destroy();
    else if (interruption === 'stall') return;
    else if (interruption) send(response, interruption.status, interruption.body ?? {}, interruption.headers);
    else if (isToken) sendToken(seen, response);
    else {
      const { data, errors } = await graphql({
        schema,
        source: seen.query,
        rootValue: roots,
        variableValues: seen.variables,
      });
      send(response, data ? 200 : 400, { data, ...(errors && { errors: errors.map(withCode) }) });
    }
  }

  function sendToken(seen: SeenRequest, response: ServerResponse): void {
    const basic = Buffer.from((seen.authorization ?? '').replace(/^Basic /, ''), 'base64').toString('utf8');
    const [, secret] = basic.split(':').map((part) => new URLSearchParams(`x=${part}`).get('x'));
    if (secret !== 'demo-secret') {
      send(response, 401, {
        error: 'invalid_client',
        error_description: 'Unknown client or wrong credentials.',
      });
      return;
    }
    send(response, 200, {
      access_token: `token-${++tokens}`,
      token_type: 'Bearer',
      expires_in: tokenSeconds,
      scope: 'a b',
    });
  }
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, {
    'content-type': 'application/graphql-response+json; charset=utf-8',
    'x-request-id': 'test-request',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

/** Validation and coercion errors are the caller's; resolvers state their own code. */
function withCode(error: { toJSON(): object; extensions: Record<string, unknown>; originalError?: unknown }): object {
  return { ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT', ...error.extensions, requestId: 'test-request' } };
}
