import type { Day } from '../../schema/domain/day.ts';
import type { ReportedStatus, Term } from '../../schema/domain/facts.ts';
import { statusOn } from '../../schema/domain/status.ts';
import type { RecordedPeriod, StatusReporter } from './model.ts';

/** A report that a result has a status from a day on. */
export interface StatusReport {
  readonly status: ReportedStatus;
  readonly on: Day;
  readonly reasonCode: string | null;
  readonly until: Day | null;
  readonly voluntary: boolean;
  readonly word: string | null;
  readonly by: StatusReporter;
}

/** What a report leads to. `CONFIRMED`: only who has reported it is new. */
export type StatusReportResult =
  | {
      readonly outcome: 'CHANGED' | 'CORRECTED' | 'CONFIRMED' | 'UNCHANGED';
      readonly statusHistory: readonly RecordedPeriod[];
    }
  | { readonly refusal: string };

interface Lifecycle {
  readonly terms: readonly Term[];
  readonly statusHistory: readonly RecordedPeriod[];
}

/** Actions to status words of the refusals. */
const FINAL: readonly ReportedStatus[] = ['REVOKED', 'CANCELLED'];

/**
 * Applies a status report to a result's history. The issuer and the holder both have to report a change (CAS-02): the second report of the same status
 * confirms it and never changes it again, except that the issuer's details (and the operator's for it) replace the holder's. A report that the history has gone past already is
 * recognised by status and day. REVOKED, CANCELLED and EXPIRED are final (ST-08); VALID follows only SUSPENDED, within the set period (ST-04).
 */
export function applyStatusReport(record: Lifecycle, report: StatusReport): StatusReportResult {
  const { statusHistory } = record;
  const last = statusHistory.at(-1);
  const first = statusHistory[0];
  if (!last || !first || report.on < first.from)
    return { refusal: `the result exists from ${first?.from ?? 'no day'} on` };
  if (report.status === last.status) return repeat(statusHistory, last, report);
  if (statusHistory.some(({ status, from }) => status === report.status && from === report.on))
    return { outcome: 'UNCHANGED', statusHistory };
  const refusal = refuse(record, last, report);
  if (refusal) return { refusal };
  return { outcome: 'CHANGED', statusHistory: [...statusHistory, periodOf(report, [report.by])] };
}

function refuse(record: Lifecycle, last: RecordedPeriod, { status, on, until }: StatusReport): string | null {
  if (FINAL.includes(last.status)) return `the result is ${last.status} since ${last.from}, which is final`;
  if (on < last.from) return `the result is ${last.status} since ${last.from}; a later day is needed`;
  if (statusOn(record, on)?.status === 'EXPIRED') return `the result had expired by ${on}`;
  if (status === 'VALID' && last.until !== null && on > last.until)
    return `the suspension period ended on ${last.until}; it is restored within it or not at all`;
  if (until !== null && until < on) return `the suspension would end on ${until}, before it begins`;
  return null;
}

function repeat(history: readonly RecordedPeriod[], last: RecordedPeriod, report: StatusReport): StatusReportResult {
  const reportedBy = last.reportedBy.includes(report.by) ? last.reportedBy : [...last.reportedBy, report.by];
  const before = history.slice(0, -1);
  if (report.status === 'VALID') {
    if (report.on !== last.from) return { refusal: `the result is VALID since ${last.from} and not suspended` };
    return { outcome: 'UNCHANGED', statusHistory: history };
  }
  const corrected = periodOf(report, reportedBy);
  if (report.by === 'HOLDER' || sameDetails(last, corrected)) {
    if (reportedBy === last.reportedBy) return { outcome: 'UNCHANGED', statusHistory: history };
    return { outcome: 'CONFIRMED', statusHistory: [...before, { ...last, reportedBy }] };
  }
  const previous = before.at(-1);
  if (previous && report.on < previous.from)
    return { refusal: `the result was ${previous.status} from ${previous.from} on; a later day is needed` };
  if (report.until !== null && report.until < report.on)
    return { refusal: `the suspension would end on ${report.until}, before it begins` };
  return { outcome: 'CORRECTED', statusHistory: [...before, corrected] };
}

function periodOf(report: StatusReport, reportedBy: readonly StatusReporter[]): RecordedPeriod {
  const { status, on, reasonCode, until, voluntary, word } = report;
  return { status, from: on, reasonCode, until: status === 'SUSPENDED' ? until : null, voluntary, word, reportedBy };
}

function sameDetails(a: RecordedPeriod, b: RecordedPeriod): boolean {
  return a.from === b.from && a.reasonCode === b.reasonCode && a.until === b.until && a.voluntary === b.voluntary;
}
