import type { Purpose } from '../../sdk/index.ts';

/** Every purpose that an agreement can be for, with a place in the order of choices. A purpose that the schema gains has to be given one: without it this does not compile. */
const PLACES: Readonly<Record<Purpose, number>> = {
  OPERATIONS: 0,
  OWN_RECORDS: 1,
  REPORTING: 2,
  SUPERVISION: 3,
  CLAIM_CHECK: 4,
  PROCUREMENT: 5,
  DECLARING: 6,
  UNDERWRITING: 7,
};

/** What a desk can be opened for, and what records of access are filtered by. */
export const PURPOSES: readonly Purpose[] = (Object.keys(PLACES) as Purpose[]).sort((a, b) => PLACES[a] - PLACES[b]);
