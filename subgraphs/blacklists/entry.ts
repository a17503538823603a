import { addDays, addMonths, type Day, startOfDay } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import type { BlacklistEntryFact, BlacklistGround, BlacklistKind, BlacklistNotice } from '../../schema/domain/facts.ts';
import type { ListRule } from './rules.ts';

export type EntryState = 'PENDING' | 'PUBLISHED' | 'REMOVED' | 'ENDED';

export type ViolationField =
  | 'FOOD'
  | 'DRUGS_DEVICES_COSMETICS'
  | 'QUALITY_SAFETY'
  | 'CONSUMER_HARM'
  | 'FAIR_COMPETITION'
  | 'INSPECTION_OBSTRUCTION';

export type HeavierPenalty = 'HEAVY_FINE' | 'QUALIFICATION_OR_LICENCE' | 'BUSINESS_RESTRICTION' | 'OTHER_BY_LAW';

export type RemovalReason = 'ON_REQUEST' | 'DECISION_ANNULLED';

/** What a proposal states; it never changes afterwards. */
export interface EntryContent {
  readonly list: BlacklistKind;
  readonly subjectUscc: string;
  readonly subjectName: string;
  readonly subjectBodyCode: string | null;
  readonly authority: string;
  readonly authorityLevel: 'NATIONAL' | 'DIVISION';
  readonly divisionCode: DivisionCode;
  readonly decisionNumber: string;
  readonly ground: string;
  /** By which its term goes; `null` where the list knows no such grounds, and for entries from before them. */
  readonly groundCode: BlacklistGround | null;
  readonly violationField: ViolationField | null;
  readonly severity: string | null;
  readonly heavierPenalty: HeavierPenalty | null;
  /** Notice before the decision, and what the subject answered; `null`: not told. */
  readonly notice: BlacklistNotice | null;
}

/** An entry through its whole life: pending, published, then removed or ended. What depends on the day is computed, never stored. */
export interface Entry extends EntryContent {
  readonly id: string;
  /** The agency that proposed it; `null`: it was there when the hub began. */
  readonly createdBy: string | null;
  readonly proposedOn: Day;
  readonly publishedOn: Day | null;
  readonly endsOn: Day | null;
  readonly removedOn: Day | null;
  readonly removalReason: RemovalReason | null;
  /** Number of the decision by which it was removed; `null`: not removed, or not told. */
  readonly removalDocument: string | null;
  /** Last day on which everybody may see it; `null` while pending, and while it is published without an end. */
  readonly publicUntil: Day | null;
  readonly fictional: boolean;
}

/** What decisions change of an entry. */
export const DECIDED = [
  'publishedOn',
  'endsOn',
  'removedOn',
  'removalReason',
  'removalDocument',
  'publicUntil',
] as const;
export type Decided = Pick<Entry, (typeof DECIDED)[number]>;

/** What was known of an entry between two instants. */
export interface Known extends Decided {
  /** ISO 8601, UTC. */
  readonly from: string;
  /** The instant since which something else is known; `null` while it stands. */
  readonly to: string | null;
}

/** An entry with all that was ever known of it, in order; `null`: from before that was kept, known since its first day as it stands. */
export interface RecordedEntry extends Entry {
  readonly known: readonly Known[] | null;
}

/** The entry with what is told of it at an instant: what was known before stays known. An instant before that of the last telling counts as that one. */
export function told(before: RecordedEntry | null, entry: Entry, at: string): RecordedEntry {
  const earlier =
    before === null ? [] : (before.known ?? [{ ...decidedOf(before), from: sinceAlways(before), to: null }]);
  const last = earlier.at(-1);
  const from = last && last.from > at ? last.from : at;
  const ended = last ? [...earlier.slice(0, -1), { ...last, to: from }] : [];
  return { ...entry, known: [...ended, { ...decidedOf(entry), from, to: null }] };
}

