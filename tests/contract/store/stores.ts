import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe } from 'vitest';
import { connectStore, type Store } from '../../../subgraphs/shared/store/connection.ts';
import { launchEmbeddedStore } from '../../../subgraphs/shared/store/embedded/launch.ts';
import { describeMongodb, sharedMongodb } from '../../support/shared-mongodb.ts';

export type Collection = mongoose.mongo.Collection<mongoose.mongo.Document>;
export type Document = mongoose.mongo.Document;

/** What a conformance test works with. */
export interface TestStore {
  readonly store: Store;
  readonly uri: string;
  /** A new, empty collection, optionally with documents and indexes. */
  collection(documents?: Document[], ...indexes: mongoose.mongo.IndexDescription[]): Promise<Collection>;
  /** A database of its own for this test file. */
  readonly database: mongoose.Connection;
}

/** The conformance suite runs on the embedded store and on MongoDB: what they answer must not differ. */
export function describeStores(title: string, tests: (store: TestStore) => void): void {
  describe(`${title} [embedded]`, () => tests(useStore(launchTemporary)));
  describeMongodb(title, () => tests(useStore(async () => ({ uri: await sharedMongodb(), stop: async () => {} }))));
}

/** Tests of what only the embedded store does: refusals and its own limits. */
export function describeEmbedded(title: string, tests: (store: TestStore) => void): void {
  describe(`${title} [embedded]`, () => tests(useStore(launchTemporary)));
}

interface Running {
  readonly uri: string;
  stop(): Promise<void>;
}

async function launchTemporary(): Promise<Running> {
  const directory = temporaryDirectory();
  const { uri, stop } = await launchEmbeddedStore({ directory });
  return {
    uri,
    async stop() {
      await stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export function temporaryDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'yunqiao-store-test-'));
}

function useStore(launch: () => Promise<Running>): TestStore {
  let running: Running | undefined;
  let store: Store | undefined;
  let collections = 0;
  const databaseName = `yq_test_${randomBytes(6).toString('hex')}`;
  beforeAll(async () => {
    running = await launch();
    store = await connectStore({ uri: running.uri, monitorCommands: true });
  });
  afterAll(async () => {
    await store?.database(databaseName).dropDatabase();
    await store?.close();
    await running?.stop();
  });
  const open = (): Store => {
    if (!store) throw new Error('the store is only there inside tests');
    return store;
  };
  return {
    get store() {
      return open();
    },
    get uri() {
      return running?.uri ?? '';
    },
    get database() {
      return open().database(databaseName);
    },
    async collection(documents = [], ...indexes) {
      collections += 1;
      const collection = open().client.db(databaseName).collection(`c${collections}`);
      if (indexes.length > 0) await collection.createIndexes(indexes);
      if (documents.length > 0) await collection.insertMany(documents);
      return collection;
    },
  };
}

/** The `_id`s a filter finds, in the order of `_id`. */
export async function idsOf(collection: Collection, filter: Document): Promise<unknown[]> {
  const found = await collection.find(filter).sort({ _id: 1 }).toArray();
  return found.map((document) => document._id);
}

/** The error an operation ends with: its code and message, and what the driver says of it. */
export async function refusal(operation: Promise<unknown>): Promise<mongoose.mongo.MongoServerError> {
  try {
    await operation;
  } catch (error) {
    if (error instanceof mongoose.mongo.MongoServerError) return error;
    throw error;
  }
  throw new Error('the operation was not refused');
}
