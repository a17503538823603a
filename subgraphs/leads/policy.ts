import type { Caller } from '../../schema/contract/caller.ts';
import { divisionRange, isWithinDivision } from '../../schema/domain/division.ts';
import type { LeadDocument, LeadReport, LeadState } from './model.ts';

/** Who answers leads: the regulator of the area, and the ministry. */
export function isAuthority(caller: Caller, { division }: Pick<LeadDocument, 'division'>): boolean {
  if (!caller.scopes.includes('supervision:read')) return false;
  if (caller.kind === 'MINISTRY') return true;
  if (caller.kind !== 'MARKET_REGULATOR' || caller.division === null || division === null) return false;
  return isWithinDivision(division, caller.division);
}

/**
 * Whether the caller may read how a consumer can be reached: the regulator that the lead is routed to, and the ministry where it is the ministry's to handle. Supervision
 * from above reads the lead and not the person.
 */
export function mayReach(caller: Caller, lead: Pick<LeadDocument, 'division'>): boolean {
  return isAuthority(caller, lead) && (caller.kind === 'MINISTRY') === (lead.division === null);
}

/** What was found to be so: whoever is concerned may know of it. */
export const FOUND: readonly LeadState[] = ['CONFIRMED', 'CLOSED'];

/**
 * Rows that the caller may see, as a condition; `null`: none. The enterprise reported sees what was confirmed, and not before; the body neither, where consumers reported:
 * it is paid by the one who is reported.
 */
export function visibleRows(caller: Caller): Record<string, unknown> | null {
  const { kind, agency, division, body, uscc, scopes } = caller;
  if (kind === 'PUBLIC' || kind === 'HUB' || agency === null) return null;
  if (kind === 'MINISTRY' && scopes.includes('supervision:read')) return {};
  const conditions: Record<string, unknown>[] = [{ agencies: agency }];
  if (kind === 'MARKET_REGULATOR' && division !== null && scopes.includes('supervision:read')) {
    const { from, to } = divisionRange(division);
    conditions.push({ division: { $gte: from, $lte: to } });
  }
  if (kind === 'CERTIFICATION_BODY' && body !== null)
    conditions.push({ bodyCode: body, $or: [{ isFromConsumers: { $ne: true } }, { state: { $in: FOUND } }] });
  if (kind === 'ENTERPRISE' && uscc !== null) conditions.push({ subjectUscc: uscc, state: { $in: FOUND } });
  return conditions.length === 1 ? (conditions[0] ?? null) : { $or: conditions };
}

/** Whether the caller may read what a lead says in words of its own: a consumer's words are for authorities. */
export function isToldWords(caller: Caller, lead: LeadDocument): boolean {
  return !lead.isFromConsumers || isAuthority(caller, lead);
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
