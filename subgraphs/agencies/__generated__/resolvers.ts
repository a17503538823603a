/* Generated from schema.graphql by `npm run generate`. Do not edit. */
import type { Day } from '../../../schema/domain/day.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MeMapper, AgencyMapper, SignInClientMapper, AgencyConnectionMapper, AgencyCredentialMapper, SharingAgreementMapper, SharingAgreementConnectionMapper, AuthenticateAgencyPayloadMapper, RegisteredOperationMapper, RegisteredOperationConnectionMapper, AgreementChangeMapper, AgreementUsageMapper, ChargeAgreementPayloadMapper, AgencyGrantMapper, AdministrativeActMapper, AdministrativeActConnectionMapper, NoticeMapper, NoticeConnectionMapper, ProvisionMapper, ProvisionConnectionMapper } from '../mappers.ts';
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
  /** The caller: the agency that the token was issued to, what it is for and what the agreement opens. Without a token: the public. */
  me: Me;
  /** Every agency that the hub knows, by id. For the three administrators of the hub. */
  agencies: Maybe<AgencyConnection>;
  /**
   * Administrative acts (行政操作) that need two persons of different roles (双人复核), newest first: what is proposed, what was confirmed or declined, and by whom.
   * For the three administrators of the hub; an agency reads those that concern it under `me`.
   */
  administrativeActs: Maybe<AdministrativeActConnection>;
  /** The agency that a request to sign in for its software names (`client_id`), where the address to come back to is one that it has registered; else null. */
  signInClient: Maybe<SignInClient>;
  /** Which agency answers for which kind of fact in which area (数据提供方): one for each, and the only one that can share it there. */
  providers: Maybe<ProvisionConnection>;
  /** A registered operation of an agency by the SHA-256 of its text (lower-case hex); null when it is not registered or was withdrawn. */
  registeredOperation: Maybe<RegisteredOperation>;
  /** Registered operations of all agencies, without withdrawn ones: a new supergraph plans them before it takes over. */
  registeredOperationTexts: Maybe<RegisteredOperationConnection>;
};


export type QueryAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAdministrativeActsArgs = {
  states?: InputMaybe<Array<AdministrativeActState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySignInClientArgs = {
  id: Scalars['ID']['input'];
  redirectUri: Scalars['String']['input'];
};


export type QueryProvidersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegisteredOperationArgs = {
  agency: Scalars['ID']['input'];
  hash: Scalars['String']['input'];
};


export type QueryRegisteredOperationTextsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Checks the credentials of a token request and says what the agreement opens for its purpose. A refusal is a result, not an error. Asked by the
   * hub's token endpoint only. A failed secret is counted by client and source: the answer to the next wrong one comes later and later, a right one is
   * answered at once. An assertion serves once. Source: RFC 6749 4.4, RFC 7523.
   */
  authenticateAgency: Maybe<AuthenticateAgencyPayload>;
  /**
   * Renews leases of agreements for a gateway worker: tells whether each is in force, and takes units of its daily quota and of its burst bucket. Units of
   * different workers never add up to more than the quota. Not idempotent: units are taken each time, so an answer that is lost loses units and never
   * gives too many.
   */
  leaseAgreements: Maybe<LeaseAgreementsPayload>;
  /**
   * Takes units of an agreement's daily quota for work that the hub does on its own time for a caller, and says what the agreement opens as of now. All units
   * or none; the burst bucket is left alone, as the hub sets the pace of such work itself. Idempotent by `key`: the same charge again takes nothing.
   */
  chargeAgreement: Maybe<ChargeAgreementPayload>;
  /**
   * A consumer asks a provider to share (共享申请). Within the provider's `approvalThresholds` the request is approved at once, else it waits for the
   * provider. The same request again, while it is open, is the one there is. Other terms are a new request that `replaces` an agreement: that one ends
   * when the new one is activated. An agency asks for itself; for another the system administrator proposes it and the security administrator confirms.
   */
  requestAgreement: Maybe<RequestAgreementPayload>;
  /**
   * REQUESTED to APPROVED, by the provider. Declining a request is ending it. Approved already: no change. Where provider and consumer are one, or a role of
   * the hub is given, it waits for a second person.
   */
  approveAgreement: Maybe<ApproveAgreementPayload>;
  /** APPROVED to ACTIVE, by either side: tokens are issued from then on, within the agreement's days. The agreement that it replaces ends. Active already: no change. */
  activateAgreement: Maybe<ActivateAgreementPayload>;
  /**
   * ACTIVE to SUSPENDED at once, by either side or the security administrator, who then hold it suspended. Tokens issued under it are refused within a minute.
   * An agreement that makes an administrator waits for a second person, unless it is the system administrator's.
   */
  suspendAgreement: Maybe<SuspendAgreementPayload>;
  /** Lifts the own suspension; ACTIVE again once nobody holds it suspended. Nobody lifts what another side has suspended. */
  resumeAgreement: Maybe<ResumeAgreementPayload>;
  /** ENDED for good, by either side or the security administrator, from any state: a consumer withdraws its request with it, a provider declines one. */
  endAgreement: Maybe<EndAgreementPayload>;
  /**
   * Proposes an agency with its accession agreement (purpose OPERATIONS, scope `agreements:manage`). Once the security administrator has confirmed it, the
   * agency registers a key of its own with the code whose two parts the two administrators hand over, each one: neither can do it in the agency's place.
   * The same again changes nothing; other names are proposed like a new agency; another kind, division, body or USCC is a CONFLICT. For the system administrator.
   */
  registerAgency: Maybe<RegisterAgencyPayload>;
  /**
   * Proposes that an agency that has lost its keys begins anew, with a code in two parts as in `registerAgency`. The agency is told, and may decline; once it
   * enrols, all keys from before are withdrawn. For the system administrator.
   */
  openEnrolment: Maybe<OpenEnrolmentPayload>;
  /**
   * No token is issued to a suspended agency, its running ones are refused within a minute, and so are those under agreements that it provides. For the system
   * administrator; an administrator's agency waits for the security administrator.
   */
  suspendAgency: Maybe<SuspendAgencyPayload>;
  /** For the security administrator: whoever takes away does not give back. */
  resumeAgency: Maybe<ResumeAgencyPayload>;
  /**
   * Proposes an agency as the provider of kinds of fact in an area. CONFLICT where another one provides some of it for the area, for a part of it, or for one
   * that it lies in. For the system administrator; the security administrator confirms.
   */
  nameProvider: Maybe<NameProviderPayload>;
  /** Proposes that an agency provides them no longer. CONFLICT while agreements rest on it. For the system administrator; the security administrator confirms. */
  dismissProvider: Maybe<DismissProviderPayload>;
  /**
   * Does what somebody has proposed, as the second person: of the role that the act names, and never whoever proposed it. For an enrolment the answer has the
   * second part of the code. CONFLICT for an act that is decided or over, or whose proposer is suspended.
   */
  confirmAdministrativeAct: Maybe<ConfirmAdministrativeActPayload>;
  /** Ends an act undone: by the second person, by whoever proposed it, or by an agency that it concerns. */
  declineAdministrativeAct: Maybe<DeclineAdministrativeActPayload>;
  /** Adds a key for `private_key_jwt` (RFC 7523); four may be in use. The same key again is no second credential. Own agency. */
  addPublicKey: Maybe<AddPublicKeyPayload>;
  /**
   * An agency begins: it registers its first public key with the code that it was given when it was registered. The code is spent by it, so a second use
   * shows that somebody else was first. The hub never sees a secret. FORBIDDEN for a code that is wrong, spent or over; which of them is not told.
   */
  enrolAgency: Maybe<EnrolAgencyPayload>;
  /**
   * Takes a credential out of use for good; tokens got with it run out within ten minutes. CONFLICT for the last one in use, unless `force`. Own agency; the
   * security administrator any, with a second person where it is an administrator's.
   */
  withdrawCredential: Maybe<WithdrawCredentialPayload>;
  /**
   * Adds a passkey (通行密钥, WebAuthn) by which somebody signs in at the desk with the agency's rights; 50 may be in use. The same again is no second credential; CONFLICT
   * where another agency has it. It ends by `withdrawCredential`. Own agency.
   */
  addPasskey: Maybe<AddPasskeyPayload>;
  /**
   * Registers a person at an OpenID Connect issuer (人员身份登记), who from then on signs in at the desk with the agency's rights. A person is one agency's: CONFLICT
   * where another one has registered it. The same again changes nothing; 50 may be in use. Own agency; for an administrator's own, and by the security
   * administrator for another agency, it waits for a second person. It ends by `withdrawCredential`.
   */
  registerIdentity: Maybe<RegisterIdentityPayload>;
  /**
   * Whoever has signed in lets another agency's software know so, and ask in the own agency's name for one purpose, for ten minutes: an authorization code (授权码). Asked
   * by the page on which a person agrees. Not idempotent: each call makes another code. NOT_FOUND for a client or an address that is not registered.
   */
  issueAuthorizationCode: Maybe<IssueAuthorizationCodePayload>;
  /**
   * Registers operations (trusted documents), all or none; those registered already stay as they are. A text is at most 64 KiB and has exactly one
   * operation, with a name, and the fragments it needs. At most 100 in a call and 500 in use. Own agency.
   */
  registerOperations: Maybe<RegisterOperationsPayload>;
  /** Takes an operation out of use; withdrawn already: no change. Own agency. */
  withdrawOperation: Maybe<WithdrawOperationPayload>;
  /** Whether the agency runs registered operations only; any other is refused with OPERATION_NOT_TRUSTED. Own agency. */
  setTrustedOperationsOnly: Maybe<SetTrustedOperationsOnlyPayload>;
  /** Changes the settings that are given. Own agency. */
  changeAgencySettings: Maybe<ChangeAgencySettingsPayload>;
};


export type MutationAuthenticateAgencyArgs = {
  input: AuthenticateAgencyInput;
};


export type MutationLeaseAgreementsArgs = {
  input: LeaseAgreementsInput;
};


export type MutationChargeAgreementArgs = {
  input: ChargeAgreementInput;
};


export type MutationRequestAgreementArgs = {
  input: RequestAgreementInput;
};


export type MutationApproveAgreementArgs = {
  input: ApproveAgreementInput;
};


export type MutationActivateAgreementArgs = {
  input: ActivateAgreementInput;
};


export type MutationSuspendAgreementArgs = {
  input: SuspendAgreementInput;
};


export type MutationResumeAgreementArgs = {
  input: ResumeAgreementInput;
};


export type MutationEndAgreementArgs = {
  input: EndAgreementInput;
};


export type MutationRegisterAgencyArgs = {
  input: RegisterAgencyInput;
};


export type MutationOpenEnrolmentArgs = {
  input: OpenEnrolmentInput;
};


export type MutationSuspendAgencyArgs = {
  input: SuspendAgencyInput;
};


export type MutationResumeAgencyArgs = {
  input: ResumeAgencyInput;
};


export type MutationNameProviderArgs = {
  input: NameProviderInput;
};


export type MutationDismissProviderArgs = {
  input: DismissProviderInput;
};


export type MutationConfirmAdministrativeActArgs = {
  input: ConfirmAdministrativeActInput;
};


export type MutationDeclineAdministrativeActArgs = {
  input: DeclineAdministrativeActInput;
};


export type MutationAddPublicKeyArgs = {
  input: AddPublicKeyInput;
};


export type MutationEnrolAgencyArgs = {
  input: EnrolAgencyInput;
};


export type MutationWithdrawCredentialArgs = {
  input: WithdrawCredentialInput;
};


