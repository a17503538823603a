import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';

/** More errors are not listed. */
const MAX_ERRORS = 20;

/**
 * Why a document is not valid, told by the schema that the caller sees: the rules of GraphQL name types, arguments and input fields that
 * the document does not, and with the whole schema those could be hidden ones.
 * @param whole what was found with the whole schema
 */
export function explainInvalid(
  visible: GraphQLSchema,
  text: string,
  whole: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  const problems = validate(visible, parse(text), specifiedRules, { maxErrors: MAX_ERRORS });
  if (problems.length > 0) return problems.map(toldAsBadInput);
  // Without a place in the text it is not a rule of the schema that was broken, but which operation is meant.
  const unplaced = whole.filter(({ locations }) => locations === undefined);
  return unplaced.length > 0 ? unplaced : [toldAsBadInput(new GraphQLError('The document is not valid.'))];
}

/** Why variables are not valid, told by the schema that the caller sees, as {@link explainInvalid} does for the document. */
export function explainVariables(
  visible: GraphQLSchema,
  text: string,
  operationName: string | null,
  given: Readonly<Record<string, unknown>>,
  whole: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  const operation = parse(text).definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (operationName === null || definition.name?.value === operationName),
  );
  const { errors } = getVariableValues(visible, operation?.variableDefinitions ?? [], given, { maxErrors: MAX_ERRORS });
  // Where every variable is of a visible type, all of its parts are visible too.
  return (errors?.map(toldAsBadInput) ?? whole).map(withoutSuggestion);
}

/** graphql-js offers names near a mistyped one. */
export function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ Did you mean .*\?$/s, '') };
}

function toldAsBadInput(error: GraphQLError): GraphQLFormattedError {
  return withoutSuggestion({ ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT' } });
}
