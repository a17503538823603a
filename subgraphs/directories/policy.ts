import type { Caller } from '../../schema/contract/caller.ts';
import { type DivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import type { DirectoryKind } from '../../schema/domain/facts.ts';
import { maintainersOf, type RegisterName } from '../../schema/domain/maintainers.ts';

/** The register that each directory is, in the one table of who keeps what. */
export const REGISTER_OF: Readonly<Record<DirectoryKind, RegisterName>> = {
  LABORATORY: 'LABORATORIES',
  MARK_SERVICE_BODY: 'MARK_SERVICE_BODIES',
  SUPPLIER: 'SUPPLIERS',
};

/** Whether the caller keeps an entry of a directory: a market regulator those of its divisions, the others all. */
export function mayKeep(caller: Caller, kind: DirectoryKind, divisionCode: DivisionCode): boolean {
  if (!maintainersOf(REGISTER_OF[kind]).some((keeper) => keeper === caller.kind)) return false;
  return caller.kind !== 'MARKET_REGULATOR' || caller.divisions.some((own) => isWithinDivision(divisionCode, own));
}
