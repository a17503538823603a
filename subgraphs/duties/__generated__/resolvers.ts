/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeadlineRuleMapper, ComputedDeadlineMapper, CertificationDeadlineMapper, DeadlineMapper, DeadlineConnectionMapper, TaskMapper, TaskConnectionMapper, InboxNoticeMapper, InboxNoticeConnectionMapper, StatusPublicationMapper, CertificateMapper, NoticePreferencesMapper, NoticeDispatchMapper } from '../mappers.ts';
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
   * Periods of time that rules set (期限), by id: those of the sources, `DL-01` to `DL-37`, and the hub's own, `HUB-01` on. From those with `derivedFrom` the hub
   * derives deadlines by itself; the others begin with facts that stay with bodies and authorities, and are computed by `deadlineOf`.
   */
  deadlineRules: Array<DeadlineRule>;
  /**
   * The last day of a rule's period that begins on a day, which is not counted itself (民法典 art. 201); of a window, its first day before `startsOn`. Pauses
   * (中止) add as many days as they take away: `due` is null while one lasts that the period has reached. Working days by the State Council's yearly notices; years
   * whose notice is not held are named. An unknown rule is BAD_USER_INPUT.
   */
  deadlineOf: Maybe<ComputedDeadline>;
  /**
   * The deadlines of one certification, from the application to the certificate (认证时限): DL-01 to DL-07 of S2, with reasons. The course is told by whoever asks, and is not kept: the papers
   * stay with the body. The 90 days stop for six causes of delay; the body's own steps are counted in working days. `on`: the day it is judged on, default today; steps of later days count as not
   * done. Wrong order or delays are BAD_USER_INPUT.
   */
  certificationDeadlines: Array<CertificationDeadline>;
  /**
   * What is due about certificates, results, bodies, filings of declarations, entries of lists, agreements and memberships, by due day: all that concerns the caller; regulators those of
   * their divisions. A page may hold fewer edges than asked for and still have a next one: many may be looked through that are not the caller's.
   */
  deadlines: Maybe<DeadlineConnection>;
  /** Tasks (任务) that the caller has to do or had to, by due day. Default: those that are open or taken. */
  myTasks: Maybe<TaskConnection>;
  /** Notices (通知) to the caller, the newest first: its inbox. Read marks are the agency's own. */
  myNotices: Maybe<InboxNoticeConnection>;
  /** How the caller's agency wants to be told; null: by its inbox only. */
  noticePreferences: Maybe<NoticePreferences>;
  /** Certificates of a body that are not valid, from where a part before ended; for the process of the hub that signs the list. */
  statusListPart: Maybe<StatusListPart>;
};


export type QueryDeadlineOfArgs = {
  rule: Scalars['ID']['input'];
  startsOn: Scalars['Date']['input'];
  pauses?: InputMaybe<Array<PauseInput>>;
};


