import { Command, Option } from 'commander';
import { isDay } from '../../../../schema/domain/day.ts';
import {
  type AccessRecordFilter,
  AccessRecordsDocument,
  type AccessRecordsQuery,
  type AccessRecordsQueryVariables,
  type Client,
  type Purpose,
} from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, integer, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createListing, type Shown } from '../../listing.ts';
import { type OutputOptions, withOutput } from '../../records.ts';

interface ListOptions extends ConnectionOptions, OutputOptions {
  readonly from?: string;
  readonly to?: string;
  readonly askedFor?: Purpose;
  readonly by?: string;
  readonly subject?: string;
  readonly ownUse: boolean;
  readonly limit: number;
  readonly json: boolean;
}

type AccessRecord = NonNullable<AccessRecordsQuery['accessRecords']>['edges'][number]['node'];

const PAGE = 200;
const PURPOSES: readonly Purpose[] = [
  'CLAIM_CHECK',
  'SUPERVISION',
  'PROCUREMENT',
  'REPORTING',
  'UNDERWRITING',
  'OWN_RECORDS',
  'OPERATIONS',
];

/** `yunqiao access list` */
export function listCommand(io: Io, done: Done): Command {
  const command = new Command('list')
    .description('List who asked about your enterprise or certification body, newest first.')
    .option('--from <day>', 'first day, YYYY-MM-DD')
    .option('--to <day>', 'last day, YYYY-MM-DD')
    .addOption(new Option('--asked-for <purpose>', 'only requests for this purpose').choices(PURPOSES))
    .option('--by <agency>', 'only requests of this agency')
    .option('--subject <number>', 'only requests about this certificate number, trace code or credit code')
    .option('--own-use', 'list what your own agency asked instead (purpose OPERATIONS)', false)
    .addOption(new Option('--limit <n>', 'most records').default(200).argParser(integer('--limit', 1, 1_000_000)))
    .option('--json', 'as --output json', false)
    .addHelpText('after', HELP);
  return withConnection(withOutput(command), 4).action(async (options: ListOptions) => done(await list(options, io)));
}

const HELP = `
Columns: time, agency, purpose, decision, and the numbers that were asked about. Supervision requests appear after the delay that the regulator has set.

Example:
  yunqiao access list --client-id demo-enterprise --client-secret demo-secret --from 2026-11-01`;

async function list(options: ListOptions, io: Io): Promise<number> {
  const filter = filterOf(options);
  const show = createListing(io, options.json ? 'json' : options.output, SHOWN);
  const client = await connect(options, io, { purpose: options.ownUse ? 'OPERATIONS' : 'OWN_RECORDS' });
  try {
    for await (const record of recordsOf(client, filter, options.limit, io.signal)) show(record);
    return EXIT.ok;
  } finally {
    await client.close();
  }
}

function filterOf({ from, to, askedFor, by, subject }: ListOptions): AccessRecordFilter {
  for (const [name, day] of Object.entries({ from, to }))
    if (day !== undefined && !isDay(day)) throw new CommandError(`--${name} ${day}: expected a day, YYYY-MM-DD.`);
  return {
    from: from ?? null,
    to: to ?? null,
    purpose: askedFor ?? null,
    agency: by ?? null,
    subject: subject ?? null,
  };
}

async function* recordsOf(
  client: Client,
  filter: AccessRecordFilter,
  limit: number,
  signal: AbortSignal,
): AsyncGenerator<AccessRecord> {
  let after: string | null = null;
  let left = limit;
  while (left > 0) {
    const variables: AccessRecordsQueryVariables = { filter, first: Math.min(left, PAGE), after };
    const { accessRecords: page } = await client.request(AccessRecordsDocument, variables, { signal });
    for (const { node } of page?.edges ?? []) yield node;
    left -= page?.edges.length ?? 0;
    after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    if (after === null) return;
  }
}

const SHOWN: Shown<AccessRecord> = {
  line: (record) => `${line(record)}\n`,
  columns: {
    time: ({ time }) => time,
    agency: ({ agency }) => agency,
    agencyName: ({ agencyName }) => agencyName,
    purpose: ({ purpose }) => purpose,
    decision: ({ decision }) => decision,
    subjects: ({ subjects }) => subjects.map(({ value }) => value).join(' '),
    moreSubjects: ({ moreSubjects }) => moreSubjects,
  },
};

/** Columns are separated by tabs, so that they can be cut apart. */
function line({ time, agency, agencyName, purpose, decision, subjects, moreSubjects }: AccessRecord): string {
  const numbers = subjects.map(({ value }) => value).join(' ');
  const more = moreSubjects > 0 ? ` +${moreSubjects}` : '';
  return [time, agencyName ? `${agency} ${agencyName}` : agency, purpose ?? '', decision, `${numbers}${more}`].join(
    '\t',
  );
}