export type MutationAddPasskeyArgs = {
  input: AddPasskeyInput;
};


export type MutationRegisterIdentityArgs = {
  input: RegisterIdentityInput;
};


export type MutationIssueAuthorizationCodeArgs = {
  input: IssueAuthorizationCodeInput;
};


export type MutationRegisterOperationsArgs = {
  input: RegisterOperationsInput;
};


export type MutationWithdrawOperationArgs = {
  input: WithdrawOperationInput;
};


export type MutationSetTrustedOperationsOnlyArgs = {
  input: SetTrustedOperationsOnlyInput;
};


export type MutationChangeAgencySettingsArgs = {
  input: ChangeAgencySettingsInput;
};

/** An act that two persons of different roles decide on (双人复核): one proposes it, the other confirms. After seven days nobody can. */
export type AdministrativeAct = {
  __typename?: 'AdministrativeAct';
  id: Scalars['ID']['output'];
  kind: AdministrativeActKind;
  /** Id of the agency or agreement that it is about. */
  subject: Scalars['ID']['output'];
  /** What is to be done, whole: it can't change between proposal and confirmation. */
  terms: Array<AdministrativeActTerm>;
  state: AdministrativeActState;
  /** Who proposed it. */
  createdBy: Scalars['ID']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Whose confirmation it needs. */
  confirmedByRole: AdministratorRole;
  /** Who confirmed or declined it; null while it waits. */
  decidedBy: Maybe<Scalars['ID']['output']>;
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was declined. */
  reason: Maybe<Scalars['String']['output']>;
  validUntil: Scalars['DateTime']['output'];
};

