import { LRUCache } from 'lru-cache';
import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import { Lease, type LeaseClock, RENEW_MS, type Standing } from './lease.ts';
import type { RenewLease } from './lease-register.ts';

/** Agreements of which a worker keeps a lease; the one used longest ago gives way. */
const LEASES_KEPT = 10_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** Admits requests under the agreements that their tokens were issued for. The public has none. */
export interface Leases {
  /**
   * The standing of the caller's agreement; undefined for the public.
   * @throws UNAUTHENTICATED, SOURCE_UNAVAILABLE
   */
  standing(caller: Caller): Standing | undefined | Promise<Standing>;
  /**
   * Spends units of operation cost.
   * @throws QUOTA_EXCEEDED, RATE_LIMITED, UNAUTHENTICATED, SOURCE_UNAVAILABLE
   */
  spend(caller: Caller, units: number): Standing | undefined | Promise<Standing>;
  /** Agreements of which a lease is held. */
  readonly held: number;
  /** Gives back what is at hand. */
  close(): Promise<void>;
}

export const systemLeaseClock: LeaseClock = {
  monotonic: () => performance.now(),
  day: () => Math.floor((Date.now() + SHANGHAI_OFFSET_MS) / DAY_MS),
};

/** @param kept how many agreements' leases are kept */
export function createLeases(renew: RenewLease, clock: LeaseClock = systemLeaseClock, kept = LEASES_KEPT): Leases {
  const leases = new LRUCache<string, Lease>({
    max: kept,
    dispose: (lease) => void lease.giveBack().catch(() => undefined),
  });
  const timer = setInterval(() => {
    for (const lease of leases.values()) lease.rest().catch(() => undefined);
  }, RENEW_MS);
  timer.unref();
  const leaseOf = (caller: Caller): Lease | undefined => {
    if (caller.kind === 'PUBLIC') return undefined;
    const { agreement } = caller;
    if (agreement === null) throw hubError('UNAUTHENTICATED', 'The token names no agreement.');
    let lease = leases.get(agreement);
    if (!lease) {
      lease = new Lease(agreement, renew, clock);
      leases.set(agreement, lease);
    }
    return lease;
  };
  return {
    standing: (caller) => leaseOf(caller)?.standing(),
    spend: (caller, units) => leaseOf(caller)?.spend(units),
    get held() {
      return leases.size;
    },
    async close() {
      clearInterval(timer);
      await Promise.allSettled([...leases.values()].map((lease) => lease.giveBack()));
    },
  };
}
