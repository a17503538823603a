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
  if (!Object.keys(condition).some((key) => key.startsWith('$')))
    return isObject(element) && matches(element, condition);
  return Object.entries(condition).every(([operator, operand]) => holds([element], operator, operand));
}

/** The value a document sorts by: of an array its smallest element, or its largest when descending. */
export function sortValue(
  document: Document,
  path: string,
  direction: number,
): { none: boolean; value: Value | Missing } {
  const values = spread(document as Value, path.split('.'));
  const keys = values.length > 0 ? values : [{ none: true, value: undefined }];
  return keys.reduce((best, one) => (direction * compareKeys(one, best) < 0 ? one : best));
}

type SortKey = { none: boolean; value: Value | Missing };

function spread(value: Value | Missing, path: readonly string[]): SortKey[] {
  const [name, ...rest] = path;
  const key = (one: Value | Missing): SortKey => ({ none: false, value: one });
  if (name === undefined) return Array.isArray(value) ? value.map(key) : [key(value)];
  if (Array.isArray(value)) {
    if (value.length === 0) return [key(undefined)];
    return value.flatMap((element) => (isObject(element) ? spread(element, path) : [key(undefined)]));
  }
  return isObject(value) ? spread(value[name], rest) : [key(undefined)];
}

function compareKeys(a: SortKey, b: SortKey): number {
  if (a.none !== b.none) return a.none ? -1 : 1;
  return compare(a.value, b.value);
}

/** Orders as `sort` asks, with `_id` for ties. */
export function sorted(documents: readonly Document[], sort: readonly (readonly [string, number])[]): Document[] {
  const fields = [...sort, ['_id', 1] as const];
  return [...documents].sort((a, b) => {
    for (const [path, direction] of fields) {
      const order = compareKeys(sortValue(a, path, direction), sortValue(b, path, direction));
      if (order !== 0) return direction * order;
    }
    return 0;
  });
}
