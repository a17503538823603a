/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CatalogueEntryMapper, CatalogueEntryVersionMapper, CatalogueEntryConnectionMapper, ProjectCodeMapper, ProjectCodeConnectionMapper, StandardMapper, EvaluationIndicatorMapper, StandardEditionMapper, CertificationRuleMapper, RuleEditionMapper, ProductGroupMapper, CertificateMapper } from '../mappers.ts';
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
  /** Catalogue entries (认证目录) in force on a day, in the order of project code. Absent filters do not restrict. */
  catalogueEntries: CatalogueEntryConnection;
  /**
   * The entry of a project code in force on a day; today when `on` is absent; as the hub knew it at `asKnownAt` (default: now). Null when the product was in no
   * catalogue that day, or in none yet.
   */
  catalogueEntry: Maybe<CatalogueEntry>;
  /** The unified project codes (项目编码), in the order of the codes. */
  projectCodes: ProjectCodeConnection;
  /**
   * An evaluation standard by its number, with or without the year: `GB/T 35603` or `GB/T 35603-2024`. A standard may exist without being in the
   * catalogue (GB/T 35605, wall materials).
   */
  standard: Maybe<Standard>;
};


export type QueryCatalogueEntriesArgs = {
  filter?: InputMaybe<CatalogueEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCatalogueEntryArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryProjectCodesArgs = {
  filter?: InputMaybe<ProjectCodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStandardArgs = {
  number: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Adds an entry to a catalogue or ends one, by date (catalogue:maintain). National layer: the ministry; Yangtze River Delta layer: the hub
   * operator for the alliance, after filing with CNCA. An announcement never acts back: dates before it are refused. Certificates keep the entry
   * they were issued under; after an entry has ended there is no new issue and no renewal. The same adjustment again changes nothing.
   */
  adjustCatalogue: Maybe<AdjustCataloguePayload>;
};


export type MutationAdjustCatalogueArgs = {
  input: AdjustCatalogueInput;
};

/** A certificate, owned by the subgraph `certificates`: here with its catalogue entry. */
export type Certificate = {
  __typename?: 'Certificate';
  number: Scalars['String']['output'];
  scheme: CertificationScheme;
  firstIssuedOn: Scalars['Date']['output'];
  projectCode: ProjectCode;
  /**
   * The version of the catalogue entry that the certificate falls under: the one in force for its product and scheme on the day of first issue. It
   * stays the certificate's entry when the catalogue changes. Null when there was none, and for schemes without a catalogue.
   */
  catalogueEntry: Maybe<CatalogueEntry>;
};

/** What `node` finds again by its global id (Relay, Global Object Identification). */
export type Node = {
  /** Global id (全局标识): the same for ever, and of no other object of the hub. */
  id: Scalars['ID']['output'];
};

/** Exactly one of `add` and `end` is given. */
export type AdjustCatalogueInput = {
  add?: InputMaybe<AddCatalogueEntryInput>;
  end?: InputMaybe<EndCatalogueEntryInput>;
};

export type AddCatalogueEntryInput = {
  layer: CatalogueLayer;
  scheme: CertificationScheme;
  activityClass?: InputMaybe<ActivityClass>;
  /** Three digits. A code that is not in the register yet is added to it, with `groupCode`. */
  projectCode: Scalars['ID']['input'];
  /** Product group of a new project code. */
  groupCode?: InputMaybe<Scalars['ID']['input']>;
  productZh: Scalars['String']['input'];
  productEn?: InputMaybe<Scalars['String']['input']>;
  /** Batch of the announcement. */
  batch?: InputMaybe<Scalars['Int']['input']>;
  /** Standards the product is evaluated by; at least one. */
  standards: Array<StandardEditionInput>;
  /** Certification rule, for example `CNCA-CGP-18`. */
  ruleNumber?: InputMaybe<Scalars['String']['input']>;
  instrument: Scalars['String']['input'];
  /** Day of the instrument; not in the future. */
  announcedOn: Scalars['Date']['input'];
  /** Not before the instrument. */
  validFrom: Scalars['Date']['input'];
  /** YRD layer: the day of filing with CNCA, before `validFrom`. */
  filedOn?: InputMaybe<Scalars['Date']['input']>;
  /** YRD layer: number of the filing. */
  filingNumber?: InputMaybe<Scalars['String']['input']>;
};

export type StandardEditionInput = {
  /** Number with year, for example `GB/T 35603-2024`. */
  number: Scalars['String']['input'];
  /** Required when the standard is not in the register yet. */
  titleZh?: InputMaybe<Scalars['String']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
};

export type EndCatalogueEntryInput = {
  entryId: Scalars['ID']['input'];
  /** Last day in force; not before the instrument. */
  lastDay: Scalars['Date']['input'];
  instrument: Scalars['String']['input'];
  /** Day of the instrument; not in the future. */
  announcedOn: Scalars['Date']['input'];
  /** Why another end was told before: puts that right, and stays readable with the version. At most 300 characters. */
  grounds?: InputMaybe<Scalars['String']['input']>;
};

export type AdjustCataloguePayload = {
  __typename?: 'AdjustCataloguePayload';
  outcome: CatalogueAdjustmentOutcome;
  entry: CatalogueEntry;
};

/** What an adjustment led to. */
export type CatalogueAdjustmentOutcome =
  | 'ADDED'
  | 'ENDED'
  /** The catalogue stood so already. */
  | 'UNCHANGED';

/** Which catalogue an entry belongs to. */
export type CatalogueLayer =
  /** National catalogue, announced by SAMR with the ministries concerned. */
  | 'NATIONAL'
  /** Catalogue of the Yangtze River Delta (长三角), drafted by the alliance and filed with CNCA before use. */
  | 'YRD';

/** Certification schemes whose certificates the hub holds. */
export type CertificationScheme =
  /** China Green Product (绿色产品), activity one: national catalogue, no grade. */
  | 'CHINA_GREEN_PRODUCT'
  /** Graded green building material (绿色建材产品分级认证): one, two or three stars; activity two. */
  | 'GREEN_BUILDING_MATERIAL'
  /** Green express packaging (快递包装绿色产品); activity two. */
  | 'EXPRESS_PACKAGING'
  /** Green product of the Yangtze River Delta (长三角). */
  | 'YRD_GREEN_PRODUCT'
  /** Green service of the Yangtze River Delta (长三角). */
  | 'YRD_GREEN_SERVICE'
  /** Green design evaluation (绿色设计产品评价, GB/T 32161): organisation-level, no China Green Product certificate. */
  | 'GREEN_DESIGN';

/** Class of certification activity that decides the form of the mark (认证活动). */
export type ActivityClass =
  /** Activity one (全绿): all four green attributes, product in the national catalogue. */
  | 'ACTIVITY_1'
  /** Activity two (涉绿): one or more green attributes; star grades and express packaging belong here. */
  | 'ACTIVITY_2'
  /** Activity three: self-declaration and other green attribute assessment; no certification. */
  | 'ACTIVITY_3';

/** Through which system certificates of a product are reported. */
export type ReportingChannel =
  /** Third-party certification reporting platform (统一上报平台). */
  | 'UNIFIED'
  /** China food and agricultural product certification system (中国食品农产品认证信息系统). */
  | 'AGRI_FOOD';

/** A version of a catalogue entry: a product in a catalogue, from a day on, on the basis of an instrument. */
export type CatalogueEntry = Node & {
  __typename?: 'CatalogueEntry';
  /** How `node` leads here; no part of the public schema. */
  ref: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  layer: CatalogueLayer;
  scheme: CertificationScheme;
  /** Null where the scheme has no class. */
  activityClass: Maybe<ActivityClass>;
  projectCode: ProjectCode;
  /** Group within the catalogue, for example 门窗幕墙及装饰装修类; null where it has none. */
  categoryZh: Maybe<Scalars['String']['output']>;
  productZh: Scalars['String']['output'];
  productEn: Maybe<Scalars['String']['output']>;
  /** Batch of the announcement; null where the catalogue has no batches. */
  batch: Maybe<Scalars['Int']['output']>;
  /** Instrument that put the product into the catalogue. */
  instrument: Scalars['String']['output'];
  /** Day of the instrument. */
  announcedOn: Scalars['Date']['output'];
  /** First day in force. */
  validFrom: Scalars['Date']['output'];
  /** Last day in force, inclusive; null while it stands. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Instrument that ended the entry. */
  endInstrument: Maybe<Scalars['String']['output']>;
  /** Day on which the alliance filed the entry with CNCA, always before its first day; null in the national layer. */
  filedOn: Maybe<Scalars['Date']['output']>;
  /** Number of that filing. */
  filingNumber: Maybe<Scalars['String']['output']>;
  /** Evaluation standards of the entry. */
  standards: Array<Standard>;
  /** Editions of those standards in force on the day that the entry was asked for. */
  standardEditions: Array<StandardEdition>;
  /** Certification rule; null where none is known. */
  rule: Maybe<CertificationRule>;
  /** Edition of the rule in force on the day that the entry was asked for. Certificates of an older edition stay valid and move over at expiry or change. */
  ruleEdition: Maybe<RuleEdition>;
  /** Where the hub has the entry from. */
  source: Scalars['String']['output'];
  /** How sure the hub is of the entry and its dates. */
  confidence: Scalars['String']['output'];
  /** Id of the agency whose adjustment added it; null: it was there when the hub began. */
  createdBy: Maybe<Scalars['ID']['output']>;
  /** The entry is the hub's sample and no official publication. */
  fictional: Scalars['Boolean']['output'];
  /** The entry in versions, in order of their days, as the hub knew them at `asKnownAt` (default: now). */
  versions: Array<CatalogueEntryVersion>;
  /** Every version ever recorded, in the order of recording. */
  record: Array<CatalogueEntryVersion>;
};


/** A version of a catalogue entry: a product in a catalogue, from a day on, on the basis of an instrument. */
export type CatalogueEntryVersionsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What the hub knew of the days of a catalogue entry, and when it knew it (目录条目的版本). */
export type CatalogueEntryVersion = {
  __typename?: 'CatalogueEntryVersion';
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
  /** Instrument that ended the entry; null while none has. */
  endInstrument: Maybe<Scalars['String']['output']>;
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

/** A group of products (产品组). */
export type ProductGroup = {
  __typename?: 'ProductGroup';
  code: Scalars['ID']['output'];
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
};

export type CatalogueEntryConnection = {
  __typename?: 'CatalogueEntryConnection';
  edges: Array<CatalogueEntryEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CatalogueEntryEdge = {
  __typename?: 'CatalogueEntryEdge';
  cursor: Scalars['String']['output'];
  node: CatalogueEntry;
};

export type CatalogueEntryFilter = {
  /** Entries in force on this day; today when absent. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** As the hub knew it at this instant; default: now. */
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  layer?: InputMaybe<CatalogueLayer>;
  scheme?: InputMaybe<CertificationScheme>;
  projectCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A unified project code (项目编码): the product category in certificate numbers, body approvals and catalogues. */
export type ProjectCode = Node & {
  __typename?: 'ProjectCode';
  /** Global id (全局标识), for `node`: the same for ever, and of no other object. Clients give it back as it is. */
  id: Scalars['ID']['output'];
  /** How `node` leads here; no part of the public schema. */
  ref: Scalars['ID']['output'];
  /** Three digits. */
  code: Scalars['ID']['output'];
  productZh: Scalars['String']['output'];
  productEn: Maybe<Scalars['String']['output']>;
  /** Null for services. */
  group: Maybe<ProductGroup>;
  /** How certificates of the product are reported. */
  reportingChannel: ReportingChannel;
  /** Remark on the code's origin. */
  note: Maybe<Scalars['String']['output']>;
  /** The catalogue entry in force on a day, today when `on` is absent, as known at `asKnownAt` (default: now); null when the product is in no catalogue. */
  catalogueEntry: Maybe<CatalogueEntry>;
};


/** A unified project code (项目编码): the product category in certificate numbers, body approvals and catalogues. */
export type ProjectCodeCatalogueEntryArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ProjectCodeConnection = {
  __typename?: 'ProjectCodeConnection';
  edges: Array<ProjectCodeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProjectCodeEdge = {
  __typename?: 'ProjectCodeEdge';
  cursor: Scalars['String']['output'];
  node: ProjectCode;
};

export type ProjectCodeFilter = {
  /** Code of the product group, for example `G10`. */
  groupCode?: InputMaybe<Scalars['ID']['input']>;
  reportingChannel?: InputMaybe<ReportingChannel>;
  /** The code has a catalogue entry in force on this day. */
  inCatalogueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An evaluation standard (评价标准) with its editions. */
export type Standard = Node & {
  __typename?: 'Standard';
  /** Global id (全局标识), for `node`: the same for ever, and of no other object. Clients give it back as it is. */
  id: Scalars['ID']['output'];
  /** How `node` leads here; no part of the public schema. */
  ref: Scalars['ID']['output'];
  /** Number without year, for example `GB/T 35603`. */
  number: Scalars['String']['output'];
  titleZh: Scalars['String']['output'];
  titleEn: Maybe<Scalars['String']['output']>;
  /** Editions in order. */
  editions: Array<StandardEdition>;
  /** The edition in force on a day, as the hub knew it at `asKnownAt` (default: now); today when `on` is absent. Null before the first one. */
  edition: Maybe<StandardEdition>;
  /**
   * Catalogue entries in force on a day, today when `on` is absent, that are evaluated by the standard, as the hub knew it at `asKnownAt` (default: now). Empty for
   * a standard outside the catalogues.
   */
  catalogueEntries: Array<CatalogueEntry>;
};


/** An evaluation standard (评价标准) with its editions. */
export type StandardEditionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An evaluation standard (评价标准) with its editions. */
export type StandardCatalogueEntriesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An edition of a standard. */
export type StandardEdition = {
  __typename?: 'StandardEdition';
  /** Number with year, for example `GB/T 35603-2024`. */
  number: Scalars['ID']['output'];
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** First day in force; null when not known. A first edition then counts from the beginning, a later one not at all. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** Last day before the next edition took its place; null while it stands. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
  /** How sure the hub is of number and dates. */
  confidence: Scalars['String']['output'];
  /**
   * Evaluation elements of the edition (评价要素, EFF-02), by attribute: the indicators that the hub holds, each with its limit where that is held. Not all of the
   * standard: what is not here is not held.
   */
  indicators: Array<EvaluationIndicator>;
};

/** An indicator of an evaluation standard (评价指标), as far as the hub holds it. */
export type EvaluationIndicator = {
  __typename?: 'EvaluationIndicator';
  attribute: GreenAttribute;
  /** The element of the platform plan that the attribute is part of. */
  element: EvaluationElement;
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** Limit (基准值) with its comparison, for example `≤0.05`; null: not held. */
  limit: Maybe<Scalars['String']['output']>;
  unit: Maybe<Scalars['String']['output']>;
  /** What the limit is for; null: for all that the standard covers. */
  conditionZh: Maybe<Scalars['String']['output']>;
  /** How sure the hub is; what is not `confirmed` decides no verdict. */
  confidence: Scalars['String']['output'];
  source: Scalars['String']['output'];
};

/** Attributes of a green product (绿色属性). Source: mark measures 2019 No. 20, GB/T 33761. */
export type GreenAttribute =
  /** 资源属性: materials and water, recycling, packaging. */
  | 'RESOURCE'
  /** 能源属性: energy saved and used in making and in use. */
  | 'ENERGY'
  /** 环境属性: emissions of production, harmful substances in use. */
  | 'ENVIRONMENT'
  /** 品质属性: durability, health, safety. */
  | 'QUALITY';

/** Elements of evaluation of the platform plan of 2016 (评价要素: 资源节约 + 环境友好 + 消费友好). */
export type EvaluationElement =
  /** 资源节约: the attributes RESOURCE and ENERGY. */
  | 'RESOURCE_SAVING'
  /** 环境友好: the attribute ENVIRONMENT. */
  | 'ENVIRONMENT_FRIENDLINESS'
  /** 消费友好: the attribute QUALITY. */
  | 'CONSUMER_FRIENDLINESS';

/** A certification rule (认证规则) with its editions. */
export type CertificationRule = {
  __typename?: 'CertificationRule';
  /** Number without edition, for example `CNCA-CGP-04`. */
  number: Scalars['ID']['output'];
  titleZh: Scalars['String']['output'];
  /** How sure the hub is of the number. */
  confidence: Scalars['String']['output'];
  /** Editions in order. */
  editions: Array<RuleEdition>;
};

/** An edition of a certification rule. */
export type RuleEdition = {
  __typename?: 'RuleEdition';
  /** Number with edition, for example `CNCA-CGP-04:2021`. */
  number: Scalars['ID']['output'];
  /** Announcement that published the edition. */
  instrument: Scalars['String']['output'];
  effectiveFrom: Scalars['Date']['output'];
  /** Last day before the next edition took its place; null while it stands. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
  /** How sure the hub is of the edition and its dates. */
  confidence: Scalars['String']['output'];
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
  Certificate: Certificate;
  CatalogueEntry: CatalogueEntry;
  ProjectCode: ProjectCode;
  Standard: Standard;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"number":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Certificate'], {"projectCode":{"code":true},"scheme":true,"firstIssuedOn":true}> ) );
  CatalogueEntry:
    ( { __typename: 'CatalogueEntry' }
    & GraphQLRecursivePick<FederationTypes['CatalogueEntry'], {"ref":true}> );
  ProjectCode:
    ( { __typename: 'ProjectCode' }
    & ( GraphQLRecursivePick<FederationTypes['ProjectCode'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['ProjectCode'], {"ref":true}> ) );
  Standard:
    ( { __typename: 'Standard' }
    & GraphQLRecursivePick<FederationTypes['Standard'], {"ref":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CatalogueEntryMapper )
    | ( ProjectCodeMapper )
    | ( StandardMapper )
  ;
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
  Certificate: ResolverTypeWrapper<CertificateMapper>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  AdjustCatalogueInput: AdjustCatalogueInput;
  AddCatalogueEntryInput: AddCatalogueEntryInput;
  StandardEditionInput: StandardEditionInput;
  EndCatalogueEntryInput: EndCatalogueEntryInput;
  AdjustCataloguePayload: ResolverTypeWrapper<Omit<AdjustCataloguePayload, 'entry'> & { entry: ResolversTypes['CatalogueEntry'] }>;
  CatalogueAdjustmentOutcome: CatalogueAdjustmentOutcome;
  CatalogueLayer: CatalogueLayer;
  CertificationScheme: CertificationScheme;
  ActivityClass: ActivityClass;
  ReportingChannel: ReportingChannel;
  CatalogueEntry: ResolverTypeWrapper<CatalogueEntryMapper>;
  CatalogueEntryVersion: ResolverTypeWrapper<CatalogueEntryVersionMapper>;
  VersionCause: VersionCause;
  ProductGroup: ResolverTypeWrapper<ProductGroupMapper>;
  CatalogueEntryConnection: ResolverTypeWrapper<CatalogueEntryConnectionMapper>;
  CatalogueEntryEdge: ResolverTypeWrapper<Omit<CatalogueEntryEdge, 'node'> & { node: ResolversTypes['CatalogueEntry'] }>;
  CatalogueEntryFilter: CatalogueEntryFilter;
  ProjectCode: ResolverTypeWrapper<ProjectCodeMapper>;
  ProjectCodeConnection: ResolverTypeWrapper<ProjectCodeConnectionMapper>;
  ProjectCodeEdge: ResolverTypeWrapper<Omit<ProjectCodeEdge, 'node'> & { node: ResolversTypes['ProjectCode'] }>;
  ProjectCodeFilter: ProjectCodeFilter;
  Standard: ResolverTypeWrapper<StandardMapper>;
  StandardEdition: ResolverTypeWrapper<StandardEditionMapper>;
  EvaluationIndicator: ResolverTypeWrapper<EvaluationIndicatorMapper>;
  GreenAttribute: GreenAttribute;
  EvaluationElement: EvaluationElement;
  CertificationRule: ResolverTypeWrapper<CertificationRuleMapper>;
  RuleEdition: ResolverTypeWrapper<RuleEditionMapper>;
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
  Certificate: CertificateMapper;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  AdjustCatalogueInput: AdjustCatalogueInput;
  AddCatalogueEntryInput: AddCatalogueEntryInput;
  StandardEditionInput: StandardEditionInput;
  EndCatalogueEntryInput: EndCatalogueEntryInput;
  AdjustCataloguePayload: Omit<AdjustCataloguePayload, 'entry'> & { entry: ResolversParentTypes['CatalogueEntry'] };
  CatalogueEntry: CatalogueEntryMapper;
  CatalogueEntryVersion: CatalogueEntryVersionMapper;
  ProductGroup: ProductGroupMapper;
  CatalogueEntryConnection: CatalogueEntryConnectionMapper;
  CatalogueEntryEdge: Omit<CatalogueEntryEdge, 'node'> & { node: ResolversParentTypes['CatalogueEntry'] };
  CatalogueEntryFilter: CatalogueEntryFilter;
  ProjectCode: ProjectCodeMapper;
  ProjectCodeConnection: ProjectCodeConnectionMapper;
  ProjectCodeEdge: Omit<ProjectCodeEdge, 'node'> & { node: ResolversParentTypes['ProjectCode'] };
  ProjectCodeFilter: ProjectCodeFilter;
  Standard: StandardMapper;
  StandardEdition: StandardEditionMapper;
  EvaluationIndicator: EvaluationIndicatorMapper;
  CertificationRule: CertificationRuleMapper;
  RuleEdition: RuleEditionMapper;
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
  catalogueEntries?: Resolver<ResolversTypes['CatalogueEntryConnection'], ParentType, ContextType, Partial<QueryCatalogueEntriesArgs>>;
  catalogueEntry?: Resolver<Maybe<ResolversTypes['CatalogueEntry']>, ParentType, ContextType, RequireFields<QueryCatalogueEntryArgs, 'code'>>;
  projectCodes?: Resolver<ResolversTypes['ProjectCodeConnection'], ParentType, ContextType, Partial<QueryProjectCodesArgs>>;
  standard?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType, RequireFields<QueryStandardArgs, 'number'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjustCatalogue?: Resolver<Maybe<ResolversTypes['AdjustCataloguePayload']>, ParentType, ContextType, RequireFields<MutationAdjustCatalogueArgs, 'input'>>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogueEntry?: Resolver<Maybe<ResolversTypes['CatalogueEntry']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CatalogueEntry' | 'ProjectCode' | 'Standard', ParentType, ContextType>;
};

export type AdjustCataloguePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustCataloguePayload'] = ResolversParentTypes['AdjustCataloguePayload']> = {
  outcome?: Resolver<ResolversTypes['CatalogueAdjustmentOutcome'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CatalogueEntry'], ParentType, ContextType>;
};

export type CatalogueEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntry'] = ResolversParentTypes['CatalogueEntry'], FederationReferenceType extends FederationReferenceTypes['CatalogueEntry'] = FederationReferenceTypes['CatalogueEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CatalogueEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['CatalogueLayer'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CertificationScheme'], ParentType, ContextType>;
  activityClass?: Resolver<Maybe<ResolversTypes['ActivityClass']>, ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  categoryZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  announcedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endInstrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['Standard']>, ParentType, ContextType>;
  standardEditions?: Resolver<Array<ResolversTypes['StandardEdition']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['CertificationRule']>, ParentType, ContextType>;
  ruleEdition?: Resolver<Maybe<ResolversTypes['RuleEdition']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['CatalogueEntryVersion']>, ParentType, ContextType, Partial<CatalogueEntryVersionsArgs>>;
  record?: Resolver<Array<ResolversTypes['CatalogueEntryVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueEntryVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryVersion'] = ResolversParentTypes['CatalogueEntryVersion']> = {
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
  endInstrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductGroup'] = ResolversParentTypes['ProductGroup']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryConnection'] = ResolversParentTypes['CatalogueEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CatalogueEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryEdge'] = ResolversParentTypes['CatalogueEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogueEntry'], ParentType, ContextType>;
};

export type ProjectCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCode'] = ResolversParentTypes['ProjectCode'], FederationReferenceType extends FederationReferenceTypes['ProjectCode'] = FederationReferenceTypes['ProjectCode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectCode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ProductGroup']>, ParentType, ContextType>;
  reportingChannel?: Resolver<ResolversTypes['ReportingChannel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogueEntry?: Resolver<Maybe<ResolversTypes['CatalogueEntry']>, ParentType, ContextType, Partial<ProjectCodeCatalogueEntryArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectCodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCodeConnection'] = ResolversParentTypes['ProjectCodeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectCodeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectCodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCodeEdge'] = ResolversParentTypes['ProjectCodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
};

export type StandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard'], FederationReferenceType extends FederationReferenceTypes['Standard'] = FederationReferenceTypes['Standard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Standard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['StandardEdition']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['StandardEdition']>, ParentType, ContextType, Partial<StandardEditionArgs>>;
  catalogueEntries?: Resolver<Array<ResolversTypes['CatalogueEntry']>, ParentType, ContextType, Partial<StandardCatalogueEntriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardEdition'] = ResolversParentTypes['StandardEdition']> = {
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['EvaluationIndicator']>, ParentType, ContextType>;
};

export type EvaluationIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationIndicator'] = ResolversParentTypes['EvaluationIndicator']> = {
  attribute?: Resolver<ResolversTypes['GreenAttribute'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['EvaluationElement'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationRule'] = ResolversParentTypes['CertificationRule']> = {
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['RuleEdition']>, ParentType, ContextType>;
};

export type RuleEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleEdition'] = ResolversParentTypes['RuleEdition']> = {
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  AdjustCataloguePayload?: AdjustCataloguePayloadResolvers<ContextType>;
  CatalogueEntry?: CatalogueEntryResolvers<ContextType>;
  CatalogueEntryVersion?: CatalogueEntryVersionResolvers<ContextType>;
  ProductGroup?: ProductGroupResolvers<ContextType>;
  CatalogueEntryConnection?: CatalogueEntryConnectionResolvers<ContextType>;
  CatalogueEntryEdge?: CatalogueEntryEdgeResolvers<ContextType>;
  ProjectCode?: ProjectCodeResolvers<ContextType>;
  ProjectCodeConnection?: ProjectCodeConnectionResolvers<ContextType>;
  ProjectCodeEdge?: ProjectCodeEdgeResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  StandardEdition?: StandardEditionResolvers<ContextType>;
  EvaluationIndicator?: EvaluationIndicatorResolvers<ContextType>;
  CertificationRule?: CertificationRuleResolvers<ContextType>;
  RuleEdition?: RuleEditionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
