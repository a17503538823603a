import type { Caller } from '../../schema/contract/caller.ts';
import { pageOfList } from '../shared/paging.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import type { Agreement } from './agreement.ts';
import type { Loaders } from './loaders.ts';
import { mayReadAgreement } from './policy.ts';

const divisionOf = (code: string | null) => (code === null ? null : { code });
const bodyOf = (code: string | null) => (code === null ? null : { code });
const organisationOf = (uscc: string | null) => (uscc === null ? null : { uscc });

async function ownAgreements(caller: Caller, { agreementsOf }: Loaders): Promise<readonly Agreement[]> {
  const found = caller.agency === null ? [] : ((await agreementsOf.load(caller.agency))?.agreements ?? []);
  return found.filter((agreement) => mayReadAgreement(caller, agreement));
}

export const resolvers: Resolvers = {
  Query: {
    me: (_parent, _args, { caller }) => caller,
    agencies: (_parent, args, { services, caller }) => services.register.list(caller, args),
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
        tokenEndpoint: input.tokenEndpoint ?? null,
        purpose: input.purpose ?? null,
        scopes: input.scopes ?? [],
      }),
    leaseAgreements: async (_parent, { input }, { services, caller }) => ({
      leases: await services.leases(caller, input.leases),
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
    agreement: async (caller, _args, { loaders }) =>
      (await ownAgreements(caller, loaders)).find(({ id }) => id === caller.agreement) ?? null,
    agreements: async (caller, args, { loaders }) =>
      pageOfList(await ownAgreements(caller, loaders), ({ id }) => id, args),
  },
  Agency: {
    name: ({ nameZh }) => nameZh,
    division: ({ division }) => divisionOf(division),
    body: ({ body }) => bodyOf(body),
    organisation: ({ uscc }) => organisationOf(uscc),
    credentials: ({ credentials }) => [...credentials],
    agreements: async ({ id }, args, { loaders }) =>
      pageOfList((await loaders.agreementsOf.load(id))?.agreements ?? [], (agreement) => agreement.id, args),
  },
  AgencyConnection: { totalCount: (page) => page.totalCount() },
  SharingAgreementConnection: { totalCount: (page) => page.totalCount() },
  SharingAgreement: {
    scopes: ({ scopes }) => [...scopes],
  },
  RegisteredOperationConnection: { totalCount: (page) => page.totalCount() },
};
