import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SupergraphSource, SupergraphText } from './supergraph-reloader.ts';

const MAX_BYTES = 32 * 2 ** 20;
/** A file that was written just now is read again after this, in case somebody is still writing it. */
const SETTLE_MILLISECONDS = 300;
const SETTLE_TRIES = 20;

/** A supergraph on disk, read at every change; the built-in one where there is no such file. */
export class SupergraphFile implements SupergraphSource {
  readonly #path: string;
  readonly #acceptedPath: string;
  readonly #builtIn: () => string;
  /** Version of the file that was read last; null: there was none. */
  #seen: string | null | undefined;

  /** @param acceptedPath where the file's supergraph is kept once it is in force */
  constructor(path: string, acceptedPath: string, builtIn: () => string) {
    this.#path = path;
    this.#acceptedPath = acceptedPath;
    this.#builtIn = builtIn;
  }

  /** What a process may begin with, the best first: the file's, then what was in force last. Without a file the built-in one alone. */
  async startingPoints(): Promise<SupergraphText[]> {
    const builtIn: SupergraphText = { sdl: this.#builtIn(), origin: 'built-in' };
    const file = await readSettled(this.#path);
    if (!file) return [builtIn];
    const accepted = await readIfThere(this.#acceptedPath);
    return [{ sdl: file.text, origin: 'file' }, accepted === undefined ? builtIn : { sdl: accepted, origin: 'file' }];
  }

  async read(): Promise<SupergraphText | undefined> {
    if (this.#seen !== undefined && this.#seen === ((await versionOf(this.#path)) ?? null)) return undefined;
    const file = await readSettled(this.#path);
    this.#seen = file?.version ?? null;
    return file ? { sdl: file.text, origin: 'file' } : { sdl: this.#builtIn(), origin: 'built-in' };
  }

  /** Keeps the file's supergraph: a process that starts while the file holds another, unusable one takes this. */
  async accepted({ sdl, origin }: SupergraphText): Promise<void> {
    if (origin === 'built-in') return rm(this.#acceptedPath, { force: true });
    if ((await readIfThere(this.#acceptedPath)) === sdl) return;
    const aside = `${this.#acceptedPath}.${process.pid}`;
    await writeFile(aside, sdl, { flush: true });
    await rename(aside, this.#acceptedPath);
  }
}

/** Reads a file once nobody has written to it for a moment. @throws when it is too large, or is written to all the time */
async function readSettled(path: string): Promise<{ readonly version: string; readonly text: string } | undefined> {
  for (let tries = 0; tries < SETTLE_TRIES; tries++) {
    const version = await versionOf(path);
    const text = await readIfThere(path);
    if (version === undefined || text === undefined) return undefined;
    const { mtimeMs } = await stat(path);
    if (Math.abs(Date.now() - mtimeMs) >= SETTLE_MILLISECONDS && version === (await versionOf(path)))
      return { version, text };
    await sleep(SETTLE_MILLISECONDS);
  }
  throw new Error(`${path} is being written to all the time.`);
}

async function versionOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(undefinedIfMissing);
  return found && `${found.ino} ${found.size} ${found.mtimeNs}`;
}

async function readIfThere(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(undefinedIfMissing);
  if (found && found.size > MAX_BYTES) throw new Error(`${path} is larger than ${MAX_BYTES} bytes.`);
  return found && readFile(path, 'utf8').catch(undefinedIfMissing);
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
