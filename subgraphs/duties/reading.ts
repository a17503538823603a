import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { DEADLINE_RULES, type DeadlineRule } from '../../schema/domain/deadline-rules.ts';
import { endOfPeriod, type Pause, startOfWindow } from '../../schema/domain/period.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { decodeCursor, edgeAt, findPage, type Page, type PageArguments, pageSize, toPage } from '../shared/paging.ts';
import type { Models, NoticeDocument, PublicationDocument, TaskDocument, TaskState } from './model.ts';
import { maySeeDeadline } from './policy.ts';
import { inRolesOf } from './roles.ts';
import { type Deadline, type DeadlineState, stateOn } from './rules/deadline.ts';
import type { RuleName } from './rules/duty-rules.ts';
import { deadlinesOf, dutiesModel, type SubjectRecord, subjectKey } from './view.ts';

/** Deadlines that one page looks through, and one count. */
const LOOKED_THROUGH = 5_000;
const COUNTED = 500_000;
const READ_AT_ONCE = 500;
/** Most pauses of one question. */
const PAUSES_LIMIT = 100;

export interface DeadlineFilter {
  readonly rule?: RuleName | null;
  readonly state?: DeadlineState | null;
  readonly subject?: string | null;
  readonly dueFrom?: Day | null;
  readonly dueTo?: Day | null;
}

export interface TaskFilter {
  readonly rule?: RuleName | null;
  readonly states?: readonly TaskState[] | null;
  readonly subject?: string | null;
}

/** A deadline as computed for whoever asks. */
export interface ComputedDeadline {
  readonly period: DeadlineRule;
  readonly startsOn: Day;
  readonly due: Day | null;
  readonly unknownYears: readonly number[];
}

/** Deadlines, tasks and notices, for those whom they concern. */
export interface Reading {
  /** @throws BAD_USER_INPUT */
  computed(rule: string, startsOn: Day, pauses: readonly Pause[]): ComputedDeadline;
  /** @throws BAD_USER_INPUT */
  deadlines(caller: Caller, filter: DeadlineFilter, page: PageArguments): Page<Deadline>;
  ofCertificate(caller: Caller, number: string): readonly Deadline[];
  publications(number: string): Promise<readonly PublicationDocument[]>;
  /** @throws FORBIDDEN */
  tasks(caller: Caller, filter: TaskFilter, page: PageArguments): Promise<Page<TaskDocument>>;
  /** @throws FORBIDDEN */
  notices(caller: Caller, unreadOnly: boolean, page: PageArguments): Promise<Page<NoticeDocument>>;
}

