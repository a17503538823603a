import type { Model, QueryFilter } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ConformityKind, ReportedStatus } from '../../schema/domain/facts.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { LOADER_BATCH_SIZE } from '../shared/loaders.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { adjustList, type ListAdjustment, type ListAdjustmentResult } from './adjust-list.ts';
import { type CertificateRegister, certificateView, createCertificateRegister } from './certificate-view.ts';
import { changeStatus, type StatusChange, type StatusChangeResult } from './change-status.ts';
import {
  type CorrectionAnswer,
  type CorrectionRequest,
  confirmCorrection,
  requestCorrection,
} from './correct-results.ts';
import { endReuse, type Filing, fileReuse, type ReuseDecision, replaceReuse } from './file-reuse.ts';
import { type DeclarationFiling, takeFiling } from './filings.ts';
import { readEditions } from './list-register.ts';
import type { Models, ResultDocument } from './model.ts';
import type { ReportedRow } from './read-report.ts';
import { keyOf, type LinkRecord, type ResultNumber, type ResultRecord, toRecord } from './records.ts';
import { type ReportedResults, reportResults } from './report-results.ts';
import { type ListEdition, listOn } from './reusable-results-list.ts';
import { createRowReports, type RowReports } from './row-reports.ts';

/** Which results to list; absent conditions do not restrict. */
export interface ResultFilter {
  readonly kind?: ConformityKind | null;
  readonly issuerBodyCode?: string | null;
  readonly holderUscc?: string | null;
  readonly reportedStatus?: ReportedStatus | null;
  readonly expiresFrom?: Day | null;
  readonly expiresTo?: Day | null;
}

/** What the subgraph answers and does. */
export interface ResultsService {
  /** The List in force on the day, as known at an instant (`null`: now). */
  list(day: Day, knownAt: string | null): Promise<ListEdition | null>;
  adjustList(caller: Caller, adjustment: ListAdjustment): Promise<ListAdjustmentResult>;
  results(ids: readonly string[]): Promise<ResultRecord[]>;
  resultByNumber(number: ResultNumber): Promise<ResultRecord | null>;
  listResults(filter: ResultFilter, page: PageArguments): Promise<Page<ResultRecord>>;
  /** Results of the holders, in the order of their ids, at most `limit`. */
  resultsOfHolders(usccs: readonly string[], limit: number): Promise<ResultRecord[]>;
  links(ids: readonly string[]): Promise<LinkRecord[]>;
  /** All links of the certificates, earliest first. */
  linksOfCertificates(numbers: readonly string[]): Promise<LinkRecord[]>;
  /** Links of the results, in the order of certificate numbers, at most `limit`. */
  linksOfResults(ids: readonly string[], limit: number): Promise<LinkRecord[]>;
  /** Links of a result that are in force on the day, in the order of certificate numbers. */
  listLinksOfResult(id: string, day: Day, page: PageArguments): Promise<Page<LinkRecord>>;
  readonly certificates: CertificateRegister;
  report(caller: Caller, rows: readonly ReportedRow[], reportKey?: string | null): Promise<ReportedResults>;
  readonly rowReports: RowReports;
  changeStatus(caller: Caller, change: StatusChange): Promise<StatusChangeResult>;
  correct(caller: Caller, request: CorrectionRequest): Promise<CorrectionAnswer>;
  confirmCorrection(caller: Caller, id: string): Promise<CorrectionAnswer>;
  fileReuse(caller: Caller, input: ReuseDecision & { readonly certificateNumber: string }): Promise<Filing>;
  replaceReuse(
    caller: Caller,
    input: ReuseDecision & { readonly linkId: string },
  ): Promise<Filing & { readonly ended: LinkRecord }>;
  /** Takes over how long a filing lasts: results that are that declaration end with it. */
  takeFiling(filing: DeclarationFiling, scope: WriteScope): Promise<void>;
  endReuse(
    caller: Caller,
    input: { readonly linkId: string; readonly lastDay: Day; readonly assessmentReference: string },
  ): Promise<Filing>;
}

/** Certificates are followed in a read model; everything else is read from the store. */
export function createResultsService(kit: ServiceKit<Models>): ResultsService {
  const { models } = kit;
  const certificates = createCertificateRegister(kit.readModel(certificateView.name));
  const registers = { certificates };
  return {
    certificates,
    list: async (day, knownAt) => listOn(await readEditions(models), day, knownAt),
    adjustList: (caller, adjustment) => adjustList(kit, caller, adjustment),
    results: (ids) => all(models.results, { _id: { $in: [...ids] } }),
    async resultByNumber(number) {
      const found = await models.results.findOne(keyOf(number)).lean().exec();
      return found && toRecord(found);
    },
    listResults: (filter, page) => findPage(models.results, resultQuery(filter), [['_id', 1]], page, toRecord),
    async resultsOfHolders(usccs, limit) {
      const found = await all(models.results, { holderUscc: { $in: [...usccs] } }, limit);
      return found.toSorted((a, b) => compare(a.id, b.id));
    },
    links: (ids) => all(models.links, { _id: { $in: [...ids] } }),
    async linksOfCertificates(numbers) {
      const found = await all(models.links, { certificateNumber: { $in: [...numbers] } });
      return found.toSorted((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
    },
    async linksOfResults(ids, limit) {
      const found = await all(models.links, { resultId: { $in: [...ids] } }, limit);
      return found.toSorted((a, b) => compare(a.certificateNumber, b.certificateNumber));
    },
    listLinksOfResult: (id, day, page) =>
      findPage(
        models.links,
        { resultId: id, from: { $lte: day }, $or: [{ to: null }, { to: { $gte: day } }] },
        [['certificateNumber', 1]],
        page,
        toRecord,
      ),
    report: (caller, rows, reportKey) => reportResults(kit, certificates, caller, rows, reportKey),
    rowReports: createRowReports(kit, registers),
    changeStatus: (caller, change) => changeStatus(kit, caller, change),
    takeFiling: (filing, scope) => takeFiling(kit, filing, scope),
    correct: (caller, request) => requestCorrection(kit, caller, request),
    confirmCorrection: (caller, id) => confirmCorrection(kit, caller, id),
    fileReuse: (caller, input) => fileReuse(kit, registers, caller, input),
    replaceReuse: (caller, input) => replaceReuse(kit, registers, caller, input),
    endReuse: (caller, input) => endReuse(kit, caller, input),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** All records that a loader asks for, in one round trip to the store as far as that goes. */
async function all<D extends { _id: string }>(model: Model<D>, query: QueryFilter<D>, limit = 0) {
  const found = await model.find(query).limit(limit).batchSize(LOADER_BATCH_SIZE).lean().exec();
  return (found as D[]).map(toRecord<D>);
}

function resultQuery(filter: ResultFilter): QueryFilter<ResultDocument> {
  const { kind, issuerBodyCode, holderUscc, reportedStatus, expiresFrom, expiresTo } = filter;
  return {
    ...(kind != null && { kind }),
    ...(issuerBodyCode != null && { issuerBodyCode }),
    ...(holderUscc != null && { holderUscc }),
    ...(reportedStatus != null && { reportedStatus }),
    ...((expiresFrom != null || expiresTo != null) && {
      expiresOn: { ...(expiresFrom != null && { $gte: expiresFrom }), ...(expiresTo != null && { $lte: expiresTo }) },
    }),
  };
}
