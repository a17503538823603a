import { type DivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import type { ReasonCode } from './reasons.ts';
import type { ListEdition } from './reference-data.ts';

/** Whether an edition of a list holds for a purchase; `null` when that can't be said. */
export interface Reach {
  readonly holds: boolean | null;
  readonly code: ReasonCode | null;
}

/** What of a purchase decides it. */
export interface Place {
  readonly region: DivisionCode | null;
  readonly projectType: string | null;
}

const HOLDS: Reach = { holds: true, code: null };

/** Whether an edition holds in the region and for the kind of project. Outside what the hub knows of its cities it says so. */
export function reachOf(edition: ListEdition, { region, projectType }: Place): Reach {
  const inRegion = reachOfRegion(edition, region);
  if (inRegion.holds === false || edition.projectTypes === null) return inRegion;
  if (projectType === null) return { holds: null, code: 'PROJECT_TYPE_NOT_STATED' };
  if (!edition.projectTypes.includes(projectType)) return { holds: false, code: 'PROJECT_TYPE_NOT_COVERED' };
  return inRegion;
}

function reachOfRegion({ cities, citiesComplete }: ListEdition, region: DivisionCode | null): Reach {
  if (cities === null) return HOLDS;
  if (region === null) return { holds: null, code: 'REGION_NOT_STATED' };
  if (cities.some((city) => isWithinDivision(region, city))) return HOLDS;
  if (cities.some((city) => isWithinDivision(city, region))) return { holds: null, code: 'REGION_TOO_WIDE' };
  return citiesComplete ? { holds: false, code: 'REGION_NOT_COVERED' } : { holds: null, code: 'CITY_LIST_INCOMPLETE' };
}
