import { Argument, Command, Option } from 'commander';
import { APPEAL_KINDS, type AppealKind } from '../../../../schema/domain/appeal-kinds.ts';
import {
  type AppealOutcome,
  AppealPathDocument,
  type AppealPathQuery,
  type AppealStandingFragment,
  type AppealState,
  AppealsDocument,
  DecideAppealDocument,
  FileAppealDocument,
  type FileAppealInput,
  OneAppealDocument,
  WithdrawAppealDocument,
} from '../../../sdk/index.ts';
import { commandRuns, dayOption, type ListOptions, listing, several } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { readJsonFile } from '../../json-file.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';

const OUTCOMES: readonly AppealOutcome[] = ['UPHELD', 'PARTLY_UPHELD', 'DISMISSED', 'INADMISSIBLE'];

const APPEAL: Columns<AppealStandingFragment> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  subject: ({ subject }) => subject,
  forum: ({ stage, forum }) => `${stage} ${forum}`,
  assignee: ({ assignee }) => assignee,
  appellant: ({ appellant }) => appellant,
  filed: ({ filedOn }) => filedOn,
  due: ({ due, isOverdue }) => (isOverdue ? `${due} overdue` : due),
  state: ({ state }) => state,
  remedied: ({ remedyDue, remediedOn }) => remediedOn ?? (remedyDue === null ? '' : `due ${remedyDue}`),
};
const STAGE: Columns<AppealPathQuery['appealPath'][number]> = {
  forum: ({ stage, forum, straight }) => `${stage} ${forum}${straight ? ' (straight)' : ''}`,
  deadline: ({ fileDeadline, decideDeadline }) => [fileDeadline, decideDeadline].filter(Boolean).join(' / '),
  basis: ({ source }) => source,
};

interface AppealListOptions extends ListOptions {
  readonly state?: string[];
  readonly kind?: string[];
  readonly certificate?: string;
}
interface FileOptions extends ConnectionOptions {
  readonly kind?: AppealKind;
  readonly subject?: string;
  readonly grounds?: string;
  readonly continues?: string;
  readonly input?: string;
}
interface DecideOptions extends ConnectionOptions {
  readonly outcome: AppealOutcome;
  readonly reasons: string;
  readonly remedy?: string;
}

/** `yunqiao appeals list|show|path|file|decide|withdraw` */
export function appealCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  const sent = { signal: io.signal };
  const again = { signal: io.signal, idempotent: true };
  const told = (appeal: AppealStandingFragment | undefined) =>
    appeal &&
    io.stdout.write(
      `${appeal.id}  ${appeal.state}  ${appeal.stage} ${appeal.forum}  ${appeal.assignee}  due ${appeal.due}\n`,
    );

  return [
    run(
      listing('list', 'List appeals and objections (申诉、异议) that your agency is a party of.')
        .option('--state <states>', 'only these, for example FILED,UPHELD', several)
        .option('--kind <kinds>', 'only these, for example STATUS_DECISION', several)
        .option('--certificate <number>', 'only about this certificate'),
      async (client, options: AppealListOptions) => {
        const filter = {
          states: (options.state as AppealState[] | undefined) ?? null,
          kinds: (options.kind as AppealKind[] | undefined) ?? null,
          certificateNumber: options.certificate ?? null,
        };
        const appeals = nodesOf(
          options.limit,
          async (first, after) => (await client.request(AppealsDocument, { filter, first, after }, sent)).appeals,
        );
        await writeRecords(appeals, APPEAL, options, io);
      },
    ),
    run(
      new Command('show')
        .description('Show an appeal with grounds and decision, as JSON.')
        .argument('<appeal>', 'its id'),
      async (client, _: ConnectionOptions, id: string) => {
        const { appeal } = await client.request(OneAppealDocument, { id }, sent);
        if (!appeal) throw new CommandError(`${id}: no appeal that your agency is a party of.`, EXIT.findings);
        io.stdout.write(`${JSON.stringify(appeal, null, 2)}\n`);
      },
    ),
    run(
      listing('path', 'List the stages that a kind of appeal goes through; public.')
        .addArgument(new Argument('<kind>', 'what the appeal is against').choices(APPEAL_KINDS))
        .option('--on <day>', 'by the rules of this day (default: today)'),
      async (client, options: ListOptions & { readonly on?: string }, kind: string) => {
        const asked = { kind: kind as AppealKind, on: dayOption('--on', options.on) };
        await writeRecords((await client.request(AppealPathDocument, asked, sent)).appealPath, STAGE, options, io);
      },
    ),
    run(
      new Command('file')
        .description('File an appeal or objection. The same again, by its reference, is the same appeal.')
        .argument('<reference>', 'your own key')
        .addOption(new Option('--kind <kind>', 'what it is against').choices(APPEAL_KINDS))
        .option('--subject <id>', 'the number of the certificate, or the id of the entry, row, finding or record')
        .option('--grounds <text>', 'why, without personal data')
        .option('--continues <appeal>', 'an appeal of yours that was decided against you, or is overdue')
        .option('--input <file>', 'JSON with these and more (papers, days, …), as FileAppealInput has them'),
      async (client, { kind, subject, grounds, continues, input: path }: FileOptions, reference: string) => {
        const input = {
          ...(path !== undefined && (await readJsonFile(path))),
          ...(kind && { kind }),
          ...(subject && { subject }),
          ...(grounds && { grounds }),
          ...(continues && { continues }),
          reference,
        } as FileAppealInput;
        for (const name of ['kind', 'subject', 'grounds'] as const)
          if (input[name] === undefined) throw new CommandError(`Give --${name}, or --input with ${name}.`);
        told((await client.request(FileAppealDocument, { input }, again)).fileAppeal?.appeal);
      },
    ),
    run(
      new Command('decide')
        .description('Decide an appeal that is before your agency, in writing.')
        .argument('<appeal>', 'its id')
        .addOption(new Option('--outcome <outcome>', 'how').choices(OUTCOMES).makeOptionMandatory())
        .requiredOption('--reasons <text>', 'why; the parties read it')
        .option('--remedy <text>', 'what has to be put right, where it is upheld'),
      async (client, { outcome, reasons, remedy }: DecideOptions, id: string) => {
        const input = { appeal: id, outcome, reasons, remedy: remedy ?? null };
        told((await client.request(DecideAppealDocument, { input }, again)).decideAppeal?.appeal);
      },
    ),
    run(
      new Command('withdraw').description('Take an appeal of yours back.').argument('<appeal>', 'its id'),
      async (client, _: ConnectionOptions, id: string) => {
        told((await client.request(WithdrawAppealDocument, { input: { appeal: id } }, again)).withdrawAppeal?.appeal);
      },
    ),
  ];
}
