/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SamplingPlanMapper, SamplingPlanConnectionMapper, DrawMapper, DrawExclusionMapper, InspectorMapper, InspectorConnectionMapper, InspectionTaskMapper, InspectionTaskConnectionMapper, InspectionMapper, InspectionConnectionMapper, InspectionSignatureMapper, JointInspectionMapper, JointInspectionConnectionMapper, JointParticipantMapper, JointFindingMapper, JointMinutesMapper, CaseHandoverMapper, CaseHandoverConnectionMapper, EffectivenessRowMapper, CreditMapper, CreditItemMapper } from '../mappers.ts';
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
   * A sampling plan (抽查计划) by its id, or the latest plan of the caller's own authority for a year (default: this one). Null where there is none that the caller may see: until the
   * draw is public, a plan is known to its initiator and the ministry alone, since whoever knows what will be inspected can prepare.
   */
  samplingPlan: Maybe<SamplingPlan>;
  /** Sampling plans that the caller may see, newest first. */
  samplingPlans: Maybe<SamplingPlanConnection>;
  /**
   * A draw with all that is needed to replay it: population, seeds, commitments, result. For its initiator and the ministry at once, for everybody from `publicFrom` on, when the
   * inspections are over; null before.
   */
  draw: Maybe<Draw>;
  /** Inspectors (检查人员名录库) of the caller's area, by id. Names are personal data: an authority reads those of its own area and those drawn for open tasks in it, the ministry all. */
  inspectors: Maybe<InspectorConnection>;
  /** Inspections to be made (抽查任务) by the caller's area, or that the caller's own plans have set, by due day. */
  inspectionTasks: Maybe<InspectionTaskConnection>;
  /**
   * Inspections (检查记录) that the caller may see, newest first: published ones for everybody; before that for the authority of the area and the ministry, for the enterprise inspected, and
   * those that failed for the issuing body. At most 200 a page (default 50), 2,000 for market regulators and ministries that supervise.
   */
  inspections: Maybe<InspectionConnection>;
  /**
   * Whether certification results are effective (认证结果有效性分析): the failures that inspections from `from` to `to` found, by one dimension, each group with a confidence interval and against the limits of a
   * funnel plot, so that chance can be told from more. Of the inspections that the caller may read. Ordered by key: no ranking. More than 50,000 inspections are `OPERATION_TOO_COSTLY`.
   * Source: information-platform plan of 2016 (分析认证结果有效性).
   */
  inspectionEffectiveness: Maybe<InspectionEffectiveness>;
  /**
   * Today's class of credit (信用分类) of an enterprise or a certification body, explained item by item: for itself, for market regulators and the ministry. Somebody of whom nothing bad is known is in class A; a body that
   * the register has not is null.
   * Made of published facts alone; what is before its publication, removed or over has no effect.
   */
  credit: Maybe<Credit>;
  /** Cases (案件移送) that the caller's area has handed over or was asked to take, by due day; the ministry sees all. */
  caseHandovers: Maybe<CaseHandoverConnection>;
  /** Joint inspections (联合检查) that the caller has initiated or was invited to, newest first; the ministry sees all, without their findings. */
  jointInspections: Maybe<JointInspectionConnection>;
};


