import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { hubCaller } from '../../schema/contract/caller.ts';
import { operationHash } from '../../schema/contract/caller-header.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';
import { auditLogId } from '../evidence/log-identity.ts';
import { auditStreams, type ReadBatch, type ReadPosition, readBatches } from '../evidence/reader.ts';
import type { BoundFetch, SubgraphTransport } from '../execution/transport/transport.ts';
import { clientOf } from '../execution/transport/waiting-clients.ts';
import { createCallerHeaders } from '../identity/caller-headers.ts';
import { type AccessStretch, nextStretch } from './access-stretch.ts';
import { createSpareTime, LOOK_MS } from './spare-time.ts';

/** The subgraph that shows who looked. */
export const ACCESS_RECORDS = 'access-records';
/** The scope of the fields below; no agreement grants it. */
const EVIDENCE_SCOPE = 'hub:evidence';
const TIMEOUT_MS = 30_000;

export interface AccessFeederOptions {
  /** Folder of the audit log. */
  readonly directory: string;
  /** The way to the subgraph {@link ACCESS_RECORDS}. */
  readonly transport: SubgraphTransport;
  readonly keys: KeySet;
  readonly log: Pick<Logger, 'warn' | 'info' | 'error'>;
  /** Aborted: the feeder ends after what it is doing. */
  readonly signal: AbortSignal;
  readonly pauses?: Partial<FeederPauses>;
}

/** How long the feeder rests, in milliseconds. */
export interface FeederPauses {
  /** When nothing follows, and before what could not be taken yet is handed over again. */
  readonly wakeMs: number;
  readonly firstFailureMs: number;
  readonly longestFailureMs: number;
  /**
   * After a hand-over with more to come: so many times as long as it took, where half of the machine's processors are idle, where a tenth is, and in
   * proportion between them. The store knows no priorities: what it writes for the feeder it does not do for those who ask.
   */
  readonly restFactor: { readonly spare: number; readonly busy: number };
}

/** Parts of the machine's processors, idle: from the first on the feeder is in nobody's way, up to the second the machine is busy. */
const IDLE = { spare: 0.5, busy: 0.1 };

const PAUSES: FeederPauses = {
  wakeMs: 500,
  firstFailureMs: 200,
  longestFailureMs: 5000,
  restFactor: { spare: 0.5, busy: 20 },
};

const POSITION = `query AccessPosition($log: ID!, $stream: ID!) { accessPosition(log: $log, stream: $stream) { segment bytes } }`;
const RECORD = `mutation RecordAccess($input: RecordAccessInput!) {
  recordAccess(input: $input) { outcome position { segment bytes } }
}`;

interface StreamState {
  /** What the subgraph has of the stream; `undefined` until it was asked. */
  position: ReadPosition | null | undefined;
  batches: AsyncGenerator<ReadBatch> | undefined;
  /** Read and not taken yet. */
  waiting: AccessStretch | undefined;
  failures: number;
  retryAt: number;
}

/**
 * Hands the sealed batches of this machine's audit log to the subgraph that shows who looked, stream by stream, in order, at least once; the subgraph
 * keeps how far it came. One stream's failure stops no other, and nothing is ever passed over. Asks the subgraph directly, so its own
 * requests leave no audit records.
 * @returns a promise that ends after the signal
 */
