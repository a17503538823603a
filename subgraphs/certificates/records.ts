import { type CertificateHistory, historyOf } from '../../schema/domain/certificate-history.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import type {
  CertificateFact,
  CertificationBodyFact,
  OrganisationFact,
  ReuseLinkFact,
  TraceCodeFact,
} from '../../schema/domain/facts.ts';
import { type PackedHistory, packHistory } from '../../schema/domain/versions.ts';
import type {
  CertificateDocument,
  CertificationBodyDocument,
  OrganisationDocument,
  ResultDocument,
  ReuseLinkDocument,
  SurveillanceDocument,
} from './model.ts';
import type { TraceCodeDocument } from './number-model.ts';
import type { CertificateState } from './rules/merge-report.ts';
import { productIndex } from './rules/product-index.ts';
import { effectiveTimeline, type LinkedResult, type TimelineSegment } from './rules/timeline.ts';
import { unitKey } from './rules/unit.ts';

/** A certificate as readers get it: its state with the effective status over all days. */
export interface CertificateRecord extends CertificateState {
  readonly timeline: readonly TimelineSegment[];
}

/** A certificate as the store holds it: with its history. */
export interface StoredCertificate extends CertificateRecord {
  readonly history: PackedHistory;
}

/** The fact that others follow, field by field in the order of the published language. */
export function certificateFact(state: Omit<CertificateState, 'reportedStatusWord'>): CertificateFact {
  const { number, scheme, activityClass, bodyCode, projectCode, starGrade, holder, producer, factory } = state;
  const { basis, products, firstIssuedOn, terms, reissuedOn, statusHistory, fictional, details, channel, warnings } =
    state;
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
    ...(details && { details }),
    ...(channel && { channel }),
    ...(warnings && { warnings }),
  };
}

/** All that the hub ever knew of a certificate, and the results that it rests on. */
export interface KnownHistory {
  readonly number: string;
  readonly history: CertificateHistory;
  readonly linked: readonly LinkedResult[];
  /** Its effective status over all days as known now, where that is at hand. */
  readonly standing?: readonly TimelineSegment[];
}

/** What the subgraph's own feed tells: the fact, and the word that only the subgraph's own view needs. */
function publishedState(state: CertificateState): CertificateState {
  return { ...certificateFact(state), reportedStatusWord: state.reportedStatusWord };
}

/** A certificate in the feed, with its history where there is one. */
export function certificateChanged(state: CertificateState): OutgoingEvent {
  const { history } = state;
  return {
    type: 'CertificateChanged',
    key: state.number,
    fact: { ...publishedState(state), ...(history && { history }) },
  };
}

/** A surveillance in the feed. */
export function surveillanceReported({ _id, ...surveillance }: SurveillanceDocument): OutgoingEvent {
  const { certificateNumber, conductedOn, conclusion, unannounced } = surveillance;
  return { type: 'SurveillanceReported', key: _id, fact: { certificateNumber, conductedOn, conclusion, unannounced } };
}

/** The history of a certificate with its versions whole. */
export function historyOfState(state: CertificateState, toldAt?: string): CertificateHistory {
  const { history } = state;
  return historyOf({ ...certificateFact(state), ...(history && { history }) }, toldAt);
}

/** A history beside the certificate as it stands. */
export function packedHistory(history: CertificateHistory, current: CertificateFact): PackedHistory {
  return packHistory(history, certificateFact(current));
}

/** The stored form of a certificate with the results that it rests on. */
export function certificateDocument(state: CertificateState, linked: readonly LinkedResult[]): CertificateDocument {
  return {
    _id: state.number,
    ...withoutNumber(state),
    history: state.history ?? null,
    holderUscc: state.holder.uscc,
    holderDivision: state.holder.divisionCode,
    expiresOn: state.terms.at(-1)?.to ?? state.firstIssuedOn,
    unitKey: unitKey(state),
    ...productIndex(state),
    timeline: effectiveTimeline(state, linked),
  };
}

function withoutNumber(state: CertificateState): Omit<CertificateState, 'number' | 'history'> {
  const { number: _number, history: _history, ...content } = publishedState(state);
  return content;
}

/** The record of a stored certificate. */
export function certificateRecord(document: CertificateDocument): StoredCertificate {
  const {
    _id,
    holderUscc: _uscc,
    holderDivision: _division,
    expiresOn: _expiry,
    unitKey: _unit,
    productKeys: _keys,
    productWords: _words,
    history,
    ...rest
  } = document;
  const state = { number: _id, ...rest };
  return { ...state, history: history ?? packedHistory(historyOfState(state), state) };
}

/** The fact of a stored body. */
export function bodyFact({
  _id,
  reportedUntil,
  approvalHistory,
  ...rest
}: CertificationBodyDocument): CertificationBodyFact {
  const until = reportedUntil?.toISOString() ?? null;
  return { code: _id, ...rest, reportedUntil: until, ...(approvalHistory && { approvalHistory }) };
}

/** The stored form of a body. */
export function bodyDocument({
  code,
  reportedUntil,
  approvalHistory,
  ...rest
}: CertificationBodyFact): CertificationBodyDocument {
  const until = reportedUntil === null ? null : new Date(reportedUntil);
  return { _id: code, ...rest, reportedUntil: until, approvalHistory: approvalHistory ?? null };
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
export function reuseLinkFact({ _id, seq: _seq, unread: _unread, ...rest }: ReuseLinkDocument): ReuseLinkFact {
  return { id: _id, ...rest };
}

/** A followed link with its result, `null` where the hub does not hold that. */
export function linkedResult(link: ReuseLinkDocument, result: ResultDocument | null): LinkedResult {
  const isUnread = link.unread || result?.unread;
  return { link: reuseLinkFact(link), result, ...(isUnread && { unread: true }) };
}
