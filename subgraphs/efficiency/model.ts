import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { SavingInput } from './benefit.ts';
import type { EnergyCarrier } from './factors.ts';
import type { LifeCycleFigure } from './life-cycle-figure.ts';

export type ReportMethod = 'MEASURED' | 'CALCULATED' | 'ESTIMATED';
/** Who told: three kinds of source (REP-02), the reports of those concerned told apart. */
export type SourceKind = 'ENTERPRISE' | 'BODY' | 'GOVERNMENT' | 'THIRD_PARTY';
export type FlagCode = 'NEGATIVE_SAVING' | 'OUTSIDE_DISTRIBUTION' | 'PERIOD_OVERLAPS';

/** Why a report is to be looked at; it is kept whatever it says. */
export interface ReportFlag {
  readonly code: FlagCode;
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

/** A value with its interval, as decimal texts. */
export interface StoredQuantity {
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

/** What one carrier of a report contributes, with the factors of the day that it was reported; never computed again. */
export interface StoredBenefit {
  readonly carrier: EnergyCarrier;
  readonly unit: string;
  readonly amount: StoredQuantity;
  readonly kgce: StoredQuantity;
  readonly kgCo2: StoredQuantity | null;
  readonly coalFactor: string;
  readonly co2Factor: string | null;
  /** Electricity by the equivalent value that was given; kept apart from `kgce`. */
  readonly equivalentKgce: StoredQuantity | null;
  readonly equivalentFactor: string | null;
}

/** What is reported of a period. */
export interface ReportContent {
  readonly certificateNumber: string | null;
  readonly declarationNumber: string | null;
  readonly model: string | null;
  readonly from: Day;
  readonly to: Day;
  readonly method: ReportMethod;
  readonly source: string;
  readonly baselineStandard: string | null;
  readonly figures: readonly LifeCycleFigure[];
  readonly savings: readonly SavingInput[];
  readonly region: string;
  readonly factorYear: number | null;
  readonly equivalentKgcePerKwh: string | null;
}

export interface EfficiencyReportDocument extends ReportContent {
  readonly _id: string;
  readonly agency: string;
  readonly sourceKind: SourceKind;
  /** The reporter's own key. */
  readonly reference: string;
  readonly version: number;
  readonly hash: string;
  readonly reportedAt: Date;
  readonly subjectKey: string;
  readonly modelKey: string | null;
  readonly holderUscc: string | null;
  readonly bodyCode: string | null;
  readonly projectCode: string;
  readonly divisionCode: string | null;
  readonly methodVersion: string;
  readonly benefits: readonly StoredBenefit[];
  readonly flags: readonly ReportFlag[];
  /** Whether its savings are in the totals: not where another report has told of the same period. */
  readonly isCounted: boolean;
  /** What it said before, oldest first. */
  readonly earlier: readonly EarlierVersion[];
}

export interface EarlierVersion {
  readonly version: number;
  readonly reportedAt: Date;
  readonly content: ReportContent;
  readonly benefits: readonly StoredBenefit[];
}

/** Saving of one product in a year, of a report that no flag is on: what later ones are compared with. */
export interface SpecificDocument {
  readonly _id: string;
  /** `category/carrier`. */
  readonly cell: string;
  readonly value: string;
  readonly at: Date;
}

/** A sum that is kept (效益汇总): of all reports that agree in every dimension. Decimal texts, since they must stay exact. */
export interface TotalDocument {
  readonly _id: string;
  /** Of the periods that end on one day, or of all that end in one year: a question over years reads no days. */
  readonly span: 'DAY' | 'YEAR';
  /** Last day of the periods, or of the year. */
  readonly to: Day;
  readonly projectCode: string;
  readonly provinceCode: string | null;
  readonly bodyCode: string | null;
  readonly carrier: EnergyCarrier;
  readonly unit: string;
  readonly region: string;
  readonly factorYear: number | null;
  readonly methodVersion: string;
  readonly coalFactor: string;
  readonly co2Factor: string | null;
  readonly equivalentFactor: string | null;
  readonly isFlagged: boolean;
  readonly reports: number;
  /** Contributions that are in it, also those that are no report of their own; absent of sums from before it was counted. */
  readonly parts?: number | undefined;
  readonly amount: StoredQuantity;
  readonly kgce: StoredQuantity;
  readonly kgCo2: StoredQuantity | null;
  readonly equivalentKgce: StoredQuantity | null;
}

/** What a coarser sum still tells apart beside its days, carrier and factors: category, province, body. */
export type Cut = '' | 'C' | 'P' | 'B' | 'CP' | 'CB' | 'PB';

/** A coarser sum: over all categories, provinces or bodies that its cut does not tell apart, which are null then. A null of one that it does tell apart means what it means in a finest sum. */
export interface RollupDocument extends Omit<TotalDocument, 'projectCode'> {
  readonly cut: Cut;
  readonly projectCode: string | null;
}

/** Enterprises whose reports are in a category and year, as far as it takes to know that there are enough. */
export interface CellDocument {
  readonly _id: string;
  readonly projectCode: string;
  readonly year: number;
  readonly holders: readonly string[];
}

/** Taken by every report about a subject, so that two of the same period can't both count. */
export interface SubjectDocument {
  readonly _id: string;
  readonly reports: number;
}

export interface Models {
  readonly reports: Model<EfficiencyReportDocument>;
  readonly specifics: Model<SpecificDocument>;
  readonly totals: Model<TotalDocument>;
  readonly rollups: Model<RollupDocument>;
  readonly cells: Model<CellDocument>;
  readonly subjects: Model<SubjectDocument>;
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;
const count = { type: Number, required: true } as const;
const year = { type: Number, default: null } as const;
const flag = { type: Boolean, required: true } as const;
const at = { type: Date, required: true } as const;
const parts = { type: [Schema.Types.Mixed], required: true } as never;
const part = { type: Schema.Types.Mixed, default: null } as never;
const options = (collection: string) => ({ collection, versionKey: false, autoIndex: false }) as const;

const reportSchema = new Schema<EfficiencyReportDocument>(
  {
    _id: text,
    agency: text,
    sourceKind: text,
    reference: text,
    version: count,
    hash: text,
    reportedAt: at,
    certificateNumber: optional,
    declarationNumber: optional,
    subjectKey: text,
    model: optional,
    modelKey: optional,
    from: text,
    to: text,
    method: text,
    source: text,
    baselineStandard: optional,
    figures: parts,
    savings: parts,
    region: text,
    factorYear: year,
    equivalentKgcePerKwh: optional,
    holderUscc: optional,
    bodyCode: optional,
    projectCode: text,
    divisionCode: optional,
    methodVersion: text,
    benefits: parts,
    flags: parts,
    isCounted: flag,
    earlier: parts,
  },
  options('reports'),
);
for (const field of ['agency', 'holderUscc', 'bodyCode', 'divisionCode', 'subjectKey', 'declarationNumber'] as const)
  reportSchema.index({ [field]: 1, _id: 1 });

const specificSchema = new Schema<SpecificDocument>({ _id: text, cell: text, value: text, at }, options('specifics'));
specificSchema.index({ cell: 1, at: -1 });

const sum = {
  _id: text,
  span: text,
  to: text,
  provinceCode: optional,
  bodyCode: optional,
  carrier: text,
  unit: text,
  region: text,
  factorYear: year,
  methodVersion: text,
  coalFactor: text,
  co2Factor: optional,
  equivalentFactor: optional,
  isFlagged: flag,
  reports: count,
  parts: { type: Number },
  amount: part,
  kgce: part,
  kgCo2: part,
  equivalentKgce: part,
} as const;
const totalSchema = new Schema<TotalDocument>({ ...sum, projectCode: text }, options('totals'));
totalSchema.index({ span: 1, to: 1 });
totalSchema.index({ span: 1, projectCode: 1, to: 1 });

const rollupSchema = new Schema<RollupDocument>(
  { ...sum, cut: { type: String }, projectCode: optional },
  options('rollups'),
);
// By province as well: a regulator reads those of its agreement only.
rollupSchema.index({ span: 1, cut: 1, provinceCode: 1, to: 1 });
rollupSchema.index({ span: 1, cut: 1, projectCode: 1, to: 1 });

const cellSchema = new Schema<CellDocument>(
  { _id: text, projectCode: text, year: count, holders: { type: [String], required: true } },
  options('cells'),
);
cellSchema.index({ year: 1 });

/** Binds the collections to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    reports: database.model<EfficiencyReportDocument>('EfficiencyReport', reportSchema),
    specifics: database.model<SpecificDocument>('SpecificSaving', specificSchema),
    totals: database.model<TotalDocument>('BenefitTotal', totalSchema),
    rollups: database.model<RollupDocument>('BenefitRollup', rollupSchema),
    cells: database.model<CellDocument>('BenefitCell', cellSchema),
    subjects: database.model<SubjectDocument>(
      'ReportedSubject',
      new Schema<SubjectDocument>({ _id: text, reports: count }, options('subjects')),
    ),
  };
}
