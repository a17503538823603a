import DataLoader from 'dataloader';
import type { Day } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import { loaderByKey, loaderOfMany } from '../shared/loaders.ts';
import type { AreaStatistics } from './area-service.ts';
import type { Services } from './service.ts';

/** Divisions counted in one query: more than one operation can name. */
const AREA_BATCH = 200;

interface AreaOnDay {
  readonly division: DivisionCode;
  readonly on: Day;
}

interface AreaExpiry extends AreaOnDay {
  readonly days: number;
}

/** Batch loaders of one request. */
export function createLoaders({ lookup, areas }: Services) {
  return {
    certificate: loaderByKey(lookup.certificates, ({ number }) => number),
    body: loaderByKey(lookup.bodies, ({ code }) => code),
    organisation: loaderByKey(lookup.organisations, ({ uscc }) => uscc),
    traceCode: loaderByKey(lookup.traceCodes, ({ code }) => code),
    traceCodesOf: loaderOfMany(lookup.traceCodesOf, ({ certificateNumber }) => certificateNumber),
    surveillancesOf: loaderOfMany(lookup.surveillancesOf, ({ certificateNumber }) => certificateNumber),
    areaStatistics: loaderOfAreas(
      ({ on }: AreaOnDay) => on,
      async (divisions, { on }): Promise<readonly AreaStatistics[]> => areas.count(divisions, on),
    ),
    areaExpiring: loaderOfAreas(
      ({ on, days }: AreaExpiry) => `${on} ${days}`,
      async (divisions, { on, days }) => (await areas.countExpiring(divisions, on, days)).map(({ count }) => count),
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

/** One query for all divisions that are asked the same; `ask` answers in the order of the divisions. */
function loaderOfAreas<Key extends AreaOnDay, T>(
  questionOf: (key: Key) => string,
  ask: (divisions: readonly DivisionCode[], question: Key) => Promise<readonly T[]>,
): DataLoader<Key, T, string> {
  return new DataLoader<Key, T, string>(
    async (keys) => {
      const answers = new Map<Key, T>();
      for (const name of new Set(keys.map(questionOf))) {
        const asked = keys.filter((key) => questionOf(key) === name);
        const [question] = asked;
        if (!question) continue;
        const found = await ask(
          asked.map(({ division }) => division),
          question,
        );
        for (const [index, key] of asked.entries()) {
          const answer = found[index];
          if (answer !== undefined) answers.set(key, answer);
        }
      }
      return keys.map((key) => answers.get(key) ?? new Error(`No answer for division ${key.division}.`));
    },
    { maxBatchSize: AREA_BATCH, cacheKeyFn: (key) => `${key.division} ${questionOf(key)}` },
  );
}
