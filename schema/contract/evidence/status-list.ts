import type { KeyLookup, SigningKey } from '../caller-header.ts';
import { EvidenceFault } from './evidence-fault.ts';
import { members, signJws, verifyJws } from './jws.ts';

/** The `typ` of a signed status list. */
const TYPE = 'yunqiao-status-list';

/** Statuses of certificates that must not be relied on. */
export const NOT_VALID = ['SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED', 'NOT_YET_VALID', 'UNKNOWN'] as const;
export type NotValid = (typeof NOT_VALID)[number];

/**
 * Which certificates of a body are not valid: what is not listed was valid, if it is one of the body's certificates at all. A number that was never looked up
 * may be forged, and must be.
 */
export interface StatusList {
  /** Origin of the hub. */
  readonly iss: string;
  /** Code of the certification body. */
  readonly sub: string;
  /** Seconds since 1970: when it was signed, and after which it must not be used. */
  readonly iat: number;
  readonly exp: number;
  /** The day, Asia/Shanghai, whose statuses these are. */
  readonly day: string;
  /** Everything reported up to this instant is in it (ISO 8601). */
  readonly asOf: string;
  /** Certificates of the body in all. */
  readonly total: number;
  /** Numbers by status, sorted. `UNKNOWN`: the hub holds something about it that it can't read. */
  readonly notValid: Readonly<Partial<Record<NotValid, readonly string[]>>>;
}

/** Signs a list: a compact JWS, ES256. */
export function signStatusList(list: StatusList, key: SigningKey): string {
  return signJws(TYPE, list, key);
}

/** Verifies a list offline. @throws EvidenceFault; also MALFORMED when its time is over */
export function verifyStatusList(compact: string, keys: KeyLookup, now: Date): StatusList {
  const list = members(verifyJws(TYPE, compact.trim(), keys).payload) as unknown as StatusList;
  if (list.exp * 1000 < now.getTime())
    throw new EvidenceFault('MALFORMED', `The list was good until ${new Date(list.exp * 1000).toISOString()}.`);
  return list;
}

/** What a list says of a number; `null`: it is not in it. @throws RangeError for a number of another body */
export function statusIn({ sub, notValid }: StatusList, number: string): NotValid | null {
  if (number.slice(5, 8) !== sub) throw new RangeError(`${number}: expected a number of body ${sub}.`);
  return NOT_VALID.find((status) => notValid[status]?.includes(number)) ?? null;
}
