import type { QueryFilter } from 'mongoose';
import { badUserInput } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { type DivisionCode, divisionRange, isDivisionCode } from '../../schema/domain/division.ts';
import type { CertificateStatus, CertificationScheme } from '../../schema/domain/facts.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import type { PageArguments, SortKeys } from '../shared/paging.ts';
import { checkTexts, type TextConditions, textsLookedUp } from './certificate-texts.ts';
import type { CertificateDocument } from './model.ts';
import { lookedUp } from './rules/product-index.ts';

type Optional<T> = T | null | undefined;

/** Conditions on certificates, joined by and; those on statuses hold today. */
export interface CertificateConditions {
  readonly effectiveStatus?: Optional<readonly CertificateStatus[]>;
  readonly scheme?: Optional<readonly CertificationScheme[]>;
  readonly bodyCode?: Optional<string>;
  readonly projectCode?: Optional<string>;
  readonly holderUscc?: Optional<string>;
  readonly starGrade?: Optional<number>;
  readonly expiringBefore?: Optional<Day>;
  readonly expiringWithinDays?: Optional<number>;
  readonly brokenReuseLink?: Optional<boolean>;
  readonly surveillanceOverdue?: Optional<boolean>;
  readonly group?: Optional<readonly string[]>;
  readonly division?: Optional<string>;
  readonly factoryDivision?: Optional<string>;
  readonly statusOn?: Optional<Day>;
  readonly issuedFrom?: Optional<Day>;
  readonly issuedTo?: Optional<Day>;
  readonly expiringFrom?: Optional<Day>;
  readonly expiringTo?: Optional<Day>;
  readonly productName?: Optional<string>;
  readonly model?: Optional<string>;
  readonly brand?: Optional<string>;
  readonly holderName?: Optional<string>;
}

/** Product categories of a group, as the register has them. */
export type CategoriesOf = (groups: readonly string[]) => readonly string[];

/** Most days ahead that can be asked for. */
export const EXPIRY_HORIZON_DAYS = 3660;
/** Statuses of certificates that have not ended. */
export const STANDING: readonly CertificateStatus[] = ['VALID', 'SUSPENDED'];

/** @throws BAD_USER_INPUT unless it is a whole number of days up to the horizon. */
export function checkHorizon(argument: string, days: number): number {
  if (days < 0 || days > EXPIRY_HORIZON_DAYS) throw badUserInput(argument, `0 to ${EXPIRY_HORIZON_DAYS} days`);
  return days;
}

/** @throws BAD_USER_INPUT unless the text is three digits. */
export function checkThreeDigits(argument: string, code: string): string {
  const trimmed = code.trim();
  if (!/^\d{3}$/.test(trimmed)) throw badUserInput(argument, 'three digits');
  return trimmed;
}

/** @throws BAD_USER_INPUT unless the text is a credit code with the right check character. */
export function checkUscc(argument: string, text: string): string {
  return requireUscc(text, (expected) => badUserInput(argument, expected));
}

const GROUP_FORM = /^[A-Z]\d{1,3}$/;

/** @throws BAD_USER_INPUT unless each is the code of a product group. */
export function checkGroups(argument: string, groups: readonly string[]): readonly string[] {
  if (!groups.every((code) => GROUP_FORM.test(code)))
    throw badUserInput(argument, 'codes of product groups, for example G10');
  return groups;
}

/** @throws BAD_USER_INPUT unless the text is a division code. */
export function checkDivision(argument: string, text: string): DivisionCode {
  if (!isDivisionCode(text)) throw badUserInput(argument, 'six digits of GB/T 2260');
  return text;
}

/** The stored certificates whose holder's address lies in a division. */
export function inDivision(division: DivisionCode): QueryFilter<CertificateDocument> {
  const { from, to } = divisionRange(division);
  return { holderDivision: { $gte: from, $lte: to } };
}

/** The segment that holds on a day: the one place where a filter meets a day, and it is given, never stored. */
export function standingOn(
  day: Day,
  conditions: Readonly<Record<string, unknown>> = {},
): QueryFilter<CertificateDocument> {
  return { timeline: { $elemMatch: { ...conditions, from: { $lte: day }, to: { $gte: day } } } };
}

