import { Command, Option } from 'commander';
import { DECLARATION_FILE } from '../../../../schema/report-files/declaration-file.ts';
import {
  type Client,
  type DeclarationDecision,
  type DeclarationStandingFragment,
  type DeclarationState,
  DeclarationsDocument,
  FileDeclarationDocument,
  type FileDeclarationInput,
  HubError,
  ReviewDeclarationDocument,
  WithdrawDeclarationDocument,
} from '../../../sdk/index.ts';
import { commandRuns, type ListOptions, listing, several } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';
import { dueDay, inWords } from '../../tabular/chinese-cells.ts';
import {
  type RecordAnswer,
  type RecordReportOptions,
  readsRecords,
  recordTemplate,
  reportRecords,
} from '../../tabular/record-report.ts';

/** Codes of refusals that are one declaration's own. */
const OF_THE_ROW = ['BAD_USER_INPUT', 'CONFLICT'];
const DECISIONS: readonly DeclarationDecision[] = ['FILE', 'REFUSE', 'CANCEL'];
const DECLARATION: Columns<DeclarationStandingFragment> = {
  id: ({ id }) => id,
  number: ({ number }) => number,
  'own number': ({ ownNumber }) => ownNumber,
  state: inWords('word.DeclarationState', ({ state }) => state),
  supplier: ({ supplierUscc }) => supplierUscc,
  category: ({ projectCode }) => projectCode,
  product: ({ productName }) => productName,
  models: ({ models }) => models.join(' '),
  filed: ({ filedOn }) => filedOn,
  'valid to': ({ validTo }) => validTo,
  'report due': dueDay(
    ({ reportDue }) => reportDue,
    ({ isReportOverdue }) => isReportOverdue,
  ),
};

interface DeclarationListOptions extends ListOptions {
  readonly state?: string[];
  readonly supplier?: string;
  readonly overdue?: true;
}

/** `yunqiao declarations list|file|template|review|withdraw` */
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
      readsRecords(
        new Command('file')
          .description('File declarations of your own (备案). The same again, by its own number, changes nothing.')
          .addHelpText(
            'after',
            '\nExit code 1: at least one was refused, by the rules or because it could not be read.',
          ),
        DECLARATION_FILE,
      ),
      (client, options: RecordReportOptions, path: string) =>
        reportRecords(path, DECLARATION_FILE, options, io, {
          atOnce: 1,
          keyField: 'ownNumber',
          send: ([record]) => fileOne(client, record as unknown as FileDeclarationInput, again),
        }),
    ),
    recordTemplate(DECLARATION_FILE, io, done),
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

/** Files one declaration; what only this one can't have refuses it alone. */
async function fileOne(
  client: Client,
  input: FileDeclarationInput,
  again: { readonly signal: AbortSignal; readonly idempotent: boolean },
): Promise<readonly RecordAnswer[]> {
  const key = String(input.ownNumber ?? '');
  try {
    const { fileDeclaration } = await client.request(FileDeclarationDocument, { input }, again);
    if (!fileDeclaration) throw new HubError('BAD_RESPONSE', 'The hub did not say what became of the declaration.');
    const { declaration, changed } = fileDeclaration;
    const { id, number, state, findings } = declaration;
    const isRefused = state === 'REFUSED';
    const said = (findings ?? []).map(({ severity, code, field, zh }) => `${severity} ${code} ${field}: ${zh}`);
    const detail = [state, ...said].join('; ');
    return [{ key, outcome: isRefused ? 'REFUSED' : changed ? 'TAKEN' : 'KNOWN', result: number ?? id, detail }];
  } catch (error) {
    if (!(error instanceof HubError) || !OF_THE_ROW.includes(error.code)) throw error;
    return [{ key, outcome: 'REFUSED', result: '', detail: error.message }];
  }
}
