/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BenefitMapper, CarrierBenefitMapper, BenefitQuantityMapper, BenefitFactorMapper, BenefitTotalsMapper, BenefitTotalRowMapper, CarrierTotalMapper, EfficiencyReportMapper, EfficiencyReportConnectionMapper, EfficiencyReportResultMapper, EfficiencyFlagMapper, ReportedBenefitMapper, LifeCycleFigureMapper, EarlierEfficiencyReportMapper } from '../mappers.ts';
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
   * What savings amount to (效益量化): energy saved or replaced by carrier, equal to so much standard coal (标准煤) and so much carbon dioxide, with every
   * factor that was used. Exact decimal arithmetic; nothing is rounded but the statement in words. Source: platform plan, 能效数据 (EFF-03, EFF-04).
   */
  benefit: Benefit;
  /** Every factor held, each with year, region, confidence and source. Without `kind` all. */
  benefitFactors: Array<BenefitFactor>;
  /**
   * Reports of efficiency over the life cycle (能效信息), by id: those that the caller made, those about its own products or certificates, and for supervision those of its area. Figures of a product's life cycle are
   * public for nobody; what everybody may see of them is in `benefits`.
   */
  efficiencyReports: Maybe<EfficiencyReportConnection>;
  /**
   * Benefits summed up (效益汇总) from the reports whose periods end from `from` to `to`, both included (default: everything). Sums over stretches that share no day add up to the sum over both. Exact; nothing is
   * rounded. With `supervision:read` the ministry and the platform see all, a provincial regulator the provinces of its agreement. Everybody else sees what is published: by group, category and year, of whole years, and of
   * those categories and years only in which at least three enterprises are; `FORBIDDEN` names what is not.
   */
  benefits: Maybe<BenefitTotals>;
};


export type QueryBenefitArgs = {
  input: BenefitInput;
};


export type QueryBenefitFactorsArgs = {
  kind?: InputMaybe<BenefitFactorKind>;
};