/** Days, both inclusive; `null`: no bound. */
export interface Stretch {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Conditions that were found well formed, with the days that they come to. */
export interface CheckedConditions {
  readonly scheme?: readonly CertificationScheme[];
  readonly bodyCode?: string;
  readonly projectCode?: string;
  readonly holderUscc?: string;
  readonly starGrade?: number;
  /** Between which days, both inclusive, the last term ends. */
  readonly expiry?: { readonly from: Day; readonly to: Day };
  /** What the effective status of today must be, which rests on what others tell. */
  readonly standing?: {
    /** The day that is asked for; today where there is none. */
    readonly on?: Day;
    readonly statuses?: readonly CertificateStatus[];
    readonly linkBroken?: boolean;
    /** Whether a surveillance is overdue: the view alone knows. */
    readonly overdue?: boolean;
  };
  readonly projectCodes?: readonly string[];
  readonly division?: DivisionCode;
  readonly factoryDivision?: DivisionCode;
  readonly issued?: Stretch;
  /** Between which days, both inclusive, the last term ends, whatever the status. */
  readonly ends?: Stretch;
  readonly texts?: TextConditions;
}

/** @throws BAD_USER_INPUT that names the condition under `argument` */
export function checkConditions(
  conditions: Optional<CertificateConditions>,
  today: Day,
  categoriesOf: CategoriesOf = NO_CATEGORIES,
  argument = 'filter',
): CheckedConditions {
  if (!conditions) return {};
  const { scheme, starGrade, bodyCode, projectCode, holderUscc } = conditions;
  if (starGrade !== null && starGrade !== undefined && starGrade !== 1 && starGrade !== 2 && starGrade !== 3)
    throw badUserInput(`${argument}.starGrade`, '1, 2 or 3');
  const expiry = expiryRange(conditions, today, argument);
  const standing = standingOf(conditions, expiry !== null, today, argument);
  const { group, division, factoryDivision } = conditions;
  const issued = stretchOf(conditions.issuedFrom, conditions.issuedTo, `${argument}.issuedTo`);
  const ends = stretchOf(conditions.expiringFrom, conditions.expiringTo, `${argument}.expiringTo`);
  const texts = checkTexts(conditions, argument);
  return {
    ...(scheme && { scheme }),
    ...(bodyCode && { bodyCode: checkThreeDigits(`${argument}.bodyCode`, bodyCode) }),
    ...(projectCode && { projectCode: checkThreeDigits(`${argument}.projectCode`, projectCode) }),
    ...(holderUscc && { holderUscc: checkUscc(`${argument}.holderUscc`, holderUscc) }),
    ...(starGrade && { starGrade }),
    ...(expiry && { expiry }),
    ...(standing && { standing }),
    ...(group && { projectCodes: categoriesOf(checkGroups(`${argument}.group`, group)) }),
    ...(division && { division: checkDivision(`${argument}.division`, division) }),
    ...(factoryDivision && { factoryDivision: checkDivision(`${argument}.factoryDivision`, factoryDivision) }),
    ...(issued && { issued }),
    ...(ends && { ends }),
    ...(texts && { texts }),
  };
}

/** The store's filter for conditions. */
export function toFilter(conditions: CheckedConditions, today: Day): QueryFilter<CertificateDocument> {
  const { scheme, starGrade, bodyCode, projectCode, holderUscc, expiry, standing } = conditions;
  const all: QueryFilter<CertificateDocument>[] = [];
  if (scheme) all.push({ scheme: { $in: [...scheme] } });
  if (bodyCode !== undefined) all.push({ bodyCode });
  if (projectCode !== undefined) all.push({ projectCode });
  if (holderUscc !== undefined) all.push({ holderUscc });
  if (starGrade !== undefined) all.push({ starGrade: starGrade as CertificateDocument['starGrade'] });
  if (expiry) all.push({ expiresOn: { $gte: expiry.from, $lte: expiry.to } });
  if (standing) all.push(standingOn(standing.on ?? today, standingConditions(standing)));
  const { projectCodes, division, factoryDivision, issued, ends, texts } = conditions;
  if (projectCodes) all.push({ projectCode: { $in: [...projectCodes] } });
  if (division) all.push(inDivision(division));
  if (factoryDivision) {
    const { from, to } = divisionRange(factoryDivision);
    all.push({ 'factory.divisionCode': { $gte: from, $lte: to } });
  }
  if (issued) all.push({ firstIssuedOn: within(issued) });
  if (ends) all.push({ expiresOn: within(ends) });
  if (texts) all.push(...lookedUp(textsLookedUp(texts)));
  return all.length === 0 ? {} : { $and: all };
}

const NO_CATEGORIES: CategoriesOf = () => [];

function within({ from, to }: Stretch) {
  return { ...(from !== null && { $gte: from }), ...(to !== null && { $lte: to }) };
}

function stretchOf(from: Optional<Day>, to: Optional<Day>, argument: string): Stretch | null {
  if (!from && !to) return null;
  if (from && to && to < from) throw badUserInput(argument, `${from} or a later day`);
  return { from: from ?? null, to: to ?? null };
}

function expiryRange(
  { expiringBefore, expiringWithinDays }: CertificateConditions,
  today: Day,
  argument: string,
): CheckedConditions['expiry'] | null {
  const within =
    expiringWithinDays === null || expiringWithinDays === undefined
      ? null
      : addDays(today, checkHorizon(`${argument}.expiringWithinDays`, expiringWithinDays));
  if (!expiringBefore && within === null) return null;
  const ends = [...(expiringBefore ? [addDays(expiringBefore, -1)] : []), ...(within === null ? [] : [within])];
  return { from: today, to: ends.sort()[0] ?? today };
}

function standingOf(
  { effectiveStatus, brokenReuseLink, surveillanceOverdue, statusOn }: CertificateConditions,
  expiring: boolean,
  today: Day,
  argument: string,
): CheckedConditions['standing'] | null {
  const isBroken = brokenReuseLink ?? null;
  const overdue = surveillanceOverdue ?? null;
  if (statusOn) {
    if (statusOn > today) throw badUserInput(`${argument}.statusOn`, `today (${today}) or an earlier day`);
    if (expiring || (!effectiveStatus && isBroken === null && overdue === null))
      throw badUserInput(
        `${argument}.statusOn`,
        'effectiveStatus, brokenReuseLink or surveillanceOverdue beside it, and no end counted from today',
      );
  }
  if (!effectiveStatus && !expiring && isBroken === null && overdue === null) return null;
  const [first, second] = [effectiveStatus, expiring ? STANDING : null].filter(
    (list) => list !== null && list !== undefined,
  );
  const statuses = first && second ? first.filter((status) => second.includes(status)) : first;
  return {
    ...(statusOn && { on: statusOn }),
    ...(statuses && { statuses }),
    ...(isBroken !== null && { linkBroken: isBroken }),
    ...(overdue !== null && { overdue }),
  };
}

function standingConditions({ statuses, linkBroken }: NonNullable<CheckedConditions['standing']>) {
  return {
    ...(statuses && { status: { $in: [...statuses] } }),
    ...(linkBroken !== undefined && { linkBroken }),
    // A broken link always suspends, which the index on statuses knows.
    ...(linkBroken === true && !statuses && { status: 'SUSPENDED' }),
  };
}

/** Orders of lists of certificates. */
export const CERTIFICATE_ORDERS = {
  NUMBER: [['_id', 1]],
  EXPIRES_ON: [
    ['expiresOn', 1],
    ['_id', 1],
  ],
  FIRST_ISSUED_ON_DESC: [
    ['firstIssuedOn', -1],
    ['_id', 1],
  ],
} as const satisfies Readonly<Record<string, SortKeys>>;

export type CertificateOrder = keyof typeof CERTIFICATE_ORDERS;

/** Arguments of a list of certificates. */
export interface CertificateListArguments extends PageArguments {
  readonly filter?: CertificateConditions | null;
  readonly orderBy?: CertificateOrder | null;
}
