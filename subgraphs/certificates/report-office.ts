import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { faultOfError, type RowRemarks } from '../shared/report-receipts.ts';
import { type BatchResult, type RowBatch, type RowJudge, takeRows } from '../shared/take-rows.ts';
import type { Models } from './model.ts';
import { mayWrite } from './policy.ts';
import type { ReportDesk } from './report-desk.ts';
import { faultOfRefusal, Refusal } from './rules/refusal.ts';

/** Takes batches of rows for the bodies of this subgraph. */
export interface ReportOffice {
  /** @throws FORBIDDEN when the caller reports for no body, and as `takeRows` */
  take<Row extends RowRemarks>(caller: Caller, batch: RowBatch<Row>, judge: RowJudge<Row>): Promise<BatchResult>;
}

export function createReportOffice({ write }: ServiceKit<Models>, desk: ReportDesk): ReportOffice {
  return {
    async take(caller, batch, judge) {
      mustReport(caller);
      const faultOf = (error: unknown) => (error instanceof Refusal ? faultOfRefusal(error) : faultOfError(error));
      return takeRows({ write, note: desk.note }, caller, batch, { ...judge, faultOf });
    },
  };
}

/** @throws FORBIDDEN unless the caller reports for a body. Whoever may write nothing is refused even with an empty report. */
export function mustReport(caller: Caller): void {
  if (!mayWrite(caller, { bodyCode: caller.body ?? '' }))
    throw hubError('FORBIDDEN', 'The caller reports for no certification body.');
}
