import {
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  specifiedRules,
  TypeInfo,
  type VariableDefinitionNode,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Explained } from './access-control.ts';

/** More errors are not listed. */
const MAX_ERRORS = 20;

/**
 * Why a document is not valid, told by the schema that the caller sees, names that are near a mistyped one included: the rules of GraphQL name types, arguments and
 * input fields that the document does not, and with the whole schema those could be hidden ones. A field that the caller may not use is told in the words in which it
 * is told where nothing is mistyped.
 * @param found what was found with the whole schema
 */
export function explainInvalid(
  explained: Explained,
  text: string,
  found: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  const document = parse(text);
  const forbidden = forbiddenFields(explained.whole, document, (coordinate) => !!explained.cut(coordinate));
  const nothingLeft = leavesNothing(document, forbidden);
  const toldAsDenied = (coordinate: string, { locations }: GraphQLFormattedError) => {
    const denial = nothingLeft ? explained.nothingLeft(coordinate) : explained.cut(coordinate);
    return denial && { message: denial.message, ...(locations && { locations }), extensions: denial.extensions };
  };
  const problems = validate(explained.visible, document, specifiedRules, { maxErrors: MAX_ERRORS });
  if (problems.length > 0) {
    return problems.map((problem) => {
      const coordinate = forbidden.get(problem.nodes?.[0]);
      return (coordinate !== undefined && toldAsDenied(coordinate, problem.toJSON())) || toldAsBadInput(problem);
    });
  }
  // A caller who sees no field of a root does not see the root, and the rules of GraphQL find nothing to say of what they cannot look up.
  if (nothingLeft) {
    const denials = rootSelections(document).flatMap((node) => {
      const coordinate = forbidden.get(node);
      return (
        (coordinate !== undefined && toldAsDenied(coordinate, new GraphQLError('', { nodes: node }).toJSON())) || []
      );
    });
    if (denials.length > 0) return denials.slice(0, MAX_ERRORS);
  }
  // Without a place in the text it is not a rule of the schema that was broken, but which operation is meant.
  const unplaced = found.filter(({ locations }) => locations === undefined);
  return unplaced.length > 0 ? unplaced : [toldAsBadInput(new GraphQLError('The document is not valid.'))];
}

/** Fields of a document that exist and that the caller may not use, by their nodes. */
function forbiddenFields(
  whole: GraphQLSchema,
  document: DocumentNode,
  isForbidden: (coordinate: string) => boolean,
): ReadonlyMap<ASTNode | undefined, string> {
  const fields = new Map<ASTNode | undefined, string>();
  const types = new TypeInfo(whole);
  visit(
    document,
    visitWithTypeInfo(types, {
      enter(node) {
        if (node.kind !== Kind.FIELD) return;
        const coordinate = `${types.getParentType()?.name}.${types.getFieldDef()?.name}`;
        if (isForbidden(coordinate)) fields.set(node, coordinate);
      },
    }),
  );
  return fields;
}

const rootSelections = ({ definitions }: DocumentNode): readonly SelectionNode[] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
  );

/** Whether a document asks its root for forbidden fields only. */
function leavesNothing(document: DocumentNode, forbidden: ReadonlyMap<ASTNode | undefined, string>): boolean {
  return rootSelections(document).every((selection) => forbidden.has(selection));
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
  const errors = problemsOf(visible, operation?.variableDefinitions ?? [], given);
  // Where every variable is of a visible type, all of its parts are visible too.
  return errors?.map(toldAsBadInput) ?? whole.map(withoutSuggestion);
}

function problemsOf(
  visible: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] | undefined {
  try {
    return getVariableValues(visible, definitions, given, { maxErrors: MAX_ERRORS }).errors;
  } catch (error) {
    // Nested deeper than the stack reaches, which has been found already.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Without the names near a mistyped one that graphql-js offers: by the whole schema they could be hidden ones. */
export function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ Did you mean .*\?$/s, '') };
}

function toldAsBadInput(error: GraphQLError): GraphQLFormattedError {
  return { ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT' } };
}
