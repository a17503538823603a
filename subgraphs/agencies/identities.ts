import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { type AdministrativeAct, type Authors, namesOf } from './act.ts';
import type { Acts } from './acts.ts';
import { type Agency, toAgency } from './agreement.ts';
import type { Identity } from './identity.ts';
import type { AgencyDocument, Models } from './model.ts';
import type { Tell } from './notice.ts';
import { isOwn, mayDo } from './policy.ts';
import { isInUse, newCredential, putAgency, withCredential } from './register.ts';
import { identityName } from './sign-in-names.ts';

/** Persons of an agency that may be in use at a time. */
const IDENTITIES_IN_USE = 50;
/** OpenID Connect Core 1.0, 2: `sub` is at most 255 ASCII characters. */
const SUBJECT = /^[\x21-\x7e]{1,255}$/;
const ISSUER_LIMIT = 255;

/** What came of it. */
export interface Registered {
  readonly credential: string | null;
  readonly agency: Agency;
  readonly act: AdministrativeAct | null;
}

/** Persons who sign in with an agency's rights. */
export interface Identities {
  /** @throws FORBIDDEN; NOT_FOUND; BAD_USER_INPUT; CONFLICT when another agency has registered the person, or 50 are in use */
  register(caller: Caller, agency: string, identity: Identity): Promise<Registered>;
}

/** Registers a person inside the transaction that marks the act as done, or that an agency begins itself. */
export type RegisterIdentity = (
  agency: string,
  identity: Identity,
  authors: Authors,
  scope: WriteScope,
) => Promise<AgencyDocument>;

export function createIdentities(
  { models, write, clock }: ServiceKit<Models>,
  acts: Acts,
  registerIdentity: RegisterIdentity,
): Identities {
  return {
    register(caller, id, identity) {
      const own = isOwn(caller, id);
      if (!own && !mayDo(caller, 'registerIdentity'))
        throw hubError('FORBIDDEN', 'An agency registers its own persons; the security administrator proposes others.');
      checkIdentity(identity);
      return write(async (scope) => {
        // A token outlives the suspension of its agency by a moment; what it may change does not.
        const actor = await findAgency(models, caller.agency ?? '', scope.session);
        if (actor.state !== 'ACTIVE') throw hubError('FORBIDDEN', 'The agency is suspended.');
        const agency = await findAgency(models, id, scope.session);
        const known = knownOf(agency, identity, clock.now());
        if (known) return { credential: known.id, agency: toAgency(agency), act: null };
        // A desk of an administrator opens what it administrates: nobody lets somebody in there alone.
        if (!own || agency.kind === 'HUB_OPERATOR') {
          const { issuer, subject } = identity;
          const act = { kind: 'REGISTER_IDENTITY', agency: id, identity: { issuer, subject } } as const;
          const proposed = await acts.propose(caller, { act, subject: id, concerned: [id] }, scope);
          return { credential: null, agency: toAgency(agency), act: proposed.act };
        }
        const next = await registerIdentity(id, identity, { actor: actor._id, confirmedBy: null }, scope);
        return {
          credential: knownOf(next, identity, clock.now())?.id ?? null,
          agency: toAgency(next),
          act: null,
        };
      });
    },
  };
}

export function createRegisterIdentity({ models, clock }: ServiceKit<Models>, tell: Tell): RegisterIdentity {
  return async (id, { issuer, subject }, authors, scope) => {
    const agency = await findAgency(models, id, scope.session);
    const now = clock.now();
    if (knownOf(agency, { issuer, subject }, now)) return agency;
    const credential = {
      ...newCredential(now, { identity: { issuer, subject }, createdBy: authors.actor }),
      approvedBy: authors.confirmedBy === null ? [] : [authors.confirmedBy],
    };
    const next = withCredential(agency, credential, IDENTITIES_IN_USE, now);
    await putAgency(models, next, scope, { ...authors, action: 'REGISTER_IDENTITY', reason: null });
    const happening = { kind: 'IDENTITY_REGISTERED', subject: id, actor: namesOf(authors) } as const;
    // Of the person only the credential's id: notices go out by e-mail and over feeds.
    await tell([id], { ...happening, detail: credential.id }, scope);
    return next;
  };
}

function knownOf(agency: AgencyDocument, identity: Identity, now: Date) {
  const name = identityName(identity);
  return agency.credentials.find(
    (credential) => isInUse(credential, now) && credential.identity && identityName(credential.identity) === name,
  );
}

async function findAgency(models: Models, id: string, session: ClientSession): Promise<AgencyDocument> {
  const agency = await models.agencies.findById(id).session(session).lean().exec();
  if (!agency) throw hubError('NOT_FOUND', `There is no agency ${id}.`);
  return agency;
}

function checkIdentity({ issuer, subject }: Identity): void {
  if (!SUBJECT.test(subject)) throw badUserInput('input.subject', '1 to 255 ASCII characters without spaces');
  const url = issuer.length <= ISSUER_LIMIT && URL.canParse(issuer) ? new URL(issuer) : null;
  const isSafe =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname));
  if (!url || !isSafe || url.search || url.hash || url.username || /\s/.test(issuer))
    throw badUserInput('input.issuer', 'https://… as the issuer names itself, without query, at most 255 characters');
}