export function createReading({ models, clock, readModel }: ServiceKit<Models>): Reading {
  const view = readModel(dutiesModel.name);

  /** What follows a place in the order of due days, as far as the caller may see it. */
  function* visible(caller: Caller, filter: DeadlineFilter, after: string, limit: number) {
    const today = clock.today();
    let looked = 0;
    for (let from = after; ; ) {
      const found = view.after<string>('due', from, READ_AT_ONCE);
      for (const { key, value: subject } of found) {
        if (filter.dueTo && key.slice(0, 10) > filter.dueTo) return;
        if (++looked > limit) return void (yield { key, deadline: null });
        const id = key.slice(11);
        const deadline = view.get<SubjectRecord>('subject', subject)?.deadlines.find((one) => one.id === id);
        if (deadline && matches(deadline, filter, today) && maySeeDeadline(caller, deadline)) yield { key, deadline };
      }
      const last = found.at(-1);
      if (!last || found.length < READ_AT_ONCE) return;
      from = last.key;
    }
  }

  const placeOf = ({ after, filter }: { after: string | null | undefined; filter: DeadlineFilter }) => {
    if (!after) return filter.dueFrom ? `${filter.dueFrom} ` : '0';
    const [key] = decodeCursor(after, 1);
    if (typeof key !== 'string') throw badUserInput('after', 'an endCursor of the same list');
    return key;
  };

  return {
    computed(id, startsOn, pauses) {
      const period = DEADLINE_RULES.get(id);
      if (!period) throw badUserInput('rule', 'the id of a rule that `deadlineRules` names, for example DL-05');
      if (pauses.length > PAUSES_LIMIT) throw badUserInput('pauses', `at most ${PAUSES_LIMIT}`);
      const wrong = pauses.findIndex(({ from, to }) => to !== null && to < from);
      if (wrong >= 0) throw badUserInput(`pauses[${wrong}].to`, 'a day not before `from`');
      if (period.direction === 'BEFORE')
        return { period, startsOn, due: startOfWindow(period, startsOn), unknownYears: [] };
      const end = endOfPeriod(period, startsOn, pauses, period.rolls);
      return { period, startsOn, due: end?.day ?? null, unknownYears: end?.unknownYears ?? [] };
    },
    deadlines(caller, filter, page) {
      const size = pageSize(page.first);
      const edges = [];
      let hasNextPage = false;
      for (const { key, deadline } of visible(caller, filter, placeOf({ after: page.after, filter }), LOOKED_THROUGH)) {
        if (edges.length === size || deadline === null) {
          hasNextPage = true;
          break;
        }
        edges.push(edgeAt(deadline, [key]));
      }
      const count = async () => {
        let total = 0;
        for (const { deadline } of visible(caller, filter, placeOf({ after: null, filter }), COUNTED))
          if (deadline) total++;
        return total;
      };
      return toPage(edges, hasNextPage, Boolean(page.after), count);
    },
    ofCertificate: (caller, number) =>
      deadlinesOf(view, subjectKey('CERTIFICATE', number)).filter((deadline) => maySeeDeadline(caller, deadline)),
    publications: (number) =>
      models.publications
        .find({ certificateNumber: number })
        .sort({ certificateNumber: 1, statusFrom: 1 })
        .limit(100)
        .lean<PublicationDocument[]>()
        .exec(),
    async tasks(caller, { rule, states, subject }, page) {
      const own = inRolesOf(caller, 'assignees');
      if (!own) throw hubError('FORBIDDEN', 'Tasks are for agencies.');
      const conditions = {
        ...own,
        ...(rule && { rule }),
        ...(subject && { subject: { $in: subjectKeys(subject) } }),
        ...(states ? { state: { $in: [...states] } } : { pending: true }),
      };
      const sort = [
        ['due', 1],
        ['_id', 1],
      ] as const;
      return findPage<TaskDocument, TaskDocument>(models.tasks, conditions as never, sort, page, (task) => task);
    },
    async notices(caller, unreadOnly, page) {
      const own = inRolesOf(caller, 'to');
      if (!own) throw hubError('FORBIDDEN', 'Notices are for agencies.');
      const filter = { ...own, ...(unreadOnly && { readBy: { $ne: caller.agency } }) };
      return findPage<NoticeDocument, NoticeDocument>(
        models.notices,
        filter as never,
        [['_id', -1]],
        page,
        (one) => one,
      );
    },
  };
}

/** A subject by its key alone may be of any kind. */
function subjectKeys(key: string): string[] {
  const kinds = [
    'CERTIFICATE',
    'RESULT',
    'BODY',
    'BLACKLIST_ENTRY',
    'AGREEMENT',
    'MEMBERSHIP',
    'CATALOGUE_ENTRY',
    'LEAD',
    'APPEAL',
    'DECLARATION',
    'DELIVERY',
  ] as const;
  return kinds.map((kind) => subjectKey(kind, key));
}

function matches(deadline: Deadline, { rule, state, subject }: DeadlineFilter, today: Day): boolean {
  if (rule && deadline.rule !== rule) return false;
  if (subject && deadline.subject !== subject) return false;
  return !state || stateOn(deadline, today) === state;
}
