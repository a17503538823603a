import { randomUUID } from 'node:crypto';
import type { Store } from '../../../subgraphs/shared/store/connection.ts';

const DATABASE = 'yunqiao_hub';
const COLLECTION = 'sinks';
const LEASE_MS = 30_000;
/** What is begun within a lease has this much time left to end. */
const MARGIN_MS = 10_000;
const DUPLICATE_KEY = 11000;

interface SinkDocument {
  readonly _id: string;
  readonly cursor: string | null;
  readonly holder: string;
  readonly until: Date;
}

/** The position of a sink, held by the one process that works for it. */
export interface HeldPosition {
  /** Cursor of `changes` up to which all was taken; `null`: nothing yet. */
  readonly cursor: string | null;
  /** Whether the lease has time left for one message more. */
  isHeld(): boolean;
  /** Moves it. @throws Error when another process works for the sink by now */
  moveTo(cursor: string): Promise<void>;
}

/** Keeps how far a sink has been told, and lets one process of all machines work for it at a time. */
export interface PositionStore {
  /** `null` while another process has it. Whoever has it keeps it by asking again. */
  take(): Promise<HeldPosition | null>;
  /** Gives it to whoever asks next. */
  release(): Promise<void>;
}

/** @param times epoch milliseconds, which machines share, and milliseconds of the clock that nobody sets */
export function createPositionStore(
  store: Store,
  sink: string,
  leaseMs = LEASE_MS,
  times = { now: Date.now, monotonic: () => performance.now() },
): PositionStore {
  const sinks = store.database(DATABASE).collection<SinkDocument>(COLLECTION);
  const holder = randomUUID();
  const takeOnce = async () => {
    const free = { _id: sink, $or: [{ holder }, { until: { $lt: new Date(times.now()) } }] };
    const change = {
      $set: { holder, until: new Date(times.now() + leaseMs) },
      $setOnInsert: { cursor: null },
    };
    try {
      return await sinks.findOneAndUpdate(free, change, { upsert: true, returnDocument: 'after' });
    } catch (error) {
      // Somebody else's: the upsert meets its key.
      if ((error as { code?: unknown }).code === DUPLICATE_KEY) return null;
      throw error;
    }
  };
  return {
    async take() {
      const takenAt = times.monotonic();
      const found = await takeOnce();
      if (!found) return null;
      let { cursor } = found;
      return {
        get cursor() {
          return cursor;
        },
        isHeld: () => times.monotonic() - takenAt < leaseMs - Math.min(MARGIN_MS, leaseMs / 2),
        async moveTo(next) {
          const { matchedCount } = await sinks.updateOne({ _id: sink, holder, cursor }, { $set: { cursor: next } });
          if (matchedCount === 0) throw new Error(`Another process works for the sink ${sink}.`);
          cursor = next;
        },
      };
    },
    async release() {
      await sinks.updateOne({ _id: sink, holder }, { $set: { until: new Date(0) } });
    },
  };
}
