import type { Caller } from '../../schema/contract/caller.ts';
import { divisionRange, isWithinDivision } from '../../schema/domain/division.ts';
import { maintainersOf } from '../../schema/domain/maintainers.ts';
import type { DeclarationDocument } from './model.ts';

type Row = Pick<DeclarationDocument, 'supplierUscc' | 'divisionCode'>;

/** Whether the caller is the supplier itself, with a token for looking at or filing its own. */
export function isSupplier({ kind, uscc, scopes }: Caller, row: Pick<Row, 'supplierUscc'>): boolean {
  const own = scopes.includes('records:own') || scopes.includes('declarations:file');
  return kind === 'ENTERPRISE' && own && uscc !== null && uscc === row.supplierUscc;
}

/** Whether the caller reviews the declaration, or supervises its supplier: the ministry and the platform all, a regulator those of its divisions. */
export function isAuthority(caller: Caller, { divisionCode }: Pick<Row, 'divisionCode'>): boolean {
  if (!looksAfter(caller)) return false;
  if (caller.kind !== 'MARKET_REGULATOR') return true;
  return divisionCode !== null && caller.divisions.some((own) => isWithinDivision(divisionCode, own));
}

/** Who may decide on it: a regulator on those of its own division only, whatever else it may read. */
export function mayReview(caller: Caller, { divisionCode }: Pick<Row, 'divisionCode'>): boolean {
  if (!caller.scopes.includes('declarations:review')) return false;
  if (!maintainersOf('DECLARATION_FILINGS').some((kind) => kind === caller.kind)) return false;
  if (caller.kind !== 'MARKET_REGULATOR') return true;
  return divisionCode !== null && caller.division !== null && isWithinDivision(divisionCode, caller.division);
}

/** Whether the caller sees what is not public of a row: signatory, findings, acts. */
export function maySeeDetails(caller: Caller, row: Row): boolean {
  return isSupplier(caller, row) || isAuthority(caller, row);
}

/** Rows that the caller may see, as a condition: what was filed once is public. */
export function visibleRows(caller: Caller): Record<string, unknown> {
  const conditions: Record<string, unknown>[] = [{ number: { $ne: null } }];
  const { kind, uscc } = caller;
  if (kind === 'ENTERPRISE' && uscc !== null && isSupplier(caller, { supplierUscc: uscc }))
    conditions.push({ supplierUscc: uscc });
  if (looksAfter(caller)) {
    if (kind !== 'MARKET_REGULATOR') return {};
    for (const division of caller.divisions) {
      const { from, to } = divisionRange(division);
      conditions.push({ divisionCode: { $gte: from, $lte: to } });
    }
  }
  return conditions.length === 1 ? (conditions[0] ?? {}) : { $or: conditions };
}

function looksAfter({ kind, scopes }: Caller): boolean {
  if (!scopes.includes('declarations:review') && !scopes.includes('supervision:read')) return false;
  return kind === 'MINISTRY' || kind === 'HUB_OPERATOR' || kind === 'MARKET_REGULATOR';
}
