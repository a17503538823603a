/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClaimVerificationMapper, ClaimSourceMapper, ClaimSourceCoverageMapper, ClaimBodyCoverageMapper, ClaimVerdictMapper, ClaimFindingMapper, ClaimFactMapper, BlacklistEntryMapper, CertificateMapper, ClaimJobMapper, ClaimJobConnectionMapper, ClaimChangeMapper, ClaimChangeConnectionMapper, WatchedClaimMapper, WatchedClaimConnectionMapper, WatchedClaimResultMapper } from '../mappers.ts';
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
  /** A value as a listing has it: text, a number or an enum value. It is read by the hub, and never refused for its form. */
  ListingValue: { input: unknown; output: unknown; }
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
   * Checks what sellers' listings claim about green product certification (绿色产品认证): 1 to 1,000 claims in one call, verdicts in the order asked.
   * A claim that can't be understood gets a `MALFORMED` finding of its own; it never fails the call. Zero or more than 1,000 claims, and a day in
   * the future, are `BAD_USER_INPUT`. `on` asks for a past day (default: today): the verdict as the facts stood on that day, each certificate in its
   * version of that day. `asKnownAt` asks for what the hub knew at a past instant (default: now): a fact that was reported or corrected later is left out.
   * Basis: 电子商务法 (E-Commerce Law) arts 17 and 38, 认证认可条例 (Certification and Accreditation Regulations) art. 24, 广告法 (Advertising Law) art. 9(3).
   */
  verifyClaims: Maybe<ClaimVerification>;
  /** A job that checks a file of claims (核验任务), by its id; null when there is none that was made under the caller's agreement, or it is past `keptUntil`. */
  claimJob: Maybe<ClaimJob>;
  /** The jobs made under the caller's agreement, the newest first. */
  claimJobs: Maybe<ClaimJobConnection>;
  /**
   * What became of the watched claims (监测清单) of the caller's agreement, in the order in which it happened: `after` is the cursor of the last change that the caller
   * has (of the last edge, or of `ClaimWatchList`); without it, from the first one. Nothing is skipped or told twice: changes are numbered without gaps, in the
   * transactions that make them. A change of fact is found from the event that tells it, a change by the calendar on its day (Shanghai); both within seconds, later on a
   * busy hub, and not while a source is behind: `ClaimWatchList.upToDate` says so. Cost (费用): 1 unit and 1 for each change that is asked for; judging again is free.
   */
  claimChanges: Maybe<ClaimChangeConnection>;
  /** The watched claims (监测清单) of the caller's agreement with their latest verdicts, by reference. */
  watchedClaims: Maybe<WatchedClaimConnection>;
  /** The watch list (监测清单) of the caller's agreement as a whole. */
  claimWatchList: Maybe<ClaimWatchList>;
  /** What the addresses of a job need to know to take its file and give its result; as `claimJob`. Asked by the gateway, with the caller's own header. */
  claimJobFile: Maybe<ClaimJobFile>;
  /** The batch of judged rows that follows the row `after`, as `claimJob`; null at the end. Asked by the gateway, with the caller's own header. */
  claimJobRows: Maybe<ClaimJobRows>;
  /** A piece of a job's file, in base64, for whoever holds its lease; null when the lease is lost or there is no such piece. */
  claimJobPiece: Maybe<Scalars['String']['output']>;
};


