import type { PendingFetch } from './fetch-batches.ts';
import { TransportError } from './transport.ts';

/** The clients that wait for one request. */
export interface WaitingClients {
  /** Aborts when the last of them has gone; undefined where one can't go. */
  readonly signal: AbortSignal | undefined;
  release(): void;
}

/** Lets each client go by itself: its fetch is given up, and the request goes on for the others. */
export function waitingClients(subgraph: string, fetches: readonly PendingFetch[]): WaitingClients {
  if (fetches.every(({ context }) => !context.signal)) return { signal: undefined, release: () => undefined };
  const allGone = new AbortController();
  let waiting = fetches.length;
  const releases = fetches.flatMap(({ context: { signal }, reject }) => {
    if (!signal) return [];
    const leave = () => {
      reject(new TransportError('timeout', subgraph, 'The client has gone.'));
      waiting--;
      if (waiting === 0) allGone.abort();
    };
    signal.addEventListener('abort', leave, { once: true });
    return [() => signal.removeEventListener('abort', leave)];
  });
  return {
    signal: allGone.signal,
    release: () => {
      for (const release of releases) release();
    },
  };
}
