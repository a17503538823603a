import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { isDay } from '../../../../schema/domain/day.ts';
import type { Client } from '../../../sdk/index.ts';
import { inBatches, mapOrdered } from '../../batches.ts';
import { type ConnectionOptions, connect, integer, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createProgress } from '../../progress.ts';
import { type ColumnMap, mapColumns, parseOverrides, recognisedHeaders } from '../../tabular/columns.ts';
import { csvFileRows } from '../../tabular/csv-reader.ts';
import { BYTE_ORDER_MARK, csvText } from '../../tabular/csv-row.ts';
import { openTable } from '../../tabular/open-table.ts';
import { ResumableOutput } from '../../tabular/resumable-output.ts';
import { type ScannedFile, scanFile } from '../../tabular/scan-file.ts';
import { columnLetters, type Table, TableError, type TableRow } from '../../tabular/table.ts';
import { addTableOptions, type TableFileOptions } from '../../tabular/table-options.ts';
import { writeWorkbook } from '../../tabular/xlsx/write-workbook.ts';
import { checkBatch } from './check-batch.ts';
import { CLAIM_FIELDS, CLAIM_HEADERS, type ClaimField } from './claim-columns.ts';
import { readClaimRow } from './claim-row.ts';
import { addToSummary, type ClaimSummary, EMPTY_SUMMARY, printSummary } from './claim-summary.ts';
import { LANGUAGES, type Language, rowVerdict, VERDICT_COLUMNS, verdictCells } from './verdict-columns.ts';

interface VerifyOptions extends ConnectionOptions, TableFileOptions {
  readonly out: string;
  readonly on?: string;
  readonly map: readonly string[];
  readonly language: Language;
  readonly summary?: string;
  readonly restart: boolean;
  readonly batchSize: number;
  readonly concurrency: number;
  readonly checkpointEvery: number;
  readonly failOn?: 'reject' | 'review';
}

/** Changes whenever the same input would give other output, so that no run continues what another version began. */
const OUTPUT_FORMAT = 1;
/** Some 3 MB of a call's body, of which the hub takes 8 MiB: listings' texts can be long. */
const MAX_BATCH_CHARACTERS = 1_000_000;

/** `yunqiao claims verify` */
export function verifyCommand(io: Io, done: Done): Command {
  const command = new Command('verify')
    .description(
      'Check a file of seller claims: the same rows with decision, findings, messages, checkedAt and asOf added.',
    )
    .argument('<file>', 'CSV (UTF-8, GB18030, UTF-16; separated by comma, semicolon or tab) or XLSX')
    .requiredOption('--out <file>', 'where to write: .csv (UTF-8 with byte order mark), or .xlsx')
    .option('--on <day>', 'check as the facts stood on a past day, YYYY-MM-DD')
    .option(
      '--map <field=header>',
      `the column of a field: ${CLAIM_FIELDS.join(', ')}; "field=" leaves it out`,
      collect,
      [],
    )
    .addOption(new Option('--language <language>', 'of the messages').choices(LANGUAGES).default('zh'))
    .option('--summary <file>', 'write the counts as JSON too')
    .option('--restart', 'begin anew instead of continuing an interrupted run', false)
    .addOption(
      new Option('--batch-size <n>', 'claims in a call').default(500).argParser(integer('--batch-size', 1, 1000)),
    )
    .addOption(new Option('--concurrency <n>', 'calls at a time').default(4).argParser(integer('--concurrency', 1, 16)))
    .addOption(
      new Option('--checkpoint-every <ms>', 'how much work a crash may cost')
        .default(1000)
        .argParser(integer('--checkpoint-every', 0, 60_000)),
    )
    .addOption(new Option('--fail-on <decision>', 'exit with 1 when a claim got it').choices(['reject', 'review']))
    .addHelpText('after', HELP);
  addTableOptions(command);
  return withConnection(command, 8).action(async (file: string, options: VerifyOptions) =>
    done(await verify(file, options, io)),
  );
}

const HELP = `
--fail-on review also counts rejected claims. An interrupted run leaves <out>.part and <out>.state.json; the same command continues it.

Example:
  yunqiao claims verify listings.csv --out verdicts.csv --map text=商品卖点`;

function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

interface Job {
  readonly options: VerifyOptions;
  readonly file: ScannedFile;
  readonly table: Table;
  readonly columns: ColumnMap<ClaimField>;
  /** Number of input columns that go into the output; those of an earlier run's verdict do not. */
  readonly width: number;
}

async function verify(path: string, options: VerifyOptions, io: Io): Promise<number> {
  if (options.on !== undefined && !isDay(options.on))
    throw new CommandError(`--on ${options.on}: expected a day, YYYY-MM-DD.`);
  if (resolve(path) === resolve(options.out)) throw new CommandError('--out must not be the input file.');
  const client = await connect(options, io, { purpose: 'CLAIM_CHECK' });
  try {
    const job = await openJob(path, options);
    describe(job, io);
    const output = await ResumableOutput.open<ClaimSummary>(options.out, {
      fingerprint: fingerprint(job, io),
      restart: options.restart,
      checkpointEveryMs: options.checkpointEvery,
      initial: EMPTY_SUMMARY,
    });
    const summary = await run(job, client, output, io);
    io.stdout.write(printSummary(summary));
    if (options.summary) await writeFile(options.summary, `${JSON.stringify(summary, null, 2)}\n`);
    const { REJECT = 0, REVIEW = 0 } = summary.decisions;
    const found = options.failOn === 'reject' ? REJECT : options.failOn === 'review' ? REJECT + REVIEW : 0;
    return found > 0 ? EXIT.findings : EXIT.ok;
  } finally {
    await client.close();
  }
}

