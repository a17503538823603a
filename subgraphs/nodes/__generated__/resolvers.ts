/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeMapper } from '../mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
   * The object with this global id (全局标识), as its type's `id` gives it (Relay, Global Object Identification): how a client asks again for what it holds. Null where
   * the root field of the type would answer null, so also for what the caller may not see. What depends on the day is that of today. A text that the hub gives to
   * nothing as an id is `BAD_USER_INPUT`.
   */
  node: Maybe<Node>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** What `node` finds again by its global id (Relay, Global Object Identification). */
export type Node = {
  /** Global id (全局标识): the same for ever, and of no other object of the hub. */
  id: Scalars['ID']['output'];
};

/** A certificate, owned by the subgraph `certificates`. */
export type Certificate = Node & {
  __typename?: 'Certificate';
  id: Scalars['ID']['output'];
  ref: Scalars['ID']['output'];
};

/** A certification body, owned by the subgraph `certificates`. */
export type CertificationBody = Node & {
  __typename?: 'CertificationBody';
  id: Scalars['ID']['output'];
  ref: Scalars['ID']['output'];
};

/** An organisation, owned by the subgraph `certificates`. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  ref: Scalars['ID']['output'];
};

/** A trace code, owned by the subgraph `certificates`. */
export type TraceCode = Node & {
  __typename?: 'TraceCode';
  id: Scalars['ID']['output'];
  ref: Scalars['ID']['output'];
};

/** An administrative division, owned by the subgraph `alliance`. */
export type Division = Node & {
  __typename?: 'Division';
  id: Scalars['ID']['output'];
  ref: Scalars['ID']['output'];
};

/** An alliance, owned by the subgraph `alliance`. */
export type Alliance = Node & {
  __typename?: 'Alliance';
  id: Scalars['ID']['output'];
  ref: Scalars['ID']['output'];
};

/** A product category, owned by the subgraph `catalogue`. */
export type ProjectCode = Node & {
  __typename?: 'ProjectCode';
  id: Scalars['ID']['output'];
  ref: Scalars['ID']['output'];
};

/** A catalogue entry, owned by the subgraph `catalogue`. */
export type CatalogueEntry = Node & {
  __typename?: 'CatalogueEntry';
  id: Scalars['ID']['output'];
  ref: Scalars['ID']['output'];
};

/** A standard, owned by the subgraph `catalogue`. */
export type Standard = Node & {
  __typename?: 'Standard';
  id: Scalars['ID']['output'];
  ref: Scalars['ID']['output'];
};

/** A conformity result, owned by the subgraph `reusable-results`. */
export type ConformityResult = Node & {
  __typename?: 'ConformityResult';
  id: Scalars['ID']['output'];
  ref: Scalars['ID']['output'];
};

/** A blacklist entry, owned by the subgraph `blacklists`. */
export type BlacklistEntry = Node & {
  __typename?: 'BlacklistEntry';
  id: Scalars['ID']['output'];
  ref: Scalars['ID']['output'];
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
  Node: ResolverTypeWrapper<NodeMapper>;
  Certificate: ResolverTypeWrapper<Certificate>;
  CertificationBody: ResolverTypeWrapper<CertificationBody>;
  Organisation: ResolverTypeWrapper<Organisation>;
  TraceCode: ResolverTypeWrapper<TraceCode>;
  Division: ResolverTypeWrapper<Division>;
  Alliance: ResolverTypeWrapper<Alliance>;
  ProjectCode: ResolverTypeWrapper<ProjectCode>;
  CatalogueEntry: ResolverTypeWrapper<CatalogueEntry>;
  Standard: ResolverTypeWrapper<Standard>;
  ConformityResult: ResolverTypeWrapper<ConformityResult>;
  BlacklistEntry: ResolverTypeWrapper<BlacklistEntry>;
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
  Node: NodeMapper;
  Certificate: Certificate;
  CertificationBody: CertificationBody;
  Organisation: Organisation;
  TraceCode: TraceCode;
  Division: Division;
  Alliance: Alliance;
  ProjectCode: ProjectCode;
  CatalogueEntry: CatalogueEntry;
  Standard: Standard;
  ConformityResult: ConformityResult;
  BlacklistEntry: BlacklistEntry;
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
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Certificate' | 'CertificationBody' | 'Organisation' | 'TraceCode' | 'Division' | 'Alliance' | 'ProjectCode' | 'CatalogueEntry' | 'Standard' | 'ConformityResult' | 'BlacklistEntry', ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificationBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationBody'] = ResolversParentTypes['CertificationBody']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceCode'] = ResolversParentTypes['TraceCode']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCode'] = ResolversParentTypes['ProjectCode']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntry'] = ResolversParentTypes['CatalogueEntry']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConformityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityResult'] = ResolversParentTypes['ConformityResult']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlacklistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlacklistEntry'] = ResolversParentTypes['BlacklistEntry']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificationBody?: CertificationBodyResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  TraceCode?: TraceCodeResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  ProjectCode?: ProjectCodeResolvers<ContextType>;
  CatalogueEntry?: CatalogueEntryResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  ConformityResult?: ConformityResultResolvers<ContextType>;
  BlacklistEntry?: BlacklistEntryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
