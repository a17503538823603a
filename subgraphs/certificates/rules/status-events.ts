import { addDays, type Day } from '../../../schema/domain/day.ts';
import type {
  CertificateStatus,
  CertificationScheme,
  ReportedStatus,
  StatusPeriod,
  Term,
} from '../../../schema/domain/facts.ts';
import { statusOn } from '../../../schema/domain/status.ts';
import { type ReasonAction, reasonsFor } from './reason-codes.ts';
import { refuseConflict, refuseInput } from './refusal.ts';
import { checkRequestDay, lastDecisionDay } from './renewal.ts';
import { longestNextTerm, longestSuspension, renewalOpensOn } from './scheme-rules.ts';
import { readTable } from './tables.ts';

/** What can happen to a certificate by an act; expiry happens by the calendar. */
export type StatusEvent = 'SUSPEND' | 'RESTORE' | 'REVOKE' | 'CANCEL' | 'RENEW';

/** An act as it is reported. */
export interface ReportedEvent {
  readonly event: StatusEvent;
  /** Day from which it counts. */
  readonly on: Day;
  readonly reasonCode: string | null;
  /** Last day of a suspension; `null`: the longest allowed. */
  readonly suspendedUntil: Day | null;
  /** Last day of a new term; `null`: the longest allowed. */
  readonly expiresOn: Day | null;
  /** Told as a state, perhaps by an old file: one that was known of that day already is never a new event. */
  readonly retold?: boolean;
  /** Day on which a renewal was asked for; `null`: that of the decision. */
  readonly requestedOn?: Day | null;
}

/** The part of a certificate that events change. */
export interface CertificateLife {
  readonly scheme: CertificationScheme;
  readonly terms: readonly Term[];
  readonly statusHistory: readonly StatusPeriod[];
}

interface Transition {
  readonly event: StatusEvent;
  readonly from: CertificateStatus;
  readonly to: ReportedStatus;
  readonly reasonAction: ReasonAction | null;
  readonly effectiveFrom: Day;
}

const TRANSITIONS: readonly Transition[] = readTable('status_transitions').map((row) => ({
  event: row['event'] as StatusEvent,
  from: row['from'] as CertificateStatus,
  to: row['to'] as ReportedStatus,
  reasonAction: (row['reason_action'] || null) as ReasonAction | null,
  effectiveFrom: row['effective_from'] ?? '',
}));

/** Whether one reported status can follow another. */
export function canFollow(before: ReportedStatus, after: ReportedStatus): boolean {
  return TRANSITIONS.some(({ event, from, to }) => event !== 'RENEW' && from === before && to === after);
}

/** The event that leads to a status. */
export function eventTo(status: ReportedStatus): StatusEvent {
  const leading: Readonly<Record<ReportedStatus, StatusEvent>> = {
    VALID: 'RESTORE',
    SUSPENDED: 'SUSPEND',
    REVOKED: 'REVOKE',
    CANCELLED: 'CANCEL',
  };
  return leading[status];
}

/**
 * The life after an event; `null` when the same event of the same day is known already.
 * @throws Refusal CONFLICT when the status on that day does not allow it, INPUT when a reason or day is not one that the rules know.
 */
export function applyEvent<L extends CertificateLife>(life: L, reported: ReportedEvent, today: Day): L | null {
  if (reported.on > today) refuseInput('on', `today (${today}) or an earlier day`);
  return reported.event === 'RENEW' ? renew(life, reported) : changeStatus(life, reported);
}

function changeStatus<L extends CertificateLife>(life: L, reported: ReportedEvent): L | null {
  const { event, on } = reported;
  const target = TRANSITIONS.find((transition) => transition.event === event)?.to;
  const known = life.statusHistory.findLastIndex(
    (period, index) => period.status === target && period.from === on && (index > 0 || event !== 'RESTORE'),
  );
  const last = life.statusHistory.at(-1);
  // What ended on the very day that it began can begin again on that day; on a later day the same event is the one that is known.
  const again = known >= 0 && known < life.statusHistory.length - 1 && last?.from === on && !reported.retold;
  if (known >= 0 && !again) return sameAsKnown(life, known, reported);
  if (!last || on < last.from) refuseConflict('on', `a day from ${last?.from} on, when the latest status began`);
  const transition = allowedTransition(life, event, on);
  const period: StatusPeriod = {
    status: transition.to,
    from: on,
    ...reasonOfEvent(life.scheme, transition, reported),
    until: event === 'SUSPEND' ? suspensionEnd(life.scheme, reported) : null,
  };
  if (event === 'RESTORE' && last.until !== null && on > last.until)
    refuseConflict('on', `a day within the suspension period, which ended on ${last.until}; revoke or cancel instead`);
  return { ...life, statusHistory: [...life.statusHistory, period] };
}

