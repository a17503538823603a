/**
 * Every event that enters a change feed: whose feed tells it, its key, and the schema of the fact it carries. This is the contract between subgraphs
 * in time, as SDL is the one in space. A fact carries its whole known history, so that a reader can answer for any day without asking the owner again;
 * nothing here depends on "today". A field that is added needs a default, so that events written before still pass.
 */
import type { z } from 'zod';
import { agency, agreement, notice } from './agencies.ts';
import { allianceBulletin, allianceDivision, allianceDocument, allianceMeeting, allianceMember } from './alliance.ts';
import { blacklistStated, publishedBlacklistEntry, punishmentMeasure } from './blacklists.ts';
import { projectCode, publishedCatalogueEntry, standard } from './catalogue.ts';
import {
  certificateCorrected,
  certificateWithdrawn,
  certificationBody,
  externalNumber,
  organisation,
  publishedCertificate,
  surveillance,
  traceCode,
} from './certificates.ts';
import { receiverAnswered, webhookPaused } from './changes.ts';
import { declaration } from './declarations.ts';
import { directoryEntry } from './directories.ts';
import { appeal } from './disputes.ts';
import { effectiveStatusChange, issuedNotice, publication, publishedInspection, task } from './duties.ts';
import { efficiencyReport } from './efficiency.ts';
import { lead, leadAnswer } from './leads.ts';
import type { Fact, PublishedFact } from './parts.ts';
import { reportReceived } from './reports.ts';
import {
  conformityResult,
  conformityResultCorrected,
  conformityResultWithdrawn,
  reusableResultsList,
  reuseLink,
} from './results.ts';
import {
  caseHandover,
  draw,
  inspection,
  inspectionTask,
  inspector,
  jointInspection,
  samplingPlan,
} from './supervision.ts';

interface EventKind<Schema extends z.ZodType> {
  /** The subgraph whose feed tells it. */
  readonly feed: string;
  readonly fact: Schema;
  /** The key of the record that the fact is of. */
  readonly keyOf: (fact: z.output<Schema>) => string;
}

function event<Schema extends z.ZodType>(
  feed: string,
  fact: Schema,
  keyOf: (fact: z.output<Schema>) => string,
): EventKind<Schema> {
  return { feed, fact, keyOf };
}

