import { type JsonWebKey, randomBytes, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { type Agency, type AgencyDetails, type Agreement, toAgency, toAgreement } from './agreement.ts';
import type { AgencyDocument, AgreementDocument, CredentialDocument, Models } from './model.ts';
import { mayListAgencies } from './policy.ts';
import { checkAgency, checkAgreement, checkPublicKey } from './registration.ts';
import { hashSecret, SECRET_COST } from './secret-hash.ts';

/** Secrets of an agency that may be in use at a time: the one in use and its successor. */
export const SECRETS_IN_USE = 2;
/** Public keys of an agency that may be in use at a time. */
export const PUBLIC_KEYS_IN_USE = 4;
const SECRET_BYTES = 32;

/** What a write did: the same content again changes nothing and is no event. */
export type Saved = 'CREATED' | 'CHANGED' | 'UNCHANGED';

/** The register of agencies and their agreements. */
export interface Register {
  /** @throws FORBIDDEN unless the caller is the operator. */
  list(caller: Caller, args: PageArguments): Promise<Page<Agency>>;
  agencies(ids: readonly string[]): Promise<Agency[]>;
  /** Agreements of any of the agencies, by id. */
  agreementsOf(agencies: readonly string[]): Promise<Agreement[]>;
  /** Whether some operator of the hub has a credential in use. */
  hasOperator(): Promise<boolean>;
  /** @throws BAD_USER_INPUT when what is said of it does not fit its kind. */
  saveAgency(details: AgencyDetails): Promise<Saved>;
  /** @throws NOT_FOUND */
  setState(agency: string, state: Agency['state']): Promise<Saved>;
  /**
   * Adds a secret and returns it: the only time it can be read. Not idempotent, a secret is new each time; sample data gives its own.
   * @throws NOT_FOUND; CONFLICT when two are in use.
   */
  addSecret(agency: string, given?: string): Promise<{ readonly credential: string; readonly secret: string }>;
  /** @throws NOT_FOUND; BAD_USER_INPUT; CONFLICT when four are in use. */
  addPublicKey(agency: string, key: JsonWebKey): Promise<{ readonly credential: string }>;
  /** Takes a credential out of use for good. @throws NOT_FOUND */
  withdrawCredential(agency: string, credential: string): Promise<Saved>;
  /** @throws BAD_USER_INPUT; NOT_FOUND when a party is not registered. */
  saveAgreement(agreement: Agreement): Promise<Saved>;
}

export function createRegister({ models, write, clock }: ServiceKit<Models>, secretCost = SECRET_COST): Register {
  /** Changes an agency under a transaction; `change` returns null for "nothing to do". */
  const changeAgency = (id: string, change: (agency: AgencyDocument) => AgencyDocument | null): Promise<Saved> =>
    write(async (scope) => {
      const agency = await models.agencies.findById(id).session(scope.session).lean().exec();
      if (!agency) throw hubError('NOT_FOUND', `There is no agency ${id}.`);
      const changed = change(agency);
      if (!changed) return 'UNCHANGED';
      await putAgency(models, changed, scope);
      return 'CHANGED';
    });

  const addCredential = (agencyId: string, credential: CredentialDocument, limit: number) =>
    changeAgency(agencyId, (agency) => {
      const inUse = agency.credentials.filter(
        ({ withdrawnAt, secret }) => !withdrawnAt && Boolean(secret) === Boolean(credential.secret),
      );
      if (inUse.length >= limit)
        throw hubError('CONFLICT', `${agencyId} has ${limit} credentials of this kind in use; withdraw one first.`);
      return { ...agency, credentials: [...agency.credentials, credential] };
    });

  return {
    async list(caller, args) {
      if (!mayListAgencies(caller)) throw hubError('FORBIDDEN', 'The register of agencies is for the operator.');
      return findPage<AgencyDocument, Agency>(models.agencies, {}, [['_id', 1]], args, toAgency);
    },
    async agencies(ids) {
      const found = await models.agencies
        .find({ _id: { $in: [...ids] } })
        .lean()
        .exec();
      return found.map(toAgency);
    },
    async agreementsOf(agencies) {
      const found = await models.agreements
        .find({ parties: { $in: [...agencies] } })
        .sort({ _id: 1 })
        .lean()
        .exec();
      return found.map(toAgreement);
    },
    async hasOperator() {
      const operators = await models.agencies.find({ kind: 'HUB_OPERATOR' }).lean().exec();
      return operators.some(({ credentials }) => credentials.some(({ withdrawnAt }) => withdrawnAt === null));
    },

    saveAgency(details) {
      checkAgency(details);
      const { id, ...rest } = details;
      return write(async (scope) => {
        const known = await models.agencies.findById(id).session(scope.session).lean().exec();
        const next: AgencyDocument = {
          _id: id,
          ...rest,
          state: known?.state ?? 'ACTIVE',
          trustedOperationsOnly: known?.trustedOperationsOnly ?? false,
          credentials: known?.credentials ?? [],
        };
        if (known && isDeepStrictEqual(factOf(known), factOf(next))) return 'UNCHANGED';
        await putAgency(models, next, scope);
        return known ? 'CHANGED' : 'CREATED';
      });
    },
    setState: (id, state) => changeAgency(id, (agency) => (agency.state === state ? null : { ...agency, state })),

    async addSecret(agencyId, given) {
      const secret = given ?? randomBytes(SECRET_BYTES).toString('base64url');
      const credential = {
        id: randomUUID(),
        createdAt: clock.now(),
        withdrawnAt: null,
        secret: await hashSecret(secret, secretCost),
        publicKey: null,
      };
      await addCredential(agencyId, credential, SECRETS_IN_USE);
      return { credential: credential.id, secret };
    },
    async addPublicKey(agencyId, key) {
      const credential = {
        id: randomUUID(),
        createdAt: clock.now(),
        withdrawnAt: null,
        secret: null,
        publicKey: checkPublicKey(key),
      };
      await addCredential(agencyId, credential, PUBLIC_KEYS_IN_USE);
      return { credential: credential.id };
    },
    withdrawCredential: (agencyId, credentialId) =>
      changeAgency(agencyId, (agency) => {
        const credential = agency.credentials.find(({ id }) => id === credentialId);
        if (!credential) throw hubError('NOT_FOUND', `${agencyId} has no credential ${credentialId}.`);
        if (credential.withdrawnAt) return null;
        const withdrawn = { ...credential, withdrawnAt: clock.now() };
        return {
          ...agency,
          credentials: agency.credentials.map((other) => (other === credential ? withdrawn : other)),
        };
      }),

    saveAgreement(agreement) {
      checkAgreement(agreement);
      const { id, ...terms } = agreement;
      const next: AgreementDocument = {
        _id: id,
        ...terms,
        scopes: [...terms.scopes],
        divisions: [...terms.divisions],
        parties: [...new Set([terms.provider, terms.consumer])],
      };
      return write(async ({ session, publish }) => {
        const parties = await models.agencies
          .find({ _id: { $in: next.parties } }, { _id: 1 })
          .session(session)
          .lean()
          .exec();
        const missing = next.parties.find((party) => !parties.some(({ _id }) => _id === party));
        if (missing) throw hubError('NOT_FOUND', `There is no agency ${missing}.`);
        const known = await models.agreements.findById(id).session(session).lean().exec();
        if (known && isDeepStrictEqual(toAgreement(known), toAgreement(next))) return 'UNCHANGED';
        await models.agreements.replaceOne({ _id: id }, next, { session, upsert: true }).exec();
        publish({ type: 'AgreementChanged', key: id, fact: toAgreement(next) });
        return known ? 'CHANGED' : 'CREATED';
      });
    },
  };
}

async function putAgency(models: Models, agency: AgencyDocument, { session, publish }: WriteScope): Promise<void> {
  await models.agencies.replaceOne({ _id: agency._id }, agency, { session, upsert: true }).exec();
  publish({ type: 'AgencyChanged', key: agency._id, fact: factOf(agency) });
}

/** What the feed tells of an agency: nothing of how it signs in. */
function factOf(document: AgencyDocument): Omit<Agency, 'credentials'> {
  const { credentials: _, ...fact } = toAgency(document);
  return fact;
}
