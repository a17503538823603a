import {
  executeSync,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { isIntrospectionField } from './fields.ts';
import type { ResponseField } from './response-shape.ts';
import type { VariableValues } from './variable-coercion.ts';

/** Answers to an operation's `__schema` and `__type` fields: JSON text by response key. */
export interface IntrospectionAnswer {
  readonly texts: Readonly<Record<string, string>>;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Answers introspection from a schema; undefined when the operation asks for none. */
export type Introspect = (variables: VariableValues) => IntrospectionAnswer;

/** Compiles the introspection fields of an operation's root; graphql-js answers them. An answer without variables is kept. */
export function compileIntrospection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  rootFields: readonly ResponseField[],
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
  let kept: IntrospectionAnswer | undefined;
  return (variables) => {
    if (kept) return kept;
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
    if (used.size === 0) kept = answer;
    return answer;
  };
}
