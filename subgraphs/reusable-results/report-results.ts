import type { Caller } from '../../schema/contract/caller.ts';
import type { RowFault } from '../../schema/domain/report-kinds.ts';
import { normaliseCode } from '../../schema/domain/text.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { checkRowCount, receiptNumberOf, visibleKey } from '../shared/report-receipts.ts';
import { refuseForeignReport } from '../shared/take-rows.ts';
import type { CertificateRegister } from './certificate-view.ts';
import { beyondFiling } from './filings.ts';
import { historyOfResult, toldResult } from './histories.ts';
import { mergeReport } from './merge-report.ts';
import type { DeclarationFilingDocument, Models, ResultDocument, WithdrawnResultDocument } from './model.ts';
import { mayReport } from './policy.ts';
import { type ReadReport, type ReportedRow, readReport } from './read-report.ts';
import { idOf, keyOf, type ResultKey, type ResultRecord, resultChanged, toRecord } from './records.ts';
import { mustReport, noteReport } from './report-office.ts';

/** What became of a reported row. */
export interface ReportedResult {
  readonly index: number;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  readonly result: ResultRecord | null;
  readonly fault: RowFault | null;
}

/** A report of results, with the receipt of it. */
export interface ReportedResults {
  readonly receiptNumber: string;
  readonly results: readonly ReportedResult[];
}

/**
 * Takes up to 500 results as reported; a faulty row, or one of another body, is rejected by itself. A body that is named by its code needs no name.
 * @throws FORBIDDEN when no row is the caller's to report: nothing of the call is then stored. BAD_USER_INPUT for too few or too many rows.
 */
export async function reportResults(
  { models, write, clock }: ServiceKit<Models>,
  { bodyName }: Pick<CertificateRegister, 'bodyName'>,
  caller: Caller,
  rows: readonly ReportedRow[],
  reportKey?: string | null,
): Promise<ReportedResults> {
  mustReport(caller);
  checkRowCount('input.results', rows);
  const receiptNumber = receiptNumberOf(caller, { kind: 'CONFORMITY_RESULT', reportKey }, rows);
  const today = clock.today();
  const read = rows.map((row) => {
    const registered = row.issuerName?.trim() || !row.issuerBodyCode ? null : bodyName(row.issuerBodyCode.trim());
    return readReport(registered === null ? row : { ...row, issuerName: registered }, today);
  });
  return write(async (scope) => {
    const held = await findHeld(models, scope, read);
    const withdrawn = await findWithdrawn(models, scope, read);
    const filings = await findFilings(models, scope, read);
    const changed = new Map<string, { document: ResultDocument; publish: boolean }>();
    const results: ReportedResult[] = [];
    const reject = (index: number, fault: RowFault) =>
      results.push({ index, outcome: 'REJECTED', result: null, fault });
    for (const [index, one] of read.entries()) {
      if ('fault' in one) {
        reject(index, one.fault);
        continue;
      }
      const { report } = one;
      const key = textOf(keyOf(report));
      const existing = held.get(key) ?? null;
      const reportedBy = report.issuerBodyCode === null ? caller.body : null;
      if (!mayReport(caller, { ...report, reportedBy: existing ? existing.reportedBy : reportedBy })) {
        reject(index, NOT_THE_CALLERS);
        continue;
      }
      const beyond = beyondFiling(report, existing, filings);
      if (beyond) {
        reject(index, beyond);
        continue;
      }
      const by = caller.kind === 'HUB_OPERATOR' ? 'OPERATOR' : 'ISSUER';
      const merge = mergeReport(existing, report, { reportedBy, by, today });
      if ('fault' in merge) {
        reject(index, merge.fault);
        continue;
      }
      const { outcome, dirty } = merge;
      const telling = { at: clock.now().toISOString(), today, by: report.issuerBodyCode ?? reportedBy };
      const document = dirty
        ? {
            ...toldResult(
              existing,
              merge.document,
              telling,
              report.changedOn,
              withdrawn.get(merge.document._id) ?? null,
            ),
            createdBy: existing ? (existing.createdBy ?? null) : caller.agency,
          }
        : (existing ?? merge.document);
      held.set(key, document);
      const publish = outcome !== 'UNCHANGED' || changed.get(document._id)?.publish === true;
      if (dirty) changed.set(document._id, { document, publish });
      results.push({ index, outcome, result: toRecord(document), fault: null });
    }
    refuseForeignReport(results.map(({ fault }) => fault));
    await save(models, scope, [...changed.values()]);
    const reissued = [...withdrawn.keys()].filter((id) => changed.has(id));
    if (reissued.length > 0)
      await models.withdrawn.deleteMany({ _id: { $in: reissued } }, { session: scope.session }).exec();
    const noted = results.map(({ index, outcome, fault }) => ({
      index,
      key: visibleKey(rowKey(rows[index])),
      outcome: outcome === 'REJECTED' || outcome === 'UNCHANGED' ? outcome : ('ACCEPTED' as const),
      fault,
    }));
    await noteReport(caller, { receiptNumber, kind: 'CONFORMITY_RESULT', rows, results: noted }, clock.now(), scope);
    return { receiptNumber, results };
  });
}

const NOT_THE_CALLERS: RowFault = {
  field: 'issuerBodyCode',
  code: 'ROW_OF_OTHER_BODY',
  zh: '该结果由其他机构出具或上报，本机构不得上报',
  en: "The result is not the caller's to report: another body issued it or handed it in.",
};

function rowKey(row: ReportedRow | undefined): string | null {
  const number = normaliseCode(row?.number ?? '').slice(0, 64);
  return number === '' ? null : `${number} ${(row?.kind ?? '').trim()}`.slice(0, 120);
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

/** Filings whose numbers reported declarations have. */
async function findFilings(
  models: Models,
  { session }: WriteScope,
  read: readonly ({ readonly report: ReadReport } | { readonly fault: RowFault })[],
): Promise<Map<string, DeclarationFilingDocument>> {
  const numbers = read.flatMap((one) =>
    'report' in one && one.report.kind === 'SUPPLIER_DECLARATION' ? [normaliseCode(one.report.number)] : [],
  );
  if (numbers.length === 0) return new Map();
  const found = await models.filings
    .find({ _id: { $in: [...new Set(numbers)] } })
    .session(session)
    .lean<DeclarationFilingDocument[]>()
    .exec();
  return new Map(found.map((filing) => [filing._id, filing]));
}

/** What was known of results whose reports were withdrawn and that are reported anew. */
async function findWithdrawn(
  models: Models,
  { session }: WriteScope,
  read: readonly ({ readonly report: ReadReport } | { readonly fault: RowFault })[],
): Promise<Map<string, ReturnType<typeof historyOfResult>>> {
  const ids = read.flatMap((one) => ('report' in one ? [idOf(keyOf(one.report))] : []));
  const found = await models.withdrawn
    .find({ _id: { $in: ids } })
    .session(session)
    .lean<WithdrawnResultDocument[]>()
    .exec();
  return new Map(found.map(({ _id, last }) => [_id, historyOfResult(last)]));
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
  for (const { document, publish: isNews } of changed) if (isNews) publish(resultChanged(document));
}
