import { isApprovedFor } from '../../schema/domain/body-approval.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import type {
  ActivityClass,
  CertificateFact,
  CertificationBodyFact,
  CertificationScheme,
  CertifiedProduct,
  Party,
  StatusPeriod,
  Term,
} from '../../schema/domain/facts.ts';
import { type Enterprise, partyOf } from './enterprises.ts';
import { cancelled, fullTerm, revoked, suspended, termsCovering, termYears, valid } from './life-cycle.ts';
import type { NumberSource } from './numbers.ts';
import { integer, pick, pickWeighted, type Random } from './random.ts';
import { PLACES, PRODUCT_KINDS, type ProductKind, productKind } from './reference.ts';

const ACTIVITY_CLASS: Readonly<Record<CertificationScheme, ActivityClass | null>> = {
  CHINA_GREEN_PRODUCT: 'ACTIVITY_1',
  GREEN_BUILDING_MATERIAL: 'ACTIVITY_2',
  EXPRESS_PACKAGING: 'ACTIVITY_2',
  YRD_GREEN_PRODUCT: null,
  YRD_GREEN_SERVICE: null,
  GREEN_DESIGN: null,
};

/** Reasons by scheme family; the design scheme has its own codes. */
const REASONS = {
  product: {
    suspend: ['SUS-11', 'SUS-12', 'SUS-13', 'SUS-14', 'SUS-15', 'SUS-16'],
    revoke: ['REV-11', 'REV-12', 'REV-13', 'REV-14', 'REV-15', 'REV-17'],
    cancel: ['CAN-01', 'CAN-02', 'CAN-03'],
  },
  design: {
    suspend: ['SUS-01', 'SUS-02', 'SUS-04', 'SUS-05', 'SUS-06'],
    revoke: ['REV-02', 'REV-04', 'REV-05', 'REV-07'],
    cancel: ['CAN-01', 'CAN-03'],
  },
} as const;

const GREEN_DESIGN_STANDARD = 'GB/T 32161-2015';

/** What a certificate is certified against when it is issued on a day. */
export function basisOf(kind: ProductKind, scheme: CertificationScheme, issuedOn: Day): string[] {
  if (scheme === 'GREEN_DESIGN') return [GREEN_DESIGN_STANDARD];
  const edition = kind.rules.findLast((rule) => rule.from <= issuedOn)?.edition;
  const standard = kind.standards.findLast(({ from }) => from <= issuedOn)?.edition;
  return [standard, edition].filter((text) => text !== undefined);
}

/** The class of a scheme under the mark measures. */
export function activityClassOf(scheme: CertificationScheme): ActivityClass | null {
  return ACTIVITY_CLASS[scheme];
}

/** Whether the body was approved for the kind on the day. */
export function isApproved({ approvals }: CertificationBodyFact, projectCode: string, on: Day): boolean {
  return isApprovedFor(approvals, projectCode, on);
}

function hasEverCovered(body: CertificationBodyFact, projectCode: string): boolean {
  return body.approvals.some(({ projectCodes }) => projectCodes === null || projectCodes.includes(projectCode));
}

/** Makes up certificates for enterprises. */
export interface CertificateMaker {
  /** A certificate of one of the enterprise's kinds. @throws Error when the enterprise makes nothing. */
  make(random: Random, enterprise: Enterprise): CertificateFact;
}

/** A maker for a day: issue days lie in the six years before it, statuses are as they stand by then. */
export function createCertificateMaker(
  today: Day,
  bodies: readonly CertificationBodyFact[],
  numbers: NumberSource,
): CertificateMaker {
  const issuers = new Map(
    [...PRODUCT_KINDS.keys()].map((code) => [
      code,
      bodies.filter((body) => body.fictional && hasEverCovered(body, code)),
    ]),
  );
  return {
    make(random, enterprise) {
      const kind = productKind(pick(random, enterprise.kinds));
      const ofDesign = kind.scheme === 'CHINA_GREEN_PRODUCT' && random() < 0.12;
      const scheme = ofDesign ? 'GREEN_DESIGN' : kind.scheme;
      const firstIssuedOn = issueDay(random, kind, today);
      const approved = (issuers.get(kind.code) ?? []).filter((body) => isApproved(body, kind.code, firstIssuedOn));
      const bodyCode = pickWeighted(
        random,
        approved.map((body) => [body.code, body.code === '106' ? 0.1 : 1] as const),
      );
      const terms = makeTerms(random, firstIssuedOn, termYears(scheme), today);
      const holder = partyOf(enterprise);
      const number = numbers.next(firstIssuedOn.slice(0, 4), bodyCode, kind.code);
      return {
        number,
        scheme,
        activityClass: activityClassOf(scheme),
        bodyCode,
        projectCode: kind.code,
        starGrade: scheme === 'GREEN_BUILDING_MATERIAL' ? pickWeighted(random, STARS) : null,
        holder,
        producer: holder,
        factory: random() < 0.12 ? otherFactory(random, holder) : holder,
        basis: basisOf(kind, scheme, firstIssuedOn),
        products: makeProducts(random, kind, enterprise, number.slice(-4)),
        firstIssuedOn,
        terms,
        reissuedOn: random() < 0.04 ? dayBetween(random, firstIssuedOn, today) : null,
        statusHistory: makeHistory(random, scheme, firstIssuedOn, terms, today),
        fictional: true,
      };
    },
  };
}

