import { open, readFile, rename, rm } from 'node:fs/promises';
import { CommandError } from '../../exit-codes.ts';

/**
 * Changes a key file in one step that survives a power cut; readers see the old or the new one, never half of it.
 * @throws CommandError while another change is under way
 */
export async function changeKeyFile(path: string, change: (text: string) => string): Promise<string> {
  const draft = `${path}.draft`;
  // The draft is the lock: of two commands at once one would lose the other's key.
  const handle = await open(draft, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST'
      ? new CommandError(`${draft} is there: another change is under way, or one was interrupted; then remove it.`)
      : error;
  });
  try {
    const text = change(await readFile(path, 'utf8'));
    await handle.writeFile(text);
    await handle.datasync();
    await handle.close();
    await rename(draft, path);
    return text;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}