/** A value of an act, by its place. */
export type AdministrativeActTerm = {
  __typename?: 'AdministrativeActTerm';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** What an act does. */
export type AdministrativeActKind =
  | 'REGISTER_AGENCY'
  | 'OPEN_ENROLMENT'
  | 'SUSPEND_AGENCY'
  | 'WITHDRAW_CREDENTIAL'
  | 'REGISTER_IDENTITY'
  | 'REQUEST_AGREEMENT'
  | 'STEP_AGREEMENT'
  | 'NAME_PROVIDER'
  | 'DISMISS_PROVIDER';

/** Where an act stands. */
export type AdministrativeActState =
  /** For its second person. */
  | 'WAITING'
  | 'DONE'
  | 'DECLINED'
  /** Nobody decided within seven days. */
  | 'LAPSED';

/** The three administrators (三员): GB/T 22239-2019, 7.1.5 and 8.1.5. Nobody is two of them. */
export type AdministratorRole =
  /** System administrator (系统管理员): keeps identities, runs the hub. */
  | 'SYSTEM'
  /** Security administrator (安全管理员): decides over powers. */
  | 'SECURITY'
  /** Audit administrator (审计管理员): sees what both did, changes nothing of others. */
  | 'AUDIT';

export type AdministrativeActConnection = {
  __typename?: 'AdministrativeActConnection';
  edges: Array<AdministrativeActEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AdministrativeActEdge = {
  __typename?: 'AdministrativeActEdge';
  cursor: Scalars['String']['output'];
  node: AdministrativeAct;
};

export type ConfirmAdministrativeActInput = {
  act: Scalars['ID']['input'];
};

export type ConfirmAdministrativeActPayload = {
  __typename?: 'ConfirmAdministrativeActPayload';
  act: AdministrativeAct;
  /** For an enrolment the second part of the agency's code, to be handed over by whoever confirmed it. It can't be read again. */
  codePart: Maybe<Scalars['String']['output']>;
};

export type DeclineAdministrativeActInput = {
  act: Scalars['ID']['input'];
  /** Why, at most 500 characters. No personal data. */
  reason: Scalars['String']['input'];
};

export type DeclineAdministrativeActPayload = {
  __typename?: 'DeclineAdministrativeActPayload';
  act: AdministrativeAct;
};

/** Who asks, as the token says. */
export type Me = {
  __typename?: 'Me';
  /** Id of the agency, which is its client id as well; null for the public. */
  agency: Maybe<Scalars['ID']['output']>;
  /** Null for the public. */
  kind: Maybe<AgencyKind>;
  /** Legal name of the agency in Chinese; null for the public. */
  name: Maybe<Scalars['String']['output']>;
  /** Name of the agency in English; null for the public. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The division (行政区划) that a market regulator answers for. */
  division: Maybe<Division>;
  /** Divisions whose details the agreement opens: its own, and those of alliance members while both are members. */
  divisions: Array<Division>;
  /** The certification body that the agency is. */
  body: Maybe<CertificationBody>;
  /** Unified social credit code (统一社会信用代码) of the enterprise that the agency is. */
  uscc: Maybe<Scalars['String']['output']>;
  /** The enterprise that the agency is. */
  organisation: Maybe<Organisation>;
  /** Scopes held; `public` is held by everybody. */
  scopes: Array<Scalars['String']['output']>;
  /** What the token is for; null for the public. */
  purpose: Maybe<Purpose>;
  /** The agreement that the token was issued under; null for the public. */
  agreement: Maybe<SharingAgreement>;
  /** Units of operation cost left today (Asia/Shanghai) under the agreement of the token; null without a daily quota, and for the public. */
  quotaLeft: Maybe<Scalars['Int']['output']>;
  /** The agency as the register has it: state, credentials, settings, registered operations. */
  agencyDetails: Maybe<Agency>;
  /** What the agency was told (通知), newest first: what others did that concerns it, and every change of how it signs in. Kept for 400 days. */
  notices: Maybe<NoticeConnection>;
  /** Administrative acts that the agency has proposed or that concern it, newest first; it may decline what waits. */
  administrativeActs: Maybe<AdministrativeActConnection>;
  /** Every agreement of the agency, as consumer or as provider, by id; empty for the public. `states: [REQUESTED]` has what waits for an answer. */
  agreements: SharingAgreementConnection;
};


/** Who asks, as the token says. */
export type MeNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who asks, as the token says. */
export type MeAdministrativeActsArgs = {
  states?: InputMaybe<Array<AdministrativeActState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who asks, as the token says. */
export type MeAgreementsArgs = {
  states?: InputMaybe<Array<AgreementState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of agency (机构类型) that can hold a sharing agreement. */
export type AgencyKind =
  /** Runs the hub. */
  | 'HUB_OPERATOR'
  /** A ministry (部委): all divisions. */
  | 'MINISTRY'
  /** A market regulator (市场监督管理局) of one division. */
  | 'MARKET_REGULATOR'
  /** A certification body (认证机构). */
  | 'CERTIFICATION_BODY'
  /** An e-commerce platform (电子商务平台). */
  | 'ECOMMERCE_PLATFORM'
  /** A procurement platform (政府采购平台). */
  | 'PROCUREMENT_PLATFORM'
  /** An insurer (保险机构). */
  | 'INSURER'
  /** The court that keeps the national list of court defaulters (最高人民法院). */
  | 'COURT'
  /** The finance department that keeps the lists of government procurement (财政部门). */
  | 'FINANCE_DEPARTMENT'
  /** The tax authority that keeps the list of major tax offences (税务机关). */
  | 'TAX_AUTHORITY'
  /** An expert group (专家组), which gives its opinion on the disputes that are referred to it. */
  | 'EXPERT_GROUP'
  /** An enterprise (企业) that looks at its own records. */
  | 'ENTERPRISE';

/** An agency (机构) that shares or uses facts through the hub. */
export type Agency = {
  __typename?: 'Agency';
  /** Its id, which is its client id as well. */
  id: Scalars['ID']['output'];
  kind: AgencyKind;
  /** Legal name in Chinese. */
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  state: AgencyState;
  /** The division that a market regulator answers for; null for every other kind. */
  division: Maybe<Division>;
  /** The certification body that the agency is; null for every other kind. */
  body: Maybe<CertificationBody>;
  /** The enterprise or institution behind it, where it has a unified social credit code. */
  organisation: Maybe<Organisation>;
  /** An agency of the sample data: its secret is published, so it can sign in only on a hub that no other machine reaches. */
  demo: Scalars['Boolean']['output'];
  /** How it can sign in; secrets are stored as salted hashes and never shown. */
  credentials: Array<AgencyCredential>;
  /** Whether it runs registered operations only. */
  trustedOperationsOnly: Scalars['Boolean']['output'];
  /** Days (0 to 180) for which its supervision queries stay hidden from those they asked about; null: not set. For market regulators and ministries. */
  supervisionDelayDays: Maybe<Scalars['Int']['output']>;
  /** Where the agency's own software may have people sent back to after they signed in at the hub (回调地址), letter by letter; none: nobody signs in for it. */
  signInRedirectUris: Array<Scalars['String']['output']>;
  /** Up to how many units a day it shares without being asked, by purpose; none: every request waits for its approval. */
  approvalThresholds: Array<ApprovalThreshold>;
  /** The administrator that registered it; null: it was there when the hub began. */
  createdBy: Maybe<Scalars['ID']['output']>;
  /** Who confirmed it. */
  approvedBy: Array<Scalars['ID']['output']>;
  /** Operations that it has registered, withdrawn ones too, by hash. For the agency itself. */
  registeredOperations: Maybe<RegisteredOperationConnection>;
  /** Its agreements as consumer or provider, by id. */
  agreements: SharingAgreementConnection;
};


/** An agency (机构) that shares or uses facts through the hub. */
export type AgencyRegisteredOperationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An agency (机构) that shares or uses facts through the hub. */
export type AgencyAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a provider shares without being asked: requests of a consumer that together stay within it are approved at once. */
export type ApprovalThreshold = {
  __typename?: 'ApprovalThreshold';
  purpose: Purpose;
  /** Units of operation cost a day. */
  dailyUnits: Scalars['Int']['output'];
};

/** Whether an agency may sign in. */
export type AgencyState =
  | 'ACTIVE'
  /** No token is issued. */
  | 'SUSPENDED';

export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  edges: Array<AgencyEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  cursor: Scalars['String']['output'];
  node: Agency;
};

export type RegisterAgencyInput = {
  /** Lower case letters, digits and single hyphens, at most 64; its client id as well. */
  id: Scalars['ID']['input'];
  kind: AgencyKind;
  /** Legal name in Chinese. */
  name: Scalars['String']['input'];
  nameEn: Scalars['String']['input'];
  /** For a market regulator, and for it only: its division (GB/T 2260). */
  division?: InputMaybe<Scalars['ID']['input']>;
  /** For a certification body, and for it only: its code. */
  body?: InputMaybe<Scalars['ID']['input']>;
  /** Unified social credit code; needed for an enterprise. */
  uscc?: InputMaybe<Scalars['ID']['input']>;
};

export type RegisterAgencyPayload = {
  __typename?: 'RegisterAgencyPayload';
  /** As it stands; null while it is not registered yet. */
  agency: Maybe<Agency>;
  /** What waits for the security administrator; null: nothing is to be changed. */
  act: Maybe<AdministrativeAct>;
  /** The first part of the agency's enrolment code, to be handed over by whoever proposed it. It can't be read again: null when the same is proposed again. */
  codePart: Maybe<Scalars['String']['output']>;
};

export type SuspendAgencyInput = {
  agency: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

export type SuspendAgencyPayload = {
  __typename?: 'SuspendAgencyPayload';
  agency: Agency;
  /** What waits for the security administrator; null: nothing, it is done. */
  act: Maybe<AdministrativeAct>;
};

export type ResumeAgencyInput = {
  agency: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

export type ResumeAgencyPayload = {
  __typename?: 'ResumeAgencyPayload';
  agency: Agency;
};

/** What is left out stays as it is. */
export type ChangeAgencySettingsInput = {
  agency: Scalars['ID']['input'];
  /** For a market regulator or a ministry, 0 to 180; null: not set. */
  supervisionDelayDays?: InputMaybe<Scalars['Int']['input']>;
  /** All of them, at most 10: https://… without fragment, at most 500 characters; http:// on a loopback address. */
  signInRedirectUris?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All of them; each purpose once. */
  approvalThresholds?: InputMaybe<Array<ApprovalThresholdInput>>;
};

export type ApprovalThresholdInput = {
  purpose: Purpose;
  /** 1 to 2,000,000,000 units of operation cost a day. */
  dailyUnits: Scalars['Int']['input'];
};

export type ChangeAgencySettingsPayload = {
  __typename?: 'ChangeAgencySettingsPayload';
  agency: Agency;
};

/** A division (行政区划), owned by the subgraph `alliance`. */
export type Division = {
  __typename?: 'Division';
  code: Scalars['ID']['output'];
};

/** A certification body (认证机构), owned by the subgraph `certificates`. */
export type CertificationBody = {
  __typename?: 'CertificationBody';
  code: Scalars['String']['output'];
};

/** An enterprise or institution, owned by the subgraph `certificates`. */
export type Organisation = {
  __typename?: 'Organisation';
  uscc: Scalars['String']['output'];
};

/** What a request is for (用途). A token names one. */
export type Purpose =
  /** Checking what listings claim about green certification. */
  | 'CLAIM_CHECK'
  /** Supervision of certification and of the market. */
  | 'SUPERVISION'
  /** Checking what may be bought under the government procurement lists. */
  | 'PROCUREMENT'
  /** Reporting facts that the agency owns. */
  | 'REPORTING'
  /** Filing declarations of conformity and reporting about one's own products (供方符合性声明备案). */
  | 'DECLARING'
  /** Underwriting green insurance. */
  | 'UNDERWRITING'
  /** Looking at one's own records. */
  | 'OWN_RECORDS'
  /** Running the hub. */
  | 'OPERATIONS';

/**
 * A sharing agreement (共享协议): a provider opens scopes to a consumer for one purpose, on a legal basis, within a quota, for a time. Between public
 * bodies its frame is 政务数据共享条例 (2025).
 */
export type SharingAgreement = {
  __typename?: 'SharingAgreement';
  id: Scalars['ID']['output'];
  /** Id of the agency that answers for the facts. */
  provider: Scalars['ID']['output'];
  /** Id of the agency that may use them. */
  consumer: Scalars['ID']['output'];
  purpose: Purpose;
  legalBasis: LegalBasis;
  /** Coordinates are opened by scopes; which records, is for the row rules of each subgraph. */
  scopes: Array<Scalars['String']['output']>;
  /** Whether a market regulator sees details of the divisions that are in an alliance with its own, while both are members. */
  allianceSharing: Scalars['Boolean']['output'];
  /** Divisions (行政区划) to which the token of a market regulator is limited; empty: no limit beyond the row rules. */
  divisions: Array<Division>;
  /** Units of operation cost a day (Asia/Shanghai); null: no limit. Counted for consumer, provider and purpose together: an agreement that replaces another goes on with what that has used. */
  dailyQuota: Maybe<Scalars['Int']['output']>;
  /** Units of operation cost a second, on the whole; null: no limit. */
  burstRate: Maybe<Scalars['Int']['output']>;
  /** Units of operation cost at once; null: no limit. */
  burstCapacity: Maybe<Scalars['Int']['output']>;
  /** Sealed before answered (先存证后应答): the record of a request is signed and safely written before its answer goes out; otherwise a crash may take the records of the last second. */
  sealedBeforeAnswered: Scalars['Boolean']['output'];
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** Last day, inclusive; null when it runs until it is ended. */
  validTo: Maybe<Scalars['Date']['output']>;
  state: AgreementState;
  /** The sides that hold it suspended, or held it so when it ended; each lifts its own suspension only. */
  suspendedBy: Array<AgreementSide>;
  /** Id of the agreement that ends when this one is activated. */
  replaces: Maybe<Scalars['ID']['output']>;
  /** The newest 100 changes, oldest first. */
  history: Array<AgreementChange>;
  /** The agency that asked for it, or the administrator that proposed it; null: it was there when the hub began. */
  createdBy: Maybe<Scalars['ID']['output']>;
  /** Who approved it: the provider or who acted for it, and the second person where one was needed. */
  approvedBy: Array<Scalars['ID']['output']>;
  /** What was used under it, day by day: the last 30 days, or at most 400 from `from` to `to`. For both sides and the operator. */
  usage: Maybe<AgreementUsage>;
};


/**
 * A sharing agreement (共享协议): a provider opens scopes to a consumer for one purpose, on a legal basis, within a quota, for a time. Between public
 * bodies its frame is 政务数据共享条例 (2025).
 */
export type SharingAgreementUsageArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A change of an agreement: who did what for which side, when and why. */
export type AgreementChange = {
  __typename?: 'AgreementChange';
  at: Scalars['DateTime']['output'];
  /** Id of the agency that acted: the system administrator's where it acted for a side. */
  actor: Scalars['ID']['output'];
  /** The second person, where one was needed. */
  confirmedBy: Maybe<Scalars['ID']['output']>;
  side: AgreementSide;
  action: AgreementAction;
  /** The state after it. */
  state: AgreementState;
  reason: Maybe<Scalars['String']['output']>;
};

/** For whom somebody acts on an agreement. */
export type AgreementSide =
  | 'PROVIDER'
  | 'CONSUMER'
  /** The security administrator for the hub; in REQUEST the system administrator with a second person. */
  | 'OPERATOR';

/** What can be done with an agreement. */
export type AgreementAction =
  | 'REQUEST'
  | 'APPROVE'
  | 'ACTIVATE'
  | 'SUSPEND'
  | 'RESUME'
  | 'END';

/** Units of operation cost used under an agreement, counted by the leases of the gateways: what is leased and not yet given back counts as used. */
export type AgreementUsage = {
  __typename?: 'AgreementUsage';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  /** Sum of the days; a whole number. */
  units: Scalars['Float']['output'];
  /** Days with any use, in order. */
  days: Array<AgreementDayUse>;
};

/** Units used on a day. */
export type AgreementDayUse = {
  __typename?: 'AgreementDayUse';
  day: Scalars['Date']['output'];
  /** A whole number. */
  units: Scalars['Float']['output'];
};

/** Where an agreement stands. Tokens are issued under ACTIVE ones only, within their days. */
export type AgreementState =
  | 'REQUESTED'
  /** Approved by the provider, not yet in use. */
  | 'APPROVED'
  | 'ACTIVE'
  /** Stopped by either side; can be resumed. */
  | 'SUSPENDED'
  /** Over for good. */
  | 'ENDED';

/** The law that lets an agency share or use facts. */
export type LegalBasis = {
  __typename?: 'LegalBasis';
  /** The instrument, with its number where it has one. */
  instrument: Scalars['String']['output'];
  /** The article, for example `art. 38`; null when the whole instrument is meant. */
  article: Maybe<Scalars['String']['output']>;
};

export type SharingAgreementConnection = {
  __typename?: 'SharingAgreementConnection';
  edges: Array<SharingAgreementEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SharingAgreementEdge = {
  __typename?: 'SharingAgreementEdge';
  cursor: Scalars['String']['output'];
  node: SharingAgreement;
};

/** Terms that a consumer asks for. */
export type RequestAgreementInput = {
  /** Id of the agency that is asked: the one that `providers` names for each scope, in the divisions of the agreement or the whole country. */
  provider: Scalars['ID']['input'];
  /** Id of the agency that is to use the facts. */
  consumer: Scalars['ID']['input'];
  purpose: Purpose;
  legalBasis: LegalBasisInput;
  /** Scopes of the purpose that an agency of the consumer's kind may hold. */
  scopes: Array<Scalars['String']['input']>;
  /** For SUPERVISION by a market regulator: details of the divisions that are in an alliance with its own. */
  allianceSharing?: InputMaybe<Scalars['Boolean']['input']>;
  /** For a market regulator: divisions to which its token is limited, codes of GB/T 2260. */
  divisions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Units of operation cost a day, 1 to 2,000,000,000; null: no limit, which always waits for approval. */
  dailyQuota?: InputMaybe<Scalars['Int']['input']>;
  /** Units a second; with `burstCapacity`, or neither. */
  burstRate?: InputMaybe<Scalars['Int']['input']>;
  /** Units at once. */
  burstCapacity?: InputMaybe<Scalars['Int']['input']>;
  /** Sealed before answered (先存证后应答): no answer goes out before its record is signed and safely written. Costs each answer a write to disk; while none can be made, answers are SOURCE_UNAVAILABLE. */
  sealedBeforeAnswered?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day, today or later; default today. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day; null: until it is ended. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** The agreement that this one takes the place of: same parties, same purpose, not over. */
  replaces?: InputMaybe<Scalars['ID']['input']>;
  /** Why, at most 500 characters; both sides and the operator read it, so no personal data. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The law that lets an agency share or use facts. */
export type LegalBasisInput = {
  instrument: Scalars['String']['input'];
  article?: InputMaybe<Scalars['String']['input']>;
};

export type RequestAgreementPayload = {
  __typename?: 'RequestAgreementPayload';
  /** REQUESTED, or APPROVED where it is within the provider's threshold; null while a request for another agency waits for its second person. */
  agreement: Maybe<SharingAgreement>;
  /** What waits for a second person; null: nothing. */
  act: Maybe<AdministrativeAct>;
};

export type ApproveAgreementInput = {
  agreement: Scalars['ID']['input'];
  /** Why, at most 500 characters. No personal data. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** For the system administrator: the side that it acts for, with a second person. Recorded; both sides are told. */
  actingFor?: InputMaybe<AgreementSide>;
};

export type ApproveAgreementPayload = {
  __typename?: 'ApproveAgreementPayload';
  /** As it stands: unchanged while the act waits. */
  agreement: SharingAgreement;
  /** What waits for a second person; null: nothing, it is done. */
  act: Maybe<AdministrativeAct>;
};

export type ActivateAgreementInput = {
  agreement: Scalars['ID']['input'];
  /** Why, at most 500 characters. No personal data. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** For the system administrator: the side that it acts for, with a second person. Recorded; both sides are told. */
  actingFor?: InputMaybe<AgreementSide>;
};

export type ActivateAgreementPayload = {
  __typename?: 'ActivateAgreementPayload';
  /** As it stands: unchanged while the act waits. */
  agreement: SharingAgreement;
  /** What waits for a second person; null: nothing, it is done. */
  act: Maybe<AdministrativeAct>;
};

export type SuspendAgreementInput = {
  agreement: Scalars['ID']['input'];
  /** Why, at most 500 characters; needed. No personal data. */
  reason: Scalars['String']['input'];
  /** For the system administrator: the side that it acts for, with a second person. Recorded; both sides are told. */
  actingFor?: InputMaybe<AgreementSide>;
};

export type SuspendAgreementPayload = {
  __typename?: 'SuspendAgreementPayload';
  /** As it stands: unchanged while the act waits. */
  agreement: SharingAgreement;
  /** What waits for a second person; null: nothing, it is done. */
  act: Maybe<AdministrativeAct>;
};

export type ResumeAgreementInput = {
  agreement: Scalars['ID']['input'];
  /** Why, at most 500 characters. No personal data. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** For the system administrator: the side that it acts for, with a second person. Recorded; both sides are told. */
  actingFor?: InputMaybe<AgreementSide>;
};

export type ResumeAgreementPayload = {
  __typename?: 'ResumeAgreementPayload';
  /** As it stands: unchanged while the act waits. */
  agreement: SharingAgreement;
  /** What waits for a second person; null: nothing, it is done. */
  act: Maybe<AdministrativeAct>;
};

export type EndAgreementInput = {
  agreement: Scalars['ID']['input'];
  /** Why, at most 500 characters; needed. No personal data. */
  reason: Scalars['String']['input'];
  /** For the system administrator: the side that it acts for, with a second person. Recorded; both sides are told. */
  actingFor?: InputMaybe<AgreementSide>;
};

export type EndAgreementPayload = {
  __typename?: 'EndAgreementPayload';
  /** As it stands: unchanged while the act waits. */
  agreement: SharingAgreement;
  /** What waits for a second person; null: nothing, it is done. */
  act: Maybe<AdministrativeAct>;
};

/** A way in which an agency proves who it is. Several at a time let it change them without a gap. */
export type AgencyCredential = {
  __typename?: 'AgencyCredential';
  id: Scalars['ID']['output'];
  method: CredentialMethod;
  /** The OpenID Connect issuer at which the person signs in (身份提供方); null for every other method. */
  issuer: Maybe<Scalars['String']['output']>;
  /** What the agency calls a passkey; null for every other method. */
  name: Maybe<Scalars['String']['output']>;
  /** What the issuer calls the person (`sub`); means nothing without `issuer`. Null for every other method. */
  subject: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** The end of a secret that has been rotated; null: until it is withdrawn. */
  validUntil: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is not withdrawn. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** The agency that registered it; `machine`: sample data. */
  createdBy: Maybe<Scalars['ID']['output']>;
  /** The administrators whose parts of a code the agency began with; `machine`: a start or a command on it. */
  approvedBy: Array<Scalars['ID']['output']>;
};

/** How an agency proves who it is. */
export type CredentialMethod =
  /** The published secret of an agency of the sample data (`client_secret_basic`, `client_secret_post`). No other agency has one. */
  | 'SECRET'
  /** A public key of the agency, which signs assertions (`private_key_jwt`, RFC 7523). */
  | 'PUBLIC_KEY'
  /** A person at an OpenID Connect issuer (人员身份), who works at the desk with the agency's rights. */
  | 'IDENTITY'
  /** A passkey (通行密钥, WebAuthn) of somebody who works at the desk with the agency's rights. */
  | 'PASSKEY';

export type AddPasskeyInput = {
  agency: Scalars['ID']['input'];
  /** What the authenticator calls it, base64url. */
  id: Scalars['String']['input'];
  /** COSE key (RFC 9052), base64url. */
  publicKey: Scalars['String']['input'];
  /** What the agency calls it, at most 60 characters: the device, not the person. */
  name: Scalars['String']['input'];
};

export type AddPasskeyPayload = {
  __typename?: 'AddPasskeyPayload';
  /** Id of the credential. */
  credential: Scalars['ID']['output'];
  agency: Agency;
};

export type RegisterIdentityInput = {
  /** The agency with whose rights the person works. */
  agency: Scalars['ID']['input'];
  /** Address of the issuer, letter by letter as it names itself (`iss`): https://…, at most 255 characters. */
  issuer: Scalars['String']['input'];
  /** What the issuer calls the person (`sub`): 1 to 255 ASCII characters. No name, no number of an identity card: what the issuer made up for it. */
  subject: Scalars['String']['input'];
};

export type RegisterIdentityPayload = {
  __typename?: 'RegisterIdentityPayload';
  /** Id of the credential; null while it waits for a second person. */
  credential: Maybe<Scalars['ID']['output']>;
  agency: Agency;
  /** What waits for a second person; null: nothing, it is done. */
  act: Maybe<AdministrativeAct>;
};

export type OpenEnrolmentInput = {
  agency: Scalars['ID']['input'];
  /** Why, at most 500 characters. No personal data. */
  reason: Scalars['String']['input'];
};

export type OpenEnrolmentPayload = {
  __typename?: 'OpenEnrolmentPayload';
  agency: Agency;
  act: AdministrativeAct;
  /** As in `RegisterAgencyPayload`. */
  codePart: Maybe<Scalars['String']['output']>;
};

export type AddPublicKeyInput = {
  agency: Scalars['ID']['input'];
  publicKey: PublicKeyInput;
};

/** Public half of a key as a JWK (RFC 7517): P-256 (`kty: EC`, for ES256) or RSA of at least 2,048 bits (`kty: RSA`, for PS256 and RS256). */
export type PublicKeyInput = {
  kty: Scalars['String']['input'];
  crv?: InputMaybe<Scalars['String']['input']>;
  x?: InputMaybe<Scalars['String']['input']>;
  y?: InputMaybe<Scalars['String']['input']>;
  n?: InputMaybe<Scalars['String']['input']>;
  e?: InputMaybe<Scalars['String']['input']>;
};

export type AddPublicKeyPayload = {
  __typename?: 'AddPublicKeyPayload';
  /** Id of the credential. */
  credential: Scalars['ID']['output'];
  agency: Agency;
};

export type EnrolAgencyInput = {
  agency: Scalars['ID']['input'];
  /** The parts of the code as they were handed over, joined by a full stop, in any order. It serves once, within seven days. */
  code: Scalars['String']['input'];
  publicKey: PublicKeyInput;
};

export type EnrolAgencyPayload = {
  __typename?: 'EnrolAgencyPayload';
  /** Id of the credential. The agency signs in with `private_key_jwt` from now on. */
  credential: Scalars['ID']['output'];
};

export type WithdrawCredentialInput = {
  agency: Scalars['ID']['input'];
  credential: Scalars['ID']['input'];
  /** Also the last one in use: the agency can't sign in any more, until two administrators have opened an enrolment. */
  force?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WithdrawCredentialPayload = {
  __typename?: 'WithdrawCredentialPayload';
  agency: Agency;
  /** What waits for a second person; null: nothing, it is done. */
  act: Maybe<AdministrativeAct>;
};

/** At most 200 leases. */
export type LeaseAgreementsInput = {
  leases: Array<LeaseRequest>;
};

/** What a gateway worker wants of an agreement. */
export type LeaseRequest = {
  agreement: Scalars['ID']['input'];
  /** Units of operation cost wanted now; 0 asks for the standing only. */
  units: Scalars['Int']['input'];
  /** Units of earlier leases of today (Asia/Shanghai) that were not used. What the day did not grant is not taken back. */
  returned: Scalars['Int']['input'];
};

/** Leases in the order in which they were asked for. */
export type LeaseAgreementsPayload = {
  __typename?: 'LeaseAgreementsPayload';
  leases: Array<AgreementLease>;
};

/** What a gateway worker may let through under an agreement. */
export type AgreementLease = {
  __typename?: 'AgreementLease';
  agreement: Scalars['ID']['output'];
  /** The agreement is ACTIVE and within its days, and both its agencies are ACTIVE; false for an agreement that does not exist. */
  inForce: Scalars['Boolean']['output'];
  /** Units granted, 0 to `units`. */
  granted: Scalars['Int']['output'];
  /** Why fewer are granted than wanted; null otherwise, and without force. */
  shortage: Maybe<LeaseShortage>;
  /** With a shortage: after how many seconds it is worth another try. */
  retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** Units left of today's quota after this lease; null without a daily quota. */
  quotaLeft: Maybe<Scalars['Int']['output']>;
  /** Whether the consumer runs operations only that it has registered. */
  trustedOperationsOnly: Scalars['Boolean']['output'];
  /** Whether the agreement demands that records are written before their answers go out. */
  sealedBeforeAnswered: Scalars['Boolean']['output'];
};

/** A charge for work of the hub's own. */
export type ChargeAgreementInput = {
  agreement: Scalars['ID']['input'];
  /** Units of operation cost; 0 asks for the standing only. */
  units: Scalars['Int']['input'];
  /** Names the charge, 1 to 200 characters. Kept for 60 days. */
  key: Scalars['String']['input'];
};

/** What came of a charge. */
export type ChargeAgreementPayload = {
  __typename?: 'ChargeAgreementPayload';
  /** As in `AgreementLease`. Without force nothing is charged. */
  inForce: Scalars['Boolean']['output'];
  /** Whether the units are charged, now or by the same charge before. */
  charged: Scalars['Boolean']['output'];
  /** Whether the same charge had been made before. */
  repeated: Scalars['Boolean']['output'];
  /** Why nothing was charged; null otherwise, and without force. */
  shortage: Maybe<LeaseShortage>;
  retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** Units left of today's quota after this charge; null without a daily quota. */
  quotaLeft: Maybe<Scalars['Int']['output']>;
  /** What a token would carry now, with every scope of the agreement; null without force. */
  granted: Maybe<AgencyGrant>;
};

/** What is short when a lease is granted in part. */
export type LeaseShortage =
  /** The day's quota; a new one begins at midnight in Asia/Shanghai. */
  | 'DAILY_QUOTA'
  /** The burst bucket, which fills up with time. */
  | 'BURST_RATE';

/** Something that an agency is told (通知). */
export type Notice = {
  __typename?: 'Notice';
  id: Scalars['ID']['output'];
  kind: NoticeKind;
  /** Id of the agency, the agreement or the act that it is about. */
  subject: Scalars['ID']['output'];
  textZh: Scalars['String']['output'];
  textEn: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

/** What a notice is of. */
export type NoticeKind =
  | 'AGENCY_REGISTERED'
  | 'AGENCY_SUSPENDED'
  | 'AGENCY_RESUMED'
  /** Somebody may register a new key for the agency; all others end with it. */
  | 'ENROLMENT_OPENED'
  | 'CREDENTIAL_ADDED'
  /** A person at an issuer can sign in for the agency. */
  | 'IDENTITY_REGISTERED'
  | 'CREDENTIAL_WITHDRAWN'
  | 'AGREEMENT_CHANGED'
  /** Something that concerns the agency waits for a second person; the agency may decline it. */
  | 'ACT_PROPOSED'
  | 'ACT_DECLINED'
  | 'PROVIDER_NAMED'
  | 'PROVIDER_DISMISSED';

export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  edges: Array<NoticeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  cursor: Scalars['String']['output'];
  node: Notice;
};

export type RegisterOperationsInput = {
  agency: Scalars['ID']['input'];
  operations: Array<OperationTextInput>;
};

export type OperationTextInput = {
  /** GraphQL document; its hash is the SHA-256 of exactly these bytes in UTF-8. */
  text: Scalars['String']['input'];
};

export type RegisterOperationsPayload = {
  __typename?: 'RegisterOperationsPayload';
  /** In the order given. */
  operations: Array<RegisteredOperation>;
};

export type WithdrawOperationInput = {
  agency: Scalars['ID']['input'];
  /** SHA-256 of the text, lower-case hex. */
  hash: Scalars['String']['input'];
};

export type WithdrawOperationPayload = {
  __typename?: 'WithdrawOperationPayload';
  operation: RegisteredOperation;
};

export type SetTrustedOperationsOnlyInput = {
  agency: Scalars['ID']['input'];
  enabled: Scalars['Boolean']['input'];
};

export type SetTrustedOperationsOnlyPayload = {
  __typename?: 'SetTrustedOperationsOnlyPayload';
  agency: Agency;
};

/** An operation (GraphQL document) that an agency has registered, so that it may be run by its hash. */
export type RegisteredOperation = {
  __typename?: 'RegisteredOperation';
  /** SHA-256 of the text in UTF-8, lower-case hex. */
  hash: Scalars['String']['output'];
  /** Name of the operation in the text. */
  name: Scalars['String']['output'];
  text: Scalars['String']['output'];
  registeredAt: Scalars['DateTime']['output'];
  /** Null while it may be run. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Id of the agency, which is who registered it: nobody does it for another. */
  agency: Scalars['ID']['output'];
};

export type RegisteredOperationConnection = {
  __typename?: 'RegisteredOperationConnection';
  edges: Array<RegisteredOperationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RegisteredOperationEdge = {
  __typename?: 'RegisteredOperationEdge';
  cursor: Scalars['String']['output'];
  node: RegisteredOperation;
};

/** A kind of fact in an area, with the agency that answers for it (数据提供方). */
export type Provision = {
  __typename?: 'Provision';
  /** The scope that opens this kind of fact. */
  scope: Scalars['String']['output'];
  /** Code of GB/T 2260; null: the whole country. */
  area: Maybe<Scalars['ID']['output']>;
  /** Id of the agency. */
  provider: Scalars['ID']['output'];
  since: Scalars['Date']['output'];
  createdBy: Scalars['ID']['output'];
  approvedBy: Array<Scalars['ID']['output']>;
};

export type ProvisionConnection = {
  __typename?: 'ProvisionConnection';
  edges: Array<ProvisionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProvisionEdge = {
  __typename?: 'ProvisionEdge';
  cursor: Scalars['String']['output'];
  node: Provision;
};

export type NameProviderInput = {
  /** A ministry, a market regulator within its own division, or for scopes of OPERATIONS an operator. */
  provider: Scalars['ID']['input'];
  /** Scopes, which stand for the kinds of fact that they open; each once. */
  scopes: Array<Scalars['String']['input']>;
  /** Code of GB/T 2260; null: the whole country. */
  area?: InputMaybe<Scalars['ID']['input']>;
};

export type NameProviderPayload = {
  __typename?: 'NameProviderPayload';
  act: AdministrativeAct;
};

export type DismissProviderInput = {
  provider: Scalars['ID']['input'];
  scopes: Array<Scalars['String']['input']>;
  /** As it was named. */
  area?: InputMaybe<Scalars['ID']['input']>;
};

export type DismissProviderPayload = {
  __typename?: 'DismissProviderPayload';
  act: AdministrativeAct;
};

/** One of `clientSecret`, `clientAssertion`, `identity`, `passkey` and `standing`. */
export type AuthenticateAgencyInput = {
  /** May be left out with an assertion, which names the client itself. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  clientSecret?: InputMaybe<Scalars['String']['input']>;
  /** A JWT (ES256, PS256 or RS256) that the agency signed: `iss` = `sub` = client id, `aud` = the hub's issuer alone, `exp` within 5 minutes, `jti`. */
  clientAssertion?: InputMaybe<Scalars['String']['input']>;
  /** A person whom the hub has seen to be signed in at an issuer. */
  identity?: InputMaybe<SignInIdentityInput>;
  /** What a passkey's authenticator answered. */
  passkey?: InputMaybe<SignInPasskeyInput>;
  /** A sign-in that goes on: by the credential that it began with, while that is in use. */
  standing?: InputMaybe<SignInStandingInput>;
  /** With the proof of a client: an authorization code that it was given (RFC 6749 4.1.3). */
  code?: InputMaybe<AuthorizationCodeProofInput>;
  /** The hub's own origin: the audience that an assertion must name. Source: draft-ietf-oauth-rfc7523bis. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** URL of the token endpoint: the audience of clients that go by RFC 7523 as it was first written, taken until they have changed. */
  tokenEndpoint?: InputMaybe<Scalars['String']['input']>;
  /** Where the request came from, as a digest of the address: wrong secrets are counted by client and source. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** The purpose asked for, as the client wrote it. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** The scopes asked for; none: everything that the agreement opens for the purpose. */
  scopes?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A person at an issuer; `proof` serves once. */
export type SignInIdentityInput = {
  issuer: Scalars['String']['input'];
  subject: Scalars['String']['input'];
  /** Digest of the ID token that said so. */
  proof: Scalars['String']['input'];
  /** From then on the ID token is refused by its age. */
  proofUntil: Scalars['DateTime']['input'];
};

/** What an authenticator answered, with what the hub expects of it; `proof` serves once. */
export type SignInPasskeyInput = {
  /** JSON of an `AuthenticationResponseJSON` (Web Authentication Level 3). */
  response: Scalars['String']['input'];
  origin: Scalars['String']['input'];
  rpId: Scalars['String']['input'];
  challenge: Scalars['String']['input'];
  proof: Scalars['String']['input'];
  proofUntil: Scalars['DateTime']['input'];
};

export type SignInStandingInput = {
  agency: Scalars['ID']['input'];
  credential: Scalars['ID']['input'];
};

/** Exactly one of both. */
export type AuthenticateAgencyPayload = {
  __typename?: 'AuthenticateAgencyPayload';
  granted: Maybe<AgencyGrant>;
  refusal: Maybe<AuthenticationRefusal>;
};

/** What a token may carry. */
export type AgencyGrant = {
  __typename?: 'AgencyGrant';
  agency: Scalars['ID']['output'];
  kind: AgencyKind;
  division: Maybe<Scalars['String']['output']>;
  divisions: Array<Scalars['String']['output']>;
  body: Maybe<Scalars['String']['output']>;
  uscc: Maybe<Scalars['String']['output']>;
  purpose: Purpose;
  /** Without `public`, which everybody holds. */
  scopes: Array<Scalars['String']['output']>;
  agreement: Scalars['ID']['output'];
  /** The end of the agreement's last day; a token must not outlive it. Null when the agreement runs until it is ended. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** An agency of the sample data. */
  demo: Scalars['Boolean']['output'];
  /** Id of the credential that it was proven with. */
  credential: Maybe<Scalars['ID']['output']>;
  /** For an authorization code: `nonce` of the request that it was given for. */
  nonce: Maybe<Scalars['String']['output']>;
};

export type AuthorizationCodeProofInput = {
  code: Scalars['String']['input'];
  redirectUri: Scalars['String']['input'];
  /** PKCE (RFC 7636): what the challenge was made of. */
  verifier: Scalars['String']['input'];
};

/** Why no token is issued. */
export type AuthenticationRefusal = {
  __typename?: 'AuthenticationRefusal';
  code: AuthenticationRefusalCode;
  /** For the client: names no fact about the agency that the client does not have to know. */
  message: Scalars['String']['output'];
  /** For `INVALID_CLIENT`: for how many seconds the answer is held back, after several wrong secrets from the same source; null: it is not. */
  retryAfterSeconds: Maybe<Scalars['Float']['output']>;
};

/** Reasons for issuing no token. */
export type AuthenticationRefusalCode =
  /** The client is unknown or its credentials are wrong; which of both is not told. */
  | 'INVALID_CLIENT'
  /** The authorization code is spent, over, another client's, or its address or verifier is wrong; which of them is not told. */
  | 'INVALID_CODE'
  /** The request names no purpose. */
  | 'PURPOSE_REQUIRED'
  /** The purpose does not exist, or no agreement in force covers it. */
  | 'PURPOSE_NOT_COVERED'
  /** A scope asked for is not in the agreement. */
  | 'SCOPE_NOT_COVERED'
  /** The agency is suspended. */
  | 'AGENCY_SUSPENDED';

/** An agency whose own software people sign in for, at one of the addresses that it has registered. */
export type SignInClient = {
  __typename?: 'SignInClient';
  id: Scalars['ID']['output'];
  /** Legal name in Chinese. */
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
};

export type IssueAuthorizationCodeInput = {
  /** The agency whose software asked. */
  client: Scalars['ID']['input'];
  /** One of its `signInRedirectUris`, letter by letter. */
  redirectUri: Scalars['String']['input'];
  /** PKCE (RFC 7636) by S256: 43 characters of base64url. */
  codeChallenge: Scalars['String']['input'];
  /** What the software wants to find in the ID token, at most 255 characters. */
  nonce?: InputMaybe<Scalars['String']['input']>;
  /** What the access token is for, under an agreement of the caller's agency. */
  purpose: Purpose;
};

export type IssueAuthorizationCodePayload = {
  __typename?: 'IssueAuthorizationCodePayload';
  /** Serves once, within a minute, together with the client's own proof and the verifier. */
  code: Scalars['String']['output'];
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
  AdministrativeAct: ResolverTypeWrapper<AdministrativeActMapper>;
  AdministrativeActTerm: ResolverTypeWrapper<AdministrativeActTerm>;
  AdministrativeActKind: AdministrativeActKind;
  AdministrativeActState: AdministrativeActState;
  AdministratorRole: AdministratorRole;
  AdministrativeActConnection: ResolverTypeWrapper<AdministrativeActConnectionMapper>;
  AdministrativeActEdge: ResolverTypeWrapper<Omit<AdministrativeActEdge, 'node'> & { node: ResolversTypes['AdministrativeAct'] }>;
  ConfirmAdministrativeActInput: ConfirmAdministrativeActInput;
  ConfirmAdministrativeActPayload: ResolverTypeWrapper<Omit<ConfirmAdministrativeActPayload, 'act'> & { act: ResolversTypes['AdministrativeAct'] }>;
  DeclineAdministrativeActInput: DeclineAdministrativeActInput;
  DeclineAdministrativeActPayload: ResolverTypeWrapper<Omit<DeclineAdministrativeActPayload, 'act'> & { act: ResolversTypes['AdministrativeAct'] }>;
  Me: ResolverTypeWrapper<MeMapper>;
  AgencyKind: AgencyKind;
  Agency: ResolverTypeWrapper<AgencyMapper>;
  ApprovalThreshold: ResolverTypeWrapper<ApprovalThreshold>;
  AgencyState: AgencyState;
  AgencyConnection: ResolverTypeWrapper<AgencyConnectionMapper>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  RegisterAgencyInput: RegisterAgencyInput;
  RegisterAgencyPayload: ResolverTypeWrapper<Omit<RegisterAgencyPayload, 'agency' | 'act'> & { agency?: Maybe<ResolversTypes['Agency']>, act?: Maybe<ResolversTypes['AdministrativeAct']> }>;
  SuspendAgencyInput: SuspendAgencyInput;
  SuspendAgencyPayload: ResolverTypeWrapper<Omit<SuspendAgencyPayload, 'agency' | 'act'> & { agency: ResolversTypes['Agency'], act?: Maybe<ResolversTypes['AdministrativeAct']> }>;
  ResumeAgencyInput: ResumeAgencyInput;
  ResumeAgencyPayload: ResolverTypeWrapper<Omit<ResumeAgencyPayload, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  ChangeAgencySettingsInput: ChangeAgencySettingsInput;
  ApprovalThresholdInput: ApprovalThresholdInput;
  ChangeAgencySettingsPayload: ResolverTypeWrapper<Omit<ChangeAgencySettingsPayload, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  Division: ResolverTypeWrapper<Division>;
  CertificationBody: ResolverTypeWrapper<CertificationBody>;
  Organisation: ResolverTypeWrapper<Organisation>;
  Purpose: Purpose;
  SharingAgreement: ResolverTypeWrapper<SharingAgreementMapper>;
  AgreementChange: ResolverTypeWrapper<AgreementChangeMapper>;
  AgreementSide: AgreementSide;
  AgreementAction: AgreementAction;
  AgreementUsage: ResolverTypeWrapper<AgreementUsageMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AgreementDayUse: ResolverTypeWrapper<AgreementDayUse>;
  AgreementState: AgreementState;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  SharingAgreementConnection: ResolverTypeWrapper<SharingAgreementConnectionMapper>;
  SharingAgreementEdge: ResolverTypeWrapper<Omit<SharingAgreementEdge, 'node'> & { node: ResolversTypes['SharingAgreement'] }>;
  RequestAgreementInput: RequestAgreementInput;
  LegalBasisInput: LegalBasisInput;
  RequestAgreementPayload: ResolverTypeWrapper<Omit<RequestAgreementPayload, 'agreement' | 'act'> & { agreement?: Maybe<ResolversTypes['SharingAgreement']>, act?: Maybe<ResolversTypes['AdministrativeAct']> }>;
  ApproveAgreementInput: ApproveAgreementInput;
  ApproveAgreementPayload: ResolverTypeWrapper<Omit<ApproveAgreementPayload, 'agreement' | 'act'> & { agreement: ResolversTypes['SharingAgreement'], act?: Maybe<ResolversTypes['AdministrativeAct']> }>;
  ActivateAgreementInput: ActivateAgreementInput;
  ActivateAgreementPayload: ResolverTypeWrapper<Omit<ActivateAgreementPayload, 'agreement' | 'act'> & { agreement: ResolversTypes['SharingAgreement'], act?: Maybe<ResolversTypes['AdministrativeAct']> }>;
  SuspendAgreementInput: SuspendAgreementInput;
  SuspendAgreementPayload: ResolverTypeWrapper<Omit<SuspendAgreementPayload, 'agreement' | 'act'> & { agreement: ResolversTypes['SharingAgreement'], act?: Maybe<ResolversTypes['AdministrativeAct']> }>;
  ResumeAgreementInput: ResumeAgreementInput;
  ResumeAgreementPayload: ResolverTypeWrapper<Omit<ResumeAgreementPayload, 'agreement' | 'act'> & { agreement: ResolversTypes['SharingAgreement'], act?: Maybe<ResolversTypes['AdministrativeAct']> }>;
  EndAgreementInput: EndAgreementInput;
  EndAgreementPayload: ResolverTypeWrapper<Omit<EndAgreementPayload, 'agreement' | 'act'> & { agreement: ResolversTypes['SharingAgreement'], act?: Maybe<ResolversTypes['AdministrativeAct']> }>;
  AgencyCredential: ResolverTypeWrapper<AgencyCredentialMapper>;
  CredentialMethod: CredentialMethod;
  AddPasskeyInput: AddPasskeyInput;
  AddPasskeyPayload: ResolverTypeWrapper<Omit<AddPasskeyPayload, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  RegisterIdentityInput: RegisterIdentityInput;
  RegisterIdentityPayload: ResolverTypeWrapper<Omit<RegisterIdentityPayload, 'agency' | 'act'> & { agency: ResolversTypes['Agency'], act?: Maybe<ResolversTypes['AdministrativeAct']> }>;
  OpenEnrolmentInput: OpenEnrolmentInput;
  OpenEnrolmentPayload: ResolverTypeWrapper<Omit<OpenEnrolmentPayload, 'agency' | 'act'> & { agency: ResolversTypes['Agency'], act: ResolversTypes['AdministrativeAct'] }>;
  AddPublicKeyInput: AddPublicKeyInput;
  PublicKeyInput: PublicKeyInput;
  AddPublicKeyPayload: ResolverTypeWrapper<Omit<AddPublicKeyPayload, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  EnrolAgencyInput: EnrolAgencyInput;
  EnrolAgencyPayload: ResolverTypeWrapper<EnrolAgencyPayload>;
  WithdrawCredentialInput: WithdrawCredentialInput;
  WithdrawCredentialPayload: ResolverTypeWrapper<Omit<WithdrawCredentialPayload, 'agency' | 'act'> & { agency: ResolversTypes['Agency'], act?: Maybe<ResolversTypes['AdministrativeAct']> }>;
  LeaseAgreementsInput: LeaseAgreementsInput;
  LeaseRequest: LeaseRequest;
  LeaseAgreementsPayload: ResolverTypeWrapper<LeaseAgreementsPayload>;
  AgreementLease: ResolverTypeWrapper<AgreementLease>;
  ChargeAgreementInput: ChargeAgreementInput;
  ChargeAgreementPayload: ResolverTypeWrapper<ChargeAgreementPayloadMapper>;
  LeaseShortage: LeaseShortage;
  Notice: ResolverTypeWrapper<NoticeMapper>;
  NoticeKind: NoticeKind;
  NoticeConnection: ResolverTypeWrapper<NoticeConnectionMapper>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  RegisterOperationsInput: RegisterOperationsInput;
  OperationTextInput: OperationTextInput;
  RegisterOperationsPayload: ResolverTypeWrapper<Omit<RegisterOperationsPayload, 'operations'> & { operations: Array<ResolversTypes['RegisteredOperation']> }>;
  WithdrawOperationInput: WithdrawOperationInput;
  WithdrawOperationPayload: ResolverTypeWrapper<Omit<WithdrawOperationPayload, 'operation'> & { operation: ResolversTypes['RegisteredOperation'] }>;
  SetTrustedOperationsOnlyInput: SetTrustedOperationsOnlyInput;
  SetTrustedOperationsOnlyPayload: ResolverTypeWrapper<Omit<SetTrustedOperationsOnlyPayload, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  RegisteredOperation: ResolverTypeWrapper<RegisteredOperationMapper>;
  RegisteredOperationConnection: ResolverTypeWrapper<RegisteredOperationConnectionMapper>;
  RegisteredOperationEdge: ResolverTypeWrapper<Omit<RegisteredOperationEdge, 'node'> & { node: ResolversTypes['RegisteredOperation'] }>;
  Provision: ResolverTypeWrapper<ProvisionMapper>;
  ProvisionConnection: ResolverTypeWrapper<ProvisionConnectionMapper>;
  ProvisionEdge: ResolverTypeWrapper<Omit<ProvisionEdge, 'node'> & { node: ResolversTypes['Provision'] }>;
  NameProviderInput: NameProviderInput;
  NameProviderPayload: ResolverTypeWrapper<Omit<NameProviderPayload, 'act'> & { act: ResolversTypes['AdministrativeAct'] }>;
  DismissProviderInput: DismissProviderInput;
  DismissProviderPayload: ResolverTypeWrapper<Omit<DismissProviderPayload, 'act'> & { act: ResolversTypes['AdministrativeAct'] }>;
  AuthenticateAgencyInput: AuthenticateAgencyInput;
  SignInIdentityInput: SignInIdentityInput;
  SignInPasskeyInput: SignInPasskeyInput;
  SignInStandingInput: SignInStandingInput;
  AuthenticateAgencyPayload: ResolverTypeWrapper<AuthenticateAgencyPayloadMapper>;
  AgencyGrant: ResolverTypeWrapper<AgencyGrantMapper>;
  AuthorizationCodeProofInput: AuthorizationCodeProofInput;
  AuthenticationRefusal: ResolverTypeWrapper<AuthenticationRefusal>;
  AuthenticationRefusalCode: AuthenticationRefusalCode;
  SignInClient: ResolverTypeWrapper<SignInClientMapper>;
  IssueAuthorizationCodeInput: IssueAuthorizationCodeInput;
  IssueAuthorizationCodePayload: ResolverTypeWrapper<IssueAuthorizationCodePayload>;
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
  AdministrativeAct: AdministrativeActMapper;
  AdministrativeActTerm: AdministrativeActTerm;
  AdministrativeActConnection: AdministrativeActConnectionMapper;
  AdministrativeActEdge: Omit<AdministrativeActEdge, 'node'> & { node: ResolversParentTypes['AdministrativeAct'] };
  ConfirmAdministrativeActInput: ConfirmAdministrativeActInput;
  ConfirmAdministrativeActPayload: Omit<ConfirmAdministrativeActPayload, 'act'> & { act: ResolversParentTypes['AdministrativeAct'] };
  DeclineAdministrativeActInput: DeclineAdministrativeActInput;
  DeclineAdministrativeActPayload: Omit<DeclineAdministrativeActPayload, 'act'> & { act: ResolversParentTypes['AdministrativeAct'] };
  Me: MeMapper;
  Agency: AgencyMapper;
  ApprovalThreshold: ApprovalThreshold;
  AgencyConnection: AgencyConnectionMapper;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  RegisterAgencyInput: RegisterAgencyInput;
  RegisterAgencyPayload: Omit<RegisterAgencyPayload, 'agency' | 'act'> & { agency?: Maybe<ResolversParentTypes['Agency']>, act?: Maybe<ResolversParentTypes['AdministrativeAct']> };
  SuspendAgencyInput: SuspendAgencyInput;
  SuspendAgencyPayload: Omit<SuspendAgencyPayload, 'agency' | 'act'> & { agency: ResolversParentTypes['Agency'], act?: Maybe<ResolversParentTypes['AdministrativeAct']> };
  ResumeAgencyInput: ResumeAgencyInput;
  ResumeAgencyPayload: Omit<ResumeAgencyPayload, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  ChangeAgencySettingsInput: ChangeAgencySettingsInput;
  ApprovalThresholdInput: ApprovalThresholdInput;
  ChangeAgencySettingsPayload: Omit<ChangeAgencySettingsPayload, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  Division: Division;
  CertificationBody: CertificationBody;
  Organisation: Organisation;
  SharingAgreement: SharingAgreementMapper;
  AgreementChange: AgreementChangeMapper;
  AgreementUsage: AgreementUsageMapper;
  Float: Scalars['Float']['output'];
  AgreementDayUse: AgreementDayUse;
  LegalBasis: LegalBasis;
  SharingAgreementConnection: SharingAgreementConnectionMapper;
  SharingAgreementEdge: Omit<SharingAgreementEdge, 'node'> & { node: ResolversParentTypes['SharingAgreement'] };
  RequestAgreementInput: RequestAgreementInput;
  LegalBasisInput: LegalBasisInput;
  RequestAgreementPayload: Omit<RequestAgreementPayload, 'agreement' | 'act'> & { agreement?: Maybe<ResolversParentTypes['SharingAgreement']>, act?: Maybe<ResolversParentTypes['AdministrativeAct']> };
  ApproveAgreementInput: ApproveAgreementInput;
  ApproveAgreementPayload: Omit<ApproveAgreementPayload, 'agreement' | 'act'> & { agreement: ResolversParentTypes['SharingAgreement'], act?: Maybe<ResolversParentTypes['AdministrativeAct']> };
  ActivateAgreementInput: ActivateAgreementInput;
  ActivateAgreementPayload: Omit<ActivateAgreementPayload, 'agreement' | 'act'> & { agreement: ResolversParentTypes['SharingAgreement'], act?: Maybe<ResolversParentTypes['AdministrativeAct']> };
  SuspendAgreementInput: SuspendAgreementInput;
  SuspendAgreementPayload: Omit<SuspendAgreementPayload, 'agreement' | 'act'> & { agreement: ResolversParentTypes['SharingAgreement'], act?: Maybe<ResolversParentTypes['AdministrativeAct']> };
  ResumeAgreementInput: ResumeAgreementInput;
  ResumeAgreementPayload: Omit<ResumeAgreementPayload, 'agreement' | 'act'> & { agreement: ResolversParentTypes['SharingAgreement'], act?: Maybe<ResolversParentTypes['AdministrativeAct']> };
  EndAgreementInput: EndAgreementInput;
  EndAgreementPayload: Omit<EndAgreementPayload, 'agreement' | 'act'> & { agreement: ResolversParentTypes['SharingAgreement'], act?: Maybe<ResolversParentTypes['AdministrativeAct']> };
  AgencyCredential: AgencyCredentialMapper;
  AddPasskeyInput: AddPasskeyInput;
  AddPasskeyPayload: Omit<AddPasskeyPayload, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  RegisterIdentityInput: RegisterIdentityInput;
  RegisterIdentityPayload: Omit<RegisterIdentityPayload, 'agency' | 'act'> & { agency: ResolversParentTypes['Agency'], act?: Maybe<ResolversParentTypes['AdministrativeAct']> };
  OpenEnrolmentInput: OpenEnrolmentInput;
  OpenEnrolmentPayload: Omit<OpenEnrolmentPayload, 'agency' | 'act'> & { agency: ResolversParentTypes['Agency'], act: ResolversParentTypes['AdministrativeAct'] };
  AddPublicKeyInput: AddPublicKeyInput;
  PublicKeyInput: PublicKeyInput;
  AddPublicKeyPayload: Omit<AddPublicKeyPayload, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  EnrolAgencyInput: EnrolAgencyInput;
  EnrolAgencyPayload: EnrolAgencyPayload;
  WithdrawCredentialInput: WithdrawCredentialInput;
  WithdrawCredentialPayload: Omit<WithdrawCredentialPayload, 'agency' | 'act'> & { agency: ResolversParentTypes['Agency'], act?: Maybe<ResolversParentTypes['AdministrativeAct']> };
  LeaseAgreementsInput: LeaseAgreementsInput;
  LeaseRequest: LeaseRequest;
  LeaseAgreementsPayload: LeaseAgreementsPayload;
  AgreementLease: AgreementLease;
  ChargeAgreementInput: ChargeAgreementInput;
  ChargeAgreementPayload: ChargeAgreementPayloadMapper;
  Notice: NoticeMapper;
  NoticeConnection: NoticeConnectionMapper;
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  RegisterOperationsInput: RegisterOperationsInput;
  OperationTextInput: OperationTextInput;
  RegisterOperationsPayload: Omit<RegisterOperationsPayload, 'operations'> & { operations: Array<ResolversParentTypes['RegisteredOperation']> };
  WithdrawOperationInput: WithdrawOperationInput;
  WithdrawOperationPayload: Omit<WithdrawOperationPayload, 'operation'> & { operation: ResolversParentTypes['RegisteredOperation'] };
  SetTrustedOperationsOnlyInput: SetTrustedOperationsOnlyInput;
  SetTrustedOperationsOnlyPayload: Omit<SetTrustedOperationsOnlyPayload, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  RegisteredOperation: RegisteredOperationMapper;
  RegisteredOperationConnection: RegisteredOperationConnectionMapper;
  RegisteredOperationEdge: Omit<RegisteredOperationEdge, 'node'> & { node: ResolversParentTypes['RegisteredOperation'] };
  Provision: ProvisionMapper;
  ProvisionConnection: ProvisionConnectionMapper;
  ProvisionEdge: Omit<ProvisionEdge, 'node'> & { node: ResolversParentTypes['Provision'] };
  NameProviderInput: NameProviderInput;
  NameProviderPayload: Omit<NameProviderPayload, 'act'> & { act: ResolversParentTypes['AdministrativeAct'] };
  DismissProviderInput: DismissProviderInput;
  DismissProviderPayload: Omit<DismissProviderPayload, 'act'> & { act: ResolversParentTypes['AdministrativeAct'] };
  AuthenticateAgencyInput: AuthenticateAgencyInput;
  SignInIdentityInput: SignInIdentityInput;
  SignInPasskeyInput: SignInPasskeyInput;
  SignInStandingInput: SignInStandingInput;
  AuthenticateAgencyPayload: AuthenticateAgencyPayloadMapper;
  AgencyGrant: AgencyGrantMapper;
  AuthorizationCodeProofInput: AuthorizationCodeProofInput;
  AuthenticationRefusal: AuthenticationRefusal;
  SignInClient: SignInClientMapper;
  IssueAuthorizationCodeInput: IssueAuthorizationCodeInput;
  IssueAuthorizationCodePayload: IssueAuthorizationCodePayload;
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
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  administrativeActs?: Resolver<Maybe<ResolversTypes['AdministrativeActConnection']>, ParentType, ContextType, Partial<QueryAdministrativeActsArgs>>;
  signInClient?: Resolver<Maybe<ResolversTypes['SignInClient']>, ParentType, ContextType, RequireFields<QuerySignInClientArgs, 'id' | 'redirectUri'>>;
  providers?: Resolver<Maybe<ResolversTypes['ProvisionConnection']>, ParentType, ContextType, Partial<QueryProvidersArgs>>;
  registeredOperation?: Resolver<Maybe<ResolversTypes['RegisteredOperation']>, ParentType, ContextType, RequireFields<QueryRegisteredOperationArgs, 'agency' | 'hash'>>;
  registeredOperationTexts?: Resolver<Maybe<ResolversTypes['RegisteredOperationConnection']>, ParentType, ContextType, Partial<QueryRegisteredOperationTextsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  authenticateAgency?: Resolver<Maybe<ResolversTypes['AuthenticateAgencyPayload']>, ParentType, ContextType, RequireFields<MutationAuthenticateAgencyArgs, 'input'>>;
  leaseAgreements?: Resolver<Maybe<ResolversTypes['LeaseAgreementsPayload']>, ParentType, ContextType, RequireFields<MutationLeaseAgreementsArgs, 'input'>>;
  chargeAgreement?: Resolver<Maybe<ResolversTypes['ChargeAgreementPayload']>, ParentType, ContextType, RequireFields<MutationChargeAgreementArgs, 'input'>>;
  requestAgreement?: Resolver<Maybe<ResolversTypes['RequestAgreementPayload']>, ParentType, ContextType, RequireFields<MutationRequestAgreementArgs, 'input'>>;
  approveAgreement?: Resolver<Maybe<ResolversTypes['ApproveAgreementPayload']>, ParentType, ContextType, RequireFields<MutationApproveAgreementArgs, 'input'>>;
  activateAgreement?: Resolver<Maybe<ResolversTypes['ActivateAgreementPayload']>, ParentType, ContextType, RequireFields<MutationActivateAgreementArgs, 'input'>>;
  suspendAgreement?: Resolver<Maybe<ResolversTypes['SuspendAgreementPayload']>, ParentType, ContextType, RequireFields<MutationSuspendAgreementArgs, 'input'>>;
  resumeAgreement?: Resolver<Maybe<ResolversTypes['ResumeAgreementPayload']>, ParentType, ContextType, RequireFields<MutationResumeAgreementArgs, 'input'>>;
  endAgreement?: Resolver<Maybe<ResolversTypes['EndAgreementPayload']>, ParentType, ContextType, RequireFields<MutationEndAgreementArgs, 'input'>>;
  registerAgency?: Resolver<Maybe<ResolversTypes['RegisterAgencyPayload']>, ParentType, ContextType, RequireFields<MutationRegisterAgencyArgs, 'input'>>;
  openEnrolment?: Resolver<Maybe<ResolversTypes['OpenEnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationOpenEnrolmentArgs, 'input'>>;
  suspendAgency?: Resolver<Maybe<ResolversTypes['SuspendAgencyPayload']>, ParentType, ContextType, RequireFields<MutationSuspendAgencyArgs, 'input'>>;
  resumeAgency?: Resolver<Maybe<ResolversTypes['ResumeAgencyPayload']>, ParentType, ContextType, RequireFields<MutationResumeAgencyArgs, 'input'>>;
  nameProvider?: Resolver<Maybe<ResolversTypes['NameProviderPayload']>, ParentType, ContextType, RequireFields<MutationNameProviderArgs, 'input'>>;
  dismissProvider?: Resolver<Maybe<ResolversTypes['DismissProviderPayload']>, ParentType, ContextType, RequireFields<MutationDismissProviderArgs, 'input'>>;
  confirmAdministrativeAct?: Resolver<Maybe<ResolversTypes['ConfirmAdministrativeActPayload']>, ParentType, ContextType, RequireFields<MutationConfirmAdministrativeActArgs, 'input'>>;
  declineAdministrativeAct?: Resolver<Maybe<ResolversTypes['DeclineAdministrativeActPayload']>, ParentType, ContextType, RequireFields<MutationDeclineAdministrativeActArgs, 'input'>>;
  addPublicKey?: Resolver<Maybe<ResolversTypes['AddPublicKeyPayload']>, ParentType, ContextType, RequireFields<MutationAddPublicKeyArgs, 'input'>>;
  enrolAgency?: Resolver<Maybe<ResolversTypes['EnrolAgencyPayload']>, ParentType, ContextType, RequireFields<MutationEnrolAgencyArgs, 'input'>>;
  withdrawCredential?: Resolver<Maybe<ResolversTypes['WithdrawCredentialPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCredentialArgs, 'input'>>;
  addPasskey?: Resolver<Maybe<ResolversTypes['AddPasskeyPayload']>, ParentType, ContextType, RequireFields<MutationAddPasskeyArgs, 'input'>>;
  registerIdentity?: Resolver<Maybe<ResolversTypes['RegisterIdentityPayload']>, ParentType, ContextType, RequireFields<MutationRegisterIdentityArgs, 'input'>>;
  issueAuthorizationCode?: Resolver<Maybe<ResolversTypes['IssueAuthorizationCodePayload']>, ParentType, ContextType, RequireFields<MutationIssueAuthorizationCodeArgs, 'input'>>;
  registerOperations?: Resolver<Maybe<ResolversTypes['RegisterOperationsPayload']>, ParentType, ContextType, RequireFields<MutationRegisterOperationsArgs, 'input'>>;
  withdrawOperation?: Resolver<Maybe<ResolversTypes['WithdrawOperationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawOperationArgs, 'input'>>;
  setTrustedOperationsOnly?: Resolver<Maybe<ResolversTypes['SetTrustedOperationsOnlyPayload']>, ParentType, ContextType, RequireFields<MutationSetTrustedOperationsOnlyArgs, 'input'>>;
  changeAgencySettings?: Resolver<Maybe<ResolversTypes['ChangeAgencySettingsPayload']>, ParentType, ContextType, RequireFields<MutationChangeAgencySettingsArgs, 'input'>>;
};

export type AdministrativeActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeAct'] = ResolversParentTypes['AdministrativeAct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdministrativeActKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['AdministrativeActTerm']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AdministrativeActState'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedByRole?: Resolver<ResolversTypes['AdministratorRole'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AdministrativeActTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeActTerm'] = ResolversParentTypes['AdministrativeActTerm']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdministrativeActConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeActConnection'] = ResolversParentTypes['AdministrativeActConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdministrativeActEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministrativeActEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeActEdge'] = ResolversParentTypes['AdministrativeActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdministrativeAct'], ParentType, ContextType>;
};

export type ConfirmAdministrativeActPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAdministrativeActPayload'] = ResolversParentTypes['ConfirmAdministrativeActPayload']> = {
  act?: Resolver<ResolversTypes['AdministrativeAct'], ParentType, ContextType>;
  codePart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeclineAdministrativeActPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineAdministrativeActPayload'] = ResolversParentTypes['DeclineAdministrativeActPayload']> = {
  act?: Resolver<ResolversTypes['AdministrativeAct'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  agency?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AgencyKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['CertificationBody']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  quotaLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agencyDetails?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  notices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, Partial<MeNoticesArgs>>;
  administrativeActs?: Resolver<Maybe<ResolversTypes['AdministrativeActConnection']>, ParentType, ContextType, Partial<MeAdministrativeActsArgs>>;
  agreements?: Resolver<ResolversTypes['SharingAgreementConnection'], ParentType, ContextType, Partial<MeAgreementsArgs>>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgencyState'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['CertificationBody']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  credentials?: Resolver<Array<ResolversTypes['AgencyCredential']>, ParentType, ContextType>;
  trustedOperationsOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supervisionDelayDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signInRedirectUris?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  approvalThresholds?: Resolver<Array<ResolversTypes['ApprovalThreshold']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvedBy?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  registeredOperations?: Resolver<Maybe<ResolversTypes['RegisteredOperationConnection']>, ParentType, ContextType, Partial<AgencyRegisteredOperationsArgs>>;
  agreements?: Resolver<ResolversTypes['SharingAgreementConnection'], ParentType, ContextType, Partial<AgencyAgreementsArgs>>;
};

export type ApprovalThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalThreshold'] = ResolversParentTypes['ApprovalThreshold']> = {
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  dailyUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type RegisterAgencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAgencyPayload'] = ResolversParentTypes['RegisterAgencyPayload']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['AdministrativeAct']>, ParentType, ContextType>;
  codePart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuspendAgencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendAgencyPayload'] = ResolversParentTypes['SuspendAgencyPayload']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['AdministrativeAct']>, ParentType, ContextType>;
};

export type ResumeAgencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeAgencyPayload'] = ResolversParentTypes['ResumeAgencyPayload']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type ChangeAgencySettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAgencySettingsPayload'] = ResolversParentTypes['ChangeAgencySettingsPayload']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CertificationBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationBody'] = ResolversParentTypes['CertificationBody']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharingAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreement'] = ResolversParentTypes['SharingAgreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  allianceSharing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  dailyQuota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  burstRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  burstCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sealedBeforeAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  suspendedBy?: Resolver<Array<ResolversTypes['AgreementSide']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['AgreementChange']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvedBy?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['AgreementUsage']>, ParentType, ContextType, Partial<SharingAgreementUsageArgs>>;
};

export type AgreementChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementChange'] = ResolversParentTypes['AgreementChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['AgreementSide'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['AgreementAction'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementUsage'] = ResolversParentTypes['AgreementUsage']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['AgreementDayUse']>, ParentType, ContextType>;
};

export type AgreementDayUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementDayUse'] = ResolversParentTypes['AgreementDayUse']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharingAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreementConnection'] = ResolversParentTypes['SharingAgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharingAgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharingAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreementEdge'] = ResolversParentTypes['SharingAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
};

export type RequestAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAgreementPayload'] = ResolversParentTypes['RequestAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['AdministrativeAct']>, ParentType, ContextType>;
};

export type ApproveAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveAgreementPayload'] = ResolversParentTypes['ApproveAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['AdministrativeAct']>, ParentType, ContextType>;
};

export type ActivateAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateAgreementPayload'] = ResolversParentTypes['ActivateAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['AdministrativeAct']>, ParentType, ContextType>;
};

export type SuspendAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendAgreementPayload'] = ResolversParentTypes['SuspendAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['AdministrativeAct']>, ParentType, ContextType>;
};

export type ResumeAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeAgreementPayload'] = ResolversParentTypes['ResumeAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['AdministrativeAct']>, ParentType, ContextType>;
};

export type EndAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAgreementPayload'] = ResolversParentTypes['EndAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['AdministrativeAct']>, ParentType, ContextType>;
};

export type AgencyCredentialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyCredential'] = ResolversParentTypes['AgencyCredential']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['CredentialMethod'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvedBy?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AddPasskeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddPasskeyPayload'] = ResolversParentTypes['AddPasskeyPayload']> = {
  credential?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type RegisterIdentityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterIdentityPayload'] = ResolversParentTypes['RegisterIdentityPayload']> = {
  credential?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['AdministrativeAct']>, ParentType, ContextType>;
};

export type OpenEnrolmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenEnrolmentPayload'] = ResolversParentTypes['OpenEnrolmentPayload']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['AdministrativeAct'], ParentType, ContextType>;
  codePart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddPublicKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddPublicKeyPayload'] = ResolversParentTypes['AddPublicKeyPayload']> = {
  credential?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type EnrolAgencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolAgencyPayload'] = ResolversParentTypes['EnrolAgencyPayload']> = {
  credential?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WithdrawCredentialPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCredentialPayload'] = ResolversParentTypes['WithdrawCredentialPayload']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['AdministrativeAct']>, ParentType, ContextType>;
};

export type LeaseAgreementsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaseAgreementsPayload'] = ResolversParentTypes['LeaseAgreementsPayload']> = {
  leases?: Resolver<Array<ResolversTypes['AgreementLease']>, ParentType, ContextType>;
};

