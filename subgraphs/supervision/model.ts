import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { DrawConflict, DrawRecord } from '../../schema/domain/draw/draw.ts';
import type { FactByEvent } from '../../schema/domain/events/events.ts';
import type { Evidence } from '../shared/written-input.ts';
import { type HandoverDocument, handoverSchema } from './handover-model.ts';

export interface SamplingGroup {
  readonly projectCodes: readonly string[];
  readonly productName: string | null;
  readonly onlyBrokenLinks: boolean;
  readonly count: number;
  readonly standards: readonly string[];
}

export interface PlanDocument {
  readonly _id: string;
  readonly agency: string;
  /** Of the authority that made it; `null`: the ministry. */
  readonly division: string | null;
  readonly reference: string;
  /** Digest of what was asked for. */
  readonly hash: string;
  readonly year: number;
  readonly title: string;
  readonly groups: readonly SamplingGroup[];
  readonly regions: readonly string[];
  readonly declarationWeight: number;
  readonly dueWorkingDays: number;
  readonly seedCommitment: string;
  /** Shown with the draw, never before. */
  readonly hubSeed: string;
  readonly hubSeedCommitment: string;
  readonly publicRandomness: string | null;
  readonly createdOn: Day;
  readonly draw: string | null;
  readonly publicFrom: Day | null;
}

export type RegionReason = 'NOT_INVITED' | 'INVITED' | 'OVERDUE' | 'DECLINED';

/** A certificate that a plan covers and a draw had to leave out. */
export interface CertificateLeftOut {
  readonly certificateNumber: string;
  readonly reason: 'NO_HOLDER_DIVISION';
}

export interface DrawDocument extends DrawRecord {
  readonly _id: string;
  readonly plan: string;
  readonly agency: string;
  readonly division: string | null;
  readonly drawnOn: Day;
  readonly sources: readonly { readonly name: string; readonly asOf: string | null }[];
  readonly regionsLeftOut: readonly { readonly division: string; readonly reason: RegionReason }[];
  readonly unreadable: number;
  readonly certificatesLeftOut: readonly CertificateLeftOut[];
  readonly certificatesLeftOutCount: number;
  readonly shortages: readonly string[];
  readonly excluded: readonly DrawConflict[];
  readonly publicFrom: Day;
  readonly tasks: number;
}

export interface InspectorDocument {
  readonly _id: string;
  readonly nameZh: string;
  readonly division: string;
  readonly qualifications: readonly string[];
  readonly interests: readonly string[];
  readonly from: Day;
  readonly to: Day | null;
  readonly createdBy: string | null;
}

export interface TaskDocument {
  readonly _id: string;
  readonly plan: string;
  readonly draw: string;
  /** Of whoever made the plan; `null`: the ministry. */
  readonly initiator: string | null;
  readonly certificateNumber: string;
  readonly productName: string;
  readonly holderUscc: string | null;
  readonly holderName: string;
  readonly bodyCode: string;
  readonly division: string;
  /** Of the regulator that the task goes to; `null`: none is registered. */
  readonly assignee: string | null;
  readonly laboratory: string | null;
  readonly inspectors: readonly string[];
  readonly drawnOn: Day;
  readonly due: Day;
  readonly state: 'OPEN' | 'DONE';
  readonly inspection: string | null;
}

export type InspectionConclusion = FactByEvent['InspectionChanged']['conclusion'];
export type MarkUse = FactByEvent['InspectionChanged']['markUse'];

