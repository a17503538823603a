/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BlacklistEntryMapper, BlacklistEntryConnectionMapper, PunishmentMeasureMapper, ListingNoticeMapper, ListingNoticeConnectionMapper, BlacklistRuleMapper, OrganisationMapper, CertificationBodyMapper, DivisionMapper } from '../mappers.ts';
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
   * Blacklist entries (失信名单), newest publication first. Eight lists with rules of their own stand side by side and are never mixed. Everybody sees
   * published entries while they count and, after their ordinary end, until their publication term is over. Pending and removed entries, and those past
   * their publication term, are seen by the authority concerned (a market regulator within its own division), the ministry and the hub operator, with
   * `blacklists:read`; asking for state `PENDING` or `REMOVED` without that right is `FORBIDDEN`.
   */
  blacklistEntries: BlacklistEntryConnection;
  /**
   * The entry with this id, as the hub knew it at `asKnownAt` (default: now); `null` when there is none that the caller may see, or it was not known. What
   * the caller may see is always judged by what is known today.
   */
  blacklistEntry: Maybe<BlacklistEntry>;
  /** Notices before a listing (列入前告知), newest first: those that the caller's authority has given, and those that the caller is the subject of. `FORBIDDEN` for anybody else. */
  listingNotices: Maybe<ListingNoticeConnection>;
  /** The rules of each list in force on the day (default: today), with their sources and how far these are confirmed. */
  blacklistRules: Array<BlacklistRule>;
};


