import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';

export type LeadKind = 'MISSING' | 'FAKE' | 'LAPSED' | 'COMPLAINT' | 'FAILED_TEST';
export type LeadState = 'RECEIVED' | 'ACCEPTED' | 'REFUSED' | 'CONFIRMED' | 'UNFOUNDED' | 'CLOSED';

/** Stands in place of an agency where a consumer reported, who is not known; no agency has this id. */
export const CONSUMER = '';

/** One report of a lead: an agency's, or a consumer's. */
export interface LeadReport {
  readonly agency: string;
  readonly reference: string;
  /** Digest of what was reported: the same reference with other content is a conflict. */
  readonly hash: string;
  readonly at: Date;
  readonly listingUrl: string | null;
  readonly text: string | null;
  readonly quantity: number;
  readonly evidence: readonly { readonly name: string; readonly sha256: string; readonly url: string | null }[];
  readonly takenDownOn: Day | null;
}

export interface LeadDocument {
  readonly _id: string;
  /** What makes two reports the same matter. */
  readonly matter: string;
  /** The matter while the lead is open, so that it is there once; else its id. */
  readonly openMatter: string;
  readonly kind: LeadKind;
  readonly state: LeadState;
  readonly receivedOn: Day;
  readonly acceptedOn: Day | null;
  readonly extendedOn: Day | null;
  readonly endedOn: Day | null;
  readonly due: Day | null;
  /** The regulator's division; `null`: the ministry. */
  readonly division: string | null;
  readonly certificateNumber: string | null;
  readonly bodyCode: string | null;
  readonly subjectUscc: string | null;
  readonly productName: string | null;
  readonly model: string | null;
  readonly answer: string | null;
  /** `agency/reference` of each report. */
  readonly references: readonly string[];
  readonly agencies: readonly string[];
  readonly reports: readonly LeadReport[];
  /** Whether consumers reported it; a lead is of consumers or of agencies, and never of both. */
  readonly isFromConsumers?: boolean;
  /** Digests of the codes by which consumers ask for its state. */
  readonly codes?: readonly string[];
}

/** How a consumer can be reached: apart from the lead, and gone some time after it has ended. The key is `<lead>/<reference of the report>`. */
export interface ContactDocument {
  readonly _id: string;
  readonly lead: string;
  readonly contact: string;
  readonly removeOn: Day;
}

/** How many reports of consumers a day took: in all (the key is the day, with the salt of the day's other keys), and from each place. */
export interface ConsumerCountDocument {
  readonly _id: string;
  readonly day: Day;
  readonly count: number;
  readonly salt: string | null;
}

/** What an agency reported of a category and month; the key is all three. */
export interface StatisticsDocument {
  readonly _id: string;
  readonly agency: string;
  readonly projectCode: string;
  readonly month: Day;
  readonly complaints: number;
  readonly failures: number;
  readonly sold: number;
}

export interface Models {
  readonly leads: Model<LeadDocument>;
  readonly statistics: Model<StatisticsDocument>;
  readonly contacts: Model<ContactDocument>;
  readonly consumerCounts: Model<ConsumerCountDocument>;
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;
const count = { type: Number, required: true } as const;
const texts = { type: [String], required: true } as const;
const options = (collection: string) => ({ collection, versionKey: false, autoIndex: false }) as const;

const leadSchema = new Schema<LeadDocument>(
  {
    _id: text,
    matter: text,
    openMatter: text,
    kind: text,
    state: text,
    receivedOn: text,
    acceptedOn: optional,
    extendedOn: optional,
    endedOn: optional,
    due: optional,
    division: optional,
    certificateNumber: optional,
    bodyCode: optional,
    subjectUscc: optional,
    productName: optional,
    model: optional,
    answer: optional,
    references: texts,
    agencies: texts,
    reports: { type: [Schema.Types.Mixed], required: true } as never,
    isFromConsumers: { type: Boolean, default: false },
    codes: { type: [String], default: [] },
  },
  options('leads'),
);
leadSchema.index({ openMatter: 1 }, { unique: true });
leadSchema.index({ references: 1 });
leadSchema.index({ agencies: 1 });
leadSchema.index({ division: 1, _id: 1 });
leadSchema.index({ bodyCode: 1 });
leadSchema.index({ codes: 1 });

const contactSchema = new Schema<ContactDocument>(
  { _id: text, lead: text, contact: text, removeOn: text },
  options('consumer_contacts'),
);
contactSchema.index({ lead: 1 });
contactSchema.index({ removeOn: 1 });

const consumerCountSchema = new Schema<ConsumerCountDocument>(
  { _id: text, day: text, count, salt: optional },
  options('consumer_counts'),
);
consumerCountSchema.index({ day: 1 });

const statisticsSchema = new Schema<StatisticsDocument>(
  { _id: text, agency: text, projectCode: text, month: text, complaints: count, failures: count, sold: count },
  options('complaint_statistics'),
);
statisticsSchema.index({ month: 1, projectCode: 1 });

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    leads: database.model<LeadDocument>('Lead', leadSchema),
    statistics: database.model<StatisticsDocument>('ComplaintStatistics', statisticsSchema),
    contacts: database.model<ContactDocument>('ConsumerContact', contactSchema),
    consumerCounts: database.model<ConsumerCountDocument>('ConsumerCount', consumerCountSchema),
  };
}
