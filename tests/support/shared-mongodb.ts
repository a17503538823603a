import { describe, inject } from 'vitest';
import { askShared } from './shared.ts';

/**
 * The MongoDB that tests run on: the one that MONGODB_TEST_URI names, or the replica set of three members that all test files share. Each file keeps to
 * databases of its own in it.
 */
export async function sharedMongodb(): Promise<string> {
  const named = process.env['MONGODB_TEST_URI'];
  return named ?? (await askShared<{ readonly uri: string }>('mongodb')).uri;
}

/** `describe` for what needs a MongoDB; skipped, with the reason in its title, where none can be had. */
export function describeMongodb(title: string, tests: () => void): void {
  const mongod = inject('mongod');
  if ('path' in mongod || process.env['MONGODB_TEST_URI']) describe(`${title} [MongoDB]`, tests);
  else describe.skip(`${title} [MongoDB], left out: ${mongod.missing}`, tests);
}