export type QueryVerifyClaimsArgs = {
  claims: Array<ClaimInput>;
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryClaimJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimJobsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClaimChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWatchedClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClaimJobFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimJobRowsArgs = {
  id: Scalars['ID']['input'];
  after: Scalars['Int']['input'];
};


export type QueryClaimJobPieceArgs = {
  id: Scalars['ID']['input'];
  fence: Scalars['Int']['input'];
  number: Scalars['Int']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Begins a job that checks a file of claims (核验任务), for files that are too large for calls of `verifyClaims` and for clients without the command line.
   * The file is sent to `uploadPath` afterwards; its rows are then read and judged in the background exactly as `verifyClaims` judges claims, under the caller's
   * agreement as it is at that time, and the result is downloaded. Idempotent by `idempotencyKey`: the same input again is answered with the same job, another
   * input under the same key is a CONFLICT. An agreement has at most 20 jobs that are not finished and 200 that are kept: more are a CONFLICT.
   * Cost (费用): 2 units for the call, 1 for each upload and download; 1 unit of the day's quota (日配额) for each claim that is judged, charged once however often
   * the work is interrupted. The burst rate does not apply: the hub sets the pace. When the quota is used up the job waits for the next day.
   */
  createClaimJob: Maybe<CreateClaimJobPayload>;
  /** Has the rows of an inspected dry run (试运行) judged. Begun already: no change. NOT_FOUND for another agreement's job, CONFLICT in any other state. */
  startClaimJob: Maybe<StartClaimJobPayload>;
  /**
   * Ends a job (取消). What was judged stays and can be downloaded; the units of a batch that was under way may be charged. Finished already: no change.
   * NOT_FOUND for another agreement's job.
   */
  cancelClaimJob: Maybe<CancelClaimJobPayload>;
  /**
   * Puts claims on the watch list (监测清单) of the caller's agreement, 1 to 1,000 a call and at most 1,000,000 in all (more: CONFLICT, and nothing is put). Each is judged
   * for today as `verifyClaims` judges it, and again whenever a fact that its verdict rests on changes. Idempotent by `reference`: the same claim again is `UNCHANGED` and
   * not judged, another one takes its place. Cost (费用): 1 unit for each claim of the call.
   */
  watchClaims: Maybe<WatchClaimsPayload>;
  /**
   * Takes claims off the watch list (撤出监测清单), 1 to 1,000 a call; `claimChanges` tells of each. References that are not watched are passed over: the call may be
   * repeated.
   */
  unwatchClaims: Maybe<UnwatchClaimsPayload>;
  /** Judges some of the watched claims that events touched or whose day has come. Asked by the hub's own work in the background. */
  reviewWatchedClaims: Maybe<ReviewWatchedClaimsPayload>;
  /**
   * Takes a piece of a job's file. CONFLICT when the piece does not follow what is there, or the job takes no file any more; BAD_USER_INPUT when the file
   * gets too large. Asked by the gateway, with the caller's own header.
   */
  appendClaimJobFile: Maybe<AppendClaimJobFilePayload>;
  /** Leases the job whose turn it is to a runner, and removes jobs past their time; null when there is nothing to do. */
  takeClaimJob: Maybe<TakeClaimJobPayload>;
  /**
   * What a runner did. Renews its lease; changes nothing when another has the job by now, or it was cancelled. Idempotent: a batch counts once, by the row that it
   * begins with.
   */
  reportClaimJob: Maybe<ReportClaimJobPayload>;
};


export type MutationCreateClaimJobArgs = {
  input: CreateClaimJobInput;
};


export type MutationStartClaimJobArgs = {
  input: StartClaimJobInput;
};


export type MutationCancelClaimJobArgs = {
  input: CancelClaimJobInput;
};


export type MutationWatchClaimsArgs = {
  input: WatchClaimsInput;
};


export type MutationUnwatchClaimsArgs = {
  input: UnwatchClaimsInput;
};


export type MutationReviewWatchedClaimsArgs = {
  input: ReviewWatchedClaimsInput;
};


export type MutationAppendClaimJobFileArgs = {
  input: AppendClaimJobFileInput;
};


export type MutationTakeClaimJobArgs = {
  input: TakeClaimJobInput;
};


export type MutationReportClaimJobArgs = {
  input: ReportClaimJobInput;
};

/** How much a finding weighs. */
export type ClaimFindingSeverity =
  /** Supports the claim. */
  | 'INFO'
  /** Keeps the claim from being accepted until a person has looked. */
  | 'REVIEW'
  /** Refutes the claim. */
  | 'REJECT';

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

/** One thing found about a claim. */
export type ClaimFinding = {
  __typename?: 'ClaimFinding';
  code: ClaimFindingCode;
  severity: ClaimFindingSeverity;
  /** Which finding of the code, by a name that stays, for example `product.similarModel`. New ones may be added. */
  subCode: Scalars['String']['output'];
  /** What was found, for people. */
  message: ClaimText;
  /** How the listing can be mended, for the seller; null when there is nothing to mend. */
  hint: Maybe<ClaimText>;
  /** The field of the claim that it is about, for example `productModel`; null when it is about none. */
  field: Maybe<Scalars['String']['output']>;
  /** What the field could hold instead, the nearest first: models, brands or numbers as the certificate has them, at most five. */
  expected: Array<Scalars['String']['output']>;
  /** The fact that the finding rests on; null when it rests on the absence of one, and for a blacklist entry that the caller may not see today: of it is said only that there was one. */
  fact: Maybe<ClaimFact>;
  /** Name of the source of that fact, one of `sources`; null when the finding rests on the claim's own words or on the hub's rule data. */
  source: Maybe<Scalars['String']['output']>;
  /** Freshness of that source. */
  asOf: Maybe<Scalars['DateTime']['output']>;
};

/** Formats of files of claims. */
export type ClaimFileFormat =
  /** Rows of text: UTF-8, GB18030, UTF-16, or Big5 and EUC-KR where named; any separator. */
  | 'CSV'
  /** A workbook of Office Open XML (.xlsx). */
  | 'XLSX'
  /** A JSON object a line, UTF-8. */
  | 'NDJSON';

/** Encodings of text (编码). */
export type ClaimFileEncoding =
  | 'UTF_8'
  | 'GB18030'
  | 'BIG5'
  | 'EUC_KR'
  | 'UTF_16LE'
  | 'UTF_16BE';

/** Languages of the messages in a result. */
export type ClaimJobLanguage =
  | 'ZH'
  | 'EN';

/** How a file of claims is to be read and judged; what is left out is detected. The same as the options of `yunqiao claims verify`. */
export type CreateClaimJobInput = {
  /** The caller's own key, 1 to 100 characters: the same call again makes no second job. */
  idempotencyKey: Scalars['String']['input'];
  /** What the file is. A file of another format is not read. */
  format: ClaimFileFormat;
  /** Name of the file, for messages; at most 200 characters. */
  fileName?: InputMaybe<Scalars['String']['input']>;
  /**
   * Columns of fields (列映射), `field=header`, as in a mapping profile (映射配置): for example `certificateNumber=证书号`; `field=` leaves a field out; `text` may come
   * several times. At most 200.
   */
  map?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Headers of columns that say nothing of the claim, at most 1,000. */
  ignore?: InputMaybe<Array<Scalars['String']['input']>>;
  encoding?: InputMaybe<ClaimFileEncoding>;
  /** The separator of a text file, one or two characters. */
  delimiter?: InputMaybe<Scalars['String']['input']>;
  /** Name of the one sheet (工作表) of a workbook to read. */
  sheet?: InputMaybe<Scalars['String']['input']>;
  /** Whether a damaged row costs itself only (default), or ends the job before the first verdict. */
  keepGoing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day that rows are judged for that name none; by default the day on which the file is complete. Not in the future. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Of the messages; ZH by default. */
  language?: InputMaybe<ClaimJobLanguage>;
  /** Only reads the file and tells rows, damaged rows, mapping and cost, without spending quota (试运行). `startClaimJob` goes on from there. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StartClaimJobInput = {
  id: Scalars['ID']['input'];
};

export type CancelClaimJobInput = {
  id: Scalars['ID']['input'];
};

export type CreateClaimJobPayload = {
  __typename?: 'CreateClaimJobPayload';
  job: ClaimJob;
};

export type StartClaimJobPayload = {
  __typename?: 'StartClaimJobPayload';
  job: ClaimJob;
};

export type CancelClaimJobPayload = {
  __typename?: 'CancelClaimJobPayload';
  job: ClaimJob;
};

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

/** A job that checks a file of claims (核验任务). */
export type ClaimJob = {
  __typename?: 'ClaimJob';
  id: Scalars['ID']['output'];
  idempotencyKey: Scalars['String']['output'];
  fileName: Maybe<Scalars['String']['output']>;
  format: ClaimFileFormat;
  dryRun: Scalars['Boolean']['output'];
  state: ClaimJobState;
  waitingFor: Maybe<ClaimJobWaiting>;
  /** When it is tried again; null unless it waits. */
  waitingUntil: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed, and what mends it; null otherwise. */
  failure: Maybe<ClaimText>;
  createdAt: Scalars['DateTime']['output'];
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** 30 days after it was made, job, file and result are deleted. The file goes when the job ends. */
  keptUntil: Scalars['DateTime']['output'];
  /**
   * Where the file goes, relative to the hub's address: `PUT` with the token of the same agreement. A part is `PUT` with `Content-Range: bytes first-last/total`;
   * `HEAD` tells in `Upload-Offset` where to go on. A request may take 60 seconds; what arrived by then stays.
   */
  uploadPath: Scalars['String']['output'];
  /** Bytes of the file that have arrived. */
  uploadedBytes: Scalars['Float']['output'];
  /** Largest file, bytes. */
  uploadLimit: Scalars['Float']['output'];
  /** Where the result is, as CSV with the columns of the input and `decision`, `findings`, `messages`, `checkedAt`, `asOf`, `hints`; null before there is one. */
  csvPath: Maybe<Scalars['String']['output']>;
  /** The same as NDJSON. */
  ndjsonPath: Maybe<Scalars['String']['output']>;
  /** What reading the file told; null before. */
  inspection: Maybe<ClaimFileInspection>;
  /** The day that rows are judged for that name none; null until the file is complete. */
  on: Maybe<Scalars['Date']['output']>;
  progress: ClaimJobProgress;
};

/** How far a job is. Rows that are judged were recorded: they are never judged nor charged again. */
export type ClaimJobProgress = {
  __typename?: 'ClaimJobProgress';
  /** Rows of the file that were read to their end in the inspection; null before it. */
  rowsRead: Maybe<Scalars['Int']['output']>;
  /** Rows that have a verdict. */
  rowsJudged: Scalars['Int']['output'];
  /** Damaged rows among all rows; null before the inspection. */
  rowsDamaged: Maybe<Scalars['Int']['output']>;
  accepted: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  review: Scalars['Int']['output'];
  /** Units of quota spent on verdicts. */
  quotaSpent: Scalars['Int']['output'];
};

/** What reading a file to its end told, before anything was judged. */
export type ClaimFileInspection = {
  __typename?: 'ClaimFileInspection';
  /** What was detected, in words: encoding and separator, or the sheets. */
  description: Scalars['String']['output'];
  sha256: Scalars['String']['output'];
  rows: Scalars['Int']['output'];
  rowsDamaged: Scalars['Int']['output'];
  /** Units of quota that judging all rows costs: one for each row that is a claim. */
  quotaNeeded: Scalars['Int']['output'];
  /** Units left of the day's quota then; null without a daily quota. */
  quotaLeft: Maybe<Scalars['Int']['output']>;
  /** The columns that are read, in the order of the fields. */
  columns: Array<ClaimFileColumn>;
  /** Headers of columns that nothing is read from. */
  unmapped: Array<Scalars['String']['output']>;
  /** What the verdicts do not say by themselves: sheets left out, codes that are not checked, a file that is cut off. */
  warnings: Array<ClaimFileWarning>;
};

/** A column that a field of the claim is read from. */
export type ClaimFileColumn = {
  __typename?: 'ClaimFileColumn';
  /** For example `certificateNumber`; several columns may be `text`. */
  field: Scalars['String']['output'];
  header: Scalars['String']['output'];
};

/** Something of a file that its verdicts do not say by themselves. */
export type ClaimFileWarning = {
  __typename?: 'ClaimFileWarning';
  /** `SHEET_LEFT_OUT`, `UNMAPPED_CODES`, `MIXED_ENCODINGS`, `CUT_OFF` or `DAMAGED_ROWS`; new ones may be added. */
  code: Scalars['String']['output'];
  message: ClaimText;
};

export type ClaimJobConnection = {
  __typename?: 'ClaimJobConnection';
  edges: Array<ClaimJobEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ClaimJobEdge = {
  __typename?: 'ClaimJobEdge';
  cursor: Scalars['String']['output'];
  node: ClaimJob;
};

/** What the addresses of a job need to know. */
export type ClaimJobFile = {
  __typename?: 'ClaimJobFile';
  state: ClaimJobState;
  fileBytes: Scalars['Float']['output'];
  limitBytes: Scalars['Float']['output'];
  fileName: Maybe<Scalars['String']['output']>;
  /** JSON: `headers` and `width` of the result; null before the inspection. */
  table: Maybe<Scalars['String']['output']>;
};

/** Judged rows of a batch, in the order of the file. */
export type ClaimJobRows = {
  __typename?: 'ClaimJobRows';
  /** Number of rows up to the end of the batch: `after` of the next one. */
  next: Scalars['Int']['output'];
  /** JSON array, gzip, base64. */
  content: Scalars['String']['output'];
};

export type AppendClaimJobFileInput = {
  id: Scalars['ID']['input'];
  /** Bytes that are there before the piece. 0 begins the file anew. */
  offset: Scalars['Float']['input'];
  /** Base64, at most 1 MiB of bytes. */
  content: Scalars['String']['input'];
  /** Whether the file is complete with it. */
  last: Scalars['Boolean']['input'];
};

export type AppendClaimJobFilePayload = {
  __typename?: 'AppendClaimJobFilePayload';
  /** Bytes that are there now. */
  fileBytes: Scalars['Float']['output'];
};

export type TakeClaimJobInput = {
  /** Names the runner. */
  runner: Scalars['String']['input'];
};

export type TakeClaimJobPayload = {
  __typename?: 'TakeClaimJobPayload';
  /** JSON of the work; null when there is none. */
  work: Maybe<Scalars['String']['output']>;
};

export type ReportClaimJobInput = {
  id: Scalars['ID']['input'];
  fence: Scalars['Int']['input'];
  /** JSON of the inspection. */
  inspection?: InputMaybe<Scalars['String']['input']>;
  batch?: InputMaybe<ClaimJobBatchInput>;
  wait?: InputMaybe<ClaimJobWaitInput>;
  end?: InputMaybe<ClaimJobEndInput>;
};

/** Rows with their verdicts. */
export type ClaimJobBatchInput = {
  /** Rows before it. */
  first: Scalars['Int']['input'];
  rows: Scalars['Int']['input'];
  /** JSON array, gzip, base64. */
  content: Scalars['String']['input'];
  accepted: Scalars['Int']['input'];
  rejected: Scalars['Int']['input'];
  review: Scalars['Int']['input'];
  quotaSpent: Scalars['Int']['input'];
};

/** Why the job can't go on for now. Without a reason it is given back. */
export type ClaimJobWaitInput = {
  reason?: InputMaybe<ClaimJobWaiting>;
  seconds: Scalars['Int']['input'];
};

export type ClaimJobEndInput = {
  /** DONE, INSPECTED or FAILED. */
  state: ClaimJobState;
  failureZh?: InputMaybe<Scalars['String']['input']>;
  failureEn?: InputMaybe<Scalars['String']['input']>;
};

export type ReportClaimJobPayload = {
  __typename?: 'ReportClaimJobPayload';
  /** False when the lease is lost: the runner has to stop. */
  kept: Scalars['Boolean']['output'];
};

/** What one listing says. Everything is optional text as the seller wrote it: full-width characters, kinds of spaces and of dashes, and invisible characters do no harm. */
export type ClaimInput = {
  /** The caller's own key of the claim; returned with the verdict, not interpreted. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /**
   * Certificate number (证书编号): `G` + year (4) + certification body (3) + product category (3) + random (6), or a number of the body's own form, which is compared
   * as written, width, case and spaces aside.
   */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * Registry code (发证机构代码) of the certification body, for a certificate number of its own form (`CQC21GBM00123`): two bodies may have given the same one. The
   * hub's own numbers name their body.
   */
  bodyCode?: InputMaybe<Scalars['String']['input']>;
  /** Trace code (追溯码) behind the QR code: the same head + random (12). Stands in for the certificate number, or must lead to the same certificate. */
  traceCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * The mark (标识) that the listing shows or names: a value of `ClaimedMark`, as enum value or text, or the words of the listing (`中国绿色产品标志`,
   * `认证活动1`, `（全绿）`, `绿色建材三星级`). What the hub does not know is a `MALFORMED` finding of the claim.
   */
  mark?: InputMaybe<Scalars['ListingValue']['input']>;
  /**
   * Stars claimed (星级), 1 to 3: a number or the words of the listing (`三星级`, `★★★`). Only graded green building materials (绿色建材) have them. What is no
   * such grade is a `MALFORMED` finding of the claim.
   */
  starGrade?: InputMaybe<Scalars['ListingValue']['input']>;
  /** Unified social credit code (统一社会信用代码) of the certificate holder that the listing names. */
  holderUscc?: InputMaybe<Scalars['String']['input']>;
  /** Name of the certificate holder that the listing names. */
  holderName?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code of the seller. A seller who is not the holder is no finding: resellers exist. */
  sellerUscc?: InputMaybe<Scalars['String']['input']>;
  /** Model (型号) of the product on sale. */
  productModel?: InputMaybe<Scalars['String']['input']>;
  /** Brand (品牌) of the product on sale. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /**
   * Title or text of the listing, HTML or plain: searched whole for forbidden wording and for other schemes presented as green certification. All texts of
   * a claim together: 200,000 characters; what is beyond them is not searched and is a `MALFORMED` finding.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Further texts of the listing (描述, 卖点, 详情 …), at most 50: searched like `text`. */
  texts?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * The day that this claim is checked for (`2026-11-22`, `2026/11/22`, `2026年11月22日`), in place of the day of the call. A day that can't be read or is yet
   * to come is a `MALFORMED` finding of the claim.
   */
  on?: InputMaybe<Scalars['String']['input']>;
};

/** Marks that listings show. Source: 2019 No. 20 measures on the green product mark, and the schemes often confused with it. */
export type ClaimedMark =
  /** China Green Product mark (中国绿色产品标识), the class of activity not stated. */
  | 'GREEN_PRODUCT'
  /** China Green Product mark, certification activity one (认证活动一, 全绿): all four attributes, product in the national catalogue. */
  | 'ACTIVITY_1'
  /** China Green Product mark, certification activity two (认证活动二, 涉绿): one or more green attributes. */
  | 'ACTIVITY_2'
  /** Other green-attribute conformity assessment (认证活动三), such as a supplier's declaration. */
  | 'ACTIVITY_3'
  /**
   * China Green Product mark, full-attribute certification (全项认证), of the measures revised on 2025-12-18. The hub does not hold their articles: a claim with it is
   * `REVIEW`, never judged by the classes of 2019.
   */
  | 'FULL_ATTRIBUTE'
  /** China Green Product mark, single-attribute certification (分项认证), as `FULL_ATTRIBUTE`. */
  | 'SINGLE_ATTRIBUTE'
  /** Graded green building material mark (绿色建材一/二/三星级标识); belongs to activity two. The stars go into `starGrade`. */
  | 'GREEN_BUILDING_MATERIAL_STAR'
  /** Unified green mark of the Yangtze River Delta (长三角绿色认证). */
  | 'YRD_GREEN'
  /** China Environmental Labelling (中国环境标志, 十环). */
  | 'ENVIRONMENTAL_LABELLING'
  /** Energy-saving product certification (节能产品认证). */
  | 'ENERGY_SAVING'
  /** Water-saving product certification (节水产品认证). */
  | 'WATER_SAVING'
  /** China Energy Label (能效标识): a mandatory label, no certificate. */
  | 'ENERGY_LABEL'
  /** China Water Efficiency Label (水效标识): a mandatory label, no certificate. */
  | 'WATER_LABEL'
  /** Low-carbon product certification (低碳产品认证). */
  | 'LOW_CARBON'
  /** Organic product certification (有机产品认证). */
  | 'ORGANIC'
  /** Green Food (绿色食品): a certification trade mark of another scheme. */
  | 'GREEN_FOOD'
  /** Recycled or circular product (循环再生产品). */
  | 'RECYCLED'
  /** Restriction of hazardous substances (有害物质限制使用): voluntary certification or supplier's mark. */
  | 'ROHS'
  /** China Compulsory Certification (强制性产品认证): about safety, not green. */
  | 'CCC'
  /** Green design product evaluation (绿色设计产品评价, GB/T 32161): a scheme of the organisation, no product certificate. */
  | 'GREEN_DESIGN'
  /** Any other mark. */
  | 'OTHER';

/** The answer to one call of `verifyClaims`. */
export type ClaimVerification = {
  __typename?: 'ClaimVerification';
  /** When the claims were checked. */
  checkedAt: Scalars['DateTime']['output'];
  /** The day the verdicts hold for. */
  on: Scalars['Date']['output'];
  /** The instant as of which the facts were known; null when it is `checkedAt`. */
  asKnownAt: Maybe<Scalars['DateTime']['output']>;
  /** The sources that verdicts rest on, with what they cover and how fresh they are. */
  sources: Array<ClaimSource>;
  /** One verdict per claim, in the order asked. */
  verdicts: Array<ClaimVerdict>;
};

/** A source of facts: a subgraph of the hub whose changes are followed. */
export type ClaimSource = {
  __typename?: 'ClaimSource';
  /** Name of the subgraph, for example `certificates`. */
  name: Scalars['String']['output'];
  /** What the source covers. */
  coverage: ClaimSourceCoverage;
  /** The facts at hand are complete up to this instant; null when the source has never been read to its end. */
  asOf: Maybe<Scalars['DateTime']['output']>;
};

/** What a source covers. */
export type ClaimSourceCoverage = {
  __typename?: 'ClaimSourceCoverage';
  /** The coverage in words. */
  text: ClaimText;
  /** For the source `certificates`: every certification body that the hub knows, and whether and since when it reports. Null for other sources. */
  bodies: Maybe<Array<ClaimBodyCoverage>>;
};

/** Whether a certification body's certificates are in the hub. */
export type ClaimBodyCoverage = {
  __typename?: 'ClaimBodyCoverage';
  /** Three-digit registry code of the body (发证机构代码), characters 6 to 8 of its certificate numbers. */
  code: Scalars['String']['output'];
  /** Name of the body in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name of the body in English. */
  nameEn: Scalars['String']['output'];
  /** The hub holds every certificate that the body issued from this year on; null when the body does not report to the hub. */
  reportsFromYear: Maybe<Scalars['Int']['output']>;
  /** Until when the body's reports are complete; null when it does not report. */
  reportedUntil: Maybe<Scalars['DateTime']['output']>;
};

/** A text in both languages of the hub. */
export type ClaimText = {
  __typename?: 'ClaimText';
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

/** What the hub advises a platform to do with a claim. */
export type ClaimDecision =
  /** Every fact needed is at hand and none speaks against the claim. */
  | 'ACCEPT'
  /** At least one fact refutes the claim. */
  | 'REJECT'
  /** The hub can't decide: a person has to look. Never to be read as acceptance. */
  | 'REVIEW';

/** The verdict on one claim. */
export type ClaimVerdict = {
  __typename?: 'ClaimVerdict';
  /** The caller's own key, as given. */
  reference: Maybe<Scalars['String']['output']>;
  /** REJECT when a finding rejects, else REVIEW when one asks for review, else ACCEPT. */
  decision: ClaimDecision;
  /** Everything found, in the order of the checks; exactly one `VALID` when the claim is accepted. */
  findings: Array<ClaimFinding>;
  /** The certificate that the claim leads to, when the hub holds it; of several numbers, the one with the worst verdict. */
  certificate: Maybe<Certificate>;
  /** The day the verdict holds for. */
  on: Scalars['Date']['output'];
  /** The mark as the hub read it; null when none was given or it is none that the hub knows. */
  mark: Maybe<ClaimedMark>;
  /**
   * Editions of the rules on the green product mark that had been issued by the day, oldest first: by which the mark was judged, and which newer ones the hub does not
   * hold. Empty when none or another mark was given.
   */
  markRules: Array<MarkRule>;
  /** What was compared and what was not, one of each name; of several numbers, those of the one with the worst verdict. */
  checks: Array<ClaimCheck>;
};

/** An edition of the rules on the green product mark (绿色产品标识管理办法). */
export type MarkRule = {
  __typename?: 'MarkRule';
  /** The instrument with its number or day. */
  instrument: ClaimText;
  issuedOn: Scalars['Date']['output'];
  /** First day on which it applies; null: not known. */
  appliesFrom: Maybe<Scalars['Date']['output']>;
  /** Whether the hub holds its articles. By an edition that it does not hold nothing is judged. */
  articlesHeld: Scalars['Boolean']['output'];
  /** What it says of marks, and what is not known of it. */
  remark: ClaimText;
  source: Scalars['String']['output'];
  /** How far it is confirmed: A official text, B press or trade, C mirror of an official text. */
  confidence: Scalars['String']['output'];
};

/** What a verdict may rest on. */
export type ClaimCheckName =
  /** Approval of the certification body for the category. */
  | 'BODY_APPROVAL'
  /** The category in the catalogue of the scheme. */
  | 'CATALOGUE'
  /** Status of the certificate, with the clock and the reuse links applied. */
  | 'STATUS'
  /** Blacklist entries against the holder. */
  | 'HOLDER_BLACKLIST'
  /** Blacklist entries against the certification body. */
  | 'BODY_BLACKLIST'
  /** The mark claimed with the scheme of the certificate. */
  | 'MARK'
  /** The stars claimed with those certified. */
  | 'STARS'
  /** The credit code of the holder claimed with that of the certificate. */
  | 'HOLDER_USCC'
  /** The holder’s name claimed with that of the certificate. */
  | 'HOLDER_NAME'
  /** The model claimed with those covered. */
  | 'MODEL'
  /** The brand claimed with those covered. */
  | 'BRAND'
  /** Blacklist entries against the seller. */
  | 'SELLER_BLACKLIST'
  /** The trace code with the certificate. */
  | 'TRACE_CODE'
  /** The texts of the listing with the rules on wording. */
  | 'TEXT';

/** What became of a check. */
export type ClaimCheckState =
  /** Compared; what was found is in the findings. */
  | 'COMPARED'
  /** The certificate does not say, and so does not limit what is claimed: nothing was compared. */
  | 'NOT_LIMITED_BY_CERTIFICATE'
  /** The claim does not say: nothing was compared. */
  | 'NOT_GIVEN'
  /** Given, but not compared: no certificate was found, or the value can't be read. */
  | 'NOT_POSSIBLE';

/** Whether one thing was compared. */
export type ClaimCheck = {
  __typename?: 'ClaimCheck';
  name: ClaimCheckName;
  state: ClaimCheckState;
};

/** Kinds of fact that findings rest on. */
export type ClaimFactKind =
  /** What the listing says. */
  | 'CLAIM'
  /** A dated rule or word list that the hub holds. */
  | 'RULE'
  | 'CERTIFICATE'
  | 'TRACE_CODE'
  | 'CERTIFICATION_BODY'
  | 'CONFORMITY_RESULT'
  | 'CATALOGUE_ENTRY'
  | 'BLACKLIST_ENTRY'
  | 'ALLIANCE_MEMBER';

/** A fact, named so that it can be looked up again. */
export type ClaimFact = {
  __typename?: 'ClaimFact';
  kind: ClaimFactKind;
  /** Key of the record in its source, for example the certificate number; for `CLAIM` the field of the claim. */
  key: Scalars['String']['output'];
  /** What the record states, in short. */
  value: Scalars['String']['output'];
  /** The entry that a fact of kind `BLACKLIST_ENTRY` is, with its measures of joint punishment for those who may see them; `null` for other facts. */
  blacklistEntry: Maybe<BlacklistEntry>;
};

/** A certificate (证书), owned by the subgraph `certificates`. */
export type Certificate = {
  __typename?: 'Certificate';
  number: Scalars['String']['output'];
};

/** An entry of a blacklist (失信名单), owned by the subgraph `blacklists`. */
export type BlacklistEntry = {
  __typename?: 'BlacklistEntry';
  /** How the owner finds it; no part of the public schema. */
  ref: Scalars['ID']['output'];
};

/** 1 to 1,000 claims, each with a `reference` of its own (1 to 200 characters), without `on`, and of at most 16,384 characters as JSON. */
export type WatchClaimsInput = {
  claims: Array<ClaimInput>;
};

export type WatchClaimsPayload = {
  __typename?: 'WatchClaimsPayload';
  /** In the order of the claims. */
  results: Array<WatchedClaimResult>;
};

/** What became of a claim that was put on the watch list. */
export type WatchedClaimResult = {
  __typename?: 'WatchedClaimResult';
  reference: Scalars['String']['output'];
  outcome: WatchedClaimOutcome;
  decision: ClaimDecision;
  /** Codes of its findings, each once. */
  findings: Array<ClaimFindingCode>;
  /** The same by sub-code, as `ClaimFinding.subCode`. */
  subCodes: Array<Scalars['String']['output']>;
};

/** What became of a claim that was put on the watch list. */
export type WatchedClaimOutcome =
  /** It is watched now. */
  | 'WATCHED'
  /** It took the place of another claim of the same reference. */
  | 'REPLACED'
  /** The same claim was watched already; the verdict is the latest. */
  | 'UNCHANGED';

export type UnwatchClaimsInput = {
  references: Array<Scalars['String']['input']>;
};

export type UnwatchClaimsPayload = {
  __typename?: 'UnwatchClaimsPayload';
  /** How many of them were watched. */
  removed: Scalars['Int']['output'];
};

export type ReviewWatchedClaimsInput = {
  /** Names who asks. */
  runner: Scalars['String']['input'];
};

export type ReviewWatchedClaimsPayload = {
  __typename?: 'ReviewWatchedClaimsPayload';
  /** Whether there is more to do. */
  more: Scalars['Boolean']['output'];
};

/** The watch list (监测清单) of an agreement. */
export type ClaimWatchList = {
  __typename?: 'ClaimWatchList';
  /** Claims on it. */
  claims: Scalars['Int']['output'];
  /** Most claims that it may hold. */
  limit: Scalars['Int']['output'];
  /** Of the latest change: who asks for the changes after it hears only of what comes. Null before there is one. */
  cursor: Maybe<Scalars['String']['output']>;
  /** Whether the changes tell all that the sources have told: none is behind, and no claim waits to be judged again. */
  upToDate: Scalars['Boolean']['output'];
  /** The sources that verdicts rest on, with what they cover and how fresh they are. */
  sources: Array<ClaimSource>;
};

export type WatchedClaimConnection = {
  __typename?: 'WatchedClaimConnection';
  edges: Array<WatchedClaimEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type WatchedClaimEdge = {
  __typename?: 'WatchedClaimEdge';
  cursor: Scalars['String']['output'];
  node: WatchedClaim;
};

/** A claim on the watch list, with its latest verdict. */
export type WatchedClaim = {
  __typename?: 'WatchedClaim';
  reference: Scalars['String']['output'];
  decision: ClaimDecision;
  /** Codes of its findings, each once. */
  findings: Array<ClaimFindingCode>;
  /** The same by sub-code, as `ClaimFinding.subCode`. */
  subCodes: Array<Scalars['String']['output']>;
};

export type ClaimChangeConnection = {
  __typename?: 'ClaimChangeConnection';
  edges: Array<ClaimChangeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ClaimChangeEdge = {
  __typename?: 'ClaimChangeEdge';
  cursor: Scalars['String']['output'];
  node: ClaimChange;
};

/** What became of a watched claim. */
export type ClaimChange = {
  __typename?: 'ClaimChange';
  kind: ClaimChangeKind;
  reference: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  /** The decision before; null for a claim that is new on the list. */
  before: Maybe<ClaimDecision>;
  /** The decision from then on; null for a claim that was taken off. */
  decision: Maybe<ClaimDecision>;
  /** Codes of its findings, each once. */
  findings: Array<ClaimFindingCode>;
  /** The same by sub-code, as `ClaimFinding.subCode`. */
  subCodes: Array<Scalars['String']['output']>;
};

/** What became of a watched claim. */
export type ClaimChangeKind =
  /** Put on the list, with its first verdict. */
  | 'WATCHED'
  /** Decision or findings are others than before. */
  | 'CHANGED'
  /** Taken off the list. */
  | 'REMOVED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


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
  ClaimFindingSeverity: ClaimFindingSeverity;
  ClaimFindingCode: ClaimFindingCode;
  ClaimFinding: ResolverTypeWrapper<ClaimFindingMapper>;
  ClaimFileFormat: ClaimFileFormat;
  ClaimFileEncoding: ClaimFileEncoding;
  ClaimJobLanguage: ClaimJobLanguage;
  CreateClaimJobInput: CreateClaimJobInput;
  StartClaimJobInput: StartClaimJobInput;
  CancelClaimJobInput: CancelClaimJobInput;
  CreateClaimJobPayload: ResolverTypeWrapper<Omit<CreateClaimJobPayload, 'job'> & { job: ResolversTypes['ClaimJob'] }>;
  StartClaimJobPayload: ResolverTypeWrapper<Omit<StartClaimJobPayload, 'job'> & { job: ResolversTypes['ClaimJob'] }>;
  CancelClaimJobPayload: ResolverTypeWrapper<Omit<CancelClaimJobPayload, 'job'> & { job: ResolversTypes['ClaimJob'] }>;
  ClaimJobState: ClaimJobState;
  ClaimJobWaiting: ClaimJobWaiting;
  ClaimJob: ResolverTypeWrapper<ClaimJobMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ClaimJobProgress: ResolverTypeWrapper<ClaimJobProgress>;
  ClaimFileInspection: ResolverTypeWrapper<ClaimFileInspection>;
  ClaimFileColumn: ResolverTypeWrapper<ClaimFileColumn>;
  ClaimFileWarning: ResolverTypeWrapper<ClaimFileWarning>;
  ClaimJobConnection: ResolverTypeWrapper<ClaimJobConnectionMapper>;
  ClaimJobEdge: ResolverTypeWrapper<Omit<ClaimJobEdge, 'node'> & { node: ResolversTypes['ClaimJob'] }>;
  ClaimJobFile: ResolverTypeWrapper<ClaimJobFile>;
  ClaimJobRows: ResolverTypeWrapper<ClaimJobRows>;
  AppendClaimJobFileInput: AppendClaimJobFileInput;
  AppendClaimJobFilePayload: ResolverTypeWrapper<AppendClaimJobFilePayload>;
  TakeClaimJobInput: TakeClaimJobInput;
  TakeClaimJobPayload: ResolverTypeWrapper<TakeClaimJobPayload>;
  ReportClaimJobInput: ReportClaimJobInput;
  ClaimJobBatchInput: ClaimJobBatchInput;
  ClaimJobWaitInput: ClaimJobWaitInput;
  ClaimJobEndInput: ClaimJobEndInput;
  ReportClaimJobPayload: ResolverTypeWrapper<ReportClaimJobPayload>;
  ClaimInput: ClaimInput;
  ListingValue: ResolverTypeWrapper<Scalars['ListingValue']['output']>;
  ClaimedMark: ClaimedMark;
  ClaimVerification: ResolverTypeWrapper<ClaimVerificationMapper>;
  ClaimSource: ResolverTypeWrapper<ClaimSourceMapper>;
  ClaimSourceCoverage: ResolverTypeWrapper<ClaimSourceCoverageMapper>;
  ClaimBodyCoverage: ResolverTypeWrapper<ClaimBodyCoverageMapper>;
  ClaimText: ResolverTypeWrapper<ClaimText>;
  ClaimDecision: ClaimDecision;
  ClaimVerdict: ResolverTypeWrapper<ClaimVerdictMapper>;
  MarkRule: ResolverTypeWrapper<MarkRule>;
  ClaimCheckName: ClaimCheckName;
  ClaimCheckState: ClaimCheckState;
  ClaimCheck: ResolverTypeWrapper<ClaimCheck>;
  ClaimFactKind: ClaimFactKind;
  ClaimFact: ResolverTypeWrapper<ClaimFactMapper>;
  Certificate: ResolverTypeWrapper<CertificateMapper>;
  BlacklistEntry: ResolverTypeWrapper<BlacklistEntryMapper>;
  WatchClaimsInput: WatchClaimsInput;
  WatchClaimsPayload: ResolverTypeWrapper<Omit<WatchClaimsPayload, 'results'> & { results: Array<ResolversTypes['WatchedClaimResult']> }>;
  WatchedClaimResult: ResolverTypeWrapper<WatchedClaimResultMapper>;
  WatchedClaimOutcome: WatchedClaimOutcome;
  UnwatchClaimsInput: UnwatchClaimsInput;
  UnwatchClaimsPayload: ResolverTypeWrapper<UnwatchClaimsPayload>;
  ReviewWatchedClaimsInput: ReviewWatchedClaimsInput;
  ReviewWatchedClaimsPayload: ResolverTypeWrapper<ReviewWatchedClaimsPayload>;
  ClaimWatchList: ResolverTypeWrapper<Omit<ClaimWatchList, 'sources'> & { sources: Array<ResolversTypes['ClaimSource']> }>;
  WatchedClaimConnection: ResolverTypeWrapper<WatchedClaimConnectionMapper>;
  WatchedClaimEdge: ResolverTypeWrapper<Omit<WatchedClaimEdge, 'node'> & { node: ResolversTypes['WatchedClaim'] }>;
  WatchedClaim: ResolverTypeWrapper<WatchedClaimMapper>;
  ClaimChangeConnection: ResolverTypeWrapper<ClaimChangeConnectionMapper>;
  ClaimChangeEdge: ResolverTypeWrapper<Omit<ClaimChangeEdge, 'node'> & { node: ResolversTypes['ClaimChange'] }>;
  ClaimChange: ResolverTypeWrapper<ClaimChangeMapper>;
  ClaimChangeKind: ClaimChangeKind;
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
  ClaimFinding: ClaimFindingMapper;
  CreateClaimJobInput: CreateClaimJobInput;
  StartClaimJobInput: StartClaimJobInput;
  CancelClaimJobInput: CancelClaimJobInput;
  CreateClaimJobPayload: Omit<CreateClaimJobPayload, 'job'> & { job: ResolversParentTypes['ClaimJob'] };
  StartClaimJobPayload: Omit<StartClaimJobPayload, 'job'> & { job: ResolversParentTypes['ClaimJob'] };
  CancelClaimJobPayload: Omit<CancelClaimJobPayload, 'job'> & { job: ResolversParentTypes['ClaimJob'] };
  ClaimJob: ClaimJobMapper;
  Float: Scalars['Float']['output'];
  ClaimJobProgress: ClaimJobProgress;
  ClaimFileInspection: ClaimFileInspection;
  ClaimFileColumn: ClaimFileColumn;
  ClaimFileWarning: ClaimFileWarning;
  ClaimJobConnection: ClaimJobConnectionMapper;
  ClaimJobEdge: Omit<ClaimJobEdge, 'node'> & { node: ResolversParentTypes['ClaimJob'] };
  ClaimJobFile: ClaimJobFile;
  ClaimJobRows: ClaimJobRows;
  AppendClaimJobFileInput: AppendClaimJobFileInput;
  AppendClaimJobFilePayload: AppendClaimJobFilePayload;
  TakeClaimJobInput: TakeClaimJobInput;
  TakeClaimJobPayload: TakeClaimJobPayload;
  ReportClaimJobInput: ReportClaimJobInput;
  ClaimJobBatchInput: ClaimJobBatchInput;
  ClaimJobWaitInput: ClaimJobWaitInput;
  ClaimJobEndInput: ClaimJobEndInput;
  ReportClaimJobPayload: ReportClaimJobPayload;
  ClaimInput: ClaimInput;
  ListingValue: Scalars['ListingValue']['output'];
  ClaimVerification: ClaimVerificationMapper;
  ClaimSource: ClaimSourceMapper;
  ClaimSourceCoverage: ClaimSourceCoverageMapper;
  ClaimBodyCoverage: ClaimBodyCoverageMapper;
  ClaimText: ClaimText;
  ClaimVerdict: ClaimVerdictMapper;
  MarkRule: MarkRule;
  ClaimCheck: ClaimCheck;
  ClaimFact: ClaimFactMapper;
  Certificate: CertificateMapper;
  BlacklistEntry: BlacklistEntryMapper;
  WatchClaimsInput: WatchClaimsInput;
  WatchClaimsPayload: Omit<WatchClaimsPayload, 'results'> & { results: Array<ResolversParentTypes['WatchedClaimResult']> };
  WatchedClaimResult: WatchedClaimResultMapper;
  UnwatchClaimsInput: UnwatchClaimsInput;
  UnwatchClaimsPayload: UnwatchClaimsPayload;
  ReviewWatchedClaimsInput: ReviewWatchedClaimsInput;
  ReviewWatchedClaimsPayload: ReviewWatchedClaimsPayload;
  ClaimWatchList: Omit<ClaimWatchList, 'sources'> & { sources: Array<ResolversParentTypes['ClaimSource']> };
  WatchedClaimConnection: WatchedClaimConnectionMapper;
  WatchedClaimEdge: Omit<WatchedClaimEdge, 'node'> & { node: ResolversParentTypes['WatchedClaim'] };
  WatchedClaim: WatchedClaimMapper;
  ClaimChangeConnection: ClaimChangeConnectionMapper;
  ClaimChangeEdge: Omit<ClaimChangeEdge, 'node'> & { node: ResolversParentTypes['ClaimChange'] };
  ClaimChange: ClaimChangeMapper;
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
  verifyClaims?: Resolver<Maybe<ResolversTypes['ClaimVerification']>, ParentType, ContextType, RequireFields<QueryVerifyClaimsArgs, 'claims'>>;
  claimJob?: Resolver<Maybe<ResolversTypes['ClaimJob']>, ParentType, ContextType, RequireFields<QueryClaimJobArgs, 'id'>>;
  claimJobs?: Resolver<Maybe<ResolversTypes['ClaimJobConnection']>, ParentType, ContextType, Partial<QueryClaimJobsArgs>>;
  claimChanges?: Resolver<Maybe<ResolversTypes['ClaimChangeConnection']>, ParentType, ContextType, Partial<QueryClaimChangesArgs>>;
  watchedClaims?: Resolver<Maybe<ResolversTypes['WatchedClaimConnection']>, ParentType, ContextType, Partial<QueryWatchedClaimsArgs>>;
  claimWatchList?: Resolver<Maybe<ResolversTypes['ClaimWatchList']>, ParentType, ContextType>;
  claimJobFile?: Resolver<Maybe<ResolversTypes['ClaimJobFile']>, ParentType, ContextType, RequireFields<QueryClaimJobFileArgs, 'id'>>;
  claimJobRows?: Resolver<Maybe<ResolversTypes['ClaimJobRows']>, ParentType, ContextType, RequireFields<QueryClaimJobRowsArgs, 'id' | 'after'>>;
  claimJobPiece?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryClaimJobPieceArgs, 'id' | 'fence' | 'number'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createClaimJob?: Resolver<Maybe<ResolversTypes['CreateClaimJobPayload']>, ParentType, ContextType, RequireFields<MutationCreateClaimJobArgs, 'input'>>;
  startClaimJob?: Resolver<Maybe<ResolversTypes['StartClaimJobPayload']>, ParentType, ContextType, RequireFields<MutationStartClaimJobArgs, 'input'>>;
  cancelClaimJob?: Resolver<Maybe<ResolversTypes['CancelClaimJobPayload']>, ParentType, ContextType, RequireFields<MutationCancelClaimJobArgs, 'input'>>;
  watchClaims?: Resolver<Maybe<ResolversTypes['WatchClaimsPayload']>, ParentType, ContextType, RequireFields<MutationWatchClaimsArgs, 'input'>>;
  unwatchClaims?: Resolver<Maybe<ResolversTypes['UnwatchClaimsPayload']>, ParentType, ContextType, RequireFields<MutationUnwatchClaimsArgs, 'input'>>;
  reviewWatchedClaims?: Resolver<Maybe<ResolversTypes['ReviewWatchedClaimsPayload']>, ParentType, ContextType, RequireFields<MutationReviewWatchedClaimsArgs, 'input'>>;
  appendClaimJobFile?: Resolver<Maybe<ResolversTypes['AppendClaimJobFilePayload']>, ParentType, ContextType, RequireFields<MutationAppendClaimJobFileArgs, 'input'>>;
  takeClaimJob?: Resolver<Maybe<ResolversTypes['TakeClaimJobPayload']>, ParentType, ContextType, RequireFields<MutationTakeClaimJobArgs, 'input'>>;
  reportClaimJob?: Resolver<Maybe<ResolversTypes['ReportClaimJobPayload']>, ParentType, ContextType, RequireFields<MutationReportClaimJobArgs, 'input'>>;
};

export type ClaimFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimFinding'] = ResolversParentTypes['ClaimFinding']> = {
  code?: Resolver<ResolversTypes['ClaimFindingCode'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ClaimFindingSeverity'], ParentType, ContextType>;
  subCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['ClaimText'], ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['ClaimText']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['ClaimFact']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CreateClaimJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateClaimJobPayload'] = ResolversParentTypes['CreateClaimJobPayload']> = {
  job?: Resolver<ResolversTypes['ClaimJob'], ParentType, ContextType>;
};

export type StartClaimJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartClaimJobPayload'] = ResolversParentTypes['StartClaimJobPayload']> = {
  job?: Resolver<ResolversTypes['ClaimJob'], ParentType, ContextType>;
};

export type CancelClaimJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelClaimJobPayload'] = ResolversParentTypes['CancelClaimJobPayload']> = {
  job?: Resolver<ResolversTypes['ClaimJob'], ParentType, ContextType>;
};

export type ClaimJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimJob'] = ResolversParentTypes['ClaimJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ClaimFileFormat'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimJobState'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['ClaimJobWaiting']>, ParentType, ContextType>;
  waitingUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ClaimText']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  keptUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadedBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  uploadLimit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  csvPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ndjsonPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['ClaimFileInspection']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ClaimJobProgress'], ParentType, ContextType>;
};

export type ClaimJobProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimJobProgress'] = ResolversParentTypes['ClaimJobProgress']> = {
  rowsRead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rowsJudged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsDamaged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotaSpent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimFileInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimFileInspection'] = ResolversParentTypes['ClaimFileInspection']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsDamaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotaNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotaLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ClaimFileColumn']>, ParentType, ContextType>;
  unmapped?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['ClaimFileWarning']>, ParentType, ContextType>;
};

