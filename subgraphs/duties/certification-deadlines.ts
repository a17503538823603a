import { parse } from 'csv-parse/sync';
import { badUserInput } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { type DeadlineRule, deadlineRule } from '../../schema/domain/deadline-rules.ts';
import { endOfPeriod, type Pause, startOfWindow } from '../../schema/domain/period.ts';
import { isWorkingDay } from '../../schema/domain/working-days.ts';
import { readAsset } from '../shared/asset.ts';
import type { Words } from './rules/duty-rules.ts';

/** Why a certification takes longer without its body's doing (S2 认证时限). */
export type DelayCause =
  | 'LATE_DOCUMENTS'
  | 'SITE_CHECK_NOT_HOSTED'
  | 'LATE_CORRECTIONS'
  | 'LATE_SAMPLES'
  | 'LATE_FEES'
  | 'SPECIAL_TEST_CYCLE';

/** Days of a delay, both inclusive; `to` is absent while it lasts. */
export interface Delay {
  readonly cause: DelayCause;
  readonly from: Day;
  readonly to?: Day | null;
}

/** The course of one certification as far as it has come; what is absent is not done, or not told. */
export interface CertificationCourse extends Readonly<Partial<Record<Step | ReportDay | 'refusedOn', Day | null>>> {
  readonly delays?: readonly Delay[] | null;
}

/** Where a deadline is on the day that was asked for. */
export type CertificationDeadlineState = 'PENDING' | 'RUNNING' | 'PAUSED' | 'MET' | 'OVERDUE' | 'MISSED' | 'DROPPED';

/** A deadline of one certification, with its reasons. Days are inclusive. */
export interface CertificationDeadline {
  readonly period: DeadlineRule;
  readonly state: CertificationDeadlineState;
  readonly from: Day | null;
  readonly due: Day | null;
  readonly doneOn: Day | null;
  readonly counted: number | null;
  readonly notCounted: number | null;
  readonly unknownYears: readonly number[];
  readonly reasons: readonly Words[];
}

/** Steps in the order of S2's procedure. */
const STEPS = [
  'appliedOn',
  'documentsCompleteOn',
  'acceptedOn',
  'documentsReviewedOn',
  'siteCheckedOn',
  'evaluatedOn',
  'issuedOn',
] as const;
type Step = (typeof STEPS)[number];
type ReportDay = 'typeTestReportOn' | 'reusedReportOn';

const STEP_WORDS: Readonly<Record<Step, Words>> = {
  appliedOn: { zh: '提出委托', en: 'the application' },
  documentsCompleteOn: { zh: '文件齐全', en: 'complete documents' },
  acceptedOn: { zh: '受理', en: 'the acceptance' },
  documentsReviewedOn: { zh: '资料技术评审', en: 'the document review' },
  siteCheckedOn: { zh: '现场检查', en: 'the on-site check' },
  evaluatedOn: { zh: '评价通过', en: 'the passed evaluation' },
  issuedOn: { zh: '颁发证书', en: 'the certificate' },
};

/** Which step begins a period and which ends it. */
const PERIODS: readonly { readonly rule: string; readonly begins: Step; readonly ends: Step }[] = [
  { rule: 'DL-01', begins: 'documentsCompleteOn', ends: 'acceptedOn' },
  { rule: 'DL-02', begins: 'acceptedOn', ends: 'documentsReviewedOn' },
  { rule: 'DL-03', begins: 'documentsReviewedOn', ends: 'siteCheckedOn' },
  { rule: 'DL-04', begins: 'evaluatedOn', ends: 'issuedOn' },
  { rule: 'DL-05', begins: 'acceptedOn', ends: 'issuedOn' },
];

/** Which report has to be how old on which day. */
const REPORTS: readonly { readonly rule: string; readonly report: ReportDay; readonly reference: Step }[] = [
  { rule: 'DL-06', report: 'typeTestReportOn', reference: 'appliedOn' },
  { rule: 'DL-07', report: 'reusedReportOn', reference: 'siteCheckedOn' },
];

