/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LeadMapper, LeadReportMapper, LeadResultMapper, LeadConnectionMapper, ComplaintStatisticsMapper } from '../mappers.ts';
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
   * Leads (线索) that the caller may see, by id: authorities those of their area, a platform those that it reported, a body those about its certificates. Who reported is told to authorities and
   * to the reporter itself, never to anybody else.
   */
  leads: Maybe<LeadConnection>;
  /** One lead; null where there is none that the caller may see. */
  lead: Maybe<Lead>;
  /**
   * What has become of a report of a suspect mark (可疑标志举报), by the code that it was answered with, in any spelling: the state and nothing else. Null where there is no report with
   * the code.
   */
  suspectMarkReportState: Maybe<SuspectMarkReportState>;
  /** Complaints and failures of a period as platforms reported them, by product category and month: sums over platforms, which are not named. */
  complaintStatistics: Maybe<Array<ComplaintStatistics>>;
};


export type QueryLeadsArgs = {
  filter?: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySuspectMarkReportStateArgs = {
  code: Scalars['String']['input'];
};


export type QueryComplaintStatisticsArgs = {
  projectCode?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Reports leads, up to 200 at a time, each for itself: a listing with a mark that is missing its certificate, a fake or lapsed one, a complaint, a failed test. Routed to the regulator of
   * the area, deduplicated: the same matter reported again is another report of the same lead. Idempotent by `reference`: the same again is answered with the same lead.
   */
  reportLeads: Maybe<ReportLeadsPayload>;
  /**
   * Answers a lead, by the regulator that it is routed to: accepts or refuses it (7 working days, SAMR complaint measures art. 14), extends verification once (15 working days more, art. 23), finds it
   * confirmed or unfounded (15 working days). Those who reported are told by a change of the kind `LEAD_ANSWERED`. The same again changes nothing; an answer that the state does not allow is a CONFLICT.
   */
  answerLead: Maybe<AnswerLeadPayload>;
  /**
   * Reports a suspect mark (可疑标志举报), by anybody, without an account: a lead for the regulator of the place, else of the certificate's holder, else for the ministry. It answers a code by which the state
   * can be asked for, and nothing about certificate or enterprise. Idempotent by `idempotencyKey`, contact aside; the same number and words of one day are one lead. From one place 20 reports a day are taken, and
   * 2,000 in all: beyond that RATE_LIMITED, with the seconds until the next day in `retryAfterSeconds`.
   */
  reportSuspectMark: Maybe<ReportSuspectMarkPayload>;
  /** Confirms that a listing was taken down (下架), by the platform that reported it. A confirmed lead is closed once every platform has. */
  confirmTakedown: Maybe<ConfirmTakedownPayload>;
  /** Complaints and failures by product category and period, up to 500 rows: the same category and period again replaces what the agency reported. */
  reportComplaintStatistics: Maybe<ReportComplaintStatisticsPayload>;
};


export type MutationReportLeadsArgs = {
  input: ReportLeadsInput;
};


export type MutationAnswerLeadArgs = {
  input: AnswerLeadInput;
};


export type MutationReportSuspectMarkArgs = {
  input: ReportSuspectMarkInput;
};


export type MutationConfirmTakedownArgs = {
  input: ConfirmTakedownInput;
};


export type MutationReportComplaintStatisticsArgs = {
  input: ReportComplaintStatisticsInput;
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

/** A lead (线索): what somebody has met in the market, on its way to the regulator. */
export type Lead = {
  __typename?: 'Lead';
  id: Scalars['ID']['output'];
  kind: LeadKind;
  state: LeadState;
  /** Day of the first report; a platform is told that of its own first one. */
  receivedOn: Scalars['Date']['output'];
  /** Last day for the next answer; null when none is due. */
  due: Maybe<Scalars['Date']['output']>;
  isOverdue: Scalars['Boolean']['output'];
  /** The regulator's division; null: the ministry. */
  division: Maybe<Scalars['ID']['output']>;
  certificateNumber: Maybe<Scalars['ID']['output']>;
  bodyCode: Maybe<Scalars['ID']['output']>;
  /** The enterprise reported, by its USCC. */
  subjectUscc: Maybe<Scalars['ID']['output']>;
  /** Of what consumers reported for authorities only: it is in their words. */
  productName: Maybe<Scalars['String']['output']>;
  /** Likewise. */
  model: Maybe<Scalars['String']['output']>;
  /** Units seen, over all reports; a platform is told its own. */
  quantity: Scalars['Int']['output'];
  /** What was answered last; without who answered. */
  answer: Maybe<Scalars['String']['output']>;
  /** Reports: all for authorities, a platform's own for it, none for others. */
  reports: Array<LeadReport>;
};

/** One report of a lead: an agency's, or a consumer's. */
export type LeadReport = {
  __typename?: 'LeadReport';
  /** Null: a consumer (消费者), who is not known to the hub. */
  agency: Maybe<Scalars['ID']['output']>;
  /** The agency's own key; of a consumer's report the first four characters of its code. */
  reference: Scalars['String']['output'];
  /** How the consumer wants to be reached; for the regulator that the lead is routed to alone, and removed 90 days after the lead has ended. Null where there is none, and for everybody else. */
  contact: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  listingUrl: Maybe<Scalars['String']['output']>;
  text: Maybe<Scalars['String']['output']>;
  quantity: Scalars['Int']['output'];
  evidence: Array<LeadEvidence>;
  takenDownOn: Maybe<Scalars['Date']['output']>;
};

/** A piece of evidence that stays with who reported; the hub keeps its digest. */
export type LeadEvidence = {
  __typename?: 'LeadEvidence';
  name: Scalars['String']['output'];
  /** SHA-256, lower-case hex. */
  sha256: Scalars['String']['output'];
  /** Where authorities can fetch it. */
  url: Maybe<Scalars['String']['output']>;
};

export type LeadFilter = {
  states?: InputMaybe<Array<LeadState>>;
  kinds?: InputMaybe<Array<LeadKind>>;
  certificateNumber?: InputMaybe<Scalars['ID']['input']>;
};

export type LeadConnection = {
  __typename?: 'LeadConnection';
  edges: Array<LeadEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LeadEdge = {
  __typename?: 'LeadEdge';
  cursor: Scalars['String']['output'];
  node: Lead;
};

export type ReportLeadsInput = {
  /** 1 to 200. */
  leads: Array<LeadInput>;
};

/** A lead as it is reported. Without personal data of consumers. */
export type LeadInput = {
  /** The caller's own key, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  kind: LeadKind;
  /** At least one of certificate, enterprise and listing. */
  certificateNumber?: InputMaybe<Scalars['ID']['input']>;
  subjectUscc?: InputMaybe<Scalars['ID']['input']>;
  /** https address of the listing, at most 1,000 characters. */
  listingUrl?: InputMaybe<Scalars['String']['input']>;
  /** Where it was met or where the enterprise sits: GB/T 2260. Default: the division of the certificate's holder, or of the enterprise. */
  division?: InputMaybe<Scalars['ID']['input']>;
  productName?: InputMaybe<Scalars['String']['input']>;
  model?: InputMaybe<Scalars['String']['input']>;
  /** Units seen; default 1. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** At most 2,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** At most 20. */
  evidence?: InputMaybe<Array<LeadEvidenceInput>>;
};

export type LeadEvidenceInput = {
  name: Scalars['String']['input'];
  sha256: Scalars['String']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
};

export type ReportLeadsPayload = {
  __typename?: 'ReportLeadsPayload';
  results: Array<LeadResult>;
};

/** What became of a lead that was reported. */
export type LeadResult = {
  __typename?: 'LeadResult';
  reference: Scalars['String']['output'];
  lead: Maybe<Scalars['ID']['output']>;
  /** Whether the caller has reported the matter before; that others have is not told. */
  isDuplicate: Scalars['Boolean']['output'];
  /** Why it was refused: field and expected form; null when it was taken. */
  fault: Maybe<Scalars['String']['output']>;
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

/** What a consumer tells. No files are taken; nothing of it is shown to anybody but the authorities, and the contact only to the one that handles it. */
export type ReportSuspectMarkInput = {
  /** 22 to 64 random characters of A–Z, a–z, 0–9, - and _, from a cryptographic source: the code follows from it. */
  idempotencyKey: Scalars['String']['input'];
  kind: SuspectMarkKind;
  /** As it stands on the product or page, at most 40 characters; one that does not exist is taken too. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** http or https address of the offer, at most 1,000 characters. */
  listingUrl?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters. */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters. */
  model?: InputMaybe<Scalars['String']['input']>;
  /** Where it was met: GB/T 2260. Default: the division of the certificate's holder. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** What was seen, and where: 10 to 2,000 characters without web addresses. */
  text: Scalars['String']['input'];
  /** How the regulator can reach the consumer, at most 100 characters; not needed. */
  contact?: InputMaybe<Scalars['String']['input']>;
};

export type ReportSuspectMarkPayload = {
  __typename?: 'ReportSuspectMarkPayload';
  /** Sixteen letters and digits in groups of four; who knows it can ask for the state. */
  code: Scalars['String']['output'];
};

/** Answers to a lead. */
export type LeadAnswer =
  | 'ACCEPT'
  | 'REFUSE'
  | 'EXTEND'
  | 'CONFIRM'
  | 'UNFOUNDED';

export type AnswerLeadInput = {
  lead: Scalars['ID']['input'];
  answer: LeadAnswer;
  /** Told to those who reported: 1 to 1,000 characters. */
  text: Scalars['String']['input'];
};

export type AnswerLeadPayload = {
  __typename?: 'AnswerLeadPayload';
  lead: Lead;
};

export type ConfirmTakedownInput = {
  lead: Scalars['ID']['input'];
  takenDownOn: Scalars['Date']['input'];
};

export type ConfirmTakedownPayload = {
  __typename?: 'ConfirmTakedownPayload';
  lead: Lead;
};

export type ReportComplaintStatisticsInput = {
  rows: Array<ComplaintStatisticsInput>;
};

export type ComplaintStatisticsInput = {
  /** Product category, three digits. */
  projectCode: Scalars['ID']['input'];
  /** A month, by its first day. */
  month: Scalars['Date']['input'];
  complaints: Scalars['Int']['input'];
  /** Failed tests and returns for quality. */
  failures: Scalars['Int']['input'];
  sold: Scalars['Int']['input'];
};

export type ReportComplaintStatisticsPayload = {
  __typename?: 'ReportComplaintStatisticsPayload';
  rows: Scalars['Int']['output'];
};

/** Complaints and failures of a product category in a month. */
export type ComplaintStatistics = {
  __typename?: 'ComplaintStatistics';
  projectCode: Scalars['ID']['output'];
  month: Scalars['Date']['output'];
  complaints: Scalars['Int']['output'];
  failures: Scalars['Int']['output'];
  sold: Scalars['Int']['output'];
  /** How many agencies reported. */
  agencies: Scalars['Int']['output'];
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
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LeadKind: LeadKind;
  LeadState: LeadState;
  Lead: ResolverTypeWrapper<LeadMapper>;
  LeadReport: ResolverTypeWrapper<LeadReportMapper>;
  LeadEvidence: ResolverTypeWrapper<LeadEvidence>;
  LeadFilter: LeadFilter;
  LeadConnection: ResolverTypeWrapper<LeadConnectionMapper>;
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>;
  ReportLeadsInput: ReportLeadsInput;
  LeadInput: LeadInput;
  LeadEvidenceInput: LeadEvidenceInput;
  ReportLeadsPayload: ResolverTypeWrapper<Omit<ReportLeadsPayload, 'results'> & { results: Array<ResolversTypes['LeadResult']> }>;
  LeadResult: ResolverTypeWrapper<LeadResultMapper>;
  SuspectMarkKind: SuspectMarkKind;
  SuspectMarkReportState: SuspectMarkReportState;
  ReportSuspectMarkInput: ReportSuspectMarkInput;
  ReportSuspectMarkPayload: ResolverTypeWrapper<ReportSuspectMarkPayload>;
  LeadAnswer: LeadAnswer;
  AnswerLeadInput: AnswerLeadInput;
  AnswerLeadPayload: ResolverTypeWrapper<Omit<AnswerLeadPayload, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  ConfirmTakedownInput: ConfirmTakedownInput;
  ConfirmTakedownPayload: ResolverTypeWrapper<Omit<ConfirmTakedownPayload, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  ReportComplaintStatisticsInput: ReportComplaintStatisticsInput;
  ComplaintStatisticsInput: ComplaintStatisticsInput;
  ReportComplaintStatisticsPayload: ResolverTypeWrapper<ReportComplaintStatisticsPayload>;
  ComplaintStatistics: ResolverTypeWrapper<ComplaintStatisticsMapper>;
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
  Lead: LeadMapper;
  LeadReport: LeadReportMapper;
  LeadEvidence: LeadEvidence;
  LeadFilter: LeadFilter;
  LeadConnection: LeadConnectionMapper;
  LeadEdge: Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] };
  ReportLeadsInput: ReportLeadsInput;
  LeadInput: LeadInput;
  LeadEvidenceInput: LeadEvidenceInput;
  ReportLeadsPayload: Omit<ReportLeadsPayload, 'results'> & { results: Array<ResolversParentTypes['LeadResult']> };
  LeadResult: LeadResultMapper;
  ReportSuspectMarkInput: ReportSuspectMarkInput;
  ReportSuspectMarkPayload: ReportSuspectMarkPayload;
  AnswerLeadInput: AnswerLeadInput;
  AnswerLeadPayload: Omit<AnswerLeadPayload, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  ConfirmTakedownInput: ConfirmTakedownInput;
  ConfirmTakedownPayload: Omit<ConfirmTakedownPayload, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  ReportComplaintStatisticsInput: ReportComplaintStatisticsInput;
  ComplaintStatisticsInput: ComplaintStatisticsInput;
  ReportComplaintStatisticsPayload: ReportComplaintStatisticsPayload;
  ComplaintStatistics: ComplaintStatisticsMapper;
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
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, Partial<QueryLeadsArgs>>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  suspectMarkReportState?: Resolver<Maybe<ResolversTypes['SuspectMarkReportState']>, ParentType, ContextType, RequireFields<QuerySuspectMarkReportStateArgs, 'code'>>;
  complaintStatistics?: Resolver<Maybe<Array<ResolversTypes['ComplaintStatistics']>>, ParentType, ContextType, RequireFields<QueryComplaintStatisticsArgs, 'from' | 'to'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reportLeads?: Resolver<Maybe<ResolversTypes['ReportLeadsPayload']>, ParentType, ContextType, RequireFields<MutationReportLeadsArgs, 'input'>>;
  answerLead?: Resolver<Maybe<ResolversTypes['AnswerLeadPayload']>, ParentType, ContextType, RequireFields<MutationAnswerLeadArgs, 'input'>>;
  reportSuspectMark?: Resolver<Maybe<ResolversTypes['ReportSuspectMarkPayload']>, ParentType, ContextType, RequireFields<MutationReportSuspectMarkArgs, 'input'>>;
  confirmTakedown?: Resolver<Maybe<ResolversTypes['ConfirmTakedownPayload']>, ParentType, ContextType, RequireFields<MutationConfirmTakedownArgs, 'input'>>;
  reportComplaintStatistics?: Resolver<Maybe<ResolversTypes['ReportComplaintStatisticsPayload']>, ParentType, ContextType, RequireFields<MutationReportComplaintStatisticsArgs, 'input'>>;
};

export type LeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeadKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bodyCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectUscc?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['LeadReport']>, ParentType, ContextType>;
};

export type LeadReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadReport'] = ResolversParentTypes['LeadReport']> = {
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  listingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['LeadEvidence']>, ParentType, ContextType>;
  takenDownOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LeadEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadEvidence'] = ResolversParentTypes['LeadEvidence']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
};

