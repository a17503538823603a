import { addDays, type Day } from '../../../schema/domain/day.ts';
import { endOfPeriod, type Pause } from '../../../schema/domain/period.ts';
import type { Role } from '../../../schema/domain/sight/role.ts';
import { dutyRule, type RuleName } from './duty-rules.ts';

/** Kinds of what a deadline is about. */
export type SubjectKind =
  | 'CERTIFICATE'
  | 'RESULT'
  | 'BODY'
  | 'BLACKLIST_ENTRY'
  | 'AGREEMENT'
  | 'MEMBERSHIP'
  | 'CATALOGUE_ENTRY'
  | 'LEAD'
  | 'APPEAL'
  | 'DECLARATION'
  | 'DELIVERY';

/** Whom it concerns. */
export interface Concerned {
  /** Code of the certification body. */
  readonly body: string | null;
  /** USCC of the enterprise. */
  readonly holder: string | null;
  readonly division: string | null;
  /** Ids of agencies, for agreements. */
  readonly agencies: readonly string[];
  /** Who has to act, where the fact names it. */
  readonly assignee?: Role;
}

export const NOBODY: Concerned = { body: null, holder: null, division: null, agencies: [] };

/** Something that is due (期限): derived from facts, never typed in. Nothing in it depends on today. */
export interface Deadline {
  /** Rule, subject, first day: a second suspension of a certificate is another deadline. */
  readonly id: string;
  readonly rule: RuleName;
  readonly subjectKind: SubjectKind;
  readonly subject: string;
  readonly starts: Day;
  readonly paused: readonly Pause[];
  /** Last day in time. */
  readonly due: Day;
  /** Years on the way whose calendar of working days is not known yet: the day may move. */
  readonly unknownYears: readonly number[];
  /** Day on which what it asks for was done, or its reason fell away; `null` while it stands. */
  readonly metOn: Day | null;
  readonly concerned: Concerned;
  /** Positions of the facts that it was made from, as `feed/seq`. */
  readonly madeFrom: readonly string[];
}

/** What a deadline is made of. */
export interface DeadlineParts {
  readonly rule: RuleName;
  readonly subjectKind: SubjectKind;
  readonly subject: string;
  /** Tells several of one subject and first day apart, for example the body of a result's certificates. */
  readonly part?: string | undefined;
  readonly starts: Day;
  /** Where a fact states it; else it follows from the rule's period. */
  readonly due?: Day | undefined;
  readonly paused?: readonly Pause[] | undefined;
  readonly metOn: Day | null;
  readonly concerned: Concerned;
  readonly madeFrom: readonly string[];
}

/** Makes a deadline by its rule; `null` where the rule did not hold yet, or a pause has no end. */
export function makeDeadline(parts: DeadlineParts): Deadline | null {
  const { rule, subjectKind, subject, part, starts, due: stated, paused = [], metOn, concerned, madeFrom } = parts;
  const { period, effectiveFrom } = dutyRule(rule);
  if (starts < effectiveFrom) return null;
  const end =
    stated === undefined ? endOfPeriod(period, starts, paused, period.rolls) : { day: stated, unknownYears: [] };
  if (end === null) return null;
  const id = [rule, subject, ...(part === undefined ? [] : [part]), starts].join(' ');
  const { day: due, unknownYears } = end;
  return { id, rule, subjectKind, subject, starts, paused, due, unknownYears, metOn, concerned, madeFrom };
}

export type DeadlineState = 'PENDING' | 'RUNNING' | 'MET' | 'OVERDUE';

/** Where a deadline is on a day. */
export function stateOn({ starts, due, metOn }: Pick<Deadline, 'starts' | 'due' | 'metOn'>, day: Day): DeadlineState {
  if (metOn !== null && metOn <= day) return 'MET';
  if (day < starts) return 'PENDING';
  return due < day ? 'OVERDUE' : 'RUNNING';
}

/** The first day on which those concerned are told. */
export function remindsOn({ rule, starts, due }: Pick<Deadline, 'rule' | 'starts' | 'due'>): Day {
  const { remindDays, task } = dutyRule(rule);
  const day = remindDays > 0 ? addDays(due, -remindDays) : task === 'BEGIN' || rule === 'RENEWAL_OPENS' ? starts : due;
  return day < starts ? starts : day;
}

/** The day on which a task opens; `null`: none ever does. */
export function opensTaskOn(deadline: Pick<Deadline, 'rule' | 'starts' | 'due'>): Day | null {
  switch (dutyRule(deadline.rule).task) {
    case 'BEGIN':
      return deadline.starts;
    case 'REMIND':
      return remindsOn(deadline);
    case 'OVERDUE':
      return addDays(deadline.due, 1);
    case 'NONE':
      return null;
  }
}

/** Days on which something about a deadline happens by the clock alone. */
export function turnsOf(deadline: Deadline): Day[] {
  const task = opensTaskOn(deadline);
  return [remindsOn(deadline), ...(task === null ? [] : [task])];
}
