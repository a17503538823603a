import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput } from '../../schema/contract/errors.ts';
import { pageOfList } from '../shared/paging.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import type { Administered } from './administration.ts';
import type { Agreement, Burst } from './agreement.ts';
import type { AgreementAction, Side } from './agreement-states.ts';
import type { Context } from './context.ts';
import { type Loaders, usageKey } from './loaders.ts';
import { mayReadAgreement } from './policy.ts';

const divisionOf = (code: string | null) => (code === null ? null : { code });
const bodyOf = (code: string | null) => (code === null ? null : { code });
const organisationOf = (uscc: string | null) => (uscc === null ? null : { uscc });

async function ownAgreements(caller: Caller, { agreementsOf }: Loaders): Promise<readonly Agreement[]> {
  const found = caller.agency === null ? [] : ((await agreementsOf.load(caller.agency))?.agreements ?? []);
  return found.filter((agreement) => mayReadAgreement(caller, agreement));
}

async function tokenAgreement(caller: Caller, loaders: Loaders): Promise<Agreement | null> {
  return (await ownAgreements(caller, loaders)).find(({ id }) => id === caller.agreement) ?? null;
}

interface StepArguments {
  readonly input: {
    readonly agreement: string;
    readonly reason?: string | null | undefined;
    readonly actingFor?: Side | null | undefined;
  };
}

/** The mutation of an action: they differ in nothing else. */
function step(action: AgreementAction) {
  return async (_parent: unknown, { input }: StepArguments, { services, caller }: Context) => {
    if (input.actingFor === 'OPERATOR') throw badUserInput('input.actingFor', 'PROVIDER or CONSUMER');
    const { agreement: id, reason = null, actingFor = null } = input;
    const { agreement, act } = await services.agreements.step(caller, { agreement: id, action, reason, actingFor });
    if (!agreement) throw new Error('A step of an agreement without the agreement.');
    return { agreement, act };
  };
}

/** What is done to an agency that there is. */
function standing({ agency, act }: Administered) {
  if (!agency) throw new Error('Nothing is done to an agency that there is not.');
  return { agency, act };
}

function burstOf(rate: number | null, capacity: number | null): Burst | null {
  if ((rate === null) !== (capacity === null))
    throw badUserInput('input.burstCapacity', 'burstRate with burstCapacity, or neither');
  return rate === null || capacity === null ? null : { rate, capacity };
}

