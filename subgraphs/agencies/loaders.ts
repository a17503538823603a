import type DataLoader from 'dataloader';
import { loaderByKey, loaderOfMany } from '../shared/loaders.ts';
import type { Agency, Agreement } from './agreement.ts';
import type { Services } from './service.ts';
import type { DayUse, UsageRange } from './usage.ts';

/** Batch loaders, made per request. */
export interface Loaders {
  readonly agency: DataLoader<string, Agency | null>;
  /** Agreements of an agency as either side, by id. */
  readonly agreementsOf: DataLoader<
    string,
    { readonly party: string; readonly agreements: readonly Agreement[] } | null
  >;
  /** Days with use, by `usageKey`. */
  readonly usage: DataLoader<string, readonly DayUse[]>;
}

/** What the use of an agreement in a range of days is loaded by. */
export function usageKey({ agreement, from, to }: UsageRange & { readonly agreement: string }): string {
  return `${from} ${to} ${agreement}`;
}

export function createLoaders({ register, usage }: Services): Loaders {
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
    usage: loaderOfMany(
      async (keys) => {
        const asked = keys.map((key) => {
          const [from = '', to = '', ...agreement] = key.split(' ');
          return { from, to, agreement: agreement.join(' ') };
        });
        // Nearly always one range for the whole page.
        const ranges = new Map(asked.map((each) => [`${each.from} ${each.to}`, each]));
        const found = await Promise.all(
          [...ranges.values()].map(async (range) => {
            const own = asked.filter(({ from, to }) => from === range.from && to === range.to);
            const days = await usage.days(
              own.map(({ agreement }) => agreement),
              range,
            );
            return days.map((day) => ({ ...day, key: usageKey({ ...range, agreement: day.agreement }) }));
          }),
        );
        return found.flat();
      },
      ({ key }) => key,
    ),
  };
}
