/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProcurementEligibilityMapper, ProcurementItemAnswerMapper, ProcurementCheckMapper, ProcurementClauseMapper, ProcurementReasonMapper, ProcurementListMapper, ProcurementListItemMapper, ProcurementListItemConnectionMapper, MarketMapper, MarketItemMapper, MarketOfDivisionMapper, TenderMapper, TenderLotMapper, TenderItemMapper, TenderEvaluationMapper, LotEvaluationMapper, LotBidMapper, TenderCellMapper, MissingMapper, PreferenceRuleMapper, PolicyItemMapper, PolicyItemVersionMapper, PolicyAnswerMapper, SupplierBarMapper } from '../mappers.ts';
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
  /**
   * How much there is to choose from today (市场供给): certificates in effect, certified models and suppliers of 1 to 20 categories of the catalogue, by scheme and by area. With `division` those
   * of holders there, by the areas one level below. Categories with more than 100,000 certificates together are BAD_USER_INPUT.
   */
  market: Maybe<Market>;
  /** A tender (招标项目) of the caller's own agency; `null` for another's and for one that is not there. */
  tender: Maybe<Tender>;
  /**
   * Policies that support green products (财税金融政策: subsidies, tax relief, credit, insurance, funds), as the agencies that give them report them: those in force on the day
   * (default: today) that may be meant by a certificate or by a category, in a region. Exactly one of `certificate` and `category` is given; with a category
   * it stays open whether an item applies.
   */
  policyFor: Maybe<PolicyAnswers>;
  /**
   * The versions of an item of a policy (政策条目的版本), oldest first, as the hub knew them at `asKnownAt` (default: now); without those that were put right by then. Empty: none
   * was known.
   */
  policyItemVersions: Array<PolicyItemVersion>;
};


export type QueryProcurementEligibilityArgs = {
  input: ProcurementEligibilityInput;
};


