/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LaboratoryMapper, MarkServiceBodyMapper, SupplierMapper, DirectoryPeriodMapper, LaboratoryConnectionMapper, MarkServiceBodyConnectionMapper, SupplierConnectionMapper, RegisterLaboratoryPayloadMapper, ChangeLaboratoryApprovalPayloadMapper, RegisterMarkServiceBodyPayloadMapper, ChangeMarkServiceBodyPayloadMapper, RegisterSupplierPayloadMapper, ChangeSupplierPayloadMapper, DivisionMapper, OrganisationMapper } from '../mappers.ts';
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
  /** One testing laboratory (检验检测机构) by its CMA number. Null when unknown. */
  laboratory: Maybe<Laboratory>;
  /** Testing laboratories in force on a day, by CMA number; at most 200 a page (default 50). */
  laboratories: LaboratoryConnection;
  /** Bodies that serve the mark (标识服务机构) in force on a day; at most 200 a page (default 50). */
  markServiceBodies: MarkServiceBodyConnection;
  /** Suppliers of green products (绿色产品供应商) in force on a day; at most 200 a page (default 50). */
  suppliers: SupplierConnection;
};


export type QueryLaboratoryArgs = {
  cmaNumber: Scalars['String']['input'];
};


export type QueryLaboratoriesArgs = {
  filter?: InputMaybe<DirectoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMarkServiceBodiesArgs = {
  filter?: InputMaybe<DirectoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuppliersArgs = {
  filter?: InputMaybe<DirectoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Puts a testing laboratory into the directory, with its CMA number and scope. For the ministry and the hub operator, and the market regulator of its division; the
   * same again changes nothing, a number of another laboratory is `CONFLICT`.
   */
  registerLaboratory: Maybe<RegisterLaboratoryPayload>;
  /** Adds or ends a period of a laboratory's approval; the same again changes nothing, a period that overlaps another is `CONFLICT`. */
  changeLaboratoryApproval: Maybe<ChangeLaboratoryApprovalPayload>;
  /** Puts a mark-service body into the directory. For the ministry and the hub operator. */
  registerMarkServiceBody: Maybe<RegisterMarkServiceBodyPayload>;
  /** Adds or ends a period of a mark-service body. */
  changeMarkServiceBody: Maybe<ChangeMarkServiceBodyPayload>;
  /** Puts a supplier into the directory. For the ministry and the hub operator. */
  registerSupplier: Maybe<RegisterSupplierPayload>;
  /** Adds or ends a period of a supplier. */
  changeSupplier: Maybe<ChangeSupplierPayload>;
};


export type MutationRegisterLaboratoryArgs = {
  input: RegisterLaboratoryInput;
};


export type MutationChangeLaboratoryApprovalArgs = {
  input: ChangeLaboratoryApprovalInput;
};


export type MutationRegisterMarkServiceBodyArgs = {
  input: RegisterMarkServiceBodyInput;
};


export type MutationChangeMarkServiceBodyArgs = {
  input: ChangeMarkServiceBodyInput;
};


export type MutationRegisterSupplierArgs = {
  input: RegisterSupplierInput;
};


export type MutationChangeSupplierArgs = {
  input: ChangeSupplierInput;
};

/** A testing laboratory (检验检测机构), qualified by CMA (检验检测机构资质认定). Authority: market regulation departments. */
export type Laboratory = {
  __typename?: 'Laboratory';
  /** CMA number (资质认定证书编号). */
  cmaNumber: Scalars['String']['output'];
  /** Registered name in Chinese. */
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** As an organisation; null when its unified social credit code is not known. */
  organisation: Maybe<Organisation>;
  address: Scalars['String']['output'];
  /** Administrative division of the address. */
  division: Division;
  /** Periods in which it stands, with their scope, in order. */
  periods: Array<DirectoryPeriod>;
  /** Id of the agency that registered it; null: it was there when the hub began. */
  createdBy: Maybe<Scalars['ID']['output']>;
  /** Made up for demonstration (虚构). */
  fictional: Scalars['Boolean']['output'];
  /** Whether it is qualified on a day (default: today), and for a standard or method where one is given. */
  approvedFor: Scalars['Boolean']['output'];
};


/** A testing laboratory (检验检测机构), qualified by CMA (检验检测机构资质认定). Authority: market regulation departments. */
export type LaboratoryApprovedForArgs = {
  standard?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A body that serves the green product mark (标识服务机构): printing, filing, look-up. */
export type MarkServiceBody = {
  __typename?: 'MarkServiceBody';
  uscc: Scalars['String']['output'];
  /** Registered name in Chinese. */
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** As an organisation; null when its unified social credit code is not known. */
  organisation: Maybe<Organisation>;
  address: Scalars['String']['output'];
  /** Administrative division of the address. */
  division: Division;
  /** Periods in which it stands, with their scope, in order. */
  periods: Array<DirectoryPeriod>;
  /** Id of the agency that registered it; null: it was there when the hub began. */
  createdBy: Maybe<Scalars['ID']['output']>;
  /** Made up for demonstration (虚构). */
  fictional: Scalars['Boolean']['output'];
};

/** A supplier of green products (绿色产品供应商). */
export type Supplier = {
  __typename?: 'Supplier';
  uscc: Scalars['String']['output'];
  /** Registered name in Chinese. */
  name: Scalars['String']['output'];
  nameEn: Maybe<Scalars['String']['output']>;
  /** As an organisation; null when its unified social credit code is not known. */
  organisation: Maybe<Organisation>;
  address: Scalars['String']['output'];
  /** Administrative division of the address. */
  division: Division;
  /** Periods in which it stands, with their scope, in order. */
  periods: Array<DirectoryPeriod>;
  /** Id of the agency that registered it; null: it was there when the hub began. */
  createdBy: Maybe<Scalars['ID']['output']>;
  /** Made up for demonstration (虚构). */
  fictional: Scalars['Boolean']['output'];
};

/** A period in which an entry of a directory stands. */
export type DirectoryPeriod = {
  __typename?: 'DirectoryPeriod';
  from: Scalars['Date']['output'];
  /** Last day, inclusive; null while it stands. */
  to: Maybe<Scalars['Date']['output']>;
  /** What it is for: standards and methods of a laboratory, services, product categories. */
  scope: Array<Scalars['String']['output']>;
};

/** What entries to list. */
export type DirectoryFilter = {
  /** Division of the address, or one that contains it. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Default: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** As the hub knew it at this instant (default: now). */
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** An item of the scope, as written. */
  scope?: InputMaybe<Scalars['String']['input']>;
};

export type LaboratoryConnection = {
  __typename?: 'LaboratoryConnection';
  edges: Array<LaboratoryEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LaboratoryEdge = {
  __typename?: 'LaboratoryEdge';
  cursor: Scalars['String']['output'];
  node: Laboratory;
};

export type MarkServiceBodyConnection = {
  __typename?: 'MarkServiceBodyConnection';
  edges: Array<MarkServiceBodyEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MarkServiceBodyEdge = {
  __typename?: 'MarkServiceBodyEdge';
  cursor: Scalars['String']['output'];
  node: MarkServiceBody;
};

export type SupplierConnection = {
  __typename?: 'SupplierConnection';
  edges: Array<SupplierEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupplierEdge = {
  __typename?: 'SupplierEdge';
  cursor: Scalars['String']['output'];
  node: Supplier;
};

export type DirectoryPeriodInput = {
  from: Scalars['Date']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
  scope: Array<Scalars['String']['input']>;
};

export type EndDirectoryPeriodInput = {
  /** First day of the period. */
  from: Scalars['Date']['input'];
  /** Its last day, inclusive. */
  lastDay: Scalars['Date']['input'];
};

export type RegisterLaboratoryInput = {
  /** CMA number, 8 to 20 digits and letters. */
  cmaNumber: Scalars['String']['input'];
  nameZh: Scalars['String']['input'];
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code. */
  uscc?: InputMaybe<Scalars['String']['input']>;
  address: Scalars['String']['input'];
  /** Six digits of GB/T 2260. */
  divisionCode: Scalars['String']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day, inclusive; absent: it stands. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Standards and methods, at most 500. */
  scope: Array<Scalars['String']['input']>;
};

export type ChangeLaboratoryApprovalInput = {
  /** CMA number. */
  cmaNumber: Scalars['String']['input'];
  /** A period to end. */
  end?: InputMaybe<EndDirectoryPeriodInput>;
  /** A period to add. */
  add?: InputMaybe<DirectoryPeriodInput>;
};

export type RegisterLaboratoryPayload = {
  __typename?: 'RegisterLaboratoryPayload';
  laboratory: Laboratory;
  /** False when it stood so already. */
  changed: Scalars['Boolean']['output'];
};

export type ChangeLaboratoryApprovalPayload = {
  __typename?: 'ChangeLaboratoryApprovalPayload';
  laboratory: Laboratory;
  /** False when it stood so already. */
  changed: Scalars['Boolean']['output'];
};

export type RegisterMarkServiceBodyInput = {
  /** Unified social credit code. */
  uscc: Scalars['String']['input'];
  nameZh: Scalars['String']['input'];
  nameEn?: InputMaybe<Scalars['String']['input']>;
  address: Scalars['String']['input'];
  /** Six digits of GB/T 2260. */
  divisionCode: Scalars['String']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day, inclusive; absent: it stands. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Services, at most 500. */
  scope: Array<Scalars['String']['input']>;
};

export type ChangeMarkServiceBodyInput = {
  /** Unified social credit code. */
  uscc: Scalars['String']['input'];
  /** A period to end. */
  end?: InputMaybe<EndDirectoryPeriodInput>;
  /** A period to add. */
  add?: InputMaybe<DirectoryPeriodInput>;
};

export type RegisterMarkServiceBodyPayload = {
  __typename?: 'RegisterMarkServiceBodyPayload';
  markServiceBody: MarkServiceBody;
  /** False when it stood so already. */
  changed: Scalars['Boolean']['output'];
};

export type ChangeMarkServiceBodyPayload = {
  __typename?: 'ChangeMarkServiceBodyPayload';
  markServiceBody: MarkServiceBody;
  /** False when it stood so already. */
  changed: Scalars['Boolean']['output'];
};

export type RegisterSupplierInput = {
  /** Unified social credit code. */
  uscc: Scalars['String']['input'];
  nameZh: Scalars['String']['input'];
  nameEn?: InputMaybe<Scalars['String']['input']>;
  address: Scalars['String']['input'];
  /** Six digits of GB/T 2260. */
  divisionCode: Scalars['String']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day, inclusive; absent: it stands. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Product categories, at most 500. */
  scope: Array<Scalars['String']['input']>;
};

export type ChangeSupplierInput = {
  /** Unified social credit code. */
  uscc: Scalars['String']['input'];
  /** A period to end. */
  end?: InputMaybe<EndDirectoryPeriodInput>;
  /** A period to add. */
  add?: InputMaybe<DirectoryPeriodInput>;
};

export type RegisterSupplierPayload = {
  __typename?: 'RegisterSupplierPayload';
  supplier: Supplier;
  /** False when it stood so already. */
  changed: Scalars['Boolean']['output'];
};

export type ChangeSupplierPayload = {
  __typename?: 'ChangeSupplierPayload';
  supplier: Supplier;
  /** False when it stood so already. */
  changed: Scalars['Boolean']['output'];
};

/** An administrative division (行政区划, GB/T 2260), owned by the subgraph `alliance`. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
};

/** An organisation, owned by the subgraph `certificates`. */
export type Organisation = {
  __typename?: 'Organisation';
  uscc: Scalars['String']['output'];
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Laboratory: ResolverTypeWrapper<LaboratoryMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  MarkServiceBody: ResolverTypeWrapper<MarkServiceBodyMapper>;
  Supplier: ResolverTypeWrapper<SupplierMapper>;
  DirectoryPeriod: ResolverTypeWrapper<DirectoryPeriodMapper>;
  DirectoryFilter: DirectoryFilter;
  LaboratoryConnection: ResolverTypeWrapper<LaboratoryConnectionMapper>;
  LaboratoryEdge: ResolverTypeWrapper<Omit<LaboratoryEdge, 'node'> & { node: ResolversTypes['Laboratory'] }>;
  MarkServiceBodyConnection: ResolverTypeWrapper<MarkServiceBodyConnectionMapper>;
  MarkServiceBodyEdge: ResolverTypeWrapper<Omit<MarkServiceBodyEdge, 'node'> & { node: ResolversTypes['MarkServiceBody'] }>;
  SupplierConnection: ResolverTypeWrapper<SupplierConnectionMapper>;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  DirectoryPeriodInput: DirectoryPeriodInput;
  EndDirectoryPeriodInput: EndDirectoryPeriodInput;
  RegisterLaboratoryInput: RegisterLaboratoryInput;
  ChangeLaboratoryApprovalInput: ChangeLaboratoryApprovalInput;
  RegisterLaboratoryPayload: ResolverTypeWrapper<RegisterLaboratoryPayloadMapper>;
  ChangeLaboratoryApprovalPayload: ResolverTypeWrapper<ChangeLaboratoryApprovalPayloadMapper>;
  RegisterMarkServiceBodyInput: RegisterMarkServiceBodyInput;
  ChangeMarkServiceBodyInput: ChangeMarkServiceBodyInput;
  RegisterMarkServiceBodyPayload: ResolverTypeWrapper<RegisterMarkServiceBodyPayloadMapper>;
  ChangeMarkServiceBodyPayload: ResolverTypeWrapper<ChangeMarkServiceBodyPayloadMapper>;
  RegisterSupplierInput: RegisterSupplierInput;
  ChangeSupplierInput: ChangeSupplierInput;
  RegisterSupplierPayload: ResolverTypeWrapper<RegisterSupplierPayloadMapper>;
  ChangeSupplierPayload: ResolverTypeWrapper<ChangeSupplierPayloadMapper>;
  Division: ResolverTypeWrapper<DivisionMapper>;
  Organisation: ResolverTypeWrapper<OrganisationMapper>;
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
  Mutation: Record<PropertyKey, never>;
  Laboratory: LaboratoryMapper;
  ID: Scalars['ID']['output'];
  MarkServiceBody: MarkServiceBodyMapper;
  Supplier: SupplierMapper;
  DirectoryPeriod: DirectoryPeriodMapper;
  DirectoryFilter: DirectoryFilter;
  LaboratoryConnection: LaboratoryConnectionMapper;
  LaboratoryEdge: Omit<LaboratoryEdge, 'node'> & { node: ResolversParentTypes['Laboratory'] };
  MarkServiceBodyConnection: MarkServiceBodyConnectionMapper;
  MarkServiceBodyEdge: Omit<MarkServiceBodyEdge, 'node'> & { node: ResolversParentTypes['MarkServiceBody'] };
  SupplierConnection: SupplierConnectionMapper;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  DirectoryPeriodInput: DirectoryPeriodInput;
  EndDirectoryPeriodInput: EndDirectoryPeriodInput;
  RegisterLaboratoryInput: RegisterLaboratoryInput;
  ChangeLaboratoryApprovalInput: ChangeLaboratoryApprovalInput;
  RegisterLaboratoryPayload: RegisterLaboratoryPayloadMapper;
  ChangeLaboratoryApprovalPayload: ChangeLaboratoryApprovalPayloadMapper;
  RegisterMarkServiceBodyInput: RegisterMarkServiceBodyInput;
  ChangeMarkServiceBodyInput: ChangeMarkServiceBodyInput;
  RegisterMarkServiceBodyPayload: RegisterMarkServiceBodyPayloadMapper;
  ChangeMarkServiceBodyPayload: ChangeMarkServiceBodyPayloadMapper;
  RegisterSupplierInput: RegisterSupplierInput;
  ChangeSupplierInput: ChangeSupplierInput;
  RegisterSupplierPayload: RegisterSupplierPayloadMapper;
  ChangeSupplierPayload: ChangeSupplierPayloadMapper;
  Division: DivisionMapper;
  Organisation: OrganisationMapper;
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
  laboratory?: Resolver<Maybe<ResolversTypes['Laboratory']>, ParentType, ContextType, RequireFields<QueryLaboratoryArgs, 'cmaNumber'>>;
  laboratories?: Resolver<ResolversTypes['LaboratoryConnection'], ParentType, ContextType, Partial<QueryLaboratoriesArgs>>;
  markServiceBodies?: Resolver<ResolversTypes['MarkServiceBodyConnection'], ParentType, ContextType, Partial<QueryMarkServiceBodiesArgs>>;
  suppliers?: Resolver<ResolversTypes['SupplierConnection'], ParentType, ContextType, Partial<QuerySuppliersArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerLaboratory?: Resolver<Maybe<ResolversTypes['RegisterLaboratoryPayload']>, ParentType, ContextType, RequireFields<MutationRegisterLaboratoryArgs, 'input'>>;
  changeLaboratoryApproval?: Resolver<Maybe<ResolversTypes['ChangeLaboratoryApprovalPayload']>, ParentType, ContextType, RequireFields<MutationChangeLaboratoryApprovalArgs, 'input'>>;
  registerMarkServiceBody?: Resolver<Maybe<ResolversTypes['RegisterMarkServiceBodyPayload']>, ParentType, ContextType, RequireFields<MutationRegisterMarkServiceBodyArgs, 'input'>>;
  changeMarkServiceBody?: Resolver<Maybe<ResolversTypes['ChangeMarkServiceBodyPayload']>, ParentType, ContextType, RequireFields<MutationChangeMarkServiceBodyArgs, 'input'>>;
  registerSupplier?: Resolver<Maybe<ResolversTypes['RegisterSupplierPayload']>, ParentType, ContextType, RequireFields<MutationRegisterSupplierArgs, 'input'>>;
  changeSupplier?: Resolver<Maybe<ResolversTypes['ChangeSupplierPayload']>, ParentType, ContextType, RequireFields<MutationChangeSupplierArgs, 'input'>>;
};

export type LaboratoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Laboratory'] = ResolversParentTypes['Laboratory']> = {
  cmaNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['DirectoryPeriod']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approvedFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<LaboratoryApprovedForArgs>>;
};

export type MarkServiceBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkServiceBody'] = ResolversParentTypes['MarkServiceBody']> = {
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['DirectoryPeriod']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['DirectoryPeriod']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DirectoryPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectoryPeriod'] = ResolversParentTypes['DirectoryPeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scope?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LaboratoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaboratoryConnection'] = ResolversParentTypes['LaboratoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LaboratoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LaboratoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaboratoryEdge'] = ResolversParentTypes['LaboratoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Laboratory'], ParentType, ContextType>;
};

export type MarkServiceBodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkServiceBodyConnection'] = ResolversParentTypes['MarkServiceBodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarkServiceBodyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarkServiceBodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkServiceBodyEdge'] = ResolversParentTypes['MarkServiceBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarkServiceBody'], ParentType, ContextType>;
};

export type SupplierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type RegisterLaboratoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterLaboratoryPayload'] = ResolversParentTypes['RegisterLaboratoryPayload']> = {
  laboratory?: Resolver<ResolversTypes['Laboratory'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeLaboratoryApprovalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeLaboratoryApprovalPayload'] = ResolversParentTypes['ChangeLaboratoryApprovalPayload']> = {
  laboratory?: Resolver<ResolversTypes['Laboratory'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegisterMarkServiceBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMarkServiceBodyPayload'] = ResolversParentTypes['RegisterMarkServiceBodyPayload']> = {
  markServiceBody?: Resolver<ResolversTypes['MarkServiceBody'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeMarkServiceBodyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMarkServiceBodyPayload'] = ResolversParentTypes['ChangeMarkServiceBodyPayload']> = {
  markServiceBody?: Resolver<ResolversTypes['MarkServiceBody'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegisterSupplierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSupplierPayload'] = ResolversParentTypes['RegisterSupplierPayload']> = {
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeSupplierPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSupplierPayload'] = ResolversParentTypes['ChangeSupplierPayload']> = {
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Laboratory?: LaboratoryResolvers<ContextType>;
  MarkServiceBody?: MarkServiceBodyResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  DirectoryPeriod?: DirectoryPeriodResolvers<ContextType>;
  LaboratoryConnection?: LaboratoryConnectionResolvers<ContextType>;
  LaboratoryEdge?: LaboratoryEdgeResolvers<ContextType>;
  MarkServiceBodyConnection?: MarkServiceBodyConnectionResolvers<ContextType>;
  MarkServiceBodyEdge?: MarkServiceBodyEdgeResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  RegisterLaboratoryPayload?: RegisterLaboratoryPayloadResolvers<ContextType>;
  ChangeLaboratoryApprovalPayload?: ChangeLaboratoryApprovalPayloadResolvers<ContextType>;
  RegisterMarkServiceBodyPayload?: RegisterMarkServiceBodyPayloadResolvers<ContextType>;
  ChangeMarkServiceBodyPayload?: ChangeMarkServiceBodyPayloadResolvers<ContextType>;
  RegisterSupplierPayload?: RegisterSupplierPayloadResolvers<ContextType>;
  ChangeSupplierPayload?: ChangeSupplierPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
