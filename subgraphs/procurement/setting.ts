import type { Caller } from '../../schema/contract/caller.ts';
import { addDays, type Day, startOfDay } from '../../schema/domain/day.ts';
import { nonPublicSight, sightOfEntry } from '../../schema/domain/sight/blacklist-entry.ts';
import type { Clock } from '../shared/clock.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import type { Purchase } from './eligibility.ts';
import { type Freshness, readFacts, readFreshness } from './facts.ts';
import type { ReferenceData } from './reference-data.ts';
import { resolveOnce } from './resolve-item.ts';
import { supplierBarsOn, toldBars, uncheckedLists } from './supplier-bars.ts';

/**
 * A certification body's reports may end this long before the instant they are needed for: bodies report at least monthly. The official deadline
 * could not be confirmed; this is the hub's own rule.
 */
const REPORT_LAG_MS = 31 * 24 * 3_600_000;

/** When and where something is bought. */
export interface Occasion {
  readonly day: Day;
  /** The instant as of which facts count; `null`: now. */
  readonly asKnownAt: Date | null;
  readonly region: string | null;
}

/** Everything that purchases on one occasion are judged by, on one state of the facts. */
export interface OccasionSetting {
  readonly sources: readonly Freshness[];
  /** The purchase from a supplier; `null`: none was named. */
  purchaseOf(supplierUscc: string | null): Purchase;
}

/** Use what it gives within one synchronous stretch of code, so that a whole answer sees the same state. @throws SOURCE_UNAVAILABLE */
export type SettingOf = (caller: Caller, occasion: Occasion) => OccasionSetting;

/** Makes the settings of purchases over the facts at hand. */
export function settingsOver(reader: ReadModelReader, clock: Clock, reference: ReferenceData): SettingOf {
  return (caller, { day, asKnownAt, region }) => {
    const now = clock.now();
    const facts = readFacts(reader, { on: day, knownAt: asKnownAt?.toISOString() ?? null });
    const sources = readFreshness(reader, now, facts, reference.supplierBars);
    const sight = nonPublicSight(caller);
    const today = clock.today();
    const shared = {
      facts,
      ...reference,
      day,
      region,
      resolve: resolveOnce(),
      uncheckedLists: uncheckedLists(reference.supplierBars, day, facts.stated),
      reportsNeededUntil: Math.min((asKnownAt ?? now).getTime(), startOfDay(addDays(day, 1)).getTime()) - REPORT_LAG_MS,
    };
    const barsOf = (uscc: string) =>
      toldBars(supplierBarsOn(facts.entries(uscc), reference.supplierBars, day), (entry) =>
        sightOfEntry(sight, entry, today),
      );
    return {
      sources,
      purchaseOf: (uscc) => ({ ...shared, supplierBars: uscc === null ? null : barsOf(uscc) }),
    };
  };
}
