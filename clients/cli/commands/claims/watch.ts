import { Command, Option } from 'commander';
import { openClaimFile } from '../../../../schema/claim-files/open-claim-file.ts';
import {
  ClaimWatchListDocument,
  type Client,
  UnwatchClaimsDocument,
  WatchClaimsDocument,
  type WatchedClaimOutcome,
} from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createProgress } from '../../progress.ts';
import { type ChangeLog, openChangeLog, stdoutLog } from './change-log.ts';
import { changesAfter } from './changes-after.ts';
import { addClaimFileOptions, CLAIM_FILE, type ClaimFileFlags, claimFileOptions } from './claim-file-options.ts';
import { type WatchRows, watchRows } from './watch-files.ts';

const PURPOSE = { purpose: 'CLAIM_CHECK' } as const;
/** Rows that are named one by one. */
const NAMED_ROWS = 20;
/** References of a call. */
const REMOVED_AT_A_TIME = 1000;

type FileOptions = ConnectionOptions & ClaimFileFlags;

/** `yunqiao claims watch` and what it does: a list of claims that the hub judges again whenever something changes. */
export function watchCommand(io: Io, done: Done): Command {
  const command = new Command('watch').description(
    'Leave claims with the hub, up to 1,000,000, and ask for the verdicts that changed.',
  );
  for (const part of [addCommand, removeCommand, changesCommand, showCommand]) command.addCommand(part(io, done));
  return command;
}

function addCommand(io: Io, done: Done): Command {
  const command = new Command('add')
    .description(
      'Put the claims of a file on the watch list. Again: claims that say the same stay, others take their place.',
    )
    .argument('<file>', CLAIM_FILE)
    .addHelpText(
      'after',
      `
Each row needs a key of its own. Damaged rows and second rows of a key are left out, named on standard error, and end the command with 1.

Example:
  yunqiao claims watch add listings.csv --map reference=商品编号`,
    );
  addClaimFileOptions(command);
  return withConnection(command, 8).action(async (file: string, options: FileOptions) =>
    done(await add(file, options, io)),
  );
}

function removeCommand(io: Io, done: Done): Command {
  const command = new Command('remove')
    .description('Take claims off the watch list: those of a file, or single ones.')
    .argument('[file]', `${CLAIM_FILE}; only the keys of its rows are read`)
    .option(
      '--reference <key>',
      'a single claim; may be given several times',
      (key: string, keys: string[]) => [...keys, key],
      [],
    );
  addClaimFileOptions(command);
  return withConnection(command, 8).action(
    async (file: string | undefined, options: FileOptions & { readonly reference: readonly string[] }) =>
      done(await remove(file, options, io)),
  );
}

interface ChangesOptions extends ConnectionOptions {
  readonly out?: string;
  readonly after?: string;
  readonly fromNow: boolean;
}

function changesCommand(io: Io, done: Done): Command {
  const command = new Command('changes')
    .description(
      'Ask what became of the watched claims, as NDJSON: kind, reference, before, decision, findings, cursor.',
    )
    .option('--out <file>', 'where to add the changes; the next run continues behind the last one in it')
    .option(
      '--after <cursor>',
      'only what came after this change; for a file that does not exist yet, or without --out',
    )
    .addOption(new Option('--from-now', 'only what comes from now on').default(false).conflicts('after'))
    .addHelpText(
      'after',
      `
A run that was interrupted, even by a crash, is continued without a change missing or standing twice in the file.

Example:
  yunqiao claims watch changes --out changes.ndjson`,
    );
  return withConnection(command, 8).action(async (options: ChangesOptions) => done(await changes(options, io)));
}

function showCommand(io: Io, done: Done): Command {
  const command = new Command('show').description(
    'Say how many claims are watched, and whether the changes are up to date.',
  );
  return withConnection(command, 4).action(async (options: ConnectionOptions) => done(await show(options, io)));
}

async function add(path: string, options: FileOptions, io: Io): Promise<number> {
  const client = await connect(options, io, PURPOSE);
  try {
    const outcomes = new Map<WatchedClaimOutcome, number>();
    const leftOut = await eachBatch(path, options, io, async ({ claims }) => {
      const { watchClaims } = await client.request(WatchClaimsDocument, { claims: [...claims] }, { signal: io.signal });
      for (const { outcome } of watchClaims?.results ?? []) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    });
    const count = (outcome: WatchedClaimOutcome) => outcomes.get(outcome) ?? 0;
    io.stdout.write(
      `watched: ${count('WATCHED')} new, ${count('REPLACED')} replaced, ${count('UNCHANGED')} unchanged; ${leftOut} rows left out\n`,
    );
    return leftOut > 0 ? EXIT.findings : EXIT.ok;
  } finally {
    await client.close();
  }
}

