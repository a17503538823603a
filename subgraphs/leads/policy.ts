import type { Caller } from '../../schema/contract/caller.ts';
import { divisionRange, isWithinDivision } from '../../schema/domain/division.ts';
import type { LeadDocument, LeadReport } from './model.ts';

/** Who answers leads: the regulator of the area, and the ministry. */
export function isAuthority(caller: Caller, { division }: Pick<LeadDocument, 'division'>): boolean {
  if (!caller.scopes.includes('supervision:read')) return false;
  if (caller.kind === 'MINISTRY') return true;
  if (caller.kind !== 'MARKET_REGULATOR' || caller.division === null || division === null) return false;
  return isWithinDivision(division, caller.division);
}

/** Rows that the caller may see, as a condition; `null`: none. The enterprise reported sees what was confirmed, and not before. */
export function visibleRows(caller: Caller): Record<string, unknown> | null {
  const { kind, agency, division, body, uscc, scopes } = caller;
  if (kind === 'PUBLIC' || kind === 'HUB' || agency === null) return null;
  if (kind === 'MINISTRY' && scopes.includes('supervision:read')) return {};
  const conditions: Record<string, unknown>[] = [{ agencies: agency }];
  if (kind === 'MARKET_REGULATOR' && division !== null && scopes.includes('supervision:read')) {
    const { from, to } = divisionRange(division);
    conditions.push({ division: { $gte: from, $lte: to } });
  }
  if (kind === 'CERTIFICATION_BODY' && body !== null) conditions.push({ bodyCode: body });
  if (kind === 'ENTERPRISE' && uscc !== null)
    conditions.push({ subjectUscc: uscc, state: { $in: ['CONFIRMED', 'CLOSED'] } });
  return conditions.length === 1 ? (conditions[0] ?? null) : { $or: conditions };
}

/** Reports that the caller may see of a lead that it may see: who reported is nobody's business but the authorities' and its own. */
export function visibleReports(caller: Caller, lead: LeadDocument): readonly LeadReport[] {
  return isAuthority(caller, lead) ? lead.reports : lead.reports.filter(({ agency }) => agency === caller.agency);
}

/**
 * Reports that what is told of a whole lead is made of, its day and its units: those who reported are told of their own alone, because from the rest it would follow
 * that others reported, when, and how much. Authorities, and those who are reported, are told of all.
 */
export function countedReports(caller: Caller, lead: LeadDocument): readonly LeadReport[] {
  if (isAuthority(caller, lead)) return lead.reports;
  const own = lead.reports.filter(({ agency }) => agency === caller.agency);
  return own.length > 0 ? own : lead.reports;
}
