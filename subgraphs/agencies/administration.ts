import { isDeepStrictEqual } from 'node:util';
import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { accessionOf } from './accession.ts';
import { type AdministrativeAct, type Authors, namesOf } from './act.ts';
import type { Acts } from './acts.ts';
import { type Agency, type AgencyDetails, toAgency } from './agreement.ts';
import { enrolmentEnd } from './enrolment.ts';
import type { AgencyDocument, Models } from './model.ts';
import type { Tell } from './notice.ts';
import { mayDo } from './policy.ts';
import type { Naming, Providers } from './providers.ts';
import { isInUse, newAgency, putAgency, putAgreement, withoutCredential } from './register.ts';
import { checkAgency } from './registration.ts';

const REASON_LIMIT = 500;
const NAME_LIMIT = 200;

/** What came of it: the agency as it stands where it is done, the act where it waits for a second person, and a part of an enrolment code. */
export interface Administered {
  readonly agency: Agency | null;
  readonly act: AdministrativeAct | null;
  readonly codePart: string | null;
}

/** What administrators do to agencies; what opens something waits for a second person. All of it @throws FORBIDDEN for every other caller. */
export interface Administration {
  /** @throws BAD_USER_INPUT; CONFLICT when it is registered as something else */
  registerAgency(caller: Caller, details: Omit<AgencyDetails, 'demo'>): Promise<Administered>;
  /** Lets an agency begin anew that has lost its keys. @throws NOT_FOUND */
  openEnrolment(caller: Caller, agency: string, reason: string): Promise<Administered>;
  suspendAgency(caller: Caller, agency: string, reason: string): Promise<Administered>;
  resumeAgency(caller: Caller, agency: string, reason: string): Promise<Administered>;
  /** @throws CONFLICT when another agency provides some of it there */
  nameProvider(caller: Caller, naming: Naming): Promise<AdministrativeAct>;
  /** @throws CONFLICT while agreements rest on it */
  dismissProvider(caller: Caller, naming: Naming): Promise<AdministrativeAct>;
}

/** What is done once the second person has confirmed it. */
export interface AdministrationEffects {
  register(details: Omit<AgencyDetails, 'demo'>, hashes: string[], authors: Authors, scope: WriteScope): Promise<void>;
  openEnrolment(agency: string, reason: string, hashes: string[], authors: Authors, scope: WriteScope): Promise<void>;
  setState(
    agency: string,
    state: Agency['state'],
    reason: string,
    authors: Authors,
    scope: WriteScope,
  ): Promise<AgencyDocument>;
  withdrawCredential(agency: string, credential: string, authors: Authors, scope: WriteScope): Promise<void>;
}

export function createAdministration(
  { models, write }: ServiceKit<Models>,
  acts: Acts,
  providers: Providers,
  effects: AdministrationEffects,
): Administration {
  const check = (caller: Caller, mutation: string) => {
    if (!mayDo(caller, mutation)) throw hubError('FORBIDDEN', `No role of the caller has the power of ${mutation}.`);
  };
  const find = (id: string, session: ClientSession) => findAgency(models, id, session);
  const done = (document: AgencyDocument): Administered => ({ agency: toAgency(document), act: null, codePart: null });
  const waits = (agency: AgencyDocument | null, proposed: { act: AdministrativeAct; codePart: string | null }) => ({
    agency: agency && toAgency(agency),
    ...proposed,
  });
  /** A token outlives the suspension of its agency by a moment; what it may change does not. */
  const actor = async (caller: Caller, session: ClientSession): Promise<Authors> => {
    const agency = await find(caller.agency ?? '', session);
    if (agency.state !== 'ACTIVE') throw hubError('FORBIDDEN', 'The agency is suspended.');
    return { actor: agency._id, confirmedBy: null };
  };

  return {
    registerAgency(caller, details) {
      check(caller, 'registerAgency');
      checkDetails(details);
      return write(async (scope) => {
        await actor(caller, scope.session);
        const known = await models.agencies.findById(details.id).session(scope.session).lean().exec();
        checkNature(known, details);
        if (known && known.nameZh === details.nameZh && known.nameEn === details.nameEn) return done(known);
        const act = { kind: 'REGISTER_AGENCY', details, codeHash: '' } as const;
        const concerned = known ? [details.id] : [];
        return waits(known, await acts.propose(caller, { act, subject: details.id, concerned }, scope));
      });
    },
    openEnrolment(caller, agency, reason) {
      check(caller, 'openEnrolment');
      checkReason(reason);
      return write(async (scope) => {
        await actor(caller, scope.session);
        const known = await find(agency, scope.session);
        const act = { kind: 'OPEN_ENROLMENT', agency, reason, codeHash: '' } as const;
        return waits(known, await acts.propose(caller, { act, subject: agency, concerned: [agency] }, scope));
      });
    },
    suspendAgency(caller, agency, reason) {
      check(caller, 'suspendAgency');
      checkReason(reason);
      return write(async (scope) => {
        const authors = await actor(caller, scope.session);
        const known = await find(agency, scope.session);
        if (agency === caller.agency)
          throw hubError('CONFLICT', 'You act as this agency: without it nobody could run the hub.');
        if (known.state === 'SUSPENDED') return done(known);
        // No administrator takes the others' eyes and hands away alone.
        if (known.kind === 'HUB_OPERATOR') {
          const act = { kind: 'SUSPEND_AGENCY', agency, reason } as const;
          return waits(known, await acts.propose(caller, { act, subject: agency, concerned: [agency] }, scope));
        }
        return done(await effects.setState(agency, 'SUSPENDED', reason, authors, scope));
      });
    },
    resumeAgency(caller, agency, reason) {
      check(caller, 'resumeAgency');
      checkReason(reason);
      return write(async (scope) => {
        const authors = await actor(caller, scope.session);
        const known = await find(agency, scope.session);
        if (known.state === 'ACTIVE') return done(known);
        return done(await effects.setState(agency, 'ACTIVE', reason, authors, scope));
      });
    },
    nameProvider(caller, naming) {
      check(caller, 'nameProvider');
      return write(async (scope) => {
        await actor(caller, scope.session);
        await providers.check(naming, scope.session);
        const proposal = { act: { kind: 'NAME_PROVIDER', ...naming } as const, subject: naming.provider };
        return (await acts.propose(caller, { ...proposal, concerned: [naming.provider] }, scope)).act;
      });
    },
    dismissProvider(caller, naming) {
      check(caller, 'dismissProvider');
      return write(async (scope) => {
        await actor(caller, scope.session);
        await providers.checkDismissal(naming, scope.session);
        const proposal = { act: { kind: 'DISMISS_PROVIDER', ...naming } as const, subject: naming.provider };
        return (await acts.propose(caller, { ...proposal, concerned: [naming.provider] }, scope)).act;
      });
    },
  };
}

