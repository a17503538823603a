import { describe, expect, inject, it } from 'vitest';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { describeMongodb } from '../support/shared-mongodb.ts';
import { runFaults } from './run-faults.ts';

const run = (store: 'embedded' | 'MongoDB', only: string) =>
  runFaults({
    isFull: false,
    only,
    stores: [store],
    mongod: inject('mongod'),
    directory: () => loadedDirectory(),
    tell: () => undefined,
  });
/** Hubs start and are broken, perhaps beside a whole suite. */
const TIMEOUT_MS = 1_500_000;
const harmless = { lost: [], wrong: [], hands: [] };

// Two of the faults; `npm run test:faults` has them all.
describe('a hub that is broken on purpose', () => {
  it(
    'loses and serves nothing wrong when its store is killed under load',
    async () => {
      expect(await run('embedded', 'SIGKILL of the store')).toEqual([expect.objectContaining(harmless)]);
    },
    TIMEOUT_MS,
  );
});

describeMongodb('a hub that is broken on purpose', () => {
  it(
    'loses and serves nothing wrong when the primary member steps down under load',
    async () => {
      expect(await run('MongoDB', 'step-down of the primary member')).toEqual([expect.objectContaining(harmless)]);
    },
    TIMEOUT_MS,
  );
});