/** The same event again is no change; the same event with another reason or end is a contradiction, not an update. */
function sameAsKnown(life: CertificateLife, known: number, reported: ReportedEvent): null {
  const period = life.statusHistory[known];
  if (reported.reasonCode !== null && period?.reasonCode !== reported.reasonCode)
    refuseConflict('reasonCode', `${period?.reasonCode}, with which the event of ${reported.on} is known`);
  if (reported.suspendedUntil !== null && period?.until !== reported.suspendedUntil)
    refuseConflict('suspendedUntil', `${period?.until}, with which the event of ${reported.on} is known`);
  return null;
}

function allowedTransition(life: CertificateLife, event: StatusEvent, on: Day): Transition {
  const status = statusOn(life, on)?.status;
  const transition = TRANSITIONS.find(
    (candidate) => candidate.event === event && candidate.from === status && candidate.effectiveFrom <= on,
  );
  if (transition) return transition;
  const from = TRANSITIONS.filter((candidate) => candidate.event === event).map((candidate) => candidate.from);
  return refuseConflict(
    'event',
    `a certificate that is ${from.join(' or ')} on ${on}; it is ${status ?? 'not issued yet'}`,
  );
}

function reasonOfEvent(
  scheme: CertificationScheme,
  { reasonAction }: Transition,
  { reasonCode, on }: ReportedEvent,
): { readonly reasonCode: string | null; readonly voluntary: boolean } {
  if (reasonAction === null) {
    if (reasonCode !== null) refuseInput('reasonCode', 'none for this event');
    return { reasonCode: null, voluntary: false };
  }
  const reasons = reasonsFor(reasonAction, scheme, on);
  const reason = reasons.find(({ code }) => code === reasonCode);
  if (!reason) return refuseInput('reasonCode', `one of ${reasons.map(({ code }) => code).join(', ')}`);
  return { reasonCode: reason.code, voluntary: reason.voluntary };
}

function suspensionEnd(scheme: CertificationScheme, { on, suspendedUntil }: ReportedEvent): Day {
  const longest = longestSuspension(scheme, on);
  const until = suspendedUntil ?? longest;
  if (until < on || until > longest)
    refuseInput('suspendedUntil', `a day from ${on} to ${longest}, the longest suspension`);
  return until;
}

function renew<L extends CertificateLife>(life: L, reported: ReportedEvent): L | null {
  const { on, expiresOn, reasonCode } = reported;
  const requestedOn = reported.requestedOn ?? on;
  if (reasonCode !== null) refuseInput('reasonCode', 'none for this event');
  const [previous, last] = [life.terms.at(-2), life.terms.at(-1)];
  if (!last) return refuseConflict('event', 'a certificate with a term');
  // The request's day is not part of a term: a renewal asked for in the window of the term before is the one that made the last term.
  if (previous && requestedOn <= previous.to && renewalOpensOn(life.scheme, previous.to) <= requestedOn) {
    if (expiresOn === null || expiresOn === last.to) return null;
    return refuseConflict('expiresOn', `${last.to}, to which the certificate has been renewed`);
  }
  // Between the old end and the decision the calendar calls it expired; what counts is that it was asked for while it was valid.
  allowedTransition(life, 'RENEW', requestedOn <= last.to && last.to < on ? last.to : on);
  checkRequestDay({ scheme: life.scheme, term: last, requestedOn, latest: on }, { requestedOn: 'on', decidedOn: 'on' });
  const latest = lastDecisionDay({ scheme: life.scheme, term: last });
  if (on > latest) refuseConflict('on', `${latest} or earlier, when the procedure of a renewal ends`);
  const longest = longestNextTerm(life.scheme, last.to);
  const to = expiresOn ?? longest;
  if (to <= last.to || to > longest) refuseInput('expiresOn', `a day after ${last.to}, at the latest ${longest}`);
  return { ...life, terms: [...life.terms, { from: addDays(last.to, 1), to }] };
}
