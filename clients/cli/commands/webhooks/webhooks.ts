import { Command, Option } from 'commander';
import {
  AllWebhooksDocument,
  ChangeSubscriptionDocument,
  CreateSubscriptionDocument,
  MyWebhookDeliveriesDocument,
  type MyWebhookDeliveriesQuery,
  MyWebhooksDocument,
  RemoveSubscriptionDocument,
  ReplaySubscriptionDocument,
  RotateSubscriptionSecretDocument,
  type SignatureMethod,
  TestSubscriptionDocument,
  type WebhookStandingFragment,
} from '../../../sdk/index.ts';
import { type FilterOptions, filterOf, withFilter } from '../../change-filter.ts';
import { commandRuns, type ListOptions, listing, type Work } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';

type Delivery = NonNullable<MyWebhookDeliveriesQuery['myWebhooks']>[number]['deliveries'][number];

const WEBHOOK: Columns<WebhookStandingFragment> = {
  id: ({ id }) => id,
  agency: ({ agency }) => agency,
  state: ({ state, pausedFor }) => (pausedFor ? `${state} ${pausedFor}` : state),
  delivered: ({ delivered }) => delivered,
  waiting: ({ waiting }) => waiting,
  dead: ({ dead }) => dead,
  failingSince: ({ failingSince }) => failingSince,
  filter: ({ filterText }) => filterText,
  url: ({ url }) => url,
};
const DELIVERY: Columns<Delivery> = {
  id: ({ id }) => id,
  at: ({ at }) => at,
  state: ({ state }) => state,
  attempts: ({ attempts }) => attempts,
  status: ({ status }) => status,
  error: ({ error }) => error,
  next: ({ nextAttemptAt }) => nextAttemptAt,
  change: ({ change }) => change,
};

interface WebhookListOptions extends ListOptions {
  readonly all: boolean;
}
interface CreateOptions extends ConnectionOptions, FilterOptions {
  readonly method: SignatureMethod;
}
interface ReplayOptions extends ConnectionOptions {
  readonly since: string;
}

/** `yunqiao webhooks list|create|filter|pause|resume|rotate|test|replay|deliveries|remove` */
export function webhookCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  const sent = { signal: io.signal };
  const again = { signal: io.signal, idempotent: true };
  const told = (webhook: WebhookStandingFragment | undefined) =>
    webhook && io.stdout.write(`${webhook.id}  ${webhook.state}  ${webhook.filterText}  ${webhook.url}\n`);
  const toState =
    (state: 'ACTIVE' | 'PAUSED'): Work<[string], ConnectionOptions> =>
    async (client, _, webhook) => {
      const input = { webhook, state };
      told((await client.request(ChangeSubscriptionDocument, { input }, again)).changeSubscription?.webhook);
    };
  const named = (command: Command) => command.argument('<webhook>', 'its id');

  return [
    run(
      listing('list', 'List the webhooks of your agency, and how they fare.').option(
        '--all',
        'those of every agency (operator)',
        false,
      ),
      async (client, options: WebhookListOptions) => {
        const own = async () => (await client.request(MyWebhooksDocument, {}, sent)).myWebhooks ?? [];
        const all = () =>
          nodesOf(
            options.limit,
            async (first, after) => (await client.request(AllWebhooksDocument, { first, after }, sent)).webhooks,
          );
        await writeRecords(options.all ? all() : (await own()).slice(0, options.limit), WEBHOOK, options, io);
      },
    ),
    run(
      withFilter(
        new Command('create')
          .description('Register a webhook. Its secret is shown this once.')
          .argument('<url>', 'https address that messages are posted to')
          .addOption(
            new Option('--method <method>', 'of signing').choices(['HMAC_SHA256', 'ED25519']).default('HMAC_SHA256'),
          )
          .addHelpText(
            'after',
            '\nExample:\n  yunqiao webhooks create https://shop.example/hook --watch-list <id> --kind EFFECTIVE_STATUS_CHANGED',
          ),
      ),
      async (client, options: CreateOptions, url: string) => {
        const input = { url, method: options.method, filter: filterOf(options) };
        const { createSubscription } = await client.request(CreateSubscriptionDocument, { input }, again);
        told(createSubscription?.webhook);
        // Asked again after a broken connection, the hub knows the webhook and has no secret to show.
        io.stdout.write(`secret: ${createSubscription?.secret ?? 'shown before; webhooks rotate makes another'}\n`);
      },
    ),
    run(
      withFilter(
        named(new Command('filter').description('Say anew which changes a webhook is told; without options all.')),
      ),
      async (client, options: ConnectionOptions & FilterOptions, webhook: string) => {
        const input = { webhook, filter: filterOf(options) ?? {} };
        told((await client.request(ChangeSubscriptionDocument, { input }, again)).changeSubscription?.webhook);
      },
    ),
    run(named(new Command('pause').description('Stop deliveries; what comes meanwhile waits.')), toState('PAUSED')),
    run(named(new Command('resume').description('Go on where deliveries stopped.')), toState('ACTIVE')),
    run(
      named(new Command('rotate').description('Add a secret; those before it sign beside it for 24 hours.')),
      async (client, _: ConnectionOptions, webhook: string) => {
        const input = { webhook };
        const { rotateSubscriptionSecret } = await client.request(RotateSubscriptionSecretDocument, { input }, sent);
        io.stdout.write(`secret: ${rotateSubscriptionSecret?.secret ?? ''}\n`);
      },
    ),
    run(
      named(
        new Command('test').description('Have a test message delivered; webhooks deliveries says what became of it.'),
      ),
      async (client, _: ConnectionOptions, webhook: string) => {
        const { testSubscription } = await client.request(TestSubscriptionDocument, { input: { webhook } }, sent);
        io.stdout.write(`${testSubscription?.delivery ?? ''}\n`);
      },
    ),
    run(
      named(
        new Command('replay').description('Send again what was changed since an instant, 30 days back at most.'),
      ).requiredOption('--since <instant>', 'ISO 8601, as 2026-11-29T08:00:00Z'),
      async (client, { since }: ReplayOptions, webhook: string) => {
        if (Number.isNaN(Date.parse(since)))
          throw new CommandError(`--since ${since}: expected an instant, as 2026-11-29T08:00:00Z.`);
        const input = { webhook, since: new Date(since).toISOString() };
        told((await client.request(ReplaySubscriptionDocument, { input }, again)).replaySubscription?.webhook);
      },
    ),
    run(
      listing('deliveries', 'List the latest deliveries of a webhook, the newest first.').argument(
        '<webhook>',
        'its id',
      ),
      async (client, options: ListOptions, id: string) => {
        const { myWebhooks } = await client.request(MyWebhookDeliveriesDocument, {}, sent);
        const webhook = myWebhooks?.find((one) => one.id === id);
        if (!webhook) throw new CommandError(`${id}: no webhook of your agency.`, EXIT.findings);
        await writeRecords(webhook.deliveries.slice(0, options.limit), DELIVERY, options, io);
      },
    ),
    run(
      named(new Command('remove').description('Remove a webhook with its deliveries.')),
      async (client, _: ConnectionOptions, webhook: string) => {
        await client.request(RemoveSubscriptionDocument, { input: { webhook } }, again);
        io.stdout.write(`removed: ${webhook}\n`);
      },
    ),
  ];
}
