import type { Day } from '../../schema/domain/day.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import type { CatalogueEntryFact } from '../../schema/domain/facts.ts';
import type { EntryDocument, ProjectCodeDocument, StandardDocument } from './model.ts';

type Plain<D extends { _id: string }> = Readonly<Omit<D, '_id' | 'origin'>> & { readonly id: string };

export type EntryRecord = Plain<EntryDocument>;
/** An entry with the day it was asked for: the editions in force follow from it. */
export type EntryOnDay = EntryRecord & { readonly day: Day };
export type ProjectCodeRecord = Plain<ProjectCodeDocument>;
export type StandardRecord = Plain<StandardDocument>;

/** Written out: entries in views are frozen, and to spread a frozen object takes ten times as long and more. */
export function onDay(entry: EntryRecord, day: Day): EntryOnDay {
  return {
    id: entry.id,
    layer: entry.layer,
    scheme: entry.scheme,
    activityClass: entry.activityClass,
    projectCode: entry.projectCode,
    categoryZh: entry.categoryZh,
    productZh: entry.productZh,
    productEn: entry.productEn,
    batch: entry.batch,
    standards: entry.standards,
    ruleNumber: entry.ruleNumber,
    instrument: entry.instrument,
    announcedOn: entry.announcedOn,
    validFrom: entry.validFrom,
    validTo: entry.validTo,
    endInstrument: entry.endInstrument,
    filedOn: entry.filedOn,
    filingNumber: entry.filingNumber,
    source: entry.source,
    confidence: entry.confidence,
    fictional: entry.fictional,
    createdBy: entry.createdBy ?? null,
    ...(entry.history && { history: entry.history }),
    day,
  };
}

/** A stored document as the plain record that leaves the store's side. */
export function toRecord<D extends { _id: string; origin: string | null }>(document: D): Plain<D> {
  const { _id: id, origin: _, ...content } = document;
  return { id, ...content };
}

/**
 * An entry in the feed: the fact that others read, whole as the subgraph's own view needs it. Standards and rule are named without year, because their
 * editions have dates of their own.
 */
export function entryChanged(entry: EntryDocument): OutgoingEvent {
  const { history, createdBy = null, ...record } = toRecord(entry);
  const fact: Omit<EntryRecord, 'history'> & CatalogueEntryFact = { ...record, createdBy };
  return { type: 'CatalogueEntryChanged', key: entry._id, fact: { ...fact, ...(history && { history }) } };
}

/** A project code in the feed, for the subgraph's own view. */
export function projectCodeChanged(code: ProjectCodeDocument): OutgoingEvent {
  return { type: 'ProjectCodeChanged', key: code._id, fact: toRecord(code) };
}

/** A standard in the feed, for the subgraph's own view. */
export function standardChanged(standard: StandardDocument): OutgoingEvent {
  return { type: 'StandardChanged', key: standard._id, fact: toRecord(standard) };
}
