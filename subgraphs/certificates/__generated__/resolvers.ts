/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CertificateMapper, CertificatePartyMapper, CertificateStatusPeriodMapper, CertificateStatusDetailMapper, CertificateStatusReasonMapper, CertificateStatisticsMapper, CertificateConnectionMapper, CertifiedProductMapper, CertificationBodyMapper, CertificationBodyConnectionMapper, CertificationBodyApprovalMapper, OrganisationMapper, TraceCodeMapper, TraceCodeConnectionMapper, ChangeCertificateStatusPayloadMapper, ReportCertificatesPayloadMapper, DivisionMapper, IssueTraceCodesPayloadMapper } from '../mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An Asia/Shanghai calendar day, `YYYY-MM-DD`. */
  Date: { input: Day; output: Day; }
  /** An instant in ISO 8601 with its offset, for example `2026-11-22T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Where a page of a connection lies in the whole list (Relay cursor connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more edges follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether edges come before; known only to be true when `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge; give it as `after` to get the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * One certificate (证书) by its number, as printed: full-width characters, spaces and hyphens do no harm. Null when the hub holds no such
   * certificate; whether it would have to is told by `certificationBody.reportsFromYear` and `reportedUntil`. A text that is no certificate number is
   * `BAD_USER_INPUT`.
   */
  certificate: Maybe<Certificate>;
  /** Certificates that the filter admits, in a stable order; at most 200 a page (default 50). */
  certificates: CertificateConnection;
  /** One certification body (认证机构) by its three-digit registry code. Null when unknown. */
  certificationBody: Maybe<CertificationBody>;
  /** Certification bodies by code; at most 200 a page (default 50). */
  certificationBodies: CertificationBodyConnection;
  /**
   * One enterprise or body by its unified social credit code (统一社会信用代码, GB 32100-2015). Null when unknown; a code whose check character is
   * wrong is `BAD_USER_INPUT`.
   */
  organisation: Maybe<Organisation>;
  /** What stands behind the QR code of a product: a trace code (追溯码) with its certificate and product, whatever the certificate's status. Null when unknown. */
  trace: Maybe<TraceCode>;
};


export type QueryCertificateArgs = {
  number: Scalars['String']['input'];
};


