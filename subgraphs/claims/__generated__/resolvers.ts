/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClaimVerificationMapper, ClaimSourceMapper, ClaimSourceCoverageMapper, ClaimBodyCoverageMapper, ClaimVerdictMapper, ClaimFindingMapper, CertificateMapper } from '../mappers.ts';
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
   * Checks what sellers' listings claim about green product certification (绿色产品认证): 1 to 1,000 claims in one call, verdicts in the order asked.
   * A claim that can't be understood gets a `MALFORMED` finding of its own; it never fails the call. Zero or more than 1,000 claims, and a day in
   * the future, are `BAD_USER_INPUT`. `on` asks for a past day (default: today): the verdict as the facts stood on that day.
   * Basis: 电子商务法 (E-Commerce Law) arts 17 and 38, 认证认可条例 (Certification and Accreditation Regulations) art. 24, 广告法 (Advertising Law) art. 9(3).
   */
  verifyClaims: Maybe<ClaimVerification>;
};


export type QueryVerifyClaimsArgs = {
  claims: Array<ClaimInput>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What one listing says. Everything is optional text as the seller wrote it: full-width characters, spaces and hyphens do no harm. */
export type ClaimInput = {
  /** The caller's own key of the claim; returned with the verdict, not interpreted. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Certificate number (证书编号): `G` + year (4) + certification body (3) + product category (3) + random (6). */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Trace code (追溯码) behind the QR code: the same head + random (12). Stands in for the certificate number, or must lead to the same certificate. */
  traceCode?: InputMaybe<Scalars['String']['input']>;
  /** The mark (标识) that the listing shows or names. */
  mark?: InputMaybe<ClaimedMark>;
  /** Stars claimed (星级), 1 to 3; only graded green building materials (绿色建材) have them. */
  starGrade?: InputMaybe<Scalars['Int']['input']>;
  /** Unified social credit code (统一社会信用代码) of the certificate holder that the listing names. */
  holderUscc?: InputMaybe<Scalars['String']['input']>;
  /** Name of the certificate holder that the listing names. */
  holderName?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code of the seller. A seller who is not the holder is no finding: resellers exist. */
  sellerUscc?: InputMaybe<Scalars['String']['input']>;
  /** Model (型号) of the product on sale. */
  productModel?: InputMaybe<Scalars['String']['input']>;
  /** Brand (品牌) of the product on sale. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Title or text of the listing, at most 10,000 characters: searched for forbidden wording and for other schemes presented as green certification. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Marks that listings show. Source: 2019 No. 20 measures on the green product mark, and the schemes often confused with it. */
export type ClaimedMark =
  /** China Green Product mark (中国绿色产品标识), the class of activity not stated. */
  | 'GREEN_PRODUCT'
  /** China Green Product mark, certification activity one (认证活动一, 全绿): all four attributes, product in the national catalogue. */
  | 'ACTIVITY_1'
  /** China Green Product mark, certification activity two (认证活动二, 涉绿): one or more green attributes. */
  | 'ACTIVITY_2'
  /** Other green-attribute conformity assessment (认证活动三), such as a supplier's declaration. */
  | 'ACTIVITY_3'
  /** Graded green building material mark (绿色建材一/二/三星级标识); belongs to activity two. The stars go into `starGrade`. */
  | 'GREEN_BUILDING_MATERIAL_STAR'
  /** Unified green mark of the Yangtze River Delta (长三角绿色认证). */
  | 'YRD_GREEN'
  /** China Environmental Labelling (中国环境标志, 十环). */
  | 'ENVIRONMENTAL_LABELLING'
  /** Energy-saving product certification (节能产品认证). */
  | 'ENERGY_SAVING'
  /** Water-saving product certification (节水产品认证). */
  | 'WATER_SAVING'
  /** China Energy Label (能效标识): a mandatory label, no certificate. */
  | 'ENERGY_LABEL'
  /** China Water Efficiency Label (水效标识): a mandatory label, no certificate. */
  | 'WATER_LABEL'
  /** Low-carbon product certification (低碳产品认证). */
  | 'LOW_CARBON'
  /** Organic product certification (有机产品认证). */
  | 'ORGANIC'
  /** Green Food (绿色食品): a certification trade mark of another scheme. */
  | 'GREEN_FOOD'
  /** Recycled or circular product (循环再生产品). */
  | 'RECYCLED'
  /** Restriction of hazardous substances (有害物质限制使用): voluntary certification or supplier's mark. */
  | 'ROHS'
  /** China Compulsory Certification (强制性产品认证): about safety, not green. */
  | 'CCC'
  /** Green design product evaluation (绿色设计产品评价, GB/T 32161): a scheme of the organisation, no product certificate. */
  | 'GREEN_DESIGN'
  /** Any other mark. */
  | 'OTHER';

/** The answer to one call of `verifyClaims`. */
export type ClaimVerification = {
  __typename?: 'ClaimVerification';
  /** When the claims were checked. */
  checkedAt: Scalars['DateTime']['output'];
  /** The day the verdicts hold for. */
  on: Scalars['Date']['output'];
  /** The sources that verdicts rest on, with what they cover and how fresh they are. */
  sources: Array<ClaimSource>;
  /** One verdict per claim, in the order asked. */
  verdicts: Array<ClaimVerdict>;
};

/** A source of facts: a subgraph of the hub whose changes are followed. */
export type ClaimSource = {
  __typename?: 'ClaimSource';
  /** Name of the subgraph, for example `certificates`. */
  name: Scalars['String']['output'];
  /** What the source covers. */
  coverage: ClaimSourceCoverage;
  /** The facts at hand are complete up to this instant; null when the source has never been read to its end. */
  asOf: Maybe<Scalars['DateTime']['output']>;
};

/** What a source covers. */
export type ClaimSourceCoverage = {
  __typename?: 'ClaimSourceCoverage';
  /** The coverage in words. */
  text: ClaimText;
  /** For the source `certificates`: every certification body that the hub knows, and whether and since when it reports. Null for other sources. */
  bodies: Maybe<Array<ClaimBodyCoverage>>;
};

/** Whether a certification body's certificates are in the hub. */
export type ClaimBodyCoverage = {
  __typename?: 'ClaimBodyCoverage';
  /** Three-digit registry code of the body (发证机构代码), characters 6 to 8 of its certificate numbers. */
  code: Scalars['String']['output'];
  /** Name of the body in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Name of the body in English. */
  nameEn: Scalars['String']['output'];
  /** The hub holds every certificate that the body issued from this year on; null when the body does not report to the hub. */
  reportsFromYear: Maybe<Scalars['Int']['output']>;
  /** Until when the body's reports are complete; null when it does not report. */
  reportedUntil: Maybe<Scalars['DateTime']['output']>;
};

/** A text in both languages of the hub. */
export type ClaimText = {
  __typename?: 'ClaimText';
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

/** What the hub advises a platform to do with a claim. */
export type ClaimDecision =
  /** Every fact needed is at hand and none speaks against the claim. */
  | 'ACCEPT'
  /** At least one fact refutes the claim. */
  | 'REJECT'
  /** The hub can't decide: a person has to look. Never to be read as acceptance. */
  | 'REVIEW';

/** The verdict on one claim. */
export type ClaimVerdict = {
  __typename?: 'ClaimVerdict';
  /** The caller's own key, as given. */
  reference: Maybe<Scalars['String']['output']>;
  /** REJECT when a finding rejects, else REVIEW when one asks for review, else ACCEPT. */
  decision: ClaimDecision;
  /** Everything found, in the order of the checks; exactly one `VALID` when the claim is accepted. */
  findings: Array<ClaimFinding>;
  /** The certificate that the claim leads to, when the hub holds it. */
  certificate: Maybe<Certificate>;
};

/** How much a finding weighs. */
export type ClaimFindingSeverity =
  /** Supports the claim. */
  | 'INFO'
  /** Keeps the claim from being accepted until a person has looked. */
  | 'REVIEW'
  /** Refutes the claim. */
  | 'REJECT';

/** What a check found. */
export type ClaimFindingCode =
  /** The certificate exists, is valid on the day and covers what is claimed. */
  | 'VALID'
  /** The source covers this number and has no such certificate or trace code, or it was issued after the day asked for. */
  | 'NOT_FOUND'
  /** The certification body does not report to the hub, or not for that year, or its reports are behind. */
  | 'NOT_REPORTED'
  /** Not a green product certificate: CCC, organic, energy label, Green Food, green design evaluation and others. */
  | 'OUT_OF_SCOPE'
  /** A source that the verdict needs is missing or not fresh enough. */
  | 'SOURCE_UNAVAILABLE'
  /** The claim can't be read: no number, a number of no known form, digits lost in a spreadsheet, an impossible star grade. */
  | 'MALFORMED'
  /** Suspended (暂停): certificate and mark must not be used. */
  | 'SUSPENDED'
  /** Revoked for cause (撤销). */
  | 'REVOKED'
  /** Cancelled without fault (注销). */
  | 'CANCELLED'
  /** Past its last valid day (过期失效). */
  | 'EXPIRED'
  /** A conformity result that the certificate rests on is not valid; the failed result is named. */
  | 'REUSE_LINK_BROKEN'
  /** The certification body was not approved for the product category on the day of issue. */
  | 'BODY_NOT_APPROVED'
  /** The mark claimed is not the mark of the certificate's scheme. */
  | 'SCHEME_MISMATCH'
  /** The stars claimed are not the stars certified. */
  | 'STAR_MISMATCH'
  /** The holder named is not the holder of the certificate. */
  | 'HOLDER_MISMATCH'
  /** The certificate does not cover the model or brand on sale. */
  | 'PRODUCT_NOT_COVERED'
  /** The trace code belongs to another certificate. */
  | 'TRACE_MISMATCH'
  /** The product category was not in the catalogue of the certificate's scheme on the day of issue. */
  | 'NOT_IN_CATALOGUE'
  /** The text uses wording that is forbidden or misstates what was certified. */
  | 'FORBIDDEN_WORDING'
  /** The holder is on a blacklist that counts, on the day. */
  | 'HOLDER_BLACKLISTED'
  /** The certification body is on a blacklist that counts, on the day. */
  | 'BODY_BLACKLISTED'
  /** The seller is on a blacklist that counts, on the day. */
  | 'SELLER_BLACKLISTED';

/** One thing found about a claim. */
export type ClaimFinding = {
  __typename?: 'ClaimFinding';
  code: ClaimFindingCode;
  severity: ClaimFindingSeverity;
  /** What was found, for people. */
  message: ClaimText;
  /** The fact that the finding rests on; null when it rests on the absence of one. */
  fact: Maybe<ClaimFact>;
  /** Name of the source of that fact, one of `sources`; null when the finding rests on the claim's own words or on the hub's rule data. */
  source: Maybe<Scalars['String']['output']>;
  /** Freshness of that source. */
  asOf: Maybe<Scalars['DateTime']['output']>;
};

/** Kinds of fact that findings rest on. */
export type ClaimFactKind =
  /** What the listing says. */
  | 'CLAIM'
  /** A dated rule or word list that the hub holds. */
  | 'RULE'
  | 'CERTIFICATE'
  | 'TRACE_CODE'
  | 'CERTIFICATION_BODY'
  | 'CONFORMITY_RESULT'
  | 'CATALOGUE_ENTRY'
  | 'BLACKLIST_ENTRY';

/** A fact, named so that it can be looked up again. */
export type ClaimFact = {
  __typename?: 'ClaimFact';
  kind: ClaimFactKind;
  /** Key of the record in its source, for example the certificate number; for `CLAIM` the field of the claim. */
  key: Scalars['String']['output'];
  /** What the record states, in short. */
  value: Scalars['String']['output'];
};

/** A certificate (证书), owned by the subgraph `certificates`. */
export type Certificate = {
  __typename?: 'Certificate';
  number: Scalars['ID']['output'];
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
  ClaimInput: ClaimInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ClaimedMark: ClaimedMark;
  ClaimVerification: ResolverTypeWrapper<ClaimVerificationMapper>;
  ClaimSource: ResolverTypeWrapper<ClaimSourceMapper>;
  ClaimSourceCoverage: ResolverTypeWrapper<ClaimSourceCoverageMapper>;
  ClaimBodyCoverage: ResolverTypeWrapper<ClaimBodyCoverageMapper>;
  ClaimText: ResolverTypeWrapper<ClaimText>;
  ClaimDecision: ClaimDecision;
  ClaimVerdict: ResolverTypeWrapper<ClaimVerdictMapper>;
  ClaimFindingSeverity: ClaimFindingSeverity;
  ClaimFindingCode: ClaimFindingCode;
  ClaimFinding: ResolverTypeWrapper<ClaimFindingMapper>;
  ClaimFactKind: ClaimFactKind;
  ClaimFact: ResolverTypeWrapper<ClaimFact>;
  Certificate: ResolverTypeWrapper<CertificateMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  ClaimInput: ClaimInput;
  Int: Scalars['Int']['output'];
  ClaimVerification: ClaimVerificationMapper;
  ClaimSource: ClaimSourceMapper;
  ClaimSourceCoverage: ClaimSourceCoverageMapper;
  ClaimBodyCoverage: ClaimBodyCoverageMapper;
  ClaimText: ClaimText;
  ClaimVerdict: ClaimVerdictMapper;
  ClaimFinding: ClaimFindingMapper;
  ClaimFact: ClaimFact;
  Certificate: CertificateMapper;
  ID: Scalars['ID']['output'];
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
  verifyClaims?: Resolver<Maybe<ResolversTypes['ClaimVerification']>, ParentType, ContextType, RequireFields<QueryVerifyClaimsArgs, 'claims'>>;
};

export type ClaimVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimVerification'] = ResolversParentTypes['ClaimVerification']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['ClaimSource']>, ParentType, ContextType>;
  verdicts?: Resolver<Array<ResolversTypes['ClaimVerdict']>, ParentType, ContextType>;
};

export type ClaimSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSource'] = ResolversParentTypes['ClaimSource']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['ClaimSourceCoverage'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClaimSourceCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSourceCoverage'] = ResolversParentTypes['ClaimSourceCoverage']> = {
  text?: Resolver<ResolversTypes['ClaimText'], ParentType, ContextType>;
  bodies?: Resolver<Maybe<Array<ResolversTypes['ClaimBodyCoverage']>>, ParentType, ContextType>;
};

export type ClaimBodyCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimBodyCoverage'] = ResolversParentTypes['ClaimBodyCoverage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportsFromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClaimTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimText'] = ResolversParentTypes['ClaimText']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimVerdict'] = ResolversParentTypes['ClaimVerdict']> = {
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ClaimDecision'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ClaimFinding']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
};

export type ClaimFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimFinding'] = ResolversParentTypes['ClaimFinding']> = {
  code?: Resolver<ResolversTypes['ClaimFindingCode'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ClaimFindingSeverity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['ClaimText'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['ClaimFact']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClaimFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimFact'] = ResolversParentTypes['ClaimFact']> = {
  kind?: Resolver<ResolversTypes['ClaimFactKind'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ClaimVerification?: ClaimVerificationResolvers<ContextType>;
  ClaimSource?: ClaimSourceResolvers<ContextType>;
  ClaimSourceCoverage?: ClaimSourceCoverageResolvers<ContextType>;
  ClaimBodyCoverage?: ClaimBodyCoverageResolvers<ContextType>;
  ClaimText?: ClaimTextResolvers<ContextType>;
  ClaimVerdict?: ClaimVerdictResolvers<ContextType>;
  ClaimFinding?: ClaimFindingResolvers<ContextType>;
  ClaimFact?: ClaimFactResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
};