export const resolvers: Resolvers = {
  Query: {
    me: (_parent, _args, { caller }) => caller,
    agencies: (_parent, args, { services, caller }) => services.register.list(caller, args),
    administrativeActs: (_parent, { states, ...args }, { services, caller }) =>
      services.acts.list(caller, states ?? null, args),
    signInClient: (_parent, { id, redirectUri }, { services, caller }) =>
      services.codes.client(caller, id, redirectUri),
    providers: (_parent, args, { services, caller }) => services.providers.list(caller, args),
    registeredOperation: (_parent, { agency, hash }, { services, caller }) =>
      services.operations.find(caller, agency, hash),
    registeredOperationTexts: (_parent, args, { services, caller }) => services.operations.all(caller, args),
  },
  Mutation: {
    authenticateAgency: (_parent, { input }, { services, caller }) =>
      services.signIn(caller, {
        clientId: input.clientId ?? null,
        clientSecret: input.clientSecret ?? null,
        clientAssertion: input.clientAssertion ?? null,
        identity: input.identity ?? null,
        standing: input.standing ?? null,
        code: input.code ?? null,
        issuer: input.issuer ?? null,
        tokenEndpoint: input.tokenEndpoint ?? null,
        source: input.source ?? null,
        purpose: input.purpose ?? null,
        scopes: input.scopes ?? [],
      }),
    leaseAgreements: async (_parent, { input }, { services, caller }) => ({
      leases: await services.leases(caller, input.leases),
    }),
    chargeAgreement: (_parent, { input }, { services, caller }) => services.charges(caller, input),
    requestAgreement: (_parent, { input }, { services, caller }) =>
      services.agreements.request(caller, {
        provider: input.provider,
        consumer: input.consumer,
        purpose: input.purpose,
        legalBasis: { instrument: input.legalBasis.instrument, article: input.legalBasis.article ?? null },
        scopes: input.scopes,
        allianceSharing: input.allianceSharing ?? false,
        divisions: input.divisions ?? [],
        dailyQuota: input.dailyQuota ?? null,
        burst: burstOf(input.burstRate ?? null, input.burstCapacity ?? null),
        sealedBeforeAnswered: input.sealedBeforeAnswered ?? false,
        validFrom: input.validFrom ?? null,
        validTo: input.validTo ?? null,
        replaces: input.replaces ?? null,
        reason: input.reason ?? null,
      }),
    approveAgreement: step('APPROVE'),
    activateAgreement: step('ACTIVATE'),
    suspendAgreement: step('SUSPEND'),
    resumeAgreement: step('RESUME'),
    endAgreement: step('END'),
    registerAgency: (_parent, { input }, { services, caller }) =>
      services.administration.registerAgency(caller, {
        id: input.id,
        kind: input.kind,
        nameZh: input.name,
        nameEn: input.nameEn,
        division: input.division ?? null,
        body: input.body ?? null,
        uscc: input.uscc ?? null,
      }),
    openEnrolment: async (_parent, { input }, { services, caller }) => {
      const { agency, act, codePart } = await services.administration.openEnrolment(caller, input.agency, input.reason);
      if (!agency || !act) throw new Error('An enrolment is opened by an act, for an agency that there is.');
      return { agency, act, codePart };
    },
    suspendAgency: async (_parent, { input }, { services, caller }) =>
      standing(await services.administration.suspendAgency(caller, input.agency, input.reason)),
    resumeAgency: async (_parent, { input }, { services, caller }) =>
      standing(await services.administration.resumeAgency(caller, input.agency, input.reason)),
    nameProvider: async (_parent, { input }, { services, caller }) => ({
      act: await services.administration.nameProvider(caller, { ...input, area: input.area ?? null }),
    }),
    dismissProvider: async (_parent, { input }, { services, caller }) => ({
      act: await services.administration.dismissProvider(caller, { ...input, area: input.area ?? null }),
    }),
    confirmAdministrativeAct: (_parent, { input }, { services, caller }) => services.acts.confirm(caller, input.act),
    declineAdministrativeAct: async (_parent, { input }, { services, caller }) => ({
      act: await services.acts.decline(caller, input.act, input.reason),
    }),
    addPublicKey: (_parent, { input: { agency, publicKey } }, { services, caller }) => {
      const members = Object.entries(publicKey).filter(([, value]) => typeof value === 'string');
      return services.selfService.addPublicKey(caller, agency, Object.fromEntries(members));
    },
    enrolAgency: (_parent, { input: { agency, code, publicKey } }, { services }) => {
      const members = Object.entries(publicKey).filter(([, value]) => typeof value === 'string');
      return services.selfService.enrol(agency, code, Object.fromEntries(members));
    },
    withdrawCredential: (_parent, { input }, { services, caller }) =>
      services.selfService.withdrawCredential(caller, input.agency, input.credential, input.force ?? false),
    issueAuthorizationCode: async (_parent, { input }, { services, caller }) => ({
      code: await services.codes.issue(caller, { ...input, nonce: input.nonce ?? null }),
    }),
    registerIdentity: (_parent, { input: { agency, issuer, subject } }, { services, caller }) =>
      services.identities.register(caller, agency, { issuer, subject }),
    registerOperations: async (_parent, { input }, { services, caller }) => ({
      operations: await services.operations.register(
        caller,
        input.agency,
        input.operations.map(({ text }) => text),
      ),
    }),
    withdrawOperation: async (_parent, { input }, { services, caller }) => ({
      operation: await services.operations.withdraw(caller, input.agency, input.hash),
    }),
    setTrustedOperationsOnly: async (_parent, { input }, { services, caller }) => ({
      agency: await services.selfService.changeSettings(caller, input.agency, {
        trustedOperationsOnly: input.enabled,
      }),
    }),
    changeAgencySettings: async (_parent, { input }, { services, caller }) => ({
      agency: await services.selfService.changeSettings(caller, input.agency, {
        ...(input.supervisionDelayDays !== undefined && { supervisionDelayDays: input.supervisionDelayDays }),
        ...(input.signInRedirectUris && { signInRedirectUris: input.signInRedirectUris }),
        ...(input.approvalThresholds && { approvalThresholds: input.approvalThresholds }),
      }),
    }),
  },
  Me: {
    // The hub's own processes are no agencies.
    agency: ({ agency, kind }) => (kind === 'HUB' ? null : agency),
    kind: ({ kind }) => (kind === 'PUBLIC' || kind === 'HUB' ? null : kind),
    name: async ({ agency }, _args, { loaders }) => (agency && (await loaders.agency.load(agency))?.nameZh) ?? null,
    nameEn: async ({ agency }, _args, { loaders }) => (agency && (await loaders.agency.load(agency))?.nameEn) ?? null,
    division: ({ division }) => divisionOf(division),
    divisions: ({ divisions }) => divisions.map((code) => ({ code })),
    body: ({ body }) => bodyOf(body),
    organisation: ({ uscc }) => organisationOf(uscc),
    scopes: ({ scopes }) => [...scopes],
    agreement: (caller, _args, { loaders }) => tokenAgreement(caller, loaders),
    quotaLeft: async (caller, _args, { loaders, services }) => {
      const agreement = await tokenAgreement(caller, loaders);
      return agreement && services.usage.quotaLeft(agreement);
    },
    agencyDetails: ({ agency }, _args, { loaders }) => (agency === null ? null : loaders.agency.load(agency)),
    notices: (_caller, args, { services, caller }) => services.notices.list(caller, args),
    administrativeActs: (_caller, { states, ...args }, { services, caller }) =>
      services.acts.of(caller, states ?? null, args),
    agreements: async (caller, { states, ...args }, { loaders }) => {
      const own = await ownAgreements(caller, loaders);
      return pageOfList(states ? own.filter(({ state }) => states.includes(state)) : own, ({ id }) => id, args);
    },
  },
  Agency: {
    name: ({ nameZh }) => nameZh,
    division: ({ division }) => divisionOf(division),
    body: ({ body }) => bodyOf(body),
    organisation: ({ uscc }) => organisationOf(uscc),
    credentials: ({ credentials }) => [...credentials],
    approvedBy: ({ approvedBy }) => [...approvedBy],
    approvalThresholds: ({ approvalThresholds }) => [...approvalThresholds],
    signInRedirectUris: ({ signInRedirectUris }) => [...signInRedirectUris],
    registeredOperations: ({ id }, args, { services, caller }) => services.operations.of(caller, id, args),
    agreements: async ({ id }, args, { loaders }) =>
      pageOfList((await loaders.agreementsOf.load(id))?.agreements ?? [], (agreement) => agreement.id, args),
  },
  SignInClient: { id: ({ _id }) => _id, name: ({ nameZh }) => nameZh },
  AgencyCredential: { approvedBy: ({ approvedBy }) => [...approvedBy] },
  AdministrativeAct: { terms: ({ terms }) => [...terms] },
  AdministrativeActConnection: { totalCount: (page) => page.totalCount() },
  NoticeConnection: { totalCount: (page) => page.totalCount() },
  Provision: { approvedBy: ({ approvedBy }) => [...approvedBy] },
  ProvisionConnection: { totalCount: (page) => page.totalCount() },
  AgencyConnection: { totalCount: (page) => page.totalCount() },
  SharingAgreementConnection: { totalCount: (page) => page.totalCount() },
  SharingAgreement: {
    scopes: ({ scopes }) => [...scopes],
    divisions: ({ divisions }) => divisions.map((code) => ({ code })),
    burstRate: ({ burst }) => burst?.rate ?? null,
    burstCapacity: ({ burst }) => burst?.capacity ?? null,
    suspendedBy: ({ suspendedBy }) => [...suspendedBy],
    history: ({ history }) => [...history],
    approvedBy: ({ approvedBy }) => [...approvedBy],
    usage: (agreement, { from, to }, { services, caller }) => ({
      agreement: agreement.id,
      ...services.usage.range(caller, agreement, from ?? null, to ?? null),
    }),
  },
  AgreementUsage: {
    units: async (range, _args, { loaders }) =>
      (await loaders.usage.load(usageKey(range))).reduce((sum, { units }) => sum + units, 0),
    days: async (range, _args, { loaders }) => [...(await loaders.usage.load(usageKey(range)))],
  },
  RegisteredOperationConnection: { totalCount: (page) => page.totalCount() },
};
