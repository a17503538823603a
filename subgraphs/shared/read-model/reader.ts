import { existsSync, statSync } from 'node:fs';
import type { RangeOptions } from 'lmdb';
import {
  dataFile,
  type Environment,
  isKey,
  openEnvironment,
  type StoredSource,
  sourceKey,
  viewFolder,
} from './environment.ts';
import type { ReadModelDefinition, ReadModelReader, SourceState } from './read-model.ts';
import { createSharedRecords } from './shared-records.ts';

/** How often a reader looks whether its view has been made, or made anew. */
const LOOK_INTERVAL_MS = 500;

/** A reader that holds a memory map until it is closed. */
export interface OpenReadModelReader extends ReadModelReader {
  close(): Promise<void>;
}

/**
 * Opens a view for reading. The view need not exist yet: until the projector has made it, nothing is found and no source has ever been caught
 * up with. All reads of one synchronous stretch of code see the same transaction.
 */
export function openReadModelReader(
  directory: string,
  subgraph: string,
  definition: Pick<ReadModelDefinition, 'name' | 'version' | 'follows' | 'shared'>,
): OpenReadModelReader {
  const folder = viewFolder(directory, subgraph, definition.name, definition.version);
  const file = dataFile(folder);
  let environment: Environment | null = null;
  let inode = 0;
  let generation = 0;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let closed = false;
  const closing: Promise<void>[] = [];
  const shared = new Map(definition.shared?.map((table) => [table, createSharedRecords()]));

  /** A view made anew is another file: the old map stays readable but never changes again. */
  const current = (): Environment | null => {
    if (closed) throw new Error(`The read model ${subgraph}/${definition.name} is closed.`);
    const now = performance.now();
    if (now - lookedAt < LOOK_INTERVAL_MS) return environment;
    lookedAt = now;
    const found = existsSync(file) ? statSync(file).ino : 0;
    if (found === inode) return environment;
    if (environment) closing.push(environment.close());
    environment = found === 0 ? null : openEnvironment(folder, 'read');
    inode = found;
    generation++;
    // The same bytes mean something else under another view's record shapes.
    for (const records of shared.values()) records.clear();
    return environment;
  };

  /** A key that no record can have finds nothing: it may come from a client. */
  const read = <T>(opened: Environment | null, table: string, key: string) => {
    if (!opened || !isKey(key)) return undefined;
    const records = shared.get(table);
    const whole = `${table}/${key}`;
    return (records ? records.get(opened, whole) : opened.get(whole)) as T | undefined;
  };

  const range = <T>(table: string, options: RangeOptions, beginning: string) => {
    const found: { key: string; value: T }[] = [];
    for (const { key, value } of current()?.getRange(options) ?? []) {
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
    after<T>(table: string, key: string | null, limit: number) {
      if (key !== null && !isKey(key)) return [];
      return range<T>(table, { start: `${table}/${key ?? ''}`, exclusiveStart: key !== null, limit }, `${table}/`);
    },
    sources(): readonly SourceState[] {
      const opened = current();
      return definition.follows.map((feed) => {
        const stored = opened?.get(sourceKey(feed)) as StoredSource | undefined;
        return { feed, seq: stored?.seq ?? 0, asOf: stored?.asOf ?? null };
      });
    },
    get generation() {
      return generation;
    },
    async close() {
      closed = true;
      await Promise.all([...closing, environment?.close()]);
      environment = null;
    },
  };
}