export type ClaimFileColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimFileColumn'] = ResolversParentTypes['ClaimFileColumn']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimFileWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimFileWarning'] = ResolversParentTypes['ClaimFileWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['ClaimText'], ParentType, ContextType>;
};

export type ClaimJobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimJobConnection'] = ResolversParentTypes['ClaimJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimJobEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimJobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimJobEdge'] = ResolversParentTypes['ClaimJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClaimJob'], ParentType, ContextType>;
};

export type ClaimJobFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimJobFile'] = ResolversParentTypes['ClaimJobFile']> = {
  state?: Resolver<ResolversTypes['ClaimJobState'], ParentType, ContextType>;
  fileBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  limitBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimJobRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimJobRows'] = ResolversParentTypes['ClaimJobRows']> = {
  next?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppendClaimJobFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppendClaimJobFilePayload'] = ResolversParentTypes['AppendClaimJobFilePayload']> = {
  fileBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TakeClaimJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeClaimJobPayload'] = ResolversParentTypes['TakeClaimJobPayload']> = {
  work?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportClaimJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportClaimJobPayload'] = ResolversParentTypes['ReportClaimJobPayload']> = {
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface ListingValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ListingValue'], any> {
  name: 'ListingValue';
}

export type ClaimVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimVerification'] = ResolversParentTypes['ClaimVerification']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['ClaimSource']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['ClaimVerdict']>, ParentType, ContextType>;
};

