import { type DivisionCode, divisionPrefix, isWithinDivision } from '../../schema/domain/division.ts';
import type { AllianceDivisionFact, AllianceMemberFact } from '../../schema/domain/facts.ts';
import { type Group, putInGroup } from '../shared/read-model/groups.ts';
import { underField } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader } from '../shared/read-model/read-model.ts';

/** Most divisions with members that one question goes through: more than there are counties in a province. */
const DIVISIONS_LIMIT = 5000;

/** Memberships by whom they are of, and the periods of member divisions by alliance. */
export const membershipsModel: ReadModelDefinition = {
  name: 'memberships',
  version: 2,
  follows: ['alliance'],
  places: {
    AllianceDivisionChanged: [underField('AllianceDivisionChanged', 'periods', 'allianceCode')],
    AllianceMemberChanged: [
      underField('AllianceMemberChanged', 'of-organisation', 'uscc'),
      underField('AllianceMemberChanged', 'of-body', 'bodyCode'),
      underField('AllianceMemberChanged', 'located', 'divisionCode'),
    ],
  },
  project: {
    AllianceDivisionChanged({ key, fact: period }, view) {
      putInGroup(view, 'periods', period.allianceCode, { ...period, id: key });
    },
    AllianceMemberChanged({ fact: member }, view) {
      putInGroup(view, 'of-organisation', member.uscc, member, byFirstDay);
      putInGroup(view, 'of-body', member.bodyCode, member, byFirstDay);
      putInGroup(view, 'located', member.divisionCode, member);
    },
  },
};

/** Every period of an alliance's divisions, by id. */
export function periodsOf(view: ReadModelReader, allianceCode: string): readonly AllianceDivisionFact[] {
  return view.get<Group<AllianceDivisionFact>>('periods', allianceCode)?.entries ?? [];
}

/** All memberships of an organisation or a certification body, by first day. */
export const membershipsOf = (table: 'of-organisation' | 'of-body') => (view: ReadModelReader, key: string) =>
  view.get<Group<AllianceMemberFact>>(table, key)?.entries ?? [];

/** All memberships of members located in a division, by id. */
export function membersIn(view: ReadModelReader, division: DivisionCode): readonly AllianceMemberFact[] {
  return view
    .withPrefix<Group<AllianceMemberFact>>('located', divisionPrefix(division), DIVISIONS_LIMIT)
    .flatMap(({ value }) => value.entries)
    .filter(({ divisionCode }) => isWithinDivision(divisionCode, division))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byFirstDay(a: AllianceMemberFact, b: AllianceMemberFact): boolean {
  return a.from === b.from ? a.id < b.id : a.from < b.from;
}
