import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { GroupedRecord } from '../../../../schema/report-files/group-rows.ts';
import { type OpenedReport, openReportFile } from '../../../../schema/report-files/open-report-file.ts';
import { pathOf } from '../../../../schema/report-files/read-row.ts';
import type { RecordFile } from '../../../../schema/report-files/report-field.ts';
import { REPORT_FILES } from '../../../../schema/report-files/report-files.ts';
import { inBatches, mapOrdered } from '../../../../schema/tabular/batches.ts';
import { BYTE_ORDER_MARK, csvText, withoutFormula } from '../../../../schema/tabular/csv-row.ts';
import { briefList } from '../../../../schema/tabular/table.ts';
import type { Client } from '../../../sdk/index.ts';
import { type Batch, type BatchAnswer, SEND, type SendBatch } from '../../../sdk/send-report.ts';
import { type ConnectionOptions, connect, endpointOf, integer, ownAgency, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createProgress } from '../../progress.ts';
import { ResumableOutput } from '../../tabular/resumable-output.ts';
import { addTableOptions, type TableFileOptions } from '../../tabular/table-options.ts';
import { reportKind } from './report-kind.ts';
import { templateCommand } from './template.ts';

export interface ReportOptions extends ConnectionOptions, TableFileOptions {
  readonly out?: string;
  readonly map: readonly string[];
  readonly batchSize: number;
  readonly concurrency: number;
  readonly complete: boolean;
  readonly restart: boolean;
  /** What the file is said to state beside its rows: an interrupted run has to have it in common with the one that continues it. */
  readonly states?: readonly string[];
}

/** Counts of a run. */
interface Counts {
  readonly records: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly receipts: number;
}

/** A file of records, and how they are sent. */
interface Sending {
  readonly kind: RecordFile;
  readonly send: SendBatch;
  readonly purpose: string;
}

interface Job {
  readonly file: OpenedReport;
  readonly kind: RecordFile;
  readonly send: SendBatch;
  readonly options: ReportOptions;
}

const NOTHING: Counts = { records: 0, accepted: 0, unchanged: 0, rejected: 0, receipts: 0 };
/** Most characters of one call's records, some 3 MB of the 8 MiB that the hub takes. */
const MAX_BATCH_CHARACTERS = 1_000_000;
const COLUMNS = ['row', 'key', 'outcome', 'field', 'column', 'code', 'message_zh', 'message_en', 'result', 'receipt'];

/** `yunqiao report <kind> <file>` and `yunqiao report template <kind>` */
export function reportCommand(io: Io, done: Done): Command {
  // `template` has an --out of its own.
  const command = new Command('report')
    .enablePositionalOptions()
    .description('Report facts of a certification body from a file. What the hub has already changes nothing.')
    .argument('<kind>', REPORT_FILES.map(({ command: name }) => name).join(', '))
    .argument(
      '<file>',
      'NDJSON (one record per line), CSV (UTF-8, GB18030, UTF-16, Big5 and EUC-KR when named) or XLSX',
    )
    .addHelpText('after', HELP)
    .addCommand(templateCommand(io, done));
  return withConnection(withReportOptions(command), 8).action(
    async (kind: string, file: string, options: ReportOptions) => done(await report(kind, file, options, io)),
  );
}

/** The options of a run over a file. */
export function withReportOptions(command: Command): Command {
  command.option(
    '--complete',
    'certificates: state that with this file the reports of its bodies are complete up to now',
    false,
  );
  return withFileOptions(command);
}

/** The options of a run over a file of any kind of record. */
export function withFileOptions(command: Command): Command {
  command
    .option('--out <file>', 'what became of each row (default: <file>.report.csv)')
    .option('--map <field=header>', 'the column of a field, for example holder.name=持证单位', collect, [])
    .option('--restart', 'begin anew instead of continuing an interrupted run', false)
    .addOption(
      new Option('--batch-size <n>', 'records in a call').default(200).argParser(integer('--batch-size', 1, 500)),
    )
    .addOption(
      new Option('--concurrency <n>', 'calls at a time; more than 1 only where no record follows on another')
        .default(1)
        .argParser(integer('--concurrency', 1, 8)),
    );
  addTableOptions(command);
  return command;
}

const HELP = `
Headers are those of yunqiao report template <kind>, their usual synonyms, or the fields of the API with dots. Every row is answered in --out with row, field, code and
message. Good rows are kept; refused ones stand in the correction queue of their body until they are reported right (or with 更正行号) or withdrawn.
An interrupted run leaves <out>.part and <out>.state.json; the same command continues it.

Exit code 1: at least one row was refused.

Example:
  yunqiao report certificates certificates.xlsx --client-id demo-body-101`;

function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

/** Reports a file; the exit code. */
export async function report(name: string, path: string, options: ReportOptions, io: Io): Promise<number> {
  const kind = reportKind(name);
  const send = SEND[kind.command];
  if (!send) throw new Error(`Nothing sends ${kind.command}.`);
  if (options.complete && kind.command !== 'certificates')
    throw new CommandError('--complete is for certificates: it says that the hub holds every one of them.');
  return reportFile({ kind, send, purpose: 'REPORTING' }, path, options, io);
}

