import { isUtf8, transcode } from 'node:buffer';
import type { Dispatcher } from 'undici';
import { TransportError } from './transport.ts';

/** An HTTP answer, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  readonly bytes: number;
}

export interface HttpExchange {
  readonly subgraph: string;
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: Uint8Array;
  readonly timeoutMilliseconds: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * One POST through a connection pool. Dispatches directly: undici's `request` makes a stream per answer, which costs more than all the rest here.
 * @throws TransportError
 */
export function postOnce(pool: Dispatcher, exchange: HttpExchange): Promise<HttpAnswer> {
  const { subgraph, path, headers, body, timeoutMilliseconds, maxBytes, signal } = exchange;
  return new Promise((resolve, reject) => {
    let status = 0;
    let size = 0;
    const chunks: Buffer[] = [];
    let abort: (() => void) | undefined;
    const settle = () => {
      if (abort) signal?.removeEventListener('abort', abort);
    };
    pool.dispatch(
      { method: 'POST', path, headers, body, headersTimeout: timeoutMilliseconds, bodyTimeout: timeoutMilliseconds },
      {
        onRequestStart(controller) {
          if (!signal || abort) return;
          abort = () => controller.abort(new TransportError('timeout', subgraph, 'The client has gone.'));
          if (signal.aborted) abort();
          else signal.addEventListener('abort', abort, { once: true });
        },
        onResponseStart(_controller, statusCode) {
          status = statusCode;
        },
        onResponseData(controller, chunk) {
          size += chunk.length;
          if (size > maxBytes)
            controller.abort(new AnswerTooLong('malformed', subgraph, `The answer has more than ${maxBytes} bytes.`));
          else chunks.push(chunk);
        },
        onResponseEnd() {
          settle();
          const [only] = chunks;
          const whole = chunks.length === 1 && only ? only : Buffer.concat(chunks);
          if (isUtf8(whole)) resolve({ status, body: textOf(whole), bytes: size });
          else
            reject(new TransportError('malformed', subgraph, `HTTP status ${status} with a body that is not UTF-8.`));
        },
        onResponseError(_controller, error) {
          settle();
          reject(transportError(subgraph, error));
        },
      },
    );
  });
}

/** UTF-8 as text. By way of UTF-16, because Node 20 takes four times as long to decode text that is not all ASCII. */
function textOf(bytes: Buffer): string {
  return transcode(bytes, 'utf8', 'ucs2').toString('ucs2');
}

/** Several runs together may have answered with more than each would have alone. */
export class AnswerTooLong extends TransportError {}

const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

function transportError(subgraph: string, error: Error & { code?: string }): TransportError {
  if (error instanceof TransportError) return error;
  const kind = error.code !== undefined && TIMEOUTS.has(error.code) ? 'timeout' : 'unavailable';
  return new TransportError(kind, subgraph, error.message, error);
}
