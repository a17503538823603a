import { addDays, type Day } from '../../schema/domain/day.ts';
import { endOfPeriod } from '../../schema/domain/period.ts';
import { roleOf } from '../../schema/domain/sight/role.ts';
import { REUSE_LINK_BROKEN_REASON } from '../../schema/domain/status.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { findingsTold, tellFindings } from './findings.ts';
import type { AnnouncedDocument, Models, TaskDocument } from './model.ts';
import { createNotices, type NewNotice } from './notices.ts';
import { doerOf, rolesConcerned } from './roles.ts';
import { concernedBy } from './rules/certificate-deadlines.ts';
import { type Deadline, opensTaskOn, remindsOn } from './rules/deadline.ts';
import { dutyRule } from './rules/duty-rules.ts';
import { NO_STANDING, type Standing, sameStanding, standingOn } from './rules/standing.ts';
import type { Step } from './steps.ts';
import { changeTasks, type TaskUpdate, taskChanged } from './task-changes.ts';
import { deadlinesOf, parseSubject, type StandingFacts, standingFacts } from './view.ts';

/** What settling works with. */
export interface Settling {
  readonly models: Models;
  readonly view: ReadModelReader;
  readonly now: Date;
  readonly today: Day;
}

/**
 * Brings what is kept of some subjects to where their facts and the day say it should be: effective status announced, those concerned told, tasks opened and closed.
 * It looks at what stands, not at what happened, so the same again changes nothing, and late is as good as in time.
 * @returns subjects of which something is not known, and which were left as they are
 */
export async function settle(step: Step, settling: Settling, scope: WriteScope): Promise<readonly string[]> {
  const { models, now } = settling;
  const { session } = scope;
  const numbers = step.subjects.map(parseSubject).filter(({ kind }) => kind === 'CERTIFICATE');
  const announcedBefore = await models.announced
    .find({ _id: { $in: numbers.map(({ key }) => key) } })
    .session(session)
    .lean<AnnouncedDocument[]>()
    .exec();
  const announced = new Map(announcedBefore.map((one) => [one._id, one]));
  const findings = await findingsTold(
    models,
    numbers.map(({ key }) => key),
    scope,
  );
  const tasks = await models.tasks
    .find({ subject: { $in: [...step.subjects] } })
    .session(session)
    .batchSize(5000)
    .lean<TaskDocument[]>()
    .exec();
  const tasksOf = groupBy(tasks);

  const unknown: string[] = [];
  const notices: NewNotice[] = [];
  const opened: TaskDocument[] = [];
  const updates: TaskUpdate[] = [];
  for (const subject of step.subjects) {
    try {
      const { kind, key } = parseSubject(subject);
      if (kind === 'CERTIFICATE') {
        const told = announce(key, announced.get(key) ?? null, step, settling);
        if (told) {
          await keepAnnounced(models, told, scope);
          notices.push(...told.notices);
        }
        await tellFindings(key, findings.get(key) ?? [], step, settling, scope);
      }
      const plan = planTasks(subject, deadlinesOf(settling.view, subject), tasksOf.get(subject) ?? [], settling);
      notices.push(...plan.notices);
      opened.push(...plan.opened);
      updates.push(...plan.updates);
    } catch (error) {
      if ((error as Error).name !== 'NotKnown') throw error;
      unknown.push(subject);
    }
  }
  if (opened.length > 0) {
    await models.tasks.collection.insertMany(opened as never, { session });
    for (const task of opened) scope.publish(taskChanged(task));
  }
  await changeTasks(models, updates, now, scope);
  await createNotices(models, notices, now, scope);
  return unknown;
}

function groupBy(tasks: readonly TaskDocument[]): Map<string, TaskDocument[]> {
  const groups = new Map<string, TaskDocument[]>();
  for (const task of tasks) groups.set(task.subject, [...(groups.get(task.subject) ?? []), task]);
  return groups;
}

interface Announcement {
  readonly document: AnnouncedDocument;
  readonly before: Standing;
  readonly facts: StandingFacts | null;
  readonly step: Step;
  readonly on: Day;
  readonly notices: readonly NewNotice[];
}

/** What is to be announced of a certificate; `null`: nothing new. One of which nothing was announced was valid, or not there. */
function announce(number: string, last: AnnouncedDocument | null, step: Step, settling: Settling): Announcement | null {
  const { view, today } = settling;
  const facts = standingFacts(view, number);
  const { standing, brokenResults } = facts
    ? standingOn(facts, today)
    : { standing: NO_STANDING, brokenResults: [] as readonly string[] };
  const isUnsaid = last === null && (standing.status === 'VALID' || standing.status === null);
  if (isUnsaid || (last && sameStanding(last.standing, standing))) return null;
  const before =
    last?.standing ?? (facts && standing.since ? standingOn(facts, addDays(standing.since, -1)).standing : NO_STANDING);
  const notices = facts && !step.quiet ? statusNotices(number, facts, before, standing, today) : [];
  return { document: { _id: number, standing, brokenResults }, before, facts, step, on: today, notices };
}