export type QueryEfficiencyReportsArgs = {
  filter?: InputMaybe<EfficiencyReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBenefitsArgs = {
  by?: Array<BenefitDimension>;
  filter?: InputMaybe<BenefitTotalsFilter>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Reports efficiency data, up to 200 reports at a time, each for itself. By the enterprise, by the issuing body, by authorities and by third parties, each of what concerns it (REP-02). Idempotent by `reference`: the same again
   * changes nothing, other content is another version, and earlier ones are kept. What is implausible is flagged and never dropped.
   */
  reportEfficiency: Maybe<ReportEfficiencyPayload>;
};


export type MutationReportEfficiencyArgs = {
  input: ReportEfficiencyInput;
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

/** Stage of the life cycle (生命周期阶段). */
export type LifeCycleStage =
  /** 原材料获取. */
  | 'RAW_MATERIAL'
  /** 生产. */
  | 'PRODUCTION'
  /** 运输. */
  | 'TRANSPORT'
  /** 使用. */
  | 'USE'
  /** 废弃处置. */
  | 'END_OF_LIFE';

/** What a figure counts. */
export type LifeCycleFigureKind =
  /** Energy of a carrier, counted in its unit. */
  | 'ENERGY'
  /** Water, m3. */
  | 'WATER'
  /** A material, kg. */
  | 'MATERIAL'
  /** An emission, kg. */
  | 'EMISSION'
  /** Output, in the unit told. */
  | 'OUTPUT'
  /** Units sold. */
  | 'UNITS_SOLD'
  /** Units in use. */
  | 'UNITS_IN_USE';

/** How figures were found. */
export type EfficiencyMethod =
  /** Measured (实测). */
  | 'MEASURED'
  /** Calculated from measured values (核算). */
  | 'CALCULATED'
  /** Estimated (估算). */
  | 'ESTIMATED';

/** Who told (REP-02). */
export type EfficiencySource =
  /** The enterprise itself. */
  | 'ENTERPRISE'
  /** The issuing body. */
  | 'BODY'
  /** An authority. */
  | 'GOVERNMENT'
  /** A third party. */
  | 'THIRD_PARTY';

/** A report of efficiency data for a period (能效报告), in its newest version. */
export type EfficiencyReport = {
  __typename?: 'EfficiencyReport';
  id: Scalars['ID']['output'];
  /** The reporter's own key. */
  reference: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  reportedAt: Scalars['DateTime']['output'];
  /** Id of who reported. */
  agency: Scalars['ID']['output'];
  sourceKind: EfficiencySource;
  certificateNumber: Maybe<Scalars['ID']['output']>;
  declarationNumber: Maybe<Scalars['ID']['output']>;
  projectCode: Scalars['ID']['output'];
  model: Maybe<Scalars['String']['output']>;
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  method: EfficiencyMethod;
  /** Where the figures come from, as told. */
  source: Scalars['String']['output'];
  /** Standard of the baseline with its year. */
  baselineStandard: Maybe<Scalars['String']['output']>;
  figures: Array<LifeCycleFigure>;
  /** What the savings amount to, with the factors of the moment; a newer factor changes none of it. */
  benefits: Array<ReportedBenefit>;
  methodVersion: Scalars['String']['output'];
  flags: Array<EfficiencyFlag>;
  /** Whether the savings are in `benefits` of everybody: not where another report tells of the same product and days. */
  isCounted: Scalars['Boolean']['output'];
  /** Earlier versions, oldest first. */
  earlier: Array<EarlierEfficiencyReport>;
};

/** A figure as it was told, and in the unit in which its kind is counted. */
export type LifeCycleFigure = {
  __typename?: 'LifeCycleFigure';
  stage: LifeCycleStage;
  kind: LifeCycleFigureKind;
  carrier: Maybe<EnergyCarrier>;
  substance: Maybe<Scalars['String']['output']>;
  value: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  counted: Scalars['String']['output'];
  countedUnit: Scalars['String']['output'];
};

/** What one carrier of a report amounts to. */
export type ReportedBenefit = {
  __typename?: 'ReportedBenefit';
  carrier: EnergyCarrier;
  unit: Scalars['String']['output'];
  amount: BenefitQuantity;
  /** By calorific values. */
  kgce: BenefitQuantity;
  kgCo2: Maybe<BenefitQuantity>;
  coalFactor: Scalars['String']['output'];
  co2Factor: Maybe<Scalars['String']['output']>;
  /** By the equivalent value that was given; not in `kgce`. */
  equivalentKgce: Maybe<BenefitQuantity>;
  equivalentFactor: Maybe<Scalars['String']['output']>;
};

/** Why a report is to be looked at. */
export type EfficiencyFlag = {
  __typename?: 'EfficiencyFlag';
  /** `NEGATIVE_SAVING`, `OUTSIDE_DISTRIBUTION` or `PERIOD_OVERLAPS`. */
  code: Scalars['String']['output'];
  field: Scalars['String']['output'];
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

/** A version that another one has replaced. */
export type EarlierEfficiencyReport = {
  __typename?: 'EarlierEfficiencyReport';
  version: Scalars['Int']['output'];
  reportedAt: Scalars['DateTime']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  benefits: Array<ReportedBenefit>;
};

export type EfficiencyReportFilter = {
  certificateNumber?: InputMaybe<Scalars['ID']['input']>;
  declarationNumber?: InputMaybe<Scalars['ID']['input']>;
  projectCode?: InputMaybe<Scalars['ID']['input']>;
  isFlagged?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EfficiencyReportConnection = {
  __typename?: 'EfficiencyReportConnection';
  edges: Array<EfficiencyReportEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EfficiencyReportEdge = {
  __typename?: 'EfficiencyReportEdge';
  cursor: Scalars['String']['output'];
  node: EfficiencyReport;
};

export type ReportEfficiencyInput = {
  /** 1 to 200. */
  reports: Array<EfficiencyReportInput>;
};

/** A report as it is told. What can't be taken refuses this report and no other. */
export type EfficiencyReportInput = {
  /** The reporter's own key, 1 to 100 characters. */
  reference: Scalars['String']['input'];
  /** Either a certificate or the filing number of a declaration. */
  certificateNumber?: InputMaybe<Scalars['ID']['input']>;
  declarationNumber?: InputMaybe<Scalars['ID']['input']>;
  model?: InputMaybe<Scalars['String']['input']>;
  /** First and last day of the period, at most a year, not after today. */
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  method: EfficiencyMethod;
  /** Where the figures come from, for example a meter or a ledger; 1 to 500 characters. */
  source: Scalars['String']['input'];
  /** Standard of the baseline with its year, for example `GB 21455-2019`; needed for savings. */
  baselineStandard?: InputMaybe<Scalars['String']['input']>;
  /** At most 100. */
  figures?: InputMaybe<Array<LifeCycleFigureInput>>;
  /** At most 20; as for `benefit`. */
  savings?: InputMaybe<Array<SavingInput>>;
  /** As for `benefit`. */
  region?: InputMaybe<Scalars['String']['input']>;
  factorYear?: InputMaybe<Scalars['Int']['input']>;
  equivalentKgcePerKwh?: InputMaybe<Scalars['String']['input']>;
};

export type LifeCycleFigureInput = {
  stage: LifeCycleStage;
  kind: LifeCycleFigureKind;
  /** Of energy. */
  carrier?: InputMaybe<EnergyCarrier>;
  /** Of materials and emissions: what it is. */
  substance?: InputMaybe<Scalars['String']['input']>;
  /** A decimal text of 0 or more. */
  value: Scalars['String']['input'];
  unit: Scalars['String']['input'];
};

/** What became of a report. */
export type EfficiencyReportOutcome =
  | 'ACCEPTED'
  | 'UNCHANGED'
  | 'REJECTED';

export type ReportEfficiencyPayload = {
  __typename?: 'ReportEfficiencyPayload';
  /** In the order of the reports. */
  results: Array<EfficiencyReportResult>;
};

/** What became of one report. */
export type EfficiencyReportResult = {
  __typename?: 'EfficiencyReportResult';
  reference: Scalars['String']['output'];
  outcome: EfficiencyReportOutcome;
  report: Maybe<EfficiencyReport>;
  fault: Maybe<EfficiencyReportFault>;
};

/** Why a report was refused. */
export type EfficiencyReportFault = {
  __typename?: 'EfficiencyReportFault';
  /** Path of the field, for example `savings[0].unit`. */
  field: Scalars['String']['output'];
  /** Form that was expected; empty where the fault is another one. */
  expected: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** By what benefits are summed up. */
export type BenefitDimension =
  /** Product group (产品大类). */
  | 'GROUP'
  /** Product category, three digits (产品类别). */
  | 'CATEGORY'
  /** Province of the enterprise. */
  | 'PROVINCE'
  /** Issuing body of the certificate. */
  | 'BODY'
  /** Year in which the period ends. */
  | 'YEAR';

export type BenefitTotalsFilter = {
  groupCode?: InputMaybe<Scalars['ID']['input']>;
  projectCode?: InputMaybe<Scalars['ID']['input']>;
  /** GB/T 2260 code of a province. */
  provinceCode?: InputMaybe<Scalars['ID']['input']>;
  bodyCode?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** How much of all reports an answer rests on. */
export type BenefitCoverage =
  /** All reports. */
  | 'ALL'
  /** Reports of the provinces that the caller's agreement opens. */
  | 'DIVISIONS'
  /** Categories and years in which at least three enterprises are. */
  | 'PUBLISHED';

/** Benefits summed up. */
export type BenefitTotals = {
  __typename?: 'BenefitTotals';
  coverage: BenefitCoverage;
  /** Provinces of a coverage of DIVISIONS; null otherwise. */
  provinces: Maybe<Array<Scalars['ID']['output']>>;
  rows: Array<BenefitTotalRow>;
};

/** A sum for one value of each dimension that was asked for; what was not is null. */
export type BenefitTotalRow = {
  __typename?: 'BenefitTotalRow';
  groupCode: Maybe<Scalars['ID']['output']>;
  projectCode: Maybe<Scalars['ID']['output']>;
  provinceCode: Maybe<Scalars['ID']['output']>;
  /** Null also for declarations, which nobody issued. */
  bodyCode: Maybe<Scalars['ID']['output']>;
  year: Maybe<Scalars['Int']['output']>;
  /** Reports that are in the sum. */
  reports: Scalars['Int']['output'];
  /** Those of them that are flagged as implausible. */
  flaggedReports: Scalars['Int']['output'];
  /** By carrier and by the factors that were used: what is added is alike in both. */
  carriers: Array<CarrierTotal>;
  /** Standard coal in kgce by calorific values (当量值). Equivalent values are not in it. */
  kgce: BenefitQuantity;
  /** The same in tonnes. */
  tce: BenefitQuantity;
  /** Carbon dioxide in kg; null where a carrier has no factor, since a part would read as the whole. */
  kgCo2: Maybe<BenefitQuantity>;
  /** The same in tonnes. */
  tCo2: Maybe<BenefitQuantity>;
};

/** What one carrier sums up to with one set of factors (EFF-04). */
export type CarrierTotal = {
  __typename?: 'CarrierTotal';
  carrier: EnergyCarrier;
  unit: Scalars['String']['output'];
  /** Region of the grid factor. */
  region: Scalars['String']['output'];
  factorYear: Maybe<Scalars['Int']['output']>;
  methodVersion: Scalars['String']['output'];
  /** kgce for a `unit`, calorific value. */
  coalFactor: Scalars['String']['output'];
  /** kg of carbon dioxide for a `unit` of its own; null where none is held. */
  co2Factor: Maybe<Scalars['String']['output']>;
  amount: BenefitQuantity;
  kgce: BenefitQuantity;
  kgCo2: Maybe<BenefitQuantity>;
  /** Electricity by the equivalent value (等价值) that was given, in kgce, and that value; null without one. Never added to `kgce`. */
  equivalentKgce: Maybe<BenefitQuantity>;
  equivalentFactor: Maybe<Scalars['String']['output']>;
  /** The part of `amount` that flagged reports told. */
  flaggedAmount: BenefitQuantity;
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
  EnergyCarrier: EnergyCarrier;
  BenefitFactorKind: BenefitFactorKind;
  StandardCoalBasis: StandardCoalBasis;
  BenefitInput: BenefitInput;
  SavingInput: SavingInput;
  Benefit: ResolverTypeWrapper<BenefitMapper>;
  CarrierBenefit: ResolverTypeWrapper<CarrierBenefitMapper>;
  BenefitQuantity: ResolverTypeWrapper<BenefitQuantityMapper>;
  BenefitFactor: ResolverTypeWrapper<BenefitFactorMapper>;
  LifeCycleStage: LifeCycleStage;
  LifeCycleFigureKind: LifeCycleFigureKind;
  EfficiencyMethod: EfficiencyMethod;
  EfficiencySource: EfficiencySource;
  EfficiencyReport: ResolverTypeWrapper<EfficiencyReportMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  LifeCycleFigure: ResolverTypeWrapper<LifeCycleFigureMapper>;
  ReportedBenefit: ResolverTypeWrapper<ReportedBenefitMapper>;
  EfficiencyFlag: ResolverTypeWrapper<EfficiencyFlagMapper>;
  EarlierEfficiencyReport: ResolverTypeWrapper<EarlierEfficiencyReportMapper>;
  EfficiencyReportFilter: EfficiencyReportFilter;
  EfficiencyReportConnection: ResolverTypeWrapper<EfficiencyReportConnectionMapper>;
  EfficiencyReportEdge: ResolverTypeWrapper<Omit<EfficiencyReportEdge, 'node'> & { node: ResolversTypes['EfficiencyReport'] }>;
  ReportEfficiencyInput: ReportEfficiencyInput;
  EfficiencyReportInput: EfficiencyReportInput;
  LifeCycleFigureInput: LifeCycleFigureInput;
  EfficiencyReportOutcome: EfficiencyReportOutcome;
  ReportEfficiencyPayload: ResolverTypeWrapper<Omit<ReportEfficiencyPayload, 'results'> & { results: Array<ResolversTypes['EfficiencyReportResult']> }>;
  EfficiencyReportResult: ResolverTypeWrapper<EfficiencyReportResultMapper>;
  EfficiencyReportFault: ResolverTypeWrapper<EfficiencyReportFault>;
  BenefitDimension: BenefitDimension;
  BenefitTotalsFilter: BenefitTotalsFilter;
  BenefitCoverage: BenefitCoverage;
  BenefitTotals: ResolverTypeWrapper<BenefitTotalsMapper>;
  BenefitTotalRow: ResolverTypeWrapper<BenefitTotalRowMapper>;
  CarrierTotal: ResolverTypeWrapper<CarrierTotalMapper>;
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
  BenefitInput: BenefitInput;
  SavingInput: SavingInput;
  Benefit: BenefitMapper;
  CarrierBenefit: CarrierBenefitMapper;
  BenefitQuantity: BenefitQuantityMapper;
  BenefitFactor: BenefitFactorMapper;
  EfficiencyReport: EfficiencyReportMapper;
  ID: Scalars['ID']['output'];
  LifeCycleFigure: LifeCycleFigureMapper;
  ReportedBenefit: ReportedBenefitMapper;
  EfficiencyFlag: EfficiencyFlagMapper;
  EarlierEfficiencyReport: EarlierEfficiencyReportMapper;
  EfficiencyReportFilter: EfficiencyReportFilter;
  EfficiencyReportConnection: EfficiencyReportConnectionMapper;
  EfficiencyReportEdge: Omit<EfficiencyReportEdge, 'node'> & { node: ResolversParentTypes['EfficiencyReport'] };
  ReportEfficiencyInput: ReportEfficiencyInput;
  EfficiencyReportInput: EfficiencyReportInput;
  LifeCycleFigureInput: LifeCycleFigureInput;
  ReportEfficiencyPayload: Omit<ReportEfficiencyPayload, 'results'> & { results: Array<ResolversParentTypes['EfficiencyReportResult']> };
  EfficiencyReportResult: EfficiencyReportResultMapper;
  EfficiencyReportFault: EfficiencyReportFault;
  BenefitTotalsFilter: BenefitTotalsFilter;
  BenefitTotals: BenefitTotalsMapper;
  BenefitTotalRow: BenefitTotalRowMapper;
  CarrierTotal: CarrierTotalMapper;
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
  efficiencyReports?: Resolver<Maybe<ResolversTypes['EfficiencyReportConnection']>, ParentType, ContextType, Partial<QueryEfficiencyReportsArgs>>;
  benefits?: Resolver<Maybe<ResolversTypes['BenefitTotals']>, ParentType, ContextType, RequireFields<QueryBenefitsArgs, 'by'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reportEfficiency?: Resolver<Maybe<ResolversTypes['ReportEfficiencyPayload']>, ParentType, ContextType, RequireFields<MutationReportEfficiencyArgs, 'input'>>;
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

export type EfficiencyReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EfficiencyReport'] = ResolversParentTypes['EfficiencyReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceKind?: Resolver<ResolversTypes['EfficiencySource'], ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  declarationNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['EfficiencyMethod'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  baselineStandard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['LifeCycleFigure']>, ParentType, ContextType>;
  benefits?: Resolver<Array<ResolversTypes['ReportedBenefit']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['EfficiencyFlag']>, ParentType, ContextType>;
  isCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['EarlierEfficiencyReport']>, ParentType, ContextType>;
};

export type LifeCycleFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifeCycleFigure'] = ResolversParentTypes['LifeCycleFigure']> = {
  stage?: Resolver<ResolversTypes['LifeCycleStage'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LifeCycleFigureKind'], ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['EnergyCarrier']>, ParentType, ContextType>;
  substance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countedUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportedBenefitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedBenefit'] = ResolversParentTypes['ReportedBenefit']> = {
  carrier?: Resolver<ResolversTypes['EnergyCarrier'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['BenefitQuantity'], ParentType, ContextType>;
  kgce?: Resolver<ResolversTypes['BenefitQuantity'], ParentType, ContextType>;
  kgCo2?: Resolver<Maybe<ResolversTypes['BenefitQuantity']>, ParentType, ContextType>;
  coalFactor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  co2Factor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  equivalentKgce?: Resolver<Maybe<ResolversTypes['BenefitQuantity']>, ParentType, ContextType>;
  equivalentFactor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EfficiencyFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EfficiencyFlag'] = ResolversParentTypes['EfficiencyFlag']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EarlierEfficiencyReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierEfficiencyReport'] = ResolversParentTypes['EarlierEfficiencyReport']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  benefits?: Resolver<Array<ResolversTypes['ReportedBenefit']>, ParentType, ContextType>;
};

export type EfficiencyReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EfficiencyReportConnection'] = ResolversParentTypes['EfficiencyReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EfficiencyReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EfficiencyReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EfficiencyReportEdge'] = ResolversParentTypes['EfficiencyReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EfficiencyReport'], ParentType, ContextType>;
};

export type ReportEfficiencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEfficiencyPayload'] = ResolversParentTypes['ReportEfficiencyPayload']> = {
  results?: Resolver<Array<ResolversTypes['EfficiencyReportResult']>, ParentType, ContextType>;
};

export type EfficiencyReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EfficiencyReportResult'] = ResolversParentTypes['EfficiencyReportResult']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['EfficiencyReportOutcome'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['EfficiencyReport']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['EfficiencyReportFault']>, ParentType, ContextType>;
};

export type EfficiencyReportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EfficiencyReportFault'] = ResolversParentTypes['EfficiencyReportFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BenefitTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitTotals'] = ResolversParentTypes['BenefitTotals']> = {
  coverage?: Resolver<ResolversTypes['BenefitCoverage'], ParentType, ContextType>;
  provinces?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['BenefitTotalRow']>, ParentType, ContextType>;
};

export type BenefitTotalRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitTotalRow'] = ResolversParentTypes['BenefitTotalRow']> = {
  groupCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bodyCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flaggedReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['CarrierTotal']>, ParentType, ContextType>;
  kgce?: Resolver<ResolversTypes['BenefitQuantity'], ParentType, ContextType>;
  tce?: Resolver<ResolversTypes['BenefitQuantity'], ParentType, ContextType>;
  kgCo2?: Resolver<Maybe<ResolversTypes['BenefitQuantity']>, ParentType, ContextType>;
  tCo2?: Resolver<Maybe<ResolversTypes['BenefitQuantity']>, ParentType, ContextType>;
};

export type CarrierTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarrierTotal'] = ResolversParentTypes['CarrierTotal']> = {
  carrier?: Resolver<ResolversTypes['EnergyCarrier'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factorYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coalFactor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  co2Factor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['BenefitQuantity'], ParentType, ContextType>;
  kgce?: Resolver<ResolversTypes['BenefitQuantity'], ParentType, ContextType>;
  kgCo2?: Resolver<Maybe<ResolversTypes['BenefitQuantity']>, ParentType, ContextType>;
  equivalentKgce?: Resolver<Maybe<ResolversTypes['BenefitQuantity']>, ParentType, ContextType>;
  equivalentFactor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flaggedAmount?: Resolver<ResolversTypes['BenefitQuantity'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Benefit?: BenefitResolvers<ContextType>;
  CarrierBenefit?: CarrierBenefitResolvers<ContextType>;
  BenefitQuantity?: BenefitQuantityResolvers<ContextType>;
  BenefitFactor?: BenefitFactorResolvers<ContextType>;
  EfficiencyReport?: EfficiencyReportResolvers<ContextType>;
  LifeCycleFigure?: LifeCycleFigureResolvers<ContextType>;
  ReportedBenefit?: ReportedBenefitResolvers<ContextType>;
  EfficiencyFlag?: EfficiencyFlagResolvers<ContextType>;
  EarlierEfficiencyReport?: EarlierEfficiencyReportResolvers<ContextType>;
  EfficiencyReportConnection?: EfficiencyReportConnectionResolvers<ContextType>;
  EfficiencyReportEdge?: EfficiencyReportEdgeResolvers<ContextType>;
  ReportEfficiencyPayload?: ReportEfficiencyPayloadResolvers<ContextType>;
  EfficiencyReportResult?: EfficiencyReportResultResolvers<ContextType>;
  EfficiencyReportFault?: EfficiencyReportFaultResolvers<ContextType>;
  BenefitTotals?: BenefitTotalsResolvers<ContextType>;
  BenefitTotalRow?: BenefitTotalRowResolvers<ContextType>;
  CarrierTotal?: CarrierTotalResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
