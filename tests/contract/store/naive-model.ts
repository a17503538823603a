import type { Document } from './stores.ts';

/** The values of the generated documents: a part of BSON small enough to state MongoDB's rules once more, plainly. */
export type Value = number | string | boolean | null | Value[] | { [key: string]: Value };

type Missing = undefined;

/** MongoDB's order between the types used here. An empty array's missing elements come before null when sorting. */
function rank(value: Value | Missing): number {
  if (value === undefined || value === null) return 1;
  if (typeof value === 'number') return 2;
  if (typeof value === 'string') return 3;
  if (Array.isArray(value)) return 5;
  return typeof value === 'object' ? 4 : 6;
}

export function compare(a: Value | Missing, b: Value | Missing): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (rank(a) === 1) return 0;
  if (Array.isArray(a) && Array.isArray(b)) return compareLists(a, b, compare);
  if (isObject(a) && isObject(b)) return compareLists(Object.entries(a), Object.entries(b), compareFields);
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return Number(a) - Number(b);
}

function compareFields([nameA, a]: [string, Value], [nameB, b]: [string, Value]): number {
  return rank(a) - rank(b) || Buffer.compare(Buffer.from(nameA), Buffer.from(nameB)) || compare(a, b);
}

function compareLists<T>(a: readonly T[], b: readonly T[], order: (x: T, y: T) => number): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const one = order(a[i] as T, b[i] as T);
    if (one !== 0) return one;
  }
  return a.length - b.length;
}

function isObject(value: Value | Missing): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a predicate on a path is tried on. */
function reach(value: Value | Missing, path: readonly string[]): (Value | Missing)[] {
  const [name, ...rest] = path;
  if (name === undefined) return Array.isArray(value) ? [...value, value] : [value];
  if (Array.isArray(value)) return value.flatMap((element) => (isObject(element) ? reach(element, path) : []));
  return isObject(value) ? reach(value[name], rest) : [undefined];
}

export function matches(document: Document, filter: Document): boolean {
  return Object.entries(filter).every(([key, condition]) => {
    if (key === '$and') return condition.every((part: Document) => matches(document, part));
    if (key === '$or') return condition.some((part: Document) => matches(document, part));
    if (key === '$nor') return !condition.some((part: Document) => matches(document, part));
    const values = reach(document as Value, key.split('.'));
    if (!isOperators(condition)) return values.some((value) => compare(value, condition) === 0);
    return Object.entries(condition).every(([operator, operand]) => holds(values, operator, operand as Value));
  });
}

function isOperators(condition: Value): condition is { [key: string]: Value } {
  return isObject(condition) && Object.keys(condition).some((key) => key.startsWith('$'));
}

function holds(values: readonly (Value | Missing)[], operator: string, operand: Value): boolean {
  const some = (test: (order: number) => boolean) =>
    values.some(
      (value) =>
        (value !== undefined || operand === null) && rank(value) === rank(operand) && test(compare(value, operand)),
    );
  const list = operand as Value[];
  switch (operator) {
    case '$eq':
      return some((order) => order === 0);
    case '$ne':
      return !some((order) => order === 0);
    case '$gt':
      return some((order) => order > 0);
    case '$gte':
      return some((order) => order >= 0);
    case '$lt':
      return some((order) => order < 0);
    case '$lte':
      return some((order) => order <= 0);
    case '$in':
      return list.some((one) => holds(values, '$eq', one));
    case '$nin':
      return !list.some((one) => holds(values, '$eq', one));
    case '$exists':
      return values.some((value) => value !== undefined) === operand;
    case '$size':
      return values.some((value) => Array.isArray(value) && value.length === operand);
    case '$all':
      return list.length > 0 && list.every((one) => holds(values, '$eq', one));
    case '$not':
      return !Object.entries(operand as Document).every(([inner, value]) => holds(values, inner, value));
    case '$elemMatch':
      return values.some(
        (value) => Array.isArray(value) && value.some((element) => elementMatches(element, operand as Document)),
      );
    default:
      throw new Error(`the model has no ${operator}`);
  }
}

function elementMatches(element: Value, condition: Document): boolean {
  if (!Object.keys(condition).some((key) => key.startsWith('$'))) {
    // An array in an array is a document whose fields are its positions.
    if (Array.isArray(element)) return matches({ ...element }, condition);
    return isObject(element) && matches(element, condition);
  }
  return Object.entries(condition).every(([operator, operand]) => holds([element], operator, operand));
}

/** Values of a document by which it sorts; `none` stands for the elements of an empty array, which come before null. */
type SortKey = { readonly none: boolean; readonly value: Value | Missing };

/** What the paths see of a document: an array element by element, by all paths that lead into it together. At most one field of a document is an array. */
function sortRows(document: Document, paths: readonly string[]): SortKey[][] {
  const plain = (of: Document, path: string): SortKey => ({ none: false, value: walk(of as Value, path.split('.')) });
  const field = paths.map((path) => path.split('.')[0] as string).find((name) => Array.isArray(document[name]));
  if (field === undefined) return [paths.map((path) => plain(document, path))];
  const elements = document[field] as Value[];
  if (elements.length > 0)
    return elements.map((element) => paths.map((path) => plain({ ...document, [field]: element }, path)));
  const { [field]: _empty, ...rest } = document;
  return [paths.map((path) => (path === field ? { none: true, value: undefined } : plain(rest, path)))];
}

function walk(value: Value | Missing, [name, ...rest]: readonly string[]): Value | Missing {
  if (name === undefined) return value;
  return isObject(value) ? walk(value[name], rest) : undefined;
}

function compareKeys(a: SortKey, b: SortKey): number {
  if (a.none !== b.none) return a.none ? -1 : 1;
  return compare(a.value, b.value);
}

/** Orders as `sort` asks, with `_id` for ties: each document by what comes first of what the paths see. */
export function sorted(documents: readonly Document[], sort: readonly (readonly [string, number])[]): Document[] {
  const fields = [...sort, ['_id', 1] as const];
  const paths = fields.map(([path]) => path);
  const order = (a: readonly SortKey[], b: readonly SortKey[]): number => {
    for (const [i, [, direction]] of fields.entries()) {
      const found = direction * compareKeys(a[i] as SortKey, b[i] as SortKey);
      if (found !== 0) return found;
    }
    return 0;
  };
  const first = (document: Document) =>
    sortRows(document, paths).reduce((best, row) => (order(row, best) < 0 ? row : best));
  return documents
    .map((document) => ({ document, row: first(document) }))
    .sort((a, b) => order(a.row, b.row))
    .map(({ document }) => document);
}
