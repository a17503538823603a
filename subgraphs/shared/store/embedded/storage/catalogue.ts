import type { Document } from '../bson.ts';
import { type FieldPath, fieldPath } from '../field-path.ts';
import { parseFilter } from '../query/filter.ts';
import type { Predicate } from '../query/predicate.ts';

export interface IndexField {
  readonly path: FieldPath;
  readonly descending: boolean;
}

/** What is stored about an index. */
export interface IndexRecord {
  readonly id: number;
  readonly name: string;
  readonly key: Readonly<Record<string, 1 | -1>>;
  readonly unique?: boolean;
  readonly sparse?: boolean;
  readonly partialFilterExpression?: Document;
  /** Positions of the key fields that reach through an array in some document. Only grows. */
  multikey: readonly number[];
  /** Some entry holds a shortened value, so the order of entries is not exact. Only ever becomes true. */
  shortened: boolean;
  /** Keys whose last field is the identity end with it; those of indexes without this have it once more. */
  readonly identityOnce?: true;
  /** Not all documents are entered yet: writers keep it up to date, queries do not use it. */
  readonly building?: boolean;
}

/** An index of a collection. The primary one, on `_id`, has no entries: it is the order of the documents. */
export class Index {
  readonly record: IndexRecord;
  readonly fields: readonly IndexField[];
  readonly paths: readonly FieldPath[];
  readonly partial: Predicate | undefined;
  readonly primary: boolean;
  readonly unique: boolean;
  /** Whether the last field of a key is the identity that every key ends with. */
  readonly endsOnIdentity: boolean;
  /** Counts the growth of the marks, and how much of it is on disk. A mark that is set too early does no harm. */
  growth = 0;
  savedGrowth = 0;

  constructor(record: IndexRecord, primary = false) {
    this.record = record;
    this.primary = primary;
    this.unique = primary || record.unique === true;
    this.fields = Object.entries(record.key).map(([path, order]) => ({
      path: fieldPath(path),
      descending: order === -1,
    }));
    const last = this.fields.at(-1);
    this.endsOnIdentity = record.identityOnce === true && last?.path.text === '_id' && !last.descending;
    this.paths = this.fields.map((field) => field.path);
    this.partial = record.partialFilterExpression && parseFilter(record.partialFilterExpression);
  }

  get name(): string {
    return this.record.name;
  }

  get multikey(): boolean {
    return this.record.multikey.length > 0;
  }

  get unsaved(): boolean {
    return this.growth !== this.savedGrowth;
  }

  isMultikey(field: number): boolean {
    return this.record.multikey.includes(field);
  }

  markMultikey(field: number): void {
    if (this.isMultikey(field)) return;
    this.record.multikey = [...this.record.multikey, field];
    this.growth += 1;
  }

  markShortened(): void {
    if (this.record.shortened) return;
    this.record.shortened = true;
    this.growth += 1;
  }
}

export interface Collection {
  readonly namespace: string;
  readonly id: number;
  /** The primary index first. */
  readonly indexes: readonly Index[];
}

/** The indexes that queries may use and clients may see. */
export function readyIndexes(collection: Collection): readonly Index[] {
  return collection.indexes.filter((index) => !index.record.building);
}

/** The collections of one moment; a change makes a new one, so that a snapshot keeps the indexes it was taken with. */
export interface Catalogue {
  readonly nextId: number;
  readonly collections: ReadonlyMap<string, Collection>;
  /** Ids of dropped collections and indexes whose entries are still to be swept away. */
  readonly dropped: readonly number[];
}

export const EMPTY_CATALOGUE: Catalogue = { nextId: 1, collections: new Map(), dropped: [] };

/** A collection without any index of its own. */
export function newCollection(namespace: string, id: number): Collection {
  return { namespace, id, indexes: [primaryIndex(id)] };
}

function primaryIndex(id: number): Index {
  return new Index({ id, name: '_id_', key: { _id: 1 }, unique: true, multikey: [], shortened: false }, true);
}

export function withCollection(catalogue: Catalogue, collection: Collection): Catalogue {
  const collections = new Map(catalogue.collections).set(collection.namespace, collection);
  return { ...catalogue, collections, nextId: Math.max(catalogue.nextId, collection.id + 1) };
}

/** Without the collection; what it held is named for the sweeper. */
export function withoutCollection(catalogue: Catalogue, collection: Collection): Catalogue {
  const collections = new Map(catalogue.collections);
  collections.delete(collection.namespace);
  const dropped = [...catalogue.dropped, ...collection.indexes.map((index) => index.record.id)];
  return { ...catalogue, collections, dropped };
}

export function withoutIndexes(catalogue: Catalogue, collection: Collection, gone: readonly Index[]): Catalogue {
  const indexes = collection.indexes.filter((index) => !gone.includes(index));
  const dropped = [...catalogue.dropped, ...gone.map((index) => index.record.id)];
  return { ...withCollection(catalogue, { ...collection, indexes }), dropped };
}
