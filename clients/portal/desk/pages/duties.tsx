import {
  CompleteTaskDocument,
  type DeadlineState,
  DeskDeadlinesDocument,
  DeskTasksDocument,
  type DeskTasksQuery,
  ReturnTaskDocument,
  TakeTaskDocument,
  type TaskState,
} from '../../../sdk/index.ts';
import { Code, Day, Words } from '../../pieces.tsx';
import { type DeskView, deskChange, deskPage, type Need } from '../desk-page.tsx';
import { DeskFormBox, need, RowButton } from '../forms.tsx';
import { chosenOf, Filters, Listing, pageAsked } from '../listing.tsx';
import { Word, wordsOf } from '../words.tsx';

const SEE: readonly Need[] = [
  ['SUPERVISION', 'supervision:read'],
  ['REPORTING', 'certificates:report'],
  ['OWN_RECORDS', 'records:own'],
  ['OPERATIONS', 'agreements:manage'],
];
const ACT: readonly Need[] = [
  ['SUPERVISION', 'supervision:read'],
  ['REPORTING', 'certificates:report'],
];
const TASK_STATES: readonly TaskState[] = ['OPEN', 'TAKEN', 'DONE', 'CLOSED'];
const UNDONE: TaskState[] = ['OPEN', 'TAKEN'];
const DEADLINE_STATES: readonly DeadlineState[] = ['RUNNING', 'OVERDUE', 'PENDING', 'MET'];

type Task = NonNullable<DeskTasksQuery['myTasks']>['edges'][number]['node'];

/** A due day; one that has passed is told by a word, not by its colour alone. */
export function Due({ view, due, overdue }: { view: DeskView; due: string | null | undefined; overdue: boolean }) {
  return overdue ? (
    <span class="overdue">
      <Day>{due}</Day> {view.t('desk.overdue')}
    </span>
  ) : (
    <Day>{due}</Day>
  );
}

interface Told {
  readonly zh?: string | null;
  readonly en?: string | null;
}

/** What is due, and what to do about it. */
function Advised({ view, title, advice }: { view: DeskView; title: Told; advice: Told }) {
  return (
    <>
      <strong>
        <Words view={view} {...title} />
      </strong>
      <br />
      <Words view={view} {...advice} />
    </>
  );
}

/** What a task or a deadline is about: a certificate has a page. */
export function Subject({ view, kind, subject }: { view: DeskView; kind: string; subject: string }) {
  const code = <Code>{subject}</Code>;
  return kind === 'CERTIFICATE' ? <a href={view.to(`/certificate/${encodeURIComponent(subject)}`)}>{code}</a> : code;
}

/** `GET /desk/tasks` */
export const tasksPage = deskPage({
  path: '/desk/tasks',
  title: 'desk.tasks',
  group: 'own',
  needs: SEE,
  document: DeskTasksDocument,
  variables: (view) => {
    const state = chosenOf(view, 'state', TASK_STATES);
    return { ...pageAsked(view), filter: { states: state ? [state] : UNDONE } };
  },
  body: (view, { myTasks }) => (
    <>
      <Filters
        view={view}
        filters={[{ name: 'state', label: 'desk.state', options: wordsOf(view, 'TaskState', TASK_STATES) }]}
      />
      <Listing
        view={view}
        list={myTasks}
        caption="desk.tasks"
        empty="desk.tasks.none"
        columns={[
          ['desk.task', ({ title, advice }) => <Advised view={view} title={title} advice={advice} />],
          ['desk.due', ({ due, isOverdue }) => <Due view={view} due={due} overdue={isOverdue} />],
          ['desk.subject', ({ subjectKind, subject }) => <Subject view={view} kind={subjectKind} subject={subject} />],
          [
            'desk.state',
            ({ state, takenBy }) => (
              <>
                <Word view={view} of="TaskState" value={state} /> {takenBy && <Code>{takenBy}</Code>}
              </>
            ),
          ],
          ['desk.act', (task) => <TaskActs view={view} task={task} />],
        ]}
      />
    </>
  ),
});

function TaskActs({ view, task }: { view: DeskView; task: Task }) {
  const { id, state, title } = task;
  const what = title[view.language];
  if (state === 'OPEN')
    return (
      <RowButton view={view} action="/desk/tasks/take" name="task" value={id} label="desk.task.take" what={what} />
    );
  if (state !== 'TAKEN') return <>—</>;
  return (
    <>
      <DeskFormBox view={view} action="/desk/tasks/complete" inline>
        <input type="hidden" name="task" value={id} />
        <input
          name="note"
          required
          maxLength={500}
          aria-label={`${view.t('desk.task.note')} ${what}`}
          placeholder={view.t('desk.task.note')}
        />
        <button type="submit" aria-label={`${view.t('desk.task.complete')} ${what}`}>
          {view.t('desk.task.complete')}
        </button>
      </DeskFormBox>
      <RowButton view={view} action="/desk/tasks/return" name="task" value={id} label="desk.task.return" what={what} />
    </>
  );
}

export const takeTask = deskChange({
  path: '/desk/tasks/take',
  needs: ACT,
  document: TakeTaskDocument,
  variables: (form) => ({ input: { task: need(form, 'task', 'desk.task') } }),
  next: () => '/desk/tasks',
  done: 'desk.done.taken',
});

export const returnTask = deskChange({
  path: '/desk/tasks/return',
  needs: ACT,
  document: ReturnTaskDocument,
  variables: (form) => ({ input: { task: need(form, 'task', 'desk.task'), note: form.text('note') } }),
  next: () => '/desk/tasks',
  done: 'desk.done.returned',
});

export const completeTask = deskChange({
  path: '/desk/tasks/complete',
  needs: ACT,
  document: CompleteTaskDocument,
  variables: (form) => ({
    input: { task: need(form, 'task', 'desk.task'), note: need(form, 'note', 'desk.task.note') },
  }),
  next: () => '/desk/tasks',
  done: 'desk.done.completed',
});

/** `GET /desk/deadlines` */
export const deadlinesPage = deskPage({
  path: '/desk/deadlines',
  title: 'desk.deadlines',
  group: 'own',
  needs: SEE,
  document: DeskDeadlinesDocument,
  variables: (view) => ({
    ...pageAsked(view),
    filter: { state: chosenOf(view, 'state', DEADLINE_STATES) ?? null },
  }),
  body: (view, { deadlines }) => (
    <>
      <Filters
        view={view}
        filters={[{ name: 'state', label: 'desk.state', options: wordsOf(view, 'DeadlineState', DEADLINE_STATES) }]}
      />
      <Listing
        view={view}
        list={deadlines}
        caption="desk.deadlines"
        empty="desk.deadlines.none"
        columns={[
          ['desk.deadline', ({ title, advice }) => <Advised view={view} title={title} advice={advice} />],
          ['desk.due', ({ due, state }) => <Due view={view} due={due} overdue={state === 'OVERDUE'} />],
          ['desk.subject', ({ subjectKind, subject }) => <Subject view={view} kind={subjectKind} subject={subject} />],
          ['desk.state', ({ state }) => <Word view={view} of="DeadlineState" value={state} />],
          ['desk.basis', ({ source }) => <span lang="zh-CN">{source}</span>],
        ]}
      />
    </>
  ),
});
