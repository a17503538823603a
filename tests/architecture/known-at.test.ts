import {
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readOwnSdl } from '../../schema/contract/subgraph-sdl.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { rule } from './rule.ts';

/** What never changes while a hub runs: tables that come with a release, each row dated. What was known of them at an instant, the release says. */
const OF_A_RELEASE = 'a dated table of the release, which nobody changes while the hub runs';

/** Where a day can be asked for and no instant, with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'Query.pilotAreas': OF_A_RELEASE,
  'Division.isPilotArea': OF_A_RELEASE,
  'Alliance.pilotAreas': OF_A_RELEASE,
  'Alliance.chair': OF_A_RELEASE,
  'Query.blacklistRules': OF_A_RELEASE,
  'Query.procurementLists': OF_A_RELEASE,
  'Query.appealPath': OF_A_RELEASE,
  'Query.certificationDeadlines': 'computed from what the question itself tells; the hub holds nothing of it',
};

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
const has = (values: readonly InputValueDefinitionNode[] | undefined, name: string, type: string) =>
  (values ?? []).some((value) => value.name.value === name && nameOf(value.type) === type);

/** Every place where a question names a day: an argument `on` of a field, or a field `on` of what a question takes. */
function placesWithADay(): { readonly place: string; readonly hasInstant: boolean }[] {
  return discoverSubgraphs().flatMap(({ path }) => {
    const { definitions } = parse(readOwnSdl(path));
    const inputs = new Map(
      definitions
        .filter((one): one is InputObjectTypeDefinitionNode => one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
        .map((one) => [one.name.value, one]),
    );
    return definitions
      .filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION)
      .filter(({ name }) => name.value !== 'Mutation')
      .flatMap(({ name, fields = [] }) =>
        fields.flatMap(({ name: field, arguments: given = [] }) => {
          const place = `${name.value}.${field.value}`;
          const own = has(given, 'on', 'Date') ? [{ place, hasInstant: has(given, 'asKnownAt', 'DateTime') }] : [];
          const ofInputs = given.flatMap((argument) => {
            const input = inputs.get(nameOf(argument.type));
            if (!input || !has(input.fields, 'on', 'Date')) return [];
            const hasInstant = has(input.fields, 'asKnownAt', 'DateTime') || has(given, 'asKnownAt', 'DateTime');
            return [{ place: `${place}(${argument.name.value})`, hasInstant }];
          });
          return [...own, ...ofInputs];
        }),
      );
  });
}

describe('a question about a day (two axes of time)', () => {
  const places = placesWithADay();

  it('is found', () => expect(places.length).toBeGreaterThan(25));

  rule(
    'takes the instant as known at which it is answered',
    'Who settles a dispute asks what was true and what could be known: beside `on: Date` stands `asKnownAt: DateTime`. What can have no instant is excepted with its reason in this file.',
    () => places.flatMap(({ place, hasInstant }) => (hasInstant || EXCEPTIONS[place] ? [] : [place])),
  );

  it('has no exception that is none any more', () => {
    const without = new Set(places.filter(({ hasInstant }) => !hasInstant).map(({ place }) => place));
    expect(Object.keys(EXCEPTIONS).filter((place) => !without.has(place))).toEqual([]);
  });
});
