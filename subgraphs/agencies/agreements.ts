import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ClientSession } from 'mongoose';
import type { Caller, Purpose } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { type Agreement, type AgreementChange, toAgreement, toAgreementDocument } from './agreement.ts';
import { type AgreementAction, act, type Side } from './agreement-states.ts';
import { approvesItself, checkTerms } from './agreement-terms.ts';
import type { AgencyDocument, Models } from './model.ts';
import { isOperator, mayActFor, sidesOf } from './policy.ts';
import { agreementChanged } from './register.ts';

/** Changes that an agreement keeps; the feed has all of them. */
const HISTORY_KEPT = 100;
const REASON_LIMIT = 500;
/** Requests of a consumer that may wait at a time. */
const WAITING_LIMIT = 20;
/** Agreements of a consumer that are not over. */
const OPEN_LIMIT = 100;

/** Terms that a consumer asks for. */
export interface AgreementRequest {
  readonly provider: string;
  readonly consumer: string;
  readonly purpose: Purpose;
  readonly legalBasis: Agreement['legalBasis'];
  readonly scopes: readonly string[];
  readonly allianceSharing: boolean;
  readonly divisions: readonly string[];
  readonly dailyQuota: number | null;
  readonly burst: Agreement['burst'];
  readonly sealedBeforeAnswered: boolean;
  /** `null`: today. */
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly replaces: string | null;
  readonly reason: string | null;
}

/** An action on an agreement. */
export interface AgreementStep {
  readonly agreement: string;
  readonly action: AgreementAction;
  readonly reason: string | null;
  /** For the operator, which may act for either side by naming it. */
  readonly actingFor: Exclude<Side, 'OPERATOR'> | null;
}

/** The life of agreements: each change is recorded with who, for which side, when and why, and is an event in the same transaction. */
export interface Agreements {
  /**
   * Asks a provider to share. The same request again, while it is open, is the one that there is.
   * @throws FORBIDDEN; BAD_USER_INPUT; NOT_FOUND; CONFLICT when too many requests wait
   */
  request(caller: Caller, request: AgreementRequest): Promise<Agreement>;
  /** Does what the table of states allows; what has been done already is no change. @throws FORBIDDEN; NOT_FOUND; CONFLICT */
  step(caller: Caller, step: AgreementStep): Promise<Agreement>;
}

