import { Command, Option } from 'commander';
import { NdjsonReader } from '../../../../schema/tabular/ndjson-reader.ts';
import {
  type DeclarationDecision,
  type DeclarationStandingFragment,
  type DeclarationState,
  DeclarationsDocument,
  FileDeclarationDocument,
  type FileDeclarationInput,
  ReviewDeclarationDocument,
  WithdrawDeclarationDocument,
} from '../../../sdk/index.ts';
import { commandRuns, type ListOptions, listing, several } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';

const DECISIONS: readonly DeclarationDecision[] = ['FILE', 'REFUSE', 'CANCEL'];
const DECLARATION: Columns<DeclarationStandingFragment> = {
  id: ({ id }) => id,
  number: ({ number }) => number,
  'own number': ({ ownNumber }) => ownNumber,
  state: ({ state }) => state,
  supplier: ({ supplierUscc }) => supplierUscc,
  category: ({ projectCode }) => projectCode,
  product: ({ productName }) => productName,
  models: ({ models }) => models.join(' '),
  filed: ({ filedOn }) => filedOn,
  'valid to': ({ validTo }) => validTo,
  'report due': ({ reportDue, isReportOverdue }) => (isReportOverdue ? `${reportDue} overdue` : reportDue),
};

interface DeclarationListOptions extends ListOptions {
  readonly state?: string[];
  readonly supplier?: string;
  readonly overdue?: true;
}

/** `yunqiao declarations list|file|review|withdraw` */
export function declarationCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  const runForAll = commandRuns(io, done, undefined, true);
  const again = { signal: io.signal, idempotent: true };
  const told = ({ id, number, ownNumber, state }: DeclarationStandingFragment) =>
    io.stdout.write(`${ownNumber}  ${number ?? id}  ${state}\n`);

  return [
    runForAll(
      listing('list', 'List declarations of conformity: filed ones, and of your own or your area all.')
        .option('--state <states>', 'only these, for example SUBMITTED,FILED', several)
        .option('--supplier <uscc>', 'only of this supplier')
        .option('--overdue', 'only those whose report of efficiency data is overdue'),
      async (client, options: DeclarationListOptions) => {
        const filter = {
          states: (options.state as DeclarationState[] | undefined) ?? null,
          supplierUscc: options.supplier ?? null,
          isReportOverdue: options.overdue ?? null,
        };
        const all = nodesOf(
          options.limit,
          async (first, after) =>
            (await client.request(DeclarationsDocument, { filter, first, after }, { signal: io.signal })).declarations,
        );
        await writeRecords(all, DECLARATION, options, io);
      },
    ),
    run(
      new Command('file')
        .description('File declarations of your own (备案). The same again, by its own number, changes nothing.')
        .argument('<file>', 'NDJSON: one declaration a line, with the fields of FileDeclarationInput')
        .addHelpText('after', '\nExit code 1: the rules refused at least one.'),
      async (client, _: ConnectionOptions, path: string) => {
        let refused = 0;
        for await (const input of declarationsOf(path)) {
          const { fileDeclaration } = await client.request(FileDeclarationDocument, { input }, again);
          const { declaration } = fileDeclaration ?? {};
          if (!declaration) continue;
          told(declaration);
          for (const { severity, code, field, zh } of declaration.findings ?? [])
            io.stdout.write(`  ${severity} ${code} ${field}: ${zh}\n`);
          if (declaration.state === 'REFUSED') refused++;
        }
        return refused > 0 ? EXIT.findings : EXIT.ok;
      },
    ),
    run(
      new Command('review')
        .description('Decide on a declaration: file it, refuse it, or cancel one that is filed.')
        .argument('<declaration>', 'its id or filing number')
        .addOption(new Option('--with <decision>', 'what is decided').choices(DECISIONS).makeOptionMandatory())
        .option('--reason <text>', 'why; several times', (one: string, all: string[] = []) => [...all, one]),
      async (
        client,
        options: ConnectionOptions & { readonly with: DeclarationDecision; readonly reason?: string[] },
        declaration: string,
      ) => {
        const input = { declaration, decision: options.with, reasons: options.reason ?? null };
        const { reviewDeclaration } = await client.request(ReviewDeclarationDocument, { input }, again);
        if (reviewDeclaration) told(reviewDeclaration.declaration);
        return EXIT.ok;
      },
    ),
    run(
      new Command('withdraw')
        .description('Withdraw a declaration of your own.')
        .argument('<declaration>', 'its id or filing number')
        .option('--reason <text>', 'why'),
      async (client, { reason }: ConnectionOptions & { readonly reason?: string }, declaration: string) => {
        const input = { declaration, reason: reason ?? null };
        const { withdrawDeclaration } = await client.request(WithdrawDeclarationDocument, { input }, again);
        if (withdrawDeclaration) told(withdrawDeclaration.declaration);
        return EXIT.ok;
      },
    ),
  ];
}

async function* declarationsOf(path: string): AsyncGenerator<FileDeclarationInput> {
  for await (const { number, value } of new NdjsonReader(path).lines()) {
    if (typeof value !== 'object' || value === null)
      throw new CommandError(`${path}, line ${number}: expected a JSON object.`);
    yield value as FileDeclarationInput;
  }
}