export type ClaimSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSource'] = ResolversParentTypes['ClaimSource']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['ClaimSourceCoverage'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClaimSourceCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSourceCoverage'] = ResolversParentTypes['ClaimSourceCoverage']> = {
  text?: Resolver<ResolversTypes['ClaimText'], ParentType, ContextType>;
  bodies?: Resolver<Maybe<Array<ResolversTypes['ClaimBodyCoverage']>>, ParentType, ContextType>;
};

export type ClaimBodyCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimBodyCoverage'] = ResolversParentTypes['ClaimBodyCoverage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportsFromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClaimTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimText'] = ResolversParentTypes['ClaimText']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimVerdict'] = ResolversParentTypes['ClaimVerdict']> = {
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ClaimDecision'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ClaimFinding']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['ClaimedMark']>, ParentType, ContextType>;
  markRules?: Resolver<Array<ResolversTypes['MarkRule']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['ClaimCheck']>, ParentType, ContextType>;
};

export type MarkRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkRule'] = ResolversParentTypes['MarkRule']> = {
  instrument?: Resolver<ResolversTypes['ClaimText'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  appliesFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  articlesHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remark?: Resolver<ResolversTypes['ClaimText'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimCheck'] = ResolversParentTypes['ClaimCheck']> = {
  name?: Resolver<ResolversTypes['ClaimCheckName'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimCheckState'], ParentType, ContextType>;
};

export type ClaimFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimFact'] = ResolversParentTypes['ClaimFact']> = {
  kind?: Resolver<ResolversTypes['ClaimFactKind'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blacklistEntry?: Resolver<Maybe<ResolversTypes['BlacklistEntry']>, ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlacklistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlacklistEntry'] = ResolversParentTypes['BlacklistEntry']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WatchClaimsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchClaimsPayload'] = ResolversParentTypes['WatchClaimsPayload']> = {
  results?: Resolver<Array<ResolversTypes['WatchedClaimResult']>, ParentType, ContextType>;
};

export type WatchedClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedClaimResult'] = ResolversParentTypes['WatchedClaimResult']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WatchedClaimOutcome'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ClaimDecision'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ClaimFindingCode']>, ParentType, ContextType>;
  subCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnwatchClaimsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnwatchClaimsPayload'] = ResolversParentTypes['UnwatchClaimsPayload']> = {
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewWatchedClaimsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewWatchedClaimsPayload'] = ResolversParentTypes['ReviewWatchedClaimsPayload']> = {
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClaimWatchListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimWatchList'] = ResolversParentTypes['ClaimWatchList']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upToDate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['ClaimSource']>, ParentType, ContextType>;
};

