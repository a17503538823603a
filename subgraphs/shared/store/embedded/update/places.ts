import type { Document } from '../bson.ts';
import { isDocument, show } from '../bson.ts';
import { CommandError } from '../command-error.ts';

/** Whether an array element is chosen by the `$[name]` of a path. */
export type ElementFilters = ReadonlyMap<string, (element: unknown) => boolean>;

/** A place in a decoded document that an update may read and write. */
export interface Place {
  get(): unknown;
  set(value: unknown): void;
  /** Removes the field; an array element becomes null. */
  unset(): void;
}

/**
 * Calls `act` for every place the path names: one, or each chosen element below `$[]` and `$[name]`. Missing documents
 * on the way are made when `create` is set; without it a missing way means no place.
 * @throws CommandError PathNotViable when a scalar is in the way.
 */
export function forEachPlace(
  root: Document,
  path: string,
  filters: ElementFilters,
  create: boolean,
  act: (place: Place) => void,
): void {
  step(root, path.split('.'), 0, { path, filters, create, act });
}

interface Walk {
  readonly path: string;
  readonly filters: ElementFilters;
  readonly create: boolean;
  readonly act: (place: Place) => void;
}

function step(container: Document | unknown[], parts: readonly string[], index: number, walk: Walk): void {
  const part = parts[index] as string;
  if (part.startsWith('$[')) intoElements(container, parts, index, walk);
  else if (Array.isArray(container)) intoArray(container, parts, index, walk);
  else if (index === parts.length - 1) walk.act(documentPlace(container, part));
  else descend(container[part], (made) => setField(container, part, made), parts, index, walk);
}

function descend(
  child: unknown,
  attach: (made: Document) => void,
  parts: readonly string[],
  index: number,
  walk: Walk,
): void {
  if (isDocument(child) || Array.isArray(child)) {
    step(child, parts, index + 1, walk);
    return;
  }
  if (!walk.create) return;
  if (child !== undefined) {
    throw new CommandError(
      'PathNotViable',
      `Cannot create field '${parts[index + 1]}' in element {${parts[index]}: ${show(child)}}`,
    );
  }
  const made: Document = {};
  attach(made);
  step(made, parts, index + 1, walk);
}

function intoArray(array: unknown[], parts: readonly string[], index: number, walk: Walk): void {
  const part = parts[index] as string;
  if (!/^\d+$/.test(part)) {
    if (!walk.create) return;
    throw new CommandError('PathNotViable', `Cannot create field '${part}' in an array (path '${walk.path}')`);
  }
  const position = Number(part);
  if (position >= array.length) {
    if (!walk.create) return;
    if (position > array.length + MAX_PADDING) {
      throw new CommandError(
        'BadValue',
        `can't backfill more than ${MAX_PADDING} elements of an array (path '${walk.path}')`,
      );
    }
    while (array.length < position) array.push(null);
  }
  if (index === parts.length - 1) {
    walk.act(arrayPlace(array, position));
    return;
  }
  descend(
    array[position],
    (made) => {
      array[position] = made;
    },
    parts,
    index,
    walk,
  );
}

const MAX_PADDING = 1_500;

function intoElements(container: unknown, parts: readonly string[], index: number, walk: Walk): void {
  if (!Array.isArray(container)) {
    const where = parts.slice(0, index).join('.');
    throw new CommandError('BadValue', `The path '${where}' must exist and be an array to apply array updates.`);
  }
  const name = (parts[index] as string).slice(2, -1);
  const chosen = name === '' ? () => true : walk.filters.get(name);
  if (!chosen) {
    throw new CommandError('BadValue', `No array filter found for identifier '${name}' in path '${walk.path}'`);
  }
  for (let position = 0; position < container.length; position += 1) {
    if (!chosen(container[position])) continue;
    if (index === parts.length - 1) walk.act(arrayPlace(container, position));
    else
      descend(
        container[position],
        (made) => {
          container[position] = made;
        },
        parts,
        index,
        walk,
      );
  }
}

function documentPlace(document: Document, name: string): Place {
  return {
    get: () => (Object.hasOwn(document, name) ? document[name] : undefined),
    set: (value) => setField(document, name, value),
    unset: () => {
      delete document[name];
    },
  };
}

function arrayPlace(array: unknown[], position: number): Place {
  return {
    get: () => array[position],
    set: (value) => {
      array[position] = value;
    },
    unset: () => {
      if (position < array.length) array[position] = null;
    },
  };
}

function setField(document: Document, name: string, value: unknown): void {
  if (name === '__proto__') throw new CommandError('BadValue', "the field name '__proto__' is not allowed");
  document[name] = value;
}
