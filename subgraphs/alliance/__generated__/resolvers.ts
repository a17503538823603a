/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DivisionMapper, AllianceMapper, AllianceRegulatorMapper, ChairTermMapper, PilotAreaMapper, AllianceDivisionMapper, AllianceMemberMapper, AllianceMemberConnectionMapper, OrganisationMapper, CertificationBodyMapper, AllianceMembershipVersionMapper, AllianceBulletinMapper, AllianceBulletinFiguresMapper, AllianceBulletinConnectionMapper, AllianceMeetingMapper, AllianceMeetingConnectionMapper, AllianceDocumentMapper, AllianceDocumentConnectionMapper } from '../mappers.ts';
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
  /** An administrative division (行政区划) by its GB/T 2260 code; `null` when the register has no such code. */
  division: Maybe<Division>;
  /**
   * 1 to 50 administrative divisions in the order asked: the start of a joint query over regions. An entry is `null` when the register has no such
   * code; a code that is not six digits of GB/T 2260 is `BAD_USER_INPUT` naming `codes[i]`.
   */
  divisions: Array<Maybe<Division>>;
  /** An alliance of regions by its code, for example `YRD` for the Yangtze River Delta green certification alliance (长三角绿色认证联盟). */
  alliance: Maybe<Alliance>;
  /** Every alliance that the hub knows. */
  alliances: Array<Alliance>;
  /**
   * Members of an alliance on a day (default: today), ordered by id. Former members are found by asking for a day of their membership. An unknown
   * alliance is `BAD_USER_INPUT`.
   */
  allianceMembers: AllianceMemberConnection;
  /** Pilot areas (绿色认证先行区) of every alliance on a day (default: today). Source: 长三角绿色认证一体化发展实施方案 (2021-05-17), (九). */
  pilotAreas: Array<PilotArea>;
  /**
   * Bulletins (定期通报) of an alliance, newest first, of a year or of all. An unknown alliance is `BAD_USER_INPUT`.
   * Source: 长三角绿色认证一体化发展实施方案, (六).
   */
  allianceBulletins: AllianceBulletinConnection;
  /** Meetings (联席会议) of an alliance's working group, newest first, with minutes and papers: for the regulators that take part in it and the ministry; `FORBIDDEN` for anybody else. */
  allianceMeetings: Maybe<AllianceMeetingConnection>;
  /** Documents of an alliance, by id: those in use for everybody; drafts and those being filed for the regulators that take part in it and the ministry too. */
  allianceDocuments: AllianceDocumentConnection;
};


export type QueryDivisionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDivisionsArgs = {
  codes: Array<Scalars['ID']['input']>;
};


export type QueryAllianceArgs = {
  code: Scalars['ID']['input'];
};


