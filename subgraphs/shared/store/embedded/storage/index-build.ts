import type { Collection, Index } from './catalogue.ts';
import { duplicateKey } from './changes.ts';
import { identityIn, indexKeys } from './index-keys.ts';
import type { WriteView } from './view.ts';

/**
 * Enters every document of the collection into a new index. Runs inside one write, so nothing else is written meanwhile.
 * @throws CommandError DuplicateKey, CannotIndexParallelArrays.
 */
export function buildIndex(view: WriteView, collection: Collection, index: Index): void {
  const [start, end] = rangeOf(collection.id);
  for (const { key, value } of view.range('documents', start, end, false)) {
    const identity = identityIn(key);
    for (const entry of indexKeys(index, value, identity)) {
      const owner = index.unique ? view.get('entries', entry) : undefined;
      if (owner && !owner.equals(identity)) throw duplicateKey(collection, index, value);
      view.put('entries', entry, identity);
    }
  }
}

/** The key range of everything stored under a collection or index id. */
export function rangeOf(id: number): [Buffer, Buffer] {
  const start = Buffer.alloc(4);
  const end = Buffer.alloc(4);
  start.writeUInt32BE(id);
  end.writeUInt32BE(id + 1);
  return [start, end];
}
