/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeclarationMapper, DeclarationConnectionMapper, DeclarationEvidenceMapper, DeclarationSignatoryMapper, DeclarationFindingMapper, DeclarationActMapper, FileDeclarationPayloadMapper, ReviewDeclarationPayloadMapper, WithdrawDeclarationPayloadMapper, OrganisationMapper } from '../mappers.ts';
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
   * A declaration of conformity (供方符合性声明) by its filing number (备案号); null where there is none that the caller may see. It is the supplier's own statement and no certification: it
   * has no certificate, and is counted among none. Source: platform plan, 供方符合性声明备案 (SDC-01, SDC-02).
   */
  declaration: Maybe<Declaration>;
  /**
   * Declarations by id: the public those that were filed once, also when they ended; a supplier all of its own; reviewers and supervision all of their area, what awaits review and what was refused
   * with it.
   */
  declarations: DeclarationConnection;
};


export type QueryDeclarationArgs = {
  number: Scalars['ID']['input'];
};


export type QueryDeclarationsArgs = {
  filter?: InputMaybe<DeclarationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Files a declaration (备案), by its supplier. Rules are looked at at once and refuse with reasons, or leave it to a person's review; what they could not decide is told to both. Idempotent by
   * `ownNumber`: the same again changes nothing; after a refusal the same number with other content is a new filing of it; otherwise other content is a CONFLICT.
   */
  fileDeclaration: Maybe<FileDeclarationPayload>;
  /**
   * Reviews a declaration, by a person of the platform, the ministry or the regulator of the supplier's division: FILE gives it its filing number and the conformity mark, REFUSE says why, CANCEL ends one
   * that is filed. The same decision again changes nothing; one that the state does not allow is a CONFLICT.
   */
  reviewDeclaration: Maybe<ReviewDeclarationPayload>;
  /** Withdraws a declaration, by its supplier: one under review, or one that is filed, which ends on the day. The same again changes nothing. */
  withdrawDeclaration: Maybe<WithdrawDeclarationPayload>;
};


export type MutationFileDeclarationArgs = {
  input: FileDeclarationInput;
};


export type MutationReviewDeclarationArgs = {
  input: ReviewDeclarationInput;
};


export type MutationWithdrawDeclarationArgs = {
  input: WithdrawDeclarationInput;
};

/** Where a declaration is. */
export type DeclarationState =
  /** The rules let it pass; it awaits a person's review (待审核). */
  | 'SUBMITTED'
  /** Refused with reasons (不予备案); it may be filed again under the same own number. */
  | 'REFUSED'
  /** Filed (已备案), and within the days for which it was declared. */
  | 'FILED'
  /** Filed once, and past the last day for which it was declared. */
  | 'LAPSED'
  /** Withdrawn by its supplier (撤回). */
  | 'WITHDRAWN'
  /** Ended by the reviewing authority (注销备案). */
  | 'CANCELLED';

/** A supplier's declaration of conformity (供方符合性声明, GB/T 27050.1, ISO/IEC 17050-1). */
export type Declaration = {
  __typename?: 'Declaration';
  id: Scalars['ID']['output'];
  /** Filing number (备案号): `SDC`, year, product category and six random digits; null before it is filed. No certificate has this form. */
  number: Maybe<Scalars['ID']['output']>;
  /** The declaration's own number (声明编号), as its supplier gave it. */
  ownNumber: Scalars['String']['output'];
  state: DeclarationState;
  /** The supplier that declares, by its USCC. */
  supplierUscc: Scalars['ID']['output'];
  /** The supplier; null where the register of organisations does not hold it. */
  supplier: Maybe<Organisation>;
  /** Division of the supplier's address; null where it is not known. */
  divisionCode: Maybe<Scalars['ID']['output']>;
  /** Product category, three digits. */
  projectCode: Scalars['ID']['output'];
  productName: Scalars['String']['output'];
  brand: Maybe<Scalars['String']['output']>;
  /** Models that it is about. */
  models: Array<Scalars['String']['output']>;
  /** Standards that the products are declared to meet, with their years. */
  standards: Array<Scalars['String']['output']>;
  /** What the declaration rests on. */
  evidence: Array<DeclarationEvidence>;
  submittedOn: Scalars['Date']['output'];
  /** Day of filing; null before. */
  filedOn: Maybe<Scalars['Date']['output']>;
  /** Last day for which it is declared; null: without end. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer stood, by withdrawal or cancellation. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The mark that goes with a filing in force; null otherwise. It is no certification mark. */
  mark: Maybe<ConformityMark>;
  /** Last day for the next report of efficiency data (能效信息定期报送, SDC-01); null where none is due: before filing, and after the end. */
  reportDue: Maybe<Scalars['Date']['output']>;
  /** Whether that day has passed without a report. */
  isReportOverdue: Scalars['Boolean']['output'];
  /** Who signed it, for the supplier itself and the authorities; a person's name is nobody else's. */
  signatory: Maybe<DeclarationSignatory>;
  /** What the rules found when it was filed; likewise. */
  findings: Maybe<Array<DeclarationFinding>>;
  /** What was done, oldest first; likewise. */
  acts: Maybe<Array<DeclarationAct>>;
  /** Whether it is a sample (示例). */
  fictional: Scalars['Boolean']['output'];
};

