import { isWithin } from '../../schema/domain/day.ts';
import { type DivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import type { FactByEvent } from '../../schema/domain/events/events.ts';
import { underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';
import type { BulletinDocument, BulletinFigures } from './model.ts';

type InspectionRecord = Pick<
  FactByEvent['InspectionChanged'],
  'divisionCode' | 'conductedOn' | 'conclusion' | 'publicFrom'
>;
interface ListingRecord {
  readonly divisionCode: DivisionCode;
  readonly publishedOn: string;
}

/** Facts that one bulletin goes through. */
const LIMIT = 100_000;

/** What bulletins count: inspections and entries of the alliance's list. */
export const bulletinModel: ReadModelDefinition = {
  name: 'bulletin-facts',
  version: 1,
  follows: ['blacklists', 'supervision'],
  places: { InspectionChanged: [underKey('inspection')], BlacklistEntryChanged: [underKey('listing')] },
  project: {
    InspectionChanged({ key, fact: { divisionCode, conductedOn, conclusion, publicFrom } }, view) {
      view.put('inspection', key, { divisionCode, conductedOn, conclusion, publicFrom } satisfies InspectionRecord);
    },
    BlacklistEntryChanged({ key, fact: { list, divisionCode, publishedOn } }, view) {
      if (list === 'YRD_JOINT_PUNISHMENT')
        view.put('listing', key, { divisionCode, publishedOn } satisfies ListingRecord);
    },
  },
};

/** Counts of each member province in the days of a bulletin: only inspections that are public on the day of publication. */
export function figuresOf(
  view: ReadModelReader,
  divisions: readonly DivisionCode[],
  { from, to, publishedOn }: Pick<BulletinDocument, 'from' | 'to' | 'publishedOn'>,
): BulletinFigures[] {
  const inspections = view
    .after<InspectionRecord>('inspection', null, LIMIT)
    .map(({ value }) => value)
    .filter((one) => isWithin(one.conductedOn, from, to) && one.publicFrom <= publishedOn);
  const listings = view
    .after<ListingRecord>('listing', null, LIMIT)
    .map(({ value }) => value)
    .filter((one) => isWithin(one.publishedOn, from, to));
  return [...divisions].sort().map((division) => {
    const own = inspections.filter(({ divisionCode }) => isWithinDivision(divisionCode, division));
    const concluded = (conclusion: InspectionRecord['conclusion']) =>
      own.filter((one) => one.conclusion === conclusion).length;
    return {
      divisionCode: division,
      inspected: own.length,
      corrected: concluded('PASS_AFTER_CORRECTION'),
      failed: concluded('FAIL'),
      listed: listings.filter(({ divisionCode }) => isWithinDivision(divisionCode, division)).length,
    };
  });
}
