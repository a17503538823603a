/**
 * The published language of the change feeds: what each subgraph tells the others of its facts. A fact carries its whole known history, so
 * that a reader can answer for any day without asking the owner again. Nothing here depends on "today".
 */
import type { Day } from './day.ts';
import type { DivisionCode } from './division.ts';

/** 有效 · 暂停 · 撤销 (for cause) · 注销 (without fault) · 过期失效. 撤销 and 注销 are different states. Source: domain vocabulary ST-01, ST-02. */
export type CertificateStatus = 'VALID' | 'SUSPENDED' | 'REVOKED' | 'CANCELLED' | 'EXPIRED';
/** What a certification body can report; expiry comes from the clock. */
export type ReportedStatus = Exclude<CertificateStatus, 'EXPIRED'>;

/** 全绿 (activity one) · 涉绿 (activity two) · self-declaration and others (activity three). Source: 2019 No. 20 measures. */
export type ActivityClass = 'ACTIVITY_1' | 'ACTIVITY_2' | 'ACTIVITY_3';

/** Certification schemes whose certificates the hub holds. `GREEN_DESIGN` (GB/T 32161) is an organisation-level scheme and no China Green Product certificate. */
export type CertificationScheme =
  | 'CHINA_GREEN_PRODUCT'
  | 'GREEN_BUILDING_MATERIAL'
  | 'EXPRESS_PACKAGING'
  | 'YRD_GREEN_PRODUCT'
  | 'YRD_GREEN_SERVICE'
  | 'GREEN_DESIGN';

/** One period of a status; it lasts until the next period's `from`. */
export interface StatusPeriod<S extends string = ReportedStatus> {
  readonly status: S;
  readonly from: Day;
  /** Reason code of `status_reason_codes.csv` (for example `SUS-12`); `null` for VALID. */
  readonly reasonCode: string | null;
  /** Last day of the set suspension period; `null` for every other status. */
  readonly until: Day | null;
  /** The holder asked for it (a voluntary exit is CANCEL in S2 and REVOKE reason 7 in S1). */
  readonly voluntary: boolean;
}

/** A term of validity, both days inclusive. */
export interface Term {
  readonly from: Day;
  readonly to: Day;
}

/** A party to a certificate in one of its three roles: client and holder, producer, factory. */
export interface Party {
  readonly uscc: string | null;
  readonly name: string;
  readonly address: string;
  readonly divisionCode: DivisionCode | null;
  readonly country: string;
}

/** A certified product of the unit: name, brand, series and the models it covers. */
export interface CertifiedProduct {
  readonly seq: number;
  readonly name: string;
  readonly brand: string | null;
  readonly series: string | null;
  readonly models: readonly string[];
}

export interface CertificateFact {
  readonly number: string;
  readonly scheme: CertificationScheme;
  readonly activityClass: ActivityClass | null;
  readonly bodyCode: string;
  readonly projectCode: string;
  readonly starGrade: 1 | 2 | 3 | null;
  readonly holder: Party;
  readonly producer: Party;
  readonly factory: Party;
  /** Standards and rules certified against, with their years. */
  readonly basis: readonly string[];
  readonly products: readonly CertifiedProduct[];
  readonly firstIssuedOn: Day;
  /** Terms in order; renewal adds one. */
  readonly terms: readonly Term[];
  readonly reissuedOn: Day | null;
  /** Reported periods in order, the first VALID from the day of issue. */
  readonly statusHistory: readonly StatusPeriod[];
  readonly fictional: boolean;
}

/** A period in which a body was approved, and for which project codes (`null`: all). */
export interface BodyApproval {
  readonly from: Day;
  /** Last day, inclusive; `null` while it stands. */
  readonly to: Day | null;
  readonly projectCodes: readonly string[] | null;
}

export interface CertificationBodyFact {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly uscc: string | null;
  readonly approvalNumber: string | null;
  readonly approvals: readonly BodyApproval[];
  /** The hub holds every certificate that the body issued from this year on; `null`: it does not report to the hub. */
  readonly reportsFromYear: number | null;
  /** Until when the body's reports are complete (ISO instant); `null`: it does not report. */
  readonly reportedUntil: string | null;
  readonly fictional: boolean;
}

export interface OrganisationFact {
  readonly uscc: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly address: string;
  readonly divisionCode: DivisionCode;
  readonly fictional: boolean;
}

export interface TraceCodeFact {
  readonly code: string;
  readonly certificateNumber: string;
  readonly productSeq: number;
  readonly model: string;
  readonly issuedOn: Day;
}

/** What a reusable result attests. Source: marks and schemes table; S0 step 2. */
export type ConformityKind =
  | 'ENVIRONMENTAL_LABELLING'
  | 'ENERGY_SAVING'
  | 'WATER_SAVING'
  | 'LOW_CARBON'
  | 'ORGANIC'
  | 'RECYCLED'
  | 'ROHS_VOLUNTARY'
  | 'SUPPLIER_DECLARATION'
  | 'TEST_REPORT';

