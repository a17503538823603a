import { Command, Option } from 'commander';
import {
  type AgreementStandingFragment,
  type AgreementState,
  OwnAgreementsDocument,
  type OwnAgreementsQuery,
} from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, withConnection } from '../../connection.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createListing, type Shown } from '../../listing.ts';
import { type OutputOptions, withOutput } from '../../records.ts';
import { agreementLine } from './agreement-line.ts';

const STATES: readonly AgreementState[] = ['REQUESTED', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'ENDED'];
const PAGE = 100;

const SHOWN: Shown<AgreementStandingFragment> = {
  line: agreementLine,
  columns: {
    id: ({ id }) => id,
    state: ({ state }) => state,
    suspendedBy: ({ suspendedBy }) => suspendedBy.join(' '),
    provider: ({ provider }) => provider,
    consumer: ({ consumer }) => consumer,
    scopes: ({ scopes }) => scopes.join(' '),
    dailyQuota: ({ dailyQuota }) => dailyQuota,
    validFrom: ({ validFrom }) => validFrom,
    validTo: ({ validTo }) => validTo,
  },
};

interface ListOptions extends ConnectionOptions, OutputOptions {
  readonly state?: AgreementState;
}

/** `yunqiao agreement list` */
export function listAgreementsCommand(io: Io, done: Done): Command {
  const command = new Command('list')
    .description(
      'List the agreements of your agency, as consumer and as provider. --state REQUESTED: what waits for an answer.',
    )
    .addOption(new Option('--state <state>', 'only those in this state').choices(STATES));
  return withConnection(withOutput(command), 4).action(async (options: ListOptions) => done(await list(options, io)));
}

async function list(options: ListOptions, io: Io): Promise<number> {
  const show = createListing(io, options.output, SHOWN);
  const client = await connect(options, io, { purpose: 'OPERATIONS' });
  try {
    const states = options.state ? [options.state] : null;
    let after: string | null = null;
    do {
      const { me }: OwnAgreementsQuery = await client.request(
        OwnAgreementsDocument,
        { states, first: PAGE, after },
        { signal: io.signal },
      );
      for (const { node } of me.agreements.edges) show(node);
      after = me.agreements.pageInfo.hasNextPage ? (me.agreements.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    return EXIT.ok;
  } finally {
    await client.close();
  }
}
