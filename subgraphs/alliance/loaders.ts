import DataLoader from 'dataloader';
import type { DivisionCode } from '../../schema/domain/division.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import type { AllianceDivisionFact, AllianceMemberFact } from '../../schema/domain/facts.ts';
import { loaderOfMany } from '../shared/loaders.ts';
import type { Services } from './service.ts';

/** Batches of one request: one store query per collection and batch. */
export interface Loaders {
  readonly divisionPeriods: DataLoader<string, readonly AllianceDivisionFact[]>;
  readonly membersByUscc: DataLoader<string, readonly AllianceMemberFact[]>;
  readonly membersByBody: DataLoader<string, readonly AllianceMemberFact[]>;
  readonly membersByDivision: DataLoader<DivisionCode, readonly AllianceMemberFact[]>;
}

/** Divisions of one batch: each is a range in the query. */
const DIVISIONS_PER_BATCH = 200;

export function createLoaders({ divisions, members }: Services): Loaders {
  return {
    divisionPeriods: loaderOfMany(divisions.periodsOf, ({ allianceCode }) => allianceCode),
    membersByUscc: loaderOfMany(members.ofOrganisations, ({ uscc }) => uscc ?? ''),
    membersByBody: loaderOfMany(members.ofBodies, ({ bodyCode }) => bodyCode ?? ''),
    membersByDivision: new DataLoader(
      async (codes: readonly DivisionCode[]) => {
        const found = await members.locatedIn(codes);
        // A member belongs to its county, its city and its province alike.
        return codes.map((code) => found.filter(({ divisionCode }) => isWithinDivision(divisionCode, code)));
      },
      { maxBatchSize: DIVISIONS_PER_BATCH },
    ),
  };
}