export type QueryProcurementListsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMarketArgs = {
  categories: Array<Scalars['ID']['input']>;
  division?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTenderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyForArgs = {
  certificate?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPolicyItemVersionsArgs = {
  id: Scalars['ID']['input'];
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Reports an item of a policy. Finance departments, tax authorities and ministries report those that they give. Identified by the agency, `instrument` and `item`: the
   * same content again changes nothing. Another content is the next version: from a later day on, or with `correctsVersion` in the place of the latest one; anything
   * else would overwrite a version and is `CONFLICT`. What was known before stays readable by `asKnownAt`.
   */
  reportPolicyItem: Maybe<ReportPolicyItemPayload>;
  /** Ends the latest version of an item of the caller's own. The same day again changes nothing; an item that ends otherwise is `CONFLICT`. */
  endPolicyItem: Maybe<EndPolicyItemPayload>;
  /**
   * Records a tender, so that its bids can be evaluated and an evaluation can be looked at again. Identified by the agency and `reference`: the same content
   * again changes nothing, another content is `CONFLICT`. A preference outside the region's rule is `BAD_USER_INPUT`.
   */
  createTender: Maybe<CreateTenderPayload>;
  /**
   * Judges bids for every item of a tender on one state of the facts: per lot a matrix of bids and items. The question is kept, and its answer can be made
   * anew at any time from the facts as they were known then (`Tender.evaluations`). The same question about the same instant is kept once.
   */
  evaluateTender: Maybe<EvaluateTenderPayload>;
};


export type MutationReportPolicyItemArgs = {
  input: ReportPolicyItemInput;
};


export type MutationEndPolicyItemArgs = {
  input: EndPolicyItemInput;
};


export type MutationCreateTenderArgs = {
  input: CreateTenderInput;
};


export type MutationEvaluateTenderArgs = {
  input: EvaluateTenderInput;
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
  | 'COURT_DEFAULTER'
  /** Parties to major tax offences (重大税收违法案件当事人名单), the third list of 财库〔2016〕125号. */
  | 'MAJOR_TAX_VIOLATION';

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
  /** A party to a major tax offence. */
  | 'MAJOR_TAX_VIOLATION'
  /** No supplier was named: only the product was judged. */
  | 'SUPPLIER_NOT_STATED'
  /** A list of suppliers that a notice wants checked and that its keeper has not handed over whole: check it elsewhere. */
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

/**
 * How much there is to choose from (市场供给): products with a certificate that is in effect today, by item of the catalogue and by area. Counted from public facts, one by one, so no
 * number is hidden or rounded. Basis: 政府采购需求管理办法 (财库〔2021〕22号) art. 10, market survey before a purchase.
 */
export type Market = {
  __typename?: 'Market';
  on: Scalars['Date']['output'];
  /** The sources that the counts rest on. What bodies have not reported is in none of them. */
  sources: Array<ProcurementSource>;
  /** One for each category, in the order asked. */
  items: Array<MarketItem>;
};

/** Figures of supply. A certificate counts where it is valid on the day and every result that it rests on is (effective status VALID). */
export type MarketSupply = {
  /** Certificates in effect (有效证书数). */
  certificates: Scalars['Int']['output'];
  /** Different models of one holder (获证型号数); a model on two certificates is one. */
  models: Scalars['Int']['output'];
  /** Different holders (供方数), by USCC, or by name where they have none. */
  suppliers: Scalars['Int']['output'];
};

/** Supply of one category. */
export type MarketItem = MarketSupply & {
  __typename?: 'MarketItem';
  /** Product category (产品类别), three digits, as asked. */
  category: Scalars['ID']['output'];
  certificates: Scalars['Int']['output'];
  models: Scalars['Int']['output'];
  suppliers: Scalars['Int']['output'];
  /** Certificates of which something is not known to the hub, so that they are in no figure. */
  notKnown: Scalars['Int']['output'];
  /** By scheme; a product certified by two is in both. */
  schemes: Array<MarketOfScheme>;
  /** By the area of the holder's address: provinces, or of a division asked for the areas one level below. Sums may be less than the whole: of some holders no area is known. */
  divisions: Array<MarketOfDivision>;
};

/** Supply by one scheme. */
export type MarketOfScheme = MarketSupply & {
  __typename?: 'MarketOfScheme';
  /** As `Certificate.scheme`, for example `GREEN_BUILDING_MATERIAL`. */
  scheme: Scalars['String']['output'];
  certificates: Scalars['Int']['output'];
  models: Scalars['Int']['output'];
  suppliers: Scalars['Int']['output'];
};

/** Supply of holders in one area. */
export type MarketOfDivision = MarketSupply & {
  __typename?: 'MarketOfDivision';
  division: Division;
  certificates: Scalars['Int']['output'];
  models: Scalars['Int']['output'];
  suppliers: Scalars['Int']['output'];
};

/** What a policy gives. */
export type PolicyKind =
  /** 补贴 */
  | 'SUBSIDY'
  /** 税收优惠 */
  | 'TAX_RELIEF'
  /** 绿色信贷 */
  | 'GREEN_CREDIT'
  /** 保险 */
  | 'INSURANCE'
  /** 专项资金 */
  | 'SPECIAL_FUND';

/** How an amount is named. */
export type PolicyAmountForm =
  /** Per cent of what `amountRule` says. */
  | 'PER_CENT'
  /** Yuan. */
  | 'FIXED'
  /** Yuan at most. */
  | 'AT_MOST'
  /** As the document says. */
  | 'BY_DOCUMENT';

/** Why an item applies, or does not, or why that can't be said. */
export type PolicyReason =
  | 'APPLIES'
  /** The hub holds no certificate of this number. */
  | 'CERTIFICATE_NOT_FOUND'
  /** Not valid on the day, or a result that it rests on is not. */
  | 'CERTIFICATE_NOT_VALID'
  /** The certificate is of another scheme. */
  | 'SCHEME_NOT_MET'
  /** The certificate is of another category. */
  | 'CATEGORY_NOT_MET'
  /** The certificate has fewer stars. */
  | 'STARS_NOT_MET'
  /** The item is for a region, and none was given. */
  | 'REGION_NOT_STATED'
  /** Only a category was given. */
  | 'CERTIFICATE_NOT_STATED';

/** The answer to `policyFor`. */
export type PolicyAnswers = {
  __typename?: 'PolicyAnswers';
  on: Scalars['Date']['output'];
  sources: Array<ProcurementSource>;
  items: Array<PolicyAnswer>;
};

/** One item with whether it is for what was asked. */
export type PolicyAnswer = {
  __typename?: 'PolicyAnswer';
  item: PolicyItem;
  /** Whether it is for what was asked; `null` when that can't be said. Other conditions of the document are not judged. */
  applies: Maybe<Scalars['Boolean']['output']>;
  reason: PolicyReason;
};

/** One item of a policy (政策条目), for a time and a region. */
export type PolicyItem = {
  __typename?: 'PolicyItem';
  /** The same for every version. */
  id: Scalars['ID']['output'];
  /** Counted from 1. */
  version: Scalars['Int']['output'];
  kind: PolicyKind;
  /** Id of the agency that reports it. */
  authority: Scalars['String']['output'];
  /** Number of the document (文号). */
  instrument: Scalars['String']['output'];
  /** Its place in the document. */
  item: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** Where it holds; `null`: everywhere. */
  region: Maybe<Division>;
  /** Schemes of certificates that it is for; empty: any. */
  schemes: Array<Scalars['String']['output']>;
  /** Project codes that it is for; empty: any. */
  categories: Array<Scalars['String']['output']>;
  starsAtLeast: Maybe<Scalars['Int']['output']>;
  amountForm: PolicyAmountForm;
  /** Per cent, or yuan; `null` where the document names it otherwise. */
  amount: Maybe<Scalars['String']['output']>;
  /** The rule in the words of the document. */
  amountRule: Scalars['String']['output'];
  /** Who may apply, in the words of the document. */
  beneficiary: Scalars['String']['output'];
  validFrom: Scalars['Date']['output'];
  /** Last day, also the day before the next version begins; `null`: without end. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** A made-up item of the sample data. */
  fictional: Scalars['Boolean']['output'];
};

/** Schemes of green certificates. */
export type PolicyScheme =
  | 'CHINA_GREEN_PRODUCT'
  | 'GREEN_BUILDING_MATERIAL'
  | 'EXPRESS_PACKAGING'
  | 'YRD_GREEN_PRODUCT'
  | 'YRD_GREEN_SERVICE'
  | 'GREEN_DESIGN';

export type ReportPolicyItemInput = {
  kind: PolicyKind;
  /** 1 to 500 characters without a colon. */
  instrument: Scalars['String']['input'];
  /** 1 to 500 characters without a colon. */
  item: Scalars['String']['input'];
  title: Scalars['String']['input'];
  /** Six digits of GB/T 2260; absent: everywhere. */
  region?: InputMaybe<Scalars['String']['input']>;
  schemes?: InputMaybe<Array<PolicyScheme>>;
  /** Project codes, three digits. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 3. */
  starsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  amountForm: PolicyAmountForm;
  /** With two decimals at most; absent with `BY_DOCUMENT`. */
  amount?: InputMaybe<Scalars['String']['input']>;
  amountRule: Scalars['String']['input'];
  beneficiary: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Number of the latest version, where this content puts that one right instead of following on it from a later day. */
  correctsVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A version of an item of a policy (政策条目的版本). */
export type PolicyItemVersion = {
  __typename?: 'PolicyItemVersion';
  item: PolicyItem;
  /** Number of the version that it puts right; `null`: it follows on the one before. */
  correctsVersion: Maybe<Scalars['Int']['output']>;
  /** When the hub took it; `null`: it was there when the hub began. */
  recordedAt: Maybe<Scalars['DateTime']['output']>;
};

export type ReportPolicyItemPayload = {
  __typename?: 'ReportPolicyItemPayload';
  item: PolicyItem;
  /** False when it was recorded like this already. */
  created: Scalars['Boolean']['output'];
};

export type EndPolicyItemInput = {
  id: Scalars['ID']['input'];
  /** Last day on which it holds. */
  lastDay: Scalars['Date']['input'];
};

export type EndPolicyItemPayload = {
  __typename?: 'EndPolicyItemPayload';
  item: PolicyItem;
};

/** How products of priority purchase (优先采购) are preferred. */
export type PreferenceForm =
  /** Per cent of their price is taken off the price that is compared (价格扣除). */
  | 'PRICE_DEDUCTION'
  /** Points for them, in the share by value that they have in the bid (加分). */
  | 'POINTS';

export type CreateTenderInput = {
  /** The agency's own number of the project (项目编号), 1 to 64 characters without a colon. */
  reference: Scalars['String']['input'];
  /** 1 to 500 characters. */
  name: Scalars['String']['input'];
  /** The purchaser (采购人), 1 to 500 characters. */
  purchaser: Scalars['String']['input'];
  /** Division (行政区划) in which the purchase is made, six digits of GB/T 2260. */
  region: Scalars['String']['input'];
  /** Kind of construction project (工程项目), where it is one. */
  projectType?: InputMaybe<ConstructionProjectType>;
  /** What the tender documents give for products of priority purchase. */
  preference?: InputMaybe<TenderPreferenceInput>;
  /** 1 to 50 lots, with at most 200 items together. */
  lots: Array<TenderLotInput>;
};

export type TenderPreferenceInput = {
  preferenceForm: PreferenceForm;
  /** Per cent, or points: over 0, at most 100, with two decimals at most. */
  value: Scalars['String']['input'];
};

export type TenderLotInput = {
  /** 1 to 64 characters without a colon, unique in the tender. */
  reference: Scalars['String']['input'];
  name: Scalars['String']['input'];
  items: Array<TenderItemInput>;
};

/** An item of a lot. It needs `categoryCode` or `productName`; both are read as `ProcurementItemInput` says. */
export type TenderItemInput = {
  /** 1 to 64 characters without a colon, unique in the whole tender. */
  reference: Scalars['String']['input'];
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  categoryCatalogue?: InputMaybe<ProcurementCatalogue>;
  productName?: InputMaybe<Scalars['String']['input']>;
  /** Stars (星级) that the project asks of a green building material, 1 to 3. */
  starGrade?: InputMaybe<Scalars['Int']['input']>;
  /** How much, as written: `20 台`. */
  quantity?: InputMaybe<Scalars['String']['input']>;
  /** Budget (预算金额) for all of it in yuan, with two decimals at most. */
  budget?: InputMaybe<Scalars['String']['input']>;
};

export type EvaluateTenderInput = {
  /** Id of the tender. */
  tender: Scalars['ID']['input'];
  /** Day of the evaluation; default: today. Not in the future. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** What the hub knew at this past instant; default: now. */
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 20 bids, one of a supplier. */
  bids: Array<BidInput>;
};

/** What one supplier offers (投标). */
export type BidInput = {
  /** 1 to 64 characters without a colon, unique in the evaluation. */
  reference: Scalars['String']['input'];
  /** Unified social credit code of the supplier. */
  supplierUscc: Scalars['String']['input'];
  /** One for each item offered. A bid is for the lots that it offers something in. */
  offeredItems: Array<OfferInput>;
};

export type OfferInput = {
  /** Reference of the tender's item. */
  item: Scalars['String']['input'];
  /** Number of the certificate, or of the test report, that the supplier offers. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** More certificates for the same product, at most 4. */
  furtherCertificateNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  productModel?: InputMaybe<Scalars['String']['input']>;
  /** Price for all of the item in yuan, with two decimals at most. */
  price?: InputMaybe<Scalars['String']['input']>;
};

export type CreateTenderPayload = {
  __typename?: 'CreateTenderPayload';
  tender: Tender;
  /** False when the tender was recorded like this already. */
  created: Scalars['Boolean']['output'];
};

export type EvaluateTenderPayload = {
  __typename?: 'EvaluateTenderPayload';
  tenderEvaluation: TenderEvaluation;
};

/** A tender (招标项目). */
export type Tender = {
  __typename?: 'Tender';
  /** The agency and its reference. */
  id: Scalars['ID']['output'];
  reference: Scalars['String']['output'];
  name: Scalars['String']['output'];
  purchaser: Scalars['String']['output'];
  region: Division;
  projectType: Maybe<ConstructionProjectType>;
  preference: Maybe<TenderPreference>;
  createdAt: Scalars['DateTime']['output'];
  lots: Array<TenderLot>;
  /** Evaluations of its bids, oldest first, made anew from the facts as they were known then. */
  evaluations: Array<TenderEvaluation>;
};

/** What a tender gives for products of priority purchase. */
export type TenderPreference = {
  __typename?: 'TenderPreference';
  preferenceForm: PreferenceForm;
  value: Scalars['String']['output'];
};

/** A lot (采购包): what one contract is awarded for. */
export type TenderLot = {
  __typename?: 'TenderLot';
  reference: Scalars['String']['output'];
  name: Scalars['String']['output'];
  items: Array<TenderItem>;
};

/** An item of a lot. */
export type TenderItem = {
  __typename?: 'TenderItem';
  reference: Scalars['String']['output'];
  categoryCode: Maybe<Scalars['String']['output']>;
  categoryCatalogue: Maybe<ProcurementCatalogue>;
  productName: Maybe<Scalars['String']['output']>;
  starGrade: Maybe<Scalars['Int']['output']>;
  quantity: Maybe<Scalars['String']['output']>;
  /** Yuan. */
  budget: Maybe<Scalars['String']['output']>;
};

/** An evaluation of bids for a tender. */
export type TenderEvaluation = {
  __typename?: 'TenderEvaluation';
  /** The tender's id and a number. */
  id: Scalars['ID']['output'];
  tender: Tender;
  /** The day that the answers hold for. */
  on: Scalars['Date']['output'];
  /** The instant as of which the facts were known. */
  asKnownAt: Scalars['DateTime']['output'];
  /** When it was first asked for. */
  evaluatedAt: Scalars['DateTime']['output'];
  sources: Array<ProcurementSource>;
  /** The region's rule that the tender's preference keeps to; `null` when the tender has none, or the hub holds no rule for the region. */
  preferenceRule: Maybe<PreferenceRule>;
  lots: Array<LotEvaluation>;
  /** SHA-256 of outcomes, clauses, certificates and comparison, in hexadecimal. */
  digest: Scalars['String']['output'];
  /** Whether the answer is the one that was given first. False when lists or rules held here have been put right since, or when less may be told. */
  asGiven: Scalars['Boolean']['output'];
};

/** A region's dated rule on preferring products of priority purchase. */
export type PreferenceRule = {
  __typename?: 'PreferenceRule';
  region: Division;
  instrument: Scalars['String']['output'];
  preferenceForm: PreferenceForm;
  /** Per cent, or points. */
  lowestValue: Scalars['String']['output'];
  highestValue: Scalars['String']['output'];
  text: ProcurementText;
  /** Where the hub has it from, and how sure that is. */
  source: Scalars['String']['output'];
};

/** One lot with every bid for it. */
export type LotEvaluation = {
  __typename?: 'LotEvaluation';
  lot: TenderLot;
  /** Bids for the lot, in the order given. */
  bids: Array<LotBid>;
};

/** One bid for one lot. */
export type LotBid = {
  __typename?: 'LotBid';
  /** Reference of the bid. */
  bid: Scalars['String']['output'];
  supplier: Organisation;
  supplierBars: Array<SupplierBar>;
  /**
   * Whether it may win the lot: not when the supplier is barred, an item is not offered, or a product of mandatory purchase is not certified; `null` when that
   * can't be said. Other conditions of the tender are not judged.
   */
  mayWin: Maybe<Scalars['Boolean']['output']>;
  /** Sum of its prices in yuan; `null` when one is missing. */
  total: Maybe<Scalars['String']['output']>;
  /** The price that is compared: the sum less the deduction for products of priority purchase. */
  comparedPrice: Maybe<Scalars['String']['output']>;
  /** Points for products of priority purchase: those of the tender, in the share by value that these have in the bid. */
  points: Maybe<Scalars['String']['output']>;
  /** Place among the bids that are not out, by the price compared and then by points; bids that are alike share one. `null` when it is out, or a price is missing. */
  rank: Maybe<Scalars['Int']['output']>;
  /** One for each item of the lot, in its order. */
  cells: Array<TenderCell>;
};

/** One bid for one item. */
export type TenderCell = {
  __typename?: 'TenderCell';
  /** Reference of the tender's item. */
  item: Scalars['String']['output'];
  /** Whether the bid offers something for it. */
  isOffered: Scalars['Boolean']['output'];
  productModel: Maybe<Scalars['String']['output']>;
  /** Yuan. */
  price: Maybe<Scalars['String']['output']>;
  /** Whether the price is over the item's budget; `null` when one of them is missing. */
  overBudget: Maybe<Scalars['Boolean']['output']>;
  /** As `ProcurementItemAnswer.outcome`. */
  outcome: Maybe<ProcurementOutcome>;
  /** Whether the product may be bought; one of priority purchase may be without a certificate. `null` when that can't be said, or nothing is offered. */
  mayBeBought: Maybe<Scalars['Boolean']['output']>;
  /** Whether the tender's preference for products of priority purchase applies. */
  preferred: Scalars['Boolean']['output'];
  clause: Maybe<ProcurementClause>;
  checks: Array<ProcurementCheck>;
  reasons: Array<ProcurementReason>;
  certificate: Maybe<Certificate>;
  conformityResult: Maybe<ConformityResult>;
  /** What the certificate used said on the day, as it was known. */
  evidence: Maybe<ProcurementEvidence>;
  /** What the answer lacks, and who can bring it. */
  lacking: Array<Missing>;
};

/** A certificate as an answer rests on it: its version of the day. */
export type ProcurementEvidence = {
  __typename?: 'ProcurementEvidence';
  number: Scalars['String']['output'];
  /** Scheme of a green certificate, or kind of a conformity result. */
  kind: Scalars['String']['output'];
  /** Status on the day; `null`: not yet in force. */
  status: Maybe<Scalars['String']['output']>;
  /** Term of validity that the day lies in, or the last one before it. */
  termFrom: Maybe<Scalars['Date']['output']>;
  termTo: Maybe<Scalars['Date']['output']>;
  /** Standard that a conformity result is by, as written. */
  standard: Maybe<Scalars['String']['output']>;
  /** Efficiency or water grade, or stars. */
  grade: Maybe<Scalars['Int']['output']>;
};

/** Who can bring what an answer lacks. */
export type Bringer =
  /** 采购人 */
  | 'PURCHASER'
  /** 供应商 */
  | 'SUPPLIER'
  /** 认证机构 */
  | 'CERTIFICATION_BODY'
  /** 名单或名录的维护部门 */
  | 'AUTHORITY'
  /** 平台运营机构 */
  | 'HUB_OPERATOR';

/** Something that an answer lacks. */
export type Missing = {
  __typename?: 'Missing';
  code: ProcurementReasonCode;
  message: ProcurementText;
  from: Bringer;
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




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MarketSupply:
    | ( MarketItemMapper )
    | ( MarketOfScheme )
    | ( MarketOfDivisionMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ProcurementEligibilityInput: ProcurementEligibilityInput;
  ProcurementItemInput: ProcurementItemInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ProcurementCatalogue: ProcurementCatalogue;
  ConstructionProjectType: ConstructionProjectType;
  ProcurementEligibility: ResolverTypeWrapper<ProcurementEligibilityMapper>;
  ProcurementSource: ResolverTypeWrapper<ProcurementSource>;
  SupplierBar: ResolverTypeWrapper<SupplierBarMapper>;
  SupplierBarList: SupplierBarList;
  ProcurementOutcome: ProcurementOutcome;
  ProcurementItemAnswer: ResolverTypeWrapper<ProcurementItemAnswerMapper>;
  ProcurementTreatment: ProcurementTreatment;
  ProcurementCheck: ResolverTypeWrapper<ProcurementCheckMapper>;
  ProcurementClause: ResolverTypeWrapper<ProcurementClauseMapper>;
  ProcurementText: ResolverTypeWrapper<ProcurementText>;
  ProcurementReasonCode: ProcurementReasonCode;
  ProcurementReason: ResolverTypeWrapper<ProcurementReasonMapper>;
  Certificate: ResolverTypeWrapper<Certificate>;
  ConformityResult: ResolverTypeWrapper<ConformityResult>;
  Division: ResolverTypeWrapper<Division>;
  Organisation: ResolverTypeWrapper<Organisation>;
  ProcurementListKind: ProcurementListKind;
  ProcurementList: ResolverTypeWrapper<ProcurementListMapper>;
  NamedCertificate: NamedCertificate;
  ProcurementListItem: ResolverTypeWrapper<ProcurementListItemMapper>;
  ProcurementListItemConnection: ResolverTypeWrapper<ProcurementListItemConnectionMapper>;
  ProcurementListItemEdge: ResolverTypeWrapper<Omit<ProcurementListItemEdge, 'node'> & { node: ResolversTypes['ProcurementListItem'] }>;
  Market: ResolverTypeWrapper<MarketMapper>;
  MarketSupply: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MarketSupply']>;
  MarketItem: ResolverTypeWrapper<MarketItemMapper>;
  MarketOfScheme: ResolverTypeWrapper<MarketOfScheme>;
  MarketOfDivision: ResolverTypeWrapper<MarketOfDivisionMapper>;
  PolicyKind: PolicyKind;
  PolicyAmountForm: PolicyAmountForm;
  PolicyReason: PolicyReason;
  PolicyAnswers: ResolverTypeWrapper<Omit<PolicyAnswers, 'items'> & { items: Array<ResolversTypes['PolicyAnswer']> }>;
  PolicyAnswer: ResolverTypeWrapper<PolicyAnswerMapper>;
  PolicyItem: ResolverTypeWrapper<PolicyItemMapper>;
  PolicyScheme: PolicyScheme;
  ReportPolicyItemInput: ReportPolicyItemInput;
  PolicyItemVersion: ResolverTypeWrapper<PolicyItemVersionMapper>;
  ReportPolicyItemPayload: ResolverTypeWrapper<Omit<ReportPolicyItemPayload, 'item'> & { item: ResolversTypes['PolicyItem'] }>;
  EndPolicyItemInput: EndPolicyItemInput;
  EndPolicyItemPayload: ResolverTypeWrapper<Omit<EndPolicyItemPayload, 'item'> & { item: ResolversTypes['PolicyItem'] }>;
  PreferenceForm: PreferenceForm;
  CreateTenderInput: CreateTenderInput;
  TenderPreferenceInput: TenderPreferenceInput;
  TenderLotInput: TenderLotInput;
  TenderItemInput: TenderItemInput;
  EvaluateTenderInput: EvaluateTenderInput;
  BidInput: BidInput;
  OfferInput: OfferInput;
  CreateTenderPayload: ResolverTypeWrapper<Omit<CreateTenderPayload, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  EvaluateTenderPayload: ResolverTypeWrapper<Omit<EvaluateTenderPayload, 'tenderEvaluation'> & { tenderEvaluation: ResolversTypes['TenderEvaluation'] }>;
  Tender: ResolverTypeWrapper<TenderMapper>;
  TenderPreference: ResolverTypeWrapper<TenderPreference>;
  TenderLot: ResolverTypeWrapper<TenderLotMapper>;
  TenderItem: ResolverTypeWrapper<TenderItemMapper>;
  TenderEvaluation: ResolverTypeWrapper<TenderEvaluationMapper>;
  PreferenceRule: ResolverTypeWrapper<PreferenceRuleMapper>;
  LotEvaluation: ResolverTypeWrapper<LotEvaluationMapper>;
  LotBid: ResolverTypeWrapper<LotBidMapper>;
  TenderCell: ResolverTypeWrapper<TenderCellMapper>;
  ProcurementEvidence: ResolverTypeWrapper<ProcurementEvidence>;
  Bringer: Bringer;
  Missing: ResolverTypeWrapper<MissingMapper>;
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
  Mutation: Record<PropertyKey, never>;
  ProcurementEligibilityInput: ProcurementEligibilityInput;
  ProcurementItemInput: ProcurementItemInput;
  Int: Scalars['Int']['output'];
  ProcurementEligibility: ProcurementEligibilityMapper;
  ProcurementSource: ProcurementSource;
  SupplierBar: SupplierBarMapper;
  ProcurementItemAnswer: ProcurementItemAnswerMapper;
  ProcurementCheck: ProcurementCheckMapper;
  ProcurementClause: ProcurementClauseMapper;
  ProcurementText: ProcurementText;
  ProcurementReason: ProcurementReasonMapper;
  Certificate: Certificate;
  ConformityResult: ConformityResult;
  Division: Division;
  Organisation: Organisation;
  ProcurementList: ProcurementListMapper;
  ProcurementListItem: ProcurementListItemMapper;
  ProcurementListItemConnection: ProcurementListItemConnectionMapper;
  ProcurementListItemEdge: Omit<ProcurementListItemEdge, 'node'> & { node: ResolversParentTypes['ProcurementListItem'] };
  Market: MarketMapper;
  MarketSupply: ResolversInterfaceTypes<ResolversParentTypes>['MarketSupply'];
  MarketItem: MarketItemMapper;
  MarketOfScheme: MarketOfScheme;
  MarketOfDivision: MarketOfDivisionMapper;
  PolicyAnswers: Omit<PolicyAnswers, 'items'> & { items: Array<ResolversParentTypes['PolicyAnswer']> };
  PolicyAnswer: PolicyAnswerMapper;
  PolicyItem: PolicyItemMapper;
  ReportPolicyItemInput: ReportPolicyItemInput;
  PolicyItemVersion: PolicyItemVersionMapper;
  ReportPolicyItemPayload: Omit<ReportPolicyItemPayload, 'item'> & { item: ResolversParentTypes['PolicyItem'] };
  EndPolicyItemInput: EndPolicyItemInput;
  EndPolicyItemPayload: Omit<EndPolicyItemPayload, 'item'> & { item: ResolversParentTypes['PolicyItem'] };
  CreateTenderInput: CreateTenderInput;
  TenderPreferenceInput: TenderPreferenceInput;
  TenderLotInput: TenderLotInput;
  TenderItemInput: TenderItemInput;
  EvaluateTenderInput: EvaluateTenderInput;
  BidInput: BidInput;
  OfferInput: OfferInput;
  CreateTenderPayload: Omit<CreateTenderPayload, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  EvaluateTenderPayload: Omit<EvaluateTenderPayload, 'tenderEvaluation'> & { tenderEvaluation: ResolversParentTypes['TenderEvaluation'] };
  Tender: TenderMapper;
  TenderPreference: TenderPreference;
  TenderLot: TenderLotMapper;
  TenderItem: TenderItemMapper;
  TenderEvaluation: TenderEvaluationMapper;
  PreferenceRule: PreferenceRuleMapper;
  LotEvaluation: LotEvaluationMapper;
  LotBid: LotBidMapper;
  TenderCell: TenderCellMapper;
  ProcurementEvidence: ProcurementEvidence;
  Missing: MissingMapper;
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
  market?: Resolver<Maybe<ResolversTypes['Market']>, ParentType, ContextType, RequireFields<QueryMarketArgs, 'categories'>>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<QueryTenderArgs, 'id'>>;
  policyFor?: Resolver<Maybe<ResolversTypes['PolicyAnswers']>, ParentType, ContextType, Partial<QueryPolicyForArgs>>;
  policyItemVersions?: Resolver<Array<ResolversTypes['PolicyItemVersion']>, ParentType, ContextType, RequireFields<QueryPolicyItemVersionsArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reportPolicyItem?: Resolver<Maybe<ResolversTypes['ReportPolicyItemPayload']>, ParentType, ContextType, RequireFields<MutationReportPolicyItemArgs, 'input'>>;
  endPolicyItem?: Resolver<Maybe<ResolversTypes['EndPolicyItemPayload']>, ParentType, ContextType, RequireFields<MutationEndPolicyItemArgs, 'input'>>;
  createTender?: Resolver<Maybe<ResolversTypes['CreateTenderPayload']>, ParentType, ContextType, RequireFields<MutationCreateTenderArgs, 'input'>>;
  evaluateTender?: Resolver<Maybe<ResolversTypes['EvaluateTenderPayload']>, ParentType, ContextType, RequireFields<MutationEvaluateTenderArgs, 'input'>>;
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

export type MarketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Market'] = ResolversParentTypes['Market']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['ProcurementSource']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['MarketItem']>, ParentType, ContextType>;
};

export type MarketSupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketSupply'] = ResolversParentTypes['MarketSupply']> = {
  __resolveType: TypeResolveFn<'MarketItem' | 'MarketOfScheme' | 'MarketOfDivision', ParentType, ContextType>;
};

export type MarketItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketItem'] = ResolversParentTypes['MarketItem']> = {
  category?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certificates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  models?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schemes?: Resolver<Array<ResolversTypes['MarketOfScheme']>, ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['MarketOfDivision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketOfSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketOfScheme'] = ResolversParentTypes['MarketOfScheme']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  models?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketOfDivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketOfDivision'] = ResolversParentTypes['MarketOfDivision']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  certificates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  models?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyAnswersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyAnswers'] = ResolversParentTypes['PolicyAnswers']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['ProcurementSource']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PolicyAnswer']>, ParentType, ContextType>;
};

export type PolicyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyAnswer'] = ResolversParentTypes['PolicyAnswer']> = {
  item?: Resolver<ResolversTypes['PolicyItem'], ParentType, ContextType>;
  applies?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PolicyReason'], ParentType, ContextType>;
};

export type PolicyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyItem'] = ResolversParentTypes['PolicyItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  schemes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  starsAtLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountForm?: Resolver<ResolversTypes['PolicyAmountForm'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amountRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  beneficiary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PolicyItemVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyItemVersion'] = ResolversParentTypes['PolicyItemVersion']> = {
  item?: Resolver<ResolversTypes['PolicyItem'], ParentType, ContextType>;
  correctsVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReportPolicyItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPolicyItemPayload'] = ResolversParentTypes['ReportPolicyItemPayload']> = {
  item?: Resolver<ResolversTypes['PolicyItem'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EndPolicyItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPolicyItemPayload'] = ResolversParentTypes['EndPolicyItemPayload']> = {
  item?: Resolver<ResolversTypes['PolicyItem'], ParentType, ContextType>;
};

export type CreateTenderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTenderPayload'] = ResolversParentTypes['CreateTenderPayload']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvaluateTenderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluateTenderPayload'] = ResolversParentTypes['EvaluateTenderPayload']> = {
  tenderEvaluation?: Resolver<ResolversTypes['TenderEvaluation'], ParentType, ContextType>;
};

export type TenderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  projectType?: Resolver<Maybe<ResolversTypes['ConstructionProjectType']>, ParentType, ContextType>;
  preference?: Resolver<Maybe<ResolversTypes['TenderPreference']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['TenderLot']>, ParentType, ContextType>;
  evaluations?: Resolver<Array<ResolversTypes['TenderEvaluation']>, ParentType, ContextType>;
};

