import type { PendingFetch } from './fetch-batches.ts';
import { TransportError, type WaitingClient } from './transport.ts';

/** The clients that wait for one request. */
export interface WaitingClients {
  /** Goes when the last of them has gone; undefined where one can't go. */
  readonly client: WaitingClient | undefined;
  release(): void;
}

/** Lets each client go by itself: its fetch is given up, and the request goes on for the others. */
export function waitingClients(subgraph: string, fetches: readonly PendingFetch[]): WaitingClients {
  if (fetches.every(({ context }) => !context.client)) return { client: undefined, release: () => undefined };
  const allGone = new AbortController();
  let waiting = fetches.length;
  const releases = fetches.flatMap(({ context: { client }, reject }) => {
    if (!client) return [];
    const { signal } = client;
    const leave = () => {
      reject(new TransportError('timeout', subgraph, 'The client has gone.'));
      waiting--;
      if (waiting === 0) allGone.abort();
    };
    signal.addEventListener('abort', leave, { once: true });
    return [() => signal.removeEventListener('abort', leave)];
  });
  return {
    client: clientOf(allGone.signal),
    release: () => {
      for (const release of releases) release();
    },
  };
}

/** A client that goes when a signal aborts. */
export function clientOf(signal: AbortSignal): WaitingClient {
  return {
    get hasGone() {
      return signal.aborted;
    },
    signal,
  };
}