/** What a cause of delay stops, as data. */
interface DelayRule extends Words {
  readonly stops: readonly string[];
}

const DELAY_RULES: ReadonlyMap<string, DelayRule> = new Map(
  (
    parse(readAsset(import.meta.url, './data/certification_delays.csv'), {
      columns: true,
      skip_empty_lines: true,
    }) as Record<string, string>[]
  ).map(({ cause = '', zh = '', en = '', stops = '' }) => [cause, { zh, en, stops: stops.split(';') }]),
);

/** Most delays of one question. */
const DELAYS_LIMIT = 100;

/**
 * The deadlines of one certification, DL-01 to DL-07 in this order, as they stand on a day. What is done later than that day counts as not done.
 * @throws BAD_USER_INPUT naming the place, for steps out of order, delays that end before they begin, or a delay that lasts beyond the certificate
 */
export function certificationDeadlines(course: CertificationCourse, on: Day): readonly CertificationDeadline[] {
  check(course);
  return [
    ...PERIODS.map(({ rule, begins, ends }) => periodOf(course, deadlineRule(rule), { begins, ends }, on)),
    ...REPORTS.map(({ rule, report, reference }) => reportOf(course, deadlineRule(rule), { report, reference }, on)),
  ];
}

function periodOf(
  course: CertificationCourse,
  period: DeadlineRule,
  { begins, ends }: { readonly begins: Step; readonly ends: Step },
  on: Day,
): CertificationDeadline {
  const from = by(course[begins], on);
  const refused = by(course.refusedOn, on);
  const closes = ends === 'acceptedOn' ? (course[ends] ?? course.refusedOn) : course[ends];
  const doneOn = by(closes, on);
  const base = { period, from, due: null, doneOn: null, counted: null, notCounted: null, unknownYears: [] };
  if (refused && ends !== 'acceptedOn')
    return {
      ...base,
      state: 'DROPPED',
      reasons: [{ zh: `${refused}不予受理，不再计时`, en: `Not accepted on ${refused}: nothing is due any more` }],
    };
  if (!from) {
    const { zh, en } = STEP_WORDS[begins];
    return {
      ...base,
      state: 'PENDING',
      reasons: [{ zh: `自${zh}起计，尚无该日期`, en: `Runs from ${en}, whose day is not there` }],
    };
  }
  const delays = (course.delays ?? []).filter(({ cause }) => DELAY_RULES.get(cause)?.stops.includes(period.id));
  const pauses = delays.map(({ from: first, to }) => ({ from: first, to: to ?? null }));
  const end = endOfPeriod(period, from, pauses, period.rolls);
  const due = end?.day ?? null;
  const { counted, notCounted } = countDays(period, from, doneOn ?? on, pauses);
  const state = stateOf(due, doneOn, on, pauses);
  return {
    period,
    state,
    from,
    due,
    doneOn,
    counted,
    notCounted,
    unknownYears: end?.unknownYears ?? [],
    reasons: [
      ...periodReasons(period, from, due, begins),
      ...delays.filter(({ from: first }) => first <= (doneOn ?? due ?? on)).map((delay) => delayReason(delay)),
      ...notStopped(course, period, from, doneOn ?? due ?? on),
      ...unknownReasons(end?.unknownYears ?? []),
      ...stateReasons(state, period, { counted, doneOn, ends, on }),
    ],
  };
}

function stateOf(due: Day | null, doneOn: Day | null, on: Day, pauses: readonly Pause[]): CertificationDeadlineState {
  if (doneOn) return due === null || doneOn <= due ? 'MET' : 'MISSED';
  if (due !== null && due < on) return 'OVERDUE';
  return pauses.some(({ from, to }) => from <= on && (to === null || on <= to)) ? 'PAUSED' : 'RUNNING';
}

