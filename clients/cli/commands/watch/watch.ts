import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import {
  ChangeWatchListDocument,
  type Client,
  MyWatchListsDocument,
  RegisterWatchListDocument,
  RemoveWatchListDocument,
  type WatchListKind,
  type WatchListStandingFragment,
} from '../../../sdk/index.ts';
import { commandRuns, type ListOptions, listing } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import { type Done, type Io, linesIn, readAll } from '../../io.ts';
import { type Columns, writeRecords } from '../../records.ts';
import { inWords } from '../../tabular/chinese-cells.ts';

const KINDS: readonly WatchListKind[] = ['CERTIFICATE', 'HOLDER', 'MODEL', 'AREA'];
/** Entries of one call. */
const ENTRIES_AT_ONCE = 10_000;
/** 1,000,000 entries of 60 characters. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

const LIST: Columns<WatchListStandingFragment> = {
  id: ({ id }) => id,
  kind: inWords('word.WatchListKind', ({ kind }) => kind),
  entries: ({ entryCount }) => entryCount,
  created: ({ createdAt }) => createdAt,
  name: ({ name }) => name,
};

interface RegisterOptions extends ConnectionOptions {
  readonly kind: WatchListKind;
}
interface EntryOptions extends ConnectionOptions {
  readonly entry: readonly string[];
}

/** `yunqiao watch list|register|add|take-off|remove` */
export function watchListCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  const again = { signal: io.signal, idempotent: true };
  const told = (list: WatchListStandingFragment | undefined) =>
    list && io.stdout.write(`${list.id}  ${list.kind}  ${list.entryCount} entries  ${list.name}\n`);
  const withEntries = (command: Command) =>
    command
      .argument('<list>', 'its id')
      .argument('[file]', 'one entry a line; "-" reads standard input')
      .option(
        '--entry <value>',
        'a single one; several times',
        (one: string, all: readonly string[]) => [...all, one],
        [],
      );
  const change = async (client: Client, watchList: string, key: 'add' | 'remove', entries: readonly string[]) => {
    let list: WatchListStandingFragment | undefined;
    for (let from = 0; from < entries.length; from += ENTRIES_AT_ONCE) {
      const input = { watchList, [key]: entries.slice(from, from + ENTRIES_AT_ONCE) };
      ({ watchList: list } = (await client.request(ChangeWatchListDocument, { input }, again)).changeWatchList ?? {});
    }
    told(list);
  };

  return [
    run(listing('list', 'List the watch lists of your agency.'), async (client, options: ListOptions) => {
      const { myWatchLists } = await client.request(MyWatchListsDocument, {}, { signal: io.signal });
      await writeRecords((myWatchLists ?? []).slice(0, options.limit), LIST, options, io);
    }),
    run(
      new Command('register')
        .description('Register a watch list: its id is what filters of changes and webhooks name.')
        .argument('<name>', 'unique in your agency')
        .argument('[file]', 'one entry a line; "-" reads standard input')
        .addOption(new Option('--kind <kind>', 'what its entries are').choices(KINDS).makeOptionMandatory())
        .addHelpText('after', '\nExample:\n  yunqiao watch register 在售 numbers.txt --kind CERTIFICATE'),
      async (client, { kind }: RegisterOptions, name: string, file: string | undefined) => {
        const entries = file === undefined ? [] : await entriesOf(file, io);
        const input = { name, kind, add: [] };
        const { registerWatchList } = await client.request(RegisterWatchListDocument, { input }, again);
        const list = registerWatchList?.watchList;
        if (list && entries.length > 0) await change(client, list.id, 'add', entries);
        else told(list);
      },
    ),
    run(
      withEntries(new Command('add').description('Add entries to a watch list, up to 1,000,000 for an agency.')),
      async (client, { entry }: EntryOptions, list: string, file: string | undefined) => {
        await change(client, list, 'add', await given(entry, file, io));
      },
    ),
    run(
      withEntries(new Command('take-off').description('Take entries off a watch list.')),
      async (client, { entry }: EntryOptions, list: string, file: string | undefined) => {
        await change(client, list, 'remove', await given(entry, file, io));
      },
    ),
    run(
      new Command('remove').description('Remove a watch list, once no webhook uses it.').argument('<list>', 'its id'),
      async (client, _: ConnectionOptions, watchList: string) => {
        await client.request(RemoveWatchListDocument, { input: { watchList } }, again);
        io.stdout.write(`removed: ${watchList}\n`);
        return EXIT.ok;
      },
    ),
  ];
}

async function given(entries: readonly string[], file: string | undefined, io: Io): Promise<readonly string[]> {
  const all = [...entries, ...(file === undefined ? [] : await entriesOf(file, io))];
  if (all.length === 0) throw new CommandError('Give a file or --entry.');
  return all;
}

async function entriesOf(file: string, { stdin }: Pick<Io, 'stdin'>): Promise<readonly string[]> {
  const text = file === '-' ? await readAll(stdin, MAX_FILE_BYTES) : await readFile(file, 'utf8');
  if (text.length > MAX_FILE_BYTES) throw new CommandError(`${file}: expected at most ${MAX_FILE_BYTES} characters.`);
  return linesIn(text);
}
