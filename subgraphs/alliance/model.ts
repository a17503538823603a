import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import type { FactByEvent } from '../../schema/domain/events/events.ts';
import type { AllianceDivisionFact, AllianceMemberFact } from '../../schema/domain/facts.ts';
import type { Evidence } from '../shared/written-input.ts';

/** A membership; `_id` is alliance, member (body code or USCC) and first day. */
export interface MemberDocument extends Omit<AllianceMemberFact, 'id' | 'history'> {
  readonly _id: string;
  /** Every period of it that was ever known; `null` in a record from before histories were kept. */
  readonly history: AllianceMemberFact['history'] | null;
}

/** A period in which a division takes part; `_id` is alliance, division and first day. */
export interface AllianceDivisionDocument extends Omit<AllianceDivisionFact, 'history'> {
  readonly _id: string;
  /** Every period of it that was ever known; `null` in a record from before histories were kept. */
  readonly history: AllianceDivisionFact['history'] | null;
}

/** What identifies a record of the working group: whose it is, by the agency's own reference. */
interface Referenced {
  readonly _id: string;
  readonly allianceCode: string;
  /** Of the regulator that made it. */
  readonly divisionCode: DivisionCode;
  readonly agency: string;
  readonly reference: string;
  /** Digest of what was asked for. */
  readonly hash: string;
}

/** Inspections of a province in the days of a bulletin, as far as they were public when it was published. */
export interface BulletinFigures {
  readonly divisionCode: DivisionCode;
  readonly inspected: number;
  readonly corrected: number;
  readonly failed: number;
  readonly listed: number;
}

export interface BulletinDocument extends Referenced {
  readonly year: number;
  readonly issue: number;
  readonly from: Day;
  readonly to: Day;
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly text: string;
    readonly subjects: readonly string[];
  }[];
  readonly figures: readonly BulletinFigures[];
  readonly sources: readonly { readonly name: string; readonly asOf: string | null }[];
  readonly papers: readonly Evidence[];
  readonly publishedOn: Day;
}

export interface Minutes {
  readonly text: string;
  readonly decisions: readonly string[];
  readonly papers: readonly Evidence[];
  readonly attended: readonly DivisionCode[];
  readonly recordedOn: Day;
}

export interface MeetingDocument extends Referenced {
  readonly title: string;
  readonly heldOn: Day;
  readonly place: string | null;
  readonly agenda: readonly string[];
  readonly participants: readonly DivisionCode[];
  readonly papers: readonly Evidence[];
  readonly minutes: Minutes | null;
}

export type DocumentKind = FactByEvent['AllianceDocumentChanged']['kind'];
export type DocumentState = FactByEvent['AllianceDocumentChanged']['state'];

/** A step on a document's way, with who took it. */
export interface DocumentStepRecord {
  readonly step: 'DRAFT' | 'FILE' | 'RECORD' | 'RETURN' | 'USE';
  readonly on: Day;
  readonly agency: string;
  readonly note: string | null;
}

export interface AlliancePaperDocument extends Referenced {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly version: string;
  readonly sha256: string;
  readonly url: string | null;
  readonly state: DocumentState;
  readonly filingNumber: string | null;
  readonly usedFrom: Day | null;
  readonly steps: readonly DocumentStepRecord[];
}

export interface Models {
  readonly members: Model<MemberDocument>;
  readonly divisions: Model<AllianceDivisionDocument>;
  readonly bulletins: Model<BulletinDocument>;
  readonly meetings: Model<MeetingDocument>;
  readonly papers: Model<AlliancePaperDocument>;
}

const text = { type: String, required: true };
const optional = { type: String, default: null };

const memberSchema = new Schema<MemberDocument>(
  {
    _id: text,
    allianceCode: text,
    category: text,
    bodyCode: optional,
    uscc: optional,
    nameZh: text,
    nameEn: optional,
    divisionCode: text,
    from: text,
    to: optional,
    createdBy: optional,
    fictional: { type: Boolean, required: true },
    history: { type: Schema.Types.Mixed, default: null },
  },
  { versionKey: false, collection: 'members' },
);
memberSchema.index({ allianceCode: 1, _id: 1 });
memberSchema.index({ divisionCode: 1 });
memberSchema.index({ bodyCode: 1 });
memberSchema.index({ uscc: 1 });

const divisionSchema = new Schema<AllianceDivisionDocument>(
  {
    _id: text,
    allianceCode: text,
    divisionCode: text,
    from: text,
    to: optional,
    history: { type: Schema.Types.Mixed, default: null },
  },
  { versionKey: false, collection: 'member_divisions' },
);
divisionSchema.index({ allianceCode: 1, divisionCode: 1 });

const texts = { type: [String], required: true } as const;
const parts = { type: [Schema.Types.Mixed], required: true } as never;
const count = { type: Number, required: true } as const;
const referenced = { _id: text, allianceCode: text, divisionCode: text, agency: text, reference: text, hash: text };
const options = (collection: string) => ({ collection, versionKey: false, autoIndex: false }) as const;

const bulletinSchema = new Schema<BulletinDocument>(
  {
    ...referenced,
    year: count,
    issue: count,
    from: text,
    to: text,
    title: text,
    sections: parts,
    figures: parts,
    sources: parts,
    papers: parts,
    publishedOn: text,
  },
  options('bulletins'),
);
bulletinSchema.index({ allianceCode: 1, year: -1, issue: -1, _id: -1 });

const meetingSchema = new Schema<MeetingDocument>(
  {
    ...referenced,
    title: text,
    heldOn: text,
    place: optional,
    agenda: texts,
    participants: texts,
    papers: parts,
    minutes: { type: Schema.Types.Mixed, default: null } as never,
  },
  options('meetings'),
);
meetingSchema.index({ allianceCode: 1, heldOn: -1, _id: -1 });

const paperSchema = new Schema<AlliancePaperDocument>(
  {
    ...referenced,
    kind: text,
    title: text,
    version: text,
    sha256: text,
    url: optional,
    state: text,
    filingNumber: optional,
    usedFrom: optional,
    steps: parts,
  },
  options('documents'),
);
paperSchema.index({ allianceCode: 1, _id: 1 });

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    members: database.model<MemberDocument>('AllianceMember', memberSchema),
    divisions: database.model<AllianceDivisionDocument>('AllianceDivision', divisionSchema),
    bulletins: database.model<BulletinDocument>('AllianceBulletin', bulletinSchema),
    meetings: database.model<MeetingDocument>('AllianceMeeting', meetingSchema),
    papers: database.model<AlliancePaperDocument>('AllianceDocument', paperSchema),
  };
}
