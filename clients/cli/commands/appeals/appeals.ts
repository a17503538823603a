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
  DeclareExpertInterestsDocument,
  ExpertGroupsDocument,
  FileAppealDocument,
  type FileAppealInput,
  GiveExpertOpinionDocument,
  OneAppealDocument,
  RecuseFromAppealDocument,
  ReferAppealDocument,
  WithdrawAppealDocument,
} from '../../../sdk/index.ts';
import { commandRuns, dayOption, type ListOptions, listing, several } from '../../command-runs.ts';
import { type ConnectionOptions, integer } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { readJsonFile } from '../../json-file.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';
import { dueDay, inWords, saidAs, wordOf } from '../../tabular/chinese-cells.ts';

const OUTCOMES: readonly AppealOutcome[] = ['UPHELD', 'PARTLY_UPHELD', 'DISMISSED', 'INADMISSIBLE'];

const APPEAL: Columns<AppealStandingFragment> = {
  id: ({ id }) => id,
  kind: inWords('word.AppealKind', ({ kind }) => kind),
  subject: ({ subject }) => subject,
  forum: saidAs(
    ({ stage, forum }) => `${stage} ${forum}`,
    ({ stage, forum }) => `${stage} ${wordOf('word.AppealForum', forum)}`,
  ),
  assignee: ({ assignee }) => assignee,
  appellant: ({ appellant }) => appellant,
  filed: ({ filedOn }) => filedOn,
  due: dueDay(
    ({ due }) => due,
    ({ isOverdue }) => isOverdue,
  ),
  state: inWords('word.AppealState', ({ state }) => state),
  remedied: ({ remedyDue, remediedOn }) => remediedOn ?? (remedyDue === null ? '' : `due ${remedyDue}`),
};
const STAGE: Columns<AppealPathQuery['appealPath'][number]> = {
  forum: saidAs(
    ({ stage, forum, straight }) => `${stage} ${forum}${straight ? ' (straight)' : ''}`,
    ({ stage, forum, straight }) => `${stage} ${wordOf('word.AppealForum', forum)}${straight ? '（直接）' : ''}`,
  ),
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
interface OpinionOptions extends DecideOptions {
  readonly experts: number;
  readonly recused: number;
}
interface DecideOptions extends ConnectionOptions {
  readonly outcome: AppealOutcome;
  readonly reasons: string;
  readonly remedy?: string;
}

/** `yunqiao appeals list|show|path|file|decide|withdraw|experts|refer|advise|recuse|interests` */
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
      new Command('experts').description(
        'Show the expert groups (专家组) and their declared interests, as JSON lines.',
      ),
      async (client) => {
        for (const group of (await client.request(ExpertGroupsDocument, {}, sent)).expertGroups ?? [])
          io.stdout.write(`${JSON.stringify(group)}\n`);
      },
    ),
    run(
      new Command('refer')
        .description('Refer an appeal that is before the expert group to one (移交专家组); for the ministry.')
        .argument('<appeal>', 'its id')
        .argument('<group>', 'id of the agency that is the expert group'),
      async (client, _: ConnectionOptions, appeal: string, group: string) => {
        told((await client.request(ReferAppealDocument, { input: { appeal, group } }, again)).referAppeal?.appeal);
      },
    ),
    run(
      new Command('advise')
        .description('Give the opinion of your expert group (评审意见) on an appeal that is referred to it.')
        .argument('<appeal>', 'its id')
        .addOption(new Option('--outcome <outcome>', 'what is recommended').choices(OUTCOMES).makeOptionMandatory())
        .requiredOption('--reasons <text>', 'why; the parties read it')
        .addOption(
          new Option('--experts <n>', 'how many took part')
            .argParser(integer('--experts', 1, 99))
            .makeOptionMandatory(),
        )
        .addOption(
          new Option('--recused <n>', 'how many kept away for an interest')
            .default(0)
            .argParser(integer('--recused', 0, 99)),
        ),
      async (client, { outcome, reasons, experts, recused }: OpinionOptions, id: string) => {
        const input = { appeal: id, outcome, reasons, experts, recused };
        told((await client.request(GiveExpertOpinionDocument, { input }, again)).giveExpertOpinion?.appeal);
      },
    ),
    run(
      new Command('recuse')
        .description('Decline a referred appeal for an interest in it (回避).')
        .argument('<appeal>', 'its id')
        .requiredOption('--reason <text>', 'why; the ministry reads it'),
      async (client, { reason }: ConnectionOptions & { readonly reason: string }, appeal: string) => {
        await client.request(RecuseFromAppealDocument, { input: { appeal, reason } }, sent);
        io.stdout.write(`${appeal}  declined\n`);
      },
    ),
    run(
      new Command('interests')
        .description('Declare, whole, in whom your expert group has an interest.')
        .argument('[interests...]', 'enterprises by USCC, bodies as BODY:101; none: it has none'),
      async (client, _: ConnectionOptions, interests: string[]) => {
        const { declareExpertInterests } = await client.request(
          DeclareExpertInterestsDocument,
          { input: { interests } },
          again,
        );
        io.stdout.write(`${JSON.stringify(declareExpertInterests?.group ?? null)}\n`);
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
