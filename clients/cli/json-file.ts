import { readFile } from 'node:fs/promises';
import { CommandError } from './exit-codes.ts';

/** The JSON object that a file holds. @throws CommandError naming the file */
export async function readJsonFile(path: string): Promise<Record<string, unknown>> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandError(`${path}: cannot be read.`);
  });
  const value = jsonObject(text);
  if (!value) throw new CommandError(`${path}: expected a JSON object.`);
  return value;
}

/** The JSON object that an option gives, for example `--filter`; `null` where it is left out. @throws CommandError */
export function jsonOption(name: string, text: string | undefined): Record<string, unknown> | null {
  if (text === undefined) return null;
  const value = jsonObject(text);
  if (!value) throw new CommandError(`${name}: expected a JSON object.`);
  return value;
}

function jsonObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
