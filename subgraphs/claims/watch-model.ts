import { createHash } from 'node:crypto';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { Decision } from './findings.ts';

/** A watch list: one for each agreement. */
export interface WatchListDocument {
  /** Agency and agreement. */
  readonly _id: string;
  readonly agency: string;
  readonly agreement: string;
  /** As of the latest call: what its verdicts may see. JSON. */
  readonly caller: string;
  readonly claims: number;
  /** Number of its latest change. */
  readonly changes: number;
}

/** A claim on a watch list, with its latest verdict. */
export interface WatchedDocument {
  /** Digest of the list, and the reference. */
  readonly _id: string;
  readonly list: string;
  readonly reference: string;
  /** JSON of the claim. */
  readonly claim: string;
  readonly decision: Decision;
  readonly codes: readonly string[];
  readonly subCodes: readonly string[];
  /** Records that the verdict rests on, as `table:key` and `table#id`. */
  readonly keys: readonly string[];
  /** First day on which it may be another without an event. */
  readonly dueDay: Day;
  /** Grows with every verdict. */
  readonly version: number;
}

export type WatchChangeKind = 'WATCHED' | 'CHANGED' | 'REMOVED';

/** A change of a list, numbered without gaps. */
export interface WatchChangeDocument {
  /** Digest of the list, and the number. */
  readonly _id: string;
  readonly list: string;
  readonly number: number;
  readonly at: Date;
  readonly kind: WatchChangeKind;
  readonly reference: string;
  readonly before: Decision | null;
  readonly decision: Decision | null;
  readonly codes: readonly string[];
  readonly subCodes: readonly string[];
}

/** Claims to be judged again. */
export interface WatchTouchDocument {
  /** In order of time. */
  readonly _id: string;
  readonly order: number;
  /** Records that events touched. */
  readonly keys: readonly string[];
  /** Or ids of claims that were judged on facts older than what events had told by then. */
  readonly claims: readonly string[];
  /** Positions of feeds that facts must have reached. */
  readonly needs: Readonly<Record<string, number>>;
  /** Number of the key that is being looked through, and the last claim judged for it. */
  readonly at?: number;
  readonly after?: string;
}

/** What the reviewing is at; there is one. */
export interface WatchStateDocument {
  readonly _id: string;
  /** Positions up to which feeds have been taken down. */
  readonly begun: Readonly<Record<string, number>>;
  readonly writes: number;
  readonly touches: number;
  /** When somebody may take the floor. */
  readonly dueAt: Date | null;
}

export interface WatchModels {
  readonly lists: Model<WatchListDocument>;
  readonly watched: Model<WatchedDocument>;
  readonly changes: Model<WatchChangeDocument>;
  readonly touches: Model<WatchTouchDocument>;
  readonly watchState: Model<WatchStateDocument>;
}

/** Begins the keys of all that belongs to a list. */
export function digestOf(list: string): string {
  return createHash('sha256').update(list).digest('hex').slice(0, 32);
}

/** A list of an agreement. */
export function listOf({ agency, agreement }: Pick<Caller, 'agency' | 'agreement'>): string {
  return JSON.stringify([agency, agreement]);
}

const text = { type: String, required: true } as const;
const count = { type: Number, required: true } as const;
const texts = { type: [String], required: true } as const;
const positions = { type: Schema.Types.Mixed, required: true } as const;

const listSchema = new Schema<WatchListDocument>(
  { _id: text, agency: text, agreement: text, caller: text, claims: count, changes: count },
  { collection: 'watch_lists', versionKey: false },
);
const watchedSchema = new Schema<WatchedDocument>(
  {
    _id: text,
    list: text,
    reference: text,
    claim: text,
    decision: text,
    codes: texts,
    subCodes: texts,
    keys: texts,
    dueDay: text,
    version: count,
  },
  { collection: 'watched_claims', versionKey: false },
);
watchedSchema.index({ keys: 1, _id: 1 });
watchedSchema.index({ dueDay: 1, _id: 1 });
watchedSchema.index({ list: 1, _id: 1 });

const changeSchema = new Schema<WatchChangeDocument>(
  {
    _id: text,
    list: text,
    number: count,
    at: { type: Date, required: true },
    kind: text,
    reference: text,
    before: { type: String, default: null },
    decision: { type: String, default: null },
    codes: texts,
    subCodes: texts,
  },
  { collection: 'watch_changes', versionKey: false },
);
changeSchema.index({ list: 1, number: 1 }, { unique: true });

const touchSchema = new Schema<WatchTouchDocument>(
  { _id: text, order: count, keys: texts, claims: texts, needs: positions, at: Number, after: String },
  { collection: 'watch_touches', versionKey: false, minimize: false },
);
touchSchema.index({ order: 1 });

const stateSchema = new Schema<WatchStateDocument>(
  { _id: text, begun: positions, writes: count, touches: count, dueAt: { type: Date, default: null } },
  { collection: 'watch_state', versionKey: false, minimize: false },
);

/** Binds the models of watch lists to the subgraph's database. */
export function createWatchModels(database: Connection): WatchModels {
  return {
    lists: database.model<WatchListDocument>('ClaimWatchList', listSchema),
    watched: database.model<WatchedDocument>('WatchedClaim', watchedSchema),
    changes: database.model<WatchChangeDocument>('ClaimWatchChange', changeSchema),
    touches: database.model<WatchTouchDocument>('ClaimWatchTouch', touchSchema),
    watchState: database.model<WatchStateDocument>('ClaimWatchState', stateSchema),
  };
}
