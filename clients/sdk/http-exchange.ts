import { HubError } from './hub-error.ts';

/** The part of `fetch` that the client uses; the global one and undici's both fit. */
export type Fetch = (
  url: string,
  init: { method: 'POST'; headers: Record<string, string>; body: string; signal: AbortSignal },
) => Promise<{ status: number; headers: { get(name: string): string | null }; text(): Promise<string> }>;

/** An HTTP answer that was read to its end. */
export interface HttpAnswer {
  readonly status: number;
  readonly requestId: string | null;
  /** Milliseconds, from `Retry-After`. */
  readonly retryAfterMs: number | null;
  /** Decoded JSON, `undefined` when the body is none. */
  readonly json: unknown;
}

/** What one exchange needs. */
export interface HttpRequest {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends one request and reads the whole answer within the time limit.
 * @throws HubError `UNREACHABLE` or `TIMEOUT`; the reason of `signal` when that was aborted
 */
export async function exchange(fetch: Fetch, request: HttpRequest): Promise<HttpAnswer> {
  const timeout = AbortSignal.timeout(request.timeoutMs);
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  const { origin } = new URL(request.url);
  try {
    const { headers, body } = request;
    const response = await fetch(request.url, { method: 'POST', headers, body, signal });
    const text = await response.text();
    return {
      status: response.status,
      requestId: response.headers.get('x-request-id'),
      retryAfterMs: retryAfter(response.headers.get('retry-after')),
      json: decode(text),
    };
  } catch (error) {
    request.signal?.throwIfAborted();
    if (timeout.aborted) throw new HubError('TIMEOUT', `${origin} did not answer within ${request.timeoutMs} ms.`);
    throw new HubError('UNREACHABLE', `${origin} cannot be reached: ${connectionFault(error)}.`);
  }
}

function decode(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Seconds or an HTTP date (RFC 9110 10.2.3). */
function retryAfter(value: string | null): number | null {
  if (value === null) return null;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : null;
}

/** What the usual faults mean; of others the code is told. */
const FAULTS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused (ECONNREFUSED): nothing listens there',
  ENOTFOUND: 'there is no host of this name (ENOTFOUND)',
  EAI_AGAIN: 'the name could not be looked up (EAI_AGAIN)',
  ECONNRESET: 'the connection was broken (ECONNRESET)',
  ETIMEDOUT: 'the connection took too long (ETIMEDOUT)',
  UND_ERR_CONNECT_TIMEOUT: 'the connection took too long (UND_ERR_CONNECT_TIMEOUT)',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself (NODE_EXTRA_CA_CERTS names one to trust)',
};

/** Why a connection failed, in words: `fetch` wraps the fault of the socket; only its code is told, because messages may hold an address with credentials. */
export function connectionFault(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string')
    return FAULTS[cause.code] ?? cause.code;
  // The Fetch standard, 2.9 Port blocking: ports of other protocols, such as 4190, are never connected to.
  if (cause instanceof Error && cause.message === 'bad port') return 'its port is one that fetch never connects to';
  return cause instanceof Error ? cause.name : 'unknown fault';
}
