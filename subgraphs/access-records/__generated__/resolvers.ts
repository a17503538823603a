/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessRecordMapper, AccessRecordConnectionMapper, AccessStatisticsMapper, AccessStatisticsConnectionMapper } from '../mappers.ts';
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
   * Who looked (查询记录): requests that touched the caller, newest first. With a token for `OWN_RECORDS` an enterprise sees requests about its own
   * unified social credit code and about certificates that it held then, a certification body those about its certificates and itself: who asked,
   * when, for which purpose, about which of the caller's numbers, and how it was decided; refused ones too. With `agreements:manage` an agency sees
   * its own use instead. Look-ups of the public name nobody and are not listed; the caller's own requests about itself aren't either.
   *
   * Supervision requests appear only after the delay that the agency which asked has set (0 to 180 days); until then they appear nowhere: not in
   * `totalCount`, cursors or `pageInfo`. Rows are kept for as long as the law has network logs kept (网络安全法 art. 21(3): six months). A request is
   * visible a few seconds after it was answered; on a machine that is busy with answering, once it has time.
   */
  accessRecords: Maybe<AccessRecordConnection>;
  /**
   * The caller's own requests that were answered with a signed receipt (回执), newest first, with the record of each in the audit log. The hub keeps neither answers nor
   * receipts: the text is with whoever asked for it (`npx yunqiao receipt --help`). What was lost cannot be issued again; that the request was answered, when and
   * how it was decided is still proven by `GET /audit/records/<record>`. Kept as long as access records.
   */
  myReceipts: Maybe<AccessRecordConnection>;
  /** Use of the hub by day and agreement, newest day first. For the operator of the hub; tells nothing of what was asked about. */
  accessStatistics: Maybe<AccessStatisticsConnection>;
  /** Up to where a stream of a machine's audit log has been recorded; null before its first record. Asked by the process that reads the log. */
  accessPosition: Maybe<AuditPosition>;
};


