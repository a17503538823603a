import { EJSON } from 'bson';
import {
  type Catalogue,
  type Collection,
  EMPTY_CATALOGUE,
  Index,
  type IndexRecord,
  newCollection,
} from './catalogue.ts';

/** The layout of keys and records on disk; a store written with another one is refused. */
const FORMAT = 3;
/** 1: as 2, with values that bear no checksum. 2: as 3, with documents as they are and the identity in every key of an index, also behind itself. */
const READABLE = [1, 2, FORMAT];

interface CatalogueFile {
  readonly format: number;
  readonly nextId: number;
  readonly dropped: number[];
  readonly collections: { readonly namespace: string; readonly id: number; readonly indexes: IndexRecord[] }[];
}

/** The catalogue as it lies on disk (extended JSON, because partial indexes hold BSON values). */
export function writeCatalogue(catalogue: Catalogue): Buffer {
  const file: CatalogueFile = {
    format: FORMAT,
    nextId: catalogue.nextId,
    dropped: [...catalogue.dropped],
    collections: [...catalogue.collections.values()].map(({ namespace, id, indexes }) => ({
      namespace,
      id,
      indexes: indexes.filter((index) => !index.primary).map((index) => index.record),
    })),
  };
  return Buffer.from(EJSON.stringify(file, { relaxed: true }));
}

/** @throws Error when the data was written by another version of the store. */
export function readCatalogue(bytes: Buffer | undefined): Catalogue {
  if (bytes === undefined) return EMPTY_CATALOGUE;
  const file: CatalogueFile = EJSON.parse(bytes.toString(), { relaxed: true });
  if (!READABLE.includes(file.format))
    throw new Error(`the store has data format ${file.format}; this version reads ${READABLE.join(' and ')}`);
  const collections = new Map<string, Collection>();
  for (const { namespace, id, indexes } of file.collections) {
    const collection = newCollection(namespace, id);
    const own = indexes.map((record) => new Index(record));
    collections.set(namespace, { ...collection, indexes: [...collection.indexes, ...own] });
  }
  return { nextId: file.nextId, collections, dropped: file.dropped };
}
