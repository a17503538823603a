import { type Connection, type Model, Schema } from 'mongoose';
import type { AllianceDivisionFact, AllianceMemberFact } from '../../schema/domain/facts.ts';

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

export interface Models {
  readonly members: Model<MemberDocument>;
  readonly divisions: Model<AllianceDivisionDocument>;
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

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    members: database.model<MemberDocument>('AllianceMember', memberSchema),
    divisions: database.model<AllianceDivisionDocument>('AllianceDivision', divisionSchema),
  };
}
