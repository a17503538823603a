/* Generated from the supergraph and clients/sdk/operations by `npm run generate`. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a request was decided. */
export type AccessDecision =
  /** Answered as asked; that a source failed does not change it. */
  | 'ALLOWED'
  /** Answered without the fields that the agency may not use. */
  | 'CUT'
  /** Not answered: the agency had no right to it, was over a limit, or asked in a wrong form. */
  | 'REFUSED';

/** Which records to list. */
export type AccessRecordFilter = {
  /** First day. */
  from?: string | null | undefined;
  /** Last day, inclusive. */
  to?: string | null | undefined;
  purpose?: Purpose | null | undefined;
  /** Id of the agency that asked. */
  agency?: string | null | undefined;
  /** A certificate number, trace code or unified social credit code, in any usual spelling. */
  subject?: string | null | undefined;
};

/** Which statistics to list. */
export type AccessStatisticsFilter = {
  /** First day. */
  from?: string | null | undefined;
  /** Last day, inclusive. */
  to?: string | null | undefined;
  agreement?: string | null | undefined;
};

/** Kinds of number and id by which requests are about somebody or something. */
export type AccessSubjectKind =
  /** A certificate number (证书编号). */
  | 'CERTIFICATE'
  /** A trace code (追溯码) on a product. */
  | 'TRACE_CODE'
  /** A unified social credit code (统一社会信用代码). */
  | 'ORGANISATION'
  /** Id of an agency (机构). */
  | 'AGENCY'
  /** Id of a sharing agreement (共享协议). */
  | 'AGREEMENT'
  /** Id of a credential (凭据), never the secret. */
  | 'CREDENTIAL'
  /** SHA-256 of a registered operation. */
  | 'OPERATION'
  /** Id of an administrative act (行政操作). */
  | 'ADMINISTRATIVE_ACT';

export type ActivateAgreementInput = {
  agreement: string;
  /** Why, at most 500 characters. No personal data. */
  reason?: string | null | undefined;
  /** For the system administrator: the side that it acts for, with a second person. Recorded; both sides are told. */
  actingFor?: AgreementSide | null | undefined;
};

/** Class of certification activity that decides the form of the mark (认证活动). */
export type ActivityClass =
  /** Activity one (全绿): all four green attributes, product in the national catalogue. */
  | 'ACTIVITY_1'
  /** Activity two (涉绿): one or more green attributes; star grades and express packaging belong here. */
  | 'ACTIVITY_2'
  /** Activity three: self-declaration and other green attribute assessment; no certification. */
  | 'ACTIVITY_3';

export type AddPasskeyInput = {
  agency: string;
  /** What the authenticator calls it, base64url. */
  id: string;
  /** COSE key (RFC 9052), base64url. */
  publicKey: string;
  /** What the agency calls it, at most 60 characters: the device, not the person. */
  name: string;
};

export type AddPublicKeyInput = {
  agency: string;
  publicKey: PublicKeyInput;
};

/** What an act does. */
export type AdministrativeActKind =
  | 'REGISTER_AGENCY'
  | 'OPEN_ENROLMENT'
  | 'SUSPEND_AGENCY'
  | 'WITHDRAW_CREDENTIAL'
  | 'REGISTER_IDENTITY'
  | 'REQUEST_AGREEMENT'
  | 'STEP_AGREEMENT'
  | 'NAME_PROVIDER'
  | 'DISMISS_PROVIDER';

/** Where an act stands. */
export type AdministrativeActState =
  /** For its second person. */
  | 'WAITING'
  | 'DONE'
  | 'DECLINED'
  /** Nobody decided within seven days. */
  | 'LAPSED';

/** The three administrators (三员): GB/T 22239-2019, 7.1.5 and 8.1.5. Nobody is two of them. */
export type AdministratorRole =
  /** System administrator (系统管理员): keeps identities, runs the hub. */
  | 'SYSTEM'
  /** Security administrator (安全管理员): decides over powers. */
  | 'SECURITY'
  /** Audit administrator (审计管理员): sees what both did, changes nothing of others. */
  | 'AUDIT';

/** Kinds of agency (机构类型) that can hold a sharing agreement. */
export type AgencyKind =
  /** Runs the hub. */
  | 'HUB_OPERATOR'
  /** A ministry (部委): all divisions. */
  | 'MINISTRY'
  /** A market regulator (市场监督管理局) of one division. */
  | 'MARKET_REGULATOR'
  /** A certification body (认证机构). */
  | 'CERTIFICATION_BODY'
  /** An e-commerce platform (电子商务平台). */
  | 'ECOMMERCE_PLATFORM'
  /** A procurement platform (政府采购平台). */
  | 'PROCUREMENT_PLATFORM'
  /** An insurer (保险机构). */
  | 'INSURER'
  /** The court that keeps the national list of court defaulters (最高人民法院). */
  | 'COURT'
  /** The finance department that keeps the lists of government procurement (财政部门). */
  | 'FINANCE_DEPARTMENT'
  /** The tax authority that keeps the list of major tax offences (税务机关). */
  | 'TAX_AUTHORITY'
  /** An expert group (专家组), which gives its opinion on the disputes that are referred to it. */
  | 'EXPERT_GROUP'
  /** An enterprise (企业) that looks at its own records. */
  | 'ENTERPRISE';

/** Whether an agency may sign in. */
export type AgencyState =
  | 'ACTIVE'
  /** No token is issued. */
  | 'SUSPENDED';

/** For whom somebody acts on an agreement. */
export type AgreementSide =
  | 'PROVIDER'
  | 'CONSUMER'
  /** The security administrator for the hub; in REQUEST the system administrator with a second person. */
  | 'OPERATOR';

/** Where an agreement stands. Tokens are issued under ACTIVE ones only, within their days. */
export type AgreementState =
  | 'REQUESTED'
  /** Approved by the provider, not yet in use. */
  | 'APPROVED'
  | 'ACTIVE'
  /** Stopped by either side; can be resumed. */
  | 'SUSPENDED'
  /** Over for good. */
  | 'ENDED';

/** What a document of an alliance is. */
export type AllianceDocumentKind =
  /** Work plan (工作计划). */
  | 'PLAN'
  /** Requirement (工作要求). */
  | 'REQUIREMENT'
  /** Programme (实施方案); filed before use. */
  | 'PROGRAMME'
  /** Technical document (技术文件); filed before use. */
  | 'TECHNICAL';

/** Where a document stands. */
export type AllianceDocumentState =
  /** Being written (起草). */
  | 'DRAFT'
  /** Filed with CNCA, not answered (已报备案). */
  | 'FILED'
  /** The filing is recorded (已备案). */
  | 'RECORDED'
  /** Returned by CNCA (退回). */
  | 'RETURNED'
  /** In use (施行). */
  | 'IN_USE';

/** A step on a document's way. */
export type AllianceDocumentStep =
  /** Entered as a draft. */
  | 'DRAFT'
  /** Filed with CNCA (报备). */
  | 'FILE'
  /** Filing recorded (备案). */
  | 'RECORD'
  /** Returned (退回). */
  | 'RETURN'
  /** Put to use (施行). */
  | 'USE';

/** What a focus field is about. */
export type AllianceFocusKind =
  /** Products certified to common rules. */
  | 'PRODUCT'
  /** Services in which certification comes first. */
  | 'SERVICE_CERTIFICATION'
  /** Services for which standards come first. */
  | 'SERVICE_STANDARD';

/** Kinds of alliance members. */
export type AllianceMemberCategory =
  /** Certification body (认证机构). */
  | 'CERTIFICATION_BODY'
  /** Industry organisation (行业组织). */
  | 'INDUSTRY_ORGANISATION'
  /** University (高校). */
  | 'UNIVERSITY'
  /** Research institute (科研院所). */
  | 'RESEARCH_INSTITUTE';

export type AnswerHandoverInput = {
  handover: string;
  answer: HandoverAnswer;
  /** At most 1,000 characters. */
  reason?: string | null | undefined;
};

export type AnswerJointInspectionInput = {
  jointInspection: string;
  answer: JointAnswer;
  /** At most 1,000 characters. */
  reason?: string | null | undefined;
};

export type AnswerLeadInput = {
  lead: string;
  answer: LeadAnswer;
  /** Told to those who reported: 1 to 1,000 characters. */
  text: string;
};

export type AppealFilter = {
  states?: Array<AppealState> | null | undefined;
  kinds?: Array<AppealKind> | null | undefined;
  certificateNumber?: string | null | undefined;
};

/** Who decides at a stage. */
export type AppealForum =
  /** The certification body, by its procedure. */
  | 'BODY'
  /** The expert group (专家组): the ministry refers the case to a group, and decides when it has the group's opinion. */
  | 'EXPERT_GROUP'
  /** CNCA (国家认监委). */
  | 'CNCA'
  /** The market regulator of the area; for what a national authority listed, the ministry. */
  | 'REGULATOR'
  /** The hub operator. */
  | 'OPERATOR';

/** What an appeal is against. */
export type AppealKind =
  /** A suspension, revocation or cancellation of a certificate (证书状态决定). */
  | 'STATUS_DECISION'
  /** A decision on reuse of a result for a certificate (采信争议). */
  | 'REUSE_DECISION'
  /** A technical dispute (技术争议). */
  | 'TECHNICAL'
  /** A row of the List of reusable results (采信清单). */
  | 'LIST_ROW'
  /** An entry of a list of subjects (名单列入). */
  | 'LISTING'
  /** A finding of an inspection (检查结论). */
  | 'INSPECTION_FINDING'
  /** Anything else that is recorded of a certificate (记载的事实). */
  | 'RECORDED_FACT'
  /** A record of who looked (查询记录). */
  | 'ACCESS_RECORD'
  /** A class of credit of the appellant's own (信用分类); its subject is `ENTERPRISE:<USCC>` or `BODY:<code>`. */
  | 'CREDIT_CLASS';

/** How an appeal is decided. */
export type AppealOutcome =
  | 'UPHELD'
  | 'PARTLY_UPHELD'
  | 'DISMISSED'
  | 'INADMISSIBLE';

export type AppealPaperInput = {
  name: string;
  sha256: string;
  url?: string | null | undefined;
};

/** Where an appeal is. */
export type AppealState =
  /** Before whoever decides (待处理). */
  | 'FILED'
  /** Well founded (成立). */
  | 'UPHELD'
  /** Well founded in part (部分成立). */
  | 'PARTLY_UPHELD'
  /** Not well founded (不成立). */
  | 'DISMISSED'
  /** Not looked into (不予受理). */
  | 'INADMISSIBLE'
  /** Taken back by its appellant (撤回). */
  | 'WITHDRAWN';

export type ApplyForTraceCodesInput = {
  /** 1 to 500 applications. */
  applications: Array<TraceCodeApplicationInput>;
  /** As in `ReportStatusEventsInput`. */
  reportKey?: string | null | undefined;
};

export type ApproveAgreementInput = {
  agreement: string;
  /** Why, at most 500 characters. No personal data. */
  reason?: string | null | undefined;
  /** For the system administrator: the side that it acts for, with a second person. Recorded; both sides are told. */
  actingFor?: AgreementSide | null | undefined;
};

/** Kind of audit (审核类型). */
export type AuditKind =
  /** Initial audit (初次审核), stages 1 and 2 together. */
  | 'INITIAL'
  /** Surveillance (监督审核). */
  | 'SURVEILLANCE'
  /** Recertification (再认证). */
  | 'RECERTIFICATION';

/** How much of all reports an answer rests on. */
export type BenefitCoverage =
  /** All reports. */
  | 'ALL'
  /** Reports of the provinces that the caller's agreement opens. */
  | 'DIVISIONS'
  /** Categories and years in which at least three enterprises are. */
  | 'PUBLISHED';

/** By what benefits are summed up. */
export type BenefitDimension =
  /** Product group (产品大类). */
  | 'GROUP'
  /** Product category, three digits (产品类别). */
  | 'CATEGORY'
  /** Province of the enterprise. */
  | 'PROVINCE'
  /** Issuing body of the certificate. */
  | 'BODY'
  /** Year in which the period ends. */
  | 'YEAR';

export type BenefitTotalsFilter = {
  groupCode?: string | null | undefined;
  projectCode?: string | null | undefined;
  /** GB/T 2260 code of a province. */
  provinceCode?: string | null | undefined;
  bodyCode?: string | null | undefined;
  year?: number | null | undefined;
};

/** What one supplier offers (投标). */
export type BidInput = {
  /** 1 to 64 characters without a colon, unique in the evaluation. */
  reference: string;
  /** Unified social credit code of the supplier. */
  supplierUscc: string;
  /** One for each item offered. A bid is for the lots that it offers something in. */
  offeredItems: Array<OfferInput>;
};

/** What a change has done. */
export type BlacklistChangeResult =
  | 'CREATED'
  | 'CHANGED'
  /** The record was like this already; nothing was written and no event published. */
  | 'UNCHANGED';

/** Where an entry stands on a day. The end comes from the clock and is never stored. */
export type BlacklistEntryState =
  /** Proposed, not published; never public. */
  | 'PENDING'
  /** Published and counting. */
  | 'PUBLISHED'
  /** Removed before its end (移出); no longer counts from the day of removal. */
  | 'REMOVED'
  /** Past its last day. */
  | 'ENDED';

/** Which entries to list; all conditions hold together. */
export type BlacklistFilter = {
  list?: BlacklistKind | null | undefined;
  /** Unified social credit code of the subject. */
  subjectUscc?: string | null | undefined;
  /** Three-digit code of the certification body that is the subject. */
  bodyCode?: string | null | undefined;
  /** Entries of authorities in this division or below it (GB/T 2260 code). */
  division?: string | null | undefined;
  /** Entries in this state on the day `on`. */
  state?: BlacklistEntryState | null | undefined;
  /** Entries that existed by this day, their state judged on it; default: today. What the caller may see is always judged as of today. */
  on?: string | null | undefined;
  /** Entries and their days as the hub knew them at this instant (default: now). */
  asKnownAt?: string | null | undefined;
};

/** Grounds by which the term of a court defaulter goes. Source: Supreme Court provisions on publishing defaulters, as amended 2017, arts 1 and 2. */
export type BlacklistGround =
  /** (一) Able to perform and refuses (有履行能力而拒不履行): no term. */
  | 'COURT_REFUSES_THOUGH_ABLE'
  /** (二) Obstructs enforcement by forged evidence, violence or threats (妨碍、抗拒执行): two years. */
  | 'COURT_OBSTRUCTS_ENFORCEMENT'
  /** (三) Evades enforcement by false suits or hidden property (规避执行): two years. */
  | 'COURT_EVADES_ENFORCEMENT'
  /** (四) Breaks the duty to report property (违反财产报告制度): two years. */
  | 'COURT_PROPERTY_REPORT'
  /** (五) Breaks a limit on spending (违反限制消费令): two years. */
  | 'COURT_SPENDING_LIMIT'
  /** (六) Does not perform a settlement without good reason (拒不履行执行和解协议): two years. */
  | 'COURT_BREAKS_SETTLEMENT';

/** Lists with separate legal bases, grounds and ends. Being on one says nothing about another. */
export type BlacklistKind =
  /** Serious violations and dishonesty in market regulation (严重违法失信名单), SAMR Order 44 of 2021. */
  | 'SERIOUS_DISHONESTY'
  /** Abnormal operations (经营异常名录). */
  | 'ABNORMAL_OPERATIONS'
  /** Defaulters on court judgments (失信被执行人). */
  | 'COURT_DEFAULTER'
  /** Serious dishonesty in government procurement (政府采购严重违法失信行为记录名单). */
  | 'PROCUREMENT_DISHONESTY'
  /** Bans from government procurement (禁止参加政府采购活动), Government Procurement Law art. 77. */
  | 'PROCUREMENT_BAN'
  /** Certification bodies that violated the rules (违规认证机构名单), kept by the coordination platform. Not the same fact as a revoked approval. */
  | 'BODY_VIOLATION'
  /** Joint punishment in the Yangtze River Delta (长三角联合惩戒名单), plan of 2021-05-17, (十五). */
  | 'YRD_JOINT_PUNISHMENT'
  /** Parties to major tax offences (重大税收违法案件当事人名单, since 2022 重大税收违法失信主体), named by 财库〔2016〕125号. */
  | 'MAJOR_TAX_VIOLATION';

export type BodyApprovalInput = {
  from: string;
  /** Last day, inclusive; absent: it stands. */
  to?: string | null | undefined;
  /** Product categories; absent: no limit is known. */
  projectCodes?: Array<string> | null | undefined;
};

/** Who can bring what an answer lacks. */
export type Bringer =
  /** 采购人 */
  | 'PURCHASER'
  /** 供应商 */
  | 'SUPPLIER'
  /** 认证机构 */
  | 'CERTIFICATION_BODY'
  /** 名单或名录的维护部门 */
  | 'AUTHORITY'
  /** 平台运营机构 */
  | 'HUB_OPERATOR';

/** Where a case that was handed over stands. */
export type CaseHandoverState =
  /** Offered, the time for an answer not over (待接收). */
  | 'OFFERED'
  /** Not answered in time. */
  | 'ANSWER_OVERDUE'
  /** Accepted, its due day not over (已接收). */
  | 'ACCEPTED'
  /** Declined, with the reason (不予接收). */
  | 'DECLINED'
  /** Accepted and not closed by the due day (逾期未办结). */
  | 'OVERDUE'
  /** Closed, with the result (已办结). */
  | 'CLOSED';

export type CatalogueEntryFilter = {
  /** Entries in force on this day; today when absent. */
  on?: string | null | undefined;
  /** As the hub knew it at this instant; default: now. */
  asKnownAt?: string | null | undefined;
  layer?: CatalogueLayer | null | undefined;
  scheme?: CertificationScheme | null | undefined;
  projectCode?: string | null | undefined;
};

/** Which catalogue an entry belongs to. */
export type CatalogueLayer =
  /** National catalogue, announced by SAMR with the ministries concerned. */
  | 'NATIONAL'
  /** Catalogue of the Yangtze River Delta (长三角), drafted by the alliance and filed with CNCA before use. */
  | 'YRD';

/** What certificates to list; conditions are joined by and. */
export type CertificateFilter = {
  /** Effective status of today, any of these. */
  effectiveStatus?: Array<CertificateStatus> | null | undefined;
  /** Any of these schemes. */
  scheme?: Array<CertificationScheme> | null | undefined;
  /** Registry code of the certification body. */
  bodyCode?: string | null | undefined;
  /** Product category. */
  projectCode?: string | null | undefined;
  /** Unified social credit code of the holder. */
  holderUscc?: string | null | undefined;
  /** Stars, 1 to 3. */
  starGrade?: number | null | undefined;
  /** Valid or suspended today, with a last valid day before this day. */
  expiringBefore?: string | null | undefined;
  /** Valid or suspended today, with a last valid day at most this many days from today, 0 to 3660. */
  expiringWithinDays?: number | null | undefined;
  /** Whether it is suspended today while a conformity result that it rests on is not valid. */
  brokenReuseLink?: boolean | null | undefined;
  /**
   * Whether it stands and its surveillance (监督检查) is overdue: later than a year, or twelve months, after the issue or the check before, as the hub knows them now. Told as surveillances are: to the
   * ministry, the operator and insurers; to a regulator beside a `division` within its agreement; to a body beside its own `bodyCode`, an enterprise beside its own `holderUscc`; else `FORBIDDEN`.
   */
  surveillanceOverdue?: boolean | null | undefined;
  /** The day that `effectiveStatus`, `brokenReuseLink` and `surveillanceOverdue` are asked for; default today. A day to come is `BAD_USER_INPUT`. */
  statusOn?: string | null | undefined;
  /** Product groups (产品组), any of these, for example `G10`. */
  group?: Array<string> | null | undefined;
  /** Division of the holder's address, GB/T 2260, with all inside it. */
  division?: string | null | undefined;
  /** Division of the factory's address, with all inside it. */
  factoryDivision?: string | null | undefined;
  /** First issued on this day or later. */
  issuedFrom?: string | null | undefined;
  /** First issued on this day or earlier. */
  issuedTo?: string | null | undefined;
  /** Last valid day on this day or later, whatever the status. */
  expiringFrom?: string | null | undefined;
  /** Last valid day on this day or earlier, whatever the status. */
  expiringTo?: string | null | undefined;
  /**
   * Words of the product's name (产品名称), each of which has to be in it; Chinese needs no spaces, letters and digits are given by whole runs. With `model` and `brand` it is about one product. Texts that
   * fit more than some thousand certificates are `BAD_USER_INPUT`.
   */
  productName?: string | null | undefined;
  /** Model (型号), whole; compared without width, case, spaces and kind of dash. */
  model?: string | null | undefined;
  /** Brand (品牌), whole; compared without width, case and spaces. */
  brand?: string | null | undefined;
  /** Words of the holder's name (持证人名称), as `productName`. */
  holderName?: string | null | undefined;
};

/** Why a certificate that the plan covers was not drawn from. */
export type CertificateLeftOutReason =
  /** The holder's division is not known to the hub, or the holder is abroad (持证人所在地不明或在境外): it lies in nobody's area. */
  | 'NO_HOLDER_DIVISION';

/** Orders of a list of certificates; ties are broken by number. */
export type CertificateOrder =
  | 'NUMBER'
  /** First to expire first. */
  | 'EXPIRES_ON'
  /** Latest first issue first. */
  | 'FIRST_ISSUED_ON_DESC';

export type CertificatePartyInput = {
  /** Absent for foreign and old units. */
  uscc?: string | null | undefined;
  name?: string | null | undefined;
  address?: string | null | undefined;
  /** Six-digit division of the address (GB/T 2260). */
  divisionCode?: string | null | undefined;
  /** ISO 3166-1 alpha-2; absent: CN. */
  country?: string | null | undefined;
};

/** A certificate as its body reports it. Everything is text, so that a malformed field rejects its row and never the call; days are `YYYY-MM-DD`. */
export type CertificateReportInput = {
  /**
   * Certificate number; names body, product category and year of first issue. A number of a form that the body has declared may stand here too. Absent with
   * `externalNumber`: the certificate that carries that, or a new one, to which the hub gives a number.
   */
  number?: string | null | undefined;
  /** Number of the body's own form, as printed (原证书编号), for example `CQC21GBM00123`. */
  externalNumber?: string | null | undefined;
  /** Of a row without a number of the hub, for the hub operator: whose certificate it is. Absent: the caller's. */
  bodyCode?: string | null | undefined;
  /** Of a certificate to which the hub gives a number: its product category (项目编码), three digits. */
  projectCode?: string | null | undefined;
  /** One of `CertificationScheme`, or its word in Chinese or English, for example 绿色建材. */
  scheme?: string | null | undefined;
  /** 1 to 3 for graded green building materials, absent for every other scheme. */
  starGrade?: number | null | undefined;
  holder?: CertificatePartyInput | null | undefined;
  /** Absent: the holder. */
  producer?: CertificatePartyInput | null | undefined;
  /** Absent: the producer. */
  factory?: CertificatePartyInput | null | undefined;
  /** Standards and rules certified against, 1 to 20. */
  basis?: Array<string> | null | undefined;
  /** Products of the unit, 1 to 100. */
  products?: Array<CertifiedProductInput> | null | undefined;
  firstIssuedOn?: string | null | undefined;
  /** Last valid day of the term. */
  expiresOn?: string | null | undefined;
  /** First day of the term that `expiresOn` ends; absent for the first term, whose first day is `firstIssuedOn`. */
  termFrom?: string | null | undefined;
  /** Day on which the holder asked for the renewal that made the term; the window before the end is one for the request. */
  renewalRequestedOn?: string | null | undefined;
  reissuedOn?: string | null | undefined;
  /** Certification mode (认证模式). This and the fields below: absent leaves what the hub holds. */
  mode?: string | null | undefined;
  accreditationMark?: string | null | undefined;
  productMark?: string | null | undefined;
  unitName?: string | null | undefined;
  otherItems?: string | null | undefined;
  lookUpAt?: string | null | undefined;
  /** Sites covered, at most 100. */
  sites?: Array<CertificateSiteInput> | null | undefined;
  /** Test items, at most 200. */
  testItems?: Array<CertificateTestItemInput> | null | undefined;
  /** One of `CertificateStatus` or its Chinese words and their synonyms; absent: valid. Expiry need not be reported. */
  status?: string | null | undefined;
  /** First day of a status other than valid, or of the restored validity. */
  statusSince?: string | null | undefined;
  /** Reason code of a suspension, revocation or cancellation. */
  statusReason?: string | null | undefined;
  /** Last day of a suspension; absent: the longest that the rules allow. */
  suspendedUntil?: string | null | undefined;
  /** Surveillance since issue; at most 50. */
  surveillances?: Array<CertificateSurveillanceInput> | null | undefined;
  /** Id of a row of the correction queue that this one puts right. */
  corrects?: string | null | undefined;
  unreadable?: Array<UnreadableFieldInput> | null | undefined;
};

/** What can become of a reported row. */
export type CertificateReportOutcome =
  /** Stored, new or changed. */
  | 'ACCEPTED'
  /** Known already with the same content. */
  | 'UNCHANGED'
  /** Refused; nothing of the row is stored. */
  | 'REJECTED';

