/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ReusableResultsListMapper, ReusableResultsListRowMapper, ReusableResultsListRowVersionMapper, AdjustReusableResultsListPayloadMapper, ReportPayloadMapper, ReportedRowMapper, RowWarningMapper, ConformityReportFaultMapper, ConformityResultMapper, ConformityResultConnectionMapper, ConformityResultStatusPeriodMapper, ConformityResultCorrectionPayloadMapper, ReuseLinkMapper, ConformityResultVersionMapper, RestingCertificateConnectionMapper, RestingCertificateEdgeMapper, RiskAssessmentMapper, CertificateMapper, OrganisationMapper, CertificationBodyMapper } from '../mappers.ts';
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
   * The List of other conformity assessment results that may be used directly (《可直接利用的其他合格评定结果清单》) in the edition in force on a
   * day; today when `on` is absent; as the hub knew it at `asKnownAt` (default: now). Published, adjusted and supervised by CNCA. Null when no edition was in
   * force, or none was known then.
   */
  reusableResultsList: Maybe<ReusableResultsList>;
  /**
   * One conformity result (合格评定结果): by the hub's `id`, or by the issuer's own `number` within issuer and kind. Exactly one of the two
   * arguments is given. Null when the hub holds no such result.
   */
  conformityResult: Maybe<ConformityResult>;
  /** Conformity results in the order of their ids. Absent filters do not restrict. */
  conformityResults: ConformityResultConnection;
};


export type QueryReusableResultsListArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryConformityResultArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<ConformityResultNumberInput>;
};


export type QueryConformityResultsArgs = {
  filter?: InputMaybe<ConformityResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Reports up to 500 conformity results (results:report). A certification body reports its own results and those that it received as proof from
   * an issuer that has no body code (a supplier declaration, a test report); the hub operator reports any. Each row is judged by itself: one
   * rejected row does not hold back the others. Reporting the same content again changes nothing.
   */
  reportConformityResults: Maybe<ReportConformityResultsPayload>;
  /**
   * Reports 1 to 500 changes of results' statuses, each as `changeConformityResultStatus` would take it from a body. Rows are independent; what is refused stands in
   * the correction queue (`myCorrectionQueue`).
   */
  reportResultStatuses: Maybe<ReportPayload>;
  /** Reports 1 to 500 decisions that a certificate rests on a result (采信备案), each by the rules of `fileReuse`. Rows are independent. */
  reportReuseFilings: Maybe<ReportPayload>;
  /**
   * Reports a change of a result's status. Both the issuer and the holder must report it, so either is accepted and the second report of the same
   * change confirms the first one; where they differ the issuer's details stand. A holder can report the end of a result's validity, never its
   * restoration. A change that the history does not allow is CONFLICT.
   */
  changeConformityResultStatus: Maybe<ChangeConformityResultStatusPayload>;
  /**
   * Puts right what a report told wrongly of a result (更正): the fields that are given, in the version of the day `on` and for as long as the wrong value stood without
   * a break; terms and reasons on every day. The wrong version stays readable as known until now. What changes the verdict on a past day waits for a second person of the
   * body (`confirmConformityResultCorrection`). The same request again is the same correction. The body that answers for the result corrects it, or the hub operator.
   */
  correctConformityResult: Maybe<ConformityResultCorrectionPayload>;
  /**
   * Annuls a status event of a result that never was, for example a mistaken revocation (撤销). A restoration that followed an annulled suspension goes with it; an
   * event that others came after is `CONFLICT`. As `correctConformityResult` otherwise.
   */
  annulConformityResultEvent: Maybe<ConformityResultCorrectionPayload>;
  /**
   * Withdraws the report of a result that never was (撤回). The hub then holds no such result, and links to it are broken; what it knew before stays known.
   * As `correctConformityResult` otherwise.
   */
  withdrawConformityResult: Maybe<ConformityResultCorrectionPayload>;
  /**
   * Confirms a correction of a result that changes past verdicts. `FORBIDDEN` for the credential that asked for it: a second one of the same body, or the hub operator,
   * has to. `CONFLICT` when the result has changed since it was asked for.
   */
  confirmConformityResultCorrection: Maybe<ConformityResultCorrectionPayload>;
  /**
   * Publishes an edition of the List (《清单》), adds a row to the one in force, or ends a row (catalogue:maintain), for the ministry. An announcement never acts back:
   * days before it are refused. A new edition ends the one before it. Certificates keep the class that stood on the day of their decision. The same adjustment again
   * changes nothing; numbers, kinds or days that the List has otherwise are `CONFLICT`. Source: reuse of results, CNCA publishes, adjusts and supervises the List.
   */
  adjustReusableResultsList: Maybe<AdjustReusableResultsListPayload>;
  /**
   * Files that a certificate rests on a result, after the certification decision. The body that issued the certificate files it. Class 1: the
   * result is on the List and VALID on the day of the decision, and is used without evaluation. Class 2: not on the List, after a risk
   * assessment. Class 3: a supplier declaration, after an assessment of its own. Filing the same content again changes nothing.
   */
  fileReuse: Maybe<FileReusePayload>;
  /** Another result takes the place of the one a certificate rested on, which repairs a broken link. The rules of `fileReuse` hold. */
  replaceReuse: Maybe<ReplaceReusePayload>;
  /** A certificate no longer rests on a result, because the body has assessed its items directly. */
  endReuse: Maybe<EndReusePayload>;
};


export type MutationReportConformityResultsArgs = {
  input: ReportConformityResultsInput;
};


export type MutationReportResultStatusesArgs = {
  input: ReportResultStatusesInput;
};


export type MutationReportReuseFilingsArgs = {
  input: ReportReuseFilingsInput;
};


export type MutationChangeConformityResultStatusArgs = {
  input: ChangeConformityResultStatusInput;
};


export type MutationCorrectConformityResultArgs = {
  input: CorrectConformityResultInput;
};


export type MutationAnnulConformityResultEventArgs = {
  input: AnnulConformityResultEventInput;
};


export type MutationWithdrawConformityResultArgs = {
  input: WithdrawConformityResultInput;
};


export type MutationConfirmConformityResultCorrectionArgs = {
  input: ConfirmConformityResultCorrectionInput;
};


export type MutationAdjustReusableResultsListArgs = {
  input: AdjustReusableResultsListInput;
};


export type MutationFileReuseArgs = {
  input: FileReuseInput;
};


export type MutationReplaceReuseArgs = {
  input: ReplaceReuseInput;
};


export type MutationEndReuseArgs = {
  input: EndReuseInput;
};

/** What `node` finds again by its global id (Relay, Global Object Identification). */
export type Node = {
  /** Global id (全局标识): the same for ever, and of no other object of the hub. */
  id: Scalars['ID']['output'];
};

export type CorrectConformityResultInput = {
  resultId: Scalars['ID']['input'];
  /** Why it was wrong, 1 to 1,000 characters; shown with the version. */
  grounds: Scalars['String']['input'];
  /** References to the documents that show it, 1 to 20 of at most 300 characters; kept by the hub and not published. */
  evidence: Array<Scalars['String']['input']>;
  /** Day whose version was wrong; default: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
  holderUscc?: InputMaybe<Scalars['String']['input']>;
  holderName?: InputMaybe<Scalars['String']['input']>;
  productName?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500 models. */
  models?: InputMaybe<Array<Scalars['String']['input']>>;
  standard?: InputMaybe<Scalars['String']['input']>;
  /** Efficiency or water grade, 1 to 5. */
  grade?: InputMaybe<Scalars['Int']['input']>;
  /** All terms in order, 1 to 20; on every day. */
  terms?: InputMaybe<Array<ConformityResultTermInput>>;
  /** First day of the suspension, revocation or cancellation whose reason or end is put right. */
  statusSince?: InputMaybe<Scalars['String']['input']>;
  statusReason?: InputMaybe<Scalars['String']['input']>;
  suspendedUntil?: InputMaybe<Scalars['String']['input']>;
};

