import { type DocumentNode, type FieldNode, type GraphQLFormattedError, Kind, parse, print, visit } from 'graphql';
import { visible } from './compare.ts';
import type { GeneratedOperation } from './operation-generator.ts';
import type { StockAnswer } from './stock-gateway.ts';

/** Begins no name of any schema here. */
const PREFIX = 'zq_';

/**
 * The same operation with aliases that are nobody's name, and with one for each meaning where a key has several (for objects of different types). What a client
 * calls a field is its own affair, so whoever answers the two differently takes an alias for something of their own, or one field for another.
 */
export function withPlainAliases(operation: GeneratedOperation): GeneratedOperation {
  const parsed = parse(operation.query, { noLocation: true });
  const meanings = new Map<string, string[]>();
  visit(parsed, {
    [Kind.FIELD]: (field: FieldNode) => {
      const known = meanings.get(keyOf(field)) ?? [];
      meanings.set(keyOf(field), known);
      if (!known.includes(meaningOf(field))) known.push(meaningOf(field));
    },
  });
  const document: DocumentNode = visit(parsed, {
    [Kind.FIELD]: (field: FieldNode) => {
      const known = meanings.get(keyOf(field)) ?? [];
      if (known.length < 2 && keyOf(field) === field.name.value) return undefined;
      const number = known.length < 2 ? '' : `${known.indexOf(meaningOf(field))}_`;
      return { ...field, alias: { kind: Kind.NAME, value: PREFIX + number + keyOf(field) } };
    },
  });
  return { ...operation, query: print(document) };
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function meaningOf({ name, arguments: args = [] }: FieldNode): string {
  return `${name.value}(${args.map(print).sort().join()})`;
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
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length).replace(/^\d+_/, '') : key;
}
