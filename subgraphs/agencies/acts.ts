import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import type { Act, ActState, AdministrativeAct, CarryOut } from './act.ts';
import { toAgreement } from './agreement.ts';
import { enrolmentHash, enrolmentPart } from './enrolment.ts';
import { isInForce } from './grant.ts';
import type { ActDocument, Models } from './model.ts';
import type { Tell } from './notice.ts';
import { confirmingRole, ROLE_OF_SCOPE } from './operator-roles.ts';
import { isOwn, mayDo, mayReadRegister, roleOf } from './policy.ts';

/** How long an act waits for its second person. */
const WAITING_DAYS = 7;
const DAY_MS = 86_400_000;
/** Acts of an agency that may wait at a time. */
const WAITING_LIMIT = 50;
const REASON_LIMIT = 500;

/** Acts that need two persons of different roles (双人复核). */
export interface Acts {
  /** Writes down what somebody proposes. The same again, while it waits, is the one that there is, and has no part of a code. */
  propose(caller: Caller, proposal: Proposal, scope: WriteScope): Promise<Proposed>;
  /** The second person: does it. @throws FORBIDDEN; NOT_FOUND; CONFLICT when it is decided, over, or its proposer is suspended */
  confirm(caller: Caller, id: string): Promise<Proposed>;
  /** Ends it undone: the second person, who proposed it, or an agency that it concerns. @throws FORBIDDEN; NOT_FOUND; CONFLICT */
  decline(caller: Caller, id: string, reason: string): Promise<AdministrativeAct>;
  /** All of them, newest first. @throws FORBIDDEN unless for an administrator */
  list(caller: Caller, states: readonly ActState[] | null, args: PageArguments): Promise<Page<AdministrativeAct>>;
  /** Those that an agency has proposed or that concern it. @throws FORBIDDEN for another agency's */
  of(caller: Caller, states: readonly ActState[] | null, args: PageArguments): Promise<Page<AdministrativeAct>>;
}

/** What is proposed. */
export interface Proposal {
  readonly act: Act;
  readonly subject: string;
  readonly concerned: readonly string[];
}

/** An act, and the part of an enrolment code that is its proposer's or confirmer's to hand over: the only time it can be read. */
export interface Proposed {
  readonly act: AdministrativeAct;
  readonly codePart: string | null;
}