export type QuerySamplingPlanArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySamplingPlansArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDrawArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectorsArgs = {
  division?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInspectionTasksArgs = {
  filter?: InputMaybe<InspectionTaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInspectionsArgs = {
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInspectionEffectivenessArgs = {
  by: EffectivenessDimension;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryCreditArgs = {
  kind: CreditSubjectKind;
  subject: Scalars['ID']['input'];
};


export type QueryCaseHandoversArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJointInspectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Makes a sampling plan, with the SHA-256 of the seed that it will be drawn with: whoever commits first can't choose later. The hub commits to a seed of its own in the same moment.
   * Idempotent by `reference`: the same again is answered with the same plan, another plan under it is a CONFLICT.
   */
  createSamplingPlan: Maybe<CreateSamplingPlanPayload>;
  /**
   * Draws a plan: objects by lot and weight, for each an inspecting agency and two inspectors, without those who have a conflict of interest. The population is the certificates of the plan's
   * regions as the hub knows them at this moment. Regions of other authorities are drawn from only where these have accepted a joint inspection of the plan; the others are named.
   * A plan is drawn once: the same seed again is answered with the same draw, another one is a CONFLICT.
   */
  drawRandom: Maybe<DrawRandomPayload>;
  /** Puts an inspector of the caller's area into the register, or changes the entry: the same id again replaces it. */
  registerInspector: Maybe<RegisterInspectorPayload>;
  /**
   * Records an inspection, by the authority of the area. Idempotent by `reference`, so that what was written without a network can be sent again until it is answered; another record under the
   * same reference is a CONFLICT: a record is changed by `correctInspection`, with a reason.
   */
  recordInspection: Maybe<RecordInspectionPayload>;
  /** Corrects a record, by the authority that recorded it: the record as it should read, whole, and why. What was recorded before is kept. The same again changes nothing. */
  correctInspection: Maybe<CorrectInspectionPayload>;
  /** Invites other authorities to a joint inspection. Idempotent by `reference`. */
  inviteJointInspection: Maybe<InviteJointInspectionPayload>;
  /** Answers an invitation, by the authority invited: once, in time or late. The same answer again changes nothing, the other one is a CONFLICT. */
  answerJointInspection: Maybe<AnswerJointInspectionPayload>;
  /** Records the minutes (会议纪要) of a session of a joint inspection, by its initiator. Idempotent by `reference`. */
  recordJointMinutes: Maybe<RecordJointMinutesPayload>;
  /**
   * Hands a case over to the authority of another place, with its evidence. Idempotent by `reference`. An inspection or a joint inspection that it names must be one that the caller
   * may read; else it is `NOT_FOUND`.
   */
  handOverCase: Maybe<HandOverCasePayload>;
  /** Accepts or declines a case, by the authority that it is handed over to: once, in time or late. The same answer again changes nothing, the other one is `CONFLICT`. */
  answerHandover: Maybe<AnswerHandoverPayload>;
  /** Closes a case that was accepted, with its result, for who has handed it over to read. The same again changes nothing. */
  closeHandover: Maybe<CloseHandoverPayload>;
  /** Shares a finding with those who take part. Idempotent by `reference`. */
  shareFinding: Maybe<ShareFindingPayload>;
};


export type MutationCreateSamplingPlanArgs = {
  input: CreateSamplingPlanInput;
};


export type MutationDrawRandomArgs = {
  input: DrawRandomInput;
};


export type MutationRegisterInspectorArgs = {
  input: RegisterInspectorInput;
};


export type MutationRecordInspectionArgs = {
  input: RecordInspectionInput;
};


export type MutationCorrectInspectionArgs = {
  input: CorrectInspectionInput;
};


export type MutationInviteJointInspectionArgs = {
  input: InviteJointInspectionInput;
};


export type MutationAnswerJointInspectionArgs = {
  input: AnswerJointInspectionInput;
};


export type MutationRecordJointMinutesArgs = {
  input: RecordJointMinutesInput;
};


export type MutationHandOverCaseArgs = {
  input: HandOverCaseInput;
};


export type MutationAnswerHandoverArgs = {
  input: AnswerHandoverInput;
};


export type MutationCloseHandoverArgs = {
  input: CloseHandoverInput;
};


export type MutationShareFindingArgs = {
  input: ShareFindingInput;
};

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

/** A case that one authority hands over to that of another place (案件移送), with its evidence; for the two, those above them and the ministry. */
export type CaseHandover = {
  __typename?: 'CaseHandover';
  id: Scalars['ID']['output'];
  reference: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** Division of who hands over; null: the ministry. */
  from: Maybe<Scalars['ID']['output']>;
  /** Division of the authority that it is handed over to. */
  to: Scalars['ID']['output'];
  /** What is suspected, and why it is the other authority's. */
  grounds: Scalars['String']['output'];
  certificateNumber: Maybe<Scalars['ID']['output']>;
  /** Inspection that it comes from. */
  inspection: Maybe<Scalars['ID']['output']>;
  /** Joint inspection that it comes from. */
  jointInspection: Maybe<Scalars['ID']['output']>;
  /** Digests of the papers handed over; the papers go another way. */
  evidence: Array<InspectionEvidence>;
  offeredOn: Scalars['Date']['output'];
  /** Last day for the answer: five working days. */
  answerDue: Scalars['Date']['output'];
  /** Last day for the result. */
  due: Scalars['Date']['output'];
  state: CaseHandoverState;
  answeredOn: Maybe<Scalars['Date']['output']>;
  /** Why it was declined. */
  reason: Maybe<Scalars['String']['output']>;
  closedOn: Maybe<Scalars['Date']['output']>;
  /** What the case came to (办理结果). */
  result: Maybe<Scalars['String']['output']>;
  resultPapers: Array<InspectionEvidence>;
};

export type CaseHandoverConnection = {
  __typename?: 'CaseHandoverConnection';
  edges: Array<CaseHandoverEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CaseHandoverEdge = {
  __typename?: 'CaseHandoverEdge';
  cursor: Scalars['String']['output'];
  node: CaseHandover;
};

export type HandOverCaseInput = {
  /** The authority's own key, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  /** Division of the authority that it goes to: not the caller's own, and with a market regulator in the register of agencies. */
  to: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** 1 to 4,000 characters, without personal data. */
  grounds: Scalars['String']['input'];
  certificateNumber?: InputMaybe<Scalars['ID']['input']>;
  /** Of the caller's own area. */
  inspection?: InputMaybe<Scalars['ID']['input']>;
  /** That the caller takes part in. */
  jointInspection?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 50. */
  evidence: Array<InspectionEvidenceInput>;
  /** Working days to the due day, 1 to 250; default: 60. */
  dueWorkingDays?: InputMaybe<Scalars['Int']['input']>;
};

export type HandOverCasePayload = {
  __typename?: 'HandOverCasePayload';
  handover: CaseHandover;
};

/** How a case is answered. */
export type HandoverAnswer =
  | 'ACCEPT'
  /** Needs a reason. */
  | 'DECLINE';

export type AnswerHandoverInput = {
  handover: Scalars['ID']['input'];
  answer: HandoverAnswer;
  /** At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerHandoverPayload = {
  __typename?: 'AnswerHandoverPayload';
  handover: CaseHandover;
};

export type CloseHandoverInput = {
  handover: Scalars['ID']['input'];
  /** 1 to 4,000 characters, without personal data. */
  result: Scalars['String']['input'];
  /** At most 50. */
  papers?: InputMaybe<Array<InspectionEvidenceInput>>;
};

export type CloseHandoverPayload = {
  __typename?: 'CloseHandoverPayload';
  handover: CaseHandover;
};

/** Whom a class of credit is of. */
export type CreditSubjectKind =
  /** An enterprise, by its USCC (企业). */
  | 'ENTERPRISE'
  /** A certification body, by its code (认证机构). */
  | 'BODY';

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

/**
 * Today's class of an enterprise or a body, worked out from published facts by dated rules: the same for everybody who may see it. It is no entry of any list, and leads to none.
 * Source: YRD implementation plan, no. 15 (信用体系); points, windows and bounds are the hub's rule.
 */
export type Credit = {
  __typename?: 'Credit';
  kind: CreditSubjectKind;
  /** USCC or code of a body. */
  subject: Scalars['ID']['output'];
  /** Day of the class. */
  on: Scalars['Date']['output'];
  class: CreditClass;
  /** Sum of the points of the items. */
  points: Scalars['Int']['output'];
  /** What counts, by rule, newest first. Empty: nothing. */
  items: Array<CreditItem>;
};

/** A fact that counts, and by which rule (逐项说明). */
export type CreditItem = {
  __typename?: 'CreditItem';
  fact: CreditFactKind;
  /** Id of the inspection or the entry, or code of the body, with the owner of the fact. */
  id: Scalars['ID']['output'];
  /** Day of the fact, from which its window runs. */
  on: Scalars['Date']['output'];
  /** Rule, such as `CR-01`. */
  rule: Scalars['ID']['output'];
  /** Points; 0 where facts of the same rule count their most already. */
  points: Scalars['Int']['output'];
  /** Last day on which it counts; null: as long as the fact stands. */
  countsUntil: Maybe<Scalars['Date']['output']>;
  /** Regulation, or that it is the hub's rule. */
  source: Scalars['String']['output'];
  /** Kind of appeal by which the fact is contested, with `id` as its subject; null: it ends with the body's next report. The class itself is contested as `CREDIT_CLASS`. */
  contestedAs: Maybe<Scalars['String']['output']>;
};

/** A draw (随机抽取) and everything that shows it right; `yunqiao supervision verify-draw` replays it without the hub. */
export type Draw = {
  __typename?: 'Draw';
  id: Scalars['ID']['output'];
  plan: Scalars['ID']['output'];
  drawnOn: Scalars['Date']['output'];
  /** Name and version of the algorithm: yunqiao-draw-1. */
  algorithm: Scalars['String']['output'];
  seedCommitment: Scalars['String']['output'];
  hubSeedCommitment: Scalars['String']['output'];
  seed: Scalars['String']['output'];
  hubSeed: Scalars['String']['output'];
  /** The public randomness mixed in; empty: none was named. */
  publicRandomness: Scalars['String']['output'];
  /** What was drawn from, a JSON array a line: groups, objects with their weights, agencies, inspectors by id, conflicts of interest. */
  population: Scalars['String']['output'];
  /** SHA-256 of the population's UTF-8 bytes. */
  populationHash: Scalars['String']['output'];
  /** What was drawn, a JSON array a line. */
  result: Scalars['String']['output'];
  resultHash: Scalars['String']['output'];
  /** The feeds that the population comes from, and up to when each was complete. */
  sources: Array<DrawSource>;
  /** Regions of the plan that were not drawn from. */
  regionsLeftOut: Array<RegionLeftOut>;
  /** Certificates that could not be read at the time, and were not drawn from. */
  unreadable: Scalars['Int']['output'];
  /** Certificates of the plan's categories that stand in no region, so that no local regulator could inspect them: not drawn from, whatever the regions of the plan are; by number, the first 1,000. */
  certificatesLeftOut: Array<CertificateLeftOut>;
  /** How many certificates were left out, those beyond the first 1,000 too. */
  certificatesLeftOutCount: Scalars['Int']['output'];
  /** Objects for which no agency, or fewer than two inspectors, were free of conflicts: their authority names others. */
  shortages: Array<Scalars['ID']['output']>;
  /** Conflicts of interest (回避) that kept an agency or an inspector from an object that was drawn. */
  excluded: Array<DrawExclusion>;
  /** First day on which everybody may replay it. */
  publicFrom: Scalars['Date']['output'];
};

/** A register that the population was taken from, and as of when it was complete. */
export type DrawSource = {
  __typename?: 'DrawSource';
  name: Scalars['String']['output'];
  asOf: Maybe<Scalars['DateTime']['output']>;
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

/** A region of the plan that was not drawn from, and why: its authority declined, or has not answered. */
export type RegionLeftOut = {
  __typename?: 'RegionLeftOut';
  division: Scalars['ID']['output'];
  reason: RegionReason;
};

/** Why a certificate that the plan covers was not drawn from. */
export type CertificateLeftOutReason =
  /** The holder's division is not known to the hub, or the holder is abroad (持证人所在地不明或在境外): it lies in nobody's area. */
  | 'NO_HOLDER_DIVISION';

/** A certificate that the plan covers and that was not drawn from, and why. */
export type CertificateLeftOut = {
  __typename?: 'CertificateLeftOut';
  certificateNumber: Scalars['ID']['output'];
  reason: CertificateLeftOutReason;
};

/** On whose side a conflict of interest (利害关系) lay. */
export type DrawParty =
  | 'AGENCY'
  | 'INSPECTOR';

/** A conflict of interest that was kept out of a draw. */
export type DrawExclusion = {
  __typename?: 'DrawExclusion';
  certificateNumber: Scalars['ID']['output'];
  party: DrawParty;
  /** Number of the agency or id of the inspector. */
  id: Scalars['ID']['output'];
  /** The enterprise or body that both have to do with: its USCC, or a prefix and the body's code. */
  ground: Scalars['String']['output'];
};

/** An inspector (检查人员) of an authority. */
export type Inspector = {
  __typename?: 'Inspector';
  id: Scalars['ID']['output'];
  /** Personal data, for the authority of its area, those in whose area it is drawn for an open task, and the ministry. */
  nameZh: Scalars['String']['output'];
  division: Scalars['ID']['output'];
  /** Qualifications, for example 行政执法证, 强制性产品认证检查员. */
  qualifications: Array<Scalars['String']['output']>;
  /** Enterprises (USCC) and bodies (BODY: and the code) whose products the inspector may not inspect (回避). */
  interests: Array<Scalars['String']['output']>;
  from: Scalars['Date']['output'];
  /** Last day; null: no end yet. */
  to: Maybe<Scalars['Date']['output']>;
};

export type InspectorConnection = {
  __typename?: 'InspectorConnection';
  edges: Array<InspectorEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InspectorEdge = {
  __typename?: 'InspectorEdge';
  cursor: Scalars['String']['output'];
  node: Inspector;
};

export type DrawRandomInput = {
  plan: Scalars['ID']['input'];
  /** What was committed to, 16 to 200 characters. */
  seed: Scalars['String']['input'];
  /** The public randomness that the plan has named: its value, 1 to 200 characters. */
  publicRandomness?: InputMaybe<Scalars['String']['input']>;
};

export type DrawRandomPayload = {
  __typename?: 'DrawRandomPayload';
  draw: Draw;
  /** How many inspections follow. */
  tasks: Scalars['Int']['output'];
};

export type RegisterInspectorInput = {
  /** The authority's own key, 1 to 40 letters, digits and hyphens; no name and no number of a person. */
  reference: Scalars['String']['input'];
  /** 2 to 50 characters. */
  nameZh: Scalars['String']['input'];
  division: Scalars['ID']['input'];
  /** At most 20. */
  qualifications?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At most 50: USCC, or BODY: and a body's code. */
  interests?: InputMaybe<Array<Scalars['String']['input']>>;
  from: Scalars['Date']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type RegisterInspectorPayload = {
  __typename?: 'RegisterInspectorPayload';
  inspector: Inspector;
};

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

/** Failures that inspections of some days found. */
export type InspectionEffectiveness = {
  __typename?: 'InspectionEffectiveness';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  inspected: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
  /** Share of failures, 0 to 1; null under five inspections. */
  rate: Maybe<Scalars['Float']['output']>;
  rows: Array<EffectivenessRow>;
};

/** Inspections of one group, against all of them. */
export type EffectivenessRow = {
  __typename?: 'EffectivenessRow';
  /** Code of the body, category, division or laboratory. */
  key: Maybe<Scalars['ID']['output']>;
  inspected: Scalars['Int']['output'];
  /** Passed after correction (整改后合格). */
  corrected: Scalars['Int']['output'];
  /** Failed (不合格). */
  failed: Scalars['Int']['output'];
  /** Share of failures, 0 to 1. Null under five inspections, with all that follows: so few say nothing. */
  rate: Maybe<Scalars['Float']['output']>;
  /** Wilson's score interval of 95 %. */
  interval: Maybe<RateInterval>;
  /** Where 95 % of groups of this size would lie if all failed at the common rate: exact by the binomial. */
  innerLimits: Maybe<RateInterval>;
  /** The same for 99.8 %. */
  outerLimits: Maybe<RateInterval>;
  standing: Maybe<EffectivenessStanding>;
};

/** Two shares, 0 to 1. */
export type RateInterval = {
  __typename?: 'RateInterval';
  low: Scalars['Float']['output'];
  high: Scalars['Float']['output'];
};

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

/** Where an inspection task (检查任务) stands. */
export type InspectionTaskState =
  | 'OPEN'
  /** Its inspection is recorded. */
  | 'DONE';

/** An inspection to be made: what was drawn, by whom it is inspected, until when. */
export type InspectionTask = {
  __typename?: 'InspectionTask';
  id: Scalars['ID']['output'];
  plan: Scalars['ID']['output'];
  draw: Scalars['ID']['output'];
  certificateNumber: Scalars['ID']['output'];
  productName: Scalars['String']['output'];
  holderUscc: Maybe<Scalars['ID']['output']>;
  holderName: Scalars['String']['output'];
  bodyCode: Scalars['ID']['output'];
  /** Division in which the holder is: who inspects is an authority of it, or one above. */
  division: Scalars['ID']['output'];
  /** Division of the market regulator that the task goes to: the county's, else the prefecture's, else the province's, as registered on the day of the draw; null: none of them is registered. */
  assignee: Maybe<Scalars['ID']['output']>;
  /** Number (CMA) of the inspecting agency drawn; null: none was free, the authority names one. */
  laboratory: Maybe<Scalars['ID']['output']>;
  /** Ids of the inspectors drawn; fewer than two: the authority names the others. */
  inspectors: Array<Scalars['ID']['output']>;
  drawnOn: Scalars['Date']['output'];
  due: Scalars['Date']['output'];
  state: InspectionTaskState;
  isOverdue: Scalars['Boolean']['output'];
  /** Id of the record, once inspected. */
  inspection: Maybe<Scalars['ID']['output']>;
};

export type InspectionTaskFilter = {
  state?: InputMaybe<InspectionTaskState>;
  plan?: InputMaybe<Scalars['ID']['input']>;
  division?: InputMaybe<Scalars['ID']['input']>;
};

export type InspectionTaskConnection = {
  __typename?: 'InspectionTaskConnection';
  edges: Array<InspectionTaskEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InspectionTaskEdge = {
  __typename?: 'InspectionTaskEdge';
  cursor: Scalars['String']['output'];
  node: InspectionTask;
};

/** What an inspection came to (检查结论). */
export type InspectionConclusion =
  /** 合格 */
  | 'PASS'
  /** 整改后合格 */
  | 'PASS_AFTER_CORRECTION'
  /** 不合格 */
  | 'FAIL';

/** How the mark was found used (标识使用). */
export type MarkUse =
  | 'CORRECT'
  /** Used beyond the certificate, altered, or misleading. */
  | 'MISUSED'
  | 'NOT_USED';

/** Whether a tested item keeps its limit (单项判定). */
export type TestVerdict =
  | 'PASS'
  | 'FAIL';

/** An inspection as it is recorded (检查记录), by its latest correction. */
export type Inspection = {
  __typename?: 'Inspection';
  id: Scalars['ID']['output'];
  /** The task that it answers; null: made without a draw. */
  task: Maybe<Scalars['ID']['output']>;
  certificateNumber: Scalars['ID']['output'];
  bodyCode: Scalars['ID']['output'];
  holderUscc: Maybe<Scalars['ID']['output']>;
  division: Scalars['ID']['output'];
  place: Scalars['String']['output'];
  conductedOn: Scalars['Date']['output'];
  /** Number (CMA) of the inspecting agency. */
  laboratory: Maybe<Scalars['ID']['output']>;
  sampledItems: Array<SampledItem>;
  testItems: Array<InspectionTestItem>;
  markUse: MarkUse;
  /** Photographs and papers, which stay with the authority; the hub keeps their digests. */
  evidence: Array<InspectionEvidence>;
  conclusion: InspectionConclusion;
  /** What was found, in words; without personal data. */
  text: Maybe<Scalars['String']['output']>;
  /** What has to follow (后续处理). */
  followUp: Maybe<Scalars['String']['output']>;
  recordedOn: Scalars['Date']['output'];
  /** First day on which it is public: 20 working days after it was recorded. */
  publicFrom: Scalars['Date']['output'];
  corrections: Array<InspectionCorrection>;
  /** Who inspected and signed: for the authority of the area and the ministry; null for everybody else, also once the record is public. */
  signatures: Maybe<Array<InspectionSignature>>;
};

/** A product that was sampled (抽样样品). */
export type SampledItem = {
  __typename?: 'SampledItem';
  name: Scalars['String']['output'];
  model: Maybe<Scalars['String']['output']>;
  batch: Maybe<Scalars['String']['output']>;
  quantity: Scalars['Int']['output'];
};

/** An item that was tested (检验项目), with its limit and value. */
export type InspectionTestItem = {
  __typename?: 'InspectionTestItem';
  item: Scalars['String']['output'];
  standard: Maybe<Scalars['String']['output']>;
  limit: Scalars['String']['output'];
  value: Scalars['String']['output'];
  unit: Maybe<Scalars['String']['output']>;
  verdict: TestVerdict;
};

/** A photo or paper of an inspection, by its hash; the file stays with the authority. */
export type InspectionEvidence = {
  __typename?: 'InspectionEvidence';
  name: Scalars['String']['output'];
  /** SHA-256, lower-case hex. */
  sha256: Scalars['String']['output'];
};

/** A correction (更正) of a record, with its reason. */
export type InspectionCorrection = {
  __typename?: 'InspectionCorrection';
  on: Scalars['Date']['output'];
  reason: Scalars['String']['output'];
};

/** That an inspector signed (检查人员签名): for the authorities concerned only. */
export type InspectionSignature = {
  __typename?: 'InspectionSignature';
  /** Id in the register. */
  inspector: Scalars['ID']['output'];
  /** Personal data. */
  nameZh: Maybe<Scalars['String']['output']>;
  signedAt: Scalars['DateTime']['output'];
  /** SHA-256 of the signature, which stays with the authority. */
  sha256: Scalars['String']['output'];
};

export type InspectionFilter = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  certificateNumber?: InputMaybe<Scalars['ID']['input']>;
  conclusions?: InputMaybe<Array<InspectionConclusion>>;
  division?: InputMaybe<Scalars['ID']['input']>;
};

export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  edges: Array<InspectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InspectionEdge = {
  __typename?: 'InspectionEdge';
  cursor: Scalars['String']['output'];
  node: Inspection;
};

export type RecordInspectionInput = {
  /** The authority's own key, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  record: InspectionRecordInput;
};

export type CorrectInspectionInput = {
  inspection: Scalars['ID']['input'];
  /** 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  record: InspectionRecordInput;
};

export type InspectionRecordInput = {
  /** The task that it answers. */
  task?: InputMaybe<Scalars['ID']['input']>;
  /** Needed where there is no task; with one, that of the task. */
  certificateNumber?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 200 characters. */
  place: Scalars['String']['input'];
  conductedOn: Scalars['Date']['input'];
  /** Needed where items were tested. */
  laboratory?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100. */
  sampledItems: Array<SampledItemInput>;
  /** At most 200. */
  testItems?: InputMaybe<Array<InspectionTestItemInput>>;
  markUse: MarkUse;
  /** At most 50. */
  evidence?: InputMaybe<Array<InspectionEvidenceInput>>;
  /** FAIL needs a failed item, a misused mark, or words; PASS has none of the first two. */
  conclusion: InspectionConclusion;
  /** At most 2,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters; needed for PASS_AFTER_CORRECTION and FAIL. */
  followUp?: InputMaybe<Scalars['String']['input']>;
  /** Of two to ten inspectors of the register. */
  signatures: Array<InspectionSignatureInput>;
  /** Why others than those drawn have inspected or tested. */
  replacementReason?: InputMaybe<Scalars['String']['input']>;
};

export type SampledItemInput = {
  name: Scalars['String']['input'];
  model?: InputMaybe<Scalars['String']['input']>;
  batch?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000,000; default 1. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
};

export type InspectionTestItemInput = {
  item: Scalars['String']['input'];
  standard?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['String']['input'];
  value: Scalars['String']['input'];
  unit?: InputMaybe<Scalars['String']['input']>;
  verdict: TestVerdict;
};

export type InspectionEvidenceInput = {
  name: Scalars['String']['input'];
  sha256: Scalars['String']['input'];
};

export type InspectionSignatureInput = {
  inspector: Scalars['ID']['input'];
  signedAt: Scalars['DateTime']['input'];
  sha256: Scalars['String']['input'];
};

export type RecordInspectionPayload = {
  __typename?: 'RecordInspectionPayload';
  inspection: Inspection;
};

export type CorrectInspectionPayload = {
  __typename?: 'CorrectInspectionPayload';
  inspection: Inspection;
};

/** What an invited authority has answered. */
export type ParticipantState =
  /** Invited, its time not over. */
  | 'INVITED'
  | 'ACCEPTED'
  | 'DECLINED'
  /** Not answered, its time over. */
  | 'OVERDUE';

/** A joint inspection (联合检查) of several authorities. */
export type JointInspection = {
  __typename?: 'JointInspection';
  id: Scalars['ID']['output'];
  reference: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** Division of the initiator; null: the ministry. */
  division: Maybe<Scalars['ID']['output']>;
  /** The plan that it is about; null: none. */
  plan: Maybe<Scalars['ID']['output']>;
  /** Numbers of the certificates that it is about. */
  certificateNumbers: Array<Scalars['ID']['output']>;
  invitedOn: Scalars['Date']['output'];
  /** Last day for answers: five working days. */
  answerDue: Scalars['Date']['output'];
  participants: Array<JointParticipant>;
  /** For the initiator and those who have accepted; null for everybody else, the ministry included. */
  findings: Maybe<Array<JointFinding>>;
  /** Of its sessions; read as `findings`. */
  minutes: Maybe<Array<JointMinutes>>;
};

/** Minutes of a session of a joint inspection (会议纪要). */
export type JointMinutes = {
  __typename?: 'JointMinutes';
  reference: Scalars['String']['output'];
  heldOn: Scalars['Date']['output'];
  /** Divisions whose authorities were there. */
  attended: Array<Scalars['ID']['output']>;
  text: Scalars['String']['output'];
  decisions: Array<Scalars['String']['output']>;
  papers: Array<InspectionEvidence>;
  recordedOn: Scalars['Date']['output'];
};

/** An authority that was invited to a joint inspection (联合检查). */
export type JointParticipant = {
  __typename?: 'JointParticipant';
  division: Scalars['ID']['output'];
  state: ParticipantState;
  answeredOn: Maybe<Scalars['Date']['output']>;
  /** Whether it was answered after `answerDue`. */
  isLate: Scalars['Boolean']['output'];
  reason: Maybe<Scalars['String']['output']>;
};

/** A finding that participants of a joint inspection share. */
export type JointFinding = {
  __typename?: 'JointFinding';
  reference: Scalars['String']['output'];
  /** Division of the authority that shares it; null: the ministry. */
  division: Maybe<Scalars['ID']['output']>;
  sharedAt: Scalars['DateTime']['output'];
  certificateNumber: Maybe<Scalars['ID']['output']>;
  text: Scalars['String']['output'];
  evidence: Array<InspectionEvidence>;
};

export type JointInspectionConnection = {
  __typename?: 'JointInspectionConnection';
  edges: Array<JointInspectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type JointInspectionEdge = {
  __typename?: 'JointInspectionEdge';
  cursor: Scalars['String']['output'];
  node: JointInspection;
};

export type InviteJointInspectionInput = {
  /** The authority's own key, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** A plan of the caller's own that is not drawn yet. */
  plan?: InputMaybe<Scalars['ID']['input']>;
  /** At most 200. */
  certificateNumbers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Divisions of the authorities invited: 1 to 40, none of them the caller's own, each with a market regulator in the register of agencies. */
  participants: Array<Scalars['ID']['input']>;
};

export type InviteJointInspectionPayload = {
  __typename?: 'InviteJointInspectionPayload';
  jointInspection: JointInspection;
};

/** How an authority answers an invitation. */
export type JointAnswer =
  | 'ACCEPT'
  /** Needs a reason. */
  | 'DECLINE';

export type AnswerJointInspectionInput = {
  jointInspection: Scalars['ID']['input'];
  answer: JointAnswer;
  /** At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerJointInspectionPayload = {
  __typename?: 'AnswerJointInspectionPayload';
  jointInspection: JointInspection;
};

export type ShareFindingInput = {
  jointInspection: Scalars['ID']['input'];
  /** The authority's own key, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  certificateNumber?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 2,000 characters, without personal data. */
  text: Scalars['String']['input'];
  /** At most 20. */
  evidence?: InputMaybe<Array<InspectionEvidenceInput>>;
};

export type ShareFindingPayload = {
  __typename?: 'ShareFindingPayload';
  jointInspection: JointInspection;
};

export type RecordJointMinutesInput = {
  jointInspection: Scalars['ID']['input'];
  /** The authority's own key of the session, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  /** Not in the future. */
  heldOn: Scalars['Date']['input'];
  /** 1 to 41 divisions. */
  attended: Array<Scalars['ID']['input']>;
  /** 1 to 20,000 characters, without personal data. */
  text: Scalars['String']['input'];
  /** At most 50, each of at most 1,000 characters. */
  decisions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At most 50. */
  papers?: InputMaybe<Array<InspectionEvidenceInput>>;
};

export type RecordJointMinutesPayload = {
  __typename?: 'RecordJointMinutesPayload';
  jointInspection: JointInspection;
};

/** A year's plan of inspections by random draw (双随机抽查计划). */
export type SamplingPlan = {
  __typename?: 'SamplingPlan';
  id: Scalars['ID']['output'];
  reference: Scalars['String']['output'];
  year: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** Division of the authority that made it; null: the ministry. */
  division: Maybe<Scalars['ID']['output']>;
  /** Divisions that objects are drawn from. */
  regions: Array<Scalars['ID']['output']>;
  groups: Array<SamplingGroup>;
  /** Lots of a certificate that rests on a supplier's own declaration (供方自我声明); any other has one. */
  declarationWeight: Scalars['Int']['output'];
  /** Working days from the draw to the due day of its tasks. */
  dueWorkingDays: Scalars['Int']['output'];
  /** SHA-256 of the initiator's seed, lower-case hex. */
  seedCommitment: Scalars['String']['output'];
  /** SHA-256 of the hub's seed, made after the initiator's commitment and shown with the draw. */
  hubSeedCommitment: Scalars['String']['output'];
  /** What public randomness will be mixed in, as named beforehand; null: none. */
  publicRandomness: Maybe<Scalars['String']['output']>;
  createdOn: Scalars['Date']['output'];
  /** Id of the draw, once drawn. */
  draw: Maybe<Scalars['ID']['output']>;
};

/** Products of a plan, and how many of them are drawn. */
export type SamplingGroup = {
  __typename?: 'SamplingGroup';
  projectCodes: Array<Scalars['ID']['output']>;
  /** A word of the product's name, for example 儿童. */
  productName: Maybe<Scalars['String']['output']>;
  /** Whether only certificates count that rest on a result which is not valid. */
  onlyBrokenLinks: Scalars['Boolean']['output'];
  count: Scalars['Int']['output'];
  /** Standards that an inspecting agency must have in its scope (CMA). */
  standards: Array<Scalars['String']['output']>;
};

export type SamplingPlanConnection = {
  __typename?: 'SamplingPlanConnection';
  edges: Array<SamplingPlanEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SamplingPlanEdge = {
  __typename?: 'SamplingPlanEdge';
  cursor: Scalars['String']['output'];
  node: SamplingPlan;
};

export type CreateSamplingPlanInput = {
  /** The authority's own key, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  /** 2016 to 2100. */
  year: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** 1 to 50. */
  groups: Array<SamplingGroupInput>;
  /** 1 to 50 divisions of GB/T 2260. Beyond the caller's own: by joint inspection. */
  regions: Array<Scalars['ID']['input']>;
  /** 1 to 1,000; default 1. */
  declarationWeight?: InputMaybe<Scalars['Int']['input']>;
  /** SHA-256 of the seed (its UTF-8 bytes), 64 lower-case hex digits. */
  seedCommitment: Scalars['String']['input'];
  /** What public randomness will be mixed in, for example 'closing value of index X on 2026-12-10': at most 200 characters. */
  publicRandomness?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250; default 20. */
  dueWorkingDays?: InputMaybe<Scalars['Int']['input']>;
};

export type SamplingGroupInput = {
  /** Product categories, three digits each, 1 to 20; each in one group only. */
  projectCodes: Array<Scalars['ID']['input']>;
  /** At most 50 characters. */
  productName?: InputMaybe<Scalars['String']['input']>;
  onlyBrokenLinks?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 1,000. */
  count: Scalars['Int']['input'];
  /** At most 20. */
  standards?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type CreateSamplingPlanPayload = {
  __typename?: 'CreateSamplingPlanPayload';
  plan: SamplingPlan;
};



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
  CaseHandoverState: CaseHandoverState;
  CaseHandover: ResolverTypeWrapper<CaseHandoverMapper>;
  CaseHandoverConnection: ResolverTypeWrapper<CaseHandoverConnectionMapper>;
  CaseHandoverEdge: ResolverTypeWrapper<Omit<CaseHandoverEdge, 'node'> & { node: ResolversTypes['CaseHandover'] }>;
  HandOverCaseInput: HandOverCaseInput;
  HandOverCasePayload: ResolverTypeWrapper<Omit<HandOverCasePayload, 'handover'> & { handover: ResolversTypes['CaseHandover'] }>;
  HandoverAnswer: HandoverAnswer;
  AnswerHandoverInput: AnswerHandoverInput;
  AnswerHandoverPayload: ResolverTypeWrapper<Omit<AnswerHandoverPayload, 'handover'> & { handover: ResolversTypes['CaseHandover'] }>;
  CloseHandoverInput: CloseHandoverInput;
  CloseHandoverPayload: ResolverTypeWrapper<Omit<CloseHandoverPayload, 'handover'> & { handover: ResolversTypes['CaseHandover'] }>;
  CreditSubjectKind: CreditSubjectKind;
  CreditClass: CreditClass;
  CreditFactKind: CreditFactKind;
  Credit: ResolverTypeWrapper<CreditMapper>;
  CreditItem: ResolverTypeWrapper<CreditItemMapper>;
  Draw: ResolverTypeWrapper<DrawMapper>;
  DrawSource: ResolverTypeWrapper<DrawSource>;
  RegionReason: RegionReason;
  RegionLeftOut: ResolverTypeWrapper<RegionLeftOut>;
  CertificateLeftOutReason: CertificateLeftOutReason;
  CertificateLeftOut: ResolverTypeWrapper<CertificateLeftOut>;
  DrawParty: DrawParty;
  DrawExclusion: ResolverTypeWrapper<DrawExclusionMapper>;
  Inspector: ResolverTypeWrapper<InspectorMapper>;
  InspectorConnection: ResolverTypeWrapper<InspectorConnectionMapper>;
  InspectorEdge: ResolverTypeWrapper<Omit<InspectorEdge, 'node'> & { node: ResolversTypes['Inspector'] }>;
  DrawRandomInput: DrawRandomInput;
  DrawRandomPayload: ResolverTypeWrapper<Omit<DrawRandomPayload, 'draw'> & { draw: ResolversTypes['Draw'] }>;
  RegisterInspectorInput: RegisterInspectorInput;
  RegisterInspectorPayload: ResolverTypeWrapper<Omit<RegisterInspectorPayload, 'inspector'> & { inspector: ResolversTypes['Inspector'] }>;
  EffectivenessDimension: EffectivenessDimension;
  InspectionEffectiveness: ResolverTypeWrapper<Omit<InspectionEffectiveness, 'rows'> & { rows: Array<ResolversTypes['EffectivenessRow']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EffectivenessRow: ResolverTypeWrapper<EffectivenessRowMapper>;
  RateInterval: ResolverTypeWrapper<RateInterval>;
  EffectivenessStanding: EffectivenessStanding;
  InspectionTaskState: InspectionTaskState;
  InspectionTask: ResolverTypeWrapper<InspectionTaskMapper>;
  InspectionTaskFilter: InspectionTaskFilter;
  InspectionTaskConnection: ResolverTypeWrapper<InspectionTaskConnectionMapper>;
  InspectionTaskEdge: ResolverTypeWrapper<Omit<InspectionTaskEdge, 'node'> & { node: ResolversTypes['InspectionTask'] }>;
  InspectionConclusion: InspectionConclusion;
  MarkUse: MarkUse;
  TestVerdict: TestVerdict;
  Inspection: ResolverTypeWrapper<InspectionMapper>;
  SampledItem: ResolverTypeWrapper<SampledItem>;
  InspectionTestItem: ResolverTypeWrapper<InspectionTestItem>;
  InspectionEvidence: ResolverTypeWrapper<InspectionEvidence>;
  InspectionCorrection: ResolverTypeWrapper<InspectionCorrection>;
  InspectionSignature: ResolverTypeWrapper<InspectionSignatureMapper>;
  InspectionFilter: InspectionFilter;
  InspectionConnection: ResolverTypeWrapper<InspectionConnectionMapper>;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  RecordInspectionInput: RecordInspectionInput;
  CorrectInspectionInput: CorrectInspectionInput;
  InspectionRecordInput: InspectionRecordInput;
  SampledItemInput: SampledItemInput;
  InspectionTestItemInput: InspectionTestItemInput;
  InspectionEvidenceInput: InspectionEvidenceInput;
  InspectionSignatureInput: InspectionSignatureInput;
  RecordInspectionPayload: ResolverTypeWrapper<Omit<RecordInspectionPayload, 'inspection'> & { inspection: ResolversTypes['Inspection'] }>;
  CorrectInspectionPayload: ResolverTypeWrapper<Omit<CorrectInspectionPayload, 'inspection'> & { inspection: ResolversTypes['Inspection'] }>;
  ParticipantState: ParticipantState;
  JointInspection: ResolverTypeWrapper<JointInspectionMapper>;
  JointMinutes: ResolverTypeWrapper<JointMinutesMapper>;
  JointParticipant: ResolverTypeWrapper<JointParticipantMapper>;
  JointFinding: ResolverTypeWrapper<JointFindingMapper>;
  JointInspectionConnection: ResolverTypeWrapper<JointInspectionConnectionMapper>;
  JointInspectionEdge: ResolverTypeWrapper<Omit<JointInspectionEdge, 'node'> & { node: ResolversTypes['JointInspection'] }>;
  InviteJointInspectionInput: InviteJointInspectionInput;
  InviteJointInspectionPayload: ResolverTypeWrapper<Omit<InviteJointInspectionPayload, 'jointInspection'> & { jointInspection: ResolversTypes['JointInspection'] }>;
  JointAnswer: JointAnswer;
  AnswerJointInspectionInput: AnswerJointInspectionInput;
  AnswerJointInspectionPayload: ResolverTypeWrapper<Omit<AnswerJointInspectionPayload, 'jointInspection'> & { jointInspection: ResolversTypes['JointInspection'] }>;
  ShareFindingInput: ShareFindingInput;
  ShareFindingPayload: ResolverTypeWrapper<Omit<ShareFindingPayload, 'jointInspection'> & { jointInspection: ResolversTypes['JointInspection'] }>;
  RecordJointMinutesInput: RecordJointMinutesInput;
  RecordJointMinutesPayload: ResolverTypeWrapper<Omit<RecordJointMinutesPayload, 'jointInspection'> & { jointInspection: ResolversTypes['JointInspection'] }>;
  SamplingPlan: ResolverTypeWrapper<SamplingPlanMapper>;
  SamplingGroup: ResolverTypeWrapper<SamplingGroup>;
  SamplingPlanConnection: ResolverTypeWrapper<SamplingPlanConnectionMapper>;
  SamplingPlanEdge: ResolverTypeWrapper<Omit<SamplingPlanEdge, 'node'> & { node: ResolversTypes['SamplingPlan'] }>;
  CreateSamplingPlanInput: CreateSamplingPlanInput;
  SamplingGroupInput: SamplingGroupInput;
  CreateSamplingPlanPayload: ResolverTypeWrapper<Omit<CreateSamplingPlanPayload, 'plan'> & { plan: ResolversTypes['SamplingPlan'] }>;
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
  CaseHandover: CaseHandoverMapper;
  CaseHandoverConnection: CaseHandoverConnectionMapper;
  CaseHandoverEdge: Omit<CaseHandoverEdge, 'node'> & { node: ResolversParentTypes['CaseHandover'] };
  HandOverCaseInput: HandOverCaseInput;
  HandOverCasePayload: Omit<HandOverCasePayload, 'handover'> & { handover: ResolversParentTypes['CaseHandover'] };
  AnswerHandoverInput: AnswerHandoverInput;
  AnswerHandoverPayload: Omit<AnswerHandoverPayload, 'handover'> & { handover: ResolversParentTypes['CaseHandover'] };
  CloseHandoverInput: CloseHandoverInput;
  CloseHandoverPayload: Omit<CloseHandoverPayload, 'handover'> & { handover: ResolversParentTypes['CaseHandover'] };
  Credit: CreditMapper;
  CreditItem: CreditItemMapper;
  Draw: DrawMapper;
  DrawSource: DrawSource;
  RegionLeftOut: RegionLeftOut;
  CertificateLeftOut: CertificateLeftOut;
  DrawExclusion: DrawExclusionMapper;
  Inspector: InspectorMapper;
  InspectorConnection: InspectorConnectionMapper;
  InspectorEdge: Omit<InspectorEdge, 'node'> & { node: ResolversParentTypes['Inspector'] };
  DrawRandomInput: DrawRandomInput;
  DrawRandomPayload: Omit<DrawRandomPayload, 'draw'> & { draw: ResolversParentTypes['Draw'] };
  RegisterInspectorInput: RegisterInspectorInput;
  RegisterInspectorPayload: Omit<RegisterInspectorPayload, 'inspector'> & { inspector: ResolversParentTypes['Inspector'] };
  InspectionEffectiveness: Omit<InspectionEffectiveness, 'rows'> & { rows: Array<ResolversParentTypes['EffectivenessRow']> };
  Float: Scalars['Float']['output'];
  EffectivenessRow: EffectivenessRowMapper;
  RateInterval: RateInterval;
  InspectionTask: InspectionTaskMapper;
  InspectionTaskFilter: InspectionTaskFilter;
  InspectionTaskConnection: InspectionTaskConnectionMapper;
  InspectionTaskEdge: Omit<InspectionTaskEdge, 'node'> & { node: ResolversParentTypes['InspectionTask'] };
  Inspection: InspectionMapper;
  SampledItem: SampledItem;
  InspectionTestItem: InspectionTestItem;
  InspectionEvidence: InspectionEvidence;
  InspectionCorrection: InspectionCorrection;
  InspectionSignature: InspectionSignatureMapper;
  InspectionFilter: InspectionFilter;
  InspectionConnection: InspectionConnectionMapper;
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  RecordInspectionInput: RecordInspectionInput;
  CorrectInspectionInput: CorrectInspectionInput;
  InspectionRecordInput: InspectionRecordInput;
  SampledItemInput: SampledItemInput;
  InspectionTestItemInput: InspectionTestItemInput;
  InspectionEvidenceInput: InspectionEvidenceInput;
  InspectionSignatureInput: InspectionSignatureInput;
  RecordInspectionPayload: Omit<RecordInspectionPayload, 'inspection'> & { inspection: ResolversParentTypes['Inspection'] };
  CorrectInspectionPayload: Omit<CorrectInspectionPayload, 'inspection'> & { inspection: ResolversParentTypes['Inspection'] };
  JointInspection: JointInspectionMapper;
  JointMinutes: JointMinutesMapper;
  JointParticipant: JointParticipantMapper;
  JointFinding: JointFindingMapper;
  JointInspectionConnection: JointInspectionConnectionMapper;
  JointInspectionEdge: Omit<JointInspectionEdge, 'node'> & { node: ResolversParentTypes['JointInspection'] };
  InviteJointInspectionInput: InviteJointInspectionInput;
  InviteJointInspectionPayload: Omit<InviteJointInspectionPayload, 'jointInspection'> & { jointInspection: ResolversParentTypes['JointInspection'] };
  AnswerJointInspectionInput: AnswerJointInspectionInput;
  AnswerJointInspectionPayload: Omit<AnswerJointInspectionPayload, 'jointInspection'> & { jointInspection: ResolversParentTypes['JointInspection'] };
  ShareFindingInput: ShareFindingInput;
  ShareFindingPayload: Omit<ShareFindingPayload, 'jointInspection'> & { jointInspection: ResolversParentTypes['JointInspection'] };
  RecordJointMinutesInput: RecordJointMinutesInput;
  RecordJointMinutesPayload: Omit<RecordJointMinutesPayload, 'jointInspection'> & { jointInspection: ResolversParentTypes['JointInspection'] };
  SamplingPlan: SamplingPlanMapper;
  SamplingGroup: SamplingGroup;
  SamplingPlanConnection: SamplingPlanConnectionMapper;
  SamplingPlanEdge: Omit<SamplingPlanEdge, 'node'> & { node: ResolversParentTypes['SamplingPlan'] };
  CreateSamplingPlanInput: CreateSamplingPlanInput;
  SamplingGroupInput: SamplingGroupInput;
  CreateSamplingPlanPayload: Omit<CreateSamplingPlanPayload, 'plan'> & { plan: ResolversParentTypes['SamplingPlan'] };
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
  samplingPlan?: Resolver<Maybe<ResolversTypes['SamplingPlan']>, ParentType, ContextType, Partial<QuerySamplingPlanArgs>>;
  samplingPlans?: Resolver<Maybe<ResolversTypes['SamplingPlanConnection']>, ParentType, ContextType, Partial<QuerySamplingPlansArgs>>;
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType, RequireFields<QueryDrawArgs, 'id'>>;
  inspectors?: Resolver<Maybe<ResolversTypes['InspectorConnection']>, ParentType, ContextType, Partial<QueryInspectorsArgs>>;
  inspectionTasks?: Resolver<Maybe<ResolversTypes['InspectionTaskConnection']>, ParentType, ContextType, Partial<QueryInspectionTasksArgs>>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, Partial<QueryInspectionsArgs>>;
  inspectionEffectiveness?: Resolver<Maybe<ResolversTypes['InspectionEffectiveness']>, ParentType, ContextType, RequireFields<QueryInspectionEffectivenessArgs, 'by' | 'from' | 'to'>>;
  credit?: Resolver<Maybe<ResolversTypes['Credit']>, ParentType, ContextType, RequireFields<QueryCreditArgs, 'kind' | 'subject'>>;
  caseHandovers?: Resolver<Maybe<ResolversTypes['CaseHandoverConnection']>, ParentType, ContextType, Partial<QueryCaseHandoversArgs>>;
  jointInspections?: Resolver<Maybe<ResolversTypes['JointInspectionConnection']>, ParentType, ContextType, Partial<QueryJointInspectionsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createSamplingPlan?: Resolver<Maybe<ResolversTypes['CreateSamplingPlanPayload']>, ParentType, ContextType, RequireFields<MutationCreateSamplingPlanArgs, 'input'>>;
  drawRandom?: Resolver<Maybe<ResolversTypes['DrawRandomPayload']>, ParentType, ContextType, RequireFields<MutationDrawRandomArgs, 'input'>>;
  registerInspector?: Resolver<Maybe<ResolversTypes['RegisterInspectorPayload']>, ParentType, ContextType, RequireFields<MutationRegisterInspectorArgs, 'input'>>;
  recordInspection?: Resolver<Maybe<ResolversTypes['RecordInspectionPayload']>, ParentType, ContextType, RequireFields<MutationRecordInspectionArgs, 'input'>>;
  correctInspection?: Resolver<Maybe<ResolversTypes['CorrectInspectionPayload']>, ParentType, ContextType, RequireFields<MutationCorrectInspectionArgs, 'input'>>;
  inviteJointInspection?: Resolver<Maybe<ResolversTypes['InviteJointInspectionPayload']>, ParentType, ContextType, RequireFields<MutationInviteJointInspectionArgs, 'input'>>;
  answerJointInspection?: Resolver<Maybe<ResolversTypes['AnswerJointInspectionPayload']>, ParentType, ContextType, RequireFields<MutationAnswerJointInspectionArgs, 'input'>>;
  recordJointMinutes?: Resolver<Maybe<ResolversTypes['RecordJointMinutesPayload']>, ParentType, ContextType, RequireFields<MutationRecordJointMinutesArgs, 'input'>>;
  handOverCase?: Resolver<Maybe<ResolversTypes['HandOverCasePayload']>, ParentType, ContextType, RequireFields<MutationHandOverCaseArgs, 'input'>>;
  answerHandover?: Resolver<Maybe<ResolversTypes['AnswerHandoverPayload']>, ParentType, ContextType, RequireFields<MutationAnswerHandoverArgs, 'input'>>;
  closeHandover?: Resolver<Maybe<ResolversTypes['CloseHandoverPayload']>, ParentType, ContextType, RequireFields<MutationCloseHandoverArgs, 'input'>>;
  shareFinding?: Resolver<Maybe<ResolversTypes['ShareFindingPayload']>, ParentType, ContextType, RequireFields<MutationShareFindingArgs, 'input'>>;
};

export type CaseHandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHandover'] = ResolversParentTypes['CaseHandover']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  jointInspection?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['InspectionEvidence']>, ParentType, ContextType>;
  offeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answerDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseHandoverState'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultPapers?: Resolver<Array<ResolversTypes['InspectionEvidence']>, ParentType, ContextType>;
};

export type CaseHandoverConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHandoverConnection'] = ResolversParentTypes['CaseHandoverConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseHandoverEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseHandoverEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHandoverEdge'] = ResolversParentTypes['CaseHandoverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseHandover'], ParentType, ContextType>;
};

export type HandOverCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverCasePayload'] = ResolversParentTypes['HandOverCasePayload']> = {
  handover?: Resolver<ResolversTypes['CaseHandover'], ParentType, ContextType>;
};

export type AnswerHandoverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerHandoverPayload'] = ResolversParentTypes['AnswerHandoverPayload']> = {
  handover?: Resolver<ResolversTypes['CaseHandover'], ParentType, ContextType>;
};

export type CloseHandoverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseHandoverPayload'] = ResolversParentTypes['CloseHandoverPayload']> = {
  handover?: Resolver<ResolversTypes['CaseHandover'], ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  kind?: Resolver<ResolversTypes['CreditSubjectKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['CreditClass'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CreditItem']>, ParentType, ContextType>;
};

export type CreditItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditItem'] = ResolversParentTypes['CreditItem']> = {
  fact?: Resolver<ResolversTypes['CreditFactKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countsUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contestedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draw'] = ResolversParentTypes['Draw']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  drawnOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seedCommitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hubSeedCommitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hubSeed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicRandomness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  populationHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['DrawSource']>, ParentType, ContextType>;
  regionsLeftOut?: Resolver<Array<ResolversTypes['RegionLeftOut']>, ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certificatesLeftOut?: Resolver<Array<ResolversTypes['CertificateLeftOut']>, ParentType, ContextType>;
  certificatesLeftOutCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortages?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  excluded?: Resolver<Array<ResolversTypes['DrawExclusion']>, ParentType, ContextType>;
  publicFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DrawSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawSource'] = ResolversParentTypes['DrawSource']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RegionLeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionLeftOut'] = ResolversParentTypes['RegionLeftOut']> = {
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RegionReason'], ParentType, ContextType>;
};

export type CertificateLeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateLeftOut'] = ResolversParentTypes['CertificateLeftOut']> = {
  certificateNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CertificateLeftOutReason'], ParentType, ContextType>;
};

export type DrawExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawExclusion'] = ResolversParentTypes['DrawExclusion']> = {
  certificateNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['DrawParty'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspector'] = ResolversParentTypes['Inspector']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qualifications?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  interests?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InspectorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectorConnection'] = ResolversParentTypes['InspectorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectorEdge'] = ResolversParentTypes['InspectorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspector'], ParentType, ContextType>;
};

export type DrawRandomPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawRandomPayload'] = ResolversParentTypes['DrawRandomPayload']> = {
  draw?: Resolver<ResolversTypes['Draw'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterInspectorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterInspectorPayload'] = ResolversParentTypes['RegisterInspectorPayload']> = {
  inspector?: Resolver<ResolversTypes['Inspector'], ParentType, ContextType>;
};

export type InspectionEffectivenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionEffectiveness'] = ResolversParentTypes['InspectionEffectiveness']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inspected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['EffectivenessRow']>, ParentType, ContextType>;
};

export type EffectivenessRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectivenessRow'] = ResolversParentTypes['EffectivenessRow']> = {
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inspected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['RateInterval']>, ParentType, ContextType>;
  innerLimits?: Resolver<Maybe<ResolversTypes['RateInterval']>, ParentType, ContextType>;
  outerLimits?: Resolver<Maybe<ResolversTypes['RateInterval']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['EffectivenessStanding']>, ParentType, ContextType>;
};

