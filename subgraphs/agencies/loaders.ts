import type DataLoader from 'dataloader';
import { loaderByKey } from '../shared/loaders.ts';
import type { Agency, Agreement } from './agreement.ts';
import type { Services } from './service.ts';

/** Batch loaders, made per request. */
export interface Loaders {
  readonly agency: DataLoader<string, Agency | null>;
  /** Agreements of an agency as either side, by id. */
  readonly agreementsOf: DataLoader<
    string,
    { readonly party: string; readonly agreements: readonly Agreement[] } | null
  >;
}

export function createLoaders({ register }: Services): Loaders {
  return {
    agency: loaderByKey(register.agencies, ({ id }) => id),
    agreementsOf: loaderByKey(
      async (parties) => {
        const found = await register.agreementsOf(parties);
        // One agreement belongs to both its sides, so it can't be grouped by a single key.
        return parties.map((party) => ({
          party,
          agreements: found.filter(({ provider, consumer }) => provider === party || consumer === party),
        }));
      },
      ({ party }) => party,
    ),
  };
}
