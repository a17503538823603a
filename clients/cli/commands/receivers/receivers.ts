import { Argument, Command, Option } from 'commander';
import {
  CloseReceiverDocument,
  ReceiverDeliveriesDocument,
  type ReceiverDeliveryStandingFragment,
  type ReceiverDeliveryState,
  type ReceiverKind,
  ReceiversDocument,
  type ReceiversQuery,
  RegisterReceiverDocument,
  ResendToReceiverDocument,
  type SignatureMethod,
} from '../../../sdk/index.ts';
import { commandRuns, type ListOptions, listing } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';

const KINDS = ['CNCA_PLATFORM', 'INFORMATION_CENTRE', 'NOTIFICATION_SYSTEM'] as const;
const STATES = ['WAITING', 'DELIVERED', 'REFUSED', 'MENDED', 'DEAD', 'DROPPED'] as const;

type Receiver = NonNullable<ReceiversQuery['receivers']>[number];

const RECEIVER: Columns<Receiver> = {
  receiver: ({ kind }) => kind,
  name: ({ nameZh }) => nameZh,
  joined: ({ isJoined }) => isJoined,
  state: ({ state, pausedFor }) => (pausedFor ? `${state} ${pausedFor}` : state),
  delivered: ({ delivered }) => delivered,
  waiting: ({ waiting }) => waiting,
  refused: ({ refused }) => refused,
  dead: ({ dead }) => dead,
  failingSince: ({ failingSince }) => failingSince,
  changes: ({ rules }) => rules.map(({ change, causes }) => [change, ...causes].join(' ')).join('; '),
  source: ({ source }) => source,
  url: ({ url }) => url,
};
const DELIVERY: Columns<ReceiverDeliveryStandingFragment> = {
  id: ({ id }) => id,
  receiver: ({ receiver }) => receiver,
  kind: ({ kind }) => kind,
  certificate: ({ certificateNumber }) => certificateNumber,
  body: ({ bodyCode }) => bodyCode,
  state: ({ state }) => state,
  at: ({ at }) => at,
  attempts: ({ attempts }) => attempts,
  status: ({ status }) => status,
  error: ({ error }) => error,
  reason: ({ reason }) => reason,
  receipt: ({ receiptNumber }) => receiptNumber,
  verified: ({ isReceiptVerified }) => isReceiptVerified,
  hash: ({ contentHash }) => contentHash,
};

interface RegisterOptions extends ConnectionOptions {
  readonly agreement: string;
  readonly method?: SignatureMethod;
  readonly receiptKey?: string;
}
interface DeliveryOptions extends ListOptions {
  readonly receiver?: ReceiverKind;
  readonly state?: ReceiverDeliveryState;
  readonly certificate?: string;
}

/** `yunqiao receivers list|register|close|deliveries|resend` */
export function receiverCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  const sent = { signal: io.signal };
  const again = { signal: io.signal, idempotent: true };
  const kind = () => new Argument('<receiver>', 'which').choices(KINDS);
  return [
    run(
      listing('list', 'List the systems of others that are told, what goes to each, and (operator) how they fare.'),
      async (client, options: ListOptions) => {
        const { receivers } = await client.request(ReceiversDocument, {}, sent);
        await writeRecords((receivers ?? []).slice(0, options.limit), RECEIVER, options, io);
      },
    ),
    run(
      new Command('register')
        .description('Join a receiver, or say anew how; two administrators say the same. Its secret is shown once.')
        .addArgument(kind())
        .argument('<url>', 'https address that messages are posted to')
        .requiredOption('--agreement <id>', 'agreement in force by which the receiver reads')
        .addOption(new Option('--method <method>', 'of signing').choices(['HMAC_SHA256', 'ED25519']))
        .option('--receipt-key <key>', 'whpk_… with which the receiver signs its receipts')
        .addHelpText(
          'after',
          '\nExample:\n  yunqiao receivers register CNCA_PLATFORM https://platform.example/in --agreement <id> --purpose OPERATIONS',
        ),
      async (client, { agreement, method, receiptKey }: RegisterOptions, receiver: ReceiverKind, url: string) => {
        const input = { receiver, url, agreement, ...(method && { method }), ...(receiptKey && { receiptKey }) };
        const { registerReceiver } = await client.request(RegisterReceiverDocument, { input }, again);
        if (registerReceiver?.awaitsConfirmation)
          io.stdout.write(`${receiver}  waits until the other administrator says the same\n`);
        else io.stdout.write(`${receiver}  joined\nsecret: ${registerReceiver?.secret ?? 'shown before'}\n`);
      },
    ),
    run(
      new Command('close').description('Send nothing more to a receiver; its receipts stay.').addArgument(kind()),
      async (client, _: ConnectionOptions, receiver: ReceiverKind) => {
        await client.request(CloseReceiverDocument, { input: { receiver } }, again);
        io.stdout.write(`${receiver}  closed\n`);
      },
    ),
    run(
      listing('deliveries', 'List what receivers were sent with their receipts, the latest first.')
        .addOption(new Option('--receiver <receiver>', 'to this one').choices(KINDS))
        .addOption(new Option('--state <state>', 'in this state').choices(STATES))
        .option('--certificate <number>', 'of this certificate'),
      async (client, { receiver, state, certificate, ...options }: DeliveryOptions) => {
        const filter = {
          ...(receiver && { receiver }),
          ...(state && { state }),
          ...(certificate && { certificateNumber: certificate }),
        };
        const nodes = nodesOf(options.limit, async (first, after) => {
          const page = { ...filter, first, after };
          return (await client.request(ReceiverDeliveriesDocument, page, sent)).receiverDeliveries;
        });
        await writeRecords(nodes, DELIVERY, { ...options }, io);
      },
    ),
    run(
      new Command('resend')
        .description('Send a message again that was refused or given up.')
        .argument('<delivery>', 'its id'),
      async (client, _: ConnectionOptions, delivery: string) => {
        const { resendToReceiver } = await client.request(ResendToReceiverDocument, { input: { delivery } }, again);
        io.stdout.write(`${delivery}  ${resendToReceiver?.delivery.state ?? ''}\n`);
      },
    ),
  ];
}
