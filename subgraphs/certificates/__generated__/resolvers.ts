/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditDaysMapper, CertificateMapper, GreenAttributeEvaluationMapper, ReportingSourceMapper, ReportingChannelStateMapper, ForwardedReportMapper, ForwardedReportConnectionMapper, ChannelFaultMapper, ChannelFaultConnectionMapper, CertificateTestItemMapper, EvaluatedIndicatorMapper, CertificateVersionMapper, CertificateCorrectionPayloadMapper, CertificatePartyMapper, CertificateSurveillanceMapper, CertificateWarningMapper, CertificateStatusPeriodMapper, CertificateStatusDetailMapper, CertificateStatusReasonMapper, CertificateStatisticsMapper, StatisticsMapper, StatisticsRowMapper, CertificateConnectionMapper, CertifiedProductMapper, CertificationBodyMapper, CertificationBodyConnectionMapper, CertificationBodyApprovalMapper, BodyApprovalVersionMapper, OrganisationMapper, EarlierIdentityMapper, RegisterBodyPayloadMapper, ChangeBodyApprovalPayloadMapper, TraceCodeMapper, TraceCodeConnectionMapper, ChangeCertificateStatusPayloadMapper, ReportCertificatesPayloadMapper, DivisionMapper, ProductMapper, ProductConnectionMapper, ReportPayloadMapper, ReportedRowMapper, RowWarningMapper, QueuedRowMapper, QueuedRowConnectionMapper, ReportReceiptMapper, ReportReceiptConnectionMapper, CertificateReportResultMapper, ApplyForTraceCodesPayloadMapper, TraceCodeApplicationResultMapper, TraceCodeApplicationMapper, TraceCodeApplicationConnectionMapper, DeclareExternalNumberPayloadMapper, WithdrawExternalNumberPayloadMapper, FactoryInspectionMapper, EnterpriseClassificationMapper } from '../mappers.ts';
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
   * certificate; whether it would have to is told by `certificationBody.reportsFromYear` and `reportedUntil`. A number of its body's own form (`CQC21GBM00123`) is
   * found as written, width, case and spaces aside; where several bodies gave the same one, `bodyCode` says whose. A text that is no certificate number is
   * `BAD_USER_INPUT`. With `on` it is answered as it was on that day, with `asKnownAt` as the hub knew it at that instant, also when it has been corrected or
   * withdrawn since; null when it was not known then, or not issued by that day. A day or an instant to come is `BAD_USER_INPUT`.
   */
  certificate: Maybe<Certificate>;
  /** Certificates that the filter admits, in a stable order; at most 200 a page (default 50), 2,000 for market regulators and ministries that supervise. */
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
  /**
   * Counts of certificates by any dimensions (统计): as they stand on `to` (default today), or by `MONTH` at the end of each month from `from` (default: twelve months); or, by another
   * measure, over the days from `from` to `to`. Ministries are told everything, a regulator everything within a division that its agreement covers, named as
   * `filter.division`. Asked beyond it, a regulator is told `CERTIFICATES` by `PROVINCE`, `MONTH` and one of `STATUS` and `SCHEME`, at month ends, and of each province what
   * `Division.certificateStatistics` tells: counts under 5 are null, with those from which they could be worked out; anything else is `FORBIDDEN`. With `asKnownAt` the
   * whole table is what the hub would have answered at that instant, else the past is counted as it is known now. `OPERATION_TOO_COSTLY` for more than 10,000 rows, or where more than
   * 20,000 certificates have changed since `asKnownAt`.
   */
  statistics: Maybe<Statistics>;
  /**
   * Least auditor days (审核人日) of an audit: the curve of annex 1 of the green design rule at the effective number of persons (有效人数), to the nearest
   * half day, ties up; half a day for each additional site; surveillance at least 1/3 of the initial days (half of the on-site days in a product
   * scheme) and recertification at least 2/3, rounded up to the half day. 1 to 10,000,000 persons, 0 to 10,000 sites; else `BAD_USER_INPUT`.
   */
  auditDays: AuditDays;
  /**
   * One product (产品): a model of an enterprise with everything that certification bodies certified of it, in whichever certificates. The model is compared without width,
   * case, spaces and kind of dash. Null when no certificate covers it. Source: mark measures 2019 No. 20, one view by enterprise and model.
   */
  product: Maybe<Product>;
  /**
   * Products that have every word of the search (产品名称, 品牌, 系列, 型号, 企业名称) in them; Chinese needs no spaces, a model is given whole. By the number of their first
   * certificate; at most 200 a page (default 50). A search or a holder is needed; one that fits more than some thousand certificates is `BAD_USER_INPUT`.
   */
  products: ProductConnection;
  /**
   * Rows of reports that were refused (更正队列), oldest first, until they are put right or withdrawn; at most 200 a page (default 50). For the certification body that
   * reported them and the hub operator.
   */
  myCorrectionQueue: Maybe<QueuedRowConnection>;
  /** Receipts of the caller's reports (上报回执), latest first, or the one with a number; those of every body for the hub operator. At most 200 a page (default 50). */
  reportReceipts: Maybe<ReportReceiptConnection>;
  /** Systems through which certificates are reported (报送渠道), and how the hub is joined to them. */
  reportingChannels: Array<ReportingChannelState>;
  /**
   * Rows that were passed on to the system that they belong to, latest first, with what became of them; at most 200 a page (default 50). For the certification body that
   * reported them and the hub operator.
   */
  forwardedReports: Maybe<ForwardedReportConnection>;
  /** Publications of other systems that could not be taken, latest first, for 90 days; at most 200 a page (default 50). For the operator. */
  channelFaults: Maybe<ChannelFaultConnection>;
  /** Applications for trace codes of the caller's body, latest first; of every body for the hub operator. At most 200 a page (default 50). */
  traceCodeApplications: Maybe<TraceCodeApplicationConnection>;
};