export type RateIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateInterval'] = ResolversParentTypes['RateInterval']> = {
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InspectionTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTask'] = ResolversParentTypes['InspectionTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  draw?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holderUscc?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  laboratory?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inspectors?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  drawnOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionTaskState'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InspectionTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTaskConnection'] = ResolversParentTypes['InspectionTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTaskEdge'] = ResolversParentTypes['InspectionTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionTask'], ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bodyCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holderUscc?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conductedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  laboratory?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sampledItems?: Resolver<Array<ResolversTypes['SampledItem']>, ParentType, ContextType>;
  testItems?: Resolver<Array<ResolversTypes['InspectionTestItem']>, ParentType, ContextType>;
  markUse?: Resolver<ResolversTypes['MarkUse'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['InspectionEvidence']>, ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['InspectionConclusion'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publicFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['InspectionCorrection']>, ParentType, ContextType>;
  signatures?: Resolver<Maybe<Array<ResolversTypes['InspectionSignature']>>, ParentType, ContextType>;
};

export type SampledItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampledItem'] = ResolversParentTypes['SampledItem']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionTestItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTestItem'] = ResolversParentTypes['InspectionTestItem']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['TestVerdict'], ParentType, ContextType>;
};

export type InspectionEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionEvidence'] = ResolversParentTypes['InspectionEvidence']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionCorrection'] = ResolversParentTypes['InspectionCorrection']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionSignature'] = ResolversParentTypes['InspectionSignature']> = {
  inspector?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type RecordInspectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInspectionPayload'] = ResolversParentTypes['RecordInspectionPayload']> = {
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type CorrectInspectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectInspectionPayload'] = ResolversParentTypes['CorrectInspectionPayload']> = {
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type JointInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointInspection'] = ResolversParentTypes['JointInspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  certificateNumbers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  invitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answerDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['JointParticipant']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['JointFinding']>>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<Array<ResolversTypes['JointMinutes']>>, ParentType, ContextType>;
};

