/** An instant for people: Shanghai time, to the minute, as `2026-11-22 12:00 (UTC+8)`. */
export function shanghaiTime(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)} (UTC+8)`;
}
