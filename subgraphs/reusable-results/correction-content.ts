import type { Day } from '../../schema/domain/day.ts';
import type { ReportedRow } from './read-report.ts';

/** What can be reported of a result's status. */
export type StatusAction = 'SUSPEND' | 'RESTORE' | 'REVOKE' | 'CANCEL';

/** Fields of a report that a correction may put right; those that are absent stay. */
export type CorrectedFields = Pick<
  ReportedRow,
  | 'holderUscc'
  | 'holderName'
  | 'productName'
  | 'models'
  | 'standard'
  | 'grade'
  | 'terms'
  | 'statusSince'
  | 'statusReason'
  | 'suspendedUntil'
>;

/** What a correction says; its day defaults to today. */
export type CorrectionContent =
  | { readonly kind: 'CORRECT'; readonly on: Day | null; readonly fields: CorrectedFields }
  | { readonly kind: 'ANNUL'; readonly action: StatusAction; readonly on: Day }
  | { readonly kind: 'WITHDRAW' };
