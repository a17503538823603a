import { createHash } from 'node:crypto';
import type { FetchNode } from '@apollo/query-planner';
import { type GraphQLSchema, Kind, parse } from 'graphql';
import { type DataObject, isDataObject } from './data-types.ts';
import { collectEntities, type EntityPath, entityPlaces, type ResponsePath, singlePlace } from './entity-path.ts';
import { copyObject, type MergeShape, mergeObject, mergeShape } from './merge.ts';
import { compileRepresentation } from './representation.ts';
import { type ResponseKeys, visiblePath } from './response-keys.ts';
import { compileRewrites } from './rewrites.ts';
import { beforeDeadline, checkTime, isPromise, type Run, type Step } from './run.ts';
import { clientError, type Fault, unavailable } from './subgraph-errors.ts';
import { type SubgraphResult, type SubgraphTransport, TransportError } from './transport.ts';

/** What fetches need from outside. */
export interface FetchSurroundings {
  readonly schema: GraphQLSchema;
  readonly transport: (subgraph: string) => SubgraphTransport;
  readonly onFault: (fault: Fault) => void;
  readonly keys: ResponseKeys;
}

/** A fetch of the plan and all the places its answer belongs to. */
export interface PlacedFetch {
  readonly node: FetchNode;
  readonly paths: readonly EntityPath[];
  readonly shape: MergeShape;
  /** Set when another fetch may later write into what this one brought: each place then needs its own copy. */
  separate: boolean;
}

export function placeFetch(node: FetchNode, paths: readonly EntityPath[]): PlacedFetch {
  if (node.contextRewrites?.length) throw new Error('The plan holds context rewrites, which are not known here.');
  const shape = mergeShape(parse(node.operation, { noLocation: true }), node.requires !== undefined);
  return { node, paths, shape, separate: false };
}

/** Which entity of `_entities` a place belongs to; -1 when nothing was asked for it. */
interface Asked {
  readonly targets: readonly DataObject[];
  readonly slots: readonly number[] | undefined;
  readonly count: number;
}

