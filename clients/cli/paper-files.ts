import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { CommandError } from './exit-codes.ts';

/** A paper as the hub knows it: by its name and its SHA-256 (lower-case hex). */
export interface Paper {
  readonly name: string;
  readonly sha256: string;
}

/** Papers by their digests: the files themselves stay where they are. @throws CommandError that names the file */
export async function papersOf(paths: readonly string[] | undefined): Promise<Paper[]> {
  const papers: Paper[] = [];
  for (const path of paths ?? []) {
    const hash = createHash('sha256');
    try {
      for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    } catch {
      throw new CommandError(`${path}: cannot be read.`);
    }
    papers.push({ name: basename(path), sha256: hash.digest('hex') });
  }
  return papers;
}
