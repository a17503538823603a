/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BenefitMapper, CarrierBenefitMapper, BenefitQuantityMapper, BenefitFactorMapper } from '../mappers.ts';
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
   * What savings amount to (效益量化): energy saved or replaced by carrier, equal to so much standard coal (标准煤) and so much carbon dioxide, with every
   * factor that was used. Exact decimal arithmetic; nothing is rounded but the statement in words. Source: platform plan, 能效数据 (EFF-03, EFF-04).
   */
  benefit: Benefit;
  /** Every factor held, each with year, region, confidence and source. Without `kind` all. */
  benefitFactors: Array<BenefitFactor>;
};


export type QueryBenefitArgs = {
  input: BenefitInput;
};


export type QueryBenefitFactorsArgs = {
  kind?: InputMaybe<BenefitFactorKind>;
};

/** Energy carrier (能源品种). */
export type EnergyCarrier =
  /** 电力, counted in kWh. */
  | 'ELECTRICITY'
  /** 原煤, kg. */
  | 'RAW_COAL'
  /** 洗精煤, kg. */
  | 'WASHED_COAL'
  /** 焦炭, kg. */
  | 'COKE'
  /** 原油, kg. */
  | 'CRUDE_OIL'
  /** 燃料油, kg. */
  | 'FUEL_OIL'
  /** 汽油, kg. */
  | 'GASOLINE'
  /** 煤油, kg. */
  | 'KEROSENE'
  /** 柴油, kg. */
  | 'DIESEL'
  /** 液化石油气, kg. */
  | 'LPG'
  /** 炼厂干气, kg. */
  | 'REFINERY_GAS'
  /** 油田天然气, m3. */
  | 'NATURAL_GAS_OIL_FIELD'
  /** 气田天然气, m3. */
  | 'NATURAL_GAS'
  /** 热力, MJ. */
  | 'HEAT'
  /** 低压蒸汽, kg. */
  | 'LOW_PRESSURE_STEAM'
  /** 压缩空气, m3. */
  | 'COMPRESSED_AIR'
  /** 氧气, m3. */
  | 'OXYGEN';

/** What a factor turns an amount into. */
export type BenefitFactorKind =
  /** Standard coal (折标准煤系数). */
  | 'STANDARD_COAL'
  /** Carbon dioxide of the electricity grid (电力二氧化碳排放因子). */
  | 'GRID_CO2'
  /** Carbon dioxide of a fuel (燃料排放因子). */
  | 'FUEL_CO2';

/** How standard coal is counted. */
export type StandardCoalBasis =
  /** 当量值: what the energy itself is worth (electricity 0.1229 kgce/kWh, 860/7000 kcal). */
  | 'CALORIFIC';

/** Savings to be counted. */
export type BenefitInput = {
  /** 1 to 100 savings; those of the same carrier are added. */
  savings: Array<SavingInput>;
  /** Region of the grid factor: `CN` (default), `CN-EAST`, or a province by GB/T 2260. A region without a factor is `BAD_USER_INPUT`; none stands in for it. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Year of the grid factor; the newest of the region when absent. */
  factorYear?: InputMaybe<Scalars['Int']['input']>;
  /**
   * kgce for a kWh of electricity by the equivalent value (等价值) of the year in question, as a decimal text, for example `"0.3025"`. It changes yearly, and the
   * hub holds no list of it.
   */
  equivalentKgcePerKwh?: InputMaybe<Scalars['String']['input']>;
};

/**
 * (baseline − certified) × quantity × periods of one carrier. Numbers are decimal texts, for example `"0.85"`: they lose nothing on the way. The baseline is
 * the standard's limit or grade value in the edition that the product was certified by.
 */
export type SavingInput = {
  carrier: EnergyCarrier;
  /** Consumption of the baseline (基准值) for each product and period, or for each unit of output. */
  baseline: Scalars['String']['input'];
  /** Consumption of the certified product, likewise. */
  certified: Scalars['String']['input'];
  /** Unit of both, for example `kWh`, `MJ`, `t`, `千瓦时`. */
  unit: Scalars['String']['input'];
  /** Products in use, or output. */
  quantity: Scalars['String']['input'];
  /** Years, uses or hours; 1 when absent. */
  periods?: InputMaybe<Scalars['String']['input']>;
  /** Half-width of the interval of the difference, in `unit`; 0 when absent. */
  uncertainty?: InputMaybe<Scalars['String']['input']>;
};

/** A quantified benefit. A result is a version: another factor, year or method gives another result and changes no older one. */
export type Benefit = {
  __typename?: 'Benefit';
  /** Version of the method (EFF-04). */
  methodVersion: Scalars['String']['output'];
  /** Region of the grid factor. */
  region: Scalars['String']['output'];
  /** Year of the grid factor. */
  factorYear: Maybe<Scalars['Int']['output']>;
  /** By carrier. */
  carriers: Array<CarrierBenefit>;
  /** Standard coal in kgce, by calorific values (当量值). */
  kgce: BenefitQuantity;
  /** The electricity by the equivalent value (等价值) that was given, in kgce; null without one. Not contained in `kgce`, and never to be added. */
  electricityEquivalentKgce: Maybe<BenefitQuantity>;
  /** Carbon dioxide in kg; null where a carrier has no factor, since a part would read as the whole. */
  kgCo2: Maybe<BenefitQuantity>;
  /** Every factor used. */
  factors: Array<BenefitFactor>;
  /** In words; figures rounded to two places, half up. */
  statementZh: Scalars['String']['output'];
  /** In English. */
  statementEn: Scalars['String']['output'];
};

