import { connectionFault } from '../sdk/http-exchange.ts';
import { CommandError, EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';

/** An answer of the hub that is read as text, whatever its status. */
export interface HubText {
  readonly status: number;
  readonly etag: string | null;
  readonly text: string;
}

/** Asks the hub for a text that is no answer of GraphQL: its keys, its lists, a proof. @throws CommandError where the hub can't be reached in time */
export type GetText = (path: string, headers?: Readonly<Record<string, string>>) => Promise<HubText>;

/** As much of `fetch` as reading takes. */
type FetchText = (
  url: string,
  init: { headers: Readonly<Record<string, string>>; signal: AbortSignal },
) => Promise<{ status: number; headers: { get(name: string): string | null }; text(): Promise<string> }>;

/** Reads texts of the hub at `endpoint`, each within `timeoutMs`. */
export function textsOf(endpoint: string, timeoutMs: number, io: Pick<Io, 'fetch' | 'signal'>): GetText {
  const fetch = (io.fetch ?? globalThis.fetch) as unknown as FetchText;
  return async (path, headers = {}) => {
    const address = new URL(path, endpoint).href;
    const signal = AbortSignal.any([io.signal, AbortSignal.timeout(timeoutMs)]);
    try {
      const response = await fetch(address, { headers, signal });
      return { status: response.status, etag: response.headers.get('etag'), text: await response.text() };
    } catch (error) {
      io.signal.throwIfAborted();
      const why = signal.aborted ? `no answer within ${timeoutMs} ms` : connectionFault(error);
      throw new CommandError(`${address}: ${why}.`, EXIT.unreachable);
    }
  };
}

/** The header that a token goes in. */
export function bearer(token: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${token}` };
}
