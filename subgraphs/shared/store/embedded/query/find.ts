import { encode } from '../bson.ts';
import { CommandError } from '../command-error.ts';
import type { Collection, Index } from '../storage/catalogue.ts';
import { documentKey, identityIn } from '../storage/index-keys.ts';
import type { Entry, ReadView } from '../storage/view.ts';
import { type Plan, planQuery } from './planner.ts';
import { matches, type Predicate } from './predicate.ts';
import { BREATHER, type Rows } from './rows.ts';
import { firstSorted, type SortField, sorted } from './sort.ts';

/** A document that was found, with its identity in the collection. */
export interface Found {
  readonly identity: Buffer;
  readonly document: Buffer;
}

export interface Query {
  readonly predicate: Predicate;
  readonly sort: readonly SortField[];
  readonly skip: number;
  /** 0: no limit. */
  readonly limit: number;
  readonly hint?: Index | undefined;
}

/** The documents of a query, in its order. */
export function* findRows(view: ReadView, collection: Collection, query: Query): Rows {
  const plan = planQuery(collection, query.predicate, query.sort, query.hint, view);
  const rows = documentsOf(scan(view, collection, plan, query.predicate));
  if (plan.sorted) yield* sliced(rows, query.skip, query.limit);
  else yield* sliced(sorted(rows, query.sort, query.limit && query.skip + query.limit), query.skip, query.limit);
}

/** As many rows as the query has documents; what is in them does not matter, so they are only read when they must be. */
export function* countableRows(view: ReadView, collection: Collection, query: Query): Rows {
  const plan = planQuery(collection, query.predicate, [], query.hint, view);
  const rows = plan.expressed ? emptyRows(view, plan) : documentsOf(scan(view, collection, plan, query.predicate));
  yield* sliced(rows, query.skip, query.limit);
}

const EMPTY = encode({});

function* emptyRows(view: ReadView, { index, ranges }: Plan): Rows {
  let examined = 0;
  for (const { start, end } of ranges) {
    for (const _ of view.keys(index.primary ? 'documents' : 'entries', start, end)) {
      examined += 1;
      if (examined % BREATHER === 0) yield undefined;
      yield EMPTY;
    }
  }
}

function* documentsOf(found: Iterable<Found | undefined>): Rows {
  for (const one of found) yield one?.document;
}

/** Leaves out the first `skip` rows and ends after `limit` more. */
export function* sliced(rows: Rows, skip: number, limit: number): Rows {
  let left = skip;
  let given = 0;
  for (const row of rows) {
    if (row !== undefined && left > 0) {
      left -= 1;
      continue;
    }
    yield row;
    if (row === undefined) continue;
    given += 1;
    if (given === limit) return;
  }
}

/** The matching documents in the order of the plan's index, each once. */
export function* scan(
  view: ReadView,
  collection: Collection,
  plan: Plan,
  predicate: Predicate,
): Generator<Found | undefined> {
  const seen = plan.index.multikey ? new Set<string>() : undefined;
  let examined = 0;
  for (const entry of entriesOf(view, plan)) {
    examined += 1;
    if (examined % BREATHER === 0) yield undefined;
    const found = plan.index.primary ? primaryRow(entry) : fetched(view, collection, entry.value, seen);
    if (found && matches(predicate, found.document)) yield found;
  }
}

function* entriesOf(view: ReadView, plan: Plan): Iterable<Entry> {
  const space = plan.index.primary ? 'documents' : 'entries';
  const ranges = plan.reverse ? [...plan.ranges].reverse() : plan.ranges;
  for (const { start, end } of ranges) {
    if (!plan.exact) {
      yield* view.range(space, start, end, plan.reverse);
      continue;
    }
    const value = view.get(space, start);
    if (value) yield { key: start, value };
  }
}

function primaryRow({ key, value }: Entry): Found {
  return { identity: identityIn(key), document: value };
}

function fetched(
  view: ReadView,
  collection: Collection,
  identity: Buffer,
  seen: Set<string> | undefined,
): Found | undefined {
  if (seen) {
    const text = identity.toString('latin1');
    if (seen.has(text)) return undefined;
    seen.add(text);
  }
  const document = view.get('documents', documentKey(collection.id, identity));
  if (document === undefined) throw new CommandError('InternalError', 'an index entry has no document');
  return { identity, document };
}

/** The first document of a query with its identity, found without letting others run. */
export function findFirst(
  view: ReadView,
  collection: Collection,
  query: Query,
  plan = planQuery(collection, query.predicate, query.sort, query.hint, view),
): Found | undefined {
  const rows = onlyFound(scan(view, collection, plan, query.predicate));
  if (!plan.sorted) return firstSorted(rows, query.sort);
  for (const found of rows) return found;
  return undefined;
}

function* onlyFound(rows: Iterable<Found | undefined>): Iterable<Found> {
  for (const row of rows) if (row !== undefined) yield row;
}
