import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';

/** Seconds of its rate that the bucket holds: a page with what hangs on it may come at once. */
const HELD_SECONDS = 10;
/** Seconds of its rate that are given beyond what is asked for, while the bucket is more than half full: look-ups need not ask each. */
const SHARED_SECONDS = 0.02;
/** After a refusal nothing is asked for so long: a flood must not become one of questions. */
const REFUSED_FOR_MS = 10;

/** Units that were taken, at least as many as were asked for, or after which time there will be enough. */
export type UnitsTaken = { readonly units: number } | { readonly retryAfterMs: number };

/** Takes units of operation cost out of the one bucket of the public, wherever it stands. */
export type TakeUnits = (units: number) => UnitsTaken | Promise<UnitsTaken>;

/**
 * One bucket for everybody without a token: the public has no agreement that says how much, so all of it together gets so many units a second. Agencies
 * are not touched by how much the public asks. Addresses are no help here: many people share one, and one may have many.
 * @param rate units a second
 * @param now milliseconds of a clock that never goes back
 */
export function createUnitBucket(
  rate: number,
  now: () => number = () => performance.now(),
): (units: number) => UnitsTaken {
  const capacity = rate * HELD_SECONDS;
  let held = capacity;
  let at = now();
  return (units) => {
    const instant = now();
    held = Math.min(capacity, held + ((instant - at) / 1000) * rate);
    at = instant;
    // What costs more than the bucket holds waits for a full one.
    const needed = Math.min(units, capacity);
    if (held < needed) return { retryAfterMs: ((needed - held) / rate) * 1000 };
    const shared = held - units > capacity / 2 ? Math.floor(rate * SHARED_SECONDS) : 0;
    held -= units + shared;
    return { units: units + shared };
  };
}

/** Spends units of operation cost for callers without an agreement. */
export interface PublicBucket {
  /**
   * Waits where the units have to be asked for; returns nothing when they are at hand, and for callers with an agreement.
   * @throws RATE_LIMITED, with the seconds after which there is enough again
   */
  spend(caller: Pick<Caller, 'kind'>, units: number): Promise<void> | undefined;
}

/**
 * The door's side of the bucket: keeps what was given beyond the question.
 * @param take not limited where undefined
 */
export function createPublicBucket(
  take: TakeUnits | undefined,
  now: () => number = () => performance.now(),
): PublicBucket {
  if (take === undefined) return { spend: () => undefined };
  let atHand = 0;
  let refusedUntil = Number.NEGATIVE_INFINITY;
  const refused = (retryAfterMs: number) =>
    hubError('RATE_LIMITED', 'The public asks for more than the hub answers it at once; agencies have their own.', {
      retryAfterSeconds: Math.max(1, Math.ceil(retryAfterMs / 1000)),
    });
  const spendTaken = (taken: UnitsTaken, missing: number, had: number) => {
    if ('units' in taken) {
      atHand += taken.units - missing;
      return;
    }
    atHand += had;
    refusedUntil = now() + Math.min(taken.retryAfterMs, REFUSED_FOR_MS);
    throw refused(taken.retryAfterMs);
  };
  return {
    spend({ kind }, units) {
      if (kind !== 'PUBLIC') return undefined;
      if (units <= atHand) {
        atHand -= units;
        return undefined;
      }
      if (now() < refusedUntil) throw refused(refusedUntil - now());
      const had = atHand;
      const missing = units - had;
      atHand = 0;
      const taken = take(missing);
      if (taken instanceof Promise) return taken.then((given) => spendTaken(given, missing, had));
      spendTaken(taken, missing, had);
      return undefined;
    },
  };
}
