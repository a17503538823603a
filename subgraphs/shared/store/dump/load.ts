import { EJSON } from 'bson';
import mongoose from 'mongoose';
import type { Store } from '../connection.ts';

const { BSON } = mongoose.mongo;
const PER_WRITE = 500;
const BYTES_PER_WRITE = 8_000_000;
/** Keeps every number, date and binary what it was. */
const EXACT = {
  promoteValues: false,
  promoteLongs: false,
  promoteBuffers: false,
  bsonRegExp: true,
} as const;

/** A collection to be loaded: what a dump holds of it. */
export interface LoadedCollection {
  readonly database: string;
  readonly name: string;
  /** The metadata file of mongodump. */
  readonly metadata: string;
  readonly documents: AsyncIterable<Buffer>;
}

/** Refuses a store in which the hub has data already: two states must not be mixed. @throws Error naming the database */
export async function mustBeEmpty(store: Store, databases: Iterable<string>): Promise<void> {
  for (const database of databases) {
    const found = await store.client.db(database).listCollections({}, { nameOnly: true }).toArray();
    if (found.length > 0) throw new Error(`The store holds ${database} already; load into an empty one.`);
  }
}

/** Loads a collection with its indexes. @returns how many documents it has */
export async function loadCollection(
  store: Store,
  { database, name, metadata, documents }: LoadedCollection,
): Promise<number> {
  const collection = store.client.db(database).collection(name);
  const { indexes = [] } = EJSON.parse(metadata, { relaxed: true }) as { indexes?: mongoose.mongo.IndexDescription[] };
  let count = 0;
  let batch: mongoose.mongo.Document[] = [];
  let bytes = 0;
  const flush = async () => {
    if (batch.length > 0) await collection.insertMany(batch, { ordered: false });
    count += batch.length;
    batch = [];
    bytes = 0;
  };
  await store.client.db(database).createCollection(name);
  for await (const document of documents) {
    batch.push(BSON.deserialize(document, EXACT));
    bytes += document.length;
    if (batch.length >= PER_WRITE || bytes >= BYTES_PER_WRITE) await flush();
  }
  await flush();
  const own = indexes.filter(({ name: index }) => index !== '_id_');
  if (own.length > 0)
    await collection.createIndexes(own.map(({ v: _v, ns: _ns, ...index }: mongoose.mongo.Document) => index) as never);
  return count;
}
