import {
  ApplyForTraceCodesDocument,
  ReportCertificateRowsDocument,
  ReportEnterpriseClassesDocument,
  ReportFactoryInspectionsDocument,
  ReportResultRowsDocument,
  ReportResultStatusesDocument,
  ReportReuseFilingsDocument,
  ReportStatusEventsDocument,
  ReportSurveillancesDocument,
} from './__generated__/operations.ts';
import type { Client } from './client.ts';
import { HubError } from './hub-error.ts';

/** What became of a record. */
export interface RowAnswer {
  readonly key: string;
  readonly outcome: 'ACCEPTED' | 'UNCHANGED' | 'REJECTED';
  readonly field: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** What came of it: trace codes, the id of a result, doubts about a row that was taken. */
  readonly result: string;
}

/** What became of a batch. */
export interface BatchAnswer {
  readonly receiptNumber: string;
  readonly rows: readonly RowAnswer[];
}

/** How a batch is sent. */
export interface Batch {
  readonly records: readonly { readonly record: Readonly<Record<string, unknown>> }[];
  readonly reportKey: string;
  /** More of the same file follows. */
  readonly partial: boolean;
}

interface Told {
  readonly index: number;
  readonly key?: string | null;
  readonly outcome: RowAnswer['outcome'];
  readonly field?: string | null;
  readonly code?: string | null;
  readonly message?: { readonly zh: string; readonly en: string } | null;
}

/** Sends a batch of one kind. A call that was cut off is made again: its key is the same, and what arrived the first time is unchanged the second. */
export type SendBatch = (client: Client, batch: Batch, signal: AbortSignal) => Promise<BatchAnswer>;

// The rows' forms were checked against the kind's fields; what they say is for the hub to judge.
type Rows = never[];

const rowsOf = ({ records }: Batch) => records.map(({ record }) => record) as unknown as Rows;
const plain = (told: Told, result = ''): RowAnswer => ({
  key: told.key ?? '',
  outcome: told.outcome,
  field: told.field ?? '',
  code: told.code ?? '',
  zh: told.message?.zh ?? '',
  en: told.message?.en ?? '',
  result,
});

function answered<T>(report: T | null | undefined): T {
  if (!report) throw new HubError('BAD_RESPONSE', 'The hub did not say what became of the rows.');
  return report;
}

/** Kinds whose rows are answered alike. */
function sendRows(document: typeof ReportStatusEventsDocument, list: string): SendBatch {
  return async (client, batch, signal) => {
    const input = { [list]: rowsOf(batch), reportKey: batch.reportKey } as never;
    const { report } = await client.request(document, { input }, { signal, idempotent: true });
    const { receiptNumber, results } = answered(report);
    const doubts = (row: (typeof results)[number]) => row.warnings.map(({ code, message }) => `${code} ${message.zh}`);
    return { receiptNumber, rows: results.map((row) => plain(row, doubts(row).join('; '))) };
  };
}

const OUTCOME_OF_RESULT = {
  CREATED: 'ACCEPTED',
  UPDATED: 'ACCEPTED',
  UNCHANGED: 'UNCHANGED',
  REJECTED: 'REJECTED',
} as const;

/** How each kind is sent, by its name on the command line. */
export const SEND: Readonly<Record<string, SendBatch>> = {
  certificates: async (client, batch, signal) => {
    const input = { certificates: rowsOf(batch), partial: batch.partial, reportKey: batch.reportKey };
    const { report } = await client.request(ReportCertificateRowsDocument, { input }, { signal, idempotent: true });
    const { receiptNumber, results } = answered(report);
    const rows = results.map((row) => {
      const doubts = row.warnings.map(({ code, zh }) => `${code} ${zh}`).join('; ');
      return plain({ ...row, key: row.number }, doubts);
    });
    return { receiptNumber, rows };
  },
  'status-events': sendRows(ReportStatusEventsDocument, 'statusEvents'),
  surveillances: sendRows(ReportSurveillancesDocument as never, 'surveillances'),
  'factory-inspections': sendRows(ReportFactoryInspectionsDocument as never, 'factoryInspections'),
  'enterprise-classes': sendRows(ReportEnterpriseClassesDocument as never, 'enterpriseClasses'),
  results: async (client, batch, signal) => {
    const input = { results: rowsOf(batch), reportKey: batch.reportKey };
    const { report } = await client.request(ReportResultRowsDocument, { input }, { signal, idempotent: true });
    const { receiptNumber, results } = answered(report);
    const rows = results.map(({ index, outcome, fault, result }) => {
      const told = { index, outcome: OUTCOME_OF_RESULT[outcome], ...fault };
      return plain({ ...told, key: String(batch.records[index]?.record['number'] ?? '') }, result?.id ?? '');
    });
    return { receiptNumber, rows };
  },
  'result-statuses': sendRows(ReportResultStatusesDocument as never, 'resultStatuses'),
  reuse: sendRows(ReportReuseFilingsDocument as never, 'reuseFilings'),
  'trace-codes': async (client, batch, signal) => {
    const input = { applications: rowsOf(batch), reportKey: batch.reportKey };
    const { report } = await client.request(ApplyForTraceCodesDocument, { input }, { signal, idempotent: true });
    const { receiptNumber, results } = answered(report);
    const rows = results.map((row) => {
      const codes = row.application?.traceCodes.map(({ model, code }) => `${model}=${code}`).join('; ') ?? '';
      return plain(row, row.application?.state === 'AWAITING_REVIEW' ? 'AWAITING_REVIEW' : codes);
    });
    return { receiptNumber, rows };
  },
};
