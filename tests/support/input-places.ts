import {
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Objects within objects; no input type of the hub goes deeper. */
const DEPTH = 6;

/** Where a value stands in an input: names of fields and numbers of list members. */
export type Place = readonly (string | number)[];

/** Every place of a text in a value of the type, all optional fields given, one member in each list. */
export function textPlaces(type: GraphQLInputType, depth = DEPTH): Place[] {
  if (isNonNullType(type)) return textPlaces(type.ofType, depth);
  if (isListType(type)) return textPlaces(type.ofType, depth).map((place) => [0, ...place]);
  if (isInputObjectType(type))
    return depth === 0
      ? []
      : Object.values(type.getFields()).flatMap((field) =>
          textPlaces(field.type, depth - 1).map((place) => [field.name, ...place]),
        );
  return !isEnumType(type) && ['String', 'ID', 'ListingValue'].includes(type.name) ? [[]] : [];
}

/** A value of the type, with a text at one place; what is needed beside it has the right form. */
export function valueWith(type: GraphQLInputType, place: Place | null, text: string, depth = DEPTH): unknown {
  if (isNonNullType(type)) return valueWith(type.ofType, place, text, depth);
  if (isListType(type)) return [valueWith(type.ofType, place?.slice(1) ?? null, text, depth)];
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).flatMap((field) => {
        const within = place !== null && place[0] === field.name;
        if (!within && (depth === 0 || !isNonNullType(field.type))) return [];
        return [[field.name, valueWith(field.type, within ? place.slice(1) : null, text, depth - 1)]];
      }),
    );
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type.name === 'Int' || type.name === 'Float') return 1;
  if (type.name === 'Boolean') return false;
  if (type.name === 'Date') return '2026-01-01';
  if (type.name === 'DateTime') return '2026-01-01T00:00:00Z';
  return place === null ? 'x' : text;
}

/** Everything that a payload says without arguments. */
export function selectionOf(type: GraphQLOutputType, depth = 3): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named) || depth === 0) return '{ __typename }';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.length > 0 || (depth === 1 && !isLeafType(getNamedType(field.type)))) return [];
    return [`${field.name} ${selectionOf(field.type, depth - 1)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** A place as errors name it. */
export const written = (place: Place) =>
  place.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step),
    '',
  );
