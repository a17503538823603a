/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProcurementEligibilityMapper, ProcurementItemAnswerMapper, ProcurementCheckMapper, ProcurementClauseMapper, ProcurementReasonMapper, ProcurementListMapper, ProcurementListItemMapper, ProcurementListItemConnectionMapper, SupplierBarMapper } from '../mappers.ts';
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
   * Says for 1 to 200 items of a purchase whether each may be bought as a product of mandatory (强制采购) or priority (优先采购) green procurement, with the
   * clause and list edition that the answer rests on. A malformed argument is `BAD_USER_INPUT`; a source that is missing or behind is
   * `SOURCE_UNAVAILABLE` for the whole call: the hub never answers "eligible" from what it can't see.
   * Basis: 财库〔2019〕9号 with the lists 财库〔2019〕18号 and 19号, the green building material policy (财库〔2020〕31号, 财库〔2022〕35号 and its extension of 2025),
   * 政府采购法 (Government Procurement Law) arts 22 and 77.
   */
  procurementEligibility: Maybe<ProcurementEligibility>;
  /** The lists (品目清单) in force on a day (default: today), in the editions that answers rest on. */
  procurementLists: Array<ProcurementList>;
};


export type QueryProcurementEligibilityArgs = {
  input: ProcurementEligibilityInput;
};


export type QueryProcurementListsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A purchase to be checked. */
export type ProcurementEligibilityInput = {
  /** Day of the purchase; default: today. Not in the future. Each certificate is judged in its version of that day. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** What the hub knew at this past instant; default: now. A fact that was reported or corrected later is left out. */
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Division (行政区划) in which the purchase is made, six digits of GB/T 2260; the green building material policy holds in listed cities only. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code (统一社会信用代码) of the supplier. Without it only the products are judged, and each item says so. */
  supplierUscc?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 items. */
  items: Array<ProcurementItemInput>;
};

/** One item of a purchase. It needs `categoryCode` or `productName`. */
export type ProcurementItemInput = {
  /** The caller's own key of the item; returned with the answer, not interpreted. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Code of the list item: of the government procurement catalogue (品目编码, for example `A02010104`), or the hub's project code of a green building material (`101` to `151`). */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /**
   * Edition of the government procurement catalogue that `categoryCode` is of. Without it a code of eight digits that the two editions give different meanings
   * is asked back, unless `productName` decides. The lists write the codes of 2013.
   */
  categoryCatalogue?: InputMaybe<ProcurementCatalogue>;
  /**
   * Name of the product as a buyer writes it. It is understood when it is a name on the lists, a synonym that the hub holds with its source, or one of these
   * behind words that say how the product is (变频, 壁挂式, 1.5匹); anything else is `NAME_NOT_UNDERSTOOD`: nothing is guessed. With `categoryCode` both have to
   * agree.
   */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** Number of the certificate that the supplier offers. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** More certificates for the same product, at most 4: a product on two mandatory lists needs one for each. */
  furtherCertificateNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Model (型号) offered; a certificate counts only when it covers it. */
  productModel?: InputMaybe<Scalars['String']['input']>;
  /** Stars (星级) that the project asks of a green building material, 1 to 3. */
  starGrade?: InputMaybe<Scalars['Int']['input']>;
  /** Kind of construction project (工程项目), where the item is bought for one. */
  projectType?: InputMaybe<ConstructionProjectType>;
};

/** Editions of the government procurement catalogue (政府采购品目分类目录). */
export type ProcurementCatalogue =
  /** 财库〔2013〕189号; the product lists of 2019 write its codes. */
  | 'CATALOGUE_2013'
  /** 财库〔2022〕31号; the hub holds its codes in part. */
  | 'CATALOGUE_2022';

