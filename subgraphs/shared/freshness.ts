import { readFileSync } from 'node:fs';

/** A request may have looked at the clock this much before it reads a source, in milliseconds. */
const AHEAD_TOLERANCE_MS = 5_000;

/**
 * Milliseconds by a clock that nobody sets, the same in every process of the machine since it was started: ages are measured by it, because the clock that
 * tells the time of day may be set on or back meanwhile.
 */
export function monotonicNow(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}

/** Names the machine's running since it was started: monotonic times of another one mean nothing here. */
export const MACHINE_RUN = machineRun();

function machineRun(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    // Elsewhere a time that lies ahead tells.
    return 'unnamed';
  }
}

/** Whether a source that is complete up to `asOf` (ISO 8601; `null`: never) is no older than `limitMs`. An instant in the future is no freshness: a clock was set back. */
export function isFresh(asOf: string | null, now: Date, limitMs: number): boolean {
  if (asOf === null) return false;
  const age = now.getTime() - Date.parse(asOf);
  return age <= limitMs && age >= -AHEAD_TOLERANCE_MS;
}