/** What an inspection record says. */
export interface InspectionContent {
  readonly task: string | null;
  readonly certificateNumber: string;
  readonly place: string;
  readonly conductedOn: Day;
  readonly laboratory: string | null;
  readonly sampledItems: readonly {
    readonly name: string;
    readonly model: string | null;
    readonly batch: string | null;
    readonly quantity: number;
  }[];
  readonly testItems: readonly {
    readonly item: string;
    readonly standard: string | null;
    readonly limit: string;
    readonly value: string;
    readonly unit: string | null;
    readonly verdict: 'PASS' | 'FAIL';
  }[];
  readonly markUse: MarkUse;
  readonly evidence: readonly Evidence[];
  readonly conclusion: InspectionConclusion;
  readonly text: string | null;
  readonly followUp: string | null;
  readonly signatures: readonly { readonly inspector: string; readonly signedAt: string; readonly sha256: string }[];
  readonly replacementReason: string | null;
}

export type { Evidence, HandoverDocument };

export interface InspectionDocument extends InspectionContent {
  readonly _id: string;
  /** Agency and reference. */
  readonly key: string;
  /** Digest of the record as it was first sent. */
  readonly hash: string;
  readonly agency: string;
  readonly bodyCode: string;
  readonly holderUscc: string | null;
  readonly division: string;
  readonly recordedOn: Day;
  readonly publicFrom: Day;
  /** Whether the body was told: it has failed, now or before a correction. */
  readonly tellsBody: boolean;
  /** What was recorded before each correction, and why that was made. */
  readonly corrections: readonly { readonly on: Day; readonly reason: string; readonly before: InspectionContent }[];
}

export interface JointDocument {
  readonly _id: string;
  readonly agency: string;
  readonly division: string | null;
  readonly reference: string;
  readonly hash: string;
  readonly title: string;
  readonly plan: string | null;
  readonly certificateNumbers: readonly string[];
  readonly invitedOn: Day;
  readonly answerDue: Day;
  /** Divisions invited. */
  readonly invited: readonly string[];
  readonly participants: readonly Participant[];
  readonly findings: readonly Finding[];
  /** Absent in records from before minutes were kept. */
  readonly minutes?: readonly JointMinutes[];
}

/** Minutes of a session of a joint inspection. */
export interface JointMinutes {
  readonly reference: string;
  readonly agency: string;
  readonly hash: string;
  readonly division: string | null;
  readonly heldOn: Day;
  readonly attended: readonly string[];
  readonly text: string;
  readonly decisions: readonly string[];
  readonly papers: readonly Evidence[];
  readonly recordedOn: Day;
}

export interface Participant {
  readonly division: string;
  readonly answer: 'ACCEPT' | 'DECLINE' | null;
  readonly answeredOn: Day | null;
  readonly reason: string | null;
}