export type AnnulConformityResultEventInput = {
  resultId: Scalars['ID']['input'];
  /** Why it was wrong, 1 to 1,000 characters; shown with the version. */
  grounds: Scalars['String']['input'];
  /** References to the documents that show it, 1 to 20 of at most 300 characters; kept by the hub and not published. */
  evidence: Array<Scalars['String']['input']>;
  action: ConformityResultAction;
  /** First day of the status. */
  on: Scalars['Date']['input'];
};

export type WithdrawConformityResultInput = {
  resultId: Scalars['ID']['input'];
  /** Why there never was such a result, 1 to 1,000 characters; shown with the version. */
  grounds: Scalars['String']['input'];
  /** References to the documents that show it, 1 to 20 of at most 300 characters; kept by the hub and not published. */
  evidence: Array<Scalars['String']['input']>;
};

export type ConfirmConformityResultCorrectionInput = {
  id: Scalars['ID']['input'];
};

export type ConformityResultCorrectionPayload = {
  __typename?: 'ConformityResultCorrectionPayload';
  /** Names the correction for `confirmConformityResultCorrection`. */
  id: Scalars['ID']['output'];
  state: CorrectionState;
  /** First past day about which verdicts change; null when none does. */
  changesVerdictsFrom: Maybe<Scalars['Date']['output']>;
  /** The result as it stands; null when it was withdrawn. */
  result: Maybe<ConformityResult>;
};

/** What became of a correction. */
export type CorrectionState =
  /** In force (已生效). */
  | 'APPLIED'
  /** Waits for a second person of the body (待复核); nothing has changed yet. */
  | 'AWAITING_SECOND_PERSON';

/** The List (《清单》) in one edition. */
export type ReusableResultsList = {
  __typename?: 'ReusableResultsList';
  /** Edition, for example `DRAFT-2016`. */
  edition: Scalars['String']['output'];
  /** First day in force. */
  validFrom: Scalars['Date']['output'];
  /** Last day in force, inclusive; null while it stands. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Instrument that published the edition. */
  instrument: Scalars['String']['output'];
  /** How sure the hub is of this edition's content. */
  confidence: Scalars['String']['output'];
  /** False: the edition follows a draft; no publication of it is known to the hub. */
  official: Scalars['Boolean']['output'];
  /** Rows in force on the day asked, by number. */
  rows: Array<ReusableResultsListRow>;
};

/** A row of the List: results of this kind must be used directly (class 1). */
export type ReusableResultsListRow = {
  __typename?: 'ReusableResultsListRow';
  /** Row number (序号) within the edition. */
  seq: Scalars['Int']['output'];
  /** Green attribute the row serves (项目), for example 环保, 节能, 节水. */
  projectZh: Scalars['String']['output'];
  /** The same in English. */
  projectEn: Scalars['String']['output'];
  /** Kind of result that may be used directly (其他合格评定结果). */
  kind: ConformityKind;
  /** Name of the result. */
  resultZh: Scalars['String']['output'];
  /** Law or rule that the result rests on. */
  legalBasis: Scalars['String']['output'];
  /** First day the row is in force. */
  validFrom: Scalars['Date']['output'];
  /** Last day the row is in force, inclusive; null while it stands. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Where the hub has the row from. */
  source: Scalars['String']['output'];
  /** The row in versions, in order of their days, as the hub knew them at `asKnownAt` (default: now). */
  versions: Array<ReusableResultsListRowVersion>;
  /** Every version ever recorded, in the order of recording. */
  record: Array<ReusableResultsListRowVersion>;
};


