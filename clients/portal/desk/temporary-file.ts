import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableError } from '../../../schema/tabular/table.ts';
import type { DeskView } from './desk-page.tsx';
import type { FormFile } from './read-form.ts';

/**
 * Lets readers of tables, which want a file, read one that came with a form. It has no name of the reader's choosing, nobody else's eyes on it, and is gone afterwards.
 * @returns what was read, or in words why it can't be
 */
export async function readUpload<T>(
  file: FormFile,
  view: DeskView,
  read: (path: string) => Promise<T>,
): Promise<T | { readonly refused: string }> {
  const path = join(tmpdir(), `yunqiao-upload-${randomUUID()}`);
  try {
    await writeFile(path, file.bytes, { mode: 0o600, flag: 'wx' });
    return await read(path);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return { refused: (view.language === 'zh' ? error.zh : error.message).replaceAll(path, file.name) };
  } finally {
    await rm(path, { force: true });
  }
}