/** Kinds of construction project that the green building material policy names. Source: 财库〔2020〕31号. */
export type ConstructionProjectType =
  /** 医院 */
  | 'HOSPITAL'
  /** 学校 */
  | 'SCHOOL'
  /** 办公楼 */
  | 'OFFICE_BUILDING'
  /** 综合体 */
  | 'COMPLEX'
  /** 展览馆 */
  | 'EXHIBITION_HALL'
  /** 会展中心 */
  | 'CONVENTION_CENTRE'
  /** 体育馆 */
  | 'STADIUM'
  /** 保障性住房 */
  | 'SOCIAL_HOUSING'
  /** Any other project of government procurement. */
  | 'OTHER';

/** The answer to one call of `procurementEligibility`. */
export type ProcurementEligibility = {
  __typename?: 'ProcurementEligibility';
  checkedAt: Scalars['DateTime']['output'];
  /** The day the answers hold for. */
  on: Scalars['Date']['output'];
  /** The instant as of which the facts were known; null when it is `checkedAt`. */
  asKnownAt: Maybe<Scalars['DateTime']['output']>;
  region: Maybe<Division>;
  supplier: Maybe<Organisation>;
  /** Why the supplier may not take part on that day; empty when nothing known bars it, or when no supplier was named. */
  supplierBars: Array<SupplierBar>;
  /** The sources that answers rest on, and how fresh they are. */
  sources: Array<ProcurementSource>;
  /** One answer per item, in the order asked. */
  items: Array<ProcurementItemAnswer>;
};

/** A source of facts: a subgraph of the hub whose changes are followed. */
export type ProcurementSource = {
  __typename?: 'ProcurementSource';
  /** Name of the subgraph, for example `reusable-results`. */
  name: Scalars['String']['output'];
  /** The facts at hand are complete up to this instant. */
  asOf: Scalars['DateTime']['output'];
  /** What of it answers rest on, and what it does not hold. */
  coverage: ProcurementText;
};

/**
 * A listing that bars the supplier on the day. One that the caller may not see today, because it was removed or its publication term is over
 * (SAMR Order 44: removal ends publicity), is told with every field null: that there was one.
 */
export type SupplierBar = {
  __typename?: 'SupplierBar';
  /** Id of the blacklist entry. */
  entry: Maybe<Scalars['ID']['output']>;
  list: Maybe<SupplierBarList>;
  /** Number of the decision (决定书文号). */
  decisionNumber: Maybe<Scalars['String']['output']>;
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Last day on which it bars; null while none is set. */
  until: Maybe<Scalars['Date']['output']>;
  clause: Maybe<ProcurementClause>;
};

/** Lists of suppliers that bar from government procurement. Other lists never do by themselves. */
export type SupplierBarList =
  /** Ban from government procurement (禁止参加政府采购活动), 1 to 3 years; one that has run out bars no more. */
  | 'PROCUREMENT_BAN'
  /** Record of serious dishonesty in government procurement (政府采购严重违法失信行为记录名单). */
  | 'PROCUREMENT_DISHONESTY'
  /** List of serious violations and dishonesty (严重违法失信名单): a major violation within the three years before. */
  | 'SERIOUS_DISHONESTY'
  /** Court defaulters (失信被执行人). */
  | 'COURT_DEFAULTER';

/** What holds for an item. */
export type ProcurementOutcome =
  /** On a list with mandatory purchase, and every mandatory list that names it is met. */
  | 'ELIGIBLE_MANDATORY'
  /** On a list with priority purchase and met; no mandatory list names it. */
  | 'ELIGIBLE_PRIORITY'
  /** The product is understood, and no list that holds on the day and in the region names it: ordinary purchase. */
  | 'NOT_LISTED'
  /** On a list, and no certificate was named or the hub holds none of that number. */
  | 'NO_CERTIFICATE'
  /** On a list, and the certificate named does not meet it. */
  | 'CERTIFICATE_NOT_ACCEPTED'
  /** The supplier may not take part in government procurement on the day. */
  | 'SUPPLIER_BARRED';