/** The conformity mark (符合性标志) of a filing: a supplier's statement, told from certification in every word of it (SDC-02). */
export type ConformityMark = {
  __typename?: 'ConformityMark';
  nameZh: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** What has to stand beside it. */
  statementZh: Scalars['String']['output'];
  statementEn: Scalars['String']['output'];
};

/** On what a declaration rests. */
export type DeclarationEvidenceKind =
  /** Report of a testing laboratory with CMA approval (检验检测机构资质认定). */
  | 'LABORATORY_REPORT'
  /** The supplier's own report (企业自检报告). */
  | 'OWN_REPORT';

/** A piece of evidence. The document stays with the supplier; the hub keeps its digest. */
export type DeclarationEvidence = {
  __typename?: 'DeclarationEvidence';
  kind: DeclarationEvidenceKind;
  /** Number of the report. */
  number: Scalars['String']['output'];
  issuedOn: Scalars['Date']['output'];
  /** CMA number of the laboratory; null of an own report. */
  cmaNumber: Maybe<Scalars['String']['output']>;
  /** Standards and methods tested by. */
  scope: Array<Scalars['String']['output']>;
  /** SHA-256 of the document, lower-case hex; null where none was given. */
  sha256: Maybe<Scalars['String']['output']>;
};

/** Who signs for the supplier. */
export type DeclarationSignatory = {
  __typename?: 'DeclarationSignatory';
  name: Scalars['String']['output'];
  position: Scalars['String']['output'];
  signedOn: Scalars['Date']['output'];
};

/** How much a finding weighs. */
export type DeclarationSeverity =
  /** The declaration is refused for it. */
  | 'REFUSE'
  /** A person has to look. */
  | 'WARN';

