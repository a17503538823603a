import type { Model, QueryFilter } from 'mongoose';
import { badUserInput } from '../../schema/contract/errors.ts';
import { atMost } from './at-most.ts';
import type { Found } from './loaders.ts';

/** Most edges of one page, where a list says nothing else. */
export const PAGE_LIMIT = 200;
const DEFAULT_PAGE = 50;

/** The arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  /** Most edges that the caller may ask for, where it is not the usual number: a list sets it, never a client. */
  readonly most?: number | undefined;
}

/** A page of a connection in its GraphQL shape; `totalCount` is counted only when it is selected. */
export interface Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  totalCount(): Promise<number>;
}

type Direction = 1 | -1;
/** Sort keys in order; the last one must be unique in the collection, which makes the order stable. */
export type SortKeys = readonly (readonly [field: string, direction: Direction])[];

/** Walks of an index that only count, at once in a process: what no view can answer may not take all connections to the store. */
const STORE_COUNTS_AT_ONCE = 2;

/** Lets the store count, a few at a time; the rest waits. */
export const storeCounts = atMost(STORE_COUNTS_AT_ONCE);

/** The number of edges asked for. @throws BAD_USER_INPUT unless it is 1 to `most`. */
export function pageSize(first: number | null | undefined, most: number = PAGE_LIMIT): number {
  const size = first ?? DEFAULT_PAGE;
  if (!Number.isInteger(size) || size < 1 || size > most) throw badUserInput('first', `an integer from 1 to ${most}`);
  return size;
}

/** An edge of a connection; most answers select no cursor, so it is made when it is read. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/**
 * An edge with the sort values that its cursor is made of. A class, because an object literal with a getter has a hidden class of its own each time,
 * and collecting those costs more than the cursor.
 */
class LazyEdge<T> implements Edge<T> {
  readonly node: T;
  readonly #values: readonly unknown[];

  constructor(node: T, values: readonly unknown[]) {
    this.node = node;
    this.#values = values;
  }

  get cursor(): string {
    return encodeCursor(this.#values);
  }
}

/** An edge with the sort values that its cursor is made of. */
export function edgeAt<T>(node: T, values: readonly unknown[]): Edge<T> {
  return new LazyEdge(node, values);
}

/** An opaque cursor over the sort values of an edge. */
export function encodeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values of a cursor. @throws BAD_USER_INPUT when it is not one of this list. */
export function decodeCursor(cursor: string, keys: number): (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    // Only plain values may reach a filter: an object here would be a query operator from the client.
    const plain = (value: unknown) => value === null || typeof value === 'string' || typeof value === 'number';
    if (Array.isArray(values) && values.length === keys && values.every(plain)) return values;
  } catch {
    // Falls through to the one error for every malformed cursor.
  }
  throw badUserInput('after', 'an endCursor of the same list');
}

/**
 * One page of a collection, by key set: the page after a cursor stays right while others write. Sort fields must not be null and must be
 * covered by an index.
 */
export async function findPage<Document, T>(
  model: Model<Document>,
  filter: QueryFilter<Document>,
  sort: SortKeys,
  args: PageArguments,
  toNode: (document: Document) => T,
): Promise<Page<T>> {
  const size = pageSize(args.first, args.most);
  const conditions: QueryFilter<Document>[] = [filter];
  if (args.after) conditions.push(afterCursor(sort, decodeCursor(args.after, sort.length)) as QueryFilter<Document>);
  const found = (await model
    .find(conditions.length === 1 ? filter : { $and: conditions })
    .sort(Object.fromEntries(sort))
    .limit(size + 1)
    // A first batch holds 101 documents unless told otherwise: the rest of a page would cost a second round trip.
    .batchSize(size + 1)
    .lean()
    .exec()) as Document[];
  const valuesOf = (document: Document) => sort.map(([field]) => (document as Record<string, unknown>)[field]);
  const edges = found.slice(0, size).map((document) => edgeAt(toNode(document), valuesOf(document)));
  return toPage(edges, found.length > size, Boolean(args.after), () =>
    storeCounts(() => model.countDocuments(filter).exec()),
  );
}

/** Documents that are read at a time while a page that is looked through fills. */
const SCANNED_AT_ONCE = 200;
/** Most documents that one page, or one count, looks through. */
const SCAN_LIMIT = 4000;