export type QueryAllianceMembersArgs = {
  allianceCode: Scalars['ID']['input'];
  filter?: InputMaybe<AllianceMemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPilotAreasArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryAllianceBulletinsArgs = {
  allianceCode: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAllianceMeetingsArgs = {
  allianceCode: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAllianceDocumentsArgs = {
  allianceCode: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Publishes a bulletin, by the regulator that chairs the working group. The hub gives the number and counts what the bulletin tells of inspections and listings itself.
   * Idempotent by `reference`: another bulletin under it is `CONFLICT`. What is published stays.
   */
  publishAllianceBulletin: Maybe<PublishAllianceBulletinPayload>;
  /** Calls a meeting, by the regulator that chairs the working group. Idempotent by `reference`. */
  callAllianceMeeting: Maybe<CallAllianceMeetingPayload>;
  /** Records the minutes (会议纪要) of a meeting that was held, by whoever called it, once: the same again changes nothing, others are `CONFLICT`. */
  recordAllianceMinutes: Maybe<RecordAllianceMinutesPayload>;
  /** Enters a draft of a document, by a regulator that takes part. Idempotent by `reference` and `version`. */
  draftAllianceDocument: Maybe<DraftAllianceDocumentPayload>;
  /**
   * Takes a document a step further: the chair files it with CNCA and puts it to use, the ministry records the filing or returns it. A programme or technical document that is
   * not recorded can't be used: `CONFLICT`. The same step again changes nothing. Source: 长三角绿色认证一体化发展实施方案, (四): filed before use.
   */
  stepAllianceDocument: Maybe<StepAllianceDocumentPayload>;
  /**
   * Admits a certification body, industry organisation, university or institute to an alliance. Only the ministry, the hub operator and the market
   * regulators of the alliance's member divisions may. The same admission again changes nothing; a membership that would overlap another one of the
   * same member is `CONFLICT`.
   */
  admitAllianceMember: Maybe<AdmitAllianceMemberPayload>;
  /**
   * Ends a membership after its last day. The same end again changes nothing; another end of an ended membership is `CONFLICT`, an unknown membership
   * `NOT_FOUND`. Who may: as for `admitAllianceMember`.
   */
  endAllianceMembership: Maybe<EndAllianceMembershipPayload>;
  /**
   * Records from when to when a division takes part in an alliance. Divisions that take part at the same time share supervision details with each
   * other, so only the ministry and the hub operator may. The period is identified by its first day: the same content again changes nothing,
   * another `to` changes the end, and an overlap with another period of the division is `CONFLICT`.
   */
  changeAllianceDivision: Maybe<ChangeAllianceDivisionPayload>;
};


export type MutationPublishAllianceBulletinArgs = {
  input: PublishAllianceBulletinInput;
};


export type MutationCallAllianceMeetingArgs = {
  input: CallAllianceMeetingInput;
};


export type MutationRecordAllianceMinutesArgs = {
  input: RecordAllianceMinutesInput;
};


export type MutationDraftAllianceDocumentArgs = {
  input: DraftAllianceDocumentInput;
};


export type MutationStepAllianceDocumentArgs = {
  input: StepAllianceDocumentInput;
};


export type MutationAdmitAllianceMemberArgs = {
  input: AdmitAllianceMemberInput;
};


export type MutationEndAllianceMembershipArgs = {
  input: EndAllianceMembershipInput;
};


export type MutationChangeAllianceDivisionArgs = {
  input: ChangeAllianceDivisionInput;
};

/** An alliance of regions in which market regulators carry out green certification together. Source: 长三角绿色认证一体化发展实施方案 (2021-05-17). */
export type Alliance = Node & {
  __typename?: 'Alliance';
  /** Global id (全局标识), for `node`: the same for ever, and of no other object. Clients give it back as it is. */
  id: Scalars['ID']['output'];
  /** How `node` leads here; no part of the public schema. */
  ref: Scalars['ID']['output'];
  code: Scalars['ID']['output'];
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** The instrument that it rests on (依据). */
  instrument: Scalars['String']['output'];
  /** Day of the instrument. */
  instrumentOn: Scalars['Date']['output'];
  /** Principles of the common work, for example one catalogue (统一目录). */
  principles: Array<AlliancePrinciple>;
  /** The working group (推进工作组) that plans, coordinates and supervises. */
  workingGroup: AllianceWorkingGroup;
  /** The regulator that chairs the working group on the day (default: today); `null` where no term is recorded. */
  chair: Maybe<ChairTerm>;
  /** All recorded terms of the chair, which rotates every year among the convening regulators. */
  chairTerms: Array<ChairTerm>;
  /** Divisions that take part on the day (default: today), as the hub knew it at `asKnownAt` (default: now). */
  divisions: Array<AllianceDivision>;
  /** Pilot areas on the day (default: today). */
  pilotAreas: Array<PilotArea>;
  /** Goals by their date. */
  milestones: Array<AllianceMilestone>;
  /** Fields of products and services that the alliance works on first. */
  focusFields: Array<AllianceFocusField>;
  /** Members on a day (default: today), ordered by id. */
  members: AllianceMemberConnection;
};


/** An alliance of regions in which market regulators carry out green certification together. Source: 长三角绿色认证一体化发展实施方案 (2021-05-17). */
export type AllianceChairArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An alliance of regions in which market regulators carry out green certification together. Source: 长三角绿色认证一体化发展实施方案 (2021-05-17). */
export type AllianceDivisionsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An alliance of regions in which market regulators carry out green certification together. Source: 长三角绿色认证一体化发展实施方案 (2021-05-17). */
export type AlliancePilotAreasArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An alliance of regions in which market regulators carry out green certification together. Source: 长三角绿色认证一体化发展实施方案 (2021-05-17). */
export type AllianceMembersArgs = {
  filter?: InputMaybe<AllianceMemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A principle of an alliance (工作方针). */
export type AlliancePrinciple = {
  __typename?: 'AlliancePrinciple';
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
};

/** The working group of an alliance (一体化推进工作组). */
export type AllianceWorkingGroup = {
  __typename?: 'AllianceWorkingGroup';
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** Regulators that call it jointly (联合召集). */
  convenors: Array<AllianceRegulator>;
  /** Regulators that take part (参加). */
  participants: Array<AllianceRegulator>;
};

/** A market regulator in its place in a working group. */
export type AllianceRegulator = {
  __typename?: 'AllianceRegulator';
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  division: Division;
};

/** A term in which a regulator chairs the working group (轮值组长单位). */
export type ChairTerm = {
  __typename?: 'ChairTerm';
  regulator: AllianceRegulator;
  from: Scalars['Date']['output'];
  /** Last day, inclusive. */
  to: Scalars['Date']['output'];
  /** Where the term comes from; the plan fixes the yearly rotation but not its order. */
  source: Scalars['String']['output'];
};

/** A goal of an alliance with its date (具体指标). */
export type AllianceMilestone = {
  __typename?: 'AllianceMilestone';
  /** Day by which it is to be reached. */
  dueOn: Scalars['Date']['output'];
  textZh: Scalars['String']['output'];
  textEn: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

/** A field of products or services that an alliance works on first. */
export type AllianceFocusField = {
  __typename?: 'AllianceFocusField';
  kind: AllianceFocusKind;
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

/** What a focus field is about. */
export type AllianceFocusKind =
  /** Products certified to common rules. */
  | 'PRODUCT'
  /** Services in which certification comes first. */
  | 'SERVICE_CERTIFICATION'
  /** Services for which standards come first. */
  | 'SERVICE_STANDARD';

/** An enterprise, body or other organisation, by its unified social credit code. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Unified social credit code (统一社会信用代码, GB 32100-2015), 18 characters. */
  uscc: Scalars['String']['output'];
  /** All memberships of alliances, past ones too, by first day; `null` when they can't be had right now. */
  allianceMemberships: Maybe<Array<AllianceMember>>;
};

/** A certification body, by its three-digit code in certificate numbers. */
export type CertificationBody = {
  __typename?: 'CertificationBody';
  /** Three digits (发证机构代码). */
  code: Scalars['String']['output'];
  /** The body's membership of the alliance on the day (default: today), as the hub knew it at `asKnownAt`; `null` when it is no member. */
  allianceMembership: Maybe<AllianceMember>;
};


/** A certification body, by its three-digit code in certificate numbers. */
export type CertificationBodyAllianceMembershipArgs = {
  allianceCode?: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a change has done. */
export type AllianceChangeResult =
  | 'CREATED'
  | 'CHANGED'
  /** The record was like this already; nothing was written and no event published. */
  | 'UNCHANGED';

/** What `node` finds again by its global id (Relay, Global Object Identification). */
export type Node = {
  /** Global id (全局标识): the same for ever, and of no other object of the hub. */
  id: Scalars['ID']['output'];
};

/**
 * An administrative division of China (行政区划, GB/T 2260): province, prefecture or county level. The hub's register holds the 31 provinces, the
 * regions of the alliance and the places its records name; it is not the whole standard.
 */
export type Division = Node & {
  __typename?: 'Division';
  /** Global id (全局标识), for `node`: the same for ever, and of no other object. Clients give it back as it is. */
  id: Scalars['ID']['output'];
  /** How `node` leads here; no part of the public schema. */
  ref: Scalars['ID']['output'];
  /** Six digits: province (2), prefecture (2), county (2). */
  code: Scalars['ID']['output'];
  /** Chinese name (名称). */
  nameZh: Scalars['String']['output'];
  /** English name, where the register has one. */
  nameEn: Maybe<Scalars['String']['output']>;
  level: DivisionLevel;
  /**
   * Whether the code only fills the prefecture level of a municipality (市辖区, `xx0100`) and has no administration of its own: 310118 lies in the
   * filler 310100, which lies in 310000.
   */
  isFiller: Scalars['Boolean']['output'];
  /** The division directly above, fillers included; `null` for a province. */
  parent: Maybe<Division>;
  /** Divisions directly below that the register holds, fillers included, by code. */
  children: Array<Division>;
  /** The province-level division that it is or lies in. */
  province: Division;
  /** Whether it is, or lies inside, a pilot area (绿色认证先行区) on the day (default: today). */
  isPilotArea: Scalars['Boolean']['output'];
  /**
   * Memberships of alliances that cover the division on the day (default: today), as the hub knew it at `asKnownAt` (default: now): its own, or that of a
   * division it lies in.
   */
  alliances: Array<AllianceDivision>;
  /** Alliance members located in the division on the day (default: today), as the hub knew it at `asKnownAt` (default: now), by id. */
  allianceMembers: AllianceMemberConnection;
};


/**
 * An administrative division of China (行政区划, GB/T 2260): province, prefecture or county level. The hub's register holds the 31 provinces, the
 * regions of the alliance and the places its records name; it is not the whole standard.
 */
export type DivisionIsPilotAreaArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * An administrative division of China (行政区划, GB/T 2260): province, prefecture or county level. The hub's register holds the 31 provinces, the
 * regions of the alliance and the places its records name; it is not the whole standard.
 */
export type DivisionAlliancesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * An administrative division of China (行政区划, GB/T 2260): province, prefecture or county level. The hub's register holds the 31 provinces, the
 * regions of the alliance and the places its records name; it is not the whole standard.
 */
export type DivisionAllianceMembersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Levels of administrative divisions. */
export type DivisionLevel =
  /** Province, autonomous region or municipality (省级). */
  | 'PROVINCE'
  /** Prefecture-level city, or the filler below a municipality (地级). */
  | 'PREFECTURE'
  /** District, county or county-level city (县级). */
  | 'COUNTY';

/** That a division takes part in an alliance, in which member divisions share supervision details with each other. */
export type AllianceDivision = {
  __typename?: 'AllianceDivision';
  alliance: Alliance;
  division: Division;
  from: Scalars['Date']['output'];
  /** Last day, inclusive; `null` while it takes part without an end. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A pilot area of an alliance (绿色认证先行区). */
export type PilotArea = {
  __typename?: 'PilotArea';
  alliance: Alliance;
  division: Division;
  /** The short name that the plan uses. */
  shortName: Scalars['String']['output'];
  matchRule: PilotAreaMatch;
  from: Scalars['Date']['output'];
  /** Last day, inclusive; `null` while it stands. */
  to: Maybe<Scalars['Date']['output']>;
};

/** Which divisions belong to a pilot area. */
export type PilotAreaMatch =
  /** The county-level division itself: all six digits agree. */
  | 'EXACT6'
  /** The prefecture and every county in it: the first four digits agree. */
  | 'PREFIX4';

export type ChangeAllianceDivisionInput = {
  allianceCode: Scalars['ID']['input'];
  /** A province-level code of the divisions register. */
  divisionCode: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  /** Last day, inclusive; leave it out while no end is set. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type ChangeAllianceDivisionPayload = {
  __typename?: 'ChangeAllianceDivisionPayload';
  division: AllianceDivision;
  result: AllianceChangeResult;
};

/**
 * A membership of an alliance (联盟成员). Only member certification bodies certify for the alliance; other members take part in technical exchange and
 * standards. Source: 长三角绿色认证一体化发展实施方案, (四) and (五).
 */
export type AllianceMember = {
  __typename?: 'AllianceMember';
  id: Scalars['ID']['output'];
  alliance: Alliance;
  category: AllianceMemberCategory;
  nameZh: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** The certification body, when the member is one. */
  body: Maybe<CertificationBody>;
  /** The member as an organisation, when its unified social credit code is known. */
  organisation: Maybe<Organisation>;
  /** Where the member is located. */
  division: Division;
  from: Scalars['Date']['output'];
  /** Last day of the membership, inclusive; `null` while it stands. */
  to: Maybe<Scalars['Date']['output']>;
  /**
   * Whether the membership lets it certify for the alliance on the day (default: today): a certification body during its membership. Its approval is a
   * separate fact of `CertificationBody`.
   */
  mayCertify: Scalars['Boolean']['output'];
  /** The membership in versions, in order of their days, as the hub knew them at `asKnownAt` (default: now). */
  versions: Array<AllianceMembershipVersion>;
  /** Every version ever recorded, in the order of recording. */
  record: Array<AllianceMembershipVersion>;
  /** Id of the agency that admitted it; null: it was there when the hub began. */
  createdBy: Maybe<Scalars['ID']['output']>;
  /** A made-up member of the sample data. */
  fictional: Scalars['Boolean']['output'];
};


/**
 * A membership of an alliance (联盟成员). Only member certification bodies certify for the alliance; other members take part in technical exchange and
 * standards. Source: 长三角绿色认证一体化发展实施方案, (四) and (五).
 */
export type AllianceMemberMayCertifyArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * A membership of an alliance (联盟成员). Only member certification bodies certify for the alliance; other members take part in technical exchange and
 * standards. Source: 长三角绿色认证一体化发展实施方案, (四) and (五).
 */
export type AllianceMemberVersionsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What the hub knew of a membership for some days, and when it knew it (成员资格的版本). */
export type AllianceMembershipVersion = {
  __typename?: 'AllianceMembershipVersion';
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
  nameZh: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
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

/** Which members of an alliance to list. */
export type AllianceMemberFilter = {
  category?: InputMaybe<AllianceMemberCategory>;
  /** Members located in this division or below it (GB/T 2260 code). */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Members on this day; default: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** As the hub knew it at this instant; default: now. */
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AllianceMemberConnection = {
  __typename?: 'AllianceMemberConnection';
  edges: Array<AllianceMemberEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AllianceMemberEdge = {
  __typename?: 'AllianceMemberEdge';
  cursor: Scalars['String']['output'];
  node: AllianceMember;
};

export type AdmitAllianceMemberInput = {
  allianceCode: Scalars['ID']['input'];
  category: AllianceMemberCategory;
  /** Three-digit body code; required for a certification body, not allowed for others. */
  bodyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Unified social credit code; required for members that are no certification body. */
  uscc?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters. */
  nameZh: Scalars['String']['input'];
  /** 1 to 200 characters. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Where the member is located: a code of the divisions register. */
  divisionCode: Scalars['ID']['input'];
  /** First day of the membership. */
  from: Scalars['Date']['input'];
};

export type AdmitAllianceMemberPayload = {
  __typename?: 'AdmitAllianceMemberPayload';
  member: AllianceMember;
  result: AllianceChangeResult;
};

export type EndAllianceMembershipInput = {
  memberId: Scalars['ID']['input'];
  /** Last day of the membership; not before its first day. */
  to: Scalars['Date']['input'];
  /** Why another last day was told before: puts that right, and stays readable with the version. */
  grounds?: InputMaybe<Scalars['String']['input']>;
};

export type EndAllianceMembershipPayload = {
  __typename?: 'EndAllianceMembershipPayload';
  member: AllianceMember;
  result: AllianceChangeResult;
};

/** A bulletin (定期通报) that an alliance publishes from time to time. */
export type AllianceBulletin = {
  __typename?: 'AllianceBulletin';
  id: Scalars['ID']['output'];
  allianceCode: Scalars['ID']['output'];
  /** Year and number in it, for example `2026-3`. */
  number: Scalars['String']['output'];
  year: Scalars['Int']['output'];
  /** Number within the year, from 1; the hub gives it. */
  issue: Scalars['Int']['output'];
  /** First day of what it tells. */
  from: Scalars['Date']['output'];
  /** Last day of what it tells. */
  to: Scalars['Date']['output'];
  title: Scalars['String']['output'];
  sections: Array<AllianceBulletinSection>;
  /** By member province what the hub counts for those days: only inspections that were public on the day of publication. */
  figures: Array<AllianceBulletinFigures>;
  /** The registers that the figures come from, and up to when each was complete. */
  sources: Array<AllianceSource>;
  papers: Array<AlliancePaper>;
  publishedOn: Scalars['Date']['output'];
  /** Division of the regulator that published it, chairing the working group. */
  division: Scalars['ID']['output'];
};

/** A part of a bulletin. */
export type AllianceBulletinSection = {
  __typename?: 'AllianceBulletinSection';
  heading: Scalars['String']['output'];
  text: Scalars['String']['output'];
  /** What it is about: numbers of certificates, ids of inspections, entries or joint inspections. */
  subjects: Array<Scalars['ID']['output']>;
};

/** What the hub counts of a province for the days of a bulletin. */
export type AllianceBulletinFigures = {
  __typename?: 'AllianceBulletinFigures';
  division: Scalars['ID']['output'];
  /** Inspections (检查数). */
  inspected: Scalars['Int']['output'];
  /** Of them passed after correction (整改后合格). */
  corrected: Scalars['Int']['output'];
  /** Of them failed (不合格). */
  failed: Scalars['Int']['output'];
  /** Entries on the list of joint punishment (联合惩戒名单) that were published. */
  listed: Scalars['Int']['output'];
};

/** A register that figures come from, and as of when it was complete. */
export type AllianceSource = {
  __typename?: 'AllianceSource';
  name: Scalars['String']['output'];
  asOf: Maybe<Scalars['DateTime']['output']>;
};

/** A paper that stays with whoever wrote it; the hub keeps its digest. */
export type AlliancePaper = {
  __typename?: 'AlliancePaper';
  name: Scalars['String']['output'];
  /** SHA-256, lower-case hex. */
  sha256: Scalars['String']['output'];
};

/** A meeting of an alliance's working group (联席会议). */
export type AllianceMeeting = {
  __typename?: 'AllianceMeeting';
  id: Scalars['ID']['output'];
  allianceCode: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  /** Division of the regulator that called it. */
  division: Scalars['ID']['output'];
  heldOn: Scalars['Date']['output'];
  place: Maybe<Scalars['String']['output']>;
  agenda: Array<Scalars['String']['output']>;
  /** Divisions whose regulators are called. */
  participants: Array<Scalars['ID']['output']>;
  papers: Array<AlliancePaper>;
  /** Null until they are recorded. */
  minutes: Maybe<AllianceMinutes>;
};

/** Minutes of a meeting (会议纪要). */
export type AllianceMinutes = {
  __typename?: 'AllianceMinutes';
  text: Scalars['String']['output'];
  decisions: Array<Scalars['String']['output']>;
  /** Divisions whose regulators were there. */
  attended: Array<Scalars['ID']['output']>;
  papers: Array<AlliancePaper>;
  recordedOn: Scalars['Date']['output'];
};

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

/** A document of an alliance, by its digest; the file stays with whoever wrote it. */
export type AllianceDocument = {
  __typename?: 'AllianceDocument';
  id: Scalars['ID']['output'];
  allianceCode: Scalars['ID']['output'];
  kind: AllianceDocumentKind;
  title: Scalars['String']['output'];
  version: Scalars['String']['output'];
  /** SHA-256, lower-case hex. */
  sha256: Scalars['String']['output'];
  /** Where it can be read. */
  url: Maybe<Scalars['String']['output']>;
  /** Division of the regulator that drafted it. */
  division: Scalars['ID']['output'];
  state: AllianceDocumentState;
  /** Number of the filing (备案号); null until it is recorded. */
  filingNumber: Maybe<Scalars['String']['output']>;
  /** First day of use. */
  usedFrom: Maybe<Scalars['Date']['output']>;
  steps: Array<AllianceDocumentStepTaken>;
};

/** A step that was taken. */
export type AllianceDocumentStepTaken = {
  __typename?: 'AllianceDocumentStepTaken';
  step: AllianceDocumentStep;
  on: Scalars['Date']['output'];
  /** Number of the filing, or why it was returned. */
  note: Maybe<Scalars['String']['output']>;
};

export type AllianceBulletinConnection = {
  __typename?: 'AllianceBulletinConnection';
  edges: Array<AllianceBulletinEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AllianceBulletinEdge = {
  __typename?: 'AllianceBulletinEdge';
  cursor: Scalars['String']['output'];
  node: AllianceBulletin;
};

export type AllianceMeetingConnection = {
  __typename?: 'AllianceMeetingConnection';
  edges: Array<AllianceMeetingEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AllianceMeetingEdge = {
  __typename?: 'AllianceMeetingEdge';
  cursor: Scalars['String']['output'];
  node: AllianceMeeting;
};

export type AllianceDocumentConnection = {
  __typename?: 'AllianceDocumentConnection';
  edges: Array<AllianceDocumentEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AllianceDocumentEdge = {
  __typename?: 'AllianceDocumentEdge';
  cursor: Scalars['String']['output'];
  node: AllianceDocument;
};

export type PublishAllianceBulletinInput = {
  allianceCode: Scalars['ID']['input'];
  /** The caller's own key, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  /** Not in the future. */
  to: Scalars['Date']['input'];
  /** 1 to 50. */
  sections: Array<AllianceBulletinSectionInput>;
  /** At most 20. */
  papers?: InputMaybe<Array<AlliancePaperInput>>;
};

export type AllianceBulletinSectionInput = {
  /** 1 to 100 characters. */
  heading: Scalars['String']['input'];
  /** 1 to 4,000 characters, without personal data. */
  text: Scalars['String']['input'];
  /** At most 100. */
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type AlliancePaperInput = {
  name: Scalars['String']['input'];
  sha256: Scalars['String']['input'];
};

export type PublishAllianceBulletinPayload = {
  __typename?: 'PublishAllianceBulletinPayload';
  bulletin: AllianceBulletin;
};

export type CallAllianceMeetingInput = {
  allianceCode: Scalars['ID']['input'];
  /** The caller's own key, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  heldOn: Scalars['Date']['input'];
  /** At most 200 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 50 items. */
  agenda: Array<Scalars['String']['input']>;
  /** 1 to 50 divisions that take part in the alliance, each with a market regulator in the register of agencies. */
  participants: Array<Scalars['ID']['input']>;
  /** At most 50. */
  papers?: InputMaybe<Array<AlliancePaperInput>>;
};

export type CallAllianceMeetingPayload = {
  __typename?: 'CallAllianceMeetingPayload';
  meeting: AllianceMeeting;
};

export type RecordAllianceMinutesInput = {
  meeting: Scalars['ID']['input'];
  /** 1 to 20,000 characters, without personal data. */
  text: Scalars['String']['input'];
  /** At most 50, each of at most 1,000 characters. */
  decisions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 50 divisions. */
  attended: Array<Scalars['ID']['input']>;
  /** At most 50. */
  papers?: InputMaybe<Array<AlliancePaperInput>>;
};

export type RecordAllianceMinutesPayload = {
  __typename?: 'RecordAllianceMinutesPayload';
  meeting: AllianceMeeting;
};

export type DraftAllianceDocumentInput = {
  allianceCode: Scalars['ID']['input'];
  /** The caller's own key, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  kind: AllianceDocumentKind;
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** 1 to 40 characters. */
  version: Scalars['String']['input'];
  /** SHA-256 of the file, lower-case hex. */
  sha256: Scalars['String']['input'];
  /** At most 500 characters. */
  url?: InputMaybe<Scalars['String']['input']>;
};

export type DraftAllianceDocumentPayload = {
  __typename?: 'DraftAllianceDocumentPayload';
  document: AllianceDocument;
};

export type StepAllianceDocumentInput = {
  document: Scalars['ID']['input'];
  /** FILE and USE by the chair, RECORD and RETURN by the ministry. */
  step: AllianceDocumentFurtherStep;
  /** Required for RECORD, for no other step. */
  filingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Required for RETURN. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Steps after the draft. */
export type AllianceDocumentFurtherStep =
  | 'FILE'
  | 'RECORD'
  | 'RETURN'
  | 'USE';

export type StepAllianceDocumentPayload = {
  __typename?: 'StepAllianceDocumentPayload';
  document: AllianceDocument;
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
  Alliance: Alliance;
  Organisation: Organisation;
  CertificationBody: CertificationBody;
  Division: Division;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Alliance:
    ( { __typename: 'Alliance' }
    & GraphQLRecursivePick<FederationTypes['Alliance'], {"ref":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"uscc":true}> );
  CertificationBody:
    ( { __typename: 'CertificationBody' }
    & GraphQLRecursivePick<FederationTypes['CertificationBody'], {"code":true}> );
  Division:
    ( { __typename: 'Division' }
    & ( GraphQLRecursivePick<FederationTypes['Division'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['Division'], {"ref":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AllianceMapper )
    | ( DivisionMapper )
  ;
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
  Alliance: ResolverTypeWrapper<AllianceMapper>;
  AlliancePrinciple: ResolverTypeWrapper<AlliancePrinciple>;
  AllianceWorkingGroup: ResolverTypeWrapper<Omit<AllianceWorkingGroup, 'convenors' | 'participants'> & { convenors: Array<ResolversTypes['AllianceRegulator']>, participants: Array<ResolversTypes['AllianceRegulator']> }>;
  AllianceRegulator: ResolverTypeWrapper<AllianceRegulatorMapper>;
  ChairTerm: ResolverTypeWrapper<ChairTermMapper>;
  AllianceMilestone: ResolverTypeWrapper<AllianceMilestone>;
  AllianceFocusField: ResolverTypeWrapper<AllianceFocusField>;
  AllianceFocusKind: AllianceFocusKind;
  Organisation: ResolverTypeWrapper<OrganisationMapper>;
  CertificationBody: ResolverTypeWrapper<CertificationBodyMapper>;
  AllianceChangeResult: AllianceChangeResult;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Division: ResolverTypeWrapper<DivisionMapper>;
  DivisionLevel: DivisionLevel;
  AllianceDivision: ResolverTypeWrapper<AllianceDivisionMapper>;
  PilotArea: ResolverTypeWrapper<PilotAreaMapper>;
  PilotAreaMatch: PilotAreaMatch;
  ChangeAllianceDivisionInput: ChangeAllianceDivisionInput;
  ChangeAllianceDivisionPayload: ResolverTypeWrapper<Omit<ChangeAllianceDivisionPayload, 'division'> & { division: ResolversTypes['AllianceDivision'] }>;
  AllianceMember: ResolverTypeWrapper<AllianceMemberMapper>;
  AllianceMembershipVersion: ResolverTypeWrapper<AllianceMembershipVersionMapper>;
  VersionCause: VersionCause;
  AllianceMemberCategory: AllianceMemberCategory;
  AllianceMemberFilter: AllianceMemberFilter;
  AllianceMemberConnection: ResolverTypeWrapper<AllianceMemberConnectionMapper>;
  AllianceMemberEdge: ResolverTypeWrapper<Omit<AllianceMemberEdge, 'node'> & { node: ResolversTypes['AllianceMember'] }>;
  AdmitAllianceMemberInput: AdmitAllianceMemberInput;
  AdmitAllianceMemberPayload: ResolverTypeWrapper<Omit<AdmitAllianceMemberPayload, 'member'> & { member: ResolversTypes['AllianceMember'] }>;
  EndAllianceMembershipInput: EndAllianceMembershipInput;
  EndAllianceMembershipPayload: ResolverTypeWrapper<Omit<EndAllianceMembershipPayload, 'member'> & { member: ResolversTypes['AllianceMember'] }>;
  AllianceBulletin: ResolverTypeWrapper<AllianceBulletinMapper>;
  AllianceBulletinSection: ResolverTypeWrapper<AllianceBulletinSection>;
  AllianceBulletinFigures: ResolverTypeWrapper<AllianceBulletinFiguresMapper>;
  AllianceSource: ResolverTypeWrapper<AllianceSource>;
  AlliancePaper: ResolverTypeWrapper<AlliancePaper>;
  AllianceMeeting: ResolverTypeWrapper<AllianceMeetingMapper>;
  AllianceMinutes: ResolverTypeWrapper<AllianceMinutes>;
  AllianceDocumentKind: AllianceDocumentKind;
  AllianceDocumentState: AllianceDocumentState;
  AllianceDocumentStep: AllianceDocumentStep;
  AllianceDocument: ResolverTypeWrapper<AllianceDocumentMapper>;
  AllianceDocumentStepTaken: ResolverTypeWrapper<AllianceDocumentStepTaken>;
  AllianceBulletinConnection: ResolverTypeWrapper<AllianceBulletinConnectionMapper>;
  AllianceBulletinEdge: ResolverTypeWrapper<Omit<AllianceBulletinEdge, 'node'> & { node: ResolversTypes['AllianceBulletin'] }>;
  AllianceMeetingConnection: ResolverTypeWrapper<AllianceMeetingConnectionMapper>;
  AllianceMeetingEdge: ResolverTypeWrapper<Omit<AllianceMeetingEdge, 'node'> & { node: ResolversTypes['AllianceMeeting'] }>;
  AllianceDocumentConnection: ResolverTypeWrapper<AllianceDocumentConnectionMapper>;
  AllianceDocumentEdge: ResolverTypeWrapper<Omit<AllianceDocumentEdge, 'node'> & { node: ResolversTypes['AllianceDocument'] }>;
  PublishAllianceBulletinInput: PublishAllianceBulletinInput;
  AllianceBulletinSectionInput: AllianceBulletinSectionInput;
  AlliancePaperInput: AlliancePaperInput;
  PublishAllianceBulletinPayload: ResolverTypeWrapper<Omit<PublishAllianceBulletinPayload, 'bulletin'> & { bulletin: ResolversTypes['AllianceBulletin'] }>;
  CallAllianceMeetingInput: CallAllianceMeetingInput;
  CallAllianceMeetingPayload: ResolverTypeWrapper<Omit<CallAllianceMeetingPayload, 'meeting'> & { meeting: ResolversTypes['AllianceMeeting'] }>;
  RecordAllianceMinutesInput: RecordAllianceMinutesInput;
  RecordAllianceMinutesPayload: ResolverTypeWrapper<Omit<RecordAllianceMinutesPayload, 'meeting'> & { meeting: ResolversTypes['AllianceMeeting'] }>;
  DraftAllianceDocumentInput: DraftAllianceDocumentInput;
  DraftAllianceDocumentPayload: ResolverTypeWrapper<Omit<DraftAllianceDocumentPayload, 'document'> & { document: ResolversTypes['AllianceDocument'] }>;
  StepAllianceDocumentInput: StepAllianceDocumentInput;
  AllianceDocumentFurtherStep: AllianceDocumentFurtherStep;
  StepAllianceDocumentPayload: ResolverTypeWrapper<Omit<StepAllianceDocumentPayload, 'document'> & { document: ResolversTypes['AllianceDocument'] }>;
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
  Alliance: AllianceMapper;
  AlliancePrinciple: AlliancePrinciple;
  AllianceWorkingGroup: Omit<AllianceWorkingGroup, 'convenors' | 'participants'> & { convenors: Array<ResolversParentTypes['AllianceRegulator']>, participants: Array<ResolversParentTypes['AllianceRegulator']> };
  AllianceRegulator: AllianceRegulatorMapper;
  ChairTerm: ChairTermMapper;
  AllianceMilestone: AllianceMilestone;
  AllianceFocusField: AllianceFocusField;
  Organisation: OrganisationMapper;
  CertificationBody: CertificationBodyMapper;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Division: DivisionMapper;
  AllianceDivision: AllianceDivisionMapper;
  PilotArea: PilotAreaMapper;
  ChangeAllianceDivisionInput: ChangeAllianceDivisionInput;
  ChangeAllianceDivisionPayload: Omit<ChangeAllianceDivisionPayload, 'division'> & { division: ResolversParentTypes['AllianceDivision'] };
  AllianceMember: AllianceMemberMapper;
  AllianceMembershipVersion: AllianceMembershipVersionMapper;
  AllianceMemberFilter: AllianceMemberFilter;
  AllianceMemberConnection: AllianceMemberConnectionMapper;
  AllianceMemberEdge: Omit<AllianceMemberEdge, 'node'> & { node: ResolversParentTypes['AllianceMember'] };
  AdmitAllianceMemberInput: AdmitAllianceMemberInput;
  AdmitAllianceMemberPayload: Omit<AdmitAllianceMemberPayload, 'member'> & { member: ResolversParentTypes['AllianceMember'] };
  EndAllianceMembershipInput: EndAllianceMembershipInput;
  EndAllianceMembershipPayload: Omit<EndAllianceMembershipPayload, 'member'> & { member: ResolversParentTypes['AllianceMember'] };
  AllianceBulletin: AllianceBulletinMapper;
  AllianceBulletinSection: AllianceBulletinSection;
  AllianceBulletinFigures: AllianceBulletinFiguresMapper;
  AllianceSource: AllianceSource;
  AlliancePaper: AlliancePaper;
  AllianceMeeting: AllianceMeetingMapper;
  AllianceMinutes: AllianceMinutes;
  AllianceDocument: AllianceDocumentMapper;
  AllianceDocumentStepTaken: AllianceDocumentStepTaken;
  AllianceBulletinConnection: AllianceBulletinConnectionMapper;
  AllianceBulletinEdge: Omit<AllianceBulletinEdge, 'node'> & { node: ResolversParentTypes['AllianceBulletin'] };
  AllianceMeetingConnection: AllianceMeetingConnectionMapper;
  AllianceMeetingEdge: Omit<AllianceMeetingEdge, 'node'> & { node: ResolversParentTypes['AllianceMeeting'] };
  AllianceDocumentConnection: AllianceDocumentConnectionMapper;
  AllianceDocumentEdge: Omit<AllianceDocumentEdge, 'node'> & { node: ResolversParentTypes['AllianceDocument'] };
  PublishAllianceBulletinInput: PublishAllianceBulletinInput;
  AllianceBulletinSectionInput: AllianceBulletinSectionInput;
  AlliancePaperInput: AlliancePaperInput;
  PublishAllianceBulletinPayload: Omit<PublishAllianceBulletinPayload, 'bulletin'> & { bulletin: ResolversParentTypes['AllianceBulletin'] };
  CallAllianceMeetingInput: CallAllianceMeetingInput;
  CallAllianceMeetingPayload: Omit<CallAllianceMeetingPayload, 'meeting'> & { meeting: ResolversParentTypes['AllianceMeeting'] };
  RecordAllianceMinutesInput: RecordAllianceMinutesInput;
  RecordAllianceMinutesPayload: Omit<RecordAllianceMinutesPayload, 'meeting'> & { meeting: ResolversParentTypes['AllianceMeeting'] };
  DraftAllianceDocumentInput: DraftAllianceDocumentInput;
  DraftAllianceDocumentPayload: Omit<DraftAllianceDocumentPayload, 'document'> & { document: ResolversParentTypes['AllianceDocument'] };
  StepAllianceDocumentInput: StepAllianceDocumentInput;
  StepAllianceDocumentPayload: Omit<StepAllianceDocumentPayload, 'document'> & { document: ResolversParentTypes['AllianceDocument'] };
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
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  divisions?: Resolver<Array<Maybe<ResolversTypes['Division']>>, ParentType, ContextType, RequireFields<QueryDivisionsArgs, 'codes'>>;
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType, RequireFields<QueryAllianceArgs, 'code'>>;
  alliances?: Resolver<Array<ResolversTypes['Alliance']>, ParentType, ContextType>;
  allianceMembers?: Resolver<ResolversTypes['AllianceMemberConnection'], ParentType, ContextType, RequireFields<QueryAllianceMembersArgs, 'allianceCode'>>;
  pilotAreas?: Resolver<Array<ResolversTypes['PilotArea']>, ParentType, ContextType, Partial<QueryPilotAreasArgs>>;
  allianceBulletins?: Resolver<ResolversTypes['AllianceBulletinConnection'], ParentType, ContextType, RequireFields<QueryAllianceBulletinsArgs, 'allianceCode'>>;
  allianceMeetings?: Resolver<Maybe<ResolversTypes['AllianceMeetingConnection']>, ParentType, ContextType, RequireFields<QueryAllianceMeetingsArgs, 'allianceCode'>>;
  allianceDocuments?: Resolver<ResolversTypes['AllianceDocumentConnection'], ParentType, ContextType, RequireFields<QueryAllianceDocumentsArgs, 'allianceCode'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  publishAllianceBulletin?: Resolver<Maybe<ResolversTypes['PublishAllianceBulletinPayload']>, ParentType, ContextType, RequireFields<MutationPublishAllianceBulletinArgs, 'input'>>;
  callAllianceMeeting?: Resolver<Maybe<ResolversTypes['CallAllianceMeetingPayload']>, ParentType, ContextType, RequireFields<MutationCallAllianceMeetingArgs, 'input'>>;
  recordAllianceMinutes?: Resolver<Maybe<ResolversTypes['RecordAllianceMinutesPayload']>, ParentType, ContextType, RequireFields<MutationRecordAllianceMinutesArgs, 'input'>>;
  draftAllianceDocument?: Resolver<Maybe<ResolversTypes['DraftAllianceDocumentPayload']>, ParentType, ContextType, RequireFields<MutationDraftAllianceDocumentArgs, 'input'>>;
  stepAllianceDocument?: Resolver<Maybe<ResolversTypes['StepAllianceDocumentPayload']>, ParentType, ContextType, RequireFields<MutationStepAllianceDocumentArgs, 'input'>>;
  admitAllianceMember?: Resolver<Maybe<ResolversTypes['AdmitAllianceMemberPayload']>, ParentType, ContextType, RequireFields<MutationAdmitAllianceMemberArgs, 'input'>>;
  endAllianceMembership?: Resolver<Maybe<ResolversTypes['EndAllianceMembershipPayload']>, ParentType, ContextType, RequireFields<MutationEndAllianceMembershipArgs, 'input'>>;
  changeAllianceDivision?: Resolver<Maybe<ResolversTypes['ChangeAllianceDivisionPayload']>, ParentType, ContextType, RequireFields<MutationChangeAllianceDivisionArgs, 'input'>>;
};

export type AllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance'], FederationReferenceType extends FederationReferenceTypes['Alliance'] = FederationReferenceTypes['Alliance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Alliance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrumentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  principles?: Resolver<Array<ResolversTypes['AlliancePrinciple']>, ParentType, ContextType>;
  workingGroup?: Resolver<ResolversTypes['AllianceWorkingGroup'], ParentType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['ChairTerm']>, ParentType, ContextType, Partial<AllianceChairArgs>>;
  chairTerms?: Resolver<Array<ResolversTypes['ChairTerm']>, ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['AllianceDivision']>, ParentType, ContextType, Partial<AllianceDivisionsArgs>>;
  pilotAreas?: Resolver<Array<ResolversTypes['PilotArea']>, ParentType, ContextType, Partial<AlliancePilotAreasArgs>>;
  milestones?: Resolver<Array<ResolversTypes['AllianceMilestone']>, ParentType, ContextType>;
  focusFields?: Resolver<Array<ResolversTypes['AllianceFocusField']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['AllianceMemberConnection'], ParentType, ContextType, Partial<AllianceMembersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlliancePrincipleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlliancePrinciple'] = ResolversParentTypes['AlliancePrinciple']> = {
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllianceWorkingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceWorkingGroup'] = ResolversParentTypes['AllianceWorkingGroup']> = {
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  convenors?: Resolver<Array<ResolversTypes['AllianceRegulator']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['AllianceRegulator']>, ParentType, ContextType>;
};

export type AllianceRegulatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceRegulator'] = ResolversParentTypes['AllianceRegulator']> = {
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type ChairTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChairTerm'] = ResolversParentTypes['ChairTerm']> = {
  regulator?: Resolver<ResolversTypes['AllianceRegulator'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllianceMilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceMilestone'] = ResolversParentTypes['AllianceMilestone']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllianceFocusFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceFocusField'] = ResolversParentTypes['AllianceFocusField']> = {
  kind?: Resolver<ResolversTypes['AllianceFocusKind'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allianceMemberships?: Resolver<Maybe<Array<ResolversTypes['AllianceMember']>>, ParentType, ContextType>;
};

export type CertificationBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationBody'] = ResolversParentTypes['CertificationBody'], FederationReferenceType extends FederationReferenceTypes['CertificationBody'] = FederationReferenceTypes['CertificationBody']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CertificationBody']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allianceMembership?: Resolver<Maybe<ResolversTypes['AllianceMember']>, ParentType, ContextType, RequireFields<CertificationBodyAllianceMembershipArgs, 'allianceCode'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Alliance' | 'Division', ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  isFiller?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  isPilotArea?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<DivisionIsPilotAreaArgs>>;
  alliances?: Resolver<Array<ResolversTypes['AllianceDivision']>, ParentType, ContextType, Partial<DivisionAlliancesArgs>>;
  allianceMembers?: Resolver<ResolversTypes['AllianceMemberConnection'], ParentType, ContextType, Partial<DivisionAllianceMembersArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllianceDivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceDivision'] = ResolversParentTypes['AllianceDivision']> = {
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PilotAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PilotArea'] = ResolversParentTypes['PilotArea']> = {
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchRule?: Resolver<ResolversTypes['PilotAreaMatch'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChangeAllianceDivisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAllianceDivisionPayload'] = ResolversParentTypes['ChangeAllianceDivisionPayload']> = {
  division?: Resolver<ResolversTypes['AllianceDivision'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['AllianceChangeResult'], ParentType, ContextType>;
};

export type AllianceMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceMember'] = ResolversParentTypes['AllianceMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['AllianceMemberCategory'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['CertificationBody']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mayCertify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<AllianceMemberMayCertifyArgs>>;
  versions?: Resolver<Array<ResolversTypes['AllianceMembershipVersion']>, ParentType, ContextType, Partial<AllianceMemberVersionsArgs>>;
  record?: Resolver<Array<ResolversTypes['AllianceMembershipVersion']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AllianceMembershipVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceMembershipVersion'] = ResolversParentTypes['AllianceMembershipVersion']> = {
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
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllianceMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceMemberConnection'] = ResolversParentTypes['AllianceMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllianceMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceMemberEdge'] = ResolversParentTypes['AllianceMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllianceMember'], ParentType, ContextType>;
};

export type AdmitAllianceMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitAllianceMemberPayload'] = ResolversParentTypes['AdmitAllianceMemberPayload']> = {
  member?: Resolver<ResolversTypes['AllianceMember'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['AllianceChangeResult'], ParentType, ContextType>;
};

export type EndAllianceMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAllianceMembershipPayload'] = ResolversParentTypes['EndAllianceMembershipPayload']> = {
  member?: Resolver<ResolversTypes['AllianceMember'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['AllianceChangeResult'], ParentType, ContextType>;
};

export type AllianceBulletinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceBulletin'] = ResolversParentTypes['AllianceBulletin']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  allianceCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['AllianceBulletinSection']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['AllianceBulletinFigures']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['AllianceSource']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['AlliancePaper']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AllianceBulletinSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceBulletinSection'] = ResolversParentTypes['AllianceBulletinSection']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AllianceBulletinFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceBulletinFigures'] = ResolversParentTypes['AllianceBulletinFigures']> = {
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceSource'] = ResolversParentTypes['AllianceSource']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AlliancePaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlliancePaper'] = ResolversParentTypes['AlliancePaper']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllianceMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceMeeting'] = ResolversParentTypes['AllianceMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  allianceCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['AlliancePaper']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['AllianceMinutes']>, ParentType, ContextType>;
};

export type AllianceMinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceMinutes'] = ResolversParentTypes['AllianceMinutes']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attended?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['AlliancePaper']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AllianceDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceDocument'] = ResolversParentTypes['AllianceDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  allianceCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllianceDocumentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AllianceDocumentState'], ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AllianceDocumentStepTaken']>, ParentType, ContextType>;
};

export type AllianceDocumentStepTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceDocumentStepTaken'] = ResolversParentTypes['AllianceDocumentStepTaken']> = {
  step?: Resolver<ResolversTypes['AllianceDocumentStep'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllianceBulletinConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceBulletinConnection'] = ResolversParentTypes['AllianceBulletinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllianceBulletinEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceBulletinEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceBulletinEdge'] = ResolversParentTypes['AllianceBulletinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllianceBulletin'], ParentType, ContextType>;
};

export type AllianceMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceMeetingConnection'] = ResolversParentTypes['AllianceMeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllianceMeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceMeetingEdge'] = ResolversParentTypes['AllianceMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllianceMeeting'], ParentType, ContextType>;
};

export type AllianceDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceDocumentConnection'] = ResolversParentTypes['AllianceDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllianceDocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceDocumentEdge'] = ResolversParentTypes['AllianceDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllianceDocument'], ParentType, ContextType>;
};

export type PublishAllianceBulletinPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishAllianceBulletinPayload'] = ResolversParentTypes['PublishAllianceBulletinPayload']> = {
  bulletin?: Resolver<ResolversTypes['AllianceBulletin'], ParentType, ContextType>;
};

export type CallAllianceMeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CallAllianceMeetingPayload'] = ResolversParentTypes['CallAllianceMeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['AllianceMeeting'], ParentType, ContextType>;
};

export type RecordAllianceMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAllianceMinutesPayload'] = ResolversParentTypes['RecordAllianceMinutesPayload']> = {
  meeting?: Resolver<ResolversTypes['AllianceMeeting'], ParentType, ContextType>;
};

export type DraftAllianceDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftAllianceDocumentPayload'] = ResolversParentTypes['DraftAllianceDocumentPayload']> = {
  document?: Resolver<ResolversTypes['AllianceDocument'], ParentType, ContextType>;
};

export type StepAllianceDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepAllianceDocumentPayload'] = ResolversParentTypes['StepAllianceDocumentPayload']> = {
  document?: Resolver<ResolversTypes['AllianceDocument'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  AlliancePrinciple?: AlliancePrincipleResolvers<ContextType>;
  AllianceWorkingGroup?: AllianceWorkingGroupResolvers<ContextType>;
  AllianceRegulator?: AllianceRegulatorResolvers<ContextType>;
  ChairTerm?: ChairTermResolvers<ContextType>;
  AllianceMilestone?: AllianceMilestoneResolvers<ContextType>;
  AllianceFocusField?: AllianceFocusFieldResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  CertificationBody?: CertificationBodyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  AllianceDivision?: AllianceDivisionResolvers<ContextType>;
  PilotArea?: PilotAreaResolvers<ContextType>;
  ChangeAllianceDivisionPayload?: ChangeAllianceDivisionPayloadResolvers<ContextType>;
  AllianceMember?: AllianceMemberResolvers<ContextType>;
  AllianceMembershipVersion?: AllianceMembershipVersionResolvers<ContextType>;
  AllianceMemberConnection?: AllianceMemberConnectionResolvers<ContextType>;
  AllianceMemberEdge?: AllianceMemberEdgeResolvers<ContextType>;
  AdmitAllianceMemberPayload?: AdmitAllianceMemberPayloadResolvers<ContextType>;
  EndAllianceMembershipPayload?: EndAllianceMembershipPayloadResolvers<ContextType>;
  AllianceBulletin?: AllianceBulletinResolvers<ContextType>;
  AllianceBulletinSection?: AllianceBulletinSectionResolvers<ContextType>;
  AllianceBulletinFigures?: AllianceBulletinFiguresResolvers<ContextType>;
  AllianceSource?: AllianceSourceResolvers<ContextType>;
  AlliancePaper?: AlliancePaperResolvers<ContextType>;
  AllianceMeeting?: AllianceMeetingResolvers<ContextType>;
  AllianceMinutes?: AllianceMinutesResolvers<ContextType>;
  AllianceDocument?: AllianceDocumentResolvers<ContextType>;
  AllianceDocumentStepTaken?: AllianceDocumentStepTakenResolvers<ContextType>;
  AllianceBulletinConnection?: AllianceBulletinConnectionResolvers<ContextType>;
  AllianceBulletinEdge?: AllianceBulletinEdgeResolvers<ContextType>;
  AllianceMeetingConnection?: AllianceMeetingConnectionResolvers<ContextType>;
  AllianceMeetingEdge?: AllianceMeetingEdgeResolvers<ContextType>;
  AllianceDocumentConnection?: AllianceDocumentConnectionResolvers<ContextType>;
  AllianceDocumentEdge?: AllianceDocumentEdgeResolvers<ContextType>;
  PublishAllianceBulletinPayload?: PublishAllianceBulletinPayloadResolvers<ContextType>;
  CallAllianceMeetingPayload?: CallAllianceMeetingPayloadResolvers<ContextType>;
  RecordAllianceMinutesPayload?: RecordAllianceMinutesPayloadResolvers<ContextType>;
  DraftAllianceDocumentPayload?: DraftAllianceDocumentPayloadResolvers<ContextType>;
  StepAllianceDocumentPayload?: StepAllianceDocumentPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
