import { type JsonWebKey, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { Write, WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import {
  type Agency,
  type AgencyDetails,
  type Agreement,
  type AgreementChange,
  methodOf,
  toAgency,
  toAgreement,
  toAgreementDocument,
} from './agreement.ts';
import { enrolmentEnd, enrolmentHash, enrolmentPart, opens } from './enrolment.ts';
import type { AgencyDocument, CredentialDocument, Models } from './model.ts';
import type { NoticeKind, Tell } from './notice.ts';
import type { Passkey } from './passkey.ts';
import { mayReadRegister } from './policy.ts';
import { checkAgency, checkAgreement, checkPublicKey } from './registration.ts';
import { hashSecret, SECRET_COST } from './secret-hash.ts';
import { keepSignInNames } from './sign-in-names.ts';

/** Secrets of an agency that may be in use at a time: the one in use and its successor. */
export const SECRETS_IN_USE = 2;
/** Passkeys of an agency that may be in use at a time. */
export const PASSKEYS_IN_USE = 50;
/** Public keys of an agency that may be in use at a time. */
export const PUBLIC_KEYS_IN_USE = 4;
/** Who does what happens at a start, or by a command on the machine. */
export const MACHINE = 'machine';
/** Credentials out of use that stay on record. */
const SPENT_KEPT = 20;

/** What a write did: the same content again changes nothing and is no event. */
export type Saved = 'CREATED' | 'CHANGED' | 'UNCHANGED';

/** Who changed an agency and why, for those who follow the feed. */
export interface AgencyChange {
  readonly actor: string;
  readonly confirmedBy?: string | null;
  readonly action: string;
  readonly reason: string | null;
}

/** Whether it may be used to sign in at the instant. */
export function isInUse({ withdrawnAt, validUntil }: CredentialDocument, now: Date): boolean {
  return withdrawnAt === null && (!validUntil || validUntil > now);
}

/**
 * The register of agencies and their agreements, without a caller: who may do what is for the services that act for one. What takes `within` is part of that unit
 * of work, or one of its own.
 */
export interface Register {
  /** @throws FORBIDDEN unless the caller is an administrator. */
  list(caller: Caller, args: PageArguments): Promise<Page<Agency>>;
  agencies(ids: readonly string[]): Promise<Agency[]>;
  /** Agreements of any of the agencies, by id. */
  agreementsOf(agencies: readonly string[]): Promise<Agreement[]>;
  /** Whether some operator of the hub has a credential in use. */
  hasOperator(): Promise<boolean>;
  /** @throws BAD_USER_INPUT when what is said of it does not fit its kind. */
  saveAgency(details: AgencyDetails, within?: WriteScope): Promise<Saved>;
  /** @throws NOT_FOUND */
  setState(agency: string, state: Agency['state']): Promise<Saved>;
  /** Gives an agency of the sample data its published secret. No other agency has one. @throws NOT_FOUND; CONFLICT */
  addSampleSecret(agency: string, secret: string): Promise<{ readonly credential: string }>;
  /** The same key again is no second credential. @throws NOT_FOUND; BAD_USER_INPUT; CONFLICT when four are in use. */
  addPublicKey(agency: string, key: JsonWebKey, by?: AgencyChange): Promise<{ readonly credential: string }>;
  /** The same passkey again is no second credential. @throws NOT_FOUND; CONFLICT when it is another agency's, or 50 are in use */
  addPasskey(agency: string, passkey: Passkey, by: AgencyChange): Promise<{ readonly credential: string }>;
  /**
   * Makes a whole code for an administrator's agency, at a start or by a command on the machine: once, within seven days. Not idempotent: a new code ends
   * the one before.
   * @throws NOT_FOUND; CONFLICT for every other agency: two administrators open its enrolment
   */
  openEnrolment(agency: string): Promise<{ readonly code: string; readonly validUntil: Date }>;
  /** Registers a key by the code, which is spent by it; keys from before are withdrawn. @throws FORBIDDEN for any other code; BAD_USER_INPUT */
  enrol(agency: string, code: string, key: JsonWebKey): Promise<{ readonly credential: string }>;
  /** Takes a credential out of use for good. @throws NOT_FOUND; CONFLICT when it is the last one in use, unless `lastToo`. */
  withdrawCredential(agency: string, credential: string, lastToo?: boolean, by?: AgencyChange): Promise<Saved>;
  /** Changes an agency in one transaction; `change` answers `null` when there is nothing to do. @throws NOT_FOUND */
  changeAgency(
    agency: string,
    change: (agency: AgencyDocument) => AgencyDocument | null,
    by?: AgencyChange,
    notice?: { readonly kind: NoticeKind; readonly detail?: string },
  ): Promise<Saved>;
  /** @throws BAD_USER_INPUT; NOT_FOUND when a party is not registered. */
  saveAgreement(agreement: Agreement, within?: WriteScope): Promise<Saved>;
}

export function createRegister(
  { models, write, clock }: ServiceKit<Models>,
  tell: Tell,
  secretCost = SECRET_COST,
): Register {
  const changeAgency: Register['changeAgency'] = (id, change, by, notice) =>
    write(async (scope) => {
      const agency = await models.agencies.findById(id).session(scope.session).lean().exec();
      if (!agency) throw hubError('NOT_FOUND', `There is no agency ${id}.`);
      const changed = change(agency);
      if (!changed) return 'UNCHANGED';
      await putAgency(models, changed, scope, by);
      if (by && notice) await tell([id], { ...notice, subject: id, actor: by.actor }, scope);
      return 'CHANGED';
    });

  /** Part of the unit of work under way, or one of its own. */
  const unitOf = (within?: WriteScope): Write => (within ? (work) => work(within) : write);

  return {
    async list(caller, args) {
      if (!mayReadRegister(caller)) throw hubError('FORBIDDEN', 'The register of agencies is for administrators.');
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
      return operators.some(({ credentials }) => credentials.some((credential) => isInUse(credential, clock.now())));
    },

    saveAgency(details, within) {
      checkAgency(details);
      const { id, ...rest } = details;
      return unitOf(within)(async (scope) => {
        const known = await models.agencies.findById(id).session(scope.session).lean().exec();
        const next: AgencyDocument = known
          ? { ...known, ...rest }
          : { ...newAgency(details), createdBy: MACHINE, approvedBy: [] };
        if (known && isDeepStrictEqual(factOf(known), factOf(next))) return 'UNCHANGED';
        await putAgency(models, next, scope);
        return known ? 'CHANGED' : 'CREATED';
      });
    },
    setState: (id, state) => changeAgency(id, (agency) => (agency.state === state ? null : { ...agency, state })),

    changeAgency,

    async addSampleSecret(agencyId, secret) {
      const hash = await hashSecret(secret, secretCost);
      const credential = newCredential(clock.now(), { secret: hash, createdBy: MACHINE });
      await changeAgency(agencyId, (agency) => {
        if (!agency.demo) throw hubError('CONFLICT', `${agencyId} signs in with a key of its own.`);
        return withCredential(agency, credential, SECRETS_IN_USE, clock.now());
      });
      return { credential: credential.id };
    },
    async addPublicKey(agencyId, key, by) {
      const publicKey = checkPublicKey(key);
      let credential = newCredential(clock.now(), { publicKey, createdBy: by?.actor ?? MACHINE });
      await changeAgency(
        agencyId,
        (agency) => {
          const known = agency.credentials.find(
            (other) => isInUse(other, clock.now()) && isDeepStrictEqual(other.publicKey, publicKey),
          );
          if (known) credential = known;
          return known ? null : withCredential(agency, credential, PUBLIC_KEYS_IN_USE, clock.now());
        },
        by,
        { kind: 'CREDENTIAL_ADDED', detail: credential.id },
      );
      return { credential: credential.id };
    },
    async addPasskey(agencyId, passkey, by) {
      let credential = newCredential(clock.now(), { passkey, createdBy: by.actor });
      await changeAgency(
        agencyId,
        (agency) => {
          const known = agency.credentials.find(
            (other) => isInUse(other, clock.now()) && other.passkey?.id === passkey.id,
          );
          if (known) credential = known;
          return known ? null : withCredential(agency, credential, PASSKEYS_IN_USE, clock.now());
        },
        by,
        { kind: 'CREDENTIAL_ADDED', detail: credential.id },
      );
      return { credential: credential.id };
    },
    async openEnrolment(agencyId) {
      const code = enrolmentPart();
      const validUntil = enrolmentEnd(clock.now());
      await changeAgency(
        agencyId,
        (agency) => {
          if (agency.kind !== 'HUB_OPERATOR')
            throw hubError('CONFLICT', `Two administrators open the enrolment of ${agencyId}: it is none of them.`);
          const hashes = [enrolmentHash(agencyId, code)];
          return { ...agency, enrolment: { hashes, validUntil, openedBy: [MACHINE] } };
        },
        { actor: MACHINE, action: 'OPEN_ENROLMENT', reason: null },
        { kind: 'ENROLMENT_OPENED' },
      );
      return { code, validUntil };
    },
    async enrol(agencyId, code, key) {
      const publicKey = checkPublicKey(key);
      const now = clock.now();
      // The same for an agency that there is not and for a wrong code.
      const refused = hubError('FORBIDDEN', 'There is no such enrolment, or it is spent or over.');
      if (!(await models.agencies.exists({ _id: agencyId }).exec())) throw refused;
      const credential = newCredential(now, { publicKey, createdBy: agencyId });
      await changeAgency(
        agencyId,
        (agency) => {
          const { enrolment } = agency;
          if (agency.state !== 'ACTIVE' || !enrolment || !opens(enrolment, agencyId, code, now)) throw refused;
          // Whoever begins anew has lost the keys from before, or somebody else has them.
          const ended = agency.credentials.map((other) =>
            isInUse(other, now) ? { ...other, withdrawnAt: now } : other,
          );
          const begun = { ...credential, approvedBy: enrolment.openedBy };
          const anew = withCredential({ ...agency, credentials: ended }, begun, PUBLIC_KEYS_IN_USE, now);
          return { ...anew, enrolment: null };
        },
        { actor: agencyId, action: 'ENROL', reason: null },
        { kind: 'CREDENTIAL_ADDED', detail: credential.id },
      );
      return { credential: credential.id };
    },
    withdrawCredential: (agencyId, credentialId, lastToo = true, by = undefined) =>
      changeAgency(agencyId, (agency) => withoutCredential(agency, credentialId, lastToo, clock.now()), by, {
        kind: 'CREDENTIAL_WITHDRAWN',
        detail: credentialId,
      }),

    saveAgreement(agreement, within) {
      checkAgreement(agreement);
      const { id } = agreement;
      const next = toAgreementDocument(agreement);
      return unitOf(within)(async (scope) => {
        const { session } = scope;
        const parties = await models.agencies
          .find({ _id: { $in: next.parties } }, { _id: 1 })
          .session(session)
          .lean()
          .exec();
        const missing = next.parties.find((party) => !parties.some(({ _id }) => _id === party));
        if (missing) throw hubError('NOT_FOUND', `There is no agency ${missing}.`);
        const known = await models.agreements.findById(id).session(session).lean().exec();
        if (known && isDeepStrictEqual(toAgreement(known), toAgreement(next))) return 'UNCHANGED';
        await putAgreement(models, agreement, scope, null);
        return known ? 'CHANGED' : 'CREATED';
      });
    },
  };
}

/** The agency with one more credential, and without those that went out of use long ago. @throws CONFLICT when `limit` of its method are in use */
export function withCredential(
  agency: AgencyDocument,
  credential: CredentialDocument,
  limit: number,
  now: Date,
): AgencyDocument {
  const inUse = agency.credentials.filter((other) => isInUse(other, now));
  if (inUse.filter((other) => methodOf(other) === methodOf(credential)).length >= limit)
    throw hubError('CONFLICT', `${agency._id} has ${limit} credentials of this kind in use; withdraw one first.`);
  const spent = agency.credentials.filter((other) => !isInUse(other, now)).slice(-SPENT_KEPT);
  return { ...agency, credentials: [...spent, ...inUse, credential] };
}

/** An agency that has just been registered: nothing is set, and it can't sign in. */
export function newAgency({ id, ...details }: AgencyDetails): AgencyDocument {
  return {
    _id: id,
    ...details,
    state: 'ACTIVE',
    trustedOperationsOnly: false,
    supervisionDelayDays: null,
    signInRedirectUris: [],
    approvalThresholds: [],
    credentials: [],
    enrolment: null,
  };
}

/** The agency without a credential, `null` where it is withdrawn already. @throws NOT_FOUND; CONFLICT when it is the last one in use, unless `lastToo` */
export function withoutCredential(
  agency: AgencyDocument,
  credentialId: string,
  lastToo: boolean,
  now: Date,
): AgencyDocument | null {
  const credential = agency.credentials.find(({ id }) => id === credentialId);
  if (!credential) throw hubError('NOT_FOUND', `${agency._id} has no credential ${credentialId}.`);
  if (credential.withdrawnAt) return null;
  if (!lastToo && !agency.credentials.some((other) => other !== credential && isInUse(other, now)))
    throw hubError('CONFLICT', 'It is the last credential in use: without it the agency can no longer sign in.');
  const withdrawn = { ...credential, withdrawnAt: now };
  return { ...agency, credentials: agency.credentials.map((other) => (other === credential ? withdrawn : other)) };
}

/** Writes an agreement and tells of it. */
export async function putAgreement(
  models: Models,
  agreement: Agreement,
  { session, publish }: WriteScope,
  change: AgreementChange | null,
): Promise<void> {
  const document = toAgreementDocument(agreement);
  await models.agreements.replaceOne({ _id: agreement.id }, document, { session, upsert: true }).exec();
  publish(agreementChanged(agreement, change));
}

/** Writes an agency and tells of it. */
export async function putAgency(
  models: Models,
  agency: AgencyDocument,
  { session, publish }: WriteScope,
  change: AgencyChange | null = null,
): Promise<void> {
  await models.agencies.replaceOne({ _id: agency._id }, agency, { session, upsert: true }).exec();
  await keepSignInNames(models, agency, session);
  publish({ type: 'AgencyChanged', key: agency._id, fact: { ...factOf(agency), change } });
}

/** The event of an agreement: as it stands, and what changed it (`null`: a registration without a caller). */
function agreementChanged({ history: _, ...agreement }: Agreement, change: AgreementChange | null): OutgoingEvent {
  const told = change && { ...change, at: change.at.toISOString() };
  return { type: 'AgreementChanged', key: agreement.id, fact: { ...agreement, change: told } };
}

export function newCredential(
  createdAt: Date,
  proof: Partial<Pick<CredentialDocument, 'secret' | 'publicKey' | 'identity' | 'passkey' | 'createdBy'>>,
): CredentialDocument {
  return {
    id: randomUUID(),
    createdAt,
    validUntil: null,
    withdrawnAt: null,
    secret: null,
    publicKey: null,
    identity: null,
    passkey: null,
    approvedBy: [],
    ...proof,
  };
}

/** What the feed tells of an agency: nothing of how it signs in. */
function factOf(document: AgencyDocument): Omit<Agency, 'credentials'> {
  const { credentials: _, ...fact } = toAgency(document);
  return fact;
}
