import { addDays, type Day, startOfDay } from '../../schema/domain/day.ts';
import type { Agreement } from './agreement.ts';

/** What an agreement has used: of a day, and of its burst bucket. */
export interface Meter {
  readonly day: Day;
  /** Units granted on the day. */
  readonly granted: number;
  /** Of these, units that came back unused. */
  readonly returned: number;
  /** The burst bucket; `null` while it was never drawn from, or there is none. */
  readonly bucket: { readonly level: number; readonly at: Date } | null;
}

/** What came of a request for units. */
export interface Take {
  readonly granted: number;
  readonly shortage: 'DAILY_QUOTA' | 'BURST_RATE' | null;
  /** With a shortage: after how many seconds it is worth another try. */
  readonly retryAfterSeconds: number | null;
  readonly quotaLeft: number | null;
  readonly meter: Meter;
}

/**
 * Takes units of the day's quota and of the burst bucket, as many as both have, after putting back what is returned: never more than the day has
 * granted. Pure: whoever stores the meter sees to it that no two takes begin from the same one.
 */
export function takeUnits(
  { dailyQuota, burst }: Pick<Agreement, 'dailyQuota' | 'burst'>,
  meter: Meter,
  units: number,
  returned: number,
  now: Date,
): Take {
  const back = Math.min(returned, meter.granted - meter.returned);
  const left = dailyQuota === null ? null : Math.max(0, dailyQuota - (meter.granted - meter.returned - back));
  const level = burst === null ? null : filled(burst, meter.bucket, back, now);
  const granted = Math.min(units, left ?? units, level === null ? units : Math.floor(level));
  const missing = units - granted;
  const shortage = missing === 0 ? null : left !== null && granted === left ? 'DAILY_QUOTA' : 'BURST_RATE';
  return {
    granted,
    shortage,
    retryAfterSeconds:
      shortage === null
        ? null
        : shortage === 'DAILY_QUOTA'
          ? secondsUntil(startOfDay(addDays(meter.day, 1)), now)
          : refillSeconds(burst, (level ?? 0) - granted, missing),
    quotaLeft: left === null ? null : left - granted,
    meter: {
      day: meter.day,
      granted: meter.granted + granted,
      returned: meter.returned + back,
      bucket: level === null ? null : { level: level - granted, at: latest(meter.bucket?.at, now) },
    },
  };
}

/** The bucket's level now. Clocks of several machines differ: a bucket written "later" than now has not run back. */
function filled(burst: NonNullable<Agreement['burst']>, bucket: Meter['bucket'], back: number, now: Date): number {
  if (bucket === null) return burst.capacity;
  const seconds = Math.max(0, now.getTime() - bucket.at.getTime()) / 1000;
  return Math.min(burst.capacity, bucket.level + seconds * burst.rate + back);
}

function latest(known: Date | undefined, now: Date): Date {
  return known !== undefined && known > now ? known : now;
}

function secondsUntil(instant: Date, now: Date): number {
  return Math.max(1, Math.ceil((instant.getTime() - now.getTime()) / 1000));
}

/** Until the bucket holds what is missing, or is full where it can't hold as much. */
function refillSeconds(burst: Agreement['burst'], level: number, missing: number): number {
  if (burst === null) return 1;
  return Math.max(1, Math.ceil((Math.min(missing, burst.capacity) - level) / burst.rate));
}
