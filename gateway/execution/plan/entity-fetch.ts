import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLFormattedError, isObjectType } from 'graphql';
import { copyObject, mergeObject } from '../answer/merge.ts';
import { type DataObject, isDataObject } from '../transport/data-types.ts';
import { DistinctRepresentations } from './distinct-representations.ts';
import { collectEntities, commonPlace, entityPlaces, type ResponsePath } from './entity-path.ts';
import { FetchExchange, type FetchSurroundings, type PlacedFetch } from './fetch-exchange.ts';
import { compileRepresentation } from './representation.ts';
import { compileRewrites } from './rewrites.ts';
import type { Run, Step } from './run.ts';

const ENTITIES = '_entities';

/** Objects of the response that the fetch completes, and for each the index of its representation; -1 when it has none. */
interface Asked {
  readonly targets: readonly DataObject[];
  readonly slots: readonly number[];
  readonly representations: readonly DataObject[];
}

/** A fetch of entities by their representations. Equal representations are asked for once. */
export function compileEntityFetch(
  fetch: PlacedFetch,
  requires: readonly QueryPlanSelectionNode[],
  around: FetchSurroundings,
): Step {
  const { node, paths, shape, reader, compare, hasKey } = fetch;
  const { schema } = around;
  const exchange = new FetchExchange(node, around);
  const represent = compileRepresentation(schema, requires);
  const rewriteInput = compileRewrites(schema, node.inputRewrites);
  const rewriteOutput = compileRewrites(schema, node.outputRewrites);
  // One bad entity must not take the entities of another place along, only because both were asked for together.
  const apart =
    paths.length > 1 ? paths.map((path) => compileEntityFetch({ ...fetch, paths: [path] }, requires, around)) : [];

  return exchange.step<Asked>({
    ask(run, variables) {
      const targets: DataObject[] = [];
      for (const path of paths) collectEntities(run.data, path, 0, targets);
      const representations = new DistinctRepresentations();
      const slots = new Array<number>(targets.length);
      for (let index = 0; index < targets.length; index++) {
        const representation = represent(targets[index] as DataObject);
        if (representation) rewriteInput?.(representation);
        slots[index] = representation && hasKey(representation) ? representations.add(representation) : -1;
      }
      const { list } = representations;
      variables.representations = list;
      return list.length > 0 ? { targets, slots, representations: list } : undefined;
    },
    accept(run, asked, { data, errors }) {
      const nothing = data === null || data === undefined;
      if (nothing && errors?.length && apart.length > 0) return allApart(run);
      if (errors) reportErrors(run, asked, errors);
      if (nothing && errors?.length) return undefined;
      const entities = isDataObject(data) ? data[ENTITIES] : undefined;
      const { representations } = asked;
      if (!Array.isArray(entities) || entities.length !== representations.length)
        throw exchange.malformed(`The answer does not have ${representations.length} entities.`);
      if (entities.includes(null)) noteUnknown(run, asked, entities);
      const refused = check(asked, entities, !errors?.length);
      if (refused.length > 0) reportRefused(run, asked, refused);
      merge(asked, entities);
      return undefined;
    },
    place: (run) => commonPlace(run.data, paths),
  });

  async function allApart(run: Run): Promise<void> {
    await Promise.all(apart.map((step) => step(run)));
  }

  /**
   * Entities that can't be used, with what is wrong, are taken out.
   * @throws TransportError when one is not what was asked for: then the order of the others is not to be trusted either.
   */
  function check(
    { targets, slots, representations }: Asked,
    entities: unknown[],
    isWhole: boolean,
  ): [number, string][] {
    const refused: [number, string][] = [];
    for (let slot = 0; slot < entities.length; slot++) {
      const entity: unknown = entities[slot];
      if (entity === null) continue;
      const problem = reader.entity(entity, isWhole);
      if (problem !== undefined) {
        refused.push([slot, problem]);
        entities[slot] = null;
        continue;
      }
      const contradiction = compare(representations[slot] as DataObject, entity as DataObject);
      if (contradiction !== undefined) throw exchange.malformed(`Entity ${slot} ${contradiction}.`);
    }
    for (let index = 0; index < targets.length; index++) {
      const known = targets[index]?.__typename;
      const answered = (entities[slots[index] ?? -1] as DataObject | null | undefined)?.__typename;
      if (answered !== undefined && answered !== known && isObject(answered) && isObject(known))
        throw exchange.malformed(`Entity ${slots[index]} is of type ${String(answered)}, not ${String(known)}.`);
    }
    return refused;
  }

  /** Whether a name is that of an object type, as all but subgraphs that know an interface as an object tell. */
  function isObject(typename: unknown): boolean {
    return typeof typename === 'string' && isObjectType(schema.getType(typename));
  }

  function reportRefused(run: Run, { targets, slots }: Asked, refused: readonly [number, string][]): void {
    const places = paths.flatMap((path) => entityPlaces(run.data, path));
    const [[first, problem] = [0, '']] = refused;
    const taken = new Set(refused.map(([slot]) => slot));
    const found = places.length === targets.length ? places.filter((_, index) => taken.has(slots[index] ?? -1)) : [];
    const more = refused.length > 1 ? ` So are ${refused.length - 1} more.` : '';
    const message = `Entity ${first}${problem}.${more}`;
    exchange.refuse(run, message, found.length > 0 ? found : [commonPlace(run.data, paths)]);
  }

  function noteUnknown(run: Run, { targets, slots, representations }: Asked, entities: readonly unknown[]): void {
    const places = paths.flatMap((path) => entityPlaces(run.data, path));
    if (places.length !== targets.length) return;
    for (const [index, slot] of slots.entries())
      if (entities[slot] === null)
        exchange.unknown(run, String(representations[slot]?.__typename ?? 'entity'), places[index]);
  }

  function merge({ targets, slots }: Asked, entities: readonly unknown[]): void {
    const used = new Uint8Array(entities.length);
    for (let index = 0; index < targets.length; index++) {
      const slot = slots[index] ?? -1;
      const entity = entities[slot];
      const target = targets[index];
      if (!isDataObject(entity) || !target) continue;
      if (used[slot] === 0 && rewriteOutput) {
        // By what the object is; a subgraph that knows only its interface names that.
        if (!isObject(entity.__typename)) entity.__typename = target.__typename;
        rewriteOutput(entity);
      }
      mergeObject(schema, target, used[slot] === 1 && fetch.separate ? copyObject(entity, shape) : entity, shape);
      used[slot] = 1;
    }
  }

  /** An error within an entity shows at every place of that entity. */
  function reportErrors(run: Run, { targets, slots }: Asked, errors: readonly GraphQLFormattedError[]): void {
    const places = paths.flatMap((path) => entityPlaces(run.data, path));
    const anywhere = [commonPlace(run.data, paths)];
    for (const error of errors) {
      const path: ResponsePath = Array.isArray(error.path) ? error.path : [];
      const [root, entity, ...rest] = path;
      const found =
        root === ENTITIES && places.length === targets.length
          ? places.filter((_, index) => slots[index] === entity)
          : [];
      exchange.report(run, error, found.length > 0 ? found.map((place) => exchange.below(place, rest)) : anywhere);
    }
  }
}