/** What one carrier contributes. */
export type CarrierBenefit = {
  __typename?: 'CarrierBenefit';
  carrier: EnergyCarrier;
  /** Saved or replaced, in `unit`. */
  amount: BenefitQuantity;
  unit: Scalars['String']['output'];
  /** Standard coal in kgce. */
  kgce: BenefitQuantity;
  /** Carbon dioxide in kg; null where no factor is held. */
  kgCo2: Maybe<BenefitQuantity>;
  factors: Array<BenefitFactor>;
};

/** A decimal number as text, exact, with its interval; `low` and `high` equal `value` where the input had none. */
export type BenefitQuantity = {
  __typename?: 'BenefitQuantity';
  value: Scalars['String']['output'];
  low: Scalars['String']['output'];
  high: Scalars['String']['output'];
};

/** A factor in one edition. */
export type BenefitFactor = {
  __typename?: 'BenefitFactor';
  kind: BenefitFactorKind;
  carrier: EnergyCarrier;
  /** Name in the source. */
  nameZh: Scalars['String']['output'];
  /** Null for factors of carbon dioxide. */
  basis: Maybe<StandardCoalBasis>;
  /** `CN`, a part of it, or a province by GB/T 2260. */
  region: Scalars['String']['output'];
  /** Year it is of; null where it does not change by year. */
  year: Maybe<Scalars['Int']['output']>;
  /** Decimal number as text. */
  value: Scalars['String']['output'];
  /** Unit of the result. */
  unit: Scalars['String']['output'];
  /** Unit of the amount it is multiplied with. */
  per: Scalars['String']['output'];
  /** How sure the hub is of the value; null where nothing is said. */
  confidence: Maybe<Scalars['String']['output']>;
  /** Where the value was read. */
  source: Scalars['String']['output'];
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
  EnergyCarrier: EnergyCarrier;
  BenefitFactorKind: BenefitFactorKind;
  StandardCoalBasis: StandardCoalBasis;
  BenefitInput: BenefitInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  SavingInput: SavingInput;
  Benefit: ResolverTypeWrapper<BenefitMapper>;
  CarrierBenefit: ResolverTypeWrapper<CarrierBenefitMapper>;
  BenefitQuantity: ResolverTypeWrapper<BenefitQuantityMapper>;
  BenefitFactor: ResolverTypeWrapper<BenefitFactorMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  BenefitInput: BenefitInput;
  Int: Scalars['Int']['output'];
  SavingInput: SavingInput;
  Benefit: BenefitMapper;
  CarrierBenefit: CarrierBenefitMapper;
  BenefitQuantity: BenefitQuantityMapper;
  BenefitFactor: BenefitFactorMapper;
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
  benefit?: Resolver<ResolversTypes['Benefit'], ParentType, ContextType, RequireFields<QueryBenefitArgs, 'input'>>;
  benefitFactors?: Resolver<Array<ResolversTypes['BenefitFactor']>, ParentType, ContextType, Partial<QueryBenefitFactorsArgs>>;
};

export type BenefitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Benefit'] = ResolversParentTypes['Benefit']> = {
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factorYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['CarrierBenefit']>, ParentType, ContextType>;
  kgce?: Resolver<ResolversTypes['BenefitQuantity'], ParentType, ContextType>;
  electricityEquivalentKgce?: Resolver<Maybe<ResolversTypes['BenefitQuantity']>, ParentType, ContextType>;
  kgCo2?: Resolver<Maybe<ResolversTypes['BenefitQuantity']>, ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['BenefitFactor']>, ParentType, ContextType>;
  statementZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CarrierBenefitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierBenefit'] = ResolversParentTypes['CarrierBenefit']> = {
  carrier?: Resolver<ResolversTypes['EnergyCarrier'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['BenefitQuantity'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kgce?: Resolver<ResolversTypes['BenefitQuantity'], ParentType, ContextType>;
  kgCo2?: Resolver<Maybe<ResolversTypes['BenefitQuantity']>, ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['BenefitFactor']>, ParentType, ContextType>;
};

export type BenefitQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitQuantity'] = ResolversParentTypes['BenefitQuantity']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BenefitFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitFactor'] = ResolversParentTypes['BenefitFactor']> = {
  kind?: Resolver<ResolversTypes['BenefitFactorKind'], ParentType, ContextType>;
  carrier?: Resolver<ResolversTypes['EnergyCarrier'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['StandardCoalBasis']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Benefit?: BenefitResolvers<ContextType>;
  CarrierBenefit?: CarrierBenefitResolvers<ContextType>;
  BenefitQuantity?: BenefitQuantityResolvers<ContextType>;
  BenefitFactor?: BenefitFactorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
