import { addDays, type Day } from '../../../schema/domain/day.ts';
import { type DivisionCode, isWithinDivision } from '../../../schema/domain/division.ts';
import type { OrganisationFact } from '../../../schema/domain/facts.ts';

/** Earlier identities that are kept of an organisation. */
const IDENTITIES_KEPT = 50;
/** The national office registers enterprises of any place. */
const NATIONAL_OFFICE = '100000';

/** An organisation after a report; nothing where the report changes nothing. */
export function renewedIdentity(
  known: OrganisationFact | undefined,
  reported: OrganisationFact,
  today: Day,
): readonly OrganisationFact[] {
  if (!known) return [{ ...reported, identifiedBy: 'REPORT' }];
  const { nameZh, address, divisionCode } = known;
  if (known.identifiedBy !== 'REPORT') return [];
  if (nameZh === reported.nameZh && address === reported.address && divisionCode === reported.divisionCode) return [];
  const earlier = [...(known.earlier ?? []), { nameZh, address, divisionCode, until: addDays(today, -1) }];
  return [
    { ...known, ...reported, nameEn: known.nameEn, identifiedBy: 'REPORT', earlier: earlier.slice(-IDENTITIES_KEPT) },
  ];
}

/** Whether the registering office in a credit code and the division of an address lie apart, neither within the other. */
export function liesApart(uscc: string, divisionCode: DivisionCode): boolean {
  const office = uscc.slice(2, 8);
  if (office === NATIONAL_OFFICE) return false;
  return !isWithinDivision(office, divisionCode) && !isWithinDivision(divisionCode, office);
}
