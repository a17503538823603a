import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';

/** Address space reserved for one view; the file grows as it fills. A view that reaches it can't be written any more. */
const MAP_BYTES = 64 * 2 ** 30;
/** Processes and threads that may read one view at a time. */
const MAX_READERS = 256;
/** Most bytes of a key, so that table and key stay below LMDB's own limit. */
const KEY_BYTES = 500;
const TABLE_FORM = /^[a-z]+(-[a-z]+)*$/;
/** Where the shapes of records are kept, once for all records: half the space and half the time to decode. */
const SHAPES = Symbol.for('shapes');

/** The state of a followed feed, kept beside the data and moved in the same transaction. */
export interface StoredSource {
  readonly seq: number;
  readonly asOf: string | null;
  /** When the feed's head was seen at that instant, by the machine's monotonic clock. */
  readonly seenAt?: number;
  /** The machine's run that `seenAt` belongs to. */
  readonly run?: string;
  /** Type, key and time of the last event: tells another feed with the same numbers from the one that was followed. */
  readonly mark: string | null;
}

/** A memory-mapped view, open. */
export type Environment = RootDatabase<unknown, string>;

/** Folder of one version of a view. */
export function viewFolder(directory: string, subgraph: string, name: string, version: number): string {
  return join(directory, subgraph, name, `v${version}`);
}

/** The data file in a view's folder. */
export function dataFile(folder: string): string {
  return join(folder, 'data.mdb');
}

/** Opens a view's folder; only the writer makes it. */
export function openEnvironment(folder: string, mode: 'read' | 'write'): Environment {
  return open<unknown, string>({
    path: folder,
    noSubdir: false,
    mapSize: MAP_BYTES,
    maxReaders: MAX_READERS,
    readOnly: mode === 'read',
    encoding: 'msgpack',
    sharedStructuresKey: SHAPES,
  });
}

/** The key of a record to be written. @throws Error when the table's name or the key's length is out of bounds. */
export function recordKey(table: string, key: string): string {
  if (!TABLE_FORM.test(table)) throw new Error(`A table's name is lower-case words joined by hyphens, not "${table}".`);
  if (!isKey(key)) throw new Error(`A key in ${table} is empty or longer than ${KEY_BYTES} bytes.`);
  return `${table}/${key}`;
}

/** Whether a record can have this key; keys that come from outside may be anything. */
export function isKey(key: string): boolean {
  if (key.length <= KEY_BYTES / 4) return key !== '';
  return Buffer.byteLength(key) <= KEY_BYTES;
}

/** The key of a feed's state; `~` can't begin a table. */
export function sourceKey(feed: string): string {
  return `~source/${feed}`;
}