export type JointMinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointMinutes'] = ResolversParentTypes['JointMinutes']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  attended?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['InspectionEvidence']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type JointParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointParticipant'] = ResolversParentTypes['JointParticipant']> = {
  division?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ParticipantState'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JointFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointFinding'] = ResolversParentTypes['JointFinding']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['InspectionEvidence']>, ParentType, ContextType>;
};

export type JointInspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointInspectionConnection'] = ResolversParentTypes['JointInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointInspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointInspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointInspectionEdge'] = ResolversParentTypes['JointInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointInspection'], ParentType, ContextType>;
};

export type InviteJointInspectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteJointInspectionPayload'] = ResolversParentTypes['InviteJointInspectionPayload']> = {
  jointInspection?: Resolver<ResolversTypes['JointInspection'], ParentType, ContextType>;
};

export type AnswerJointInspectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerJointInspectionPayload'] = ResolversParentTypes['AnswerJointInspectionPayload']> = {
  jointInspection?: Resolver<ResolversTypes['JointInspection'], ParentType, ContextType>;
};

export type ShareFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareFindingPayload'] = ResolversParentTypes['ShareFindingPayload']> = {
  jointInspection?: Resolver<ResolversTypes['JointInspection'], ParentType, ContextType>;
};

