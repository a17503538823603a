import { type DataObject, isDataObject } from '../transport/data-types.ts';

/** Where in the data a fetch belongs: response keys, and `@` for every element of a list. */
export type EntityPath = readonly string[];

/** A place in the response. */
export type ResponsePath = readonly (string | number)[];

const EACH = '@';

/** @throws when a plan's path holds something this executor does not know. */
export function entityPath(path: readonly (string | number)[]): EntityPath {
  return path.map((element) => {
    if (typeof element !== 'string' || element.startsWith('|'))
      throw new Error(`Unknown plan path element ${element}.`);
    return element;
  });
}

/** The objects at a path, in order; nulls are left out. */
export function collectEntities(value: unknown, path: EntityPath, from: number, into: DataObject[]): void {
  let current = value;
  for (let index = from; index < path.length; index++) {
    if (current === null || current === undefined) return;
    const element = path[index] as string;
    if (element === EACH) {
      if (Array.isArray(current)) for (const item of current) collectEntities(item, path, index + 1, into);
      return;
    }
    if (!isDataObject(current) || !Object.hasOwn(current, element)) return;
    current = current[element];
  }
  if (Array.isArray(current)) for (const item of current) collectEntities(item, path, path.length, into);
  else if (isDataObject(current)) into.push(current);
}

/** The places of the same objects in the same order, for errors. */
export function entityPlaces(value: unknown, path: EntityPath): ResponsePath[] {
  const places: ResponsePath[] = [];
  const walk = (current: unknown, index: number, place: ResponsePath) => {
    if (Array.isArray(current) && (index >= path.length || path[index] === EACH)) {
      current.forEach((item, position) => {
        walk(item, Math.min(index + 1, path.length), [...place, position]);
      });
      return;
    }
    if (!isDataObject(current)) return;
    if (index >= path.length) {
      places.push(place);
      return;
    }
    const element = path[index] as string;
    if (element !== EACH && Object.hasOwn(current, element)) walk(current[element], index + 1, [...place, element]);
  };
  walk(value, 0, []);
  return places;
}

/** The one place that paths lead to; where there are many, what they have in common before the first list; undefined when that is nothing. */
export function commonPlace(value: unknown, paths: readonly EntityPath[]): ResponsePath | undefined {
  const places = paths.flatMap((path) => entityPlaces(value, path));
  const [only, ...others] = places;
  if (only && others.length === 0) return only.length > 0 ? only : undefined;
  const [path, ...more] = paths;
  if (!path || more.length > 0) return undefined;
  const list = path.indexOf(EACH);
  const prefix = list < 0 ? path : path.slice(0, list);
  return prefix.length > 0 ? prefix : undefined;
}
