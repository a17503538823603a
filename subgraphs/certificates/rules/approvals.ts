import type { BodyApproval, CertificationBodyFact } from '../../../schema/domain/facts.ts';
import { historyOfPeriods, periodsKnownAt, retell } from '../../../schema/domain/period-history.ts';
import { type Act, type History, NO_HISTORY } from '../../../schema/domain/versions.ts';

/** What a body was approved for. */
export type ApprovalScope = Pick<BodyApproval, 'projectCodes'>;
/** Every approval of a body that was ever known. */
export type ApprovalHistory = History<ApprovalScope>;

/** All that was ever known of a body's approvals. One from before histories were kept counts as known since its first day. */
export function approvalHistoryOf({ approvals, approvalHistory }: CertificationBodyFact): ApprovalHistory {
  return approvalHistory ?? historyOfPeriods<ApprovalScope>(approvals);
}

/** A body after its approvals were told: what was known of them before stays known. */
export function toldBody(
  before: CertificationBodyFact | null,
  after: CertificationBodyFact,
  act: Act,
): CertificationBodyFact {
  const history = before ? approvalHistoryOf(before) : NO_HISTORY;
  return { ...after, approvalHistory: retell<ApprovalScope>(history, act, after.approvals) };
}

/** The approvals of a body as known at an instant (`null`: now), in order of their days. */
export function approvalsKnownAt(body: CertificationBodyFact, knownAt: string | null): readonly BodyApproval[] {
  if (knownAt === null) return body.approvals;
  return periodsKnownAt<ApprovalScope>(approvalHistoryOf(body), knownAt);
}