/** The answer for one item. */
export type ProcurementItemAnswer = {
  __typename?: 'ProcurementItemAnswer';
  /** The caller's own key, as given. */
  reference: Maybe<Scalars['String']['output']>;
  /** Null when the hub can't decide: `reasons` say what is missing or not known. Never to be read as eligible. */
  outcome: Maybe<ProcurementOutcome>;
  /** The clause that the outcome rests on; null when no list names the item. */
  clause: Maybe<ProcurementClause>;
  /** Every list position that was checked, the one with the most weight first. */
  checks: Array<ProcurementCheck>;
  /** What the outcome follows from, in the order of the checks. */
  reasons: Array<ProcurementReason>;
  /** The certificate that was used, when it is one of green certification. */
  certificate: Maybe<Certificate>;
  /** The certificate that was used, when it is one of energy or water saving or environmental labelling. */
  conformityResult: Maybe<ConformityResult>;
};

/** How a list wants a product bought. */
export type ProcurementTreatment =
  /** Mandatory purchase (强制采购): only certified products may be bought. */
  | 'MANDATORY'
  /** Priority purchase (优先采购). */
  | 'PRIORITY';

/** One list position checked for an item. */
export type ProcurementCheck = {
  __typename?: 'ProcurementCheck';
  clause: ProcurementClause;
  treatment: ProcurementTreatment;
  /** Whether a certificate meets it; null when that can't be said. */
  met: Maybe<Scalars['Boolean']['output']>;
  certificate: Maybe<Certificate>;
  conformityResult: Maybe<ConformityResult>;
};

/** The place in law or list that an answer rests on. */
export type ProcurementClause = {
  __typename?: 'ProcurementClause';
  /** Number or name of the instrument, for example `财库〔2019〕19号`. */
  instrument: Scalars['String']['output'];
  /** Edition of the list, by its first day; null for a law. */
  edition: Maybe<Scalars['Date']['output']>;
  /** Article of a law, or the item of a list with its code. */
  item: Scalars['String']['output'];
  text: ProcurementText;
};

