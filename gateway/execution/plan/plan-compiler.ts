import type { FetchNode, PlanNode } from '@apollo/query-planner';
import type { MergeShape } from '../answer/merge.ts';
import { type EntityPath, entityPath } from './entity-path.ts';
import { compileFetch } from './fetch.ts';
import { type FetchSurroundings, type PlacedFetch, placeFetch } from './fetch-exchange.ts';
import { isPromise, type Run, type Step } from './run.ts';

/** A plan with its fetches placed, before they are compiled. */
type Part =
  | { readonly kind: 'sequence' | 'parallel'; readonly parts: readonly Part[] }
  | {
      readonly kind: 'condition';
      readonly variable: string;
      readonly whenTrue?: Part;
      readonly whenFalse?: Part;
    }
  | { readonly kind: 'fetch'; readonly fetch: PlacedFetch };

/**
 * Compiles a query plan of Apollo's planner.
 * @throws when the plan holds a node that is not known here (`Defer` among them).
 */
export function compilePlan(plan: PlanNode, around: FetchSurroundings): Step {
  const part = place(plan, [], around);
  const fetches: PlacedFetch[] = [];
  gather(part, fetches);
  for (const fetch of fetches) fetch.separate = fetches.some((other) => other !== fetch && writesInto(other, fetch));
  return compile(part, around);
}

/** All fetches of a plan, as the planner has made them. */
export function fetchesOf(node: PlanNode): FetchNode[] {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchesOf);
    case 'Flatten':
      return fetchesOf(node.node);
    case 'Fetch':
      return [node];
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((clause) => (clause ? fetchesOf(clause) : []));
    default:
      return [];
  }
}

function place(node: PlanNode, path: EntityPath, around: FetchSurroundings): Part {
  switch (node.kind) {
    case 'Sequence':
      return {
        kind: 'sequence',
        parts: node.nodes.map((inner) => place(inner, path, around)),
      };
    case 'Parallel':
      return {
        kind: 'parallel',
        parts: joinEqualFetches(node.nodes.map((inner) => place(inner, path, around))),
      };
    case 'Flatten':
      return place(node.node, [...path, ...entityPath(node.path)], around);
    case 'Fetch':
      return { kind: 'fetch', fetch: placeFetch(node, [path], around) };
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        ...(node.ifClause && { whenTrue: place(node.ifClause, path, around) }),
        ...(node.elseClause && { whenFalse: place(node.elseClause, path, around) }),
      };
    default:
      throw new Error(`Plan nodes of kind ${node.kind} are not known here.`);
  }
}

/** Parallel fetches of the same things for entities at different places become one, so that an entity is asked for once. */
function joinEqualFetches(parts: readonly Part[]): readonly Part[] {
  const joined = new Map<string, PlacedFetch>();
  const others: Part[] = [];
  for (const part of parts) {
    if (part.kind !== 'fetch' || !part.fetch.node.requires) {
      others.push(part);
      continue;
    }
    const key = fetchKey(part.fetch.node);
    const same = joined.get(key);
    joined.set(key, same ? { ...same, paths: [...same.paths, ...part.fetch.paths] } : part.fetch);
  }
  return [...others, ...[...joined.values()].map((fetch): Part => ({ kind: 'fetch', fetch }))];
}

function fetchKey(node: FetchNode): string {
  return JSON.stringify([node.serviceName, node.operation, node.requires, node.inputRewrites, node.outputRewrites]);
}

function gather(part: Part, into: PlacedFetch[]): void {
  if (part.kind === 'fetch') into.push(part.fetch);
  else if (part.kind === 'condition') {
    if (part.whenTrue) gather(part.whenTrue, into);
    if (part.whenFalse) gather(part.whenFalse, into);
  } else for (const inner of part.parts) gather(inner, into);
}

/** Whether one fetch may change objects that another one brought: below one of its places, or beside them under a key of both. */
function writesInto(writer: PlacedFetch, brought: PlacedFetch): boolean {
  if (brought.shape.size === 0) return false;
  return writer.paths.some((path) =>
    brought.paths.some((base) => {
      if (path.length < base.length || base.some((element, index) => element !== path[index])) return false;
      return path.length > base.length || sharesKey(writer.shape, brought.shape);
    }),
  );
}

function sharesKey(one: MergeShape, other: MergeShape): boolean {
  for (const key of one.keys()) if (other.has(key)) return true;
  return false;
}

function compile(part: Part, around: FetchSurroundings): Step {
  switch (part.kind) {
    case 'fetch':
      return compileFetch(part.fetch, around);
    case 'sequence':
      return inSequence(part.parts.map((inner) => compile(inner, around)));
    case 'parallel':
      return inParallel(part.parts.map((inner) => compile(inner, around)));
    case 'condition': {
      const { variable } = part;
      const whenTrue = part.whenTrue && compile(part.whenTrue, around);
      const whenFalse = part.whenFalse && compile(part.whenFalse, around);
      return (run) => (run.variables[variable] === true ? whenTrue : whenFalse)?.(run);
    }
  }
}

function inSequence(steps: readonly Step[]): Step {
  const from = (start: number, run: Run): Promise<void> | undefined => {
    for (let index = start; index < steps.length; index++) {
      const waiting = steps[index]?.(run);
      if (waiting) return waiting.then(() => from(index + 1, run));
    }
    return undefined;
  };
  return (run) => from(0, run);
}

function inParallel(steps: readonly Step[]): Step {
  if (steps.length === 1 && steps[0]) return steps[0];
  return (run) => {
    const waiting: Promise<void>[] = [];
    for (const step of steps) {
      const promise = step(run);
      if (promise && isPromise(promise)) waiting.push(promise);
    }
    return waiting.length === 0 ? undefined : Promise.all(waiting).then(() => undefined);
  };
}
