import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../schema/domain/day.ts';
import type { RowFault } from '../../schema/domain/report-kinds.ts';
import { statusOn } from '../../schema/domain/status.ts';
import type { RecordedPeriod, ResultDocument, StatusReporter } from './model.ts';
import { fieldFault, type ReadReport, type ReadStatus } from './read-report.ts';
import { idOf, keyOf, resultDocument, resultFact } from './records.ts';
import { applyStatusReport } from './status-report.ts';

/** What a report makes of what the hub holds. */
export type Merge =
  | {
      readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
      readonly document: ResultDocument;
      /** Something is to be written, be it only who has reported. */
      readonly dirty: boolean;
    }
  | { readonly fault: RowFault };

/**
 * Joins a report with the result the hub holds. The description and the terms are as reported; the status follows the rules of status reports, so that a
 * row can't undo a revocation.
 */
export function mergeReport(
  existing: ResultDocument | null,
  report: ReadReport,
  context: { readonly reportedBy: string | null; readonly by: StatusReporter; readonly today: Day },
): Merge {
  const { status, changedOn: _changedOn, ...description } = report;
  const id = existing?._id ?? idOf(keyOf(report));
  const history = existing ? fromFirstTerm(existing.statusHistory, report) : [firstPeriod(report, context.by)];
  if ('fault' in history) return history;
  const candidate = resultDocument(
    { id, ...description, fictional: existing?.fictional ?? false },
    history,
    existing ? existing.reportedBy : context.reportedBy,
  );
  const next = status ? withStatus(candidate, status, context) : { document: candidate };
  if ('fault' in next) return next;
  const { document } = next;
  if (!existing) return { outcome: 'CREATED', document, dirty: true };
  const changed = !isDeepStrictEqual(resultFact(existing), resultFact(document));
  const dirty = changed || !isDeepStrictEqual(existing.statusHistory, document.statusHistory);
  return { outcome: changed ? 'UPDATED' : 'UNCHANGED', document, dirty };
}

function firstPeriod({ terms, status }: ReadReport, by: StatusReporter): RecordedPeriod {
  return {
    status: 'VALID',
    from: terms[0]?.from ?? '',
    reasonCode: null,
    until: null,
    voluntary: false,
    word: status?.status === 'VALID' ? status.word : null,
    reportedBy: [by],
  };
}

/** The history begins with the first term, also after that was corrected. */
function fromFirstTerm(
  [first, ...later]: readonly RecordedPeriod[],
  { terms }: ReadReport,
): readonly RecordedPeriod[] | { readonly fault: RowFault } {
  const from = terms[0]?.from ?? '';
  if (!first || first.from === from) return first ? [first, ...later] : [];
  const next = later[0];
  if (next && next.from < from)
    return {
      fault: fieldFault(
        'terms[0].from',
        `${next.from} or earlier expected: the result was ${next.status} then`,
        'CONFLICTS_WITH_RECORD',
      ),
    };
  return [{ ...first, from }, ...later];
}

function withStatus(
  document: ResultDocument,
  read: ReadStatus,
  { by, today }: { readonly by: StatusReporter; readonly today: Day },
): { readonly document: ResultDocument } | { readonly fault: RowFault } {
  const { status, since, ...details } = read;
  if (status === 'EXPIRED') {
    if (statusOn(document, today)?.status === 'EXPIRED') return { document };
    return {
      fault: fieldFault('status', `the last term reported ends on ${document.expiresOn}; report the term`),
    };
  }
  if (status === 'VALID' && document.reportedStatus === 'VALID') return { document };
  if (since === null) return { fault: fieldFault('statusSince', 'the first day of the restored validity expected') };
  const result = applyStatusReport(document, { ...details, status, on: since, by });
  if ('refusal' in result) return { fault: fieldFault('status', result.refusal, 'CONFLICTS_WITH_RECORD') };
  const { statusHistory } = result;
  return {
    document: {
      ...document,
      statusHistory: [...statusHistory],
      reportedStatus: statusHistory.at(-1)?.status ?? document.reportedStatus,
    },
  };
}
