import { Command, Option } from 'commander';
import {
  ConfigureChannelDocument,
  ForwardedReportsDocument,
  type ForwardedReportsQuery,
  type ForwardState,
  ReportingChannelsDocument,
  type ReportingChannelsQuery,
} from '../../../sdk/index.ts';
import { commandRuns, type ListOptions, listing } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';

type Channel = ReportingChannelsQuery['reportingChannels'][number];
type Forwarded = NonNullable<ForwardedReportsQuery['forwardedReports']>['edges'][number]['node'];

const CHANNEL: Columns<Channel> = {
  channel: ({ channel }) => channel,
  name: ({ nameZh }) => nameZh,
  forwards: ({ forwards }) => forwards,
  reads: ({ reads }) => reads,
  readUntil: ({ readUntil }) => readUntil,
  address: ({ address }) => address,
};
const FORWARDED: Columns<Forwarded> = {
  id: ({ id }) => id,
  body: ({ bodyCode }) => bodyCode,
  number: ({ number }) => number,
  report: ({ receiptNumber }) => receiptNumber,
  state: ({ state }) => state,
  at: ({ at }) => at,
  attempts: ({ attempts }) => attempts,
  status: ({ status }) => status,
  error: ({ error }) => error,
  acknowledgement: ({ acknowledgement }) => acknowledgement,
};

interface ConfigureOptions extends ConnectionOptions {
  readonly address?: string;
  readonly forwardTo?: string;
  readonly readFrom?: string;
}
interface ForwardedOptions extends ListOptions {
  readonly state?: ForwardState;
}

/** `yunqiao channels list|configure|forwarded` */
export function channelCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  const sent = { signal: io.signal };
  return [
    run(
      listing('list', 'List the systems that certificates are reported to.'),
      async (client, options: ListOptions) => {
        const { reportingChannels } = await client.request(ReportingChannelsDocument, {}, sent);
        await writeRecords(reportingChannels.slice(0, options.limit), CHANNEL, options, io);
      },
    ),
    run(
      new Command('configure')
        .description(
          'Join the hub to the system for agri-food products; two administrators say the same. What is left out is not done.',
        )
        .option('--address <url>', 'where people report to it')
        .option('--forward-to <url>', 'https address that takes rows')
        .option('--read-from <url>', 'https address of its publications'),
      async (client, { address, forwardTo, readFrom }: ConfigureOptions) => {
        const input = { ...(address && { address }), ...(forwardTo && { forwardTo }), ...(readFrom && { readFrom }) };
        const { configureChannel } = await client.request(ConfigureChannelDocument, { input }, sent);
        const waits = configureChannel?.awaitsConfirmation;
        io.stdout.write(waits ? 'waits until the other administrator says the same\n' : 'done\n');
        if (configureChannel?.secret) io.stdout.write(`secret: ${configureChannel.secret}\n`);
      },
    ),
    run(
      listing('forwarded', 'List rows that were passed on, the latest first.').addOption(
        new Option('--state <state>', 'in this state').choices(['WAITING', 'DELIVERED', 'REFUSED', 'DEAD']),
      ),
      async (client, { state, ...options }: ForwardedOptions) => {
        const nodes = nodesOf(options.limit, async (first, after) => {
          const page = { filter: { ...(state && { state }) }, first, after };
          return (await client.request(ForwardedReportsDocument, page, sent)).forwardedReports;
        });
        await writeRecords(nodes, FORWARDED, { ...options }, io);
      },
    ),
  ];
}