export type QueryAccessRecordsArgs = {
  filter?: InputMaybe<AccessRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyReceiptsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccessStatisticsArgs = {
  filter?: InputMaybe<AccessStatisticsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccessPositionArgs = {
  log: Scalars['ID']['input'];
  stream: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Takes a stretch of an audit log, in order. Sent again it changes nothing: rows have a key of log, stream and record, and counts move in one
   * transaction with the position. Asked by the process that reads the log.
   */
  recordAccess: Maybe<RecordAccessPayload>;
};


export type MutationRecordAccessArgs = {
  input: RecordAccessInput;
};

/** A request that touched the caller, or that the caller made. */
export type AccessRecord = {
  __typename?: 'AccessRecord';
  /** Opaque; tells nothing of records between two others. */
  id: Scalars['ID']['output'];
  time: Scalars['DateTime']['output'];
  /** Id of the agency (机构) that asked. */
  agency: Scalars['ID']['output'];
  /** Its legal name in Chinese, where the hub knows it. */
  agencyName: Maybe<Scalars['String']['output']>;
  /** What it asked for (用途). */
  purpose: Maybe<Purpose>;
  /** Id of the sharing agreement (共享协议) that it asked under. */
  agreement: Maybe<Scalars['ID']['output']>;
  decision: AccessDecision;
  /** Numbers that the request named or its answer held: of the caller's own only, or in its own use all. At most 100 are listed. */
  subjects: Array<AccessSubject>;
  /** How many more there were. */
  moreSubjects: Scalars['Int']['output'];
  /** How it was asked. Only for the agency that asked: it has chosen these texts itself. */
  request: Maybe<AccessRequest>;
};

/** How a request was decided. */
export type AccessDecision =
  /** Answered as asked; that a source failed does not change it. */
  | 'ALLOWED'
  /** Answered without the fields that the agency may not use. */
  | 'CUT'
  /** Not answered: the agency had no right to it, was over a limit, or asked in a wrong form. */
  | 'REFUSED';

/** A number by which a request was about somebody or something. */
export type AccessSubject = {
  __typename?: 'AccessSubject';
  kind: AccessSubjectKind;
  value: Scalars['String']['output'];
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

/** How a request was asked, for the agency that asked. */
export type AccessRequest = {
  __typename?: 'AccessRequest';
  /** The request's id, as its answer named it. */
  id: Scalars['String']['output'];
  /** Name of the operation; null where it had none. */
  operationName: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the normalised operation, or of the text where it could not be read; null where nothing was sent that could be hashed. */
  operationHash: Maybe<Scalars['String']['output']>;
  /** `OK`, or the code of the first error. */
  code: Scalars['String']['output'];
  /** Id of its record in the audit log (审计日志), which `GET /audit/records/<id>` of the hub proves to the agency; null for records from before there were such proofs. */
  record: Maybe<Scalars['ID']['output']>;
  /** Whether it was answered with a signed receipt (回执). */
  hasReceipt: Scalars['Boolean']['output'];
};

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

export type AccessRecordConnection = {
  __typename?: 'AccessRecordConnection';
  edges: Array<AccessRecordEdge>;
  pageInfo: PageInfo;
  /** Counted up to 100,000: a greater number means that there are more; narrow the days. */
  totalCount: Scalars['Int']['output'];
};

export type AccessRecordEdge = {
  __typename?: 'AccessRecordEdge';
  cursor: Scalars['String']['output'];
  node: AccessRecord;
};

/** Which records to list. */
export type AccessRecordFilter = {
  /** First day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, inclusive. */
  to?: InputMaybe<Scalars['Date']['input']>;
  purpose?: InputMaybe<Purpose>;
  /** Id of the agency that asked. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** A certificate number, trace code or unified social credit code, in any usual spelling. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** Use under one agreement on one day (Asia/Shanghai). */
export type AccessStatistics = {
  __typename?: 'AccessStatistics';
  day: Scalars['Date']['output'];
  /** Id of the agency that asked; null for all requests without one, those of the public. */
  agency: Maybe<Scalars['ID']['output']>;
  agreement: Maybe<Scalars['ID']['output']>;
  purpose: Maybe<Purpose>;
  /** Requests in all. */
  requests: Scalars['Int']['output'];
  /** Of them answered without some fields. */
  cut: Scalars['Int']['output'];
  /** Of them refused. */
  refused: Scalars['Int']['output'];
  /** Units charged for them, as quotas count; 0 for those without an agency, which have no quota. */
  cost: Scalars['Float']['output'];
};

export type AccessStatisticsConnection = {
  __typename?: 'AccessStatisticsConnection';
  edges: Array<AccessStatisticsEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AccessStatisticsEdge = {
  __typename?: 'AccessStatisticsEdge';
  cursor: Scalars['String']['output'];
  node: AccessStatistics;
};

/** Which statistics to list. */
export type AccessStatisticsFilter = {
  /** First day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, inclusive. */
  to?: InputMaybe<Scalars['Date']['input']>;
  agreement?: InputMaybe<Scalars['ID']['input']>;
};

/** A place in a stream of an audit log, after a sealed batch. */
export type AuditPosition = {
  __typename?: 'AuditPosition';
  segment: Scalars['String']['output'];
  bytes: Scalars['Int']['output'];
};

export type AuditPositionInput = {
  segment: Scalars['String']['input'];
  bytes: Scalars['Int']['input'];
};

export type RecordAccessInput = {
  /** Random id of the log: two machines have streams of the same name. */
  log: Scalars['ID']['input'];
  stream: Scalars['ID']['input'];
  /** Where the stretch begins; null at the beginning of the stream. */
  after?: InputMaybe<AuditPositionInput>;
  /** Where it ends. */
  upTo: AuditPositionInput;
  /** Requests with an agency, in order; at most 2,000. */
  requests: Array<RecordedRequestInput>;
  /** How many there were without one, by day. */
  withoutAgency: Array<AnonymousUseInput>;
};

/** A request of an agency, as the audit log has it. */
export type RecordedRequestInput = {
  /** Number of the record in its stream. */
  record: Scalars['ID']['input'];
  time: Scalars['DateTime']['input'];
  requestId: Scalars['String']['input'];
  agency: Scalars['ID']['input'];
  agreement?: InputMaybe<Scalars['ID']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  operationName?: InputMaybe<Scalars['String']['input']>;
  operationHash?: InputMaybe<Scalars['String']['input']>;
  /** Coordinates of the root fields asked for. */
  rootFields: Array<Scalars['String']['input']>;
  decision: AccessDecision;
  code: Scalars['String']['input'];
  /** `KIND:value` */
  subjects: Array<Scalars['String']['input']>;
  moreSubjects: Scalars['Int']['input'];
  /** Units charged. */
  cost: Scalars['Int']['input'];
  /** Whether it was answered with a signed receipt. */
  receipt?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AnonymousUseInput = {
  day: Scalars['Date']['input'];
  requests: Scalars['Int']['input'];
  refused: Scalars['Int']['input'];
};

export type RecordAccessPayload = {
  __typename?: 'RecordAccessPayload';
  outcome: RecordAccessOutcome;
  /** Where the stream stands now. */
  position: Maybe<AuditPosition>;
};

/** What became of a stretch. */
export type RecordAccessOutcome =
  | 'STORED'
  /** The stretch does not begin where the stream stands: it was taken before, or another reader is at work. Go on from `position`. */
  | 'MOVED'
  /** It is not known yet who is concerned: what is followed of certificates does not reach to these requests. Try again. */
  | 'NOT_YET';



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
  AccessRecord: ResolverTypeWrapper<AccessRecordMapper>;
  AccessDecision: AccessDecision;
  AccessSubject: ResolverTypeWrapper<AccessSubject>;
  AccessSubjectKind: AccessSubjectKind;
  AccessRequest: ResolverTypeWrapper<AccessRequest>;
  Purpose: Purpose;
  AccessRecordConnection: ResolverTypeWrapper<AccessRecordConnectionMapper>;
  AccessRecordEdge: ResolverTypeWrapper<Omit<AccessRecordEdge, 'node'> & { node: ResolversTypes['AccessRecord'] }>;
  AccessRecordFilter: AccessRecordFilter;
  AccessStatistics: ResolverTypeWrapper<AccessStatisticsMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AccessStatisticsConnection: ResolverTypeWrapper<AccessStatisticsConnectionMapper>;
  AccessStatisticsEdge: ResolverTypeWrapper<Omit<AccessStatisticsEdge, 'node'> & { node: ResolversTypes['AccessStatistics'] }>;
  AccessStatisticsFilter: AccessStatisticsFilter;
  AuditPosition: ResolverTypeWrapper<AuditPosition>;
  AuditPositionInput: AuditPositionInput;
  RecordAccessInput: RecordAccessInput;
  RecordedRequestInput: RecordedRequestInput;
  AnonymousUseInput: AnonymousUseInput;
  RecordAccessPayload: ResolverTypeWrapper<RecordAccessPayload>;
  RecordAccessOutcome: RecordAccessOutcome;
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
  AccessRecord: AccessRecordMapper;
  AccessSubject: AccessSubject;
  AccessRequest: AccessRequest;
  AccessRecordConnection: AccessRecordConnectionMapper;
  AccessRecordEdge: Omit<AccessRecordEdge, 'node'> & { node: ResolversParentTypes['AccessRecord'] };
  AccessRecordFilter: AccessRecordFilter;
  AccessStatistics: AccessStatisticsMapper;
  Float: Scalars['Float']['output'];
  AccessStatisticsConnection: AccessStatisticsConnectionMapper;
  AccessStatisticsEdge: Omit<AccessStatisticsEdge, 'node'> & { node: ResolversParentTypes['AccessStatistics'] };
  AccessStatisticsFilter: AccessStatisticsFilter;
  AuditPosition: AuditPosition;
  AuditPositionInput: AuditPositionInput;
  RecordAccessInput: RecordAccessInput;
  RecordedRequestInput: RecordedRequestInput;
  AnonymousUseInput: AnonymousUseInput;
  RecordAccessPayload: RecordAccessPayload;
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
  accessRecords?: Resolver<Maybe<ResolversTypes['AccessRecordConnection']>, ParentType, ContextType, Partial<QueryAccessRecordsArgs>>;
  myReceipts?: Resolver<Maybe<ResolversTypes['AccessRecordConnection']>, ParentType, ContextType, Partial<QueryMyReceiptsArgs>>;
  accessStatistics?: Resolver<Maybe<ResolversTypes['AccessStatisticsConnection']>, ParentType, ContextType, Partial<QueryAccessStatisticsArgs>>;
  accessPosition?: Resolver<Maybe<ResolversTypes['AuditPosition']>, ParentType, ContextType, RequireFields<QueryAccessPositionArgs, 'log' | 'stream'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordAccess?: Resolver<Maybe<ResolversTypes['RecordAccessPayload']>, ParentType, ContextType, RequireFields<MutationRecordAccessArgs, 'input'>>;
};

export type AccessRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRecord'] = ResolversParentTypes['AccessRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agencyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AccessDecision'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['AccessSubject']>, ParentType, ContextType>;
  moreSubjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type AccessSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessSubject'] = ResolversParentTypes['AccessSubject']> = {
  kind?: Resolver<ResolversTypes['AccessSubjectKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRequest'] = ResolversParentTypes['AccessRequest']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hasReceipt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccessRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRecordConnection'] = ResolversParentTypes['AccessRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRecordEdge'] = ResolversParentTypes['AccessRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessRecord'], ParentType, ContextType>;
};

export type AccessStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessStatistics'] = ResolversParentTypes['AccessStatistics']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AccessStatisticsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessStatisticsConnection'] = ResolversParentTypes['AccessStatisticsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessStatisticsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessStatisticsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessStatisticsEdge'] = ResolversParentTypes['AccessStatisticsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessStatistics'], ParentType, ContextType>;
};

export type AuditPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditPosition'] = ResolversParentTypes['AuditPosition']> = {
  segment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordAccessPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAccessPayload'] = ResolversParentTypes['RecordAccessPayload']> = {
  outcome?: Resolver<ResolversTypes['RecordAccessOutcome'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['AuditPosition']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AccessRecord?: AccessRecordResolvers<ContextType>;
  AccessSubject?: AccessSubjectResolvers<ContextType>;
  AccessRequest?: AccessRequestResolvers<ContextType>;
  AccessRecordConnection?: AccessRecordConnectionResolvers<ContextType>;
  AccessRecordEdge?: AccessRecordEdgeResolvers<ContextType>;
  AccessStatistics?: AccessStatisticsResolvers<ContextType>;
  AccessStatisticsConnection?: AccessStatisticsConnectionResolvers<ContextType>;
  AccessStatisticsEdge?: AccessStatisticsEdgeResolvers<ContextType>;
  AuditPosition?: AuditPositionResolvers<ContextType>;
  RecordAccessPayload?: RecordAccessPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
