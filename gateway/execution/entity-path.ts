import { type DataObject, isDataObject } from './data-types.ts';

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

/** The beginning of a path that is one place: up to its first list. */
export function singlePlace(path: EntityPath): ResponsePath {
  const list = path.indexOf(EACH);
  return list < 0 ? path : path.slice(0, list);
}