/** Compiles a fetch: what it sends, where the answer goes, and how its errors read to the client. */
export function compileFetch(fetch: PlacedFetch, around: FetchSurroundings): Step {
  const { node, paths, shape } = fetch;
  const { schema, onFault } = around;
  const subgraph = node.serviceName;
  const operationHash = createHash('sha256').update(node.operation).digest('hex');
  const send = around.transport(subgraph).bind({
    query: node.operation,
    operationName: node.operationName,
    operationHash,
  });
  const represent = node.requires && compileRepresentation(schema, node.requires);
  const rewriteInput = compileRewrites(schema, node.inputRewrites);
  const rewriteOutput = compileRewrites(schema, node.outputRewrites);
  const aliases = aliasesOf(node);
  const variableNames = node.variableUsages ?? [];
  const atRoot = paths.every((path) => path.length === 0);
  const rootKey = onlyRootKey(node);

  return (run) => {
    let asked: Asked = { targets: [run.data], slots: undefined, count: 1 };
    try {
      if (!atRoot) {
        const targets: DataObject[] = [];
        for (const path of paths) collectEntities(run.data, path, 0, targets);
        asked = { targets, slots: undefined, count: targets.length };
      }
      if (asked.count === 0) return undefined;
      const variables: Record<string, unknown> = {};
      for (const name of variableNames) if (run.variables[name] !== undefined) variables[name] = run.variables[name];
      if (represent) {
        asked = addRepresentations(asked.targets, variables);
        if (asked.count === 0) return undefined;
      }
      checkTime(run.context, subgraph);
      const answer = send(variables, run.context);
      if (!isPromise(answer)) {
        accept(run, asked, answer);
        return undefined;
      }
      return beforeDeadline(answer, run.context, subgraph).then(
        (result) => {
          try {
            accept(run, asked, result);
          } catch (error) {
            fail(run, asked, error);
          }
        },
        (error: unknown) => fail(run, asked, error),
      );
    } catch (error) {
      fail(run, asked, error);
      return undefined;
    }
  };

  /** Equal representations are asked for once. */
  function addRepresentations(entities: readonly DataObject[], variables: Record<string, unknown>): Asked {
    const representations: DataObject[] = [];
    const slots = new Array<number>(entities.length);
    const known = new Map<string, number>();
    entities.forEach((entity, index) => {
      const representation = represent?.(entity);
      if (!representation) {
        slots[index] = -1;
        return;
      }
      rewriteInput?.(representation);
      const identity = entities.length === 1 ? '' : identify(representation);
      let slot = known.get(identity);
      if (slot === undefined) {
        slot = representations.push(representation) - 1;
        known.set(identity, slot);
      }
      slots[index] = slot;
    });
    variables.representations = representations;
    return { targets: entities, slots, count: representations.length };
  }

  function accept(run: Run, asked: Asked, result: SubgraphResult): void {
    const { data, errors } = result;
    if (errors && errors.length > 0) addErrors(run, asked, errors);
    if (data === null || data === undefined) {
      if (!errors || errors.length === 0) throw malformed('The answer has neither data nor errors.');
      return;
    }
    if (!isDataObject(data)) throw malformed('The answer has no object for data.');
    if (!represent) {
      rewriteOutput?.(data);
      mergeData(run, asked.targets, data);
      return;
    }
    const entities = data._entities;
    if (!Array.isArray(entities) || entities.length !== asked.count)
      throw malformed(`The answer does not have ${asked.count} entities.`);
    mergeEntities(asked, entities);
  }

  function mergeData(run: Run, targets: readonly DataObject[], data: DataObject): void {
    // The first answer becomes the data itself; a parallel one may have done so since this fetch began.
    if (atRoot && isEmpty(run.data)) run.data = data;
    else if (atRoot) mergeInto(run.data, data, false);
    else for (const [index, target] of targets.entries()) mergeInto(target, data, index > 0);
  }

  function mergeEntities({ targets, slots = [] }: Asked, entities: readonly unknown[]): void {
    const used = new Uint8Array(entities.length);
    for (let index = 0; index < targets.length; index++) {
      const slot = slots[index] ?? -1;
      const entity = entities[slot];
      const target = targets[index];
      if (!isDataObject(entity) || !target) continue;
      if (rewriteOutput && used[slot] === 0) {
        entity.__typename ??= target.__typename;
        rewriteOutput(entity);
      }
      mergeInto(target, entity, used[slot] === 1);
      used[slot] = 1;
    }
  }

  function mergeInto(target: DataObject, source: DataObject, again: boolean): void {
    mergeObject(schema, target, again && fetch.separate ? copyObject(source, shape) : source, shape);
  }

  function addErrors(run: Run, asked: Asked, errors: NonNullable<SubgraphResult['errors']>): void {
    let places: readonly ResponsePath[] | undefined;
    for (const error of errors) {
      const path = Array.isArray(error?.path) ? (error.path as ResponsePath) : undefined;
      places ??= atRoot ? [[]] : paths.flatMap((entityPath) => entityPlaces(run.data, entityPath));
      let masked = false;
      for (const place of placesOf(path, places, asked)) {
        const client = clientError(error, place && visiblePath(around.keys, place));
        masked ||= client.masked;
        run.errors.push(client.shown);
      }
      if (masked)
        onFault({
          requestId: run.context.requestId,
          subgraph,
          operationHash,
          error,
        });
    }
  }

  /** A subgraph's path in the client's terms: once for every place that shows the entity. */
  function placesOf(
    path: ResponsePath | undefined,
    places: readonly ResponsePath[],
    { slots, targets }: Asked,
  ): readonly (ResponsePath | undefined)[] {
    if (places.length !== targets.length) return [commonPlace(places)];
    if (!represent) return path ? places.map((place) => [...place, ...renamed(path)]) : [commonPlace(places)];
    const entity = path?.[0] === '_entities' ? path[1] : undefined;
    const found = places.filter((_, index) => slots?.[index] === entity);
    if (!path || found.length === 0) return [commonPlace(places)];
    return found.map((place) => [...place, ...renamed(path.slice(2))]);
  }

  function renamed(path: ResponsePath): ResponsePath {
    return aliases.size === 0 ? path : path.map((element) => aliases.get(element) ?? element);
  }

  function commonPlace(places: readonly ResponsePath[]): ResponsePath | undefined {
    if (places.length === 1 && places[0]?.length) return places[0];
    const [first = []] = paths;
    const prefix = paths.length === 1 ? singlePlace(first) : [];
    return prefix.length > 0 ? prefix : undefined;
  }

  function fail(run: Run, { targets }: Asked, error: unknown): void {
    onFault({
      requestId: run.context.requestId,
      subgraph,
      operationHash,
      error,
    });
    const place = atRoot
      ? rootKey === undefined
        ? undefined
        : [rootKey]
      : commonPlace(targets.length === 1 ? paths.flatMap((path) => entityPlaces(run.data, path)) : []);
    run.errors.push(unavailable(error, subgraph, place && visiblePath(around.keys, place)));
  }

  function malformed(message: string): TransportError {
    return new TransportError('malformed', subgraph, message);
  }
}

/** The same text for two representations exactly when they are equal. Keys come in the order of the plan. */
function identify(representation: DataObject): string {
  let text = '';
  for (const key in representation) {
    const value = representation[key];
    text += typeof value === 'string' ? `${key}"${value.length}:${value}` : `${key}=${JSON.stringify(value)}`;
  }
  return text;
}

function aliasesOf(node: FetchNode): ReadonlyMap<string | number, string> {
  const aliases = new Map<string | number, string>();
  for (const rewrite of node.outputRewrites ?? []) {
    const last = rewrite.path.at(-1);
    if (rewrite.kind === 'KeyRenamer' && last !== undefined) aliases.set(last, rewrite.renameKeyTo);
  }
  return aliases;
}

function onlyRootKey(node: FetchNode): string | undefined {
  for (const definition of parse(node.operation, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const [only, ...others] = definition.selectionSet.selections;
    if (only?.kind === Kind.FIELD && others.length === 0) return only.alias?.value ?? only.name.value;
  }
  return undefined;
}

function isEmpty(object: DataObject): boolean {
  for (const _ in object) return false;
  return true;
}
