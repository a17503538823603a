import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { type AdministrativeAct, type Authors, namesOf } from './act.ts';
import type { Acts } from './acts.ts';
import { type Agreement, type AgreementChange, toAgreement } from './agreement.ts';
import type { AgreementRequest } from './agreement-request.ts';
import { type AgreementAction, act, type Side } from './agreement-states.ts';
import { approvesItself, checkTerms, rolesOpenedBy } from './agreement-terms.ts';
import type { AgencyDocument, Models } from './model.ts';
import type { Tell } from './notice.ts';
import { isOwn, mayDo, roleOf, sidesOf } from './policy.ts';
import type { Providers } from './providers.ts';
import { putAgreement } from './register.ts';

/** Changes that an agreement keeps; the feed has all of them. */
const HISTORY_KEPT = 100;
const REASON_LIMIT = 500;
/** Requests of a consumer that may wait at a time. */
const WAITING_LIMIT = 20;
/** Agreements of a consumer that are not over. */
const OPEN_LIMIT = 100;

/** An action on an agreement. */
export interface AgreementStep {
  readonly agreement: string;
  readonly action: AgreementAction;
  readonly reason: string | null;
  /** For the system administrator, who may act for either side by naming it, with a second person. */
  readonly actingFor: Exclude<Side, 'OPERATOR'> | null;
}

/** What came of it: the agreement as it stands (`null` while its request waits), and the act where it waits for a second person. */
export interface Agreed {
  readonly agreement: Agreement | null;
  readonly act: AdministrativeAct | null;
}

/** The life of agreements: each change is recorded with who, for which side, when and why, and is an event in the same transaction. */
export interface Agreements {
  /**
   * Asks a provider to share. The same request again, while it is open, is the one that there is. For another agency it waits for a second person.
   * @throws FORBIDDEN; BAD_USER_INPUT; NOT_FOUND; CONFLICT when too many requests wait
   */
  request(caller: Caller, request: AgreementRequest): Promise<Agreed>;
  /**
   * Does what the table of states allows; what has been done already is no change. For a side that is not the caller's own, where one agency would be
   * both sides, and where a role of the hub is given or taken, it waits for a second person.
   * @throws FORBIDDEN; NOT_FOUND; CONFLICT
   */
  step(caller: Caller, step: AgreementStep): Promise<Agreed>;
}

/** What is done once the second person has confirmed it. */
export interface AgreementEffects {
  /** @throws BAD_USER_INPUT; NOT_FOUND; CONFLICT where it can't be requested */
  checkRequest(request: AgreementRequest, authors: Authors, session: ClientSession): Promise<PreparedRequest>;
  request(request: AgreementRequest, authors: Authors, side: Side, scope: WriteScope): Promise<Agreement>;
  step(
    id: string,
    action: AgreementAction,
    sides: readonly Side[],
    reason: string | null,
    authors: Authors,
    scope: WriteScope,
  ): Promise<Agreement>;
}

export function createAgreements(
  { models, write }: ServiceKit<Models>,
  acts: Acts,
  effects: AgreementEffects,
): Agreements {
  return {
    request(caller, request) {
      const own = isOwn(caller, request.consumer);
      if (!own && !mayDo(caller, 'requestAgreement'))
        throw hubError('FORBIDDEN', 'An agency asks for itself; only the system administrator proposes it for others.');
      checkReason(request.reason, false);
      return write(async (scope) => {
        await activeAgency(models, caller.agency, scope.session);
        const authors = { actor: caller.agency ?? '', confirmedBy: null };
        if (own) return { agreement: await effects.request(request, authors, 'CONSUMER', scope), act: null };
        await effects.checkRequest(request, authors, scope.session);
        const proposal = {
          act: { kind: 'REQUEST_AGREEMENT', request } as const,
          subject: request.consumer,
          concerned: [request.consumer, request.provider],
        };
        return { agreement: null, act: (await acts.propose(caller, proposal, scope)).act };
      });
    },

    step(caller, { agreement: id, action, reason, actingFor }) {
      checkReason(reason, action === 'SUSPEND' || action === 'END');
      return write(async (scope) => {
        const { session } = scope;
        const found = await models.agreements.findById(id).session(session).lean().exec();
        const known = found && toAgreement(found);
        const own = known ? sidesOf(caller, known) : [];
        const mutation = `${action.toLowerCase()}Agreement`;
        const forOthers = roleOf(caller) === 'SYSTEM' && mayDo(caller, mutation);
        if (!known || (own.length === 0 && !forOthers)) throw notYours(caller, id);
        await activeAgency(models, caller.agency, session);
        const sides = actingFor === null ? own : [actingFor];
        const isForAnother = actingFor !== null && !own.includes(actingFor);
        if (isForAnother && !forOthers)
          throw hubError('FORBIDDEN', 'Only the system administrator acts for another agency, with a second person.');
        if (caller.agreement === id && (action === 'SUSPEND' || action === 'END'))
          throw hubError('CONFLICT', 'You act under this agreement: without it you could not undo it.');
        // What can't be done is refused now, not when somebody confirms it.
        const outcome = act(known, action, sides);
        if (!outcome) return { agreement: known, act: null };
        if (isForAnother || (await needsSecondPerson(known, action, caller, session))) {
          const proposal = {
            act: { kind: 'STEP_AGREEMENT', agreement: id, action, side: outcome.side, reason } as const,
            subject: id,
            concerned: [known.provider, known.consumer],
          };
          return { agreement: known, act: (await acts.propose(caller, proposal, scope)).act };
        }
        const authors = { actor: caller.agency ?? '', confirmedBy: null };
        return { agreement: await effects.step(id, action, sides, reason, authors, scope), act: null };
      });
    },
  };

  /** Whether one person would give itself something, give somebody a role of the hub, or take another administrator's away. */
  async function needsSecondPerson(
    { provider, consumer, scopes }: Agreement,
    action: AgreementAction,
    caller: Caller,
    session: ClientSession,
  ): Promise<boolean> {
    const roles = rolesOpenedBy(scopes);
    if (action === 'APPROVE') {
      const [giver, taker] = [await findAgency(models, provider, session), await findAgency(models, consumer, session)];
      return roles.length > 0 || isOne(giver, taker);
    }
    if (action !== 'SUSPEND' && action !== 'END') return false;
    // The security role may stop the system role at once; nobody stops the one that watches alone.
    return (
      roles.length > 0 && caller.agency !== consumer && (roleOf(caller) !== 'SECURITY' || !roles.includes('SYSTEM'))
    );
  }
}

