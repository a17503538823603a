import type { Day } from '../../schema/domain/day.ts';
import type { CatalogueEntryFact } from '../../schema/domain/facts.ts';
import type { EntryDocument, ProjectCodeDocument, StandardDocument } from './model.ts';

type Plain<D extends { _id: string }> = Readonly<Omit<D, '_id' | 'origin'>> & { readonly id: string };

export type EntryRecord = Plain<EntryDocument>;
/** An entry with the day it was asked for: the editions in force follow from it. */
export type EntryOnDay = EntryRecord & { readonly day: Day };
export type ProjectCodeRecord = Plain<ProjectCodeDocument>;
export type StandardRecord = Plain<StandardDocument>;

/** A stored document as the plain record that leaves the store's side. */
export function toRecord<D extends { _id: string; origin: string | null }>(document: D): Plain<D> {
  const { _id: id, origin: _, ...content } = document;
  return { id, ...content };
}

/** What other subgraphs learn of an entry. Standards and rule are named without year: their editions have dates of their own. */
export function toFact(entry: EntryDocument): CatalogueEntryFact {
  return {
    id: entry._id,
    layer: entry.layer,
    scheme: entry.scheme,
    activityClass: entry.activityClass,
    projectCode: entry.projectCode,
    productZh: entry.productZh,
    productEn: entry.productEn,
    standards: [...entry.standards],
    ruleNumber: entry.ruleNumber,
    instrument: entry.instrument,
    validFrom: entry.validFrom,
    validTo: entry.validTo,
  };
}