/** A row of the List: results of this kind must be used directly (class 1). */
export type ReusableResultsListRowVersionsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What the hub knew of a row of the List for some days, and when it knew it (清单条目的版本). */
export type ReusableResultsListRowVersion = {
  __typename?: 'ReusableResultsListRowVersion';
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
  projectZh: Scalars['String']['output'];
  projectEn: Scalars['String']['output'];
  resultZh: Scalars['String']['output'];
  legalBasis: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

/** Exactly one of the three is given. */
export type AdjustReusableResultsListInput = {
  publish?: InputMaybe<PublishReusableResultsListInput>;
  addRow?: InputMaybe<AddReusableResultsListRowInput>;
  endRow?: InputMaybe<EndReusableResultsListRowInput>;
};

/** A new edition, which takes the place of the one before it. */
export type PublishReusableResultsListInput = {
  /** Name of the edition, 1 to 60 characters. */
  edition: Scalars['String']['input'];
  /** First day in force; not before the instrument, and after the first day of every other edition. */
  validFrom: Scalars['Date']['input'];
  /** Instrument that publishes it, 1 to 300 characters. */
  instrument: Scalars['String']['input'];
  /** Day of the instrument; not in the future. */
  announcedOn: Scalars['Date']['input'];
  /** 1 to 200 rows, each number and each kind once. */
  rows: Array<ReusableResultsListRowInput>;
};

/** A row for the edition that is in force on its first day. */
export type AddReusableResultsListRowInput = {
  row: ReusableResultsListRowInput;
  /** First day in force; not before the instrument. */
  validFrom: Scalars['Date']['input'];
  /** Instrument that adds it, 1 to 300 characters. */
  instrument: Scalars['String']['input'];
  /** Day of the instrument; not in the future. */
  announcedOn: Scalars['Date']['input'];
};

export type ReusableResultsListRowInput = {
  /** Row number (序号), new within the edition. */
  seq: Scalars['Int']['input'];
  /** Green attribute (项目), for example 环保; 1 to 300 characters. */
  projectZh: Scalars['String']['input'];
  projectEn: Scalars['String']['input'];
  /** Any kind but a supplier declaration, which is class 3. */
  kind: ConformityKind;
  /** Name of the result (其他合格评定结果), 1 to 300 characters. */
  resultZh: Scalars['String']['input'];
  /** Law or rule that the result rests on, 1 to 300 characters. */
  legalBasis: Scalars['String']['input'];
};

export type EndReusableResultsListRowInput = {
  edition: Scalars['String']['input'];
  seq: Scalars['Int']['input'];
  /** Last day in force; not before the instrument. */
  lastDay: Scalars['Date']['input'];
  /** Instrument that ends it, 1 to 300 characters. */
  instrument: Scalars['String']['input'];
  /** Day of the instrument; not in the future. */
  announcedOn: Scalars['Date']['input'];
  /** Why another last day was told before: puts that right, and stays readable with the version. */
  grounds?: InputMaybe<Scalars['String']['input']>;
};

export type AdjustReusableResultsListPayload = {
  __typename?: 'AdjustReusableResultsListPayload';
  outcome: ReusableResultsListOutcome;
  /** The edition, with its rows of the day that the adjustment is about. */
  list: ReusableResultsList;
};

/** What an adjustment of the List led to. */
export type ReusableResultsListOutcome =
  | 'PUBLISHED'
  | 'ADDED'
  | 'ENDED'
  /** The List stood so already. */
  | 'UNCHANGED';

export type ReportConformityResultsInput = {
  /** 1 to 500 rows. */
  results: Array<ConformityResultReportInput>;
  /** The caller's own key, 1 to 100 printable ASCII characters: the same report under the same key has the same receipt. */
  reportKey?: InputMaybe<Scalars['String']['input']>;
};

/** A field that whoever read a file could not read. Its row is refused with it and kept in the correction queue. */
export type UnreadableFieldInput = {
  field: Scalars['String']['input'];
  /** What stands there. */
  written?: InputMaybe<Scalars['String']['input']>;
  /** What was expected there, in English. */
  expected: Scalars['String']['input'];
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

/** A conformity result as it is reported. Everything is text, so that a malformed field rejects its row and never the call; days are `YYYY-MM-DD`. */
export type ConformityResultReportInput = {
  /** One of `ConformityKind`, or its word, for example 节能产品认证. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** The issuer's own number, at most 64 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Code of the certification body that issued it; absent when the issuer is none of the hub's bodies. */
  issuerBodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Absent with the code of a body that the hub knows: its registered name. */
  issuerName?: InputMaybe<Scalars['String']['input']>;
  holderUscc?: InputMaybe<Scalars['String']['input']>;
  holderName?: InputMaybe<Scalars['String']['input']>;
  productName?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500 models. */
  models?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Standard with its year, for example `HJ 2507-2011`. */
  standard?: InputMaybe<Scalars['String']['input']>;
  /** Efficiency or water grade, 1 to 5. */
  grade?: InputMaybe<Scalars['Int']['input']>;
  /** All terms so far in order, 1 to 20. */
  terms?: InputMaybe<Array<ConformityResultTermInput>>;
  /**
   * One of `CertificateStatus` or a word of the trade: 有效, 正常, 暂停, 撤销, 注销, 证书过期 …; kept as reported. Absent: VALID since the first term began,
   * or as the hub holds it. Expiry need not be reported.
   */
  status?: InputMaybe<Scalars['String']['input']>;
  /** First day of a status other than valid, or of the restored validity. */
  statusSince?: InputMaybe<Scalars['String']['input']>;
  /** Reason code of a suspension, revocation or cancellation. */
  statusReason?: InputMaybe<Scalars['String']['input']>;
  /** Last day of a suspension. */
  suspendedUntil?: InputMaybe<Scalars['String']['input']>;
  /** The holder asked for the status; false when absent. */
  voluntary?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of a row of the correction queue that this one puts right. */
  corrects?: InputMaybe<Scalars['ID']['input']>;
  unreadable?: InputMaybe<Array<UnreadableFieldInput>>;
  /** Day from which a changed description (变更) counts, not after today; absent: today. */
  changedOn?: InputMaybe<Scalars['String']['input']>;
};

export type ConformityResultTermInput = {
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};

export type ReportConformityResultsPayload = {
  __typename?: 'ReportConformityResultsPayload';
  /** Number of the receipt (回执编号). */
  receiptNumber: Scalars['ID']['output'];
  /** One per row, in the order of the rows. */
  results: Array<ReportedConformityResult>;
};

/** What became of a reported row. */
export type ReportedConformityResult = {
  __typename?: 'ReportedConformityResult';
  /** Number of the row, from 0. */
  index: Scalars['Int']['output'];
  outcome: ConformityReportOutcome;
  /** The result as it stands; null when the row was rejected. */
  result: Maybe<ConformityResult>;
  /** Field at fault and what was expected, when the row was rejected. */
  fault: Maybe<ConformityReportFault>;
};

/** What became of a reported result. */
export type ConformityReportOutcome =
  | 'CREATED'
  | 'UPDATED'
  /** The hub held the same content already. */
  | 'UNCHANGED'
  | 'REJECTED';

/** Why a row was rejected. */
export type ConformityReportFault = {
  __typename?: 'ConformityReportFault';
  /** Field of the row, for example `terms[1].from`. */
  field: Scalars['String']['output'];
  /** What was expected, in English. */
  reason: Scalars['String']['output'];
  /** Code of the rule that refused the row. */
  code: Scalars['String']['output'];
  message: RowMessage;
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

/** Status of a certificate or of a conformity result on a day. 撤销 and 注销 are different states. */
export type CertificateStatus =
  /** 有效: within its term and neither suspended nor withdrawn. */
  | 'VALID'
  /** 暂停: suspended for a set period; may be restored within it. */
  | 'SUSPENDED'
  /** 撤销: withdrawn for cause. Final. */
  | 'REVOKED'
  /** 注销: ended without fault, as a rule at the holder's request. Final. */
  | 'CANCELLED'
  /** 过期失效: the last day of the term has passed. Follows from the calendar and needs no report. */
  | 'EXPIRED';

/**
 * A conformity result (合格评定结果): the outcome of an assessment of single green attributes that green certificates may rest on, or that
 * procurement lists ask for. A certificate's validity is tied to the validity of every result it rests on.
 */
export type ConformityResult = Node & {
  __typename?: 'ConformityResult';
  /** How `node` leads here; no part of the public schema. */
  ref: Scalars['ID']['output'];
  /** The hub's identifier of the result. */
  id: Scalars['ID']['output'];
  kind: ConformityKind;
  /** The issuer's own number; opaque, unique within issuer and kind. */
  number: Scalars['String']['output'];
  /** The certification body that issued it (green-attribute body, 绿色产品认证机构); null where the issuer is none of the hub's bodies. */
  issuer: Maybe<CertificationBody>;
  /** Name of the issuer: a body, a laboratory, or the supplier itself for a declaration. */
  issuerName: Scalars['String']['output'];
  /** The body that handed the result in; null for the issuer itself or the hub operator. */
  reportedBy: Maybe<CertificationBody>;
  /** Id of the agency that reported it first; null: it was there when the hub began. */
  createdBy: Maybe<Scalars['ID']['output']>;
  /** Who holds the result. */
  holder: Organisation;
  /** The holder's name as the result states it. */
  holderName: Scalars['String']['output'];
  productName: Scalars['String']['output'];
  /** Models that the result covers, as the result states them. */
  models: Array<Scalars['String']['output']>;
  /** Standard assessed against, with its year. */
  standard: Maybe<Scalars['String']['output']>;
  /** Efficiency or water grade where the kind has one; 1 is best. */
  grade: Maybe<Scalars['Int']['output']>;
  /** Status on a day, with expiry applied; today when `on` is absent; as the hub knew it at `asKnownAt`. Null when the result did not exist yet, or was not known. */
  status: Maybe<ConformityResultStatus>;
  /** The version (版本) that holds `on` a day (default: today), as the hub knew it at `asKnownAt` (default: now). Null before its first day, and when it was not known then. */
  version: Maybe<ConformityResultVersion>;
  /** The versions in order of their days, as the hub knew them at `asKnownAt` (default: now); they share no day. */
  versions: Array<ConformityResultVersion>;
  /** Every version ever recorded, in the order of recording; what has been corrected stands in it with the instant until which it was known. */
  record: Array<ConformityResultVersion>;
  /** Terms of validity in order; a renewal adds one. */
  terms: Array<ConformityResultTerm>;
  /** Reported periods in order, the first VALID. */
  statusHistory: Array<ConformityResultStatusPeriod>;
  /** Certificates that rest on the result on a day, today when `on` is absent, as the hub knew it at `asKnownAt`; in the order of their numbers. */
  certificates: RestingCertificateConnection;
  /** The result is sample data and no real one. */
  fictional: Scalars['Boolean']['output'];
};


/**
 * A conformity result (合格评定结果): the outcome of an assessment of single green attributes that green certificates may rest on, or that
 * procurement lists ask for. A certificate's validity is tied to the validity of every result it rests on.
 */
export type ConformityResultStatusArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * A conformity result (合格评定结果): the outcome of an assessment of single green attributes that green certificates may rest on, or that
 * procurement lists ask for. A certificate's validity is tied to the validity of every result it rests on.
 */
export type ConformityResultVersionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * A conformity result (合格评定结果): the outcome of an assessment of single green attributes that green certificates may rest on, or that
 * procurement lists ask for. A certificate's validity is tied to the validity of every result it rests on.
 */
export type ConformityResultVersionsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * A conformity result (合格评定结果): the outcome of an assessment of single green attributes that green certificates may rest on, or that
 * procurement lists ask for. A certificate's validity is tied to the validity of every result it rests on.
 */
export type ConformityResultCertificatesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A term of validity; both days count. */
export type ConformityResultTerm = {
  __typename?: 'ConformityResultTerm';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
};

/** A certificate, owned by the subgraph `certificates`: here with the results it rests on. */
export type Certificate = {
  __typename?: 'Certificate';
  number: Scalars['String']['output'];
  /** The results that the certificate rests on, on a day, as the hub knew it at `asKnownAt`; today and now when they are absent. Empty when it rests on none. */
  reuseLinks: Array<ReuseLink>;
};


/** A certificate, owned by the subgraph `certificates`: here with the results it rests on. */
export type CertificateReuseLinksArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An enterprise or body, owned by the subgraph `certificates`: here with the results it holds. */
export type Organisation = {
  __typename?: 'Organisation';
  uscc: Scalars['String']['output'];
  /** Conformity results that the organisation holds, in the order of their ids. */
  conformityResults: ConformityResultConnection;
};


/** An enterprise or body, owned by the subgraph `certificates`: here with the results it holds. */
export type OrganisationConformityResultsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A certification body, owned by the subgraph `certificates`. */
export type CertificationBody = {
  __typename?: 'CertificationBody';
  code: Scalars['String']['output'];
};

export type ConformityResultConnection = {
  __typename?: 'ConformityResultConnection';
  edges: Array<ConformityResultEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ConformityResultEdge = {
  __typename?: 'ConformityResultEdge';
  cursor: Scalars['String']['output'];
  node: ConformityResult;
};

/** The issuer's own number of a result, with what makes it unique. */
export type ConformityResultNumberInput = {
  kind: ConformityKind;
  /** Compared without spaces, hyphens and case. */
  number: Scalars['String']['input'];
  /** Code of the certification body that issued it; exactly one of this and `issuerName` is given. */
  issuerBodyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Name of an issuer that is none of the hub's bodies. */
  issuerName?: InputMaybe<Scalars['String']['input']>;
};

export type ConformityResultFilter = {
  kind?: InputMaybe<ConformityKind>;
  issuerBodyCode?: InputMaybe<Scalars['ID']['input']>;
  holderUscc?: InputMaybe<Scalars['ID']['input']>;
  /** What was reported last, whether or not the term has passed since; EXPIRED is never reported. */
  reportedStatus?: InputMaybe<CertificateStatus>;
  /** The last term ends on this day or later. */
  expiresFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last term ends on this day or earlier. */
  expiresTo?: InputMaybe<Scalars['Date']['input']>;
};

/** How a certificate may rest on a result (三类利用). */
export type ReuseClass =
  /** On the List: a true and valid result must be used directly, without evaluating again. */
  | 'CLASS_1'
  /** Not on the List: may be used after a risk assessment. */
  | 'CLASS_2'
  /** A supplier's declaration of conformity: may be used after an assessment of product and company, with evidence. */
  | 'CLASS_3';

/** Whether the result that a certificate rests on holds. */
export type ReuseLinkStateCode =
  /** The result is VALID on the day. */
  | 'OK'
  /** The result is not VALID on the day, or unknown to the hub: the certificate cannot be relied on. */
  | 'BROKEN';

/** A reuse link (利用关系): a certificate rests on a conformity result. */
export type ReuseLink = {
  __typename?: 'ReuseLink';
  id: Scalars['ID']['output'];
  certificate: Certificate;
  /** The hub's identifier of the result. */
  resultId: Scalars['ID']['output'];
  /** The result; null when the hub does not hold it, which breaks the link. */
  result: Maybe<ConformityResult>;
  reuseClass: ReuseClass;
  /** First day the certificate rested on the result: the day of the decision. */
  from: Scalars['Date']['output'];
  /** Last day it did, inclusive; null while it does. */
  to: Maybe<Scalars['Date']['output']>;
  /**
   * State on a day, as the hub knew it at `asKnownAt`; the day and the instant that the link was asked for when they are absent. Null when the certificate did not
   * rest on the result that day, or it was not known.
   */
  linkState: Maybe<ReuseLinkState>;
  /**
   * The body's risk assessment (classes 2 and 3). For the authorities concerned only: the body that made it, the ministry, the hub operator, and
   * market regulators responsible for the holder's division; FORBIDDEN for everybody else. Null for class 1.
   */
  riskAssessment: Maybe<RiskAssessment>;
};


/** A reuse link (利用关系): a certificate rests on a conformity result. */
export type ReuseLinkLinkStateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** State of a reuse link on a day. */
export type ReuseLinkState = {
  __typename?: 'ReuseLinkState';
  state: ReuseLinkStateCode;
  /** First day of this state. */
  since: Scalars['Date']['output'];
  /** Status of the result on the day; null when the hub does not hold the result or it did not exist yet. */
  resultStatus: Maybe<CertificateStatus>;
};

export type RestingCertificateConnection = {
  __typename?: 'RestingCertificateConnection';
  edges: Array<RestingCertificateEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A certificate that rests on a result. */
export type RestingCertificateEdge = {
  __typename?: 'RestingCertificateEdge';
  cursor: Scalars['String']['output'];
  node: Certificate;
  /** How it rests on the result. */
  link: ReuseLink;
};

export type ReportReuseFilingsInput = {
  /** 1 to 500 rows. */
  reuseFilings: Array<ReuseFilingReportInput>;
  reportKey?: InputMaybe<Scalars['String']['input']>;
};

/** A decision to rest a certificate on a result as it is reported; everything is text, days are `YYYY-MM-DD`. */
export type ReuseFilingReportInput = {
  /** The hub's number, or one of the body's own form. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** The hub's id of the result; absent where the issuer's own number is given. */
  resultId?: InputMaybe<Scalars['String']['input']>;
  resultKind?: InputMaybe<Scalars['String']['input']>;
  resultNumber?: InputMaybe<Scalars['String']['input']>;
  /** Absent with `issuerName`: the reporting body. */
  issuerBodyCode?: InputMaybe<Scalars['String']['input']>;
  issuerName?: InputMaybe<Scalars['String']['input']>;
  /** One of `ReuseClass`, or its word, for example 一类. */
  reuseClass?: InputMaybe<Scalars['String']['input']>;
  /** Day of the certification decision. */
  decidedOn?: InputMaybe<Scalars['String']['input']>;
  /** `FULL` (全部利用) or `PARTIAL` (部分利用); this and the fields below for classes 2 and 3. */
  assessmentOutcome?: InputMaybe<Scalars['String']['input']>;
  itemsToAssess?: InputMaybe<Array<Scalars['String']['input']>>;
  assessor?: InputMaybe<Scalars['String']['input']>;
  assessedOn?: InputMaybe<Scalars['String']['input']>;
  /** Exactly the factors of the class, each once. */
  conclusions?: InputMaybe<Array<RiskConclusionReportInput>>;
  evidence?: InputMaybe<Array<Scalars['String']['input']>>;
  corrects?: InputMaybe<Scalars['ID']['input']>;
  unreadable?: InputMaybe<Array<UnreadableFieldInput>>;
};

export type FileReuseInput = {
  certificateNumber: Scalars['ID']['input'];
  resultId: Scalars['ID']['input'];
  reuseClass: ReuseClass;
  /** Day of the certification decision; not in the future. */
  decidedOn: Scalars['Date']['input'];
  /** Required for classes 2 and 3, not allowed for class 1. */
  riskAssessment?: InputMaybe<RiskAssessmentInput>;
};

export type FileReusePayload = {
  __typename?: 'FileReusePayload';
  outcome: ReuseFilingOutcome;
  link: ReuseLink;
};

/** What filing led to. */
export type ReuseFilingOutcome =
  | 'FILED'
  /** The same had been filed already. */
  | 'UNCHANGED';

export type ReplaceReuseInput = {
  linkId: Scalars['ID']['input'];
  /** The result that takes the place. */
  resultId: Scalars['ID']['input'];
  reuseClass: ReuseClass;
  /** First day on which the certificate rests on the new result; the old link ends the day before. */
  decidedOn: Scalars['Date']['input'];
  riskAssessment?: InputMaybe<RiskAssessmentInput>;
};

export type ReplaceReusePayload = {
  __typename?: 'ReplaceReusePayload';
  outcome: ReuseFilingOutcome;
  ended: ReuseLink;
  link: ReuseLink;
};

export type EndReuseInput = {
  linkId: Scalars['ID']['input'];
  /** Last day on which the certificate rested on the result; not in the future. */
  lastDay: Scalars['Date']['input'];
  /** Reference of the body's own assessment that takes the place of the result. */
  assessmentReference: Scalars['String']['input'];
};

export type EndReusePayload = {
  __typename?: 'EndReusePayload';
  outcome: ReuseFilingOutcome;
  link: ReuseLink;
};

/** Outcome of a risk assessment. */
export type RiskAssessmentOutcome =
  /** The result is used in full. */
  | 'FULL'
  /** The result is used in part: the items named are still assessed by the body. */
  | 'PARTIAL';

/** What a risk assessment has to judge. The first six are those of class 2, the last four those of class 3. */
export type RiskFactor =
  /** Qualification and capability of the result's issuer. */
  | 'ISSUER_CAPABILITY'
  /** Whether the units are split alike (单元划分原则). */
  | 'UNIT_SPLIT'
  /** Whether the standards correspond. */
  | 'STANDARD'
  /** Whether the certification modes correspond (认证模式). */
  | 'MODE'
  /** Whether indicators and limits correspond (指标/限值). */
  | 'INDICATORS'
  /** Whether test and inspection methods correspond. */
  | 'METHODS'
  /** Technical maturity of the product. */
  | 'PRODUCT_MATURITY'
  /** Safety class of the product. */
  | 'SAFETY_CLASS'
  /** Risk to people and environment. */
  | 'RISK_TO_PEOPLE_AND_ENVIRONMENT'
  /** Integrity of the company. */
  | 'COMPANY_INTEGRITY';

/** A body's risk assessment before it uses a result that is not on the List (认证风险评估). */
export type RiskAssessment = {
  __typename?: 'RiskAssessment';
  outcome: RiskAssessmentOutcome;
  /** Items that the body still assesses itself; empty for FULL. */
  itemsToAssess: Array<Scalars['String']['output']>;
  /** Who made the assessment for the body. */
  assessor: Scalars['String']['output'];
  assessedOn: Scalars['Date']['output'];
  /** One conclusion per factor. */
  conclusions: Array<RiskConclusion>;
  /** References of the evidence handed in; at least one for class 3. */
  evidence: Array<Scalars['String']['output']>;
};

/** What the assessment concludes on a factor. */
export type RiskConclusion = {
  __typename?: 'RiskConclusion';
  factor: RiskFactor;
  conclusion: Scalars['String']['output'];
};

export type RiskConclusionReportInput = {
  /** One of `RiskFactor`, or its word. */
  factor?: InputMaybe<Scalars['String']['input']>;
  conclusion?: InputMaybe<Scalars['String']['input']>;
};

export type RiskConclusionInput = {
  factor: RiskFactor;
  conclusion: Scalars['String']['input'];
};

export type RiskAssessmentInput = {
  outcome: RiskAssessmentOutcome;
  /** Required for PARTIAL, absent or empty for FULL. */
  itemsToAssess?: InputMaybe<Array<Scalars['String']['input']>>;
  assessor: Scalars['String']['input'];
  /** Not after the day of the decision. */
  assessedOn: Scalars['Date']['input'];
  /** Exactly the factors of the class, each once. */
  conclusions: Array<RiskConclusionInput>;
  /** At least one for class 3. */
  evidence?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Status of a conformity result on a day. */
export type ConformityResultStatus = {
  __typename?: 'ConformityResultStatus';
  status: CertificateStatus;
  /** First day of this status. */
  since: Scalars['Date']['output'];
  /** Reason code of the period, for example `SUS-12`; null for VALID and EXPIRED. */
  reasonCode: Maybe<Scalars['String']['output']>;
  /** Last day of the set suspension period, while suspended. */
  until: Maybe<Scalars['Date']['output']>;
};

/** A period of a reported status; it lasts until the next one begins. */
export type ConformityResultStatusPeriod = {
  __typename?: 'ConformityResultStatusPeriod';
  /** What was reported; never EXPIRED, which follows from the calendar. */
  status: CertificateStatus;
  from: Scalars['Date']['output'];
  reasonCode: Maybe<Scalars['String']['output']>;
  /** Last day of the set suspension period; null for every other status. */
  until: Maybe<Scalars['Date']['output']>;
  /** The holder asked for it. */
  voluntary: Scalars['Boolean']['output'];
  /** The status word as it was reported, for example 正常; null when a code was reported. */
  reportedWord: Maybe<Scalars['String']['output']>;
  /** Who has reported the period. */
  reportedBy: Array<ResultStatusReporter>;
};

/** Who reports a change of a result's status. */
export type ResultStatusReporter =
  /** The issuer, or the body that handed the result in. */
  | 'ISSUER'
  /** The holder of the result. */
  | 'HOLDER'
  /** The hub operator on behalf of either. */
  | 'OPERATOR';

export type ReportResultStatusesInput = {
  /** 1 to 500 rows. */
  resultStatuses: Array<ResultStatusReportInput>;
  reportKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a result's status as it is reported; everything is text, days are `YYYY-MM-DD`. */
export type ResultStatusReportInput = {
  /** The hub's id; absent where the issuer's own number is given. */
  resultId?: InputMaybe<Scalars['String']['input']>;
  /** One of `ConformityKind`, or its word, for example 节能产品认证. */
  resultKind?: InputMaybe<Scalars['String']['input']>;
  resultNumber?: InputMaybe<Scalars['String']['input']>;
  /** Absent with `issuerName`: the reporting body. */
  issuerBodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Name of an issuer that is none of the hub's bodies. */
  issuerName?: InputMaybe<Scalars['String']['input']>;
  /** One of `ConformityResultAction`, or its word, for example 暂停. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** First day of the new status. */
  on?: InputMaybe<Scalars['String']['input']>;
  reasonCode?: InputMaybe<Scalars['String']['input']>;
  /** Last day of a suspension. */
  until?: InputMaybe<Scalars['String']['input']>;
  voluntary?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of a row of the correction queue that this one puts right. */
  corrects?: InputMaybe<Scalars['ID']['input']>;
  unreadable?: InputMaybe<Array<UnreadableFieldInput>>;
};

/** A change of a result's status as it is reported. */
export type ConformityResultAction =
  /** 暂停 */
  | 'SUSPEND'
  /** 恢复: only from SUSPENDED and within the set period. */
  | 'RESTORE'
  /** 撤销, for cause. */
  | 'REVOKE'
  /** 注销, without fault. */
  | 'CANCEL';

export type ChangeConformityResultStatusInput = {
  resultId: Scalars['ID']['input'];
  action: ConformityResultAction;
  /** First day of the new status; not in the future. */
  on: Scalars['Date']['input'];
  /** Reason code; absent for RESTORE. */
  reasonCode?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the set suspension period, for SUSPEND. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** The holder asked for it; false when absent. */
  voluntary?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ChangeConformityResultStatusPayload = {
  __typename?: 'ChangeConformityResultStatusPayload';
  outcome: ConformityStatusOutcome;
  result: ConformityResult;
};

/** What a report of a status led to. */
export type ConformityStatusOutcome =
  /** The status changed; certificates that rest on the result are affected. */
  | 'CHANGED'
  /** The status had been reported already; the issuer's details now stand. */
  | 'CORRECTED'
  /** The status had been reported already. */
  | 'UNCHANGED';

/** What the hub knew of a conformity result for some days, and when it knew it (版本). */
export type ConformityResultVersion = {
  __typename?: 'ConformityResultVersion';
  /** First day on which it holds (有效起始日). */
  validFrom: Scalars['Date']['output'];
  /** Last day, inclusive; null without an end. The end of the result's term is another matter: see `terms`. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Since when the hub has known it so. */
  recordedFrom: Scalars['DateTime']['output'];
  /** Until when; null while it stands. */
  recordedUntil: Maybe<Scalars['DateTime']['output']>;
  /** When its content was first told. */
  reportedAt: Scalars['DateTime']['output'];
  cause: VersionCause;
  /** The certification body that reported it; null when the holder did, or the hub took it over from a register. */
  reportedBy: Maybe<CertificationBody>;
  /** Why what was known before was put right; null unless the cause is a correction. */
  grounds: Maybe<Scalars['String']['output']>;
  /** Why something else is known since `recordedUntil`; null while it stands. */
  replacedCause: Maybe<VersionCause>;
  /** The grounds of the correction or withdrawal that replaced it; null otherwise. */
  replacedGrounds: Maybe<Scalars['String']['output']>;
  holder: Organisation;
  holderName: Scalars['String']['output'];
  productName: Scalars['String']['output'];
  models: Array<Scalars['String']['output']>;
  standard: Maybe<Scalars['String']['output']>;
  grade: Maybe<Scalars['Int']['output']>;
  terms: Array<ConformityResultTerm>;
  /** Every status reported, in order, as far as it belongs to this version; without words and reporters. */
  statusHistory: Array<ConformityResultStatusPeriod>;
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
  ConformityResult: ConformityResult;
  Certificate: Certificate;
  Organisation: Organisation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ConformityResult:
    ( { __typename: 'ConformityResult' }
    & ( GraphQLRecursivePick<FederationTypes['ConformityResult'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ConformityResult'], {"ref":true}> ) );
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"number":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"uscc":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( ConformityResultMapper );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  CorrectConformityResultInput: CorrectConformityResultInput;
  AnnulConformityResultEventInput: AnnulConformityResultEventInput;
  WithdrawConformityResultInput: WithdrawConformityResultInput;
  ConfirmConformityResultCorrectionInput: ConfirmConformityResultCorrectionInput;
  ConformityResultCorrectionPayload: ResolverTypeWrapper<ConformityResultCorrectionPayloadMapper>;
  CorrectionState: CorrectionState;
  ReusableResultsList: ResolverTypeWrapper<ReusableResultsListMapper>;
  ReusableResultsListRow: ResolverTypeWrapper<ReusableResultsListRowMapper>;
  ReusableResultsListRowVersion: ResolverTypeWrapper<ReusableResultsListRowVersionMapper>;
  AdjustReusableResultsListInput: AdjustReusableResultsListInput;
  PublishReusableResultsListInput: PublishReusableResultsListInput;
  AddReusableResultsListRowInput: AddReusableResultsListRowInput;
  ReusableResultsListRowInput: ReusableResultsListRowInput;
  EndReusableResultsListRowInput: EndReusableResultsListRowInput;
  AdjustReusableResultsListPayload: ResolverTypeWrapper<AdjustReusableResultsListPayloadMapper>;
  ReusableResultsListOutcome: ReusableResultsListOutcome;
  ReportConformityResultsInput: ReportConformityResultsInput;
  UnreadableFieldInput: UnreadableFieldInput;
  ReportPayload: ResolverTypeWrapper<ReportPayloadMapper>;
  ReportedRow: ResolverTypeWrapper<ReportedRowMapper>;
  RowWarning: ResolverTypeWrapper<RowWarningMapper>;
  ReportedRowOutcome: ReportedRowOutcome;
  RowMessage: ResolverTypeWrapper<RowMessage>;
  ConformityResultReportInput: ConformityResultReportInput;
  ConformityResultTermInput: ConformityResultTermInput;
  ReportConformityResultsPayload: ResolverTypeWrapper<Omit<ReportConformityResultsPayload, 'results'> & { results: Array<ResolversTypes['ReportedConformityResult']> }>;
  ReportedConformityResult: ResolverTypeWrapper<Omit<ReportedConformityResult, 'result' | 'fault'> & { result?: Maybe<ResolversTypes['ConformityResult']>, fault?: Maybe<ResolversTypes['ConformityReportFault']> }>;
  ConformityReportOutcome: ConformityReportOutcome;
  ConformityReportFault: ResolverTypeWrapper<ConformityReportFaultMapper>;
  ConformityKind: ConformityKind;
  CertificateStatus: CertificateStatus;
  ConformityResult: ResolverTypeWrapper<ConformityResultMapper>;
  ConformityResultTerm: ResolverTypeWrapper<ConformityResultTerm>;
  Certificate: ResolverTypeWrapper<CertificateMapper>;
  Organisation: ResolverTypeWrapper<OrganisationMapper>;
  CertificationBody: ResolverTypeWrapper<CertificationBodyMapper>;
  ConformityResultConnection: ResolverTypeWrapper<ConformityResultConnectionMapper>;
  ConformityResultEdge: ResolverTypeWrapper<Omit<ConformityResultEdge, 'node'> & { node: ResolversTypes['ConformityResult'] }>;
  ConformityResultNumberInput: ConformityResultNumberInput;
  ConformityResultFilter: ConformityResultFilter;
  ReuseClass: ReuseClass;
  ReuseLinkStateCode: ReuseLinkStateCode;
  ReuseLink: ResolverTypeWrapper<ReuseLinkMapper>;
  ReuseLinkState: ResolverTypeWrapper<ReuseLinkState>;
  RestingCertificateConnection: ResolverTypeWrapper<RestingCertificateConnectionMapper>;
  RestingCertificateEdge: ResolverTypeWrapper<RestingCertificateEdgeMapper>;
  ReportReuseFilingsInput: ReportReuseFilingsInput;
  ReuseFilingReportInput: ReuseFilingReportInput;
  FileReuseInput: FileReuseInput;
  FileReusePayload: ResolverTypeWrapper<Omit<FileReusePayload, 'link'> & { link: ResolversTypes['ReuseLink'] }>;
  ReuseFilingOutcome: ReuseFilingOutcome;
  ReplaceReuseInput: ReplaceReuseInput;
  ReplaceReusePayload: ResolverTypeWrapper<Omit<ReplaceReusePayload, 'ended' | 'link'> & { ended: ResolversTypes['ReuseLink'], link: ResolversTypes['ReuseLink'] }>;
  EndReuseInput: EndReuseInput;
  EndReusePayload: ResolverTypeWrapper<Omit<EndReusePayload, 'link'> & { link: ResolversTypes['ReuseLink'] }>;
  RiskAssessmentOutcome: RiskAssessmentOutcome;
  RiskFactor: RiskFactor;
  RiskAssessment: ResolverTypeWrapper<RiskAssessmentMapper>;
  RiskConclusion: ResolverTypeWrapper<RiskConclusion>;
  RiskConclusionReportInput: RiskConclusionReportInput;
  RiskConclusionInput: RiskConclusionInput;
  RiskAssessmentInput: RiskAssessmentInput;
  ConformityResultStatus: ResolverTypeWrapper<ConformityResultStatus>;
  ConformityResultStatusPeriod: ResolverTypeWrapper<ConformityResultStatusPeriodMapper>;
  ResultStatusReporter: ResultStatusReporter;
  ReportResultStatusesInput: ReportResultStatusesInput;
  ResultStatusReportInput: ResultStatusReportInput;
  ConformityResultAction: ConformityResultAction;
  ChangeConformityResultStatusInput: ChangeConformityResultStatusInput;
  ChangeConformityResultStatusPayload: ResolverTypeWrapper<Omit<ChangeConformityResultStatusPayload, 'result'> & { result: ResolversTypes['ConformityResult'] }>;
  ConformityStatusOutcome: ConformityStatusOutcome;
  ConformityResultVersion: ResolverTypeWrapper<ConformityResultVersionMapper>;
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
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  CorrectConformityResultInput: CorrectConformityResultInput;
  AnnulConformityResultEventInput: AnnulConformityResultEventInput;
  WithdrawConformityResultInput: WithdrawConformityResultInput;
  ConfirmConformityResultCorrectionInput: ConfirmConformityResultCorrectionInput;
  ConformityResultCorrectionPayload: ConformityResultCorrectionPayloadMapper;
  ReusableResultsList: ReusableResultsListMapper;
  ReusableResultsListRow: ReusableResultsListRowMapper;
  ReusableResultsListRowVersion: ReusableResultsListRowVersionMapper;
  AdjustReusableResultsListInput: AdjustReusableResultsListInput;
  PublishReusableResultsListInput: PublishReusableResultsListInput;
  AddReusableResultsListRowInput: AddReusableResultsListRowInput;
  ReusableResultsListRowInput: ReusableResultsListRowInput;
  EndReusableResultsListRowInput: EndReusableResultsListRowInput;
  AdjustReusableResultsListPayload: AdjustReusableResultsListPayloadMapper;
  ReportConformityResultsInput: ReportConformityResultsInput;
  UnreadableFieldInput: UnreadableFieldInput;
  ReportPayload: ReportPayloadMapper;
  ReportedRow: ReportedRowMapper;
  RowWarning: RowWarningMapper;
  RowMessage: RowMessage;
  ConformityResultReportInput: ConformityResultReportInput;
  ConformityResultTermInput: ConformityResultTermInput;
  ReportConformityResultsPayload: Omit<ReportConformityResultsPayload, 'results'> & { results: Array<ResolversParentTypes['ReportedConformityResult']> };
  ReportedConformityResult: Omit<ReportedConformityResult, 'result' | 'fault'> & { result?: Maybe<ResolversParentTypes['ConformityResult']>, fault?: Maybe<ResolversParentTypes['ConformityReportFault']> };
  ConformityReportFault: ConformityReportFaultMapper;
  ConformityResult: ConformityResultMapper;
  ConformityResultTerm: ConformityResultTerm;
  Certificate: CertificateMapper;
  Organisation: OrganisationMapper;
  CertificationBody: CertificationBodyMapper;
  ConformityResultConnection: ConformityResultConnectionMapper;
  ConformityResultEdge: Omit<ConformityResultEdge, 'node'> & { node: ResolversParentTypes['ConformityResult'] };
  ConformityResultNumberInput: ConformityResultNumberInput;
  ConformityResultFilter: ConformityResultFilter;
  ReuseLink: ReuseLinkMapper;
  ReuseLinkState: ReuseLinkState;
  RestingCertificateConnection: RestingCertificateConnectionMapper;
  RestingCertificateEdge: RestingCertificateEdgeMapper;
  ReportReuseFilingsInput: ReportReuseFilingsInput;
  ReuseFilingReportInput: ReuseFilingReportInput;
  FileReuseInput: FileReuseInput;
  FileReusePayload: Omit<FileReusePayload, 'link'> & { link: ResolversParentTypes['ReuseLink'] };
  ReplaceReuseInput: ReplaceReuseInput;
  ReplaceReusePayload: Omit<ReplaceReusePayload, 'ended' | 'link'> & { ended: ResolversParentTypes['ReuseLink'], link: ResolversParentTypes['ReuseLink'] };
  EndReuseInput: EndReuseInput;
  EndReusePayload: Omit<EndReusePayload, 'link'> & { link: ResolversParentTypes['ReuseLink'] };
  RiskAssessment: RiskAssessmentMapper;
  RiskConclusion: RiskConclusion;
  RiskConclusionReportInput: RiskConclusionReportInput;
  RiskConclusionInput: RiskConclusionInput;
  RiskAssessmentInput: RiskAssessmentInput;
  ConformityResultStatus: ConformityResultStatus;
  ConformityResultStatusPeriod: ConformityResultStatusPeriodMapper;
  ReportResultStatusesInput: ReportResultStatusesInput;
  ResultStatusReportInput: ResultStatusReportInput;
  ChangeConformityResultStatusInput: ChangeConformityResultStatusInput;
  ChangeConformityResultStatusPayload: Omit<ChangeConformityResultStatusPayload, 'result'> & { result: ResolversParentTypes['ConformityResult'] };
  ConformityResultVersion: ConformityResultVersionMapper;
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
  reusableResultsList?: Resolver<Maybe<ResolversTypes['ReusableResultsList']>, ParentType, ContextType, Partial<QueryReusableResultsListArgs>>;
  conformityResult?: Resolver<Maybe<ResolversTypes['ConformityResult']>, ParentType, ContextType, Partial<QueryConformityResultArgs>>;
  conformityResults?: Resolver<ResolversTypes['ConformityResultConnection'], ParentType, ContextType, Partial<QueryConformityResultsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reportConformityResults?: Resolver<Maybe<ResolversTypes['ReportConformityResultsPayload']>, ParentType, ContextType, RequireFields<MutationReportConformityResultsArgs, 'input'>>;
  reportResultStatuses?: Resolver<Maybe<ResolversTypes['ReportPayload']>, ParentType, ContextType, RequireFields<MutationReportResultStatusesArgs, 'input'>>;
  reportReuseFilings?: Resolver<Maybe<ResolversTypes['ReportPayload']>, ParentType, ContextType, RequireFields<MutationReportReuseFilingsArgs, 'input'>>;
  changeConformityResultStatus?: Resolver<Maybe<ResolversTypes['ChangeConformityResultStatusPayload']>, ParentType, ContextType, RequireFields<MutationChangeConformityResultStatusArgs, 'input'>>;
  correctConformityResult?: Resolver<Maybe<ResolversTypes['ConformityResultCorrectionPayload']>, ParentType, ContextType, RequireFields<MutationCorrectConformityResultArgs, 'input'>>;
  annulConformityResultEvent?: Resolver<Maybe<ResolversTypes['ConformityResultCorrectionPayload']>, ParentType, ContextType, RequireFields<MutationAnnulConformityResultEventArgs, 'input'>>;
  withdrawConformityResult?: Resolver<Maybe<ResolversTypes['ConformityResultCorrectionPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawConformityResultArgs, 'input'>>;
  confirmConformityResultCorrection?: Resolver<Maybe<ResolversTypes['ConformityResultCorrectionPayload']>, ParentType, ContextType, RequireFields<MutationConfirmConformityResultCorrectionArgs, 'input'>>;
  adjustReusableResultsList?: Resolver<Maybe<ResolversTypes['AdjustReusableResultsListPayload']>, ParentType, ContextType, RequireFields<MutationAdjustReusableResultsListArgs, 'input'>>;
  fileReuse?: Resolver<Maybe<ResolversTypes['FileReusePayload']>, ParentType, ContextType, RequireFields<MutationFileReuseArgs, 'input'>>;
  replaceReuse?: Resolver<Maybe<ResolversTypes['ReplaceReusePayload']>, ParentType, ContextType, RequireFields<MutationReplaceReuseArgs, 'input'>>;
  endReuse?: Resolver<Maybe<ResolversTypes['EndReusePayload']>, ParentType, ContextType, RequireFields<MutationEndReuseArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ConformityResult', ParentType, ContextType>;
};

export type ConformityResultCorrectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityResultCorrectionPayload'] = ResolversParentTypes['ConformityResultCorrectionPayload']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  changesVerdictsFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ConformityResult']>, ParentType, ContextType>;
};

export type ReusableResultsListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReusableResultsList'] = ResolversParentTypes['ReusableResultsList']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ReusableResultsListRow']>, ParentType, ContextType>;
};

export type ReusableResultsListRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReusableResultsListRow'] = ResolversParentTypes['ReusableResultsListRow']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConformityKind'], ParentType, ContextType>;
  resultZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ReusableResultsListRowVersion']>, ParentType, ContextType, Partial<ReusableResultsListRowVersionsArgs>>;
  record?: Resolver<Array<ResolversTypes['ReusableResultsListRowVersion']>, ParentType, ContextType>;
};

export type ReusableResultsListRowVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReusableResultsListRowVersion'] = ResolversParentTypes['ReusableResultsListRowVersion']> = {
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
  projectZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdjustReusableResultsListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustReusableResultsListPayload'] = ResolversParentTypes['AdjustReusableResultsListPayload']> = {
  outcome?: Resolver<ResolversTypes['ReusableResultsListOutcome'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ReusableResultsList'], ParentType, ContextType>;
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

export type ReportConformityResultsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConformityResultsPayload'] = ResolversParentTypes['ReportConformityResultsPayload']> = {
  receiptNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ReportedConformityResult']>, ParentType, ContextType>;
};

export type ReportedConformityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedConformityResult'] = ResolversParentTypes['ReportedConformityResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ConformityReportOutcome'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ConformityResult']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['ConformityReportFault']>, ParentType, ContextType>;
};

export type ConformityReportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityReportFault'] = ResolversParentTypes['ConformityReportFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['RowMessage'], ParentType, ContextType>;
};

export type ConformityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityResult'] = ResolversParentTypes['ConformityResult'], FederationReferenceType extends FederationReferenceTypes['ConformityResult'] = FederationReferenceTypes['ConformityResult']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConformityResult']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConformityKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['CertificationBody']>, ParentType, ContextType>;
  issuerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['CertificationBody']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  models?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConformityResultStatus']>, ParentType, ContextType, Partial<ConformityResultStatusArgs>>;
  version?: Resolver<Maybe<ResolversTypes['ConformityResultVersion']>, ParentType, ContextType, Partial<ConformityResultVersionArgs>>;
  versions?: Resolver<Array<ResolversTypes['ConformityResultVersion']>, ParentType, ContextType, Partial<ConformityResultVersionsArgs>>;
  record?: Resolver<Array<ResolversTypes['ConformityResultVersion']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['ConformityResultTerm']>, ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['ConformityResultStatusPeriod']>, ParentType, ContextType>;
  certificates?: Resolver<ResolversTypes['RestingCertificateConnection'], ParentType, ContextType, Partial<ConformityResultCertificatesArgs>>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConformityResultTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityResultTerm'] = ResolversParentTypes['ConformityResultTerm']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reuseLinks?: Resolver<Array<ResolversTypes['ReuseLink']>, ParentType, ContextType, Partial<CertificateReuseLinksArgs>>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conformityResults?: Resolver<ResolversTypes['ConformityResultConnection'], ParentType, ContextType, Partial<OrganisationConformityResultsArgs>>;
};

export type CertificationBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationBody'] = ResolversParentTypes['CertificationBody']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConformityResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityResultConnection'] = ResolversParentTypes['ConformityResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConformityResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConformityResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityResultEdge'] = ResolversParentTypes['ConformityResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConformityResult'], ParentType, ContextType>;
};

