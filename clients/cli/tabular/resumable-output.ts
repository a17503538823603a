import { type FileHandle, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { TableError } from '../../../schema/tabular/table.ts';

/** Where an interrupted run continues. */
export interface Checkpoint<C> {
  /** Input rows whose output is complete. */
  readonly rows: number;
  /** What the run has to remember besides, for example its counts. */
  readonly carry: C;
}

interface State<C> extends Checkpoint<C> {
  readonly format: 1;
  readonly fingerprint: string;
  /** Length of the part file that belongs to `rows`. */
  readonly bytes: number;
}

/** Settings of a resumable output. */
export interface ResumableOptions<C> {
  /** Tells input and options apart: a run continues only what was begun with the same. */
  readonly fingerprint: string;
  /** Forget an interrupted run. */
  readonly restart: boolean;
  /** Milliseconds between checkpoints. */
  readonly checkpointEveryMs: number;
  /** The carry of a new run. */
  readonly initial: C;
}

/**
 * A file that appears under its name only when it is complete. Until then it grows as `<path>.part`, and `<path>.state.json` says how much of
 * it is sound; after a crash the part is cut back to that and continued, so that the result is the same byte for byte.
 */
export class ResumableOutput<C> {
  readonly #path: string;
  readonly #part: FileHandle;
  readonly #options: ResumableOptions<C>;
  readonly #resumed: Checkpoint<C> | null;
  #rows: number;
  #bytes: number;
  #carry: C;
  #savedAt = Date.now();

  private constructor(path: string, part: FileHandle, options: ResumableOptions<C>, state: State<C> | null) {
    this.#path = path;
    this.#part = part;
    this.#options = options;
    this.#resumed = state;
    this.#rows = state?.rows ?? 0;
    this.#bytes = state?.bytes ?? 0;
    this.#carry = state?.carry ?? options.initial;
  }

  /** @throws TableError when another run is writing, or an interrupted one had another input or other options */
  static async open<C>(path: string, options: ResumableOptions<C>): Promise<ResumableOutput<C>> {
    await lock(path);
    try {
      const state = options.restart ? null : await readState<C>(path, options.fingerprint);
      if (state) {
        const part = await openPart(path);
        if (part) return await ResumableOutput.#resume(path, part, options, state);
      }
      return new ResumableOutput(path, await open(`${path}.part`, 'w'), options, null);
    } catch (error) {
      await rm(lockPath(path), { force: true });
      throw error;
    }
  }

  static async #resume<C>(path: string, part: FileHandle, options: ResumableOptions<C>, state: State<C>) {
    const { size } = await part.stat();
    if (size < state.bytes) {
      await part.close();
      throw new TableError(
        `${path}.part is shorter than its state says: begin anew with --restart.`,
        `${path}.part比其状态所述的短：请用--restart重新开始。`,
      );
    }
    await part.truncate(state.bytes);
    return new ResumableOutput(path, part, options, state);
  }

  /** Where this run continues; `null` for a new one. */
  get resumed(): Checkpoint<C> | null {
    return this.#resumed;
  }

  /** Path of the growing file. */
  get partPath(): string {
    return `${this.#path}.part`;
  }

  /** Appends the output of all rows up to `rows`. What a crash leaves of it is either all or nothing. */
  async append(text: string, rows: number, carry: C): Promise<void> {
    const bytes = Buffer.from(text, 'utf8');
    await writeAll(this.#part, bytes, this.#bytes);
    this.#bytes += bytes.length;
    this.#rows = rows;
    this.#carry = carry;
    if (Date.now() - this.#savedAt >= this.#options.checkpointEveryMs) await this.#checkpoint();
  }

  /** Ends an interrupted run so that the next continues here. A run that has done nothing leaves nothing. */
  async suspend(): Promise<void> {
    if (this.#rows === 0) return this.discard();
    await this.#checkpoint();
    await this.#close();
  }

  /** Ends a run that can't be continued. */
  async discard(): Promise<void> {
    await rm(this.partPath, { force: true });
    await rm(statePath(this.#path), { force: true });
    await this.#close();
  }

  /** Gives the complete file its name; `produce` makes another file of it first. */
  async finish(produce?: (partPath: string, targetPath: string) => Promise<void>): Promise<void> {
    await this.#checkpoint();
    if (produce) {
      const target = `${this.#path}.tmp`;
      await produce(this.partPath, target);
      await rename(target, this.#path);
      await rm(this.partPath);
    } else await rename(this.partPath, this.#path);
    await rm(statePath(this.#path), { force: true });
    await this.#close();
  }

  /** The part first, then the state that vouches for it. */
  async #checkpoint(): Promise<void> {
    await this.#part.datasync();
    const state: State<C> = {
      format: 1,
      fingerprint: this.#options.fingerprint,
      rows: this.#rows,
      bytes: this.#bytes,
      carry: this.#carry,
    };
    await writeFile(`${statePath(this.#path)}.tmp`, JSON.stringify(state), { flush: true });
    await rename(`${statePath(this.#path)}.tmp`, statePath(this.#path));
    this.#savedAt = Date.now();
  }

  async #close(): Promise<void> {
    await this.#part.close();
    await rm(lockPath(this.#path), { force: true });
  }
}

function statePath(path: string): string {
  return `${path}.state.json`;
}

function lockPath(path: string): string {
  return `${path}.lock`;
}

/** `null` when it is gone: the run was completed, or somebody removed it. Either way the work begins anew. */
async function openPart(path: string): Promise<FileHandle | null> {
  try {
    return await open(`${path}.part`, 'r+');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  }
}

async function readState<C>(path: string, fingerprint: string): Promise<State<C> | null> {
  const text = await readFile(statePath(path), 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (text === null) return null;
  const state = parseState<C>(text);
  if (state?.format !== 1 || state.fingerprint !== fingerprint) {
    throw new TableError(
      `An unfinished run to ${path} had another input or other options. Repeat that command to continue it, or add --restart to begin anew.`,
      `写入${path}的上次运行未完成，且输入或选项不同。请重复那条命令以继续，或加--restart重新开始。`,
    );
  }
  return state;
}

function parseState<C>(text: string): State<C> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Two runs to one file would destroy each other's work. A lock whose process is gone is taken over. */
async function lock(path: string): Promise<void> {
  const flags = { flag: 'wx' } as const;
  try {
    await writeFile(lockPath(path), String(process.pid), flags);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const owner = Number(await readFile(lockPath(path), 'utf8'));
    if (isRunning(owner)) {
      throw new TableError(
        `Process ${owner} is writing ${path}. If it is another program, remove ${lockPath(path)}.`,
        `进程${owner}正在写入${path}。如果它是别的程序，请删除${lockPath(path)}。`,
      );
    }
    await rm(lockPath(path), { force: true });
    await writeFile(lockPath(path), String(process.pid), flags);
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
