import {
  executeSync,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { isIntrospectionField } from '../operation/fields.ts';
import type { VariableValues } from '../operation/variable-coercion.ts';
import type { ResponseField } from './response-shape.ts';

/** Answers to an operation's `__schema` and `__type` fields: JSON text by response key. */
export interface IntrospectionAnswer {
  readonly texts: Readonly<Record<string, string>>;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Answers introspection from a schema; undefined when the operation asks for none. */
export type Introspect = (variables: VariableValues) => IntrospectionAnswer;

/** Answers that are kept, by what they answer: the whole schema takes hundreds of kilobytes, so they are bounded together. */
export type KeptIntrospection = LRUCache<Introspect, IntrospectionAnswer>;

const KEPT_ANSWERS = 50;
const KEPT_CHARACTERS = 8 * 2 ** 20;

export function keptIntrospection(): KeptIntrospection {
  return new LRUCache({
    max: KEPT_ANSWERS,
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: ({ texts }) => Object.values(texts).reduce((sum, { length }) => sum + length, 1),
  });
}

/** Compiles the introspection fields of an operation's root; graphql-js answers them. An answer that has no variables is kept for a while. */
export function compileIntrospection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  rootFields: readonly ResponseField[],
  kept: KeptIntrospection,
): Introspect | undefined {
  const fields = rootFields.filter(({ name }) => isIntrospectionField(name));
  if (fields.length === 0) return undefined;
  const selections = fields.flatMap(({ nodes }) => nodes);
  const used = new Set<string>();
  for (const node of selections)
    visit(node, {
      Variable(variable) {
        used.add(variable.name.value);
      },
    });
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...operation,
        variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
          used.has(variable.name.value),
        ),
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
    ],
  } as const;
  const introspect: Introspect = (variables) => {
    const known = kept.get(introspect);
    if (known) return known;
    const { data, errors } = executeSync({
      schema,
      document,
      variableValues: variables,
    });
    const texts = Object.fromEntries(fields.map(({ key }) => [key, JSON.stringify(data?.[key] ?? null)]));
    const answer = {
      texts,
      errors: (errors ?? []).map(({ message, path }) => ({
        message,
        ...(path && { path }),
        extensions: { code: 'BAD_USER_INPUT' },
      })),
    };
    if (used.size === 0) kept.set(introspect, answer);
    return answer;
  };
  return introspect;
}
