import type { EventType, FeedEvent, FeedEventOf } from '../../../schema/domain/events/events.ts';
import type { Places } from './places.ts';

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
  /** Tables with many records that are read seldom: they take a third of the room, and some 15 µs more to read. */
  readonly packed?: readonly string[];
  /**
   * By type of event, how it is applied; other types are passed over. Events of one feed come in order, each exactly once; between feeds there is no order.
   * Must not depend on the time.
   */
  readonly project: Projections;
  /**
   * Tables that say what an event found when it came, so that telling it again says something else: they are left out when the view is compared with the store.
   */
  readonly notCompared?: readonly string[];
  /** By type of event, under which keys it is told: what is not known when an event is set aside. */
  readonly places: Places;
}

/** How events are applied to a view, by type. */
export type Projections = { readonly [Type in EventType]?: (event: FeedEventOf<Type>, view: ReadModelWriter) => void };

/** Applies an event that was found well formed. */
export function projectEvent(project: Projections, event: FeedEvent, view: ReadModelWriter): void {
  const apply = project[event.type] as ((event: FeedEvent, view: ReadModelWriter) => void) | undefined;
  apply?.(event, view);
}

/** The writing side, inside the transaction that also moves the feed's position. Keys are strings of at most 500 bytes; values are JSON. */
export interface ReadModelWriter {
  get<T>(table: string, key: string): T | undefined;
  put(table: string, key: string, value: unknown): void;
  remove(table: string, key: string): void;
}

/** Events of a feed that are set aside and not told again since. */
export interface AsideCount {
  readonly events: number;
  /** Those of which it can't be said whom they are about: while there is one, nothing can be concluded from the source. */
  readonly unattributed: number;
}

/** How far a view has followed a feed. */
export interface SourceState {
  readonly feed: string;
  /** Number of the last event applied. */
  readonly seq: number;
  /**
   * The view is complete up to this instant (ISO 8601); `null` when it never caught up with the feed, or holds an event set aside of which it can't be said
   * whom it is about.
   */
  readonly asOf: string | null;
  /** Events set aside and not told again since; absent when there are none. */
  readonly setAside?: AsideCount;
}

/** The reading side, in every worker; reads see whole transactions only. Every read of a record throws NotKnown while an event that it was told by is set aside. */
export interface ReadModelReader {
  get<T>(table: string, key: string): T | undefined;
  getMany<T>(table: string, keys: readonly string[]): (T | undefined)[];
  /** Records whose key begins with the prefix, in key order, at most `limit`. */
  withPrefix<T>(table: string, prefix: string, limit: number): { readonly key: string; readonly value: T }[];
  /**
   * Records of a table behind a key, or from the first one, in key order (UTF-8 bytes), at most `limit`. With a prefix, which the key begins with, nothing is read that
   * does not begin with it.
   */
  after<T>(
    table: string,
    key: string | null,
    limit: number,
    prefix?: string,
  ): { readonly key: string; readonly value: T }[];
  sources(): readonly SourceState[];
  /** Whether there are records that are not known: what was derived from them and kept elsewhere must be looked at. */
  readonly hasUnknown: boolean;
  /** Another number when the view has been made, or made anew: what was read before says nothing about it. */
  readonly generation: number;
}