/** Days after `from` up to `to`: those that count for the period, and those that its delays took out. */
function countDays({ calendar }: DeadlineRule, from: Day, to: Day, pauses: readonly Pause[]) {
  let counted = 0;
  let notCounted = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (calendar === 'WORKING' && !isWorkingDay(day)) continue;
    if (pauses.some((pause) => pause.from <= day && (pause.to === null || day <= pause.to))) notCounted++;
    else counted++;
  }
  return { counted, notCounted };
}

function reportOf(
  course: CertificationCourse,
  period: DeadlineRule,
  { report, reference }: { readonly report: ReportDay; readonly reference: Step },
  on: Day,
): CertificationDeadline {
  const day = course[reference] ?? null;
  const issued = by(course[report], on);
  const from = day && startOfWindow(period, day);
  const words = STEP_WORDS[reference];
  const base = { period, from, due: day, doneOn: issued, counted: null, notCounted: null, unknownYears: [] };
  if (by(course.refusedOn, on) && reference !== 'appliedOn')
    return {
      ...base,
      state: 'DROPPED',
      reasons: [{ zh: '不予受理，不再适用', en: 'Not accepted: it does not apply any more' }],
    };
  if (!from || !day) {
    const missing = {
      zh: `按${words.zh}之日判断，尚无该日期`,
      en: `Judged by the day of ${words.en}, which is not there`,
    };
    return { ...base, state: 'PENDING', reasons: [missing] };
  }
  const rule = {
    zh: `报告应在${words.zh}之日（${day}）前${lengthOf(period).zh}内签发，即${from}至${day}`,
    en: `The report is to be issued within ${lengthOf(period).en} before ${words.en} (${day}): from ${from} to ${day}`,
  };
  if (!issued)
    return {
      ...base,
      state: 'PENDING',
      reasons: [rule, { zh: '未给出报告日期', en: 'The day of the report was not told' }],
    };
  if (issued < from)
    return {
      ...base,
      state: 'MISSED',
      reasons: [rule, { zh: `报告签发于${issued}，过早`, en: `It is of ${issued}: too old` }],
    };
  if (issued > day)
    return {
      ...base,
      state: 'MISSED',
      reasons: [rule, { zh: `报告签发于${issued}，晚于该日`, en: `It is of ${issued}: after that day` }],
    };
  return { ...base, state: 'MET', reasons: [rule, { zh: `报告签发于${issued}`, en: `It is of ${issued}` }] };
}

function* periodReasons(period: DeadlineRule, from: Day, due: Day | null, begins: Step): Iterable<Words> {
  const { zh, en } = lengthOf(period);
  const words = STEP_WORDS[begins];
  yield {
    zh: `自${words.zh}（${from}，当日不计）起${zh}${due ? `，至${due}` : ''}`,
    en: `${en} from ${words.en} (${from}, not counted itself)${due ? `: up to ${due}` : ''}`,
  };
}

function delayReason({ cause, from, to }: Delay): Words {
  const words = DELAY_RULES.get(cause) ?? { zh: cause, en: cause };
  if (!to)
    return {
      zh: `${from}起${words.zh}，尚未结束，期限未定`,
      en: `Since ${from} ${words.en}: it lasts, and the end is not known`,
    };
  return { zh: `${from}至${to}${words.zh}，不计算在内`, en: `From ${from} to ${to} ${words.en}: not counted` };
}

/** S2 takes delays out of the 90 days, and out of the review for its documents: it says nothing of the other periods. */
function* notStopped(course: CertificationCourse, period: DeadlineRule, from: Day, until: Day): Iterable<Words> {
  const met = (course.delays ?? []).filter(
    ({ cause, from: first, to }) =>
      !DELAY_RULES.get(cause)?.stops.includes(period.id) && first <= until && (!to || to > from),
  );
  if (met.length > 0)
    yield {
      zh: `规则未规定${met.length}项延误可使本期限中止，照常计算`,
      en: `The rule does not say that ${met.length === 1 ? 'a delay' : `${met.length} delays`} of this time stopped this period: counted all the same`,
    };
}