/** The entry as known at an instant (`null`: now); `null` when it was not. */
export function entryKnownAt(entry: Entry & Partial<RecordedEntry>, at: string | null): Entry | null {
  if (at === null) return entry;
  if (!entry.known) return sinceAlways(entry) <= at ? entry : null;
  const then = entry.known.find(({ from, to }) => from <= at && (to === null || at < to));
  return then ? { ...entry, ...decidedOf(then) } : null;
}

function decidedOf({ publishedOn, endsOn, removedOn, removalReason, removalDocument, publicUntil }: Decided): Decided {
  return { publishedOn, endsOn, removedOn, removalReason, removalDocument, publicUntil };
}

/** Since when an entry from before counts as known: the beginning of its first day. */
export function sinceAlways({ proposedOn }: Pick<Entry, 'proposedOn'>): string {
  return startOfDay(proposedOn).toISOString();
}

/** Where an entry stands on a day; `null` before it was proposed. The last day still counts, the day of removal no longer. */
export function stateOn(entry: Entry, day: Day): EntryState | null {
  if (day < entry.proposedOn) return null;
  if (entry.publishedOn === null || day < entry.publishedOn) return 'PENDING';
  if (entry.removedOn !== null && day >= entry.removedOn) return 'REMOVED';
  if (entry.endsOn !== null && day > entry.endsOn) return 'ENDED';
  return 'PUBLISHED';
}

/** The ordinary end that a rule gives to a publication: the corresponding day, inclusive (民法典 arts 201 and 202). */
export function ordinaryEnd(rule: ListRule, publishedOn: Day): Day | null {
  return rule.ordinaryEndMonths === null ? null : addMonths(publishedOn, rule.ordinaryEndMonths);
}

/**
 * First day on which removal on request is possible: the day after the minimum time has run out, which it does at the end of the corresponding
 * day; `null` when the list knows no removal on request.
 */
export function removableFrom(rule: ListRule, publishedOn: Day): Day | null {
  const { earlyRemovalAfterMonths } = rule;
  if (earlyRemovalAfterMonths === null) return null;
  return earlyRemovalAfterMonths === 0 ? publishedOn : addDays(addMonths(publishedOn, earlyRemovalAfterMonths), 1);
}

/** Last day on which a published entry is public: while it counts and for the publication term at least, but not from the day of removal. */
export function publicUntil(
  rule: ListRule,
  { publishedOn, endsOn, removedOn }: Pick<BlacklistEntryFact, 'publishedOn' | 'endsOn' | 'removedOn'>,
): Day | null {
  if (removedOn !== null) return addDays(removedOn, -1);
  if (endsOn === null) return null;
  const term = addMonths(publishedOn, rule.publicationMonths);
  return endsOn > term ? endsOn : term;
}

/** Key of an entry: the deciding authority comes first, so that rights can be judged before anything is looked up. */
export function entryId(content: EntryContent): string {
  const { list, authorityLevel, divisionCode, subjectUscc, decisionNumber } = content;
  return [authorityLevel === 'NATIONAL' ? NATIONAL : divisionCode, list, subjectUscc, decisionNumber].join(':');
}

/** Stands for the national authority in ids. */
export const NATIONAL = 'CN';

/** A published entry as its feed tells it: the fact that others read, and what only the subgraph's own view needs. */
export type PublishedEntry = Entry & BlacklistEntryFact;

/** What the feed tells of an entry. @throws Error for a pending entry, which never enters a feed. */
export function publishedEntry(entry: Entry & Partial<RecordedEntry>): PublishedEntry {
  const { known: _known, ...content } = entry;
  const { publishedOn } = content;
  if (publishedOn === null) throw new Error('A pending entry never enters a feed.');
  return { ...content, publishedOn };
}

/** An entry in the feed; `null` while it is pending. */
export function entryChanged(entry: Entry & Partial<RecordedEntry>): OutgoingEvent | null {
  if (entry.publishedOn === null) return null;
  return { type: 'BlacklistEntryChanged', key: entry.id, fact: publishedEntry(entry) };
}
