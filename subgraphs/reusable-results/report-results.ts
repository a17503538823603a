import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { mergeReport } from './merge-report.ts';
import type { Models, ResultDocument } from './model.ts';
import { mayReport } from './policy.ts';
import { type ReadReport, type ReportedRow, type RowFault, readReport } from './read-report.ts';
import { keyOf, type ResultKey, type ResultRecord, resultFact, toRecord } from './records.ts';

/** Most rows of one report. */
const ROWS_LIMIT = 500;

/** What became of a reported row. */
export interface ReportedResult {
  readonly index: number;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  readonly result: ResultRecord | null;
  readonly fault: RowFault | null;
}

/**
 * Takes up to 500 results as reported; a faulty row is rejected by itself.
 * @throws FORBIDDEN when a row is not the caller's to report: nothing of the call is then stored. BAD_USER_INPUT for too few or too many rows.
 */
export async function reportResults(
  { models, write, clock }: ServiceKit<Models>,
  caller: Caller,
  rows: readonly ReportedRow[],
): Promise<ReportedResult[]> {
  if (rows.length < 1 || rows.length > ROWS_LIMIT) throw badUserInput('input.results', `1 to ${ROWS_LIMIT} rows`);
  const today = clock.today();
  const read = rows.map((row) => readReport(row, today));
  return write(async (scope) => {
    const held = await findHeld(models, scope, read);
    const changed = new Map<string, { document: ResultDocument; publish: boolean }>();
    const outcomes: ReportedResult[] = [];
    for (const [index, one] of read.entries()) {
      if ('fault' in one) {
        outcomes.push({ index, outcome: 'REJECTED', result: null, fault: one.fault });
        continue;
      }
      const { report } = one;
      const key = textOf(keyOf(report));
      const existing = held.get(key) ?? null;
      const reportedBy = report.issuerBodyCode === null ? caller.body : null;
      authorise(caller, { ...report, reportedBy: existing ? existing.reportedBy : reportedBy }, index);
      const by = caller.kind === 'HUB_OPERATOR' ? 'OPERATOR' : 'ISSUER';
      const merge = mergeReport(existing, report, { reportedBy, by, today });
      if ('fault' in merge) {
        outcomes.push({ index, outcome: 'REJECTED', result: null, fault: merge.fault });
        continue;
      }
      const { outcome, document, dirty } = merge;
      held.set(key, document);
      const publish = outcome !== 'UNCHANGED' || changed.get(document._id)?.publish === true;
      if (dirty) changed.set(document._id, { document, publish });
      outcomes.push({ index, outcome, result: toRecord(document), fault: null });
    }
    await save(models, scope, [...changed.values()]);
    return outcomes;
  });
}

function authorise(
  caller: Caller,
  parties: { readonly issuerBodyCode: string | null; readonly reportedBy: string | null },
  index: number,
): void {
  if (mayReport(caller, parties)) return;
  throw hubError('FORBIDDEN', `The result of row ${index} is not the caller's to report.`, {
    argument: `input.results[${index}].issuerBodyCode`,
  });
}

const textOf = ({ kind, numberKey, issuerKey }: ResultKey) => JSON.stringify([kind, numberKey, issuerKey]);

async function findHeld(
  models: Models,
  { session }: WriteScope,
  read: readonly ({ readonly report: ReadReport } | { readonly fault: RowFault })[],
): Promise<Map<string, ResultDocument>> {
  const keys = read.flatMap((one) => ('report' in one ? [keyOf(one.report)] : []));
  if (keys.length === 0) return new Map();
  const found = await models.results
    .find({
      numberKey: { $in: [...new Set(keys.map(({ numberKey }) => numberKey))] },
      issuerKey: { $in: [...new Set(keys.map(({ issuerKey }) => issuerKey))] },
    })
    .session(session)
    .lean()
    .exec();
  return new Map(found.map((document) => [textOf(document), document]));
}

async function save(
  models: Models,
  { session, publish }: WriteScope,
  changed: readonly { readonly document: ResultDocument; readonly publish: boolean }[],
): Promise<void> {
  if (changed.length === 0) return;
  await models.results.bulkWrite(
    changed.map(({ document }) => ({
      replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true },
    })),
    { session },
  );
  for (const { document, publish: isNews } of changed)
    if (isNews) publish({ type: 'ConformityResultChanged', key: document._id, fact: resultFact(document) });
}
