import type { FeedEvent } from '../../schema/domain/events/events.ts';
import type { MalformedEvent } from '../../schema/domain/events/read-event.ts';
import { placesOf } from '../shared/read-model/places.ts';
import { factsModel } from './view.ts';

/**
 * Which records of the facts an event changes, or leaves in doubt, by the names under which {@link recordFacts} notes those that a verdict asks for. An event of which
 * it can't be said whom it is about names none: its whole source is inconclusive then, and nothing is reviewed until it is told again.
 */
export function touchedKeys(event: FeedEvent | MalformedEvent): readonly string[] {
  return (factsModel.places?.[event.type] ?? []).flatMap((place) => [
    ...placesOf([place], event).flatMap((found) => (found ? [`${found.table}:${found.key}`] : [])),
    ...(place.by === 'field' ? [`${place.table}#${event.key}`] : []),
  ]);
}
