import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';

/** Seconds of its rate that the bucket holds: a page with what hangs on it may come at once. */
const HELD_SECONDS = 10;

/** Takes units of operation cost for a caller without an agreement. */
export interface PublicBucket {
  /** @throws RATE_LIMITED, with the seconds after which there is enough again; nothing for callers with an agreement. */
  spend(caller: Pick<Caller, 'kind'>, units: number): void;
}

/**
 * One bucket for everybody without a token: the public has no agreement that says how much, so all of it together gets so many units a second. Agencies
 * are not touched by how much the public asks. Addresses are no help here: many people share one, and one may have many.
 * @param rate units a second, of this process; not limited where undefined
 * @param now milliseconds of a clock that never goes back
 */
export function createPublicBucket(
  rate: number | undefined,
  now: () => number = () => performance.now(),
): PublicBucket {
  if (rate === undefined) return { spend: () => undefined };
  const capacity = rate * HELD_SECONDS;
  let held = capacity;
  let at = now();
  return {
    spend({ kind }, units) {
      if (kind !== 'PUBLIC') return;
      const instant = now();
      held = Math.min(capacity, held + ((instant - at) / 1000) * rate);
      at = instant;
      // What costs more than the bucket holds waits for a full one.
      const needed = Math.min(units, capacity);
      if (held < needed)
        throw hubError(
          'RATE_LIMITED',
          'The public asks for more than the hub answers it at once; agencies have their own.',
          {
            retryAfterSeconds: Math.max(1, Math.ceil((needed - held) / rate)),
          },
        );
      held -= units;
    },
  };
}