export function createActs({ models, write, clock }: ServiceKit<Models>, tell: Tell, carryOut: CarryOut): Acts {
  const shown = (document: ActDocument) => toAct(document, clock.now());
  const newestFirst = [
    ['createdAt', -1],
    ['_id', 1],
  ] as const;
  const withStates = (states: readonly ActState[] | null) => {
    if (states === null) return {};
    const now = clock.now();
    const asked = states.map((state) =>
      state === 'WAITING'
        ? { state, validUntil: { $gt: now } }
        : state === 'LAPSED'
          ? { state: 'WAITING' as const, validUntil: { $lte: now } }
          : { state },
    );
    return asked.length > 0 ? { $or: asked } : { state: { $in: [] } };
  };

  return {
    async propose(caller, { act, subject, concerned }, scope) {
      const { session } = scope;
      const createdBy = caller.agency ?? '';
      const now = clock.now();
      const waiting = await models.acts
        .find({ createdBy, state: 'WAITING', validUntil: { $gt: now } })
        .session(session)
        .lean()
        .exec();
      const same = waiting.find((other) => isDeepStrictEqual(withoutCode(other.act), withoutCode(act)));
      if (same) return { act: shown(same), codePart: null };
      if (waiting.length >= WAITING_LIMIT)
        throw hubError('CONFLICT', `${WAITING_LIMIT} acts of ${createdBy} wait already for a second person.`);
      const codePart = 'codeHash' in act ? enrolmentPart() : null;
      const document: ActDocument = {
        _id: randomUUID(),
        act: codePart === null ? act : ({ ...act, codeHash: enrolmentHash(subject, codePart) } as Act),
        subject,
        concerned: [...new Set(concerned)],
        state: 'WAITING',
        createdBy,
        createdAt: now,
        confirmedByRole: confirmingRole(roleOf(caller)),
        decidedBy: null,
        decidedAt: null,
        reason: null,
        validUntil: new Date(now.getTime() + WAITING_DAYS * DAY_MS),
      };
      await models.acts.create([document], { session });
      const others = document.concerned.filter((agency) => agency !== createdBy);
      const happening = { kind: 'ACT_PROPOSED', subject: document._id, actor: createdBy } as const;
      await tell(others, { ...happening, detail: `${act.kind} ${subject}` }, scope);
      return { act: shown(document), codePart };
    },

    confirm: (caller, id) =>
      write(async (scope) => {
        const known = await waitingAct(id, caller, scope.session);
        const role = roleOf(caller);
        if (role !== known.confirmedByRole || !mayDo(caller, 'confirmAdministrativeAct'))
          throw hubError('FORBIDDEN', `It is for the ${known.confirmedByRole} administrator to confirm.`);
        if (caller.agency === known.createdBy) throw hubError('FORBIDDEN', 'Nobody confirms what it has proposed.');
        // What somebody began whose powers have been taken away since is not carried on.
        await active(caller.agency, scope.session);
        await active(known.createdBy, scope.session);
        await keepsItsRole(known.createdBy, scope.session);
        const authors = { actor: known.createdBy, confirmedBy: caller.agency ?? '' };
        const codePart = 'codeHash' in known.act ? enrolmentPart() : null;
        const partHash = codePart === null ? null : enrolmentHash(known.subject, codePart);
        await carryOut(known.act, authors, scope, partHash);
        return { act: await decide(known, 'DONE', caller, null, scope.session), codePart };
      }),

    decline(caller, id, reason) {
      if (!reason.trim() || reason.length > REASON_LIMIT)
        throw badUserInput('input.reason', `a text of at most ${REASON_LIMIT} characters`);
      return write(async (scope) => {
        const known = await waitingAct(id, caller, scope.session);
        await active(caller.agency, scope.session);
        const declined = await decide(known, 'DECLINED', caller, reason, scope.session);
        const told = [known.createdBy, ...known.concerned].filter((agency) => agency !== caller.agency);
        const happening = { kind: 'ACT_DECLINED', subject: id, actor: caller.agency ?? '' } as const;
        await tell(told, { ...happening, detail: `${known.act.kind} ${known.subject}` }, scope);
        return declined;
      });
    },

    async list(caller, states, args) {
      if (!mayReadRegister(caller)) throw hubError('FORBIDDEN', 'Administrative acts are for administrators.');
      return findPage<ActDocument, AdministrativeAct>(models.acts, withStates(states), newestFirst, args, shown);
    },
    async of(caller, states, args) {
      const { agency } = caller;
      if (agency === null || !isOwn(caller, agency))
        throw hubError('FORBIDDEN', 'An agency reads acts that concern it, with a token for OPERATIONS.');
      const own = { $and: [{ $or: [{ concerned: agency }, { createdBy: agency }] }, withStates(states)] };
      return findPage<ActDocument, AdministrativeAct>(models.acts, own, newestFirst, args, shown);
    },
  };

  /** One that the caller has to do with. The same answer for an act of others and for none. */
  async function waitingAct(id: string, caller: Caller, session: ClientSession): Promise<ActDocument> {
    const known = await models.acts.findById(id).session(session).lean().exec();
    const role = roleOf(caller);
    const concerned =
      known &&
      caller.agency !== null &&
      ((role !== null && role === known.confirmedByRole) ||
        ([known.createdBy, ...known.concerned].includes(caller.agency) && isOwn(caller, caller.agency)));
    if (!known || !concerned) throw hubError('NOT_FOUND', `There is no act ${id} that the caller decides on.`);
    const { state } = shown(known);
    if (state !== 'WAITING') throw hubError('CONFLICT', `The act is ${state}.`);
    return known;
  }

  async function active(id: string | null, session: ClientSession): Promise<void> {
    const agency = id === null ? null : await models.agencies.findById(id).session(session).lean().exec();
    if (agency?.state !== 'ACTIVE') throw hubError('CONFLICT', `The agency ${id} is suspended.`);
  }

  /** The role of an administrator is its agreement: one that is stopped or over gives nothing to confirm. */
  async function keepsItsRole(id: string, session: ClientSession): Promise<void> {
    const agency = await models.agencies.findById(id).session(session).lean().exec();
    if (agency?.kind !== 'HUB_OPERATOR') return;
    const scopes = { $in: [...ROLE_OF_SCOPE.keys(), 'agreements:manage'] };
    const agreements = await models.agreements
      .find({ consumer: id, purpose: 'OPERATIONS', scopes })
      .session(session)
      .lean()
      .exec();
    if (!agreements.some((agreement) => isInForce(toAgreement(agreement), clock.today())))
      throw hubError('CONFLICT', `No agreement of ${id} for OPERATIONS is in force.`);
  }

  async function decide(
    known: ActDocument,
    state: 'DONE' | 'DECLINED',
    caller: Caller,
    reason: string | null,
    session: ClientSession,
  ): Promise<AdministrativeAct> {
    const next = { ...known, state, decidedBy: caller.agency, decidedAt: clock.now(), reason };
    await models.acts.replaceOne({ _id: known._id }, next, { session }).exec();
    return shown(next);
  }
}

function withoutCode(act: Act): unknown {
  return { ...act, codeHash: null };
}

function toAct(document: ActDocument, now: Date): AdministrativeAct {
  const { _id, act, concerned: _, ...rest } = document;
  const state = rest.state === 'WAITING' && rest.validUntil <= now ? 'LAPSED' : rest.state;
  const { kind, ...content } = act;
  return { ...rest, id: _id, kind, state, terms: termsOf(content) };
}

/** Every value of what is to be done, by its place; nothing of a code. */
function termsOf(value: unknown, place = ''): { name: string; value: string }[] {
  if (place === 'codeHash' || value === null || value === undefined) return [];
  if (typeof value !== 'object') return [{ name: place, value: String(value) }];
  return Object.entries(value).flatMap(([key, inner]) =>
    termsOf(inner, Array.isArray(value) ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`),
  );
}