export type QueryBlacklistEntriesArgs = {
  filter?: InputMaybe<BlacklistFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBlacklistEntryArgs = {
  id: Scalars['ID']['input'];
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryListingNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBlacklistRulesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Tells a subject that it is about to be listed, by an authority that decides on the list. Identified by authority, list, subject and number of the notice: the same again changes nothing, another
   * content is `CONFLICT`. An entry whose proposal names this notice can't be proposed before the time for a statement is over.
   */
  giveListingNotice: Maybe<GiveListingNoticePayload>;
  /**
   * Files a statement of defence (陈述申辩), by the subject of the notice itself, until `statementDue`; later it is `CONFLICT`. At most ten. Idempotent by `reference`: the same again
   * changes nothing at any time, another statement under it is `CONFLICT`. To anybody else the notice is `NOT_FOUND`.
   */
  fileListingStatement: Maybe<FileListingStatementPayload>;
  /**
   * Proposes an entry, which is then `PENDING` and seen by the authority concerned only. A market regulator proposes for its own division, the ministry
   * as national authority. Identified by authority, list, subject and decision number: the same content again changes nothing, another content is
   * `CONFLICT`.
   */
  proposeBlacklistEntry: Maybe<ProposeBlacklistEntryPayload>;
  /**
   * Publishes a pending entry; it counts from that day until its end. Only the authority that proposed it may. The same publication again changes
   * nothing; a published, removed or ended entry can't be published otherwise (`CONFLICT`).
   */
  publishBlacklistEntry: Maybe<PublishBlacklistEntryPayload>;
  /**
   * Removes a published entry before its end. Only the authority that published it may. Removal on request needs the list's minimum time to have passed
   * and the conditions of the list to be met; an annulled decision is removed at any time. Otherwise, and when the entry is not published, `CONFLICT`.
   * The same removal again changes nothing.
   */
  removeBlacklistEntry: Maybe<RemoveBlacklistEntryPayload>;
  /**
   * Asks for the removal of an entry (信用修复申请). Only its subject may, from the day on which the list knows removal on request, and not while a measure of
   * the decision runs a longer term; one request at a time. The same request again changes nothing.
   */
  requestRepair: Maybe<RepairPayload>;
  /**
   * Decides on the open request (信用修复决定). Only the authority that listed the subject may. Granted, the entry is removed today on the list's conditions;
   * refused, the reason is told. The same decision again changes nothing; without an open request it is `CONFLICT`.
   */
  decideRepair: Maybe<RepairPayload>;
  /**
   * Takes a measure (惩戒措施) under an entry of the alliance's list that counts. Market regulators of the member provinces do, each for itself, with legal basis and end. Identified
   * by entry, authority and decision number: the same again changes nothing, another content is `CONFLICT`.
   */
  takePunishmentMeasure: Maybe<PunishmentMeasurePayload>;
  /** Ends a measure before its last day; only the authority that took it may. The same again changes nothing, another day or reason is `CONFLICT`. */
  endPunishmentMeasure: Maybe<PunishmentMeasurePayload>;
  /**
   * Hands a national list over as its keeper has it: published entries with their days, and up to which day the hub has the list then. Only who keeps the
   * list may (the court, the finance department, the tax authority, the ministry). Rows are taken one by one; a refused one is told by its place. What is
   * stated of the list counts only when every row was taken. A repeated import changes nothing.
   */
  importBlacklistEntries: Maybe<ImportBlacklistEntriesPayload>;
};


export type MutationGiveListingNoticeArgs = {
  input: GiveListingNoticeInput;
};


export type MutationFileListingStatementArgs = {
  input: FileListingStatementInput;
};


export type MutationProposeBlacklistEntryArgs = {
  input: ProposeBlacklistEntryInput;
};


export type MutationPublishBlacklistEntryArgs = {
  input: PublishBlacklistEntryInput;
};


export type MutationRemoveBlacklistEntryArgs = {
  input: RemoveBlacklistEntryInput;
};


export type MutationRequestRepairArgs = {
  input: RequestRepairInput;
};


export type MutationDecideRepairArgs = {
  input: DecideRepairInput;
};


export type MutationTakePunishmentMeasureArgs = {
  input: TakePunishmentMeasureInput;
};


export type MutationEndPunishmentMeasureArgs = {
  input: EndPunishmentMeasureInput;
};


export type MutationImportBlacklistEntriesArgs = {
  input: ImportBlacklistEntriesInput;
};

export type ProposeBlacklistEntryInput = {
  list: BlacklistKind;
  /** Unified social credit code of the subject, with its right check character. */
  subjectUscc: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  subjectName: Scalars['String']['input'];
  /** Three-digit code when the subject is a certification body; required for `BODY_VIOLATION`. */
  subjectBodyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the deciding authority, 1 to 200 characters. */
  authority: Scalars['String']['input'];
  /** Division of the authority (GB/T 2260 code); a market regulator's own. */
  divisionCode: Scalars['ID']['input'];
  /** 1 to 100 characters, without a colon. */
  decisionNumber: Scalars['String']['input'];
  /** 1 to 2,000 characters. */
  ground: Scalars['String']['input'];
  /** Required for `COURT_DEFAULTER`, not allowed for other lists. */
  groundCode?: InputMaybe<BlacklistGround>;
  /** That the subject was told and heard before the decision. */
  notice?: InputMaybe<BlacklistNoticeInput>;
  /** Required for `SERIOUS_DISHONESTY`, not allowed for other lists. */
  violationField?: InputMaybe<ViolationField>;
  /** Required for `SERIOUS_DISHONESTY`, not allowed for other lists; 1 to 2,000 characters. */
  severity?: InputMaybe<Scalars['String']['input']>;
  /** Required for `SERIOUS_DISHONESTY`, not allowed for other lists. */
  heavierPenalty?: InputMaybe<HeavierPenalty>;
};

export type BlacklistNoticeInput = {
  /** Not in the future. */
  noticedOn: Scalars['Date']['input'];
  /**
   * 1 to 100 characters. Where the authority has given a notice of this number through the hub (`giveListingNotice`): with its day, once the time for a statement is over (else `CONFLICT`),
   * and without `statement`, since what the subject has filed itself stays with the notice.
   */
  document: Scalars['String']['input'];
  /** At most 2,000 characters. */
  statement?: InputMaybe<Scalars['String']['input']>;
  /** From the day of the notice to today. */
  heardOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ProposeBlacklistEntryPayload = {
  __typename?: 'ProposeBlacklistEntryPayload';
  entry: BlacklistEntry;
  result: BlacklistChangeResult;
};

export type PublishBlacklistEntryInput = {
  entryId: Scalars['ID']['input'];
  /** Day of publication, not before the proposal and not in the future; default: today. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it counts. Required where the decision must name the end; allowed where it may, within the rule's bounds; otherwise it follows from the list's rule. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type PublishBlacklistEntryPayload = {
  __typename?: 'PublishBlacklistEntryPayload';
  entry: BlacklistEntry;
  result: BlacklistChangeResult;
};

export type RemoveBlacklistEntryInput = {
  entryId: Scalars['ID']['input'];
  reason: BlacklistRemovalReason;
  /** Day of removal, not before publication and not in the future; default: today. */
  removedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether each condition of early removal is met; required for removal on request. */
  conditions?: InputMaybe<EarlyRemovalConditionsInput>;
  /** Number of the decision (移出决定文号), at most 200 characters. */
  document?: InputMaybe<Scalars['String']['input']>;
};

/** What must be so before an entry is removed on request (SAMR Order 44). */
export type EarlyRemovalConditionsInput = {
  /** The penalty has been carried out in full (已履行行政处罚决定). */
  penaltyFulfilled: Scalars['Boolean']['input'];
  /** Harm has been undone (已消除危害后果和不良影响). */
  harmUndone: Scalars['Boolean']['input'];
  /** No new heavier penalty since the listing (未再受较重行政处罚). */
  noNewHeavierPenalty: Scalars['Boolean']['input'];
};

export type RemoveBlacklistEntryPayload = {
  __typename?: 'RemoveBlacklistEntryPayload';
  entry: BlacklistEntry;
  result: BlacklistChangeResult;
};

/** What a change has done. */
export type BlacklistChangeResult =
  | 'CREATED'
  | 'CHANGED'
  /** The record was like this already; nothing was written and no event published. */
  | 'UNCHANGED';

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

/** That the subject was told before the decision, and what it answered (列入前告知、陈述申辩、听证). */
export type BlacklistNotice = {
  __typename?: 'BlacklistNotice';
  noticedOn: Scalars['Date']['output'];
  /** Number of the notice (告知书文号). */
  document: Scalars['String']['output'];
  /** What the subject said (陈述申辩); `null`: nothing. */
  statement: Maybe<Scalars['String']['output']>;
  /** Day of a hearing (听证); `null`: none was held. */
  heardOn: Maybe<Scalars['Date']['output']>;
};

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

/** Why an entry was removed before its end. */
export type BlacklistRemovalReason =
  /** The subject asked and the conditions were met (提前移出). */
  | 'ON_REQUEST'
  /** The decision was annulled or found wrong (撤销). */
  | 'DECISION_ANNULLED';

/** Who decides on an entry. */
export type BlacklistAuthorityLevel =
  /** A national authority. */
  | 'NATIONAL'
  /** The authority of the entry's division. */
  | 'DIVISION';

/** An entry of one subject on one list. */
export type BlacklistEntry = Node & {
  __typename?: 'BlacklistEntry';
  /** How `node` leads here; no part of the public schema. */
  ref: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  list: BlacklistKind;
  subjectUscc: Scalars['String']['output'];
  subjectName: Scalars['String']['output'];
  /** The subject as an organisation. */
  subject: Organisation;
  /** The subject as a certification body, when it is one. */
  body: Maybe<CertificationBody>;
  /** Name of the deciding authority (列入机关). */
  authority: Scalars['String']['output'];
  authorityLevel: BlacklistAuthorityLevel;
  /** Division of the deciding authority; for a national authority the division that the subject belongs to. */
  division: Division;
  /** Number of the decision (决定书文号). */
  decisionNumber: Scalars['String']['output'];
  /** What the subject did, in the words of the decision (列入事由). */
  ground: Scalars['String']['output'];
  /** The ground by which its term goes; `null` where the list's terms do not, and where it is not known. */
  groundCode: Maybe<BlacklistGround>;
  /** That the subject was told and heard before the decision; `null`: not known. */
  notice: Maybe<BlacklistNotice>;
  /** Field of the violation; set for `SERIOUS_DISHONESTY`. */
  violationField: Maybe<ViolationField>;
  /** What makes the violation vile, serious or harmful (性质恶劣、情节严重、社会危害较大); set for `SERIOUS_DISHONESTY`. */
  severity: Maybe<Scalars['String']['output']>;
  /** The heavier penalty that was imposed; set for `SERIOUS_DISHONESTY`. */
  heavierPenalty: Maybe<HeavierPenalty>;
  /** `null` while pending. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Last day on which it counts, inclusive; `null` when the list has no ordinary end, and while pending. */
  endsOn: Maybe<Scalars['Date']['output']>;
  /** Day of an early removal: from that day on it no longer counts. */
  removedOn: Maybe<Scalars['Date']['output']>;
  removalReason: Maybe<BlacklistRemovalReason>;
  /** Number of the decision by which it was removed (移出决定文号); `null`: not removed, or not told. */
  removalDocument: Maybe<Scalars['String']['output']>;
  /** Requests of its subject to be removed, oldest first; `null` for all but the subject and the authority that decides. */
  repairs: Maybe<Array<BlacklistRepair>>;
  /** First day on which removal on request is possible under the list's rule; `null` when the list knows no early removal, and while pending. */
  removableFrom: Maybe<Scalars['Date']['output']>;
  /** State on the day (default: today), as the hub knew it at `asKnownAt` (default: as it was asked for); `null` before it was proposed. */
  state: Maybe<BlacklistEntryState>;
  /** Id of the agency that proposed it; null: it was there when the hub began. */
  createdBy: Maybe<Scalars['ID']['output']>;
  /** Whether it counts against its subject on the day (default: today), as the hub knew it at `asKnownAt` (default: as it was asked for). */
  countsOn: Scalars['Boolean']['output'];
  /**
   * Measures of joint punishment (惩戒措施) in force under the entry on the day (default: today), as the hub knew them at `asKnownAt`; none on lists that are no alliance's. Told to
   * market regulators of the member provinces and inside them, the ministry, and whom they are against; `null` for everybody else.
   */
  measures: Maybe<Array<PunishmentMeasure>>;
  /** A made-up entry of the sample data. */
  fictional: Scalars['Boolean']['output'];
};


/** An entry of one subject on one list. */
export type BlacklistEntryStateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An entry of one subject on one list. */
export type BlacklistEntryCountsOnArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An entry of one subject on one list. */
export type BlacklistEntryMeasuresArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which entries to list; all conditions hold together. */
export type BlacklistFilter = {
  list?: InputMaybe<BlacklistKind>;
  /** Unified social credit code of the subject. */
  subjectUscc?: InputMaybe<Scalars['ID']['input']>;
  /** Three-digit code of the certification body that is the subject. */
  bodyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Entries of authorities in this division or below it (GB/T 2260 code). */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Entries in this state on the day `on`. */
  state?: InputMaybe<BlacklistEntryState>;
  /** Entries that existed by this day, their state judged on it; default: today. What the caller may see is always judged as of today. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Entries and their days as the hub knew them at this instant (default: now). */
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type BlacklistEntryConnection = {
  __typename?: 'BlacklistEntryConnection';
  edges: Array<BlacklistEntryEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type BlacklistEntryEdge = {
  __typename?: 'BlacklistEntryEdge';
  cursor: Scalars['String']['output'];
  node: BlacklistEntry;
};

export type ImportBlacklistEntriesInput = {
  list: BlacklistKind;
  /** Name of the authority that hands over, 1 to 200 characters; the deciding one of a row that names none. */
  authority: Scalars['String']['input'];
  /**
   * The day up to which the hub has the list with these rows; not in the future. Absent: further parts of the list follow, or a row of another part was refused; then
   * nothing is stated of the list, and `wholeList` has to be false.
   */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the hub then has the whole list as it stands on that day. */
  wholeList: Scalars['Boolean']['input'];
  /** At most 500. */
  rows: Array<ImportedBlacklistEntryInput>;
};

/** One published entry; fields as `ProposeBlacklistEntryInput` has them. */
export type ImportedBlacklistEntryInput = {
  subjectUscc: Scalars['ID']['input'];
  subjectName: Scalars['String']['input'];
  subjectBodyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Deciding authority, where it is not the one that hands over. */
  authority?: InputMaybe<Scalars['String']['input']>;
  divisionCode: Scalars['ID']['input'];
  decisionNumber: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  groundCode?: InputMaybe<BlacklistGround>;
  violationField?: InputMaybe<ViolationField>;
  severity?: InputMaybe<Scalars['String']['input']>;
  heavierPenalty?: InputMaybe<HeavierPenalty>;
  publishedOn: Scalars['Date']['input'];
  endsOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ImportBlacklistEntriesPayload = {
  __typename?: 'ImportBlacklistEntriesPayload';
  /** `null` while a row is refused, and for a part that states none. */
  asOf: Maybe<Scalars['Date']['output']>;
  outcomes: Array<ImportedBlacklistEntry>;
};

/** What became of a row. */
export type ImportedBlacklistEntry = {
  __typename?: 'ImportedBlacklistEntry';
  /** Its place in the import, from 0. */
  index: Scalars['Int']['output'];
  /** `null` when it was refused. */
  entryId: Maybe<Scalars['ID']['output']>;
  result: Maybe<BlacklistChangeResult>;
  /** What is wrong with it; `null` when it was taken. */
  fault: Maybe<Scalars['String']['output']>;
  /** The same by field and code, in both languages. */
  rowFault: Maybe<BlacklistRowFault>;
};

/** Why a row was refused. */
export type BlacklistRowFault = {
  __typename?: 'BlacklistRowFault';
  /** The field at fault; empty when the whole row is. */
  field: Scalars['String']['output'];
  /** `FIELD_INVALID`, or `CONFLICTS_WITH_RECORD` for a decision that is recorded with another content. */
  code: Scalars['String']['output'];
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

/** A subject's statement of defence (陈述申辩) that it has filed itself, before it is listed. */
export type ListingStatement = {
  __typename?: 'ListingStatement';
  /** The subject's own key. */
  reference: Scalars['String']['output'];
  filedOn: Scalars['Date']['output'];
  text: Scalars['String']['output'];
  /** Whether it asks for a hearing (要求听证). */
  asksForHearing: Scalars['Boolean']['output'];
  /** Papers by their digests; the files stay with the subject, or go another way. */
  papers: Array<ListingPaper>;
};

/** A paper by its digest. */
export type ListingPaper = {
  __typename?: 'ListingPaper';
  name: Scalars['String']['output'];
  /** SHA-256, lower-case hex. */
  sha256: Scalars['String']['output'];
};

/**
 * That a subject is told that it is about to be listed (列入前告知), with what it answers. For its parties alone: the authority that has given it, and the subject. It says nothing about an
 * entry that may be pending.
 */
export type ListingNotice = {
  __typename?: 'ListingNotice';
  id: Scalars['ID']['output'];
  list: BlacklistKind;
  subjectUscc: Scalars['ID']['output'];
  subjectName: Scalars['String']['output'];
  /** Three-digit code, where the subject is a certification body. */
  subjectBodyCode: Maybe<Scalars['ID']['output']>;
  /** Name of the authority that gives it. */
  authority: Scalars['String']['output'];
  /** Number of the notice (告知书文号). */
  document: Scalars['String']['output'];
  /** What the subject is to be listed for: facts, grounds and basis (拟列入的事实、理由和依据). */
  ground: Scalars['String']['output'];
  noticedOn: Scalars['Date']['output'];
  /** Last day for a statement of defence: five working days after the notice (HUB-27). */
  statementDue: Scalars['Date']['output'];
  /** Oldest first. */
  statements: Array<ListingStatement>;
};

export type ListingNoticeConnection = {
  __typename?: 'ListingNoticeConnection';
  edges: Array<ListingNoticeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ListingNoticeEdge = {
  __typename?: 'ListingNoticeEdge';
  cursor: Scalars['String']['output'];
  node: ListingNotice;
};

export type GiveListingNoticeInput = {
  list: BlacklistKind;
  /** Unified social credit code of the subject, with its right check character. */
  subjectUscc: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  subjectName: Scalars['String']['input'];
  /** Three-digit code when the subject is a certification body; required for `BODY_VIOLATION`. */
  subjectBodyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the deciding authority, 1 to 200 characters. */
  authority: Scalars['String']['input'];
  /** Number of the notice, 1 to 100 characters. */
  document: Scalars['String']['input'];
  /** 1 to 2,000 characters, without personal data. */
  ground: Scalars['String']['input'];
};

export type GiveListingNoticePayload = {
  __typename?: 'GiveListingNoticePayload';
  notice: ListingNotice;
  result: BlacklistChangeResult;
};

export type FileListingStatementInput = {
  notice: Scalars['ID']['input'];
  /** The subject's own key, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  /** 1 to 4,000 characters. */
  text: Scalars['String']['input'];
  /** Default: false. */
  asksForHearing?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 50. */
  papers?: InputMaybe<Array<ListingPaperInput>>;
};

export type ListingPaperInput = {
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** SHA-256 of the file, 64 lower-case hex digits. */
  sha256: Scalars['String']['input'];
};

export type FileListingStatementPayload = {
  __typename?: 'FileListingStatementPayload';
  notice: ListingNotice;
  result: BlacklistChangeResult;
};

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

/**
 * A measure (惩戒措施) that an authority of an alliance has taken under an entry of its list of joint punishment (联合惩戒). It is in force on its own days, while the entry
 * counts and while the authority's province is a member.
 */
export type PunishmentMeasure = {
  __typename?: 'PunishmentMeasure';
  id: Scalars['ID']['output'];
  kind: PunishmentMeasureKind;
  /** What is done. */
  content: Scalars['String']['output'];
  /** Instrument and clause that it rests on (法律依据). */
  legalBasis: Scalars['String']['output'];
  /** Name of the authority that has taken it (实施机关). */
  authority: Scalars['String']['output'];
  division: Division;
  /** Number of the decision (决定书文号). */
  decisionNumber: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  /** Last day, inclusive (截止日期). */
  until: Scalars['Date']['output'];
  /** Day from which it is in force no longer, where it was ended before its last day. */
  endedOn: Maybe<Scalars['Date']['output']>;
  endReason: Maybe<Scalars['String']['output']>;
  /** The entry that it is under; `null` for one that is no longer public. */
  entry: Maybe<BlacklistEntry>;
  /** A made-up measure of the sample data. */
  fictional: Scalars['Boolean']['output'];
};

export type TakePunishmentMeasureInput = {
  /** An entry of the list of joint punishment that counts today. */
  entryId: Scalars['ID']['input'];
  kind: PunishmentMeasureKind;
  /** 1 to 2,000 characters. */
  content: Scalars['String']['input'];
  /** Instrument and clause, 1 to 500 characters. */
  legalBasis: Scalars['String']['input'];
  /** Name of the authority, 1 to 200 characters. */
  authority: Scalars['String']['input'];
  /** 1 to 100 characters; identifies the measure together with entry and authority. */
  decisionNumber: Scalars['String']['input'];
  /** Not before the publication of the entry; default: today. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Not after the last day of the entry; default: that day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type EndPunishmentMeasureInput = {
  id: Scalars['ID']['input'];
  /** 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** From its first day to today; default: today. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type PunishmentMeasurePayload = {
  __typename?: 'PunishmentMeasurePayload';
  measure: PunishmentMeasure;
  result: BlacklistChangeResult;
};

/** A subject's request to be removed (信用修复), with the decision on it. */
export type BlacklistRepair = {
  __typename?: 'BlacklistRepair';
  id: Scalars['ID']['output'];
  requestedOn: Scalars['Date']['output'];
  /** What the subject says has been done. */
  statement: Scalars['String']['output'];
  /** Papers that prove it, by number or name. */
  documents: Array<Scalars['String']['output']>;
  /** `null` while it is open. */
  decidedOn: Maybe<Scalars['Date']['output']>;
  granted: Maybe<Scalars['Boolean']['output']>;
  /** Number of the decision. */
  document: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  reason: Maybe<Scalars['String']['output']>;
};

export type RequestRepairInput = {
  entryId: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  statement: Scalars['String']['input'];
  /** At most 20, each of 1 to 200 characters. */
  documents: Array<Scalars['String']['input']>;
};

export type DecideRepairInput = {
  entryId: Scalars['ID']['input'];
  granted: Scalars['Boolean']['input'];
  /** Number of the decision, 1 to 200 characters. */
  document: Scalars['String']['input'];
  /** Required where it is refused; 1 to 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether each condition of early removal is met; required where it is granted and the list has such conditions. */
  conditions?: InputMaybe<EarlyRemovalConditionsInput>;
};

export type RepairPayload = {
  __typename?: 'RepairPayload';
  repair: BlacklistRepair;
  entry: BlacklistEntry;
  result: BlacklistChangeResult;
};

/** The rule of a list in a period: what the law fixes as of then. */
export type BlacklistRule = {
  __typename?: 'BlacklistRule';
  list: BlacklistKind;
  /** The ground that it is for; `null`: every ground that has no rule of its own. */
  ground: Maybe<BlacklistGround>;
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  /** Last day of this edition of the rule, inclusive; `null` while in force. */
  to: Maybe<Scalars['Date']['output']>;
  /** Months from publication to the end that holds where the decision names none; `null`: there is no such end. */
  ordinaryEndMonths: Maybe<Scalars['Int']['output']>;
  /** Whether the decision itself must name the end. */
  endNamedByDecision: Scalars['Boolean']['output'];
  /** Fewest months from publication to an end that the decision names; `null` where it names none. */
  namedEndShortestMonths: Maybe<Scalars['Int']['output']>;
  /** Most months from publication to an end that the decision names; `null` where there is no bound, or where it names none. */
  namedEndLongestMonths: Maybe<Scalars['Int']['output']>;
  /** Whether nothing is removed on request while a measure runs for which the decision named an end after the ordinary one. */
  longerMeasureBarsRemoval: Scalars['Boolean']['output'];
  /** Months after publication that must have passed before removal on request; 0: at any time; `null`: no early removal. */
  earlyRemovalAfterMonths: Maybe<Scalars['Int']['output']>;
  /** Months from publication for which an entry stays public even after its end. */
  publicationMonths: Scalars['Int']['output'];
  source: Scalars['String']['output'];
  /** How far the deadlines are confirmed: A official text, B press or trade, C mirror of an official text, M from memory, D decision of the hub. */
  confidence: Scalars['String']['output'];
};

/** How many entries of a list count. */
export type BlacklistCount = {
  __typename?: 'BlacklistCount';
  list: BlacklistKind;
  /** Null where so few are not told. */
  count: Maybe<Scalars['Int']['output']>;
};

/** An enterprise, body or other organisation, by its unified social credit code. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Unified social credit code (统一社会信用代码, GB 32100-2015), 18 characters. */
  uscc: Scalars['String']['output'];
  /** Entries that the caller may see, as `blacklistEntries` explains, newest publication first; `null` when they can't be had right now. */
  blacklistEntries: Maybe<BlacklistEntryConnection>;
  /** Whether an entry of this list that the caller may see counts on the day (default: today). */
  isBlacklisted: Maybe<Scalars['Boolean']['output']>;
  /**
   * Measures of joint punishment (惩戒措施) in force against it on the day (default: today), by every entry that the caller may see. With `region`, the division of a purchase: what is in
   * force for it, which is none outside the member provinces. Told as `BlacklistEntry.measures`, and to a procurement platform for a purchase in a member province; `null` for everybody
   * else. By itself no measure bars from a purchase.
   */
  jointPunishments: Maybe<Array<PunishmentMeasure>>;
};


/** An enterprise, body or other organisation, by its unified social credit code. */
export type OrganisationBlacklistEntriesArgs = {
  list?: InputMaybe<BlacklistKind>;
  state?: InputMaybe<BlacklistEntryState>;
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, body or other organisation, by its unified social credit code. */
export type OrganisationIsBlacklistedArgs = {
  list: BlacklistKind;
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An enterprise, body or other organisation, by its unified social credit code. */
export type OrganisationJointPunishmentsArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A certification body, by its three-digit code in certificate numbers. */
export type CertificationBody = {
  __typename?: 'CertificationBody';
  /** Three digits (发证机构代码). */
  code: Scalars['String']['output'];
  /** Entries that name the body, as `Organisation.blacklistEntries`. A revoked approval is another fact and not told here. */
  blacklistEntries: Maybe<BlacklistEntryConnection>;
};


/** A certification body, by its three-digit code in certificate numbers. */
export type CertificationBodyBlacklistEntriesArgs = {
  list?: InputMaybe<BlacklistKind>;
  state?: InputMaybe<BlacklistEntryState>;
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative division of China (行政区划, GB/T 2260), by its code. */
export type Division = {
  __typename?: 'Division';
  /** Six digits: province (2), prefecture (2), county (2). */
  code: Scalars['ID']['output'];
  /**
   * Entries of authorities in the division or below it, newest publication first: published ones are public; pending and removed ones, and those past
   * their publication term, only as `blacklistEntries` explains.
   */
  blacklistEntries: Maybe<BlacklistEntryConnection>;
  /**
   * Per list, how many entries of authorities in the division or below it count on the day (default: today), of those that the caller may see today. A
   * regulator is told them exactly for divisions that its agreement covers, lists without any left out; of another province as a whole, `on` the last day
   * of a month (default: the latest), with every list, and counts under 5 are null. Below another province they are `FORBIDDEN`. With `asKnownAt` they are
   * those of what the hub knew at that instant; not for another province.
   */
  blacklistStatistics: Maybe<Array<BlacklistCount>>;
};


/** An administrative division of China (行政区划, GB/T 2260), by its code. */
export type DivisionBlacklistEntriesArgs = {
  list?: InputMaybe<BlacklistKind>;
  state?: InputMaybe<BlacklistEntryState>;
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An administrative division of China (行政区划, GB/T 2260), by its code. */
export type DivisionBlacklistStatisticsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `node` finds again by its global id (Relay, Global Object Identification). */
export type Node = {
  /** Global id (全局标识): the same for ever, and of no other object of the hub. */
  id: Scalars['ID']['output'];
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
  BlacklistEntry: BlacklistEntry;
  Organisation: Organisation;
  CertificationBody: CertificationBody;
  Division: Division;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BlacklistEntry:
    ( { __typename: 'BlacklistEntry' }
    & GraphQLRecursivePick<FederationTypes['BlacklistEntry'], {"ref":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"uscc":true}> );
  CertificationBody:
    ( { __typename: 'CertificationBody' }
    & GraphQLRecursivePick<FederationTypes['CertificationBody'], {"code":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( BlacklistEntryMapper );
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
  ProposeBlacklistEntryInput: ProposeBlacklistEntryInput;
  BlacklistNoticeInput: BlacklistNoticeInput;
  ProposeBlacklistEntryPayload: ResolverTypeWrapper<Omit<ProposeBlacklistEntryPayload, 'entry'> & { entry: ResolversTypes['BlacklistEntry'] }>;
  PublishBlacklistEntryInput: PublishBlacklistEntryInput;
  PublishBlacklistEntryPayload: ResolverTypeWrapper<Omit<PublishBlacklistEntryPayload, 'entry'> & { entry: ResolversTypes['BlacklistEntry'] }>;
  RemoveBlacklistEntryInput: RemoveBlacklistEntryInput;
  EarlyRemovalConditionsInput: EarlyRemovalConditionsInput;
  RemoveBlacklistEntryPayload: ResolverTypeWrapper<Omit<RemoveBlacklistEntryPayload, 'entry'> & { entry: ResolversTypes['BlacklistEntry'] }>;
  BlacklistChangeResult: BlacklistChangeResult;
  BlacklistKind: BlacklistKind;
  BlacklistGround: BlacklistGround;
  BlacklistNotice: ResolverTypeWrapper<BlacklistNotice>;
  BlacklistEntryState: BlacklistEntryState;
  ViolationField: ViolationField;
  HeavierPenalty: HeavierPenalty;
  BlacklistRemovalReason: BlacklistRemovalReason;
  BlacklistAuthorityLevel: BlacklistAuthorityLevel;
  BlacklistEntry: ResolverTypeWrapper<BlacklistEntryMapper>;
  BlacklistFilter: BlacklistFilter;
  BlacklistEntryConnection: ResolverTypeWrapper<BlacklistEntryConnectionMapper>;
  BlacklistEntryEdge: ResolverTypeWrapper<Omit<BlacklistEntryEdge, 'node'> & { node: ResolversTypes['BlacklistEntry'] }>;
  ImportBlacklistEntriesInput: ImportBlacklistEntriesInput;
  ImportedBlacklistEntryInput: ImportedBlacklistEntryInput;
  ImportBlacklistEntriesPayload: ResolverTypeWrapper<ImportBlacklistEntriesPayload>;
  ImportedBlacklistEntry: ResolverTypeWrapper<ImportedBlacklistEntry>;
  BlacklistRowFault: ResolverTypeWrapper<BlacklistRowFault>;
  ListingStatement: ResolverTypeWrapper<ListingStatement>;
  ListingPaper: ResolverTypeWrapper<ListingPaper>;
  ListingNotice: ResolverTypeWrapper<ListingNoticeMapper>;
  ListingNoticeConnection: ResolverTypeWrapper<ListingNoticeConnectionMapper>;
  ListingNoticeEdge: ResolverTypeWrapper<Omit<ListingNoticeEdge, 'node'> & { node: ResolversTypes['ListingNotice'] }>;
  GiveListingNoticeInput: GiveListingNoticeInput;
  GiveListingNoticePayload: ResolverTypeWrapper<Omit<GiveListingNoticePayload, 'notice'> & { notice: ResolversTypes['ListingNotice'] }>;
  FileListingStatementInput: FileListingStatementInput;
  ListingPaperInput: ListingPaperInput;
  FileListingStatementPayload: ResolverTypeWrapper<Omit<FileListingStatementPayload, 'notice'> & { notice: ResolversTypes['ListingNotice'] }>;
  PunishmentMeasureKind: PunishmentMeasureKind;
  PunishmentMeasure: ResolverTypeWrapper<PunishmentMeasureMapper>;
  TakePunishmentMeasureInput: TakePunishmentMeasureInput;
  EndPunishmentMeasureInput: EndPunishmentMeasureInput;
  PunishmentMeasurePayload: ResolverTypeWrapper<Omit<PunishmentMeasurePayload, 'measure'> & { measure: ResolversTypes['PunishmentMeasure'] }>;
  BlacklistRepair: ResolverTypeWrapper<BlacklistRepair>;
  RequestRepairInput: RequestRepairInput;
  DecideRepairInput: DecideRepairInput;
  RepairPayload: ResolverTypeWrapper<Omit<RepairPayload, 'entry'> & { entry: ResolversTypes['BlacklistEntry'] }>;
  BlacklistRule: ResolverTypeWrapper<BlacklistRuleMapper>;
  BlacklistCount: ResolverTypeWrapper<BlacklistCount>;
  Organisation: ResolverTypeWrapper<OrganisationMapper>;
  CertificationBody: ResolverTypeWrapper<CertificationBodyMapper>;
  Division: ResolverTypeWrapper<DivisionMapper>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
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
  ProposeBlacklistEntryInput: ProposeBlacklistEntryInput;
  BlacklistNoticeInput: BlacklistNoticeInput;
  ProposeBlacklistEntryPayload: Omit<ProposeBlacklistEntryPayload, 'entry'> & { entry: ResolversParentTypes['BlacklistEntry'] };
  PublishBlacklistEntryInput: PublishBlacklistEntryInput;
  PublishBlacklistEntryPayload: Omit<PublishBlacklistEntryPayload, 'entry'> & { entry: ResolversParentTypes['BlacklistEntry'] };
  RemoveBlacklistEntryInput: RemoveBlacklistEntryInput;
  EarlyRemovalConditionsInput: EarlyRemovalConditionsInput;
  RemoveBlacklistEntryPayload: Omit<RemoveBlacklistEntryPayload, 'entry'> & { entry: ResolversParentTypes['BlacklistEntry'] };
  BlacklistNotice: BlacklistNotice;
  BlacklistEntry: BlacklistEntryMapper;
  BlacklistFilter: BlacklistFilter;
  BlacklistEntryConnection: BlacklistEntryConnectionMapper;
  BlacklistEntryEdge: Omit<BlacklistEntryEdge, 'node'> & { node: ResolversParentTypes['BlacklistEntry'] };
  ImportBlacklistEntriesInput: ImportBlacklistEntriesInput;
  ImportedBlacklistEntryInput: ImportedBlacklistEntryInput;
  ImportBlacklistEntriesPayload: ImportBlacklistEntriesPayload;
  ImportedBlacklistEntry: ImportedBlacklistEntry;
  BlacklistRowFault: BlacklistRowFault;
  ListingStatement: ListingStatement;
  ListingPaper: ListingPaper;
  ListingNotice: ListingNoticeMapper;
  ListingNoticeConnection: ListingNoticeConnectionMapper;
  ListingNoticeEdge: Omit<ListingNoticeEdge, 'node'> & { node: ResolversParentTypes['ListingNotice'] };
  GiveListingNoticeInput: GiveListingNoticeInput;
  GiveListingNoticePayload: Omit<GiveListingNoticePayload, 'notice'> & { notice: ResolversParentTypes['ListingNotice'] };
  FileListingStatementInput: FileListingStatementInput;
  ListingPaperInput: ListingPaperInput;
  FileListingStatementPayload: Omit<FileListingStatementPayload, 'notice'> & { notice: ResolversParentTypes['ListingNotice'] };
  PunishmentMeasure: PunishmentMeasureMapper;
  TakePunishmentMeasureInput: TakePunishmentMeasureInput;
  EndPunishmentMeasureInput: EndPunishmentMeasureInput;
  PunishmentMeasurePayload: Omit<PunishmentMeasurePayload, 'measure'> & { measure: ResolversParentTypes['PunishmentMeasure'] };
  BlacklistRepair: BlacklistRepair;
  RequestRepairInput: RequestRepairInput;
  DecideRepairInput: DecideRepairInput;
  RepairPayload: Omit<RepairPayload, 'entry'> & { entry: ResolversParentTypes['BlacklistEntry'] };
  BlacklistRule: BlacklistRuleMapper;
  BlacklistCount: BlacklistCount;
  Organisation: OrganisationMapper;
  CertificationBody: CertificationBodyMapper;
  Division: DivisionMapper;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
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
  blacklistEntries?: Resolver<ResolversTypes['BlacklistEntryConnection'], ParentType, ContextType, Partial<QueryBlacklistEntriesArgs>>;
  blacklistEntry?: Resolver<Maybe<ResolversTypes['BlacklistEntry']>, ParentType, ContextType, RequireFields<QueryBlacklistEntryArgs, 'id'>>;
  listingNotices?: Resolver<Maybe<ResolversTypes['ListingNoticeConnection']>, ParentType, ContextType, Partial<QueryListingNoticesArgs>>;
  blacklistRules?: Resolver<Array<ResolversTypes['BlacklistRule']>, ParentType, ContextType, Partial<QueryBlacklistRulesArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  giveListingNotice?: Resolver<Maybe<ResolversTypes['GiveListingNoticePayload']>, ParentType, ContextType, RequireFields<MutationGiveListingNoticeArgs, 'input'>>;
  fileListingStatement?: Resolver<Maybe<ResolversTypes['FileListingStatementPayload']>, ParentType, ContextType, RequireFields<MutationFileListingStatementArgs, 'input'>>;
  proposeBlacklistEntry?: Resolver<Maybe<ResolversTypes['ProposeBlacklistEntryPayload']>, ParentType, ContextType, RequireFields<MutationProposeBlacklistEntryArgs, 'input'>>;
  publishBlacklistEntry?: Resolver<Maybe<ResolversTypes['PublishBlacklistEntryPayload']>, ParentType, ContextType, RequireFields<MutationPublishBlacklistEntryArgs, 'input'>>;
  removeBlacklistEntry?: Resolver<Maybe<ResolversTypes['RemoveBlacklistEntryPayload']>, ParentType, ContextType, RequireFields<MutationRemoveBlacklistEntryArgs, 'input'>>;
  requestRepair?: Resolver<Maybe<ResolversTypes['RepairPayload']>, ParentType, ContextType, RequireFields<MutationRequestRepairArgs, 'input'>>;
  decideRepair?: Resolver<Maybe<ResolversTypes['RepairPayload']>, ParentType, ContextType, RequireFields<MutationDecideRepairArgs, 'input'>>;
  takePunishmentMeasure?: Resolver<Maybe<ResolversTypes['PunishmentMeasurePayload']>, ParentType, ContextType, RequireFields<MutationTakePunishmentMeasureArgs, 'input'>>;
  endPunishmentMeasure?: Resolver<Maybe<ResolversTypes['PunishmentMeasurePayload']>, ParentType, ContextType, RequireFields<MutationEndPunishmentMeasureArgs, 'input'>>;
  importBlacklistEntries?: Resolver<Maybe<ResolversTypes['ImportBlacklistEntriesPayload']>, ParentType, ContextType, RequireFields<MutationImportBlacklistEntriesArgs, 'input'>>;
};

export type ProposeBlacklistEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeBlacklistEntryPayload'] = ResolversParentTypes['ProposeBlacklistEntryPayload']> = {
  entry?: Resolver<ResolversTypes['BlacklistEntry'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['BlacklistChangeResult'], ParentType, ContextType>;
};

export type PublishBlacklistEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishBlacklistEntryPayload'] = ResolversParentTypes['PublishBlacklistEntryPayload']> = {
  entry?: Resolver<ResolversTypes['BlacklistEntry'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['BlacklistChangeResult'], ParentType, ContextType>;
};

export type RemoveBlacklistEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveBlacklistEntryPayload'] = ResolversParentTypes['RemoveBlacklistEntryPayload']> = {
  entry?: Resolver<ResolversTypes['BlacklistEntry'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['BlacklistChangeResult'], ParentType, ContextType>;
};

export type BlacklistNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlacklistNotice'] = ResolversParentTypes['BlacklistNotice']> = {
  noticedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BlacklistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlacklistEntry'] = ResolversParentTypes['BlacklistEntry'], FederationReferenceType extends FederationReferenceTypes['BlacklistEntry'] = FederationReferenceTypes['BlacklistEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BlacklistEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['BlacklistKind'], ParentType, ContextType>;
  subjectUscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['CertificationBody']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorityLevel?: Resolver<ResolversTypes['BlacklistAuthorityLevel'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groundCode?: Resolver<Maybe<ResolversTypes['BlacklistGround']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['BlacklistNotice']>, ParentType, ContextType>;
  violationField?: Resolver<Maybe<ResolversTypes['ViolationField']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heavierPenalty?: Resolver<Maybe<ResolversTypes['HeavierPenalty']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  removalReason?: Resolver<Maybe<ResolversTypes['BlacklistRemovalReason']>, ParentType, ContextType>;
  removalDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repairs?: Resolver<Maybe<Array<ResolversTypes['BlacklistRepair']>>, ParentType, ContextType>;
  removableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['BlacklistEntryState']>, ParentType, ContextType, Partial<BlacklistEntryStateArgs>>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  countsOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<BlacklistEntryCountsOnArgs>>;
  measures?: Resolver<Maybe<Array<ResolversTypes['PunishmentMeasure']>>, ParentType, ContextType, Partial<BlacklistEntryMeasuresArgs>>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlacklistEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlacklistEntryConnection'] = ResolversParentTypes['BlacklistEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BlacklistEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlacklistEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlacklistEntryEdge'] = ResolversParentTypes['BlacklistEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BlacklistEntry'], ParentType, ContextType>;
};

export type ImportBlacklistEntriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportBlacklistEntriesPayload'] = ResolversParentTypes['ImportBlacklistEntriesPayload']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['ImportedBlacklistEntry']>, ParentType, ContextType>;
};

export type ImportedBlacklistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedBlacklistEntry'] = ResolversParentTypes['ImportedBlacklistEntry']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['BlacklistChangeResult']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowFault?: Resolver<Maybe<ResolversTypes['BlacklistRowFault']>, ParentType, ContextType>;
};

export type BlacklistRowFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlacklistRowFault'] = ResolversParentTypes['BlacklistRowFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListingStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingStatement'] = ResolversParentTypes['ListingStatement']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asksForHearing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['ListingPaper']>, ParentType, ContextType>;
};

export type ListingPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingPaper'] = ResolversParentTypes['ListingPaper']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListingNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingNotice'] = ResolversParentTypes['ListingNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['BlacklistKind'], ParentType, ContextType>;
  subjectUscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectBodyCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statementDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['ListingStatement']>, ParentType, ContextType>;
};

export type ListingNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingNoticeConnection'] = ResolversParentTypes['ListingNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListingNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingNoticeEdge'] = ResolversParentTypes['ListingNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListingNotice'], ParentType, ContextType>;
};

export type GiveListingNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveListingNoticePayload'] = ResolversParentTypes['GiveListingNoticePayload']> = {
  notice?: Resolver<ResolversTypes['ListingNotice'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['BlacklistChangeResult'], ParentType, ContextType>;
};

export type FileListingStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileListingStatementPayload'] = ResolversParentTypes['FileListingStatementPayload']> = {
  notice?: Resolver<ResolversTypes['ListingNotice'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['BlacklistChangeResult'], ParentType, ContextType>;
};

export type PunishmentMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PunishmentMeasure'] = ResolversParentTypes['PunishmentMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PunishmentMeasureKind'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['BlacklistEntry']>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PunishmentMeasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PunishmentMeasurePayload'] = ResolversParentTypes['PunishmentMeasurePayload']> = {
  measure?: Resolver<ResolversTypes['PunishmentMeasure'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['BlacklistChangeResult'], ParentType, ContextType>;
};

export type BlacklistRepairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlacklistRepair'] = ResolversParentTypes['BlacklistRepair']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  granted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RepairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepairPayload'] = ResolversParentTypes['RepairPayload']> = {
  repair?: Resolver<ResolversTypes['BlacklistRepair'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['BlacklistEntry'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['BlacklistChangeResult'], ParentType, ContextType>;
};

export type BlacklistRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlacklistRule'] = ResolversParentTypes['BlacklistRule']> = {
  list?: Resolver<ResolversTypes['BlacklistKind'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['BlacklistGround']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ordinaryEndMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endNamedByDecision?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namedEndShortestMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  namedEndLongestMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  longerMeasureBarsRemoval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earlyRemovalAfterMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publicationMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlacklistCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlacklistCount'] = ResolversParentTypes['BlacklistCount']> = {
  list?: Resolver<ResolversTypes['BlacklistKind'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blacklistEntries?: Resolver<Maybe<ResolversTypes['BlacklistEntryConnection']>, ParentType, ContextType, Partial<OrganisationBlacklistEntriesArgs>>;
  isBlacklisted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<OrganisationIsBlacklistedArgs, 'list'>>;
  jointPunishments?: Resolver<Maybe<Array<ResolversTypes['PunishmentMeasure']>>, ParentType, ContextType, Partial<OrganisationJointPunishmentsArgs>>;
};

export type CertificationBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationBody'] = ResolversParentTypes['CertificationBody'], FederationReferenceType extends FederationReferenceTypes['CertificationBody'] = FederationReferenceTypes['CertificationBody']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CertificationBody']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blacklistEntries?: Resolver<Maybe<ResolversTypes['BlacklistEntryConnection']>, ParentType, ContextType, Partial<CertificationBodyBlacklistEntriesArgs>>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  blacklistEntries?: Resolver<Maybe<ResolversTypes['BlacklistEntryConnection']>, ParentType, ContextType, Partial<DivisionBlacklistEntriesArgs>>;
  blacklistStatistics?: Resolver<Maybe<Array<ResolversTypes['BlacklistCount']>>, ParentType, ContextType, Partial<DivisionBlacklistStatisticsArgs>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'BlacklistEntry', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ProposeBlacklistEntryPayload?: ProposeBlacklistEntryPayloadResolvers<ContextType>;
  PublishBlacklistEntryPayload?: PublishBlacklistEntryPayloadResolvers<ContextType>;
  RemoveBlacklistEntryPayload?: RemoveBlacklistEntryPayloadResolvers<ContextType>;
  BlacklistNotice?: BlacklistNoticeResolvers<ContextType>;
  BlacklistEntry?: BlacklistEntryResolvers<ContextType>;
  BlacklistEntryConnection?: BlacklistEntryConnectionResolvers<ContextType>;
  BlacklistEntryEdge?: BlacklistEntryEdgeResolvers<ContextType>;
  ImportBlacklistEntriesPayload?: ImportBlacklistEntriesPayloadResolvers<ContextType>;
  ImportedBlacklistEntry?: ImportedBlacklistEntryResolvers<ContextType>;
  BlacklistRowFault?: BlacklistRowFaultResolvers<ContextType>;
  ListingStatement?: ListingStatementResolvers<ContextType>;
  ListingPaper?: ListingPaperResolvers<ContextType>;
  ListingNotice?: ListingNoticeResolvers<ContextType>;
  ListingNoticeConnection?: ListingNoticeConnectionResolvers<ContextType>;
  ListingNoticeEdge?: ListingNoticeEdgeResolvers<ContextType>;
  GiveListingNoticePayload?: GiveListingNoticePayloadResolvers<ContextType>;
  FileListingStatementPayload?: FileListingStatementPayloadResolvers<ContextType>;
  PunishmentMeasure?: PunishmentMeasureResolvers<ContextType>;
  PunishmentMeasurePayload?: PunishmentMeasurePayloadResolvers<ContextType>;
  BlacklistRepair?: BlacklistRepairResolvers<ContextType>;
  RepairPayload?: RepairPayloadResolvers<ContextType>;
  BlacklistRule?: BlacklistRuleResolvers<ContextType>;
  BlacklistCount?: BlacklistCountResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  CertificationBody?: CertificationBodyResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
