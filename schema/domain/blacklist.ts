import type { Day } from './day.ts';
import type { BlacklistEntryFact } from './facts.ts';

/** Whether a published entry counts against its subject on the day: from publication to its last day, both inclusive, until it is removed. */
export function entryCountsOn(
  entry: Pick<BlacklistEntryFact, 'publishedOn' | 'endsOn' | 'removedOn'>,
  day: Day,
): boolean {
  return (
    entry.publishedOn <= day &&
    (entry.endsOn === null || day <= entry.endsOn) &&
    (entry.removedOn === null || day < entry.removedOn)
  );
}
