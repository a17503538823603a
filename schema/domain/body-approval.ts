import { type Day, isWithin } from './day.ts';

/** A period in which a body was approved (批准), as rules read it. */
interface Approval {
  readonly from: Day;
  /** Last day, inclusive; `null` while it stands. */
  readonly to: Day | null;
  /** `null`: all. */
  readonly projectCodes: readonly string[] | null;
}

/** Whether a body was approved for a product category on a day (CB-01). */
export function isApprovedFor(approvals: readonly Approval[], projectCode: string, on: Day): boolean {
  return approvals.some(
    ({ from, to, projectCodes }) =>
      isWithin(on, from, to) && (projectCodes === null || projectCodes.includes(projectCode)),
  );
}

/** Whether a body was approved on a day, for whatever category. */
export function isApprovedOn(approvals: readonly Pick<Approval, 'from' | 'to'>[], on: Day): boolean {
  return approvals.some(({ from, to }) => isWithin(on, from, to));
}
