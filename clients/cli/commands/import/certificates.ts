import { open } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { inBatches, mapOrdered } from '../../../../schema/tabular/batches.ts';
import { mapColumns, parseOverrides, recognisedHeaders } from '../../../../schema/tabular/columns.ts';
import { NdjsonReader } from '../../../../schema/tabular/ndjson-reader.ts';
import { openTable } from '../../../../schema/tabular/open-table.ts';
import { scanFile } from '../../../../schema/tabular/scan-file.ts';
import { briefList, TableError } from '../../../../schema/tabular/table.ts';
import { type CertificateReportInput, type Client, HubError, ReportCertificatesDocument } from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, integer, withConnection } from '../../connection.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createProgress } from '../../progress.ts';
import { addTableOptions, type TableFileOptions } from '../../tabular/table-options.ts';
import { CERTIFICATE_FIELDS, CERTIFICATE_HEADERS, readCertificateRow } from './certificate-columns.ts';
import { type CheckedRecord, checkRecord, type Rejection } from './certificate-record.ts';
import { RejectionReport } from './rejection-report.ts';

interface ImportOptions extends ConnectionOptions, TableFileOptions {
  readonly report?: string;
  readonly map: readonly string[];
  readonly batchSize: number;
  readonly concurrency: number;
  readonly complete: boolean;
}

/** A record with its place in the file. */
interface ImportRow {
  readonly row: number;
  readonly checked: CheckedRecord;
}

interface Source {
  readonly rows: AsyncIterable<ImportRow>;
  readonly progress: () => number;
}

interface BatchOutcome {
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejections: readonly Rejection[];
}

/** Most characters of one call's records, some 3 MB of the 8 MiB that the hub takes. */
const MAX_BATCH_CHARACTERS = 1_000_000;
const PEEK_BYTES = 4096;

/** `yunqiao import certificates` */
export function importCertificatesCommand(io: Io, done: Done): Command {
  const command = new Command('certificates')
    .description(
      'Report certificates from a file. Records that the hub has already change nothing, so a file may be imported again.',
    )
    .argument('<file>', 'NDJSON (one record per line), CSV or XLSX')
    .option('--report <file>', 'where refused rows go: row, number, field, reason (default: <file>.rejected.csv)')
    .option('--map <field=header>', 'the column of a field, for example holder.name=持证单位', collect, [])
    .option('--complete', 'state that with this file the reports of its bodies are complete up to now', false)
    .addOption(
      new Option('--batch-size <n>', 'records in a call').default(500).argParser(integer('--batch-size', 1, 500)),
    )
    .addOption(new Option('--concurrency <n>', 'calls at a time').default(2).argParser(integer('--concurrency', 1, 8)))
    .addHelpText('after', HELP);
  addTableOptions(command);
  // A replica set without a majority may take a minute to have one again.
  return withConnection(command, 12).action(async (file: string, options: ImportOptions) =>
    done(await importCertificates(file, options, io)),
  );
}

const HELP = `
Columns of a table are the fields of CertificateReportInput with dots: number, scheme, holder.uscc, holder.name, product1.name,
product1.models, … or their Chinese names (证书编号, 持证人名称, …). basis and models hold several values separated by semicolons.

Exit code 1: at least one row was refused.

Example:
  yunqiao import certificates certificates.ndjson --client-id demo-body-101`;

function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

async function importCertificates(path: string, options: ImportOptions, io: Io): Promise<number> {
  const client = await connect(options, io, { purpose: 'REPORTING' });
  const report = await RejectionReport.begin(options.report ?? `${path}.rejected.csv`);
  let rows = 0;
  let accepted = 0;
  let unchanged = 0;
  try {
    const source = await openSource(path, options);
    const progress = createProgress(io.stderr, 'certificates', 0);
    const add = async ({ share, outcome }: { share: number; outcome: BatchOutcome }) => {
      rows += outcome.rows;
      accepted += outcome.accepted;
      unchanged += outcome.unchanged;
      await report.add(outcome.rejections);
      progress.update(rows, share);
      io.signal.throwIfAborted();
    };
    try {
      const batches = new LastHeldBack(
        inBatches(source.rows, { maxItems: options.batchSize, weigh, maxWeight: MAX_BATCH_CHARACTERS }),
      );
      const send = async (batch: readonly ImportRow[], partial: boolean) => {
        const share = source.progress();
        return { share, outcome: await sendBatch(client, batch, partial, io.signal) };
      };
      for await (const sent of mapOrdered(batches.butLast(), options.concurrency, (batch) => send(batch, true))) {
        await add(sent);
      }
      // The statement that the report is complete goes with the last rows, after all others are in and none was refused.
      if (batches.last) await add(await send(batches.last, !options.complete || report.count > 0));
    } finally {
      progress.stop();
      io.stdout.write(summary(rows, accepted, unchanged, report));
    }
  } finally {
    await report.close();
    await client.close();
  }
  return report.count > 0 ? EXIT.findings : EXIT.ok;
}

