import { addDays, type Day } from '../../schema/domain/day.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { endOfPeriod } from '../../schema/domain/period.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { Models, TaskChange, TaskDocument, TaskState } from './model.ts';
import type { NewNotice } from './notices.ts';
import { dutyRule } from './rules/duty-rules.ts';

/** Something that is to happen to a task. */
export interface TaskUpdate {
  readonly task: TaskDocument;
  readonly change: Omit<TaskChange, 'at'>;
  /** Fields beside state and history. */
  readonly set?: Partial<TaskDocument>;
}

const STATE_AFTER: Readonly<Record<TaskChange['action'], TaskState>> = {
  OPEN: 'OPEN',
  TAKE: 'TAKEN',
  RETURN: 'OPEN',
  COMPLETE: 'DONE',
  ESCALATE: 'OPEN',
  CLOSE: 'CLOSED',
};

/** A task after something happened to it. */
export function changedTask({ task, change, set }: TaskUpdate, at: Date): TaskDocument {
  const state = STATE_AFTER[change.action];
  const pending = state === 'OPEN' || state === 'TAKEN';
  return {
    ...task,
    ...set,
    state,
    pending,
    takenBy: change.action === 'TAKE' ? change.by : state === 'OPEN' ? null : task.takenBy,
    escalatesOn: pending ? (set?.escalatesOn !== undefined ? set.escalatesOn : task.escalatesOn) : null,
    endedAt: pending ? null : at,
    history: [...task.history, { at, ...change }],
  };
}

/** Writes what happened to tasks, and tells it. @returns the tasks as they are now */
export async function changeTasks(
  models: Models,
  updates: readonly TaskUpdate[],
  at: Date,
  { session, publish }: WriteScope,
): Promise<readonly TaskDocument[]> {
  const changed = updates.map((update) => changedTask(update, at));
  for (const task of changed) {
    await models.tasks.collection.replaceOne({ _id: task._id } as never, task, { session });
    publish(taskChanged(task));
  }
  return changed;
}

/** Passes an overdue task up to the next authority of its way. */
export function escalation(
  task: TaskDocument,
  today: Day,
): { readonly update: TaskUpdate; readonly notices: readonly NewNotice[] } {
  const [next, ...rest] = task.route;
  const due = endOfPeriod(dutyRule(task.rule).taskPeriod, today)?.day ?? today;
  const assignee = next ?? task.assignee;
  const set: Partial<TaskDocument> = {
    assignee,
    assignees: [...new Set([...task.assignees, assignee])],
    route: rest,
    level: task.level + 1,
    due,
    escalatesOn: rest.length > 0 ? addDays(due, 1) : null,
  };
  const values = { starts: task.due, due, taskDue: due };
  const occasion = `ESCALATE ${task._id} ${task.level + 1}`;
  return {
    update: { task, change: { action: 'ESCALATE', by: null, note: assignee }, set },
    notices: [task.assignee, assignee].map((to) => ({
      to,
      kind: 'TASK_ESCALATED',
      subject: task.subject,
      values: { ...values, rule: task.rule },
      occasion,
    })),
  };
}

/** A task in the feed. */
export function taskChanged(task: TaskDocument): OutgoingEvent {
  const { _id, rule, subject, assignee, due, state, level, concerned, history } = task;
  const last = history.at(-1);
  return {
    type: 'TaskChanged',
    key: _id,
    fact: {
      id: _id,
      rule,
      subject,
      assignee,
      due,
      state,
      level,
      bodyCode: concerned.body,
      holderUscc: concerned.holder,
      change: { at: (last?.at ?? task.openedAt).toISOString(), action: last?.action ?? 'OPEN', by: last?.by ?? null },
    },
  };
}