export type ReuseLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReuseLink'] = ResolversParentTypes['ReuseLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ConformityResult']>, ParentType, ContextType>;
  reuseClass?: Resolver<ResolversTypes['ReuseClass'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  linkState?: Resolver<Maybe<ResolversTypes['ReuseLinkState']>, ParentType, ContextType, Partial<ReuseLinkLinkStateArgs>>;
  riskAssessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
};

export type ReuseLinkStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReuseLinkState'] = ResolversParentTypes['ReuseLinkState']> = {
  state?: Resolver<ResolversTypes['ReuseLinkStateCode'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resultStatus?: Resolver<Maybe<ResolversTypes['CertificateStatus']>, ParentType, ContextType>;
};

export type RestingCertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestingCertificateConnection'] = ResolversParentTypes['RestingCertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RestingCertificateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestingCertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestingCertificateEdge'] = ResolversParentTypes['RestingCertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ReuseLink'], ParentType, ContextType>;
};

export type FileReusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileReusePayload'] = ResolversParentTypes['FileReusePayload']> = {
  outcome?: Resolver<ResolversTypes['ReuseFilingOutcome'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ReuseLink'], ParentType, ContextType>;
};

export type ReplaceReusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceReusePayload'] = ResolversParentTypes['ReplaceReusePayload']> = {
  outcome?: Resolver<ResolversTypes['ReuseFilingOutcome'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['ReuseLink'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ReuseLink'], ParentType, ContextType>;
};

export type EndReusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndReusePayload'] = ResolversParentTypes['EndReusePayload']> = {
  outcome?: Resolver<ResolversTypes['ReuseFilingOutcome'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ReuseLink'], ParentType, ContextType>;
};

export type RiskAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskAssessment'] = ResolversParentTypes['RiskAssessment']> = {
  outcome?: Resolver<ResolversTypes['RiskAssessmentOutcome'], ParentType, ContextType>;
  itemsToAssess?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  assessor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  conclusions?: Resolver<Array<ResolversTypes['RiskConclusion']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RiskConclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskConclusion'] = ResolversParentTypes['RiskConclusion']> = {
  factor?: Resolver<ResolversTypes['RiskFactor'], ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConformityResultStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityResultStatus'] = ResolversParentTypes['ConformityResultStatus']> = {
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ConformityResultStatusPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityResultStatusPeriod'] = ResolversParentTypes['ConformityResultStatusPeriod']> = {
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  voluntary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportedWord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedBy?: Resolver<Array<ResolversTypes['ResultStatusReporter']>, ParentType, ContextType>;
};