export function createAdministrationEffects(
  { models, clock }: ServiceKit<Models>,
  providers: Providers,
  tell: Tell,
): AdministrationEffects {
  return {
    async register(details, hashes, authors, scope) {
      const { session } = scope;
      const known = await models.agencies.findById(details.id).session(session).lean().exec();
      checkNature(known, details);
      const { id, ...rest } = details;
      const by = { createdBy: authors.actor, approvedBy: authors.confirmedBy === null ? [] : [authors.confirmedBy] };
      const next = known ? { ...known, ...rest } : { ...newAgency({ ...details, demo: false }), ...by };
      const begins = !known?.credentials.some((credential) => isInUse(credential, clock.now()));
      const openedBy = [authors.actor, authors.confirmedBy ?? ''];
      if (begins) next.enrolment = { hashes, validUntil: enrolmentEnd(clock.now()), openedBy };
      await putAgency(models, next, scope, { ...authors, action: 'REGISTER', reason: null });
      const operator = (await providers.nationalProvider('agreements:manage', session)) ?? authors.actor;
      const accession = { ...accessionOf(id, operator, clock.today()), ...by };
      if (!(await models.agreements.exists({ _id: accession.id }).session(session).exec()))
        await putAgreement(models, accession, scope, null);
      await tell([id], { kind: 'AGENCY_REGISTERED', subject: id, actor: namesOf(authors) }, scope);
    },
    async openEnrolment(id, reason, hashes, authors, scope) {
      const known = await findAgency(models, id, scope.session);
      const openedBy = [authors.actor, authors.confirmedBy ?? ''];
      const enrolment = { hashes, validUntil: enrolmentEnd(clock.now()), openedBy };
      await putAgency(models, { ...known, enrolment }, scope, { ...authors, action: 'OPEN_ENROLMENT', reason });
      await tell([id], { kind: 'ENROLMENT_OPENED', subject: id, actor: namesOf(authors) }, scope);
    },
    async setState(id, state, reason, authors, scope) {
      const next = { ...(await findAgency(models, id, scope.session)), state };
      const action = state === 'ACTIVE' ? 'RESUME' : 'SUSPEND';
      await putAgency(models, next, scope, { ...authors, action, reason });
      const kind = state === 'ACTIVE' ? 'AGENCY_RESUMED' : 'AGENCY_SUSPENDED';
      await tell([id], { kind, subject: id, actor: namesOf(authors), detail: reason }, scope);
      return next;
    },
    async withdrawCredential(id, credential, authors, scope) {
      const next = withoutCredential(await findAgency(models, id, scope.session), credential, true, clock.now());
      if (!next) return;
      await putAgency(models, next, scope, { ...authors, action: 'WITHDRAW_CREDENTIAL', reason: null });
      const happening = { kind: 'CREDENTIAL_WITHDRAWN', subject: id, actor: namesOf(authors) } as const;
      await tell([id], { ...happening, detail: credential }, scope);
    },
  };
}

async function findAgency(models: Models, id: string, session: ClientSession): Promise<AgencyDocument> {
  const agency = await models.agencies.findById(id).session(session).lean().exec();
  if (!agency) throw hubError('NOT_FOUND', `There is no agency ${id}.`);
  return agency;
}

function checkDetails(details: Omit<AgencyDetails, 'demo'>): void {
  if ([details.nameZh, details.nameEn].some((name) => !name.trim() || name.length > NAME_LIMIT))
    throw badUserInput('input.name', `names of at most ${NAME_LIMIT} characters`);
  checkAgency({ ...details, demo: false });
}

/** What an agency is decides what it may see: that never changes under agreements that were made for something else. */
function checkNature(known: AgencyDocument | null, details: Omit<AgencyDetails, 'demo'>): void {
  const nature = ({ kind, division, body, uscc }: Omit<AgencyDetails, 'id' | 'demo' | 'nameZh' | 'nameEn'>) => [
    kind,
    division,
    body,
    uscc,
  ];
  if (known && !isDeepStrictEqual(nature(known), nature(details)))
    throw hubError('CONFLICT', `${details.id} is registered already, as something else.`);
}

function checkReason(reason: string): void {
  if (!reason.trim() || reason.length > REASON_LIMIT)
    throw badUserInput('input.reason', `a text of at most ${REASON_LIMIT} characters`);
}
