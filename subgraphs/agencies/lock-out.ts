import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { FailuresDocument, Models } from './model.ts';

/** Wrong secrets within the window that lock a client's secrets. */
export const FAILURES_ALLOWED = 5;
export const WINDOW_MS = 15 * 60_000;
export const LOCK_MS = 15 * 60_000;

/** Counts wrong secrets by client id. Unknown ids are counted like known ones, so a lock does not tell that a client exists. */
export interface LockOut {
  /** Seconds until the client may try again; `null` when it isn't locked. */
  lockedFor(client: string): Promise<number | null>;
  recordFailure(client: string): Promise<void>;
  /** A right secret ends the count. */
  forget(client: string): Promise<void>;
}

export function createLockOut({ models, write, clock }: ServiceKit<Models>): LockOut {
  return {
    async lockedFor(client) {
      const failures = await models.failures.findById(client).lean().exec();
      const left = (failures?.lockedUntil?.getTime() ?? 0) - clock.now().getTime();
      return left > 0 ? Math.ceil(left / 1000) : null;
    },
    recordFailure: (client) =>
      write(async ({ session }) => {
        const now = clock.now();
        const known = await models.failures.findById(client).session(session).lean().exec();
        await models.failures
          .replaceOne({ _id: client }, nextFailures(client, known, now), { session, upsert: true })
          .exec();
        await models.failures.deleteMany({ forgetAfter: { $lt: now } }, { session }).exec();
      }),
    async forget(client) {
      await models.failures.deleteOne({ _id: client }).exec();
    },
  };
}

/** The count after one more failure at an instant: a new window when the last one is over, a lock when the window is full. */
export function nextFailures(client: string, known: FailuresDocument | null, now: Date): FailuresDocument {
  const running = known && known.windowEndsAt > now ? known : null;
  const count = (running?.count ?? 0) + 1;
  const windowEndsAt = running?.windowEndsAt ?? new Date(now.getTime() + WINDOW_MS);
  const lockedUntil = count >= FAILURES_ALLOWED ? new Date(now.getTime() + LOCK_MS) : null;
  const forgetAfter = lockedUntil && lockedUntil > windowEndsAt ? lockedUntil : windowEndsAt;
  return { _id: client, count, windowEndsAt, lockedUntil, forgetAfter };
}
