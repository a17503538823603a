import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { GeneratedOperation } from './operation-generator.ts';
import type { StockAnswer } from './stock-gateway.ts';

/** Stands where conditions left a selection set empty; taken out of the answer again. */
const PLACEHOLDER = 'nothing_selected';
const TYPENAME = '__typename';

/**
 * The same operation with `@skip` and `@include` decided beforehand: whoever answers the two differently contradicts himself. Where that leaves
 * nothing selected of an object something has to stand in. `__typename` may need another subgraph, as any field may, so there is a form for each.
 */
export function foldedOperations(schema: GraphQLSchema, operation: GeneratedOperation): GeneratedOperation[] {
  const candidates = new Set<string>();
  const usual = folded(schema, operation, (parent) => {
    for (const name of parent ? simpleFields(parent) : []) candidates.add(name);
    return TYPENAME;
  });
  const others = [...candidates].map((name) =>
    folded(schema, operation, (parent) => (parent && simpleFields(parent).includes(name) ? name : TYPENAME)),
  );
  return [usual, ...others];
}

function folded(
  schema: GraphQLSchema,
  operation: GeneratedOperation,
  standIn: (parent: GraphQLCompositeType | undefined) => string,
): GeneratedOperation {
  const document = parse(operation.query, { noLocation: true });
  const definition = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const { coerced = {} } = getVariableValues(schema, definition?.variableDefinitions ?? [], operation.variables);
  const types = new TypeInfo(schema);
  const decided: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (set): SelectionSetNode => {
          const selections = set.selections.filter((selection) => holds(selection, coerced)).map(withoutConditions);
          if (selections.length > 0) return { ...set, selections };
          return { ...set, selections: [placeholder(standIn(types.getParentType() ?? undefined))] };
        },
      },
    }),
  );
  return { ...operation, query: print(withoutUnused(decided)) };
}

function simpleFields(type: GraphQLCompositeType): string[] {
  if (!isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  return fields
    .filter((field) => isNonNullType(field.type) && isLeafType(field.type.ofType) && field.args.length === 0)
    .map(({ name }) => name);
}

/** The answer without what stands in for nothing. */
export function withoutPlaceholders(answer: StockAnswer): StockAnswer {
  const text = JSON.stringify(answer.data ?? null, (key, value) => (key === PLACEHOLDER ? undefined : value));
  return { ...answer, data: JSON.parse(text) };
}

function placeholder(field: string): SelectionNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: PLACEHOLDER },
    name: { kind: Kind.NAME, value: field },
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
