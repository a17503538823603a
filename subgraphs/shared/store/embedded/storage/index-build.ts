import { setImmediate } from 'node:timers/promises';
import { type Collection, Index, type IndexRecord, withCollection, withoutIndexes } from './catalogue.ts';
import { duplicateKey } from './changes.ts';
import type { DiskView } from './disk-view.ts';
import { identityIn, indexKeys } from './index-keys.ts';
import type { Storage } from './storage.ts';

export type IndexSpecification = Pick<IndexRecord, 'name' | 'key' | 'unique' | 'sparse' | 'partialFilterExpression'>;

/** Documents that are entered in one write. */
const PER_WRITE = 1_000;

/**
 * Makes an index. Documents are entered a little at a time, so that reads and writes go on; writers enter theirs
 * themselves meanwhile. When it fails, nothing of the index stays.
 * @throws CommandError DuplicateKey, CannotIndexParallelArrays.
 */
export async function buildIndex(
  storage: Storage,
  namespace: string,
  specification: IndexSpecification,
): Promise<void> {
  const started = await storage.write((view) => {
    const id = addBuilding(view, namespace, specification);
    return { id, next: advance(view, namespace, id, Buffer.alloc(1)) };
  });
  const { id } = started;
  try {
    for (let { next } = started; next !== undefined; ) {
      const from: Buffer = next;
      await setImmediate();
      next = await storage.write((view) => advance(view, namespace, id, from));
    }
  } catch (error) {
    await storage.write((view) => discard(view, namespace, id));
    throw error;
  }
}

/** Enters some documents from a key on; at the end the index is ready. Answers where to go on. */
function advance(view: DiskView, namespace: string, id: number, from: Buffer): Buffer | undefined {
  const next = enterSome(view, namespace, id, from);
  if (next === undefined) finish(view, namespace, id);
  return next;
}

function addBuilding(view: DiskView, namespace: string, specification: IndexSpecification): number {
  const collection = view.ensureCollection(namespace);
  const id = view.catalogue.nextId;
  const index = new Index({ ...specification, id, multikey: [], shortened: false, identityOnce: true, building: true });
  const indexes = [...collection.indexes, index];
  view.catalogue = { ...withCollection(view.catalogue, { ...collection, indexes }), nextId: id + 1 };
  return id;
}

function find(view: DiskView, namespace: string, id: number): { collection: Collection; index: Index } | undefined {
  const collection = view.collection(namespace);
  const index = collection?.indexes.find((one) => one.record.id === id);
  return collection && index && { collection, index };
}

function enterSome(view: DiskView, namespace: string, id: number, from: Buffer): Buffer | undefined {
  const found = find(view, namespace, id);
  if (!found) return undefined;
  const { collection, index } = found;
  const [start, end] = rangeOf(collection.id);
  view.touch({ collection });
  let entered = 0;
  for (const { key, value } of view.range('documents', from.compare(start) > 0 ? from : start, end, false)) {
    if (entered >= PER_WRITE) return key;
    entered += 1;
    const identity = identityIn(key);
    for (const entry of indexKeys(index, value, identity)) {
      const owner = index.unique ? view.get('entries', entry) : undefined;
      if (owner && !owner.equals(identity)) throw duplicateKey(collection, index, value);
      view.put('entries', entry, identity);
    }
  }
  return undefined;
}

function finish(view: DiskView, namespace: string, id: number): void {
  const found = find(view, namespace, id);
  if (!found) return;
  const { collection, index } = found;
  const { building: _, ...record } = index.record;
  const indexes = collection.indexes.map((one) => (one === index ? new Index(record) : one));
  view.catalogue = withCollection(view.catalogue, { ...collection, indexes });
}

function discard(view: DiskView, namespace: string, id: number): void {
  const found = find(view, namespace, id);
  if (found) view.catalogue = withoutIndexes(view.catalogue, found.collection, [found.index]);
}

/** Drops indexes that were being made when the store ended; who wanted them asks again. */
export async function discardUnfinished(storage: Storage): Promise<void> {
  const unfinished = [...storage.catalogue.collections.values()].flatMap(({ namespace, indexes }) =>
    indexes.filter((index) => index.record.building).map((index) => ({ namespace, id: index.record.id })),
  );
  if (unfinished.length === 0) return;
  await storage.write((view) => {
    for (const { namespace, id } of unfinished) discard(view, namespace, id);
  });
}

/** The key range of everything stored under a collection or index id. */
export function rangeOf(id: number): [Buffer, Buffer] {
  const start = Buffer.alloc(4);
  const end = Buffer.alloc(4);
  start.writeUInt32BE(id);
  end.writeUInt32BE(id + 1);
  return [start, end];
}
