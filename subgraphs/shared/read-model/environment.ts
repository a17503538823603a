import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { asBinary, type Database, open, type RootDatabase } from 'lmdb';
import { checksumOf, isPacked, isSealed, SEAL_BYTES, seal, sealPacked, valueIn } from '../seal.ts';
import { DamagedRecord } from './not-known.ts';

/** Address space reserved for one view; the file grows as it fills. A view that reaches it can't be written any more. */
const MAP_BYTES = 64 * 2 ** 30;
/** Processes and threads that may read one view at a time. */
const MAX_READERS = 256;
/** Most bytes of a key, so that table and key stay below LMDB's own limit. */
const KEY_BYTES = 500;
const TABLE_FORM = /^[a-z]+(-[a-z]+)*$/;
/** Where the shapes of records are kept, once for all records: half the space and half the time to decode. */
const SHAPES = Symbol.for('shapes');

/** Transaction flags of lmdb: abortable, synchronous, and not flushed to disk before returning. */
export const UNFLUSHED = 0x1 | 0x2 | 0x10000;

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

/** Where a range of records begins and how long it may be. */
export interface KeyRange {
  readonly start: string;
  readonly exclusiveStart?: boolean;
  readonly limit: number;
}

/** How long a value that was found whole is taken to be whole, while it bears the same checksum. */
const WHOLE_FOR_MS = 1000;
/** Values remembered as whole at most. */
const WHOLE_VALUES = 20_000;

/**
 * A memory-mapped view, open. Every value bears a checksum over itself and its key; one that does not fit is never answered with. Values that are read again and again are
 * checked once a second: to check each time would cost a look-up a twentieth.
 */
export class Environment {
  readonly #root: RootDatabase<unknown, string>;
  /** The same records as bytes: a range is read with its values in one go, and each is checked before it is decoded. */
  readonly #sealedValues: Database<Buffer, string>;
  /** Subgraph and name of the view. */
  readonly #view: string;
  /** Checksums of values found whole, by key. */
  readonly #whole = new Map<string, number>();
  #wholeSince = 0;

  constructor(root: RootDatabase<unknown, string>, view: string) {
    this.#root = root;
    this.#sealedValues = root.openDB({ name: null as unknown as string, encoding: 'binary' });
    this.#view = view;
  }

  /** @throws DamagedRecord */
  get(key: string): unknown {
    const stored = this.#sealed(key);
    return stored && this.#decoded(stored);
  }

  /** The encoded value, in a buffer that the next read takes over. @throws DamagedRecord */
  bytes(key: string): Buffer | undefined {
    const stored = this.#sealed(key);
    return stored && valueIn(stored);
  }

  #decoded(stored: Buffer): unknown {
    // lmdb keeps one buffer for what it reads, and the codec what it needs for it: a part of it would be a new one each time.
    if (!isPacked(stored)) return codecOf(this.#root).decode(stored, stored.length - SEAL_BYTES);
    return codecOf(this.#root).decode(valueIn(stored));
  }

  decode(bytes: Buffer): unknown {
    return codecOf(this.#root).decode(bytes);
  }

  /** A value that was found whole, with its seal. */
  #sealed(key: string): Buffer | undefined {
    const stored = this.#root.getBinaryFast(key);
    if (stored !== undefined) this.#mustFit(key, stored);
    return stored;
  }

  /** @throws DamagedRecord */
  #mustFit(key: string, stored: Buffer): void {
    const checksum = checksumOf(stored);
    if (checksum !== undefined) {
      if (this.#foundWhole().get(key) === checksum) return;
      if (isSealed(key, stored.subarray(0, stored.length))) {
        this.#whole.set(key, checksum);
        return;
      }
    }
    const [table = '', ...rest] = key.split('/');
    throw new DamagedRecord(this.#view, table, rest.join('/'));
  }

  #foundWhole(): Map<string, number> {
    const now = performance.now();
    if (now - this.#wholeSince > WHOLE_FOR_MS || this.#whole.size >= WHOLE_VALUES) {
      this.#whole.clear();
      this.#wholeSince = now;
    }
    return this.#whole;
  }

  keys(range: KeyRange): Iterable<string> {
    return this.#root.getKeys(range);
  }

  /** @throws DamagedRecord */
  *entries(range: KeyRange): Generator<{ readonly key: string; readonly value: unknown }> {
    for (const { key, value } of this.#sealedValues.getRange(range)) {
      this.#mustFit(key, value);
      yield { key, value: this.#decoded(value) };
    }
  }

  /** @param isPacked of a record that is read seldom: a third of the room */
  put(key: string, value: unknown, isPacked = false): void {
    const bytes = codecOf(this.#root).encode(value);
    this.#root.putSync(key, asBinary(isPacked ? sealPacked(key, bytes) : seal(key, bytes)) as unknown);
  }

  remove(key: string): void {
    this.#root.removeSync(key);
  }

  transaction(work: () => void, flags?: number): void {
    if (flags === undefined) this.#root.transactionSync(work);
    else this.#root.transactionSync(work, flags);
  }

  /** Gives up what readers that were killed held. */
  readerCheck(): void {
    this.#root.readerCheck();
  }

  close(): Promise<void> {
    return this.#root.close();
  }
}

/** LMDB's own encoder, which keeps the shapes of records beside them. */
interface Codec {
  encode(value: unknown): Buffer;
  decode(bytes: Buffer, end?: number): unknown;
}

function codecOf(root: RootDatabase<unknown, string>): Codec {
  return (root as unknown as { readonly encoder: Codec }).encoder;
}

/** How values lie in a view's file; another form is another file, built anew from the feeds. */
const FORMAT = 'sealed';

/** Folder of one version of a view. */
export function viewFolder(directory: string, subgraph: string, name: string, version: number): string {
  return join(directory, subgraph, name, `v${version}-${FORMAT}`);
}

/** The data file in a view's folder. */
export function dataFile(folder: string): string {
  return join(folder, 'data.mdb');
}

/** Tells a folder's file from one that took its place; 0 when there is none. */
export function inodeOf(folder: string): number {
  return statSync(dataFile(folder), { throwIfNoEntry: false })?.ino ?? 0;
}

/** Opens a view's folder; only the writer makes it. */
export function openEnvironment(folder: string, mode: 'read' | 'write'): Environment {
  const root = open<unknown, string>({
    path: folder,
    noSubdir: false,
    mapSize: MAP_BYTES,
    maxReaders: MAX_READERS,
    readOnly: mode === 'read',
    encoding: 'msgpack',
    sharedStructuresKey: SHAPES,
  });
  return new Environment(root, relative(join(folder, '../../..'), dirname(folder)));
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