export type CertificateSiteInput = {
  name?: string | null | undefined;
  address?: string | null | undefined;
  scope?: string | null | undefined;
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

export type CertificateSurveillanceInput = {
  conductedOn?: string | null | undefined;
  /** `PASS` (通过), `PASS_AFTER_CORRECTION` (整改验证后通过) or `FAIL` (不通过). */
  conclusion?: string | null | undefined;
  unannounced?: boolean | null | undefined;
  /** As in `SurveillanceReportInput`. */
  grounds?: string | null | undefined;
  personDays?: string | null | undefined;
  productTest?: string | null | undefined;
  note?: string | null | undefined;
};

export type CertificateTestItemInput = {
  item?: string | null | undefined;
  method?: string | null | undefined;
  limit?: string | null | undefined;
  result?: string | null | undefined;
  unit?: string | null | undefined;
  /** Green attribute (绿色属性) that it is counted to, in a word or as a code: 资源属性, 能源属性, 环境属性, 品质属性. */
  attribute?: string | null | undefined;
};

/**
 * The course of one certification (认证过程), as far as it has come: each day is null until its step is done. Steps follow one another; a step that lies before an
 * earlier one is BAD_USER_INPUT.
 */
export type CertificationCourseInput = {
  /** The application was made (认证委托). */
  appliedOn?: string | null | undefined;
  /** The documents were complete (申请文件齐全). */
  documentsCompleteOn?: string | null | undefined;
  /** The notice of acceptance (受理通知): the formal acceptance, from which the 90 days run. */
  acceptedOn?: string | null | undefined;
  /** The notice that the application is not accepted (不予受理通知); then nothing later is due. Not beside `acceptedOn`. */
  refusedOn?: string | null | undefined;
  /** The technical review of the documents was passed or basically passed (资料技术评审符合或基本符合). */
  documentsReviewedOn?: string | null | undefined;
  /** The on-site check was done (现场检查完成). */
  siteCheckedOn?: string | null | undefined;
  /** The evaluation was passed (评价通过). */
  evaluatedOn?: string | null | undefined;
  /** The certificate was issued (颁发证书). */
  issuedOn?: string | null | undefined;
  /** Day of the type-test report (型式检验报告) among the application's documents. */
  typeTestReportOn?: string | null | undefined;
  /** Day of another inspection report that is used (利用其他检验结果). */
  reusedReportOn?: string | null | undefined;
  /** At most 100; days that lie in several count once. */
  delays?: Array<CertificationDelayInput> | null | undefined;
};

/** Where a deadline of a certification is on the day that was asked for. */
export type CertificationDeadlineState =
  /** What begins it has not happened, or was not told. */
  | 'PENDING'
  | 'RUNNING'
  /** A delay lasts: its end is not known before the delay's. */
  | 'PAUSED'
  | 'MET'
  /** Not done, and its last day is over. */
  | 'OVERDUE'
  /** Done after its last day; of a report: not within its time. */
  | 'MISSED'
  /** Nothing is due any more: the application was not accepted. */
  | 'DROPPED';

/** Why a certification takes longer without its body's doing (S2 认证时限): days of these are not counted in the 90 days. */
export type CertificationDelayCause =
  /** Documents handed in late (未及时提交资料); not counted in the document review either (S2 评审时限). */
  | 'LATE_DOCUMENTS'
  /** The on-site check could not be hosted as planned (不能按计划接受现场检查). */
  | 'SITE_CHECK_NOT_HOSTED'
  /** Corrections of nonconformities handed in late (未按规定时间递交不符合整改). */
  | 'LATE_CORRECTIONS'
  /** Samples sent late (未能及时寄送检验样品). */
  | 'LATE_SAMPLES'
  /** Fees paid late (未及时缴纳费用). */
  | 'LATE_FEES'
  /** A special test cycle of the samples (特殊的样品检验周期). */
  | 'SPECIAL_TEST_CYCLE';

/** Days of a delay (延误), both inclusive. */
export type CertificationDelayInput = {
  cause: CertificationDelayCause;
  from: string;
  /** Null while it lasts. */
  to?: string | null | undefined;
};

/** Certification schemes whose certificates the hub holds. */
export type CertificationScheme =
  /** China Green Product (绿色产品), activity one: national catalogue, no grade. */
  | 'CHINA_GREEN_PRODUCT'
  /** Graded green building material (绿色建材产品分级认证): one, two or three stars; activity two. */
  | 'GREEN_BUILDING_MATERIAL'
  /** Green express packaging (快递包装绿色产品); activity two. */
  | 'EXPRESS_PACKAGING'
  /** Green product of the Yangtze River Delta (长三角). */
  | 'YRD_GREEN_PRODUCT'
  /** Green service of the Yangtze River Delta (长三角). */
  | 'YRD_GREEN_SERVICE'
  /** Green design evaluation (绿色设计产品评价, GB/T 32161): organisation-level, no China Green Product certificate. */
  | 'GREEN_DESIGN';

export type CertifiedProductInput = {
  name?: string | null | undefined;
  brand?: string | null | undefined;
  series?: string | null | undefined;
  /** 0 to 500 models. */
  models?: Array<string> | null | undefined;
};

export type ChangeBodyApprovalInput = {
  code: string;
  /** A period to add. */
  add?: BodyApprovalInput | null | undefined;
  /** A period to end. */
  end?: EndBodyApprovalInput | null | undefined;
  /** The hub holds every certificate that the body issued from this year on. */
  reportsFromYear?: number | null | undefined;
};

/** Which changes: those for which every field that is given fits. At most 200 values of each. */
export type ChangeFilter = {
  kinds?: Array<ChangeKind> | null | undefined;
  certificateNumbers?: Array<string> | null | undefined;
  holderUsccs?: Array<string> | null | undefined;
  bodyCodes?: Array<string> | null | undefined;
  /** Codes of GB/T 2260: changes about certificates and subjects within them. */
  divisions?: Array<string> | null | undefined;
  /** Id of a watch list of the caller's agency. */
  watchList?: string | null | undefined;
  /** What goes to a receiver of this kind, by the table of receivers. */
  receiver?: ReceiverKind | null | undefined;
};

/** Kinds of change: which register, and what of it. */
export type ChangeKind =
  | 'CERTIFICATE_CHANGED'
  | 'CERTIFICATE_WITHDRAWN'
  | 'CERTIFICATE_CORRECTED'
  | 'CERTIFICATION_BODY_CHANGED'
  | 'ORGANISATION_CHANGED'
  | 'TRACE_CODE_ISSUED'
  | 'SURVEILLANCE_REPORTED'
  | 'CONFORMITY_RESULT_CHANGED'
  | 'CONFORMITY_RESULT_WITHDRAWN'
  | 'CONFORMITY_RESULT_CORRECTED'
  | 'REUSE_LINK_CHANGED'
  | 'REUSABLE_RESULTS_LIST_CHANGED'
  | 'CATALOGUE_ENTRY_CHANGED'
  | 'PROJECT_CODE_CHANGED'
  | 'STANDARD_CHANGED'
  | 'BLACKLIST_ENTRY_CHANGED'
  | 'BLACKLIST_STATED'
  /** A measure of joint punishment (惩戒措施) was taken or ended. */
  | 'PUNISHMENT_MEASURE_CHANGED'
  | 'ALLIANCE_DIVISION_CHANGED'
  | 'ALLIANCE_MEMBER_CHANGED'
  | 'ALLIANCE_BULLETIN_PUBLISHED'
  | 'ALLIANCE_MEETING_CHANGED'
  | 'ALLIANCE_DOCUMENT_CHANGED'
  | 'AGENCY_CHANGED'
  | 'AGREEMENT_CHANGED'
  /** What a reader may rely on has changed: by a report, by the clock, or by a result that it rests on. */
  | 'EFFECTIVE_STATUS_CHANGED'
  | 'TASK_CHANGED'
  | 'NOTICE_ISSUED'
  | 'NOTICE_GIVEN'
  /** A failed inspection (不合格检查) has become public, or says something else since; its values are asked for by its id, `key`. */
  | 'INSPECTION_PUBLISHED'
  | 'STATUS_PUBLISHED'
  | 'WEBHOOK_PAUSED'
  /** A receiver refused a message, or what it refused was mended. */
  | 'RECEIVER_ANSWERED'
  | 'EXTERNAL_NUMBER_DECLARED'
  | 'DIRECTORY_ENTRY_CHANGED'
  | 'REPORT_RECEIVED'
  | 'LEAD_CHANGED'
  /** A lead that the agency reported was answered. */
  | 'LEAD_ANSWERED'
  | 'DECLARATION_CHANGED'
  | 'EFFICIENCY_REPORTED'
  | 'APPEAL_CHANGED'
  | 'SAMPLING_PLAN_CHANGED'
  | 'DRAW_MADE'
  | 'INSPECTOR_CHANGED'
  | 'INSPECTION_TASK_CHANGED'
  | 'INSPECTION_CHANGED'
  | 'JOINT_INSPECTION_CHANGED'
  | 'CASE_HANDOVER_CHANGED';

export type ChangeSubscriptionInput = {
  webhook: string;
  filter?: ChangeFilter | null | undefined;
  state?: WebhookState | null | undefined;
};

export type ChangeWatchListInput = {
  watchList: string;
  add?: Array<string> | null | undefined;
  remove?: Array<string> | null | undefined;
};

/** What became of a watched claim. */
export type ClaimChangeKind =
  /** Put on the list, with its first verdict. */
  | 'WATCHED'
  /** Decision or findings are others than before. */
  | 'CHANGED'
  /** Taken off the list. */
  | 'REMOVED';

/** What the hub advises a platform to do with a claim. */
export type ClaimDecision =
  /** Every fact needed is at hand and none speaks against the claim. */
  | 'ACCEPT'
  /** At least one fact refutes the claim. */
  | 'REJECT'
  /** The hub can't decide: a person has to look. Never to be read as acceptance. */
  | 'REVIEW';

/** Encodings of text (编码). */
export type ClaimFileEncoding =
  | 'UTF_8'
  | 'GB18030'
  | 'BIG5'
  | 'EUC_KR'
  | 'UTF_16LE'
  | 'UTF_16BE';

/** Formats of files of claims. */
export type ClaimFileFormat =
  /** Rows of text: UTF-8, GB18030, UTF-16, or Big5 and EUC-KR where named; any separator. */
  | 'CSV'
  /** A workbook of Office Open XML (.xlsx). */
  | 'XLSX'
  /** A JSON object a line, UTF-8. */
  | 'NDJSON';

/** What a check found. */
export type ClaimFindingCode =
  /** The certificate exists, is valid on the day and covers what is claimed. */
  | 'VALID'
  /** The source covers this number and has no such certificate or trace code, or it was issued after the day asked for. */
  | 'NOT_FOUND'
  /** The certification body does not report to the hub, or not for that year, or its reports are behind. */
  | 'NOT_REPORTED'
  /** Several certification bodies gave a certificate this number: the claim has to name one (`bodyCode`). */
  | 'NUMBER_AMBIGUOUS'
  /** Not a green product certificate: CCC, organic, energy label, Green Food, green design evaluation and others. */
  | 'OUT_OF_SCOPE'
  /** A source that the verdict needs is missing or not fresh enough, or what it told last of a record that matters could not be read. */
  | 'SOURCE_UNAVAILABLE'
  /** A check could not be completed (核对未完成): a defect of the hub. The claim is undecided; the other checks, and other claims, stand. */
  | 'CHECK_FAILED'
  /** The claim can't be read: no number, a number of no known form, digits lost in a spreadsheet, an impossible star grade. */
  | 'MALFORMED'
  /** Suspended (暂停): certificate and mark must not be used. */
  | 'SUSPENDED'
  /** Revoked for cause (撤销). */
  | 'REVOKED'
  /** Cancelled without fault (注销). */
  | 'CANCELLED'
  /** Past its last valid day (过期失效). */
  | 'EXPIRED'
  /** A conformity result that the certificate rests on is not valid; the failed result is named. */
  | 'REUSE_LINK_BROKEN'
  /** The certification body was not approved for the product category on the day of issue. */
  | 'BODY_NOT_APPROVED'
  /** The certification body was no member of the alliance for which it certified, on the day of issue (不是联盟成员机构). */
  | 'BODY_NOT_MEMBER'
  /**
   * Something was doubtful when the certificate was reported (上报存疑), by a rule at the hub's door: `REVIEW` where the rule wants a person to look, `INFO` where it is
   * only told.
   */
  | 'REPORT_DOUBTFUL'
  /** The mark claimed is not the mark of the certificate's scheme. */
  | 'SCHEME_MISMATCH'
  /** The stars claimed are not the stars certified. */
  | 'STAR_MISMATCH'
  /** The holder named is not the holder of the certificate. */
  | 'HOLDER_MISMATCH'
  /** The certificate does not cover the model or brand on sale. */
  | 'PRODUCT_NOT_COVERED'
  /** The trace code belongs to another certificate. */
  | 'TRACE_MISMATCH'
  /** The product category was not in the catalogue of the certificate's scheme on the day of issue. */
  | 'NOT_IN_CATALOGUE'
  /** The text uses wording that is forbidden or misstates what was certified. */
  | 'FORBIDDEN_WORDING'
  /** The holder is on a blacklist that counts, on the day. */
  | 'HOLDER_BLACKLISTED'
  /** The certification body is on a blacklist that counts, on the day. */
  | 'BODY_BLACKLISTED'
  /** The seller is on a blacklist that counts, on the day. */
  | 'SELLER_BLACKLISTED';

/** How much a finding weighs. */
export type ClaimFindingSeverity =
  /** Supports the claim. */
  | 'INFO'
  /** Keeps the claim from being accepted until a person has looked. */
  | 'REVIEW'
  /** Refutes the claim. */
  | 'REJECT';

/** What one listing says. Everything is optional text as the seller wrote it: full-width characters, kinds of spaces and of dashes, and invisible characters do no harm. */
export type ClaimInput = {
  /** The caller's own key of the claim; returned with the verdict, not interpreted. */
  reference?: string | null | undefined;
  /**
   * Certificate number (证书编号): `G` + year (4) + certification body (3) + product category (3) + random (6), or a number of the body's own form, which is compared
   * as written, width, case and spaces aside.
   */
  certificateNumber?: string | null | undefined;
  /**
   * Registry code (发证机构代码) of the certification body, for a certificate number of its own form (`CQC21GBM00123`): two bodies may have given the same one. The
   * hub's own numbers name their body.
   */
  bodyCode?: string | null | undefined;
  /** Trace code (追溯码) behind the QR code: the same head + random (12). Stands in for the certificate number, or must lead to the same certificate. */
  traceCode?: string | null | undefined;
  /**
   * The mark (标识) that the listing shows or names: a value of `ClaimedMark`, as enum value or text, or the words of the listing (`中国绿色产品标志`,
   * `认证活动1`, `（全绿）`, `绿色建材三星级`). What the hub does not know is a `MALFORMED` finding of the claim.
   */
  mark?: string | number | null | undefined;
  /**
   * Stars claimed (星级), 1 to 3: a number or the words of the listing (`三星级`, `★★★`). Only graded green building materials (绿色建材) have them. What is no
   * such grade is a `MALFORMED` finding of the claim.
   */
  starGrade?: string | number | null | undefined;
  /** Unified social credit code (统一社会信用代码) of the certificate holder that the listing names. */
  holderUscc?: string | null | undefined;
  /** Name of the certificate holder that the listing names. */
  holderName?: string | null | undefined;
  /** Unified social credit code of the seller. A seller who is not the holder is no finding: resellers exist. */
  sellerUscc?: string | null | undefined;
  /** Model (型号) of the product on sale. */
  productModel?: string | null | undefined;
  /** Brand (品牌) of the product on sale. */
  brand?: string | null | undefined;
  /**
   * Title or text of the listing, HTML or plain: searched whole for forbidden wording and for other schemes presented as green certification. All texts of
   * a claim together: 200,000 characters; what is beyond them is not searched and is a `MALFORMED` finding.
   */
  text?: string | null | undefined;
  /** Further texts of the listing (描述, 卖点, 详情 …), at most 50: searched like `text`. */
  texts?: Array<string> | null | undefined;
  /**
   * The day that this claim is checked for (`2026-11-22`, `2026/11/22`, `2026年11月22日`), in place of the day of the call. A day that can't be read or is yet
   * to come is a `MALFORMED` finding of the claim.
   */
  on?: string | null | undefined;
};

/** Languages of the messages in a result. */
export type ClaimJobLanguage =
  | 'ZH'
  | 'EN';

/** Where a job is. */
export type ClaimJobState =
  /** The file is not complete yet (等待上传). */
  | 'AWAITING_FILE'
  /** The file is complete; its turn has not come (排队中). */
  | 'QUEUED'
  /** Its file is read, or its rows are judged (进行中). */
  | 'RUNNING'
  /** It goes on by itself later: see `waitingFor` (等待中). */
  | 'WAITING'
  /** A dry run has read its file (试运行完成). */
  | 'INSPECTED'
  /** Every row has its verdict (已完成). */
  | 'DONE'
  /** The file can't be read, or not as it was said to be; see `failure` (失败). */
  | 'FAILED'
  /** Cancelled (已取消). */
  | 'CANCELLED';

/** What a job waits for. */
export type ClaimJobWaiting =
  /** The next day's quota. */
  | 'QUOTA'
  /** The agreement is not in force, or does not open `claims:verify` at the moment. */
  | 'AGREEMENT'
  /** A source or the register does not answer. */
  | 'SOURCE';

export type CloseHandoverInput = {
  handover: string;
  /** 1 to 4,000 characters, without personal data. */
  result: string;
  /** At most 50. */
  papers?: Array<InspectionEvidenceInput> | null | undefined;
};

export type CloseReceiverInput = {
  receiver: ReceiverKind;
};

export type ComplaintStatisticsInput = {
  /** Product category, three digits. */
  projectCode: string;
  /** A month, by its first day. */
  month: string;
  complaints: number;
  /** Failed tests and returns for quality. */
  failures: number;
  sold: number;
};

export type CompleteTaskInput = {
  task: string;
  /** What was done or decided, 1 to 500 characters, without personal data. */
  note: string;
};

export type ConfigureChannelInput = {
  /** Where people report; absent: the register's address is shown. */
  address?: string | null | undefined;
  /** Address that takes rows by POST, signed by the conventions of Standard Webhooks; absent: rows are refused with the address. */
  forwardTo?: string | null | undefined;
  /** Address that answers GET with pages of publications; absent: none are taken over. */
  readFrom?: string | null | undefined;
};

export type ConfirmAdministrativeActInput = {
  act: string;
};

export type ConfirmTakedownInput = {
  lead: string;
  takenDownOn: string;
};

/** What a conformity result attests (合格评定结果的种类). */
export type ConformityKind =
  /** China Environmental Labelling (中国环境标志, 环保). */
  | 'ENVIRONMENTAL_LABELLING'
  /** Energy conservation product certification (节能产品认证); Energy Conservation Law art. 20. */
  | 'ENERGY_SAVING'
  /** Water conservation product certification (节水产品认证). */
  | 'WATER_SAVING'
  /** Low-carbon product certification (低碳产品认证). */
  | 'LOW_CARBON'
  /** Organic product certification (有机产品认证). */
  | 'ORGANIC'
  /** Recycled or circular product certification (循环/再生产品). */
  | 'RECYCLED'
  /** State-promoted voluntary certification of restricted hazardous substances (有害物质限制使用自愿性认证). */
  | 'ROHS_VOLUNTARY'
  /** Supplier's declaration of conformity (供方符合性声明). It is a declaration and no certification. */
  | 'SUPPLIER_DECLARATION'
  /** Report of a qualified laboratory (检验检测报告). */
  | 'TEST_REPORT';

/** What became of a reported result. */
export type ConformityReportOutcome =
  | 'CREATED'
  | 'UPDATED'
  /** The hub held the same content already. */
  | 'UNCHANGED'
  | 'REJECTED';

/** A conformity result as it is reported. Everything is text, so that a malformed field rejects its row and never the call; days are `YYYY-MM-DD`. */
export type ConformityResultReportInput = {
  /** One of `ConformityKind`, or its word, for example 节能产品认证. */
  kind?: string | null | undefined;
  /** The issuer's own number, at most 64 characters. */
  number?: string | null | undefined;
  /** Code of the certification body that issued it; absent when the issuer is none of the hub's bodies. */
  issuerBodyCode?: string | null | undefined;
  /** Absent with the code of a body that the hub knows: its registered name. */
  issuerName?: string | null | undefined;
  holderUscc?: string | null | undefined;
  holderName?: string | null | undefined;
  productName?: string | null | undefined;
  /** 1 to 500 models. */
  models?: Array<string> | null | undefined;
  /** Standard with its year, for example `HJ 2507-2011`. */
  standard?: string | null | undefined;
  /** Efficiency or water grade, 1 to 5. */
  grade?: number | null | undefined;
  /** All terms so far in order, 1 to 20. */
  terms?: Array<ConformityResultTermInput> | null | undefined;
  /**
   * One of `CertificateStatus` or a word of the trade: 有效, 正常, 暂停, 撤销, 注销, 证书过期 …; kept as reported. Absent: VALID since the first term began,
   * or as the hub holds it. Expiry need not be reported.
   */
  status?: string | null | undefined;
  /** First day of a status other than valid, or of the restored validity. */
  statusSince?: string | null | undefined;
  /** Reason code of a suspension, revocation or cancellation. */
  statusReason?: string | null | undefined;
  /** Last day of a suspension. */
  suspendedUntil?: string | null | undefined;
  /** The holder asked for the status; false when absent. */
  voluntary?: boolean | null | undefined;
  /** Id of a row of the correction queue that this one puts right. */
  corrects?: string | null | undefined;
  unreadable?: Array<UnreadableFieldInput> | null | undefined;
  /** Day from which a changed description (变更) counts, not after today; absent: today. */
  changedOn?: string | null | undefined;
};

export type ConformityResultTermInput = {
  from?: string | null | undefined;
  to?: string | null | undefined;
};

/** Kinds of construction project that the green building material policy names. Source: 财库〔2020〕31号. */
export type ConstructionProjectType =
  /** 医院 */
  | 'HOSPITAL'
  /** 学校 */
  | 'SCHOOL'
  /** 办公楼 */
  | 'OFFICE_BUILDING'
  /** 综合体 */
  | 'COMPLEX'
  /** 展览馆 */
  | 'EXHIBITION_HALL'
  /** 会展中心 */
  | 'CONVENTION_CENTRE'
  /** 体育馆 */
  | 'STADIUM'
  /** 保障性住房 */
  | 'SOCIAL_HOUSING'
  /** Any other project of government procurement. */
  | 'OTHER';

export type CorrectInspectionInput = {
  inspection: string;
  /** 1 to 1,000 characters. */
  reason: string;
  record: InspectionRecordInput;
};

export type CorrectionQueueFilter = {
  kind?: ReportKind | null | undefined;
  /** Default: `OPEN`. */
  state?: QueuedRowState | null | undefined;
  /** For the hub operator: rows of this body. */
  bodyCode?: string | null | undefined;
};

/** How a file of claims is to be read and judged; what is left out is detected. The same as the options of `yunqiao claims verify`. */
export type CreateClaimJobInput = {
  /** The caller's own key, 1 to 100 characters: the same call again makes no second job. */
  idempotencyKey: string;
  /** What the file is. A file of another format is not read. */
  format: ClaimFileFormat;
  /** Name of the file, for messages; at most 200 characters. */
  fileName?: string | null | undefined;
  /**
   * Columns of fields (列映射), `field=header`, as in a mapping profile (映射配置): for example `certificateNumber=证书号`; `field=` leaves a field out; `text` may come
   * several times. At most 200.
   */
  map?: Array<string> | null | undefined;
  /** Headers of columns that say nothing of the claim, at most 1,000. */
  ignore?: Array<string> | null | undefined;
  encoding?: ClaimFileEncoding | null | undefined;
  /** The separator of a text file, one or two characters. */
  delimiter?: string | null | undefined;
  /** Name of the one sheet (工作表) of a workbook to read. */
  sheet?: string | null | undefined;
  /** Whether a damaged row costs itself only (default), or ends the job before the first verdict. */
  keepGoing?: boolean | null | undefined;
  /** The day that rows are judged for that name none; by default the day on which the file is complete. Not in the future. */
  on?: string | null | undefined;
  /** Of the messages; ZH by default. */
  language?: ClaimJobLanguage | null | undefined;
  /** Only reads the file and tells rows, damaged rows, mapping and cost, without spending quota (试运行). `startClaimJob` goes on from there. */
  dryRun?: boolean | null | undefined;
};

export type CreateSamplingPlanInput = {
  /** The authority's own key, 1 to 100 characters. */
  reference: string;
  /** 2016 to 2100. */
  year: number;
  /** 1 to 200 characters. */
  title: string;
  /** 1 to 50. */
  groups: Array<SamplingGroupInput>;
  /** 1 to 50 divisions of GB/T 2260. Beyond the caller's own: by joint inspection. */
  regions: Array<string>;
  /** 1 to 1,000; default 1. */
  declarationWeight?: number | null | undefined;
  /** SHA-256 of the seed (its UTF-8 bytes), 64 lower-case hex digits. */
  seedCommitment: string;
  /** What public randomness will be mixed in, for example 'closing value of index X on 2026-12-10': at most 200 characters. */
  publicRandomness?: string | null | undefined;
  /** 1 to 250; default 20. */
  dueWorkingDays?: number | null | undefined;
};

export type CreateSubscriptionInput = {
  /** https address, at most 500 characters, without user or fragment. */
  url: string;
  filter?: ChangeFilter | null | undefined;
  /** Default: HMAC_SHA256. */
  method?: SignatureMethod | null | undefined;
};

export type CreateTenderInput = {
  /** The agency's own number of the project (项目编号), 1 to 64 characters without a colon. */
  reference: string;
  /** 1 to 500 characters. */
  name: string;
  /** The purchaser (采购人), 1 to 500 characters. */
  purchaser: string;
  /** Division (行政区划) in which the purchase is made, six digits of GB/T 2260. */
  region: string;
  /** Kind of construction project (工程项目), where it is one. */
  projectType?: ConstructionProjectType | null | undefined;
  /** What the tender documents give for products of priority purchase. */
  preference?: TenderPreferenceInput | null | undefined;
  /** 1 to 50 lots, with at most 200 items together. */
  lots: Array<TenderLotInput>;
};

/** How an agency proves who it is. */
export type CredentialMethod =
  /** The published secret of an agency of the sample data (`client_secret_basic`, `client_secret_post`). No other agency has one. */
  | 'SECRET'
  /** A public key of the agency, which signs assertions (`private_key_jwt`, RFC 7523). */
  | 'PUBLIC_KEY'
  /** A person at an OpenID Connect issuer (人员身份), who works at the desk with the agency's rights. */
  | 'IDENTITY'
  /** A passkey (通行密钥, WebAuthn) of somebody who works at the desk with the agency's rights. */
  | 'PASSKEY';

/** Class of credit (信用分类), from the least risk to the most. */
export type CreditClass =
  /** Low risk (信用风险低): nothing counts. */
  | 'A'
  /** Ordinary (信用风险一般). */
  | 'B'
  /** Raised (信用风险较高). */
  | 'C'
  /** High (信用风险高). */
  | 'D';

/** What counts against somebody. */
export type CreditFactKind =
  /** An inspection failed (抽查不合格), published; of a body those of certificates that it has issued. */
  | 'INSPECTION_FAILED'
  /** An inspection passed after correction (整改后合格), published. */
  | 'INSPECTION_CORRECTED'
  /** The mark was misused (标志使用不规范), found by a published inspection. */
  | 'MARK_MISUSED'
  /** A published entry of a list of serious violations that is in force (列入名单). */
  | 'LISTED'
  /** The body has not stated its reports to be complete for more than 30 days (迟报). */
  | 'REPORT_LATE';

/** Whom a class of credit is of. */
export type CreditSubjectKind =
  /** An enterprise, by its USCC (企业). */
  | 'ENTERPRISE'
  /** A certification body, by its code (认证机构). */
  | 'BODY';

export type DeadlineFilter = {
  rule?: DutyRule | null | undefined;
  state?: DeadlineState | null | undefined;
  subject?: string | null | undefined;
  /** Due on this day or later; default: the first there is. */
  dueFrom?: string | null | undefined;
  /** Due on this day or earlier. */
  dueTo?: string | null | undefined;
};

/** Where a deadline is today. */
export type DeadlineState =
  /** Not begun. */
  | 'PENDING'
  | 'RUNNING'
  /** Done, or its reason has fallen away. */
  | 'MET'
  | 'OVERDUE';

export type DecideAppealInput = {
  appeal: string;
  outcome: AppealOutcome;
  /** 1 to 4,000 characters; the parties read them. */
  reasons: string;
  /** What the owner has to put right, 1 to 1,000 characters: required when it is upheld, else none. */
  remedy?: string | null | undefined;
  /** At most 20. */
  papers?: Array<AppealPaperInput> | null | undefined;
};

/** A reviewer's decision. */
export type DeclarationDecision =
  | 'FILE'
  | 'REFUSE'
  | 'CANCEL';

export type DeclarationEvidenceInput = {
  kind: DeclarationEvidenceKind;
  number: string;
  issuedOn: string;
  /** Of a laboratory's report. */
  cmaNumber?: string | null | undefined;
  /** Standards and methods tested by; 0 to 50. */
  scope?: Array<string> | null | undefined;
  sha256?: string | null | undefined;
};

/** On what a declaration rests. */
export type DeclarationEvidenceKind =
  /** Report of a testing laboratory with CMA approval (检验检测机构资质认定). */
  | 'LABORATORY_REPORT'
  /** The supplier's own report (企业自检报告). */
  | 'OWN_REPORT';

export type DeclarationFilter = {
  states?: Array<DeclarationState> | null | undefined;
  supplierUscc?: string | null | undefined;
  projectCode?: string | null | undefined;
  /** A model, in any writing. */
  model?: string | null | undefined;
  ownNumber?: string | null | undefined;
  /** Only those whose report is overdue, or only those whose is not. */
  isReportOverdue?: boolean | null | undefined;
};

/** How much a finding weighs. */
export type DeclarationSeverity =
  /** The declaration is refused for it. */
  | 'REFUSE'
  /** A person has to look. */
  | 'WARN';

export type DeclarationSignatoryInput = {
  name: string;
  position: string;
  signedOn: string;
};

/** Where a declaration is. */
export type DeclarationState =
  /** The rules let it pass; it awaits a person's review (待审核). */
  | 'SUBMITTED'
  /** Refused with reasons (不予备案); it may be filed again under the same own number. */
  | 'REFUSED'
  /** Filed (已备案), and within the days for which it was declared. */
  | 'FILED'
  /** Filed once, and past the last day for which it was declared. */
  | 'LAPSED'
  /** Withdrawn by its supplier (撤回). */
  | 'WITHDRAWN'
  /** Ended by the reviewing authority (注销备案). */
  | 'CANCELLED';

export type DeclareExpertInterestsInput = {
  /** Enterprises by USCC, bodies as `BODY:101`; at most 200, each once. */
  interests: Array<string>;
};

export type DeclineAdministrativeActInput = {
  act: string;
  /** Why, at most 500 characters. No personal data. */
  reason: string;
};

/** Where a message is. */
export type DeliveryState =
  | 'WAITING'
  | 'DELIVERED'
  /** Given up after 24 hours; a replay sends it again. */
  | 'DEAD'
  /** The agency may not see it any more. */
  | 'DROPPED';

export type DismissProviderInput = {
  provider: string;
  scopes: Array<string>;
  /** As it was named. */
  area?: string | null | undefined;
};

/** Where a message is. */
export type DispatchState =
  | 'WAITING'
  | 'SENT'
  /** Given up after 24 hours. */
  | 'DEAD';

/** On whose side a conflict of interest (利害关系) lay. */
export type DrawParty =
  | 'AGENCY'
  | 'INSPECTOR';

export type DrawRandomInput = {
  plan: string;
  /** What was committed to, 16 to 200 characters. */
  seed: string;
  /** The public randomness that the plan has named: its value, 1 to 200 characters. */
  publicRandomness?: string | null | undefined;
};

/** Rules by which the hub derives that something is due. */
export type DutyRule =
  /** End of a suspension (暂停期届满): ST-03, ST-04. */
  | 'SUSPENSION_END'
  /** Renewal can be asked for (换证申请开始): REN-01, REN-02. */
  | 'RENEWAL_OPENS'
  /** End of a term (证书到期). */
  | 'RENEWAL_CLOSES'
  /** Surveillance at most a year, or twelve months, after the last one (监督间隔): SUR-01, SUR-02. */
  | 'SURVEILLANCE_DUE'
  /** A surveillance has failed (监督不通过). */
  | 'SURVEILLANCE_FAILED'
  /** An inspection by an authority has failed (监督抽查不合格): SUS-12. For those concerned, the authority of the area and the ministry. */
  | 'INSPECTION_FAILED'
  /**
   * A failed inspection is public, and its authority judges whether it leads to a listing (失信研判). For the authority of the area and the ministry alone. It ends by their word with the reason,
   * or with a correction of the inspection; what is published counts in the class of credit meanwhile.
   */
  | 'INSPECTION_CREDIT'
  /** A reused result is not valid (采信的结果失效): CAS-03. */
  | 'REUSE_LINK_BROKEN'
  /** A change of status is to be published (状态变更待公告): ST-07. */
  | 'STATUS_UNPUBLISHED'
  /** Reports of a body are late (上报逾期): CB-03. */
  | 'REPORTS_LATE'
  /** Early removal from a list can be asked for (可以申请提前移出). */
  | 'EARLY_REMOVAL_OPENS'
  /** An entry of a list ends (名单期满). */
  | 'BLACKLIST_ENDS'
  /** A sharing agreement ends (协议到期). */
  | 'AGREEMENT_ENDS'
  /** A membership of an alliance ends (成员资格终止). */
  | 'MEMBERSHIP_ENDS'
  /** A regional catalogue entry is filed before its use (使用前备案): CAT-04. */
  | 'FILING_BEFORE_USE'
  /** A lead is to be accepted or refused (线索待受理): SAMR complaint measures art. 14. */
  | 'LEAD_ACCEPTANCE'
  /** A lead is to be verified (线索待核查): art. 23. */
  | 'LEAD_VERIFICATION'
  /** An appeal is to be decided (申诉待决定): DIS-01 to DIS-03. */
  | 'APPEAL_DECISION'
  /** A decision on an appeal is to be carried out (申诉决定待执行). */
  | 'APPEAL_REMEDY'
  /** The next efficiency report of a filed declaration (声明的能效报告到期): SDC-01. For the supplier, and once overdue the authority of its area. */
  | 'DECLARATION_REPORT_DUE'
  /** A receiver refuses what it was sent (上报被拒收): CB-03. For the body that it is of, or the operator. */
  | 'RECEIVER_REFUSED';

/** Kinds of what a duty is about. */
export type DutySubjectKind =
  | 'CERTIFICATE'
  | 'RESULT'
  | 'BODY'
  | 'BLACKLIST_ENTRY'
  | 'AGREEMENT'
  | 'MEMBERSHIP'
  | 'CATALOGUE_ENTRY'
  | 'LEAD'
  | 'APPEAL'
  /** A filing of a supplier's declaration (备案). */
  | 'DECLARATION'
  /** A message to a receiver (报送). */
  | 'DELIVERY';

/** What inspections are compared by. */
export type EffectivenessDimension =
  /** Certification body (认证机构). */
  | 'BODY'
  /** Product category (产品类别), as the certificate has it today; null where it is not known. */
  | 'CATEGORY'
  /** Province of the inspected (省). */
  | 'PROVINCE'
  /** Division of the inspected, as recorded (行政区划). */
  | 'AREA'
  /** Inspecting agency (检验机构), by its CMA number; null: nothing was tested. */
  | 'LABORATORY';

/** Where a group's rate stands in the funnel. */
export type EffectivenessStanding =
  /** What chance explains (正常波动). */
  | 'WITHIN'
  /** Above the inner limit (偏高). */
  | 'ABOVE'
  /** Above the outer limit (显著偏高). */
  | 'FAR_ABOVE'
  /** Below the inner limit (偏低). */
  | 'BELOW'
  /** Below the outer limit: good, or not looked at well (显著偏低). */
  | 'FAR_BELOW';

/** How figures were found. */
export type EfficiencyMethod =
  /** Measured (实测). */
  | 'MEASURED'
  /** Calculated from measured values (核算). */
  | 'CALCULATED'
  /** Estimated (估算). */
  | 'ESTIMATED';

/** A report as it is told. What can't be taken refuses this report and no other. */
export type EfficiencyReportInput = {
  /** The reporter's own key, 1 to 100 characters. */
  reference: string;
  /** Either a certificate or the filing number of a declaration. */
  certificateNumber?: string | null | undefined;
  declarationNumber?: string | null | undefined;
  model?: string | null | undefined;
  /** First and last day of the period, at most a year, not after today. */
  from: string;
  to: string;
  method: EfficiencyMethod;
  /** Where the figures come from, for example a meter or a ledger; 1 to 500 characters. */
  source: string;
  /** Standard of the baseline with its year, for example `GB 21455-2019`; needed for savings. */
  baselineStandard?: string | null | undefined;
  /** At most 100. */
  figures?: Array<LifeCycleFigureInput> | null | undefined;
  /** At most 20; as for `benefit`. */
  savings?: Array<SavingInput> | null | undefined;
  /** As for `benefit`. */
  region?: string | null | undefined;
  factorYear?: number | null | undefined;
  equivalentKgcePerKwh?: string | null | undefined;
};

/** What became of a report. */
export type EfficiencyReportOutcome =
  | 'ACCEPTED'
  | 'UNCHANGED'
  | 'REJECTED';

/** Who told (REP-02). */
export type EfficiencySource =
  /** The enterprise itself. */
  | 'ENTERPRISE'
  /** The issuing body. */
  | 'BODY'
  /** An authority. */
  | 'GOVERNMENT'
  /** A third party. */
  | 'THIRD_PARTY';

export type EndAgreementInput = {
  agreement: string;
  /** Why, at most 500 characters; needed. No personal data. */
  reason: string;
  /** For the system administrator: the side that it acts for, with a second person. Recorded; both sides are told. */
  actingFor?: AgreementSide | null | undefined;
};

export type EndBodyApprovalInput = {
  /** First day of the period. */
  from: string;
  /** Its last day, inclusive. */
  lastDay: string;
  /** Why another last day was told before: puts that right, and stays readable with the version. Without grounds another end of an ended period is `CONFLICT`. */
  grounds?: string | null | undefined;
};

export type EndPunishmentMeasureInput = {
  id: string;
  /** 1 to 1,000 characters. */
  reason: string;
  /** From its first day to today; default: today. */
  endedOn?: string | null | undefined;
};

/** Energy carrier (能源品种). */
export type EnergyCarrier =
  /** 电力, counted in kWh. */
  | 'ELECTRICITY'
  /** 原煤, kg. */
  | 'RAW_COAL'
  /** 洗精煤, kg. */
  | 'WASHED_COAL'
  /** 焦炭, kg. */
  | 'COKE'
  /** 原油, kg. */
  | 'CRUDE_OIL'
  /** 燃料油, kg. */
  | 'FUEL_OIL'
  /** 汽油, kg. */
  | 'GASOLINE'
  /** 煤油, kg. */
  | 'KEROSENE'
  /** 柴油, kg. */
  | 'DIESEL'
  /** 液化石油气, kg. */
  | 'LPG'
  /** 炼厂干气, kg. */
  | 'REFINERY_GAS'
  /** 油田天然气, m3. */
  | 'NATURAL_GAS_OIL_FIELD'
  /** 气田天然气, m3. */
  | 'NATURAL_GAS'
  /** 热力, MJ. */
  | 'HEAT'
  /** 低压蒸汽, kg. */
  | 'LOW_PRESSURE_STEAM'
  /** 压缩空气, m3. */
  | 'COMPRESSED_AIR'
  /** 氧气, m3. */
  | 'OXYGEN';

export type EnrolAgencyInput = {
  agency: string;
  /** The parts of the code as they were handed over, joined by a full stop, in any order. It serves once, within seven days. */
  code: string;
  publicKey: PublicKeyInput;
};

/** The class of an enterprise as it is reported; everything is text. */
export type EnterpriseClassReportInput = {
  /** For the hub operator: whose classification it is. Absent: the caller's. */
  bodyCode?: string | null | undefined;
  uscc?: string | null | undefined;
  name?: string | null | undefined;
  divisionCode?: string | null | undefined;
  /** A, B, C or D, or a word of it, for example A类. */
  enterpriseClass?: string | null | undefined;
  /** First day. */
  from?: string | null | undefined;
  grounds?: string | null | undefined;
  corrects?: string | null | undefined;
  unreadable?: Array<UnreadableFieldInput> | null | undefined;
};

export type EvaluateTenderInput = {
  /** Id of the tender. */
  tender: string;
  /** Day of the evaluation; default: today. Not in the future. */
  on?: string | null | undefined;
  /** What the hub knew at this past instant; default: now. */
  asKnownAt?: string | null | undefined;
  /** 1 to 20 bids, one of a supplier. */
  bids: Array<BidInput>;
};

/** A factory inspection as it is reported; everything is text. A certificate that is named says body and factory where the row does not. */
export type FactoryInspectionReportInput = {
  /** For the hub operator: whose inspection it is. Absent: the caller's. */
  bodyCode?: string | null | undefined;
  certificateNumber?: string | null | undefined;
  factoryUscc?: string | null | undefined;
  factoryName?: string | null | undefined;
  divisionCode?: string | null | undefined;
  /** `INITIAL` (初始工厂检查), `EXTENSION` (扩项检查), `RECERTIFICATION` (再认证检查), `RELOCATION` (搬迁检查) or `SPECIAL` (特殊检查). */
  kind?: string | null | undefined;
  conductedOn?: string | null | undefined;
  conclusion?: string | null | undefined;
  personDays?: string | null | undefined;
  note?: string | null | undefined;
  corrects?: string | null | undefined;
  unreadable?: Array<UnreadableFieldInput> | null | undefined;
};

export type FileAppealInput = {
  /** The caller's own key, 1 to 100 characters. */
  reference: string;
  kind: AppealKind;
  /** What it is against, as `Appeal.subject`; at most 160 characters. */
  subject: string;
  /** 1 to 4,000 characters, without personal data. */
  grounds: string;
  /** Day of the contested decision. Default: of a certificate the last suspension, revocation or cancellation, of an entry the day of its publication, of a finding the day of the inspection. */
  contestedOn?: string | null | undefined;
  /** Day on which the decision was received, from which the period runs. Default: the day of the decision. */
  receivedOn?: string | null | undefined;
  /** Of a class the appellant's own, where the hub does not know it. A finding goes to the regulator that it is of, whatever is given. */
  division?: string | null | undefined;
  /** Straight to the regulator, for a serious breach by the body (STATUS_DECISION). */
  seriousBreach?: boolean | null | undefined;
  /** An appeal of the caller's that was decided against it, or is overdue: this one goes to the next stage. */
  continues?: string | null | undefined;
  /** At most 20. */
  papers?: Array<AppealPaperInput> | null | undefined;
};

/** A declaration as its supplier files it. */
export type FileDeclarationInput = {
  /** The declaration's own number, 1 to 60 characters, unique for the supplier. */
  ownNumber: string;
  /** Product category, three digits. Agri-food categories go to the food and agricultural product system (REP-01). */
  projectCode: string;
  productName: string;
  brand?: string | null | undefined;
  /** 1 to 200. */
  models: Array<string>;
  /** 1 to 20 standard numbers with their years, for example `GB/T 35601-2024`. */
  standards: Array<string>;
  /** 1 to 20. */
  evidence: Array<DeclarationEvidenceInput>;
  signatory: DeclarationSignatoryInput;
  /** Last day for which it is declared, after today; without end when absent. */
  validTo?: string | null | undefined;
};

export type FileListingStatementInput = {
  notice: string;
  /** The subject's own key, 1 to 100 characters. */
  reference: string;
  /** 1 to 4,000 characters. */
  text: string;
  /** Default: false. */
  asksForHearing?: boolean | null | undefined;
  /** At most 50. */
  papers?: Array<ListingPaperInput> | null | undefined;
};

export type ForwardedReportFilter = {
  state?: ForwardState | null | undefined;
  /** For the operator: rows of this body. */
  bodyCode?: string | null | undefined;
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

export type GiveExpertOpinionInput = {
  appeal: string;
  outcome: AppealOutcome;
  /** 1 to 4,000 characters, without names of experts. */
  reasons: string;
  /** 1 to 99: experts who took part. */
  experts: number;
  /** 0 to 99: experts who kept away. */
  recused: number;
  /** At most 20. */
  papers?: Array<AppealPaperInput> | null | undefined;
};

export type GiveListingNoticeInput = {
  list: BlacklistKind;
  /** Unified social credit code of the subject, with its right check character. */
  subjectUscc: string;
  /** 1 to 200 characters. */
  subjectName: string;
  /** Three-digit code when the subject is a certification body; required for `BODY_VIOLATION`. */
  subjectBodyCode?: string | null | undefined;
  /** Name of the deciding authority, 1 to 200 characters. */
  authority: string;
  /** Number of the notice, 1 to 100 characters. */
  document: string;
  /** 1 to 2,000 characters, without personal data. */
  ground: string;
};

/** How a case is answered. */
export type HandoverAnswer =
  | 'ACCEPT'
  /** Needs a reason. */
  | 'DECLINE';

export type HandOverCaseInput = {
  /** The authority's own key, 1 to 100 characters. */
  reference: string;
  /** Division of the authority that it goes to: not the caller's own, and with a market regulator in the register of agencies. */
  to: string;
  /** 1 to 200 characters. */
  title: string;
  /** 1 to 4,000 characters, without personal data. */
  grounds: string;
  certificateNumber?: string | null | undefined;
  /** Of the caller's own area. */
  inspection?: string | null | undefined;
  /** That the caller takes part in. */
  jointInspection?: string | null | undefined;
  /** 1 to 50. */
  evidence: Array<InspectionEvidenceInput>;
  /** Working days to the due day, 1 to 250; default: 60. */
  dueWorkingDays?: number | null | undefined;
};

/** The heavier penalty (较重行政处罚) that SAMR Order 44 asks for beside the serious violation. */
export type HeavierPenalty =
  /** Heavy fine by the discretion scale (从重罚款). */
  | 'HEAVY_FINE'
  /** Lowered qualification, revoked permit or licence (降低资质等级、吊销许可证件、营业执照). */
  | 'QUALIFICATION_OR_LICENCE'
  /** Limited business, stop of production, closure, work ban (限制开展生产经营活动、责令停产停业、责令关闭、限制从业). */
  | 'BUSINESS_RESTRICTION'
  /** Another penalty set by law. */
  | 'OTHER_BY_LAW';

export type ImportBlacklistEntriesInput = {
  list: BlacklistKind;
  /** Name of the authority that hands over, 1 to 200 characters; the deciding one of a row that names none. */
  authority: string;
  /**
   * The day up to which the hub has the list with these rows; not in the future. Absent: further parts of the list follow, or a row of another part was refused; then
   * nothing is stated of the list, and `wholeList` has to be false.
   */
  asOf?: string | null | undefined;
  /** Whether the hub then has the whole list as it stands on that day. */
  wholeList: boolean;
  /** At most 500. */
  rows: Array<ImportedBlacklistEntryInput>;
};

/** One published entry; fields as `ProposeBlacklistEntryInput` has them. */
export type ImportedBlacklistEntryInput = {
  subjectUscc: string;
  subjectName: string;
  subjectBodyCode?: string | null | undefined;
  /** Deciding authority, where it is not the one that hands over. */
  authority?: string | null | undefined;
  divisionCode: string;
  decisionNumber: string;
  ground: string;
  groundCode?: BlacklistGround | null | undefined;
  violationField?: ViolationField | null | undefined;
  severity?: string | null | undefined;
  heavierPenalty?: HeavierPenalty | null | undefined;
  publishedOn: string;
  endsOn?: string | null | undefined;
};

/** What an inspection came to (检查结论). */
export type InspectionConclusion =
  /** 合格 */
  | 'PASS'
  /** 整改后合格 */
  | 'PASS_AFTER_CORRECTION'
  /** 不合格 */
  | 'FAIL';

export type InspectionEvidenceInput = {
  name: string;
  sha256: string;
};

export type InspectionFilter = {
  ids?: Array<string> | null | undefined;
  certificateNumber?: string | null | undefined;
  conclusions?: Array<InspectionConclusion> | null | undefined;
  division?: string | null | undefined;
};

export type InspectionRecordInput = {
  /** The task that it answers. */
  task?: string | null | undefined;
  /** Needed where there is no task; with one, that of the task. */
  certificateNumber?: string | null | undefined;
  /** 1 to 200 characters. */
  place: string;
  conductedOn: string;
  /** Needed where items were tested. */
  laboratory?: string | null | undefined;
  /** 1 to 100. */
  sampledItems: Array<SampledItemInput>;
  /** At most 200. */
  testItems?: Array<InspectionTestItemInput> | null | undefined;
  markUse: MarkUse;
  /** At most 50. */
  evidence?: Array<InspectionEvidenceInput> | null | undefined;
  /** FAIL needs a failed item, a misused mark, or words; PASS has none of the first two. */
  conclusion: InspectionConclusion;
  /** At most 2,000 characters. */
  text?: string | null | undefined;
  /** At most 2,000 characters; needed for PASS_AFTER_CORRECTION and FAIL. */
  followUp?: string | null | undefined;
  /** Of two to ten inspectors of the register. */
  signatures: Array<InspectionSignatureInput>;
  /** Why others than those drawn have inspected or tested. */
  replacementReason?: string | null | undefined;
};

export type InspectionSignatureInput = {
  inspector: string;
  signedAt: string;
  sha256: string;
};

export type InspectionTaskFilter = {
  state?: InspectionTaskState | null | undefined;
  plan?: string | null | undefined;
  division?: string | null | undefined;
};

/** Where an inspection task (检查任务) stands. */
export type InspectionTaskState =
  | 'OPEN'
  /** Its inspection is recorded. */
  | 'DONE';

export type InspectionTestItemInput = {
  item: string;
  standard?: string | null | undefined;
  limit: string;
  value: string;
  unit?: string | null | undefined;
  verdict: TestVerdict;
};

export type InviteJointInspectionInput = {
  /** The authority's own key, 1 to 100 characters. */
  reference: string;
  /** 1 to 200 characters. */
  title: string;
  /** A plan of the caller's own that is not drawn yet. */
  plan?: string | null | undefined;
  /** At most 200. */
  certificateNumbers?: Array<string> | null | undefined;
  /** Divisions of the authorities invited: 1 to 40, none of them the caller's own, each with a market regulator in the register of agencies. */
  participants: Array<string>;
};

export type IssueAuthorizationCodeInput = {
  /** The agency whose software asked. */
  client: string;
  /** One of its `signInRedirectUris`, letter by letter. */
  redirectUri: string;
  /** PKCE (RFC 7636) by S256: 43 characters of base64url. */
  codeChallenge: string;
  /** What the software wants to find in the ID token, at most 255 characters. */
  nonce?: string | null | undefined;
  /** What the access token is for, under an agreement of the caller's agency. */
  purpose: Purpose;
};

/** How an authority answers an invitation. */
export type JointAnswer =
  | 'ACCEPT'
  /** Needs a reason. */
  | 'DECLINE';

/** Answers to a lead. */
export type LeadAnswer =
  | 'ACCEPT'
  | 'REFUSE'
  | 'EXTEND'
  | 'CONFIRM'
  | 'UNFOUNDED';

export type LeadEvidenceInput = {
  name: string;
  sha256: string;
  url?: string | null | undefined;
};

export type LeadFilter = {
  states?: Array<LeadState> | null | undefined;
  kinds?: Array<LeadKind> | null | undefined;
  certificateNumber?: string | null | undefined;
};

/** A lead as it is reported. Without personal data of consumers. */
export type LeadInput = {
  /** The caller's own key, 1 to 100 characters. */
  reference: string;
  kind: LeadKind;
  /** At least one of certificate, enterprise and listing. */
  certificateNumber?: string | null | undefined;
  subjectUscc?: string | null | undefined;
  /** https address of the listing, at most 1,000 characters. */
  listingUrl?: string | null | undefined;
  /** Where it was met or where the enterprise sits: GB/T 2260. Default: the division of the certificate's holder, or of the enterprise. */
  division?: string | null | undefined;
  productName?: string | null | undefined;
  model?: string | null | undefined;
  /** Units seen; default 1. */
  quantity?: number | null | undefined;
  /** At most 2,000 characters. */
  text?: string | null | undefined;
  /** At most 20. */
  evidence?: Array<LeadEvidenceInput> | null | undefined;
};

/** What a lead is about. */
export type LeadKind =
  /** A green claim without a certificate (无证). */
  | 'MISSING'
  /** A forged or foreign certificate or mark (冒用、伪造). */
  | 'FAKE'
  /** A certificate that is suspended, revoked, cancelled or expired (失效). */
  | 'LAPSED'
  /** Complaints of consumers (投诉). */
  | 'COMPLAINT'
  /** A product test that failed (检测不合格). */
  | 'FAILED_TEST';

/** Where a lead is. */
export type LeadState =
  | 'RECEIVED'
  /** Accepted: it is verified (受理). */
  | 'ACCEPTED'
  /** Not accepted (不予受理). */
  | 'REFUSED'
  /** Found to be so (属实). */
  | 'CONFIRMED'
  /** Found not to be so (不属实). */
  | 'UNFOUNDED'
  /** Confirmed, and every listing taken down. */
  | 'CLOSED';

/** The law that lets an agency share or use facts. */
export type LegalBasisInput = {
  instrument: string;
  article?: string | null | undefined;
};

export type LifeCycleFigureInput = {
  stage: LifeCycleStage;
  kind: LifeCycleFigureKind;
  /** Of energy. */
  carrier?: EnergyCarrier | null | undefined;
  /** Of materials and emissions: what it is. */
  substance?: string | null | undefined;
  /** A decimal text of 0 or more. */
  value: string;
  unit: string;
};

/** What a figure counts. */
export type LifeCycleFigureKind =
  /** Energy of a carrier, counted in its unit. */
  | 'ENERGY'
  /** Water, m3. */
  | 'WATER'
  /** A material, kg. */
  | 'MATERIAL'
  /** An emission, kg. */
  | 'EMISSION'
  /** Output, in the unit told. */
  | 'OUTPUT'
  /** Units sold. */
  | 'UNITS_SOLD'
  /** Units in use. */
  | 'UNITS_IN_USE';

/** Stage of the life cycle (生命周期阶段). */
export type LifeCycleStage =
  /** 原材料获取. */
  | 'RAW_MATERIAL'
  /** 生产. */
  | 'PRODUCTION'
  /** 运输. */
  | 'TRANSPORT'
  /** 使用. */
  | 'USE'
  /** 废弃处置. */
  | 'END_OF_LIFE';

export type ListingPaperInput = {
  /** 1 to 200 characters. */
  name: string;
  /** SHA-256 of the file, 64 lower-case hex digits. */
  sha256: string;
};

export type MarkNoticesReadInput = {
  /** 1 to 200 ids. */
  notices: Array<string>;
};

/** How the mark was found used (标识使用). */
export type MarkUse =
  | 'CORRECT'
  /** Used beyond the certificate, altered, or misleading. */
  | 'MISUSED'
  | 'NOT_USED';

export type NameProviderInput = {
  /** A ministry, a market regulator within its own division, or for scopes of OPERATIONS an operator. */
  provider: string;
  /** Scopes, which stand for the kinds of fact that they open; each once. */
  scopes: Array<string>;
  /** Code of GB/T 2260; null: the whole country. */
  area?: string | null | undefined;
};

/** Ways of telling. */
export type NoticeChannel =
  /** The hub's own inbox: always. */
  | 'INBOX'
  | 'EMAIL'
  | 'SMS';

export type NoticeChannelRuleInput = {
  kind: string;
  channels: Array<NoticeChannel>;
};

/** Which notices go out at once, and which together. */
export type NoticeDigest =
  | 'NONE'
  /** E-mails once a day, at 9:00 Asia/Shanghai. */
  | 'DAILY';

/** What a notice is of. */
export type NoticeKind =
  | 'AGENCY_REGISTERED'
  | 'AGENCY_SUSPENDED'
  | 'AGENCY_RESUMED'
  /** Somebody may register a new key for the agency; all others end with it. */
  | 'ENROLMENT_OPENED'
  | 'CREDENTIAL_ADDED'
  /** A person at an issuer can sign in for the agency. */
  | 'IDENTITY_REGISTERED'
  | 'CREDENTIAL_WITHDRAWN'
  | 'AGREEMENT_CHANGED'
  /** Something that concerns the agency waits for a second person; the agency may decline it. */
  | 'ACT_PROPOSED'
  | 'ACT_DECLINED'
  | 'PROVIDER_NAMED'
  | 'PROVIDER_DISMISSED';

/** Languages of messages. */
export type NoticeLanguage =
  | 'ZH'
  | 'EN';

export type OfferInput = {
  /** Reference of the tender's item. */
  item: string;
  /** Number of the certificate, or of the test report, that the supplier offers. */
  certificateNumber?: string | null | undefined;
  /** More certificates for the same product, at most 4. */
  furtherCertificateNumbers?: Array<string> | null | undefined;
  productModel?: string | null | undefined;
  /** Price for all of the item in yuan, with two decimals at most. */
  price?: string | null | undefined;
};

export type OpenEnrolmentInput = {
  agency: string;
  /** Why, at most 500 characters. No personal data. */
  reason: string;
};

export type OperationTextInput = {
  /** GraphQL document; its hash is the SHA-256 of exactly these bytes in UTF-8. */
  text: string;
};

/** What an invited authority has answered. */
export type ParticipantState =
  /** Invited, its time not over. */
  | 'INVITED'
  | 'ACCEPTED'
  | 'DECLINED'
  /** Not answered, its time over. */
  | 'OVERDUE';

/** How products of priority purchase (优先采购) are preferred. */
export type PreferenceForm =
  /** Per cent of their price is taken off the price that is compared (价格扣除). */
  | 'PRICE_DEDUCTION'
  /** Points for them, in the share by value that they have in the bid (加分). */
  | 'POINTS';

/** Editions of the government procurement catalogue (政府采购品目分类目录). */
export type ProcurementCatalogue =
  /** 财库〔2013〕189号; the product lists of 2019 write its codes. */
  | 'CATALOGUE_2013'
  /** 财库〔2022〕31号; the hub holds its codes in part. */
  | 'CATALOGUE_2022';

/** A purchase to be checked. */
export type ProcurementEligibilityInput = {
  /** Day of the purchase; default: today. Not in the future. Each certificate is judged in its version of that day. */
  on?: string | null | undefined;
  /** What the hub knew at this past instant; default: now. A fact that was reported or corrected later is left out. */
  asKnownAt?: string | null | undefined;
  /** Division (行政区划) in which the purchase is made, six digits of GB/T 2260; the green building material policy holds in listed cities only. */
  region?: string | null | undefined;
  /** Unified social credit code (统一社会信用代码) of the supplier. Without it only the products are judged, and each item says so. */
  supplierUscc?: string | null | undefined;
  /** 1 to 200 items. */
  items: Array<ProcurementItemInput>;
};

/** One item of a purchase. It needs `categoryCode` or `productName`. */
export type ProcurementItemInput = {
  /** The caller's own key of the item; returned with the answer, not interpreted. */
  reference?: string | null | undefined;
  /** Code of the list item: of the government procurement catalogue (品目编码, for example `A02010104`), or the hub's project code of a green building material (`101` to `151`). */
  categoryCode?: string | null | undefined;
  /**
   * Edition of the government procurement catalogue that `categoryCode` is of. Without it a code of eight digits that the two editions give different meanings
   * is asked back, unless `productName` decides. The lists write the codes of 2013.
   */
  categoryCatalogue?: ProcurementCatalogue | null | undefined;
  /**
   * Name of the product as a buyer writes it. It is understood when it is a name on the lists, a synonym that the hub holds with its source, or one of these
   * behind words that say how the product is (变频, 壁挂式, 1.5匹); anything else is `NAME_NOT_UNDERSTOOD`: nothing is guessed. With `categoryCode` both have to
   * agree.
   */
  productName?: string | null | undefined;
  /** Number of the certificate that the supplier offers. */
  certificateNumber?: string | null | undefined;
  /** More certificates for the same product, at most 4: a product on two mandatory lists needs one for each. */
  furtherCertificateNumbers?: Array<string> | null | undefined;
  /** Model (型号) offered; a certificate counts only when it covers it. */
  productModel?: string | null | undefined;
  /** Stars (星级) that the project asks of a green building material, 1 to 3. */
  starGrade?: number | null | undefined;
  /** Kind of construction project (工程项目), where the item is bought for one. */
  projectType?: ConstructionProjectType | null | undefined;
};

/** Subjects of lists. */
export type ProcurementListKind =
  /** Energy-saving and water-saving products (节能产品政府采购品目清单). */
  | 'ENERGY_SAVING'
  /** Environmental labelling products (环境标志产品政府采购品目清单). */
  | 'ENVIRONMENTAL_LABELLING'
  /** Green building materials (绿色建材), in listed cities. */
  | 'GREEN_BUILDING_MATERIAL';

/** What holds for an item. */
export type ProcurementOutcome =
  /** On a list with mandatory purchase, and every mandatory list that names it is met. */
  | 'ELIGIBLE_MANDATORY'
  /** On a list with priority purchase and met; no mandatory list names it. */
  | 'ELIGIBLE_PRIORITY'
  /** The product is understood, and no list that holds on the day and in the region names it: ordinary purchase. */
  | 'NOT_LISTED'
  /** On a list, and no certificate was named or the hub holds none of that number. */
  | 'NO_CERTIFICATE'
  /** On a list, and the certificate named does not meet it. */
  | 'CERTIFICATE_NOT_ACCEPTED'
  /** The supplier may not take part in government procurement on the day. */
  | 'SUPPLIER_BARRED';

/** Why an item is answered as it is. */
export type ProcurementReasonCode =
  /** A certificate meets the list position. */
  | 'CERTIFICATE_ACCEPTED'
  /** A mandatory list names the product and is not met, so what meets another list does not help. */
  | 'MANDATORY_LIST_NOT_MET'
  /** No list names the product. */
  | 'NOT_ON_A_LIST'
  /** Which product the name means is not understood: `candidates` names the nearest list items. Never to be read as `NOT_LISTED`. */
  | 'NAME_NOT_UNDERSTOOD'
  /** The category code is not known to the hub, or not in the catalogue that was stated. */
  | 'CODE_NOT_UNDERSTOOD'
  /** The code has different meanings in the catalogues of 2013 and 2022, and neither `categoryCatalogue` nor `productName` decides. */
  | 'CODE_OF_TWO_CATALOGUES'
  /** Code and name mean different products: `candidates` names both. */
  | 'CODE_NAME_CONTRADICT'
  /** The hub does not hold which kinds of the list are required (必选) and which a city chooses (可选, 40 % of them at least). */
  | 'REQUIRED_KINDS_NOT_HELD'
  /** No list was in force on the day. */
  | 'NO_LIST_IN_FORCE'
  /** The hub does not hold every item of the list; what it doesn't hold may be listed. */
  | 'LIST_INCOMPLETE'
  /** Several list items could be meant: `candidates` names them; ask again with the code or name of one. */
  | 'PRODUCT_AMBIGUOUS'
  /** No region was given, and the policy holds in listed cities only. */
  | 'REGION_NOT_STATED'
  /** The region is wider than a city of the list. */
  | 'REGION_TOO_WIDE'
  /** The policy does not hold in the region. */
  | 'REGION_NOT_COVERED'
  /** The hub does not hold the whole list of cities, and the region is not among those it holds. */
  | 'CITY_LIST_INCOMPLETE'
  /** The policy holds for named kinds of project, and none was given. */
  | 'PROJECT_TYPE_NOT_STATED'
  /** The policy does not hold for this kind of project. */
  | 'PROJECT_TYPE_NOT_COVERED'
  /** No certificate was named. */
  | 'CERTIFICATE_NOT_STATED'
  /** The hub holds no certificate of this number. */
  | 'CERTIFICATE_NOT_FOUND'
  /** A China Green Product certificate (中国绿色产品认证) is not the certificate that 财库〔2019〕9号 names. */
  | 'CHINA_GREEN_PRODUCT_NOT_NAMED'
  /** The certificate is of another kind than the one that the list names. */
  | 'KIND_NOT_NAMED'
  /** The issuer is not a body that the state has determined for this kind of certificate (国家确定的认证机构) on the day. */
  | 'BODY_NOT_DETERMINED'
  /** The hub does not hold the whole directory of bodies that the state has determined, and the issuer is not among those it holds: not known. */
  | 'BODY_DETERMINATION_NOT_KNOWN'
  /** Whether the certificate is for the product is not understood from the name that it gives. */
  | 'PRODUCT_UNCLEAR'
  /** The test report does not say that it is by the demand standard (需求标准); only then does it count like a certificate. */
  | 'DEMAND_STANDARD_NOT_STATED'
  /** The certification body was not approved for the product category when it issued the certificate. */
  | 'BODY_NOT_APPROVED'
  /** The certificate was renewed, and the certification body was not approved on the first day of the new term; the day of its decision is not known. */
  | 'BODY_APPROVAL_UNCLEAR'
  /** The reports of the certification body are behind: a suspension could be missing. */
  | 'REPORTS_BEHIND'
  /** Something was doubtful when the certificate was reported (上报存疑) and a person has to look; what it was stands beside it as `REPORT_NOTE`. */
  | 'REPORT_DOUBTFUL'
  /** What was doubtful when the certificate was reported, in words. */
  | 'REPORT_NOTE'
  /** Not yet in force on the day. */
  | 'NOT_YET_VALID'
  /** Suspended (暂停) on the day. */
  | 'SUSPENDED'
  /** Revoked (撤销). */
  | 'REVOKED'
  /** Cancelled (注销). */
  | 'CANCELLED'
  /** Expired (过期失效). */
  | 'EXPIRED'
  /** A conformity result that the certificate rests on is not valid on the day. */
  | 'REUSE_LINK_BROKEN'
  /** The certificate is for another product. */
  | 'PRODUCT_NOT_COVERED'
  /** No model was given, so coverage can't be checked. */
  | 'MODEL_NOT_STATED'
  /** The certificate does not cover the model. */
  | 'MODEL_NOT_COVERED'
  /** The list asks for an efficiency or water grade, and the certificate states none. */
  | 'GRADE_NOT_STATED'
  /** The efficiency or water grade is below the one that the list asks for. */
  | 'GRADE_TOO_LOW'
  /** The stars certified are fewer than those that the project asks for. */
  | 'STAR_TOO_LOW'
  /** A ban from government procurement is running. */
  | 'PROCUREMENT_BAN'
  /** On the record of serious dishonesty in government procurement. */
  | 'PROCUREMENT_DISHONESTY'
  /** A serious violation within the three years before. */
  | 'SERIOUS_DISHONESTY'
  /** A court defaulter. */
  | 'COURT_DEFAULTER'
  /** A party to a major tax offence. */
  | 'MAJOR_TAX_VIOLATION'
  /** No supplier was named: only the product was judged. */
  | 'SUPPLIER_NOT_STATED'
  /** A list of suppliers that a notice wants checked and that its keeper has not handed over whole: check it elsewhere. */
  | 'SUPPLIER_LIST_NOT_CHECKED'
  /** An entry barred the supplier on the day that the caller may not see today. */
  | 'ENTRY_NOT_PUBLIC';

/** Public half of a key as a JWK (RFC 7517): P-256 (`kty: EC`, for ES256) or RSA of at least 2,048 bits (`kty: RSA`, for PS256 and RS256). */
export type PublicKeyInput = {
  kty: string;
  crv?: string | null | undefined;
  x?: string | null | undefined;
  y?: string | null | undefined;
  n?: string | null | undefined;
  e?: string | null | undefined;
};

/** Statuses whose beginning is published. */
export type PublishedStatus =
  | 'SUSPENDED'
  | 'REVOKED'
  | 'CANCELLED';

/** Kinds of measure (惩戒措施类别), after 全国失信惩戒措施基础清单. */
export type PunishmentMeasureKind =
  /** Access to a market or trade is limited (限制市场或行业准入). */
  | 'MARKET_ACCESS'
  /** Taking part in government procurement is limited (限制参与政府采购). What bars by law stands on lists of its own: a verdict on a purchase reads those, not this. */
  | 'PROCUREMENT'
  /** No support by public funds or preferential policies (限制申请财政性资金、享受优惠政策). */
  | 'POLICY_SUPPORT'
  /** Inspected first and more often (纳入重点监管范围). */
  | 'KEY_SUPERVISION'
  /** No honours or awards (限制授予荣誉、评先评优). */
  | 'HONOURS'
  /** Another measure set by law or regulation (法律、法规规定的其他措施). */
  | 'OTHER_BY_LAW';

/** What a request is for (用途). A token names one. */
export type Purpose =
  /** Checking what listings claim about green certification. */
  | 'CLAIM_CHECK'
  /** Supervision of certification and of the market. */
  | 'SUPERVISION'
  /** Checking what may be bought under the government procurement lists. */
  | 'PROCUREMENT'
  /** Reporting facts that the agency owns. */
  | 'REPORTING'
  /** Filing declarations of conformity and reporting about one's own products (供方符合性声明备案). */
  | 'DECLARING'
  /** Underwriting green insurance. */
  | 'UNDERWRITING'
  /** Looking at one's own records. */
  | 'OWN_RECORDS'
  /** Running the hub. */
  | 'OPERATIONS';

/** Where a refused row stands. */
export type QueuedRowState =
  /** Waits to be put right or withdrawn (待更正). */
  | 'OPEN'
  /** Put right by a later report (已更正). */
  | 'CORRECTED'
  /** Withdrawn by its body (已撤回). */
  | 'WITHDRAWN';

/** Where a message to a receiver is. */
export type ReceiverDeliveryState =
  /** It is sent again, or waits behind an earlier one of its certificate. */
  | 'WAITING'
  /** The receiver has it. */
  | 'DELIVERED'
  /** The receiver refuses it (`status`, `reason`): it is not sent again of itself, and a task of whoever has to mend it. */
  | 'REFUSED'
  /** It was refused, and a later message of its certificate was taken. */
  | 'MENDED'
  /** Given up after 24 hours. */
  | 'DEAD'
  /** It may not be told any more, or the receiver was closed. */
  | 'DROPPED';

/** Systems of others that have to be told what happens to certificates (接收系统). */
export type ReceiverKind =
  /** CNCA information supervision platform (国家认监委信息监管平台). */
  | 'CNCA_PLATFORM'
  /** CNCA information centre (国家认监委信息中心). */
  | 'INFORMATION_CENTRE'
  /** CNCA notification system for certification information (认证信息通报系统). */
  | 'NOTIFICATION_SYSTEM';

export type RecordInspectionInput = {
  /** The authority's own key, 1 to 100 characters. */
  reference: string;
  record: InspectionRecordInput;
};

export type RecordJointMinutesInput = {
  jointInspection: string;
  /** The authority's own key of the session, 1 to 100 characters. */
  reference: string;
  /** Not in the future. */
  heldOn: string;
  /** 1 to 41 divisions. */
  attended: Array<string>;
  /** 1 to 20,000 characters, without personal data. */
  text: string;
  /** At most 50, each of at most 1,000 characters. */
  decisions?: Array<string> | null | undefined;
  /** At most 50. */
  papers?: Array<InspectionEvidenceInput> | null | undefined;
};

export type RecordPublicationInput = {
  certificateNumber: string;
  /** First day of the status that was published; default: that of the latest one. */
  statusFrom?: string | null | undefined;
  publishedOn: string;
  /** Address of the page, or name of the paper: 1 to 500 characters. */
  place: string;
  holderToldOn?: string | null | undefined;
  certificateTakenBackOn?: string | null | undefined;
};

export type RecuseFromAppealInput = {
  appeal: string;
  /** 1 to 1,000 characters; the ministry reads it. */
  reason: string;
};

export type ReferAppealInput = {
  appeal: string;
  /** Id of the agency, an expert group. */
  group: string;
};

/** Why a region was not drawn from. */
export type RegionReason =
  /** Its authority was never invited. */
  | 'NOT_INVITED'
  /** Invited, and not answered yet. */
  | 'INVITED'
  /** Not answered in time. */
  | 'OVERDUE'
  | 'DECLINED';

export type RegisterAgencyInput = {
  /** Lower case letters, digits and single hyphens, at most 64; its client id as well. */
  id: string;
  kind: AgencyKind;
  /** Legal name in Chinese. */
  name: string;
  nameEn: string;
  /** For a market regulator, and for it only: its division (GB/T 2260). */
  division?: string | null | undefined;
  /** For a certification body, and for it only: its code. */
  body?: string | null | undefined;
  /** Unified social credit code; needed for an enterprise. */
  uscc?: string | null | undefined;
};

export type RegisterBodyInput = {
  /** Registry code (发证机构代码), 001 to 999. */
  code: string;
  nameZh: string;
  /** Absent: the Chinese name. */
  nameEn?: string | null | undefined;
  /** Absent: the Chinese name. */
  shortName?: string | null | undefined;
  /** Unified social credit code. */
  uscc?: string | null | undefined;
  /** Approval number (批准号). */
  approvalNumber?: string | null | undefined;
  approval: BodyApprovalInput;
  /** The hub holds every certificate that the body issued from this year on; absent: it does not report to the hub. */
  reportsFromYear?: number | null | undefined;
};

export type RegisterIdentityInput = {
  /** The agency with whose rights the person works. */
  agency: string;
  /** Address of the issuer, letter by letter as it names itself (`iss`): https://…, at most 255 characters. */
  issuer: string;
  /** What the issuer calls the person (`sub`): 1 to 255 ASCII characters. No name, no number of an identity card: what the issuer made up for it. */
  subject: string;
};

export type RegisterOperationsInput = {
  agency: string;
  operations: Array<OperationTextInput>;
};

export type RegisterReceiverInput = {
  receiver: ReceiverKind;
  /** Id of an agreement in force of the receiver's agency: what it opens is all that is told. */
  agreement: string;
  /** https address, at most 500 characters, without user or fragment. */
  url: string;
  /** How messages are signed. Default: HMAC_SHA256. */
  method?: SignatureMethod | null | undefined;
  /** ed25519 public key with which the receiver signs its receipts, `whpk_…`; absent: receipts are kept and not verified. */
  receiptKey?: string | null | undefined;
};

export type RegisterWatchListInput = {
  /** 1 to 100 characters, unique in the agency. */
  name: string;
  kind: WatchListKind;
  /** Up to 10,000 entries; more by `changeWatchList`. */
  add?: Array<string> | null | undefined;
};

export type RemoveSubscriptionInput = {
  webhook: string;
};

export type RemoveWatchListInput = {
  watchList: string;
};

export type ReplaySubscriptionInput = {
  webhook: string;
  /** At most 30 days back. */
  since: string;
};

export type ReportCertificatesInput = {
  /** 0 to 500 rows; none says that there is nothing new. */
  certificates: Array<CertificateReportInput>;
  /**
   * True for every part of a longer report but the last. A call without it in which no row is rejected states that the reports of the bodies concerned are
   * complete up to now (`CertificationBody.reportedUntil`).
   */
  partial?: boolean | null | undefined;
  /** As in `ReportStatusEventsInput`. */
  reportKey?: string | null | undefined;
};

export type ReportComplaintStatisticsInput = {
  rows: Array<ComplaintStatisticsInput>;
};

export type ReportConformityResultsInput = {
  /** 1 to 500 rows. */
  results: Array<ConformityResultReportInput>;
  /** The caller's own key, 1 to 100 printable ASCII characters: the same report under the same key has the same receipt. */
  reportKey?: string | null | undefined;
};

/** What can become of a reported row. */
export type ReportedRowOutcome =
  /** Stored, new or changed. */
  | 'ACCEPTED'
  /** Known already with the same content. */
  | 'UNCHANGED'
  /** Refused; nothing of the row is stored but in the correction queue. */
  | 'REJECTED';

export type ReportEfficiencyInput = {
  /** 1 to 200. */
  reports: Array<EfficiencyReportInput>;
};

export type ReportEnterpriseClassesInput = {
  /** 1 to 500 rows. */
  enterpriseClasses: Array<EnterpriseClassReportInput>;
  /** As in `ReportStatusEventsInput`. */
  reportKey?: string | null | undefined;
};

export type ReportFactoryInspectionsInput = {
  /** 1 to 500 rows. */
  factoryInspections: Array<FactoryInspectionReportInput>;
  /** As in `ReportStatusEventsInput`. */
  reportKey?: string | null | undefined;
};

/** Through which system certificates of a product are reported. */
export type ReportingChannel =
  /** Third-party certification reporting platform (统一上报平台). */
  | 'UNIFIED'
  /** China food and agricultural product certification system (中国食品农产品认证信息系统). */
  | 'AGRI_FOOD';

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

export type ReportLeadsInput = {
  /** 1 to 200. */
  leads: Array<LeadInput>;
};

export type ReportResultStatusesInput = {
  /** 1 to 500 rows. */
  resultStatuses: Array<ResultStatusReportInput>;
  reportKey?: string | null | undefined;
};

export type ReportReuseFilingsInput = {
  /** 1 to 500 rows. */
  reuseFilings: Array<ReuseFilingReportInput>;
  reportKey?: string | null | undefined;
};

export type ReportStatusEventsInput = {
  /** 1 to 500 rows. */
  statusEvents: Array<StatusEventReportInput>;
  /** The caller's own key, 1 to 100 printable ASCII characters: the same report under the same key has the same receipt. */
  reportKey?: string | null | undefined;
};

export type ReportSurveillancesInput = {
  /** 1 to 500 rows. */
  surveillances: Array<SurveillanceReportInput>;
  /** As in `ReportStatusEventsInput`. */
  reportKey?: string | null | undefined;
};

/** What a consumer tells. No files are taken; nothing of it is shown to anybody but the authorities, and the contact only to the one that handles it. */
export type ReportSuspectMarkInput = {
  /** 22 to 64 random characters of A–Z, a–z, 0–9, - and _, from a cryptographic source: the code follows from it. */
  idempotencyKey: string;
  kind: SuspectMarkKind;
  /** As it stands on the product or page, at most 40 characters; one that does not exist is taken too. */
  certificateNumber?: string | null | undefined;
  /** http or https address of the offer, at most 1,000 characters. */
  listingUrl?: string | null | undefined;
  /** At most 100 characters. */
  productName?: string | null | undefined;
  /** At most 100 characters. */
  model?: string | null | undefined;
  /** Where it was met: GB/T 2260. Default: the division of the certificate's holder. */
  division?: string | null | undefined;
  /** What was seen, and where: 10 to 2,000 characters without web addresses. */
  text: string;
  /** How the regulator can reach the consumer, at most 100 characters; not needed. */
  contact?: string | null | undefined;
};

/** Terms that a consumer asks for. */
export type RequestAgreementInput = {
  /** Id of the agency that is asked: the one that `providers` names for each scope, in the divisions of the agreement or the whole country. */
  provider: string;
  /** Id of the agency that is to use the facts. */
  consumer: string;
  purpose: Purpose;
  legalBasis: LegalBasisInput;
  /** Scopes of the purpose that an agency of the consumer's kind may hold. */
  scopes: Array<string>;
  /** For SUPERVISION by a market regulator: details of the divisions that are in an alliance with its own. */
  allianceSharing?: boolean | null | undefined;
  /** For a market regulator: divisions to which its token is limited, codes of GB/T 2260. */
  divisions?: Array<string> | null | undefined;
  /** Units of operation cost a day, 1 to 2,000,000,000; null: no limit, which always waits for approval. */
  dailyQuota?: number | null | undefined;
  /** Units a second; with `burstCapacity`, or neither. */
  burstRate?: number | null | undefined;
  /** Units at once. */
  burstCapacity?: number | null | undefined;
  /** Sealed before answered (先存证后应答): no answer goes out before its record is signed and safely written. Costs each answer a write to disk; while none can be made, answers are SOURCE_UNAVAILABLE. */
  sealedBeforeAnswered?: boolean | null | undefined;
  /** First day, today or later; default today. */
  validFrom?: string | null | undefined;
  /** Last day; null: until it is ended. */
  validTo?: string | null | undefined;
  /** The agreement that this one takes the place of: same parties, same purpose, not over. */
  replaces?: string | null | undefined;
  /** Why, at most 500 characters; both sides and the operator read it, so no personal data. */
  reason?: string | null | undefined;
};

export type ResendToReceiverInput = {
  /** Id of a message that was refused or given up. */
  delivery: string;
};

/** A change of a result's status as it is reported; everything is text, days are `YYYY-MM-DD`. */
export type ResultStatusReportInput = {
  /** The hub's id; absent where the issuer's own number is given. */
  resultId?: string | null | undefined;
  /** One of `ConformityKind`, or its word, for example 节能产品认证. */
  resultKind?: string | null | undefined;
  resultNumber?: string | null | undefined;
  /** Absent with `issuerName`: the reporting body. */
  issuerBodyCode?: string | null | undefined;
  /** Name of an issuer that is none of the hub's bodies. */
  issuerName?: string | null | undefined;
  /** One of `ConformityResultAction`, or its word, for example 暂停. */
  action?: string | null | undefined;
  /** First day of the new status. */
  on?: string | null | undefined;
  reasonCode?: string | null | undefined;
  /** Last day of a suspension. */
  until?: string | null | undefined;
  voluntary?: boolean | null | undefined;
  /** Id of a row of the correction queue that this one puts right. */
  corrects?: string | null | undefined;
  unreadable?: Array<UnreadableFieldInput> | null | undefined;
};

export type ResumeAgencyInput = {
  agency: string;
  /** Why, at most 500 characters. */
  reason: string;
};

export type ResumeAgreementInput = {
  agreement: string;
  /** Why, at most 500 characters. No personal data. */
  reason?: string | null | undefined;
  /** For the system administrator: the side that it acts for, with a second person. Recorded; both sides are told. */
  actingFor?: AgreementSide | null | undefined;
};

export type ReturnTaskInput = {
  task: string;
  /** 1 to 500 characters. */
  note?: string | null | undefined;
};

/** How a certificate may rest on a result (三类利用). */
export type ReuseClass =
  /** On the List: a true and valid result must be used directly, without evaluating again. */
  | 'CLASS_1'
  /** Not on the List: may be used after a risk assessment. */
  | 'CLASS_2'
  /** A supplier's declaration of conformity: may be used after an assessment of product and company, with evidence. */
  | 'CLASS_3';

/** A decision to rest a certificate on a result as it is reported; everything is text, days are `YYYY-MM-DD`. */
export type ReuseFilingReportInput = {
  /** The hub's number, or one of the body's own form. */
  certificateNumber?: string | null | undefined;
  /** The hub's id of the result; absent where the issuer's own number is given. */
  resultId?: string | null | undefined;
  resultKind?: string | null | undefined;
  resultNumber?: string | null | undefined;
  /** Absent with `issuerName`: the reporting body. */
  issuerBodyCode?: string | null | undefined;
  issuerName?: string | null | undefined;
  /** One of `ReuseClass`, or its word, for example 一类. */
  reuseClass?: string | null | undefined;
  /** Day of the certification decision. */
  decidedOn?: string | null | undefined;
  /** `FULL` (全部利用) or `PARTIAL` (部分利用); this and the fields below for classes 2 and 3. */
  assessmentOutcome?: string | null | undefined;
  itemsToAssess?: Array<string> | null | undefined;
  assessor?: string | null | undefined;
  assessedOn?: string | null | undefined;
  /** Exactly the factors of the class, each once. */
  conclusions?: Array<RiskConclusionReportInput> | null | undefined;
  evidence?: Array<string> | null | undefined;
  corrects?: string | null | undefined;
  unreadable?: Array<UnreadableFieldInput> | null | undefined;
};

/** Whether the result that a certificate rests on holds. */
export type ReuseLinkStateCode =
  /** The result is VALID on the day. */
  | 'OK'
  /** The result is not VALID on the day, or unknown to the hub: the certificate cannot be relied on. */
  | 'BROKEN';

export type ReviewDeclarationInput = {
  /** Id or filing number. */
  declaration: string;
  decision: DeclarationDecision;
  /** Why, 1 to 20 sentences for REFUSE and CANCEL. */
  reasons?: Array<string> | null | undefined;
};

export type RiskConclusionReportInput = {
  /** One of `RiskFactor`, or its word. */
  factor?: string | null | undefined;
  conclusion?: string | null | undefined;
};

export type RotateSubscriptionSecretInput = {
  webhook: string;
};

export type SampledItemInput = {
  name: string;
  model?: string | null | undefined;
  batch?: string | null | undefined;
  /** 1 to 1,000,000; default 1. */
  quantity?: number | null | undefined;
};

export type SamplingGroupInput = {
  /** Product categories, three digits each, 1 to 20; each in one group only. */
  projectCodes: Array<string>;
  /** At most 50 characters. */
  productName?: string | null | undefined;
  onlyBrokenLinks?: boolean | null | undefined;
  /** 1 to 1,000. */
  count: number;
  /** At most 20. */
  standards?: Array<string> | null | undefined;
};

/**
 * (baseline − certified) × quantity × periods of one carrier. Numbers are decimal texts, for example `"0.85"`: they lose nothing on the way. The baseline is
 * the standard's limit or grade value in the edition that the product was certified by.
 */
export type SavingInput = {
  carrier: EnergyCarrier;
  /** Consumption of the baseline (基准值) for each product and period, or for each unit of output. */
  baseline: string;
  /** Consumption of the certified product, likewise. */
  certified: string;
  /** Unit of both, for example `kWh`, `MJ`, `t`, `千瓦时`. */
  unit: string;
  /** Products in use, or output. */
  quantity: string;
  /** Years, uses or hours; 1 when absent. */
  periods?: string | null | undefined;
  /** Half-width of the interval of the difference, in `unit`; 0 when absent. */
  uncertainty?: string | null | undefined;
};

export type SetNoticePreferencesInput = {
  /** Of an office, as name@example.cn. */
  email?: string | null | undefined;
  /** Of an office, as +8613800000000. */
  phone?: string | null | undefined;
  /** Default: ZH. */
  language?: NoticeLanguage | null | undefined;
  channels?: Array<NoticeChannel> | null | undefined;
  /** At most 50. */
  kinds?: Array<NoticeChannelRuleInput> | null | undefined;
  quietFrom?: string | null | undefined;
  quietTo?: string | null | undefined;
  /** Default: NONE. */
  digest?: NoticeDigest | null | undefined;
};

export type ShareFindingInput = {
  jointInspection: string;
  /** The authority's own key, 1 to 100 characters. */
  reference: string;
  certificateNumber?: string | null | undefined;
  /** 1 to 2,000 characters, without personal data. */
  text: string;
  /** At most 20. */
  evidence?: Array<InspectionEvidenceInput> | null | undefined;
};

/** How a webhook's messages are signed. */
export type SignatureMethod =
  /** `v1`: HMAC-SHA256 with a shared secret. */
  | 'HMAC_SHA256'
  /** `v1a`: ed25519; the receiver holds a public key only. */
  | 'ED25519';

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

/** Which certificates to count; conditions are joined by and. */
export type StatisticsFilter = {
  /** Division of the holder's address, GB/T 2260, with all inside it. */
  division?: string | null | undefined;
  /** Division of the factory's address, with all inside it. */
  factoryDivision?: string | null | undefined;
  /** Product groups, any of these, for example `G10`. */
  group?: Array<string> | null | undefined;
  /** Product category. */
  projectCode?: string | null | undefined;
  /** Registry code of the certification body. */
  bodyCode?: string | null | undefined;
  /** Any of these schemes. */
  scheme?: Array<CertificationScheme> | null | undefined;
  /** Stars, 1 to 3. */
  starGrade?: number | null | undefined;
  /** Effective status on the day that is counted, any of these. */
  effectiveStatus?: Array<CertificateStatus> | null | undefined;
  /** Whether it is suspended on the day that is counted while a conformity result that it rests on is not valid. */
  brokenReuseLink?: boolean | null | undefined;
};

/** What is counted. */
export type StatisticsMeasure =
  /** Certificates that had been issued by the day, whatever became of them (证书数). */
  | 'CERTIFICATES'
  /** Certificates first issued within the days asked for (新发证书数). */
  | 'ISSUED'
  /** Certificates whose last term ends within the days asked for, also days to come (到期证书数). */
  | 'EXPIRING';

/** A status event as it is reported. Everything is text, so that a malformed field rejects its row and never the call; days are `YYYY-MM-DD`. */
export type StatusEventReportInput = {
  /** The hub's number, or one of the body's own form. */
  certificateNumber?: string | null | undefined;
  /** One of `CertificateStatusEvent`, or its word in Chinese or English, for example 暂停. */
  event?: string | null | undefined;
  /** Day from which it counts. */
  on?: string | null | undefined;
  reasonCode?: string | null | undefined;
  suspendedUntil?: string | null | undefined;
  expiresOn?: string | null | undefined;
  requestedOn?: string | null | undefined;
  /** Id of a row of the correction queue that this one puts right. */
  corrects?: string | null | undefined;
  unreadable?: Array<UnreadableFieldInput> | null | undefined;
};

/** Lists of suppliers that bar from government procurement. Other lists never do by themselves. */
export type SupplierBarList =
  /** Ban from government procurement (禁止参加政府采购活动), 1 to 3 years; one that has run out bars no more. */
  | 'PROCUREMENT_BAN'
  /** Record of serious dishonesty in government procurement (政府采购严重违法失信行为记录名单). */
  | 'PROCUREMENT_DISHONESTY'
  /** List of serious violations and dishonesty (严重违法失信名单): a major violation within the three years before. */
  | 'SERIOUS_DISHONESTY'
  /** Court defaulters (失信被执行人). */
  | 'COURT_DEFAULTER'
  /** Parties to major tax offences (重大税收违法案件当事人名单), the third list of 财库〔2016〕125号. */
  | 'MAJOR_TAX_VIOLATION';

/** A surveillance as it is reported; everything is text. */
export type SurveillanceReportInput = {
  certificateNumber?: string | null | undefined;
  conductedOn?: string | null | undefined;
  /** `PASS` (通过), `PASS_AFTER_CORRECTION` (整改验证后通过) or `FAIL` (不通过). */
  conclusion?: string | null | undefined;
  unannounced?: boolean | null | undefined;
  /** Why it was made: 例行监督 (regular), 质量问题或投诉 (quality problem), 对符合性有疑问 (doubt) or 组织或工艺变更 (change); a word of either language, or its code. */
  grounds?: string | null | undefined;
  /** Person-days on site, in half days. Fewer than the rule asks for are taken with a warning (SUR-05, AUD-06). */
  personDays?: string | null | undefined;
  /** Effective number of persons (有效人数), from which the least days follow. */
  effectivePersons?: string | null | undefined;
  /** Additional sites; 0 when absent. */
  additionalSites?: string | null | undefined;
  /** Conclusion of the product test; one that failed makes the surveillance fail. */
  productTest?: string | null | undefined;
  note?: string | null | undefined;
  corrects?: string | null | undefined;
  unreadable?: Array<UnreadableFieldInput> | null | undefined;
};

/** What a consumer suspects. */
export type SuspectMarkKind =
  /** A green claim or mark without a certificate (无证). */
  | 'MISSING'
  /** A forged or foreign certificate or mark (冒用、伪造). */
  | 'FAKE'
  /** A certificate that is no longer in force (失效). */
  | 'LAPSED';

/** What has become of a consumer's report. */
export type SuspectMarkReportState =
  /** With the regulator, who has not yet said whether it is followed up (已收到). */
  | 'RECEIVED'
  /** Followed up by the regulator (已受理). */
  | 'PASSED_ON'
  /** The regulator has ended it; what was found is for the regulator to tell (已办结). */
  | 'CLOSED';

export type SuspendAgencyInput = {
  agency: string;
  /** Why, at most 500 characters. */
  reason: string;
};

export type SuspendAgreementInput = {
  agreement: string;
  /** Why, at most 500 characters; needed. No personal data. */
  reason: string;
  /** For the system administrator: the side that it acts for, with a second person. Recorded; both sides are told. */
  actingFor?: AgreementSide | null | undefined;
};

export type TakePunishmentMeasureInput = {
  /** An entry of the list of joint punishment that counts today. */
  entryId: string;
  kind: PunishmentMeasureKind;
  /** 1 to 2,000 characters. */
  content: string;
  /** Instrument and clause, 1 to 500 characters. */
  legalBasis: string;
  /** Name of the authority, 1 to 200 characters. */
  authority: string;
  /** 1 to 100 characters; identifies the measure together with entry and authority. */
  decisionNumber: string;
  /** Not before the publication of the entry; default: today. */
  from?: string | null | undefined;
  /** Not after the last day of the entry; default: that day. */
  until?: string | null | undefined;
};

export type TakeTaskInput = {
  task: string;
};

export type TaskFilter = {
  rule?: DutyRule | null | undefined;
  /** Default: OPEN and TAKEN. */
  states?: Array<TaskState> | null | undefined;
  subject?: string | null | undefined;
};

/** Where a task is. */
export type TaskState =
  | 'OPEN'
  /** An agency works on it. */
  | 'TAKEN'
  /** An authority has ended it by its word. */
  | 'DONE'
  /** It closed by itself: what was due is done, or its reason has fallen away. */
  | 'CLOSED';

/** An item of a lot. It needs `categoryCode` or `productName`; both are read as `ProcurementItemInput` says. */
export type TenderItemInput = {
  /** 1 to 64 characters without a colon, unique in the whole tender. */
  reference: string;
  categoryCode?: string | null | undefined;
  categoryCatalogue?: ProcurementCatalogue | null | undefined;
  productName?: string | null | undefined;
  /** Stars (星级) that the project asks of a green building material, 1 to 3. */
  starGrade?: number | null | undefined;
  /** How much, as written: `20 台`. */
  quantity?: string | null | undefined;
  /** Budget (预算金额) for all of it in yuan, with two decimals at most. */
  budget?: string | null | undefined;
};

export type TenderLotInput = {
  /** 1 to 64 characters without a colon, unique in the tender. */
  reference: string;
  name: string;
  items: Array<TenderItemInput>;
};

export type TenderPreferenceInput = {
  preferenceForm: PreferenceForm;
  /** Per cent, or points: over 0, at most 100, with two decimals at most. */
  value: string;
};

export type TestSubscriptionInput = {
  webhook: string;
};

/** Whether a tested item keeps its limit (单项判定). */
export type TestVerdict =
  | 'PASS'
  | 'FAIL';

export type TraceCodeApplicationFilter = {
  state?: TraceCodeApplicationState | null | undefined;
  certificateNumber?: string | null | undefined;
};

export type TraceCodeApplicationInput = {
  certificateNumber?: string | null | undefined;
  /** Certified models, 1 to 200; absent: every model of the certificate that has no code, at most 200. */
  models?: Array<string> | null | undefined;
  corrects?: string | null | undefined;
  unreadable?: Array<UnreadableFieldInput> | null | undefined;
};

/** Where an application for trace codes stands. */
export type TraceCodeApplicationState =
  /** Codes were issued (已通过). */
  | 'ISSUED'
  /** Refused, with reasons (未通过). */
  | 'REFUSED'
  /** A person has to look (待人工审核). */
  | 'AWAITING_REVIEW';

/** A field that whoever read a file could not read. Its row is refused with it and kept in the correction queue. */
export type UnreadableFieldInput = {
  field: string;
  /** What stands there. */
  written?: string | null | undefined;
  /** What was expected there, in English. */
  expected: string;
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

/** Fields of violations of SAMR Order 44. */
export type ViolationField =
  /** Food (食品). */
  | 'FOOD'
  /** Drugs, medical devices, cosmetics (药品、医疗器械、化妆品). */
  | 'DRUGS_DEVICES_COSMETICS'
  /** Quality and safety (质量安全). */
  | 'QUALITY_SAFETY'
  /** Harm to consumers (侵害消费者权益). */
  | 'CONSUMER_HARM'
  /** Fair competition and market order (破坏公平竞争秩序和扰乱市场秩序). */
  | 'FAIR_COMPETITION'
  /** Refusing or obstructing inspection (拒绝、阻碍监督检查). */
  | 'INSPECTION_OBSTRUCTION';

/** What became of a claim that was put on the watch list. */
export type WatchedClaimOutcome =
  /** It is watched now. */
  | 'WATCHED'
  /** It took the place of another claim of the same reference. */
  | 'REPLACED'
  /** The same claim was watched already; the verdict is the latest. */
  | 'UNCHANGED';

/** What a watch list names. */
export type WatchListKind =
  /** Certificate numbers. */
  | 'CERTIFICATE'
  /** USCCs of holders. */
  | 'HOLDER'
  /** Models of products, as certificates write them; case and spaces don't matter. */
  | 'MODEL'
  /** Codes of GB/T 2260: everything within them. */
  | 'AREA';

/** Why a webhook is paused. */
export type WebhookPause =
  | 'BY_AGENCY'
  /** Nothing could be delivered for 24 hours. */
  | 'FAILING'
  /** The receiver answered 410 Gone. */
  | 'GONE';

/** Where a webhook is. */
export type WebhookState =
  | 'ACTIVE'
  /** By its agency, or by the hub: see `pausedFor`. */
  | 'PAUSED';

export type WithdrawAppealInput = {
  appeal: string;
};

export type WithdrawCredentialInput = {
  agency: string;
  credential: string;
  /** Also the last one in use: the agency can't sign in any more, until two administrators have opened an enrolment. */
  force?: boolean | null | undefined;
};

export type WithdrawDeclarationInput = {
  /** Id or filing number. */
  declaration: string;
  reason?: string | null | undefined;
};

export type WithdrawOperationInput = {
  agency: string;
  /** SHA-256 of the text, lower-case hex. */
  hash: string;
};

export type AccessRecordsQueryVariables = Exact<{
  filter?: AccessRecordFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessRecordsQuery = { accessRecords: { edges: Array<{ node: { id: string, time: string, agency: string, agencyName: string | null, purpose: Purpose | null, agreement: string | null, decision: AccessDecision, moreSubjects: number, subjects: Array<{ kind: AccessSubjectKind, value: string }>, request: { id: string, operationName: string | null, code: string, record: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ActStandingFragment = { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string };

export type ActWholeFragment = { reason: string | null, id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string, terms: Array<{ name: string, value: string }> };

export type OwnAdministrativeActsQueryVariables = Exact<{
  states?: Array<AdministrativeActState> | AdministrativeActState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnAdministrativeActsQuery = { me: { administrativeActs: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { reason: string | null, id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string, terms: Array<{ name: string, value: string }> } }> } | null } };

export type AdministrativeActsQueryVariables = Exact<{
  states?: Array<AdministrativeActState> | AdministrativeActState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdministrativeActsQuery = { administrativeActs: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { reason: string | null, id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string, terms: Array<{ name: string, value: string }> } }> } | null };

export type ConfirmAdministrativeActMutationVariables = Exact<{
  input: ConfirmAdministrativeActInput;
}>;


export type ConfirmAdministrativeActMutation = { confirmAdministrativeAct: { codePart: string | null, act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } } | null };

export type DeclineAdministrativeActMutationVariables = Exact<{
  input: DeclineAdministrativeActInput;
}>;


export type DeclineAdministrativeActMutation = { declineAdministrativeAct: { act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } } | null };

export type RegisterAgencyMutationVariables = Exact<{
  input: RegisterAgencyInput;
}>;


export type RegisterAgencyMutation = { registerAgency: { codePart: string | null, agency: { id: string, state: AgencyState } | null, act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } | null } | null };

export type OpenEnrolmentMutationVariables = Exact<{
  input: OpenEnrolmentInput;
}>;


export type OpenEnrolmentMutation = { openEnrolment: { codePart: string | null, act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } } | null };

export type SuspendAgencyMutationVariables = Exact<{
  input: SuspendAgencyInput;
}>;


export type SuspendAgencyMutation = { suspendAgency: { agency: { id: string, state: AgencyState }, act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } | null } | null };

export type ResumeAgencyMutationVariables = Exact<{
  input: ResumeAgencyInput;
}>;


export type ResumeAgencyMutation = { resumeAgency: { agency: { id: string, state: AgencyState } } | null };

export type NameProviderMutationVariables = Exact<{
  input: NameProviderInput;
}>;


export type NameProviderMutation = { nameProvider: { act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } } | null };

export type DismissProviderMutationVariables = Exact<{
  input: DismissProviderInput;
}>;


export type DismissProviderMutation = { dismissProvider: { act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } } | null };

