import type { Day } from '../../schema/domain/day.ts';
import { isWithin } from '../../schema/domain/day.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import type { PunishmentMeasureFact } from '../../schema/domain/facts.ts';

/** A measure of joint punishment (惩戒措施) under an entry of an alliance's list. It is in force while the entry counts, and not longer. */
export type Measure = PunishmentMeasureFact;

/** Whether the measure's own days cover the day: its last day still counts, the day on which it was ended no longer. */
export function runsOn({ from, until, endedOn }: Pick<Measure, 'from' | 'until' | 'endedOn'>, day: Day): boolean {
  return isWithin(day, from, until) && (endedOn === null || day < endedOn);
}

/** The measure as known at an instant (`null`: now); `null` when it was not. */
export function measureKnownAt(measure: Measure, at: string | null): Measure | null {
  if (at === null) return measure;
  if (measure.recordedAt > at) return null;
  const isEndKnown = measure.endedAt === null || measure.endedAt <= at;
  return isEndKnown ? measure : { ...measure, endedOn: null, endReason: null, endedAt: null };
}

/** What the feed tells of a measure. */
export function measureChanged(measure: Measure): OutgoingEvent {
  return { type: 'PunishmentMeasureChanged', key: measure.id, fact: measure };
}