function* unknownReasons(years: readonly number[]): Iterable<Words> {
  if (years.length > 0)
    yield {
      zh: `${years.join('、')}年的节假日安排尚未掌握，仅扣除周末，日期可能变动`,
      en: `The holidays of ${years.join(', ')} are not held: weekends alone are left out, and the day may move`,
    };
}

function* stateReasons(
  state: CertificationDeadlineState,
  period: DeadlineRule,
  {
    counted,
    doneOn,
    ends,
    on,
  }: { readonly counted: number; readonly doneOn: Day | null; readonly ends: Step; readonly on: Day },
): Iterable<Words> {
  const { zh, en } = ends === 'acceptedOn' ? { zh: '通知', en: 'the notice' } : STEP_WORDS[ends];
  const days = `${counted} of ${lengthOf(period).en}`;
  if (state === 'MET')
    yield { zh: `${zh}于${doneOn}完成，已计${counted}天，按期`, en: `In time: ${en} on ${doneOn}, ${days}` };
  if (state === 'MISSED' && counted <= period.value)
    yield {
      zh: `${zh}于${doneOn}完成，期限届满后才开始的延误不使期限恢复，逾期`,
      en: `Late: ${en} on ${doneOn}; the time was over before the delay began, and a delay brings back none of it`,
    };
  else if (state === 'MISSED')
    yield { zh: `${zh}于${doneOn}完成，已计${counted}天，逾期`, en: `Late: ${en} on ${doneOn}, ${days}` };
  if (state === 'OVERDUE')
    yield { zh: `至${on}仍未完成，已计${counted}天，逾期`, en: `Overdue: not done by ${on}, ${days}` };
  if (state === 'RUNNING') yield { zh: `至${on}已计${counted}天`, en: `By ${on} ${days}` };
  if (state === 'PAUSED') yield { zh: `${on}暂停计时，已计${counted}天`, en: `Stopped on ${on} after ${days}` };
}

function lengthOf({ value, unit, calendar }: DeadlineRule): Words {
  if (calendar === 'WORKING') return { zh: `${value}个工作日`, en: `${value} working days` };
  const zh = { DAY: `${value}天`, MONTH: `${value}个月`, YEAR: `${value}年` }[unit];
  const en = { DAY: 'day', MONTH: 'month', YEAR: 'year' }[unit];
  return { zh, en: `${value} ${en}${value === 1 ? '' : 's'}` };
}

/** A day that has come by then. */
function by(day: Day | null | undefined, on: Day): Day | null {
  return day && day <= on ? day : null;
}

function check(course: CertificationCourse): void {
  let last: { readonly step: Step; readonly day: Day } | null = null;
  for (const step of STEPS) {
    const day = course[step];
    if (!day) continue;
    if (last && day < last.day) throw badUserInput(`course.${step}`, `a day not before ${last.step} (${last.day})`);
    last = { step, day };
  }
  if (course.refusedOn && course.acceptedOn)
    throw badUserInput('course.refusedOn', 'not beside acceptedOn: an application is accepted or refused');
  const later = STEPS.slice(STEPS.indexOf('acceptedOn')).find((step) => course[step]);
  if (course.refusedOn && later) throw badUserInput(`course.${later}`, 'nothing after an application was refused');
  if (course.refusedOn && course.documentsCompleteOn && course.refusedOn < course.documentsCompleteOn)
    throw badUserInput('course.refusedOn', `a day not before documentsCompleteOn (${course.documentsCompleteOn})`);
  const delays = course.delays ?? [];
  if (delays.length > DELAYS_LIMIT) throw badUserInput('course.delays', `at most ${DELAYS_LIMIT}`);
  for (const [index, { from, to }] of delays.entries()) {
    if (to && to < from) throw badUserInput(`course.delays[${index}].to`, 'a day not before `from`');
    if (!to && course.issuedOn) throw badUserInput(`course.delays[${index}].to`, 'a day: the certificate is issued');
  }
}