async function remove(
  path: string | undefined,
  options: FileOptions & { readonly reference: readonly string[] },
  io: Io,
): Promise<number> {
  if (path === undefined && options.reference.length === 0)
    throw new CommandError('Give a file, or --reference <key>.');
  const client = await connect(options, io, PURPOSE);
  let removed = 0;
  const unwatch = async (references: readonly string[]) => {
    for (let at = 0; at < references.length; at += REMOVED_AT_A_TIME) {
      const some = references.slice(at, at + REMOVED_AT_A_TIME);
      const { unwatchClaims } = await client.request(
        UnwatchClaimsDocument,
        { references: some },
        { signal: io.signal },
      );
      removed += unwatchClaims?.removed ?? 0;
    }
  };
  try {
    await unwatch(options.reference);
    if (path !== undefined)
      await eachBatch(path, options, io, ({ claims }) => unwatch(claims.map(({ reference }) => reference)));
    io.stdout.write(`no longer watched: ${removed}\n`);
    return EXIT.ok;
  } finally {
    await client.close();
  }
}

/** Works on a file batch by batch, and names the rows that are left out. @returns how many those are */
async function eachBatch(
  path: string,
  options: FileOptions,
  io: Io,
  work: (batch: WatchRows) => Promise<void>,
): Promise<number> {
  const file = await openClaimFile(path, await claimFileOptions(options));
  for (const { en } of file.warnings) io.stderr.write(`warning: ${en}\n`);
  const progress = createProgress(io.stderr, 'claims', 0);
  let rows = 0;
  let leftOut = 0;
  try {
    for await (const batch of watchRows(path, file)) {
      for (const { row, message } of batch.leftOut)
        if (leftOut++ < NAMED_ROWS) io.stderr.write(`row ${row} is left out: ${message}\n`);
      if (batch.claims.length > 0) await work(batch);
      rows += batch.claims.length + batch.leftOut.length;
      progress.update(rows, batch.share);
      io.signal.throwIfAborted();
    }
  } finally {
    progress.stop();
  }
  if (leftOut > NAMED_ROWS) io.stderr.write(`… and ${leftOut - NAMED_ROWS} further rows.\n`);
  return leftOut;
}

async function changes(options: ChangesOptions, io: Io): Promise<number> {
  const client = await connect(options, io, PURPOSE);
  const log: ChangeLog = options.out === undefined ? stdoutLog(io) : await openChangeLog(options.out);
  try {
    if (log.cursor !== null && (options.after !== undefined || options.fromNow))
      throw new CommandError(
        `${options.out} goes on behind its last change: --after and --from-now are for a new file.`,
      );
    const { cursor } = options.fromNow ? await listOf(client, io) : { cursor: options.after ?? log.cursor };
    let count = 0;
    for await (const page of changesAfter(client, cursor, io.signal)) {
      await log.append(page.map((change) => `${JSON.stringify(change)}\n`).join(''));
      count += page.length;
    }
    const { upToDate } = await listOf(client, io);
    if (options.out !== undefined) io.stdout.write(`changes: ${count}\n`);
    if (options.fromNow && options.out !== undefined && cursor !== null && count === 0) await log.begin(cursor);
    if (!upToDate) io.stderr.write('not up to date: a source is behind, or claims wait to be judged again\n');
    return EXIT.ok;
  } finally {
    await log.close();
    await client.close();
  }
}

async function listOf(client: Client, io: Io) {
  const { claimWatchList } = await client.request(ClaimWatchListDocument, {}, { signal: io.signal });
  if (!claimWatchList) throw new CommandError('The hub shows no watch list.', EXIT.refused);
  const { cursor = null, ...rest } = claimWatchList;
  return { cursor, ...rest };
}

async function show(options: ConnectionOptions, io: Io): Promise<number> {
  const client = await connect(options, io, PURPOSE);
  try {
    const { claims, limit, upToDate, cursor, sources } = await listOf(client, io);
    const lines = [
      `claims      ${claims} of ${limit}`,
      `up to date  ${upToDate ? 'yes' : 'no: a source is behind, or claims wait to be judged again'}`,
      `cursor      ${cursor ?? '-'}`,
      ...sources.map(({ name, asOf }) => `source      ${name} as of ${asOf ?? 'never read to its end'}`),
    ];
    io.stdout.write(`${lines.join('\n')}\n`);
    return EXIT.ok;
  } finally {
    await client.close();
  }
}
