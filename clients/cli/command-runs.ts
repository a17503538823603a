import { Command, Option } from 'commander';
import { isDay } from '../../schema/domain/day.ts';
import { type Client, DivisionNamesDocument } from '../sdk/index.ts';
import { type ConnectionOptions, connect, integer, withConnection } from './connection.ts';
import { CommandError, EXIT } from './exit-codes.ts';
import type { Done, Io } from './io.ts';
import { type OutputOptions, withOutput } from './records.ts';
import { gatherEvidence } from './tabular/answer-evidence.ts';
import { type Export, exportForm } from './tabular/export-file.ts';

/** What a command does with a client; the exit code, 0 unless told. */
export type Work<Arguments extends unknown[], Options> = (
  client: Client,
  options: Options,
  ...args: Arguments
) => Promise<number | undefined>;

/** Options of a command that lists. */
export interface ListOptions extends ConnectionOptions, OutputOptions {
  readonly limit: number;
  readonly out?: string;
  readonly codes?: boolean;
}

/** Commands whose `--out` is an export of their list. */
const LISTINGS = new WeakSet<Command>();
/** Names of the options by which the hub is reached, not a list asked for; a secret must stand on no cover. */
const REACHING = new Set(withConnection(new Command(), 4).options.map((option) => option.attributeName()));

/** Gives commands their connection: each makes a client, works, and closes it. Where `publicAllowed`, without a client id as the public. */
export function commandRuns(io: Io, done: Done, purpose?: string, publicAllowed = false) {
  return <Arguments extends unknown[], Options extends ConnectionOptions>(
    command: Command,
    work: Work<Arguments, Options>,
  ): Command =>
    withConnection(command, 4).action(async (...all: unknown[]) => {
      // Commander gives the arguments, the options and the command.
      const args = all.slice(0, -2) as Arguments;
      const options = all.at(-2) as Options;
      const called = all.at(-1) as Command;
      const reached = (freshness: boolean, through: Io) =>
        connect(options, through, { publicAllowed, freshness, ...(purpose !== undefined && { purpose }) });
      const exported = exportOf(called, args, options as Partial<ListOptions>, io, () => reached(false, io));
      const client = await reached(exported !== undefined, exported ? { ...io, fetch: exported.evidence.fetch } : io);
      try {
        done((await work(client, exported ? { ...options, export: exported } : options, ...args)) ?? EXIT.ok);
      } finally {
        await client.close();
      }
    });
}

/** A command that lists: with --output, --limit and --out. */
export function listing(name: string, description: string): Command {
  const command = withOutput(new Command(name).description(description))
    .addOption(new Option('--limit <n>', 'most records').default(1000).argParser(integer('--limit', 1, 10_000_000)))
    .option('--out <file>', 'export to .xlsx or .csv in Chinese, with a cover of conditions and sources, and receipts')
    .option('--codes', 'in an export: the codes of values beside their Chinese words, for programs', false);
  LISTINGS.add(command);
  return command;
}

function exportOf(
  command: Command,
  args: readonly unknown[],
  options: Partial<ListOptions>,
  io: Pick<Io, 'fetch'>,
  connectAgain: () => Promise<Client>,
): Export | undefined {
  if (!LISTINGS.has(command) || options.out === undefined) return undefined;
  exportForm(options.out);
  const conditions = command.options.flatMap((option): [string, string][] => {
    const name = option.attributeName();
    const value: unknown = (options as Record<string, unknown>)[name];
    if (REACHING.has(name) || ['out', 'output', 'limit', 'codes'].includes(name) || value === undefined) return [];
    return [[(option.long ?? name).replace(/^--/, ''), String(value)]];
  });
  return {
    path: options.out,
    title: [command.parent?.name(), command.name(), ...args.map(String)].filter(Boolean).join(' '),
    conditions,
    limit: options.limit ?? 0,
    evidence: gatherEvidence(io.fetch),
    codes: options.codes ?? false,
    divisionNames: (codes) => divisionNames(codes, connectAgain),
  };
}

/** Divisions that one query names. */
const NAMED_AT_ONCE = 50;

/** Names of divisions, asked for beside the list: they are none of what its receipts are for. */
async function divisionNames(
  codes: readonly string[],
  connectAgain: () => Promise<Client>,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const client = await connectAgain();
  try {
    for (let start = 0; start < codes.length; start += NAMED_AT_ONCE) {
      const asked = { codes: codes.slice(start, start + NAMED_AT_ONCE) };
      const { divisions } = await client.request(DivisionNamesDocument, asked);
      for (const division of divisions) if (division) names.set(division.code, division.nameZh);
    }
  } finally {
    await client.close();
  }
  return names;
}

/** A day that an option gives. @throws CommandError */
export function dayOption(name: string, text: string | undefined): string | null {
  if (text !== undefined && !isDay(text)) throw new CommandError(`${name} ${text}: expected a day, YYYY-MM-DD.`);
  return text ?? null;
}

/** Several values of an option: given several times, or with commas. */
export function several(text: string, previous: readonly string[] = []): string[] {
  return [
    ...previous,
    ...text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ];
}