const STARS: readonly (readonly [1 | 2 | 3, number])[] = [
  [1, 2],
  [2, 3],
  [3, 5],
];

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function dayBetween(random: Random, from: Day, to: Day): Day {
  return addDays(from, integer(random, 0, Math.max(0, daysBetween(from, to))));
}

/** From the kind's first day, at most six years back; the last days stay free, so that histories have room. */
function issueDay(random: Random, kind: ProductKind, today: Day): Day {
  const earliest = addDays(today, -6 * 365);
  const from = kind.issuedFrom > earliest ? kind.issuedFrom : earliest;
  return dayBetween(random, from, addDays(today, -15));
}

/** A third of those whose first term has passed were renewed; the rest expired. */
function makeTerms(random: Random, first: Day, years: number, today: Day): Term[] {
  return random() < 0.35 ? termsCovering(first, years, today) : [fullTerm(first, years)];
}

function makeHistory(
  random: Random,
  scheme: CertificationScheme,
  first: Day,
  terms: readonly Term[],
  today: Day,
): StatusPeriod[] {
  const reasons = scheme === 'GREEN_DESIGN' ? REASONS.design : REASONS.product;
  const end = terms.at(-1)?.to ?? today;
  const last = end < today ? end : today;
  const history = [valid(first)];
  const recently = (days: number) => {
    const from = addDays(last, -days);
    return dayBetween(random, from > first ? from : first, last);
  };
  const fate = random();
  if (fate < 0.04) history.push(suspended(recently(150), pick(random, reasons.suspend)));
  else if (fate < 0.05) history.push(suspended(addDays(recently(60), -200), pick(random, reasons.suspend)));
  else if (fate < 0.075) history.push(revoked(recently(900), pick(random, reasons.revoke)));
  else if (fate < 0.105) history.push(cancelled(recently(900), pick(random, reasons.cancel)));
  else if (fate < 0.135) {
    const from = addDays(recently(700), -120);
    history.push(suspended(from, pick(random, reasons.suspend)), valid(addDays(from, integer(random, 20, 110))));
  }
  // A change that would lie before the issue is dropped: nothing can have happened to a certificate that did not exist.
  return history.every((period) => period.from >= first) ? history : [valid(first)];
}

/** Models carry the end of the certificate's number: one unit has one certificate (CERT-04). */
function makeProducts(random: Random, kind: ProductKind, enterprise: Enterprise, unit: string): CertifiedProduct[] {
  const count = random() < 0.08 ? 2 : 1;
  return Array.from({ length: count }, (_, index) => ({
    seq: index + 1,
    name: kind.nameZh,
    brand: enterprise.brand,
    series: `${pick(random, ['A', 'B', 'E', 'S', 'T'])}系列`,
    models: Array.from(
      { length: integer(random, 1, 4) },
      (_model, position) =>
        `${enterprise.modelPrefix}-${kind.code}${integer(random, 10, 99)}${index * 4 + position}-${unit}`,
    ),
  }));
}

/** A second site without a credit code of its own, elsewhere. */
function otherFactory(random: Random, holder: Party): Party {
  const place = pick(random, PLACES);
  return {
    uscc: null,
    name: `${holder.name}${place.cityZh}分厂`,
    address: `${place.nameZh}样例工业园${integer(random, 1, 99)}号`,
    divisionCode: place.divisionCode,
    country: 'CN',
  };
}
