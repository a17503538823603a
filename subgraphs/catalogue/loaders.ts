import type DataLoader from 'dataloader';
import { loaderByKey, loaderOfMany } from '../shared/loaders.ts';
import type { EntryRecord, ProjectCodeRecord, StandardRecord } from './records.ts';
import type { CatalogueService } from './service.ts';

/** Batch loaders of one request. */
export interface Loaders {
  /** Project code → all its entries, earliest first. */
  readonly entriesOfCode: DataLoader<string, readonly EntryRecord[]>;
  /** Standard without year → all entries evaluated by it, with the standard. */
  readonly entriesOfStandard: DataLoader<string, readonly { readonly standard: string; readonly entry: EntryRecord }[]>;
  readonly projectCode: DataLoader<string, ProjectCodeRecord | null>;
  readonly standard: DataLoader<string, StandardRecord | null>;
}

/** Makes the loaders of a request. */
export function createLoaders(service: CatalogueService): Loaders {
  return {
    entriesOfCode: loaderOfMany(service.entriesOfCodes, ({ projectCode }) => projectCode),
    entriesOfStandard: loaderOfMany(
      async (numbers) => {
        const wanted = new Set(numbers);
        const found = await service.entriesOfStandards(numbers);
        return found.flatMap((entry) =>
          entry.standards.filter((one) => wanted.has(one)).map((standard) => ({ standard, entry })),
        );
      },
      ({ standard }) => standard,
    ),
    projectCode: loaderByKey(service.projectCodes, ({ id }) => id),
    standard: loaderByKey(service.standards, ({ id }) => id),
  };
}
