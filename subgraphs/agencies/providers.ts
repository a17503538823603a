import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { PURPOSES } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { isDivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { type Page, type PageArguments, pageOfList } from '../shared/paging.ts';
import { type Authors, namesOf } from './act.ts';
import type { Agreement } from './agreement.ts';
import type { AgencyDocument, AreaProvider, Models, ProvisionDocument } from './model.ts';
import type { NoticeKind, Tell } from './notice.ts';
import { isOwn, mayReadRegister } from './policy.ts';
import { scopesOf } from './purposes.ts';

/** Which agency answers for a kind of fact in an area; a scope stands for the kind of fact that it opens. */
export interface Provision extends AreaProvider {
  readonly scope: string;
}

/** A place of provider that is given or taken away. */
export interface Naming {
  readonly provider: string;
  readonly scopes: readonly string[];
  readonly area: string | null;
}

/** The register of who provides what: one agency for each kind of fact and area, so that nobody opens what another answers for. */
export interface Providers {
  list(caller: Caller, args: PageArguments): Promise<Page<Provision>>;
  /** @throws BAD_USER_INPUT; NOT_FOUND; CONFLICT when another agency provides some of it for the area, or for a part of it, or for one that it lies in */
  check(naming: Naming, session: ClientSession): Promise<void>;
  name(naming: Naming, authors: Authors, scope: WriteScope): Promise<void>;
  /** @throws CONFLICT while agreements of the provider that are not over open some of it */
  checkDismissal(naming: Naming, session: ClientSession): Promise<void>;
  dismiss(naming: Naming, authors: Authors, scope: WriteScope): Promise<void>;
  /** @throws BAD_USER_INPUT unless the agreement's provider answers for each of its scopes, wherever it opens them */
  checkProvides(agreement: Pick<Agreement, 'provider' | 'scopes' | 'divisions'>, session: ClientSession): Promise<void>;
  /** Who provides a scope for the whole country; `null`: nobody. */
  nationalProvider(scope: string, session: ClientSession): Promise<string | null>;
}

/** Areas of one kind of fact that may have providers of their own. */
const AREAS_LIMIT = 500;

export function createProviders({ models, clock }: ServiceKit<Models>, tell: Tell): Providers {
  const of = async (scopes: readonly string[], session: ClientSession) =>
    (
      await models.provisions
        .find({ _id: { $in: [...scopes] } })
        .session(session)
        .lean()
        .exec()
    ).flatMap(toProvisions);
  const told = async (kind: NoticeKind, { provider, scopes, area }: Naming, authors: Authors, scope: WriteScope) => {
    const detail = `${scopes.join(' ')}, ${area ?? '全国 (the whole country)'}`;
    await tell([provider], { kind, subject: provider, actor: namesOf(authors), detail }, scope);
  };
  /** A kind of fact is one document: of two changes at the same moment one comes after the other and sees it. */
  const change = async (
    each: string,
    session: ClientSession,
    next: (areas: readonly AreaProvider[]) => readonly AreaProvider[],
  ) => {
    const known = await models.provisions.findById(each).session(session).lean().exec();
    const areas = [...next(known?.areas ?? [])];
    if (areas.length > AREAS_LIMIT) throw hubError('CONFLICT', `${each} has ${AREAS_LIMIT} areas already.`);
    await models.provisions.replaceOne({ _id: each }, { _id: each, areas }, { session, upsert: true }).exec();
  };

  const providers: Providers = {
    async list(caller, args) {
      if (!mayReadRegister(caller) && !(caller.agency !== null && isOwn(caller, caller.agency)))
        throw hubError('FORBIDDEN', 'Who provides what is for agencies, with a token for OPERATIONS.');
      const all = (await models.provisions.find({}).sort({ _id: 1 }).lean().exec()).flatMap(toProvisions);
      return pageOfList(all, ({ scope, area }) => `${scope} ${area ?? ''}`, args);
    },
    async check(naming, session) {
      const agency = await models.agencies.findById(naming.provider).session(session).lean().exec();
      if (!agency) throw hubError('NOT_FOUND', `There is no agency ${naming.provider}.`);
      checkNaming(naming, agency);
      const taken = (await of(naming.scopes, session)).find(
        ({ provider, area }) => provider !== naming.provider && overlaps(area, naming.area),
      );
      if (taken)
        throw hubError(
          'CONFLICT',
          `${taken.provider} provides ${taken.scope} for ${placeOf(taken)}; one agency answers for a kind of fact in an area.`,
        );
    },
    async name(naming, authors, scope) {
      await providers.check(naming, scope.session);
      const { provider, area } = naming;
      const approvedBy = authors.confirmedBy === null ? [] : [authors.confirmedBy];
      const entry: AreaProvider = { area, provider, since: clock.today(), createdBy: authors.actor, approvedBy };
      for (const each of naming.scopes)
        await change(each, scope.session, (areas) => [...areas.filter((other) => other.area !== area), entry]);
      await told('PROVIDER_NAMED', naming, authors, scope);
    },
    async checkDismissal(naming, session) {
      const { provider, area } = naming;
      const own = await of(naming.scopes, session);
      const missing = naming.scopes.find(
        (each) => !own.some((one) => one.scope === each && one.area === area && one.provider === provider),
      );
      if (missing !== undefined)
        throw hubError('NOT_FOUND', `${provider} does not provide ${missing} for ${placeOf(naming)}.`);
      const open = await models.agreements
        .find({ provider, state: { $ne: 'ENDED' }, scopes: { $in: [...naming.scopes] } }, { _id: 1 })
        .session(session)
        .limit(1)
        .lean()
        .exec();
      if (open[0]) throw hubError('CONFLICT', `The agreement ${open[0]._id} rests on it; end it first.`);
    },
    async dismiss(naming, authors, scope) {
      await providers.checkDismissal(naming, scope.session);
      for (const each of naming.scopes)
        await change(each, scope.session, (areas) => areas.filter(({ area }) => area !== naming.area));
      await told('PROVIDER_DISMISSED', naming, authors, scope);
    },
    async checkProvides({ provider, scopes, divisions }, session) {
      const known = (await of(scopes, session)).filter((each) => each.provider === provider);
      const areas: readonly (string | null)[] = divisions.length > 0 ? divisions : [null];
      const uncovered = scopes.find((scope) =>
        areas.some((area) => !known.some((each) => each.scope === scope && contains(each.area, area))),
      );
      if (uncovered !== undefined) throw badUserInput('input.provider', `the agency that provides ${uncovered}`);
    },
    async nationalProvider(scope, session) {
      return (await of([scope], session)).find(({ area }) => area === null)?.provider ?? null;
    },
  };
  return providers;
}

function toProvisions({ _id: scope, areas }: ProvisionDocument): Provision[] {
  return areas.map((area) => ({ scope, ...area }));
}

function placeOf({ area }: { readonly area: string | null }): string {
  return area ?? 'the whole country';
}

const EVERY_SCOPE = new Set(PURPOSES.flatMap(scopesOf));
const OF_OPERATIONS = new Set(scopesOf('OPERATIONS'));

/** @throws BAD_USER_INPUT */
function checkNaming({ scopes, area }: Naming, { kind, division }: AgencyDocument): void {
  if (scopes.length === 0 || new Set(scopes).size < scopes.length || scopes.some((scope) => !EVERY_SCOPE.has(scope)))
    throw badUserInput('input.scopes', `each once: ${[...EVERY_SCOPE].sort().join(' ')}`);
  if (area !== null && !isDivisionCode(area)) throw badUserInput('input.area', 'six digits of GB/T 2260');
  const ofTheHub = scopes.some((scope) => OF_OPERATIONS.has(scope));
  const fits = ofTheHub
    ? kind === 'HUB_OPERATOR' && area === null && scopes.every((scope) => OF_OPERATIONS.has(scope))
    : kind === 'MINISTRY' || (kind === 'MARKET_REGULATOR' && area !== null && isWithinDivision(area, division ?? ''));
  if (!fits)
    throw badUserInput(
      'input.provider',
      'a ministry, a market regulator within its own division, or for scopes of OPERATIONS an operator',
    );
}

/** Whether an area is another, or lies in it. */
function contains(outer: string | null, inner: string | null): boolean {
  return outer === null || (inner !== null && isWithinDivision(inner, outer));
}

function overlaps(a: string | null, b: string | null): boolean {
  return contains(a, b) || contains(b, a);
}
