import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { CommandError } from '../../exit-codes.ts';

const BYTES = 32;

/** The seed of a file, made when it is not there: whoever reads it before the draw could foresee the draw, so it is for its owner alone. */
export async function seedOf(path: string): Promise<string> {
  const seed = randomBytes(BYTES).toString('hex');
  try {
    await writeFile(path, `${seed}\n`, { mode: 0o600, flag: 'wx', flush: true });
    return seed;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readSeed(path);
  }
}

/** @throws CommandError */
export async function readSeed(path: string): Promise<string> {
  const seed = (await readFile(path, 'utf8').catch(() => '')).trim();
  if (seed === '') throw new CommandError(`${path}: expected the seed that "supervision plan" has written.`);
  return seed;
}
