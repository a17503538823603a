import type { ReadModelReader, ReadModelWriter } from '../shared/read-model/read-model.ts';

/** When something was told of a certificate, or of what it rests on: by the instant, so that what has changed since one is found at once. */
const TABLE = 'told-at';
/** Sorts after every event of one instant. */
const AFTER_INSTANT = '~';
/** Entries of one certificate may be many; no question reads more of all. */
const ENTRIES_PER_CERTIFICATE = 10;

/** Notes that an event was about a certificate. */
export function noteTold(view: ReadModelWriter, number: string, at: string): void {
  view.put(TABLE, `${at} ${number}`, number);
}

/** The certificates of which something was told after an instant; `null` for more than a limit of them. */
export function toldAfter(view: ReadModelReader, instant: string, limit: number): readonly string[] | null {
  const most = limit * ENTRIES_PER_CERTIFICATE;
  const found = view.after<string>(TABLE, `${instant} ${AFTER_INSTANT}`, most + 1);
  const numbers = new Set(found.map(({ value }) => value));
  return found.length > most || numbers.size > limit ? null : [...numbers];
}
