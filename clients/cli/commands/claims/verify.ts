import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import {
  addToSummary,
  type ClaimSummary,
  EMPTY_SUMMARY,
  printSummary,
} from '../../../../schema/claim-files/claim-summary.ts';
import { type JudgedBatch, judgeFile } from '../../../../schema/claim-files/judge-file.ts';
import { describeColumns } from '../../../../schema/claim-files/map-claim-columns.ts';
import {
  type ClaimFile,
  type ClaimFileOptions,
  openClaimFile,
} from '../../../../schema/claim-files/open-claim-file.ts';
import { LANGUAGES, type Language } from '../../../../schema/claim-files/verdict-columns.ts';
import { type VerdictLineOptions, verdictHead, verdictLines } from '../../../../schema/claim-files/verdict-lines.ts';
import { isDay } from '../../../../schema/domain/day.ts';
import { csvFileRows } from '../../../../schema/tabular/csv-reader.ts';
import { TableError } from '../../../../schema/tabular/table.ts';
import { writeWorkbook } from '../../../../schema/tabular/xlsx/write-workbook.ts';
import type { Client } from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, endpointOf, integer, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createProgress } from '../../progress.ts';
import { ResumableOutput } from '../../tabular/resumable-output.ts';
import { askHub } from './ask-hub.ts';
import { addClaimFileOptions, CLAIM_FILE, type ClaimFileFlags, claimFileOptions } from './claim-file-options.ts';
import { writeProfile } from './mapping-profile.ts';
import { type PreviousVerdicts, readPreviousVerdicts } from './previous-verdicts.ts';

interface VerifyOptions extends ConnectionOptions, ClaimFileFlags {
  readonly out: string;
  readonly on?: string;
  readonly language: Language;
  readonly summary?: string;
  readonly saveProfile?: string;
  readonly since?: string;
  readonly restart: boolean;
  readonly batchSize: number;
  readonly concurrency: number;
  readonly checkpointEvery: number;
  readonly failOn?: 'reject' | 'review';
}

/** Changes whenever the same input would give other output, so that no run continues what another version began. */
const OUTPUT_FORMAT = 3;

/** `yunqiao claims verify` */
export function verifyCommand(io: Io, done: Done): Command {
  const command = new Command('verify')
    .description(
      'Check a file of seller claims: the same rows with decision, findings, messages, checkedAt, asOf and hints added.',
    )
    .argument('<file>', CLAIM_FILE)
    .requiredOption('--out <file>', 'where to write: .csv (UTF-8 with byte order mark), .xlsx, or .ndjson')
    .option('--on <day>', 'check as the facts stood on a past day, YYYY-MM-DD')
    .addOption(new Option('--language <language>', 'of the messages').choices(LANGUAGES).default('zh'))
    .option(
      '--since <file>',
      'verdicts of an earlier run (.csv, .xlsx, .ndjson): only rows whose verdict is another are written',
    )
    .option('--save-profile <file>', 'save the mapping of the columns, for --profile')
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
  addClaimFileOptions(command);
  return withConnection(command, 8).action(async (file: string, options: VerifyOptions) =>
    done(await verify(file, options, io)),
  );
}

const HELP = `
The whole file is read before the first claim is asked about. A damaged row costs itself only, unless more than a fifth of the rows are damaged.
--fail-on review also counts rejected claims. An interrupted run leaves <out>.part and <out>.state.json; the same command continues it.

Example:
  yunqiao claims verify listings.csv --out verdicts.csv --map text=商品标题 --map text=商品卖点`;

interface Job {
  readonly options: VerifyOptions;
  readonly file: ClaimFile;
  readonly lines: VerdictLineOptions;
  readonly previous: PreviousVerdicts | null;
}

async function verify(path: string, options: VerifyOptions, io: Io): Promise<number> {
  if (options.on !== undefined && !isDay(options.on))
    throw new CommandError(`--on ${options.on}: expected a day, YYYY-MM-DD.`);
  if (resolve(path) === resolve(options.out)) throw new CommandError('--out must not be the input file.');
  const client = await connect(options, io, { purpose: 'CLAIM_CHECK' });
  try {
    const fileOptions = await claimFileOptions(options);
    const job = await openJob(path, options, fileOptions);
    describe(job, io);
    if (options.saveProfile) await writeProfile(options.saveProfile, job.file, fileOptions);
    const output = await ResumableOutput.open<ClaimSummary>(options.out, {
      fingerprint: await fingerprint(job, io),
      restart: options.restart,
      checkpointEveryMs: options.checkpointEvery,
      initial: { ...EMPTY_SUMMARY, warnings: job.file.warnings },
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

async function openJob(path: string, options: VerifyOptions, fileOptions: ClaimFileOptions): Promise<Job> {
  const file = await openClaimFile(path, fileOptions);
  const format = /\.(ndjson|jsonl)$/i.test(options.out) ? ('ndjson' as const) : ('csv' as const);
  const isForWorkbook = /\.xlsx$/i.test(options.out);
  const previous = options.since === undefined ? null : await readPreviousVerdicts(options.since, fileOptions);
  if (previous && !file.mapping.columns.has('reference'))
    throw new CommandError(
      `--since needs a key of each row: ${path} has no column for reference. Name it with --map reference=<header>.`,
    );
  return { options, file, lines: { headers: file.table.headers, width: file.width, format, isForWorkbook }, previous };
}

function describe({ file }: Job, io: Io): void {
  const { table, mapping, width, warnings } = file;
  const place = table.headerRow > 0 ? `; headers in row ${table.headerRow}` : '';
  io.stderr.write(`${table.description}${place}\n${describeColumns(mapping, table.headers)}\n`);
  if (width < table.headers.length) io.stderr.write('The verdict columns of an earlier run are replaced.\n');
  for (const { en } of warnings) io.stderr.write(`warning: ${en}\n`);
}

/** Everything that the output depends on. */
async function fingerprint({ options, file, lines, previous }: Job, io: Io): Promise<string> {
  const parts = [
    OUTPUT_FORMAT,
    file.file.sha256,
    file.file.content,
    file.table.description,
    [...file.mapping.columns],
    file.mapping.texts,
    file.reader.strayUsccs,
    lines.format,
    options.on,
    options.language,
    previous?.sha256,
    await endpointOf(options, io),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

async function run(job: Job, client: Client, output: ResumableOutput<ClaimSummary>, io: Io): Promise<ClaimSummary> {
  const { options, lines, previous } = job;
  const done = output.resumed?.rows ?? 0;
  let summary = output.resumed?.carry ?? { ...EMPTY_SUMMARY, warnings: job.file.warnings };
  let rows = done;
  if (output.resumed) io.stderr.write(`continuing after ${done} rows\n`);
  const progress = createProgress(io.stderr, 'claims', done);
  try {
    if (!output.resumed) await output.append(verdictHead(lines), 0, summary);
    const judged: AsyncIterable<JudgedBatch> = judgeFile(job.file, {
      ask: askHub(client, io.signal),
      on: options.on ?? null,
      language: options.language,
      batchSize: options.batchSize,
      concurrency: options.concurrency,
      skip: done,
    });
    for await (const batch of judged) {
      const kept = previous ? batch.rows.filter((row) => previous.isOther(row)) : batch.rows;
      summary = addToSummary(summary, batch.rows, previous ? batch.rows.length - kept.length : undefined);
      rows += batch.rows.length;
      await output.append(verdictLines(kept, lines), rows, summary);
      progress.update(rows, batch.share);
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
