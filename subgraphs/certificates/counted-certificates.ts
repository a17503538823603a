import { addDays, type Day, dayNumber } from '../../schema/domain/day.ts';
import { type DivisionCode, divisionNumbers } from '../../schema/domain/division.ts';
import type { CertificateStatus, CertificationScheme, Party } from '../../schema/domain/facts.ts';
import { groupRows, type RowTest, type SelectedRows, selectAt, selectRows } from '../shared/read-model/count-rows.ts';
import {
  type CountedRow,
  type CountedRows,
  type CountedTable,
  createCountedRows,
  GREATEST,
  keyOfRow,
  nextPlace,
  placesOfRows,
  putRows,
} from '../shared/read-model/counted-rows.ts';
import { inDivision } from '../shared/read-model/division-rows.ts';
import { type Group, putInGroup } from '../shared/read-model/groups.ts';
import { inOrder, type RankColumn, type Ranked } from '../shared/read-model/ranked-page.ts';
import type { ReadModelReader, ReadModelWriter } from '../shared/read-model/read-model.ts';
import { type CertificateOrder, type CheckedConditions, STANDING, type Stretch } from './certificate-filter.ts';
import { textsLookedUp } from './certificate-texts.ts';
import type { CertificateRecord } from './records.ts';
import { type OverdueStretch, overdueStretches } from './rules/overdue.ts';
import { homeColumns, withWords } from './word-index.ts';

/** A row is a stretch of days over which a certificate's effective status stays the same, with what certificates are counted by. */
const COLUMNS = [
  /** First two and last four digits of the division of the holder's address; 0 for none. */
  'province',
  'place',
  'scheme',
  'body',
  'project',
  'star',
  'status',
  'broken',
  /** Whether a surveillance is overdue on these days. */
  'overdue',
  'from',
  'to',
  /** Last day of the last term. */
  'expires',
  'issued',
  /** Division of the factory, as that of the holder. */
  'factoryProvince',
  'factoryPlace',
  /** 1 in the first row of each certificate. */
  'whole',
  /** Where its first row lies, by which words find it. */
  'homeHigh',
  'homeLow',
] as const;
export type Column = (typeof COLUMNS)[number];
export type Row = CountedRow<Column>;
export type Test = RowTest<Column>;

export const TABLE: CountedTable<Column> = { name: 'counted', columns: COLUMNS };
const HELD = 'held';
/** Their numbers in rows, which stay while a view of this version does. */
const STATUS_NUMBERS: Readonly<Record<CertificateStatus, number>> = {
  VALID: 0,
  SUSPENDED: 1,
  REVOKED: 2,
  CANCELLED: 3,
  EXPIRED: 4,
};
const SCHEME_NUMBERS: Readonly<Record<CertificationScheme, number>> = {
  CHINA_GREEN_PRODUCT: 0,
  GREEN_BUILDING_MATERIAL: 1,
  EXPRESS_PACKAGING: 2,
  YRD_GREEN_PRODUCT: 3,
  YRD_GREEN_SERVICE: 4,
  GREEN_DESIGN: 5,
};
export const STATUSES = namesOf(STATUS_NUMBERS);
export const SCHEMES = namesOf(SCHEME_NUMBERS);
/** A day to which no row belongs. */
const NEVER = { status: GREATEST, broken: 0, overdue: 0, from: GREATEST, to: 0 };

export const counted = createCountedRows(TABLE);

/** What a certificate is counted by. */
export type Counted = Pick<
  CertificateRecord,
  'scheme' | 'bodyCode' | 'projectCode' | 'starGrade' | 'holder' | 'terms' | 'firstIssuedOn' | 'timeline'
> & {
  /** `null`: the holder. */
  readonly factory: Party | null;
};

/** Counts a certificate as it is now, in place of what it was; `surveilledOn`: the days of its surveillances. */
export function putCounted(
  view: ReadModelWriter,
  certificate: Counted & Pick<CertificateRecord, 'number'>,
  surveilledOn: readonly Day[],
): void {
  const { number } = certificate;
  const home = homeColumns(homeIn(view, number));
  putRows(
    view,
    TABLE,
    number,
    rowsOf(certificate, surveilledOn).map((row) => ({ ...row, ...home })),
  );
  putInGroup(view, HELD, certificate.holder.uscc, { id: certificate.number });
}