export type QueryCertificateArgs = {
  number: Scalars['String']['input'];
  bodyCode?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
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


export type QueryStatisticsArgs = {
  by?: Array<StatisticsDimension>;
  measure?: StatisticsMeasure;
  filter?: InputMaybe<StatisticsFilter>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAuditDaysArgs = {
  effectivePersons: Scalars['Int']['input'];
  additionalSites?: Scalars['Int']['input'];
  kind?: AuditKind;
  scheme?: CertificationScheme;
};


export type QueryProductArgs = {
  holderUscc: Scalars['String']['input'];
  model: Scalars['String']['input'];
};


export type QueryProductsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  holderUscc?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyCorrectionQueueArgs = {
  filter?: InputMaybe<CorrectionQueueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReportReceiptsArgs = {
  number?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryForwardedReportsArgs = {
  filter?: InputMaybe<ForwardedReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChannelFaultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTraceCodeApplicationsArgs = {
  filter?: InputMaybe<TraceCodeApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
   * Puts right what a report told wrongly (更正): the fields that are given, in the version of the day `on` and for as long as the wrong value stood without a
   * break. The wrong version stays readable as known until now. What changes the verdict on a past day waits for a second person of the body
   * (`confirmCorrection`). The same request again is the same correction.
   */
  correctCertificate: Maybe<CertificateCorrectionPayload>;
  /**
   * Annuls a status event or a renewal that never was, for example a mistaken revocation (撤销). A restoration that followed an annulled suspension goes with
   * it; an event that others came after is `CONFLICT`. As `correctCertificate` otherwise.
   */
  annulStatusEvent: Maybe<CertificateCorrectionPayload>;
  /**
   * Withdraws the report of a certificate that never was (撤回). The hub then holds no such certificate; what it knew before stays readable with
   * `certificate(asKnownAt)`. As `correctCertificate` otherwise.
   */
  withdrawReport: Maybe<CertificateCorrectionPayload>;
  /**
   * Confirms a correction that changes past verdicts. `FORBIDDEN` for the credential that asked for it: a second one of the same body, or the hub operator,
   * has to. `CONFLICT` when the certificate has changed since it was asked for.
   */
  confirmCorrection: Maybe<CertificateCorrectionPayload>;
  /** Reports 1 to 500 status events (状态变更), each as `changeCertificateStatus` would take it. Rows are independent; what is refused stands in the correction queue. */
  reportStatusEvents: Maybe<ReportPayload>;
  /** Reports 1 to 500 surveillances after issue (获证后监督), CB-03; one of a certificate a day, told again it is replaced. */
  reportSurveillances: Maybe<ReportPayload>;
  /** Reports 1 to 500 factory inspections (工厂检查), CB-03, before or after the issue of a certificate. */
  reportFactoryInspections: Maybe<ReportPayload>;
  /** Reports 1 to 500 classes of enterprises (企业分类), CB-03: each stands from its first day until the body's next one. */
  reportEnterpriseClasses: Maybe<ReportPayload>;
  /** Withdraws 1 to 200 refused rows from the correction queue: they were no facts. Again: nothing changes. A row that was put right is `CONFLICT`. */
  withdrawReportRows: Maybe<WithdrawReportRowsPayload>;
  /**
   * Applies for trace codes (追溯码), one for each certified model (一品一码), TRC-01. The hub reviews each application at once: it issues the codes, refuses with reasons, or,
   * where the certificate was reported with something doubtful, puts it to a person. A refused one is applied for again when its reasons are gone. A model that
   * has a code keeps it.
   */
  applyForTraceCodes: Maybe<ApplyForTraceCodesPayload>;
  /**
   * Decides on an application that was put to a person: issues the codes, or refuses with a reason that its body is told. For the hub operator; the same decision again
   * changes nothing, another one is `CONFLICT`.
   */
  reviewTraceCodeApplication: Maybe<ReviewTraceCodeApplicationPayload>;
  /**
   * Says which forms the numbers have that a body gives itself, in place of those said before. Numbers of other forms are then refused for its certificates. A
   * certification body for its own code, the hub operator for any.
   */
  declareNumberForms: Maybe<DeclareNumberFormsPayload>;
  /**
   * Says that a certificate carries a number of its body's own form: it is found by that number from now on, and claims with it are judged. The key is body and
   * number; a number that another certificate of the body carries is `CONFLICT`.
   */
  declareExternalNumber: Maybe<DeclareExternalNumberPayload>;
  /** Takes back a number that was declared by mistake: it leads nowhere from now on. */
  withdrawExternalNumber: Maybe<WithdrawExternalNumberPayload>;
  /**
   * Gives certificate numbers (新证书统一编号) of this year to a body, 1 to 200 a call: random, from a secure generator, and each given once. The same key again
   * is answered with the same numbers. A certification body takes numbers of its own code only, the hub operator of any; a body that is not approved for the
   * category today is `CONFLICT`.
   */
  allocateCertificateNumbers: Maybe<AllocateCertificateNumbersPayload>;
  /** Puts a certification body into the register. For the ministry and the hub operator; the same again changes nothing, a code of another body is `CONFLICT`. */
  registerBody: Maybe<RegisterBodyPayload>;
  /**
   * Adds or ends a period of a body's approval, or says since which year the hub holds every certificate of it. For the ministry and the hub operator; the
   * same again changes nothing, a period that overlaps another is `CONFLICT`.
   */
  changeBodyApproval: Maybe<ChangeBodyApprovalPayload>;
  /**
   * Joins the hub to the system for agri-food products (中国食品农产品认证信息系统), or says anew how: where people report, where rows are passed on to, what is read
   * of its publications. What is absent is not done. For the system and the security administrator: what opens something waits until the other one says the same (`awaitsConfirmation`),
   * what only closes is done at once; the same again changes nothing. https only, to public addresses; a demonstration hub on a loopback address also takes http
   * to loopback. Another `readFrom` is read from its beginning.
   */
  configureChannel: Maybe<ConfigureChannelPayload>;
  /** Leases what there is to carry to and from another system to a runner; null when there is nothing. */
  takeChannel: Maybe<TakeChannelPayload>;
  /** What a runner carried. Changes nothing when another has the lease by now. */
  reportChannel: Maybe<ReportChannelPayload>;
  /**
   * Takes over who enterprises are from the register of market entities (市场主体登记), 1 to 200 a call, all or none: from then on no report changes it, and what
   * stood before is kept. For the ministry, and for market regulators where the registering office in the code or the division is theirs. The same again
   * changes nothing. Source: 市场主体登记管理条例 (2021) arts 5, 35.
   */
  registerOrganisations: Maybe<RegisterOrganisationsPayload>;
};


export type MutationReportCertificatesArgs = {
  input: ReportCertificatesInput;
};


export type MutationChangeCertificateStatusArgs = {
  input: ChangeCertificateStatusInput;
};


export type MutationCorrectCertificateArgs = {
  input: CorrectCertificateInput;
};


export type MutationAnnulStatusEventArgs = {
  input: AnnulStatusEventInput;
};


export type MutationWithdrawReportArgs = {
  input: WithdrawReportInput;
};


export type MutationConfirmCorrectionArgs = {
  input: ConfirmCorrectionInput;
};


export type MutationReportStatusEventsArgs = {
  input: ReportStatusEventsInput;
};


export type MutationReportSurveillancesArgs = {
  input: ReportSurveillancesInput;
};


export type MutationReportFactoryInspectionsArgs = {
  input: ReportFactoryInspectionsInput;
};


export type MutationReportEnterpriseClassesArgs = {
  input: ReportEnterpriseClassesInput;
};


export type MutationWithdrawReportRowsArgs = {
  input: WithdrawReportRowsInput;
};


export type MutationApplyForTraceCodesArgs = {
  input: ApplyForTraceCodesInput;
};


export type MutationReviewTraceCodeApplicationArgs = {
  input: ReviewTraceCodeApplicationInput;
};


export type MutationDeclareNumberFormsArgs = {
  input: DeclareNumberFormsInput;
};


export type MutationDeclareExternalNumberArgs = {
  input: DeclareExternalNumberInput;
};


export type MutationWithdrawExternalNumberArgs = {
  input: WithdrawExternalNumberInput;
};


export type MutationAllocateCertificateNumbersArgs = {
  input: AllocateCertificateNumbersInput;
};


export type MutationRegisterBodyArgs = {
  input: RegisterBodyInput;
};


export type MutationChangeBodyApprovalArgs = {
  input: ChangeBodyApprovalInput;
};


export type MutationConfigureChannelArgs = {
  input: ConfigureChannelInput;
};


export type MutationTakeChannelArgs = {
  input: TakeChannelInput;
};


export type MutationReportChannelArgs = {
  input: ReportChannelInput;
};


export type MutationRegisterOrganisationsArgs = {
  input: RegisterOrganisationsInput;
};

/** What `node` finds again by its global id (Relay, Global Object Identification). */
export type Node = {
  /** Global id (全局标识): the same for ever, and of no other object of the hub. */
  id: Scalars['ID']['output'];
};

export type RegisterBodyInput = {
  /** Registry code (发证机构代码), 001 to 999. */
  code: Scalars['String']['input'];
  nameZh: Scalars['String']['input'];
  /** Absent: the Chinese name. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Absent: the Chinese name. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code. */
  uscc?: InputMaybe<Scalars['String']['input']>;
  /** Approval number (批准号). */
  approvalNumber?: InputMaybe<Scalars['String']['input']>;
  approval: BodyApprovalInput;
  /** The hub holds every certificate that the body issued from this year on; absent: it does not report to the hub. */
  reportsFromYear?: InputMaybe<Scalars['Int']['input']>;
};

export type BodyApprovalInput = {
  from: Scalars['Date']['input'];
  /** Last day, inclusive; absent: it stands. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Product categories; absent: no limit is known. */
  projectCodes?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ChangeBodyApprovalInput = {
  code: Scalars['String']['input'];
  /** A period to add. */
  add?: InputMaybe<BodyApprovalInput>;
  /** A period to end. */
  end?: InputMaybe<EndBodyApprovalInput>;
  /** The hub holds every certificate that the body issued from this year on. */
  reportsFromYear?: InputMaybe<Scalars['Int']['input']>;
};

export type EndBodyApprovalInput = {
  /** First day of the period. */
  from: Scalars['Date']['input'];
  /** Its last day, inclusive. */
  lastDay: Scalars['Date']['input'];
  /** Why another last day was told before: puts that right, and stays readable with the version. Without grounds another end of an ended period is `CONFLICT`. */
  grounds?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterBodyPayload = {
  __typename?: 'RegisterBodyPayload';
  body: CertificationBody;
  /** False when it was known already. */
  changed: Scalars['Boolean']['output'];
};

export type ChangeBodyApprovalPayload = {
  __typename?: 'ChangeBodyApprovalPayload';
  body: CertificationBody;
  /** False when it stood so already. */
  changed: Scalars['Boolean']['output'];
};

/** A body that issues certificates under its approval (认证机构). */
export type CertificationBody = Node & {
  __typename?: 'CertificationBody';
  /** Global id (全局标识), for `node`: the same for ever, and of no other object. Clients give it back as it is. */
  id: Scalars['ID']['output'];
  /** How `node` leads here; no part of the public schema. */
  ref: Scalars['ID']['output'];
  /** Three-digit registry code (发证机构代码): characters 6 to 8 of its certificate numbers. */
  code: Scalars['String']['output'];
  /** Registered name in Chinese. */
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  shortName: Scalars['String']['output'];
  /** The body as an organisation; null when its unified social credit code is not known to the hub. */
  organisation: Maybe<Organisation>;
  /** Approval number (批准号), for example CNCA-R-2022-1104; null when unconfirmed. */
  approvalNumber: Maybe<Scalars['String']['output']>;
  /** Id of the agency that registered it; null: it was there when the hub began. */
  createdBy: Maybe<Scalars['ID']['output']>;
  /** Forms of the numbers that it gives itself: `#` a digit, `@` a letter, `*` either. */
  numberForms: Array<Scalars['String']['output']>;
  /** Periods of approval with their scope, in order, as the hub knew them at `asKnownAt` (default: now). */
  approvals: Array<CertificationBodyApproval>;
  /** The approval that stood `on` a day (default: today), as the hub knew it at `asKnownAt`, with when it knew so; null when there was none. */
  approvalVersion: Maybe<BodyApprovalVersion>;
  /** Every version of its approvals that was ever recorded, in the order of recording. */
  approvalRecord: Array<BodyApprovalVersion>;
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
export type CertificationBodyApprovalsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A body that issues certificates under its approval (认证机构). */
export type CertificationBodyApprovalVersionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A body that issues certificates under its approval (认证机构). */
export type CertificationBodyApprovedForArgs = {
  projectCode: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What the hub knew of a body's approval for some days, and when it knew it (批准的版本). */
export type BodyApprovalVersion = {
  __typename?: 'BodyApprovalVersion';
  validFrom: Scalars['Date']['output'];
  /** Last day, inclusive; null without an end. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Since when the hub has known it so. */
  recordedFrom: Scalars['DateTime']['output'];
  /** Until when; null while it stands. */
  recordedUntil: Maybe<Scalars['DateTime']['output']>;
  /** When its content was first told. */
  reportedAt: Scalars['DateTime']['output'];
  cause: VersionCause;
  /** Kind of authority that told it, for example `MINISTRY`; null when the hub took it over from a register. */
  reportedBy: Maybe<Scalars['String']['output']>;
  /** Why what was known before was put right; null unless the cause is a correction. */
  grounds: Maybe<Scalars['String']['output']>;
  /** Why something else is known since `recordedUntil`; null while it stands. */
  replacedCause: Maybe<VersionCause>;
  replacedGrounds: Maybe<Scalars['String']['output']>;
  /** Product categories approved; null when the hub knows of no limit. */
  projectCodes: Maybe<Array<Scalars['String']['output']>>;
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

/** What certification bodies to list. */
export type CertificationBodyFilter = {
  /** Whether it reports to the hub. */
  reporting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Approved on this day. */
  approvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Approved for this product category, today or on `approvedOn`. */
  approvedForProjectCode?: InputMaybe<Scalars['String']['input']>;
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

export type ReportCertificatesInput = {
  /** 0 to 500 rows; none says that there is nothing new. */
  certificates: Array<CertificateReportInput>;
  /**
   * True for every part of a longer report but the last. A call without it in which no row is rejected states that the reports of the bodies concerned are
   * complete up to now (`CertificationBody.reportedUntil`).
   */
  partial?: InputMaybe<Scalars['Boolean']['input']>;
  /** As in `ReportStatusEventsInput`. */
  reportKey?: InputMaybe<Scalars['String']['input']>;
};

/** A certificate as its body reports it. Everything is text, so that a malformed field rejects its row and never the call; days are `YYYY-MM-DD`. */
export type CertificateReportInput = {
  /**
   * Certificate number; names body, product category and year of first issue. A number of a form that the body has declared may stand here too. Absent with
   * `externalNumber`: the certificate that carries that, or a new one, to which the hub gives a number.
   */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Number of the body's own form, as printed (原证书编号), for example `CQC21GBM00123`. */
  externalNumber?: InputMaybe<Scalars['String']['input']>;
  /** Of a row without a number of the hub, for the hub operator: whose certificate it is. Absent: the caller's. */
  bodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Of a certificate to which the hub gives a number: its product category (项目编码), three digits. */
  projectCode?: InputMaybe<Scalars['String']['input']>;
  /** One of `CertificationScheme`, or its word in Chinese or English, for example 绿色建材. */
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
  /** Day on which the holder asked for the renewal that made the term; the window before the end is one for the request. */
  renewalRequestedOn?: InputMaybe<Scalars['String']['input']>;
  reissuedOn?: InputMaybe<Scalars['String']['input']>;
  /** Certification mode (认证模式). This and the fields below: absent leaves what the hub holds. */
  mode?: InputMaybe<Scalars['String']['input']>;
  accreditationMark?: InputMaybe<Scalars['String']['input']>;
  productMark?: InputMaybe<Scalars['String']['input']>;
  unitName?: InputMaybe<Scalars['String']['input']>;
  otherItems?: InputMaybe<Scalars['String']['input']>;
  lookUpAt?: InputMaybe<Scalars['String']['input']>;
  /** Sites covered, at most 100. */
  sites?: InputMaybe<Array<CertificateSiteInput>>;
  /** Test items, at most 200. */
  testItems?: InputMaybe<Array<CertificateTestItemInput>>;
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
  /** Id of a row of the correction queue that this one puts right. */
  corrects?: InputMaybe<Scalars['ID']['input']>;
  unreadable?: InputMaybe<Array<UnreadableFieldInput>>;
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

export type CertificateSiteInput = {
  name?: InputMaybe<Scalars['String']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<Scalars['String']['input']>;
};

export type CertificateTestItemInput = {
  item?: InputMaybe<Scalars['String']['input']>;
  method?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['String']['input']>;
  result?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Green attribute (绿色属性) that it is counted to, in a word or as a code: 资源属性, 能源属性, 环境属性, 品质属性. */
  attribute?: InputMaybe<Scalars['String']['input']>;
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
  /** As in `SurveillanceReportInput`. */
  grounds?: InputMaybe<Scalars['String']['input']>;
  personDays?: InputMaybe<Scalars['String']['input']>;
  productTest?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ReportCertificatesPayload = {
  __typename?: 'ReportCertificatesPayload';
  /** Number of the receipt (回执编号). */
  receiptNumber: Scalars['ID']['output'];
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
  /** What is wrong with it and what was expected, in English. */
  reason: Maybe<Scalars['String']['output']>;
  /** Code of the rule that refused the row, for example `BASIS_EDITION_LEFT`; null when it was taken. */
  code: Maybe<Scalars['String']['output']>;
  /** The same in both languages. */
  message: Maybe<RowMessage>;
  /** What is doubtful in a row that was taken; verdicts see it. */
  warnings: Array<CertificateWarning>;
};

/** What can become of a reported row. */
export type CertificateReportOutcome =
  /** Stored, new or changed. */
  | 'ACCEPTED'
  /** Known already with the same content. */
  | 'UNCHANGED'
  /** Refused; nothing of the row is stored. */
  | 'REJECTED';

/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type Certificate = Node & {
  __typename?: 'Certificate';
  /**
   * Global id (全局标识), for `node`: the same for ever, and of no other object. A certificate that was asked for `on` a day or `asKnownAt` an instant has one of its own,
   * which leads to it as it was then.
   */
  id: Scalars['ID']['output'];
  /** How `node` leads here; no part of the public schema. */
  ref: Scalars['ID']['output'];
  /** Certificate number (证书编号): `G` + year of first issue (4) + certification body (3) + product category (3) + random (6). */
  number: Scalars['String']['output'];
  /** Numbers of the body's own form that stand on the certificate (原证书编号). */
  externalNumbers: Array<Scalars['String']['output']>;
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
  /**
   * What the body reported, with the end of validity applied by the calendar, today or `on` a past day; with `asKnownAt` as the hub knew it at that instant.
   * Null before the first issue, and when it was not known then.
   */
  status: Maybe<CertificateStatus>;
  /**
   * The status that a reader may rely on, today or `on` a past day: as `status`, and `SUSPENDED` while a conformity result that the certificate rests on is
   * not valid (reuse of results, 采信). Null before the first issue, and when it was not known at `asKnownAt`.
   */
  effectiveStatus: Maybe<CertificateStatus>;
  /** `status` with since when, why and until when. */
  statusDetail: Maybe<CertificateStatusDetail>;
  /** `effectiveStatus` with since when, why and until when. */
  effectiveStatusDetail: Maybe<CertificateStatusDetail>;
  /** Conformity results that the certificate rests on and that are not valid, today or `on` a past day, as known at `asKnownAt`. */
  brokenReuseResults: Array<ConformityResult>;
  /** Every status reported, in order. */
  statusHistory: Array<CertificateStatusPeriod>;
  /** Word that the body used for the status in its latest report, for example 有效(正常). */
  reportedStatusWord: Maybe<Scalars['String']['output']>;
  /**
   * Trace codes (追溯码) of the certificate's models, in their order; at most 200 a page (default 50). A code is looked up by whoever has the product
   * (`trace`), and listed only by those who answer for it: the issuing body, the holder, ministries, the hub operator and regulators of the holder's
   * division; anybody else is answered `FORBIDDEN`, because a list of codes is what a counterfeiter prints.
   */
  traceCodes: Maybe<TraceCodeConnection>;
  /**
   * Surveillance after issue (获证后监督), in order of day: for ministries and the hub operator, regulators of the holder's division, insurers, the
   * issuing body and the holder; anybody else is answered `FORBIDDEN`.
   */
  surveillances: Maybe<Array<CertificateSurveillance>>;
  /**
   * The version (版本) that holds `on` a day (default: today), as the hub knew it at `asKnownAt` (default: now). Null before the first issue, and when it was
   * not known then.
   */
  version: Maybe<CertificateVersion>;
  /** The versions in order of their days, as the hub knew them at `asKnownAt` (default: now); they share no day. */
  versions: Array<CertificateVersion>;
  /** Every version ever recorded, in the order of recording; what has been corrected stands in it with the instant until which it was known. */
  record: Array<CertificateVersion>;
  /** Certification mode (认证模式), for example 初始检查+产品抽样检验+获证后监督; null when it was not reported. */
  mode: Maybe<Scalars['String']['output']>;
  /** Accreditation mark (认可标识) on the certificate. */
  accreditationMark: Maybe<Scalars['String']['output']>;
  /** Product mark (产品标志) that the certificate allows. */
  productMark: Maybe<Scalars['String']['output']>;
  /** Name of the certification unit (认证单元名称). */
  unitName: Maybe<Scalars['String']['output']>;
  /** Other items that law or rule put on the certificate. */
  otherItems: Maybe<Scalars['String']['output']>;
  /** Where the certificate can be looked up (查询方式), as printed. */
  lookUpAt: Maybe<Scalars['String']['output']>;
  /** Sites covered and what for (覆盖的场所和范围); certificates of organisations. */
  sites: Array<CertificateSite>;
  /** Test items with their limits and results (检测项目). */
  testItems: Array<CertificateTestItem>;
  /** The system through which it was reported (报送渠道): what another one published is that one's, and can't be changed here. */
  reportedThrough: ReportingSource;
  /** The four green attributes (绿色属性) with indicators, limits and values (EFF-02), in the order RESOURCE, ENERGY, ENVIRONMENT, QUALITY. */
  greenAttributes: Array<GreenAttributeEvaluation>;
  /** What was doubtful when the certificate was reported: checks against catalogue, alliance and other certificates that it was kept with. */
  warnings: Array<CertificateWarning>;
  /** Made up for demonstration (虚构): no such certificate exists. */
  fictional: Scalars['Boolean']['output'];
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateStatusArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateEffectiveStatusArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateStatusDetailArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateEffectiveStatusDetailArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateBrokenReuseResultsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateTraceCodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateVersionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A certificate of a green certification scheme; one for each certification unit (认证单元). */
export type CertificateVersionsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A site that a certificate covers. */
export type CertificateSite = {
  __typename?: 'CertificateSite';
  name: Scalars['String']['output'];
  address: Scalars['String']['output'];
  /** What it is certified for there. */
  scope: Maybe<Scalars['String']['output']>;
};

/** A tested item, as written. */
export type CertificateTestItem = {
  __typename?: 'CertificateTestItem';
  item: Scalars['String']['output'];
  /** Test method, most often a standard. */
  method: Maybe<Scalars['String']['output']>;
  /** Limit (限值). */
  limit: Maybe<Scalars['String']['output']>;
  /** Result (检测结果). */
  result: Maybe<Scalars['String']['output']>;
  /** Unit of limit and result. */
  unit: Maybe<Scalars['String']['output']>;
  /** Green attribute that the body counts it to; null when it told none. */
  attribute: Maybe<GreenAttribute>;
};

/** Attributes of a green product (绿色属性). Source: mark measures 2019 No. 20, GB/T 33761. */
export type GreenAttribute =
  | 'RESOURCE'
  | 'ENERGY'
  | 'ENVIRONMENT'
  | 'QUALITY';

/** Elements of evaluation of the platform plan of 2016 (评价要素: 资源节约 + 环境友好 + 消费友好). */
export type EvaluationElement =
  | 'RESOURCE_SAVING'
  | 'ENVIRONMENT_FRIENDLINESS'
  | 'CONSUMER_FRIENDLINESS';

/** One green attribute of what is certified, as far as indicators are held and values were reported (EFF-02). */
export type GreenAttributeEvaluation = {
  __typename?: 'GreenAttributeEvaluation';
  attribute: GreenAttribute;
  element: EvaluationElement;
  /** Whether a certificate in effect covers the attribute: activity one (全绿) covers all four. Null: activity two, of which it is not told which attributes it covers. */
  certified: Maybe<Scalars['Boolean']['output']>;
  /** Indicators whose value keeps its limit. */
  met: Scalars['Int']['output'];
  /** Indicators whose value does not. */
  notMet: Scalars['Int']['output'];
  /** Indicators of which the hub can't tell. */
  notKnown: Scalars['Int']['output'];
  /** Reported ones first, as reported; then those of the standard of which nothing was reported. The hub does not hold every indicator of every standard. */
  indicators: Array<EvaluatedIndicator>;
};

/** Whether a value keeps its limit. */
export type IndicatorVerdict =
  /** 符合. */
  | 'MET'
  /** 不符合. */
  | 'NOT_MET'
  /** 不能判定: neither yes nor no. */
  | 'NOT_KNOWN';

/** Why a verdict is not known. */
export type IndicatorDoubt =
  /** Nothing was reported of it. */
  | 'NO_VALUE'
  /** Neither the certificate nor the hub has a limit. */
  | 'NO_LIMIT'
  /** The hub holds a limit that is not confirmed; the certificate states none. */
  | 'LIMIT_UNCONFIRMED'
  /** The value has another unit than the limit. */
  | 'UNIT_DIFFERS'
  /** Value and limit can't be compared as they are written. */
  | 'NOT_COMPARABLE';

/** Whose limit a value was compared with. */
export type LimitSource =
  /** The standard's, as the hub holds it. */
  | 'STANDARD'
  /** The one that the certificate states. */
  | 'CERTIFICATE';

/** An indicator (评价指标) with the value that was reported of it. */
export type EvaluatedIndicator = {
  __typename?: 'EvaluatedIndicator';
  /** As the standard names it; as reported where the hub does not hold it. */
  nameZh: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** Edition of the standard that it is of; null where the hub does not hold the indicator. */
  standard: Maybe<Scalars['ID']['output']>;
  /** With its comparison, for example `≤0.05`. */
  limit: Maybe<Scalars['String']['output']>;
  limitSource: Maybe<LimitSource>;
  /** As reported. */
  value: Maybe<Scalars['String']['output']>;
  /** Unit of the value, or of the limit without one. */
  unit: Maybe<Scalars['String']['output']>;
  method: Maybe<Scalars['String']['output']>;
  verdict: IndicatorVerdict;
  /** Null unless the verdict is NOT_KNOWN. */
  doubt: Maybe<IndicatorDoubt>;
  /** The certificate that reports it. */
  certificateNumber: Scalars['ID']['output'];
  /** The body that reported it. */
  bodyCode: Scalars['ID']['output'];
  /** Day of that certificate's last issue: the value is as of then. */
  asOf: Scalars['Date']['output'];
  /** Where the hub has the standard's indicator from, and how sure it is; null where it does not hold it. */
  indicatorSource: Maybe<Scalars['String']['output']>;
};

/** A check at the door that a reported row did not pass without doubt. Codes, severities and sources are dated data of the hub. */
export type CertificateWarning = {
  __typename?: 'CertificateWarning';
  /** For example `BASIS_NOT_NAMED`. */
  code: Scalars['String']['output'];
  /** The field concerned, for example `basis`. */
  field: Scalars['String']['output'];
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
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
  /**
   * Whether it stands and its surveillance (监督检查) is overdue: later than a year, or twelve months, after the issue or the check before, as the hub knows them now. Told as surveillances are: to the
   * ministry, the operator and insurers; to a regulator beside a `division` within its agreement; to a body beside its own `bodyCode`, an enterprise beside its own `holderUscc`; else `FORBIDDEN`.
   */
  surveillanceOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day that `effectiveStatus`, `brokenReuseLink` and `surveillanceOverdue` are asked for; default today. A day to come is `BAD_USER_INPUT`. */
  statusOn?: InputMaybe<Scalars['Date']['input']>;
  /** Product groups (产品组), any of these, for example `G10`. */
  group?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Division of the holder's address, GB/T 2260, with all inside it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Division of the factory's address, with all inside it. */
  factoryDivision?: InputMaybe<Scalars['ID']['input']>;
  /** First issued on this day or later. */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** First issued on this day or earlier. */
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Last valid day on this day or later, whatever the status. */
  expiringFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last valid day on this day or earlier, whatever the status. */
  expiringTo?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Words of the product's name (产品名称), each of which has to be in it; Chinese needs no spaces, letters and digits are given by whole runs. With `model` and `brand` it is about one product. Texts that
   * fit more than some thousand certificates are `BAD_USER_INPUT`.
   */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** Model (型号), whole; compared without width, case, spaces and kind of dash. */
  model?: InputMaybe<Scalars['String']['input']>;
  /** Brand (品牌), whole; compared without width, case and spaces. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Words of the holder's name (持证人名称), as `productName`. */
  holderName?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of certificates; ties are broken by number. */
export type CertificateOrder =
  | 'NUMBER'
  /** First to expire first. */
  | 'EXPIRES_ON'
  /** Latest first issue first. */
  | 'FIRST_ISSUED_ON_DESC';

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

/** Through which system certificates of a product are reported. */
export type ReportingChannel =
  /** Third-party certification reporting platform (统一上报平台). */
  | 'UNIFIED'
  /** China food and agricultural product certification system (中国食品农产品认证信息系统). */
  | 'AGRI_FOOD';

/** A system through which certificates are reported. */
export type ReportingSource = {
  __typename?: 'ReportingSource';
  channel: ReportingChannel;
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** Where it is, as the register of channels has it; null: this hub. */
  address: Maybe<Scalars['String']['output']>;
};

/** A system through which certificates are reported, and how the hub is joined to it (REP-01). */
export type ReportingChannelState = {
  __typename?: 'ReportingChannelState';
  channel: ReportingChannel;
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** Where people report to it; null: to this hub. */
  address: Maybe<Scalars['String']['output']>;
  /** How sure the hub is of the address; null: it is this hub, or its operator said it. */
  confidence: Maybe<Scalars['String']['output']>;
  source: Scalars['String']['output'];
  /** Whether rows that belong to it are passed on; otherwise they are refused with its address. */
  forwards: Scalars['Boolean']['output'];
  /** Whether its publications are taken over. */
  reads: Scalars['Boolean']['output'];
  /** When its publications were last read to their end; null: never. */
  readUntil: Maybe<Scalars['DateTime']['output']>;
  /** Why the last reading failed, in one word; null: it did not. */
  readFault: Maybe<Scalars['String']['output']>;
  /** Address that rows are passed on to. */
  forwardTo: Maybe<Scalars['String']['output']>;
  /** Address that is read. */
  readFrom: Maybe<Scalars['String']['output']>;
};

/** Where a row that was passed on is. */
export type ForwardState =
  /** It is sent again. */
  | 'WAITING'
  /** The other system has it. */
  | 'DELIVERED'
  /** The other system refuses it: `status` says how. */
  | 'REFUSED'
  /** Given up after 24 hours. */
  | 'DEAD';

export type ForwardedReportFilter = {
  state?: InputMaybe<ForwardState>;
  /** For the operator: rows of this body. */
  bodyCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A reported row that was passed on to the system that it belongs to, and what became of it. */
export type ForwardedReport = {
  __typename?: 'ForwardedReport';
  /** The `webhook-id` that it is sent with: the same however often. */
  id: Scalars['ID']['output'];
  channel: ReportingChannel;
  bodyCode: Scalars['ID']['output'];
  number: Scalars['ID']['output'];
  /** Receipt of the report that it came with. */
  receiptNumber: Scalars['ID']['output'];
  state: ForwardState;
  reportedAt: Scalars['DateTime']['output'];
  /** When it was last sent. */
  at: Scalars['DateTime']['output'];
  nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
  attempts: Scalars['Int']['output'];
  /** Status that the other system answered last. */
  status: Maybe<Scalars['Int']['output']>;
  /** Why the last attempt failed, in one word. */
  error: Maybe<Scalars['String']['output']>;
  /** The other system's own number for it. */
  acknowledgement: Maybe<Scalars['String']['output']>;
};

export type ForwardedReportConnection = {
  __typename?: 'ForwardedReportConnection';
  edges: Array<ForwardedReportEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ForwardedReportEdge = {
  __typename?: 'ForwardedReportEdge';
  cursor: Scalars['String']['output'];
  node: ForwardedReport;
};

/** A publication of another system that could not be taken. */
export type ChannelFault = {
  __typename?: 'ChannelFault';
  channel: ReportingChannel;
  /** Id of the publication, or its place on the page. */
  item: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  /** That it could not be read, or the rule that refused the row. */
  code: Scalars['String']['output'];
  field: Scalars['String']['output'];
  expected: Scalars['String']['output'];
};

export type ChannelFaultConnection = {
  __typename?: 'ChannelFaultConnection';
  edges: Array<ChannelFaultEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ChannelFaultEdge = {
  __typename?: 'ChannelFaultEdge';
  cursor: Scalars['String']['output'];
  node: ChannelFault;
};

export type ConfigureChannelInput = {
  /** Where people report; absent: the register's address is shown. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Address that takes rows by POST, signed by the conventions of Standard Webhooks; absent: rows are refused with the address. */
  forwardTo?: InputMaybe<Scalars['String']['input']>;
  /** Address that answers GET with pages of publications; absent: none are taken over. */
  readFrom?: InputMaybe<Scalars['String']['input']>;
};

export type ConfigureChannelPayload = {
  __typename?: 'ConfigureChannelPayload';
  channel: ReportingChannelState;
  /** With what the other system verifies rows, `whsec_…`; told once, to whoever confirmed it first. */
  secret: Maybe<Scalars['String']['output']>;
  /** Whether an administrator of the other role has to say the same before anything changes. */
  awaitsConfirmation: Scalars['Boolean']['output'];
};

export type TakeChannelInput = {
  runner: Scalars['ID']['input'];
};

export type TakeChannelPayload = {
  __typename?: 'TakeChannelPayload';
  /** JSON of the work. */
  work: Maybe<Scalars['String']['output']>;
};

export type ReportChannelInput = {
  fence: Scalars['Int']['input'];
  /** JSON of what was done. */
  report: Scalars['String']['input'];
};

export type ReportChannelPayload = {
  __typename?: 'ReportChannelPayload';
  kept: Scalars['Boolean']['output'];
};

export type CorrectCertificateInput = {
  certificateNumber: Scalars['String']['input'];
  /** Why it was wrong, 1 to 1,000 characters; shown with the version. */
  grounds: Scalars['String']['input'];
  /** References to the documents that show it, 1 to 20 of at most 300 characters; kept by the hub and not published. */
  evidence: Array<Scalars['String']['input']>;
  /** Day whose version was wrong; default: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** One of `CertificationScheme`; on every day. */
  scheme?: InputMaybe<Scalars['String']['input']>;
  starGrade?: InputMaybe<Scalars['Int']['input']>;
  holder?: InputMaybe<CertificatePartyInput>;
  producer?: InputMaybe<CertificatePartyInput>;
  factory?: InputMaybe<CertificatePartyInput>;
  basis?: InputMaybe<Array<Scalars['String']['input']>>;
  products?: InputMaybe<Array<CertifiedProductInput>>;
  /** Day of first issue; the year in the number stays. */
  firstIssuedOn?: InputMaybe<Scalars['String']['input']>;
  /** First day of the term that `expiresOn` puts right; default: the term of the day `on`. */
  termFrom?: InputMaybe<Scalars['String']['input']>;
  expiresOn?: InputMaybe<Scalars['String']['input']>;
  /** Day of the reissue that made the version of the day `on`. */
  reissuedOn?: InputMaybe<Scalars['String']['input']>;
  /** First day of the suspension, revocation or cancellation whose reason or end is put right. */
  statusSince?: InputMaybe<Scalars['String']['input']>;
  statusReason?: InputMaybe<Scalars['String']['input']>;
  suspendedUntil?: InputMaybe<Scalars['String']['input']>;
  /** Certification mode (认证模式). Of this and the fields below those that are absent stay. */
  mode?: InputMaybe<Scalars['String']['input']>;
  accreditationMark?: InputMaybe<Scalars['String']['input']>;
  productMark?: InputMaybe<Scalars['String']['input']>;
  unitName?: InputMaybe<Scalars['String']['input']>;
  otherItems?: InputMaybe<Scalars['String']['input']>;
  lookUpAt?: InputMaybe<Scalars['String']['input']>;
  /** Sites covered, at most 100. */
  sites?: InputMaybe<Array<CertificateSiteInput>>;
  /** Test items, at most 200. */
  testItems?: InputMaybe<Array<CertificateTestItemInput>>;
};

export type AnnulStatusEventInput = {
  certificateNumber: Scalars['String']['input'];
  /** Why it was wrong, 1 to 1,000 characters; shown with the version. */
  grounds: Scalars['String']['input'];
  /** References to the documents that show it, 1 to 20 of at most 300 characters; kept by the hub and not published. */
  evidence: Array<Scalars['String']['input']>;
  event: CertificateStatusEvent;
  /** First day of the status; for `RENEW`, of the renewed term. */
  on: Scalars['Date']['input'];
};

export type WithdrawReportInput = {
  certificateNumber: Scalars['String']['input'];
  /** Why there never was such a certificate, 1 to 1,000 characters; shown with the version. */
  grounds: Scalars['String']['input'];
  /** References to the documents that show it, 1 to 20 of at most 300 characters; kept by the hub and not published. */
  evidence: Array<Scalars['String']['input']>;
};

export type ConfirmCorrectionInput = {
  id: Scalars['ID']['input'];
};

export type CertificateCorrectionPayload = {
  __typename?: 'CertificateCorrectionPayload';
  /** Names the correction for `confirmCorrection`. */
  id: Scalars['ID']['output'];
  state: CorrectionState;
  /** First past day about which verdicts change; null when none does. */
  changesVerdictsFrom: Maybe<Scalars['Date']['output']>;
  /** The certificate as it stands; null when it was withdrawn. */
  certificate: Maybe<Certificate>;
};

/** What became of a correction. */
export type CorrectionState =
  /** In force (已生效). */
  | 'APPLIED'
  /** Waits for a second person of the body (待复核); nothing has changed yet. */
  | 'AWAITING_SECOND_PERSON';

/** An administrative division (行政区划, GB/T 2260), owned by the subgraph `alliance`. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
  /**
   * Certificates whose holder's address lies in the division; a province contains its prefectures and counties. The address counts, never the digits of
   * the credit code. Certification results are public (认证认可条例 art. 26). Pages as of `Query.certificates`.
   */
  certificates: Maybe<CertificateConnection>;
  /**
   * Counts of the certificates whose holder's address lies in the division, today or `on` a past day. A regulator is told them exactly for divisions that
   * its agreement covers; of another province as a whole, `on` the last day of a month (default: the latest), and counts under 5 are null, with those from
   * which they could be worked out. Below another province they are `FORBIDDEN`. With `asKnownAt` they are those that the hub would have answered at that instant, for
   * divisions that are told exactly; where more than 20,000 certificates have changed since, `OPERATION_TOO_COSTLY`.
   */
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
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Counts over certificates on one day. */
export type CertificateStatistics = {
  __typename?: 'CertificateStatistics';
  on: Scalars['Date']['output'];
  /** Certificates issued by that day, whatever became of them. */
  total: Maybe<Scalars['Int']['output']>;
  /** By effective status; all five. */
  byStatus: Array<CertificateStatusCount>;
  /** By scheme; those that occur, of another province all. */
  byScheme: Array<CertificateSchemeCount>;
  /** Effectively suspended, by their body or because of a reused result. */
  suspended: Maybe<Scalars['Int']['output']>;
  /** Suspended while a conformity result that they rest on is not valid. */
  restingOnBrokenLink: Maybe<Scalars['Int']['output']>;
  /** Valid or suspended, with a last valid day within this many days, 0 to 3660; of another province 90. */
  expiringWithin: Maybe<Scalars['Int']['output']>;
};


/** Counts over certificates on one day. */
export type CertificateStatisticsExpiringWithinArgs = {
  days: Scalars['Int']['input'];
};

export type CertificateStatusCount = {
  __typename?: 'CertificateStatusCount';
  status: CertificateStatus;
  /** Null where so few are not told. */
  count: Maybe<Scalars['Int']['output']>;
};

export type CertificateSchemeCount = {
  __typename?: 'CertificateSchemeCount';
  scheme: CertificationScheme;
  /** Null where so few are not told. */
  count: Maybe<Scalars['Int']['output']>;
  /** Those whose effective status is `VALID`; null where so few, or so few others, are not told. */
  valid: Maybe<Scalars['Int']['output']>;
};

/** A field that whoever read a file could not read. Its row is refused with it and kept in the correction queue. */
export type UnreadableFieldInput = {
  field: Scalars['String']['input'];
  /** What stands there. */
  written?: InputMaybe<Scalars['String']['input']>;
  /** What was expected there, in English. */
  expected: Scalars['String']['input'];
};

export type ReportStatusEventsInput = {
  /** 1 to 500 rows. */
  statusEvents: Array<StatusEventReportInput>;
  /** The caller's own key, 1 to 100 printable ASCII characters: the same report under the same key has the same receipt. */
  reportKey?: InputMaybe<Scalars['String']['input']>;
};

/** A status event as it is reported. Everything is text, so that a malformed field rejects its row and never the call; days are `YYYY-MM-DD`. */
export type StatusEventReportInput = {
  /** The hub's number, or one of the body's own form. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** One of `CertificateStatusEvent`, or its word in Chinese or English, for example 暂停. */
  event?: InputMaybe<Scalars['String']['input']>;
  /** Day from which it counts. */
  on?: InputMaybe<Scalars['String']['input']>;
  reasonCode?: InputMaybe<Scalars['String']['input']>;
  suspendedUntil?: InputMaybe<Scalars['String']['input']>;
  expiresOn?: InputMaybe<Scalars['String']['input']>;
  requestedOn?: InputMaybe<Scalars['String']['input']>;
  /** Id of a row of the correction queue that this one puts right. */
  corrects?: InputMaybe<Scalars['ID']['input']>;
  unreadable?: InputMaybe<Array<UnreadableFieldInput>>;
};

export type ReportSurveillancesInput = {
  /** 1 to 500 rows. */
  surveillances: Array<SurveillanceReportInput>;
  /** As in `ReportStatusEventsInput`. */
  reportKey?: InputMaybe<Scalars['String']['input']>;
};

/** A surveillance as it is reported; everything is text. */
export type SurveillanceReportInput = {
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  conductedOn?: InputMaybe<Scalars['String']['input']>;
  /** `PASS` (通过), `PASS_AFTER_CORRECTION` (整改验证后通过) or `FAIL` (不通过). */
  conclusion?: InputMaybe<Scalars['String']['input']>;
  unannounced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it was made: 例行监督 (regular), 质量问题或投诉 (quality problem), 对符合性有疑问 (doubt) or 组织或工艺变更 (change); a word of either language, or its code. */
  grounds?: InputMaybe<Scalars['String']['input']>;
  /** Person-days on site, in half days. Fewer than the rule asks for are taken with a warning (SUR-05, AUD-06). */
  personDays?: InputMaybe<Scalars['String']['input']>;
  /** Effective number of persons (有效人数), from which the least days follow. */
  effectivePersons?: InputMaybe<Scalars['String']['input']>;
  /** Additional sites; 0 when absent. */
  additionalSites?: InputMaybe<Scalars['String']['input']>;
  /** Conclusion of the product test; one that failed makes the surveillance fail. */
  productTest?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  unreadable?: InputMaybe<Array<UnreadableFieldInput>>;
};

export type ReportFactoryInspectionsInput = {
  /** 1 to 500 rows. */
  factoryInspections: Array<FactoryInspectionReportInput>;
  /** As in `ReportStatusEventsInput`. */
  reportKey?: InputMaybe<Scalars['String']['input']>;
};

/** A factory inspection as it is reported; everything is text. A certificate that is named says body and factory where the row does not. */
export type FactoryInspectionReportInput = {
  /** For the hub operator: whose inspection it is. Absent: the caller's. */
  bodyCode?: InputMaybe<Scalars['String']['input']>;
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  factoryUscc?: InputMaybe<Scalars['String']['input']>;
  factoryName?: InputMaybe<Scalars['String']['input']>;
  divisionCode?: InputMaybe<Scalars['String']['input']>;
  /** `INITIAL` (初始工厂检查), `EXTENSION` (扩项检查), `RECERTIFICATION` (再认证检查), `RELOCATION` (搬迁检查) or `SPECIAL` (特殊检查). */
  kind?: InputMaybe<Scalars['String']['input']>;
  conductedOn?: InputMaybe<Scalars['String']['input']>;
  conclusion?: InputMaybe<Scalars['String']['input']>;
  personDays?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  unreadable?: InputMaybe<Array<UnreadableFieldInput>>;
};

export type ReportEnterpriseClassesInput = {
  /** 1 to 500 rows. */
  enterpriseClasses: Array<EnterpriseClassReportInput>;
  /** As in `ReportStatusEventsInput`. */
  reportKey?: InputMaybe<Scalars['String']['input']>;
};

/** The class of an enterprise as it is reported; everything is text. */
export type EnterpriseClassReportInput = {
  /** For the hub operator: whose classification it is. Absent: the caller's. */
  bodyCode?: InputMaybe<Scalars['String']['input']>;
  uscc?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  divisionCode?: InputMaybe<Scalars['String']['input']>;
  /** A, B, C or D, or a word of it, for example A类. */
  enterpriseClass?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  from?: InputMaybe<Scalars['String']['input']>;
  grounds?: InputMaybe<Scalars['String']['input']>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  unreadable?: InputMaybe<Array<UnreadableFieldInput>>;
};

/** What became of a report: its receipt number, and each of its rows. */
export type ReportPayload = {
  __typename?: 'ReportPayload';
  /** Number of the receipt (回执编号). */
  receiptNumber: Scalars['ID']['output'];
  /** One per row, in the order of the rows. */
  results: Array<ReportedRow>;
  accepted: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
};

/** What became of one row. */
export type ReportedRow = {
  __typename?: 'ReportedRow';
  /** Position in the report, from 0. */
  index: Scalars['Int']['output'];
  /** What the row is about, in the form it is looked up by; null when that could not be read. */
  key: Maybe<Scalars['String']['output']>;
  outcome: ReportedRowOutcome;
  /** The field at fault, for example `certificateNumber`. */
  field: Maybe<Scalars['String']['output']>;
  /** Code of the rule that refused the row; null when it was taken. */
  code: Maybe<Scalars['String']['output']>;
  message: Maybe<RowMessage>;
  /** What is doubtful of a row that was taken, for example an audit with fewer days than its rule. */
  warnings: Array<RowWarning>;
};

/** What is doubtful of a row that was taken. */
export type RowWarning = {
  __typename?: 'RowWarning';
  field: Scalars['String']['output'];
  code: Scalars['String']['output'];
  message: RowMessage;
};

/** What can become of a reported row. */
export type ReportedRowOutcome =
  /** Stored, new or changed. */
  | 'ACCEPTED'
  /** Known already with the same content. */
  | 'UNCHANGED'
  /** Refused; nothing of the row is stored but in the correction queue. */
  | 'REJECTED';

/** A message about a row. */
export type RowMessage = {
  __typename?: 'RowMessage';
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

export type DeclareNumberFormsInput = {
  bodyCode: Scalars['String']['input'];
  /** Up to 50 forms of 4 to 40 characters: `#` a digit, `@` a letter, `*` either, at least three of them; for example `CQC##GBM#####`. */
  forms: Array<Scalars['String']['input']>;
};

export type DeclareNumberFormsPayload = {
  __typename?: 'DeclareNumberFormsPayload';
  body: CertificationBody;
  changed: Scalars['Boolean']['output'];
};

export type DeclareExternalNumberInput = {
  /** The certificate's number in the hub. */
  certificateNumber: Scalars['String']['input'];
  /** The number as it stands on the certificate. */
  externalNumber: Scalars['String']['input'];
};

export type DeclareExternalNumberPayload = {
  __typename?: 'DeclareExternalNumberPayload';
  certificate: Certificate;
  /** False when it stood so already. */
  changed: Scalars['Boolean']['output'];
};

export type WithdrawExternalNumberInput = {
  certificateNumber: Scalars['String']['input'];
  externalNumber: Scalars['String']['input'];
};

export type WithdrawExternalNumberPayload = {
  __typename?: 'WithdrawExternalNumberPayload';
  certificate: Certificate;
  /** False when it had been withdrawn already. */
  changed: Scalars['Boolean']['output'];
};

export type AllocateCertificateNumbersInput = {
  /** Registry code of the body, three digits. */
  bodyCode: Scalars['String']['input'];
  /** Product category (项目编码), three digits. */
  projectCode: Scalars['String']['input'];
  /** 1 to 200. */
  count: Scalars['Int']['input'];
  /** The caller's own key for this request, 1 to 100 printable ASCII characters. */
  idempotencyKey: Scalars['String']['input'];
};

export type AllocateCertificateNumbersPayload = {
  __typename?: 'AllocateCertificateNumbersPayload';
  numbers: Array<Scalars['ID']['output']>;
};

export type RegisterOrganisationsInput = {
  /** 1 to 200, each enterprise once. */
  organisations: Array<RegisteredOrganisationInput>;
};

/** An enterprise as the register of market entities has it. */
export type RegisteredOrganisationInput = {
  /** Unified social credit code (统一社会信用代码). */
  uscc: Scalars['String']['input'];
  /** At most 200 characters. */
  nameZh: Scalars['String']['input'];
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters. */
  address: Scalars['String']['input'];
  /** Division of the address, GB/T 2260. */
  divisionCode: Scalars['String']['input'];
};

export type RegisterOrganisationsPayload = {
  __typename?: 'RegisterOrganisationsPayload';
  /** In the order given. */
  organisations: Array<Organisation>;
  /** How many of them were changed. */
  changed: Scalars['Int']['output'];
};

/** The class that a certification body puts an enterprise in (企业分类). */
export type EnterpriseClassification = {
  __typename?: 'EnterpriseClassification';
  body: CertificationBody;
  enterpriseClass: EnterpriseClass;
  /** First day; it stands until the body's next one. */
  from: Scalars['Date']['output'];
  grounds: Maybe<Scalars['String']['output']>;
};

/** Classes of enterprises, best first. */
export type EnterpriseClass =
  /** A类 */
  | 'A'
  /** B类 */
  | 'B'
  /** C类 */
  | 'C'
  /** D类 */
  | 'D';

/** An enterprise, body or other unit with a unified social credit code. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** Global id (全局标识), for `node`: the same for ever, and of no other object. Clients give it back as it is. */
  id: Scalars['ID']['output'];
  /** How `node` leads here; no part of the public schema. */
  ref: Scalars['ID']['output'];
  /** Unified social credit code (统一社会信用代码, GB 32100-2015). */
  uscc: Scalars['String']['output'];
  /** Registered name in Chinese. */
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  address: Scalars['String']['output'];
  /** Administrative division of the address. It can differ from the digits in the code, which name the registering office. */
  division: Maybe<Division>;
  /**
   * Whether the division of the address and the registering office in the code (characters 3 to 8) lie apart, neither within the other: an enterprise that
   * has moved, a branch, or a report that is wrong.
   */
  divisionDiffersFromCode: Scalars['Boolean']['output'];
  /** Whose word name, address and division are. */
  identifiedBy: IdentitySource;
  /** Id of the agency whose word it is; null: it was known when the hub began. */
  createdBy: Maybe<Scalars['ID']['output']>;
  /** Names, addresses and divisions that stood before, oldest first; at most 50. */
  earlierIdentities: Array<EarlierIdentity>;
  /**
   * Inspections of its factories by certification bodies (工厂检查), by day: for ministries and the hub operator, regulators of the division, and the enterprise; a
   * body sees its own. Anybody else is answered `FORBIDDEN`.
   */
  factoryInspections: Maybe<Array<FactoryInspection>>;
  /** Classes that certification bodies put it in (企业分类), by first day. Seen by those who see its inspections. */
  enterpriseClasses: Maybe<Array<EnterpriseClassification>>;
  /** Certificates that the organisation holds; pages as of `Query.certificates`. */
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

/** Whose word the identity of an organisation is. */
export type IdentitySource =
  /** An authority's register of market entities, or reference data. */
  | 'AUTHORITY'
  /** The latest report of a certification body that named it; no authority's register has it yet. */
  | 'REPORT';

/** What an organisation was said to be until somebody said otherwise. */
export type EarlierIdentity = {
  __typename?: 'EarlierIdentity';
  name: Scalars['String']['output'];
  address: Scalars['String']['output'];
  division: Maybe<Division>;
  /** Last day on which it stood. */
  until: Scalars['Date']['output'];
};

/** A model of an enterprise with everything that was certified of it. */
export type Product = {
  __typename?: 'Product';
  /** Null when the enterprise has no unified social credit code. */
  holder: Maybe<Organisation>;
  /** As printed on its first certificate. */
  holderName: Scalars['String']['output'];
  /** Model (型号) as its first certificate writes it; the product's name where no model is certified. */
  model: Scalars['String']['output'];
  /** Names, brands and series that the certificates give it, each once. */
  names: Array<Scalars['String']['output']>;
  brands: Array<Scalars['String']['output']>;
  series: Array<Scalars['String']['output']>;
  /** Certificates that cover it, by number, whatever their status; at most 50. */
  certificates: Array<Certificate>;
  /** Bodies that certified it. */
  bodies: Array<CertificationBody>;
  /** Schemes of its certificates. */
  schemes: Array<CertificationScheme>;
  /** Standards and rules that it was certified against. */
  basis: Array<Scalars['String']['output']>;
  /** Test items with limits and results, of all its certificates. */
  testItems: Array<CertificateTestItem>;
  /** Its four green attributes (绿色属性) over all its certificates (EFF-02), in the order RESOURCE, ENERGY, ENVIRONMENT, QUALITY. */
  greenAttributes: Array<GreenAttributeEvaluation>;
  /**
   * Its trace codes, for those who may list the codes of each certificate that covers it; anybody else is answered `FORBIDDEN`: a list of codes is what a counterfeiter
   * prints.
   */
  traceCodes: Maybe<Array<TraceCode>>;
};

export type ProductConnection = {
  __typename?: 'ProductConnection';
  edges: Array<ProductEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

/** Kinds of fact that are reported (上报类别). */
export type ReportKind =
  /** Certificates (证书). */
  | 'CERTIFICATE'
  /** Suspension, restoration, revocation, cancellation, renewal (状态变更). */
  | 'STATUS_EVENT'
  /** Surveillance after issue (获证后监督). */
  | 'SURVEILLANCE'
  /** Factory inspection (工厂检查). */
  | 'FACTORY_INSPECTION'
  /** Class of an enterprise (企业分类). */
  | 'ENTERPRISE_CLASS'
  /** Conformity result (其他合格评定结果). */
  | 'CONFORMITY_RESULT'
  /** Status of a conformity result (合格评定结果状态). */
  | 'RESULT_STATUS'
  /** Reuse of a result by a certificate (采信备案). */
  | 'REUSE_FILING'
  /** Application for trace codes (追溯码申请). */
  | 'TRACE_CODE_APPLICATION';

export type CorrectionQueueFilter = {
  kind?: InputMaybe<ReportKind>;
  /** Default: `OPEN`. */
  state?: InputMaybe<QueuedRowState>;
  /** For the hub operator: rows of this body. */
  bodyCode?: InputMaybe<Scalars['String']['input']>;
};

/** A refused row of a report. */
export type QueuedRow = {
  __typename?: 'QueuedRow';
  id: Scalars['ID']['output'];
  kind: ReportKind;
  /** Code of the body that reported it; `000`: the hub operator. */
  bodyCode: Scalars['String']['output'];
  /** What the row is about; null when that could not be read. */
  key: Maybe<Scalars['String']['output']>;
  /** Position in its report, from 0. */
  index: Scalars['Int']['output'];
  field: Scalars['String']['output'];
  code: Scalars['String']['output'];
  message: RowMessage;
  /** What the row said, as JSON; null where it was too long to be told. */
  content: Maybe<Scalars['String']['output']>;
  /** The report that last held it. */
  receiptNumber: Scalars['ID']['output'];
  refusedAt: Scalars['DateTime']['output'];
  state: QueuedRowState;
  settledAt: Maybe<Scalars['DateTime']['output']>;
  /** Receipt of the report that put it right, or why it was withdrawn. */
  settledBy: Maybe<Scalars['String']['output']>;
};

/** Where a refused row stands. */
export type QueuedRowState =
  /** Waits to be put right or withdrawn (待更正). */
  | 'OPEN'
  /** Put right by a later report (已更正). */
  | 'CORRECTED'
  /** Withdrawn by its body (已撤回). */
  | 'WITHDRAWN';

export type QueuedRowConnection = {
  __typename?: 'QueuedRowConnection';
  edges: Array<QueuedRowEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type QueuedRowEdge = {
  __typename?: 'QueuedRowEdge';
  cursor: Scalars['String']['output'];
  node: QueuedRow;
};

/** The receipt of a report (上报回执). */
export type ReportReceipt = {
  __typename?: 'ReportReceipt';
  number: Scalars['ID']['output'];
  kind: ReportKind;
  /** Code of the body that reported; `000`: the hub operator. */
  bodyCode: Scalars['String']['output'];
  receivedAt: Scalars['DateTime']['output'];
  /** How often the same report came under the same key; the counts are those of the first time. */
  times: Scalars['Int']['output'];
  rows: Scalars['Int']['output'];
  accepted: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
};

export type ReportReceiptConnection = {
  __typename?: 'ReportReceiptConnection';
  edges: Array<ReportReceiptEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ReportReceiptEdge = {
  __typename?: 'ReportReceiptEdge';
  cursor: Scalars['String']['output'];
  node: ReportReceipt;
};

export type WithdrawReportRowsInput = {
  /** 1 to 200 ids of the correction queue. */
  ids: Array<Scalars['ID']['input']>;
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

export type WithdrawReportRowsPayload = {
  __typename?: 'WithdrawReportRowsPayload';
  rows: Array<QueuedRow>;
};

/** What certificates are counted by. */
export type StatisticsDimension =
  /** Product group (产品组) of the category. */
  | 'GROUP'
  /** Product category, by project code (产品类别). */
  | 'CATEGORY'
  /** Province of the holder's address (省). */
  | 'PROVINCE'
  /** Prefecture of the holder's address, of a municipality the municipality itself (地市). */
  | 'CITY'
  /** Certification body (认证机构). */
  | 'BODY'
  | 'SCHEME'
  /** Stars (星级). */
  | 'STAR'
  /** Effective status, on the day that the row is of. */
  | 'STATUS'
  /** Calendar month, Asia/Shanghai. */
  | 'MONTH';

/** What is counted. */
export type StatisticsMeasure =
  /** Certificates that had been issued by the day, whatever became of them (证书数). */
  | 'CERTIFICATES'
  /** Certificates first issued within the days asked for (新发证书数). */
  | 'ISSUED'
  /** Certificates whose last term ends within the days asked for, also days to come (到期证书数). */
  | 'EXPIRING';

/** Which certificates to count; conditions are joined by and. */
export type StatisticsFilter = {
  /** Division of the holder's address, GB/T 2260, with all inside it. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Division of the factory's address, with all inside it. */
  factoryDivision?: InputMaybe<Scalars['ID']['input']>;
  /** Product groups, any of these, for example `G10`. */
  group?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Product category. */
  projectCode?: InputMaybe<Scalars['String']['input']>;
  /** Registry code of the certification body. */
  bodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Any of these schemes. */
  scheme?: InputMaybe<Array<CertificationScheme>>;
  /** Stars, 1 to 3. */
  starGrade?: InputMaybe<Scalars['Int']['input']>;
  /** Effective status on the day that is counted, any of these. */
  effectiveStatus?: InputMaybe<Array<CertificateStatus>>;
  /** Whether it is suspended on the day that is counted while a conformity result that it rests on is not valid. */
  brokenReuseLink?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A table of counts. */
export type Statistics = {
  __typename?: 'Statistics';
  measure: StatisticsMeasure;
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  /** As known at this instant; null: as it is known now. */
  asKnownAt: Maybe<Scalars['DateTime']['output']>;
  /** All of the rows together, of a series of `CERTIFICATES` at its last day; null where not all of it is told. */
  total: Maybe<Scalars['Int']['output']>;
  /** What of the total is told. */
  totalAtLeast: Scalars['Int']['output'];
  /** One per combination that occurs, in the order of `by`; a dimension that is not asked for is null. */
  rows: Array<StatisticsRow>;
};

/** The certificates of one combination. */
export type StatisticsRow = {
  __typename?: 'StatisticsRow';
  /** Code of the product group; null where the category has none. */
  groupCode: Maybe<Scalars['ID']['output']>;
  category: Maybe<ProjectCode>;
  province: Maybe<Division>;
  /** Null where the address names none. */
  city: Maybe<Division>;
  body: Maybe<CertificationBody>;
  scheme: Maybe<CertificationScheme>;
  /** Null where the certificate has none. */
  starGrade: Maybe<Scalars['Int']['output']>;
  status: Maybe<CertificateStatus>;
  /** `YYYY-MM`. */
  month: Maybe<Scalars['String']['output']>;
  /** The day that status and standing are of. */
  on: Scalars['Date']['output'];
  /** Null where so few are not told, or where not all that belong to it are told. */
  count: Maybe<Scalars['Int']['output']>;
  /** What of it is told: `count`, or of several provinces together the sum of those that are told. */
  atLeast: Scalars['Int']['output'];
};

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
  /** Renew (再认证) a certificate asked for within its renewal window, after a passed surveillance where the rule wants one; `expiresOn` ends the new term. */
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
  /** `RENEW`: day on which the holder asked for it, inside the window before the end; default: `on`. The decision may come up to 90 days after the end. */
  requestedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangeCertificateStatusPayload = {
  __typename?: 'ChangeCertificateStatusPayload';
  certificate: Certificate;
  /** False when the event was known already. */
  changed: Scalars['Boolean']['output'];
};

/** Grounds of a surveillance (SUR-03). */
export type SurveillanceGrounds =
  /** Regular (例行监督). */
  | 'REGULAR'
  /** Serious quality problem or verified complaint (质量问题或投诉). */
  | 'QUALITY_PROBLEM'
  /** Well-founded doubt about conformity (对符合性有疑问). */
  | 'DOUBT'
  /** Change of organisation, process or quality system (组织或工艺变更). */
  | 'CHANGE';

/** An inspection of a factory by a certification body (工厂检查), as it was reported. */
export type FactoryInspection = {
  __typename?: 'FactoryInspection';
  body: CertificationBody;
  /** The certificate that it was for; null before its issue. */
  certificate: Maybe<Certificate>;
  factoryUscc: Scalars['String']['output'];
  factoryName: Scalars['String']['output'];
  kind: FactoryInspectionKind;
  conductedOn: Scalars['Date']['output'];
  conclusion: CertificateSurveillanceConclusion;
  personDays: Maybe<Scalars['Float']['output']>;
  note: Maybe<Scalars['String']['output']>;
};

/** What a factory inspection is made for. */
export type FactoryInspectionKind =
  /** Before the first issue (初始工厂检查). */
  | 'INITIAL'
  /** Extension of scope (扩项检查). */
  | 'EXTENSION'
  /** Recertification (再认证检查). */
  | 'RECERTIFICATION'
  /** The factory has moved (搬迁检查). */
  | 'RELOCATION'
  /** For a special cause (特殊检查). */
  | 'SPECIAL';

/** Kind of audit (审核类型). */
export type AuditKind =
  /** Initial audit (初次审核), stages 1 and 2 together. */
  | 'INITIAL'
  /** Surveillance (监督审核). */
  | 'SURVEILLANCE'
  /** Recertification (再认证). */
  | 'RECERTIFICATION';

/** Auditor days of an audit, with the way they came about. Source: green design rule, 5.3.3, 6.3, 6.5, 7 and annex 1. */
export type AuditDays = {
  __typename?: 'AuditDays';
  /** The least auditor days, in half days. */
  days: Scalars['Float']['output'];
  /** What the curve gives for the initial audit of the main site before rounding, as a fraction in lowest terms, for example `51/8`. */
  exact: Scalars['String']['output'];
  /** The initial audit of the main site, in half days. */
  initialDays: Scalars['Float']['output'];
  /** Days for the additional sites, contained in `days`. */
  additionalSiteDays: Scalars['Float']['output'];
  /** Whether the curve's value lay exactly between two half days. */
  tie: Scalars['Boolean']['output'];
  /** Whether there are more persons than the table covers (10,700). */
  extrapolated: Scalars['Boolean']['output'];
  /** Each step in words, with the requirement and its source. */
  reasons: Array<AuditDayReason>;
};

/** A step on the way to a number of auditor days. */
export type AuditDayReason = {
  __typename?: 'AuditDayReason';
  /** Number of the requirement, for example `AUD-05`. */
  requirement: Scalars['String']['output'];
  /** In Chinese. */
  zh: Scalars['String']['output'];
  /** In English. */
  en: Scalars['String']['output'];
  /** Where the rule stands. */
  source: Scalars['String']['output'];
};

/** One surveillance of a certificate holder by the issuing body (获证后监督检查). */
export type CertificateSurveillance = {
  __typename?: 'CertificateSurveillance';
  conductedOn: Scalars['Date']['output'];
  conclusion: CertificateSurveillanceConclusion;
  /** Without notice (飞行检查). */
  unannounced: Scalars['Boolean']['output'];
  /** Why it was made; null when that was not reported. */
  grounds: Maybe<SurveillanceGrounds>;
  /** Person-days on site. */
  personDays: Maybe<Scalars['Float']['output']>;
  /** Effective number of persons (有效人数) that the days are counted from; null where not reported. */
  effectivePersons: Maybe<Scalars['Int']['output']>;
  /** Additional sites; null where not reported. */
  additionalSites: Maybe<Scalars['Int']['output']>;
  /** Least days by the rule, as `auditDays` has them; null where no number of persons was reported. */
  leastPersonDays: Maybe<Scalars['Float']['output']>;
  /** Conclusion of the product test; null when there was none. */
  productTest: Maybe<CertificateSurveillanceConclusion>;
  note: Maybe<Scalars['String']['output']>;
};

/** Conclusion of a surveillance. */
export type CertificateSurveillanceConclusion =
  /** Passed (通过). */
  | 'PASS'
  /** Passed after verified correction (整改验证后通过). */
  | 'PASS_AFTER_CORRECTION'
  /** Not passed (不通过). */
  | 'FAIL';

export type ApplyForTraceCodesInput = {
  /** 1 to 500 applications. */
  applications: Array<TraceCodeApplicationInput>;
  /** As in `ReportStatusEventsInput`. */
  reportKey?: InputMaybe<Scalars['String']['input']>;
};

export type TraceCodeApplicationInput = {
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Certified models, 1 to 200; absent: every model of the certificate that has no code, at most 200. */
  models?: InputMaybe<Array<Scalars['String']['input']>>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  unreadable?: InputMaybe<Array<UnreadableFieldInput>>;
};

export type ApplyForTraceCodesPayload = {
  __typename?: 'ApplyForTraceCodesPayload';
  receiptNumber: Scalars['ID']['output'];
  /** One per application, in their order. */
  results: Array<TraceCodeApplicationResult>;
  accepted: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
};

/** What became of one application. */
export type TraceCodeApplicationResult = {
  __typename?: 'TraceCodeApplicationResult';
  index: Scalars['Int']['output'];
  key: Maybe<Scalars['String']['output']>;
  /** `ACCEPTED`: codes were issued, or a person has to look; `REJECTED`: refused. */
  outcome: ReportedRowOutcome;
  field: Maybe<Scalars['String']['output']>;
  code: Maybe<Scalars['String']['output']>;
  message: Maybe<RowMessage>;
  /** The application; null when it could not be read or is of another body. */
  application: Maybe<TraceCodeApplication>;
};

export type TraceCodeApplicationFilter = {
  state?: InputMaybe<TraceCodeApplicationState>;
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
};

/** An application for trace codes, and what became of it. */
export type TraceCodeApplication = {
  __typename?: 'TraceCodeApplication';
  id: Scalars['ID']['output'];
  certificate: Maybe<Certificate>;
  models: Array<Scalars['String']['output']>;
  /** Id of the agency that applied; null where an older application does not say. */
  createdBy: Maybe<Scalars['ID']['output']>;
  state: TraceCodeApplicationState;
  /** Why it was refused, or put to a person. */
  reasons: Array<TraceCodeReason>;
  appliedAt: Scalars['DateTime']['output'];
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The refused application that this one repeats. */
  repeats: Maybe<Scalars['ID']['output']>;
  /** The codes that were issued, in the order of the models. */
  traceCodes: Array<TraceCode>;
};

/** Where an application for trace codes stands. */
export type TraceCodeApplicationState =
  /** Codes were issued (已通过). */
  | 'ISSUED'
  /** Refused, with reasons (未通过). */
  | 'REFUSED'
  /** A person has to look (待人工审核). */
  | 'AWAITING_REVIEW';

/** A reason of a review, with its code. */
export type TraceCodeReason = {
  __typename?: 'TraceCodeReason';
  code: Scalars['String']['output'];
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

export type TraceCodeApplicationConnection = {
  __typename?: 'TraceCodeApplicationConnection';
  edges: Array<TraceCodeApplicationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TraceCodeApplicationEdge = {
  __typename?: 'TraceCodeApplicationEdge';
  cursor: Scalars['String']['output'];
  node: TraceCodeApplication;
};

export type ReviewTraceCodeApplicationInput = {
  id: Scalars['ID']['input'];
  issue: Scalars['Boolean']['input'];
  /** Required for a refusal, 1 to 500 characters; its body is told. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewTraceCodeApplicationPayload = {
  __typename?: 'ReviewTraceCodeApplicationPayload';
  application: TraceCodeApplication;
  /** False when it had been decided so already. */
  changed: Scalars['Boolean']['output'];
};

/** A code behind the QR code on a product: one for each certified model (一品一码). */
export type TraceCode = Node & {
  __typename?: 'TraceCode';
  /** Global id (全局标识), for `node`: the same for ever, and of no other object. Clients give it back as it is. */
  id: Scalars['ID']['output'];
  /** How `node` leads here; no part of the public schema. */
  ref: Scalars['ID']['output'];
  /** Trace code (追溯码): `G` + year of its own issue (4) + certification body (3) + product category (3) + random (12). */
  code: Scalars['String']['output'];
  /** The certificate, with its status of today. */
  certificate: Certificate;
  /** The certified product that the code was issued for; null when a change has removed it from the certificate. */
  product: Maybe<CertifiedProduct>;
  model: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
  /** Id of the agency that applied for it; null: it was there when the hub began. */
  createdBy: Maybe<Scalars['ID']['output']>;
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

/**
 * What a certificate was on the days of a stretch, and from and to when the hub knew it so. Nothing is ever overwritten: a correction ends what was known and
 * adds what is known since.
 */
export type CertificateVersion = {
  __typename?: 'CertificateVersion';
  /** First day on which it holds (有效起始日). */
  validFrom: Scalars['Date']['output'];
  /** Last day, inclusive; null without an end. The end of the certificate's term is another matter: see `expiresOn`. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Since when the hub has known it so. */
  recordedFrom: Scalars['DateTime']['output'];
  /** Until when; null while it stands. */
  recordedUntil: Maybe<Scalars['DateTime']['output']>;
  /** When its content was first told: before `recordedFrom` where a later act changed only its days. */
  reportedAt: Scalars['DateTime']['output'];
  cause: VersionCause;
  /** The certification body that reported it; null when the hub took it over from a register. */
  reportedBy: Maybe<CertificationBody>;
  /** Why what was known before was put right; null unless the cause is a correction. */
  grounds: Maybe<Scalars['String']['output']>;
  /** Why something else is known since `recordedUntil`; null while it stands. */
  replacedCause: Maybe<VersionCause>;
  /** The grounds of the correction or withdrawal that replaced it; null otherwise. */
  replacedGrounds: Maybe<Scalars['String']['output']>;
  scheme: CertificationScheme;
  starGrade: Maybe<Scalars['Int']['output']>;
  holderParty: CertificateParty;
  producer: CertificateParty;
  factory: CertificateParty;
  basis: Array<Scalars['String']['output']>;
  products: Array<CertifiedProduct>;
  firstIssuedOn: Scalars['Date']['output'];
  /** Last valid day of the latest term. */
  expiresOn: Scalars['Date']['output'];
  terms: Array<CertificateTerm>;
  reissuedOn: Maybe<Scalars['Date']['output']>;
  /** Every status reported, in order, as far as it belongs to this version. */
  statusHistory: Array<CertificateStatusPeriod>;
};

/** Why a version came about. */
export type VersionCause =
  /** Issued, or first reported (发证). */
  | 'ISSUE'
  /** Reissued, renewed or otherwise changed (变更). */
  | 'CHANGE'
  /** Suspended, restored, revoked or cancelled (状态). */
  | 'STATUS'
  /** What had been reported wrongly was put right (更正). */
  | 'CORRECTION'
  /** The report of something that never was has been withdrawn (撤回). */
  | 'WITHDRAWAL';



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
  CertificationBody: CertificationBody;
  Certificate: Certificate;
  Division: Division;
  Organisation: Organisation;
  TraceCode: TraceCode;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CertificationBody:
    ( { __typename: 'CertificationBody' }
    & ( GraphQLRecursivePick<FederationTypes['CertificationBody'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['CertificationBody'], {"ref":true}> ) );
  Certificate:
    ( { __typename: 'Certificate' }
    & ( GraphQLRecursivePick<FederationTypes['Certificate'], {"number":true}>
        | GraphQLRecursivePick<FederationTypes['Certificate'], {"ref":true}> ) );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & ( GraphQLRecursivePick<FederationTypes['Organisation'], {"uscc":true}>
        | GraphQLRecursivePick<FederationTypes['Organisation'], {"ref":true}> ) );
  TraceCode:
    ( { __typename: 'TraceCode' }
    & GraphQLRecursivePick<FederationTypes['TraceCode'], {"ref":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CertificationBodyMapper )
    | ( CertificateMapper )
    | ( OrganisationMapper )
    | ( TraceCodeMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  RegisterBodyInput: RegisterBodyInput;
  BodyApprovalInput: BodyApprovalInput;
  ChangeBodyApprovalInput: ChangeBodyApprovalInput;
  EndBodyApprovalInput: EndBodyApprovalInput;
  RegisterBodyPayload: ResolverTypeWrapper<RegisterBodyPayloadMapper>;
  ChangeBodyApprovalPayload: ResolverTypeWrapper<ChangeBodyApprovalPayloadMapper>;
  CertificationBody: ResolverTypeWrapper<CertificationBodyMapper>;
  BodyApprovalVersion: ResolverTypeWrapper<BodyApprovalVersionMapper>;
  CertificationBodyApproval: ResolverTypeWrapper<CertificationBodyApprovalMapper>;
  CertificationBodyFilter: CertificationBodyFilter;
  CertificationBodyConnection: ResolverTypeWrapper<CertificationBodyConnectionMapper>;
  CertificationBodyEdge: ResolverTypeWrapper<Omit<CertificationBodyEdge, 'node'> & { node: ResolversTypes['CertificationBody'] }>;
  ReportCertificatesInput: ReportCertificatesInput;
  CertificateReportInput: CertificateReportInput;
  CertificatePartyInput: CertificatePartyInput;
  CertificateSiteInput: CertificateSiteInput;
  CertificateTestItemInput: CertificateTestItemInput;
  CertifiedProductInput: CertifiedProductInput;
  CertificateSurveillanceInput: CertificateSurveillanceInput;
  ReportCertificatesPayload: ResolverTypeWrapper<ReportCertificatesPayloadMapper>;
  CertificateReportResult: ResolverTypeWrapper<CertificateReportResultMapper>;
  CertificateReportOutcome: CertificateReportOutcome;
  Certificate: ResolverTypeWrapper<CertificateMapper>;
  CertificateSite: ResolverTypeWrapper<CertificateSite>;
  CertificateTestItem: ResolverTypeWrapper<CertificateTestItemMapper>;
  GreenAttribute: GreenAttribute;
  EvaluationElement: EvaluationElement;
  GreenAttributeEvaluation: ResolverTypeWrapper<GreenAttributeEvaluationMapper>;
  IndicatorVerdict: IndicatorVerdict;
  IndicatorDoubt: IndicatorDoubt;
  LimitSource: LimitSource;
  EvaluatedIndicator: ResolverTypeWrapper<EvaluatedIndicatorMapper>;
  CertificateWarning: ResolverTypeWrapper<CertificateWarningMapper>;
  CertificationScheme: CertificationScheme;
  ActivityClass: ActivityClass;
  CertificateTerm: ResolverTypeWrapper<CertificateTerm>;
  CertificateParty: ResolverTypeWrapper<CertificatePartyMapper>;
  CertifiedProduct: ResolverTypeWrapper<CertifiedProductMapper>;
  ProjectCode: ResolverTypeWrapper<ProjectCode>;
  ConformityResult: ResolverTypeWrapper<ConformityResult>;
  CertificateFilter: CertificateFilter;
  CertificateOrder: CertificateOrder;
  CertificateConnection: ResolverTypeWrapper<CertificateConnectionMapper>;
  CertificateEdge: ResolverTypeWrapper<Omit<CertificateEdge, 'node'> & { node: ResolversTypes['Certificate'] }>;
  ReportingChannel: ReportingChannel;
  ReportingSource: ResolverTypeWrapper<ReportingSourceMapper>;
  ReportingChannelState: ResolverTypeWrapper<ReportingChannelStateMapper>;
  ForwardState: ForwardState;
  ForwardedReportFilter: ForwardedReportFilter;
  ForwardedReport: ResolverTypeWrapper<ForwardedReportMapper>;
  ForwardedReportConnection: ResolverTypeWrapper<ForwardedReportConnectionMapper>;
  ForwardedReportEdge: ResolverTypeWrapper<Omit<ForwardedReportEdge, 'node'> & { node: ResolversTypes['ForwardedReport'] }>;
  ChannelFault: ResolverTypeWrapper<ChannelFaultMapper>;
  ChannelFaultConnection: ResolverTypeWrapper<ChannelFaultConnectionMapper>;
  ChannelFaultEdge: ResolverTypeWrapper<Omit<ChannelFaultEdge, 'node'> & { node: ResolversTypes['ChannelFault'] }>;
  ConfigureChannelInput: ConfigureChannelInput;
  ConfigureChannelPayload: ResolverTypeWrapper<Omit<ConfigureChannelPayload, 'channel'> & { channel: ResolversTypes['ReportingChannelState'] }>;
  TakeChannelInput: TakeChannelInput;
  TakeChannelPayload: ResolverTypeWrapper<TakeChannelPayload>;
  ReportChannelInput: ReportChannelInput;
  ReportChannelPayload: ResolverTypeWrapper<ReportChannelPayload>;
  CorrectCertificateInput: CorrectCertificateInput;
  AnnulStatusEventInput: AnnulStatusEventInput;
  WithdrawReportInput: WithdrawReportInput;
  ConfirmCorrectionInput: ConfirmCorrectionInput;
  CertificateCorrectionPayload: ResolverTypeWrapper<CertificateCorrectionPayloadMapper>;
  CorrectionState: CorrectionState;
  Division: ResolverTypeWrapper<DivisionMapper>;
  CertificateStatistics: ResolverTypeWrapper<CertificateStatisticsMapper>;
  CertificateStatusCount: ResolverTypeWrapper<CertificateStatusCount>;
  CertificateSchemeCount: ResolverTypeWrapper<CertificateSchemeCount>;
  UnreadableFieldInput: UnreadableFieldInput;
  ReportStatusEventsInput: ReportStatusEventsInput;
  StatusEventReportInput: StatusEventReportInput;
  ReportSurveillancesInput: ReportSurveillancesInput;
  SurveillanceReportInput: SurveillanceReportInput;
  ReportFactoryInspectionsInput: ReportFactoryInspectionsInput;
  FactoryInspectionReportInput: FactoryInspectionReportInput;
  ReportEnterpriseClassesInput: ReportEnterpriseClassesInput;
  EnterpriseClassReportInput: EnterpriseClassReportInput;
  ReportPayload: ResolverTypeWrapper<ReportPayloadMapper>;
  ReportedRow: ResolverTypeWrapper<ReportedRowMapper>;
  RowWarning: ResolverTypeWrapper<RowWarningMapper>;
  ReportedRowOutcome: ReportedRowOutcome;
  RowMessage: ResolverTypeWrapper<RowMessage>;
  DeclareNumberFormsInput: DeclareNumberFormsInput;
  DeclareNumberFormsPayload: ResolverTypeWrapper<Omit<DeclareNumberFormsPayload, 'body'> & { body: ResolversTypes['CertificationBody'] }>;
  DeclareExternalNumberInput: DeclareExternalNumberInput;
  DeclareExternalNumberPayload: ResolverTypeWrapper<DeclareExternalNumberPayloadMapper>;
  WithdrawExternalNumberInput: WithdrawExternalNumberInput;
  WithdrawExternalNumberPayload: ResolverTypeWrapper<WithdrawExternalNumberPayloadMapper>;
  AllocateCertificateNumbersInput: AllocateCertificateNumbersInput;
  AllocateCertificateNumbersPayload: ResolverTypeWrapper<AllocateCertificateNumbersPayload>;
  RegisterOrganisationsInput: RegisterOrganisationsInput;
  RegisteredOrganisationInput: RegisteredOrganisationInput;
  RegisterOrganisationsPayload: ResolverTypeWrapper<Omit<RegisterOrganisationsPayload, 'organisations'> & { organisations: Array<ResolversTypes['Organisation']> }>;
  EnterpriseClassification: ResolverTypeWrapper<EnterpriseClassificationMapper>;
  EnterpriseClass: EnterpriseClass;
  Organisation: ResolverTypeWrapper<OrganisationMapper>;
  IdentitySource: IdentitySource;
  EarlierIdentity: ResolverTypeWrapper<EarlierIdentityMapper>;
  Product: ResolverTypeWrapper<ProductMapper>;
  ProductConnection: ResolverTypeWrapper<ProductConnectionMapper>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ReportKind: ReportKind;
  CorrectionQueueFilter: CorrectionQueueFilter;
  QueuedRow: ResolverTypeWrapper<QueuedRowMapper>;
  QueuedRowState: QueuedRowState;
  QueuedRowConnection: ResolverTypeWrapper<QueuedRowConnectionMapper>;
  QueuedRowEdge: ResolverTypeWrapper<Omit<QueuedRowEdge, 'node'> & { node: ResolversTypes['QueuedRow'] }>;
  ReportReceipt: ResolverTypeWrapper<ReportReceiptMapper>;
  ReportReceiptConnection: ResolverTypeWrapper<ReportReceiptConnectionMapper>;
  ReportReceiptEdge: ResolverTypeWrapper<Omit<ReportReceiptEdge, 'node'> & { node: ResolversTypes['ReportReceipt'] }>;
  WithdrawReportRowsInput: WithdrawReportRowsInput;
  WithdrawReportRowsPayload: ResolverTypeWrapper<Omit<WithdrawReportRowsPayload, 'rows'> & { rows: Array<ResolversTypes['QueuedRow']> }>;
  StatisticsDimension: StatisticsDimension;
  StatisticsMeasure: StatisticsMeasure;
  StatisticsFilter: StatisticsFilter;
  Statistics: ResolverTypeWrapper<StatisticsMapper>;
  StatisticsRow: ResolverTypeWrapper<StatisticsRowMapper>;
  CertificateStatus: CertificateStatus;
  CertificateStatusDetail: ResolverTypeWrapper<CertificateStatusDetailMapper>;
  CertificateStatusReason: ResolverTypeWrapper<CertificateStatusReasonMapper>;
  CertificateStatusPeriod: ResolverTypeWrapper<CertificateStatusPeriodMapper>;
  CertificateStatusEvent: CertificateStatusEvent;
  ChangeCertificateStatusInput: ChangeCertificateStatusInput;
  ChangeCertificateStatusPayload: ResolverTypeWrapper<ChangeCertificateStatusPayloadMapper>;
  SurveillanceGrounds: SurveillanceGrounds;
  FactoryInspection: ResolverTypeWrapper<FactoryInspectionMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FactoryInspectionKind: FactoryInspectionKind;
  AuditKind: AuditKind;
  AuditDays: ResolverTypeWrapper<AuditDaysMapper>;
  AuditDayReason: ResolverTypeWrapper<AuditDayReason>;
  CertificateSurveillance: ResolverTypeWrapper<CertificateSurveillanceMapper>;
  CertificateSurveillanceConclusion: CertificateSurveillanceConclusion;
  ApplyForTraceCodesInput: ApplyForTraceCodesInput;
  TraceCodeApplicationInput: TraceCodeApplicationInput;
  ApplyForTraceCodesPayload: ResolverTypeWrapper<ApplyForTraceCodesPayloadMapper>;
  TraceCodeApplicationResult: ResolverTypeWrapper<TraceCodeApplicationResultMapper>;
  TraceCodeApplicationFilter: TraceCodeApplicationFilter;
  TraceCodeApplication: ResolverTypeWrapper<TraceCodeApplicationMapper>;
  TraceCodeApplicationState: TraceCodeApplicationState;
  TraceCodeReason: ResolverTypeWrapper<TraceCodeReason>;
  TraceCodeApplicationConnection: ResolverTypeWrapper<TraceCodeApplicationConnectionMapper>;
  TraceCodeApplicationEdge: ResolverTypeWrapper<Omit<TraceCodeApplicationEdge, 'node'> & { node: ResolversTypes['TraceCodeApplication'] }>;
  ReviewTraceCodeApplicationInput: ReviewTraceCodeApplicationInput;
  ReviewTraceCodeApplicationPayload: ResolverTypeWrapper<Omit<ReviewTraceCodeApplicationPayload, 'application'> & { application: ResolversTypes['TraceCodeApplication'] }>;
  TraceCode: ResolverTypeWrapper<TraceCodeMapper>;
  TraceCodeConnection: ResolverTypeWrapper<TraceCodeConnectionMapper>;
  TraceCodeEdge: ResolverTypeWrapper<Omit<TraceCodeEdge, 'node'> & { node: ResolversTypes['TraceCode'] }>;
  CertificateVersion: ResolverTypeWrapper<CertificateVersionMapper>;
  VersionCause: VersionCause;
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
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  RegisterBodyInput: RegisterBodyInput;
  BodyApprovalInput: BodyApprovalInput;
  ChangeBodyApprovalInput: ChangeBodyApprovalInput;
  EndBodyApprovalInput: EndBodyApprovalInput;
  RegisterBodyPayload: RegisterBodyPayloadMapper;
  ChangeBodyApprovalPayload: ChangeBodyApprovalPayloadMapper;
  CertificationBody: CertificationBodyMapper;
  BodyApprovalVersion: BodyApprovalVersionMapper;
  CertificationBodyApproval: CertificationBodyApprovalMapper;
  CertificationBodyFilter: CertificationBodyFilter;
  CertificationBodyConnection: CertificationBodyConnectionMapper;
  CertificationBodyEdge: Omit<CertificationBodyEdge, 'node'> & { node: ResolversParentTypes['CertificationBody'] };
  ReportCertificatesInput: ReportCertificatesInput;
  CertificateReportInput: CertificateReportInput;
  CertificatePartyInput: CertificatePartyInput;
  CertificateSiteInput: CertificateSiteInput;
  CertificateTestItemInput: CertificateTestItemInput;
  CertifiedProductInput: CertifiedProductInput;
  CertificateSurveillanceInput: CertificateSurveillanceInput;
  ReportCertificatesPayload: ReportCertificatesPayloadMapper;
  CertificateReportResult: CertificateReportResultMapper;
  Certificate: CertificateMapper;
  CertificateSite: CertificateSite;
  CertificateTestItem: CertificateTestItemMapper;
  GreenAttributeEvaluation: GreenAttributeEvaluationMapper;
  EvaluatedIndicator: EvaluatedIndicatorMapper;
  CertificateWarning: CertificateWarningMapper;
  CertificateTerm: CertificateTerm;
  CertificateParty: CertificatePartyMapper;
  CertifiedProduct: CertifiedProductMapper;
  ProjectCode: ProjectCode;
  ConformityResult: ConformityResult;
  CertificateFilter: CertificateFilter;
  CertificateConnection: CertificateConnectionMapper;
  CertificateEdge: Omit<CertificateEdge, 'node'> & { node: ResolversParentTypes['Certificate'] };
  ReportingSource: ReportingSourceMapper;
  ReportingChannelState: ReportingChannelStateMapper;
  ForwardedReportFilter: ForwardedReportFilter;
  ForwardedReport: ForwardedReportMapper;
  ForwardedReportConnection: ForwardedReportConnectionMapper;
  ForwardedReportEdge: Omit<ForwardedReportEdge, 'node'> & { node: ResolversParentTypes['ForwardedReport'] };
  ChannelFault: ChannelFaultMapper;
  ChannelFaultConnection: ChannelFaultConnectionMapper;
  ChannelFaultEdge: Omit<ChannelFaultEdge, 'node'> & { node: ResolversParentTypes['ChannelFault'] };
  ConfigureChannelInput: ConfigureChannelInput;
  ConfigureChannelPayload: Omit<ConfigureChannelPayload, 'channel'> & { channel: ResolversParentTypes['ReportingChannelState'] };
  TakeChannelInput: TakeChannelInput;
  TakeChannelPayload: TakeChannelPayload;
  ReportChannelInput: ReportChannelInput;
  ReportChannelPayload: ReportChannelPayload;
  CorrectCertificateInput: CorrectCertificateInput;
  AnnulStatusEventInput: AnnulStatusEventInput;
  WithdrawReportInput: WithdrawReportInput;
  ConfirmCorrectionInput: ConfirmCorrectionInput;
  CertificateCorrectionPayload: CertificateCorrectionPayloadMapper;
  Division: DivisionMapper;
  CertificateStatistics: CertificateStatisticsMapper;
  CertificateStatusCount: CertificateStatusCount;
  CertificateSchemeCount: CertificateSchemeCount;
  UnreadableFieldInput: UnreadableFieldInput;
  ReportStatusEventsInput: ReportStatusEventsInput;
  StatusEventReportInput: StatusEventReportInput;
  ReportSurveillancesInput: ReportSurveillancesInput;
  SurveillanceReportInput: SurveillanceReportInput;
  ReportFactoryInspectionsInput: ReportFactoryInspectionsInput;
  FactoryInspectionReportInput: FactoryInspectionReportInput;
  ReportEnterpriseClassesInput: ReportEnterpriseClassesInput;
  EnterpriseClassReportInput: EnterpriseClassReportInput;
  ReportPayload: ReportPayloadMapper;
  ReportedRow: ReportedRowMapper;
  RowWarning: RowWarningMapper;
  RowMessage: RowMessage;
  DeclareNumberFormsInput: DeclareNumberFormsInput;
  DeclareNumberFormsPayload: Omit<DeclareNumberFormsPayload, 'body'> & { body: ResolversParentTypes['CertificationBody'] };
  DeclareExternalNumberInput: DeclareExternalNumberInput;
  DeclareExternalNumberPayload: DeclareExternalNumberPayloadMapper;
  WithdrawExternalNumberInput: WithdrawExternalNumberInput;
  WithdrawExternalNumberPayload: WithdrawExternalNumberPayloadMapper;
  AllocateCertificateNumbersInput: AllocateCertificateNumbersInput;
  AllocateCertificateNumbersPayload: AllocateCertificateNumbersPayload;
  RegisterOrganisationsInput: RegisterOrganisationsInput;
  RegisteredOrganisationInput: RegisteredOrganisationInput;
  RegisterOrganisationsPayload: Omit<RegisterOrganisationsPayload, 'organisations'> & { organisations: Array<ResolversParentTypes['Organisation']> };
  EnterpriseClassification: EnterpriseClassificationMapper;
  Organisation: OrganisationMapper;
  EarlierIdentity: EarlierIdentityMapper;
  Product: ProductMapper;
  ProductConnection: ProductConnectionMapper;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  CorrectionQueueFilter: CorrectionQueueFilter;
  QueuedRow: QueuedRowMapper;
  QueuedRowConnection: QueuedRowConnectionMapper;
  QueuedRowEdge: Omit<QueuedRowEdge, 'node'> & { node: ResolversParentTypes['QueuedRow'] };
  ReportReceipt: ReportReceiptMapper;
  ReportReceiptConnection: ReportReceiptConnectionMapper;
  ReportReceiptEdge: Omit<ReportReceiptEdge, 'node'> & { node: ResolversParentTypes['ReportReceipt'] };
  WithdrawReportRowsInput: WithdrawReportRowsInput;
  WithdrawReportRowsPayload: Omit<WithdrawReportRowsPayload, 'rows'> & { rows: Array<ResolversParentTypes['QueuedRow']> };
  StatisticsFilter: StatisticsFilter;
  Statistics: StatisticsMapper;
  StatisticsRow: StatisticsRowMapper;
  CertificateStatusDetail: CertificateStatusDetailMapper;
  CertificateStatusReason: CertificateStatusReasonMapper;
  CertificateStatusPeriod: CertificateStatusPeriodMapper;
  ChangeCertificateStatusInput: ChangeCertificateStatusInput;
  ChangeCertificateStatusPayload: ChangeCertificateStatusPayloadMapper;
  FactoryInspection: FactoryInspectionMapper;
  Float: Scalars['Float']['output'];
  AuditDays: AuditDaysMapper;
  AuditDayReason: AuditDayReason;
  CertificateSurveillance: CertificateSurveillanceMapper;
  ApplyForTraceCodesInput: ApplyForTraceCodesInput;
  TraceCodeApplicationInput: TraceCodeApplicationInput;
  ApplyForTraceCodesPayload: ApplyForTraceCodesPayloadMapper;
  TraceCodeApplicationResult: TraceCodeApplicationResultMapper;
  TraceCodeApplicationFilter: TraceCodeApplicationFilter;
  TraceCodeApplication: TraceCodeApplicationMapper;
  TraceCodeReason: TraceCodeReason;
  TraceCodeApplicationConnection: TraceCodeApplicationConnectionMapper;
  TraceCodeApplicationEdge: Omit<TraceCodeApplicationEdge, 'node'> & { node: ResolversParentTypes['TraceCodeApplication'] };
  ReviewTraceCodeApplicationInput: ReviewTraceCodeApplicationInput;
  ReviewTraceCodeApplicationPayload: Omit<ReviewTraceCodeApplicationPayload, 'application'> & { application: ResolversParentTypes['TraceCodeApplication'] };
  TraceCode: TraceCodeMapper;
  TraceCodeConnection: TraceCodeConnectionMapper;
  TraceCodeEdge: Omit<TraceCodeEdge, 'node'> & { node: ResolversParentTypes['TraceCode'] };
  CertificateVersion: CertificateVersionMapper;
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

export type ConfirmedByDirectiveArgs = {
  field: Scalars['String']['input'];
};

export type ConfirmedByDirectiveResolver<Result, Parent, ContextType = Context, Args = ConfirmedByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'by' | 'measure'>>;
  auditDays?: Resolver<ResolversTypes['AuditDays'], ParentType, ContextType, RequireFields<QueryAuditDaysArgs, 'effectivePersons' | 'additionalSites' | 'kind' | 'scheme'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'holderUscc' | 'model'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<QueryProductsArgs>>;
  myCorrectionQueue?: Resolver<Maybe<ResolversTypes['QueuedRowConnection']>, ParentType, ContextType, Partial<QueryMyCorrectionQueueArgs>>;
  reportReceipts?: Resolver<Maybe<ResolversTypes['ReportReceiptConnection']>, ParentType, ContextType, Partial<QueryReportReceiptsArgs>>;
  reportingChannels?: Resolver<Array<ResolversTypes['ReportingChannelState']>, ParentType, ContextType>;
  forwardedReports?: Resolver<Maybe<ResolversTypes['ForwardedReportConnection']>, ParentType, ContextType, Partial<QueryForwardedReportsArgs>>;
  channelFaults?: Resolver<Maybe<ResolversTypes['ChannelFaultConnection']>, ParentType, ContextType, Partial<QueryChannelFaultsArgs>>;
  traceCodeApplications?: Resolver<Maybe<ResolversTypes['TraceCodeApplicationConnection']>, ParentType, ContextType, Partial<QueryTraceCodeApplicationsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reportCertificates?: Resolver<Maybe<ResolversTypes['ReportCertificatesPayload']>, ParentType, ContextType, RequireFields<MutationReportCertificatesArgs, 'input'>>;
  changeCertificateStatus?: Resolver<Maybe<ResolversTypes['ChangeCertificateStatusPayload']>, ParentType, ContextType, RequireFields<MutationChangeCertificateStatusArgs, 'input'>>;
  correctCertificate?: Resolver<Maybe<ResolversTypes['CertificateCorrectionPayload']>, ParentType, ContextType, RequireFields<MutationCorrectCertificateArgs, 'input'>>;
  annulStatusEvent?: Resolver<Maybe<ResolversTypes['CertificateCorrectionPayload']>, ParentType, ContextType, RequireFields<MutationAnnulStatusEventArgs, 'input'>>;
  withdrawReport?: Resolver<Maybe<ResolversTypes['CertificateCorrectionPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawReportArgs, 'input'>>;
  confirmCorrection?: Resolver<Maybe<ResolversTypes['CertificateCorrectionPayload']>, ParentType, ContextType, RequireFields<MutationConfirmCorrectionArgs, 'input'>>;
  reportStatusEvents?: Resolver<Maybe<ResolversTypes['ReportPayload']>, ParentType, ContextType, RequireFields<MutationReportStatusEventsArgs, 'input'>>;
  reportSurveillances?: Resolver<Maybe<ResolversTypes['ReportPayload']>, ParentType, ContextType, RequireFields<MutationReportSurveillancesArgs, 'input'>>;
  reportFactoryInspections?: Resolver<Maybe<ResolversTypes['ReportPayload']>, ParentType, ContextType, RequireFields<MutationReportFactoryInspectionsArgs, 'input'>>;
  reportEnterpriseClasses?: Resolver<Maybe<ResolversTypes['ReportPayload']>, ParentType, ContextType, RequireFields<MutationReportEnterpriseClassesArgs, 'input'>>;
  withdrawReportRows?: Resolver<Maybe<ResolversTypes['WithdrawReportRowsPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawReportRowsArgs, 'input'>>;
  applyForTraceCodes?: Resolver<Maybe<ResolversTypes['ApplyForTraceCodesPayload']>, ParentType, ContextType, RequireFields<MutationApplyForTraceCodesArgs, 'input'>>;
  reviewTraceCodeApplication?: Resolver<Maybe<ResolversTypes['ReviewTraceCodeApplicationPayload']>, ParentType, ContextType, RequireFields<MutationReviewTraceCodeApplicationArgs, 'input'>>;
  declareNumberForms?: Resolver<Maybe<ResolversTypes['DeclareNumberFormsPayload']>, ParentType, ContextType, RequireFields<MutationDeclareNumberFormsArgs, 'input'>>;
  declareExternalNumber?: Resolver<Maybe<ResolversTypes['DeclareExternalNumberPayload']>, ParentType, ContextType, RequireFields<MutationDeclareExternalNumberArgs, 'input'>>;
  withdrawExternalNumber?: Resolver<Maybe<ResolversTypes['WithdrawExternalNumberPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawExternalNumberArgs, 'input'>>;
  allocateCertificateNumbers?: Resolver<Maybe<ResolversTypes['AllocateCertificateNumbersPayload']>, ParentType, ContextType, RequireFields<MutationAllocateCertificateNumbersArgs, 'input'>>;
  registerBody?: Resolver<Maybe<ResolversTypes['RegisterBodyPayload']>, ParentType, ContextType, RequireFields<MutationRegisterBodyArgs, 'input'>>;
  changeBodyApproval?: Resolver<Maybe<ResolversTypes['ChangeBodyApprovalPayload']>, ParentType, ContextType, RequireFields<MutationChangeBodyApprovalArgs, 'input'>>;
  configureChannel?: Resolver<Maybe<ResolversTypes['ConfigureChannelPayload']>, ParentType, ContextType, RequireFields<MutationConfigureChannelArgs, 'input'>>;
  takeChannel?: Resolver<Maybe<ResolversTypes['TakeChannelPayload']>, ParentType, ContextType, RequireFields<MutationTakeChannelArgs, 'input'>>;
  reportChannel?: Resolver<Maybe<ResolversTypes['ReportChannelPayload']>, ParentType, ContextType, RequireFields<MutationReportChannelArgs, 'input'>>;
  registerOrganisations?: Resolver<Maybe<ResolversTypes['RegisterOrganisationsPayload']>, ParentType, ContextType, RequireFields<MutationRegisterOrganisationsArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CertificationBody' | 'Certificate' | 'Organisation' | 'TraceCode', ParentType, ContextType>;
};

export type RegisterBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterBodyPayload'] = ResolversParentTypes['RegisterBodyPayload']> = {
  body?: Resolver<ResolversTypes['CertificationBody'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeBodyApprovalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeBodyApprovalPayload'] = ResolversParentTypes['ChangeBodyApprovalPayload']> = {
  body?: Resolver<ResolversTypes['CertificationBody'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CertificationBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationBody'] = ResolversParentTypes['CertificationBody'], FederationReferenceType extends FederationReferenceTypes['CertificationBody'] = FederationReferenceTypes['CertificationBody']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CertificationBody']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  approvalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  numberForms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['CertificationBodyApproval']>, ParentType, ContextType, Partial<CertificationBodyApprovalsArgs>>;
  approvalVersion?: Resolver<Maybe<ResolversTypes['BodyApprovalVersion']>, ParentType, ContextType, Partial<CertificationBodyApprovalVersionArgs>>;
  approvalRecord?: Resolver<Array<ResolversTypes['BodyApprovalVersion']>, ParentType, ContextType>;
  approvedFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<CertificationBodyApprovedForArgs, 'projectCode'>>;
  reportsFromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyApprovalVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyApprovalVersion'] = ResolversParentTypes['BodyApprovalVersion']> = {
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['VersionCause'], ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grounds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedCause?: Resolver<Maybe<ResolversTypes['VersionCause']>, ParentType, ContextType>;
  replacedGrounds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CertificationBodyApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationBodyApproval'] = ResolversParentTypes['CertificationBodyApproval']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  projectCodes?: Resolver<Maybe<Array<ResolversTypes['ProjectCode']>>, ParentType, ContextType>;
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

export type ReportCertificatesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCertificatesPayload'] = ResolversParentTypes['ReportCertificatesPayload']> = {
  receiptNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['RowMessage']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CertificateWarning']>, ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  traceCodes?: Resolver<Maybe<ResolversTypes['TraceCodeConnection']>, ParentType, ContextType, Partial<CertificateTraceCodesArgs>>;
  surveillances?: Resolver<Maybe<Array<ResolversTypes['CertificateSurveillance']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['CertificateVersion']>, ParentType, ContextType, Partial<CertificateVersionArgs>>;
  versions?: Resolver<Array<ResolversTypes['CertificateVersion']>, ParentType, ContextType, Partial<CertificateVersionsArgs>>;
  record?: Resolver<Array<ResolversTypes['CertificateVersion']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accreditationMark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productMark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherItems?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lookUpAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['CertificateSite']>, ParentType, ContextType>;
  testItems?: Resolver<Array<ResolversTypes['CertificateTestItem']>, ParentType, ContextType>;
  reportedThrough?: Resolver<ResolversTypes['ReportingSource'], ParentType, ContextType>;
  greenAttributes?: Resolver<Array<ResolversTypes['GreenAttributeEvaluation']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CertificateWarning']>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateSiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateSite'] = ResolversParentTypes['CertificateSite']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertificateTestItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateTestItem'] = ResolversParentTypes['CertificateTestItem']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attribute?: Resolver<Maybe<ResolversTypes['GreenAttribute']>, ParentType, ContextType>;
};

export type GreenAttributeEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreenAttributeEvaluation'] = ResolversParentTypes['GreenAttributeEvaluation']> = {
  attribute?: Resolver<ResolversTypes['GreenAttribute'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['EvaluationElement'], ParentType, ContextType>;
  certified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['EvaluatedIndicator']>, ParentType, ContextType>;
};

export type EvaluatedIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluatedIndicator'] = ResolversParentTypes['EvaluatedIndicator']> = {
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitSource?: Resolver<Maybe<ResolversTypes['LimitSource']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['IndicatorVerdict'], ParentType, ContextType>;
  doubt?: Resolver<Maybe<ResolversTypes['IndicatorDoubt']>, ParentType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bodyCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  indicatorSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertificateWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateWarning'] = ResolversParentTypes['CertificateWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ReportingSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingSource'] = ResolversParentTypes['ReportingSource']> = {
  channel?: Resolver<ResolversTypes['ReportingChannel'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportingChannelStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingChannelState'] = ResolversParentTypes['ReportingChannelState']> = {
  channel?: Resolver<ResolversTypes['ReportingChannel'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readFault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forwardTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ForwardedReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForwardedReport'] = ResolversParentTypes['ForwardedReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ReportingChannel'], ParentType, ContextType>;
  bodyCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receiptNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ForwardState'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acknowledgement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ForwardedReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForwardedReportConnection'] = ResolversParentTypes['ForwardedReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ForwardedReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForwardedReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForwardedReportEdge'] = ResolversParentTypes['ForwardedReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ForwardedReport'], ParentType, ContextType>;
};

export type ChannelFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelFault'] = ResolversParentTypes['ChannelFault']> = {
  channel?: Resolver<ResolversTypes['ReportingChannel'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChannelFaultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelFaultConnection'] = ResolversParentTypes['ChannelFaultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChannelFaultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChannelFaultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelFaultEdge'] = ResolversParentTypes['ChannelFaultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChannelFault'], ParentType, ContextType>;
};

export type ConfigureChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigureChannelPayload'] = ResolversParentTypes['ConfigureChannelPayload']> = {
  channel?: Resolver<ResolversTypes['ReportingChannelState'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awaitsConfirmation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TakeChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeChannelPayload'] = ResolversParentTypes['TakeChannelPayload']> = {
  work?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportChannelPayload'] = ResolversParentTypes['ReportChannelPayload']> = {
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CertificateCorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateCorrectionPayload'] = ResolversParentTypes['CertificateCorrectionPayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  changesVerdictsFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificates?: Resolver<Maybe<ResolversTypes['CertificateConnection']>, ParentType, ContextType, RequireFields<DivisionCertificatesArgs, 'orderBy'>>;
  certificateStatistics?: Resolver<Maybe<ResolversTypes['CertificateStatistics']>, ParentType, ContextType, Partial<DivisionCertificateStatisticsArgs>>;
};

export type CertificateStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatistics'] = ResolversParentTypes['CertificateStatistics']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['CertificateStatusCount']>, ParentType, ContextType>;
  byScheme?: Resolver<Array<ResolversTypes['CertificateSchemeCount']>, ParentType, ContextType>;
  suspended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  restingOnBrokenLink?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiringWithin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<CertificateStatisticsExpiringWithinArgs, 'days'>>;
};

export type CertificateStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatusCount'] = ResolversParentTypes['CertificateStatusCount']> = {
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CertificateSchemeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateSchemeCount'] = ResolversParentTypes['CertificateSchemeCount']> = {
  scheme?: Resolver<ResolversTypes['CertificationScheme'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPayload'] = ResolversParentTypes['ReportPayload']> = {
  receiptNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ReportedRow']>, ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedRow'] = ResolversParentTypes['ReportedRow']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReportedRowOutcome'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['RowMessage']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['RowWarning']>, ParentType, ContextType>;
};

export type RowWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowWarning'] = ResolversParentTypes['RowWarning']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['RowMessage'], ParentType, ContextType>;
};

export type RowMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowMessage'] = ResolversParentTypes['RowMessage']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclareNumberFormsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareNumberFormsPayload'] = ResolversParentTypes['DeclareNumberFormsPayload']> = {
  body?: Resolver<ResolversTypes['CertificationBody'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeclareExternalNumberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareExternalNumberPayload'] = ResolversParentTypes['DeclareExternalNumberPayload']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WithdrawExternalNumberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawExternalNumberPayload'] = ResolversParentTypes['WithdrawExternalNumberPayload']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AllocateCertificateNumbersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocateCertificateNumbersPayload'] = ResolversParentTypes['AllocateCertificateNumbersPayload']> = {
  numbers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RegisterOrganisationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganisationsPayload'] = ResolversParentTypes['RegisterOrganisationsPayload']> = {
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseClassificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseClassification'] = ResolversParentTypes['EnterpriseClassification']> = {
  body?: Resolver<ResolversTypes['CertificationBody'], ParentType, ContextType>;
  enterpriseClass?: Resolver<ResolversTypes['EnterpriseClass'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grounds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  divisionDiffersFromCode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  identifiedBy?: Resolver<ResolversTypes['IdentitySource'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  earlierIdentities?: Resolver<Array<ResolversTypes['EarlierIdentity']>, ParentType, ContextType>;
  factoryInspections?: Resolver<Maybe<Array<ResolversTypes['FactoryInspection']>>, ParentType, ContextType>;
  enterpriseClasses?: Resolver<Maybe<Array<ResolversTypes['EnterpriseClassification']>>, ParentType, ContextType>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<OrganisationCertificatesArgs, 'orderBy'>>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarlierIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierIdentity'] = ResolversParentTypes['EarlierIdentity']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  holder?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  brands?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  bodies?: Resolver<Array<ResolversTypes['CertificationBody']>, ParentType, ContextType>;
  schemes?: Resolver<Array<ResolversTypes['CertificationScheme']>, ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  testItems?: Resolver<Array<ResolversTypes['CertificateTestItem']>, ParentType, ContextType>;
  greenAttributes?: Resolver<Array<ResolversTypes['GreenAttributeEvaluation']>, ParentType, ContextType>;
  traceCodes?: Resolver<Maybe<Array<ResolversTypes['TraceCode']>>, ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type QueuedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueuedRow'] = ResolversParentTypes['QueuedRow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  bodyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['RowMessage'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refusedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QueuedRowState'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueuedRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueuedRowConnection'] = ResolversParentTypes['QueuedRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QueuedRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueuedRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueuedRowEdge'] = ResolversParentTypes['QueuedRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QueuedRow'], ParentType, ContextType>;
};

export type ReportReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportReceipt'] = ResolversParentTypes['ReportReceipt']> = {
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  bodyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportReceiptConnection'] = ResolversParentTypes['ReportReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportReceiptEdge'] = ResolversParentTypes['ReportReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportReceipt'], ParentType, ContextType>;
};

export type WithdrawReportRowsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawReportRowsPayload'] = ResolversParentTypes['WithdrawReportRowsPayload']> = {
  rows?: Resolver<Array<ResolversTypes['QueuedRow']>, ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  measure?: Resolver<ResolversTypes['StatisticsMeasure'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalAtLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['StatisticsRow']>, ParentType, ContextType>;
};

export type StatisticsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsRow'] = ResolversParentTypes['StatisticsRow']> = {
  groupCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ProjectCode']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['CertificationBody']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['CertificationScheme']>, ParentType, ContextType>;
  starGrade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CertificateStatus']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ChangeCertificateStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCertificateStatusPayload'] = ResolversParentTypes['ChangeCertificateStatusPayload']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FactoryInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactoryInspection'] = ResolversParentTypes['FactoryInspection']> = {
  body?: Resolver<ResolversTypes['CertificationBody'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  factoryUscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factoryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactoryInspectionKind'], ParentType, ContextType>;
  conductedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['CertificateSurveillanceConclusion'], ParentType, ContextType>;
  personDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditDays'] = ResolversParentTypes['AuditDays']> = {
  days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initialDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  additionalSiteDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extrapolated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['AuditDayReason']>, ParentType, ContextType>;
};

export type AuditDayReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditDayReason'] = ResolversParentTypes['AuditDayReason']> = {
  requirement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateSurveillanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateSurveillance'] = ResolversParentTypes['CertificateSurveillance']> = {
  conductedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['CertificateSurveillanceConclusion'], ParentType, ContextType>;
  unannounced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grounds?: Resolver<Maybe<ResolversTypes['SurveillanceGrounds']>, ParentType, ContextType>;
  personDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effectivePersons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  additionalSites?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leastPersonDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  productTest?: Resolver<Maybe<ResolversTypes['CertificateSurveillanceConclusion']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplyForTraceCodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForTraceCodesPayload'] = ResolversParentTypes['ApplyForTraceCodesPayload']> = {
  receiptNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['TraceCodeApplicationResult']>, ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceCodeApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCodeApplicationResult'] = ResolversParentTypes['TraceCodeApplicationResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReportedRowOutcome'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['RowMessage']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['TraceCodeApplication']>, ParentType, ContextType>;
};

export type TraceCodeApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCodeApplication'] = ResolversParentTypes['TraceCodeApplication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  models?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TraceCodeApplicationState'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['TraceCodeReason']>, ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  traceCodes?: Resolver<Array<ResolversTypes['TraceCode']>, ParentType, ContextType>;
};

export type TraceCodeReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCodeReason'] = ResolversParentTypes['TraceCodeReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TraceCodeApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCodeApplicationConnection'] = ResolversParentTypes['TraceCodeApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TraceCodeApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceCodeApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCodeApplicationEdge'] = ResolversParentTypes['TraceCodeApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TraceCodeApplication'], ParentType, ContextType>;
};

export type ReviewTraceCodeApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewTraceCodeApplicationPayload'] = ResolversParentTypes['ReviewTraceCodeApplicationPayload']> = {
  application?: Resolver<ResolversTypes['TraceCodeApplication'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCode'] = ResolversParentTypes['TraceCode'], FederationReferenceType extends FederationReferenceTypes['TraceCode'] = FederationReferenceTypes['TraceCode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TraceCode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['CertifiedProduct']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CertificateVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateVersion'] = ResolversParentTypes['CertificateVersion']> = {
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['VersionCause'], ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['CertificationBody']>, ParentType, ContextType>;
  grounds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedCause?: Resolver<Maybe<ResolversTypes['VersionCause']>, ParentType, ContextType>;
  replacedGrounds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CertificationScheme'], ParentType, ContextType>;
  starGrade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holderParty?: Resolver<ResolversTypes['CertificateParty'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['CertificateParty'], ParentType, ContextType>;
  factory?: Resolver<ResolversTypes['CertificateParty'], ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['CertifiedProduct']>, ParentType, ContextType>;
  firstIssuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['CertificateTerm']>, ParentType, ContextType>;
  reissuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['CertificateStatusPeriod']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  RegisterBodyPayload?: RegisterBodyPayloadResolvers<ContextType>;
  ChangeBodyApprovalPayload?: ChangeBodyApprovalPayloadResolvers<ContextType>;
  CertificationBody?: CertificationBodyResolvers<ContextType>;
  BodyApprovalVersion?: BodyApprovalVersionResolvers<ContextType>;
  CertificationBodyApproval?: CertificationBodyApprovalResolvers<ContextType>;
  CertificationBodyConnection?: CertificationBodyConnectionResolvers<ContextType>;
  CertificationBodyEdge?: CertificationBodyEdgeResolvers<ContextType>;
  ReportCertificatesPayload?: ReportCertificatesPayloadResolvers<ContextType>;
  CertificateReportResult?: CertificateReportResultResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateSite?: CertificateSiteResolvers<ContextType>;
  CertificateTestItem?: CertificateTestItemResolvers<ContextType>;
  GreenAttributeEvaluation?: GreenAttributeEvaluationResolvers<ContextType>;
  EvaluatedIndicator?: EvaluatedIndicatorResolvers<ContextType>;
  CertificateWarning?: CertificateWarningResolvers<ContextType>;
  CertificateTerm?: CertificateTermResolvers<ContextType>;
  CertificateParty?: CertificatePartyResolvers<ContextType>;
  CertifiedProduct?: CertifiedProductResolvers<ContextType>;
  ProjectCode?: ProjectCodeResolvers<ContextType>;
  ConformityResult?: ConformityResultResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  ReportingSource?: ReportingSourceResolvers<ContextType>;
  ReportingChannelState?: ReportingChannelStateResolvers<ContextType>;
  ForwardedReport?: ForwardedReportResolvers<ContextType>;
  ForwardedReportConnection?: ForwardedReportConnectionResolvers<ContextType>;
  ForwardedReportEdge?: ForwardedReportEdgeResolvers<ContextType>;
  ChannelFault?: ChannelFaultResolvers<ContextType>;
  ChannelFaultConnection?: ChannelFaultConnectionResolvers<ContextType>;
  ChannelFaultEdge?: ChannelFaultEdgeResolvers<ContextType>;
  ConfigureChannelPayload?: ConfigureChannelPayloadResolvers<ContextType>;
  TakeChannelPayload?: TakeChannelPayloadResolvers<ContextType>;
  ReportChannelPayload?: ReportChannelPayloadResolvers<ContextType>;
  CertificateCorrectionPayload?: CertificateCorrectionPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  CertificateStatistics?: CertificateStatisticsResolvers<ContextType>;
  CertificateStatusCount?: CertificateStatusCountResolvers<ContextType>;
  CertificateSchemeCount?: CertificateSchemeCountResolvers<ContextType>;
  ReportPayload?: ReportPayloadResolvers<ContextType>;
  ReportedRow?: ReportedRowResolvers<ContextType>;
  RowWarning?: RowWarningResolvers<ContextType>;
  RowMessage?: RowMessageResolvers<ContextType>;
  DeclareNumberFormsPayload?: DeclareNumberFormsPayloadResolvers<ContextType>;
  DeclareExternalNumberPayload?: DeclareExternalNumberPayloadResolvers<ContextType>;
  WithdrawExternalNumberPayload?: WithdrawExternalNumberPayloadResolvers<ContextType>;
  AllocateCertificateNumbersPayload?: AllocateCertificateNumbersPayloadResolvers<ContextType>;
  RegisterOrganisationsPayload?: RegisterOrganisationsPayloadResolvers<ContextType>;
  EnterpriseClassification?: EnterpriseClassificationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  EarlierIdentity?: EarlierIdentityResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  QueuedRow?: QueuedRowResolvers<ContextType>;
  QueuedRowConnection?: QueuedRowConnectionResolvers<ContextType>;
  QueuedRowEdge?: QueuedRowEdgeResolvers<ContextType>;
  ReportReceipt?: ReportReceiptResolvers<ContextType>;
  ReportReceiptConnection?: ReportReceiptConnectionResolvers<ContextType>;
  ReportReceiptEdge?: ReportReceiptEdgeResolvers<ContextType>;
  WithdrawReportRowsPayload?: WithdrawReportRowsPayloadResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  StatisticsRow?: StatisticsRowResolvers<ContextType>;
  CertificateStatusDetail?: CertificateStatusDetailResolvers<ContextType>;
  CertificateStatusReason?: CertificateStatusReasonResolvers<ContextType>;
  CertificateStatusPeriod?: CertificateStatusPeriodResolvers<ContextType>;
  ChangeCertificateStatusPayload?: ChangeCertificateStatusPayloadResolvers<ContextType>;
  FactoryInspection?: FactoryInspectionResolvers<ContextType>;
  AuditDays?: AuditDaysResolvers<ContextType>;
  AuditDayReason?: AuditDayReasonResolvers<ContextType>;
  CertificateSurveillance?: CertificateSurveillanceResolvers<ContextType>;
  ApplyForTraceCodesPayload?: ApplyForTraceCodesPayloadResolvers<ContextType>;
  TraceCodeApplicationResult?: TraceCodeApplicationResultResolvers<ContextType>;
  TraceCodeApplication?: TraceCodeApplicationResolvers<ContextType>;
  TraceCodeReason?: TraceCodeReasonResolvers<ContextType>;
  TraceCodeApplicationConnection?: TraceCodeApplicationConnectionResolvers<ContextType>;
  TraceCodeApplicationEdge?: TraceCodeApplicationEdgeResolvers<ContextType>;
  ReviewTraceCodeApplicationPayload?: ReviewTraceCodeApplicationPayloadResolvers<ContextType>;
  TraceCode?: TraceCodeResolvers<ContextType>;
  TraceCodeConnection?: TraceCodeConnectionResolvers<ContextType>;
  TraceCodeEdge?: TraceCodeEdgeResolvers<ContextType>;
  CertificateVersion?: CertificateVersionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
