import { Command } from 'commander';
import { OwnOperationsDocument, type OwnOperationsQuery, WithdrawOperationDocument } from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, ownAgency, withConnection } from '../../connection.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createListing, type Shown } from '../../listing.ts';
import { type OutputOptions, withOutput } from '../../records.ts';
import { registerOperationsCommand } from './register.ts';

const PAGE = 100;

type OperationPage = NonNullable<OwnOperationsQuery['me']['agencyDetails']>['registeredOperations'];
type Operation = NonNullable<OperationPage>['edges'][number]['node'];

const SHOWN: Shown<Operation> = {
  line: ({ hash, name, registeredAt, withdrawnAt }) =>
    `${hash}  ${name}  ${withdrawnAt ? `withdrawn ${withdrawnAt}` : `since ${registeredAt}`}\n`,
  columns: {
    hash: ({ hash }) => hash,
    name: ({ name }) => name,
    registeredAt: ({ registeredAt }) => registeredAt,
    withdrawnAt: ({ withdrawnAt }) => withdrawnAt,
  },
};

/** `yunqiao operations register|list|withdraw` */
export function operationsCommands(io: Io, done: Done): Command[] {
  const list = withOutput(new Command('list').description('List the operations of your agency, withdrawn ones too.'));
  const withdraw = new Command('withdraw')
    .description('Take an operation out of use.')
    .argument('<hash>', 'SHA-256 of its text');
  return [
    registerOperationsCommand(io, done),
    withConnection(list, 4).action(async (options: ConnectionOptions & OutputOptions) => {
      const show = createListing(io, options.output, SHOWN);
      const client = await connect(options, io, { purpose: 'OPERATIONS' });
      try {
        let after: string | null = null;
        do {
          const variables: { first: number; after: string | null } = { first: PAGE, after };
          const { me }: OwnOperationsQuery = await client.request(OwnOperationsDocument, variables, {
            signal: io.signal,
          });
          const page: OperationPage | undefined = me.agencyDetails?.registeredOperations;
          for (const { node } of page?.edges ?? []) show(node);
          after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
        } while (after !== null);
      } finally {
        await client.close();
      }
      done(EXIT.ok);
    }),
    withConnection(withdraw, 4).action(async (hash: string, options: ConnectionOptions) => {
      const client = await connect(options, io, { purpose: 'OPERATIONS' });
      try {
        const input = { agency: await ownAgency(options, io), hash };
        const { withdrawOperation } = await client.request(
          WithdrawOperationDocument,
          { input },
          { signal: io.signal, idempotent: true },
        );
        if (withdrawOperation) {
          const { name, withdrawnAt } = withdrawOperation.operation;
          io.stdout.write(`${hash}  ${name}  withdrawn ${withdrawnAt}\n`);
        }
      } finally {
        await client.close();
      }
      done(EXIT.ok);
    }),
  ];
}
