import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../../../../schema/claim-files/verdict-columns.ts';
import { isDay } from '../../../../schema/domain/day.ts';
import type { Encoding } from '../../../../schema/tabular/encodings.ts';
import {
  CancelClaimJobDocument,
  ClaimJobDocument,
  type ClaimJobStandingFragment,
  ClaimJobsDocument,
  type Client,
  CreateClaimJobDocument,
  type CreateClaimJobInput,
  StartClaimJobDocument,
} from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, endpointOf, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createProgress } from '../../progress.ts';
import { type Columns, nodesOf, type OutputOptions, withOutput, writeRecords } from '../../records.ts';
import { addClaimFileOptions, CLAIM_FILE, type ClaimFileFlags, claimFileOptions } from './claim-file-options.ts';
import { firstBytes, type JobFiles, jobFiles } from './job-file.ts';

interface JobOptions extends ConnectionOptions, ClaimFileFlags, OutputOptions {
  readonly out?: string;
  readonly key?: string;
  readonly id?: string;
  readonly on?: string;
  readonly language: Language;
  readonly dryRun: boolean;
  readonly wait: boolean;
  readonly start: boolean;
  readonly cancel: boolean;
  readonly list: boolean;
}

type Job = ClaimJobStandingFragment;

const PURPOSE = { purpose: 'CLAIM_CHECK' } as const;
const ENDED: readonly Job['state'][] = ['DONE', 'FAILED', 'CANCELLED', 'INSPECTED'];
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5000;
const LISTED = 1000;
const ENCODINGS: Readonly<Record<Encoding, NonNullable<CreateClaimJobInput['encoding']>>> = {
  'utf-8': 'UTF_8',
  gb18030: 'GB18030',
  big5: 'BIG5',
  'euc-kr': 'EUC_KR',
  'utf-16le': 'UTF_16LE',
  'utf-16be': 'UTF_16BE',
};

/** `yunqiao claims job`: the same as `claims verify`, done by the hub in the background. */
export function jobCommand(io: Io, done: Done): Command {
  const command = new Command('job')
    .description('Leave a file of seller claims with the hub, which judges it in the background, and fetch the result.')
    .argument('[file]', `${CLAIM_FILE}; left out where --id or --list says which`)
    .option('--out <file>', 'where the result goes: .csv or .ndjson')
    .option('--key <key>', 'name of the job: the same again is the same job (default: made of file and options)')
    .option('--id <job>', 'a job that was made before')
    .option('--dry-run', 'only tell rows, damaged rows, mapping and cost; --id with --start judges them then', false)
    .option('--no-wait', 'end when the file is with the hub')
    .option('--start', 'have an inspected dry run judged', false)
    .option('--cancel', 'end the job; what was judged can be fetched', false)
    .option('--list', 'jobs of the last 30 days', false)
    .option('--on <day>', 'the day that rows are judged for which name none, YYYY-MM-DD')
    .addOption(new Option('--language <language>', 'of the messages').choices(LANGUAGES).default('zh'))
    .addHelpText('after', HELP);
  addClaimFileOptions(command);
  withOutput(command);
  return withConnection(command, 8).action(async (file: string | undefined, options: JobOptions) =>
    done(await run(file, options, io)),
  );
}

const HELP = `
A command that was interrupted is run again: it goes on with the same job, whose file is sent on from where it broke off, and which charges no row twice.

Example:
  yunqiao claims job listings.xlsx --out verdicts.csv`;

async function run(file: string | undefined, options: JobOptions, io: Io): Promise<number> {
  checkOptions(file, options);
  const client = await connect(options, io, PURPOSE);
  try {
    if (options.list) return await list(client, options, io);
    const { signal } = io;
    const files = jobFiles(client, new URL('/', await endpointOf(options, io)).href, io, options.retries);
    const job =
      file === undefined ? await find(client, options.id ?? '', signal) : await leave(client, files, file, options, io);
    if (options.cancel) await client.request(CancelClaimJobDocument, { id: job.id }, { signal });
    if (options.start) await client.request(StartClaimJobDocument, { id: job.id }, { signal });
    io.stdout.write(`job       ${job.id}\n`);
    if (!options.wait) return EXIT.ok;
    const ended = await followed(client, job.id, io);
    io.stdout.write(asText(ended));
    const path = /\.(ndjson|jsonl)$/i.test(options.out ?? '') ? ended.ndjsonPath : ended.csvPath;
    if (options.out !== undefined && path && ended.state !== 'INSPECTED') await files.fetch(path, options.out);
    if (ended.state === 'FAILED') throw new CommandError(ended.failure?.en ?? 'The job failed.');
    return EXIT.ok;
  } finally {
    await client.close();
  }
}

function checkOptions(file: string | undefined, { id, list, out, on, start, cancel, wait, dryRun }: JobOptions): void {
  if ([file !== undefined, id !== undefined, list].filter(Boolean).length !== 1)
    throw new CommandError('Give a file, or --id <job>, or --list.');
  if ((start || cancel) && id === undefined) throw new CommandError('--start and --cancel go with --id.');
  if (file !== undefined && wait && !dryRun && out === undefined)
    throw new CommandError('Give --out, or --no-wait or --dry-run.');
  if (out !== undefined && !/\.(csv|ndjson|jsonl)$/i.test(out))
    throw new CommandError(`--out ${out}: expected .csv or .ndjson.`);
  if (file !== undefined && out !== undefined && resolve(file) === resolve(out))
    throw new CommandError('--out must not be the input file.');
  if (on !== undefined && !isDay(on)) throw new CommandError(`--on ${on}: expected a day, YYYY-MM-DD.`);
}

