import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { Entry } from './entry.ts';

/** Stands in the store for a day that is not set: every comparison of days then works without asking for `null`. */
export const NO_DAY = '9999-12-31';

/** An entry as it is stored: `publishedOn`, `endsOn`, `removedOn` and `publicUntil` hold `NO_DAY` where they are not set. */
export interface EntryDocument extends Omit<Entry, 'id' | 'publishedOn' | 'endsOn' | 'removedOn' | 'publicUntil'> {
  readonly _id: string;
  readonly publishedOn: Day;
  readonly endsOn: Day;
  readonly removedOn: Day;
  readonly publicUntil: Day;
}

export interface Models {
  readonly entries: Model<EntryDocument>;
}

const text = { type: String, required: true };
const optional = { type: String, default: null };

const entrySchema = new Schema<EntryDocument>(
  {
    _id: text,
    list: text,
    subjectUscc: text,
    subjectName: text,
    subjectBodyCode: optional,
    authority: text,
    authorityLevel: text,
    divisionCode: text,
    decisionNumber: text,
    ground: text,
    violationField: optional,
    severity: optional,
    heavierPenalty: optional,
    createdBy: optional,
    proposedOn: text,
    publishedOn: text,
    endsOn: text,
    removedOn: text,
    removalReason: optional,
    publicUntil: text,
    fictional: { type: Boolean, required: true },
  },
  { versionKey: false, collection: 'entries' },
);
entrySchema.index({ publishedOn: -1, _id: 1 });
entrySchema.index({ list: 1, publishedOn: -1, _id: 1 });
entrySchema.index({ divisionCode: 1, publishedOn: -1 });
entrySchema.index({ subjectUscc: 1 });
entrySchema.index({ subjectBodyCode: 1 });

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return { entries: database.model<EntryDocument>('BlacklistEntry', entrySchema) };
}

/** A stored entry as the rules know it. */
export function fromDocument({ _id, ...document }: EntryDocument): Entry {
  const day = (stored: Day) => (stored === NO_DAY ? null : stored);
  return {
    ...document,
    id: _id,
    createdBy: document.createdBy ?? null,
    publishedOn: day(document.publishedOn),
    endsOn: day(document.endsOn),
    removedOn: day(document.removedOn),
    publicUntil: day(document.publicUntil),
  };
}

/** An entry as it is stored. */
export function toDocument({ id, ...entry }: Entry): EntryDocument {
  return {
    ...entry,
    _id: id,
    publishedOn: entry.publishedOn ?? NO_DAY,
    endsOn: entry.endsOn ?? NO_DAY,
    removedOn: entry.removedOn ?? NO_DAY,
    publicUntil: entry.publicUntil ?? NO_DAY,
  };
}