export type RecordJointMinutesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordJointMinutesPayload'] = ResolversParentTypes['RecordJointMinutesPayload']> = {
  jointInspection?: Resolver<ResolversTypes['JointInspection'], ParentType, ContextType>;
};

export type SamplingPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SamplingPlan'] = ResolversParentTypes['SamplingPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['SamplingGroup']>, ParentType, ContextType>;
  declarationWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seedCommitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hubSeedCommitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicRandomness?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  draw?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SamplingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SamplingGroup'] = ResolversParentTypes['SamplingGroup']> = {
  projectCodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onlyBrokenLinks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SamplingPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SamplingPlanConnection'] = ResolversParentTypes['SamplingPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SamplingPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SamplingPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SamplingPlanEdge'] = ResolversParentTypes['SamplingPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SamplingPlan'], ParentType, ContextType>;
};

export type CreateSamplingPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSamplingPlanPayload'] = ResolversParentTypes['CreateSamplingPlanPayload']> = {
  plan?: Resolver<ResolversTypes['SamplingPlan'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CaseHandover?: CaseHandoverResolvers<ContextType>;
  CaseHandoverConnection?: CaseHandoverConnectionResolvers<ContextType>;
  CaseHandoverEdge?: CaseHandoverEdgeResolvers<ContextType>;
  HandOverCasePayload?: HandOverCasePayloadResolvers<ContextType>;
  AnswerHandoverPayload?: AnswerHandoverPayloadResolvers<ContextType>;
  CloseHandoverPayload?: CloseHandoverPayloadResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditItem?: CreditItemResolvers<ContextType>;
  Draw?: DrawResolvers<ContextType>;
  DrawSource?: DrawSourceResolvers<ContextType>;
  RegionLeftOut?: RegionLeftOutResolvers<ContextType>;
  CertificateLeftOut?: CertificateLeftOutResolvers<ContextType>;
  DrawExclusion?: DrawExclusionResolvers<ContextType>;
  Inspector?: InspectorResolvers<ContextType>;
  InspectorConnection?: InspectorConnectionResolvers<ContextType>;
  InspectorEdge?: InspectorEdgeResolvers<ContextType>;
  DrawRandomPayload?: DrawRandomPayloadResolvers<ContextType>;
  RegisterInspectorPayload?: RegisterInspectorPayloadResolvers<ContextType>;
  InspectionEffectiveness?: InspectionEffectivenessResolvers<ContextType>;
  EffectivenessRow?: EffectivenessRowResolvers<ContextType>;
  RateInterval?: RateIntervalResolvers<ContextType>;
  InspectionTask?: InspectionTaskResolvers<ContextType>;
  InspectionTaskConnection?: InspectionTaskConnectionResolvers<ContextType>;
  InspectionTaskEdge?: InspectionTaskEdgeResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  SampledItem?: SampledItemResolvers<ContextType>;
  InspectionTestItem?: InspectionTestItemResolvers<ContextType>;
  InspectionEvidence?: InspectionEvidenceResolvers<ContextType>;
  InspectionCorrection?: InspectionCorrectionResolvers<ContextType>;
  InspectionSignature?: InspectionSignatureResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  RecordInspectionPayload?: RecordInspectionPayloadResolvers<ContextType>;
  CorrectInspectionPayload?: CorrectInspectionPayloadResolvers<ContextType>;
  JointInspection?: JointInspectionResolvers<ContextType>;
  JointMinutes?: JointMinutesResolvers<ContextType>;
  JointParticipant?: JointParticipantResolvers<ContextType>;
  JointFinding?: JointFindingResolvers<ContextType>;
  JointInspectionConnection?: JointInspectionConnectionResolvers<ContextType>;
  JointInspectionEdge?: JointInspectionEdgeResolvers<ContextType>;
  InviteJointInspectionPayload?: InviteJointInspectionPayloadResolvers<ContextType>;
  AnswerJointInspectionPayload?: AnswerJointInspectionPayloadResolvers<ContextType>;
  ShareFindingPayload?: ShareFindingPayloadResolvers<ContextType>;
  RecordJointMinutesPayload?: RecordJointMinutesPayloadResolvers<ContextType>;
  SamplingPlan?: SamplingPlanResolvers<ContextType>;
  SamplingGroup?: SamplingGroupResolvers<ContextType>;
  SamplingPlanConnection?: SamplingPlanConnectionResolvers<ContextType>;
  SamplingPlanEdge?: SamplingPlanEdgeResolvers<ContextType>;
  CreateSamplingPlanPayload?: CreateSamplingPlanPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