/** Reports the records of a file in batches, and writes what became of each row; an interrupted run continues. The last batch is partial unless the options say `complete` and no row was refused. @returns the exit code */
export async function reportFile(
  { kind, send, purpose }: Sending,
  path: string,
  options: ReportOptions,
  io: Io,
): Promise<number> {
  const out = options.out ?? `${path}.report.csv`;
  if (resolve(out) === resolve(path)) throw new CommandError('--out must not be the input file.');
  const client = await connect(options, io, { purpose });
  try {
    const file = await openReportFile(path, kind, options);
    io.stderr.write(`${file.description}\n`);
    if (file.unmapped.length > 0) io.stderr.write(`warning: nothing is read from ${briefList(file.unmapped)}\n`);
    if (file.leftOut.length > 0) io.stderr.write(`warning: sheets left out: ${briefList(file.leftOut)}\n`);
    const output = await ResumableOutput.open<Counts>(out, {
      fingerprint: await fingerprint(file, options, kind, io),
      restart: options.restart,
      checkpointEveryMs: 0,
      initial: NOTHING,
    });
    const counts = await run({ file, kind, send, options }, client, output, io);
    io.stdout.write(`${summary(counts)}rows: ${out}\n`);
    return counts.rejected > 0 ? EXIT.findings : EXIT.ok;
  } finally {
    await client.close();
  }
}

/** Everything that an interrupted run has to have in common with the one that continues it. */
async function fingerprint({ file }: OpenedReport, options: ReportOptions, kind: RecordFile, io: Io): Promise<string> {
  const { batchSize, map, sheet, delimiter, complete, states = [] } = options;
  const who = [await endpointOf(options, io), await ownAgency(options, io)];
  const parts = [
    1,
    kind.command,
    file.sha256,
    file.content,
    batchSize,
    map,
    sheet,
    delimiter,
    complete,
    ...states,
    who,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

interface Sent {
  readonly batch: Batch;
  readonly records: readonly GroupedRecord[];
  readonly answer: BatchAnswer;
  readonly share: number;
}

async function run(job: Job, client: Client, output: ResumableOutput<Counts>, io: Io): Promise<Counts> {
  const { file, options, send } = job;
  let counts = output.resumed?.carry ?? NOTHING;
  const done = output.resumed?.rows ?? 0;
  if (output.resumed) io.stderr.write(`continuing after ${done} records\n`);
  const headers = new Map([...file.headerOf].map(([name, header]) => [pathOf(name), header]));
  const progress = createProgress(io.stderr, 'records', done);
  const begun = new Map<GroupedRecord, number>();
  const ask = async (records: readonly GroupedRecord[], partial: boolean): Promise<Sent> => {
    const first = records[0];
    const batch = {
      records,
      partial,
      reportKey: `${file.file.sha256.slice(0, 40)}/${first ? (begun.get(first) ?? 0) : 0}`,
    };
    const share = file.progress();
    return { batch, records, answer: await send(client, batch, io.signal), share };
  };
  const take = async ({ records, answer, share }: Sent) => {
    for (const record of records) begun.delete(record);
    counts = counted(counts, answer);
    await output.append(csvText(linesOf(records, answer, headers)), counts.records, counts);
    progress.update(counts.records, share);
    io.signal.throwIfAborted();
  };
  try {
    if (!output.resumed) await output.append(BYTE_ORDER_MARK + csvText([COLUMNS]), 0, counts);
    const batches = new LastHeldBack(
      inBatches(notYetDone(file.records, done, begun), {
        maxItems: options.batchSize,
        weigh,
        maxWeight: MAX_BATCH_CHARACTERS,
      }),
    );
    for await (const sent of mapOrdered(batches.butLast(), options.concurrency, (records) => ask(records, true)))
      await take(sent);
    // The statement that the report is complete goes with the last rows, after all others are in and none was refused.
    if (batches.last) await take(await ask(batches.last, !options.complete || counts.rejected > 0));
  } catch (error) {
    progress.stop();
    await output.suspend();
    if (counts.records > 0)
      io.stderr.write(`stopped after ${counts.records} records; the same command continues there\n`);
    throw error;
  }
  progress.update(counts.records, 1);
  progress.stop();
  await output.finish();
  return counts;
}

/** The records that an interrupted run has not reported, each with its place among all. */
async function* notYetDone(
  records: AsyncIterable<GroupedRecord>,
  done: number,
  places: Map<GroupedRecord, number>,
): AsyncGenerator<GroupedRecord> {
  let place = 0;
  for await (const record of records) {
    if (place >= done) {
      places.set(record, place);
      yield record;
    }
    place++;
  }
}

function weigh({ record }: GroupedRecord): number {
  return JSON.stringify(record).length;
}

function counted(counts: Counts, { rows, receiptNumber }: BatchAnswer): Counts {
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  return {
    records: counts.records + rows.length,
    accepted: counts.accepted + count('ACCEPTED'),
    unchanged: counts.unchanged + count('UNCHANGED'),
    rejected: counts.rejected + count('REJECTED'),
    receipts: counts.receipts + (receiptNumber === '' ? 0 : 1),
  };
}

/** A line for every row of the file: rows that make one record have its answer. */
function* linesOf(
  records: readonly GroupedRecord[],
  { receiptNumber, rows: answers }: BatchAnswer,
  headers: ReadonlyMap<string, string>,
): Generator<string[]> {
  for (const [index, { rows, sheet }] of records.entries()) {
    const answer = answers[index];
    if (!answer) continue;
    const { key, outcome, field, code, zh, en, result } = answer;
    for (const row of rows) {
      const place = sheet === undefined ? String(row) : `${sheet}!${row}`;
      const cells = [place, key, outcome, field, headers.get(field) ?? '', code, zh, en, result, receiptNumber];
      yield cells.map(withoutFormula);
    }
  }
}

function summary(counts: Counts): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name.padEnd(10)}${String(count).padStart(9)}\n`)
    .join('');
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
