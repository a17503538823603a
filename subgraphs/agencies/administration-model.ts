import { Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { Act, ActState } from './act.ts';
import type { Notice } from './notice.ts';
import type { Role } from './operator-roles.ts';

/** An act of an administrator, or of an agency, that a second person decides on. */
export interface ActDocument {
  _id: string;
  act: Act;
  /** The thing it is about: an agency, or an agreement. */
  subject: string;
  /** Agencies whose affairs it touches: they are told, and may decline. */
  concerned: string[];
  state: ActState;
  createdBy: string;
  createdAt: Date;
  /** The role that has to confirm it. */
  confirmedByRole: Role;
  decidedBy: string | null;
  decidedAt: Date | null;
  reason: string | null;
  /** After this instant nobody can confirm it. */
  validUntil: Date;
}

/** Something that an agency is told. */
export interface NoticeDocument extends Omit<Notice, 'id'> {
  _id: string;
}

/** Who answers for a kind of fact in an area. */
export interface AreaProvider {
  /** Division code; `null`: the whole country. */
  readonly area: string | null;
  readonly provider: string;
  readonly since: Day;
  readonly createdBy: string;
  readonly approvedBy: string[];
}

/** Who answers for a kind of fact, area by area; none of them overlap but those of the same agency. */
export interface ProvisionDocument {
  /** The scope that opens it. */
  _id: string;
  areas: AreaProvider[];
}

const text = { type: String, required: true } as const;
const optionalText = { type: String, default: null } as const;
const instant = { type: Date, required: true } as const;

export const actSchema = new Schema<ActDocument>(
  {
    _id: text,
    act: { type: Schema.Types.Mixed, required: true },
    subject: text,
    concerned: { type: [String], required: true },
    state: text,
    createdBy: text,
    createdAt: instant,
    confirmedByRole: text,
    decidedBy: optionalText,
    decidedAt: { type: Date, default: null },
    reason: optionalText,
    validUntil: instant,
  },
  { collection: 'administrative_acts', versionKey: false, minimize: false },
);
actSchema.index({ createdAt: -1, _id: 1 });
actSchema.index({ concerned: 1, createdAt: -1, _id: 1 });
actSchema.index({ createdBy: 1, state: 1 });

export const noticeSchema = new Schema<NoticeDocument>(
  { _id: text, agency: text, kind: text, subject: text, textZh: text, textEn: text, at: instant },
  { collection: 'notices', versionKey: false },
);
noticeSchema.index({ agency: 1, at: -1, _id: 1 });

const areaProviderSchema = new Schema<AreaProvider>(
  {
    area: optionalText,
    provider: text,
    since: text,
    createdBy: text,
    approvedBy: { type: [String], required: true },
  },
  { _id: false },
);
export const provisionSchema = new Schema<ProvisionDocument>(
  { _id: text, areas: { type: [areaProviderSchema], required: true } },
  { collection: 'provisions', versionKey: false },
);
