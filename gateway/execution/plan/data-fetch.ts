import { Kind, parse } from 'graphql';
import { takeOutUnasked } from '../answer/answer-reader.ts';
import { copyObject, mergeObject } from '../answer/merge.ts';
import { type DataObject, isDataObject } from '../transport/data-types.ts';
import { collectEntities, commonPlace, entityPlaces, type ResponsePath } from './entity-path.ts';
import { FetchExchange, type FetchSurroundings, type PlacedFetch } from './fetch-exchange.ts';
import { compileRewrites } from './rewrites.ts';
import type { Run, Step } from './run.ts';

/** A fetch of root fields: of the response's root, or of objects below it that stand for the root again. */
export function compileDataFetch(fetch: PlacedFetch, around: FetchSurroundings): Step {
  const { node, paths, shape, reader } = fetch;
  const { schema } = around;
  const exchange = new FetchExchange(node, around);
  const rewriteOutput = compileRewrites(schema, node.outputRewrites);
  const atRoot = paths.every((path) => path.length === 0);
  const rootKey = onlyRootKey(node.operation);

  return exchange.step<readonly DataObject[]>({
    ask(run) {
      if (atRoot) return [];
      const targets: DataObject[] = [];
      for (const path of paths) collectEntities(run.data, path, 0, targets);
      return targets.length > 0 ? targets : undefined;
    },
    accept(run, targets, { data, errors }) {
      if (errors)
        for (const error of errors) {
          const path: ResponsePath = Array.isArray(error.path) ? error.path : [];
          exchange.report(
            run,
            error,
            path.length > 0 ? places(run).map((place) => exchange.below(place, path)) : [undefined],
          );
        }
      if (!isDataObject(data)) {
        if ((data === null || data === undefined) && errors?.length) return undefined;
        throw exchange.malformed('The answer has no object for data.');
      }
      for (const [key, read] of reader.fields) {
        const problem = read(Object.hasOwn(data, key) ? data[key] : undefined, !errors?.length);
        if (problem === undefined) continue;
        data[key] = undefined;
        exchange.refuse(
          run,
          `${key}${problem}.`,
          places(run).map((place) => exchange.below(place, [key])),
        );
      }
      takeOutUnasked(data, reader.fields);
      rewriteOutput?.(data);
      // The first answer becomes the data itself; a parallel one may have done so since this fetch began.
      if (atRoot && isEmpty(run.data)) run.data = data;
      else if (atRoot) mergeObject(schema, run.data, data, shape);
      else
        for (const [index, target] of targets.entries())
          mergeObject(schema, target, index > 0 && fetch.separate ? copyObject(data, shape) : data, shape);
      return undefined;
    },
    place(run) {
      if (!atRoot) return commonPlace(run.data, paths);
      return rootKey === undefined ? undefined : [rootKey];
    },
  });

  function places(run: Run): readonly ResponsePath[] {
    return atRoot ? [[]] : paths.flatMap((entityPath) => entityPlaces(run.data, entityPath));
  }
}

function onlyRootKey(operation: string): string | undefined {
  for (const definition of parse(operation, { noLocation: true }).definitions) {
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