export type OwnNoticesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnNoticesQuery = { me: { notices: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: NoticeKind, subject: string, textZh: string, textEn: string, at: string } }> } | null } };

export type AgenciesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgenciesQuery = { agencies: { edges: Array<{ node: { id: string, kind: AgencyKind, name: string, nameEn: string, state: AgencyState, createdBy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AgreementStandingFragment = { id: string, provider: string, consumer: string, purpose: Purpose, scopes: Array<string>, dailyQuota: number | null, validFrom: string, validTo: string | null, state: AgreementState, suspendedBy: Array<AgreementSide> };

export type OwnAgreementsQueryVariables = Exact<{
  states?: Array<AgreementState> | AgreementState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnAgreementsQuery = { me: { agreements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, provider: string, consumer: string, purpose: Purpose, scopes: Array<string>, dailyQuota: number | null, validFrom: string, validTo: string | null, state: AgreementState, suspendedBy: Array<AgreementSide> } }> } } };

export type RequestAgreementMutationVariables = Exact<{
  input: RequestAgreementInput;
}>;


export type RequestAgreementMutation = { requestAgreement: { agreement: { id: string, provider: string, consumer: string, purpose: Purpose, scopes: Array<string>, dailyQuota: number | null, validFrom: string, validTo: string | null, state: AgreementState, suspendedBy: Array<AgreementSide> } | null, act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } | null } | null };

export type ApproveAgreementMutationVariables = Exact<{
  input: ApproveAgreementInput;
}>;


export type ApproveAgreementMutation = { approveAgreement: { agreement: { id: string, provider: string, consumer: string, purpose: Purpose, scopes: Array<string>, dailyQuota: number | null, validFrom: string, validTo: string | null, state: AgreementState, suspendedBy: Array<AgreementSide> }, act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } | null } | null };

