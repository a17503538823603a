import { idOf, type RawValue } from './raw.ts';
import type { Collection, Index } from './storage/catalogue.ts';
import { rangeOf } from './storage/index-build.ts';
import { identityIn, identityOf, indexKeys } from './storage/index-keys.ts';
import type { Snapshot } from './storage/snapshot.ts';
import { Storage } from './storage/storage.ts';

/** What an offline check of a data directory found. */
export interface IntegrityReport {
  readonly collections: number;
  readonly documents: number;
  readonly entries: number;
  /** One line each; empty when the data is sound. */
  readonly problems: readonly string[];
}

/**
 * Checks that every value matches its checksum, every document lies under its `_id` and has exactly the index entries it should have. Reads all data, in one
 * state; the store may be running.
 */
export async function checkIntegrity(directory: string): Promise<IntegrityReport> {
  const storage = new Storage(directory, () => {});
  const snapshot = storage.frozenSnapshot();
  try {
    const problems: string[] = [];
    let documents = 0;
    let entries = 0;
    const known = new Set<number>(snapshot.catalogue.dropped);
    if (checkSeals(storage, snapshot, problems)) {
      return { collections: snapshot.catalogue.collections.size, documents, entries, problems };
    }
    for (const collection of snapshot.catalogue.collections.values()) {
      for (const index of collection.indexes) known.add(index.record.id);
      documents += checkDocuments(snapshot, collection, problems);
      for (const index of collection.indexes) {
        if (!index.primary) entries += checkIndex(snapshot, collection, index, problems);
      }
    }
    checkStrays(snapshot, known, problems);
    return { collections: snapshot.catalogue.collections.size, documents, entries, problems };
  } finally {
    snapshot.release();
    await storage.close();
  }
}

/** Damaged values, named by what they belong to. Nothing else can be concluded while there is one. */
function checkSeals(storage: Storage, snapshot: Snapshot, problems: string[]): boolean {
  const names = new Map<number, string>();
  for (const { namespace, id, indexes } of snapshot.catalogue.collections.values()) {
    names.set(id, namespace);
    for (const index of indexes) if (!index.primary) names.set(index.record.id, `${namespace} ${index.name}`);
  }
  for (const space of ['documents', 'entries'] as const) {
    for (const { key, value } of storage.stored(space)) {
      if (value !== null) continue;
      const of = names.get(key.readUInt32BE(0)) ?? 'something dropped';
      problems.push(`${of}: a value does not match its checksum (key ${key.toString('hex')})`);
    }
  }
  return problems.length > 0;
}

function checkDocuments(snapshot: Snapshot, collection: Collection, problems: string[]): number {
  const [start, end] = rangeOf(collection.id);
  let count = 0;
  for (const { key, value } of snapshot.range('documents', start, end, false)) {
    count += 1;
    const id = idOf(value) as RawValue | undefined;
    if (!id || !identityOf(id).equals(identityIn(key))) {
      problems.push(`${collection.namespace}: a document lies under a key that is not its _id`);
    }
  }
  return count;
}

function checkIndex(snapshot: Snapshot, collection: Collection, index: Index, problems: string[]): number {
  const wanted = new Map<string, string>();
  const [first, last] = rangeOf(collection.id);
  const { multikey, shortened } = { multikey: [...index.record.multikey], shortened: index.record.shortened };
  for (const { key, value } of snapshot.range('documents', first, last, false)) {
    const identity = identityIn(key);
    for (const entry of indexKeys(index, value, identity)) {
      if (wanted.has(text(entry)))
        problems.push(`${collection.namespace} ${index.name}: two documents share a unique key`);
      wanted.set(text(entry), text(identity));
    }
  }
  if (index.record.multikey.length > multikey.length || index.record.shortened !== shortened) {
    problems.push(`${collection.namespace} ${index.name}: its marks do not admit what the documents hold`);
  }
  const [start, end] = rangeOf(index.record.id);
  let count = 0;
  for (const { key, value } of snapshot.range('entries', start, end, false)) {
    count += 1;
    if (wanted.get(text(key)) !== text(value))
      problems.push(`${collection.namespace} ${index.name}: an entry has no document`);
    wanted.delete(text(key));
  }
  if (wanted.size > 0) problems.push(`${collection.namespace} ${index.name}: ${wanted.size} entries are missing`);
  return count;
}

/** Nothing may lie outside the collections and indexes there are, but what is waiting to be swept. */
function checkStrays(snapshot: Snapshot, known: ReadonlySet<number>, problems: string[]): void {
  const everything: [Buffer, Buffer] = [Buffer.alloc(4), Buffer.alloc(5, 0xff)];
  for (const space of ['documents', 'entries'] as const) {
    const strays = new Set<number>();
    for (const { key } of snapshot.range(space, ...everything, false)) {
      const id = key.readUInt32BE(0);
      if (!known.has(id)) strays.add(id);
    }
    if (strays.size > 0) problems.push(`${space} of unknown ids: ${[...strays].join(', ')}`);
  }
}

function text(bytes: Buffer): string {
  return bytes.toString('latin1');
}
