import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, parse, type SelectionSetNode } from 'graphql';

/** What has been fetched: response keys, whatever the types of the objects. */
type Fetched = Map<string, Fetched>;

/** A fetch with the place that it belongs to, without the marks of lists. */
interface Place {
  readonly node: FetchNode;
  readonly path: readonly string[];
  readonly planned: PlanNode;
}

const EACH = '@';
const ENTITIES = '_entities';

/**
 * Puts fetches that come before what they need behind it. The planner joins fetches of the same objects from one subgraph, also when one of them needs a required
 * field that only comes later, and then asks for both at once: nobody could be asked for, and what they should have brought would be null without a reason. Fetches that
 * need what such a fetch brings go behind it. All others stay where they are; so does everything where no order helps.
 */
export function inOrderOfNeeds(plan: PlanNode): PlanNode {
  const late: Place[] = [];
  const fetched: Fetched = new Map();
  let kept: PlanNode | undefined;
  try {
    kept = withoutEarly(plan, [], fetched, late);
  } catch (error) {
    if (error instanceof NotKnown) return plan;
    throw error;
  }
  const rounds: PlanNode[] = [];
  while (late.length > 0) {
    const ready = late.filter((place) => hasNeeds(fetched, place));
    if (ready.length === 0) return plan;
    for (const place of ready) {
      late.splice(late.indexOf(place), 1);
      bring(fetched, place);
    }
    rounds.push(ready.length === 1 && ready[0] ? ready[0].planned : parallel(ready.map(({ planned }) => planned)));
  }
  if (rounds.length === 0) return plan;
  return { kind: 'Sequence', nodes: [...(kept ? [kept] : []), ...rounds] };
}

/** A kind of node of which it is not known what comes of it. */
class NotKnown extends Error {}

/** The plan without fetches that lack something; `fetched` is what there is before, and then after it. */
function withoutEarly(
  node: PlanNode,
  path: readonly string[],
  fetched: Fetched,
  late: Place[],
  wrap: (inner: PlanNode) => PlanNode = (inner) => inner,
): PlanNode | undefined {
  switch (node.kind) {
    case 'Fetch': {
      const place: Place = { node, path, planned: wrap(node) };
      if (!hasNeeds(fetched, place)) {
        late.push(place);
        return undefined;
      }
      bring(fetched, place);
      return node;
    }
    case 'Flatten': {
      const inner = [...path, ...node.path.map(String).filter((element) => element !== EACH)];
      const around = (fetch: PlanNode) => wrap({ ...node, node: fetch } as PlanNode);
      const kept = withoutEarly(node.node, inner, fetched, late, around);
      return kept && ({ ...node, node: kept } as PlanNode);
    }
    case 'Sequence': {
      const nodes = node.nodes.flatMap((inner) => withoutEarly(inner, path, fetched, late, wrap) ?? []);
      return nodes.length === 0 ? undefined : { kind: 'Sequence', nodes };
    }
    case 'Parallel': {
      const before = copy(fetched);
      const nodes = node.nodes.flatMap((inner) => {
        const own = copy(before);
        const kept = withoutEarly(inner, path, own, late, wrap);
        join(fetched, own);
        return kept ?? [];
      });
      return nodes.length === 0 ? undefined : parallel(nodes);
    }
    default:
      throw new NotKnown();
  }
}

function parallel(nodes: PlanNode[]): PlanNode {
  return { kind: 'Parallel', nodes };
}

function hasNeeds(fetched: Fetched, { node, path }: Place): boolean {
  let objects: Fetched | undefined = fetched;
  for (const element of path) objects = objects?.get(element);
  return objects !== undefined && holds(objects, node.requires ?? []);
}

/** Types are left out of it: what is missed is missing for every type. */
function holds(objects: Fetched, needed: readonly QueryPlanSelectionNode[]): boolean {
  return needed.every((selection) => {
    if (selection.kind !== Kind.FIELD) return holds(objects, selection.selections);
    const key = selection.alias ?? selection.name;
    if (key === '__typename') return true;
    const inner = objects.get(key);
    return inner !== undefined && holds(inner, selection.selections ?? []);
  });
}

function bring(fetched: Fetched, { node, path }: Place): void {
  let objects = fetched;
  for (const element of path) objects = below(objects, element);
  const renamed = new Map(
    (node.outputRewrites ?? []).flatMap((rewrite) =>
      rewrite.kind === 'KeyRenamer' ? [[rewrite.path.at(-1), rewrite.renameKeyTo] as const] : [],
    ),
  );
  const document = parse(node.operation, { noLocation: true });
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [],
    ),
  );
  const collect = (set: SelectionSetNode | undefined, into: Fetched): void => {
    for (const selection of set?.selections ?? [])
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const isEntities = node.requires !== undefined && key === ENTITIES;
        collect(selection.selectionSet, isEntities ? into : below(into, renamed.get(key) ?? key));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, into);
      else collect(fragments.get(selection.name.value), into);
  };
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) collect(definition.selectionSet, objects);
}

function below(objects: Fetched, key: string): Fetched {
  let inner = objects.get(key);
  if (!inner) {
    inner = new Map();
    objects.set(key, inner);
  }
  return inner;
}

function copy(fetched: Fetched): Fetched {
  return new Map([...fetched].map(([key, inner]) => [key, copy(inner)]));
}

function join(into: Fetched, other: Fetched): void {
  for (const [key, inner] of other) join(below(into, key), inner);
}
