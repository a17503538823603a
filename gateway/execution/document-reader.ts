import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  type VariableDefinitionNode,
  validate,
} from 'graphql';
import { type NormalisedOperation, normaliseOperation } from './document-normaliser.ts';
import { enforceLimits, type OperationLimits } from './operation-limits.ts';
import { OperationRefused } from './operation-refused.ts';
import { type CoercionResult, compileVariables, type VariableValues } from './variable-coercion.ts';

/** More validation errors are not listed. */
const MAX_ERRORS = 20;

/** What one document text stands for: an operation's normalised form is the key to its plan, and this is the way there. */
export interface ReadOperation {
  readonly name: string | undefined;
  readonly normalised: NormalisedOperation;
  /** From the client's variables to those of the normalised operation. */
  readonly bind: (given: Readonly<Record<string, unknown>>) => CoercionResult;
}

/**
 * Reads a document: syntax, size, validity, then each operation by its name (`''` for an anonymous one).
 * @throws OperationRefused
 */
export function readDocument(
  schema: GraphQLSchema,
  text: string,
  limits: OperationLimits,
): ReadonlyMap<string, ReadOperation> {
  const located = parseWithin(text, limits);
  for (const operation of operationsOf(located)) enforceLimits(located, operation, limits);
  const problems = validate(schema, located, specifiedRules, { maxErrors: MAX_ERRORS });
  if (problems.length > 0) throw new OperationRefused('validation', 'BAD_USER_INPUT', problems);

  // Places in the text hold on to all of its tokens, ten times the size of everything that is kept.
  const document = parse(text, { noLocation: true, maxTokens: limits.tokens });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return new Map(
    operationsOf(document).map((operation, index) => {
      if (operation.operation === OperationTypeNode.SUBSCRIPTION)
        throw new OperationRefused('validation', 'BAD_USER_INPUT', ['Subscriptions are not offered here.']);
      const normalised = normaliseOperation(schema, operation, fragments);
      const bind = binder(
        schema,
        operation,
        normalised,
        () => operationsOf(parse(text))[index]?.variableDefinitions ?? [],
      );
      return [operation.name?.value ?? '', { name: operation.name?.value, normalised, bind }];
    }),
  );
}

function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function parseWithin(text: string, limits: OperationLimits): DocumentNode {
  if (text.length > limits.characters)
    throw new OperationRefused('limits', 'OPERATION_TOO_COSTLY', [
      `The document has more than ${limits.characters} characters.`,
    ]);
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // The parser names its limit only in the message.
    if (error.message.includes('Parsing aborted'))
      throw new OperationRefused('limits', 'OPERATION_TOO_COSTLY', [
        `The document has more than ${limits.tokens} tokens.`,
      ]);
    throw new OperationRefused('syntax', 'BAD_USER_INPUT', [error]);
  }
}

function binder(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  { renamed, notNull, literals }: NormalisedOperation,
  located: () => readonly VariableDefinitionNode[],
): ReadOperation['bind'] {
  const coerce = compileVariables(schema, operation.variableDefinitions ?? [], located);
  const pairs = [...renamed];
  return (given) => {
    const { values, errors } = coerce(given);
    if (errors) return { errors };
    // GraphQL would let single fields fail for this; a request that was never meant that way is better refused as a whole.
    for (const name of notNull)
      if (values[name] === null)
        return { errors: [new GraphQLError(`Variable "$${name}" must not be null where it is used.`)] };
    const bound: VariableValues = { ...literals };
    for (const [clientName, name] of pairs) if (clientName in values) bound[name] = values[clientName];
    return { values: bound };
  };
}
