import type { FeedEventOf } from '../../schema/domain/events/events.ts';
import type { RawEvent } from '../../schema/domain/events/read-event.ts';

/** Something that a test wants told by way of a real event: where, what happens to it, and any JSON. */
export interface Note {
  readonly key: string;
  readonly what: string;
  readonly value: unknown;
}

/** A well-formed event whose address holds a note. FICTIONAL. */
export function noteEvent(
  seq: number,
  key: string,
  value: unknown,
  what = 'noted',
): FeedEventOf<'OrganisationChanged'> & RawEvent {
  return {
    seq,
    at: `2026-11-22T00:00:${String(seq % 60).padStart(2, '0')}.000Z`,
    type: 'OrganisationChanged',
    key,
    fact: noteFact(key, value, what),
  };
}

export function noteFact(key: string, value: unknown, what = 'noted') {
  const address = JSON.stringify({ what, value });
  return { uscc: key, nameZh: '样例', nameEn: null, address, divisionCode: '310118', fictional: true } as const;
}

/** What an event tells. */
export function noteOf({ key, fact: { address } }: Pick<FeedEventOf<'OrganisationChanged'>, 'key' | 'fact'>): Note {
  return { key, ...(JSON.parse(address) as { readonly what: string; readonly value: unknown }) };
}