/** A text in both languages of the hub. */
export type ProcurementText = {
  __typename?: 'ProcurementText';
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

/** Why an item is answered as it is. */
export type ProcurementReasonCode =
  /** A certificate meets the list position. */
  | 'CERTIFICATE_ACCEPTED'
  /** A mandatory list names the product and is not met, so what meets another list does not help. */
  | 'MANDATORY_LIST_NOT_MET'
  /** No list names the product. */
  | 'NOT_ON_A_LIST'
  /** Which product the name means is not understood: `candidates` names the nearest list items. Never to be read as `NOT_LISTED`. */
  | 'NAME_NOT_UNDERSTOOD'
  /** The category code is not known to the hub, or not in the catalogue that was stated. */
  | 'CODE_NOT_UNDERSTOOD'
  /** The code has different meanings in the catalogues of 2013 and 2022, and neither `categoryCatalogue` nor `productName` decides. */
  | 'CODE_OF_TWO_CATALOGUES'
  /** Code and name mean different products: `candidates` names both. */
  | 'CODE_NAME_CONTRADICT'
  /** The hub does not hold which kinds of the list are required (必选) and which a city chooses (可选, 40 % of them at least). */
  | 'REQUIRED_KINDS_NOT_HELD'
  /** No list was in force on the day. */
  | 'NO_LIST_IN_FORCE'
  /** The hub does not hold every item of the list; what it doesn't hold may be listed. */
  | 'LIST_INCOMPLETE'
  /** Several list items could be meant: `candidates` names them; ask again with the code or name of one. */
  | 'PRODUCT_AMBIGUOUS'
  /** No region was given, and the policy holds in listed cities only. */
  | 'REGION_NOT_STATED'
  /** The region is wider than a city of the list. */
  | 'REGION_TOO_WIDE'
  /** The policy does not hold in the region. */
  | 'REGION_NOT_COVERED'
  /** The hub does not hold the whole list of cities, and the region is not among those it holds. */
  | 'CITY_LIST_INCOMPLETE'
  /** The policy holds for named kinds of project, and none was given. */
  | 'PROJECT_TYPE_NOT_STATED'
  /** The policy does not hold for this kind of project. */
  | 'PROJECT_TYPE_NOT_COVERED'
  /** No certificate was named. */
  | 'CERTIFICATE_NOT_STATED'
  /** The hub holds no certificate of this number. */
  | 'CERTIFICATE_NOT_FOUND'
  /** A China Green Product certificate (中国绿色产品认证) is not the certificate that 财库〔2019〕9号 names. */
  | 'CHINA_GREEN_PRODUCT_NOT_NAMED'
  /** The certificate is of another kind than the one that the list names. */
  | 'KIND_NOT_NAMED'
  /** The issuer is not a body that the state has determined for this kind of certificate (国家确定的认证机构) on the day. */
  | 'BODY_NOT_DETERMINED'
  /** The hub does not hold the whole directory of bodies that the state has determined, and the issuer is not among those it holds: not known. */
  | 'BODY_DETERMINATION_NOT_KNOWN'
  /** Whether the certificate is for the product is not understood from the name that it gives. */
  | 'PRODUCT_UNCLEAR'
  /** The test report does not say that it is by the demand standard (需求标准); only then does it count like a certificate. */
  | 'DEMAND_STANDARD_NOT_STATED'
  /** The certification body was not approved for the product category when it issued the certificate. */
  | 'BODY_NOT_APPROVED'
  /** The certificate was renewed, and the certification body was not approved on the first day of the new term; the day of its decision is not known. */
  | 'BODY_APPROVAL_UNCLEAR'
  /** The reports of the certification body are behind: a suspension could be missing. */
  | 'REPORTS_BEHIND'
  /** Something was doubtful when the certificate was reported (上报存疑) and a person has to look; what it was stands beside it as `REPORT_NOTE`. */
  | 'REPORT_DOUBTFUL'
  /** What was doubtful when the certificate was reported, in words. */
  | 'REPORT_NOTE'
  /** Not yet in force on the day. */
  | 'NOT_YET_VALID'
  /** Suspended (暂停) on the day. */
  | 'SUSPENDED'
  /** Revoked (撤销). */
  | 'REVOKED'
  /** Cancelled (注销). */
  | 'CANCELLED'
  /** Expired (过期失效). */
  | 'EXPIRED'
  /** A conformity result that the certificate rests on is not valid on the day. */
  | 'REUSE_LINK_BROKEN'
  /** The certificate is for another product. */
  | 'PRODUCT_NOT_COVERED'
  /** No model was given, so coverage can't be checked. */
  | 'MODEL_NOT_STATED'
  /** The certificate does not cover the model. */
  | 'MODEL_NOT_COVERED'
  /** The list asks for an efficiency or water grade, and the certificate states none. */
  | 'GRADE_NOT_STATED'
  /** The efficiency or water grade is below the one that the list asks for. */
  | 'GRADE_TOO_LOW'
  /** The stars certified are fewer than those that the project asks for. */
  | 'STAR_TOO_LOW'
  /** A ban from government procurement is running. */
  | 'PROCUREMENT_BAN'
  /** On the record of serious dishonesty in government procurement. */
  | 'PROCUREMENT_DISHONESTY'
  /** A serious violation within the three years before. */
  | 'SERIOUS_DISHONESTY'
  /** A court defaulter. */
  | 'COURT_DEFAULTER'
  /** No supplier was named: only the product was judged. */
  | 'SUPPLIER_NOT_STATED'
  /** A list of suppliers that a notice wants checked and that the hub does not hold: check it elsewhere. */
  | 'SUPPLIER_LIST_NOT_CHECKED'
  /** An entry barred the supplier on the day that the caller may not see today. */
  | 'ENTRY_NOT_PUBLIC';

/** A reason behind an answer, for people and for machines. */
export type ProcurementReason = {
  __typename?: 'ProcurementReason';
  code: ProcurementReasonCode;
  message: ProcurementText;
  /** Instrument of the list that the reason is about; null when it is about all or about the supplier. */
  instrument: Maybe<Scalars['String']['output']>;
  /**
   * List items that could be meant, or the nearest ones; only with `PRODUCT_AMBIGUOUS`, `NAME_NOT_UNDERSTOOD`, `CODE_OF_TWO_CATALOGUES` and
   * `CODE_NAME_CONTRADICT`.
   */
  candidates: Maybe<Array<ProcurementListItem>>;
};

/** Subjects of lists. */
export type ProcurementListKind =
  /** Energy-saving and water-saving products (节能产品政府采购品目清单). */
  | 'ENERGY_SAVING'
  /** Environmental labelling products (环境标志产品政府采购品目清单). */
  | 'ENVIRONMENTAL_LABELLING'
  /** Green building materials (绿色建材), in listed cities. */
  | 'GREEN_BUILDING_MATERIAL';

/** One edition of a list (品目清单). */
export type ProcurementList = {
  __typename?: 'ProcurementList';
  kind: ProcurementListKind;
  /** Number of the instrument, for example `财库〔2019〕19号`. */
  instrument: Scalars['String']['output'];
  title: ProcurementText;
  /** First day; names the edition. */
  validFrom: Scalars['Date']['output'];
  /** Last day, inclusive; null while it stands. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** What of the edition the hub holds, and what it does not. */
  coverage: ProcurementText;
  /** Whether the hub holds every item. */
  itemsComplete: Scalars['Boolean']['output'];
  /** Cities in which it holds, as far as the hub holds them; null when it holds everywhere. */
  cities: Maybe<Array<Division>>;
  /** Whether the hub holds every city; null when it holds everywhere. */
  citiesComplete: Maybe<Scalars['Boolean']['output']>;
  /** Kinds of project for which it holds; null when it holds for all. */
  projectTypes: Maybe<Array<ConstructionProjectType>>;
  /** Where the hub has it from, and how sure that is. */
  source: Scalars['String']['output'];
  /** In the order of the list. */
  items: ProcurementListItemConnection;
};


/** One edition of a list (品目清单). */
export type ProcurementListItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Certificates that lists name. */
export type NamedCertificate =
  /** Energy-saving product certification (节能产品认证). */
  | 'ENERGY_SAVING'
  /** Water-saving product certification (节水产品认证). */
  | 'WATER_SAVING'
  /** China Environmental Labelling (中国环境标志产品认证). */
  | 'ENVIRONMENTAL_LABELLING'
  /** Graded green building material certification (绿色建材产品分级认证). */
  | 'GREEN_BUILDING_MATERIAL';

/** One item of a list. */
export type ProcurementListItem = {
  __typename?: 'ProcurementListItem';
  /** Its code; null where the hub does not hold one. */
  code: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Category (品目) that it stands in. */
  categoryCode: Maybe<Scalars['String']['output']>;
  category: Scalars['String']['output'];
  treatment: ProcurementTreatment;
  namedCertificate: NamedCertificate;
  /** The worst efficiency or water grade allowed; null when the list asks for none. */
  gradeAtMost: Maybe<Scalars['Int']['output']>;
  /** Standard (依据的标准), as far as the hub holds it. */
  standard: Maybe<Scalars['String']['output']>;
  /** Where the hub has the item from, and how sure that is. */
  source: Scalars['String']['output'];
};

export type ProcurementListItemConnection = {
  __typename?: 'ProcurementListItemConnection';
  edges: Array<ProcurementListItemEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProcurementListItemEdge = {
  __typename?: 'ProcurementListItemEdge';
  cursor: Scalars['String']['output'];
  node: ProcurementListItem;
};

/** A certificate (证书), owned by the subgraph `certificates`. */
export type Certificate = {
  __typename?: 'Certificate';
  number: Scalars['String']['output'];
};

/** A conformity result (合格评定结果), owned by the subgraph `reusable-results`. */
export type ConformityResult = {
  __typename?: 'ConformityResult';
  id: Scalars['ID']['output'];
};

/** A division (行政区划), owned by the subgraph `alliance`. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
};

/** An enterprise or institution, owned by the subgraph `certificates`. */
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
  ProcurementEligibilityInput: ProcurementEligibilityInput;
  ProcurementItemInput: ProcurementItemInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ProcurementCatalogue: ProcurementCatalogue;
  ConstructionProjectType: ConstructionProjectType;
  ProcurementEligibility: ResolverTypeWrapper<ProcurementEligibilityMapper>;
  ProcurementSource: ResolverTypeWrapper<ProcurementSource>;
  SupplierBar: ResolverTypeWrapper<SupplierBarMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  SupplierBarList: SupplierBarList;
  ProcurementOutcome: ProcurementOutcome;
  ProcurementItemAnswer: ResolverTypeWrapper<ProcurementItemAnswerMapper>;
  ProcurementTreatment: ProcurementTreatment;
  ProcurementCheck: ResolverTypeWrapper<ProcurementCheckMapper>;
  ProcurementClause: ResolverTypeWrapper<ProcurementClauseMapper>;
  ProcurementText: ResolverTypeWrapper<ProcurementText>;
  ProcurementReasonCode: ProcurementReasonCode;
  ProcurementReason: ResolverTypeWrapper<ProcurementReasonMapper>;
  ProcurementListKind: ProcurementListKind;
  ProcurementList: ResolverTypeWrapper<ProcurementListMapper>;
  NamedCertificate: NamedCertificate;
  ProcurementListItem: ResolverTypeWrapper<ProcurementListItemMapper>;
  ProcurementListItemConnection: ResolverTypeWrapper<ProcurementListItemConnectionMapper>;
  ProcurementListItemEdge: ResolverTypeWrapper<Omit<ProcurementListItemEdge, 'node'> & { node: ResolversTypes['ProcurementListItem'] }>;
  Certificate: ResolverTypeWrapper<Certificate>;
  ConformityResult: ResolverTypeWrapper<ConformityResult>;
  Division: ResolverTypeWrapper<Division>;
  Organisation: ResolverTypeWrapper<Organisation>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  ProcurementEligibilityInput: ProcurementEligibilityInput;
  ProcurementItemInput: ProcurementItemInput;
  Int: Scalars['Int']['output'];
  ProcurementEligibility: ProcurementEligibilityMapper;
  ProcurementSource: ProcurementSource;
  SupplierBar: SupplierBarMapper;
  ID: Scalars['ID']['output'];
  ProcurementItemAnswer: ProcurementItemAnswerMapper;
  ProcurementCheck: ProcurementCheckMapper;
  ProcurementClause: ProcurementClauseMapper;
  ProcurementText: ProcurementText;
  ProcurementReason: ProcurementReasonMapper;
  ProcurementList: ProcurementListMapper;
  ProcurementListItem: ProcurementListItemMapper;
  ProcurementListItemConnection: ProcurementListItemConnectionMapper;
  ProcurementListItemEdge: Omit<ProcurementListItemEdge, 'node'> & { node: ResolversParentTypes['ProcurementListItem'] };
  Certificate: Certificate;
  ConformityResult: ConformityResult;
  Division: Division;
  Organisation: Organisation;
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
  procurementEligibility?: Resolver<Maybe<ResolversTypes['ProcurementEligibility']>, ParentType, ContextType, RequireFields<QueryProcurementEligibilityArgs, 'input'>>;
  procurementLists?: Resolver<Array<ResolversTypes['ProcurementList']>, ParentType, ContextType, Partial<QueryProcurementListsArgs>>;
};

export type ProcurementEligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementEligibility'] = ResolversParentTypes['ProcurementEligibility']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asKnownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  supplierBars?: Resolver<Array<ResolversTypes['SupplierBar']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['ProcurementSource']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ProcurementItemAnswer']>, ParentType, ContextType>;
};

