/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AppealMapper, AppealDecisionMapper, ExpertOpinionMapper, AppealConnectionMapper } from '../mappers.ts';
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
   * Appeals and objections (申诉、异议) that the caller is a party of, by id: as the one who appeals, whose act it is against, who decides, or who has to put the fact right. Nobody else is told that there is one.
   * At most 200 a page (default 50).
   */
  appeals: Maybe<AppealConnection>;
  /** One appeal; null where there is none that the caller is a party of. */
  appeal: Maybe<Appeal>;
  /** Expert groups (专家组) that cases can be referred to, with what each has declared an interest in. For the ministry; a group reads itself. */
  expertGroups: Maybe<Array<ExpertGroup>>;
  /** The stages that a kind of appeal goes through, as the rules of today or of a day have it. */
  appealPath: Array<AppealStage>;
};


export type QueryAppealsArgs = {
  filter?: InputMaybe<AppealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAppealArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppealPathArgs = {
  kind: AppealKind;
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Files an appeal or objection, for an enterprise or a certification body about itself. It goes to whoever decides at the first stage of its kind, or, with `continues`, at the next one. Idempotent by
   * `reference`: the same again is answered with the same appeal, other content is `CONFLICT`. After the last day (design scheme: 10 working days from the day on which the decision was received, S1 12.1) it is
   * `CONFLICT`; something that is not the appellant's own is `FORBIDDEN` or `NOT_FOUND`.
   */
  fileAppeal: Maybe<FileAppealPayload>;
  /**
   * Decides an appeal, in writing and with reasons, by whoever it is before. When it is upheld, the owner of the fact gets a task to put it right by its ordinary means (restoring, correcting, removing); the hub changes no fact
   * by itself, and notes when the owner has. The same again changes nothing; another decision is `CONFLICT`.
   */
  decideAppeal: Maybe<DecideAppealPayload>;
  /**
   * Refers an appeal that is before the expert group to one (移交专家组), by the ministry. A group that has an interest in one of its parties, or has declined it, is `CONFLICT`. To the same group again changes
   * nothing; while another group has it, it is `CONFLICT`.
   */
  referAppeal: Maybe<ReferAppealPayload>;
  /**
   * Gives the opinion of the expert group (评审意见) on a case that is referred to it. The parties read it; the ministry decides with it before it. The same again changes nothing, another opinion is `CONFLICT`; a
   * case that is not referred to the caller is `NOT_FOUND`.
   */
  giveExpertOpinion: Maybe<ReferAppealPayload>;
  /** Declines a referred case for an interest in it (回避), before the opinion. The group does not see the case any more, and it is not referred to it again. */
  recuseFromAppeal: Maybe<RecusePayload>;
  /** Declares what the group has an interest in, whole: no case of these is referred to it. */
  declareExpertInterests: Maybe<DeclareExpertInterestsPayload>;
  /** Takes an appeal back before it is decided, by its appellant. The same again changes nothing. */
  withdrawAppeal: Maybe<WithdrawAppealPayload>;
};


export type MutationFileAppealArgs = {
  input: FileAppealInput;
};


export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


export type MutationReferAppealArgs = {
  input: ReferAppealInput;
};


export type MutationGiveExpertOpinionArgs = {
  input: GiveExpertOpinionInput;
};


export type MutationRecuseFromAppealArgs = {
  input: RecuseFromAppealInput;
};


export type MutationDeclareExpertInterestsArgs = {
  input: DeclareExpertInterestsInput;
};


export type MutationWithdrawAppealArgs = {
  input: WithdrawAppealInput;
};

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

/** How an appeal is decided. */
export type AppealOutcome =
  | 'UPHELD'
  | 'PARTLY_UPHELD'
  | 'DISMISSED'
  | 'INADMISSIBLE';

/** An appeal or objection (申诉、异议) at one stage. */
export type Appeal = {
  __typename?: 'Appeal';
  id: Scalars['ID']['output'];
  kind: AppealKind;
  /** What it is against: the number of a certificate, the id of an entry, a row, a finding or a record. */
  subject: Scalars['ID']['output'];
  certificateNumber: Maybe<Scalars['ID']['output']>;
  /** Body whose act it is against. */
  bodyCode: Maybe<Scalars['ID']['output']>;
  /** Day of the decision that is contested. */
  contestedOn: Maybe<Scalars['Date']['output']>;
  /** From 1. */
  stage: Scalars['Int']['output'];
  forum: AppealForum;
  /** Who decides, by role: `BODY:101`, `REGULATOR:330000`, `MINISTRY`, `OPERATOR`. */
  assignee: Scalars['String']['output'];
  /** Who puts the fact right when it is upheld, by role. */
  owner: Scalars['String']['output'];
  /** Who appeals, by role: `ENTERPRISE:<USCC>` or `BODY:101`. */
  appellant: Scalars['String']['output'];
  grounds: Scalars['String']['output'];
  papers: Array<AppealPaper>;
  filedOn: Scalars['Date']['output'];
  /** Last day for the decision; after it the appellant may go on to the next stage. */
  due: Scalars['Date']['output'];
  isOverdue: Scalars['Boolean']['output'];
  state: AppealState;
  /** The expert group that it is referred to, by role: `AGENCY:<id>`; null where it is before none. */
  expertGroup: Maybe<Scalars['String']['output']>;
  /** Day on which it was referred. */
  referredOn: Maybe<Scalars['Date']['output']>;
  /** What the expert group says (评审意见); null until it has. */
  opinion: Maybe<ExpertOpinion>;
  /** Null until it is decided. */
  decision: Maybe<AppealDecision>;
  /** Last day for the owner to put it right; null where nothing is. */
  remedyDue: Maybe<Scalars['Date']['output']>;
  /** Day on which the owner's report or correction was seen. */
  remediedOn: Maybe<Scalars['Date']['output']>;
  /** The appeal of the stage before. */
  previous: Maybe<Scalars['ID']['output']>;
  /** The appeal of the next stage. */
  next: Maybe<Scalars['ID']['output']>;
};

/** A decision on an appeal, in writing (书面答复). */
export type AppealDecision = {
  __typename?: 'AppealDecision';
  outcome: AppealOutcome;
  reasons: Scalars['String']['output'];
  /** What the owner of the fact has to put right. */
  remedy: Maybe<Scalars['String']['output']>;
  papers: Array<AppealPaper>;
  decidedOn: Scalars['Date']['output'];
};

/** A paper that stays with whoever gave it; the hub keeps its digest. */
export type AppealPaper = {
  __typename?: 'AppealPaper';
  name: Scalars['String']['output'];
  /** SHA-256, lower-case hex. */
  sha256: Scalars['String']['output'];
  /** Where parties can fetch it. */
  url: Maybe<Scalars['String']['output']>;
};

/** A stage on the way of a kind of appeal. */
export type AppealStage = {
  __typename?: 'AppealStage';
  stage: Scalars['Int']['output'];
  forum: AppealForum;
  /** Gone to at once where the body has seriously breached its duties. */
  straight: Scalars['Boolean']['output'];
  /** Rule of the table of deadlines for filing; null: none is set. */
  fileDeadline: Maybe<Scalars['ID']['output']>;
  /** Rule of the table of deadlines for deciding. */
  decideDeadline: Scalars['ID']['output'];
  /** Regulation, or that it is the hub's rule. */
  source: Scalars['String']['output'];
};

export type AppealFilter = {
  states?: InputMaybe<Array<AppealState>>;
  kinds?: InputMaybe<Array<AppealKind>>;
  certificateNumber?: InputMaybe<Scalars['ID']['input']>;
};

export type AppealConnection = {
  __typename?: 'AppealConnection';
  edges: Array<AppealEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AppealEdge = {
  __typename?: 'AppealEdge';
  cursor: Scalars['String']['output'];
  node: Appeal;
};

export type FileAppealInput = {
  /** The caller's own key, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  kind: AppealKind;
  /** What it is against, as `Appeal.subject`; at most 160 characters. */
  subject: Scalars['ID']['input'];
  /** 1 to 4,000 characters, without personal data. */
  grounds: Scalars['String']['input'];
  /** Day of the contested decision. Default: of a certificate the last suspension, revocation or cancellation, of an entry the day of its publication, of a finding the day of the inspection. */
  contestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which the decision was received, from which the period runs. Default: the day of the decision. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of a class the appellant's own, where the hub does not know it. A finding goes to the regulator that it is of, whatever is given. */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** Straight to the regulator, for a serious breach by the body (STATUS_DECISION). */
  seriousBreach?: InputMaybe<Scalars['Boolean']['input']>;
  /** An appeal of the caller's that was decided against it, or is overdue: this one goes to the next stage. */
  continues?: InputMaybe<Scalars['ID']['input']>;
  /** At most 20. */
  papers?: InputMaybe<Array<AppealPaperInput>>;
};

export type AppealPaperInput = {
  name: Scalars['String']['input'];
  sha256: Scalars['String']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
};

export type FileAppealPayload = {
  __typename?: 'FileAppealPayload';
  appeal: Appeal;
};

export type DecideAppealInput = {
  appeal: Scalars['ID']['input'];
  outcome: AppealOutcome;
  /** 1 to 4,000 characters; the parties read them. */
  reasons: Scalars['String']['input'];
  /** What the owner has to put right, 1 to 1,000 characters: required when it is upheld, else none. */
  remedy?: InputMaybe<Scalars['String']['input']>;
  /** At most 20. */
  papers?: InputMaybe<Array<AppealPaperInput>>;
};

export type DecideAppealPayload = {
  __typename?: 'DecideAppealPayload';
  appeal: Appeal;
};

export type WithdrawAppealInput = {
  appeal: Scalars['ID']['input'];
};

export type WithdrawAppealPayload = {
  __typename?: 'WithdrawAppealPayload';
  appeal: Appeal;
};

/** An expert group (专家组) as far as referring goes. */
export type ExpertGroup = {
  __typename?: 'ExpertGroup';
  /** Id of the agency. */
  agency: Scalars['ID']['output'];
  /** Enterprises by USCC, bodies as `BODY:101`, in which it has declared an interest. */
  interests: Array<Scalars['String']['output']>;
  /** Day of the declaration; null: it has made none. */
  declaredOn: Maybe<Scalars['Date']['output']>;
};

/** An opinion of an expert group (专家组评审意见). */
export type ExpertOpinion = {
  __typename?: 'ExpertOpinion';
  /** The group, by role. */
  group: Scalars['String']['output'];
  /** What the group recommends. */
  outcome: AppealOutcome;
  reasons: Scalars['String']['output'];
  /** Experts who took part. */
  experts: Scalars['Int']['output'];
  /** Experts of the group who kept away for an interest (回避). */
  recused: Scalars['Int']['output'];
  papers: Array<AppealPaper>;
  givenOn: Scalars['Date']['output'];
};

export type ReferAppealInput = {
  appeal: Scalars['ID']['input'];
  /** Id of the agency, an expert group. */
  group: Scalars['ID']['input'];
};

export type ReferAppealPayload = {
  __typename?: 'ReferAppealPayload';
  appeal: Appeal;
};

export type GiveExpertOpinionInput = {
  appeal: Scalars['ID']['input'];
  outcome: AppealOutcome;
  /** 1 to 4,000 characters, without names of experts. */
  reasons: Scalars['String']['input'];
  /** 1 to 99: experts who took part. */
  experts: Scalars['Int']['input'];
  /** 0 to 99: experts who kept away. */
  recused: Scalars['Int']['input'];
  /** At most 20. */
  papers?: InputMaybe<Array<AppealPaperInput>>;
};

export type RecuseFromAppealInput = {
  appeal: Scalars['ID']['input'];
  /** 1 to 1,000 characters; the ministry reads it. */
  reason: Scalars['String']['input'];
};

export type RecusePayload = {
  __typename?: 'RecusePayload';
  appeal: Scalars['ID']['output'];
};

export type DeclareExpertInterestsInput = {
  /** Enterprises by USCC, bodies as `BODY:101`; at most 200, each once. */
  interests: Array<Scalars['String']['input']>;
};

export type DeclareExpertInterestsPayload = {
  __typename?: 'DeclareExpertInterestsPayload';
  group: ExpertGroup;
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
  AppealKind: AppealKind;
  AppealForum: AppealForum;
  AppealState: AppealState;
  AppealOutcome: AppealOutcome;
  Appeal: ResolverTypeWrapper<AppealMapper>;
  AppealDecision: ResolverTypeWrapper<AppealDecisionMapper>;
  AppealPaper: ResolverTypeWrapper<AppealPaper>;
  AppealStage: ResolverTypeWrapper<AppealStage>;
  AppealFilter: AppealFilter;
  AppealConnection: ResolverTypeWrapper<AppealConnectionMapper>;
  AppealEdge: ResolverTypeWrapper<Omit<AppealEdge, 'node'> & { node: ResolversTypes['Appeal'] }>;
  FileAppealInput: FileAppealInput;
  AppealPaperInput: AppealPaperInput;
  FileAppealPayload: ResolverTypeWrapper<Omit<FileAppealPayload, 'appeal'> & { appeal: ResolversTypes['Appeal'] }>;
  DecideAppealInput: DecideAppealInput;
  DecideAppealPayload: ResolverTypeWrapper<Omit<DecideAppealPayload, 'appeal'> & { appeal: ResolversTypes['Appeal'] }>;
  WithdrawAppealInput: WithdrawAppealInput;
  WithdrawAppealPayload: ResolverTypeWrapper<Omit<WithdrawAppealPayload, 'appeal'> & { appeal: ResolversTypes['Appeal'] }>;
  ExpertGroup: ResolverTypeWrapper<ExpertGroup>;
  ExpertOpinion: ResolverTypeWrapper<ExpertOpinionMapper>;
  ReferAppealInput: ReferAppealInput;
  ReferAppealPayload: ResolverTypeWrapper<Omit<ReferAppealPayload, 'appeal'> & { appeal: ResolversTypes['Appeal'] }>;
  GiveExpertOpinionInput: GiveExpertOpinionInput;
  RecuseFromAppealInput: RecuseFromAppealInput;
  RecusePayload: ResolverTypeWrapper<RecusePayload>;
  DeclareExpertInterestsInput: DeclareExpertInterestsInput;
  DeclareExpertInterestsPayload: ResolverTypeWrapper<DeclareExpertInterestsPayload>;
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
  Appeal: AppealMapper;
  AppealDecision: AppealDecisionMapper;
  AppealPaper: AppealPaper;
  AppealStage: AppealStage;
  AppealFilter: AppealFilter;
  AppealConnection: AppealConnectionMapper;
  AppealEdge: Omit<AppealEdge, 'node'> & { node: ResolversParentTypes['Appeal'] };
  FileAppealInput: FileAppealInput;
  AppealPaperInput: AppealPaperInput;
  FileAppealPayload: Omit<FileAppealPayload, 'appeal'> & { appeal: ResolversParentTypes['Appeal'] };
  DecideAppealInput: DecideAppealInput;
  DecideAppealPayload: Omit<DecideAppealPayload, 'appeal'> & { appeal: ResolversParentTypes['Appeal'] };
  WithdrawAppealInput: WithdrawAppealInput;
  WithdrawAppealPayload: Omit<WithdrawAppealPayload, 'appeal'> & { appeal: ResolversParentTypes['Appeal'] };
  ExpertGroup: ExpertGroup;
  ExpertOpinion: ExpertOpinionMapper;
  ReferAppealInput: ReferAppealInput;
  ReferAppealPayload: Omit<ReferAppealPayload, 'appeal'> & { appeal: ResolversParentTypes['Appeal'] };
  GiveExpertOpinionInput: GiveExpertOpinionInput;
  RecuseFromAppealInput: RecuseFromAppealInput;
  RecusePayload: RecusePayload;
  DeclareExpertInterestsInput: DeclareExpertInterestsInput;
  DeclareExpertInterestsPayload: DeclareExpertInterestsPayload;
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
  appeals?: Resolver<Maybe<ResolversTypes['AppealConnection']>, ParentType, ContextType, Partial<QueryAppealsArgs>>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType, RequireFields<QueryAppealArgs, 'id'>>;
  expertGroups?: Resolver<Maybe<Array<ResolversTypes['ExpertGroup']>>, ParentType, ContextType>;
  appealPath?: Resolver<Array<ResolversTypes['AppealStage']>, ParentType, ContextType, RequireFields<QueryAppealPathArgs, 'kind'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  fileAppeal?: Resolver<Maybe<ResolversTypes['FileAppealPayload']>, ParentType, ContextType, RequireFields<MutationFileAppealArgs, 'input'>>;
  decideAppeal?: Resolver<Maybe<ResolversTypes['DecideAppealPayload']>, ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input'>>;
  referAppeal?: Resolver<Maybe<ResolversTypes['ReferAppealPayload']>, ParentType, ContextType, RequireFields<MutationReferAppealArgs, 'input'>>;
  giveExpertOpinion?: Resolver<Maybe<ResolversTypes['ReferAppealPayload']>, ParentType, ContextType, RequireFields<MutationGiveExpertOpinionArgs, 'input'>>;
  recuseFromAppeal?: Resolver<Maybe<ResolversTypes['RecusePayload']>, ParentType, ContextType, RequireFields<MutationRecuseFromAppealArgs, 'input'>>;
  declareExpertInterests?: Resolver<Maybe<ResolversTypes['DeclareExpertInterestsPayload']>, ParentType, ContextType, RequireFields<MutationDeclareExpertInterestsArgs, 'input'>>;
  withdrawAppeal?: Resolver<Maybe<ResolversTypes['WithdrawAppealPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawAppealArgs, 'input'>>;
};

export type AppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AppealKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bodyCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  contestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forum?: Resolver<ResolversTypes['AppealForum'], ParentType, ContextType>;
  assignee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appellant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['AppealPaper']>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppealState'], ParentType, ContextType>;
  expertGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['ExpertOpinion']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['AppealDecision']>, ParentType, ContextType>;
  remedyDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  remediedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AppealDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealDecision'] = ResolversParentTypes['AppealDecision']> = {
  outcome?: Resolver<ResolversTypes['AppealOutcome'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['AppealPaper']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AppealPaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealPaper'] = ResolversParentTypes['AppealPaper']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppealStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealStage'] = ResolversParentTypes['AppealStage']> = {
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forum?: Resolver<ResolversTypes['AppealForum'], ParentType, ContextType>;
  straight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileDeadline?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decideDeadline?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppealConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealConnection'] = ResolversParentTypes['AppealConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppealEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppealEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealEdge'] = ResolversParentTypes['AppealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType>;
};

export type FileAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileAppealPayload'] = ResolversParentTypes['FileAppealPayload']> = {
  appeal?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType>;
};

export type DecideAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAppealPayload'] = ResolversParentTypes['DecideAppealPayload']> = {
  appeal?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType>;
};

export type WithdrawAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAppealPayload'] = ResolversParentTypes['WithdrawAppealPayload']> = {
  appeal?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType>;
};

