import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askShared } from './shared.ts';

/**
 * A data directory of its own with the sample data in it, as a hub leaves it that has started once and stopped: loading them anew takes longer than what
 * most tests do.
 * @param directory where; default: a new one in the machine's temporary folder.
 */
export async function loadedDirectory(directory = mkdtempSync(join(tmpdir(), 'yunqiao-hub-'))): Promise<string> {
  const loaded = await askShared<{ readonly directory: string }>('loaded');
  cpSync(loaded.directory, directory, { recursive: true });
  return directory;
}