/** Where the first row of a certificate lies, or will lie: it stays its own for ever. */
export function homeIn(view: ReadModelWriter, number: string): number {
  return placesOfRows(view, TABLE, number)[0] ?? nextPlace(view, TABLE);
}

/** Counts a certificate no longer. */
export function dropCounted(view: ReadModelWriter, number: string): void {
  putRows(view, TABLE, number, []);
  putInGroup(view, HELD, null, { id: number });
}

/** The rows of a certificate; without its surveillances (`null`) none is overdue. */
export function rowsOf(certificate: Counted, surveilledOn: readonly Day[] | null = null): Row[] {
  const { scheme, bodyCode, projectCode, starGrade, holder, factory, terms, firstIssuedOn, timeline } = certificate;
  const made = divisionNumbers((factory ?? holder).divisionCode);
  const common = {
    ...divisionNumbers(holder.divisionCode),
    factoryProvince: made.province,
    factoryPlace: made.place,
    issued: dayNumber(firstIssuedOn),
    scheme: SCHEME_NUMBERS[scheme],
    body: digits(bodyCode),
    project: digits(projectCode),
    star: starGrade ?? 0,
    expires: dayNumber(terms.at(-1)?.to ?? firstIssuedOn),
    ...homeColumns(0),
  };
  if (timeline.length === 0) return [{ ...common, ...NEVER, whole: 1 }];
  const overdue = surveilledOn === null ? [] : overdueStretches(scheme, firstIssuedOn, surveilledOn);
  const rows = timeline.flatMap(({ from, to, status, linkBroken }) =>
    cutAt({ from: Math.max(1, dayNumber(from)), to: dayNumber(to) }, STANDING.includes(status) ? overdue : []).map(
      (part) => ({ ...common, ...part, status: STATUS_NUMBERS[status], broken: Number(linkBroken), whole: 0 }),
    ),
  );
  return rows.map((row, index) => ({ ...row, whole: Number(index === 0) }));
}

/** A stretch of days in parts, by whether a surveillance is overdue. */
function cutAt(stretch: { readonly from: number; readonly to: number }, overdue: readonly OverdueStretch[]) {
  const parts: { from: number; to: number; overdue: number }[] = [];
  let next = stretch.from;
  for (const one of overdue) {
    const from = Math.max(next, dayNumber(one.from));
    const to = Math.min(stretch.to, one.to === null ? stretch.to : dayNumber(one.to));
    if (from > to) continue;
    if (from > next) parts.push({ from: next, to: from - 1, overdue: 0 });
    parts.push({ from, to, overdue: 1 });
    next = to + 1;
  }
  if (next <= stretch.to) parts.push({ from: next, to: stretch.to, overdue: 0 });
  return parts;
}

/** A code of up to four digits; 0 for none. */
export function digits(code: string | null): number {
  return code !== null && /^\d{1,4}$/.test(code) ? Number(code) + 1 : 0;
}

function namesOf<Name extends string>(numbers: Readonly<Record<Name, number>>): readonly Name[] {
  return (Object.keys(numbers) as Name[]).sort((a, b) => numbers[a] - numbers[b]);
}

/** The code that a number stands for; `null` for none. */
export function codeOf(digits: number): string | null {
  return digits === 0 ? null : String(digits - 1).padStart(3, '0');
}

export const equals = (column: Column, value: number): Test => ({ column, from: value, to: value });
export const schemeIn = (schemes: readonly CertificationScheme[]): Test => ({
  column: 'scheme',
  oneOf: schemes.map((scheme) => SCHEME_NUMBERS[scheme]),
});
export const statusIn = (statuses: readonly CertificateStatus[]): Test => ({
  column: 'status',
  oneOf: statuses.map((status) => STATUS_NUMBERS[status]),
});
export const standsOn = (on: number): Test[] => [
  { column: 'from', from: 0, to: on },
  { column: 'to', from: on, to: GREATEST },
];

/** Selections of the days that are asked about most, while no row changes: nearly every question is about today. */
const DAYS_KEPT = 4;
const standing = new WeakMap<CountedRows<Column>, { version: number; days: Map<number, SelectedRows> }>();