async function openJob(path: string, options: VerifyOptions): Promise<Job> {
  const overrides = parseOverrides(options.map, CLAIM_FIELDS);
  const file = await scanFile(path, options.encoding);
  const recognise = (cells: readonly string[]) => recognisedHeaders(cells, CLAIM_HEADERS, overrides);
  const table = await openTable(file, { recognise, delimiter: options.delimiter, sheet: options.sheet });
  const columns = mapColumns(table.headers, CLAIM_HEADERS, overrides);
  if (!columns.has('certificateNumber') && !columns.has('traceCode')) {
    throw new TableError(
      `${path}, row ${table.headerRow}: no column is known as a certificate number (证书编号) or trace code (追溯码). The file has: ${table.headers.join(', ')}. Name one with --map certificateNumber=<header>.`,
    );
  }
  const earlier = table.headers.length - VERDICT_COLUMNS.length;
  const isEarlierVerdict = earlier > 0 && VERDICT_COLUMNS.every((name, i) => table.headers[earlier + i] === name);
  return { options, file, table, columns, width: isEarlierVerdict ? earlier : table.headers.length };
}

function describe({ table, columns, width }: Job, io: Io): void {
  const mapped = [...columns].map(
    ([field, column]) => `${field} = ${table.headers[column]} (${columnLetters(column)})`,
  );
  io.stderr.write(`${table.description}; headers in row ${table.headerRow}\n${mapped.join(', ')}\n`);
  if (width < table.headers.length) io.stderr.write('The verdict columns of an earlier run are replaced.\n');
}

/** Everything that the output depends on. */
function fingerprint({ options, file, columns, table }: Job, io: Io): string {
  const endpoint = options.endpoint ?? io.env['YUNQIAO_ENDPOINT'] ?? '';
  const parts = [
    OUTPUT_FORMAT,
    file.sha256,
    file.content,
    table.description,
    [...columns],
    options.on,
    options.language,
    endpoint,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

async function run(job: Job, client: Client, output: ResumableOutput<ClaimSummary>, io: Io): Promise<ClaimSummary> {
  const { table, columns, width, options } = job;
  const { headers } = table;
  const done = output.resumed?.rows ?? 0;
  let summary = output.resumed?.carry ?? EMPTY_SUMMARY;
  let rows = done;
  if (output.resumed) io.stderr.write(`continuing after ${done} rows\n`);
  const progress = createProgress(io.stderr, 'claims', done);
  try {
    if (!output.resumed)
      await output.append(BYTE_ORDER_MARK + csvText([[...headers.slice(0, width), ...VERDICT_COLUMNS]]), 0, summary);
    const batches = inBatches(afterRows(table.rows, done), {
      maxItems: options.batchSize,
      weigh: ({ cells }) => cells.reduce((sum, cell) => sum + cell.length, 0),
      maxWeight: MAX_BATCH_CHARACTERS,
    });
    const checked = mapOrdered(batches, options.concurrency, async (batch) => {
      const share = table.progress();
      const claims = batch.map((row) => readClaimRow(row, { headers, columns }));
      return { share, batch: await checkBatch(client, claims, options.on ?? null, { signal: io.signal }) };
    });
    for await (const { share, batch } of checked) {
      const verdicts = batch.map((row) => ({ checked: row, verdict: rowVerdict(row, options.language) }));
      summary = addToSummary(summary, verdicts);
      rows += batch.length;
      const lines = verdicts.map(({ checked, verdict }) =>
        outputCells(checked.row.row, headers.length, width, verdictCells(checked, verdict)),
      );
      await output.append(csvText(lines), rows, summary);
      progress.update(rows, share);
      io.signal.throwIfAborted();
    }
  } catch (error) {
    progress.stop();
    // Whoever mends a damaged file has another file, which a run can't continue with.
    if (error instanceof TableError) await output.discard();
    else await output.suspend();
    if (rows > 0 && !(error instanceof TableError)) {
      io.stderr.write(`stopped after ${rows} rows; the same command continues there\n`);
    }
    throw error;
  }
  progress.update(rows, 1);
  progress.stop();
  await output.finish(
    /\.xlsx$/i.test(options.out) ? (part, target) => writeWorkbook(target, csvFileRows(part)) : undefined,
  );
  return summary;
}

/** The input's cells as they are, our columns after the last header, and what a misshapen row has beyond that. */
function outputCells({ cells }: TableRow, headerCount: number, width: number, verdict: readonly string[]): string[] {
  const own = Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const beyond = cells.slice(headerCount);
  return [...own, ...verdict, ...(beyond.some((cell) => cell.trim() !== '') ? beyond : [])];
}

async function* afterRows(rows: AsyncIterable<TableRow>, count: number): AsyncGenerator<TableRow> {
  let skipped = 0;
  for await (const row of rows) {
    if (skipped < count) skipped++;
    else yield row;
  }
}
