import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { open } from 'lmdb';
import { isAlive, type Owner, thisOwner } from './owner.ts';

const FOLDER = 'lock';
const PAUSE_MS = 100;

/** Another process works with the directory. */
export class DirectoryInUseError extends Error {
  override readonly name = 'DirectoryInUseError';
}

/**
 * Makes this process the only one that plays a role in a data directory, until it ends; however it ends. Two that come at once are told apart by LMDB's write
 * lock. Whichever store is used: what lies in the directory beside it, audit log and views, has one writer too.
 * @param role for example `hub`
 * @param patienceMs how long a predecessor may take to end
 * @throws DirectoryInUseError naming the process that has the role
 */
export async function lockDirectory(directory: string, role: string, patienceMs = 0): Promise<void> {
  const folder = join(directory, FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const giveUp = performance.now() + patienceMs;
  for (;;) {
    const other = await takeRole(folder, role);
    if (!other) return;
    if (performance.now() >= giveUp)
      throw new DirectoryInUseError(
        `DATA_DIR=${directory}: in use by another process, ${other.pid}, as ${role}; each hub needs a folder of its own.`,
      );
    await sleep(PAUSE_MS);
  }
}

/** @returns who has the role, `undefined` when this process has it now */
async function takeRole(folder: string, role: string): Promise<Owner | undefined> {
  const records = open<Owner, string>({ path: folder, encoding: 'json', noSubdir: false });
  try {
    return records.transactionSync(() => {
      const known = records.get(role);
      const own = thisOwner();
      if (known && known.pid !== own.pid && isAlive(known)) return known;
      records.putSync(role, own);
      return undefined;
    });
  } finally {
    await records.close();
  }
}