export type QueryCertificationDeadlinesArgs = {
  course: CertificationCourseInput;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDeadlinesArgs = {
  filter?: InputMaybe<DeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyTasksArgs = {
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyNoticesArgs = {
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStatusListPartArgs = {
  bodyCode: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Says how the caller's agency wants to be told beside its inbox: e-mail and text message by kind of notice, language, quiet hours, a daily digest. Addresses are those of offices, not of
   * people. Replaces what was said before.
   */
  setNoticePreferences: Maybe<SetNoticePreferencesPayload>;
  /** Takes a task: it is known who works on it. Taken by the same agency already: no change. NOT_FOUND for another's, CONFLICT when another agency has taken it or it is over. */
  takeTask: Maybe<TakeTaskPayload>;
  /** Gives a taken task back, open again. Open already: no change. */
  returnTask: Maybe<ReturnTaskPayload>;
  /**
   * Ends a task by word. An authority may, with its reason. A body's task closes by itself once its reports show that what was due is done; before that, completing it is a
   * CONFLICT that says what the facts still say.
   */
  completeTask: Maybe<CompleteTaskPayload>;
  /** Marks notices as read for the caller's agency, up to 200 at a time; others' are passed over. The same again changes nothing. */
  markNoticesRead: Maybe<MarkNoticesReadPayload>;
  /**
   * Records that a suspension, revocation or cancellation was published: where, when, when the holder was told in writing, and when the certificate was taken back
   * (S1 8.3; S2 公告). Once for each status of a certificate: the same again changes nothing, other content replaces what was recorded.
   */
  recordPublication: Maybe<RecordPublicationPayload>;
  /** Messages that are to be sent now, for a process of the hub that sends them. */
  takeDispatches: Maybe<TakeDispatchesPayload>;
  /** What became of messages. */
  reportDispatches: Maybe<ReportDispatchesPayload>;
  /** One round of what is due, for the process of the hub that leads. */
  runDuties: Maybe<RunDutiesPayload>;
};


export type MutationSetNoticePreferencesArgs = {
  input: SetNoticePreferencesInput;
};


export type MutationTakeTaskArgs = {
  input: TakeTaskInput;
};


export type MutationReturnTaskArgs = {
  input: ReturnTaskInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


export type MutationMarkNoticesReadArgs = {
  input: MarkNoticesReadInput;
};


export type MutationRecordPublicationArgs = {
  input: RecordPublicationInput;
};


export type MutationTakeDispatchesArgs = {
  input: TakeDispatchesInput;
};


export type MutationReportDispatchesArgs = {
  input: ReportDispatchesInput;
};


export type MutationRunDutiesArgs = {
  input: RunDutiesInput;
};

/** A green product certificate, known here by its number; with what is due about it. */
export type Certificate = {
  __typename?: 'Certificate';
  number: Scalars['String']['output'];
  /** What is due about it; none where the caller may not see that. */
  deadlines: Maybe<Array<Deadline>>;
  /** Publications of its suspensions, revocations and cancellations, the oldest first (公告). */
  publications: Array<StatusPublication>;
};

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
  from: Scalars['Date']['input'];
  /** Null while it lasts. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * The course of one certification (认证过程), as far as it has come: each day is null until its step is done. Steps follow one another; a step that lies before an
 * earlier one is BAD_USER_INPUT.
 */
export type CertificationCourseInput = {
  /** The application was made (认证委托). */
  appliedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The documents were complete (申请文件齐全). */
  documentsCompleteOn?: InputMaybe<Scalars['Date']['input']>;
  /** The notice of acceptance (受理通知): the formal acceptance, from which the 90 days run. */
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The notice that the application is not accepted (不予受理通知); then nothing later is due. Not beside `acceptedOn`. */
  refusedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The technical review of the documents was passed or basically passed (资料技术评审符合或基本符合). */
  documentsReviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The on-site check was done (现场检查完成). */
  siteCheckedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The evaluation was passed (评价通过). */
  evaluatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The certificate was issued (颁发证书). */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day of the type-test report (型式检验报告) among the application's documents. */
  typeTestReportOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day of another inspection report that is used (利用其他检验结果). */
  reusedReportOn?: InputMaybe<Scalars['Date']['input']>;
  /** At most 100; days that lie in several count once. */
  delays?: InputMaybe<Array<CertificationDelayInput>>;
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

/** A deadline of one certification (认证时限), DL-01 to DL-07 of the rules. */
export type CertificationDeadline = {
  __typename?: 'CertificationDeadline';
  period: DeadlineRule;
  state: CertificationDeadlineState;
  /** The day that begins it, which is not counted itself (民法典 art. 201); of a report: the first day on which it may be issued. Null while not known. */
  from: Maybe<Scalars['Date']['output']>;
  /** Last day in time; of a report: the reference day. Null while not known. */
  due: Maybe<Scalars['Date']['output']>;
  /** Day on which it was done, or of the report; null where it is not, or not told. */
  doneOn: Maybe<Scalars['Date']['output']>;
  /** Days that were counted up to the day it was done, or the day asked for, in the rule's kind of days; null for reports and what has not begun. */
  counted: Maybe<Scalars['Int']['output']>;
  /** Days taken out by delays up to then, in the same kind of days. */
  notCounted: Maybe<Scalars['Int']['output']>;
  /** Years on the way whose calendar of working days is not known: the day may move. */
  unknownYears: Array<Scalars['Int']['output']>;
  /** Why it is so: each step in words. */
  reasons: Array<DutyText>;
};

/** Units of a period of time. */
export type PeriodUnit =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

/** Which days count. */
export type PeriodCalendar =
  /** Working days (工作日). */
  | 'WORKING'
  /** All days (自然日). */
  | 'CALENDAR';

/** A period of time that a rule sets (期限). */
export type DeadlineRule = {
  __typename?: 'DeadlineRule';
  /** For example `DL-11`. */
  id: Scalars['ID']['output'];
  titleZh: Scalars['String']['output'];
  titleEn: Scalars['String']['output'];
  value: Scalars['Int']['output'];
  unit: PeriodUnit;
  calendar: PeriodCalendar;
  /** Whether it is a window that opens so long before its reference day. */
  isWindow: Scalars['Boolean']['output'];
  /** Whether an end on a free day moves to the next working day (民法典 art. 203). */
  rolls: Scalars['Boolean']['output'];
  /** What begins it, in words of the source. */
  startsAt: Scalars['String']['output'];
  /** The subgraph from whose facts deadlines are derived; null: none are. */
  derivedFrom: Maybe<Scalars['String']['output']>;
  source: Scalars['String']['output'];
};

/** Days that do not count (中止), both inclusive. */
export type PauseInput = {
  from: Scalars['Date']['input'];
  /** Null while it lasts. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A deadline that was computed for whoever asked. */
export type ComputedDeadline = {
  __typename?: 'ComputedDeadline';
  period: DeadlineRule;
  startsOn: Scalars['Date']['output'];
  due: Maybe<Scalars['Date']['output']>;
  /** Years on the way whose calendar of working days is not known: the day may move. */
  unknownYears: Array<Scalars['Int']['output']>;
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

/** Where a deadline is today. */
export type DeadlineState =
  /** Not begun. */
  | 'PENDING'
  | 'RUNNING'
  /** Done, or its reason has fallen away. */
  | 'MET'
  | 'OVERDUE';

/** Something that is due (期限). Derived from facts and the edition of the rule, never typed in: it is made anew when one of its facts changes. */
export type Deadline = {
  __typename?: 'Deadline';
  id: Scalars['ID']['output'];
  rule: DutyRule;
  subjectKind: DutySubjectKind;
  /** Key of what it is about: a certificate number, the id of a result, the code of a body, … */
  subject: Scalars['ID']['output'];
  startsOn: Scalars['Date']['output'];
  /** Last day in time, Asia/Shanghai. */
  due: Scalars['Date']['output'];
  /** Days that did not count. */
  paused: Array<Pause>;
  /** Years whose calendar of working days is not known yet: the day may move. */
  unknownYears: Array<Scalars['Int']['output']>;
  /** Day on which it was met; null while it stands. */
  metOn: Maybe<Scalars['Date']['output']>;
  state: DeadlineState;
  title: DutyText;
  text: DutyText;
  /** What mends it. */
  advice: DutyText;
  /** The period that it follows from. */
  period: DeadlineRule;
  source: Scalars['String']['output'];
  /** The events that it was made from, as `<feed>/<number>`. */
  madeFrom: Array<Scalars['String']['output']>;
};

/** Days that did not count. */
export type Pause = {
  __typename?: 'Pause';
  from: Scalars['Date']['output'];
  to: Maybe<Scalars['Date']['output']>;
};

/** A text in both languages. */
export type DutyText = {
  __typename?: 'DutyText';
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

export type DeadlineFilter = {
  rule?: InputMaybe<DutyRule>;
  state?: InputMaybe<DeadlineState>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** Due on this day or later; default: the first there is. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
};

export type DeadlineConnection = {
  __typename?: 'DeadlineConnection';
  edges: Array<DeadlineEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DeadlineEdge = {
  __typename?: 'DeadlineEdge';
  cursor: Scalars['String']['output'];
  node: Deadline;
};

/** A notice (通知) to an agency, an enterprise or a body. Its texts are made from templates and hold no personal data. */
export type InboxNotice = {
  __typename?: 'InboxNotice';
  id: Scalars['ID']['output'];
  /** A rule, `STATUS_CHANGED`, `TASK_ESCALATED`, or another kind; new ones may be added. */
  kind: Scalars['String']['output'];
  /** What it is about: kind and key. */
  subject: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  isRead: Scalars['Boolean']['output'];
  title: DutyText;
  text: DutyText;
  /** What was sent to the caller's agency beside its inbox, when and with what outcome. */
  dispatches: Array<NoticeDispatch>;
};

/** Ways of telling. */
export type NoticeChannel =
  /** The hub's own inbox: always. */
  | 'INBOX'
  | 'EMAIL'
  | 'SMS';

/** Where a message is. */
export type DispatchState =
  | 'WAITING'
  | 'SENT'
  /** Given up after 24 hours. */
  | 'DEAD';

/** A notice on its way by e-mail or text message. */
export type NoticeDispatch = {
  __typename?: 'NoticeDispatch';
  channel: NoticeChannel;
  state: DispatchState;
  attempts: Scalars['Int']['output'];
  /** Why the last attempt failed, in one word. */
  error: Maybe<Scalars['String']['output']>;
  sentAt: Maybe<Scalars['DateTime']['output']>;
};

/** Languages of messages. */
export type NoticeLanguage =
  | 'ZH'
  | 'EN';

/** Which notices go out at once, and which together. */
export type NoticeDigest =
  | 'NONE'
  /** E-mails once a day, at 9:00 Asia/Shanghai. */
  | 'DAILY';

/** How an agency wants to be told. */
export type NoticePreferences = {
  __typename?: 'NoticePreferences';
  email: Maybe<Scalars['String']['output']>;
  phone: Maybe<Scalars['String']['output']>;
  language: NoticeLanguage;
  /** Channels of kinds that are not named. */
  channels: Array<NoticeChannel>;
  kinds: Array<NoticeChannelRule>;
  /** Quiet hours, Asia/Shanghai, as 22:00. */
  quietFrom: Maybe<Scalars['String']['output']>;
  quietTo: Maybe<Scalars['String']['output']>;
  digest: NoticeDigest;
};

/** Channels of one kind of notice. */
export type NoticeChannelRule = {
  __typename?: 'NoticeChannelRule';
  kind: Scalars['String']['output'];
  channels: Array<NoticeChannel>;
};

export type NoticeChannelRuleInput = {
  kind: Scalars['String']['input'];
  channels: Array<NoticeChannel>;
};

export type SetNoticePreferencesInput = {
  /** Of an office, as name@example.cn. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Of an office, as +8613800000000. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Default: ZH. */
  language?: InputMaybe<NoticeLanguage>;
  channels?: InputMaybe<Array<NoticeChannel>>;
  /** At most 50. */
  kinds?: InputMaybe<Array<NoticeChannelRuleInput>>;
  quietFrom?: InputMaybe<Scalars['String']['input']>;
  quietTo?: InputMaybe<Scalars['String']['input']>;
  /** Default: NONE. */
  digest?: InputMaybe<NoticeDigest>;
};

export type SetNoticePreferencesPayload = {
  __typename?: 'SetNoticePreferencesPayload';
  preferences: NoticePreferences;
};

export type TakeDispatchesInput = {
  /** Nobody reads it: an input has a field. */
  runner?: InputMaybe<Scalars['ID']['input']>;
};

export type TakeDispatchesPayload = {
  __typename?: 'TakeDispatchesPayload';
  /** JSON of the messages. */
  messages: Scalars['String']['output'];
};

export type ReportDispatchesInput = {
  /** JSON of the outcomes. */
  outcomes: Scalars['String']['input'];
};

export type ReportDispatchesPayload = {
  __typename?: 'ReportDispatchesPayload';
  kept: Scalars['Boolean']['output'];
};

export type InboxNoticeConnection = {
  __typename?: 'InboxNoticeConnection';
  edges: Array<InboxNoticeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InboxNoticeEdge = {
  __typename?: 'InboxNoticeEdge';
  cursor: Scalars['String']['output'];
  node: InboxNotice;
};

export type MarkNoticesReadInput = {
  /** 1 to 200 ids. */
  notices: Array<Scalars['ID']['input']>;
};

export type MarkNoticesReadPayload = {
  __typename?: 'MarkNoticesReadPayload';
  /** How many are marked now that were not. */
  marked: Scalars['Int']['output'];
};

/** Statuses whose beginning is published. */
export type PublishedStatus =
  | 'SUSPENDED'
  | 'REVOKED'
  | 'CANCELLED';

/** That a change of status was published (公告): ST-07. */
export type StatusPublication = {
  __typename?: 'StatusPublication';
  status: PublishedStatus;
  /** First day of the status. */
  statusFrom: Scalars['Date']['output'];
  publishedOn: Scalars['Date']['output'];
  /** Address of the page, or name of the paper. */
  place: Scalars['String']['output'];
  /** Day on which the holder was told in writing; null: not recorded. */
  holderToldOn: Maybe<Scalars['Date']['output']>;
  /** Day on which the certificate was taken back; null: not recorded. */
  certificateTakenBackOn: Maybe<Scalars['Date']['output']>;
};

export type RecordPublicationInput = {
  certificateNumber: Scalars['ID']['input'];
  /** First day of the status that was published; default: that of the latest one. */
  statusFrom?: InputMaybe<Scalars['Date']['input']>;
  publishedOn: Scalars['Date']['input'];
  /** Address of the page, or name of the paper: 1 to 500 characters. */
  place: Scalars['String']['input'];
  holderToldOn?: InputMaybe<Scalars['Date']['input']>;
  certificateTakenBackOn?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordPublicationPayload = {
  __typename?: 'RecordPublicationPayload';
  publication: StatusPublication;
};

/** Certificates of a body that are not valid, as far as one call looked. */
export type StatusListPart = {
  __typename?: 'StatusListPart';
  /** JSON of the part. */
  part: Scalars['String']['output'];
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

/** What happened to a task. */
export type TaskAction =
  | 'OPEN'
  | 'TAKE'
  | 'RETURN'
  | 'COMPLETE'
  | 'ESCALATE'
  | 'CLOSE';

/** Something that an agency has to do (任务), opened by a deadline; at most one for each. */
export type Task = {
  __typename?: 'Task';
  id: Scalars['ID']['output'];
  rule: DutyRule;
  subjectKind: DutySubjectKind;
  subject: Scalars['ID']['output'];
  /** Who has to act now: `BODY:<code>`, `REGULATOR:<division>`, `MINISTRY`, `OPERATOR`. */
  assignee: Scalars['String']['output'];
  due: Scalars['Date']['output'];
  isOverdue: Scalars['Boolean']['output'];
  state: TaskState;
  /** The agency that has taken it. */
  takenBy: Maybe<Scalars['String']['output']>;
  /** How many authorities it has been passed up, because it was overdue. */
  level: Scalars['Int']['output'];
  title: DutyText;
  advice: DutyText;
  openedAt: Scalars['DateTime']['output'];
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Oldest first. */
  history: Array<TaskChange>;
};

/** Something that happened to a task. */
export type TaskChange = {
  __typename?: 'TaskChange';
  at: Scalars['DateTime']['output'];
  action: TaskAction;
  /** The agency that did it; null: the hub. */
  by: Maybe<Scalars['String']['output']>;
  /** The reason given; of what the hub did, to whom it went, `MET` or `VOID`. */
  note: Maybe<Scalars['String']['output']>;
};

export type TaskFilter = {
  rule?: InputMaybe<DutyRule>;
  /** Default: OPEN and TAKEN. */
  states?: InputMaybe<Array<TaskState>>;
  subject?: InputMaybe<Scalars['ID']['input']>;
};

export type TaskConnection = {
  __typename?: 'TaskConnection';
  edges: Array<TaskEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TaskEdge = {
  __typename?: 'TaskEdge';
  cursor: Scalars['String']['output'];
  node: Task;
};

export type TakeTaskInput = {
  task: Scalars['ID']['input'];
};

export type TakeTaskPayload = {
  __typename?: 'TakeTaskPayload';
  task: Task;
};

export type ReturnTaskInput = {
  task: Scalars['ID']['input'];
  /** 1 to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnTaskPayload = {
  __typename?: 'ReturnTaskPayload';
  task: Task;
};

export type CompleteTaskInput = {
  task: Scalars['ID']['input'];
  /** What was done or decided, 1 to 500 characters, without personal data. */
  note: Scalars['String']['input'];
};

export type CompleteTaskPayload = {
  __typename?: 'CompleteTaskPayload';
  task: Task;
};

export type RunDutiesInput = {
  /** A process of the hub. */
  runner: Scalars['ID']['input'];
};

/** What a round did. */
export type RunDutiesPayload = {
  __typename?: 'RunDutiesPayload';
  leads: Scalars['Boolean']['output'];
  more: Scalars['Boolean']['output'];
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"number":true}> );
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
  Certificate: ResolverTypeWrapper<CertificateMapper>;
  CertificationDelayCause: CertificationDelayCause;
  CertificationDelayInput: CertificationDelayInput;
  CertificationCourseInput: CertificationCourseInput;
  CertificationDeadlineState: CertificationDeadlineState;
  CertificationDeadline: ResolverTypeWrapper<CertificationDeadlineMapper>;
  PeriodUnit: PeriodUnit;
  PeriodCalendar: PeriodCalendar;
  DeadlineRule: ResolverTypeWrapper<DeadlineRuleMapper>;
  PauseInput: PauseInput;
  ComputedDeadline: ResolverTypeWrapper<ComputedDeadlineMapper>;
  DutyRule: DutyRule;
  DutySubjectKind: DutySubjectKind;
  DeadlineState: DeadlineState;
  Deadline: ResolverTypeWrapper<DeadlineMapper>;
  Pause: ResolverTypeWrapper<Pause>;
  DutyText: ResolverTypeWrapper<DutyText>;
  DeadlineFilter: DeadlineFilter;
  DeadlineConnection: ResolverTypeWrapper<DeadlineConnectionMapper>;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node: ResolversTypes['Deadline'] }>;
  InboxNotice: ResolverTypeWrapper<InboxNoticeMapper>;
  NoticeChannel: NoticeChannel;
  DispatchState: DispatchState;
  NoticeDispatch: ResolverTypeWrapper<NoticeDispatchMapper>;
  NoticeLanguage: NoticeLanguage;
  NoticeDigest: NoticeDigest;
  NoticePreferences: ResolverTypeWrapper<NoticePreferencesMapper>;
  NoticeChannelRule: ResolverTypeWrapper<NoticeChannelRule>;
  NoticeChannelRuleInput: NoticeChannelRuleInput;
  SetNoticePreferencesInput: SetNoticePreferencesInput;
  SetNoticePreferencesPayload: ResolverTypeWrapper<Omit<SetNoticePreferencesPayload, 'preferences'> & { preferences: ResolversTypes['NoticePreferences'] }>;
  TakeDispatchesInput: TakeDispatchesInput;
  TakeDispatchesPayload: ResolverTypeWrapper<TakeDispatchesPayload>;
  ReportDispatchesInput: ReportDispatchesInput;
  ReportDispatchesPayload: ResolverTypeWrapper<ReportDispatchesPayload>;
  InboxNoticeConnection: ResolverTypeWrapper<InboxNoticeConnectionMapper>;
  InboxNoticeEdge: ResolverTypeWrapper<Omit<InboxNoticeEdge, 'node'> & { node: ResolversTypes['InboxNotice'] }>;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadPayload: ResolverTypeWrapper<MarkNoticesReadPayload>;
  PublishedStatus: PublishedStatus;
  StatusPublication: ResolverTypeWrapper<StatusPublicationMapper>;
  RecordPublicationInput: RecordPublicationInput;
  RecordPublicationPayload: ResolverTypeWrapper<Omit<RecordPublicationPayload, 'publication'> & { publication: ResolversTypes['StatusPublication'] }>;
  StatusListPart: ResolverTypeWrapper<StatusListPart>;
  TaskState: TaskState;
  TaskAction: TaskAction;
  Task: ResolverTypeWrapper<TaskMapper>;
  TaskChange: ResolverTypeWrapper<TaskChange>;
  TaskFilter: TaskFilter;
  TaskConnection: ResolverTypeWrapper<TaskConnectionMapper>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TakeTaskInput: TakeTaskInput;
  TakeTaskPayload: ResolverTypeWrapper<Omit<TakeTaskPayload, 'task'> & { task: ResolversTypes['Task'] }>;
  ReturnTaskInput: ReturnTaskInput;
  ReturnTaskPayload: ResolverTypeWrapper<Omit<ReturnTaskPayload, 'task'> & { task: ResolversTypes['Task'] }>;
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: ResolverTypeWrapper<Omit<CompleteTaskPayload, 'task'> & { task: ResolversTypes['Task'] }>;
  RunDutiesInput: RunDutiesInput;
  RunDutiesPayload: ResolverTypeWrapper<RunDutiesPayload>;
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
  Certificate: CertificateMapper;
  CertificationDelayInput: CertificationDelayInput;
  CertificationCourseInput: CertificationCourseInput;
  CertificationDeadline: CertificationDeadlineMapper;
  DeadlineRule: DeadlineRuleMapper;
  PauseInput: PauseInput;
  ComputedDeadline: ComputedDeadlineMapper;
  Deadline: DeadlineMapper;
  Pause: Pause;
  DutyText: DutyText;
  DeadlineFilter: DeadlineFilter;
  DeadlineConnection: DeadlineConnectionMapper;
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node: ResolversParentTypes['Deadline'] };
  InboxNotice: InboxNoticeMapper;
  NoticeDispatch: NoticeDispatchMapper;
  NoticePreferences: NoticePreferencesMapper;
  NoticeChannelRule: NoticeChannelRule;
  NoticeChannelRuleInput: NoticeChannelRuleInput;
  SetNoticePreferencesInput: SetNoticePreferencesInput;
  SetNoticePreferencesPayload: Omit<SetNoticePreferencesPayload, 'preferences'> & { preferences: ResolversParentTypes['NoticePreferences'] };
  TakeDispatchesInput: TakeDispatchesInput;
  TakeDispatchesPayload: TakeDispatchesPayload;
  ReportDispatchesInput: ReportDispatchesInput;
  ReportDispatchesPayload: ReportDispatchesPayload;
  InboxNoticeConnection: InboxNoticeConnectionMapper;
  InboxNoticeEdge: Omit<InboxNoticeEdge, 'node'> & { node: ResolversParentTypes['InboxNotice'] };
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadPayload: MarkNoticesReadPayload;
  StatusPublication: StatusPublicationMapper;
  RecordPublicationInput: RecordPublicationInput;
  RecordPublicationPayload: Omit<RecordPublicationPayload, 'publication'> & { publication: ResolversParentTypes['StatusPublication'] };
  StatusListPart: StatusListPart;
  Task: TaskMapper;
  TaskChange: TaskChange;
  TaskFilter: TaskFilter;
  TaskConnection: TaskConnectionMapper;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TakeTaskInput: TakeTaskInput;
  TakeTaskPayload: Omit<TakeTaskPayload, 'task'> & { task: ResolversParentTypes['Task'] };
  ReturnTaskInput: ReturnTaskInput;
  ReturnTaskPayload: Omit<ReturnTaskPayload, 'task'> & { task: ResolversParentTypes['Task'] };
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: Omit<CompleteTaskPayload, 'task'> & { task: ResolversParentTypes['Task'] };
  RunDutiesInput: RunDutiesInput;
  RunDutiesPayload: RunDutiesPayload;
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
  deadlineRules?: Resolver<Array<ResolversTypes['DeadlineRule']>, ParentType, ContextType>;
  deadlineOf?: Resolver<Maybe<ResolversTypes['ComputedDeadline']>, ParentType, ContextType, RequireFields<QueryDeadlineOfArgs, 'rule' | 'startsOn'>>;
  certificationDeadlines?: Resolver<Array<ResolversTypes['CertificationDeadline']>, ParentType, ContextType, RequireFields<QueryCertificationDeadlinesArgs, 'course'>>;
  deadlines?: Resolver<Maybe<ResolversTypes['DeadlineConnection']>, ParentType, ContextType, Partial<QueryDeadlinesArgs>>;
  myTasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<QueryMyTasksArgs>>;
  myNotices?: Resolver<Maybe<ResolversTypes['InboxNoticeConnection']>, ParentType, ContextType, Partial<QueryMyNoticesArgs>>;
  noticePreferences?: Resolver<Maybe<ResolversTypes['NoticePreferences']>, ParentType, ContextType>;
  statusListPart?: Resolver<Maybe<ResolversTypes['StatusListPart']>, ParentType, ContextType, RequireFields<QueryStatusListPartArgs, 'bodyCode'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  setNoticePreferences?: Resolver<Maybe<ResolversTypes['SetNoticePreferencesPayload']>, ParentType, ContextType, RequireFields<MutationSetNoticePreferencesArgs, 'input'>>;
  takeTask?: Resolver<Maybe<ResolversTypes['TakeTaskPayload']>, ParentType, ContextType, RequireFields<MutationTakeTaskArgs, 'input'>>;
  returnTask?: Resolver<Maybe<ResolversTypes['ReturnTaskPayload']>, ParentType, ContextType, RequireFields<MutationReturnTaskArgs, 'input'>>;
  completeTask?: Resolver<Maybe<ResolversTypes['CompleteTaskPayload']>, ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  markNoticesRead?: Resolver<Maybe<ResolversTypes['MarkNoticesReadPayload']>, ParentType, ContextType, RequireFields<MutationMarkNoticesReadArgs, 'input'>>;
  recordPublication?: Resolver<Maybe<ResolversTypes['RecordPublicationPayload']>, ParentType, ContextType, RequireFields<MutationRecordPublicationArgs, 'input'>>;
  takeDispatches?: Resolver<Maybe<ResolversTypes['TakeDispatchesPayload']>, ParentType, ContextType, RequireFields<MutationTakeDispatchesArgs, 'input'>>;
  reportDispatches?: Resolver<Maybe<ResolversTypes['ReportDispatchesPayload']>, ParentType, ContextType, RequireFields<MutationReportDispatchesArgs, 'input'>>;
  runDuties?: Resolver<Maybe<ResolversTypes['RunDutiesPayload']>, ParentType, ContextType, RequireFields<MutationRunDutiesArgs, 'input'>>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Maybe<Array<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  publications?: Resolver<Array<ResolversTypes['StatusPublication']>, ParentType, ContextType>;
};

export type CertificationDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationDeadline'] = ResolversParentTypes['CertificationDeadline']> = {
  period?: Resolver<ResolversTypes['DeadlineRule'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CertificationDeadlineState'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCounted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unknownYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DutyText']>, ParentType, ContextType>;
};

export type DeadlineRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineRule'] = ResolversParentTypes['DeadlineRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PeriodUnit'], ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['PeriodCalendar'], ParentType, ContextType>;
  isWindow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rolls?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  derivedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComputedDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputedDeadline'] = ResolversParentTypes['ComputedDeadline']> = {
  period?: Resolver<ResolversTypes['DeadlineRule'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unknownYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DutyRule'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['DutySubjectKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paused?: Resolver<Array<ResolversTypes['Pause']>, ParentType, ContextType>;
  unknownYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['DutyText'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['DutyText'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['DutyText'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DeadlineRule'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeFrom?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DutyTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyText'] = ResolversParentTypes['DutyText']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
};

export type InboxNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxNotice'] = ResolversParentTypes['InboxNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['DutyText'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['DutyText'], ParentType, ContextType>;
  dispatches?: Resolver<Array<ResolversTypes['NoticeDispatch']>, ParentType, ContextType>;
};

export type NoticeDispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeDispatch'] = ResolversParentTypes['NoticeDispatch']> = {
  channel?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DispatchState'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NoticePreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticePreferences'] = ResolversParentTypes['NoticePreferences']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['NoticeLanguage'], ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['NoticeChannel']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['NoticeChannelRule']>, ParentType, ContextType>;
  quietFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quietTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['NoticeDigest'], ParentType, ContextType>;
};

export type NoticeChannelRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeChannelRule'] = ResolversParentTypes['NoticeChannelRule']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['NoticeChannel']>, ParentType, ContextType>;
};

export type SetNoticePreferencesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNoticePreferencesPayload'] = ResolversParentTypes['SetNoticePreferencesPayload']> = {
  preferences?: Resolver<ResolversTypes['NoticePreferences'], ParentType, ContextType>;
};

export type TakeDispatchesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeDispatchesPayload'] = ResolversParentTypes['TakeDispatchesPayload']> = {
  messages?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportDispatchesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDispatchesPayload'] = ResolversParentTypes['ReportDispatchesPayload']> = {
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InboxNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxNoticeConnection'] = ResolversParentTypes['InboxNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InboxNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InboxNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxNoticeEdge'] = ResolversParentTypes['InboxNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InboxNotice'], ParentType, ContextType>;
};

export type MarkNoticesReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNoticesReadPayload'] = ResolversParentTypes['MarkNoticesReadPayload']> = {
  marked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusPublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusPublication'] = ResolversParentTypes['StatusPublication']> = {
  status?: Resolver<ResolversTypes['PublishedStatus'], ParentType, ContextType>;
  statusFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holderToldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certificateTakenBackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RecordPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPublicationPayload'] = ResolversParentTypes['RecordPublicationPayload']> = {
  publication?: Resolver<ResolversTypes['StatusPublication'], ParentType, ContextType>;
};

export type StatusListPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusListPart'] = ResolversParentTypes['StatusListPart']> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DutyRule'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['DutySubjectKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assignee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['DutyText'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['DutyText'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['TaskChange']>, ParentType, ContextType>;
};

export type TaskChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskChange'] = ResolversParentTypes['TaskChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['TaskAction'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TakeTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeTaskPayload'] = ResolversParentTypes['TakeTaskPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ReturnTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnTaskPayload'] = ResolversParentTypes['ReturnTaskPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type CompleteTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteTaskPayload'] = ResolversParentTypes['CompleteTaskPayload']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type RunDutiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunDutiesPayload'] = ResolversParentTypes['RunDutiesPayload']> = {
  leads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificationDeadline?: CertificationDeadlineResolvers<ContextType>;
  DeadlineRule?: DeadlineRuleResolvers<ContextType>;
  ComputedDeadline?: ComputedDeadlineResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  Pause?: PauseResolvers<ContextType>;
  DutyText?: DutyTextResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  InboxNotice?: InboxNoticeResolvers<ContextType>;
  NoticeDispatch?: NoticeDispatchResolvers<ContextType>;
  NoticePreferences?: NoticePreferencesResolvers<ContextType>;
  NoticeChannelRule?: NoticeChannelRuleResolvers<ContextType>;
  SetNoticePreferencesPayload?: SetNoticePreferencesPayloadResolvers<ContextType>;
  TakeDispatchesPayload?: TakeDispatchesPayloadResolvers<ContextType>;
  ReportDispatchesPayload?: ReportDispatchesPayloadResolvers<ContextType>;
  InboxNoticeConnection?: InboxNoticeConnectionResolvers<ContextType>;
  InboxNoticeEdge?: InboxNoticeEdgeResolvers<ContextType>;
  MarkNoticesReadPayload?: MarkNoticesReadPayloadResolvers<ContextType>;
  StatusPublication?: StatusPublicationResolvers<ContextType>;
  RecordPublicationPayload?: RecordPublicationPayloadResolvers<ContextType>;
  StatusListPart?: StatusListPartResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskChange?: TaskChangeResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TakeTaskPayload?: TakeTaskPayloadResolvers<ContextType>;
  ReturnTaskPayload?: ReturnTaskPayloadResolvers<ContextType>;
  CompleteTaskPayload?: CompleteTaskPayloadResolvers<ContextType>;
  RunDutiesPayload?: RunDutiesPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