export function createAgreements({ models, write, clock }: ServiceKit<Models>): Agreements {
  return {
    request(caller, request) {
      if (!mayActFor(caller, request.consumer))
        throw hubError('FORBIDDEN', 'An agency asks for itself; only the operator asks for others.');
      checkReason(request.reason, false);
      return write(async (scope) => {
        const { session } = scope;
        const { reason, ...asked } = request;
        const today = clock.today();
        await activeAgency(caller.agency, session);
        const [provider, consumer] = [
          await findAgency(request.provider, session),
          await findAgency(request.consumer, session),
        ];
        const terms: Agreement = {
          ...asked,
          scopes: [...new Set(asked.scopes)].sort(),
          divisions: [...new Set(asked.divisions)].sort(),
          validFrom: asked.validFrom ?? today,
          id: `${request.consumer}:${request.purpose}:${randomUUID()}`,
          state: 'REQUESTED',
          suspendedBy: [],
          history: [],
        };
        if (terms.validFrom < today) throw badUserInput('input.validFrom', 'today or a later day');
        checkTerms(terms, provider, consumer);
        const own = await agreementsWith({ consumer: request.consumer }, session);
        const others = own.filter(
          (other) => other.provider === terms.provider && other.purpose === terms.purpose && other.id !== terms.id,
        );
        const same = others.find((other) => ['REQUESTED', 'APPROVED'].includes(other.state) && sameTerms(other, terms));
        if (same) return same;
        if (terms.replaces !== null && !others.some(({ id, state }) => id === terms.replaces && state !== 'ENDED'))
          throw badUserInput('input.replaces', 'an agreement of the same parties and purpose that is not over');
        if (own.filter(({ state }) => state === 'REQUESTED').length >= WAITING_LIMIT)
          throw hubError('CONFLICT', `${WAITING_LIMIT} requests of ${request.consumer} wait already; end one first.`);
        if (own.filter(({ state }) => state !== 'ENDED').length >= OPEN_LIMIT)
          throw hubError('CONFLICT', `${request.consumer} has ${OPEN_LIMIT} agreements; end one first.`);
        const side: Side = caller.agency === request.consumer ? 'CONSUMER' : 'OPERATOR';
        const requested = await save(terms, { action: 'REQUEST', side, state: 'REQUESTED', reason }, caller, scope);
        if (!approvesItself(terms, provider, others)) return requested;
        const because = "within the provider's threshold";
        const approval = { action: 'APPROVE', side: 'PROVIDER', state: 'APPROVED', reason: because } as const;
        return save({ ...requested, state: 'APPROVED' }, approval, caller, scope);
      });
    },

    step(caller, { agreement: id, action, reason, actingFor }) {
      checkReason(reason, action === 'SUSPEND' || action === 'END');
      return write(async (scope) => {
        const { session } = scope;
        const found = await models.agreements.findById(id).session(session).lean().exec();
        const known = found && toAgreement(found);
        if (!known || sidesOf(caller, known, null).length === 0) throw notYours(caller, id);
        await activeAgency(caller.agency, session);
        if (actingFor !== null && !isOperator(caller) && !sidesOf(caller, known, null).includes(actingFor))
          throw hubError('FORBIDDEN', 'Only the operator acts for another agency.');
        if (isOperator(caller) && caller.agreement === id && (action === 'SUSPEND' || action === 'END'))
          throw hubError('CONFLICT', 'You act under this agreement: without it nobody could run the hub.');
        const outcome = act(known, action, sidesOf(caller, known, actingFor));
        if (!outcome) return known;
        const { standing, side } = outcome;
        const changed = await save(
          { ...known, ...standing },
          { action, side, state: standing.state, reason },
          caller,
          scope,
        );
        if (action === 'ACTIVATE' && known.replaces !== null)
          await endReplaced(known.replaces, id, side, caller, scope);
        return changed;
      });
    },
  };

  async function save(
    agreement: Agreement,
    change: Omit<AgreementChange, 'at' | 'actor'>,
    caller: Caller,
    { session, publish }: WriteScope,
  ): Promise<Agreement> {
    const entry: AgreementChange = { at: clock.now(), actor: caller.agency ?? '', ...change };
    const next = { ...agreement, history: [...agreement.history, entry].slice(-HISTORY_KEPT) };
    await models.agreements.replaceOne({ _id: next.id }, toAgreementDocument(next), { session, upsert: true }).exec();
    publish(agreementChanged(next, entry));
    return next;
  }

  async function endReplaced(id: string, by: string, side: Side, caller: Caller, scope: WriteScope): Promise<void> {
    const found = await models.agreements.findById(id).session(scope.session).lean().exec();
    if (!found || found.state === 'ENDED') return;
    const ended = { ...toAgreement(found), state: 'ENDED' as const };
    await save(ended, { action: 'END', side, state: 'ENDED', reason: `replaced by ${by}` }, caller, scope);
  }

  async function agreementsWith(filter: { consumer: string }, session: ClientSession): Promise<Agreement[]> {
    return (await models.agreements.find(filter).session(session).lean().exec()).map(toAgreement);
  }

  async function findAgency(id: string, session: ClientSession): Promise<AgencyDocument> {
    const agency = await models.agencies.findById(id).session(session).lean().exec();
    if (!agency) throw hubError('NOT_FOUND', `There is no agency ${id}.`);
    return agency;
  }

  /** A token outlives the suspension of its agency by a moment; what it may change does not. */
  async function activeAgency(id: string | null, session: ClientSession): Promise<void> {
    if (id === null || (await findAgency(id, session)).state !== 'ACTIVE')
      throw hubError('FORBIDDEN', 'The agency is suspended.');
  }
}

/** The same answer for an agreement of others and for none: who isn't a party learns nothing. */
function notYours(caller: Caller, id: string): Error {
  return isOperator(caller)
    ? hubError('NOT_FOUND', `There is no agreement ${id}.`)
    : hubError('FORBIDDEN', 'The caller is no party to such an agreement.');
}

function checkReason(reason: string | null, needed: boolean): void {
  if (needed ? !reason?.trim() || reason.length > REASON_LIMIT : (reason?.length ?? 0) > REASON_LIMIT)
    throw badUserInput('input.reason', `a text of at most ${REASON_LIMIT} characters`);
}

function sameTerms(a: Agreement, b: Agreement): boolean {
  const termsOf = ({ id: _, state: __, suspendedBy: ___, history: ____, ...terms }: Agreement) => terms;
  return isDeepStrictEqual(termsOf(a), termsOf(b));
}