async function openSource(path: string, options: ImportOptions): Promise<Source> {
  if (await isNdjson(path)) {
    const reader = new NdjsonReader(path);
    const { size } = await scanFile(path, 'utf-8');
    return { rows: jsonRows(reader), progress: () => reader.bytesRead / size };
  }
  const overrides = parseOverrides(options.map, CERTIFICATE_FIELDS);
  const recognise = (cells: readonly string[]) => recognisedHeaders(cells, CERTIFICATE_HEADERS, overrides);
  const { encoding, delimiter, sheet } = options;
  const table = await openTable(await scanFile(path, encoding), { recognise, delimiter, sheet });
  const columns = mapColumns(table.headers, CERTIFICATE_HEADERS, overrides);
  if (!columns.has('number')) {
    throw new TableError(
      `${path}, row ${table.headerRow}: no column is known as number (证书编号). The file has: ${briefList(table.headers)}. Name it with --map number=<header>.`,
    );
  }
  const rows = mapRows(table.rows, (row) => ({
    row: row.number,
    checked: row.damage
      ? { rejection: { row: row.number, number: '', field: '', reason: row.damage.en } }
      : readCertificateRow(row, table.headers, columns),
  }));
  return { rows, progress: () => table.progress() };
}

async function isNdjson(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PEEK_BYTES), 0, PEEK_BYTES, 0);
    return /^\uFEFF?\s*\{/.test(buffer.subarray(0, bytesRead).toString('utf8'));
  } finally {
    await file.close();
  }
}

function jsonRows(reader: NdjsonReader): AsyncIterable<ImportRow> {
  return mapRows(reader.lines(), ({ number, value }) => ({ row: number, checked: checkRecord(number, value) }));
}

async function* mapRows<T, R>(rows: AsyncIterable<T>, change: (row: T) => R): AsyncGenerator<R> {
  for await (const row of rows) yield change(row);
}

function weigh({ checked }: ImportRow): number {
  return 'report' in checked ? JSON.stringify(checked.report).length : 0;
}

async function sendBatch(
  client: Client,
  batch: readonly ImportRow[],
  partial: boolean,
  signal: AbortSignal,
): Promise<BatchOutcome> {
  const rejections: Rejection[] = [];
  const rows: number[] = [];
  const certificates: CertificateReportInput[] = [];
  for (const { row, checked } of batch) {
    if ('rejection' in checked) rejections.push(checked.rejection);
    else {
      rows.push(row);
      certificates.push(checked.report);
    }
  }
  if (certificates.length === 0) return { rows: batch.length, accepted: 0, unchanged: 0, rejections };
  const input = { certificates, partial: partial || rejections.length > 0 };
  // A call that was cut off is made again: what arrived the first time is UNCHANGED the second.
  const { reportCertificates } = await client.request(
    ReportCertificatesDocument,
    { input },
    { signal, idempotent: true },
  );
  if (!reportCertificates) throw new HubError('BAD_RESPONSE', 'The hub did not say what became of the rows.');
  for (const { index, number, outcome, field, reason } of reportCertificates.results) {
    if (outcome !== 'REJECTED') continue;
    rejections.push({
      row: rows[index] ?? 0,
      number: number ?? certificates[index]?.number ?? '',
      field: field ?? '',
      reason: reason ?? '',
    });
  }
  rejections.sort((a, b) => a.row - b.row);
  const { accepted, unchanged } = reportCertificates;
  return { rows: batch.length, accepted, unchanged, rejections };
}

function summary(rows: number, accepted: number, unchanged: number, report: RejectionReport): string {
  const lines = [
    ['rows', rows],
    ['accepted', accepted],
    ['unchanged', unchanged],
    ['rejected', report.count],
  ] as const;
  const table = lines.map(([name, count]) => `${name.padEnd(10)}${String(count).padStart(9)}\n`).join('');
  return report.count > 0 ? `${table}refused rows: ${report.path}\n` : table;
}

/** Passes batches on, except the last, which is known as such only when the input ends. */
class LastHeldBack<T> {
  readonly #batches: AsyncIterable<T>;
  last: T | null = null;

  constructor(batches: AsyncIterable<T>) {
    this.#batches = batches;
  }

  async *butLast(): AsyncGenerator<T> {
    for await (const batch of this.#batches) {
      if (this.last !== null) yield this.last;
      this.last = batch;
    }
  }
}