export type AgreementLeaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementLease'] = ResolversParentTypes['AgreementLease']> = {
  agreement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortage?: Resolver<Maybe<ResolversTypes['LeaseShortage']>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quotaLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trustedOperationsOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sealedBeforeAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChargeAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargeAgreementPayload'] = ResolversParentTypes['ChargeAgreementPayload']> = {
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  charged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortage?: Resolver<Maybe<ResolversTypes['LeaseShortage']>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quotaLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  granted?: Resolver<Maybe<ResolversTypes['AgencyGrant']>, ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type RegisterOperationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOperationsPayload'] = ResolversParentTypes['RegisterOperationsPayload']> = {
  operations?: Resolver<Array<ResolversTypes['RegisteredOperation']>, ParentType, ContextType>;
};

export type WithdrawOperationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOperationPayload'] = ResolversParentTypes['WithdrawOperationPayload']> = {
  operation?: Resolver<ResolversTypes['RegisteredOperation'], ParentType, ContextType>;
};

export type SetTrustedOperationsOnlyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTrustedOperationsOnlyPayload'] = ResolversParentTypes['SetTrustedOperationsOnlyPayload']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type RegisteredOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredOperation'] = ResolversParentTypes['RegisteredOperation']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegisteredOperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredOperationConnection'] = ResolversParentTypes['RegisteredOperationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegisteredOperationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisteredOperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredOperationEdge'] = ResolversParentTypes['RegisteredOperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisteredOperation'], ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  approvedBy?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type NameProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameProviderPayload'] = ResolversParentTypes['NameProviderPayload']> = {
  act?: Resolver<ResolversTypes['AdministrativeAct'], ParentType, ContextType>;
};

