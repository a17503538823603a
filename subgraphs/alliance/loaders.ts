import DataLoader from 'dataloader';
import type { DivisionCode } from '../../schema/domain/division.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import type { AllianceDivisionFact, AllianceMemberFact } from '../../schema/domain/facts.ts';
import type { LoaderKit } from '../shared/define-subgraph.ts';
import { type LookUp, loaderOfMany, lookUp } from '../shared/loaders.ts';
import type { Services } from './service.ts';
import { membershipsOf, membersIn, periodsOf } from './view.ts';

/** Look-ups of one request; in the store one query per collection and batch. */
export interface Loaders {
  readonly divisionPeriods: LookUp<string, readonly AllianceDivisionFact[]>;
  readonly membersByUscc: LookUp<string, readonly AllianceMemberFact[]>;
  readonly membersByBody: LookUp<string, readonly AllianceMemberFact[]>;
  readonly membersByDivision: LookUp<DivisionCode, readonly AllianceMemberFact[]>;
}

/** Divisions of one batch: each is a range in the query. */
const DIVISIONS_PER_BATCH = 200;

const ofOrganisation = membershipsOf('of-organisation');
const ofBody = membershipsOf('of-body');

export function createLoaders({ divisions, members }: Services, kit: LoaderKit): Loaders {
  return {
    divisionPeriods: lookUp(kit, periodsOf, () =>
      loaderOfMany(divisions.periodsOf, ({ allianceCode }) => allianceCode),
    ),
    membersByUscc: lookUp(kit, ofOrganisation, () => loaderOfMany(members.ofOrganisations, ({ uscc }) => uscc ?? '')),
    membersByBody: lookUp(kit, ofBody, () => loaderOfMany(members.ofBodies, ({ bodyCode }) => bodyCode ?? '')),
    membersByDivision: lookUp(
      kit,
      membersIn,
      () =>
        new DataLoader(
          async (codes: readonly DivisionCode[]) => {
            const found = await members.locatedIn(codes);
            // A member belongs to its county, its city and its province alike.
            return codes.map((code) => found.filter(({ divisionCode }) => isWithinDivision(divisionCode, code)));
          },
          { maxBatchSize: DIVISIONS_PER_BATCH },
        ),
    ),
  };
}
