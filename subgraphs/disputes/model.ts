import { type Connection, type Model, Schema } from 'mongoose';
import type { AppealKind } from '../../schema/domain/appeal-kinds.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { Role } from '../../schema/domain/sight/role.ts';

export type { AppealKind };
export type AppealForum = 'BODY' | 'EXPERT_GROUP' | 'CNCA' | 'REGULATOR' | 'OPERATOR';
export type AppealOutcome = 'UPHELD' | 'PARTLY_UPHELD' | 'DISMISSED' | 'INADMISSIBLE';
export type AppealState = 'FILED' | 'WITHDRAWN' | AppealOutcome;

/** A paper that stays with whoever gave it; the hub keeps its digest. */
export interface Paper {
  readonly name: string;
  readonly sha256: string;
  readonly url: string | null;
}

/** What was decided, and why. */
export interface AppealDecision {
  readonly outcome: AppealOutcome;
  readonly reasons: string;
  /** What the owner of the fact has to put right; `null` where nothing is. */
  readonly remedy: string | null;
  readonly papers: readonly Paper[];
  readonly decidedOn: Day;
}

/** That the case was referred to an expert group (移交专家组). */
export interface Referral {
  readonly group: Role;
  readonly referredOn: Day;
}

/** That a group has declined a case, for an interest in it (回避). */
export interface Recusal {
  readonly group: Role;
  readonly reason: string;
  readonly recusedOn: Day;
}

/** What an expert group says of a case (评审意见). */
export interface ExpertOpinion {
  readonly group: Role;
  readonly outcome: AppealOutcome;
  readonly reasons: string;
  /** How many experts took part, and how many of the group kept away for an interest: no names. */
  readonly experts: number;
  readonly recused: number;
  readonly papers: readonly Paper[];
  readonly givenOn: Day;
}

/** What an expert group has an interest in, as it has declared. */
export interface ExpertGroupDocument {
  /** The agency. */
  readonly _id: string;
  /** Enterprises by USCC, bodies as `BODY:<code>`. */
  readonly interests: readonly string[];
  readonly declaredOn: Day;
}

/** As it is stored; never leaves the folder. */
export interface AppealDocument {
  readonly _id: string;
  /** `agency/reference`: the appellant's own key. */
  readonly reference: string;
  /** Digest of what was filed: the same reference with other content is a conflict. */
  readonly hash: string;
  readonly kind: AppealKind;
  /** What it is against: a certificate number, an entry's id, a row, a record. */
  readonly subject: string;
  readonly certificateNumber: string | null;
  /** Whose act it is against, where that is a body. */
  readonly bodyCode: string | null;
  /** Where the authority sits that decides or has to put right; `null` where none does. */
  readonly division: string | null;
  readonly contestedOn: Day | null;
  readonly stage: number;
  readonly straight: boolean;
  readonly forum: AppealForum;
  /** Who decides. */
  readonly assignee: Role;
  /** Who has to put the fact right when the appeal is upheld. */
  readonly owner: Role;
  readonly appellant: Role;
  readonly appellantAgency: string;
  /** Everybody who may read it, by role; a regulator by `regulator`. */
  readonly parties: readonly Role[];
  /** Division of the regulator among the parties. */
  readonly regulator: string | null;
  readonly grounds: string;
  readonly papers: readonly Paper[];
  readonly filedOn: Day;
  readonly due: Day;
  readonly state: AppealState;
  readonly decision: AppealDecision | null;
  readonly remedyDue: Day | null;
  readonly remediedOn: Day | null;
  /** The subject while the fact is still to be put right, so that its change is noticed. */
  readonly awaits: string | null;
  /** The appeal of the stage before. */
  readonly previous: string | null;
  /** The appeal of the next stage. */
  readonly next: string | null;
  /** Where it is referred to an expert group; absent in a document from before there were any. */
  readonly referral?: Referral | null;
  readonly opinion?: ExpertOpinion | null;
  readonly recusals?: readonly Recusal[];
}

/** The collections of this subgraph. */
export interface Models {
  readonly appeals: Model<AppealDocument>;
  readonly groups: Model<ExpertGroupDocument>;
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;

const schema = new Schema<AppealDocument>(
  {
    _id: text,
    reference: text,
    hash: text,
    kind: text,
    subject: text,
    certificateNumber: optional,
    bodyCode: optional,
    division: optional,
    contestedOn: optional,
    stage: { type: Number, required: true },
    straight: { type: Boolean, required: true },
    forum: text,
    assignee: text,
    owner: text,
    appellant: text,
    appellantAgency: text,
    parties: { type: [String], required: true },
    regulator: optional,
    grounds: text,
    papers: { type: [Schema.Types.Mixed], required: true } as never,
    filedOn: text,
    due: text,
    state: text,
    decision: { type: Schema.Types.Mixed, default: null } as never,
    remedyDue: optional,
    remediedOn: optional,
    awaits: optional,
    previous: optional,
    next: optional,
    referral: { type: Schema.Types.Mixed, default: null } as never,
    opinion: { type: Schema.Types.Mixed, default: null } as never,
    recusals: { type: [Schema.Types.Mixed], default: [] } as never,
  },
  { collection: 'appeals', versionKey: false, autoIndex: false },
);
schema.index({ reference: 1 }, { unique: true });
schema.index({ parties: 1, _id: 1 });
schema.index({ regulator: 1, _id: 1 });
schema.index({ awaits: 1 });

const groupSchema = new Schema<ExpertGroupDocument>(
  { _id: text, interests: { type: [String], required: true }, declaredOn: text },
  { collection: 'expertgroups', versionKey: false, autoIndex: false },
);

/** Binds the collections to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    appeals: database.model<AppealDocument>('Appeal', schema),
    groups: database.model<ExpertGroupDocument>('ExpertGroup', groupSchema),
  };
}
