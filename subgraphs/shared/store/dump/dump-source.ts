import { EJSON } from 'bson';
import type mongoose from 'mongoose';
import { connectStore } from '../connection.ts';
import { rangeOf } from '../embedded/storage/index-build.ts';
import { Storage } from '../embedded/storage/storage.ts';
import { DUMPED_DATABASE } from './dump-format.ts';

/** An index as `listIndexes` tells it. */
export type IndexDescription = Readonly<Record<string, unknown>>;

/** A collection in a state that all collections of a dump share. */
export interface DumpedCollection {
  readonly database: string;
  readonly name: string;
  readonly indexes: readonly IndexDescription[];
  /** Encoded documents, by `_id`. */
  documents(): AsyncIterable<Buffer>;
}

/** Every collection of the hub as they stood at one instant. */
export interface DumpSource {
  readonly collections: readonly DumpedCollection[];
  close(): Promise<void>;
}

/**
 * The embedded store's files, read beside the process that serves them, if one does: LMDB shows a reader one state, however long it reads, and holds up nobody.
 * @throws Error when the files cannot be read
 */
export async function openEmbeddedDump(directory: string): Promise<DumpSource> {
  const storage = new Storage(directory, () => undefined);
  const snapshot = storage.frozenSnapshot();
  const collections = [...snapshot.catalogue.collections.values()].flatMap((collection) => {
    const [database, ...rest] = collection.namespace.split('.');
    if (database === undefined || !DUMPED_DATABASE.test(database)) return [];
    const own = collection.indexes
      .filter((index) => !index.primary)
      .map(
        ({
          record: { id: _id, multikey: _multikey, shortened: _shortened, building: _building, ...specification },
        }) => ({
          v: 2,
          ...specification,
        }),
      );
    return [
      {
        database,
        name: rest.join('.'),
        indexes: [{ v: 2, key: { _id: 1 }, name: '_id_' }, ...own],
        async *documents() {
          const [start, end] = rangeOf(collection.id);
          for (const { value } of snapshot.range('documents', start, end, false)) yield Buffer.from(value);
        },
      },
    ];
  });
  return {
    collections: inOrder(collections),
    async close() {
      snapshot.release();
      await storage.close();
    },
  };
}

/**
 * A MongoDB's databases in the state of one instant (`readConcern: snapshot`; the server keeps it for `minSnapshotHistoryWindowInSeconds`, five minutes unless
 * told, which is the longest that a dump may take).
 */
export async function openMongodbDump(uri: string): Promise<DumpSource> {
  const store = await connectStore({ uri, appName: 'yunqiao-backup' });
  const { client } = store;
  const session = client.startSession({ snapshot: true });
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
  const collections: DumpedCollection[] = [];
  for (const { name: database } of databases.filter(({ name }) => DUMPED_DATABASE.test(name))) {
    for (const { name } of await client.db(database).listCollections({}, { nameOnly: true }).toArray()) {
      if (name.startsWith('system.')) continue;
      const collection = client.db(database).collection(name);
      collections.push({
        database,
        name,
        indexes: await collection.listIndexes().toArray(),
        documents: () => rawDocuments(collection, session),
      });
    }
  }
  // The first read fixes the instant for all.
  await client.db('yunqiao_hub').collection('leases').findOne({}, { session });
  return {
    collections: inOrder(collections),
    async close() {
      await session.endSession();
      await store.close();
    },
  };
}

async function* rawDocuments(
  collection: mongoose.mongo.Collection,
  session: mongoose.mongo.ClientSession,
): AsyncGenerator<Buffer> {
  const cursor = collection.find({}, { session, raw: true, readConcern: undefined }).sort({ _id: 1 });
  // With `raw` the driver gives each document as its bytes.
  for await (const document of cursor) yield Buffer.from(document as unknown as Uint8Array);
}

function inOrder(collections: readonly DumpedCollection[]): readonly DumpedCollection[] {
  const nameOf = ({ database, name }: DumpedCollection) => `${database}.${name}`;
  return [...collections].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** The file that mongodump writes beside a collection's documents, with what mongorestore makes it from. */
export function metadataOf({ name, indexes }: Pick<DumpedCollection, 'name' | 'indexes'>): string {
  return EJSON.stringify(
    { options: {}, indexes, uuid: '', collectionName: name, type: 'collection' },
    { relaxed: false },
  );
}
