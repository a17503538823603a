import type { JsonWebKey } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { PURPOSES } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { AdministrativeAct } from './act.ts';
import type { Acts } from './acts.ts';
import type { Agency, AgencySettings } from './agreement.ts';
import { UNITS_LIMIT } from './agreement-terms.ts';
import { isRedirectUri } from './authorization-codes.ts';
import type { Models } from './model.ts';
import { isOwn, mayDo } from './policy.ts';
import type { Register } from './register.ts';

const DELAY_LIMIT_DAYS = 180;
/** Addresses that people may be sent back to. */
const ADDRESSES = 10;

/** What an agency does for itself: nobody does it for another. */
export interface SelfService {
  addPublicKey(
    caller: Caller,
    agency: string,
    key: JsonWebKey,
  ): Promise<{ readonly agency: Agency; readonly credential: string }>;
  /** Registers an agency's first key by the code it was given: the one thing that needs no token. @throws FORBIDDEN for any other code */
  enrol(agency: string, code: string, key: JsonWebKey): Promise<{ readonly credential: string }>;
  /**
   * The security administrator may do it for another agency whose key is in wrong hands; for an administrator's it waits for a second person.
   * @throws CONFLICT when it is the last one in use, unless `force`
   */
  withdrawCredential(
    caller: Caller,
    agency: string,
    credential: string,
    force: boolean,
  ): Promise<{ readonly agency: Agency; readonly act: AdministrativeAct | null }>;
  changeSettings(caller: Caller, agency: string, settings: Partial<AgencySettings>): Promise<Agency>;
}

/** All of it @throws FORBIDDEN for another agency than the caller's own; NOT_FOUND; BAD_USER_INPUT. */
export function createSelfService({ write }: ServiceKit<Models>, register: Register, acts: Acts): SelfService {
  const checkActive = async (caller: Caller) => {
    // A token outlives the suspension of its agency by a moment; what it may change does not.
    const [actor] = await register.agencies([caller.agency ?? '']);
    if (actor?.state !== 'ACTIVE') throw hubError('FORBIDDEN', 'The agency is suspended.');
  };
  const checkOwn = async (caller: Caller, agency: string) => {
    if (!isOwn(caller, agency)) throw hubError('FORBIDDEN', 'An agency looks after itself; nobody does it for others.');
    await checkActive(caller);
  };
  const read = async (id: string): Promise<Agency> => {
    const [agency] = await register.agencies([id]);
    if (!agency) throw hubError('NOT_FOUND', `There is no agency ${id}.`);
    return agency;
  };
  const by = (caller: Caller, action: string) => ({ actor: caller.agency ?? '', action, reason: null });

  return {
    async addPublicKey(caller, agency, key) {
      await checkOwn(caller, agency);
      const { credential } = await register.addPublicKey(agency, key, by(caller, 'ADD_PUBLIC_KEY'));
      return { agency: await read(agency), credential };
    },
    enrol: (agency, code, key) => register.enrol(agency, code, key),
    async withdrawCredential(caller, agency, credential, force) {
      const own = isOwn(caller, agency);
      if (!own && !mayDo(caller, 'withdrawCredential'))
        throw hubError('FORBIDDEN', 'An agency withdraws its own credentials; the security administrator any.');
      await checkActive(caller);
      const known = await read(agency);
      if (!own && known.kind === 'HUB_OPERATOR') {
        if (!known.credentials.some(({ id }) => id === credential))
          throw hubError('NOT_FOUND', `${agency} has no credential ${credential}.`);
        const act = { kind: 'WITHDRAW_CREDENTIAL', agency, credential } as const;
        const proposal = { act, subject: agency, concerned: [agency] };
        return { agency: known, act: (await write((scope) => acts.propose(caller, proposal, scope))).act };
      }
      // Somebody else holds the key: the last one too.
      await register.withdrawCredential(agency, credential, force || !own, by(caller, 'WITHDRAW_CREDENTIAL'));
      return { agency: await read(agency), act: null };
    },
    async changeSettings(caller, agency, settings) {
      await checkOwn(caller, agency);
      const { kind } = await read(agency);
      checkSettings(settings, kind);
      await register.changeAgency(
        agency,
        (known) => {
          const { approvalThresholds: thresholds, signInRedirectUris: addresses, ...rest } = settings;
          const next = {
            ...known,
            ...rest,
            ...(thresholds && { approvalThresholds: [...thresholds] }),
            ...(addresses && { signInRedirectUris: [...addresses] }),
          };
          return isDeepStrictEqual(known, next) ? null : next;
        },
        by(caller, 'CHANGE_SETTINGS'),
      );
      return read(agency);
    },
  };
}

function checkSettings(settings: Partial<AgencySettings>, kind: Agency['kind']): void {
  const { supervisionDelayDays: days, approvalThresholds, signInRedirectUris = [] } = settings;
  if (signInRedirectUris.length > ADDRESSES || !signInRedirectUris.every(isRedirectUri))
    throw badUserInput(
      'input.signInRedirectUris',
      `at most ${ADDRESSES} addresses https://… without fragment, of at most 500 characters; http:// on a loopback address`,
    );
  if (days !== undefined && days !== null) {
    if (kind !== 'MARKET_REGULATOR' && kind !== 'MINISTRY')
      throw badUserInput(
        'input.supervisionDelayDays',
        'nothing, unless the agency is a market regulator or a ministry',
      );
    if (days < 0 || days > DELAY_LIMIT_DAYS)
      throw badUserInput('input.supervisionDelayDays', `0 to ${DELAY_LIMIT_DAYS} days`);
  }
  const purposes = (approvalThresholds ?? []).map(({ purpose }) => purpose);
  if (new Set(purposes).size < purposes.length || purposes.some((purpose) => !PURPOSES.includes(purpose)))
    throw badUserInput('input.approvalThresholds', 'each purpose once');
  if (approvalThresholds?.some(({ dailyUnits }) => dailyUnits < 1 || dailyUnits > UNITS_LIMIT))
    throw badUserInput('input.approvalThresholds.dailyUnits', `1 to ${UNITS_LIMIT} units`);
}
