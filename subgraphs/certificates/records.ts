import type {
  CertificateFact,
  CertificationBodyFact,
  OrganisationFact,
  ReuseLinkFact,
  TraceCodeFact,
} from '../../schema/domain/facts.ts';
import type { OutgoingEvent } from '../shared/outbox.ts';
import type {
  CertificateDocument,
  CertificationBodyDocument,
  OrganisationDocument,
  ReuseLinkDocument,
  TraceCodeDocument,
} from './model.ts';
import type { CertificateState } from './rules/merge-report.ts';
import { effectiveTimeline, type LinkedResult, type TimelineSegment } from './rules/timeline.ts';

/** A certificate as readers get it: its state with the effective status over all days. */
export interface CertificateRecord extends CertificateState {
  readonly timeline: readonly TimelineSegment[];
}

/** The fact that others follow, field by field in the order of the published language. */
export function certificateFact(state: CertificateState): CertificateFact {
  const { number, scheme, activityClass, bodyCode, projectCode, starGrade, holder, producer, factory } = state;
  const { basis, products, firstIssuedOn, terms, reissuedOn, statusHistory, fictional } = state;
  return {
    number,
    scheme,
    activityClass,
    bodyCode,
    projectCode,
    starGrade,
    holder,
    producer,
    factory,
    basis,
    products,
    firstIssuedOn,
    terms,
    reissuedOn,
    statusHistory,
    fictional,
  };
}

/** What the subgraph's own feed tells: the fact, and the word that only the subgraph's own view needs. */
function publishedState(state: CertificateState): CertificateState {
  return { ...certificateFact(state), reportedStatusWord: state.reportedStatusWord };
}

/** A certificate in the feed. */
export function certificateChanged(state: CertificateState): OutgoingEvent {
  return { type: 'CertificateChanged', key: state.number, fact: publishedState(state) };
}

/** The stored form of a certificate with the results that it rests on. */
export function certificateDocument(state: CertificateState, linked: readonly LinkedResult[]): CertificateDocument {
  return {
    _id: state.number,
    ...withoutNumber(state),
    holderUscc: state.holder.uscc,
    holderDivision: state.holder.divisionCode,
    expiresOn: state.terms.at(-1)?.to ?? state.firstIssuedOn,
    timeline: effectiveTimeline(state, linked),
  };
}

function withoutNumber(state: CertificateState): Omit<CertificateState, 'number'> {
  const { number: _number, ...content } = publishedState(state);
  return content;
}

/** The record of a stored certificate. */
export function certificateRecord(document: CertificateDocument): CertificateRecord {
  const { _id, holderUscc: _uscc, holderDivision: _division, expiresOn: _expiry, ...rest } = document;
  return { number: _id, ...rest };
}

/** The fact of a stored body. */
export function bodyFact({ _id, reportedUntil, ...rest }: CertificationBodyDocument): CertificationBodyFact {
  return { code: _id, ...rest, reportedUntil: reportedUntil?.toISOString() ?? null };
}

/** The stored form of a body. */
export function bodyDocument({ code, reportedUntil, ...rest }: CertificationBodyFact): CertificationBodyDocument {
  return { _id: code, ...rest, reportedUntil: reportedUntil === null ? null : new Date(reportedUntil) };
}

/** The fact of a stored organisation. */
export function organisationFact({ _id, ...rest }: OrganisationDocument): OrganisationFact {
  return { uscc: _id, ...rest };
}

/** The stored form of an organisation. */
export function organisationDocument({ uscc, ...rest }: OrganisationFact): OrganisationDocument {
  return { _id: uscc, ...rest };
}

/** The fact of a stored trace code. */
export function traceCodeFact({ _id, ...rest }: TraceCodeDocument): TraceCodeFact {
  return { code: _id, ...rest };
}

/** The stored form of a trace code. */
export function traceCodeDocument({ code, ...rest }: TraceCodeFact): TraceCodeDocument {
  return { _id: code, ...rest };
}

/** The fact of a followed reuse link. */
export function reuseLinkFact({ _id, seq: _seq, ...rest }: ReuseLinkDocument): ReuseLinkFact {
  return { id: _id, ...rest };
}