export type WatchedClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedClaimConnection'] = ResolversParentTypes['WatchedClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WatchedClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchedClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedClaimEdge'] = ResolversParentTypes['WatchedClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WatchedClaim'], ParentType, ContextType>;
};

export type WatchedClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedClaim'] = ResolversParentTypes['WatchedClaim']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ClaimDecision'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ClaimFindingCode']>, ParentType, ContextType>;
  subCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimChangeConnection'] = ResolversParentTypes['ClaimChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimChangeEdge'] = ResolversParentTypes['ClaimChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClaimChange'], ParentType, ContextType>;
};

export type ClaimChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimChange'] = ResolversParentTypes['ClaimChange']> = {
  kind?: Resolver<ResolversTypes['ClaimChangeKind'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ClaimDecision']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ClaimDecision']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ClaimFindingCode']>, ParentType, ContextType>;
  subCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ClaimFinding?: ClaimFindingResolvers<ContextType>;
  CreateClaimJobPayload?: CreateClaimJobPayloadResolvers<ContextType>;
  StartClaimJobPayload?: StartClaimJobPayloadResolvers<ContextType>;
  CancelClaimJobPayload?: CancelClaimJobPayloadResolvers<ContextType>;
  ClaimJob?: ClaimJobResolvers<ContextType>;
  ClaimJobProgress?: ClaimJobProgressResolvers<ContextType>;
  ClaimFileInspection?: ClaimFileInspectionResolvers<ContextType>;
  ClaimFileColumn?: ClaimFileColumnResolvers<ContextType>;
  ClaimFileWarning?: ClaimFileWarningResolvers<ContextType>;
  ClaimJobConnection?: ClaimJobConnectionResolvers<ContextType>;
  ClaimJobEdge?: ClaimJobEdgeResolvers<ContextType>;
  ClaimJobFile?: ClaimJobFileResolvers<ContextType>;
  ClaimJobRows?: ClaimJobRowsResolvers<ContextType>;
  AppendClaimJobFilePayload?: AppendClaimJobFilePayloadResolvers<ContextType>;
  TakeClaimJobPayload?: TakeClaimJobPayloadResolvers<ContextType>;
  ReportClaimJobPayload?: ReportClaimJobPayloadResolvers<ContextType>;
  ListingValue?: GraphQLScalarType;
  ClaimVerification?: ClaimVerificationResolvers<ContextType>;
  ClaimSource?: ClaimSourceResolvers<ContextType>;
  ClaimSourceCoverage?: ClaimSourceCoverageResolvers<ContextType>;
  ClaimBodyCoverage?: ClaimBodyCoverageResolvers<ContextType>;
  ClaimText?: ClaimTextResolvers<ContextType>;
  ClaimVerdict?: ClaimVerdictResolvers<ContextType>;
  MarkRule?: MarkRuleResolvers<ContextType>;
  ClaimCheck?: ClaimCheckResolvers<ContextType>;
  ClaimFact?: ClaimFactResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  BlacklistEntry?: BlacklistEntryResolvers<ContextType>;
  WatchClaimsPayload?: WatchClaimsPayloadResolvers<ContextType>;
  WatchedClaimResult?: WatchedClaimResultResolvers<ContextType>;
  UnwatchClaimsPayload?: UnwatchClaimsPayloadResolvers<ContextType>;
  ReviewWatchedClaimsPayload?: ReviewWatchedClaimsPayloadResolvers<ContextType>;
  ClaimWatchList?: ClaimWatchListResolvers<ContextType>;
  WatchedClaimConnection?: WatchedClaimConnectionResolvers<ContextType>;
  WatchedClaimEdge?: WatchedClaimEdgeResolvers<ContextType>;
  WatchedClaim?: WatchedClaimResolvers<ContextType>;
  ClaimChangeConnection?: ClaimChangeConnectionResolvers<ContextType>;
  ClaimChangeEdge?: ClaimChangeEdgeResolvers<ContextType>;
  ClaimChange?: ClaimChangeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