/** Whether two agencies are one body: the same, or the same unified social credit code. */
function isOne(a: AgencyDocument, b: AgencyDocument): boolean {
  return a._id === b._id || (a.uscc !== null && a.uscc === b.uscc);
}

interface PreparedRequest {
  readonly terms: Agreement;
  readonly provider: AgencyDocument;
  readonly consumer: AgencyDocument;
  /** Agreements of the consumer. */
  readonly own: readonly Agreement[];
  /** Of them those of the same provider and purpose. */
  readonly others: readonly Agreement[];
}

export function createAgreementEffects(
  { models, clock }: ServiceKit<Models>,
  providers: Providers,
  tell: Tell,
): AgreementEffects {
  const effects: AgreementEffects = {
    async checkRequest({ reason: _, ...asked }, authors, session) {
      const today = clock.today();
      const provider = await findAgency(models, asked.provider, session);
      const consumer = await findAgency(models, asked.consumer, session);
      const terms: Agreement = {
        ...asked,
        scopes: [...new Set(asked.scopes)].sort(),
        divisions: [...new Set(asked.divisions)].sort(),
        validFrom: asked.validFrom ?? today,
        id: `${asked.consumer}:${asked.purpose}:${randomUUID()}`,
        state: 'REQUESTED',
        suspendedBy: [],
        history: [],
        createdBy: authors.actor,
        approvedBy: authors.confirmedBy === null ? [] : [authors.confirmedBy],
      };
      if (terms.validFrom < today) throw badUserInput('input.validFrom', 'today or a later day');
      checkTerms(terms, provider, consumer);
      await providers.checkProvides(terms, session);
      const own = (await models.agreements.find({ consumer: asked.consumer }).session(session).lean().exec()).map(
        toAgreement,
      );
      checkOneRole(terms, own);
      const others = own.filter((other) => other.provider === terms.provider && other.purpose === terms.purpose);
      if (terms.replaces !== null && !others.some(({ id, state }) => id === terms.replaces && state !== 'ENDED'))
        throw badUserInput('input.replaces', 'an agreement of the same parties and purpose that is not over');
      return { terms, provider, consumer, own, others };
    },
    async request(asked, authors, side, scope) {
      const { terms, provider, consumer, own, others } = await effects.checkRequest(asked, authors, scope.session);
      const { reason } = asked;
      const same = others.find((other) => ['REQUESTED', 'APPROVED'].includes(other.state) && sameTerms(other, terms));
      if (same) return same;
      if (own.filter(({ state }) => state === 'REQUESTED').length >= WAITING_LIMIT)
        throw hubError('CONFLICT', `${WAITING_LIMIT} requests of ${asked.consumer} wait already; end one first.`);
      if (own.filter(({ state }) => state !== 'ENDED').length >= OPEN_LIMIT)
        throw hubError('CONFLICT', `${asked.consumer} has ${OPEN_LIMIT} agreements; end one first.`);
      const requested = await save(terms, { action: 'REQUEST', side, state: 'REQUESTED', reason }, authors, scope);
      const alone = side !== 'CONSUMER' || isOne(provider, consumer) || rolesOpenedBy(terms.scopes).length > 0;
      if (alone || !approvesItself(terms, provider, others)) return requested;
      const because = "within the provider's threshold";
      const approval = { action: 'APPROVE', side: 'PROVIDER', state: 'APPROVED', reason: because } as const;
      const approved = { ...requested, state: 'APPROVED', approvedBy: [terms.provider] } as const;
      return save(approved, approval, authors, scope);
    },

    async step(id, action, sides, reason, authors, scope) {
      const { session } = scope;
      const found = await models.agreements.findById(id).session(session).lean().exec();
      if (!found) throw hubError('NOT_FOUND', `There is no agreement ${id}.`);
      const known = toAgreement(found);
      const outcome = act(known, action, sides);
      if (!outcome) return known;
      const { standing, side } = outcome;
      if (action === 'APPROVE' || action === 'ACTIVATE') {
        await providers.checkProvides(known, session);
        const own = await models.agreements.find({ consumer: known.consumer }).session(session).lean().exec();
        checkOneRole(known, own.map(toAgreement));
      }
      const by = [authors.actor, ...(authors.confirmedBy === null ? [] : [authors.confirmedBy])];
      const approvedBy = action === 'APPROVE' ? [...new Set([...known.approvedBy, ...by])] : known.approvedBy;
      const next = { ...known, ...standing, approvedBy };
      const changed = await save(next, { action, side, state: standing.state, reason }, authors, scope);
      if (action === 'ACTIVATE' && known.replaces !== null) await endReplaced(known.replaces, id, side, authors, scope);
      return changed;
    },
  };
  return effects;

  async function save(
    agreement: Agreement,
    change: Omit<AgreementChange, 'at' | 'actor'>,
    { actor, confirmedBy }: Authors,
    scope: WriteScope,
  ): Promise<Agreement> {
    const entry: AgreementChange = { at: clock.now(), actor, confirmedBy, ...change };
    const next = { ...agreement, history: [...agreement.history, entry].slice(-HISTORY_KEPT) };
    await putAgreement(models, next, scope, entry);
    const told = [next.provider, next.consumer].filter((party) => party !== actor);
    const detail = `${change.action} (${change.side}) → ${change.state}${change.reason ? `: ${change.reason}` : ''}`;
    await tell(
      told,
      { kind: 'AGREEMENT_CHANGED', subject: next.id, actor: namesOf({ actor, confirmedBy }), detail },
      scope,
    );
    return next;
  }

  async function endReplaced(id: string, by: string, side: Side, authors: Authors, scope: WriteScope): Promise<void> {
    const found = await models.agreements.findById(id).session(scope.session).lean().exec();
    if (!found || found.state === 'ENDED') return;
    const ended = { ...toAgreement(found), state: 'ENDED' as const };
    await save(ended, { action: 'END', side, state: 'ENDED', reason: `replaced by ${by}` }, authors, scope);
  }
}