export type ActivateAgreementMutationVariables = Exact<{
  input: ActivateAgreementInput;
}>;


export type ActivateAgreementMutation = { activateAgreement: { agreement: { id: string, provider: string, consumer: string, purpose: Purpose, scopes: Array<string>, dailyQuota: number | null, validFrom: string, validTo: string | null, state: AgreementState, suspendedBy: Array<AgreementSide> }, act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } | null } | null };

export type SuspendAgreementMutationVariables = Exact<{
  input: SuspendAgreementInput;
}>;


export type SuspendAgreementMutation = { suspendAgreement: { agreement: { id: string, provider: string, consumer: string, purpose: Purpose, scopes: Array<string>, dailyQuota: number | null, validFrom: string, validTo: string | null, state: AgreementState, suspendedBy: Array<AgreementSide> }, act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } | null } | null };

export type ResumeAgreementMutationVariables = Exact<{
  input: ResumeAgreementInput;
}>;


export type ResumeAgreementMutation = { resumeAgreement: { agreement: { id: string, provider: string, consumer: string, purpose: Purpose, scopes: Array<string>, dailyQuota: number | null, validFrom: string, validTo: string | null, state: AgreementState, suspendedBy: Array<AgreementSide> }, act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } | null } | null };

export type EndAgreementMutationVariables = Exact<{
  input: EndAgreementInput;
}>;


export type EndAgreementMutation = { endAgreement: { agreement: { id: string, provider: string, consumer: string, purpose: Purpose, scopes: Array<string>, dailyQuota: number | null, validFrom: string, validTo: string | null, state: AgreementState, suspendedBy: Array<AgreementSide> }, act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } | null } | null };

export type AllianceBulletinsQueryVariables = Exact<{
  alliance: string;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllianceBulletinsQuery = { allianceBulletins: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, title: string, from: string, to: string, publishedOn: string, division: string, sections: Array<{ heading: string, text: string, subjects: Array<string> }>, figures: Array<{ division: string, inspected: number, corrected: number, failed: number, listed: number }>, papers: Array<{ name: string, sha256: string }> } }> } };

export type AllianceMeetingsQueryVariables = Exact<{
  alliance: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllianceMeetingsQuery = { allianceMeetings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, division: string, heldOn: string, place: string | null, agenda: Array<string>, participants: Array<string>, papers: Array<{ name: string, sha256: string }>, minutes: { text: string, decisions: Array<string>, attended: Array<string>, recordedOn: string, papers: Array<{ name: string, sha256: string }> } | null } }> } | null };

export type AllianceDocumentsQueryVariables = Exact<{
  alliance: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllianceDocumentsQuery = { allianceDocuments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: AllianceDocumentKind, title: string, version: string, sha256: string, url: string | null, division: string, state: AllianceDocumentState, filingNumber: string | null, usedFrom: string | null, steps: Array<{ step: AllianceDocumentStep, on: string, note: string | null }> } }> } };

export type AppealStandingFragment = { id: string, kind: AppealKind, subject: string, certificateNumber: string | null, bodyCode: string | null, stage: number, forum: AppealForum, assignee: string, owner: string, appellant: string, grounds: string, filedOn: string, due: string, isOverdue: boolean, state: AppealState, expertGroup: string | null, referredOn: string | null, remedyDue: string | null, remediedOn: string | null, previous: string | null, next: string | null, papers: Array<{ name: string, sha256: string, url: string | null }>, opinion: { group: string, outcome: AppealOutcome, reasons: string, experts: number, recused: number, givenOn: string } | null, decision: { outcome: AppealOutcome, reasons: string, remedy: string | null, decidedOn: string } | null };

export type AppealsQueryVariables = Exact<{
  filter?: AppealFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AppealsQuery = { appeals: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: AppealKind, subject: string, certificateNumber: string | null, bodyCode: string | null, stage: number, forum: AppealForum, assignee: string, owner: string, appellant: string, grounds: string, filedOn: string, due: string, isOverdue: boolean, state: AppealState, expertGroup: string | null, referredOn: string | null, remedyDue: string | null, remediedOn: string | null, previous: string | null, next: string | null, papers: Array<{ name: string, sha256: string, url: string | null }>, opinion: { group: string, outcome: AppealOutcome, reasons: string, experts: number, recused: number, givenOn: string } | null, decision: { outcome: AppealOutcome, reasons: string, remedy: string | null, decidedOn: string } | null } }> } | null };

export type OneAppealQueryVariables = Exact<{
  id: string;
}>;


export type OneAppealQuery = { appeal: { id: string, kind: AppealKind, subject: string, certificateNumber: string | null, bodyCode: string | null, stage: number, forum: AppealForum, assignee: string, owner: string, appellant: string, grounds: string, filedOn: string, due: string, isOverdue: boolean, state: AppealState, expertGroup: string | null, referredOn: string | null, remedyDue: string | null, remediedOn: string | null, previous: string | null, next: string | null, papers: Array<{ name: string, sha256: string, url: string | null }>, opinion: { group: string, outcome: AppealOutcome, reasons: string, experts: number, recused: number, givenOn: string } | null, decision: { outcome: AppealOutcome, reasons: string, remedy: string | null, decidedOn: string } | null } | null };

export type AppealPathQueryVariables = Exact<{
  kind: AppealKind;
  on?: string | null | undefined;
}>;


export type AppealPathQuery = { appealPath: Array<{ stage: number, forum: AppealForum, straight: boolean, fileDeadline: string | null, decideDeadline: string, source: string }> };

export type FileAppealMutationVariables = Exact<{
  input: FileAppealInput;
}>;


export type FileAppealMutation = { fileAppeal: { appeal: { id: string, kind: AppealKind, subject: string, certificateNumber: string | null, bodyCode: string | null, stage: number, forum: AppealForum, assignee: string, owner: string, appellant: string, grounds: string, filedOn: string, due: string, isOverdue: boolean, state: AppealState, expertGroup: string | null, referredOn: string | null, remedyDue: string | null, remediedOn: string | null, previous: string | null, next: string | null, papers: Array<{ name: string, sha256: string, url: string | null }>, opinion: { group: string, outcome: AppealOutcome, reasons: string, experts: number, recused: number, givenOn: string } | null, decision: { outcome: AppealOutcome, reasons: string, remedy: string | null, decidedOn: string } | null } } | null };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal: { appeal: { id: string, kind: AppealKind, subject: string, certificateNumber: string | null, bodyCode: string | null, stage: number, forum: AppealForum, assignee: string, owner: string, appellant: string, grounds: string, filedOn: string, due: string, isOverdue: boolean, state: AppealState, expertGroup: string | null, referredOn: string | null, remedyDue: string | null, remediedOn: string | null, previous: string | null, next: string | null, papers: Array<{ name: string, sha256: string, url: string | null }>, opinion: { group: string, outcome: AppealOutcome, reasons: string, experts: number, recused: number, givenOn: string } | null, decision: { outcome: AppealOutcome, reasons: string, remedy: string | null, decidedOn: string } | null } } | null };

export type WithdrawAppealMutationVariables = Exact<{
  input: WithdrawAppealInput;
}>;


export type WithdrawAppealMutation = { withdrawAppeal: { appeal: { id: string, kind: AppealKind, subject: string, certificateNumber: string | null, bodyCode: string | null, stage: number, forum: AppealForum, assignee: string, owner: string, appellant: string, grounds: string, filedOn: string, due: string, isOverdue: boolean, state: AppealState, expertGroup: string | null, referredOn: string | null, remedyDue: string | null, remediedOn: string | null, previous: string | null, next: string | null, papers: Array<{ name: string, sha256: string, url: string | null }>, opinion: { group: string, outcome: AppealOutcome, reasons: string, experts: number, recused: number, givenOn: string } | null, decision: { outcome: AppealOutcome, reasons: string, remedy: string | null, decidedOn: string } | null } } | null };

export type ExpertGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExpertGroupsQuery = { expertGroups: Array<{ agency: string, interests: Array<string>, declaredOn: string | null }> | null };

export type ReferAppealMutationVariables = Exact<{
  input: ReferAppealInput;
}>;


export type ReferAppealMutation = { referAppeal: { appeal: { id: string, kind: AppealKind, subject: string, certificateNumber: string | null, bodyCode: string | null, stage: number, forum: AppealForum, assignee: string, owner: string, appellant: string, grounds: string, filedOn: string, due: string, isOverdue: boolean, state: AppealState, expertGroup: string | null, referredOn: string | null, remedyDue: string | null, remediedOn: string | null, previous: string | null, next: string | null, papers: Array<{ name: string, sha256: string, url: string | null }>, opinion: { group: string, outcome: AppealOutcome, reasons: string, experts: number, recused: number, givenOn: string } | null, decision: { outcome: AppealOutcome, reasons: string, remedy: string | null, decidedOn: string } | null } } | null };

