import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RawEvent, ReceivedEvent } from '../../../schema/domain/events/read-event.ts';
import { MACHINE_RUN, monotonicNow } from '../freshness.ts';
import { type Environment, inodeOf, openEnvironment, type StoredSource, sourceKey, viewFolder } from './environment.ts';
import type { SeenHead } from './feed-heads.ts';
import type { ReadModelDefinition, SourceState } from './read-model.ts';
import { type AsideEvent, differencesOf, type RawView, takeEvent } from './set-aside.ts';

const NOWHERE: StoredSource = { seq: 0, asOf: null, mark: null };
/** Readers that were killed are given up this often. */
const READER_CHECK_MS = 10_000;

/** The projector's hold on one view. */
export interface OpenReadModelWriter {
  readonly definition: ReadModelDefinition;
  source(feed: string): SourceState;
  /**
   * Applies events and moves the feed's position in one transaction. Events that were applied before are passed over. `asOf` is the instant the
   * view is complete up to with these events, `null` when the feed's head is not reached; `seenAt` the same instant by the machine's monotonic clock. What
   * can't be read or applied is set aside.
   * @returns the events that were set aside
   * @throws Error on a gap in the numbers; nothing is written then.
   */
  apply(feed: string, events: readonly ReceivedEvent[], asOf: string | null, seenAt?: number): readonly AsideEvent[];
  /** What a look at a feed's head says that found nothing new for this view. */
  headOf(feed: string, asOf: string, seenAt: number): SeenHead;
  /** Whether readers still find what this process writes: a view that somebody deleted or replaced is written for nobody. */
  isInPlace(): boolean;
  /** Whether an event is the very one that was applied last; a feed that was replaced by another fails this. */
  continues(feed: string, last: RawEvent | undefined): boolean;
  /**
   * Whole keys of records that are not what this event, the latest of its key, makes of them; nothing is written. Empty too where the event can't be
   * read or applied: that is set aside and told of already.
   */
  differences(event: ReceivedEvent): readonly string[];
  /** Throws the view away and begins anew, as another file. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a view for its one writer, makes it where needed, and removes the folders of its other versions. */
export function openReadModelWriter(
  directory: string,
  subgraph: string,
  definition: ReadModelDefinition,
): OpenReadModelWriter {
  const folder = viewFolder(directory, subgraph, definition.name, definition.version);
  removeOtherVersions(folder);
  mkdirSync(folder, { recursive: true });
  let environment: Environment = openEnvironment(folder, 'write');
  let inode = inodeOf(folder);

  const stored = (feed: string) => (environment.get(sourceKey(feed)) as StoredSource | undefined) ?? NOWHERE;
  const packed = new Set(definition.packed);
  const raw: RawView = {
    get: (key) => environment.get(key),
    put: (key, value) => environment.put(key, value, packed.has(key.slice(0, key.indexOf('/')))),
    remove: (key) => {
      environment.remove(key);
    },
  };

  /** An aborted transaction takes back record shapes that the encoder believes written; only a new encoder is right again. */
  const transaction = (work: () => void) => {
    try {
      environment.transaction(work);
    } catch (error) {
      void environment.close();
      environment = openEnvironment(folder, 'write');
      inode = inodeOf(folder);
      throw error;
    }
  };

  let readersCheckedAt = Number.NEGATIVE_INFINITY;
  /** They would otherwise keep their snapshots' pages from being used again for ever. */
  const giveUpKilledReaders = () => {
    if (performance.now() - readersCheckedAt < READER_CHECK_MS) return;
    readersCheckedAt = performance.now();
    environment.readerCheck();
  };

  return {
    definition,
    source(feed) {
      const { seq, asOf } = stored(feed);
      return { feed, seq, asOf };
    },
    apply(feed, events, asOf, seenAt = monotonicNow()) {
      giveUpKilledReaders();
      const setAside: AsideEvent[] = [];
      transaction(() => {
        const before = stored(feed);
        let { seq, mark } = before;
        for (const event of events) {
          if (event.seq <= seq) continue;
          if (event.seq !== seq + 1) throw new Error(`The feed ${feed} goes on at ${event.seq} after ${seq}.`);
          const aside = takeEvent(definition, feed, event, raw);
          if (aside) setAside.push(aside);
          seq = event.seq;
          mark = markOf(event);
        }
        environment.put(sourceKey(feed), {
          ...before,
          ...(asOf !== null && seenLast(before, asOf, seenAt)),
          seq,
          mark,
        });
      });
      return setAside;
    },
    headOf(feed, asOf, seenAt) {
      const { seq, mark } = stored(feed);
      return { seq, mark, asOf, seenAt, run: MACHINE_RUN };
    },
    isInPlace: () => inode !== 0 && inodeOf(folder) === inode,
    continues(feed, last) {
      const { seq, mark } = stored(feed);
      return seq === 0 || (last !== undefined && last.seq === seq && markOf(last) === mark);
    },
    differences: (event) => differencesOf(definition, event, raw),
    async reset() {
      await environment.close();
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      environment = openEnvironment(folder, 'write');
      inode = inodeOf(folder);
    },
    close: () => environment.close(),
  };
}

function markOf(event: ReceivedEvent | RawEvent): string {
  return `${event.at} ${event.type ?? event.written} ${event.key}`;
}

/** What was seen last, by the clock that nobody sets: what was seen while the other one was wrong must not stand for hours. */
function seenLast(before: StoredSource, asOf: string, seenAt: number): Partial<StoredSource> {
  const isLater = before.run !== MACHINE_RUN || before.seenAt === undefined || seenAt >= before.seenAt;
  return isLater ? { asOf, seenAt, run: MACHINE_RUN } : {};
}

function removeOtherVersions(folder: string): void {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    if (/^v\d+(-[a-z]+)?$/.test(name) && path !== folder) rmSync(path, { recursive: true, force: true });
  }
}
