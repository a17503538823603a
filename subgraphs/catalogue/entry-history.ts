import { historyOfPeriods, type Period, periodsKnownAt, retell } from '../../schema/domain/period-history.ts';
import { type Act, type History, NO_HISTORY } from '../../schema/domain/versions.ts';
import type { EntryContent, EntryDocument } from './model.ts';

/** The days of an entry, with what was ever known of them. */
export type DatedEntry = Pick<EntryDocument, 'validFrom' | 'validTo' | 'endInstrument' | 'history'>;

/** All that was ever known of an entry's days. One that a release brought counts as known since its first day. */
export function historyOfEntry(entry: DatedEntry): History<EntryContent> {
  return entry.history ?? historyOfPeriods<EntryContent>([periodOf(entry)]);
}

/** An entry after it was announced (`before` is `null`) or its end was: what was known of it before stays known. */
export function toldEntry<E extends DatedEntry>(before: DatedEntry | null, after: E, act: Act): E {
  const history = before ? historyOfEntry(before) : NO_HISTORY;
  return { ...after, history: retell<EntryContent>(history, act, [periodOf(after)]) };
}

/** An entry as known at an instant (`null`: now); `null` when it was not known. */
export function entryKnownAt<E extends DatedEntry>(entry: E, knownAt: string | null): E | null {
  if (knownAt === null) return entry;
  const [period] = periodsKnownAt(historyOfEntry(entry), knownAt);
  return period ? { ...entry, validFrom: period.from, validTo: period.to, endInstrument: period.endInstrument } : null;
}

function periodOf({ validFrom: from, validTo: to, endInstrument }: DatedEntry): Period<EntryContent> {
  return { endInstrument, from, to };
}
