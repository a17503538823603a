import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Fetch } from '../sdk/index.ts';

/** Any origin does: requests do not leave the process. */
export const IN_PROCESS_ORIGIN = 'http://hub.invalid';

/** A request of a page as the hub gets it, with a body of any kind. */
export interface InProcessRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What came back. */
export interface InProcessAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly bytes: Buffer;
}

/** Sends a request through the hub's own HTTP handling in the same process. */
export type SendInProcess = (request: InProcessRequest) => Promise<InProcessAnswer>;

/**
 * Each request of a page passes the hooks, checks, quota and evidence of every other request, and no socket.
 * @param reader the request of the page, where the hub has to know whom it is for: the address that it came from, the name that the hub was called by, and whether it was
 * made on this machine. Without that every reader in the world would sign in from 127.0.0.1.
 */
export function inProcess(app: FastifyInstance, reader?: FastifyRequest, isLocal = false): SendInProcess {
  const from = reader && {
    remoteAddress: reader.raw.socket.remoteAddress ?? '0.0.0.0',
    headers: {
      host: reader.headers.host ?? 'hub.invalid',
      ...(!isLocal && { via: '1.1 portal' }),
      // What a proxy has said of whom it asks for: it counts here as it would have counted there.
      ...(reader.headers['x-forwarded-for'] !== undefined && {
        'x-forwarded-for': String(reader.headers['x-forwarded-for']),
      }),
    },
  };
  return async ({ method, path, headers, body, signal }) => {
    const answer = await app.inject({
      method,
      url: path,
      ...(from && { remoteAddress: from.remoteAddress }),
      headers: { ...from?.headers, ...headers },
      ...(body !== undefined && { payload: body }),
      ...(signal && { signal }),
    });
    return {
      status: answer.statusCode,
      header: (name) => {
        const value = answer.headers[name.toLowerCase()];
        return value === undefined ? null : String(value);
      },
      bytes: answer.rawPayload,
    };
  };
}

/** The same as the SDK's `fetch`. */
export function inProcessFetch(send: SendInProcess): Fetch {
  return async (url, { method, headers, body, signal }) => {
    const { status, header, bytes } = await send({ method, path: new URL(url).pathname, headers, body, signal });
    return { status, headers: { get: header }, text: async () => bytes.toString('utf8') };
  };
}