export type ExpertGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertGroup'] = ResolversParentTypes['ExpertGroup']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interests?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  declaredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExpertOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertOpinion'] = ResolversParentTypes['ExpertOpinion']> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AppealOutcome'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  experts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['AppealPaper']>, ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReferAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferAppealPayload'] = ResolversParentTypes['ReferAppealPayload']> = {
  appeal?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType>;
};

export type RecusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecusePayload'] = ResolversParentTypes['RecusePayload']> = {
  appeal?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeclareExpertInterestsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareExpertInterestsPayload'] = ResolversParentTypes['DeclareExpertInterestsPayload']> = {
  group?: Resolver<ResolversTypes['ExpertGroup'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AppealDecision?: AppealDecisionResolvers<ContextType>;
  AppealPaper?: AppealPaperResolvers<ContextType>;
  AppealStage?: AppealStageResolvers<ContextType>;
  AppealConnection?: AppealConnectionResolvers<ContextType>;
  AppealEdge?: AppealEdgeResolvers<ContextType>;
  FileAppealPayload?: FileAppealPayloadResolvers<ContextType>;
  DecideAppealPayload?: DecideAppealPayloadResolvers<ContextType>;
  WithdrawAppealPayload?: WithdrawAppealPayloadResolvers<ContextType>;
  ExpertGroup?: ExpertGroupResolvers<ContextType>;
  ExpertOpinion?: ExpertOpinionResolvers<ContextType>;
  ReferAppealPayload?: ReferAppealPayloadResolvers<ContextType>;
  RecusePayload?: RecusePayloadResolvers<ContextType>;
  DeclareExpertInterestsPayload?: DeclareExpertInterestsPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