/** A conformity result (合格评定结果) that green certificates may rest on, or that procurement lists ask for. */
export interface ConformityResultFact {
  readonly id: string;
  readonly kind: ConformityKind;
  /** The issuer's own number; opaque, unique within (issuer, kind). */
  readonly number: string;
  readonly issuerBodyCode: string | null;
  readonly issuerName: string;
  readonly holderUscc: string;
  readonly holderName: string;
  readonly productName: string;
  readonly models: readonly string[];
  readonly standard: string | null;
  /** Efficiency or water grade where the kind has one; 1 is best. */
  readonly grade: number | null;
  readonly terms: readonly Term[];
  readonly statusHistory: readonly StatusPeriod[];
  readonly fictional: boolean;
}

/** That a certificate rests on a result. Class 1: on the List; 2: off the List, after a risk assessment; 3: supplier declaration. */
export interface ReuseLinkFact {
  readonly id: string;
  readonly certificateNumber: string;
  readonly resultId: string;
  readonly reuseClass: 1 | 2 | 3;
  readonly from: Day;
  /** Last day the certificate rested on it, when it was replaced or its items assessed directly; `null` while it does. */
  readonly to: Day | null;
}

export interface CatalogueEntryFact {
  readonly id: string;
  readonly layer: 'NATIONAL' | 'YRD';
  readonly scheme: CertificationScheme;
  readonly activityClass: ActivityClass | null;
  readonly projectCode: string;
  readonly productZh: string;
  readonly productEn: string | null;
  readonly standards: readonly string[];
  readonly ruleNumber: string | null;
  readonly instrument: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** Lists that must never be mixed. Source: domain section 6. */
export type BlacklistKind =
  | 'SERIOUS_DISHONESTY'
  | 'ABNORMAL_OPERATIONS'
  | 'COURT_DEFAULTER'
  | 'PROCUREMENT_DISHONESTY'
  | 'PROCUREMENT_BAN'
  | 'BODY_VIOLATION'
  | 'YRD_JOINT_PUNISHMENT';

/** A published entry. Pending entries never enter a feed. */
export interface BlacklistEntryFact {
  readonly id: string;
  readonly list: BlacklistKind;
  readonly subjectUscc: string;
  readonly subjectName: string;
  /** Set when the subject is a certification body. */
  readonly subjectBodyCode: string | null;
  readonly authority: string;
  readonly divisionCode: DivisionCode;
  readonly decisionNumber: string;
  readonly ground: string;
  readonly publishedOn: Day;
  /** Ordinary end, inclusive; `null` when the decision names none. */
  readonly endsOn: Day | null;
  /** Day of an early removal: from that day on the entry no longer counts. */
  readonly removedOn: Day | null;
  readonly fictional: boolean;
}

/** Membership of an alliance of regions: which divisions share supervision details with each other, and since when. */
export interface AllianceDivisionFact {
  readonly allianceCode: string;
  readonly divisionCode: DivisionCode;
  readonly from: Day;
  readonly to: Day | null;
}

/** What an alliance member is. Only certification bodies certify for the alliance. Source: seed 004, (四) and (五). */
export type AllianceMemberCategory =
  | 'CERTIFICATION_BODY'
  | 'INDUSTRY_ORGANISATION'
  | 'UNIVERSITY'
  | 'RESEARCH_INSTITUTE';

/** A membership of an alliance. */
export interface AllianceMemberFact {
  readonly id: string;
  readonly allianceCode: string;
  readonly category: AllianceMemberCategory;
  /** Set when the member is a certification body. */
  readonly bodyCode: string | null;
  readonly uscc: string | null;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly divisionCode: DivisionCode;
  readonly from: Day;
  /** Last day, inclusive; `null` while it stands. */
  readonly to: Day | null;
  readonly fictional: boolean;
}

/** Event type → the fact it carries. The owner's feed is the first word of the comment. */
export interface FactByEvent {
  /** certificates */
  CertificateChanged: CertificateFact;
  CertificationBodyChanged: CertificationBodyFact;
  OrganisationChanged: OrganisationFact;
  TraceCodeIssued: TraceCodeFact;
  /** reusable-results */
  ConformityResultChanged: ConformityResultFact;
  ReuseLinkChanged: ReuseLinkFact;
  /** catalogue */
  CatalogueEntryChanged: CatalogueEntryFact;
  /** blacklists */
  BlacklistEntryChanged: BlacklistEntryFact;
  /** alliance */
  AllianceDivisionChanged: AllianceDivisionFact;
  AllianceMemberChanged: AllianceMemberFact;
}
