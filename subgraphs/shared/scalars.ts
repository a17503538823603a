import { GraphQLScalarType, Kind } from 'graphql';
import { badUserInput } from '../../schema/contract/errors.ts';
import { isDay } from '../../schema/domain/day.ts';

const DAY_FORM = 'an existing calendar day, YYYY-MM-DD';
const INSTANT_FORM = 'an ISO 8601 instant with offset';

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw badUserInput('Date', DAY_FORM);
}

function parseInstant(value: unknown): Date {
  if (typeof value === 'string' && /T.*(Z|[+-]\d{2}:\d{2})$/.test(value)) {
    const instant = new Date(value);
    if (!Number.isNaN(instant.getTime())) return instant;
  }
  throw badUserInput('DateTime', INSTANT_FORM);
}

/** The scalars of `schema/directives.graphql`. */
export const sharedScalars = {
  Date: new GraphQLScalarType<string, string>({
    name: 'Date',
    serialize: (value) => value as string,
    parseValue: parseDay,
    parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
  }),
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parseInstant,
    parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
  }),
};

const takeAnything = (): void => undefined;

/**
 * What the gateway refuses before a subgraph sees it, by name of the scalar. Every scalar of the supergraph is named, so that each is decided upon (a test compares):
 * values of one that is not here, as a subgraph elsewhere may have, reach that subgraph as they came, and what is wrong with them is its to say.
 */
export const scalarChecks: Readonly<Record<string, (value: unknown) => void>> = {
  Date: parseDay,
  DateTime: parseInstant,
  // Never refused for its form: a claim that can't be read is a finding.
  ListingValue: takeAnything,
};
