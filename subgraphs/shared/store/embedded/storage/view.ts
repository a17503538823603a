import type { Catalogue, Collection } from './catalogue.ts';
import type { Change } from './change.ts';

/** The two key spaces of the store: documents by collection and identity, index entries by index and values. */
export type Space = 'documents' | 'entries';

export interface Entry {
  readonly key: Buffer;
  readonly value: Buffer;
}

/** One consistent state of the data, with the catalogue that belongs to it. */
export interface ReadView {
  readonly catalogue: Catalogue;
  /** The collection, or undefined when it does not exist in this view. */
  collection(namespace: string): Collection | undefined;
  get(space: Space, key: Buffer): Buffer | undefined;
  /** Entries with `start <= key < end` in key order, or in reverse. */
  range(space: Space, start: Buffer, end: Buffer, reverse: boolean): Iterable<Entry>;
  /** The keys alone of such a range, in key order. */
  keys(space: Space, start: Buffer, end: Buffer): Iterable<Buffer>;
}

/** A state that can be changed: the disk inside a write, or a transaction's private overlay. */
export interface WriteView extends ReadView {
  /** The collection, made when it does not exist. */
  ensureCollection(namespace: string): Collection;
  put(space: Space, key: Buffer, value: Buffer): void;
  remove(space: Space, key: Buffer): void;
  /** Told of each document before it changes; a transaction records it and refuses a conflict. */
  touch(change: Change): void;
}
