import { type Catalogue, type Collection, type Index, newCollection, withCollection } from './catalogue.ts';
import type { Change } from './changes.ts';
import type { SealedSpace } from './sealed-space.ts';
import { rangeOptions } from './snapshot.ts';
import type { Entry, Space, WriteView } from './view.ts';

/** Reads and changes the disk inside one write. */
export class DiskView implements WriteView {
  catalogue: Catalogue;
  private readonly spaces: Record<Space, SealedSpace>;
  private readonly touched = new Set<Collection>();

  constructor(spaces: Record<Space, SealedSpace>, catalogue: Catalogue) {
    this.spaces = spaces;
    this.catalogue = catalogue;
  }

  collection(namespace: string): Collection | undefined {
    return this.catalogue.collections.get(namespace);
  }

  ensureCollection(namespace: string): Collection {
    const existing = this.collection(namespace);
    if (existing) return existing;
    const collection = newCollection(namespace, this.catalogue.nextId);
    this.catalogue = withCollection(this.catalogue, collection);
    return collection;
  }

  /** Adds a collection that a transaction has made. */
  adopt(collection: Collection): Collection {
    this.catalogue = withCollection(this.catalogue, collection);
    return collection;
  }

  get(space: Space, key: Buffer): Buffer | undefined {
    return this.spaces[space].get(key);
  }

  range(space: Space, start: Buffer, end: Buffer, reverse: boolean): Iterable<Entry> {
    return this.spaces[space].range(rangeOptions(start, end, reverse));
  }

  keys(space: Space, start: Buffer, end: Buffer): Iterable<Buffer> {
    return this.spaces[space].keys({ start, end });
  }

  put(space: Space, key: Buffer, value: Buffer): void {
    this.spaces[space].put(key, value);
  }

  remove(space: Space, key: Buffer): void {
    this.spaces[space].remove(key);
  }

  touch({ collection }: Pick<Change, 'collection'>): void {
    this.touched.add(collection);
  }

  /** Indexes of changed collections whose multikey or shortened mark is newer than the stored catalogue. */
  grownIndexes(): Index[] {
    return [...this.touched].flatMap((collection) => collection.indexes.filter((index) => index.unsaved));
  }
}
