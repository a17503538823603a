import { buildSchema, type GraphQLNamedType, isInterfaceType, isObjectType, parse } from 'graphql';
import { readAccessRules } from './contract/access.ts';
import { PUBLIC_SCOPE, PURPOSES } from './contract/caller.ts';
import { scopesOf } from './contract/scopes.ts';

/** What a scope of an agreement opens, as JSON: a coordinate, the scopes any one of which opens it, and what the schema says it is. */
export function openedCoordinates(supergraphSdl: string): string {
  const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
  const granted = new Set(PURPOSES.flatMap(scopesOf));
  const rows = [...readAccessRules(parse(supergraphSdl))]
    .map(([coordinate, scopes]) => ({
      coordinate,
      scopes: scopes.filter((scope) => granted.has(scope)).sort(),
      all: scopes,
    }))
    .filter(({ scopes, all }) => scopes.length > 0 && !all.includes(PUBLIC_SCOPE))
    .map(({ coordinate, scopes }) => ({
      coordinate,
      scopes,
      meaning: meaningOf(coordinate, (name) => schema.getType(name)),
    }))
    .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** The first sentence of a coordinate's description. */
function meaningOf(coordinate: string, typeOf: (name: string) => GraphQLNamedType | undefined): string {
  const [name = '', field] = coordinate.split('.');
  const type = typeOf(name);
  const described =
    field === undefined ? type : isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  const [sentence = ''] = (described?.description ?? '').replaceAll(/\s+/g, ' ').split(/(?<=[.;:])\s/);
  return sentence.replace(/[;:]$/, '.');
}
