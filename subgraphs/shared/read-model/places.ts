import type { FeedEvent } from '../../../schema/domain/events/events.ts';
import { type EventType, type FactByEvent, keyOfFact } from '../../../schema/domain/events/events.ts';
import { type MalformedEvent, readField } from '../../../schema/domain/events/read-event.ts';

/** Where a view keeps what an event tells, so that the records of an event that can't be read are known. */
export type Place =
  | { readonly table: string; readonly by: 'event-key' }
  | { readonly table: string; readonly by: 'field'; readonly field: string; readonly toKey: (value: string) => string }
  | { readonly table: string; readonly by: 'one-record'; readonly key: string };

/** By type of event, every place that it is told in. A type without places makes its whole source inconclusive when an event of it is set aside. */
export type Places = { readonly [Type in EventType]?: readonly [Place, ...Place[]] };

/** Under the key of the event. */
export const underKey = (table: string): Place => ({ table, by: 'event-key' });

/** Under a field of the fact, or each member of it; `null` there is no place. */
export function underField<Type extends EventType>(
  _type: Type,
  table: string,
  field: keyof FactByEvent[Type] & string,
  toKey: (value: string) => string = (value) => value,
): Place {
  return { table, by: 'field', field, toKey };
}

/** In one record that all events of the type share. */
export const inOneRecord = (table: string, key: string): Place => ({ table, by: 'one-record', key });

/** A record of a view. */
export interface RecordPlace {
  readonly table: string;
  readonly key: string;
}

/** The records that an event concerns; `null` among them: it can't be told which. */
export function placesOf(places: readonly Place[], event: MalformedEvent | FeedEvent): readonly (RecordPlace | null)[] {
  const { type, key, fact } = event;
  return places.flatMap((place): readonly (RecordPlace | null)[] => {
    const { table } = place;
    if (place.by === 'one-record') return [{ table, key: place.key }];
    if (place.by === 'event-key') {
      // Told under another key than its own, an event may be meant for either record.
      const own = keyOfFact(type, fact);
      return own === null || own === key
        ? [{ table, key }]
        : [
            { table, key },
            { table, key: own },
          ];
    }
    const value = readField(type, fact, place.field);
    if (value === undefined) return [null];
    const members: readonly unknown[] = Array.isArray(value) ? value : [value];
    return members.flatMap((member): readonly (RecordPlace | null)[] => {
      if (member === null) return [];
      return typeof member === 'string' ? [{ table, key: place.toKey(member) }] : [null];
    });
  });
}
