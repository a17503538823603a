import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  type VariableNode,
  visit,
} from 'graphql';
import type { PlanningSupergraph } from './planning-supergraph.ts';

/** What a plan needs to know of the stand-ins in it. */
export interface StandIns extends Pick<PlanningSupergraph, 'standIns' | 'required'> {
  /** The name of a subgraph's value of `join__Graph`. */
  readonly graphOf: (subgraph: string) => string;
}

/**
 * Calls the fields of a plan by their real names: a stand-in is fetched under its own name and sent under the real one. Where one fetch needs a
 * field with two sets of arguments it becomes two, since an entity can be sent with only one of the values.
 */
export function withoutStandIns(plan: PlanNode, around: StandIns): PlanNode {
  switch (plan.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...plan, nodes: plan.nodes.map((node) => withoutStandIns(node, around)) };
    case 'Flatten':
      return { ...plan, node: withoutStandIns(plan.node, around) };
    case 'Condition':
      return {
        ...plan,
        ...(plan.ifClause && { ifClause: withoutStandIns(plan.ifClause, around) }),
        ...(plan.elseClause && { elseClause: withoutStandIns(plan.elseClause, around) }),
      };
    case 'Fetch': {
      const parts = split(plan, around).map((part) => calledByRealNames(part, around));
      return parts.length === 1 && parts[0] ? parts[0] : { kind: 'Parallel', nodes: parts };
    }
    default:
      return plan;
  }
}

/** The fetch in as many parts as it takes for none to need two stand-ins of one field. */
function split(fetch: FetchNode, around: StandIns): FetchNode[] {
  if (!fetch.requires || !hasRivals(standInsOf(fetch.requires, around), around)) return [fetch];
  const graph = around.graphOf(fetch.serviceName);
  const document = parse(fetch.operation, { noLocation: true });
  const groups: Set<string>[] = [];
  const groupOf = (type: string, field: FieldNode): number => {
    const needed = around.required.get(`${graph} ${type}.${field.name.value}`) ?? new Set<string>();
    const free = groups.findIndex((group) => !hasRivals(new Set([...group, ...needed]), around));
    const index = free < 0 ? groups.push(new Set()) - 1 : free;
    for (const name of needed) groups[index]?.add(name);
    return index;
  };
  const placed = new Map<FieldNode, number>();
  eachEntityField(document, (field, type) => placed.set(field, groupOf(type, field)));
  return groups.map((group, index) =>
    part(
      fetch,
      document,
      (field) => placed.get(field) === index,
      withoutOthers(fetch.requires ?? [], (name) => !around.standIns.has(name) || group.has(name)),
    ),
  );
}

/** An entity fetch that asks for some of its fields only, by some of what it requires. */
export function part(
  fetch: FetchNode,
  document: DocumentNode,
  keep: (field: FieldNode) => boolean,
  requires: QueryPlanSelectionNode[],
): FetchNode {
  const operation = only(document, keep);
  return {
    ...fetch,
    operation: compact(operation),
    ...(fetch.variableUsages && {
      variableUsages: fetch.variableUsages.filter((name) => declares(operation, name)),
    }),
    requires,
  };
}

function hasRivals(names: ReadonlySet<string>, { standIns }: StandIns): boolean {
  const fields = [...names].map((name) => standIns.get(name)?.field);
  return new Set(fields).size < fields.length;
}

function standInsOf(selections: readonly QueryPlanSelectionNode[], around: StandIns): Set<string> {
  const names = new Set<string>();
  const walk = (nodes: readonly QueryPlanSelectionNode[]) => {
    for (const node of nodes) {
      if (node.kind === 'Field' && around.standIns.has(node.name)) names.add(node.name);
      walk(node.selections ?? []);
    }
  };
  walk(selections);
  return names;
}

/** Visits the fields of `_entities`, through its fragments. */
export function eachEntityField(document: DocumentNode, visitField: (field: FieldNode, type: string) => void): void {
  const walk = (set: SelectionSetNode, type: string) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) visitField(selection, type);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? type);
    }
  };
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const selection of definition.selectionSet.selections)
        if (selection.kind === Kind.FIELD && selection.selectionSet) walk(selection.selectionSet, '');
}

/** The document with only some of the fields of `_entities`, and the variables that these use. */
function only(document: DocumentNode, keep: (field: FieldNode) => boolean): DocumentNode {
  const reduce = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return keep(selection) ? [selection] : [];
      if (selection.kind !== Kind.INLINE_FRAGMENT) return [selection];
      const selectionSet = reduce(selection.selectionSet);
      return selectionSet.selections.length === 0 ? [] : [{ ...selection, selectionSet }];
    }),
  });
  return {
    ...document,
    definitions: document.definitions.map((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
      const selections = definition.selectionSet.selections.map((selection) =>
        selection.kind === Kind.FIELD && selection.selectionSet
          ? { ...selection, selectionSet: reduce(selection.selectionSet) }
          : selection,
      );
      const selectionSet = { ...definition.selectionSet, selections };
      const used = new Set<string>();
      visit(selectionSet, { [Kind.VARIABLE]: (node: VariableNode) => void used.add(node.name.value) });
      return {
        ...definition,
        selectionSet,
        variableDefinitions: definition.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)),
      };
    }),
  } as DocumentNode;
}

function declares(document: DocumentNode, variable: string): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.some((declared) => declared.variable.name.value === variable),
  );
}

function withoutOthers(
  selections: readonly QueryPlanSelectionNode[],
  keep: (field: string) => boolean,
): QueryPlanSelectionNode[] {
  return selections.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === 'Field' && !keep(node.name)) return [];
    if (!node.selections) return [node];
    const kept = withoutOthers(node.selections, keep);
    // An object of which only others are required is not required.
    const partly: QueryPlanSelectionNode =
      node.kind === 'Field' ? { ...node, selections: kept } : { ...node, selections: kept };
    return kept.length === 0 ? [] : [partly];
  });
}

function calledByRealNames(fetch: FetchNode, around: StandIns): FetchNode {
  const { standIns } = around;
  const document = parse(fetch.operation, { noLocation: true });
  const operation = visit(document, {
    Field(field) {
      const standIn = standIns.get(field.name.value);
      if (!standIn) return undefined;
      return { ...field, name: { kind: Kind.NAME, value: standIn.field }, alias: field.alias ?? field.name };
    },
  });
  const renames: FetchDataRewrite[] = [];
  const walk = (nodes: readonly QueryPlanSelectionNode[], path: string[]) => {
    for (const node of nodes) {
      if (node.kind === 'InlineFragment') {
        walk(node.selections, node.typeCondition ? [...path, `... on ${node.typeCondition}`] : path);
        continue;
      }
      const standIn = standIns.get(node.name);
      const place = [...path, node.alias ?? node.name];
      walk(node.selections ?? [], place);
      if (standIn) renames.push({ kind: 'KeyRenamer', path: place, renameKeyTo: standIn.field });
    }
  };
  walk(fetch.requires ?? [], []);
  const changed = operation !== document;
  if (!changed && renames.length === 0) return fetch;
  return {
    ...fetch,
    ...(changed && { operation: compact(operation) }),
    ...(renames.length > 0 && { inputRewrites: [...renames, ...(fetch.inputRewrites ?? [])] }),
  };
}

function compact(document: DocumentNode): string {
  return stripIgnoredCharacters(print(document));
}