export type ChangeConformityResultStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConformityResultStatusPayload'] = ResolversParentTypes['ChangeConformityResultStatusPayload']> = {
  outcome?: Resolver<ResolversTypes['ConformityStatusOutcome'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ConformityResult'], ParentType, ContextType>;
};

export type ConformityResultVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityResultVersion'] = ResolversParentTypes['ConformityResultVersion']> = {
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
  holder?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  models?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['ConformityResultTerm']>, ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['ConformityResultStatusPeriod']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  ConformityResultCorrectionPayload?: ConformityResultCorrectionPayloadResolvers<ContextType>;
  ReusableResultsList?: ReusableResultsListResolvers<ContextType>;
  ReusableResultsListRow?: ReusableResultsListRowResolvers<ContextType>;
  ReusableResultsListRowVersion?: ReusableResultsListRowVersionResolvers<ContextType>;
  AdjustReusableResultsListPayload?: AdjustReusableResultsListPayloadResolvers<ContextType>;
  ReportPayload?: ReportPayloadResolvers<ContextType>;
  ReportedRow?: ReportedRowResolvers<ContextType>;
  RowWarning?: RowWarningResolvers<ContextType>;
  RowMessage?: RowMessageResolvers<ContextType>;
  ReportConformityResultsPayload?: ReportConformityResultsPayloadResolvers<ContextType>;
  ReportedConformityResult?: ReportedConformityResultResolvers<ContextType>;
  ConformityReportFault?: ConformityReportFaultResolvers<ContextType>;
  ConformityResult?: ConformityResultResolvers<ContextType>;
  ConformityResultTerm?: ConformityResultTermResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  CertificationBody?: CertificationBodyResolvers<ContextType>;
  ConformityResultConnection?: ConformityResultConnectionResolvers<ContextType>;
  ConformityResultEdge?: ConformityResultEdgeResolvers<ContextType>;
  ReuseLink?: ReuseLinkResolvers<ContextType>;
  ReuseLinkState?: ReuseLinkStateResolvers<ContextType>;
  RestingCertificateConnection?: RestingCertificateConnectionResolvers<ContextType>;
  RestingCertificateEdge?: RestingCertificateEdgeResolvers<ContextType>;
  FileReusePayload?: FileReusePayloadResolvers<ContextType>;
  ReplaceReusePayload?: ReplaceReusePayloadResolvers<ContextType>;
  EndReusePayload?: EndReusePayloadResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  RiskConclusion?: RiskConclusionResolvers<ContextType>;
  ConformityResultStatus?: ConformityResultStatusResolvers<ContextType>;
  ConformityResultStatusPeriod?: ConformityResultStatusPeriodResolvers<ContextType>;
  ChangeConformityResultStatusPayload?: ChangeConformityResultStatusPayloadResolvers<ContextType>;
  ConformityResultVersion?: ConformityResultVersionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