/** The rows that hold on a day: at most one of each certificate. */
export function standingOn(rows: CountedRows<Column>, on: number): SelectedRows {
  let kept = standing.get(rows);
  if (kept?.version !== rows.version) {
    kept = { version: rows.version, days: new Map() };
    standing.set(rows, kept);
  }
  const known = kept.days.get(on);
  if (known) return known;
  const selected = selectRows(rows, standsOn(on)).slice();
  const [oldest] = kept.days.keys();
  if (kept.days.size >= DAYS_KEPT && oldest !== undefined) kept.days.delete(oldest);
  kept.days.set(on, selected);
  return selected;
}

/** Within which certificates to count. */
export interface CountWithin {
  readonly division?: DivisionCode;
  readonly holderUscc?: string;
}

/** Which certificates to count. */
export interface CountQuestion {
  readonly conditions: CheckedConditions;
  /** The day on which effective statuses are asked for. */
  readonly today: Day;
  readonly within: CountWithin;
}

/** How many certificates fulfil the conditions today. `undefined` where the view can't say: of a record it isn't known what it is. */
export function countIn(view: ReadModelReader, { conditions, today, within }: CountQuestion): number | undefined {
  // What certificates are called stands in no row.
  if (conditions.texts) return undefined;
  return placesIn(view, { conditions, today, within })?.length;
}

/**
 * The places of the rows that fulfil the conditions today, one of each certificate; of texts only that every word is somewhere in them. `undefined` where the view
 * can't say.
 */
export function placesIn(view: ReadModelReader, question: CountQuestion): SelectedRows | undefined {
  if (view.hasUnknown) return undefined;
  const rows = counted.in(view);
  const { texts } = question.conditions;
  const places = placesByColumns(view, rows, question);
  return texts ? withWords(view, rows, places, textsLookedUp(texts).words) : places;
}

function placesByColumns(
  view: ReadModelReader,
  rows: CountedRows<Column>,
  { conditions, today, within }: CountQuestion,
): SelectedRows {
  const on = dayNumber(conditions.standing?.on ?? today);
  const tests = testsOf(conditions, within);
  const standingTests = standingTestsOf(conditions);
  const holders = [conditions.holderUscc, within.holderUscc].filter((uscc) => uscc !== undefined);
  const [holder] = holders;
  if (holder !== undefined) {
    if (holders.some((other) => other !== holder)) return new Uint32Array(0);
    const all = standingTests ? [...standsOn(on), ...standingTests] : [equals('whole', 1)];
    const held = view.get<Group<{ readonly id: string }>>(HELD, holder)?.entries ?? [];
    return selectAt(
      rows,
      held.flatMap(({ id }) => placesOfRows(view, TABLE, id)),
      [...all, ...tests],
    );
  }
  if (standingTests) return selectRows(rows, [...tests, ...standingTests], standingOn(rows, on));
  return selectRows(rows, [...tests, equals('whole', 1)]);
}

/** Which certificates a list asks for, and in what order. */
export interface ListQuestion extends CountQuestion {
  readonly orderBy: CertificateOrder;
}

/** Lists that were put in order of late, while no row changes: pages of one list follow each other. */
const LISTS_KEPT = 8;
const listed = new WeakMap<CountedRows<Column>, { version: number; lists: Map<string, readonly Ranked[]> }>();

/**
 * The certificates that fulfil the conditions today, in order, texts aside. `undefined` where the view can't say.
 * @param selected their places, where they have been looked for already
 */
export function numbersIn(
  view: ReadModelReader,
  question: ListQuestion,
  selected?: Uint32Array,
): readonly Ranked[] | undefined {
  if (view.hasUnknown) return undefined;
  const rows = counted.in(view);
  let kept = listed.get(rows);
  if (kept?.version !== rows.version) {
    kept = { version: rows.version, lists: new Map() };
    listed.set(rows, kept);
  }
  // Words change without a row's changing.
  const name = question.conditions.texts ? null : JSON.stringify(question);
  const known = name === null ? undefined : kept.lists.get(name);
  if (known) return known;
  const places = selected ?? placesIn(view, question);
  if (!places) return undefined;
  const ranks = RANKS[question.orderBy];
  const values = ranks && rows.column(ranks.column);
  const numbers = [...places].flatMap((place) => {
    const number = keyOfRow(view, TABLE, place);
    return number === undefined ? [] : [{ key: number, rank: ranks && values ? ranks.sign * (values[place] ?? 0) : 0 }];
  });
  numbers.sort(inOrder);
  if (name === null) return numbers;
  const [oldest] = kept.lists.keys();
  if (kept.lists.size >= LISTS_KEPT && oldest !== undefined) kept.lists.delete(oldest);
  kept.lists.set(name, numbers);
  return numbers;
}

