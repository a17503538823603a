import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';

/** Most that one operation of the public may cost: a page of 200 certificates with what hangs on them. */
export const PUBLIC_COST_LIMIT = 5_000;
/** Most that one operation of an agency may cost: 1,000 claims with their certificates, or a joint query over 50 divisions. */
export const AGENCY_COST_LIMIT = 50_000;

/** `extensions.cost` of an answer. */
export interface CostReport {
  /** What the operation was estimated to cost before it was executed. */
  readonly estimated: number;
  /** The most that one operation of this caller may cost. */
  readonly limit: number;
  /** Units left of the agreement's day after this operation, as far as this worker knows; absent without a daily quota. */
  readonly quotaLeft?: number;
}

export function costReport(caller: Caller, estimated: number): CostReport {
  return { estimated, limit: caller.kind === 'PUBLIC' ? PUBLIC_COST_LIMIT : AGENCY_COST_LIMIT };
}

/** Written out: V8 copies an object and adds to it many times slower, 2 µs of a look-up's 130. */
export function withQuota({ estimated, limit }: CostReport, quotaLeft: number): CostReport {
  return { estimated, limit, quotaLeft };
}

/** @throws OPERATION_TOO_COSTLY with cost and limit */
export function refuseTooCostly({ estimated, limit }: CostReport): void {
  if (estimated <= limit) return;
  throw hubError(
    'OPERATION_TOO_COSTLY',
    `The operation may cost ${estimated}, and at most ${limit} is allowed: ask for smaller pages or fewer objects.`,
    { cost: estimated, limit },
  );
}
