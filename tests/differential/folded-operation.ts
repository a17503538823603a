import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type VariableNode,
  visit,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { GeneratedOperation } from './operation-generator.ts';
import type { StockAnswer } from './stock-gateway.ts';

/** Stands where conditions left a selection set empty; taken out of the answer again. */
const PLACEHOLDER = 'nothing_selected';

/**
 * The same operation with `@skip` and `@include` decided beforehand: whoever answers the two differently contradicts himself. Undefined when it
 * selects nothing at all.
 */
export function foldedOperation(
  schema: GraphQLSchema,
  { query, variables, operationName }: GeneratedOperation,
): GeneratedOperation {
  const document = parse(query, { noLocation: true });
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const { coerced = {} } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
  const folded: DocumentNode = visit(document, {
    SelectionSet: {
      leave: (set): SelectionSetNode => {
        const selections = set.selections.filter((selection) => holds(selection, coerced)).map(withoutConditions);
        return { ...set, selections: selections.length > 0 ? selections : [placeholder()] };
      },
    },
  });
  return { query: print(withoutUnused(folded)), variables, operationName };
}

/** The answer without what stands in for nothing. */
export function withoutPlaceholders(answer: StockAnswer): StockAnswer {
  const text = JSON.stringify(answer.data ?? null, (key, value) => (key === PLACEHOLDER ? undefined : value));
  return { ...answer, data: JSON.parse(text) };
}

function placeholder(): SelectionNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: PLACEHOLDER },
    name: { kind: Kind.NAME, value: '__typename' },
  };
}

function holds(selection: SelectionNode, variables: Record<string, unknown>): boolean {
  return (selection.directives ?? []).every((directive) => {
    const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    const condition =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
    return directive.name.value === 'skip' ? !condition : directive.name.value === 'include' ? condition : true;
  });
}

function withoutConditions<T extends SelectionNode>(selection: T): T {
  const directives = (selection.directives ?? []) as readonly (DirectiveNode | ConstDirectiveNode)[];
  return {
    ...selection,
    directives: directives.filter(({ name }) => name.value !== 'skip' && name.value !== 'include'),
  };
}

/** Fragments and variables that only skipped selections used. */
function withoutUnused(document: DocumentNode): DocumentNode {
  let current = document;
  for (;;) {
    const used = new Set<string>();
    visit(current, {
      [Kind.FRAGMENT_SPREAD]: ({ name }: FragmentSpreadNode) => void used.add(name.value),
    });
    const definitions = current.definitions.filter(
      (definition) => definition.kind !== Kind.FRAGMENT_DEFINITION || used.has(definition.name.value),
    );
    if (definitions.length === current.definitions.length) break;
    current = { ...current, definitions };
  }
  const variables = new Set<string>();
  visit(current, {
    [Kind.VARIABLE_DEFINITION]: () => false,
    [Kind.VARIABLE]: ({ name }: VariableNode) => void variables.add(name.value),
  });
  return {
    ...current,
    definitions: current.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? {
            ...definition,
            variableDefinitions: definition.variableDefinitions?.filter(({ variable }) =>
              variables.has(variable.name.value),
            ),
          }
        : definition,
    ),
  };
}
