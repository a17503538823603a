import { randomBytes } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, parse } from 'node:path';
import { EnvironmentError } from './environment.ts';

/** Whatever the hub makes is for its own account only. */
export const PRIVATE_UMASK = 0o077;
const OTHERS = 0o077;
const STICKY = 0o1000;
/** What an operator reads where a folder takes nothing. A full disk is another matter: room may come while the hub runs, which says until then that it can't. */
const UNWRITABLE: Readonly<Record<string, string>> = {
  EROFS: 'lies on a file system that is mounted read-only; the hub writes there: mount it for writing',
  EACCES: 'may not be written to by this account; the folder must be its own',
  EPERM: 'may not be written to by this account; the folder must be its own',
};

/**
 * Makes a directory and closes it, and all that lies in it, to every other account: folders 0700, files 0600. Links are left alone. From then on whatever
 * the process makes is closed too.
 * @throws EnvironmentError where the folder is not the hub's own (a root, a home, a shared one such as `/tmp`, or one of another account), or may not be
 * written to
 */
export function makePrivate(directory: string): void {
  process.umask(PRIVATE_UMASK);
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const { mode } = lstatSync(directory);
    if (directory === parse(directory).root || directory === homedir() || (mode & STICKY) !== 0)
      throw new EnvironmentError(`DATA_DIR=${directory}: expected a folder of the hub's own.`);
    tryToWrite(directory);
    close(directory);
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    const { code = '', path = directory } = error as NodeJS.ErrnoException;
    const reason = UNWRITABLE[code];
    throw new EnvironmentError(
      `DATA_DIR=${directory}: ${reason ? `${directory} ${reason}` : `${path} cannot be closed to other accounts`} (${code}).`,
    );
  }
}

/** Before anything is opened that would fail halfway: what stands there may be as it should, and the disk take nothing. */
function tryToWrite(directory: string): void {
  const probe = join(directory, `.writable-${randomBytes(8).toString('hex')}`);
  try {
    writeFileSync(probe, '', { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    rmSync(probe, { force: true });
  }
}

function close(directory: string): void {
  const waiting = [directory];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if ((lstatSync(folder).mode & OTHERS) !== 0) chmodSync(folder, 0o700);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) closeFile(path);
    }
  }
}

function closeFile(path: string): void {
  try {
    if ((lstatSync(path).mode & OTHERS) !== 0) chmodSync(path, 0o600);
  } catch (error) {
    // Another process of the hub may have taken a draft away meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
