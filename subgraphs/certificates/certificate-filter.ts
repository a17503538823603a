import type { QueryFilter } from 'mongoose';
import { badUserInput } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { type DivisionCode, divisionRange } from '../../schema/domain/division.ts';
import type { CertificateStatus, CertificationScheme } from '../../schema/domain/facts.ts';
import { parseUscc } from '../../schema/domain/uscc.ts';
import type { SortKeys } from '../shared/paging.ts';
import type { CertificateDocument } from './model.ts';

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
}

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
  const parsed = parseUscc(text);
  if ('uscc' in parsed) return parsed.uscc;
  throw badUserInput(
    argument,
    parsed.fault === 'FORM'
      ? '18 characters of GB 32100-2015'
      : 'a code whose check character is right (GB 32100-2015)',
  );
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

/**
 * The store's filter for conditions.
 * @throws BAD_USER_INPUT that names the condition under `argument`.
 */
export function toFilter(
  conditions: Optional<CertificateConditions>,
  today: Day,
  argument = 'filter',
): QueryFilter<CertificateDocument> {
  if (!conditions) return {};
  const { scheme, starGrade, bodyCode, projectCode, holderUscc } = conditions;
  const all: QueryFilter<CertificateDocument>[] = [];
  if (scheme) all.push({ scheme: { $in: [...scheme] } });
  if (bodyCode) all.push({ bodyCode: checkThreeDigits(`${argument}.bodyCode`, bodyCode) });
  if (projectCode) all.push({ projectCode: checkThreeDigits(`${argument}.projectCode`, projectCode) });
  if (holderUscc) all.push({ holderUscc: checkUscc(`${argument}.holderUscc`, holderUscc) });
  if (starGrade !== null && starGrade !== undefined) {
    if (starGrade !== 1 && starGrade !== 2 && starGrade !== 3) throw badUserInput(`${argument}.starGrade`, '1, 2 or 3');
    all.push({ starGrade });
  }
  const expiry = expiryRange(conditions, today, argument);
  if (expiry) all.push({ expiresOn: { $gte: today, ...expiry } });
  const standing = statusConditions(conditions, expiry !== null);
  if (standing) all.push(standingOn(today, standing));
  return all.length === 0 ? {} : { $and: all };
}

function expiryRange(
  { expiringBefore, expiringWithinDays }: CertificateConditions,
  today: Day,
  argument: string,
): { readonly $lt?: Day; readonly $lte?: Day } | null {
  const within =
    expiringWithinDays === null || expiringWithinDays === undefined
      ? null
      : addDays(today, checkHorizon(`${argument}.expiringWithinDays`, expiringWithinDays));
  if (!expiringBefore && within === null) return null;
  return { ...(expiringBefore && { $lt: expiringBefore }), ...(within !== null && { $lte: within }) };
}

function statusConditions(
  { effectiveStatus, brokenReuseLink }: CertificateConditions,
  expiring: boolean,
): Record<string, unknown> | null {
  const isBroken = brokenReuseLink ?? null;
  if (!effectiveStatus && !expiring && isBroken === null) return null;
  const statuses = [effectiveStatus, expiring ? STANDING : null].filter((list) => list !== null && list !== undefined);
  const [first, second] = statuses;
  const admitted = first && second ? first.filter((status) => second.includes(status)) : first;
  return {
    ...(admitted && { status: { $in: [...admitted] } }),
    ...(isBroken !== null && { linkBroken: isBroken }),
    // A broken link always suspends, which the index on statuses knows.
    ...(isBroken === true && !admitted && { status: 'SUSPENDED' }),
  };
}

/** Whether a filter goes by effective status, which rests on what others tell. */
export function asksForStanding(conditions: Optional<CertificateConditions>): boolean {
  if (!conditions) return false;
  const { expiringBefore, expiringWithinDays } = conditions;
  const isExpiring = Boolean(expiringBefore) || (expiringWithinDays ?? null) !== null;
  return statusConditions(conditions, isExpiring) !== null;
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