/** What lists are ordered by before the number. */
export const RANKS: Readonly<Record<CertificateOrder, RankColumn<Column> | null>> = {
  NUMBER: null,
  EXPIRES_ON: { column: 'expires', sign: 1 },
  FIRST_ISSUED_ON_DESC: { column: 'issued', sign: -1 },
};

/** The rank of a day in an order. */
export function rankOf(orderBy: CertificateOrder, day: Day): number {
  return (RANKS[orderBy]?.sign ?? 0) * dayNumber(day);
}

function testsOf(conditions: CheckedConditions, { division }: CountWithin): Test[] {
  const { scheme, starGrade, bodyCode, projectCode, expiry } = conditions;
  const { projectCodes, factoryDivision, issued, ends } = conditions;
  return [
    ...(conditions.division === undefined ? [] : inDivision(conditions.division)),
    ...(factoryDivision === undefined ? [] : madeIn(factoryDivision)),
    ...(projectCodes === undefined ? [] : [{ column: 'project', oneOf: projectCodes.map(digits) } as const]),
    ...(issued === undefined ? [] : [between('issued', issued)]),
    ...(ends === undefined ? [] : [between('expires', ends)]),
    ...(division === undefined ? [] : inDivision(division)),
    ...(bodyCode === undefined ? [] : [equals('body', digits(bodyCode))]),
    ...(projectCode === undefined ? [] : [equals('project', digits(projectCode))]),
    ...(starGrade === undefined ? [] : [equals('star', starGrade)]),
    ...(scheme === undefined ? [] : [schemeIn(scheme)]),
    ...(expiry === undefined
      ? []
      : [{ column: 'expires', from: dayNumber(expiry.from), to: dayNumber(expiry.to) } as const]),
  ];
}

const between = (column: Column, { from, to }: Stretch): Test => ({
  column,
  from: from === null ? 0 : dayNumber(from),
  to: to === null ? GREATEST : dayNumber(to),
});

/** The factory's division is tested as the holder's, in columns of its own. */
export function madeIn(division: DivisionCode): Test[] {
  const column = { province: 'factoryProvince', place: 'factoryPlace' } as const;
  return inDivision(division).map((test): Test => ({ ...test, column: column[test.column] }));
}

function standingTestsOf({ standing: wanted }: CheckedConditions): Test[] | null {
  if (!wanted) return null;
  return [
    ...(wanted.statuses ? [statusIn(wanted.statuses)] : []),
    ...(wanted.linkBroken === undefined ? [] : [equals('broken', Number(wanted.linkBroken))]),
    ...(wanted.overdue === undefined ? [] : [equals('overdue', Number(wanted.overdue))]),
  ];
}

/** How many certificates of one scheme, status and state of links there are. */
export interface AreaCount {
  readonly scheme: CertificationScheme;
  readonly status: CertificateStatus;
  readonly linkBroken: boolean;
  readonly count: number;
}

/** The certificates of a division on a day, by scheme, status and state of links. */
export function areaCountsIn(view: ReadModelReader, division: DivisionCode, on: Day): AreaCount[] | undefined {
  if (view.hasUnknown) return undefined;
  const rows = counted.in(view);
  const inside = selectRows(rows, inDivision(division), standingOn(rows, dayNumber(on)));
  const counts: AreaCount[] = [];
  groupRows(rows, inside, ['scheme', 'status', 'broken'], ([scheme = 0, status = 0, broken = 0], count) => {
    const [schemeName, statusName] = [SCHEMES[scheme], STATUSES[status]];
    if (schemeName && statusName)
      counts.push({ scheme: schemeName, status: statusName, linkBroken: broken === 1, count });
  });
  return counts;
}

/** How many certificates of a division that have not ended on a day have their last valid day within so many days of it. */
export function areaExpiringIn(
  view: ReadModelReader,
  division: DivisionCode,
  on: Day,
  days: number,
): number | undefined {
  if (view.hasUnknown) return undefined;
  const rows = counted.in(view);
  const expires: Test = { column: 'expires', from: dayNumber(on), to: dayNumber(addDays(on, days)) };
  return selectRows(rows, [...inDivision(division), expires, statusIn(STANDING)], standingOn(rows, dayNumber(on)))
    .length;
}
