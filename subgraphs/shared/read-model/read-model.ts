import type { FeedEvent } from '../outbox.ts';

/** A memory-mapped view that follows change feeds: declared by the subgraph that reads it, written by the machine's one projector. */
export interface ReadModelDefinition {
  /** Unique in the subgraph. */
  readonly name: string;
  /** Raise it when `project` changes: the view is then built anew from the start of the feeds. */
  readonly version: number;
  /** Names of the subgraphs whose feeds it follows; may contain its own. */
  readonly follows: readonly string[];
  /** Tables with few records that many answers share: what was decoded once serves again while its bytes are the same. */
  readonly shared?: readonly string[];
  /** Applies one event. Events of one feed come in order, each exactly once; between feeds there is no order. Must not depend on the time. */
  project(feed: string, event: FeedEvent, view: ReadModelWriter): void;
}

/** The writing side, inside the transaction that also moves the feed's position. Keys are strings of at most 500 bytes; values are JSON. */
export interface ReadModelWriter {
  get<T>(table: string, key: string): T | undefined;
  put(table: string, key: string, value: unknown): void;
  remove(table: string, key: string): void;
}

/** How far a view has followed a feed. */
export interface SourceState {
  readonly feed: string;
  /** Number of the last event applied. */
  readonly seq: number;
  /** The view is complete up to this instant (ISO 8601); `null` when it never caught up with the feed. */
  readonly asOf: string | null;
}

/** The reading side, in every worker; reads see whole transactions only. */
export interface ReadModelReader {
  get<T>(table: string, key: string): T | undefined;
  getMany<T>(table: string, keys: readonly string[]): (T | undefined)[];
  /** Records whose key begins with the prefix, in key order, at most `limit`. */
  withPrefix<T>(table: string, prefix: string, limit: number): { readonly key: string; readonly value: T }[];
  /** Records of a table behind a key, or from the first one, in key order (UTF-8 bytes), at most `limit`. */
  after<T>(table: string, key: string | null, limit: number): { readonly key: string; readonly value: T }[];
  sources(): readonly SourceState[];
  /** Another number when the view has been made, or made anew: what was read before says nothing about it. */
  readonly generation: number;
}
