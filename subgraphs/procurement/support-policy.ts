import { type Day, isWithin } from '../../schema/domain/day.ts';
import { type DivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import type { CertificationScheme } from '../../schema/domain/facts.ts';
import { brokenLinksOn, statusOn } from '../../schema/domain/status.ts';
import type { Facts } from './facts.ts';

/** What a policy (财税金融政策) gives. */
export const POLICY_KINDS = ['SUBSIDY', 'TAX_RELIEF', 'GREEN_CREDIT', 'INSURANCE', 'SPECIAL_FUND'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];
export const AMOUNT_FORMS = ['PER_CENT', 'FIXED', 'AT_MOST', 'BY_DOCUMENT'] as const;
export type AmountForm = (typeof AMOUNT_FORMS)[number];

/** One item of a policy, for a time and a region. */
export interface PolicyItem {
  /** `<authority agency>:<instrument>:<item>`, the same for every version. */
  readonly id: string;
  /** Counted from 1. */
  readonly version: number;
  readonly kind: PolicyKind;
  readonly authority: string;
  readonly instrument: string;
  /** Its place in the instrument. */
  readonly item: string;
  readonly title: string;
  readonly region: DivisionCode | null;
  /** Schemes of certificates that it is for; empty: any. */
  readonly schemes: readonly CertificationScheme[];
  /** Project codes that it is for; empty: any. */
  readonly categories: readonly string[];
  /** Stars that it asks for; `null`: none. */
  readonly starsAtLeast: number | null;
  readonly amountForm: AmountForm;
  /** Per cent, or yuan; `null`: the document names it otherwise. */
  readonly amount: string | null;
  readonly amountRule: string;
  /** Who may apply, in the words of the document. */
  readonly beneficiary: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly fictional: boolean;
}

/** What is asked for: by a certificate, or by a category and what is known beside it. */
export interface PolicyQuestion {
  readonly certificate: string | null;
  readonly category: string | null;
  readonly region: DivisionCode | null;
  readonly day: Day;
}

export type PolicyReason =
  | 'APPLIES'
  | 'CERTIFICATE_NOT_FOUND'
  | 'CERTIFICATE_NOT_VALID'
  | 'SCHEME_NOT_MET'
  | 'CATEGORY_NOT_MET'
  | 'STARS_NOT_MET'
  | 'REGION_NOT_STATED'
  | 'CERTIFICATE_NOT_STATED';

/** Whether an item is for what was asked; `null`: that can't be said. */
export interface PolicyAnswer {
  readonly item: PolicyItem;
  readonly applies: boolean | null;
  readonly reason: PolicyReason;
}

/**
 * The items in force on the day that the question may be about, each with whether it applies. An item of another region, or for another category than the one asked,
 * is none of them; one that the certificate does not meet is told with its reason.
 */
export function policiesFor(items: readonly PolicyItem[], question: PolicyQuestion, facts: Facts): PolicyAnswer[] {
  const { certificate: number, category, region, day } = question;
  const certificate = number === null ? null : facts.certificate(number);
  const inForce = items.filter(({ validFrom, validTo }) => isWithin(day, validFrom, validTo));
  return inForce.flatMap((item): PolicyAnswer[] => {
    if (region !== null && item.region !== null && !isWithinDivision(region, item.region)) return [];
    if (category !== null && item.categories.length > 0 && !item.categories.includes(category)) return [];
    const told = (applies: boolean | null, reason: PolicyReason) => [{ item, applies, reason }];
    if (number === null) return told(null, 'CERTIFICATE_NOT_STATED');
    if (certificate === null) return told(null, 'CERTIFICATE_NOT_FOUND');
    const { scheme, projectCode, starGrade } = certificate;
    if (item.schemes.length > 0 && !item.schemes.includes(scheme)) return told(false, 'SCHEME_NOT_MET');
    if (item.categories.length > 0 && !item.categories.includes(projectCode)) return told(false, 'CATEGORY_NOT_MET');
    if (item.starsAtLeast !== null && (starGrade ?? 0) < item.starsAtLeast) return told(false, 'STARS_NOT_MET');
    const valid = statusOn(certificate, day)?.status === 'VALID';
    if (!valid || brokenLinksOn(facts.linkedResults(certificate.number), day).length > 0)
      return told(false, 'CERTIFICATE_NOT_VALID');
    if (region === null && item.region !== null) return told(null, 'REGION_NOT_STATED');
    return told(true, 'APPLIES');
  });
}
