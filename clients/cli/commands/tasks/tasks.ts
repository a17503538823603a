import { Command, Option } from 'commander';
import {
  CompleteTaskDocument,
  type DeadlineState,
  DeadlinesDocument,
  type DeadlinesQuery,
  type DutyRule,
  MyTasksDocument,
  RecordPublicationDocument,
  ReturnTaskDocument,
  TakeTaskDocument,
  type TaskStandingFragment,
  type TaskState,
} from '../../../sdk/index.ts';
import { commandRuns, dayOption, type ListOptions, listing, several } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';
import { dueDay, inWords } from '../../tabular/chinese-cells.ts';

const STATES: readonly TaskState[] = ['OPEN', 'TAKEN', 'DONE', 'CLOSED'];
const DEADLINE_STATES: readonly DeadlineState[] = ['PENDING', 'RUNNING', 'MET', 'OVERDUE'];

type DeadlineRecord = NonNullable<DeadlinesQuery['deadlines']>['edges'][number]['node'];

const TASK: Columns<TaskStandingFragment> = {
  id: ({ id }) => id,
  rule: inWords('word.DutyRule', ({ rule }) => rule),
  subject: ({ subject }) => subject,
  assignee: ({ assignee }) => assignee,
  due: dueDay(
    ({ due }) => due,
    ({ isOverdue }) => isOverdue,
  ),
  state: inWords('word.TaskState', ({ state }) => state),
  takenBy: ({ takenBy }) => takenBy,
  title: ({ title }) => title.zh,
};
const DEADLINE: Columns<DeadlineRecord> = {
  rule: inWords('word.DutyRule', ({ rule }) => rule),
  kind: ({ subjectKind }) => subjectKind,
  subject: ({ subject }) => subject,
  starts: ({ startsOn }) => startsOn,
  due: ({ due }) => due,
  state: inWords('word.DeadlineState', ({ state }) => state),
  title: ({ title }) => title.zh,
};

interface TaskOptions extends ListOptions {
  readonly state?: string[];
  readonly rule?: DutyRule;
  readonly subject?: string;
}
interface DeadlineOptions extends ListOptions {
  readonly state?: DeadlineState;
  readonly rule?: DutyRule;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
}
interface PublishOptions extends ConnectionOptions {
  readonly on: string;
  readonly place: string;
  readonly statusFrom?: string;
  readonly holderTold?: string;
  readonly takenBack?: string;
}

/** `yunqiao tasks list|take|return|complete|deadlines|publish` */
export function taskCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  const sent = { signal: io.signal };
  const again = { signal: io.signal, idempotent: true };
  const told = (task: TaskStandingFragment | undefined) =>
    task && io.stdout.write(`${task.id}  ${task.state}${task.takenBy ? ` by ${task.takenBy}` : ''}  due ${task.due}\n`);

  return [
    run(
      listing('list', 'List what your agency has to do, by due day; without --state what is open or taken.')
        .option('--state <states>', `only these: ${STATES.join(', ')}`, several)
        .option('--rule <rule>', 'only of this rule, for example SUSPENSION_END')
        .option('--subject <key>', 'only about this, for example a certificate number'),
      async (client, options: TaskOptions) => {
        const { state, rule, subject } = options;
        const filter = {
          states: (state as TaskState[] | undefined) ?? null,
          rule: rule ?? null,
          subject: subject ?? null,
        };
        const tasks = nodesOf(
          options.limit,
          async (first, after) => (await client.request(MyTasksDocument, { filter, first, after }, sent)).myTasks,
        );
        await writeRecords(tasks, TASK, options, io);
      },
    ),
    run(
      new Command('take').description('Take a task: it is known who works on it.').argument('<task>', 'its id'),
      async (client, _: ConnectionOptions, task: string) => {
        const { takeTask } = await client.request(TakeTaskDocument, { input: { task } }, again);
        told(takeTask?.task);
      },
    ),
    run(
      new Command('return')
        .description('Give a taken task back.')
        .argument('<task>', 'its id')
        .option('--note <text>', 'why'),
      async (client, { note }: ConnectionOptions & { readonly note?: string }, task: string) => {
        const { returnTask } = await client.request(ReturnTaskDocument, { input: { task, note: note ?? null } }, again);
        told(returnTask?.task);
      },
    ),
    run(
      new Command('complete')
        .description('End a task by word, as an authority. A body’s task closes by itself once its reports say so.')
        .argument('<task>', 'its id')
        .requiredOption('--note <text>', 'what was done or decided, without personal data'),
      async (client, { note }: ConnectionOptions & { readonly note: string }, task: string) => {
        const { completeTask } = await client.request(CompleteTaskDocument, { input: { task, note } }, again);
        told(completeTask?.task);
      },
    ),
    run(
      listing('deadlines', 'List what is due about what concerns your agency, by due day.')
        .addOption(new Option('--state <state>', 'only in this state').choices(DEADLINE_STATES))
        .option('--rule <rule>', 'only of this rule')
        .option('--subject <key>', 'only about this, for example a certificate number')
        .option('--from <day>', 'due on this day or later')
        .option('--to <day>', 'due on this day or earlier'),
      async (client, options: DeadlineOptions) => {
        const { state, rule, subject, from, to } = options;
        const filter = {
          state: state ?? null,
          rule: rule ?? null,
          subject: subject ?? null,
          dueFrom: dayOption('--from', from),
          dueTo: dayOption('--to', to),
        };
        const deadlines = nodesOf(
          options.limit,
          async (first, after) => (await client.request(DeadlinesDocument, { filter, first, after }, sent)).deadlines,
        );
        await writeRecords(deadlines, DEADLINE, options, io);
      },
    ),
    run(
      new Command('publish')
        .description('Record that a suspension, revocation or cancellation was published (公告).')
        .argument('<certificate>', 'its number')
        .requiredOption('--on <day>', 'day of publication')
        .requiredOption('--place <text>', 'address of the page, or name of the paper')
        .option('--status-from <day>', 'first day of the status; default: that of the latest one')
        .option('--holder-told <day>', 'day on which the holder was told in writing')
        .option('--taken-back <day>', 'day on which the certificate was taken back'),
      async (client, options: PublishOptions, certificateNumber: string) => {
        const input = {
          certificateNumber,
          publishedOn: dayOption('--on', options.on) ?? '',
          place: options.place,
          statusFrom: dayOption('--status-from', options.statusFrom),
          holderToldOn: dayOption('--holder-told', options.holderTold),
          certificateTakenBackOn: dayOption('--taken-back', options.takenBack),
        };
        const { recordPublication } = await client.request(RecordPublicationDocument, { input }, again);
        const { status, statusFrom, publishedOn, place } = recordPublication?.publication ?? {};
        io.stdout.write(`${certificateNumber}  ${status} since ${statusFrom}  published ${publishedOn}  ${place}\n`);
      },
    ),
  ];
}
