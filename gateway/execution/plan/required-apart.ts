import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type ConstDirectiveNode, type DocumentNode, type FieldNode, Kind, parse } from 'graphql';
import { eachEntityField, part } from './plan-stand-ins.ts';

/** What a subgraph takes an interface for that it knows as an object. */
interface TakenForObject {
  /** Names of the fields in its keys. */
  readonly keys: ReadonlySet<string>;
  /** Names of its fields that need fields of other subgraphs. */
  readonly needing: ReadonlySet<string>;
}

/** By `GRAPH Type`: interfaces that a subgraph knows as objects (`@interfaceObject`), with fields there that need others. */
export type TakenForObjects = ReadonlyMap<string, TakenForObject>;

/** From a supergraph's `@join__` directives. */
export function takenForObjects(supergraph: DocumentNode): TakenForObjects {
  const found = new Map<string, TakenForObject>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const joins = (definition.directives ?? []).filter(({ name }) => name.value === 'join__type');
    for (const graph of new Set(joins.filter((join) => argument(join, 'isInterfaceObject') === true).map(graphOf))) {
      const keys = joins.filter((join) => graphOf(join) === graph).map((join) => String(argument(join, 'key') ?? ''));
      const needing = (definition.fields ?? [])
        .filter((field) =>
          (field.directives ?? []).some((join) => graphOf(join) === graph && argument(join, 'requires')),
        )
        .map((field) => field.name.value);
      if (needing.length > 0)
        found.set(`${graph} ${definition.name.value}`, {
          keys: new Set(keys.filter((key) => key !== '').flatMap(topNames)),
          needing: new Set(needing),
        });
    }
  }
  return found;
}

/**
 * Asks for fields that need others apart from those that don't, where a subgraph knows an interface as an object. The planner joins them, and what one type's field
 * needs is then wanted of objects of all types: those that it was not fetched for could not be asked for at all.
 */
export function requiredApart(plan: PlanNode, taken: TakenForObjects, graphOf: (subgraph: string) => string): PlanNode {
  if (taken.size === 0) return plan;
  const within = (node: PlanNode): PlanNode => requiredApart(node, taken, graphOf);
  switch (plan.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...plan, nodes: plan.nodes.map(within) };
    case 'Flatten':
      return { ...plan, node: within(plan.node) };
    case 'Fetch': {
      const parts = apart(plan, taken, graphOf(plan.serviceName));
      return parts.length === 1 && parts[0] ? parts[0] : { kind: 'Parallel', nodes: parts };
    }
    default:
      return plan;
  }
}

function apart(fetch: FetchNode, taken: TakenForObjects, graph: string): FetchNode[] {
  if (!fetch.requires) return [fetch];
  const document = parse(fetch.operation, { noLocation: true });
  const needing = new Set<FieldNode>();
  const keys = new Set<string>();
  let others = 0;
  eachEntityField(document, (field, type) => {
    const known = taken.get(`${graph} ${type}`);
    if (known?.needing.has(field.name.value)) needing.add(field);
    else if (field.name.value !== '__typename') others++;
    for (const key of known?.keys ?? []) keys.add(key);
  });
  if (needing.size === 0 || others === 0) return [fetch];
  return [
    part(fetch, document, (field) => !needing.has(field), onlyKeys(fetch.requires, keys)),
    part(fetch, document, (field) => needing.has(field), fetch.requires),
  ];
}

/** What is required of an object as far as it is part of a key; types of which nothing is left are not asked for. */
function onlyKeys(requires: readonly QueryPlanSelectionNode[], keys: ReadonlySet<string>): QueryPlanSelectionNode[] {
  return requires.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === 'Field') return node.name === '__typename' || keys.has(node.name) ? [node] : [];
    const selections = onlyKeys(node.selections, keys);
    const isAddressed = selections.some((inner) => inner.kind === 'InlineFragment' || inner.name !== '__typename');
    return isAddressed ? [{ ...node, selections }] : [];
  });
}

function topNames(key: string): string[] {
  const [definition] = parse(`{ ${key} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
}

function argument(directive: ConstDirectiveNode, name: string): string | boolean | undefined {
  const value = directive.arguments?.find((given) => given.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.BOOLEAN ? value.value : undefined;
}

function graphOf(directive: ConstDirectiveNode): string {
  const value = directive.arguments?.find((given) => given.name.value === 'graph')?.value;
  return value?.kind === Kind.ENUM ? value.value : '';
}
