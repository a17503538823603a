import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { HASH_BYTES, levelFile, TILE_WIDTH } from '../../schema/contract/evidence/log-state.ts';
import { logRoot, type SubtreeRoot } from '../../schema/contract/evidence/log-tree.ts';
import { fromBytes, type Hash, merkleRoot, toBytes } from '../../schema/contract/evidence/merkle.ts';

/**
 * The hashes of a log in files: level 0 those of the leaves, level n + 1 the root of each 256 of level n that are complete. So the root and any proof of
 * a log of millions of leaves take a few hundred hashes. Whoever writes decides what counts: what lies beyond the size it keeps is written over.
 */
export class TreeFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Appends leaves after the first `size` ones; resolves when they would survive a power cut. */
  async append(size: number, leaves: readonly Hash[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    let from = size;
    let hashes = leaves;
    for (let level = 0; hashes.length > 0; level++) {
      await this.#write(level, from, hashes);
      const to = from + hashes.length;
      const next: Hash[] = [];
      const group = Math.floor(from / TILE_WIDTH);
      for (let at = group; at < Math.floor(to / TILE_WIDTH); at++)
        next.push(merkleRoot(await this.#read(level, at * TILE_WIDTH, TILE_WIDTH)));
      from = group;
      hashes = next;
    }
  }

  /** Of what was appended. */
  readonly subtree: SubtreeRoot = async (from, to) => {
    let level = 0;
    let [first, count] = [from, to - from];
    while (count >= TILE_WIDTH) {
      level++;
      first /= TILE_WIDTH;
      count /= TILE_WIDTH;
    }
    return merkleRoot(await this.#read(level, first, count));
  };

  /** Root of the first leaves; of none the hash of nothing. */
  async root(size: number): Promise<Hash> {
    return size === 0 ? merkleRoot([]) : logRoot(this.subtree, size);
  }

  async #read(level: number, first: number, count: number): Promise<Hash[]> {
    const path = join(this.#folder, levelFile(level));
    const bytes = Buffer.alloc(count * HASH_BYTES);
    const handle = await open(path, 'r');
    try {
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, first * HASH_BYTES);
      if (bytesRead < bytes.length) throw new Error(`${path} ends before hash ${first + count}.`);
    } finally {
      await handle.close();
    }
    return Array.from({ length: count }, (_, i) => fromBytes(bytes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES)));
  }

  async #write(level: number, first: number, hashes: readonly Hash[]): Promise<void> {
    const path = join(this.#folder, levelFile(level));
    const handle = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return open(path, 'w+', 0o600);
      throw error;
    });
    try {
      const bytes = Buffer.concat(hashes.map(toBytes));
      await handle.write(bytes, 0, bytes.length, first * HASH_BYTES);
      await handle.datasync();
    } finally {
      await handle.close();
    }
  }
}
