import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Io } from './io.ts';

/** Folders of the user's, by the XDG base directories; `null` where the environment names none. */
export function homeFile(env: Io['env'], kind: 'CONFIG' | 'CACHE', name: string): string | null {
  const folder =
    env[`XDG_${kind}_HOME`] || (env['HOME'] && join(env['HOME'], kind === 'CONFIG' ? '.config' : '.cache'));
  return folder ? join(folder, 'yunqiao', name) : null;
}

/** What a JSON file of the user's holds; `null` where there is none, or it is none. */
export async function readHomeFile(path: string | null): Promise<Readonly<Record<string, unknown>> | null> {
  if (path === null) return null;
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Replaces a file in one step; nobody but the user reads it. */
export async function writeHomeFile(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await rename(beside, path);
}

export async function removeHomeFile(path: string | null): Promise<void> {
  if (path !== null) await rm(path, { force: true });
}
