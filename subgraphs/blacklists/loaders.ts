import DataLoader from 'dataloader';
import type { Day } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import type { Entry } from './entry.ts';
import { countsWithin } from './entry-service.ts';
import type { Services } from './service.ts';

/** Subjects or divisions of one batch. */
const BATCH_LIMIT = 1000;

/** Whose entries are asked for. */
export type SubjectKey = { readonly uscc: string } | { readonly bodyCode: string };

export interface CountKey {
  readonly division: DivisionCode;
  readonly on: Day;
}

/** Batches of one request: organisations and bodies of a batch share one store query. */
export interface Loaders {
  readonly entriesOfSubject: DataLoader<SubjectKey, readonly Entry[], string>;
  readonly counts: DataLoader<CountKey, readonly { readonly list: BlacklistKind; readonly count: number }[], string>;
}

export function createLoaders({ entries }: Services): Loaders {
  return {
    entriesOfSubject: new DataLoader(
      async (keys: readonly SubjectKey[]) => {
        const found = await entries.ofSubjects({
          usccs: keys.flatMap((key) => ('uscc' in key ? [key.uscc] : [])),
          bodyCodes: keys.flatMap((key) => ('bodyCode' in key ? [key.bodyCode] : [])),
        });
        return keys.map((key) => found.filter((entry) => isOf(entry, key)));
      },
      { maxBatchSize: BATCH_LIMIT, cacheKeyFn: (key) => JSON.stringify(key) },
    ),
    counts: new DataLoader(
      async (keys: readonly CountKey[]) => {
        const days = [...new Set(keys.map(({ on }) => on))];
        const countsOfDay = new Map(
          await Promise.all(
            days.map(async (day) => {
              const divisions = keys.filter(({ on }) => on === day).map(({ division }) => division);
              return [day, await entries.counts(divisions, day)] as const;
            }),
          ),
        );
        return keys.map(({ division, on }) => countsWithin(countsOfDay.get(on) ?? [], division));
      },
      { maxBatchSize: BATCH_LIMIT, cacheKeyFn: ({ division, on }) => `${division} ${on}` },
    ),
  };
}

function isOf(entry: Entry, key: SubjectKey): boolean {
  return 'uscc' in key ? entry.subjectUscc === key.uscc : entry.subjectBodyCode === key.bodyCode;
}
