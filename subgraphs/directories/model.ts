import { type Connection, type Model, Schema } from 'mongoose';
import type { DirectoryEntryFact } from '../../schema/domain/facts.ts';
import type { History } from '../../schema/domain/versions.ts';

export interface DirectoryEntryDocument extends Omit<DirectoryEntryFact, 'id'> {
  readonly _id: string;
  /** Every period of it that was ever known; `null` in a record from before histories were kept. */
  readonly history?: History<PeriodContent> | null;
}

/** What a period says beside its days. */
export interface PeriodContent {
  readonly scope: readonly string[];
}

/** The collections of this subgraph. */
export interface Models {
  readonly entries: Model<DirectoryEntryDocument>;
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;

/** Binds the collections to the subgraph's database. */
export function createModels(database: Connection): Models {
  const period = new Schema({ from: text, to: optional, scope: [String] }, { _id: false });
  const schema = new Schema<DirectoryEntryDocument>(
    {
      _id: text,
      kind: text,
      key: text,
      nameZh: text,
      nameEn: optional,
      uscc: optional,
      address: text,
      divisionCode: text,
      periods: [period],
      createdBy: optional,
      history: { type: Schema.Types.Mixed, default: null },
      fictional: { type: Boolean, required: true },
    },
    { versionKey: false, autoIndex: false, collection: 'entries' },
  );
  schema.index({ kind: 1, _id: 1 });
  schema.index({ kind: 1, divisionCode: 1, _id: 1 });
  return { entries: database.model<DirectoryEntryDocument>('DirectoryEntry', schema) };
}
