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
  return [{ ...known, ...reported, nameEn: known.nameEn, identifiedBy: 'REPORT', earlier: withEarlier(known, today) }];
}

/** An organisation as an authority's register of market entities has it; nothing where that changes nothing. It stands above every report. */
export function registeredIdentity(
  known: OrganisationFact | undefined,
  registered: OrganisationFact,
  today: Day,
): readonly OrganisationFact[] {
  if (!known) return [registered];
  const { identifiedBy, earlier: _, ...rest } = known;
  const said = [known.nameZh, known.nameEn, known.address, known.divisionCode];
  const same =
    said.join('\n') === [registered.nameZh, registered.nameEn, registered.address, registered.divisionCode].join('\n');
  if (same && identifiedBy === undefined) return [];
  const earlier = same ? known.earlier : withEarlier(known, today);
  return [{ ...rest, ...registered, fictional: known.fictional, ...(earlier && { earlier }) }];
}

function withEarlier({ nameZh, address, divisionCode, earlier = [] }: OrganisationFact, today: Day) {
  return [...earlier, { nameZh, address, divisionCode, until: addDays(today, -1) }].slice(-IDENTITIES_KEPT);
}

/** Whether the registering office in a credit code and the division of an address lie apart, neither within the other. */
export function liesApart(uscc: string, divisionCode: DivisionCode): boolean {
  const office = uscc.slice(2, 8);
  if (office === NATIONAL_OFFICE) return false;
  return !isWithinDivision(office, divisionCode) && !isWithinDivision(divisionCode, office);
}
