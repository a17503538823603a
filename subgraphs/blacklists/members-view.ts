import { type Day, isWithin } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import type { AllianceDivisionFact } from '../../schema/domain/facts.ts';
import { type Group, putInGroup } from '../shared/read-model/groups.ts';
import { underField } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';

/** Which divisions take part in which alliance, as the alliance tells it. A view of its own: a list does not wait for it. */
export const membersModel: ReadModelDefinition = {
  name: 'members',
  version: 1,
  follows: ['alliance'],
  places: { AllianceDivisionChanged: [underField('AllianceDivisionChanged', 'periods', 'allianceCode')] },
  project: {
    AllianceDivisionChanged({ key, fact: { allianceCode, divisionCode, from, to } }, view) {
      putInGroup(view, 'periods', allianceCode, { id: key, allianceCode, divisionCode, from, to });
    },
  },
};

/** Divisions that take part in the alliance on the day. */
export function membersOn(view: ReadModelReader, alliance: string, day: Day): readonly DivisionCode[] {
  const periods = view.get<Group<AllianceDivisionFact & { readonly id: string }>>('periods', alliance)?.entries ?? [];
  return periods.filter(({ from, to }) => isWithin(day, from, to)).map(({ divisionCode }) => divisionCode);
}
