import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { Role } from '../../schema/domain/sight/role.ts';
import type { LeaseDocument } from '../shared/lease.ts';
import type { Concerned } from './rules/deadline.ts';
import type { RuleName } from './rules/duty-rules.ts';
import type { Standing } from './rules/standing.ts';

export type TaskState = 'OPEN' | 'TAKEN' | 'DONE' | 'CLOSED';
export type TaskAction = 'OPEN' | 'TAKE' | 'RETURN' | 'COMPLETE' | 'ESCALATE' | 'CLOSE';

/** Something that happened to a task. */
export interface TaskChange {
  readonly at: Date;
  readonly action: TaskAction;
  /** The agency that did it; `null`: the hub. */
  readonly by: string | null;
  readonly note: string | null;
}

/** A task; its key is that of the deadline that opened it, so that none opens twice. */
export interface TaskDocument {
  readonly _id: string;
  readonly rule: RuleName;
  readonly subject: string;
  /** Who has to act now. */
  readonly assignee: Role;
  /** Everybody who had to act so far: they still see it, and may still act. */
  readonly assignees: readonly Role[];
  readonly due: Day;
  readonly state: TaskState;
  /** Open or taken. */
  readonly pending: boolean;
  readonly takenBy: string | null;
  readonly level: number;
  /** Whom it goes to when it is overdue, one after another. */
  readonly route: readonly Role[];
  /** Day on which it is passed up; `null`: nobody is left. */
  readonly escalatesOn: Day | null;
  readonly concerned: Concerned;
  readonly openedAt: Date;
  readonly endedAt: Date | null;
  readonly history: readonly TaskChange[];
}

/** A notice to one role. */
export interface NoticeDocument {
  /** Sorts by time. */
  readonly _id: string;
  readonly to: Role;
  readonly kind: string;
  readonly subject: string;
  readonly values: Readonly<Record<string, string>>;
  readonly at: Date;
  /** Once per occasion: deadline and what was told. */
  readonly occasion: string;
  /** Agencies that have read it. */
  readonly readBy: readonly string[];
}

/** What was announced last of a certificate. */
export interface AnnouncedDocument {
  readonly _id: string;
  readonly standing: Standing;
  readonly brokenResults: readonly string[];
}

/** What was told last of a failed inspection that is public. */
export interface FindingDocument {
  /** Id of the inspection. */
  readonly _id: string;
  readonly certificateNumber: string;
  readonly conclusion: 'PASS' | 'PASS_AFTER_CORRECTION' | 'FAIL';
}

/** How far the scheduler has come. */
export interface ProgressDocument {
  readonly _id: string;
  /** The last day whose turns were settled to the end. */
  readonly day: Day;
  /** Within the day after it: the last turn that was settled. */
  readonly turn: string | null;
  readonly feeds: Readonly<Record<string, number>>;
  /** Subjects up to this one were looked at that were there before the scheduler began; `null`: all were. What is found so is announced to nobody. */
  readonly sweep: string | null;
}