async function keepAnnounced(models: Models, told: Announcement, { session, publish }: WriteScope): Promise<void> {
  const { document, before, facts, step, on } = told;
  const { _id: number, standing: after, brokenResults } = document;
  await models.announced.collection.replaceOne({ _id: number } as never, document, { session, upsert: true });
  if (step.quiet || !facts) return;
  const { bodyCode, holderUscc, holderDivision } = facts.certificate;
  const isOfLink = [before, after].some(({ reasonCode }) => reasonCode === REUSE_LINK_BROKEN_REASON);
  const byClock = step.by === 'CLOCK' ? 'CLOCK' : 'REPORT';
  const cause = after.status === 'EXPIRED' ? 'CLOCK' : isOfLink ? 'REUSE_LINK' : byClock;
  publish({
    type: 'EffectiveStatusChanged',
    key: number,
    fact: { certificateNumber: number, bodyCode, holderUscc, holderDivision, on, cause, before, after, brokenResults },
  });
}

/** ST-07: the holder is told in writing, and the body what a reader may rely on by now. */
function statusNotices(
  number: string,
  { certificate }: StandingFacts,
  before: Standing,
  after: Standing,
  today: Day,
): NewNotice[] {
  return rolesConcerned(concernedBy(certificate)).map((to) => ({
    to,
    kind: 'STATUS_CHANGED',
    subject: `CERTIFICATE:${number}`,
    values: {
      before: before.status ?? '',
      after: after.status ?? '',
      since: after.since ?? today,
      reason: after.reasonCode ?? '',
    },
    occasion: `STATUS ${number} ${after.status} ${after.since} ${after.reasonCode} ${today}`,
  }));
}

interface TaskPlan {
  readonly notices: readonly NewNotice[];
  readonly opened: readonly TaskDocument[];
  readonly updates: readonly TaskUpdate[];
}

/** Which tasks open and close, and who is told, by what is due about a subject today. */
function planTasks(
  subject: string,
  deadlines: readonly Deadline[],
  tasks: readonly TaskDocument[],
  { now, today }: Settling,
): TaskPlan {
  const notices: NewNotice[] = [];
  const opened: TaskDocument[] = [];
  const updates: TaskUpdate[] = [];
  const known = new Map(tasks.map((task) => [task._id, task]));
  for (const deadline of deadlines) {
    const task = known.get(deadline.id);
    const isMet = deadline.metOn !== null && deadline.metOn <= today;
    if (isMet) {
      if (task?.pending) updates.push({ task, change: { action: 'CLOSE', by: null, note: 'MET' } });
      continue;
    }
    const opens = opensTaskOn(deadline);
    const isOpen = opens !== null && opens <= today;
    const made = isOpen && !task ? newTask(subject, deadline, today, now) : null;
    if (made) {
      opened.push(made);
      notices.push(noticeOf(deadline, made.assignee, 'TASK', { taskDue: made.due }));
    }
    if (remindsOn(deadline) <= today && (today <= deadline.due || made))
      for (const to of rolesConcerned(deadline.concerned))
        if (to !== made?.assignee) notices.push(noticeOf(deadline, to, 'REMIND', {}));
  }
  const standing = new Set(deadlines.map(({ id }) => id));
  for (const task of tasks)
    if (task.pending && !standing.has(task._id))
      updates.push({ task, change: { action: 'CLOSE', by: null, note: 'VOID' } });
  return { notices, opened, updates };
}

function noticeOf(
  { id, rule, subjectKind, subject, starts, due }: Deadline,
  to: string,
  what: 'TASK' | 'REMIND',
  values: Readonly<Record<string, string>>,
): NewNotice {
  return {
    to,
    kind: rule,
    subject: `${subjectKind}:${subject}`,
    values: { starts, due, ...values },
    occasion: `${what} ${id} ${due}`,
  };
}

function newTask(subject: string, deadline: Deadline, today: Day, now: Date): TaskDocument {
  const { rule, concerned, due: deadlineDue } = deadline;
  const { doer, escalatesTo, task, taskPeriod } = dutyRule(rule);
  const assignee = (doer && doerOf(doer, concerned)) ?? roleOf.ministry;
  const route = escalatesTo.flatMap((next) => doerOf(next, concerned) ?? []).filter((next) => next !== assignee);
  const due = task === 'REMIND' ? deadlineDue : (endOfPeriod(taskPeriod, today)?.day ?? today);
  return {
    _id: deadline.id,
    rule,
    subject,
    assignee,
    assignees: [assignee],
    due,
    state: 'OPEN',
    pending: true,
    takenBy: null,
    level: 0,
    route,
    escalatesOn: route.length > 0 ? addDays(due, 1) : null,
    concerned,
    openedAt: now,
    endedAt: null,
    history: [{ at: now, action: 'OPEN', by: null, note: null }],
  };
}
