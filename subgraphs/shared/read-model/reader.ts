import type { Clock } from '../clock.ts';
import { MACHINE_RUN, monotonicNow } from '../freshness.ts';
import { type Environment, isKey, type KeyRange, type StoredSource, sourceKey, viewFolder } from './environment.ts';
import type { FeedHeads, SeenHead } from './feed-heads.ts';
import { followFile } from './opened-file.ts';
import type { ReadModelDefinition, ReadModelReader, SourceState } from './read-model.ts';
import { ASIDES, type Asides, mustBeKnown, unknownPrefix } from './set-aside.ts';
import { countTurns, createSharedRecords } from './shared-records.ts';

/** A reader that holds a memory map until it is closed. */
export interface OpenReadModelReader extends ReadModelReader {
  close(): Promise<void>;
}

/**
 * Opens a view for reading. The view need not exist yet: until the projector has made it, nothing is found and no source has ever been caught
 * up with. All reads of one synchronous stretch of code see the same transaction.
 * @param clock where it is given, sources are as old as the machine's monotonic clock says, whatever the clock was set to when they were looked at
 * @param heads where feeds without news are known to have ended; without it a view is as old as what was last applied to it
 */
export function openReadModelReader(
  directory: string,
  subgraph: string,
  definition: Pick<ReadModelDefinition, 'name' | 'version' | 'follows' | 'shared'>,
  clock?: Clock,
  heads?: Pick<FeedHeads, 'of'>,
): OpenReadModelReader {
  const folder = viewFolder(directory, subgraph, definition.name, definition.version);
  const file = followFile(folder, `The read model ${subgraph}/${definition.name}`);
  let generation = 0;
  const shared = new Map(definition.shared?.map((table) => [table, createSharedRecords()]));

  const currentTurn = countTurns();
  let asides: Asides | undefined;
  let asidesOf: Environment | null = null;
  let asidesIn = -1;

  /** Looked at once in a turn of the event loop, for which lmdb keeps its reading snapshot. */
  const currentAsides = (opened: Environment): Asides | undefined => {
    const turn = currentTurn();
    if (turn !== asidesIn || asidesOf !== opened) {
      asides = opened.get(ASIDES) as Asides | undefined;
      asidesOf = opened;
      asidesIn = turn;
    }
    return asides;
  };

  const current = (): Environment | null => {
    const environment = file.current();
    if (file.generation !== generation) {
      generation = file.generation;
      // The same bytes mean something else under another view's record shapes.
      for (const records of shared.values()) records.clear();
    }
    return environment;
  };

  /** A key that no record can have finds nothing: it may come from a client. */
  const read = <T>(opened: Environment | null, table: string, key: string) => {
    if (!opened || !isKey(key)) return undefined;
    if (currentAsides(opened)) mustBeKnown(opened, table, key);
    const records = shared.get(table);
    const whole = `${table}/${key}`;
    return (records ? records.get(opened, whole) : opened.get(whole)) as T | undefined;
  };

  const range = <T>(table: string, options: KeyRange, beginning: string) => {
    const found: { key: string; value: T }[] = [];
    const opened = current();
    if (opened && currentAsides(opened)) mustBeWhole(opened, table, beginning.slice(table.length + 1));
    for (const { key, value } of opened?.entries(options) ?? []) {
      if (!key.startsWith(beginning)) break;
      found.push({ key: key.slice(table.length + 1), value: value as T });
    }
    return found;
  };

  return {
    get: <T>(table: string, key: string) => read<T>(current(), table, key),
    getMany<T>(table: string, keys: readonly string[]) {
      const opened = current();
      return keys.map((key) => read<T>(opened, table, key));
    },
    withPrefix<T>(table: string, prefix: string, limit: number) {
      return range<T>(table, { start: `${table}/${prefix}`, limit }, `${table}/${prefix}`);
    },
    after<T>(table: string, key: string | null, limit: number, prefix = '') {
      if (key !== null && !isKey(key)) return [];
      const start = `${table}/${key ?? prefix}`;
      return range<T>(table, { start, exclusiveStart: key !== null, limit }, `${table}/${prefix}`);
    },
    sources(): readonly SourceState[] {
      const opened = current();
      const aside = opened ? currentAsides(opened) : undefined;
      return definition.follows.map((feed) => {
        const stored = opened?.get(sourceKey(feed)) as StoredSource | undefined;
        const setAside = aside?.[feed];
        const isConclusive = (setAside?.unattributed ?? 0) === 0;
        return {
          feed,
          seq: stored?.seq ?? 0,
          asOf: isConclusive && stored ? asOfBy(clock, withHead(stored, heads?.of(feed))) : null,
          ...(setAside && { setAside }),
        };
      });
    },
    get hasUnknown() {
      const opened = current();
      return opened !== null && currentAsides(opened) !== undefined;
    },
    get generation() {
      return file.generation;
    },
    close: () => file.close(),
  };
}

/** The later of what was seen when something was applied, and what was seen since; the feed's end has to be the very event that was applied last. */
function withHead(stored: StoredSource, head: SeenHead | undefined): StoredSource {
  if (head?.seq !== stored.seq || head.mark !== stored.mark || stored.asOf === null) return stored;
  const isLater = stored.run !== head.run || stored.seenAt === undefined || head.seenAt > stored.seenAt;
  return isLater ? head : stored;
}

/** The instant by today's setting of the clock; never one in the future, and none where the age can't be told. */
function asOfBy(clock: Clock | undefined, { asOf, seenAt, run }: StoredSource): string | null {
  if (!clock || asOf === null) return asOf;
  if (seenAt === undefined || run !== MACHINE_RUN) return null;
  const age = monotonicNow() - seenAt;
  if (age < 0) return null;
  const byAge = new Date(clock.now().getTime() - age).toISOString();
  return byAge < asOf ? byAge : asOf;
}

/** Refuses a range in which a record is not known: it might belong there, or not. @throws NotKnown */
function mustBeWhole(opened: Environment, table: string, prefix: string): void {
  const start = unknownPrefix(table, prefix);
  for (const key of opened.keys({ start, limit: 1 }))
    if (key.startsWith(start)) mustBeKnown(opened, table, key.slice(unknownPrefix(table, '').length));
}
