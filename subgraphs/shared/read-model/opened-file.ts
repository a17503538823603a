import { type Environment, inodeOf, openEnvironment } from './environment.ts';

/** How often it is looked whether a file has been made, or made anew, in milliseconds. */
const LOOK_INTERVAL_MS = 500;

/** A file that another process writes, opened for reading as soon as there is one, and again whenever it is made anew. */
export interface OpenedFile {
  /** `null` while there is none. A file made anew is another one: the old map stays readable but never changes again. */
  current(): Environment | null;
  /** Counts the files seen so far. */
  readonly generation: number;
  close(): Promise<void>;
}

/** @param name what is said to have been closed to whoever reads on */
export function followFile(folder: string, name: string): OpenedFile {
  let environment: Environment | null = null;
  let inode = 0;
  let generation = 0;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let closed = false;
  const closing: Promise<void>[] = [];
  return {
    current() {
      if (closed) throw new Error(`${name} is closed.`);
      const now = performance.now();
      if (now - lookedAt < LOOK_INTERVAL_MS) return environment;
      lookedAt = now;
      const found = inodeOf(folder);
      if (found === inode) return environment;
      if (environment) closing.push(environment.close());
      environment = found === 0 ? null : openEnvironment(folder, 'read');
      inode = found;
      generation++;
      return environment;
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