export type ReportLeadsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportLeadsPayload'] = ResolversParentTypes['ReportLeadsPayload']> = {
  results?: Resolver<Array<ResolversTypes['LeadResult']>, ParentType, ContextType>;
};

export type LeadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadResult'] = ResolversParentTypes['LeadResult']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isDuplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportSuspectMarkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSuspectMarkPayload'] = ResolversParentTypes['ReportSuspectMarkPayload']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerLeadPayload'] = ResolversParentTypes['AnswerLeadPayload']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
};

export type ConfirmTakedownPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmTakedownPayload'] = ResolversParentTypes['ConfirmTakedownPayload']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
};

export type ReportComplaintStatisticsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportComplaintStatisticsPayload'] = ResolversParentTypes['ReportComplaintStatisticsPayload']> = {
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintStatistics'] = ResolversParentTypes['ComplaintStatistics']> = {
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadReport?: LeadReportResolvers<ContextType>;
  LeadEvidence?: LeadEvidenceResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  ReportLeadsPayload?: ReportLeadsPayloadResolvers<ContextType>;
  LeadResult?: LeadResultResolvers<ContextType>;
  ReportSuspectMarkPayload?: ReportSuspectMarkPayloadResolvers<ContextType>;
  AnswerLeadPayload?: AnswerLeadPayloadResolvers<ContextType>;
  ConfirmTakedownPayload?: ConfirmTakedownPayloadResolvers<ContextType>;
  ReportComplaintStatisticsPayload?: ReportComplaintStatisticsPayloadResolvers<ContextType>;
  ComplaintStatistics?: ComplaintStatisticsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
