import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { contentOf, type RowRemarks, visibleKey } from '../shared/report-receipts.ts';
import type { BatchResult, ReportOffice, RowBatch } from '../shared/take-rows.ts';
import type { Models } from './model.ts';

/** Longest content of a refused row that is told, in UTF-16 units: an event's texts have a limit. */
const CONTENT_LIMIT = 20_000;

/** The receipt of each report is told in the feed; the owner of certificates keeps receipts and the queue of refused rows for every kind. */
export function createReportOffice({ write, clock }: Pick<ServiceKit<Models>, 'write' | 'clock'>): ReportOffice {
  return { write, note: (caller, report, scope) => noteReport(caller, report, clock.now(), scope) };
}

/** Tells of a report within its transaction. */
export async function noteReport(
  caller: Caller,
  { receiptNumber, kind, rows, results }: BatchResult & Pick<RowBatch<RowRemarks>, 'kind' | 'rows'>,
  now: Date,
  { publish }: WriteScope,
): Promise<void> {
  const told = results.map(({ index, key, outcome, fault }) => {
    const content = outcome === 'REJECTED' ? contentOf(rows[index]) : null;
    const corrects = visibleKey(rows[index]?.corrects ?? null);
    return {
      index,
      key,
      outcome,
      fault,
      corrects,
      content: content && content.length > CONTENT_LIMIT ? null : content,
    };
  });
  const fact = { receiptNumber, kind, bodyCode: caller.body, agency: caller.agency ?? '', rows: told };
  publish({ type: 'ReportReceived', key: receiptNumber, fact: { ...fact, receivedAt: now.toISOString() } });
}

/** @throws FORBIDDEN unless the caller reports results. Whoever may report nothing is refused even with faulty rows. */
export function mustReport(caller: Caller): void {
  const reports = caller.kind === 'HUB_OPERATOR' || (caller.kind === 'CERTIFICATION_BODY' && caller.body !== null);
  if (!reports || !caller.scopes.includes('results:report'))
    throw hubError('FORBIDDEN', 'The caller reports for no certification body.');
}
