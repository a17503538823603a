import { CommandError, writeConflict } from '../command-error.ts';
import { LIMITS } from '../limits.ts';
import { type Catalogue, type Collection, newCollection } from './catalogue.ts';
import { applyChanges, type Change } from './changes.ts';
import type { DiskView } from './disk-view.ts';
import { documentKey } from './index-keys.ts';
import { OverlaySpace } from './overlay-space.ts';
import type { Snapshot } from './snapshot.ts';
import type { Storage } from './storage.ts';
import type { Entry, Space, WriteView } from './view.ts';

interface TouchedDocument {
  readonly collection: Collection;
  readonly identity: Buffer;
  readonly before: Buffer | undefined;
  after: Buffer | undefined;
}

/**
 * A multi-document transaction: a snapshot with private changes over it. Nothing is visible to others before `commit`,
 * which applies all changes in one disk write if no document was changed by somebody else meanwhile.
 */
export class Transaction implements WriteView {
  private readonly storage: Storage;
  private readonly snapshot: Snapshot;
  private readonly overlays: Record<Space, OverlaySpace> = {
    documents: new OverlaySpace(),
    entries: new OverlaySpace(),
  };
  private readonly touched = new Map<string, TouchedDocument>();
  private readonly made = new Map<string, Collection>();

  constructor(storage: Storage) {
    this.storage = storage;
    this.snapshot = storage.snapshot();
  }

  get catalogue(): Catalogue {
    return this.snapshot.catalogue;
  }

  collection(namespace: string): Collection | undefined {
    return this.snapshot.collection(namespace) ?? this.made.get(namespace);
  }

  ensureCollection(namespace: string): Collection {
    const existing = this.collection(namespace);
    if (existing) return existing;
    const collection = newCollection(namespace, this.storage.reserveId());
    this.made.set(namespace, collection);
    return collection;
  }

  get(space: Space, key: Buffer): Buffer | undefined {
    const own = this.overlays[space].get(key);
    return own === undefined ? this.snapshot.get(space, key) : (own ?? undefined);
  }

  range(space: Space, start: Buffer, end: Buffer, reverse: boolean): Iterable<Entry> {
    const base = this.snapshot.range(space, start, end, reverse);
    return this.overlays[space].over(base, start, end, reverse);
  }

  *keys(space: Space, start: Buffer, end: Buffer): Iterable<Buffer> {
    for (const { key } of this.range(space, start, end, false)) yield key;
  }

  put(space: Space, key: Buffer, value: Buffer): void {
    this.overlays[space].set(key, value);
  }

  remove(space: Space, key: Buffer): void {
    this.overlays[space].set(key, null);
  }

  /** @throws CommandError WriteConflict when somebody else has committed a change of this document. */
  touch({ collection, identity, before, after }: Change): void {
    const key = documentKey(collection.id, identity);
    const text = key.toString('latin1');
    const known = this.touched.get(text);
    if (known) {
      known.after = after;
      return;
    }
    if (this.touched.size >= LIMITS.transactionChanges) {
      throw new CommandError('TransactionTooLarge', `a transaction may change ${LIMITS.transactionChanges} documents`);
    }
    // The commit looks again; looking now spares the rest of a transaction that is lost already.
    if (before && !same(before, this.storage.current('documents', key))) throw writeConflict();
    this.touched.set(text, { collection, identity, before, after });
  }

  /** Writes all changes at once; `also` runs in the same disk write. @throws CommandError WriteConflict. */
  async commit(also: () => void): Promise<void> {
    try {
      await this.storage.write((disk) => {
        const changes = [...this.touched.values()].map((one) => this.rebased(one, disk));
        if (this.hasSameIndexes(disk)) this.copyTo(disk, changes);
        else applyChanges(disk, changes);
        also();
      });
    } catch (error) {
      if (error instanceof CommandError && error.codeName === 'DuplicateKey') throw writeConflict();
      throw error;
    } finally {
      this.abort();
    }
  }

  /** The change against the disk as it is now. @throws CommandError WriteConflict when its document is not as it was. */
  private rebased({ collection, identity, before, after }: TouchedDocument, disk: DiskView): Change {
    const { namespace, id } = collection;
    const isNew = this.made.get(namespace) === collection;
    const current = isNew && !disk.collection(namespace) ? disk.adopt(collection) : disk.collection(namespace);
    if (current?.id !== id) throw writeConflict();
    if (!same(before, disk.get('documents', documentKey(id, identity)))) throw writeConflict();
    return { collection: current, identity, before, after };
  }

  /** Whether the index entries made here are the ones the disk needs: no index was made or dropped meanwhile. */
  private hasSameIndexes(disk: DiskView): boolean {
    return [...this.touched.values()].every((one) => disk.collection(one.collection.namespace) === one.collection);
  }

  private copyTo(disk: DiskView, changes: readonly Change[]): void {
    this.checkTakenKeys(disk, changes);
    for (const change of changes) disk.touch(change);
    for (const space of ['entries', 'documents'] as const) {
      for (const { key, value } of this.overlays[space].inOrder()) {
        if (value) disk.put(space, key, value);
        else disk.remove(space, key);
      }
    }
  }

  /** A unique key may only be in the hands of a document that this transaction takes it from. @throws CommandError. */
  private checkTakenKeys(disk: DiskView, changes: readonly Change[]): void {
    const collectionOf = new Map<number, number>();
    for (const { collection } of changes) {
      for (const index of collection.indexes) if (index.unique) collectionOf.set(index.record.id, collection.id);
    }
    for (const { key, value } of this.overlays.entries.inOrder()) {
      const collection = collectionOf.get(key.readUInt32BE(0));
      if (value === null || collection === undefined) continue;
      const owner = disk.get('entries', key);
      if (owner && !this.touched.has(documentKey(collection, owner).toString('latin1'))) throw writeConflict();
    }
  }

  abort(): void {
    this.snapshot.release();
  }
}

function same(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a === b || (a !== undefined && b?.equals(a) === true);
}
