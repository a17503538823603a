import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { ActivityClass, CertificationScheme } from '../../schema/domain/facts.ts';
import type { History } from '../../schema/domain/versions.ts';

/** National catalogue, or that of the Yangtze River Delta (CAT-04). */
export type CatalogueLayer = 'NATIONAL' | 'YRD';

/** What an entry says of its days. */
export interface EntryContent {
  readonly endInstrument: string | null;
}

/** A product in a catalogue from a day on. */
export interface EntryDocument {
  /** `<scheme>-<project code>-<first day>`. */
  _id: string;
  layer: CatalogueLayer;
  scheme: CertificationScheme;
  activityClass: ActivityClass | null;
  projectCode: string;
  categoryZh: string | null;
  productZh: string;
  productEn: string | null;
  batch: number | null;
  /** Numbers without year: editions have dates of their own. */
  standards: readonly string[];
  /** Number without edition. */
  ruleNumber: string | null;
  instrument: string;
  announcedOn: Day;
  validFrom: Day;
  validTo: Day | null;
  endInstrument: string | null;
  filedOn: Day | null;
  filingNumber: string | null;
  source: string;
  confidence: string;
  fictional: boolean;
  /** The agency whose adjustment added it; `null`: it was there when the hub began. */
  createdBy?: string | null;
  /** Digest of the data file's row that the entry came from; `null` when an adjustment made it. */
  origin: string | null;
  /** Every period of it that was ever known; absent or `null` while nothing but the announced one was. */
  history?: History<EntryContent> | null;
}

export interface ProjectCodeDocument {
  _id: string;
  productZh: string;
  productEn: string | null;
  groupCode: string | null;
  reportingChannel: 'UNIFIED' | 'AGRI_FOOD';
  note: string | null;
  origin: string | null;
}

/** An edition of a standard, by its number with year. */
export interface EditionDocument {
  number: string;
  issuedOn: Day | null;
  effectiveFrom: Day | null;
  source: string;
  confidence: string;
  /** Since when the hub knows it, ISO 8601 in UTC; absent or `null`: since it began. */
  recordedAt?: string | null | undefined;
}

export interface StandardDocument {
  /** Number without year. */
  _id: string;
  titleZh: string;
  titleEn: string | null;
  editions: readonly EditionDocument[];
  origin: string | null;
}

/** The collections of this subgraph. */
export interface Models {
  readonly entries: Model<EntryDocument>;
  readonly projectCodes: Model<ProjectCodeDocument>;
  readonly standards: Model<StandardDocument>;
}

const text = { type: String, required: true } as const;
const optionalText = { type: String, default: null } as const;

const entrySchema = new Schema<EntryDocument>(
  {
    _id: text,
    layer: text,
    scheme: text,
    activityClass: optionalText,
    projectCode: text,
    categoryZh: optionalText,
    productZh: text,
    productEn: optionalText,
    batch: { type: Number, default: null },
    standards: { type: [String], required: true },
    ruleNumber: optionalText,
    instrument: text,
    announcedOn: text,
    validFrom: text,
    validTo: optionalText,
    endInstrument: optionalText,
    filedOn: optionalText,
    filingNumber: optionalText,
    source: text,
    confidence: text,
    fictional: { type: Boolean, required: true },
    createdBy: optionalText,
    origin: optionalText,
    history: { type: Schema.Types.Mixed },
  },
  { collection: 'entries', versionKey: false },
);
entrySchema.index({ projectCode: 1, _id: 1 });
entrySchema.index({ standards: 1, projectCode: 1 });

const projectCodeSchema = new Schema<ProjectCodeDocument>(
  {
    _id: text,
    productZh: text,
    productEn: optionalText,
    groupCode: optionalText,
    reportingChannel: text,
    note: optionalText,
    origin: optionalText,
  },
  { collection: 'project_codes', versionKey: false },
);

const editionSchema = new Schema<EditionDocument>(
  {
    number: text,
    issuedOn: optionalText,
    effectiveFrom: optionalText,
    source: text,
    confidence: text,
    // Absent where it was not told: an event told again is the same event.
    recordedAt: { type: String },
  },
  { _id: false },
);

const standardSchema = new Schema<StandardDocument>(
  {
    _id: text,
    titleZh: text,
    titleEn: optionalText,
    editions: { type: [editionSchema], required: true },
    origin: optionalText,
  },
  { collection: 'standards', versionKey: false },
);

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    entries: database.model<EntryDocument>('Entry', entrySchema),
    projectCodes: database.model<ProjectCodeDocument>('ProjectCode', projectCodeSchema),
    standards: database.model<StandardDocument>('Standard', standardSchema),
  };
}
