import { addDays, type Day, startOfDay } from '../../schema/domain/day.ts';
import { nonPublicSight, sightOfEntry } from '../../schema/domain/sight/blacklist-entry.ts';
import type { Viewer } from '../../schema/domain/sight/sight.ts';
import { isFresh } from '../shared/freshness.ts';
import type { Setting } from './examination.ts';
import type { Facts } from './facts.ts';
import { FRESHNESS_LIMIT_MS, REPORT_LAG_MS } from './limits.ts';
import { SOURCES } from './view.ts';

/** What all claims of a call share. For a past day, reports need only reach to its end; nor can they reach further than to the instant asked for. */
export function settingOf(
  facts: Facts,
  on: Day,
  now: Date,
  {
    caller,
    today,
    asKnownAt = null,
    onDefect = () => undefined,
  }: {
    readonly caller: Viewer;
    readonly today: Day;
    readonly asKnownAt?: Date | null;
    readonly onDefect?: (error: unknown) => void;
  },
): Setting {
  const endOfDay = startOfDay(addDays(on, 1)).getTime();
  const sight = nonPublicSight(caller);
  return {
    facts,
    on,
    fresh: new Set(SOURCES.filter((source) => isFresh(facts.asOf(source), now, FRESHNESS_LIMIT_MS))),
    reportsNeededUntil: Math.min((asKnownAt ?? now).getTime(), endOfDay) - REPORT_LAG_MS,
    sightOf: (entry) => sightOfEntry(sight, entry, today),
    onDefect,
  };
}