export interface PublicationDocument {
  readonly _id: string;
  readonly certificateNumber: string;
  readonly bodyCode: string;
  readonly status: 'SUSPENDED' | 'REVOKED' | 'CANCELLED';
  readonly statusFrom: Day;
  readonly publishedOn: Day;
  readonly place: string;
  readonly holderToldOn: Day | null;
  readonly certificateTakenBackOn: Day | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export type Channel = 'INBOX' | 'EMAIL' | 'SMS';

/** Channels of one kind of notice. */
export interface ChannelRule {
  readonly kind: string;
  readonly channels: readonly Channel[];
}

/** How an agency wants to be told; its key is the agency. */
export interface PreferencesDocument {
  readonly _id: string;
  /** A regulator by the front of its division's code. */
  readonly roles: readonly Role[];
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: 'ZH' | 'EN';
  readonly channels: readonly Channel[];
  readonly kinds: readonly ChannelRule[];
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  readonly digest: 'NONE' | 'DAILY';
}

/** A notice on its way to an agency by one channel; its key is all three. */
export interface DispatchDocument {
  readonly _id: string;
  readonly notice: string;
  readonly agency: string;
  readonly channel: Channel;
  readonly address: string;
  readonly language: 'ZH' | 'EN';
  readonly isDigest: boolean;
  readonly state: 'WAITING' | 'SENT' | 'DEAD';
  readonly attempts: number;
  readonly error: string | null;
  readonly plannedAt: Date;
  readonly nextAt: Date;
  readonly sentAt: Date | null;
}

/** The collections of this subgraph. */
export interface Models {
  readonly tasks: Model<TaskDocument>;
  readonly notices: Model<NoticeDocument>;
  readonly announced: Model<AnnouncedDocument>;
  readonly findings: Model<FindingDocument>;
  readonly progress: Model<ProgressDocument>;
  readonly leases: Model<LeaseDocument>;
  readonly publications: Model<PublicationDocument>;
  readonly preferences: Model<PreferencesDocument>;
  readonly dispatches: Model<DispatchDocument>;
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;
const count = { type: Number, required: true } as const;
const instant = { type: Date, required: true } as const;
const optionalInstant = { type: Date, default: null } as const;
const texts = { type: [String], required: true } as const;
const anything = { type: Schema.Types.Mixed, required: true } as const;
const options = (collection: string) => ({ collection, versionKey: false, autoIndex: false }) as const;

const taskSchema = new Schema<TaskDocument>(
  {
    _id: text,
    rule: text,
    subject: text,
    assignee: text,
    assignees: texts,
    due: text,
    state: text,
    pending: { type: Boolean, required: true },
    takenBy: optional,
    level: count,
    route: texts,
    escalatesOn: optional,
    concerned: anything,
    openedAt: instant,
    endedAt: optionalInstant,
    history: { type: [Schema.Types.Mixed], required: true } as never,
  },
  options('tasks'),
);
taskSchema.index({ assignees: 1 });
taskSchema.index({ due: 1, _id: 1 });
taskSchema.index({ subject: 1 });
taskSchema.index({ escalatesOn: 1 });

const noticeSchema = new Schema<NoticeDocument>(
  {
    _id: text,
    to: text,
    kind: text,
    subject: text,
    values: anything,
    at: instant,
    occasion: text,
    readBy: texts,
  },
  options('notices'),
);
noticeSchema.index({ to: 1, _id: -1 });
// Once per occasion and role, whoever leads.
noticeSchema.index({ occasion: 1, to: 1 }, { unique: true });

const announcedSchema = new Schema<AnnouncedDocument>(
  { _id: text, standing: anything, brokenResults: texts },
  options('announced'),
);
const findingSchema = new Schema<FindingDocument>(
  { _id: text, certificateNumber: text, conclusion: text },
  options('findings'),
);
findingSchema.index({ certificateNumber: 1 });
const progressSchema = new Schema<ProgressDocument>(
  { _id: text, day: text, turn: optional, feeds: anything, sweep: optional },
  { ...options('progress'), minimize: false },
);
const leaseSchema = new Schema<LeaseDocument>(
  { _id: text, holder: text, until: instant, fence: count },
  options('leases'),
);
const publicationSchema = new Schema<PublicationDocument>(
  {
    _id: text,
    certificateNumber: text,
    bodyCode: text,
    status: text,
    statusFrom: text,
    publishedOn: text,
    place: text,
    holderToldOn: optional,
    certificateTakenBackOn: optional,
    recordedBy: text,
    recordedAt: instant,
  },
  options('publications'),
);
publicationSchema.index({ certificateNumber: 1, statusFrom: 1 });

const preferencesSchema = new Schema<PreferencesDocument>(
  {
    _id: text,
    roles: texts,
    email: optional,
    phone: optional,
    language: text,
    channels: texts as never,
    kinds: { type: [Schema.Types.Mixed], required: true } as never,
    quietFrom: optional,
    quietTo: optional,
    digest: text,
  },
  options('preferences'),
);
preferencesSchema.index({ roles: 1 });
const dispatchSchema = new Schema<DispatchDocument>(
  {
    _id: text,
    notice: text,
    agency: text,
    channel: text,
    address: text,
    language: text,
    isDigest: { type: Boolean, required: true },
    state: text,
    attempts: count,
    error: optional,
    plannedAt: instant,
    nextAt: instant,
    sentAt: optionalInstant,
  },
  options('dispatches'),
);
dispatchSchema.index({ state: 1, nextAt: 1 });

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    tasks: database.model<TaskDocument>('Task', taskSchema),
    notices: database.model<NoticeDocument>('Notice', noticeSchema),
    announced: database.model<AnnouncedDocument>('Announced', announcedSchema),
    findings: database.model<FindingDocument>('Finding', findingSchema),
    progress: database.model<ProgressDocument>('Progress', progressSchema),
    leases: database.model<LeaseDocument>('Lease', leaseSchema),
    publications: database.model<PublicationDocument>('Publication', publicationSchema),
    preferences: database.model<PreferencesDocument>('NoticePreferences', preferencesSchema),
    dispatches: database.model<DispatchDocument>('Dispatch', dispatchSchema),
  };
}