export type QueryCertificatesArgs = {
  filter?: InputMaybe<CertificateFilter>;
  orderBy?: InputMaybe<CertificateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCertificationBodyArgs = {
  code: Scalars['String']['input'];
};


export type QueryCertificationBodiesArgs = {
  filter?: InputMaybe<CertificationBodyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  uscc: Scalars['String']['input'];
};


export type QueryTraceArgs = {
  code: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Reports 0 to 500 certificates (信息上报). Rows are independent: each is stored (`ACCEPTED`), known already (`UNCHANGED`) or refused (`REJECTED`, with
   * field and reason); the same report twice changes nothing. A certification body reports certificates of its own code only, the hub operator any.
   */
  reportCertificates: Maybe<ReportCertificatesPayload>;
  /**
   * Suspends, restores, revokes, cancels or renews a certificate. An event that its status on that day does not allow is `CONFLICT`; the same event of
   * the same day again is answered `changed: false`. A certification body acts on certificates of its own code only.
   */
  changeCertificateStatus: Maybe<ChangeCertificateStatusPayload>;
  /**
   * Issues trace codes (追溯码), one for each certified model (一品一码), for a certificate whose effective status is `VALID` today; otherwise `CONFLICT`. A model
   * that has a code keeps it and it is returned.
   */
  issueTraceCodes: Maybe<IssueTraceCodesPayload>;
};


export type MutationReportCertificatesArgs = {
  input: ReportCertificatesInput;
};


export type MutationChangeCertificateStatusArgs = {
  input: ChangeCertificateStatusInput;
};


export type MutationIssueTraceCodesArgs = {
  input: IssueTraceCodesInput;
};

/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type Certificate = {
  __typename?: 'Certificate';
  /** Certificate number (证书编号): `G` + year of first issue (4) + certification body (3) + product category (3) + random (6). */
  number: Scalars['ID']['output'];
  scheme: CertificationScheme;
  /** Class under the mark measures (2019 No. 20); null for a scheme outside them. */
  activityClass: Maybe<ActivityClass>;
  /** The certification body that issued it and answers for it. */
  body: CertificationBody;
  /** Product category certified (项目编码). */
  projectCode: ProjectCode;
  /** Stars (星级), 1 to 3, low to high: every graded green building material certificate has them and no other. */
  starGrade: Maybe<Scalars['Int']['output']>;
  /** The holder (持证人) as an organisation; null when the holder has no unified social credit code. */
  holder: Maybe<Organisation>;
  /** The client and holder (认证委托人) as printed on the certificate. */
  holderParty: CertificateParty;
  /** The producer (生产者) as printed on the certificate. */
  producer: CertificateParty;
  /** The factory (生产企业) as printed on the certificate. */
  factory: CertificateParty;
  /** Standards and rules certified against (认证依据), with their years. */
  basis: Array<Scalars['String']['output']>;
  /** What is certified; a product or model that is not named here is not covered. */
  products: Array<CertifiedProduct>;
  /** Day of first issue (首次发证日期); stays on every change and renewal. */
  firstIssuedOn: Scalars['Date']['output'];
  /** Last valid day (有效期至), inclusive, of the latest term. */
  expiresOn: Scalars['Date']['output'];
  /** Terms of validity in order; renewal adds one. */
  terms: Array<CertificateTerm>;
  /** Day of the latest reissue after a change (换证日期); number and term stay. */
  reissuedOn: Maybe<Scalars['Date']['output']>;
  /** What the body reported, with the end of validity applied by the calendar, today or `on` a past day; null before the first issue. */
  status: Maybe<CertificateStatus>;
  /**
   * The status that a reader may rely on, today or `on` a past day: as `status`, and `SUSPENDED` while a conformity result that the certificate rests on is
   * not valid (reuse of results, 采信). Null before the first issue.
   */
  effectiveStatus: Maybe<CertificateStatus>;
  /** `status` with since when, why and until when. */
  statusDetail: Maybe<CertificateStatusDetail>;
  /** `effectiveStatus` with since when, why and until when. */
  effectiveStatusDetail: Maybe<CertificateStatusDetail>;
  /** Conformity results that the certificate rests on and that are not valid, today or `on` a past day. */
  brokenReuseResults: Array<ConformityResult>;
  /** Every status reported, in order. */
  statusHistory: Array<CertificateStatusPeriod>;
  /** Word that the body used for the status in its latest report, for example 有效(正常). */
  reportedStatusWord: Maybe<Scalars['String']['output']>;
  /** Trace codes of the certificate's models, in their order; at most 200 a page (default 50). */
  traceCodes: TraceCodeConnection;
  /**
   * Surveillance after issue (获证后监督), in order of day: for ministries and the hub operator, regulators of the holder's division, insurers, the
   * issuing body and the holder; anybody else is answered `FORBIDDEN`.
   */
  surveillances: Maybe<Array<CertificateSurveillance>>;
  /** Made up for demonstration (虚构): no such certificate exists. */
  fictional: Scalars['Boolean']['output'];
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateStatusArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateEffectiveStatusArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateStatusDetailArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateEffectiveStatusDetailArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateBrokenReuseResultsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateTraceCodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A certification scheme (认证制度). Validity, grades and renewal belong to a scheme and its dated rules. */
export type CertificationScheme =
  /** China Green Product (中国绿色产品): full-attribute certification of products in the national catalogue; no grades. */
  | 'CHINA_GREEN_PRODUCT'
  /** Graded green building material (绿色建材), 1 to 3 stars. */
  | 'GREEN_BUILDING_MATERIAL'
  /** Green express packaging (快递包装绿色产品), announcement 2020 No. 47. */
  | 'EXPRESS_PACKAGING'
  /** Unified green product certification of the Yangtze River Delta (长三角绿色产品认证). */
  | 'YRD_GREEN_PRODUCT'
  /** Unified green service certification of the Yangtze River Delta (长三角绿色服务认证). */
  | 'YRD_GREEN_SERVICE'
  /** Green design product evaluation (绿色设计产品评价, GB/T 32161): a scheme of the organisation, no China Green Product certificate. */
  | 'GREEN_DESIGN';

/** Class of the green mark. Source: measures on the use of the green product mark, 2019 No. 20. */
export type ActivityClass =
  /** Activity one (全绿): all of resource, energy, environment and quality attributes. */
  | 'ACTIVITY_1'
  /** Activity two (涉绿): one or more green attributes. */
  | 'ACTIVITY_2'
  /** Activity three: self-declaration and other conformity assessment. */
  | 'ACTIVITY_3';

/** Status of a certificate. 撤销 (for cause) and 注销 (without fault) are different. */
export type CertificateStatus =
  /** Valid (有效). */
  | 'VALID'
  /** Suspended (暂停): certificate and mark must not be used. */
  | 'SUSPENDED'
  /** Revoked for cause (撤销); terminal. */
  | 'REVOKED'
  /** Cancelled without fault (注销); terminal. */
  | 'CANCELLED'
  /** Past its last valid day (过期失效), by the calendar; terminal. */
  | 'EXPIRED';

/** A status on a day, with what it follows from. */
export type CertificateStatusDetail = {
  __typename?: 'CertificateStatusDetail';
  status: CertificateStatus;
  /** First day of this status. */
  since: Scalars['Date']['output'];
  /** Why; null for valid and expired certificates. */
  reason: Maybe<CertificateStatusReason>;
  /** Last day of the set suspension period; null for every other status and for a suspension that follows from a reused result. */
  until: Maybe<Scalars['Date']['output']>;
};

/** A reason for suspension, revocation or cancellation, from the dated table of reason codes. */
export type CertificateStatusReason = {
  __typename?: 'CertificateStatusReason';
  /** For example `SUS-12`; `SUS-21` is the hub's own for a reused result that is not valid. */
  code: Scalars['String']['output'];
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
  /** The holder asked for it. */
  voluntary: Scalars['Boolean']['output'];
};

/** A period of a reported status; it lasts until the next one begins. */
export type CertificateStatusPeriod = {
  __typename?: 'CertificateStatusPeriod';
  status: CertificateStatus;
  /** First day of the period. */
  from: Scalars['Date']['output'];
  reason: Maybe<CertificateStatusReason>;
  /** Last day of the set suspension period; null for every other status. */
  until: Maybe<Scalars['Date']['output']>;
  /** The holder asked for it. */
  voluntary: Scalars['Boolean']['output'];
};

/** A term of validity; both days are valid days. */
export type CertificateTerm = {
  __typename?: 'CertificateTerm';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
};

/** A party to a certificate as printed: client and holder, producer, factory. */
export type CertificateParty = {
  __typename?: 'CertificateParty';
  /** Unified social credit code (统一社会信用代码); null for foreign and old units. */
  uscc: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  address: Scalars['String']['output'];
  /** Administrative division of the address (GB/T 2260); null outside the register. */
  division: Maybe<Division>;
  /** Country or region, ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
};

/** A certified product of the unit and the models it covers. */
export type CertifiedProduct = {
  __typename?: 'CertifiedProduct';
  /** Number within the certificate, from 1. */
  seq: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** Brand (品牌). */
  brand: Maybe<Scalars['String']['output']>;
  /** Series (系列). */
  series: Maybe<Scalars['String']['output']>;
  /** Models (型号) covered. */
  models: Array<Scalars['String']['output']>;
};

/** One surveillance of a certificate holder by the issuing body (获证后监督检查). */
export type CertificateSurveillance = {
  __typename?: 'CertificateSurveillance';
  conductedOn: Scalars['Date']['output'];
  conclusion: CertificateSurveillanceConclusion;
  /** Without notice (飞行检查). */
  unannounced: Scalars['Boolean']['output'];
};

/** Conclusion of a surveillance. */
export type CertificateSurveillanceConclusion =
  /** Passed (通过). */
  | 'PASS'
  /** Passed after verified correction (整改验证后通过). */
  | 'PASS_AFTER_CORRECTION'
  /** Not passed (不通过). */
  | 'FAIL';

/** A body that issues certificates under its approval (认证机构). */
export type CertificationBody = {
  __typename?: 'CertificationBody';
  /** Three-digit registry code (发证机构代码): characters 6 to 8 of its certificate numbers. */
  code: Scalars['ID']['output'];
  /** Registered name in Chinese. */
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  shortName: Scalars['String']['output'];
  /** The body as an organisation; null when its unified social credit code is not known to the hub. */
  organisation: Maybe<Organisation>;
  /** Approval number (批准号), for example CNCA-R-2022-1104; null when unconfirmed. */
  approvalNumber: Maybe<Scalars['String']['output']>;
  /** Periods of approval with their scope, in order. */
  approvals: Array<CertificationBodyApproval>;
  /** Whether the body was approved for a product category on a day (default: today). */
  approvedFor: Scalars['Boolean']['output'];
  /** The hub holds every certificate that the body issued from this year on; null when it does not report to the hub. */
  reportsFromYear: Maybe<Scalars['Int']['output']>;
  /** Until when the body's reports are complete; null when it has not reported. */
  reportedUntil: Maybe<Scalars['DateTime']['output']>;
  /** Made up for demonstration (虚构): no such body exists. */
  fictional: Scalars['Boolean']['output'];
};


/** A body that issues certificates under its approval (认证机构). */
export type CertificationBodyApprovedForArgs = {
  projectCode: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A period in which a body is approved to certify. Authority: CNCA (国家认监委). */
export type CertificationBodyApproval = {
  __typename?: 'CertificationBodyApproval';
  from: Scalars['Date']['output'];
  /** Last day, inclusive; null while the approval stands. */
  to: Maybe<Scalars['Date']['output']>;
  /** Product categories approved; null when the hub knows of no limit. */
  projectCodes: Maybe<Array<ProjectCode>>;
};

/** An enterprise, body or other unit with a unified social credit code. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Unified social credit code (统一社会信用代码, GB 32100-2015). */
  uscc: Scalars['ID']['output'];
  /** Registered name in Chinese. */
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  address: Scalars['String']['output'];
  /** Administrative division of the address. It can differ from the digits in the code, which name the registering office. */
  division: Maybe<Division>;
  /** Certificates that the organisation holds; at most 200 a page (default 50). */
  certificates: CertificateConnection;
  /** Made up for demonstration (虚构): no such organisation exists. */
  fictional: Scalars['Boolean']['output'];
};


/** An enterprise, body or other unit with a unified social credit code. */
export type OrganisationCertificatesArgs = {
  filter?: InputMaybe<CertificateFilter>;
  orderBy?: InputMaybe<CertificateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A code behind the QR code on a product: one for each certified model (一品一码). */
export type TraceCode = {
  __typename?: 'TraceCode';
  /** Trace code (追溯码): `G` + year of its own issue (4) + certification body (3) + product category (3) + random (12). */
  code: Scalars['String']['output'];
  /** The certificate, with its status of today. */
  certificate: Certificate;
  /** The certified product that the code was issued for; null when a change has removed it from the certificate. */
  product: Maybe<CertifiedProduct>;
  model: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
};

/** An administrative division (行政区划, GB/T 2260), owned by the subgraph `alliance`. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  /**
   * Certificates whose holder's address lies in the division; a province contains its prefectures and counties. The address counts, never the digits of
   * the credit code. For ministries and the hub operator, and for regulators whose agreement covers the division; others are answered `FORBIDDEN`. At most
   * 200 a page (default 50).
   */
  certificates: Maybe<CertificateConnection>;
  /** Counts of the certificates whose holder's address lies in the division, today or `on` a past day; open to every regulator. */
  certificateStatistics: Maybe<CertificateStatistics>;
};


/** An administrative division (行政区划, GB/T 2260), owned by the subgraph `alliance`. */
export type DivisionCertificatesArgs = {
  filter?: InputMaybe<CertificateFilter>;
  orderBy?: InputMaybe<CertificateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division (行政区划, GB/T 2260), owned by the subgraph `alliance`. */
export type DivisionCertificateStatisticsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Counts over certificates on one day. */
export type CertificateStatistics = {
  __typename?: 'CertificateStatistics';
  on: Scalars['Date']['output'];
  /** Certificates issued by that day, whatever became of them. */
  total: Scalars['Int']['output'];
  /** By effective status; all five. */
  byStatus: Array<CertificateStatusCount>;
  /** By scheme; those that occur. */
  byScheme: Array<CertificateSchemeCount>;
  /** Effectively suspended, by their body or because of a reused result. */
  suspended: Scalars['Int']['output'];
  /** Suspended while a conformity result that they rest on is not valid. */
  restingOnBrokenLink: Scalars['Int']['output'];
  /** Valid or suspended, with a last valid day within this many days, 0 to 3660. */
  expiringWithin: Scalars['Int']['output'];
};


/** Counts over certificates on one day. */
export type CertificateStatisticsExpiringWithinArgs = {
  days: Scalars['Int']['input'];
};

export type CertificateStatusCount = {
  __typename?: 'CertificateStatusCount';
  status: CertificateStatus;
  count: Scalars['Int']['output'];
};

export type CertificateSchemeCount = {
  __typename?: 'CertificateSchemeCount';
  scheme: CertificationScheme;
  count: Scalars['Int']['output'];
  /** Those whose effective status is `VALID`. */
  valid: Scalars['Int']['output'];
};

/** A product category, owned by the subgraph `catalogue`. */
export type ProjectCode = {
  __typename?: 'ProjectCode';
  code: Scalars['ID']['output'];
};

/** A conformity result, owned by the subgraph `reusable-results`. */
export type ConformityResult = {
  __typename?: 'ConformityResult';
  id: Scalars['ID']['output'];
};

/** What certificates to list; conditions are joined by and. */
export type CertificateFilter = {
  /** Effective status of today, any of these. */
  effectiveStatus?: InputMaybe<Array<CertificateStatus>>;
  /** Any of these schemes. */
  scheme?: InputMaybe<Array<CertificationScheme>>;
  /** Registry code of the certification body. */
  bodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Product category. */
  projectCode?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code of the holder. */
  holderUscc?: InputMaybe<Scalars['String']['input']>;
  /** Stars, 1 to 3. */
  starGrade?: InputMaybe<Scalars['Int']['input']>;
  /** Valid or suspended today, with a last valid day before this day. */
  expiringBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Valid or suspended today, with a last valid day at most this many days from today, 0 to 3660. */
  expiringWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is suspended today while a conformity result that it rests on is not valid. */
  brokenReuseLink?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of certificates; ties are broken by number. */
export type CertificateOrder =
  | 'NUMBER'
  /** First to expire first. */
  | 'EXPIRES_ON'
  /** Latest first issue first. */
  | 'FIRST_ISSUED_ON_DESC';

/** What certification bodies to list. */
export type CertificationBodyFilter = {
  /** Whether it reports to the hub. */
  reporting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Approved on this day. */
  approvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Approved for this product category, today or on `approvedOn`. */
  approvedForProjectCode?: InputMaybe<Scalars['String']['input']>;
};

export type CertificateConnection = {
  __typename?: 'CertificateConnection';
  edges: Array<CertificateEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CertificateEdge = {
  __typename?: 'CertificateEdge';
  cursor: Scalars['String']['output'];
  node: Certificate;
};

export type CertificationBodyConnection = {
  __typename?: 'CertificationBodyConnection';
  edges: Array<CertificationBodyEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CertificationBodyEdge = {
  __typename?: 'CertificationBodyEdge';
  cursor: Scalars['String']['output'];
  node: CertificationBody;
};

export type TraceCodeConnection = {
  __typename?: 'TraceCodeConnection';
  edges: Array<TraceCodeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TraceCodeEdge = {
  __typename?: 'TraceCodeEdge';
  cursor: Scalars['String']['output'];
  node: TraceCode;
};

export type ReportCertificatesInput = {
  /** 0 to 500 rows; none says that there is nothing new. */
  certificates: Array<CertificateReportInput>;
  /**
   * True for every part of a longer report but the last. A call without it in which no row is rejected states that the reports of the bodies concerned are
   * complete up to now (`CertificationBody.reportedUntil`).
   */
  partial?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A certificate as its body reports it. Everything is text, so that a malformed field rejects its row and never the call; days are `YYYY-MM-DD`. */
export type CertificateReportInput = {
  /** Certificate number; names body, product category and year of first issue. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** One of `CertificationScheme`. */
  scheme?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 3 for graded green building materials, absent for every other scheme. */
  starGrade?: InputMaybe<Scalars['Int']['input']>;
  holder?: InputMaybe<CertificatePartyInput>;
  /** Absent: the holder. */
  producer?: InputMaybe<CertificatePartyInput>;
  /** Absent: the producer. */
  factory?: InputMaybe<CertificatePartyInput>;
  /** Standards and rules certified against, 1 to 20. */
  basis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Products of the unit, 1 to 100. */
  products?: InputMaybe<Array<CertifiedProductInput>>;
  firstIssuedOn?: InputMaybe<Scalars['String']['input']>;
  /** Last valid day of the term. */
  expiresOn?: InputMaybe<Scalars['String']['input']>;
  /** First day of the term that `expiresOn` ends; absent for the first term, whose first day is `firstIssuedOn`. */
  termFrom?: InputMaybe<Scalars['String']['input']>;
  reissuedOn?: InputMaybe<Scalars['String']['input']>;
  /** One of `CertificateStatus` or its Chinese words and their synonyms; absent: valid. Expiry need not be reported. */
  status?: InputMaybe<Scalars['String']['input']>;
  /** First day of a status other than valid, or of the restored validity. */
  statusSince?: InputMaybe<Scalars['String']['input']>;
  /** Reason code of a suspension, revocation or cancellation. */
  statusReason?: InputMaybe<Scalars['String']['input']>;
  /** Last day of a suspension; absent: the longest that the rules allow. */
  suspendedUntil?: InputMaybe<Scalars['String']['input']>;
  /** Surveillance since issue; at most 50. */
  surveillances?: InputMaybe<Array<CertificateSurveillanceInput>>;
};

export type CertificatePartyInput = {
  /** Absent for foreign and old units. */
  uscc?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  /** Six-digit division of the address (GB/T 2260). */
  divisionCode?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2; absent: CN. */
  country?: InputMaybe<Scalars['String']['input']>;
};

export type CertifiedProductInput = {
  name?: InputMaybe<Scalars['String']['input']>;
  brand?: InputMaybe<Scalars['String']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 500 models. */
  models?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CertificateSurveillanceInput = {
  conductedOn?: InputMaybe<Scalars['String']['input']>;
  /** `PASS` (通过), `PASS_AFTER_CORRECTION` (整改验证后通过) or `FAIL` (不通过). */
  conclusion?: InputMaybe<Scalars['String']['input']>;
  unannounced?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReportCertificatesPayload = {
  __typename?: 'ReportCertificatesPayload';
  /** One per row, in the order of the rows. */
  results: Array<CertificateReportResult>;
  accepted: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  /** Until when the reports of the bodies concerned are complete after this call; null when it did not say so. */
  reportedUntil: Maybe<Scalars['DateTime']['output']>;
};

/** What became of one row. */
export type CertificateReportResult = {
  __typename?: 'CertificateReportResult';
  /** Position in the input, from 0. */
  index: Scalars['Int']['output'];
  /** The normalised number; null when it could not be read. */
  number: Maybe<Scalars['String']['output']>;
  outcome: CertificateReportOutcome;
  /** The field at fault, for example `holder.uscc`. */
  field: Maybe<Scalars['String']['output']>;
  /** What is wrong with it and what was expected. */
  reason: Maybe<Scalars['String']['output']>;
};

/** What can become of a reported row. */
export type CertificateReportOutcome =
  /** Stored, new or changed. */
  | 'ACCEPTED'
  /** Known already with the same content. */
  | 'UNCHANGED'
  /** Refused; nothing of the row is stored. */
  | 'REJECTED';

/** What can happen to a certificate. */
export type CertificateStatusEvent =
  /** Suspend (暂停) a valid certificate; `reasonCode` SUS-*. */
  | 'SUSPEND'
  /** Restore (恢复) within the suspension period. */
  | 'RESTORE'
  /** Revoke for cause (撤销); `reasonCode` REV-*. */
  | 'REVOKE'
  /** Cancel without fault (注销); `reasonCode` CAN-*. */
  | 'CANCEL'
  /** Renew (再认证) a valid certificate within its renewal window; `expiresOn` ends the new term. */
  | 'RENEW';

export type ChangeCertificateStatusInput = {
  certificateNumber: Scalars['String']['input'];
  event: CertificateStatusEvent;
  /** Day from which it counts, today or earlier; default: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Required for `SUSPEND`, `REVOKE` and `CANCEL`. */
  reasonCode?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the suspension; default: the longest that the rules allow. */
  suspendedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Last valid day of the new term; default: the longest that the rules allow. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangeCertificateStatusPayload = {
  __typename?: 'ChangeCertificateStatusPayload';
  certificate: Certificate;
  /** False when the event was known already. */
  changed: Scalars['Boolean']['output'];
};

export type IssueTraceCodesInput = {
  certificateNumber: Scalars['String']['input'];
  /** Certified models, 1 to 200; default: every model of the certificate that has no code, at most 200. */
  models?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type IssueTraceCodesPayload = {
  __typename?: 'IssueTraceCodesPayload';
  /** Codes of the models asked for, in their order. */
  traceCodes: Array<TraceCode>;
  /** How many of them are new. */
  issued: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Certificate: Certificate;
  CertificationBody: CertificationBody;
  Organisation: Organisation;
  Division: Division;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"number":true}> );
  CertificationBody:
    ( { __typename: 'CertificationBody' }
    & GraphQLRecursivePick<FederationTypes['CertificationBody'], {"code":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"uscc":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Certificate: ResolverTypeWrapper<CertificateMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CertificationScheme: CertificationScheme;
  ActivityClass: ActivityClass;
  CertificateStatus: CertificateStatus;
  CertificateStatusDetail: ResolverTypeWrapper<CertificateStatusDetailMapper>;
  CertificateStatusReason: ResolverTypeWrapper<CertificateStatusReasonMapper>;
  CertificateStatusPeriod: ResolverTypeWrapper<CertificateStatusPeriodMapper>;
  CertificateTerm: ResolverTypeWrapper<CertificateTerm>;
  CertificateParty: ResolverTypeWrapper<CertificatePartyMapper>;
  CertifiedProduct: ResolverTypeWrapper<CertifiedProductMapper>;
  CertificateSurveillance: ResolverTypeWrapper<CertificateSurveillance>;
  CertificateSurveillanceConclusion: CertificateSurveillanceConclusion;
  CertificationBody: ResolverTypeWrapper<CertificationBodyMapper>;
  CertificationBodyApproval: ResolverTypeWrapper<CertificationBodyApprovalMapper>;
  Organisation: ResolverTypeWrapper<OrganisationMapper>;
  TraceCode: ResolverTypeWrapper<TraceCodeMapper>;
  Division: ResolverTypeWrapper<DivisionMapper>;
  CertificateStatistics: ResolverTypeWrapper<CertificateStatisticsMapper>;
  CertificateStatusCount: ResolverTypeWrapper<CertificateStatusCount>;
  CertificateSchemeCount: ResolverTypeWrapper<CertificateSchemeCount>;
  ProjectCode: ResolverTypeWrapper<ProjectCode>;
  ConformityResult: ResolverTypeWrapper<ConformityResult>;
  CertificateFilter: CertificateFilter;
  CertificateOrder: CertificateOrder;
  CertificationBodyFilter: CertificationBodyFilter;
  CertificateConnection: ResolverTypeWrapper<CertificateConnectionMapper>;
  CertificateEdge: ResolverTypeWrapper<Omit<CertificateEdge, 'node'> & { node: ResolversTypes['Certificate'] }>;
  CertificationBodyConnection: ResolverTypeWrapper<CertificationBodyConnectionMapper>;
  CertificationBodyEdge: ResolverTypeWrapper<Omit<CertificationBodyEdge, 'node'> & { node: ResolversTypes['CertificationBody'] }>;
  TraceCodeConnection: ResolverTypeWrapper<TraceCodeConnectionMapper>;
  TraceCodeEdge: ResolverTypeWrapper<Omit<TraceCodeEdge, 'node'> & { node: ResolversTypes['TraceCode'] }>;
  ReportCertificatesInput: ReportCertificatesInput;
  CertificateReportInput: CertificateReportInput;
  CertificatePartyInput: CertificatePartyInput;
  CertifiedProductInput: CertifiedProductInput;
  CertificateSurveillanceInput: CertificateSurveillanceInput;
  ReportCertificatesPayload: ResolverTypeWrapper<ReportCertificatesPayloadMapper>;
  CertificateReportResult: ResolverTypeWrapper<CertificateReportResult>;
  CertificateReportOutcome: CertificateReportOutcome;
  CertificateStatusEvent: CertificateStatusEvent;
  ChangeCertificateStatusInput: ChangeCertificateStatusInput;
  ChangeCertificateStatusPayload: ResolverTypeWrapper<ChangeCertificateStatusPayloadMapper>;
  IssueTraceCodesInput: IssueTraceCodesInput;
  IssueTraceCodesPayload: ResolverTypeWrapper<IssueTraceCodesPayloadMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Certificate: CertificateMapper;
  ID: Scalars['ID']['output'];
  CertificateStatusDetail: CertificateStatusDetailMapper;
  CertificateStatusReason: CertificateStatusReasonMapper;
  CertificateStatusPeriod: CertificateStatusPeriodMapper;
  CertificateTerm: CertificateTerm;
  CertificateParty: CertificatePartyMapper;
  CertifiedProduct: CertifiedProductMapper;
  CertificateSurveillance: CertificateSurveillance;
  CertificationBody: CertificationBodyMapper;
  CertificationBodyApproval: CertificationBodyApprovalMapper;
  Organisation: OrganisationMapper;
  TraceCode: TraceCodeMapper;
  Division: DivisionMapper;
  CertificateStatistics: CertificateStatisticsMapper;
  CertificateStatusCount: CertificateStatusCount;
  CertificateSchemeCount: CertificateSchemeCount;
  ProjectCode: ProjectCode;
  ConformityResult: ConformityResult;
  CertificateFilter: CertificateFilter;
  CertificationBodyFilter: CertificationBodyFilter;
  CertificateConnection: CertificateConnectionMapper;
  CertificateEdge: Omit<CertificateEdge, 'node'> & { node: ResolversParentTypes['Certificate'] };
  CertificationBodyConnection: CertificationBodyConnectionMapper;
  CertificationBodyEdge: Omit<CertificationBodyEdge, 'node'> & { node: ResolversParentTypes['CertificationBody'] };
  TraceCodeConnection: TraceCodeConnectionMapper;
  TraceCodeEdge: Omit<TraceCodeEdge, 'node'> & { node: ResolversParentTypes['TraceCode'] };
  ReportCertificatesInput: ReportCertificatesInput;
  CertificateReportInput: CertificateReportInput;
  CertificatePartyInput: CertificatePartyInput;
  CertifiedProductInput: CertifiedProductInput;
  CertificateSurveillanceInput: CertificateSurveillanceInput;
  ReportCertificatesPayload: ReportCertificatesPayloadMapper;
  CertificateReportResult: CertificateReportResult;
  ChangeCertificateStatusInput: ChangeCertificateStatusInput;
  ChangeCertificateStatusPayload: ChangeCertificateStatusPayloadMapper;
  IssueTraceCodesInput: IssueTraceCodesInput;
  IssueTraceCodesPayload: IssueTraceCodesPayloadMapper;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SizedByDirectiveArgs = {
  argument: Scalars['String']['input'];
};

export type SizedByDirectiveResolver<Result, Parent, ContextType = Context, Args = SizedByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'number'>>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QueryCertificatesArgs, 'orderBy'>>;
  certificationBody?: Resolver<Maybe<ResolversTypes['CertificationBody']>, ParentType, ContextType, RequireFields<QueryCertificationBodyArgs, 'code'>>;
  certificationBodies?: Resolver<ResolversTypes['CertificationBodyConnection'], ParentType, ContextType, Partial<QueryCertificationBodiesArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'uscc'>>;
  trace?: Resolver<Maybe<ResolversTypes['TraceCode']>, ParentType, ContextType, RequireFields<QueryTraceArgs, 'code'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reportCertificates?: Resolver<Maybe<ResolversTypes['ReportCertificatesPayload']>, ParentType, ContextType, RequireFields<MutationReportCertificatesArgs, 'input'>>;
  changeCertificateStatus?: Resolver<Maybe<ResolversTypes['ChangeCertificateStatusPayload']>, ParentType, ContextType, RequireFields<MutationChangeCertificateStatusArgs, 'input'>>;
  issueTraceCodes?: Resolver<Maybe<ResolversTypes['IssueTraceCodesPayload']>, ParentType, ContextType, RequireFields<MutationIssueTraceCodesArgs, 'input'>>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CertificationScheme'], ParentType, ContextType>;
  activityClass?: Resolver<Maybe<ResolversTypes['ActivityClass']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['CertificationBody'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  starGrade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  holderParty?: Resolver<ResolversTypes['CertificateParty'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['CertificateParty'], ParentType, ContextType>;
  factory?: Resolver<ResolversTypes['CertificateParty'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['CertifiedProduct']>, ParentType, ContextType>;
  firstIssuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['CertificateTerm']>, ParentType, ContextType>;
  reissuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CertificateStatus']>, ParentType, ContextType, Partial<CertificateStatusArgs>>;
  effectiveStatus?: Resolver<Maybe<ResolversTypes['CertificateStatus']>, ParentType, ContextType, Partial<CertificateEffectiveStatusArgs>>;
  statusDetail?: Resolver<Maybe<ResolversTypes['CertificateStatusDetail']>, ParentType, ContextType, Partial<CertificateStatusDetailArgs>>;
  effectiveStatusDetail?: Resolver<Maybe<ResolversTypes['CertificateStatusDetail']>, ParentType, ContextType, Partial<CertificateEffectiveStatusDetailArgs>>;
  brokenReuseResults?: Resolver<Array<ResolversTypes['ConformityResult']>, ParentType, ContextType, Partial<CertificateBrokenReuseResultsArgs>>;
  statusHistory?: Resolver<Array<ResolversTypes['CertificateStatusPeriod']>, ParentType, ContextType>;
  reportedStatusWord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  traceCodes?: Resolver<ResolversTypes['TraceCodeConnection'], ParentType, ContextType, Partial<CertificateTraceCodesArgs>>;
  surveillances?: Resolver<Maybe<Array<ResolversTypes['CertificateSurveillance']>>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CertificateStatusDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatusDetail'] = ResolversParentTypes['CertificateStatusDetail']> = {
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CertificateStatusReason']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CertificateStatusReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatusReason'] = ResolversParentTypes['CertificateStatusReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voluntary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CertificateStatusPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatusPeriod'] = ResolversParentTypes['CertificateStatusPeriod']> = {
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CertificateStatusReason']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  voluntary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CertificateTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateTerm'] = ResolversParentTypes['CertificateTerm']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CertificatePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateParty'] = ResolversParentTypes['CertificateParty']> = {
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertifiedProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertifiedProduct'] = ResolversParentTypes['CertifiedProduct']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  models?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertificateSurveillanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateSurveillance'] = ResolversParentTypes['CertificateSurveillance']> = {
  conductedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['CertificateSurveillanceConclusion'], ParentType, ContextType>;
  unannounced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CertificationBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationBody'] = ResolversParentTypes['CertificationBody'], FederationReferenceType extends FederationReferenceTypes['CertificationBody'] = FederationReferenceTypes['CertificationBody']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CertificationBody']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  approvalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['CertificationBodyApproval']>, ParentType, ContextType>;
  approvedFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<CertificationBodyApprovedForArgs, 'projectCode'>>;
  reportsFromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CertificationBodyApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationBodyApproval'] = ResolversParentTypes['CertificationBodyApproval']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  projectCodes?: Resolver<Maybe<Array<ResolversTypes['ProjectCode']>>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<OrganisationCertificatesArgs, 'orderBy'>>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCode'] = ResolversParentTypes['TraceCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['CertifiedProduct']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificates?: Resolver<Maybe<ResolversTypes['CertificateConnection']>, ParentType, ContextType, RequireFields<DivisionCertificatesArgs, 'orderBy'>>;
  certificateStatistics?: Resolver<Maybe<ResolversTypes['CertificateStatistics']>, ParentType, ContextType, Partial<DivisionCertificateStatisticsArgs>>;
};

export type CertificateStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatistics'] = ResolversParentTypes['CertificateStatistics']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['CertificateStatusCount']>, ParentType, ContextType>;
  byScheme?: Resolver<Array<ResolversTypes['CertificateSchemeCount']>, ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restingOnBrokenLink?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiringWithin?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<CertificateStatisticsExpiringWithinArgs, 'days'>>;
};

export type CertificateStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatusCount'] = ResolversParentTypes['CertificateStatusCount']> = {
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateSchemeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateSchemeCount'] = ResolversParentTypes['CertificateSchemeCount']> = {
  scheme?: Resolver<ResolversTypes['CertificationScheme'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCode'] = ResolversParentTypes['ProjectCode']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ConformityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityResult'] = ResolversParentTypes['ConformityResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type CertificationBodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationBodyConnection'] = ResolversParentTypes['CertificationBodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificationBodyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificationBodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationBodyEdge'] = ResolversParentTypes['CertificationBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CertificationBody'], ParentType, ContextType>;
};

export type TraceCodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCodeConnection'] = ResolversParentTypes['TraceCodeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TraceCodeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceCodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCodeEdge'] = ResolversParentTypes['TraceCodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TraceCode'], ParentType, ContextType>;
};

export type ReportCertificatesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCertificatesPayload'] = ResolversParentTypes['ReportCertificatesPayload']> = {
  results?: Resolver<Array<ResolversTypes['CertificateReportResult']>, ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CertificateReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateReportResult'] = ResolversParentTypes['CertificateReportResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CertificateReportOutcome'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeCertificateStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCertificateStatusPayload'] = ResolversParentTypes['ChangeCertificateStatusPayload']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IssueTraceCodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueTraceCodesPayload'] = ResolversParentTypes['IssueTraceCodesPayload']> = {
  traceCodes?: Resolver<Array<ResolversTypes['TraceCode']>, ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateStatusDetail?: CertificateStatusDetailResolvers<ContextType>;
  CertificateStatusReason?: CertificateStatusReasonResolvers<ContextType>;
  CertificateStatusPeriod?: CertificateStatusPeriodResolvers<ContextType>;
  CertificateTerm?: CertificateTermResolvers<ContextType>;
  CertificateParty?: CertificatePartyResolvers<ContextType>;
  CertifiedProduct?: CertifiedProductResolvers<ContextType>;
  CertificateSurveillance?: CertificateSurveillanceResolvers<ContextType>;
  CertificationBody?: CertificationBodyResolvers<ContextType>;
  CertificationBodyApproval?: CertificationBodyApprovalResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  TraceCode?: TraceCodeResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  CertificateStatistics?: CertificateStatisticsResolvers<ContextType>;
  CertificateStatusCount?: CertificateStatusCountResolvers<ContextType>;
  CertificateSchemeCount?: CertificateSchemeCountResolvers<ContextType>;
  ProjectCode?: ProjectCodeResolvers<ContextType>;
  ConformityResult?: ConformityResultResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  CertificationBodyConnection?: CertificationBodyConnectionResolvers<ContextType>;
  CertificationBodyEdge?: CertificationBodyEdgeResolvers<ContextType>;
  TraceCodeConnection?: TraceCodeConnectionResolvers<ContextType>;
  TraceCodeEdge?: TraceCodeEdgeResolvers<ContextType>;
  ReportCertificatesPayload?: ReportCertificatesPayloadResolvers<ContextType>;
  CertificateReportResult?: CertificateReportResultResolvers<ContextType>;
  ChangeCertificateStatusPayload?: ChangeCertificateStatusPayloadResolvers<ContextType>;
  IssueTraceCodesPayload?: IssueTraceCodesPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
};
