import mongoose from 'mongoose';
import { LostToOtherWriters } from './outage.ts';

export type ClientSession = mongoose.mongo.ClientSession;

export interface ConnectOptions {
  /** A MongoDB replica set or sharded cluster, or the embedded store's address. */
  readonly uri: string;
  /** Shown in the database's own log. */
  readonly appName?: string;
  /** Emits `commandStarted` events on `client`: tests count queries with it. */
  readonly monitorCommands?: boolean;
  /** How long the store may take to answer, in milliseconds; 10,000 unless told. */
  readonly patience?: number;
}

/** The connection of one process to the store. */
export interface Store {
  readonly client: mongoose.mongo.MongoClient;
  /** The named database over the shared connection pool; the same object for the same name. */
  database(name: string): mongoose.Connection;
  /**
   * Runs `work` in one transaction over all databases. When another writer was faster it is undone and run again, for at
   * most 20 s, so `work` must do nothing but reads and writes with this session.
   */
  transaction<T>(work: (session: ClientSession) => Promise<T>): Promise<T>;
  /** Creates the indexes that the models registered on the databases declare, and waits until they stand. */
  ensureIndexes(): Promise<void>;
  close(): Promise<void>;
}

/** The time in which a transaction may be run again, in milliseconds. */
const TRANSACTION_TIME = 20_000;

const TRANSACTION_OPTIONS: mongoose.mongo.TransactionOptions = {
  readPreference: 'primary',
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
};

/**
 * Connects Mongoose and waits until the store answers. Indexes are made by `ensureIndexes`, never in the background.
 * @throws MongooseServerSelectionError when the store does not answer in time.
 */
export async function connectStore({
  uri,
  appName,
  monitorCommands = false,
  patience = 10_000,
}: ConnectOptions): Promise<Store> {
  const connection = mongoose.createConnection(uri, {
    appName: appName ?? 'yunqiao',
    monitorCommands,
    autoIndex: false,
    autoCreate: false,
    serverSelectionTimeoutMS: patience,
    connectTimeoutMS: 10_000,
    socketTimeoutMS: 120_000,
    waitQueueTimeoutMS: 10_000,
    maxPoolSize: 50,
    minPoolSize: 1,
    retryWrites: true,
    retryReads: true,
    readPreference: 'primary',
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority', journal: true },
  });
  try {
    await connection.asPromise();
  } catch (error) {
    await connection.destroy();
    throw error;
  }
  return new MongooseStore(connection);
}

class MongooseStore implements Store {
  private readonly connection: mongoose.Connection;
  private readonly databases = new Map<string, mongoose.Connection>();

  constructor(connection: mongoose.Connection) {
    this.connection = connection;
  }

  get client(): mongoose.mongo.MongoClient {
    return this.connection.getClient();
  }

  database(name: string): mongoose.Connection {
    const known = this.databases.get(name);
    if (known) return known;
    // biome-ignore lint/correctness/useHookAtTopLevel: Mongoose's useDb is no React hook
    const database = this.connection.useDb(name, { useCache: true });
    this.databases.set(name, database);
    return database;
  }

  transaction<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
    const deadline = Date.now() + TRANSACTION_TIME;
    let failure: unknown;
    const attempt = async (session: ClientSession) => {
      // The driver itself would go on for 120 s.
      if (Date.now() > deadline)
        throw new LostToOtherWriters('The transaction kept losing against other writers', { cause: failure });
      try {
        return await work(session);
      } catch (error) {
        failure = error;
        throw error;
      }
    };
    return this.client.withSession((session) => session.withTransaction(() => attempt(session), TRANSACTION_OPTIONS));
  }

  async ensureIndexes(): Promise<void> {
    for (const database of this.databases.values()) {
      for (const model of Object.values(database.models)) await model.createIndexes();
    }
  }

  async close(): Promise<void> {
    await this.connection.close();
  }
}
