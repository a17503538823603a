import type { Caller } from '../../schema/contract/caller.ts';
import { type DivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import { blacklistKind } from '../../schema/domain/events/blacklists.ts';
import { maintainersOf } from '../../schema/domain/maintainers.ts';
import type { NonPublicSight } from '../../schema/domain/sight/blacklist-entry.ts';
import { NATIONAL } from './entry.ts';
import { DECIDING_KINDS, type DecidingKind } from './rules.ts';

/** Whether the caller may ask for non-public states, in a division when it names one. */
export function mayAskForNonPublic(sight: NonPublicSight, division: DivisionCode | null): boolean {
  if (sight === null) return false;
  return sight.of === 'ALL' || division === null || isWithinDivision(division, sight.division);
}

/** The authority that the caller decides as: first part of the ids of its entries; `null` when it is no deciding authority. */
export function decidesAs(caller: Caller): { readonly key: string; readonly kind: DecidingKind } | null {
  const kind = DECIDING_KINDS.find((candidate) => candidate === caller.kind);
  if (!kind) return null;
  if (kind !== 'MARKET_REGULATOR') return { key: NATIONAL, kind };
  return caller.division === null ? null : { key: caller.division, kind };
}

/** Whether the caller is the authority that an entry's id names, and keeps the list that it names. */
export function mayDecide(caller: Caller, id: string): boolean {
  const authority = decidesAs(caller);
  if (authority === null || !id.startsWith(`${authority.key}:`)) return false;
  const list = blacklistKind.options.find((candidate) => candidate === id.split(':')[1]);
  return list === undefined || maintainersOf(list).includes(authority.kind);
}

/** Whether the caller is the subject that an entry's id names, looking after its own records. */
export function isSubject(caller: Caller, id: string): boolean {
  return caller.kind === 'ENTERPRISE' && caller.uscc !== null && id.split(':')[2] === caller.uscc;
}