export type DismissProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissProviderPayload'] = ResolversParentTypes['DismissProviderPayload']> = {
  act?: Resolver<ResolversTypes['AdministrativeAct'], ParentType, ContextType>;
};

export type AuthenticateAgencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticateAgencyPayload'] = ResolversParentTypes['AuthenticateAgencyPayload']> = {
  granted?: Resolver<Maybe<ResolversTypes['AgencyGrant']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['AuthenticationRefusal']>, ParentType, ContextType>;
};

export type AgencyGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyGrant'] = ResolversParentTypes['AgencyGrant']> = {
  agency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nonce?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuthenticationRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthenticationRefusal'] = ResolversParentTypes['AuthenticationRefusal']> = {
  code?: Resolver<ResolversTypes['AuthenticationRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SignInClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInClient'] = ResolversParentTypes['SignInClient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueAuthorizationCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAuthorizationCodePayload'] = ResolversParentTypes['IssueAuthorizationCodePayload']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AdministrativeAct?: AdministrativeActResolvers<ContextType>;
  AdministrativeActTerm?: AdministrativeActTermResolvers<ContextType>;
  AdministrativeActConnection?: AdministrativeActConnectionResolvers<ContextType>;
  AdministrativeActEdge?: AdministrativeActEdgeResolvers<ContextType>;
  ConfirmAdministrativeActPayload?: ConfirmAdministrativeActPayloadResolvers<ContextType>;
  DeclineAdministrativeActPayload?: DeclineAdministrativeActPayloadResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  ApprovalThreshold?: ApprovalThresholdResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  RegisterAgencyPayload?: RegisterAgencyPayloadResolvers<ContextType>;
  SuspendAgencyPayload?: SuspendAgencyPayloadResolvers<ContextType>;
  ResumeAgencyPayload?: ResumeAgencyPayloadResolvers<ContextType>;
  ChangeAgencySettingsPayload?: ChangeAgencySettingsPayloadResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  CertificationBody?: CertificationBodyResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  SharingAgreement?: SharingAgreementResolvers<ContextType>;
  AgreementChange?: AgreementChangeResolvers<ContextType>;
  AgreementUsage?: AgreementUsageResolvers<ContextType>;
  AgreementDayUse?: AgreementDayUseResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  SharingAgreementConnection?: SharingAgreementConnectionResolvers<ContextType>;
  SharingAgreementEdge?: SharingAgreementEdgeResolvers<ContextType>;
  RequestAgreementPayload?: RequestAgreementPayloadResolvers<ContextType>;
  ApproveAgreementPayload?: ApproveAgreementPayloadResolvers<ContextType>;
  ActivateAgreementPayload?: ActivateAgreementPayloadResolvers<ContextType>;
  SuspendAgreementPayload?: SuspendAgreementPayloadResolvers<ContextType>;
  ResumeAgreementPayload?: ResumeAgreementPayloadResolvers<ContextType>;
  EndAgreementPayload?: EndAgreementPayloadResolvers<ContextType>;
  AgencyCredential?: AgencyCredentialResolvers<ContextType>;
  AddPasskeyPayload?: AddPasskeyPayloadResolvers<ContextType>;
  RegisterIdentityPayload?: RegisterIdentityPayloadResolvers<ContextType>;
  OpenEnrolmentPayload?: OpenEnrolmentPayloadResolvers<ContextType>;
  AddPublicKeyPayload?: AddPublicKeyPayloadResolvers<ContextType>;
  EnrolAgencyPayload?: EnrolAgencyPayloadResolvers<ContextType>;
  WithdrawCredentialPayload?: WithdrawCredentialPayloadResolvers<ContextType>;
  LeaseAgreementsPayload?: LeaseAgreementsPayloadResolvers<ContextType>;
  AgreementLease?: AgreementLeaseResolvers<ContextType>;
  ChargeAgreementPayload?: ChargeAgreementPayloadResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  RegisterOperationsPayload?: RegisterOperationsPayloadResolvers<ContextType>;
  WithdrawOperationPayload?: WithdrawOperationPayloadResolvers<ContextType>;
  SetTrustedOperationsOnlyPayload?: SetTrustedOperationsOnlyPayloadResolvers<ContextType>;
  RegisteredOperation?: RegisteredOperationResolvers<ContextType>;
  RegisteredOperationConnection?: RegisteredOperationConnectionResolvers<ContextType>;
  RegisteredOperationEdge?: RegisteredOperationEdgeResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  NameProviderPayload?: NameProviderPayloadResolvers<ContextType>;
  DismissProviderPayload?: DismissProviderPayloadResolvers<ContextType>;
  AuthenticateAgencyPayload?: AuthenticateAgencyPayloadResolvers<ContextType>;
  AgencyGrant?: AgencyGrantResolvers<ContextType>;
  AuthenticationRefusal?: AuthenticationRefusalResolvers<ContextType>;
  SignInClient?: SignInClientResolvers<ContextType>;
  IssueAuthorizationCodePayload?: IssueAuthorizationCodePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  sizedBy?: SizedByDirectiveResolver<any, any, ContextType>;
  confirmedBy?: ConfirmedByDirectiveResolver<any, any, ContextType>;
};
