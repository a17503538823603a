import type { JsonWebKey } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { PURPOSES } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { accessionOf } from './accession.ts';
import type { Agency, AgencyDetails, AgencySettings } from './agreement.ts';
import { UNITS_LIMIT } from './agreement-terms.ts';
import type { Models } from './model.ts';
import { isOperator, mayActFor } from './policy.ts';
import type { Register } from './register.ts';

const REASON_LIMIT = 500;
const NAME_LIMIT = 200;
const DELAY_LIMIT_DAYS = 180;
/** How long a replaced secret goes on, in hours: three days unless told otherwise, thirty at most. */
const OVERLAP_HOURS = 72;
const OVERLAP_LIMIT_HOURS = 720;
const HOUR_MS = 3_600_000;

/** A secret that has just been made; it can't be read again. */
export interface NewSecret {
  readonly agency: Agency;
  readonly credential: string;
  readonly secret: string;
  /** Until when the secrets before it can be used. */
  readonly overlapEndsAt: Date;
}

/** What an agency does for itself; the operator may do it for any. */
export interface SelfService {
  /** Registers an agency with its accession agreement and a first secret; the same again changes nothing and has no secret. */
  registerAgency(
    caller: Caller,
    details: Omit<AgencyDetails, 'demo'>,
  ): Promise<{ readonly agency: Agency; readonly secret: string | null }>;
  setState(caller: Caller, agency: string, state: Agency['state'], reason: string): Promise<Agency>;
  addPublicKey(
    caller: Caller,
    agency: string,
    key: JsonWebKey,
  ): Promise<{ readonly agency: Agency; readonly credential: string }>;
  /** Registers an agency's first key by the code it was given: the one thing that needs no token. @throws FORBIDDEN for any other code */
  enrol(agency: string, code: string, key: JsonWebKey): Promise<{ readonly credential: string }>;
  /** Not idempotent: each call makes a new secret. @throws CONFLICT when two are in use */
  rotateSecret(caller: Caller, agency: string, overlapHours: number | null): Promise<NewSecret>;
  /** @throws CONFLICT when it is the last one in use, unless `force` */
  withdrawCredential(caller: Caller, agency: string, credential: string, force: boolean): Promise<Agency>;
  changeSettings(caller: Caller, agency: string, settings: Partial<AgencySettings>): Promise<Agency>;
}

/** All of it @throws FORBIDDEN for another agency than the caller's own, unless the caller is the operator; NOT_FOUND; BAD_USER_INPUT. */
export function createSelfService({ clock }: ServiceKit<Models>, register: Register): SelfService {
  const checkOwn = async (caller: Caller, agency: string) => {
    if (!mayActFor(caller, agency))
      throw hubError('FORBIDDEN', 'An agency looks after itself; only the operator does it for others.');
    // A token outlives the suspension of its agency by a moment; what it may change does not.
    const [actor] = await register.agencies([caller.agency ?? '']);
    if (actor?.state !== 'ACTIVE') throw hubError('FORBIDDEN', 'The agency is suspended.');
  };
  const checkOperator = (caller: Caller) => {
    if (!isOperator(caller)) throw hubError('FORBIDDEN', 'Agencies are registered and suspended by the operator.');
  };
  const read = async (id: string): Promise<Agency> => {
    const [agency] = await register.agencies([id]);
    if (!agency) throw hubError('NOT_FOUND', `There is no agency ${id}.`);
    return agency;
  };
  const by = (caller: Caller, action: string, reason: string | null = null) => ({
    actor: caller.agency ?? '',
    action,
    reason,
  });

  return {
    async registerAgency(caller, details) {
      checkOperator(caller);
      if ([details.nameZh, details.nameEn].some((name) => !name.trim() || name.length > NAME_LIMIT))
        throw badUserInput('input.name', `names of at most ${NAME_LIMIT} characters`);
      const [known] = await register.agencies([details.id]);
      // What an agency is decides what it may see: that never changes under agreements that were made for something else.
      const nature = (agency: Omit<AgencyDetails, 'demo'>) => [agency.kind, agency.division, agency.body, agency.uscc];
      if (known && !isDeepStrictEqual(nature(known), nature(details)))
        throw hubError('CONFLICT', `${details.id} is registered already, as something else.`);
      await register.saveAgency({ ...details, demo: known?.demo ?? false });
      const accession = accessionOf(details.id, caller.agency ?? '', clock.today());
      const agreements = await register.agreementsOf([details.id]);
      if (!agreements.some(({ id }) => id === accession.id)) await register.saveAgreement(accession);
      const agency = await read(details.id);
      const secret = agency.credentials.length > 0 ? null : (await register.addSecret(details.id)).secret;
      return { agency: await read(details.id), secret };
    },
    async setState(caller, agency, state, reason) {
      checkOperator(caller);
      if (!reason.trim() || reason.length > REASON_LIMIT)
        throw badUserInput('input.reason', `a text of at most ${REASON_LIMIT} characters`);
      if (agency === caller.agency && state === 'SUSPENDED')
        throw hubError('CONFLICT', 'You act as this agency: without it nobody could run the hub.');
      const change = by(caller, state === 'ACTIVE' ? 'RESUME' : 'SUSPEND', reason);
      await register.changeAgency(agency, (known) => (known.state === state ? null : { ...known, state }), change);
      return read(agency);
    },
    async addPublicKey(caller, agency, key) {
      await checkOwn(caller, agency);
      const { credential } = await register.addPublicKey(agency, key, by(caller, 'ADD_PUBLIC_KEY'));
      return { agency: await read(agency), credential };
    },
    enrol: (agency, code, key) => register.enrol(agency, code, key),
    async rotateSecret(caller, agency, overlapHours) {
      await checkOwn(caller, agency);
      const hours = overlapHours ?? OVERLAP_HOURS;
      if (hours < 0 || hours > OVERLAP_LIMIT_HOURS)
        throw badUserInput('input.overlapHours', `0 to ${OVERLAP_LIMIT_HOURS} hours`);
      const overlapEndsAt = new Date(clock.now().getTime() + hours * HOUR_MS);
      const made = await register.addSecret(agency, undefined, overlapEndsAt, by(caller, 'ROTATE_SECRET'));
      return { ...made, overlapEndsAt, agency: await read(agency) };
    },
    async withdrawCredential(caller, agency, credential, force) {
      await checkOwn(caller, agency);
      await register.withdrawCredential(agency, credential, force, by(caller, 'WITHDRAW_CREDENTIAL'));
      return read(agency);
    },
    async changeSettings(caller, agency, settings) {
      await checkOwn(caller, agency);
      const { kind } = await read(agency);
      checkSettings(settings, kind);
      await register.changeAgency(
        agency,
        (known) => {
          const { approvalThresholds: thresholds, ...rest } = settings;
          const next = { ...known, ...rest, ...(thresholds && { approvalThresholds: [...thresholds] }) };
          return isDeepStrictEqual(known, next) ? null : next;
        },
        by(caller, 'CHANGE_SETTINGS'),
      );
      return read(agency);
    },
  };
}

function checkSettings(settings: Partial<AgencySettings>, kind: Agency['kind']): void {
  const { supervisionDelayDays: days, approvalThresholds } = settings;
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
