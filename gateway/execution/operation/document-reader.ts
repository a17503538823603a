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
  type ValidationRule,
  type VariableDefinitionNode,
  validate,
} from 'graphql';
import { type NormalisedOperation, normaliseOperation } from './document-normaliser.ts';
import { enforceLimits, type OperationLimits } from './operation-limits.ts';
import { OperationRefused } from './operation-refused.ts';
import { type CoercionResult, compileVariables, type VariableValues } from './variable-coercion.ts';

/** More validation errors are not listed. */
const MAX_ERRORS = 20;
/** Nodes of a document between two looks at the time that checking it has taken. */
const LOOK_AT_TIME_EACH = 16;

/** What one document text stands for: an operation's normalised form is the key to its plan, and this is the way there. */
export interface ReadOperation {
  readonly name: string | undefined;
  readonly normalised: NormalisedOperation;
  /** From the client's variables to those of the normalised operation. */
  readonly bind: (given: Readonly<Record<string, unknown>>) => CoercionResult;
}

/** A document that is valid: its operations are read one by one, when they are asked for. */
export interface ValidDocument {
  /** Names of the operations in order, `''` for an anonymous one. */
  readonly names: readonly string[];
}

/**
 * Reads a document: syntax, size, validity.
 * @throws OperationRefused
 */
export function readDocument(schema: GraphQLSchema, text: string, limits: OperationLimits): ValidDocument {
  const located = withinStack(() => {
    const document = parseWithin(text, limits);
    enforceLimits(document, limits);
    const problems = validateWithin(schema, document, limits);
    if (problems.length > 0) throw new OperationRefused('validation', 'BAD_USER_INPUT', problems);
    return document;
  });
  return { names: operationsOf(located).map(({ name }) => name?.value ?? '') };
}

/**
 * Reads one operation of a valid document, by its name (`''` for an anonymous one).
 * @throws OperationRefused when it is not one that is offered here.
 */
export function readOperation(schema: GraphQLSchema, text: string, name: string): ReadOperation {
  return withinStack(() => readNamed(schema, text, name));
}

function readNamed(schema: GraphQLSchema, text: string, name: string): ReadOperation {
  // Places in the text hold on to all of its tokens, ten times the size of everything that is kept.
  const document = parse(text, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const isMeant = (operation: OperationDefinitionNode) => (operation.name?.value ?? '') === name;
  const operation = operationsOf(document).find(isMeant);
  if (!operation)
    throw new OperationRefused('validation', 'BAD_USER_INPUT', [`The document has no operation named "${name}".`]);
  if (operation.operation === OperationTypeNode.SUBSCRIPTION)
    throw new OperationRefused('validation', 'BAD_USER_INPUT', ['Subscriptions are not offered here.']);
  // No object can have it as a key of its own by assignment: the value would be lost without a word.
  if (operation.variableDefinitions?.some(({ variable }) => variable.name.value === '__proto__'))
    throw new OperationRefused('validation', 'BAD_USER_INPUT', ['"__proto__" cannot be a variable.']);
  const normalised = normaliseOperation(schema, operation, fragments);
  const located = () => operationsOf(parse(text)).find(isMeant)?.variableDefinitions ?? [];
  return {
    name: operation.name?.value,
    normalised,
    bind: binder(schema, operation, normalised, located),
  };
}

/** A document that is nested deeper than the stack reaches is refused like any other that is too large. */
function withinStack<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new OperationRefused('limits', 'OPERATION_TOO_COSTLY', ['The document is nested too deeply.']);
  }
}

/** Limits on size keep this short; time is watched as well, since there is always an operation that nobody thought of. */
function validateWithin(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: OperationLimits,
): readonly GraphQLError[] {
  const until = processorTime() + limits.validationMilliseconds;
  let entered = 0;
  const watch: ValidationRule = () => ({
    enter() {
      if (++entered % LOOK_AT_TIME_EACH === 0 && processorTime() > until)
        throw new OperationRefused('limits', 'OPERATION_TOO_COSTLY', ['The document takes too long to check.']);
    },
  });
  return validate(schema, document, [watch, ...specifiedRules], { maxErrors: MAX_ERRORS });
}

/** Milliseconds that this process has worked: a machine that gives it no turn makes no document dear. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
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
      if (Object.hasOwn(values, name) && values[name] === null)
        return { errors: [new GraphQLError(`Variable "$${name}" must not be null where it is used.`)] };
    const bound: VariableValues = { ...literals };
    for (const [clientName, name] of pairs) if (Object.hasOwn(values, clientName)) bound[name] = values[clientName];
    return { values: bound };
  };
}