/** A list of which the store finds the candidates and `keep` those that are meant. */
export interface ScannedList<Document, T> {
  readonly model: Model<Document>;
  readonly filter: QueryFilter<Document>;
  readonly sort: SortKeys;
  readonly toNode: (document: Document) => T;
  readonly keep: (node: T) => boolean;
  /** What is thrown where more would have to be looked through than is. */
  readonly tooMany: () => Error;
}

/** One page of a scanned list, by key set, as `findPage`. @throws `tooMany` */
export async function findScannedPage<Document, T>(
  { model, filter, sort, toNode, keep, tooMany }: ScannedList<Document, T>,
  args: PageArguments,
): Promise<Page<T>> {
  const size = pageSize(args.first, args.most);
  const edges: Edge<T>[] = [];
  let after = args.after ? decodeCursor(args.after, sort.length) : null;
  for (let scanned = 0; edges.length <= size; scanned += SCANNED_AT_ONCE) {
    if (scanned >= SCAN_LIMIT) throw tooMany();
    const found = (await model
      .find((after === null ? filter : { $and: [filter, afterCursor(sort, after)] }) as QueryFilter<Document>)
      .sort(Object.fromEntries(sort))
      .limit(SCANNED_AT_ONCE)
      .batchSize(SCANNED_AT_ONCE)
      .lean()
      .exec()) as Document[];
    for (const document of found) {
      const node = toNode(document);
      after = sort.map(([field]) => (document as Record<string, string | number | null>)[field] ?? null);
      if (keep(node)) edges.push(edgeAt(node, after));
    }
    if (found.length < SCANNED_AT_ONCE) break;
  }
  return toPage(edges.slice(0, size), edges.length > size, Boolean(args.after), () =>
    Promise.reject(new Error('A scanned list is counted by itself.')),
  );
}

/** How many documents of a scanned list are meant. @throws `tooMany` */
export async function countScanned<Document, T>({
  model,
  filter,
  toNode,
  keep,
  tooMany,
}: ScannedList<Document, T>): Promise<number> {
  const found = (await model
    .find(filter)
    .limit(SCAN_LIMIT + 1)
    .batchSize(SCAN_LIMIT + 1)
    .lean()
    .exec()) as Document[];
  if (found.length > SCAN_LIMIT) throw tooMany();
  return found.filter((document) => keep(toNode(document))).length;
}

class PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #edges: readonly Edge<unknown>[];

  constructor(edges: readonly Edge<unknown>[], hasNextPage: boolean, hasPreviousPage: boolean) {
    this.#edges = edges;
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.#edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

/** A connection page from edges that are at hand. */
export function toPage<T>(
  edges: readonly Edge<T>[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
  totalCount: () => Promise<number>,
): Page<T> {
  return {
    edges,
    pageInfo: new PageInfo(edges, hasNextPage, hasPreviousPage),
    totalCount,
  };
}

/** A connection whose page is read when something of it is selected: who asks for the count alone reads no record. */
export interface List<T> {
  /** The page; read once. */
  page(): Found<Page<T>>;
  totalCount(): Found<number>;
}

/** Makes a connection of a way to read its page and one to count. Arguments must have been checked before. */
export function listOf<T>(read: () => Found<Page<T>>, totalCount: () => Found<number>): List<T> {
  let page: Found<Page<T>> | undefined;
  return {
    page() {
      page ??= read();
      return page;
    },
    totalCount,
  };
}

/** One page of a short list that is in memory, ordered already; the key must be unique. */
export function pageOfList<T>(items: readonly T[], keyOf: (item: T) => string, args: PageArguments): Page<T> {
  const size = pageSize(args.first);
  let start = 0;
  if (args.after) {
    const [key] = decodeCursor(args.after, 1);
    start = items.findIndex((item) => keyOf(item) === key) + 1;
    if (start === 0) throw badUserInput('after', 'an endCursor of the same list');
  }
  const edges = items.slice(start, start + size).map((node) => edgeAt(node, [keyOf(node)]));
  return toPage(edges, start + size < items.length, start > 0, async () => items.length);
}

/** `(a, b) > (x, y)` spelt for a store that has no row comparison: a > x, or a = x and b > y. */
function afterCursor(sort: SortKeys, values: readonly unknown[]): Record<string, unknown> {
  return {
    $or: sort.map(([field, direction], index) => ({
      ...Object.fromEntries(sort.slice(0, index).map(([earlier], position) => [earlier, values[position]])),
      [field]: { [direction === 1 ? '$gt' : '$lt']: values[index] },
    })),
  };
}
