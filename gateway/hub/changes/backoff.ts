const FIRST_MS = 1_000;
const LONGEST_MS = 30 * 60_000;
/** After so long a message is given up, and a webhook paused to which nothing could be delivered meanwhile. */
export const GIVEN_UP_MS = 24 * 3_600_000;
const JITTER = 0.25;

/** Milliseconds to the next attempt after so many: doubling up to half an hour, and a quarter more or less, so that receivers that come back are not met by all at once. */
export function backoffMs(attempts: number, random: () => number = Math.random): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 20));
  return Math.round(whole * (1 - JITTER + 2 * JITTER * random()));
}
