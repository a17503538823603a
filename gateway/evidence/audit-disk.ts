import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** A segment that is being written. */
export interface SegmentFile {
  /** Writes all bytes at a position; writing the same again changes nothing. */
  write(bytes: Buffer, position: number): Promise<void>;
  /** Resolves when everything written would survive a power cut. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The files of one stream. Injected, so that tests can fill the disk. */
export interface AuditDisk {
  /** Names of all files; none when the folder is not there. */
  names(): Promise<string[]>;
  /** Makes a new file. @throws when there is one already */
  create(name: string): Promise<SegmentFile>;
  /** Opens a file that this process made, after a failed write. */
  reopen(name: string): Promise<SegmentFile>;
  /** Replaces a small file in one step. */
  replace(name: string, text: string): Promise<void>;
  /** @returns `undefined` when there is no such file */
  readText(name: string): Promise<string | undefined>;
  chunks(name: string): AsyncIterable<Buffer>;
}

const CHUNK_BYTES = 1024 * 1024;

/** The files of a stream in a folder of the machine; readable by their owner only. */
export function folderDisk(folder: string): AuditDisk {
  return {
    async names() {
      return readdir(folder).catch(ifMissing([]));
    },
    async create(name) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const handle = await open(join(folder, name), 'wx', 0o600);
      // The entry of a new file is lost in a power cut unless its folder is written too.
      await syncFolder(folder);
      return segmentFile(handle);
    },
    async reopen(name) {
      return segmentFile(await open(join(folder, name), 'r+'));
    },
    async replace(name, text) {
      await replaceFile(join(folder, name), text);
    },
    async readText(name) {
      return readFile(join(folder, name), 'utf8').catch(ifMissing(undefined));
    },
    chunks: (name) => createReadStream(join(folder, name), { highWaterMark: CHUNK_BYTES }),
  };
}

/** Replaces a small file in one step that survives a power cut. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(draft, path);
}

/** Makes new and removed entries of a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function segmentFile(handle: Awaited<ReturnType<typeof open>>): SegmentFile {
  return {
    async write(bytes, position) {
      let done = 0;
      while (done < bytes.length) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
      }
    },
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

function ifMissing<T>(fallback: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return fallback;
    throw error;
  };
}

/** Folder of the archive and of each stream within the log's folder. */
export function streamFolder(directory: string, stream: string): string {
  return join(directory, stream);
}

export function archiveFolder(directory: string, stream: string): string {
  return join(directory, 'archive', stream);
}
