import type { Caller } from '../../schema/contract/caller.ts';
import type { Day } from '../../schema/domain/day.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import { nonPublicSight, sightOfEntry } from '../../schema/domain/sight/blacklist-entry.ts';
import { standsIn } from '../../schema/domain/sight/role.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import type { ChangeRecord } from './change.ts';
import { entryNow, findingNow } from './view.ts';

/** Whether the caller may run what the hub does for all subscribers: only the hub itself. */
export function mayDeliver(caller: Caller): boolean {
  return caller.kind === 'HUB';
}

/**
 * Whether the caller may see a change today: by the rule of the fact that it is of. What was public once and is not now is not shown any more, however old the
 * change is.
 */
export function maySeeChange(caller: Caller, change: ChangeRecord, view: ReadModelReader, today: Day): boolean {
  if (caller.kind === 'PUBLIC' || caller.kind === 'HUB') return false;
  const { sight } = change;
  switch (sight.by) {
    case 'PUBLIC':
      return true;
    case 'PARTIES':
      return isParty(caller, change, sight.insurers);
    case 'ENTRY': {
      const entry = entryNow(view, change.key);
      return entry !== null && sightOfEntry(nonPublicSight(caller), entry, today) === 'WHOLE';
    }
    case 'FINDING':
      return findingNow(view, change.key)?.conclusion === sight.conclusion;
    case 'AGENCIES':
      return isAgency(caller, sight.agencies);
    case 'ROLES':
      return sight.roles.some((role) => standsIn(caller, role));
  }
}

/** As `Certificate.surveillances` and `Certificate.traceCodes` go. */
function isParty(caller: Caller, { bodyCode, holderUscc, division }: ChangeRecord, insurers: boolean): boolean {
  const { kind, body, uscc, scopes, divisions } = caller;
  if (kind === 'CERTIFICATION_BODY') return body !== null && body === bodyCode;
  if (kind === 'ENTERPRISE') return uscc !== null && uscc === holderUscc;
  if (!scopes.includes('certificates:read')) return false;
  if (kind === 'INSURER') return insurers;
  if (kind === 'MINISTRY' || kind === 'HUB_OPERATOR') return true;
  return kind === 'MARKET_REGULATOR' && division !== null && divisions.some((own) => isWithinDivision(division, own));
}

/** Agreements and agencies: those who are one, and the operator, with a token for looking after them. */
function isAgency({ kind, agency, scopes }: Caller, agencies: readonly string[]): boolean {
  if (!scopes.includes('agreements:manage')) return false;
  return kind === 'HUB_OPERATOR' || (agency !== null && agencies.includes(agency));
}