export type GiveExpertOpinionMutationVariables = Exact<{
  input: GiveExpertOpinionInput;
}>;


export type GiveExpertOpinionMutation = { giveExpertOpinion: { appeal: { id: string, kind: AppealKind, subject: string, certificateNumber: string | null, bodyCode: string | null, stage: number, forum: AppealForum, assignee: string, owner: string, appellant: string, grounds: string, filedOn: string, due: string, isOverdue: boolean, state: AppealState, expertGroup: string | null, referredOn: string | null, remedyDue: string | null, remediedOn: string | null, previous: string | null, next: string | null, papers: Array<{ name: string, sha256: string, url: string | null }>, opinion: { group: string, outcome: AppealOutcome, reasons: string, experts: number, recused: number, givenOn: string } | null, decision: { outcome: AppealOutcome, reasons: string, remedy: string | null, decidedOn: string } | null } } | null };

export type RecuseFromAppealMutationVariables = Exact<{
  input: RecuseFromAppealInput;
}>;


export type RecuseFromAppealMutation = { recuseFromAppeal: { appeal: string } | null };

export type DeclareExpertInterestsMutationVariables = Exact<{
  input: DeclareExpertInterestsInput;
}>;


export type DeclareExpertInterestsMutation = { declareExpertInterests: { group: { agency: string, interests: Array<string>, declaredOn: string | null } } | null };

export type ImportBlacklistEntriesMutationVariables = Exact<{
  input: ImportBlacklistEntriesInput;
}>;


export type ImportBlacklistEntriesMutation = { importBlacklistEntries: { asOf: string | null, outcomes: Array<{ index: number, entryId: string | null, result: BlacklistChangeResult | null, rowFault: { field: string, code: string, zh: string, en: string } | null }> } | null };

export type PunishmentMeasureStandingFragment = { id: string, kind: PunishmentMeasureKind, content: string, legalBasis: string, authority: string, decisionNumber: string, from: string, until: string, fictional: boolean };

export type PunishmentMeasuresQueryVariables = Exact<{
  filter?: BlacklistFilter | null | undefined;
  on?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PunishmentMeasuresQuery = { blacklistEntries: { totalCount: number, edges: Array<{ node: { id: string, list: BlacklistKind, subjectUscc: string, subjectName: string, authority: string, decisionNumber: string, ground: string, publishedOn: string | null, endsOn: string | null, removedOn: string | null, state: BlacklistEntryState | null, countsOn: boolean, fictional: boolean, measures: Array<{ id: string, kind: PunishmentMeasureKind, content: string, legalBasis: string, authority: string, decisionNumber: string, from: string, until: string, fictional: boolean }> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TakePunishmentMeasureMutationVariables = Exact<{
  input: TakePunishmentMeasureInput;
}>;


export type TakePunishmentMeasureMutation = { takePunishmentMeasure: { result: BlacklistChangeResult, measure: { id: string, kind: PunishmentMeasureKind, content: string, legalBasis: string, authority: string, decisionNumber: string, from: string, until: string, fictional: boolean } } | null };

export type EndPunishmentMeasureMutationVariables = Exact<{
  input: EndPunishmentMeasureInput;
}>;


export type EndPunishmentMeasureMutation = { endPunishmentMeasure: { result: BlacklistChangeResult, measure: { endedOn: string | null, id: string, kind: PunishmentMeasureKind, content: string, legalBasis: string, authority: string, decisionNumber: string, from: string, until: string, fictional: boolean } } | null };

export type ListingNoticeStandingFragment = { id: string, list: BlacklistKind, subjectUscc: string, subjectName: string, subjectBodyCode: string | null, authority: string, document: string, ground: string, noticedOn: string, statementDue: string, statements: Array<{ reference: string, filedOn: string, text: string, asksForHearing: boolean, papers: Array<{ name: string, sha256: string }> }> };

export type ListingNoticesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListingNoticesQuery = { listingNotices: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, list: BlacklistKind, subjectUscc: string, subjectName: string, subjectBodyCode: string | null, authority: string, document: string, ground: string, noticedOn: string, statementDue: string, statements: Array<{ reference: string, filedOn: string, text: string, asksForHearing: boolean, papers: Array<{ name: string, sha256: string }> }> } }> } | null };

export type GiveListingNoticeMutationVariables = Exact<{
  input: GiveListingNoticeInput;
}>;


export type GiveListingNoticeMutation = { giveListingNotice: { result: BlacklistChangeResult, notice: { id: string, list: BlacklistKind, subjectUscc: string, subjectName: string, subjectBodyCode: string | null, authority: string, document: string, ground: string, noticedOn: string, statementDue: string, statements: Array<{ reference: string, filedOn: string, text: string, asksForHearing: boolean, papers: Array<{ name: string, sha256: string }> }> } } | null };

export type FileListingStatementMutationVariables = Exact<{
  input: FileListingStatementInput;
}>;


export type FileListingStatementMutation = { fileListingStatement: { result: BlacklistChangeResult, notice: { id: string, list: BlacklistKind, subjectUscc: string, subjectName: string, subjectBodyCode: string | null, authority: string, document: string, ground: string, noticedOn: string, statementDue: string, statements: Array<{ reference: string, filedOn: string, text: string, asksForHearing: boolean, papers: Array<{ name: string, sha256: string }> }> } } | null };

export type CertificateQueryVariables = Exact<{
  number: string;
  on?: string | null | undefined;
}>;


export type CertificateQuery = { certificate: { number: string, scheme: CertificationScheme, activityClass: ActivityClass | null, starGrade: number | null, basis: Array<string>, firstIssuedOn: string, expiresOn: string, status: CertificateStatus | null, fictional: boolean, projectCode: { code: string, productZh: string, productEn: string | null }, body: { code: string, name: string, nameEn: string }, holder: { uscc: string, name: string, nameEn: string | null } | null, holderParty: { uscc: string | null, name: string, address: string }, producer: { name: string }, factory: { name: string, address: string }, products: Array<{ seq: number, name: string, brand: string | null, series: string | null, models: Array<string> }>, effectiveStatusDetail: { status: CertificateStatus, since: string, until: string | null, reason: { code: string, zh: string, en: string } | null } | null, brokenReuseResults: Array<{ id: string }> } | null };

export type CertificationDeadlinesQueryVariables = Exact<{
  course: CertificationCourseInput;
  on?: string | null | undefined;
}>;


export type CertificationDeadlinesQuery = { certificationDeadlines: Array<{ state: CertificationDeadlineState, from: string | null, due: string | null, doneOn: string | null, counted: number | null, notCounted: number | null, unknownYears: Array<number>, period: { id: string, titleZh: string, titleEn: string, source: string }, reasons: Array<{ zh: string, en: string }> }> };

export type AuditDaysQueryVariables = Exact<{
  effectivePersons: number;
  additionalSites: number;
  kind: AuditKind;
  scheme: CertificationScheme;
}>;


export type AuditDaysQuery = { auditDays: { days: number, exact: string, initialDays: number, additionalSiteDays: number, tie: boolean, extrapolated: boolean, reasons: Array<{ requirement: string, zh: string, en: string, source: string }> } };

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ChangeFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type ChangesQuery = { changes: { head: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, kind: ChangeKind, at: string, key: string, cause: string, certificateNumber: string | null, holderUscc: string | null, bodyCode: string | null, division: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }> } | null };

export type WatchListStandingFragment = { id: string, name: string, kind: WatchListKind, entryCount: number, createdAt: string };

export type MyWatchListsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWatchListsQuery = { myWatchLists: Array<{ id: string, name: string, kind: WatchListKind, entryCount: number, createdAt: string }> | null };

export type RegisterWatchListMutationVariables = Exact<{
  input: RegisterWatchListInput;
}>;


export type RegisterWatchListMutation = { registerWatchList: { watchList: { id: string, name: string, kind: WatchListKind, entryCount: number, createdAt: string } } | null };

export type ChangeWatchListMutationVariables = Exact<{
  input: ChangeWatchListInput;
}>;


export type ChangeWatchListMutation = { changeWatchList: { watchList: { id: string, name: string, kind: WatchListKind, entryCount: number, createdAt: string } } | null };

export type RemoveWatchListMutationVariables = Exact<{
  input: RemoveWatchListInput;
}>;


export type RemoveWatchListMutation = { removeWatchList: { watchList: string } | null };

export type WebhookStandingFragment = { id: string, agency: string, url: string, method: SignatureMethod, publicKey: string | null, filterText: string, state: WebhookState, pausedFor: WebhookPause | null, createdAt: string, cursor: string, delivered: number, waiting: number, dead: number, lastDeliveredAt: string | null, failingSince: string | null };

export type MyWebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWebhooksQuery = { myWebhooks: Array<{ id: string, agency: string, url: string, method: SignatureMethod, publicKey: string | null, filterText: string, state: WebhookState, pausedFor: WebhookPause | null, createdAt: string, cursor: string, delivered: number, waiting: number, dead: number, lastDeliveredAt: string | null, failingSince: string | null }> | null };

export type MyWebhookDeliveriesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWebhookDeliveriesQuery = { myWebhooks: Array<{ id: string, deliveries: Array<{ id: string, change: string | null, state: DeliveryState, attempts: number, status: number | null, error: string | null, at: string, nextAttemptAt: string | null }> }> | null };

export type AllWebhooksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllWebhooksQuery = { webhooks: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, agency: string, url: string, method: SignatureMethod, publicKey: string | null, filterText: string, state: WebhookState, pausedFor: WebhookPause | null, createdAt: string, cursor: string, delivered: number, waiting: number, dead: number, lastDeliveredAt: string | null, failingSince: string | null } }> } | null };

export type CreateSubscriptionMutationVariables = Exact<{
  input: CreateSubscriptionInput;
}>;


export type CreateSubscriptionMutation = { createSubscription: { secret: string | null, webhook: { id: string, agency: string, url: string, method: SignatureMethod, publicKey: string | null, filterText: string, state: WebhookState, pausedFor: WebhookPause | null, createdAt: string, cursor: string, delivered: number, waiting: number, dead: number, lastDeliveredAt: string | null, failingSince: string | null } } | null };

export type ChangeSubscriptionMutationVariables = Exact<{
  input: ChangeSubscriptionInput;
}>;


export type ChangeSubscriptionMutation = { changeSubscription: { webhook: { id: string, agency: string, url: string, method: SignatureMethod, publicKey: string | null, filterText: string, state: WebhookState, pausedFor: WebhookPause | null, createdAt: string, cursor: string, delivered: number, waiting: number, dead: number, lastDeliveredAt: string | null, failingSince: string | null } } | null };

export type RotateSubscriptionSecretMutationVariables = Exact<{
  input: RotateSubscriptionSecretInput;
}>;


export type RotateSubscriptionSecretMutation = { rotateSubscriptionSecret: { secret: string, webhook: { id: string, agency: string, url: string, method: SignatureMethod, publicKey: string | null, filterText: string, state: WebhookState, pausedFor: WebhookPause | null, createdAt: string, cursor: string, delivered: number, waiting: number, dead: number, lastDeliveredAt: string | null, failingSince: string | null } } | null };

export type ReplaySubscriptionMutationVariables = Exact<{
  input: ReplaySubscriptionInput;
}>;


export type ReplaySubscriptionMutation = { replaySubscription: { webhook: { id: string, agency: string, url: string, method: SignatureMethod, publicKey: string | null, filterText: string, state: WebhookState, pausedFor: WebhookPause | null, createdAt: string, cursor: string, delivered: number, waiting: number, dead: number, lastDeliveredAt: string | null, failingSince: string | null } } | null };

export type TestSubscriptionMutationVariables = Exact<{
  input: TestSubscriptionInput;
}>;


export type TestSubscriptionMutation = { testSubscription: { delivery: string } | null };

export type RemoveSubscriptionMutationVariables = Exact<{
  input: RemoveSubscriptionInput;
}>;


export type RemoveSubscriptionMutation = { removeSubscription: { webhook: string } | null };

export type ReportingChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportingChannelsQuery = { reportingChannels: Array<{ channel: ReportingChannel, nameZh: string, address: string | null, forwards: boolean, reads: boolean, readUntil: string | null }> };

export type ForwardedReportsQueryVariables = Exact<{
  filter?: ForwardedReportFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ForwardedReportsQuery = { forwardedReports: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, bodyCode: string, number: string, receiptNumber: string, state: ForwardState, at: string, attempts: number, status: number | null, error: string | null, acknowledgement: string | null } }> } | null };

export type ConfigureChannelMutationVariables = Exact<{
  input: ConfigureChannelInput;
}>;


export type ConfigureChannelMutation = { configureChannel: { secret: string | null, awaitsConfirmation: boolean, channel: { channel: ReportingChannel, address: string | null, forwards: boolean, reads: boolean } } | null };

export type ClaimJobStandingFragment = { id: string, idempotencyKey: string, fileName: string | null, dryRun: boolean, state: ClaimJobState, waitingFor: ClaimJobWaiting | null, waitingUntil: string | null, createdAt: string, uploadPath: string, csvPath: string | null, ndjsonPath: string | null, failure: { zh: string, en: string } | null, inspection: { description: string, rows: number, rowsDamaged: number, quotaNeeded: number, quotaLeft: number | null, unmapped: Array<string>, columns: Array<{ field: string, header: string }>, warnings: Array<{ message: { zh: string, en: string } }> } | null, progress: { rowsJudged: number, accepted: number, rejected: number, review: number, quotaSpent: number } };

export type CreateClaimJobMutationVariables = Exact<{
  input: CreateClaimJobInput;
}>;


export type CreateClaimJobMutation = { createClaimJob: { job: { id: string, idempotencyKey: string, fileName: string | null, dryRun: boolean, state: ClaimJobState, waitingFor: ClaimJobWaiting | null, waitingUntil: string | null, createdAt: string, uploadPath: string, csvPath: string | null, ndjsonPath: string | null, failure: { zh: string, en: string } | null, inspection: { description: string, rows: number, rowsDamaged: number, quotaNeeded: number, quotaLeft: number | null, unmapped: Array<string>, columns: Array<{ field: string, header: string }>, warnings: Array<{ message: { zh: string, en: string } }> } | null, progress: { rowsJudged: number, accepted: number, rejected: number, review: number, quotaSpent: number } } } | null };

export type StartClaimJobMutationVariables = Exact<{
  id: string;
}>;


export type StartClaimJobMutation = { startClaimJob: { job: { id: string, state: ClaimJobState } } | null };

export type CancelClaimJobMutationVariables = Exact<{
  id: string;
}>;


export type CancelClaimJobMutation = { cancelClaimJob: { job: { id: string, state: ClaimJobState } } | null };

export type ClaimJobQueryVariables = Exact<{
  id: string;
}>;


export type ClaimJobQuery = { claimJob: { id: string, idempotencyKey: string, fileName: string | null, dryRun: boolean, state: ClaimJobState, waitingFor: ClaimJobWaiting | null, waitingUntil: string | null, createdAt: string, uploadPath: string, csvPath: string | null, ndjsonPath: string | null, failure: { zh: string, en: string } | null, inspection: { description: string, rows: number, rowsDamaged: number, quotaNeeded: number, quotaLeft: number | null, unmapped: Array<string>, columns: Array<{ field: string, header: string }>, warnings: Array<{ message: { zh: string, en: string } }> } | null, progress: { rowsJudged: number, accepted: number, rejected: number, review: number, quotaSpent: number } } | null };

export type ClaimJobsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimJobsQuery = { claimJobs: { edges: Array<{ node: { id: string, fileName: string | null, dryRun: boolean, state: ClaimJobState, createdAt: string, progress: { rowsJudged: number, accepted: number, rejected: number, review: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AddPublicKeyMutationVariables = Exact<{
  input: AddPublicKeyInput;
}>;


export type AddPublicKeyMutation = { addPublicKey: { credential: string } | null };

export type RegisterIdentityMutationVariables = Exact<{
  input: RegisterIdentityInput;
}>;


export type RegisterIdentityMutation = { registerIdentity: { credential: string | null, act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } | null } | null };

export type WithdrawCredentialMutationVariables = Exact<{
  input: WithdrawCredentialInput;
}>;


export type WithdrawCredentialMutation = { withdrawCredential: { act: { id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string } | null, agency: { credentials: Array<{ id: string, method: CredentialMethod, createdAt: string, validUntil: string | null, withdrawnAt: string | null }> } } | null };

export type EnrolAgencyMutationVariables = Exact<{
  input: EnrolAgencyInput;
}>;


export type EnrolAgencyMutation = { enrolAgency: { credential: string } | null };

export type OwnCredentialsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCredentialsQuery = { me: { agencyDetails: { credentials: Array<{ id: string, method: CredentialMethod, createdAt: string, validUntil: string | null, withdrawnAt: string | null, createdBy: string | null, issuer: string | null, subject: string | null }> } | null } };

export type DeclarationStandingFragment = { id: string, number: string | null, ownNumber: string, state: DeclarationState, supplierUscc: string, projectCode: string, productName: string, models: Array<string>, filedOn: string | null, validTo: string | null, reportDue: string | null, isReportOverdue: boolean };

export type DeclarationsQueryVariables = Exact<{
  filter?: DeclarationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeclarationsQuery = { declarations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string | null, ownNumber: string, state: DeclarationState, supplierUscc: string, projectCode: string, productName: string, models: Array<string>, filedOn: string | null, validTo: string | null, reportDue: string | null, isReportOverdue: boolean } }> } };

export type FileDeclarationMutationVariables = Exact<{
  input: FileDeclarationInput;
}>;


export type FileDeclarationMutation = { fileDeclaration: { changed: boolean, declaration: { id: string, number: string | null, ownNumber: string, state: DeclarationState, supplierUscc: string, projectCode: string, productName: string, models: Array<string>, filedOn: string | null, validTo: string | null, reportDue: string | null, isReportOverdue: boolean, findings: Array<{ code: string, severity: DeclarationSeverity, field: string, zh: string, en: string }> | null } } | null };

export type ReviewDeclarationMutationVariables = Exact<{
  input: ReviewDeclarationInput;
}>;


export type ReviewDeclarationMutation = { reviewDeclaration: { changed: boolean, declaration: { id: string, number: string | null, ownNumber: string, state: DeclarationState, supplierUscc: string, projectCode: string, productName: string, models: Array<string>, filedOn: string | null, validTo: string | null, reportDue: string | null, isReportOverdue: boolean } } | null };

export type WithdrawDeclarationMutationVariables = Exact<{
  input: WithdrawDeclarationInput;
}>;


export type WithdrawDeclarationMutation = { withdrawDeclaration: { changed: boolean, declaration: { id: string, number: string | null, ownNumber: string, state: DeclarationState, supplierUscc: string, projectCode: string, productName: string, models: Array<string>, filedOn: string | null, validTo: string | null, reportDue: string | null, isReportOverdue: boolean } } | null };

export type DeskCertificatesQueryVariables = Exact<{
  filter?: CertificateFilter | null | undefined;
  orderBy?: CertificateOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskCertificatesQuery = { certificates: { totalCount: number, edges: Array<{ node: { number: string, scheme: CertificationScheme, starGrade: number | null, effectiveStatus: CertificateStatus | null, expiresOn: string, fictional: boolean, products: Array<{ name: string, brand: string | null }>, holderParty: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskStatisticsQueryVariables = Exact<{
  by: Array<StatisticsDimension> | StatisticsDimension;
  measure: StatisticsMeasure;
  filter?: StatisticsFilter | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type DeskStatisticsQuery = { statistics: { from: string, to: string, total: number | null, totalAtLeast: number, rows: Array<{ groupCode: string | null, scheme: CertificationScheme | null, starGrade: number | null, status: CertificateStatus | null, month: string | null, on: string, count: number | null, atLeast: number, category: { code: string, productZh: string } | null, province: { code: string, nameZh: string, nameEn: string | null } | null, city: { code: string, nameZh: string, nameEn: string | null } | null, body: { code: string, name: string } | null }> } | null };

export type DeskClaimJobsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskClaimJobsQuery = { claimJobs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, fileName: string | null, dryRun: boolean, state: ClaimJobState, createdAt: string, progress: { rowsJudged: number, accepted: number, rejected: number, review: number } } }> } | null };

export type DeskWatchingQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskWatchingQuery = { myWatchLists: Array<{ id: string, name: string, kind: WatchListKind, entryCount: number, createdAt: string }> | null, myWebhooks: Array<{ id: string, url: string, filterText: string, state: WebhookState, pausedFor: WebhookPause | null, delivered: number, waiting: number, dead: number, lastDeliveredAt: string | null, failingSince: string | null, deliveries: Array<{ id: string, state: DeliveryState, attempts: number, status: number | null, error: string | null, at: string, nextAttemptAt: string | null }> }> | null };

export type DeskTasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskTasksQuery = { myTasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, rule: DutyRule, subjectKind: DutySubjectKind, subject: string, assignee: string, due: string, isOverdue: boolean, state: TaskState, takenBy: string | null, level: number, title: { zh: string, en: string }, advice: { zh: string, en: string } } }> } | null };

export type DeskDeadlinesQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskDeadlinesQuery = { deadlines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, rule: DutyRule, subjectKind: DutySubjectKind, subject: string, startsOn: string, due: string, metOn: string | null, state: DeadlineState, source: string, title: { zh: string, en: string }, advice: { zh: string, en: string } } }> } | null };

export type DeskAppealsQueryVariables = Exact<{
  filter?: AppealFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskAppealsQuery = { appeals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: AppealKind, subject: string, certificateNumber: string | null, stage: number, forum: AppealForum, appellant: string, filedOn: string, due: string, isOverdue: boolean, state: AppealState, remedyDue: string | null, grounds: string } }> } | null };

export type DeskFileAppealMutationVariables = Exact<{
  input: FileAppealInput;
}>;


export type DeskFileAppealMutation = { fileAppeal: { appeal: { id: string } } | null };

export type DeskWithdrawAppealMutationVariables = Exact<{
  input: WithdrawAppealInput;
}>;


export type DeskWithdrawAppealMutation = { withdrawAppeal: { appeal: { id: string } } | null };

export type DeskDeclarationsQueryVariables = Exact<{
  filter?: DeclarationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskDeclarationsQuery = { declarations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { fictional: boolean, id: string, number: string | null, ownNumber: string, state: DeclarationState, supplierUscc: string, projectCode: string, productName: string, models: Array<string>, filedOn: string | null, validTo: string | null, reportDue: string | null, isReportOverdue: boolean } }> } };

export type DeskFileDeclarationMutationVariables = Exact<{
  input: FileDeclarationInput;
}>;


export type DeskFileDeclarationMutation = { fileDeclaration: { changed: boolean, declaration: { ownNumber: string, state: DeclarationState, findings: Array<{ code: string, severity: DeclarationSeverity, field: string, zh: string, en: string }> | null } } | null };

export type DeskReportEfficiencyMutationVariables = Exact<{
  input: ReportEfficiencyInput;
}>;


export type DeskReportEfficiencyMutation = { reportEfficiency: { results: Array<{ reference: string, outcome: EfficiencyReportOutcome, fault: { field: string, expected: string, message: string } | null, report: { id: string, version: number, flags: Array<{ code: string, zh: string, en: string }> } | null }> } | null };

export type DeskAgenciesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskAgenciesQuery = { agencies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: AgencyKind, name: string, nameEn: string, state: AgencyState, createdBy: string | null, approvedBy: Array<string>, agreements: { totalCount: number } } }> } | null };

export type DeskAgreementsQueryVariables = Exact<{
  states?: Array<AgreementState> | AgreementState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskAgreementsQuery = { me: { agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, provider: string, consumer: string, purpose: Purpose, scopes: Array<string>, dailyQuota: number | null, validFrom: string, validTo: string | null, state: AgreementState, suspendedBy: Array<AgreementSide>, legalBasis: { instrument: string, article: string | null } } }> } } };

export type DeskActsQueryVariables = Exact<{
  states?: Array<AdministrativeActState> | AdministrativeActState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskActsQuery = { administrativeActs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { reason: string | null, id: string, kind: AdministrativeActKind, subject: string, state: AdministrativeActState, createdBy: string, createdAt: string, confirmedByRole: AdministratorRole, decidedBy: string | null, validUntil: string, terms: Array<{ name: string, value: string }> } }> } | null };

export type DeskUseQueryVariables = Exact<{
  filter?: AccessStatisticsFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskUseQuery = { accessStatistics: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { day: string, agency: string | null, agreement: string | null, purpose: Purpose | null, requests: number, cut: number, refused: number, cost: number } }> } | null };

export type DeskAllWebhooksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskAllWebhooksQuery = { webhooks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, agency: string, url: string, state: WebhookState, pausedFor: WebhookPause | null, delivered: number, waiting: number, dead: number, lastDeliveredAt: string | null, failingSince: string | null } }> } | null };

export type DeskAgreementTermsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskAgreementTermsQuery = { me: { agreements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, provider: string, consumer: string, purpose: Purpose, scopes: Array<string>, allianceSharing: boolean, dailyQuota: number | null, sealedBeforeAnswered: boolean, validFrom: string, validTo: string | null, state: AgreementState, replaces: string | null, divisions: Array<{ code: string, nameZh: string, nameEn: string | null }>, legalBasis: { instrument: string, article: string | null } } }> } } };

export type DeskProvidersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskProvidersQuery = { providers: { edges: Array<{ node: { scope: string, area: string | null, provider: string } }> } | null };

export type DeskHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskHomeQuery = { myNotices: { totalCount: number, edges: Array<{ node: { id: string, at: string, subject: string, title: { zh: string, en: string } } }> } | null, me: { agreement: { id: string } | null, agreements: { edges: Array<{ node: { id: string, provider: string, consumer: string, purpose: Purpose, scopes: Array<string>, dailyQuota: number | null, validFrom: string, validTo: string | null, state: AgreementState } }> } } };

export type DeskNoticesQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskNoticesQuery = { myNotices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: string, subject: string, at: string, isRead: boolean, title: { zh: string, en: string }, text: { zh: string, en: string } } }> } | null };

export type DeskAccessRecordsQueryVariables = Exact<{
  filter?: AccessRecordFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskAccessRecordsQuery = { accessRecords: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, time: string, agency: string, agencyName: string | null, purpose: Purpose | null, decision: AccessDecision, moreSubjects: number, subjects: Array<{ kind: AccessSubjectKind, value: string }>, request: { id: string, operationName: string | null, code: string, record: string | null } | null } }> } | null };

export type DeskReceiptsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskReceiptsQuery = { myReceipts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, time: string, purpose: Purpose | null, decision: AccessDecision, request: { id: string, operationName: string | null, operationHash: string | null, record: string | null } | null } }> } | null };

export type DeskKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskKeysQuery = { me: { agency: string | null, agencyDetails: { trustedOperationsOnly: boolean, supervisionDelayDays: number | null, credentials: Array<{ id: string, method: CredentialMethod, createdAt: string, validUntil: string | null, withdrawnAt: string | null, createdBy: string | null }> } | null } };

export type DeskPersonsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPersonsQuery = { me: { agencyDetails: { credentials: Array<{ id: string, method: CredentialMethod, issuer: string | null, subject: string | null, name: string | null, createdAt: string, createdBy: string | null, approvedBy: Array<string>, withdrawnAt: string | null }> } | null } };

export type DeskRegisterIdentityMutationVariables = Exact<{
  input: RegisterIdentityInput;
}>;


export type DeskRegisterIdentityMutation = { registerIdentity: { credential: string | null, act: { id: string } | null } | null };

export type DeskWithdrawCredentialMutationVariables = Exact<{
  input: WithdrawCredentialInput;
}>;


export type DeskWithdrawCredentialMutation = { withdrawCredential: { act: { id: string } | null } | null };

export type DeskSignInClientQueryVariables = Exact<{
  id: string;
  redirectUri: string;
}>;


export type DeskSignInClientQuery = { signInClient: { id: string, name: string, nameEn: string } | null };

export type DeskIssueAuthorizationCodeMutationVariables = Exact<{
  input: IssueAuthorizationCodeInput;
}>;


export type DeskIssueAuthorizationCodeMutation = { issueAuthorizationCode: { code: string } | null };

export type DeskAddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type DeskAddPasskeyMutation = { addPasskey: { credential: string } | null };

export type DeskReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskReportsQuery = { reportReceipts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { number: string, kind: ReportKind, bodyCode: string, receivedAt: string, times: number, rows: number, accepted: number, unchanged: number, rejected: number } }> } | null };

export type DeskTraceCodesQueryVariables = Exact<{
  filter?: TraceCodeApplicationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskTraceCodesQuery = { traceCodeApplications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, models: Array<string>, state: TraceCodeApplicationState, appliedAt: string, certificate: { number: string, fictional: boolean } | null, reasons: Array<{ code: string, zh: string, en: string }>, traceCodes: Array<{ model: string, code: string }> } }> } | null };

export type DeskSessionQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskSessionQuery = { me: { agency: string | null, kind: AgencyKind | null, name: string | null, nameEn: string | null, uscc: string | null, body: { code: string } | null, division: { code: string } | null, agreements: { edges: Array<{ node: { consumer: string, purpose: Purpose, scopes: Array<string> } }> } } };

export type DeskSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskSettingsQuery = { noticePreferences: { email: string | null, phone: string | null, language: NoticeLanguage, channels: Array<NoticeChannel>, quietFrom: string | null, quietTo: string | null, digest: NoticeDigest, kinds: Array<{ kind: string, channels: Array<NoticeChannel> }> } | null };

export type DeskEfficiencyQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskEfficiencyQuery = { efficiencyReports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, version: number, reportedAt: string, sourceKind: EfficiencySource, certificateNumber: string | null, declarationNumber: string | null, projectCode: string, from: string, to: string, isCounted: boolean, flags: Array<{ code: string, zh: string, en: string }> } }> } | null };

export type DeskSamplingPlansQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskSamplingPlansQuery = { samplingPlans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, year: number, title: string, division: string | null, regions: Array<string>, seedCommitment: string, hubSeedCommitment: string, publicRandomness: string | null, createdOn: string, draw: string | null } }> } | null };

export type DeskInspectionTasksQueryVariables = Exact<{
  filter?: InspectionTaskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskInspectionTasksQuery = { inspectionTasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, certificateNumber: string, productName: string, holderName: string, division: string, laboratory: string | null, inspectors: Array<string>, due: string, state: InspectionTaskState, isOverdue: boolean, inspection: string | null } }> } | null };

export type DeskLeadsQueryVariables = Exact<{
  filter?: LeadFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskLeadsQuery = { leads: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: LeadKind, state: LeadState, receivedOn: string, due: string | null, isOverdue: boolean, division: string | null, certificateNumber: string | null, bodyCode: string | null, subjectUscc: string | null, productName: string | null, model: string | null, quantity: number, answer: string | null } }> } | null };

export type DeskJointInspectionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskJointInspectionsQuery = { jointInspections: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, title: string, division: string | null, plan: string | null, invitedOn: string, answerDue: string, participants: Array<{ division: string, state: ParticipantState, isLate: boolean }>, findings: Array<{ division: string | null, certificateNumber: string | null, text: string }> | null, minutes: Array<{ reference: string, heldOn: string, attended: Array<string>, text: string, decisions: Array<string>, papers: Array<{ name: string, sha256: string }> }> | null } }> } | null };

export type BodyStandingFragment = { code: string, name: string, nameEn: string, approvalNumber: string | null, reportsFromYear: number | null, reportedUntil: string | null, approvals: Array<{ from: string, to: string | null, projectCodes: Array<{ code: string }> | null }> };

