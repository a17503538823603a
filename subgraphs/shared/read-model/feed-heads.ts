import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inodeOf, openEnvironment, type StoredSource, UNFLUSHED } from './environment.ts';
import { followFile } from './opened-file.ts';

/** Where the heads of feeds are kept, beside the folders of subgraphs, none of which is called so. */
const FOLDER = '~feed-heads';
const HEADS = 'heads';
/** Readers look this often, in milliseconds: what they have until then is a little older than what is known. */
const LOOK_INTERVAL_MS = 100;

/** The end of a feed as the projector saw it: whatever has applied this very event, and none after it, was complete at that instant. */
export type SeenHead = Required<StoredSource> & { readonly asOf: string };
/** By feed. */
export type SeenHeads = Readonly<Record<string, SeenHead>>;

/**
 * The projector's hold on the heads of feeds without news. They are kept once for all views: written into each view they would be a dozen commits every few
 * seconds, most of what an idle hub does.
 */
export interface FeedHeadsWriter {
  seen(feed: string, head: SeenHead): void;
  /** Writes what was seen since; not flushed to disk, since a machine that starts again looks anew. */
  write(): void;
  /** Whether readers still find what this process writes. */
  isInPlace(): boolean;
  close(): Promise<void>;
}

/** Opens the heads for their one writer. */
export function openFeedHeadsWriter(directory: string): FeedHeadsWriter {
  const folder = join(directory, FOLDER);
  mkdirSync(folder, { recursive: true });
  const environment = openEnvironment(folder, 'write');
  const inode = inodeOf(folder);
  const heads = new Map<string, SeenHead>();
  let hasNews = false;
  return {
    seen(feed, head) {
      heads.set(feed, head);
      hasNews = true;
    },
    write() {
      if (!hasNews) return;
      // A reader that was killed would otherwise keep its snapshot's pages from being used again for ever.
      environment.readerCheck();
      environment.transaction(() => environment.put(HEADS, Object.fromEntries(heads)), UNFLUSHED);
      hasNews = false;
    },
    isInPlace: () => inodeOf(folder) === inode,
    close: () => environment.close(),
  };
}

/** What the readers of one process know of the heads of feeds. */
export interface FeedHeads {
  of(feed: string): SeenHead | undefined;
  close(): Promise<void>;
}

/** Opens the heads for reading; until a projector has made them none is known. */
export function openFeedHeads(directory: string): FeedHeads {
  const file = followFile(join(directory, FOLDER), 'What is known of the heads of feeds');
  let heads: SeenHeads = {};
  let lookedAt = Number.NEGATIVE_INFINITY;
  return {
    of(feed) {
      if (performance.now() - lookedAt >= LOOK_INTERVAL_MS) {
        lookedAt = performance.now();
        heads = (file.current()?.get(HEADS) as SeenHeads | undefined) ?? {};
      }
      return heads[feed];
    },
    close: () => file.close(),
  };
}