/** What a rule found. */
export type DeclarationFinding = {
  __typename?: 'DeclarationFinding';
  /** Code, for example `LABORATORY_SCOPE`. */
  code: Scalars['String']['output'];
  severity: DeclarationSeverity;
  /** Where in the input. */
  field: Scalars['String']['output'];
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

/** What can be done to a declaration. */
export type DeclarationAction =
  /** Handed in by its supplier (提交). */
  | 'SUBMISSION'
  /** Refused by the rules (系统审核不通过). */
  | 'RULE_REFUSAL'
  /** Filed after a person's review (予以备案). */
  | 'FILING'
  /** Not filed after a person's review (不予备案). */
  | 'REFUSAL'
  /** Ended by the authority (注销). */
  | 'CANCELLATION'
  /** Taken back by its supplier (撤回). */
  | 'WITHDRAWAL';

/** Something that was done to a declaration. */
export type DeclarationAct = {
  __typename?: 'DeclarationAct';
  at: Scalars['DateTime']['output'];
  action: DeclarationAction;
  /** Id of who did it; null for the rules. */
  agency: Maybe<Scalars['ID']['output']>;
  reasons: Array<Scalars['String']['output']>;
};

export type DeclarationFilter = {
  states?: InputMaybe<Array<DeclarationState>>;
  supplierUscc?: InputMaybe<Scalars['ID']['input']>;
  projectCode?: InputMaybe<Scalars['ID']['input']>;
  /** A model, in any writing. */
  model?: InputMaybe<Scalars['String']['input']>;
  ownNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose report is overdue, or only those whose is not. */
  isReportOverdue?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DeclarationConnection = {
  __typename?: 'DeclarationConnection';
  edges: Array<DeclarationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DeclarationEdge = {
  __typename?: 'DeclarationEdge';
  cursor: Scalars['String']['output'];
  node: Declaration;
};

/** A declaration as its supplier files it. */
export type FileDeclarationInput = {
  /** The declaration's own number, 1 to 60 characters, unique for the supplier. */
  ownNumber: Scalars['String']['input'];
  /** Product category, three digits. Agri-food categories go to the food and agricultural product system (REP-01). */
  projectCode: Scalars['ID']['input'];
  productName: Scalars['String']['input'];
  brand?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200. */
  models: Array<Scalars['String']['input']>;
  /** 1 to 20 standard numbers with their years, for example `GB/T 35601-2024`. */
  standards: Array<Scalars['String']['input']>;
  /** 1 to 20. */
  evidence: Array<DeclarationEvidenceInput>;
  signatory: DeclarationSignatoryInput;
  /** Last day for which it is declared, after today; without end when absent. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type DeclarationEvidenceInput = {
  kind: DeclarationEvidenceKind;
  number: Scalars['String']['input'];
  issuedOn: Scalars['Date']['input'];
  /** Of a laboratory's report. */
  cmaNumber?: InputMaybe<Scalars['String']['input']>;
  /** Standards and methods tested by; 0 to 50. */
  scope?: InputMaybe<Array<Scalars['String']['input']>>;
  sha256?: InputMaybe<Scalars['String']['input']>;
};

export type DeclarationSignatoryInput = {
  name: Scalars['String']['input'];
  position: Scalars['String']['input'];
  signedOn: Scalars['Date']['input'];
};

export type FileDeclarationPayload = {
  __typename?: 'FileDeclarationPayload';
  declaration: Declaration;
  /** False when it stood so already. */
  changed: Scalars['Boolean']['output'];
};

/** A reviewer's decision. */
export type DeclarationDecision =
  | 'FILE'
  | 'REFUSE'
  | 'CANCEL';

export type ReviewDeclarationInput = {
  /** Id or filing number. */
  declaration: Scalars['ID']['input'];
  decision: DeclarationDecision;
  /** Why, 1 to 20 sentences for REFUSE and CANCEL. */
  reasons?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ReviewDeclarationPayload = {
  __typename?: 'ReviewDeclarationPayload';
  declaration: Declaration;
  /** False when it was decided so already. */
  changed: Scalars['Boolean']['output'];
};

export type WithdrawDeclarationInput = {
  /** Id or filing number. */
  declaration: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawDeclarationPayload = {
  __typename?: 'WithdrawDeclarationPayload';
  declaration: Declaration;
  /** False when it was withdrawn already. */
  changed: Scalars['Boolean']['output'];
};

/** An organisation, owned by the subgraph `certificates`. */
export type Organisation = {
  __typename?: 'Organisation';
  uscc: Scalars['String']['output'];
  /** Declarations of the organisation as a supplier, as `declarations` explains. */
  declarations: Maybe<DeclarationConnection>;
};


/** An organisation, owned by the subgraph `certificates`. */
export type OrganisationDeclarationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  Organisation: Organisation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"uscc":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DeclarationState: DeclarationState;
  Declaration: ResolverTypeWrapper<DeclarationMapper>;
  ConformityMark: ResolverTypeWrapper<ConformityMark>;
  DeclarationEvidenceKind: DeclarationEvidenceKind;
  DeclarationEvidence: ResolverTypeWrapper<DeclarationEvidenceMapper>;
  DeclarationSignatory: ResolverTypeWrapper<DeclarationSignatoryMapper>;
  DeclarationSeverity: DeclarationSeverity;
  DeclarationFinding: ResolverTypeWrapper<DeclarationFindingMapper>;
  DeclarationAction: DeclarationAction;
  DeclarationAct: ResolverTypeWrapper<DeclarationActMapper>;
  DeclarationFilter: DeclarationFilter;
  DeclarationConnection: ResolverTypeWrapper<DeclarationConnectionMapper>;
  DeclarationEdge: ResolverTypeWrapper<Omit<DeclarationEdge, 'node'> & { node: ResolversTypes['Declaration'] }>;
  FileDeclarationInput: FileDeclarationInput;
  DeclarationEvidenceInput: DeclarationEvidenceInput;
  DeclarationSignatoryInput: DeclarationSignatoryInput;
  FileDeclarationPayload: ResolverTypeWrapper<FileDeclarationPayloadMapper>;
  DeclarationDecision: DeclarationDecision;
  ReviewDeclarationInput: ReviewDeclarationInput;
  ReviewDeclarationPayload: ResolverTypeWrapper<ReviewDeclarationPayloadMapper>;
  WithdrawDeclarationInput: WithdrawDeclarationInput;
  WithdrawDeclarationPayload: ResolverTypeWrapper<WithdrawDeclarationPayloadMapper>;
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
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Declaration: DeclarationMapper;
  ConformityMark: ConformityMark;
  DeclarationEvidence: DeclarationEvidenceMapper;
  DeclarationSignatory: DeclarationSignatoryMapper;
  DeclarationFinding: DeclarationFindingMapper;
  DeclarationAct: DeclarationActMapper;
  DeclarationFilter: DeclarationFilter;
  DeclarationConnection: DeclarationConnectionMapper;
  DeclarationEdge: Omit<DeclarationEdge, 'node'> & { node: ResolversParentTypes['Declaration'] };
  FileDeclarationInput: FileDeclarationInput;
  DeclarationEvidenceInput: DeclarationEvidenceInput;
  DeclarationSignatoryInput: DeclarationSignatoryInput;
  FileDeclarationPayload: FileDeclarationPayloadMapper;
  ReviewDeclarationInput: ReviewDeclarationInput;
  ReviewDeclarationPayload: ReviewDeclarationPayloadMapper;
  WithdrawDeclarationInput: WithdrawDeclarationInput;
  WithdrawDeclarationPayload: WithdrawDeclarationPayloadMapper;
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
  declaration?: Resolver<Maybe<ResolversTypes['Declaration']>, ParentType, ContextType, RequireFields<QueryDeclarationArgs, 'number'>>;
  declarations?: Resolver<ResolversTypes['DeclarationConnection'], ParentType, ContextType, Partial<QueryDeclarationsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  fileDeclaration?: Resolver<Maybe<ResolversTypes['FileDeclarationPayload']>, ParentType, ContextType, RequireFields<MutationFileDeclarationArgs, 'input'>>;
  reviewDeclaration?: Resolver<Maybe<ResolversTypes['ReviewDeclarationPayload']>, ParentType, ContextType, RequireFields<MutationReviewDeclarationArgs, 'input'>>;
  withdrawDeclaration?: Resolver<Maybe<ResolversTypes['WithdrawDeclarationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawDeclarationArgs, 'input'>>;
};

export type DeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Declaration'] = ResolversParentTypes['Declaration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeclarationState'], ParentType, ContextType>;
  supplierUscc?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  divisionCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  models?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['DeclarationEvidence']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['ConformityMark']>, ParentType, ContextType>;
  reportDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isReportOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signatory?: Resolver<Maybe<ResolversTypes['DeclarationSignatory']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['DeclarationFinding']>>, ParentType, ContextType>;
  acts?: Resolver<Maybe<Array<ResolversTypes['DeclarationAct']>>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConformityMarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConformityMark'] = ResolversParentTypes['ConformityMark']> = {
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclarationEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationEvidence'] = ResolversParentTypes['DeclarationEvidence']> = {
  kind?: Resolver<ResolversTypes['DeclarationEvidenceKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cmaNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeclarationSignatoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationSignatory'] = ResolversParentTypes['DeclarationSignatory']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DeclarationFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationFinding'] = ResolversParentTypes['DeclarationFinding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['DeclarationSeverity'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclarationActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationAct'] = ResolversParentTypes['DeclarationAct']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DeclarationAction'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeclarationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationConnection'] = ResolversParentTypes['DeclarationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeclarationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeclarationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclarationEdge'] = ResolversParentTypes['DeclarationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
};

export type FileDeclarationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileDeclarationPayload'] = ResolversParentTypes['FileDeclarationPayload']> = {
  declaration?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewDeclarationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewDeclarationPayload'] = ResolversParentTypes['ReviewDeclarationPayload']> = {
  declaration?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WithdrawDeclarationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDeclarationPayload'] = ResolversParentTypes['WithdrawDeclarationPayload']> = {
  declaration?: Resolver<ResolversTypes['Declaration'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declarations?: Resolver<Maybe<ResolversTypes['DeclarationConnection']>, ParentType, ContextType, Partial<OrganisationDeclarationsArgs>>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Declaration?: DeclarationResolvers<ContextType>;
  ConformityMark?: ConformityMarkResolvers<ContextType>;
  DeclarationEvidence?: DeclarationEvidenceResolvers<ContextType>;
  DeclarationSignatory?: DeclarationSignatoryResolvers<ContextType>;
  DeclarationFinding?: DeclarationFindingResolvers<ContextType>;
  DeclarationAct?: DeclarationActResolvers<ContextType>;
  DeclarationConnection?: DeclarationConnectionResolvers<ContextType>;
  DeclarationEdge?: DeclarationEdgeResolvers<ContextType>;
  FileDeclarationPayload?: FileDeclarationPayloadResolvers<ContextType>;
  ReviewDeclarationPayload?: ReviewDeclarationPayloadResolvers<ContextType>;
  WithdrawDeclarationPayload?: WithdrawDeclarationPayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
