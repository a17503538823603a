import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Tells the logs of several machines apart, whose streams have the same names. */
const IDENTITY_FILE = 'log-id';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The random id of the audit log in a folder, made when it is first asked for. It goes with the folder: a copy that is to be another machine's log has
 * to lose its `log-id`.
 * @throws Error when the file holds something else
 */
export async function auditLogId(directory: string, newId: () => string = randomUUID): Promise<string> {
  const path = join(directory, IDENTITY_FILE);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}.draft`;
  await writeFile(draft, `${newId()}\n`, { mode: 0o600, flush: true });
  try {
    // A link fails where there is an id already: of two that start at once, both get the first one's.
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  const id = (await readFile(path, 'utf8')).trim();
  if (!UUID.test(id)) throw new Error(`${path}: expected a UUID.`);
  return id;
}