/** @throws CONFLICT where the consumer would be two administrators */
function checkOneRole(terms: Agreement, own: readonly Agreement[]): void {
  const open = own.filter(({ id, state }) => id !== terms.id && state !== 'ENDED');
  const roles = new Set([terms, ...open].flatMap(({ scopes }) => rolesOpenedBy(scopes)));
  if (rolesOpenedBy(terms.scopes).length > 0 && roles.size > 1)
    throw hubError('CONFLICT', `${terms.consumer} would be two administrators: ${[...roles].sort().join(' and ')}.`);
}

async function findAgency(models: Models, id: string, session: ClientSession): Promise<AgencyDocument> {
  const agency = await models.agencies.findById(id).session(session).lean().exec();
  if (!agency) throw hubError('NOT_FOUND', `There is no agency ${id}.`);
  return agency;
}

/** A token outlives the suspension of its agency by a moment; what it may change does not. */
async function activeAgency(models: Models, id: string | null, session: ClientSession): Promise<void> {
  if (id === null || (await findAgency(models, id, session)).state !== 'ACTIVE')
    throw hubError('FORBIDDEN', 'The agency is suspended.');
}

/** The same answer for an agreement of others and for none: who isn't a party learns nothing. */
function notYours(caller: Caller, id: string): Error {
  return roleOf(caller) !== null && roleOf(caller) !== 'AUDIT'
    ? hubError('NOT_FOUND', `There is no agreement ${id}.`)
    : hubError('FORBIDDEN', 'The caller is no party to such an agreement.');
}

function checkReason(reason: string | null, needed: boolean): void {
  if (needed ? !reason?.trim() || reason.length > REASON_LIMIT : (reason?.length ?? 0) > REASON_LIMIT)
    throw badUserInput('input.reason', `a text of at most ${REASON_LIMIT} characters`);
}

function sameTerms(a: Agreement, b: Agreement): boolean {
  const termsOf = ({ id, state, suspendedBy, history, createdBy, approvedBy, ...terms }: Agreement) => terms;
  return isDeepStrictEqual(termsOf(a), termsOf(b));
}
