import type { ClientSession, Model } from 'mongoose';
import type { Clock } from './clock.ts';

/** Who leads some work that must be done once: one process of all machines at a time. */
export interface LeaseDocument {
  readonly _id: string;
  readonly holder: string;
  readonly until: Date;
  /** Grows whenever another takes over: what an earlier leader writes is refused. */
  readonly fence: number;
}

/** A lease that is held. */
export interface HeldLease {
  readonly fence: number;
  /**
   * Touches the lease in the transaction of what is written under it: a leader that was paused and has lost it meanwhile writes nothing.
   * @throws LeaseLost
   */
  guard(session: ClientSession): Promise<void>;
}

/** Another process leads by now. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

const DUPLICATE_KEY = 11_000;

/**
 * Takes or renews a lease in the store; `null` while another holds it. Time is the injected clock's: a jump of it may hand the lease over early, which the fence
 * makes harmless, or late, by at most the jump.
 */
export async function holdLease(
  leases: Model<LeaseDocument>,
  name: string,
  holder: string,
  clock: Clock,
  leaseMs: number,
): Promise<HeldLease | null> {
  const now = clock.now();
  const until = new Date(now.getTime() + leaseMs);
  const held = (fence: number): HeldLease => ({
    fence,
    async guard(session) {
      const { matchedCount } = await leases.updateOne({ _id: name, holder, fence }, { $set: { until } }, { session });
      if (matchedCount !== 1) throw new LeaseLost(`The lease ${name} has been taken over.`);
    },
  });
  // Far ahead of any lease: left behind by a clock that was wrong.
  const tooFar = new Date(now.getTime() + 2 * leaseMs);
  const known = await leases.findById(name).lean<LeaseDocument>().exec();
  if (known && known.holder !== holder && known.until > now && known.until <= tooFar) return null;
  const own = await leases
    .findOneAndUpdate({ _id: name, holder }, { $set: { until } }, { returnDocument: 'after' })
    .lean<LeaseDocument>()
    .exec();
  if (own) return held(own.fence);
  const taken = await leases
    .findOneAndUpdate(
      { _id: name, $or: [{ until: { $lte: now } }, { until: { $gt: tooFar } }] },
      { $set: { holder, until }, $inc: { fence: 1 } },
      { returnDocument: 'after' },
    )
    .lean<LeaseDocument>()
    .exec();
  if (taken) return held(taken.fence);
  try {
    await leases.create([{ _id: name, holder, until, fence: 1 }]);
    return held(1);
  } catch (error) {
    if ((error as { code?: unknown }).code === DUPLICATE_KEY) return null;
    throw error;
  }
}