export type TenderPreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderPreference'] = ResolversParentTypes['TenderPreference']> = {
  preferenceForm?: Resolver<ResolversTypes['PreferenceForm'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderLot'] = ResolversParentTypes['TenderLot']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['TenderItem']>, ParentType, ContextType>;
};

export type TenderItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderItem'] = ResolversParentTypes['TenderItem']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  categoryCatalogue?: Resolver<Maybe<ResolversTypes['ProcurementCatalogue']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  starGrade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderEvaluation'] = ResolversParentTypes['TenderEvaluation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asKnownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evaluatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['ProcurementSource']>, ParentType, ContextType>;
  preferenceRule?: Resolver<Maybe<ResolversTypes['PreferenceRule']>, ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['LotEvaluation']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asGiven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PreferenceRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreferenceRule'] = ResolversParentTypes['PreferenceRule']> = {
  region?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferenceForm?: Resolver<ResolversTypes['PreferenceForm'], ParentType, ContextType>;
  lowestValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highestValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['ProcurementText'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LotEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotEvaluation'] = ResolversParentTypes['LotEvaluation']> = {
  lot?: Resolver<ResolversTypes['TenderLot'], ParentType, ContextType>;
  bids?: Resolver<Array<ResolversTypes['LotBid']>, ParentType, ContextType>;
};

export type LotBidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotBid'] = ResolversParentTypes['LotBid']> = {
  bid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  supplierBars?: Resolver<Array<ResolversTypes['SupplierBar']>, ParentType, ContextType>;
  mayWin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparedPrice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['TenderCell']>, ParentType, ContextType>;
};