export type ProcurementSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementSource'] = ResolversParentTypes['ProcurementSource']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['ProcurementText'], ParentType, ContextType>;
};

export type SupplierBarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierBar'] = ResolversParentTypes['SupplierBar']> = {
  entry?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['SupplierBarList']>, ParentType, ContextType>;
  decisionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ProcurementClause']>, ParentType, ContextType>;
};

export type ProcurementItemAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementItemAnswer'] = ResolversParentTypes['ProcurementItemAnswer']> = {
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ProcurementOutcome']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ProcurementClause']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['ProcurementCheck']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ProcurementReason']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  conformityResult?: Resolver<Maybe<ResolversTypes['ConformityResult']>, ParentType, ContextType>;
};

export type ProcurementCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementCheck'] = ResolversParentTypes['ProcurementCheck']> = {
  clause?: Resolver<ResolversTypes['ProcurementClause'], ParentType, ContextType>;
  treatment?: Resolver<ResolversTypes['ProcurementTreatment'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  conformityResult?: Resolver<Maybe<ResolversTypes['ConformityResult']>, ParentType, ContextType>;
};

export type ProcurementClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementClause'] = ResolversParentTypes['ProcurementClause']> = {
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['ProcurementText'], ParentType, ContextType>;
};

export type ProcurementTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementText'] = ResolversParentTypes['ProcurementText']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcurementReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementReason'] = ResolversParentTypes['ProcurementReason']> = {
  code?: Resolver<ResolversTypes['ProcurementReasonCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['ProcurementText'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<Maybe<Array<ResolversTypes['ProcurementListItem']>>, ParentType, ContextType>;
};

export type ProcurementListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementList'] = ResolversParentTypes['ProcurementList']> = {
  kind?: Resolver<ResolversTypes['ProcurementListKind'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['ProcurementText'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['ProcurementText'], ParentType, ContextType>;
  itemsComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cities?: Resolver<Maybe<Array<ResolversTypes['Division']>>, ParentType, ContextType>;
  citiesComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  projectTypes?: Resolver<Maybe<Array<ResolversTypes['ConstructionProjectType']>>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['ProcurementListItemConnection'], ParentType, ContextType, Partial<ProcurementListItemsArgs>>;
};

export type ProcurementListItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementListItem'] = ResolversParentTypes['ProcurementListItem']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treatment?: Resolver<ResolversTypes['ProcurementTreatment'], ParentType, ContextType>;
  namedCertificate?: Resolver<ResolversTypes['NamedCertificate'], ParentType, ContextType>;
  gradeAtMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcurementListItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementListItemConnection'] = ResolversParentTypes['ProcurementListItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcurementListItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcurementListItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementListItemEdge'] = ResolversParentTypes['ProcurementListItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcurementListItem'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConformityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityResult'] = ResolversParentTypes['ConformityResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  ProcurementEligibility?: ProcurementEligibilityResolvers<ContextType>;
  ProcurementSource?: ProcurementSourceResolvers<ContextType>;
  SupplierBar?: SupplierBarResolvers<ContextType>;
  ProcurementItemAnswer?: ProcurementItemAnswerResolvers<ContextType>;
  ProcurementCheck?: ProcurementCheckResolvers<ContextType>;
  ProcurementClause?: ProcurementClauseResolvers<ContextType>;
  ProcurementText?: ProcurementTextResolvers<ContextType>;
  ProcurementReason?: ProcurementReasonResolvers<ContextType>;
  ProcurementList?: ProcurementListResolvers<ContextType>;
  ProcurementListItem?: ProcurementListItemResolvers<ContextType>;
  ProcurementListItemConnection?: ProcurementListItemConnectionResolvers<ContextType>;
  ProcurementListItemEdge?: ProcurementListItemEdgeResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  ConformityResult?: ConformityResultResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