export interface Finding {
  readonly reference: string;
  readonly agency: string;
  readonly hash: string;
  readonly division: string | null;
  readonly sharedAt: Date;
  readonly certificateNumber: string | null;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

export interface Models {
  readonly plans: Model<PlanDocument>;
  readonly draws: Model<DrawDocument>;
  readonly inspectors: Model<InspectorDocument>;
  readonly tasks: Model<TaskDocument>;
  readonly inspections: Model<InspectionDocument>;
  readonly joint: Model<JointDocument>;
  readonly handovers: Model<HandoverDocument>;
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;
const count = { type: Number, required: true } as const;
const texts = { type: [String], required: true } as const;
const parts = { type: [Schema.Types.Mixed], required: true } as never;
const options = (collection: string) => ({ collection, versionKey: false, autoIndex: false }) as const;

const planSchema = new Schema<PlanDocument>(
  {
    _id: text,
    agency: text,
    division: optional,
    reference: text,
    hash: text,
    year: count,
    title: text,
    groups: parts,
    regions: texts,
    declarationWeight: count,
    dueWorkingDays: count,
    seedCommitment: text,
    hubSeed: text,
    hubSeedCommitment: text,
    publicRandomness: optional,
    createdOn: text,
    draw: optional,
    publicFrom: optional,
  },
  options('sampling_plans'),
);
planSchema.index({ createdOn: -1, _id: -1 });
planSchema.index({ agency: 1, year: 1 });

const drawSchema = new Schema<DrawDocument>(
  {
    _id: text,
    plan: text,
    agency: text,
    division: optional,
    drawnOn: text,
    algorithm: text,
    seedCommitment: text,
    hubSeedCommitment: text,
    seed: text,
    hubSeed: text,
    publicRandomness: { type: String, default: '' },
    population: text,
    populationHash: text,
    result: { type: String, default: '' },
    resultHash: text,
    sources: parts,
    regionsLeftOut: parts,
    unreadable: count,
    certificatesLeftOut: { type: [Schema.Types.Mixed], default: [] } as never,
    certificatesLeftOutCount: { type: Number, default: 0 },
    shortages: texts,
    excluded: parts,
    publicFrom: text,
    tasks: count,
  },
  options('draws'),
);

const inspectorSchema = new Schema<InspectorDocument>(
  {
    _id: text,
    nameZh: text,
    division: text,
    qualifications: texts,
    interests: texts,
    from: text,
    to: optional,
    createdBy: optional,
  },
  options('inspectors'),
);
inspectorSchema.index({ division: 1, _id: 1 });

const taskSchema = new Schema<TaskDocument>(
  {
    _id: text,
    plan: text,
    draw: text,
    initiator: optional,
    certificateNumber: text,
    productName: { type: String, default: '' },
    holderUscc: optional,
    holderName: { type: String, default: '' },
    bodyCode: text,
    division: text,
    assignee: optional,
    laboratory: optional,
    inspectors: texts,
    drawnOn: text,
    due: text,
    state: text,
    inspection: optional,
  },
  options('inspection_tasks'),
);
taskSchema.index({ due: 1, _id: 1 });
taskSchema.index({ division: 1, due: 1, _id: 1 });
taskSchema.index({ plan: 1, due: 1, _id: 1 });

const inspectionSchema = new Schema<InspectionDocument>(
  {
    _id: text,
    key: text,
    hash: text,
    agency: text,
    task: optional,
    certificateNumber: text,
    bodyCode: text,
    holderUscc: optional,
    division: text,
    place: text,
    conductedOn: text,
    laboratory: optional,
    sampledItems: parts,
    testItems: parts,
    markUse: text,
    evidence: parts,
    conclusion: text,
    text: optional,
    followUp: optional,
    signatures: parts,
    replacementReason: optional,
    recordedOn: text,
    publicFrom: text,
    tellsBody: { type: Boolean, required: true },
    corrections: parts,
  },
  options('inspections'),
);
inspectionSchema.index({ recordedOn: -1, _id: -1 });
inspectionSchema.index({ certificateNumber: 1, recordedOn: -1, _id: -1 });
inspectionSchema.index({ division: 1, recordedOn: -1, _id: -1 });
inspectionSchema.index({ holderUscc: 1, publicFrom: 1 });
inspectionSchema.index({ bodyCode: 1, publicFrom: 1 });

const jointSchema = new Schema<JointDocument>(
  {
    _id: text,
    agency: text,
    division: optional,
    reference: text,
    hash: text,
    title: text,
    plan: optional,
    certificateNumbers: texts,
    invitedOn: text,
    answerDue: text,
    invited: texts,
    participants: parts,
    findings: parts,
    minutes: { type: [Schema.Types.Mixed], default: [] } as never,
  },
  options('joint_inspections'),
);
jointSchema.index({ invitedOn: -1, _id: -1 });
jointSchema.index({ plan: 1 });

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    plans: database.model<PlanDocument>('SamplingPlan', planSchema),
    draws: database.model<DrawDocument>('Draw', drawSchema),
    inspectors: database.model<InspectorDocument>('Inspector', inspectorSchema),
    tasks: database.model<TaskDocument>('InspectionTask', taskSchema),
    inspections: database.model<InspectionDocument>('Inspection', inspectionSchema),
    joint: database.model<JointDocument>('JointInspection', jointSchema),
    handovers: database.model<HandoverDocument>('CaseHandover', handoverSchema),
  };
}