export const EVENTS = {
  CertificateChanged: event('certificates', publishedCertificate, ({ number }) => number),
  CertificateWithdrawn: event('certificates', certificateWithdrawn, ({ number }) => number),
  CertificateCorrected: event('certificates', certificateCorrected, ({ certificateNumber }) => certificateNumber),
  CertificationBodyChanged: event('certificates', certificationBody, ({ code }) => code),
  ExternalNumberDeclared: event('certificates', externalNumber, ({ id }) => id),
  OrganisationChanged: event('certificates', organisation, ({ uscc }) => uscc),
  TraceCodeIssued: event('certificates', traceCode, ({ code }) => code),
  SurveillanceReported: event(
    'certificates',
    surveillance,
    ({ certificateNumber, conductedOn }) => `${certificateNumber} ${conductedOn}`,
  ),
  ConformityResultChanged: event('reusable-results', conformityResult, ({ id }) => id),
  ConformityResultWithdrawn: event('reusable-results', conformityResultWithdrawn, ({ id }) => id),
  ConformityResultCorrected: event('reusable-results', conformityResultCorrected, ({ resultId }) => resultId),
  ReuseLinkChanged: event('reusable-results', reuseLink, ({ id }) => id),
  ReusableResultsListChanged: event('reusable-results', reusableResultsList, ({ edition }) => edition),
  ReportReceived: event('reusable-results', reportReceived, ({ receiptNumber }) => receiptNumber),
  CatalogueEntryChanged: event('catalogue', publishedCatalogueEntry, ({ id }) => id),
  ProjectCodeChanged: event('catalogue', projectCode, ({ id }) => id),
  StandardChanged: event('catalogue', standard, ({ id }) => id),
  BlacklistEntryChanged: event('blacklists', publishedBlacklistEntry, ({ id }) => id),
  BlacklistStated: event('blacklists', blacklistStated, ({ list }) => list),
  PunishmentMeasureChanged: event('blacklists', punishmentMeasure, ({ id }) => id),
  DeclarationChanged: event('declarations', declaration, ({ id }) => id),
  DirectoryEntryChanged: event('directories', directoryEntry, ({ id }) => id),
  AllianceDivisionChanged: event(
    'alliance',
    allianceDivision,
    ({ allianceCode, divisionCode, from }) => `${allianceCode}:${divisionCode}:${from}`,
  ),
  AllianceMemberChanged: event('alliance', allianceMember, ({ id }) => id),
  AllianceBulletinPublished: event('alliance', allianceBulletin, ({ id }) => id),
  AllianceMeetingChanged: event('alliance', allianceMeeting, ({ id }) => id),
  AllianceDocumentChanged: event('alliance', allianceDocument, ({ id }) => id),
  AgencyChanged: event('agencies', agency, ({ id }) => id),
  AgreementChanged: event('agencies', agreement, ({ id }) => id),
  NoticeGiven: event('agencies', notice, ({ id }) => id),
  EfficiencyReported: event('efficiency', efficiencyReport, ({ id }) => id),
  EffectiveStatusChanged: event('duties', effectiveStatusChange, ({ certificateNumber }) => certificateNumber),
  TaskChanged: event('duties', task, ({ id }) => id),
  NoticeIssued: event('duties', issuedNotice, ({ id }) => id),
  InspectionPublished: event('duties', publishedInspection, ({ id }) => id),
  StatusPublished: event('duties', publication, ({ id }) => id),
  WebhookPaused: event('changes', webhookPaused, ({ id }) => id),
  ReceiverAnswered: event('changes', receiverAnswered, ({ id }) => id),
  AppealChanged: event('disputes', appeal, ({ id }) => id),
  LeadChanged: event('leads', lead, ({ id }) => id),
  LeadAnswered: event('leads', leadAnswer, ({ id }) => id),
  SamplingPlanChanged: event('supervision', samplingPlan, ({ id }) => id),
  DrawMade: event('supervision', draw, ({ id }) => id),
  InspectorChanged: event('supervision', inspector, ({ id }) => id),
  InspectionTaskChanged: event('supervision', inspectionTask, ({ id }) => id),
  InspectionChanged: event('supervision', inspection, ({ id }) => id),
  JointInspectionChanged: event('supervision', jointInspection, ({ id }) => id),
  CaseHandoverChanged: event('supervision', caseHandover, ({ id }) => id),
};

export type EventType = keyof typeof EVENTS;
type SchemaOf<Type extends EventType> = (typeof EVENTS)[Type]['fact'];

/** Event type → the fact it carries, as its readers get it. */
export type FactByEvent = { readonly [Type in EventType]: Fact<SchemaOf<Type>> };

/** A change that others may follow: its type, the key of the record, and the fact as it stands after the change. */
export type OutgoingEvent = {
  readonly [Type in EventType]: {
    readonly type: Type;
    readonly key: string;
    readonly fact: PublishedFact<SchemaOf<Type>>;
  };
}[EventType];

/** An event of one type as it stands in a feed: numbered from 1 without gaps, in the order of commits. */
export interface FeedEventOf<Type extends EventType> {
  readonly seq: number;
  /** When it was written, ISO 8601. */
  readonly at: string;
  readonly type: Type;
  readonly key: string;
  readonly fact: FactByEvent[Type];
}

/** Any event that has been read and found well formed. */
export type FeedEvent = { readonly [Type in EventType]: FeedEventOf<Type> }[EventType];

/** The key that a fact names itself, `null` where none can be read: the fact may be malformed. */
export function keyOfFact(type: EventType, fact: unknown): string | null {
  if (typeof fact !== 'object' || fact === null) return null;
  const key: unknown = (EVENTS[type].keyOf as (fact: object) => unknown)(fact);
  return typeof key === 'string' && key !== '' ? key : null;
}

/** Whether the hub knows the type. One it does not know is of a later time and passed over. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(EVENTS, type);
}
