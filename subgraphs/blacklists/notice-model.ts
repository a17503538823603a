import { Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import type { Evidence } from '../shared/written-input.ts';

/** A statement of defence, as its subject has filed it. */
export interface StatementDocument {
  readonly reference: string;
  readonly hash: string;
  readonly filedOn: Day;
  readonly text: string;
  readonly asksForHearing: boolean;
  readonly papers: readonly Evidence[];
}

/** A notice before a listing, with what was answered. Told to no feed: it is for its two parties. */
export interface NoticeDocument {
  readonly _id: string;
  /** Who gives it, as the ids of entries name it. */
  readonly authorityKey: string;
  readonly hash: string;
  readonly list: BlacklistKind;
  readonly subjectUscc: string;
  readonly subjectName: string;
  readonly subjectBodyCode: string | null;
  readonly authority: string;
  readonly document: string;
  readonly ground: string;
  readonly noticedOn: Day;
  readonly statementDue: Day;
  readonly statements: readonly StatementDocument[];
}

const text = { type: String, required: true } as const;

/** Notices by day; each party finds its own. */
export const noticeSchema = new Schema<NoticeDocument>(
  {
    _id: text,
    authorityKey: text,
    hash: text,
    list: text,
    subjectUscc: text,
    subjectName: text,
    subjectBodyCode: { type: String, default: null },
    authority: text,
    document: text,
    ground: text,
    noticedOn: text,
    statementDue: text,
    statements: { type: [Schema.Types.Mixed], required: true } as never,
  },
  { collection: 'listing_notices', versionKey: false, autoIndex: false },
);
noticeSchema.index({ noticedOn: -1, _id: 1 });
noticeSchema.index({ authorityKey: 1, noticedOn: -1, _id: 1 });
noticeSchema.index({ subjectUscc: 1, noticedOn: -1, _id: 1 });
noticeSchema.index({ subjectBodyCode: 1, noticedOn: -1, _id: 1 });
