import { EVENTS, type EventType, type OutgoingEvent } from '../../schema/domain/events/events.ts';
import type { RawEvent } from '../../schema/domain/events/read-event.ts';

/** The fact of a type, as its owner publishes it. */
export type FactOf<Type extends EventType> = Extract<OutgoingEvent, { readonly type: Type }>['fact'];

/** An event of a test, without its place in a feed. */
export type TestEvent = { [Type in EventType]: { readonly type: Type; readonly fact: FactOf<Type> } }[EventType];

/** An event under the key of its fact, as a feed holds it. What it carries need not be well formed. */
export function eventOf(type: EventType, fact: unknown, seq: number, at = '2026-11-22T00:00:00.000Z'): RawEvent {
  return { seq, at, type, key: (EVENTS[type].keyOf as (fact: unknown) => string)(fact), fact };
}