export type TenderCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderCell'] = ResolversParentTypes['TenderCell']> = {
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overBudget?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ProcurementOutcome']>, ParentType, ContextType>;
  mayBeBought?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ProcurementClause']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['ProcurementCheck']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ProcurementReason']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  conformityResult?: Resolver<Maybe<ResolversTypes['ConformityResult']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['ProcurementEvidence']>, ParentType, ContextType>;
  lacking?: Resolver<Array<ResolversTypes['Missing']>, ParentType, ContextType>;
};

export type ProcurementEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcurementEvidence'] = ResolversParentTypes['ProcurementEvidence']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  termFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Missing'] = ResolversParentTypes['Missing']> = {
  code?: Resolver<ResolversTypes['ProcurementReasonCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['ProcurementText'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Bringer'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ProcurementEligibility?: ProcurementEligibilityResolvers<ContextType>;
  ProcurementSource?: ProcurementSourceResolvers<ContextType>;
  SupplierBar?: SupplierBarResolvers<ContextType>;
  ProcurementItemAnswer?: ProcurementItemAnswerResolvers<ContextType>;
  ProcurementCheck?: ProcurementCheckResolvers<ContextType>;
  ProcurementClause?: ProcurementClauseResolvers<ContextType>;
  ProcurementText?: ProcurementTextResolvers<ContextType>;
  ProcurementReason?: ProcurementReasonResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  ConformityResult?: ConformityResultResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  ProcurementList?: ProcurementListResolvers<ContextType>;
  ProcurementListItem?: ProcurementListItemResolvers<ContextType>;
  ProcurementListItemConnection?: ProcurementListItemConnectionResolvers<ContextType>;
  ProcurementListItemEdge?: ProcurementListItemEdgeResolvers<ContextType>;
  Market?: MarketResolvers<ContextType>;
  MarketSupply?: MarketSupplyResolvers<ContextType>;
  MarketItem?: MarketItemResolvers<ContextType>;
  MarketOfScheme?: MarketOfSchemeResolvers<ContextType>;
  MarketOfDivision?: MarketOfDivisionResolvers<ContextType>;
  PolicyAnswers?: PolicyAnswersResolvers<ContextType>;
  PolicyAnswer?: PolicyAnswerResolvers<ContextType>;
  PolicyItem?: PolicyItemResolvers<ContextType>;
  PolicyItemVersion?: PolicyItemVersionResolvers<ContextType>;
  ReportPolicyItemPayload?: ReportPolicyItemPayloadResolvers<ContextType>;
  EndPolicyItemPayload?: EndPolicyItemPayloadResolvers<ContextType>;
  CreateTenderPayload?: CreateTenderPayloadResolvers<ContextType>;
  EvaluateTenderPayload?: EvaluateTenderPayloadResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  TenderPreference?: TenderPreferenceResolvers<ContextType>;
  TenderLot?: TenderLotResolvers<ContextType>;
  TenderItem?: TenderItemResolvers<ContextType>;
  TenderEvaluation?: TenderEvaluationResolvers<ContextType>;
  PreferenceRule?: PreferenceRuleResolvers<ContextType>;
  LotEvaluation?: LotEvaluationResolvers<ContextType>;
  LotBid?: LotBidResolvers<ContextType>;
  TenderCell?: TenderCellResolvers<ContextType>;
  ProcurementEvidence?: ProcurementEvidenceResolvers<ContextType>;
  Missing?: MissingResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
