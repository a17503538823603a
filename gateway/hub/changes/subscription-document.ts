import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionSetNode,
  validate,
  visit,
} from 'graphql';
import { badUserInput, hubError } from '../../../schema/contract/errors.ts';

/** The one root field of subscriptions, and the query that answers it for one change. */
const ROOT = 'changed';
const ANSWERED_BY = 'change';
const TOKENS_LIMIT = 4_000;

/** A subscription, as it is answered: a query for each change. */
export interface SubscriptionPlan {
  readonly query: string;
  readonly operationName: string;
  /** Variables of the query but for the change's id. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Name of the variable that takes the id. */
  readonly idVariable: string;
  readonly after: string | null;
  readonly filter: Readonly<Record<string, unknown>>;
}

/** What a client sends. */
export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** Reads a subscription and turns it into the query for one change. @throws BAD_USER_INPUT */
export function planSubscription(schema: GraphQLSchema, request: SubscriptionRequest): SubscriptionPlan {
  const document = parsed(request.query);
  const [invalid] = validate(schema, document, undefined, { maxErrors: 1 });
  if (invalid) throw badUserInput('query', 'a valid subscription', invalid.message);
  const operation = getOperationAST(document, request.operationName);
  if (!operation) throw badUserInput('operationName', 'the name of one operation of the document');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    throw badUserInput('query', 'a subscription; queries and mutations are answered at /graphql');
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const root = rootField(operation.selectionSet, fragments);
  const type = schema.getSubscriptionType()?.getFields()[ROOT];
  if (!type) throw hubError('FORBIDDEN', 'The caller may not subscribe.');
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], { ...request.variables });
  if (given.errors) throw badUserInput('variables', 'values of the declared types', given.errors[0]?.message);
  const args = getArgumentValues(type, root, given.coerced);
  return {
    ...queryOf(document, operation, root, request.variables ?? {}),
    after: (args['after'] as string | null | undefined) ?? null,
    filter: (args['filter'] as Record<string, unknown> | null | undefined) ?? {},
  };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { noLocation: true, maxTokens: TOKENS_LIMIT });
  } catch (error) {
    throw badUserInput('query', 'a GraphQL document', error instanceof GraphQLError ? error.message : undefined);
  }
}

/** The root field, through fragments; validation has seen to there being one only. */
function rootField(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): FieldNode {
  const [selection] = set.selections;
  if (set.selections.length !== 1 || !selection) throw badUserInput('query', 'one root field');
  if ((selection.directives?.length ?? 0) > 0) throw badUserInput('query', 'no directives on the root field');
  if (selection.kind === Kind.FIELD) {
    if (selection.name.value !== ROOT) throw badUserInput('query', `the root field ${ROOT}`);
    return selection;
  }
  const within =
    selection.kind === Kind.INLINE_FRAGMENT
      ? selection.selectionSet
      : fragments.get(selection.name.value)?.selectionSet;
  if (!within) throw badUserInput('query', `the root field ${ROOT}`);
  return rootField(within, fragments);
}

function queryOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  root: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Pick<SubscriptionPlan, 'query' | 'operationName' | 'variables' | 'idVariable'> {
  let idVariable = 'change';
  while (operation.variableDefinitions?.some(({ variable }) => variable.name.value === idVariable)) idVariable += '_';
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const field: FieldNode = {
    ...root,
    alias: root.alias ?? name(ROOT),
    name: name(ANSWERED_BY),
    arguments: [{ kind: Kind.ARGUMENT, name: name('id'), value: { kind: Kind.VARIABLE, name: name(idVariable) } }],
  };
  const reached = fragmentsFrom(field, document);
  const used = new Set<string>();
  for (const node of [field, ...reached])
    visit(node, {
      enter(inner) {
        if (inner.kind === Kind.VARIABLE) used.add(inner.name.value);
      },
    });
  const kept = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  const operationName = operation.name?.value ?? 'Changed';
  const query: OperationDefinitionNode = {
    ...operation,
    operation: OperationTypeNode.QUERY,
    name: name(operationName),
    variableDefinitions: [
      ...kept,
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable: { kind: Kind.VARIABLE, name: name(idVariable) },
        type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: name('ID') } },
      },
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  };
  const names = new Set(kept.map(({ variable }) => variable.name.value));
  return {
    query: print({ kind: Kind.DOCUMENT, definitions: [query, ...reached] }),
    operationName,
    variables: Object.fromEntries(Object.entries(variables).filter(([key]) => names.has(key))),
    idVariable,
  };
}

/** Fragments that a field reaches: others, of the subscription's own root, would be of no type of a query. */
function fragmentsFrom(field: FieldNode, document: DocumentNode): FragmentDefinitionNode[] {
  const all = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const reached = new Map<string, FragmentDefinitionNode>();
  const waiting: (FieldNode | FragmentDefinitionNode)[] = [field];
  for (let node = waiting.pop(); node; node = waiting.pop())
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = all.get(value);
        if (!fragment || reached.has(value)) return;
        reached.set(value, fragment);
        waiting.push(fragment);
      },
    });
  return [...reached.values()];
}
