import { Command } from 'commander';
import { ChangesDocument, type ChangesQuery } from '../../../sdk/index.ts';
import { type FilterOptions, filterOf, withFilter } from '../../change-filter.ts';
import { commandRuns, type ListOptions, listing } from '../../command-runs.ts';
import { type ConnectionOptions, endpointOf } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, writeRecords } from '../../records.ts';
import { divisions } from '../../tabular/chinese-cells.ts';
import { openChangeLog, stdoutLog } from '../claims/change-log.ts';
import { followEvents } from './event-stream.ts';

/** Changes of one page. */
const PAGE = 200;
/** A change has some dozens of fields, each cut after 1,000 characters. */
const LINE_BYTES = 512 * 1024;

type Edge = NonNullable<ChangesQuery['changes']>['edges'][number];
type ChangeRecord = Edge['node'] & { readonly cursor: string };

const CHANGE: Columns<ChangeRecord> = {
  at: ({ at }) => at,
  kind: ({ kind }) => kind,
  cause: ({ cause }) => cause,
  key: ({ key }) => key,
  certificate: ({ certificateNumber }) => certificateNumber,
  body: ({ bodyCode }) => bodyCode,
  division: divisions(({ division }) => division),
  changed: ({ fields }) =>
    fields
      .map(({ field, before, after }) => `${field}: ${before ?? ''} → ${after ?? ''}`)
      .join('; ')
      .slice(0, 200),
};

interface ChangeListOptions extends ListOptions, FilterOptions {
  readonly after?: string;
}
interface FollowOptions extends ConnectionOptions, FilterOptions {
  readonly out?: string;
  readonly after?: string;
}

/** `yunqiao changes list|follow` */
export function changeCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  return [
    run(
      withFilter(
        listing('list', 'List changes of every register that your agency may see, in order.').option(
          '--after <cursor>',
          'only what came after; json has the cursor of each change',
        ),
      ),
      async (client, options: ChangeListOptions) => {
        const filter = filterOf(options);
        const records = async function* (): AsyncGenerator<ChangeRecord> {
          let after = options.after ?? null;
          for (let left = options.limit; left > 0; ) {
            const variables = { filter, first: Math.min(left, PAGE), after };
            const { changes }: ChangesQuery = await client.request(ChangesDocument, variables, { signal: io.signal });
            for (const { cursor, node } of changes?.edges ?? []) yield { ...node, cursor };
            left -= changes?.edges.length ?? 0;
            if (!changes?.pageInfo.hasNextPage) return;
            after = changes.pageInfo.endCursor ?? null;
          }
        };
        await writeRecords(records(), CHANGE, options, io);
      },
    ),
    run(
      withFilter(
        new Command('follow')
          .description('Follow changes as they happen, as NDJSON, until Ctrl-C.')
          .option('--out <file>', 'where to add them; the next run goes on behind the last one in it')
          .option('--after <cursor>', 'go on behind this change; for a file that does not exist yet, or without --out')
          .addHelpText(
            'after',
            '\nExample:\n  yunqiao changes follow --out changes.ndjson --kind EFFECTIVE_STATUS_CHANGED',
          ),
      ),
      async (client, options: FollowOptions) => {
        const log = options.out === undefined ? stdoutLog(io) : await openChangeLog(options.out, LINE_BYTES);
        try {
          if (log.cursor !== null && options.after !== undefined)
            throw new CommandError(`--after is for a new file; ${options.out} knows how far it is.`);
          const events = followEvents(client, {
            endpoint: await endpointOf(options, io),
            query: queryOf(options),
            after: log.cursor ?? options.after ?? null,
            signal: io.signal,
            onBreak: (reason) => io.stderr.write(`the stream broke off (${reason}); opened again\n`),
          });
          for await (const { id, data } of events)
            if (data !== null) await log.append(`${JSON.stringify({ ...(JSON.parse(data) as object), cursor: id })}\n`);
        } catch (error) {
          if (!io.signal.aborted) throw error;
          return EXIT.interrupted;
        } finally {
          await log.close();
        }
        return EXIT.ok;
      },
    ),
  ];
}

/** The filter as the event stream's address takes it. */
function queryOf(options: FilterOptions): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filterOf(options) ?? {}))
    if (value !== null && value !== undefined) query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  return query;
}
