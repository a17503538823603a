import type { Caller } from '../../schema/contract/caller.ts';
import { divisionRange, isWithinDivision } from '../../schema/domain/division.ts';
import { maintainersOf } from '../../schema/domain/maintainers.ts';
import type { SourceKind } from './model.ts';
import type { Subject } from './subject-view.ts';

/** In which capacity the caller may report about a subject; `null`: not at all. Whoever is concerned reports its own; others report as what they are (REP-02). */
export function sourceKindOf(caller: Caller, subject: Subject): SourceKind | null {
  const { kind } = caller;
  if (!maintainersOf('EFFICIENCY_REPORTS').some((keeper) => keeper === kind)) return null;
  switch (kind) {
    case 'ENTERPRISE':
      return caller.uscc !== null && caller.uscc === subject.holderUscc ? 'ENTERPRISE' : null;
    case 'CERTIFICATION_BODY':
      return caller.body !== null && caller.body === subject.bodyCode ? 'BODY' : null;
    case 'MARKET_REGULATOR': {
      const { division } = caller;
      const { divisionCode } = subject;
      return division !== null && divisionCode !== null && isWithinDivision(divisionCode, division)
        ? 'GOVERNMENT'
        : null;
    }
    case 'MINISTRY':
      return 'GOVERNMENT';
    default:
      return 'THIRD_PARTY';
  }
}

/** Reports that the caller may see, as a condition; `null`: none. Figures of the life cycle are nobody's but the reporter's, those concerned and supervision. */
export function visibleReports(caller: Caller): Record<string, unknown> | null {
  const { kind, agency, uscc, body, scopes } = caller;
  if (agency === null || kind === 'PUBLIC' || kind === 'HUB') return null;
  const supervises = scopes.includes('supervision:read');
  if (supervises && (kind === 'MINISTRY' || kind === 'HUB_OPERATOR')) return {};
  const conditions: Record<string, unknown>[] = [{ agency }];
  if (kind === 'ENTERPRISE' && uscc !== null) conditions.push({ holderUscc: uscc });
  if (kind === 'CERTIFICATION_BODY' && body !== null) conditions.push({ bodyCode: body });
  if (supervises && kind === 'MARKET_REGULATOR')
    for (const division of caller.divisions) {
      const { from, to } = divisionRange(division);
      conditions.push({ divisionCode: { $gte: from, $lte: to } });
    }
  return { $or: conditions };
}

/** What the caller may see of sums: all; those of provinces that its agreement opens; or what is published for everybody. */
export type SightOfTotals =
  | { readonly coverage: 'ALL' }
  | { readonly coverage: 'DIVISIONS'; readonly provinces: readonly string[] }
  | { readonly coverage: 'PUBLISHED' };

export function sightOfTotals({ kind, scopes, divisions }: Caller): SightOfTotals {
  if (scopes.includes('supervision:read')) {
    if (kind === 'MINISTRY' || kind === 'HUB_OPERATOR') return { coverage: 'ALL' };
    // A county's regulator is not its province's: sums are kept by province.
    const provinces = divisions.filter((division) => division.endsWith('0000'));
    if (kind === 'MARKET_REGULATOR' && provinces.length > 0) return { coverage: 'DIVISIONS', provinces };
  }
  return { coverage: 'PUBLISHED' };
}
