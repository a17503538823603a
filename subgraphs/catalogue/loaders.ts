import type { LoaderKit } from '../shared/define-subgraph.ts';
import { type LookUp, loaderByKey, loaderOfMany, lookUp, once } from '../shared/loaders.ts';
import type { EntryRecord, ProjectCodeRecord, StandardRecord } from './records.ts';
import type { CatalogueService } from './service.ts';
import * as view from './view.ts';

/** Look-ups of one request, and batches of what only the store answers. */
export interface Loaders {
  /** Project code → all its entries, earliest first. */
  readonly entriesOfCode: LookUp<string, readonly EntryRecord[]>;
  /** Standard without year → all entries evaluated by it, with the standard. */
  readonly entriesOfStandard: LookUp<string, readonly { readonly standard: string; readonly entry: EntryRecord }[]>;
  readonly projectCode: LookUp<string, ProjectCodeRecord | null>;
  readonly standard: LookUp<string, StandardRecord | null>;
}

/** Makes the loaders of a request. */
export function createLoaders(service: CatalogueService, kit: LoaderKit): Loaders {
  return {
    entriesOfCode: lookUp(kit, view.entriesOfCode, () =>
      loaderOfMany(service.entriesOfCodes, ({ projectCode }) => projectCode),
    ),
    entriesOfStandard: once(() =>
      loaderOfMany(
        async (numbers) => {
          const wanted = new Set(numbers);
          const found = await service.entriesOfStandards(numbers);
          return found.flatMap((entry) =>
            entry.standards.filter((one) => wanted.has(one)).map((standard) => ({ standard, entry })),
          );
        },
        ({ standard }) => standard,
      ),
    ),
    projectCode: lookUp(kit, view.projectCode, () => loaderByKey(service.projectCodes, ({ id }) => id)),
    standard: lookUp(kit, view.standard, () => loaderByKey(service.standards, ({ id }) => id)),
  };
}