export type CertificationBodiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CertificationBodiesQuery = { certificationBodies: { edges: Array<{ node: { code: string, name: string, nameEn: string, approvalNumber: string | null, reportsFromYear: number | null, reportedUntil: string | null, approvals: Array<{ from: string, to: string | null, projectCodes: Array<{ code: string }> | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegisterBodyMutationVariables = Exact<{
  input: RegisterBodyInput;
}>;


export type RegisterBodyMutation = { registerBody: { changed: boolean, body: { code: string, name: string, nameEn: string, approvalNumber: string | null, reportsFromYear: number | null, reportedUntil: string | null, approvals: Array<{ from: string, to: string | null, projectCodes: Array<{ code: string }> | null }> } } | null };

export type ChangeBodyApprovalMutationVariables = Exact<{
  input: ChangeBodyApprovalInput;
}>;


export type ChangeBodyApprovalMutation = { changeBodyApproval: { changed: boolean, body: { code: string, name: string, nameEn: string, approvalNumber: string | null, reportsFromYear: number | null, reportedUntil: string | null, approvals: Array<{ from: string, to: string | null, projectCodes: Array<{ code: string }> | null }> } } | null };

export type CertificationBodyCodesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CertificationBodyCodesQuery = { certificationBodies: { edges: Array<{ node: { code: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DivisionsQueryVariables = Exact<{
  codes: Array<string> | string;
  days?: number;
  first?: number;
}>;


export type DivisionsQuery = { divisions: Array<{ code: string, nameZh: string, nameEn: string | null, alliances: Array<{ from: string, to: string | null, alliance: { code: string, nameZh: string } }>, certificateStatistics: { on: string, total: number | null, suspended: number | null, restingOnBrokenLink: number | null, expiringWithin: number | null, byStatus: Array<{ status: CertificateStatus, count: number | null }>, byScheme: Array<{ scheme: CertificationScheme, count: number | null, valid: number | null }> } | null, blacklistStatistics: Array<{ list: BlacklistKind, count: number | null }> | null, certificates: { totalCount: number, edges: Array<{ node: { number: string, effectiveStatus: CertificateStatus | null, expiresOn: string, holder: { uscc: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null> };

export type DivisionNamesQueryVariables = Exact<{
  codes: Array<string> | string;
}>;


export type DivisionNamesQuery = { divisions: Array<{ code: string, nameZh: string } | null> };

export type TaskStandingFragment = { id: string, rule: DutyRule, subjectKind: DutySubjectKind, subject: string, assignee: string, due: string, isOverdue: boolean, state: TaskState, takenBy: string | null, level: number, title: { zh: string, en: string }, advice: { zh: string, en: string } };

export type MyTasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyTasksQuery = { myTasks: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, rule: DutyRule, subjectKind: DutySubjectKind, subject: string, assignee: string, due: string, isOverdue: boolean, state: TaskState, takenBy: string | null, level: number, title: { zh: string, en: string }, advice: { zh: string, en: string } } }> } | null };

export type DeadlinesQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadlinesQuery = { deadlines: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, rule: DutyRule, subjectKind: DutySubjectKind, subject: string, startsOn: string, due: string, metOn: string | null, state: DeadlineState, title: { zh: string, en: string } } }> } | null };

export type TakeTaskMutationVariables = Exact<{
  input: TakeTaskInput;
}>;


export type TakeTaskMutation = { takeTask: { task: { id: string, rule: DutyRule, subjectKind: DutySubjectKind, subject: string, assignee: string, due: string, isOverdue: boolean, state: TaskState, takenBy: string | null, level: number, title: { zh: string, en: string }, advice: { zh: string, en: string } } } | null };

export type ReturnTaskMutationVariables = Exact<{
  input: ReturnTaskInput;
}>;


export type ReturnTaskMutation = { returnTask: { task: { id: string, rule: DutyRule, subjectKind: DutySubjectKind, subject: string, assignee: string, due: string, isOverdue: boolean, state: TaskState, takenBy: string | null, level: number, title: { zh: string, en: string }, advice: { zh: string, en: string } } } | null };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask: { task: { id: string, rule: DutyRule, subjectKind: DutySubjectKind, subject: string, assignee: string, due: string, isOverdue: boolean, state: TaskState, takenBy: string | null, level: number, title: { zh: string, en: string }, advice: { zh: string, en: string } } } | null };

export type RecordPublicationMutationVariables = Exact<{
  input: RecordPublicationInput;
}>;


export type RecordPublicationMutation = { recordPublication: { publication: { status: PublishedStatus, statusFrom: string, publishedOn: string, place: string, holderToldOn: string | null, certificateTakenBackOn: string | null } } | null };

export type MyNoticesQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyNoticesQuery = { myNotices: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: string, subject: string, at: string, isRead: boolean, title: { zh: string, en: string }, text: { zh: string, en: string }, dispatches: Array<{ channel: NoticeChannel, state: DispatchState, attempts: number, error: string | null, sentAt: string | null }> } }> } | null };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { marked: number } | null };

export type NoticeChoiceFragment = { email: string | null, phone: string | null, language: NoticeLanguage, channels: Array<NoticeChannel>, quietFrom: string | null, quietTo: string | null, digest: NoticeDigest, kinds: Array<{ kind: string, channels: Array<NoticeChannel> }> };

export type OwnNoticePreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnNoticePreferencesQuery = { noticePreferences: { email: string | null, phone: string | null, language: NoticeLanguage, channels: Array<NoticeChannel>, quietFrom: string | null, quietTo: string | null, digest: NoticeDigest, kinds: Array<{ kind: string, channels: Array<NoticeChannel> }> } | null };

export type SetNoticePreferencesMutationVariables = Exact<{
  input: SetNoticePreferencesInput;
}>;


export type SetNoticePreferencesMutation = { setNoticePreferences: { preferences: { email: string | null, phone: string | null, language: NoticeLanguage, channels: Array<NoticeChannel>, quietFrom: string | null, quietTo: string | null, digest: NoticeDigest, kinds: Array<{ kind: string, channels: Array<NoticeChannel> }> } } | null };

export type ReportEfficiencyMutationVariables = Exact<{
  input: ReportEfficiencyInput;
}>;


export type ReportEfficiencyMutation = { reportEfficiency: { results: Array<{ reference: string, outcome: EfficiencyReportOutcome, fault: { field: string, message: string } | null, report: { id: string, version: number, isCounted: boolean, flags: Array<{ code: string, zh: string }> } | null }> } | null };

export type BenefitsQueryVariables = Exact<{
  by: Array<BenefitDimension> | BenefitDimension;
  filter?: BenefitTotalsFilter | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type BenefitsQuery = { benefits: { coverage: BenefitCoverage, provinces: Array<string> | null, rows: Array<{ groupCode: string | null, projectCode: string | null, provinceCode: string | null, bodyCode: string | null, year: number | null, reports: number, flaggedReports: number, tce: { value: string }, tCo2: { value: string } | null }> } | null };

export type LeadStandingFragment = { id: string, kind: LeadKind, state: LeadState, receivedOn: string, due: string | null, isOverdue: boolean, division: string | null, certificateNumber: string | null, bodyCode: string | null, subjectUscc: string | null, productName: string | null, model: string | null, quantity: number, answer: string | null };

export type LeadsQueryVariables = Exact<{
  filter?: LeadFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeadsQuery = { leads: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: LeadKind, state: LeadState, receivedOn: string, due: string | null, isOverdue: boolean, division: string | null, certificateNumber: string | null, bodyCode: string | null, subjectUscc: string | null, productName: string | null, model: string | null, quantity: number, answer: string | null } }> } | null };

export type OneLeadQueryVariables = Exact<{
  id: string;
}>;


export type OneLeadQuery = { lead: { id: string, kind: LeadKind, state: LeadState, receivedOn: string, due: string | null, isOverdue: boolean, division: string | null, certificateNumber: string | null, bodyCode: string | null, subjectUscc: string | null, productName: string | null, model: string | null, quantity: number, answer: string | null, reports: Array<{ agency: string | null, reference: string, contact: string | null, at: string, listingUrl: string | null, text: string | null, quantity: number, takenDownOn: string | null, evidence: Array<{ name: string, sha256: string, url: string | null }> }> } | null };

export type ReportLeadsMutationVariables = Exact<{
  input: ReportLeadsInput;
}>;


export type ReportLeadsMutation = { reportLeads: { results: Array<{ reference: string, lead: string | null, isDuplicate: boolean, fault: string | null }> } | null };

export type AnswerLeadMutationVariables = Exact<{
  input: AnswerLeadInput;
}>;


export type AnswerLeadMutation = { answerLead: { lead: { id: string, kind: LeadKind, state: LeadState, receivedOn: string, due: string | null, isOverdue: boolean, division: string | null, certificateNumber: string | null, bodyCode: string | null, subjectUscc: string | null, productName: string | null, model: string | null, quantity: number, answer: string | null } } | null };

export type ConfirmTakedownMutationVariables = Exact<{
  input: ConfirmTakedownInput;
}>;


export type ConfirmTakedownMutation = { confirmTakedown: { lead: { id: string, kind: LeadKind, state: LeadState, receivedOn: string, due: string | null, isOverdue: boolean, division: string | null, certificateNumber: string | null, bodyCode: string | null, subjectUscc: string | null, productName: string | null, model: string | null, quantity: number, answer: string | null } } | null };

export type ReportComplaintStatisticsMutationVariables = Exact<{
  input: ReportComplaintStatisticsInput;
}>;


export type ReportComplaintStatisticsMutation = { reportComplaintStatistics: { rows: number } | null };

export type ComplaintStatisticsQueryVariables = Exact<{
  projectCode?: string | null | undefined;
  from: string;
  to: string;
}>;


export type ComplaintStatisticsQuery = { complaintStatistics: Array<{ projectCode: string, month: string, complaints: number, failures: number, sold: number, agencies: number }> | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { agency: string | null, kind: AgencyKind | null, name: string | null, nameEn: string | null, purpose: Purpose | null, scopes: Array<string> } };

export type OrganisationQueryVariables = Exact<{
  uscc: string;
  first?: number;
}>;


export type OrganisationQuery = { organisation: { uscc: string, name: string, nameEn: string | null, address: string, division: { code: string, nameZh: string } | null, certificates: { totalCount: number, edges: Array<{ node: { number: string, scheme: CertificationScheme, effectiveStatus: CertificateStatus | null, expiresOn: string, catalogueEntry: { productZh: string } | null, brokenReuseResults: Array<{ id: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, conformityResults: { totalCount: number, edges: Array<{ node: { id: string } }> }, blacklistEntries: { totalCount: number, edges: Array<{ node: { id: string, list: BlacklistKind } }> } | null, allianceMemberships: Array<{ id: string, alliance: { code: string, nameZh: string } }> | null } | null };

export type ProcurementEligibilityQueryVariables = Exact<{
  input: ProcurementEligibilityInput;
  region?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type ProcurementEligibilityQuery = { procurementEligibility: { checkedAt: string, on: string, supplierBars: Array<{ entry: string | null, list: SupplierBarList | null, decisionNumber: string | null, until: string | null }>, supplier: { uscc: string, jointPunishments: Array<{ id: string, kind: PunishmentMeasureKind, content: string, legalBasis: string, authority: string, decisionNumber: string, from: string, until: string, fictional: boolean }> | null } | null, items: Array<{ reference: string | null, outcome: ProcurementOutcome | null, clause: { instrument: string, edition: string | null, item: string, text: { zh: string, en: string } } | null, reasons: Array<{ code: ProcurementReasonCode, message: { zh: string, en: string } }>, certificate: { number: string } | null, conformityResult: { id: string } | null }> } | null };

export type PublicAllianceQueryVariables = Exact<{
  code: string;
}>;


export type PublicAllianceQuery = { alliance: { code: string, nameZh: string, nameEn: string, instrument: string, instrumentOn: string, principles: Array<{ nameZh: string, nameEn: string }>, chair: { from: string, to: string, regulator: { nameZh: string, nameEn: string } } | null, chairTerms: Array<{ from: string, to: string, source: string, regulator: { nameZh: string, nameEn: string } }>, divisions: Array<{ from: string, to: string | null, division: { code: string, nameZh: string, nameEn: string | null } }>, pilotAreas: Array<{ shortName: string, from: string, to: string | null, division: { code: string, nameZh: string, nameEn: string | null, province: { nameZh: string, nameEn: string | null } } }>, milestones: Array<{ dueOn: string, textZh: string, textEn: string, source: string }>, focusFields: Array<{ kind: AllianceFocusKind, nameZh: string, nameEn: string }>, members: { totalCount: number, edges: Array<{ node: { id: string, category: AllianceMemberCategory, nameZh: string, nameEn: string | null, from: string, mayCertify: boolean, fictional: boolean, body: { code: string } | null, organisation: { uscc: string } | null, division: { nameZh: string, nameEn: string | null } } }> } } | null };

export type PublicAlliancePapersQueryVariables = Exact<{
  code: string;
}>;


export type PublicAlliancePapersQuery = { allianceBulletins: { totalCount: number, edges: Array<{ node: { number: string, title: string, from: string, to: string, publishedOn: string, sections: Array<{ heading: string, text: string }>, figures: Array<{ division: string, inspected: number, corrected: number, failed: number, listed: number }> } }> }, allianceDocuments: { totalCount: number, edges: Array<{ node: { id: string, kind: AllianceDocumentKind, title: string, version: string, url: string | null, state: AllianceDocumentState, filingNumber: string | null, usedFrom: string | null } }> } };

export type PublicBlacklistsQueryVariables = Exact<{
  filter?: BlacklistFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicBlacklistsQuery = { blacklistEntries: { totalCount: number, edges: Array<{ node: { id: string, list: BlacklistKind, subjectUscc: string, subjectName: string, authority: string, decisionNumber: string, ground: string, publishedOn: string | null, endsOn: string | null, removedOn: string | null, state: BlacklistEntryState | null, countsOn: boolean, fictional: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublicBlacklistRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicBlacklistRulesQuery = { blacklistRules: Array<{ list: BlacklistKind, nameZh: string, nameEn: string, from: string, to: string | null, ordinaryEndMonths: number | null, publicationMonths: number, earlyRemovalAfterMonths: number | null, source: string, confidence: string }>, procurementLists: Array<{ kind: ProcurementListKind, instrument: string, validFrom: string, validTo: string | null, itemsComplete: boolean, source: string, title: { zh: string, en: string }, coverage: { zh: string, en: string } }> };

export type PublicBlacklistLineFragment = { id: string, list: BlacklistKind, subjectUscc: string, subjectName: string, authority: string, decisionNumber: string, ground: string, publishedOn: string | null, endsOn: string | null, removedOn: string | null, state: BlacklistEntryState | null, countsOn: boolean, fictional: boolean };

export type PublicBodyCoverageQueryVariables = Exact<{
  code: string;
}>;


export type PublicBodyCoverageQuery = { certificationBody: { code: string, name: string, nameEn: string, reportsFromYear: number | null, reportedUntil: string | null } | null };

export type PublicBodyQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicBodyQuery = { certificationBody: { code: string, name: string, nameEn: string, shortName: string, approvalNumber: string | null, numberForms: Array<string>, reportsFromYear: number | null, reportedUntil: string | null, fictional: boolean, organisation: { uscc: string } | null, approvals: Array<{ from: string, to: string | null, projectCodes: Array<{ code: string, productZh: string, productEn: string | null }> | null }>, allianceMembership: { from: string, to: string | null } | null, blacklistEntries: { totalCount: number, edges: Array<{ node: { id: string, list: BlacklistKind, subjectUscc: string, subjectName: string, authority: string, decisionNumber: string, ground: string, publishedOn: string | null, endsOn: string | null, removedOn: string | null, state: BlacklistEntryState | null, countsOn: boolean, fictional: boolean } }> } | null } | null, certificates: { totalCount: number, edges: Array<{ node: { number: string, scheme: CertificationScheme, starGrade: number | null, effectiveStatus: CertificateStatus | null, expiresOn: string, fictional: boolean, products: Array<{ name: string, brand: string | null }>, holderParty: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublicBodiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PublicBodiesQuery = { certificationBodies: { totalCount: number, edges: Array<{ node: { code: string, name: string, nameEn: string, approvalNumber: string | null, reportsFromYear: number | null, reportedUntil: string | null, fictional: boolean } }> } };

export type PublicCatalogueQueryVariables = Exact<{
  filter?: CatalogueEntryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicCatalogueQuery = { catalogueEntries: { totalCount: number, edges: Array<{ node: { id: string, layer: CatalogueLayer, scheme: CertificationScheme, productZh: string, productEn: string | null, instrument: string, validFrom: string, validTo: string | null, fictional: boolean, projectCode: { code: string }, standards: Array<{ number: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublicCatalogueEntryQueryVariables = Exact<{
  code: string;
}>;


export type PublicCatalogueEntryQuery = { catalogueEntry: { id: string, layer: CatalogueLayer, scheme: CertificationScheme, activityClass: ActivityClass | null, productZh: string, productEn: string | null, categoryZh: string | null, batch: number | null, instrument: string, announcedOn: string, validFrom: string, validTo: string | null, endInstrument: string | null, filedOn: string | null, filingNumber: string | null, source: string, confidence: string, fictional: boolean, projectCode: { code: string, productZh: string, productEn: string | null, reportingChannel: ReportingChannel, group: { code: string, nameZh: string, nameEn: string } | null }, standards: Array<{ number: string, titleZh: string, titleEn: string | null }>, rule: { number: string, titleZh: string, editions: Array<{ number: string, instrument: string, effectiveFrom: string, effectiveTo: string | null }> } | null } | null };

export type PublicStandardQueryVariables = Exact<{
  number: string;
}>;


export type PublicStandardQuery = { standard: { number: string, titleZh: string, titleEn: string | null, editions: Array<{ number: string, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, source: string, confidence: string }>, catalogueEntries: Array<{ productZh: string, productEn: string | null, scheme: CertificationScheme, projectCode: { code: string } }> } | null };

export type PublicResultsListQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicResultsListQuery = { reusableResultsList: { edition: string, official: boolean, instrument: string, validFrom: string, validTo: string | null, confidence: string, rows: Array<{ seq: number, projectZh: string, projectEn: string, kind: ConformityKind, resultZh: string, legalBasis: string, validFrom: string, validTo: string | null, source: string }> } | null };

export type PublicCertificateNumberQueryVariables = Exact<{
  number: string;
}>;


export type PublicCertificateNumberQuery = { certificate: { number: string } | null };

export type PublicCertificateRowQueryVariables = Exact<{
  number: string;
}>;


export type PublicCertificateRowQuery = { certificate: { number: string, expiresOn: string, fictional: boolean, products: Array<{ name: string }>, effectiveStatusDetail: { status: CertificateStatus, since: string, until: string | null, reason: { code: string, zh: string, en: string } | null } | null } | null };

export type CertificateOnDayFragment = { number: string, expiresOn: string, statusDetail: { status: CertificateStatus } | null, effectiveStatusDetail: { status: CertificateStatus } | null, holderParty: { name: string }, products: Array<{ name: string, models: Array<string> }> };

export type PublicCertificateThenQueryVariables = Exact<{
  number: string;
  bodyCode?: string | null | undefined;
  on: string;
  asKnownAt: string;
}>;


export type PublicCertificateThenQuery = { thatDay: { number: string, expiresOn: string, statusDetail: { status: CertificateStatus } | null, effectiveStatusDetail: { status: CertificateStatus } | null, holderParty: { name: string }, products: Array<{ name: string, models: Array<string> }> } | null, today: { number: string, expiresOn: string, statusDetail: { status: CertificateStatus } | null, effectiveStatusDetail: { status: CertificateStatus } | null, holderParty: { name: string }, products: Array<{ name: string, models: Array<string> }> } | null };

export type PublicCertificateQueryVariables = Exact<{
  number: string;
  bodyCode?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type PublicCertificateQuery = { certificate: { number: string, externalNumbers: Array<string>, scheme: CertificationScheme, activityClass: ActivityClass | null, starGrade: number | null, unitName: string | null, basis: Array<string>, firstIssuedOn: string, expiresOn: string, reissuedOn: string | null, mode: string | null, productMark: string | null, accreditationMark: string | null, otherItems: string | null, lookUpAt: string | null, fictional: boolean, projectCode: { code: string, productZh: string, productEn: string | null }, body: { code: string, name: string, nameEn: string, reportedUntil: string | null, fictional: boolean }, holder: { uscc: string, name: string, nameEn: string | null } | null, holderParty: { uscc: string | null, name: string, address: string, country: string }, producer: { uscc: string | null, name: string, address: string, country: string }, factory: { uscc: string | null, name: string, address: string, country: string }, products: Array<{ seq: number, name: string, brand: string | null, series: string | null, models: Array<string> }>, sites: Array<{ name: string, address: string, scope: string | null }>, testItems: Array<{ item: string, method: string | null, limit: string | null, result: string | null, unit: string | null }>, terms: Array<{ from: string, to: string }>, statusDetail: { status: CertificateStatus, since: string, until: string | null, reason: { code: string, zh: string, en: string } | null } | null, effectiveStatusDetail: { status: CertificateStatus, since: string, until: string | null, reason: { code: string, zh: string, en: string } | null } | null, statusHistory: Array<{ status: CertificateStatus, from: string, until: string | null, voluntary: boolean, reason: { code: string, zh: string, en: string } | null }>, versions: Array<{ validFrom: string, validTo: string | null, recordedFrom: string, cause: VersionCause, grounds: string | null }>, reuseLinks: Array<{ id: string, resultId: string, reuseClass: ReuseClass, from: string, to: string | null, linkState: { state: ReuseLinkStateCode, since: string, resultStatus: CertificateStatus | null } | null, result: { id: string, kind: ConformityKind, number: string, issuerName: string, productName: string } | null }>, catalogueEntry: { id: string, productZh: string, productEn: string | null, layer: CatalogueLayer, instrument: string, validFrom: string, validTo: string | null, source: string, confidence: string, standards: Array<{ number: string, titleZh: string }> } | null, warnings: Array<{ code: string, zh: string, en: string }> } | null };

export type PublicPartyFragment = { uscc: string | null, name: string, address: string, country: string };

export type PublicStatusFragment = { status: CertificateStatus, since: string, until: string | null, reason: { code: string, zh: string, en: string } | null };

export type PublicNewestCertificatesQueryVariables = Exact<{
  first: number;
}>;


export type PublicNewestCertificatesQuery = { certificates: { edges: Array<{ node: { firstIssuedOn: string, number: string, scheme: CertificationScheme, starGrade: number | null, effectiveStatus: CertificateStatus | null, expiresOn: string, fictional: boolean, products: Array<{ name: string, brand: string | null }>, holderParty: { name: string } } }> } };

export type PublicOrganisationQueryVariables = Exact<{
  uscc: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicOrganisationQuery = { organisation: { uscc: string, name: string, nameEn: string | null, address: string, fictional: boolean, division: { code: string, nameZh: string, nameEn: string | null } | null, earlierIdentities: Array<{ name: string, address: string, until: string }>, certificates: { totalCount: number, edges: Array<{ node: { number: string, scheme: CertificationScheme, starGrade: number | null, effectiveStatus: CertificateStatus | null, expiresOn: string, fictional: boolean, products: Array<{ name: string, brand: string | null }>, holderParty: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, conformityResults: { totalCount: number, edges: Array<{ node: { id: string, kind: ConformityKind, number: string, productName: string, issuerName: string, status: { status: CertificateStatus, since: string } | null } }> }, blacklistEntries: { totalCount: number, edges: Array<{ node: { id: string, list: BlacklistKind, subjectUscc: string, subjectName: string, authority: string, decisionNumber: string, ground: string, publishedOn: string | null, endsOn: string | null, removedOn: string | null, state: BlacklistEntryState | null, countsOn: boolean, fictional: boolean } }> } | null, declarations: { totalCount: number, edges: Array<{ node: { number: string | null, productName: string, models: Array<string>, state: DeclarationState, filedOn: string | null, validTo: string | null, fictional: boolean } }> } | null, allianceMemberships: Array<{ id: string, from: string, to: string | null, alliance: { code: string, nameZh: string, nameEn: string } }> | null } | null };

export type PublicCertificatePageFragment = { totalCount: number, edges: Array<{ node: { number: string, scheme: CertificationScheme, starGrade: number | null, effectiveStatus: CertificateStatus | null, expiresOn: string, fictional: boolean, products: Array<{ name: string, brand: string | null }>, holderParty: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type PublicProductQueryVariables = Exact<{
  uscc: string;
  model: string;
}>;


export type PublicProductQuery = { product: { holderName: string, model: string, names: Array<string>, brands: Array<string>, series: Array<string>, basis: Array<string>, schemes: Array<CertificationScheme>, holder: { uscc: string, name: string, nameEn: string | null, fictional: boolean } | null, certificates: Array<{ number: string, scheme: CertificationScheme, starGrade: number | null, effectiveStatus: CertificateStatus | null, expiresOn: string, fictional: boolean, products: Array<{ name: string, brand: string | null }>, holderParty: { name: string } }>, bodies: Array<{ code: string, name: string, nameEn: string }>, testItems: Array<{ item: string, method: string | null, limit: string | null, result: string | null, unit: string | null }> } | null };

export type PublicCertificateLineFragment = { number: string, scheme: CertificationScheme, starGrade: number | null, effectiveStatus: CertificateStatus | null, expiresOn: string, fictional: boolean, products: Array<{ name: string, brand: string | null }>, holderParty: { name: string } };

export type PublicProvincesQueryVariables = Exact<{
  codes: Array<string> | string;
}>;


export type PublicProvincesQuery = { divisions: Array<{ code: string, nameZh: string, nameEn: string | null } | null> };

export type ReportSuspectMarkMutationVariables = Exact<{
  input: ReportSuspectMarkInput;
}>;


export type ReportSuspectMarkMutation = { reportSuspectMark: { code: string } | null };

export type SuspectMarkReportStateQueryVariables = Exact<{
  code: string;
}>;


export type SuspectMarkReportStateQuery = { suspectMarkReportState: SuspectMarkReportState | null };

export type PublicProductSearchQueryVariables = Exact<{
  search: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicProductSearchQuery = { products: { totalCount: number, edges: Array<{ node: { holderName: string, model: string, names: Array<string>, brands: Array<string>, holder: { uscc: string } | null, certificates: Array<{ number: string, effectiveStatus: CertificateStatus | null, expiresOn: string, fictional: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublicProductRowFragment = { holderName: string, model: string, names: Array<string>, brands: Array<string>, holder: { uscc: string } | null, certificates: Array<{ number: string, effectiveStatus: CertificateStatus | null, expiresOn: string, fictional: boolean }> };

export type PublicStatisticsQueryVariables = Exact<{
  provinces: Array<string> | string;
}>;


export type PublicStatisticsQuery = { divisions: Array<{ code: string, nameZh: string, nameEn: string | null, all: { totalCount: number } | null, valid: { totalCount: number } | null } | null>, VALID: { totalCount: number, edges: Array<{ node: { fictional: boolean } }> }, SUSPENDED: { totalCount: number, edges: Array<{ node: { fictional: boolean } }> }, REVOKED: { totalCount: number, edges: Array<{ node: { fictional: boolean } }> }, CANCELLED: { totalCount: number, edges: Array<{ node: { fictional: boolean } }> }, EXPIRED: { totalCount: number, edges: Array<{ node: { fictional: boolean } }> } };

export type PublicCountFragment = { totalCount: number, edges: Array<{ node: { fictional: boolean } }> };

export type PublicMonthQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PublicMonthQuery = { VALID: { totalCount: number }, SUSPENDED: { totalCount: number }, REVOKED: { totalCount: number }, CANCELLED: { totalCount: number }, EXPIRED: { totalCount: number }, issued: { totalCount: number } };

export type PublicInspectionsQueryVariables = Exact<{
  filter?: InspectionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicInspectionsQuery = { inspections: { totalCount: number, edges: Array<{ node: { id: string, certificateNumber: string, division: string, place: string, conductedOn: string, markUse: MarkUse, conclusion: InspectionConclusion, text: string | null, followUp: string | null, publicFrom: string, sampledItems: Array<{ name: string, model: string | null }>, testItems: Array<{ item: string, standard: string | null, limit: string, value: string, unit: string | null, verdict: TestVerdict }>, corrections: Array<{ on: string, reason: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PublicTraceQueryVariables = Exact<{
  code: string;
}>;


export type PublicTraceQuery = { trace: { code: string, model: string, issuedOn: string, product: { name: string, brand: string | null, series: string | null } | null, certificate: { number: string, scheme: CertificationScheme, starGrade: number | null, expiresOn: string, fictional: boolean, holderParty: { name: string, uscc: string | null }, body: { code: string, name: string, nameEn: string }, effectiveStatusDetail: { status: CertificateStatus, since: string, until: string | null, reason: { code: string, zh: string, en: string } | null } | null, statusDetail: { status: CertificateStatus, since: string, until: string | null, reason: { code: string, zh: string, en: string } | null } | null } } | null };

export type ReceiversQueryVariables = Exact<{ [key: string]: never; }>;


export type ReceiversQuery = { receivers: Array<{ kind: ReceiverKind, nameZh: string, nameEn: string, source: string, isJoined: boolean, agency: string | null, agreement: string | null, url: string | null, method: SignatureMethod | null, state: WebhookState | null, pausedFor: WebhookPause | null, delivered: number | null, waiting: number | null, refused: number | null, dead: number | null, lastDeliveredAt: string | null, failingSince: string | null, rules: Array<{ change: ChangeKind, causes: Array<string>, scheme: string | null, whatZh: string, whatEn: string, source: string }> }> };

export type ReceiverDeliveryStandingFragment = { id: string, receiver: ReceiverKind, change: string | null, kind: ChangeKind | null, certificateNumber: string | null, bodyCode: string | null, state: ReceiverDeliveryState, attempts: number, status: number | null, error: string | null, reason: string | null, contentHash: string | null, receiptNumber: string | null, receiptSignature: string | null, isReceiptVerified: boolean | null, begunAt: string, at: string, nextAttemptAt: string | null };

export type ReceiverDeliveriesQueryVariables = Exact<{
  receiver?: ReceiverKind | null | undefined;
  state?: ReceiverDeliveryState | null | undefined;
  certificateNumber?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReceiverDeliveriesQuery = { receiverDeliveries: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, receiver: ReceiverKind, change: string | null, kind: ChangeKind | null, certificateNumber: string | null, bodyCode: string | null, state: ReceiverDeliveryState, attempts: number, status: number | null, error: string | null, reason: string | null, contentHash: string | null, receiptNumber: string | null, receiptSignature: string | null, isReceiptVerified: boolean | null, begunAt: string, at: string, nextAttemptAt: string | null } }> } | null };

export type RegisterReceiverMutationVariables = Exact<{
  input: RegisterReceiverInput;
}>;


export type RegisterReceiverMutation = { registerReceiver: { secret: string | null, awaitsConfirmation: boolean, receiver: { kind: ReceiverKind, isJoined: boolean } } | null };

export type CloseReceiverMutationVariables = Exact<{
  input: CloseReceiverInput;
}>;


export type CloseReceiverMutation = { closeReceiver: { receiver: { kind: ReceiverKind, isJoined: boolean } } | null };

export type ResendToReceiverMutationVariables = Exact<{
  input: ResendToReceiverInput;
}>;


export type ResendToReceiverMutation = { resendToReceiver: { delivery: { id: string, receiver: ReceiverKind, change: string | null, kind: ChangeKind | null, certificateNumber: string | null, bodyCode: string | null, state: ReceiverDeliveryState, attempts: number, status: number | null, error: string | null, reason: string | null, contentHash: string | null, receiptNumber: string | null, receiptSignature: string | null, isReceiptVerified: boolean | null, begunAt: string, at: string, nextAttemptAt: string | null } } | null };

export type RegisterOperationsMutationVariables = Exact<{
  input: RegisterOperationsInput;
}>;


export type RegisterOperationsMutation = { registerOperations: { operations: Array<{ hash: string, name: string, registeredAt: string }> } | null };

export type WithdrawOperationMutationVariables = Exact<{
  input: WithdrawOperationInput;
}>;


export type WithdrawOperationMutation = { withdrawOperation: { operation: { hash: string, name: string, withdrawnAt: string | null } } | null };

export type OwnOperationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnOperationsQuery = { me: { agencyDetails: { registeredOperations: { edges: Array<{ node: { hash: string, name: string, registeredAt: string, withdrawnAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null } };

export type ReportCertificatesMutationVariables = Exact<{
  input: ReportCertificatesInput;
}>;


export type ReportCertificatesMutation = { reportCertificates: { accepted: number, unchanged: number, rejected: number, results: Array<{ index: number, number: string | null, outcome: CertificateReportOutcome, field: string | null, reason: string | null }> } | null };

export type RowResultFragment = { index: number, key: string | null, outcome: ReportedRowOutcome, field: string | null, code: string | null, message: { zh: string, en: string } | null, warnings: Array<{ code: string, message: { zh: string } }> };

export type ReportCertificateRowsMutationVariables = Exact<{
  input: ReportCertificatesInput;
}>;


export type ReportCertificateRowsMutation = { report: { receiptNumber: string, results: Array<{ index: number, number: string | null, outcome: CertificateReportOutcome, field: string | null, code: string | null, message: { zh: string, en: string } | null, warnings: Array<{ code: string, zh: string, en: string }> }> } | null };

export type ReportStatusEventsMutationVariables = Exact<{
  input: ReportStatusEventsInput;
}>;


export type ReportStatusEventsMutation = { report: { receiptNumber: string, results: Array<{ index: number, key: string | null, outcome: ReportedRowOutcome, field: string | null, code: string | null, message: { zh: string, en: string } | null, warnings: Array<{ code: string, message: { zh: string } }> }> } | null };

export type ReportSurveillancesMutationVariables = Exact<{
  input: ReportSurveillancesInput;
}>;


export type ReportSurveillancesMutation = { report: { receiptNumber: string, results: Array<{ index: number, key: string | null, outcome: ReportedRowOutcome, field: string | null, code: string | null, message: { zh: string, en: string } | null, warnings: Array<{ code: string, message: { zh: string } }> }> } | null };

export type ReportFactoryInspectionsMutationVariables = Exact<{
  input: ReportFactoryInspectionsInput;
}>;


export type ReportFactoryInspectionsMutation = { report: { receiptNumber: string, results: Array<{ index: number, key: string | null, outcome: ReportedRowOutcome, field: string | null, code: string | null, message: { zh: string, en: string } | null, warnings: Array<{ code: string, message: { zh: string } }> }> } | null };

export type ReportEnterpriseClassesMutationVariables = Exact<{
  input: ReportEnterpriseClassesInput;
}>;


export type ReportEnterpriseClassesMutation = { report: { receiptNumber: string, results: Array<{ index: number, key: string | null, outcome: ReportedRowOutcome, field: string | null, code: string | null, message: { zh: string, en: string } | null, warnings: Array<{ code: string, message: { zh: string } }> }> } | null };

export type ReportResultRowsMutationVariables = Exact<{
  input: ReportConformityResultsInput;
}>;


export type ReportResultRowsMutation = { report: { receiptNumber: string, results: Array<{ index: number, outcome: ConformityReportOutcome, result: { id: string } | null, fault: { field: string, code: string, message: { zh: string, en: string } } | null }> } | null };

export type ReportResultStatusesMutationVariables = Exact<{
  input: ReportResultStatusesInput;
}>;


export type ReportResultStatusesMutation = { report: { receiptNumber: string, results: Array<{ index: number, key: string | null, outcome: ReportedRowOutcome, field: string | null, code: string | null, message: { zh: string, en: string } | null, warnings: Array<{ code: string, message: { zh: string } }> }> } | null };

export type ReportReuseFilingsMutationVariables = Exact<{
  input: ReportReuseFilingsInput;
}>;


export type ReportReuseFilingsMutation = { report: { receiptNumber: string, results: Array<{ index: number, key: string | null, outcome: ReportedRowOutcome, field: string | null, code: string | null, message: { zh: string, en: string } | null, warnings: Array<{ code: string, message: { zh: string } }> }> } | null };

export type ApplyForTraceCodesMutationVariables = Exact<{
  input: ApplyForTraceCodesInput;
}>;


export type ApplyForTraceCodesMutation = { report: { receiptNumber: string, results: Array<{ index: number, key: string | null, outcome: ReportedRowOutcome, field: string | null, code: string | null, message: { zh: string, en: string } | null, application: { state: TraceCodeApplicationState, traceCodes: Array<{ model: string, code: string }> } | null }> } | null };

export type CorrectionQueueQueryVariables = Exact<{
  filter?: CorrectionQueueFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CorrectionQueueQuery = { myCorrectionQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: ReportKind, key: string | null, field: string, code: string, receiptNumber: string, refusedAt: string, state: QueuedRowState, content: string | null, message: { zh: string, en: string } } }> } | null };

export type CertificateListQueryVariables = Exact<{
  filter?: CertificateFilter | null | undefined;
  orderBy?: CertificateOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CertificateListQuery = { certificates: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { number: string, scheme: CertificationScheme, starGrade: number | null, effectiveStatus: CertificateStatus | null, firstIssuedOn: string, expiresOn: string, projectCode: { code: string }, body: { code: string }, holderParty: { name: string, uscc: string | null, division: { code: string } | null }, products: Array<{ name: string, models: Array<string> }> } }> } };

export type CertificateStatisticsQueryVariables = Exact<{
  by: Array<StatisticsDimension> | StatisticsDimension;
  measure: StatisticsMeasure;
  filter?: StatisticsFilter | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type CertificateStatisticsQuery = { statistics: { from: string, to: string, total: number | null, totalAtLeast: number, rows: Array<{ groupCode: string | null, scheme: CertificationScheme | null, starGrade: number | null, status: CertificateStatus | null, month: string | null, on: string, count: number | null, atLeast: number, category: { code: string } | null, province: { code: string, nameZh: string } | null, city: { code: string, nameZh: string } | null, body: { code: string } | null }> } | null };

export type SamplingPlanStandingFragment = { id: string, reference: string, year: number, title: string, division: string | null, regions: Array<string>, seedCommitment: string, hubSeedCommitment: string, publicRandomness: string | null, createdOn: string, draw: string | null };

export type OneSamplingPlanQueryVariables = Exact<{
  id: string;
}>;


export type OneSamplingPlanQuery = { samplingPlan: { id: string, reference: string, year: number, title: string, division: string | null, regions: Array<string>, seedCommitment: string, hubSeedCommitment: string, publicRandomness: string | null, createdOn: string, draw: string | null } | null };

export type CreateSamplingPlanMutationVariables = Exact<{
  input: CreateSamplingPlanInput;
}>;


export type CreateSamplingPlanMutation = { createSamplingPlan: { plan: { id: string, reference: string, year: number, title: string, division: string | null, regions: Array<string>, seedCommitment: string, hubSeedCommitment: string, publicRandomness: string | null, createdOn: string, draw: string | null } } | null };

export type WholeDrawFragment = { id: string, plan: string, drawnOn: string, algorithm: string, seedCommitment: string, hubSeedCommitment: string, seed: string, hubSeed: string, publicRandomness: string, population: string, populationHash: string, result: string, resultHash: string, unreadable: number, certificatesLeftOutCount: number, shortages: Array<string>, publicFrom: string, sources: Array<{ name: string, asOf: string | null }>, regionsLeftOut: Array<{ division: string, reason: RegionReason }>, certificatesLeftOut: Array<{ certificateNumber: string, reason: CertificateLeftOutReason }>, excluded: Array<{ certificateNumber: string, party: DrawParty, id: string, ground: string }> };

export type DrawRandomMutationVariables = Exact<{
  input: DrawRandomInput;
}>;


export type DrawRandomMutation = { drawRandom: { tasks: number, draw: { id: string, plan: string, drawnOn: string, algorithm: string, seedCommitment: string, hubSeedCommitment: string, seed: string, hubSeed: string, publicRandomness: string, population: string, populationHash: string, result: string, resultHash: string, unreadable: number, certificatesLeftOutCount: number, shortages: Array<string>, publicFrom: string, sources: Array<{ name: string, asOf: string | null }>, regionsLeftOut: Array<{ division: string, reason: RegionReason }>, certificatesLeftOut: Array<{ certificateNumber: string, reason: CertificateLeftOutReason }>, excluded: Array<{ certificateNumber: string, party: DrawParty, id: string, ground: string }> } } | null };

export type OneDrawQueryVariables = Exact<{
  id: string;
}>;


export type OneDrawQuery = { draw: { id: string, plan: string, drawnOn: string, algorithm: string, seedCommitment: string, hubSeedCommitment: string, seed: string, hubSeed: string, publicRandomness: string, population: string, populationHash: string, result: string, resultHash: string, unreadable: number, certificatesLeftOutCount: number, shortages: Array<string>, publicFrom: string, sources: Array<{ name: string, asOf: string | null }>, regionsLeftOut: Array<{ division: string, reason: RegionReason }>, certificatesLeftOut: Array<{ certificateNumber: string, reason: CertificateLeftOutReason }>, excluded: Array<{ certificateNumber: string, party: DrawParty, id: string, ground: string }> } | null };

export type InspectionTasksQueryVariables = Exact<{
  filter?: InspectionTaskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InspectionTasksQuery = { inspectionTasks: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, certificateNumber: string, productName: string, holderName: string, division: string, assignee: string | null, laboratory: string | null, inspectors: Array<string>, due: string, state: InspectionTaskState, isOverdue: boolean, inspection: string | null } }> } | null };

export type RecordInspectionMutationVariables = Exact<{
  input: RecordInspectionInput;
}>;


export type RecordInspectionMutation = { recordInspection: { inspection: { id: string, certificateNumber: string, conclusion: InspectionConclusion, publicFrom: string } } | null };

export type CorrectInspectionMutationVariables = Exact<{
  input: CorrectInspectionInput;
}>;


export type CorrectInspectionMutation = { correctInspection: { inspection: { id: string, certificateNumber: string, conclusion: InspectionConclusion, publicFrom: string } } | null };

export type JointStandingFragment = { id: string, reference: string, title: string, division: string | null, plan: string | null, invitedOn: string, answerDue: string, participants: Array<{ division: string, state: ParticipantState, isLate: boolean }>, findings: Array<{ division: string | null, certificateNumber: string | null, text: string }> | null, minutes: Array<{ reference: string, heldOn: string, attended: Array<string>, text: string, decisions: Array<string>, papers: Array<{ name: string, sha256: string }> }> | null };

export type JointInspectionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JointInspectionsQuery = { jointInspections: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, title: string, division: string | null, plan: string | null, invitedOn: string, answerDue: string, participants: Array<{ division: string, state: ParticipantState, isLate: boolean }>, findings: Array<{ division: string | null, certificateNumber: string | null, text: string }> | null, minutes: Array<{ reference: string, heldOn: string, attended: Array<string>, text: string, decisions: Array<string>, papers: Array<{ name: string, sha256: string }> }> | null } }> } | null };

export type InviteJointInspectionMutationVariables = Exact<{
  input: InviteJointInspectionInput;
}>;


export type InviteJointInspectionMutation = { inviteJointInspection: { jointInspection: { id: string, reference: string, title: string, division: string | null, plan: string | null, invitedOn: string, answerDue: string, participants: Array<{ division: string, state: ParticipantState, isLate: boolean }>, findings: Array<{ division: string | null, certificateNumber: string | null, text: string }> | null, minutes: Array<{ reference: string, heldOn: string, attended: Array<string>, text: string, decisions: Array<string>, papers: Array<{ name: string, sha256: string }> }> | null } } | null };

export type AnswerJointInspectionMutationVariables = Exact<{
  input: AnswerJointInspectionInput;
}>;


export type AnswerJointInspectionMutation = { answerJointInspection: { jointInspection: { id: string, reference: string, title: string, division: string | null, plan: string | null, invitedOn: string, answerDue: string, participants: Array<{ division: string, state: ParticipantState, isLate: boolean }>, findings: Array<{ division: string | null, certificateNumber: string | null, text: string }> | null, minutes: Array<{ reference: string, heldOn: string, attended: Array<string>, text: string, decisions: Array<string>, papers: Array<{ name: string, sha256: string }> }> | null } } | null };

export type ShareFindingMutationVariables = Exact<{
  input: ShareFindingInput;
}>;


export type ShareFindingMutation = { shareFinding: { jointInspection: { id: string, reference: string, title: string, division: string | null, plan: string | null, invitedOn: string, answerDue: string, participants: Array<{ division: string, state: ParticipantState, isLate: boolean }>, findings: Array<{ division: string | null, certificateNumber: string | null, text: string }> | null, minutes: Array<{ reference: string, heldOn: string, attended: Array<string>, text: string, decisions: Array<string>, papers: Array<{ name: string, sha256: string }> }> | null } } | null };

export type RecordJointMinutesMutationVariables = Exact<{
  input: RecordJointMinutesInput;
}>;


export type RecordJointMinutesMutation = { recordJointMinutes: { jointInspection: { id: string, reference: string, title: string, division: string | null, plan: string | null, invitedOn: string, answerDue: string, participants: Array<{ division: string, state: ParticipantState, isLate: boolean }>, findings: Array<{ division: string | null, certificateNumber: string | null, text: string }> | null, minutes: Array<{ reference: string, heldOn: string, attended: Array<string>, text: string, decisions: Array<string>, papers: Array<{ name: string, sha256: string }> }> | null } } | null };

export type SamplingPlansQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SamplingPlansQuery = { samplingPlans: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, year: number, title: string, division: string | null, regions: Array<string>, seedCommitment: string, hubSeedCommitment: string, publicRandomness: string | null, createdOn: string, draw: string | null } }> } | null };

export type InspectionsQueryVariables = Exact<{
  filter?: InspectionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InspectionsQuery = { inspections: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, task: string | null, certificateNumber: string, bodyCode: string, holderUscc: string | null, division: string, place: string, conductedOn: string, laboratory: string | null, markUse: MarkUse, conclusion: InspectionConclusion, followUp: string | null, publicFrom: string } }> } | null };

export type HandoverStandingFragment = { id: string, reference: string, title: string, from: string | null, to: string, grounds: string, certificateNumber: string | null, inspection: string | null, jointInspection: string | null, offeredOn: string, answerDue: string, due: string, state: CaseHandoverState, answeredOn: string | null, reason: string | null, closedOn: string | null, result: string | null, evidence: Array<{ name: string, sha256: string }>, resultPapers: Array<{ name: string, sha256: string }> };

export type CaseHandoversQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseHandoversQuery = { caseHandovers: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, title: string, from: string | null, to: string, grounds: string, certificateNumber: string | null, inspection: string | null, jointInspection: string | null, offeredOn: string, answerDue: string, due: string, state: CaseHandoverState, answeredOn: string | null, reason: string | null, closedOn: string | null, result: string | null, evidence: Array<{ name: string, sha256: string }>, resultPapers: Array<{ name: string, sha256: string }> } }> } | null };

export type HandOverCaseMutationVariables = Exact<{
  input: HandOverCaseInput;
}>;


export type HandOverCaseMutation = { handOverCase: { handover: { id: string, reference: string, title: string, from: string | null, to: string, grounds: string, certificateNumber: string | null, inspection: string | null, jointInspection: string | null, offeredOn: string, answerDue: string, due: string, state: CaseHandoverState, answeredOn: string | null, reason: string | null, closedOn: string | null, result: string | null, evidence: Array<{ name: string, sha256: string }>, resultPapers: Array<{ name: string, sha256: string }> } } | null };

export type AnswerHandoverMutationVariables = Exact<{
  input: AnswerHandoverInput;
}>;


export type AnswerHandoverMutation = { answerHandover: { handover: { id: string, reference: string, title: string, from: string | null, to: string, grounds: string, certificateNumber: string | null, inspection: string | null, jointInspection: string | null, offeredOn: string, answerDue: string, due: string, state: CaseHandoverState, answeredOn: string | null, reason: string | null, closedOn: string | null, result: string | null, evidence: Array<{ name: string, sha256: string }>, resultPapers: Array<{ name: string, sha256: string }> } } | null };

export type CloseHandoverMutationVariables = Exact<{
  input: CloseHandoverInput;
}>;


export type CloseHandoverMutation = { closeHandover: { handover: { id: string, reference: string, title: string, from: string | null, to: string, grounds: string, certificateNumber: string | null, inspection: string | null, jointInspection: string | null, offeredOn: string, answerDue: string, due: string, state: CaseHandoverState, answeredOn: string | null, reason: string | null, closedOn: string | null, result: string | null, evidence: Array<{ name: string, sha256: string }>, resultPapers: Array<{ name: string, sha256: string }> } } | null };

export type InspectorsQueryVariables = Exact<{
  division?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InspectorsQuery = { inspectors: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, nameZh: string, division: string, qualifications: Array<string>, interests: Array<string>, from: string, to: string | null } }> } | null };

export type InspectionEffectivenessQueryVariables = Exact<{
  by: EffectivenessDimension;
  from: string;
  to: string;
}>;


export type InspectionEffectivenessQuery = { inspectionEffectiveness: { inspected: number, failed: number, rate: number | null, rows: Array<{ key: string | null, inspected: number, corrected: number, failed: number, rate: number | null, standing: EffectivenessStanding | null, interval: { low: number, high: number } | null, innerLimits: { low: number, high: number } | null, outerLimits: { low: number, high: number } | null }> } | null };

export type CreditOfQueryVariables = Exact<{
  kind: CreditSubjectKind;
  subject: string;
}>;


export type CreditOfQuery = { credit: { on: string, class: CreditClass, points: number, items: Array<{ fact: CreditFactKind, id: string, on: string, rule: string, points: number, countsUntil: string | null, source: string, contestedAs: string | null }> } | null };

export type CreateTenderMutationVariables = Exact<{
  input: CreateTenderInput;
}>;


export type CreateTenderMutation = { createTender: { created: boolean, tender: { id: string } } | null };

export type EvaluateTenderMutationVariables = Exact<{
  input: EvaluateTenderInput;
}>;


export type EvaluateTenderMutation = { evaluateTender: { tenderEvaluation: { id: string, on: string, asKnownAt: string, evaluatedAt: string, digest: string, tender: { id: string, reference: string, name: string, purchaser: string, projectType: ConstructionProjectType | null, region: { code: string }, preference: { preferenceForm: PreferenceForm, value: string } | null }, sources: Array<{ name: string, asOf: string, coverage: { zh: string, en: string } }>, preferenceRule: { instrument: string, preferenceForm: PreferenceForm, lowestValue: string, highestValue: string, source: string, text: { zh: string, en: string } } | null, lots: Array<{ lot: { reference: string, name: string, items: Array<{ reference: string, categoryCode: string | null, categoryCatalogue: ProcurementCatalogue | null, productName: string | null, starGrade: number | null, quantity: string | null, budget: string | null }> }, bids: Array<{ bid: string, mayWin: boolean | null, total: string | null, comparedPrice: string | null, points: string | null, rank: number | null, supplier: { uscc: string }, supplierBars: Array<{ list: SupplierBarList | null, decisionNumber: string | null, until: string | null }>, cells: Array<{ item: string, isOffered: boolean, productModel: string | null, price: string | null, overBudget: boolean | null, outcome: ProcurementOutcome | null, mayBeBought: boolean | null, preferred: boolean, clause: { instrument: string, edition: string | null, item: string, text: { zh: string, en: string } } | null, evidence: { number: string, kind: string, status: string | null, termFrom: string | null, termTo: string | null, standard: string | null, grade: number | null } | null, reasons: Array<{ code: ProcurementReasonCode, message: { zh: string, en: string } }>, lacking: Array<{ code: ProcurementReasonCode, from: Bringer, message: { zh: string, en: string } }> }> }> }> } } | null };

export type VerifyClaimsQueryVariables = Exact<{
  claims: Array<ClaimInput> | ClaimInput;
  on?: string | null | undefined;
}>;


export type VerifyClaimsQuery = { verifyClaims: { checkedAt: string, sources: Array<{ name: string, asOf: string | null }>, verdicts: Array<{ reference: string | null, decision: ClaimDecision, findings: Array<{ code: ClaimFindingCode, severity: ClaimFindingSeverity, source: string | null, asOf: string | null, message: { zh: string, en: string }, hint: { zh: string, en: string } | null }> }> } | null };

export type WatchClaimsMutationVariables = Exact<{
  claims: Array<ClaimInput> | ClaimInput;
}>;


export type WatchClaimsMutation = { watchClaims: { results: Array<{ reference: string, outcome: WatchedClaimOutcome, decision: ClaimDecision }> } | null };

export type UnwatchClaimsMutationVariables = Exact<{
  references: Array<string> | string;
}>;


export type UnwatchClaimsMutation = { unwatchClaims: { removed: number } | null };

export type ClaimChangesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimChangesQuery = { claimChanges: { edges: Array<{ cursor: string, node: { kind: ClaimChangeKind, reference: string, at: string, before: ClaimDecision | null, decision: ClaimDecision | null, findings: Array<ClaimFindingCode>, subCodes: Array<string> } }>, pageInfo: { hasNextPage: boolean } } | null };

export type ClaimWatchListQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimWatchListQuery = { claimWatchList: { claims: number, limit: number, cursor: string | null, upToDate: boolean, sources: Array<{ name: string, asOf: string | null }> } | null };

export const ActStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<ActStandingFragment, unknown>;
export const ActWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<ActWholeFragment, unknown>;
export const AgreementStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedBy"}}]}}]} as unknown as DocumentNode<AgreementStandingFragment, unknown>;
export const AppealStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppealStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"appellant"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expertGroup"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"experts"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedyDue"}},{"kind":"Field","name":{"kind":"Name","value":"remediedOn"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]} as unknown as DocumentNode<AppealStandingFragment, unknown>;
export const PunishmentMeasureStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PunishmentMeasureStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PunishmentMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]} as unknown as DocumentNode<PunishmentMeasureStandingFragment, unknown>;
export const ListingNoticeStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingNoticeStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectBodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"noticedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statementDue"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"asksForHearing"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<ListingNoticeStandingFragment, unknown>;
export const WatchListStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WatchListStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WatchList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<WatchListStandingFragment, unknown>;
export const WebhookStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"filterText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedFor"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}}]}}]} as unknown as DocumentNode<WebhookStandingFragment, unknown>;
export const ClaimJobStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimJobStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"waitingUntil"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadPath"}},{"kind":"Field","name":{"kind":"Name","value":"csvPath"}},{"kind":"Field","name":{"kind":"Name","value":"ndjsonPath"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDamaged"}},{"kind":"Field","name":{"kind":"Name","value":"quotaNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"quotaLeft"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"header"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unmapped"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowsJudged"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"quotaSpent"}}]}}]}}]} as unknown as DocumentNode<ClaimJobStandingFragment, unknown>;
export const DeclarationStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"ownNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"supplierUscc"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"models"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"isReportOverdue"}}]}}]} as unknown as DocumentNode<DeclarationStandingFragment, unknown>;
export const BodyStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificationBody"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"projectCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsFromYear"}},{"kind":"Field","name":{"kind":"Name","value":"reportedUntil"}}]}}]} as unknown as DocumentNode<BodyStandingFragment, unknown>;
export const TaskStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<TaskStandingFragment, unknown>;
export const NoticeChoiceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticePreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietTo"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]} as unknown as DocumentNode<NoticeChoiceFragment, unknown>;
export const LeadStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<LeadStandingFragment, unknown>;
export const PublicBlacklistLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicBlacklistLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BlacklistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"removedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"countsOn"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]} as unknown as DocumentNode<PublicBlacklistLineFragment, unknown>;
export const CertificateOnDayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateOnDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"statusDetail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatusDetail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"models"}}]}}]}}]} as unknown as DocumentNode<CertificateOnDayFragment, unknown>;
export const PublicPartyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]} as unknown as DocumentNode<PublicPartyFragment, unknown>;
export const PublicStatusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateStatusDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<PublicStatusFragment, unknown>;
export const PublicCertificateLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificateLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]} as unknown as DocumentNode<PublicCertificateLineFragment, unknown>;
export const PublicCertificatePageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificatePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCertificateLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificateLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]} as unknown as DocumentNode<PublicCertificatePageFragment, unknown>;
export const PublicProductRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicProductRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"brands"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}}]} as unknown as DocumentNode<PublicProductRowFragment, unknown>;
export const PublicCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}}]}}]} as unknown as DocumentNode<PublicCountFragment, unknown>;
export const ReceiverDeliveryStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiverDeliveryStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiverDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptSignature"}},{"kind":"Field","name":{"kind":"Name","value":"isReceiptVerified"}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}}]}}]} as unknown as DocumentNode<ReceiverDeliveryStandingFragment, unknown>;
export const RowResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]} as unknown as DocumentNode<RowResultFragment, unknown>;
export const SamplingPlanStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SamplingPlanStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SamplingPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"seedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"hubSeedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"publicRandomness"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"draw"}}]}}]} as unknown as DocumentNode<SamplingPlanStandingFragment, unknown>;
export const WholeDrawFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeDraw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draw"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"drawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"algorithm"}},{"kind":"Field","name":{"kind":"Name","value":"seedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"hubSeedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"hubSeed"}},{"kind":"Field","name":{"kind":"Name","value":"publicRandomness"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationHash"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"resultHash"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regionsLeftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadable"}},{"kind":"Field","name":{"kind":"Name","value":"certificatesLeftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificatesLeftOutCount"}},{"kind":"Field","name":{"kind":"Name","value":"shortages"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicFrom"}}]}}]} as unknown as DocumentNode<WholeDrawFragment, unknown>;
export const JointStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JointStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"invitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<JointStandingFragment, unknown>;
export const HandoverStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoverStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseHandover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"jointInspection"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"resultPapers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<HandoverStandingFragment, unknown>;
export const AccessRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRecordFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AccessRecordsQuery, AccessRecordsQueryVariables>;
export const OwnAdministrativeActsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnAdministrativeActs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeActState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrativeActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActWhole"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<OwnAdministrativeActsQuery, OwnAdministrativeActsQueryVariables>;
export const AdministrativeActsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministrativeActs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeActState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrativeActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActWhole"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AdministrativeActsQuery, AdministrativeActsQueryVariables>;
export const ConfirmAdministrativeActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAdministrativeAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAdministrativeActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAdministrativeAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codePart"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<ConfirmAdministrativeActMutation, ConfirmAdministrativeActMutationVariables>;
export const DeclineAdministrativeActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineAdministrativeAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineAdministrativeActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineAdministrativeAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<DeclineAdministrativeActMutation, DeclineAdministrativeActMutationVariables>;
export const RegisterAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterAgency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAgencyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerAgency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codePart"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<RegisterAgencyMutation, RegisterAgencyMutationVariables>;
export const OpenEnrolmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenEnrolment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenEnrolmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openEnrolment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codePart"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<OpenEnrolmentMutation, OpenEnrolmentMutationVariables>;
export const SuspendAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendAgency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendAgencyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendAgency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<SuspendAgencyMutation, SuspendAgencyMutationVariables>;
export const ResumeAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeAgency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeAgencyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeAgency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeAgencyMutation, ResumeAgencyMutationVariables>;
export const NameProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<NameProviderMutation, NameProviderMutationVariables>;
export const DismissProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DismissProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DismissProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dismissProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<DismissProviderMutation, DismissProviderMutationVariables>;
export const OwnNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnNoticesQuery, OwnNoticesQueryVariables>;
export const AgenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agencies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AgenciesQuery, AgenciesQueryVariables>;
export const OwnAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnAgreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementStanding"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedBy"}}]}}]} as unknown as DocumentNode<OwnAgreementsQuery, OwnAgreementsQueryVariables>;
export const RequestAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<RequestAgreementMutation, RequestAgreementMutationVariables>;
export const ApproveAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<ApproveAgreementMutation, ApproveAgreementMutationVariables>;
export const ActivateAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivateAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activateAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<ActivateAgreementMutation, ActivateAgreementMutationVariables>;
export const SuspendAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<SuspendAgreementMutation, SuspendAgreementMutationVariables>;
export const ResumeAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<ResumeAgreementMutation, ResumeAgreementMutationVariables>;
export const EndAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgreementStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgreementStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharingAgreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<EndAgreementMutation, EndAgreementMutationVariables>;
export const AllianceBulletinsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllianceBulletins"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"alliance"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allianceBulletins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"allianceCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"alliance"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"inspected"}},{"kind":"Field","name":{"kind":"Name","value":"corrected"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"listed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllianceBulletinsQuery, AllianceBulletinsQueryVariables>;
export const AllianceMeetingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllianceMeetings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"alliance"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allianceMeetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"allianceCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"alliance"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"agenda"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllianceMeetingsQuery, AllianceMeetingsQueryVariables>;
export const AllianceDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllianceDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"alliance"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allianceDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"allianceCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"alliance"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"filingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"usedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllianceDocumentsQuery, AllianceDocumentsQueryVariables>;
export const AppealsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Appeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppealStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppealStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"appellant"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expertGroup"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"experts"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedyDue"}},{"kind":"Field","name":{"kind":"Name","value":"remediedOn"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]} as unknown as DocumentNode<AppealsQuery, AppealsQueryVariables>;
export const OneAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppealStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppealStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"appellant"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expertGroup"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"experts"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedyDue"}},{"kind":"Field","name":{"kind":"Name","value":"remediedOn"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]} as unknown as DocumentNode<OneAppealQuery, OneAppealQueryVariables>;
export const AppealPathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppealPath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealPath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"straight"}},{"kind":"Field","name":{"kind":"Name","value":"fileDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"decideDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<AppealPathQuery, AppealPathQueryVariables>;
export const FileAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppealStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppealStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"appellant"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expertGroup"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"experts"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedyDue"}},{"kind":"Field","name":{"kind":"Name","value":"remediedOn"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]} as unknown as DocumentNode<FileAppealMutation, FileAppealMutationVariables>;
export const DecideAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppealStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppealStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"appellant"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expertGroup"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"experts"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedyDue"}},{"kind":"Field","name":{"kind":"Name","value":"remediedOn"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]} as unknown as DocumentNode<DecideAppealMutation, DecideAppealMutationVariables>;
export const WithdrawAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppealStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppealStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"appellant"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expertGroup"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"experts"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedyDue"}},{"kind":"Field","name":{"kind":"Name","value":"remediedOn"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]} as unknown as DocumentNode<WithdrawAppealMutation, WithdrawAppealMutationVariables>;
export const ExpertGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExpertGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expertGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"interests"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}}]}}]}}]} as unknown as DocumentNode<ExpertGroupsQuery, ExpertGroupsQueryVariables>;
export const ReferAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppealStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppealStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"appellant"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expertGroup"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"experts"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedyDue"}},{"kind":"Field","name":{"kind":"Name","value":"remediedOn"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]} as unknown as DocumentNode<ReferAppealMutation, ReferAppealMutationVariables>;
export const GiveExpertOpinionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveExpertOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveExpertOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveExpertOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppealStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppealStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"appellant"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expertGroup"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"experts"}},{"kind":"Field","name":{"kind":"Name","value":"recused"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedyDue"}},{"kind":"Field","name":{"kind":"Name","value":"remediedOn"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]} as unknown as DocumentNode<GiveExpertOpinionMutation, GiveExpertOpinionMutationVariables>;
export const RecuseFromAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecuseFromAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecuseFromAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recuseFromAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeal"}}]}}]}}]} as unknown as DocumentNode<RecuseFromAppealMutation, RecuseFromAppealMutationVariables>;
export const DeclareExpertInterestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareExpertInterests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareExpertInterestsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareExpertInterests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"interests"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareExpertInterestsMutation, DeclareExpertInterestsMutationVariables>;
export const ImportBlacklistEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportBlacklistEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportBlacklistEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBlacklistEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rowFault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportBlacklistEntriesMutation, ImportBlacklistEntriesMutationVariables>;
export const PunishmentMeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PunishmentMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BlacklistFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blacklistEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicBlacklistLine"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PunishmentMeasureStanding"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicBlacklistLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BlacklistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"removedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"countsOn"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PunishmentMeasureStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PunishmentMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]} as unknown as DocumentNode<PunishmentMeasuresQuery, PunishmentMeasuresQueryVariables>;
export const TakePunishmentMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakePunishmentMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakePunishmentMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takePunishmentMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PunishmentMeasureStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PunishmentMeasureStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PunishmentMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]} as unknown as DocumentNode<TakePunishmentMeasureMutation, TakePunishmentMeasureMutationVariables>;
export const EndPunishmentMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPunishmentMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPunishmentMeasureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPunishmentMeasure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PunishmentMeasureStanding"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PunishmentMeasureStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PunishmentMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]} as unknown as DocumentNode<EndPunishmentMeasureMutation, EndPunishmentMeasureMutationVariables>;
export const ListingNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListingNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingNoticeStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingNoticeStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectBodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"noticedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statementDue"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"asksForHearing"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<ListingNoticesQuery, ListingNoticesQueryVariables>;
export const GiveListingNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveListingNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveListingNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveListingNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingNoticeStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingNoticeStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectBodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"noticedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statementDue"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"asksForHearing"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<GiveListingNoticeMutation, GiveListingNoticeMutationVariables>;
export const FileListingStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileListingStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileListingStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileListingStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingNoticeStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingNoticeStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListingNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectBodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"noticedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statementDue"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"asksForHearing"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<FileListingStatementMutation, FileListingStatementMutationVariables>;
export const CertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Certificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"activityClass"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"productZh"}},{"kind":"Field","name":{"kind":"Name","value":"productEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"models"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatusDetail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brokenReuseResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}}]} as unknown as DocumentNode<CertificateQuery, CertificateQueryVariables>;
export const CertificationDeadlinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CertificationDeadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"course"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificationCourseInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificationDeadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"course"},"value":{"kind":"Variable","name":{"kind":"Name","value":"course"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"notCounted"}},{"kind":"Field","name":{"kind":"Name","value":"unknownYears"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<CertificationDeadlinesQuery, CertificationDeadlinesQueryVariables>;
export const AuditDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"effectivePersons"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"additionalSites"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificationScheme"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"effectivePersons"},"value":{"kind":"Variable","name":{"kind":"Name","value":"effectivePersons"}}},{"kind":"Argument","name":{"kind":"Name","value":"additionalSites"},"value":{"kind":"Variable","name":{"kind":"Name","value":"additionalSites"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"initialDays"}},{"kind":"Field","name":{"kind":"Name","value":"additionalSiteDays"}},{"kind":"Field","name":{"kind":"Name","value":"tie"}},{"kind":"Field","name":{"kind":"Name","value":"extrapolated"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirement"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<AuditDaysQuery, AuditDaysQueryVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"head"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"holderUscc"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const MyWatchListsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyWatchLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWatchLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WatchListStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WatchListStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WatchList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<MyWatchListsQuery, MyWatchListsQueryVariables>;
export const RegisterWatchListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterWatchList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterWatchListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerWatchList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watchList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WatchListStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WatchListStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WatchList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<RegisterWatchListMutation, RegisterWatchListMutationVariables>;
export const ChangeWatchListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeWatchList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeWatchListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeWatchList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watchList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WatchListStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WatchListStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WatchList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ChangeWatchListMutation, ChangeWatchListMutationVariables>;
export const RemoveWatchListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveWatchList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveWatchListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeWatchList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watchList"}}]}}]}}]} as unknown as DocumentNode<RemoveWatchListMutation, RemoveWatchListMutationVariables>;
export const MyWebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyWebhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWebhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"filterText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedFor"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}}]}}]} as unknown as DocumentNode<MyWebhooksQuery, MyWebhooksQueryVariables>;
export const MyWebhookDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyWebhookDeliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWebhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}}]}}]}}]}}]} as unknown as DocumentNode<MyWebhookDeliveriesQuery, MyWebhookDeliveriesQueryVariables>;
export const AllWebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllWebhooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"filterText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedFor"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}}]}}]} as unknown as DocumentNode<AllWebhooksQuery, AllWebhooksQueryVariables>;
export const CreateSubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"filterText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedFor"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}}]}}]} as unknown as DocumentNode<CreateSubscriptionMutation, CreateSubscriptionMutationVariables>;
export const ChangeSubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"filterText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedFor"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}}]}}]} as unknown as DocumentNode<ChangeSubscriptionMutation, ChangeSubscriptionMutationVariables>;
export const RotateSubscriptionSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateSubscriptionSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateSubscriptionSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateSubscriptionSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"filterText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedFor"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}}]}}]} as unknown as DocumentNode<RotateSubscriptionSecretMutation, RotateSubscriptionSecretMutationVariables>;
export const ReplaySubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaySubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaySubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaySubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"publicKey"}},{"kind":"Field","name":{"kind":"Name","value":"filterText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedFor"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}}]}}]} as unknown as DocumentNode<ReplaySubscriptionMutation, ReplaySubscriptionMutationVariables>;
export const TestSubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestSubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TestSubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testSubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"}}]}}]}}]} as unknown as DocumentNode<TestSubscriptionMutation, TestSubscriptionMutationVariables>;
export const RemoveSubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveSubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"}}]}}]}}]} as unknown as DocumentNode<RemoveSubscriptionMutation, RemoveSubscriptionMutationVariables>;
export const ReportingChannelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportingChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportingChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"forwards"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}},{"kind":"Field","name":{"kind":"Name","value":"readUntil"}}]}}]}}]} as unknown as DocumentNode<ReportingChannelsQuery, ReportingChannelsQueryVariables>;
export const ForwardedReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForwardedReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ForwardedReportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forwardedReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgement"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ForwardedReportsQuery, ForwardedReportsQueryVariables>;
export const ConfigureChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfigureChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigureChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"configureChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsConfirmation"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"forwards"}},{"kind":"Field","name":{"kind":"Name","value":"reads"}}]}}]}}]}}]} as unknown as DocumentNode<ConfigureChannelMutation, ConfigureChannelMutationVariables>;
export const CreateClaimJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateClaimJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateClaimJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createClaimJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimJobStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimJobStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"waitingUntil"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadPath"}},{"kind":"Field","name":{"kind":"Name","value":"csvPath"}},{"kind":"Field","name":{"kind":"Name","value":"ndjsonPath"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDamaged"}},{"kind":"Field","name":{"kind":"Name","value":"quotaNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"quotaLeft"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"header"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unmapped"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowsJudged"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"quotaSpent"}}]}}]}}]} as unknown as DocumentNode<CreateClaimJobMutation, CreateClaimJobMutationVariables>;
export const StartClaimJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartClaimJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startClaimJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<StartClaimJobMutation, StartClaimJobMutationVariables>;
export const CancelClaimJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelClaimJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelClaimJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<CancelClaimJobMutation, CancelClaimJobMutationVariables>;
export const ClaimJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimJobStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimJobStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"waitingUntil"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadPath"}},{"kind":"Field","name":{"kind":"Name","value":"csvPath"}},{"kind":"Field","name":{"kind":"Name","value":"ndjsonPath"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDamaged"}},{"kind":"Field","name":{"kind":"Name","value":"quotaNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"quotaLeft"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"header"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unmapped"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowsJudged"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"quotaSpent"}}]}}]}}]} as unknown as DocumentNode<ClaimJobQuery, ClaimJobQueryVariables>;
export const ClaimJobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimJobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowsJudged"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"review"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimJobsQuery, ClaimJobsQueryVariables>;
export const AddPublicKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPublicKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPublicKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPublicKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"}}]}}]}}]} as unknown as DocumentNode<AddPublicKeyMutation, AddPublicKeyMutationVariables>;
export const RegisterIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<RegisterIdentityMutation, RegisterIdentityMutationVariables>;
export const WithdrawCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]} as unknown as DocumentNode<WithdrawCredentialMutation, WithdrawCredentialMutationVariables>;
export const EnrolAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolAgency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolAgencyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolAgency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"}}]}}]}}]} as unknown as DocumentNode<EnrolAgencyMutation, EnrolAgencyMutationVariables>;
export const OwnCredentialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnCredentialsQuery, OwnCredentialsQueryVariables>;
export const DeclarationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Declarations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"ownNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"supplierUscc"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"models"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"isReportOverdue"}}]}}]} as unknown as DocumentNode<DeclarationsQuery, DeclarationsQueryVariables>;
export const FileDeclarationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationStanding"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"ownNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"supplierUscc"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"models"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"isReportOverdue"}}]}}]} as unknown as DocumentNode<FileDeclarationMutation, FileDeclarationMutationVariables>;
export const ReviewDeclarationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"ownNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"supplierUscc"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"models"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"isReportOverdue"}}]}}]} as unknown as DocumentNode<ReviewDeclarationMutation, ReviewDeclarationMutationVariables>;
export const WithdrawDeclarationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"ownNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"supplierUscc"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"models"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"isReportOverdue"}}]}}]} as unknown as DocumentNode<WithdrawDeclarationMutation, WithdrawDeclarationMutationVariables>;
export const DeskCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCertificatePage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificateLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificatePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCertificateLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<DeskCertificatesQuery, DeskCertificatesQueryVariables>;
export const DeskStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsMeasure"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measure"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalAtLeast"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupCode"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"productZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}}]}}]}}]}}]} as unknown as DocumentNode<DeskStatisticsQuery, DeskStatisticsQueryVariables>;
export const DeskClaimJobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskClaimJobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowsJudged"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"review"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskClaimJobsQuery, DeskClaimJobsQueryVariables>;
export const DeskWatchingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskWatching"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWatchLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myWebhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"filterText"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedFor"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}}]}}]}}]}}]} as unknown as DocumentNode<DeskWatchingQuery, DeskWatchingQueryVariables>;
export const DeskTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<DeskTasksQuery, DeskTasksQueryVariables>;
export const DeskDeadlinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskDeadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskDeadlinesQuery, DeskDeadlinesQueryVariables>;
export const DeskAppealsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskAppeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AppealFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"}},{"kind":"Field","name":{"kind":"Name","value":"appellant"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"remedyDue"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskAppealsQuery, DeskAppealsQueryVariables>;
export const DeskFileAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskFileAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DeskFileAppealMutation, DeskFileAppealMutationVariables>;
export const DeskWithdrawAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskWithdrawAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DeskWithdrawAppealMutation, DeskWithdrawAppealMutationVariables>;
export const DeskDeclarationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskDeclarations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationStanding"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"ownNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"supplierUscc"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"models"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"reportDue"}},{"kind":"Field","name":{"kind":"Name","value":"isReportOverdue"}}]}}]} as unknown as DocumentNode<DeskDeclarationsQuery, DeskDeclarationsQueryVariables>;
export const DeskFileDeclarationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskFileDeclaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileDeclarationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileDeclaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"declaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownNumber"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskFileDeclarationMutation, DeskFileDeclarationMutationVariables>;
export const DeskReportEfficiencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskReportEfficiency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportEfficiencyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportEfficiency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskReportEfficiencyMutation, DeskReportEfficiencyMutationVariables>;
export const DeskAgenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskAgencies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskAgenciesQuery, DeskAgenciesQueryVariables>;
export const DeskAgreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskAgreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedBy"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskAgreementsQuery, DeskAgreementsQueryVariables>;
export const DeskActsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskActs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeActState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrativeActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActWhole"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByRole"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdministrativeAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActStanding"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<DeskActsQuery, DeskActsQueryVariables>;
export const DeskUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessStatisticsFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"requests"}},{"kind":"Field","name":{"kind":"Name","value":"cut"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskUseQuery, DeskUseQueryVariables>;
export const DeskAllWebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskAllWebhooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedFor"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskAllWebhooksQuery, DeskAllWebhooksQueryVariables>;
export const DeskAgreementTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskAgreementTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"allianceSharing"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"sealedBeforeAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"replaces"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskAgreementTermsQuery, DeskAgreementTermsQueryVariables>;
export const DeskProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskProviders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskProvidersQuery, DeskProvidersQueryVariables>;
export const DeskHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"},{"kind":"EnumValue","value":"SUSPENDED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"dailyQuota"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskHomeQuery, DeskHomeQueryVariables>;
export const DeskNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isRead"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskNoticesQuery, DeskNoticesQueryVariables>;
export const DeskAccessRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskAccessRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRecordFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moreSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskAccessRecordsQuery, DeskAccessRecordsQueryVariables>;
export const DeskReceiptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskReceipts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myReceipts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"operationHash"}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskReceiptsQuery, DeskReceiptsQueryVariables>;
export const DeskKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"agencyDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trustedOperationsOnly"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionDelayDays"}},{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskKeysQuery, DeskKeysQueryVariables>;
export const DeskPersonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskPersons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskPersonsQuery, DeskPersonsQueryVariables>;
export const DeskRegisterIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskRegisterIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DeskRegisterIdentityMutation, DeskRegisterIdentityMutationVariables>;
export const DeskWithdrawCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskWithdrawCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DeskWithdrawCredentialMutation, DeskWithdrawCredentialMutationVariables>;
export const DeskSignInClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskSignInClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"redirectUri"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"redirectUri"},"value":{"kind":"Variable","name":{"kind":"Name","value":"redirectUri"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<DeskSignInClientQuery, DeskSignInClientQueryVariables>;
export const DeskIssueAuthorizationCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskIssueAuthorizationCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueAuthorizationCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueAuthorizationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<DeskIssueAuthorizationCodeMutation, DeskIssueAuthorizationCodeMutationVariables>;
export const DeskAddPasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskAddPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"}}]}}]}}]} as unknown as DocumentNode<DeskAddPasskeyMutation, DeskAddPasskeyMutationVariables>;
export const DeskReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportReceipts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskReportsQuery, DeskReportsQueryVariables>;
export const DeskTraceCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskTraceCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TraceCodeApplicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traceCodeApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"models"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"traceCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskTraceCodesQuery, DeskTraceCodesQueryVariables>;
export const DeskSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consumer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskSessionQuery, DeskSessionQueryVariables>;
export const DeskSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticePreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeChoice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticePreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietTo"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]} as unknown as DocumentNode<DeskSettingsQuery, DeskSettingsQueryVariables>;
export const DeskEfficiencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskEfficiency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"efficiencyReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKind"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"declarationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"isCounted"}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskEfficiencyQuery, DeskEfficiencyQueryVariables>;
export const DeskSamplingPlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskSamplingPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"samplingPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SamplingPlanStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SamplingPlanStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SamplingPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"seedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"hubSeedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"publicRandomness"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"draw"}}]}}]} as unknown as DocumentNode<DeskSamplingPlansQuery, DeskSamplingPlansQueryVariables>;
export const DeskInspectionTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskInspectionTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionTaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"laboratory"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskInspectionTasksQuery, DeskInspectionTasksQueryVariables>;
export const DeskLeadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskLeads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<DeskLeadsQuery, DeskLeadsQueryVariables>;
export const DeskJointInspectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskJointInspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointInspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JointStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JointStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"invitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<DeskJointInspectionsQuery, DeskJointInspectionsQueryVariables>;
export const CertificationBodiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CertificationBodies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificationBodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyStanding"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificationBody"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"projectCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsFromYear"}},{"kind":"Field","name":{"kind":"Name","value":"reportedUntil"}}]}}]} as unknown as DocumentNode<CertificationBodiesQuery, CertificationBodiesQueryVariables>;
export const RegisterBodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterBody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterBodyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificationBody"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"projectCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsFromYear"}},{"kind":"Field","name":{"kind":"Name","value":"reportedUntil"}}]}}]} as unknown as DocumentNode<RegisterBodyMutation, RegisterBodyMutationVariables>;
export const ChangeBodyApprovalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeBodyApproval"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBodyApprovalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeBodyApproval"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BodyStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BodyStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificationBody"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"projectCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportsFromYear"}},{"kind":"Field","name":{"kind":"Name","value":"reportedUntil"}}]}}]} as unknown as DocumentNode<ChangeBodyApprovalMutation, ChangeBodyApprovalMutationVariables>;
export const CertificationBodyCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CertificationBodyCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificationBodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CertificationBodyCodesQuery, CertificationBodyCodesQueryVariables>;
export const DivisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Divisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"90"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"alliances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificateStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byScheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"restingOnBrokenLink"}},{"kind":"Field","name":{"kind":"Name","value":"expiringWithin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"blacklistStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DivisionsQuery, DivisionsQueryVariables>;
export const DivisionNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DivisionNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}}]} as unknown as DocumentNode<DivisionNamesQuery, DivisionNamesQueryVariables>;
export const MyTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<MyTasksQuery, MyTasksQueryVariables>;
export const DeadlinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeadlinesQuery, DeadlinesQueryVariables>;
export const TakeTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<TakeTaskMutation, TakeTaskMutationVariables>;
export const ReturnTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<ReturnTaskMutation, ReturnTaskMutationVariables>;
export const CompleteTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const RecordPublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPublicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"holderToldOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateTakenBackOn"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPublicationMutation, RecordPublicationMutationVariables>;
export const MyNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isRead"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyNoticesQuery, MyNoticesQueryVariables>;
export const MarkNoticesReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoticesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoticesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marked"}}]}}]}}]} as unknown as DocumentNode<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const OwnNoticePreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnNoticePreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticePreferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeChoice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticePreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietTo"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]} as unknown as DocumentNode<OwnNoticePreferencesQuery, OwnNoticePreferencesQueryVariables>;
export const SetNoticePreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNoticePreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetNoticePreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setNoticePreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeChoice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeChoice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticePreferences"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietTo"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]} as unknown as DocumentNode<SetNoticePreferencesMutation, SetNoticePreferencesMutationVariables>;
export const ReportEfficiencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportEfficiency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportEfficiencyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportEfficiency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isCounted"}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportEfficiencyMutation, ReportEfficiencyMutationVariables>;
export const BenefitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Benefits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BenefitDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BenefitTotalsFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benefits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"provinces"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupCode"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"provinceCode"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"flaggedReports"}},{"kind":"Field","name":{"kind":"Name","value":"tce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tCo2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BenefitsQuery, BenefitsQueryVariables>;
export const LeadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Leads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<LeadsQuery, LeadsQueryVariables>;
export const OneLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadStanding"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"listingUrl"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenDownOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<OneLeadQuery, OneLeadQueryVariables>;
export const ReportLeadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportLeads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLeadsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportLeads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"isDuplicate"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}}]} as unknown as DocumentNode<ReportLeadsMutation, ReportLeadsMutationVariables>;
export const AnswerLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<AnswerLeadMutation, AnswerLeadMutationVariables>;
export const ConfirmTakedownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmTakedown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmTakedownInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmTakedown"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<ConfirmTakedownMutation, ConfirmTakedownMutationVariables>;
export const ReportComplaintStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportComplaintStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportComplaintStatisticsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportComplaintStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]} as unknown as DocumentNode<ReportComplaintStatisticsMutation, ReportComplaintStatisticsMutationVariables>;
export const ComplaintStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComplaintStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projectCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaintStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"projectCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projectCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"complaints"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"sold"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}}]}}]}}]} as unknown as DocumentNode<ComplaintStatisticsQuery, ComplaintStatisticsQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const OrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uscc"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uscc"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uscc"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brokenReuseResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conformityResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blacklistEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allianceMemberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationQuery, OrganisationQueryVariables>;
export const ProcurementEligibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcurementEligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcurementEligibilityInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procurementEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"supplierBars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"jointPunishments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PunishmentMeasureStanding"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conformityResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PunishmentMeasureStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PunishmentMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]} as unknown as DocumentNode<ProcurementEligibilityQuery, ProcurementEligibilityQueryVariables>;
export const PublicAllianceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicAlliance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alliance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentOn"}},{"kind":"Field","name":{"kind":"Name","value":"principles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chair"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regulator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chairTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regulator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"divisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pilotAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"focusFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"mayCertify"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicAllianceQuery, PublicAllianceQueryVariables>;
export const PublicAlliancePapersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicAlliancePapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allianceBulletins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"allianceCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"inspected"}},{"kind":"Field","name":{"kind":"Name","value":"corrected"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"listed"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allianceDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"allianceCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"filingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"usedFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicAlliancePapersQuery, PublicAlliancePapersQueryVariables>;
export const PublicBlacklistsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicBlacklists"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BlacklistFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blacklistEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicBlacklistLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicBlacklistLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BlacklistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"removedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"countsOn"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]} as unknown as DocumentNode<PublicBlacklistsQuery, PublicBlacklistsQueryVariables>;
export const PublicBlacklistRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicBlacklistRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blacklistRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"ordinaryEndMonths"}},{"kind":"Field","name":{"kind":"Name","value":"publicationMonths"}},{"kind":"Field","name":{"kind":"Name","value":"earlyRemovalAfterMonths"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procurementLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"itemsComplete"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<PublicBlacklistRulesQuery, PublicBlacklistRulesQueryVariables>;
export const PublicBodyCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicBodyCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificationBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"reportsFromYear"}},{"kind":"Field","name":{"kind":"Name","value":"reportedUntil"}}]}}]}}]} as unknown as DocumentNode<PublicBodyCoverageQuery, PublicBodyCoverageQueryVariables>;
export const PublicBodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicBody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificationBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"numberForms"}},{"kind":"Field","name":{"kind":"Name","value":"reportsFromYear"}},{"kind":"Field","name":{"kind":"Name","value":"reportedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"projectCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"productZh"}},{"kind":"Field","name":{"kind":"Name","value":"productEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allianceMembership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blacklistEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicBlacklistLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"bodyCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCertificatePage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificateLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicBlacklistLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BlacklistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"removedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"countsOn"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificatePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCertificateLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<PublicBodyQuery, PublicBodyQueryVariables>;
export const PublicBodiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicBodies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificationBodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"approvalNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reportsFromYear"}},{"kind":"Field","name":{"kind":"Name","value":"reportedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicBodiesQuery, PublicBodiesQueryVariables>;
export const PublicCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCatalogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogueEntryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"productZh"}},{"kind":"Field","name":{"kind":"Name","value":"productEn"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"standards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PublicCatalogueQuery, PublicCatalogueQueryVariables>;
export const PublicCatalogueEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCatalogueEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"activityClass"}},{"kind":"Field","name":{"kind":"Name","value":"productZh"}},{"kind":"Field","name":{"kind":"Name","value":"productEn"}},{"kind":"Field","name":{"kind":"Name","value":"categoryZh"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"productZh"}},{"kind":"Field","name":{"kind":"Name","value":"productEn"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportingChannel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"endInstrument"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"filingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"standards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}}]} as unknown as DocumentNode<PublicCatalogueEntryQuery, PublicCatalogueEntryQueryVariables>;
export const PublicStandardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicStandard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogueEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productZh"}},{"kind":"Field","name":{"kind":"Name","value":"productEn"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}}]}}]}}]}}]} as unknown as DocumentNode<PublicStandardQuery, PublicStandardQueryVariables>;
export const PublicResultsListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicResultsList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reusableResultsList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"projectZh"}},{"kind":"Field","name":{"kind":"Name","value":"projectEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"resultZh"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<PublicResultsListQuery, PublicResultsListQueryVariables>;
export const PublicCertificateNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCertificateNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<PublicCertificateNumberQuery, PublicCertificateNumberQueryVariables>;
export const PublicCertificateRowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCertificateRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatusDetail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateStatusDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<PublicCertificateRowQuery, PublicCertificateRowQueryVariables>;
export const PublicCertificateThenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCertificateThen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bodyCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"thatDay"},"name":{"kind":"Name","value":"certificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"Argument","name":{"kind":"Name","value":"bodyCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bodyCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateOnDay"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"today"},"name":{"kind":"Name","value":"certificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"Argument","name":{"kind":"Name","value":"bodyCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bodyCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateOnDay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateOnDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"statusDetail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatusDetail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"models"}}]}}]}}]} as unknown as DocumentNode<PublicCertificateThenQuery, PublicCertificateThenQueryVariables>;
export const PublicCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bodyCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"Argument","name":{"kind":"Name","value":"bodyCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bodyCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"activityClass"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"productZh"}},{"kind":"Field","name":{"kind":"Name","value":"productEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"reportedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicParty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicParty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicParty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"models"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"reissuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"productMark"}},{"kind":"Field","name":{"kind":"Name","value":"accreditationMark"}},{"kind":"Field","name":{"kind":"Name","value":"otherItems"}},{"kind":"Field","name":{"kind":"Name","value":"lookUpAt"}},{"kind":"Field","name":{"kind":"Name","value":"statusDetail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatusDetail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"voluntary"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"recordedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuseLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"resultId"}},{"kind":"Field","name":{"kind":"Name","value":"reuseClass"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"linkState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"resultStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogueEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productZh"}},{"kind":"Field","name":{"kind":"Name","value":"productEn"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"standards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateStatusDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<PublicCertificateQuery, PublicCertificateQueryVariables>;
export const PublicNewestCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicNewestCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"FIRST_ISSUED_ON_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCertificateLine"}},{"kind":"Field","name":{"kind":"Name","value":"firstIssuedOn"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificateLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]} as unknown as DocumentNode<PublicNewestCertificatesQuery, PublicNewestCertificatesQueryVariables>;
export const PublicOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uscc"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uscc"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uscc"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierIdentities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCertificatePage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conformityResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blacklistEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicBlacklistLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"models"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"filedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allianceMemberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alliance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificateLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificatePage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCertificateLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicBlacklistLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BlacklistEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"subjectUscc"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"removedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"countsOn"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]} as unknown as DocumentNode<PublicOrganisationQuery, PublicOrganisationQueryVariables>;
export const PublicProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uscc"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"model"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"holderUscc"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uscc"}}},{"kind":"Argument","name":{"kind":"Name","value":"model"},"value":{"kind":"Variable","name":{"kind":"Name","value":"model"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"brands"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"schemes"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCertificateLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificateLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]} as unknown as DocumentNode<PublicProductQuery, PublicProductQueryVariables>;
export const PublicProvincesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicProvinces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<PublicProvincesQuery, PublicProvincesQueryVariables>;
export const ReportSuspectMarkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportSuspectMark"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSuspectMarkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportSuspectMark"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ReportSuspectMarkMutation, ReportSuspectMarkMutationVariables>;
export const SuspectMarkReportStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuspectMarkReportState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspectMarkReportState"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}]}}]} as unknown as DocumentNode<SuspectMarkReportStateQuery, SuspectMarkReportStateQueryVariables>;
export const PublicProductSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicProductSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicProductRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicProductRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"brands"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}}]} as unknown as DocumentNode<PublicProductSearchQuery, PublicProductSearchQueryVariables>;
export const PublicStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"provinces"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provinces"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"valid"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"effectiveStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VALID"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"VALID"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"effectiveStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VALID"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"SUSPENDED"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"effectiveStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUSPENDED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"REVOKED"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"effectiveStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REVOKED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"CANCELLED"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"effectiveStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CANCELLED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"EXPIRED"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"effectiveStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EXPIRED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}}]}}]} as unknown as DocumentNode<PublicStatisticsQuery, PublicStatisticsQueryVariables>;
export const PublicMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"VALID"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"effectiveStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VALID"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statusOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"SUSPENDED"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"effectiveStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUSPENDED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statusOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"REVOKED"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"effectiveStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REVOKED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statusOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"CANCELLED"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"effectiveStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CANCELLED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statusOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"EXPIRED"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"effectiveStatus"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EXPIRED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"statusOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issued"},"name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"issuedFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"issuedTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PublicMonthQuery, PublicMonthQueryVariables>;
export const PublicInspectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicInspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"conductedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sampledItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"model"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"markUse"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"publicFrom"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PublicInspectionsQuery, PublicInspectionsQueryVariables>;
export const PublicTraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicTrace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"series"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatusDetail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusDetail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateStatusDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<PublicTraceQuery, PublicTraceQueryVariables>;
export const ReceiversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Receivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isJoined"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedFor"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"lastDeliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"failingSince"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"causes"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"whatZh"}},{"kind":"Field","name":{"kind":"Name","value":"whatEn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiversQuery, ReceiversQueryVariables>;
export const ReceiverDeliveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceiverDeliveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receiver"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiverKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiverDeliveryState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"certificateNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiverDeliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"receiver"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receiver"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"certificateNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"certificateNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiverDeliveryStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiverDeliveryStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiverDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptSignature"}},{"kind":"Field","name":{"kind":"Name","value":"isReceiptVerified"}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}}]}}]} as unknown as DocumentNode<ReceiverDeliveriesQuery, ReceiverDeliveriesQueryVariables>;
export const RegisterReceiverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterReceiver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterReceiverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerReceiver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsConfirmation"}},{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isJoined"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterReceiverMutation, RegisterReceiverMutationVariables>;
export const CloseReceiverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseReceiver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseReceiverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeReceiver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isJoined"}}]}}]}}]}}]} as unknown as DocumentNode<CloseReceiverMutation, CloseReceiverMutationVariables>;
export const ResendToReceiverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendToReceiver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendToReceiverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendToReceiver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceiverDeliveryStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceiverDeliveryStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiverDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiver"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receiptSignature"}},{"kind":"Field","name":{"kind":"Name","value":"isReceiptVerified"}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}}]}}]} as unknown as DocumentNode<ResendToReceiverMutation, ResendToReceiverMutationVariables>;
export const RegisterOperationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterOperations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterOperationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerOperations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterOperationsMutation, RegisterOperationsMutationVariables>;
export const WithdrawOperationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawOperationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawOperation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawOperationMutation, WithdrawOperationMutationVariables>;
export const OwnOperationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnOperations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyDetails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registeredOperations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnOperationsQuery, OwnOperationsQueryVariables>;
export const ReportCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportCertificatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ReportCertificatesMutation, ReportCertificatesMutationVariables>;
export const ReportCertificateRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportCertificateRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportCertificatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"report"},"name":{"kind":"Name","value":"reportCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportCertificateRowsMutation, ReportCertificateRowsMutationVariables>;
export const ReportStatusEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportStatusEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportStatusEventsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"report"},"name":{"kind":"Name","value":"reportStatusEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowResult"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]} as unknown as DocumentNode<ReportStatusEventsMutation, ReportStatusEventsMutationVariables>;
export const ReportSurveillancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportSurveillances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSurveillancesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"report"},"name":{"kind":"Name","value":"reportSurveillances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowResult"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]} as unknown as DocumentNode<ReportSurveillancesMutation, ReportSurveillancesMutationVariables>;
export const ReportFactoryInspectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportFactoryInspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFactoryInspectionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"report"},"name":{"kind":"Name","value":"reportFactoryInspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowResult"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]} as unknown as DocumentNode<ReportFactoryInspectionsMutation, ReportFactoryInspectionsMutationVariables>;
export const ReportEnterpriseClassesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportEnterpriseClasses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportEnterpriseClassesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"report"},"name":{"kind":"Name","value":"reportEnterpriseClasses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowResult"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]} as unknown as DocumentNode<ReportEnterpriseClassesMutation, ReportEnterpriseClassesMutationVariables>;
export const ReportResultRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportResultRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportConformityResultsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"report"},"name":{"kind":"Name","value":"reportConformityResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fault"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportResultRowsMutation, ReportResultRowsMutationVariables>;
export const ReportResultStatusesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportResultStatuses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportResultStatusesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"report"},"name":{"kind":"Name","value":"reportResultStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowResult"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]} as unknown as DocumentNode<ReportResultStatusesMutation, ReportResultStatusesMutationVariables>;
export const ReportReuseFilingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportReuseFilings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportReuseFilingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"report"},"name":{"kind":"Name","value":"reportReuseFilings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowResult"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}}]}}]}}]} as unknown as DocumentNode<ReportReuseFilingsMutation, ReportReuseFilingsMutationVariables>;
export const ApplyForTraceCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForTraceCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyForTraceCodesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"report"},"name":{"kind":"Name","value":"applyForTraceCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"traceCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApplyForTraceCodesMutation, ApplyForTraceCodesMutationVariables>;
export const CorrectionQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CorrectionQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectionQueueFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myCorrectionQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorrectionQueueQuery, CorrectionQueueQueryVariables>;
export const CertificateListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CertificateList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveStatus"}},{"kind":"Field","name":{"kind":"Name","value":"firstIssuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holderParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"models"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CertificateListQuery, CertificateListQueryVariables>;
export const CertificateStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CertificateStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsDimension"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsMeasure"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatisticsFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measure"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"asKnownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asKnownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalAtLeast"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupCode"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"city"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}}]}}]}}]}}]} as unknown as DocumentNode<CertificateStatisticsQuery, CertificateStatisticsQueryVariables>;
export const OneSamplingPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneSamplingPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"samplingPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SamplingPlanStanding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SamplingPlanStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SamplingPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"seedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"hubSeedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"publicRandomness"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"draw"}}]}}]} as unknown as DocumentNode<OneSamplingPlanQuery, OneSamplingPlanQueryVariables>;
export const CreateSamplingPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSamplingPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSamplingPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSamplingPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SamplingPlanStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SamplingPlanStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SamplingPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"seedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"hubSeedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"publicRandomness"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"draw"}}]}}]} as unknown as DocumentNode<CreateSamplingPlanMutation, CreateSamplingPlanMutationVariables>;
export const DrawRandomDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrawRandom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawRandomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawRandom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"draw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeDraw"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeDraw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draw"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"drawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"algorithm"}},{"kind":"Field","name":{"kind":"Name","value":"seedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"hubSeedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"hubSeed"}},{"kind":"Field","name":{"kind":"Name","value":"publicRandomness"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationHash"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"resultHash"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regionsLeftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadable"}},{"kind":"Field","name":{"kind":"Name","value":"certificatesLeftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificatesLeftOutCount"}},{"kind":"Field","name":{"kind":"Name","value":"shortages"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicFrom"}}]}}]} as unknown as DocumentNode<DrawRandomMutation, DrawRandomMutationVariables>;
export const OneDrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneDraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeDraw"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeDraw"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draw"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"drawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"algorithm"}},{"kind":"Field","name":{"kind":"Name","value":"seedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"hubSeedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"hubSeed"}},{"kind":"Field","name":{"kind":"Name","value":"publicRandomness"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationHash"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"resultHash"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regionsLeftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unreadable"}},{"kind":"Field","name":{"kind":"Name","value":"certificatesLeftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificatesLeftOutCount"}},{"kind":"Field","name":{"kind":"Name","value":"shortages"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"party"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicFrom"}}]}}]} as unknown as DocumentNode<OneDrawQuery, OneDrawQueryVariables>;
export const InspectionTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectionTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionTaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectionTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"}},{"kind":"Field","name":{"kind":"Name","value":"laboratory"}},{"kind":"Field","name":{"kind":"Name","value":"inspectors"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InspectionTasksQuery, InspectionTasksQueryVariables>;
export const RecordInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"publicFrom"}}]}}]}}]}}]} as unknown as DocumentNode<RecordInspectionMutation, RecordInspectionMutationVariables>;
export const CorrectInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"publicFrom"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectInspectionMutation, CorrectInspectionMutationVariables>;
export const JointInspectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JointInspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointInspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JointStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JointStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"invitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<JointInspectionsQuery, JointInspectionsQueryVariables>;
export const InviteJointInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteJointInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteJointInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteJointInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointInspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JointStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JointStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"invitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<InviteJointInspectionMutation, InviteJointInspectionMutationVariables>;
export const AnswerJointInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerJointInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerJointInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerJointInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointInspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JointStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JointStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"invitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerJointInspectionMutation, AnswerJointInspectionMutationVariables>;
export const ShareFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointInspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JointStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JointStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"invitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<ShareFindingMutation, ShareFindingMutationVariables>;
export const RecordJointMinutesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordJointMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordJointMinutesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordJointMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointInspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JointStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JointStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointInspection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"invitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<RecordJointMinutesMutation, RecordJointMinutesMutationVariables>;
export const SamplingPlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SamplingPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"samplingPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SamplingPlanStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SamplingPlanStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SamplingPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"seedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"hubSeedCommitment"}},{"kind":"Field","name":{"kind":"Name","value":"publicRandomness"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"draw"}}]}}]} as unknown as DocumentNode<SamplingPlansQuery, SamplingPlansQueryVariables>;
export const InspectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"bodyCode"}},{"kind":"Field","name":{"kind":"Name","value":"holderUscc"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"conductedOn"}},{"kind":"Field","name":{"kind":"Name","value":"laboratory"}},{"kind":"Field","name":{"kind":"Name","value":"markUse"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"publicFrom"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InspectionsQuery, InspectionsQueryVariables>;
export const CaseHandoversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseHandovers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseHandovers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoverStanding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoverStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseHandover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"jointInspection"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"resultPapers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<CaseHandoversQuery, CaseHandoversQueryVariables>;
export const HandOverCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoverStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoverStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseHandover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"jointInspection"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"resultPapers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<HandOverCaseMutation, HandOverCaseMutationVariables>;
export const AnswerHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoverStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoverStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseHandover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"jointInspection"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"resultPapers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<AnswerHandoverMutation, AnswerHandoverMutationVariables>;
export const CloseHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseHandoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoverStanding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoverStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseHandover"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"}},{"kind":"Field","name":{"kind":"Name","value":"jointInspection"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"resultPapers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<CloseHandoverMutation, CloseHandoverMutationVariables>;
export const InspectorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inspectors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"division"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"division"},"value":{"kind":"Variable","name":{"kind":"Name","value":"division"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"division"}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"}},{"kind":"Field","name":{"kind":"Name","value":"interests"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InspectorsQuery, InspectorsQueryVariables>;
export const InspectionEffectivenessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InspectionEffectiveness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EffectivenessDimension"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspectionEffectiveness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspected"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"inspected"}},{"kind":"Field","name":{"kind":"Name","value":"corrected"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innerLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outerLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}}]} as unknown as DocumentNode<InspectionEffectivenessQuery, InspectionEffectivenessQueryVariables>;
export const CreditOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CreditOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditSubjectKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"countsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"contestedAs"}}]}}]}}]}}]} as unknown as DocumentNode<CreditOfQuery, CreditOfQueryVariables>;
export const CreateTenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTender"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTenderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTender"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"tender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTenderMutation, CreateTenderMutationVariables>;
export const EvaluateTenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvaluateTender"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluateTenderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluateTender"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenderEvaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"asKnownAt"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"tender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purchaser"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectType"}},{"kind":"Field","name":{"kind":"Name","value":"preference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preferenceForm"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preferenceRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"preferenceForm"}},{"kind":"Field","name":{"kind":"Name","value":"lowestValue"}},{"kind":"Field","name":{"kind":"Name","value":"highestValue"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"categoryCode"}},{"kind":"Field","name":{"kind":"Name","value":"categoryCatalogue"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"starGrade"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bid"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uscc"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplierBars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayWin"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"comparedPrice"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"isOffered"}},{"kind":"Field","name":{"kind":"Name","value":"productModel"}},{"kind":"Field","name":{"kind":"Name","value":"price"}},{"kind":"Field","name":{"kind":"Name","value":"overBudget"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"mayBeBought"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"termFrom"}},{"kind":"Field","name":{"kind":"Name","value":"termTo"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lacking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvaluateTenderMutation, EvaluateTenderMutationVariables>;
export const VerifyClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claims"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyClaims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"claims"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claims"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerifyClaimsQuery, VerifyClaimsQueryVariables>;
export const WatchClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WatchClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claims"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watchClaims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"claims"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claims"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]}}]} as unknown as DocumentNode<WatchClaimsMutation, WatchClaimsMutationVariables>;
export const UnwatchClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnwatchClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"references"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unwatchClaims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"references"},"value":{"kind":"Variable","name":{"kind":"Name","value":"references"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}}]}}]} as unknown as DocumentNode<UnwatchClaimsMutation, UnwatchClaimsMutationVariables>;
export const ClaimChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"subCodes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimChangesQuery, ClaimChangesQueryVariables>;
export const ClaimWatchListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimWatchList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimWatchList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"upToDate"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimWatchListQuery, ClaimWatchListQueryVariables>;