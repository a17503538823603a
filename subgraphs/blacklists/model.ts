import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { BlacklistKind, BlacklistStatedFact } from '../../schema/domain/facts.ts';
import type { Entry, Known, RecordedEntry } from './entry.ts';
import type { Measure } from './measure.ts';
import { type NoticeDocument, noticeSchema } from './notice-model.ts';

/** Stands in the store for a day that is not set: every comparison of days then works without asking for `null`. */
export const NO_DAY = '9999-12-31';

/** Stands in the store for an instant that is not set, likewise. */
export const NO_INSTANT = '9999-12-31T00:00:00.000Z';

/** What was known of an entry between two instants, as it is stored. */
export interface KnownDocument extends Omit<Known, 'to' | 'publishedOn' | 'endsOn' | 'removedOn' | 'publicUntil'> {
  readonly to: string;
  readonly publishedOn: Day;
  readonly endsOn: Day;
  readonly removedOn: Day;
  readonly publicUntil: Day;
}

/** An entry as it is stored: `publishedOn`, `endsOn`, `removedOn` and `publicUntil` hold `NO_DAY` where they are not set. */
export interface EntryDocument extends Omit<Entry, 'id' | 'publishedOn' | 'endsOn' | 'removedOn' | 'publicUntil'> {
  readonly _id: string;
  readonly publishedOn: Day;
  readonly endsOn: Day;
  readonly removedOn: Day;
  readonly publicUntil: Day;
  /** All that was ever known of it; `null` in a document from before that was kept. */
  readonly known: readonly KnownDocument[] | null;
}

/** What the keeper of a list last stated of it; `_id` is the list. */
export interface StatedDocument extends Omit<BlacklistStatedFact, 'list'> {
  readonly _id: BlacklistKind;
}

/** A request of a subject to be removed (信用修复申请), with the decision on it. */
export interface RepairDocument {
  /** `<entry>#<number>`, numbered from 1. */
  readonly _id: string;
  readonly entryId: string;
  readonly requestedOn: Day;
  /** What the subject says has been done. */
  readonly statement: string;
  /** Numbers or names of the papers that prove it. */
  readonly documents: string[];
  readonly decidedOn: Day | null;
  readonly granted: boolean | null;
  /** Number of the decision. */
  readonly document: string | null;
  readonly reason: string | null;
}

/** A measure under an entry, as it is stored. */
export interface MeasureDocument extends Omit<Measure, 'id' | 'members'> {
  readonly _id: string;
  readonly members: string[];
}

export interface Models {
  readonly entries: Model<EntryDocument>;
  readonly stated: Model<StatedDocument>;
  readonly repairs: Model<RepairDocument>;
  readonly measures: Model<MeasureDocument>;
  readonly notices: Model<NoticeDocument>;
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
    groundCode: optional,
    violationField: optional,
    severity: optional,
    heavierPenalty: optional,
    createdBy: optional,
    notice: {
      type: new Schema({ noticedOn: text, document: text, statement: optional, heardOn: optional }, { _id: false }),
      default: null,
    },
    proposedOn: text,
    publishedOn: text,
    endsOn: text,
    removedOn: text,
    removalReason: optional,
    removalDocument: optional,
    publicUntil: text,
    known: { type: Schema.Types.Mixed, default: null },
    fictional: { type: Boolean, required: true },
  },
  { versionKey: false, collection: 'entries', minimize: false },
);
entrySchema.index({ publishedOn: -1, _id: 1 });
entrySchema.index({ list: 1, publishedOn: -1, _id: 1 });
entrySchema.index({ divisionCode: 1, publishedOn: -1 });
entrySchema.index({ subjectUscc: 1 });
entrySchema.index({ subjectBodyCode: 1 });

const statedSchema = new Schema<StatedDocument>(
  { _id: text, asOf: text, complete: { type: Boolean, required: true }, authority: text },
  { versionKey: false, collection: 'stated' },
);
const repairSchema = new Schema<RepairDocument>(
  {
    _id: text,
    entryId: text,
    requestedOn: text,
    statement: text,
    documents: [String],
    decidedOn: optional,
    granted: { type: Boolean, default: null },
    document: optional,
    reason: optional,
  },
  { versionKey: false, collection: 'repairs' },
);
repairSchema.index({ entryId: 1 });
const measureSchema = new Schema<MeasureDocument>(
  {
    _id: text,
    entryId: text,
    subjectUscc: text,
    subjectBodyCode: optional,
    kind: text,
    content: text,
    legalBasis: text,
    authority: text,
    divisionCode: text,
    decisionNumber: text,
    from: text,
    until: text,
    recordedAt: text,
    endedOn: optional,
    endReason: optional,
    endedAt: optional,
    createdBy: optional,
    fictional: { type: Boolean, required: true },
    members: [String],
  },
  { versionKey: false, collection: 'measures' },
);
measureSchema.index({ entryId: 1 });

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    entries: database.model<EntryDocument>('BlacklistEntry', entrySchema),
    stated: database.model<StatedDocument>('BlacklistStated', statedSchema),
    repairs: database.model<RepairDocument>('BlacklistRepair', repairSchema),
    measures: database.model<MeasureDocument>('PunishmentMeasure', measureSchema),
    notices: database.model<NoticeDocument>('ListingNotice', noticeSchema),
  };
}

/** A stored entry as the rules know it. */
export function fromDocument({ _id, known, ...document }: EntryDocument): RecordedEntry {
  return {
    ...document,
    // Documents from before grounds, notices and removal decisions lack them.
    groundCode: document.groundCode ?? null,
    notice: document.notice ?? null,
    removalDocument: document.removalDocument ?? null,
    id: _id,
    createdBy: document.createdBy ?? null,
    ...daysOf(document),
    known: known?.map((one) => ({ ...one, ...daysOf(one), to: one.to === NO_INSTANT ? null : one.to })) ?? null,
  };
}

type Days = Pick<Entry, 'publishedOn' | 'endsOn' | 'removedOn' | 'publicUntil'>;
type StoredDays = Readonly<Record<keyof Days, Day>>;

function daysOf({ publishedOn, endsOn, removedOn, publicUntil }: StoredDays): Days {
  const day = (stored: Day) => (stored === NO_DAY ? null : stored);
  return {
    publishedOn: day(publishedOn),
    endsOn: day(endsOn),
    removedOn: day(removedOn),
    publicUntil: day(publicUntil),
  };
}

function storedDays({ publishedOn, endsOn, removedOn, publicUntil }: Days): StoredDays {
  return {
    publishedOn: publishedOn ?? NO_DAY,
    endsOn: endsOn ?? NO_DAY,
    removedOn: removedOn ?? NO_DAY,
    publicUntil: publicUntil ?? NO_DAY,
  };
}

/** An entry as it is stored. */
export function toDocument({ id, known, ...entry }: RecordedEntry): EntryDocument {
  return {
    ...entry,
    _id: id,
    ...storedDays(entry),
    known: known?.map((one) => ({ ...one, ...storedDays(one), to: one.to ?? NO_INSTANT })) ?? null,
  };
}
