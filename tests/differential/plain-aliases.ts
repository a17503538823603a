import { type DocumentNode, type GraphQLFormattedError, Kind, parse, print, visit } from 'graphql';
import { visible } from './compare.ts';
import type { GeneratedOperation } from './operation-generator.ts';
import type { StockAnswer } from './stock-gateway.ts';

/** Begins no name of any schema here. */
const PREFIX = 'zq_';

/**
 * The same operation with aliases that are nobody's name. What a client calls a field is its own affair, so whoever answers the two differently
 * takes an alias for something of their own.
 */
export function withPlainAliases(operation: GeneratedOperation): GeneratedOperation {
  const document: DocumentNode = visit(parse(operation.query, { noLocation: true }), {
    [Kind.FIELD]: (field) =>
      field.alias === undefined || field.alias.value === field.name.value
        ? undefined
        : { ...field, alias: { ...field.alias, value: PREFIX + field.alias.value } },
  });
  return { ...operation, query: print(document) };
}

/** What was answered to an operation with plain aliases, under the names of the one that it was made of. */
export function withOwnAliases({ query }: GeneratedOperation, answer: StockAnswer): StockAnswer {
  const document = parse(query);
  // Cut where the operation ends first: afterwards `_entities` of the stock gateway's own may be the name of one of the client's fields.
  const named = (error: GraphQLFormattedError): GraphQLFormattedError => {
    if (!error.path) return error;
    const path = visible(document, error.path).map((step) => (typeof step === 'string' ? ownName(step) : step));
    return { ...error, path: error.path.includes('@') ? [...path, '@'] : path };
  };
  return {
    data: renamed(JSON.parse(JSON.stringify(answer.data ?? null))),
    errors: answer.errors.map(named),
    valueCompletion: answer.valueCompletion.map(named),
  };
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ownName(key), renamed(inner)]));
}

function ownName(key: string): string {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key;
}