/** Makes the job, or finds it by its key, and sends what the hub does not have of the file. */
async function leave(client: Client, files: JobFiles, file: string, options: JobOptions, io: Io): Promise<Job> {
  const { encoding, delimiter, sheet, map, ignore, keepGoing } = await claimFileOptions(options);
  const head = await firstBytes(file, 64);
  const described: Omit<CreateClaimJobInput, 'idempotencyKey'> = {
    format: formatOf(head),
    fileName: basename(file),
    map: [...map],
    ignore: [...ignore],
    keepGoing,
    encoding: encoding ? ENCODINGS[encoding] : null,
    delimiter: delimiter ?? null,
    sheet: sheet ?? null,
    language: options.language === 'en' ? 'EN' : 'ZH',
    dryRun: options.dryRun,
    on: options.on ?? null,
  };
  const input = { ...described, idempotencyKey: options.key ?? (await keyOf(file, described)) };
  const { createClaimJob } = await client.request(CreateClaimJobDocument, { input }, { signal: io.signal });
  const job = createClaimJob?.job;
  if (!job) throw new CommandError('The hub made no job.', EXIT.refused);
  if (job.state === 'AWAITING_FILE') {
    const progress = createProgress(io.stderr, 'sent', 0);
    await files.send(job.uploadPath, file, (share) => progress.update(0, share));
    progress.stop();
  }
  return job;
}

function formatOf(head: Buffer): CreateClaimJobInput['format'] {
  if (head.subarray(0, 2).toString('latin1') === 'PK') return 'XLSX';
  return /^\uFEFF?\s*\{\s*["}]/.test(head.toString('utf8')) ? 'NDJSON' : 'CSV';
}

/** The same file with the same options is the same job, of one day: on another, verdicts may be others. */
async function keyOf(file: string, described: object): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(described)).update(new Date().toISOString().slice(0, 10));
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return `cli-${hash.digest('hex')}`;
}

async function find(client: Client, id: string, signal: AbortSignal): Promise<Job> {
  const { claimJob } = await client.request(ClaimJobDocument, { id }, { signal });
  if (!claimJob) throw new CommandError(`There is no job ${id}.`, EXIT.findings);
  return claimJob;
}

/** Asks until the job has ended. */
async function followed(client: Client, id: string, { signal, stderr }: Io): Promise<Job> {
  const progress = createProgress(stderr, 'claims', 0);
  let waiting: Job['waitingFor'] = null;
  try {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 1.5)) {
      const job = await find(client, id, signal);
      const rows = job.inspection?.rows ?? 0;
      progress.update(job.progress.rowsJudged, rows === 0 ? 0 : job.progress.rowsJudged / rows);
      if (ENDED.includes(job.state)) return job;
      if (job.state === 'AWAITING_FILE')
        throw new CommandError('The hub does not have the whole file: give it again, with the same options.');
      if (job.waitingFor !== waiting && job.waitingFor)
        stderr.write(`waits for ${job.waitingFor} until ${job.waitingUntil}; the job goes on by itself\n`);
      waiting = job.waitingFor;
      await sleep(pause, undefined, { signal });
    }
  } finally {
    progress.stop();
  }
}

function asText({ state, inspection, progress, failure }: Job): string {
  const lines: [string, string | number][] = [['state', state]];
  if (inspection) {
    const { description, rows, rowsDamaged, quotaNeeded, quotaLeft, columns, unmapped } = inspection;
    lines.push(
      ['read as', description],
      ['mapping', columns.map(({ field, header }) => `${field} = ${header}`).join(', ')],
      ['unmapped', unmapped.join(', ') || '-'],
      ['rows', rows],
      ['damaged', rowsDamaged],
      ['quota', `${quotaNeeded} needed, ${quotaLeft ?? 'no daily limit'}${quotaLeft === null ? '' : ' left'}`],
    );
  }
  if (state !== 'INSPECTED') {
    const { accepted, rejected, review, quotaSpent } = progress;
    lines.push(['ACCEPT', accepted], ['REJECT', rejected], ['REVIEW', review], ['spent', quotaSpent]);
  }
  const told = lines.map(([name, value]) => `${name.padEnd(10)}${value}\n`);
  const warned = inspection?.warnings.map(({ message }) => `warning: ${message.en}\n`) ?? [];
  return [...told, ...warned, ...(failure ? [`failure: ${failure.zh}\n`] : [])].join('');
}

interface Listed {
  readonly id: string;
  readonly fileName: string | null;
  readonly state: string;
  readonly createdAt: string;
  readonly progress: { readonly accepted: number; readonly rejected: number; readonly review: number };
}
const COLUMNS: Columns<Listed> = {
  id: ({ id }) => id,
  state: ({ state }) => state,
  created: ({ createdAt }) => createdAt,
  accepted: ({ progress }) => progress.accepted,
  rejected: ({ progress }) => progress.rejected,
  review: ({ progress }) => progress.review,
  file: ({ fileName }) => fileName,
};

async function list(client: Client, options: JobOptions, io: Io): Promise<number> {
  const jobs = nodesOf<Listed>(
    LISTED,
    async (first, after) =>
      (await client.request(ClaimJobsDocument, { first, after }, { signal: io.signal })).claimJobs,
  );
  await writeRecords(jobs, COLUMNS, options, io);
  return EXIT.ok;
}