export async function runAccessFeeder(options: AccessFeederOptions): Promise<void> {
  const { directory, log, signal } = options;
  const pauses = { ...PAUSES, ...options.pauses };
  const ask = createAsking(options);
  const spareTime = createSpareTime();
  const streams = new Map<string, StreamState>();
  let logId: string | undefined;

  /** @returns whether more may follow at once */
  const feed = async (id: string, stream: string, state: StreamState): Promise<boolean> => {
    if (state.position === undefined) state.position = await ask.position(id, stream);
    state.batches ??= readBatches(directory, stream, state.position ?? undefined);
    state.waiting ??= await nextStretch(state.batches);
    if (!state.waiting) {
      state.batches = undefined;
      return false;
    }
    const { outcome, position } = await ask.record({ log: id, stream, after: state.position, ...state.waiting });
    if (outcome === 'NOT_YET') {
      state.retryAt = performance.now() + pauses.wakeMs;
      return false;
    }
    state.waiting = undefined;
    state.position = position;
    if (outcome === 'MOVED') await startOver(state);
    return true;
  };

  const startOver = async (state: StreamState) => {
    const { batches } = state;
    state.batches = undefined;
    state.waiting = undefined;
    await batches?.return(undefined);
  };

  const tryToFeed = async (id: string, stream: string, state: StreamState): Promise<boolean> => {
    if (performance.now() < state.retryAt) return false;
    try {
      const more = await feed(id, stream, state);
      if (state.failures > 0) log.info({ stream, failures: state.failures }, 'access records are handed over again');
      state.failures = 0;
      return more;
    } catch (error) {
      if (signal.aborted) return false;
      state.failures++;
      log.warn(
        { err: error, stream, failures: state.failures },
        'access records could not be handed over; trying again',
      );
      const pause = pauses.firstFailureMs * 2 ** Math.min(state.failures - 1, 10);
      state.retryAt = performance.now() + Math.min(pause, pauses.longestFailureMs);
      state.position = undefined;
      await startOver(state);
      return false;
    }
  };

  while (!signal.aborted) {
    const began = performance.now();
    let more = false;
    try {
      logId ??= await auditLogId(directory);
      for (const stream of await auditStreams(directory)) {
        if (signal.aborted) break;
        const state = streams.get(stream) ?? {
          position: undefined,
          batches: undefined,
          waiting: undefined,
          failures: 0,
          retryAt: 0,
        };
        streams.set(stream, state);
        more = (await tryToFeed(logId, stream, state)) || more;
      }
    } catch (error) {
      log.error({ err: error }, 'the audit log could not be looked through; trying again');
      await rest(pauses.longestFailureMs, signal);
    }
    const ended = performance.now();
    const restMs = () => {
      const factor = restFactor(spareTime(), pauses.restFactor);
      return more ? (ended - began) * factor : pauses.wakeMs;
    };
    // Looked at again on the way: whether the machine has time to spare is known for moments only.
    for (let left = restMs(); left > 0 && !signal.aborted; left = ended + restMs() - performance.now())
      await rest(Math.min(left, LOOK_MS), signal);
  }
  for (const state of streams.values()) await startOver(state);
}

/** How many times as long as it worked the feeder rests on a machine of which this part is idle. */
export function restFactor(idle: number, { spare, busy }: FeederPauses['restFactor']): number {
  const free = (idle - IDLE.busy) / (IDLE.spare - IDLE.busy);
  return busy + (spare - busy) * Math.min(1, Math.max(0, free));
}

interface Taken {
  readonly outcome: 'STORED' | 'MOVED' | 'NOT_YET';
  readonly position: ReadPosition | null;
}

/** The two questions to the subgraph. */
function createAsking({ transport, keys, signal }: AccessFeederOptions) {
  const callerHeader = createCallerHeaders(keys)(hubCaller(EVIDENCE_SCOPE));
  const bind = (query: string, operationName: string, isQuery: boolean) => {
    const bound = transport.bind({ query, operationName, operationHash: operationHash(query) });
    return (field: string, variables: Record<string, unknown>) => answerOf(bound, field, variables, isQuery);
  };
  const answerOf = async (bound: BoundFetch, field: string, variables: Record<string, unknown>, isQuery: boolean) => {
    const { data, errors } = await bound(variables, {
      requestId: randomUUID(),
      deadline: performance.now() + TIMEOUT_MS,
      client: clientOf(signal),
      isQuery,
      callerHeader,
    });
    const [error] = errors ?? [];
    if (error) throw new Error(`${transport.name} answered ${String(error.extensions?.['code'])}: ${error.message}`);
    return data?.[field];
  };
  const position = bind(POSITION, 'AccessPosition', true);
  const record = bind(RECORD, 'RecordAccess', false);
  return {
    position: async (log: string, stream: string) =>
      (await position('accessPosition', { log, stream })) as ReadPosition | null,
    async record(input: AccessStretch & { log: string; stream: string; after: ReadPosition | null }): Promise<Taken> {
      const taken = (await record('recordAccess', { input })) as Taken | null | undefined;
      if (!taken) throw new Error(`${transport.name} gave no answer.`);
      return taken;
    },
  };
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    // Aborted: the loop looks at the signal itself.
  }
}
