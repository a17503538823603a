import type { EvidenceFaultCode } from './evidence-fault.ts';

/** Most entries of one check, and how long one takes at most: what is left is told, and asked for again. */
export const RANGE_ENTRIES = 1000;
export const RANGE_SECONDS = 10;

/** An entry that does not hold. */
export interface BrokenEntry {
  /** Its number in the log over all streams, from 1. */
  readonly number: number;
  readonly stream: string;
  readonly batch: number;
  /** Which records it seals: one where the record itself is known, all of the batch where only their common hash is wrong. */
  readonly firstRecord: number;
  readonly lastRecord: number;
  readonly segment: string;
}

/** What does not hold, and why. */
export interface RangeFault {
  readonly code: EvidenceFaultCode;
  readonly message: string;
  /** The first entry that is broken; null where the head or the list of entries itself does not hold. */
  readonly entry: BrokenEntry | null;
}

/** What a check of entries found. */
export interface CheckedRange {
  readonly v: 1;
  /** The signed head that they were held against. */
  readonly checkpoint: string;
  readonly from: number;
  /** The last entry that was looked at: the broken one, or where the time was over; before `from` where none was. */
  readonly to: number;
  readonly records: number;
  /** Entries whose segments were archived and moved away, as the signed manifest says: they can't be looked at here. */
  readonly away: number;
  readonly fault: RangeFault | null;
}
