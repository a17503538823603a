import { addDays, type Day, isWithin } from '../../schema/domain/day.ts';
import type { CertificationScheme } from '../../schema/domain/facts.ts';

interface DatedEntry {
  readonly scheme: CertificationScheme;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/**
 * The entry in force on the day, of the given scheme when one is named. Entries of a project code never overlap; after one has ended, none is in
 * force until another begins.
 */
export function entryOn<E extends DatedEntry>(entries: readonly E[], day: Day, scheme?: CertificationScheme): E | null {
  return (
    entries.find(
      (entry) => isWithin(day, entry.validFrom, entry.validTo) && (scheme === undefined || entry.scheme === scheme),
    ) ?? null
  );
}

/** The entry of which a day of the period `from` to `to` (no end when `null`) is a day in force. */
export function overlapping<E extends DatedEntry>(entries: readonly E[], from: Day, to: Day | null): E | null {
  return (
    entries.find(
      (entry) => (to === null || entry.validFrom <= to) && (entry.validTo === null || from <= entry.validTo),
    ) ?? null
  );
}

interface DatedEdition {
  readonly effectiveFrom: Day | null;
}

/**
 * The edition in force on the day; `editions` come oldest first. Where the day of the first edition is not known it counts from the beginning; a
 * later edition whose day is not known does not count.
 */
export function editionOn<E extends DatedEdition>(editions: readonly E[], day: Day): E | null {
  let inForce: E | null = null;
  editions.forEach((edition, index) => {
    if (edition.effectiveFrom === null ? index === 0 : edition.effectiveFrom <= day) inForce = edition;
  });
  return inForce;
}

/** The editions with the last day before the next known one took their place. */
export function withEnds<E extends DatedEdition>(editions: readonly E[]): (E & { readonly effectiveTo: Day | null })[] {
  return editions.map((edition, index) => {
    const next = editions.slice(index + 1).find(({ effectiveFrom }) => effectiveFrom !== null)?.effectiveFrom;
    return { ...edition, effectiveTo: next ? addDays(next, -1) : null };
  });
}
