import { createHash } from 'node:crypto';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { Models } from './model.ts';
import type { FailuresDocument } from './sign-in-model.ts';

/** Wrong secrets within the window that are answered at once. */
export const FREE_FAILURES = 5;
export const WINDOW_MS = 15 * 60_000;
const FIRST_DELAY_SECONDS = 0.25;
export const LONGEST_DELAY_SECONDS = 8;

/**
 * Counts wrong secrets by client id and source, and says how long the answer to one is held back. Nobody is locked out: a right secret is answered at once,
 * however many wrong ones somebody else has sent, or it would be a weapon. Unknown ids are counted like known ones, so a delay does not tell that a
 * client exists.
 */
export interface WrongSecrets {
  /** @returns seconds to hold the answer back */
  record(client: string, source: string): Promise<number>;
  /** A right secret ends the count of its own source. */
  forget(client: string, source: string): Promise<void>;
}

export function createWrongSecrets({ models, write, clock }: ServiceKit<Models>): WrongSecrets {
  return {
    record: (client, source) =>
      write(async ({ session }) => {
        const now = clock.now();
        const key = failuresKey(client, source);
        const known = await models.failures.findById(key).session(session).lean().exec();
        const next = nextFailures(key, known, now);
        await models.failures.replaceOne({ _id: key }, next, { session, upsert: true }).exec();
        await models.failures.deleteMany({ forgetAfter: { $lt: now } }, { session }).exec();
        return delaySeconds(next.count);
      }),
    async forget(client, source) {
      await models.failures.deleteOne({ _id: failuresKey(client, source) }).exec();
    },
  };
}

/** A digest: the store has no list of who tried to be whom from where. */
export function failuresKey(client: string, source: string): string {
  return createHash('sha256')
    .update(JSON.stringify([client, source]))
    .digest('base64url');
}

/** The count after one more failure at an instant: a new window when the last one is over. */
export function nextFailures(key: string, known: FailuresDocument | null, now: Date): FailuresDocument {
  const running = known && known.forgetAfter > now ? known : null;
  return {
    _id: key,
    count: (running?.count ?? 0) + 1,
    forgetAfter: running?.forgetAfter ?? new Date(now.getTime() + WINDOW_MS),
  };
}

/** How long the answer to the nth wrong secret of a window is held back. */
export function delaySeconds(count: number): number {
  if (count <= FREE_FAILURES) return 0;
  return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** Math.min(10, count - FREE_FAILURES - 1));
}
