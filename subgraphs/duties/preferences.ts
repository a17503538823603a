import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { divisionPrefix } from '../../schema/domain/division.ts';
import { type Role, roleOf } from '../../schema/domain/sight/role.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { Channel, ChannelRule, Models, PreferencesDocument } from './model.ts';

const KINDS_LIMIT = 50;
const EMAIL_LIMIT = 200;
const EMAIL_FORM = /^[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}$/;
const PHONE_FORM = /^\+[1-9]\d{6,14}$/;
const TIME_FORM = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What an agency says of how it wants to be told. */
export interface PreferencesInput {
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly language?: 'ZH' | 'EN' | null;
  readonly channels?: readonly Channel[] | null;
  readonly kinds?: readonly ChannelRule[] | null;
  readonly quietFrom?: string | null;
  readonly quietTo?: string | null;
  readonly digest?: 'NONE' | 'DAILY' | null;
}

/** How agencies want to be told. */
export interface Preferences {
  own(caller: Caller): Promise<PreferencesDocument | null>;
  /** @throws FORBIDDEN, BAD_USER_INPUT */
  set(caller: Caller, input: PreferencesInput): Promise<PreferencesDocument>;
}

export function createPreferences({ models }: ServiceKit<Models>): Preferences {
  const agencyOf = (caller: Caller): string => {
    if (caller.agency === null || caller.kind === 'HUB') throw hubError('FORBIDDEN', 'Notices are for agencies.');
    return caller.agency;
  };
  return {
    own: (caller) => models.preferences.findById(agencyOf(caller)).lean<PreferencesDocument>().exec(),
    async set(caller, input) {
      const agency = agencyOf(caller);
      const document = checked(agency, rolesOf(caller), input);
      await models.preferences.collection.replaceOne({ _id: agency } as never, document, { upsert: true });
      return document;
    },
  };
}

/** The roles that an agency is told in: a regulator by the front of its division's code, so that every division within is found. */
function rolesOf({ kind, agency, body, uscc, division }: Caller): Role[] {
  const roles: Role[] = agency === null ? [] : [roleOf.agency(agency)];
  if (kind === 'CERTIFICATION_BODY' && body !== null) roles.push(roleOf.body(body));
  if (kind === 'ENTERPRISE' && uscc !== null) roles.push(roleOf.enterprise(uscc));
  if (kind === 'MINISTRY') roles.push(roleOf.ministry);
  if (kind === 'HUB_OPERATOR') roles.push(roleOf.operator);
  if (kind === 'MARKET_REGULATOR' && division !== null) roles.push(roleOf.regulator(divisionPrefix(division)));
  return roles;
}

/** The roles under which preferences for a notice may stand. */
export function rolesTold(to: Role): Role[] {
  const [name, value = ''] = to.split(':');
  return name === 'REGULATOR' ? [2, 4, 6].map((length) => roleOf.regulator(value.slice(0, length))) : [to];
}

function checked(agency: string, roles: readonly Role[], input: PreferencesInput): PreferencesDocument {
  const { email = null, phone = null, quietFrom = null, quietTo = null } = input;
  if (email !== null && (email.length > EMAIL_LIMIT || !EMAIL_FORM.test(email)))
    throw badUserInput('input.email', 'an e-mail address of an office, as name@example.cn');
  if (phone !== null && !PHONE_FORM.test(phone)) throw badUserInput('input.phone', 'a number as +8613800000000');
  for (const [name, time] of Object.entries({ quietFrom, quietTo }))
    if (time !== null && !TIME_FORM.test(time)) throw badUserInput(`input.${name}`, 'a time of day as 22:00');
  if ((quietFrom === null) !== (quietTo === null)) throw badUserInput('input.quietTo', 'both ends of the quiet hours');
  const kinds = input.kinds ?? [];
  if (kinds.length > KINDS_LIMIT) throw badUserInput('input.kinds', `at most ${KINDS_LIMIT} kinds`);
  const channels = [...new Set(input.channels ?? [])];
  const used = new Set([...channels, ...kinds.flatMap((rule) => rule.channels)]);
  if (used.has('EMAIL') && email === null) throw badUserInput('input.email', 'an address for the channel EMAIL');
  if (used.has('SMS') && phone === null) throw badUserInput('input.phone', 'a number for the channel SMS');
  return {
    _id: agency,
    roles,
    email,
    phone,
    language: input.language ?? 'ZH',
    channels,
    kinds: kinds.map(({ kind, channels: own }) => ({ kind, channels: [...new Set(own)] })),
    quietFrom,
    quietTo,
    digest: input.digest ?? 'NONE',
  };
}
