import { type Document, decode, encode, isDocument, show, toBoolean, tooLarge } from '../bson.ts';
import { CommandError } from '../command-error.ts';
import type { Engine } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { parseFilter } from '../query/filter.ts';
import { findFirst, findRows, type Query } from '../query/find.ts';
import { type Plan, planQuery } from '../query/planner.ts';
import { matches, type Predicate } from '../query/predicate.ts';
import type { Rows } from '../query/rows.ts';
import { parseSort, type SortField } from '../query/sort.ts';
import { idOf, type RawValue, withIdFirst } from '../raw.ts';
import type { Collection } from '../storage/catalogue.ts';
import { applyChanges } from '../storage/changes.ts';
import { documentKey, identityOf } from '../storage/index-keys.ts';
import type { ReadView, WriteView } from '../storage/view.ts';
import { isReplacement, parseUpdate } from '../update/update.ts';
import { seedOf } from '../update/upsert.ts';
import { count, hinted } from './options.ts';

/** What a statement did. */
export interface Effect {
  /** Documents it inserted, removed, or found for an update. */
  n: number;
  modified: number;
  /** The `_id` an upsert inserted. */
  upserted?: unknown;
  before?: Buffer | undefined;
  after?: Buffer | undefined;
}

/** One insert, update or delete of a write command. */
export interface Statement {
  readonly multi: boolean;
  /** Finding its documents may take long, so they are searched before the write, and checked again in it. */
  slow(view: Pick<ReadView, 'collection'>): boolean;
  /** Finds and changes in one go. */
  run(view: WriteView): Effect;
  search(view: ReadView): Rows;
  /** Changes those of the documents that still match. */
  runOn(view: WriteView, identities: readonly Buffer[]): Effect;
  /** What is left to do when nothing matches: the upsert. */
  runOnNothing(view: WriteView): Effect;
}

const NOTHING: Effect = { n: 0, modified: 0 };

export function identityOfDocument(document: Buffer): Buffer {
  return identityOf(idOf(document) as RawValue);
}

/** Adds one encoded document. @throws CommandError DuplicateKey, InvalidIdField, BSONObjectTooLarge. */
export function insertDocument(view: WriteView, namespace: string, bytes: Buffer, newId: () => unknown): Buffer {
  const document = withIdFirst(bytes, newId);
  if (document.length > LIMITS.document) throw tooLarge(document.length);
  const collection = view.ensureCollection(namespace);
  applyChanges(view, [{ collection, identity: identityOfDocument(document), before: undefined, after: document }]);
  return document;
}

export function insertion(namespace: string, document: Buffer, newId: () => unknown): Statement {
  const run = (view: WriteView): Effect => {
    insertDocument(view, namespace, document, newId);
    return { n: 1, modified: 0 };
  };
  return { multi: false, slow: () => false, run, search: () => [], runOn: run, runOnNothing: run };
}

/** How a statement finds its documents and what it makes of each; undefined removes it. */
interface Targeting {
  readonly namespace: string;
  readonly predicate: Predicate;
  readonly sort: readonly SortField[];
  readonly hint: unknown;
  readonly multi: boolean;
  readonly change: (before: Buffer) => Buffer | undefined;
  readonly upsert?: ((view: WriteView) => Effect) | undefined;
}

function targeted({ namespace, predicate, sort, hint, multi, change, upsert }: Targeting): Statement {
  const queryOf = (collection: Collection): Query => ({
    predicate,
    sort,
    skip: 0,
    limit: multi ? 0 : 1,
    hint: hinted(collection, hint),
  });
  const runOnNothing = (view: WriteView) => upsert?.(view) ?? NOTHING;
  let planned: { readonly collection: Collection; readonly plan: Plan } | undefined;
  return {
    multi,
    slow(view) {
      const collection = view.collection(namespace);
      if (!collection) return false;
      if (multi) return true;
      planned = { collection, plan: planQuery(collection, predicate, sort, hinted(collection, hint)) };
      return !planned.plan.bounded;
    },
    run(view) {
      const collection = view.collection(namespace);
      if (!collection) return runOnNothing(view);
      const known = planned?.collection === collection ? planned.plan : undefined;
      const found = findFirst(view, collection, queryOf(collection), known?.exact ? known : undefined);
      if (!found) return runOnNothing(view);
      return changeDocument(view, collection, found.identity, found.document, change);
    },
    search(view) {
      const collection = view.collection(namespace);
      return collection ? findRows(view, collection, queryOf(collection)) : [];
    },
    runOn(view, identities) {
      const collection = view.collection(namespace);
      const total: Effect = { n: 0, modified: 0 };
      if (!collection) return total;
      for (const identity of identities) {
        const document = view.get('documents', documentKey(collection.id, identity));
        if (document === undefined || !matches(predicate, document)) continue;
        const effect = changeDocument(view, collection, identity, document, change);
        Object.assign(total, effect, { n: total.n + effect.n, modified: total.modified + effect.modified });
      }
      return total;
    },
    runOnNothing,
  };
}

function changeDocument(
  view: WriteView,
  collection: Collection,
  identity: Buffer,
  before: Buffer,
  change: (before: Buffer) => Buffer | undefined,
): Effect {
  const after = change(before);
  if (after?.equals(before)) return { n: 1, modified: 0, before, after };
  if (after && !identityOfDocument(after).equals(identity)) throw immutableId();
  applyChanges(view, [{ collection, identity, before, after }]);
  return { n: 1, modified: after ? 1 : 0, before, after };
}

function immutableId(): CommandError {
  return new CommandError(
    'ImmutableField',
    "After applying the update, the (immutable) field '_id' was found to have been altered",
  );
}

/** A delete statement `{q, limit, hint}`, or the same with `sort` for `findAndModify`. */
export function deletion(namespace: string, options: Document): Statement {
  const limit = count(options.limit, 'limit', 0);
  if (limit > 1)
    throw new CommandError('FailedToParse', `The limit field in delete objects must be 0 or 1. Got ${limit}`);
  return targeted({
    namespace,
    predicate: parseFilter(options.q),
    sort: parseSort(options.sort),
    hint: options.hint,
    multi: limit === 0,
    change: () => undefined,
  });
}

/** An update statement `{q, u, multi, upsert, arrayFilters, hint, sort}`. */
export function modification(namespace: string, options: Document, engine: Engine): Statement {
  const { q, u } = options;
  if (!isDocument(q)) throw new CommandError('TypeMismatch', `a filter has to be an object, not ${show(q)}`);
  const multi = toBoolean(options.multi);
  if (multi && isReplacement(u))
    throw new CommandError('FailedToParse', 'multi update is not supported for replacement-style update');
  const update = parseUpdate(u, options.arrayFilters, engine.now);
  const upsert = (view: WriteView): Effect => {
    const seed = seedOf(q);
    const made = update(isReplacement(u) ? { _id: seed._id } : seed, true);
    const after = insertDocument(view, namespace, encode(made), engine.newId);
    return { n: 1, modified: 0, upserted: idOf(after)?.decoded(), after };
  };
  return targeted({
    namespace,
    predicate: parseFilter(q),
    sort: parseSort(options.sort),
    hint: options.hint,
    multi,
    change: (before) => withIdFirst(encode(update(decode(before), false)), engine.newId),
    upsert: toBoolean(options.upsert) ? upsert : undefined,
  });
}
