import type { Clock } from '../clock.ts';
import { isFresh } from '../freshness.ts';
import { NotKnown } from './not-known.ts';
import type { ReadModelReader, SourceState } from './read-model.ts';

/** A view that is further behind its subgraph's own feed than this does not answer look-ups; the store does. */
export const LOOK_UP_FRESHNESS_MS = 10_000;
/** How long a view that was found good is taken to be good, in milliseconds. */
const RECHECK_MS = 50;

/** The view that a subgraph keeps of its own records, for look-ups by key. */
export interface LookUpView {
  /**
   * What `read` finds in the view; `undefined` when the store has to answer. The view may answer while it has been caught
   * up with every feed it follows, is no more than ten seconds behind the subgraph's own, holds everything that this process has written itself, and knows
   * each record that is read.
   */
  read<T>(read: (view: ReadModelReader) => T): T | undefined;
  /** How far the view had followed its feeds when it was last looked at. */
  sources(): readonly SourceState[];
}

/** What decides whether a view may answer. */
export interface LookUpViewOptions {
  readonly reader: ReadModelReader;
  /** The feed of the subgraph itself: only of this one does the store know more than the view. */
  readonly ownFeed: string;
  readonly clock: Clock;
  /** Number of the last event that this process has written into the own feed. */
  readonly lastWritten: () => number;
}

/** Joins a reader with the conditions under which its view may answer. */
export function createLookUpView({ reader, ownFeed, clock, lastWritten }: LookUpViewOptions): LookUpView {
  let checkedAt = Number.NEGATIVE_INFINITY;
  let checkedGeneration = -1;
  let isGood = false;
  let applied = 0;
  let sources: readonly SourceState[] = [];

  const check = () => {
    checkedAt = performance.now();
    sources = reader.sources();
    checkedGeneration = reader.generation;
    const own = sources.find(({ feed }) => feed === ownFeed);
    applied = own?.seq ?? 0;
    isGood =
      isFresh(own?.asOf ?? null, clock.now(), LOOK_UP_FRESHNESS_MS) && sources.every(({ asOf }) => asOf !== null);
  };

  return {
    read(read) {
      const written = lastWritten();
      if (performance.now() - checkedAt >= RECHECK_MS || (isGood && written > applied)) check();
      if (!isGood || written > applied) return undefined;
      const found = readKnown(read, reader);
      // Made anew since it was looked at, the view knows nothing yet: what it says then is no answer.
      return reader.generation === checkedGeneration ? found : undefined;
    },
    sources: () => sources,
  };
}

function readKnown<T>(read: (view: ReadModelReader) => T, reader: ReadModelReader): T | undefined {
  try {
    return read(reader);
  } catch (error) {
    if (error instanceof NotKnown) return undefined;
    throw error;
  }
}
