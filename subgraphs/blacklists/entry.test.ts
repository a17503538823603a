import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryCountsOn } from '../../schema/domain/blacklist.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { blacklistKind } from '../../schema/domain/events/blacklists.ts';
import { isPublicOn } from '../../schema/domain/sight/blacklist-entry.ts';
import { arbitraryEntry, DAY_COUNT, dayAt, proposalContent } from '../../tests/support/blacklist-entries.ts';
import { pendingEntry } from './decision-service.ts';
import { type Entry, ordinaryEnd, publicUntil, publishedEntry, removableFrom, stateOn } from './entry.ts';
import { readListRules } from './rules.ts';

const rules = readListRules();
const ruleOf = (list: Entry['list']) => {
  const rule = rules.ruleOn(list, null, '2026-01-01');
  if (!rule) throw new Error(`no rule for ${list}`);
  return rule;
};
const days: readonly Day[] = Array.from({ length: DAY_COUNT }, (_, index) => dayAt(index));

describe('an entry through the days (BL-04)', () => {
  it('is in exactly one state, and only ever moves on: pending, published, then removed or ended', () => {
    const rank = { PENDING: 1, PUBLISHED: 2, REMOVED: 3, ENDED: 3 };
    fc.assert(
      fc.property(arbitraryEntry, (entry) => {
        let last = 0;
        for (const day of days) {
          const state = stateOn(entry, day);
          expect(state === null).toBe(day < entry.proposedOn);
          const now = state === null ? 0 : rank[state];
          // An entry that was removed stays removed when its end passes by.
          expect(now).toBeGreaterThanOrEqual(last);
          last = now;
        }
      }),
    );
  });

  it('counts from publication to the last day, both inclusive, and not from the day of removal', () => {
    fc.assert(
      fc.property(arbitraryEntry, (entry) => {
        const counting = days.filter((day) => stateOn(entry, day) === 'PUBLISHED');
        const { publishedOn, endsOn, removedOn } = entry;
        if (publishedOn === null) {
          expect(counting).toEqual([]);
          return;
        }
        const until = [endsOn, removedOn && addDays(removedOn, -1)].filter((day) => day !== null).sort()[0];
        expect(counting).toEqual(days.filter((day) => publishedOn <= day && (until === undefined || day <= until)));
        // Followers judge by the published language; it must say the same as the owner.
        const fact = publishedEntry(entry);
        expect(days.filter((day) => entryCountsOn(fact, day))).toEqual(counting);
      }),
    );
  });

  it('is public on every day on which it counts, and never while pending or from the day of removal', () => {
    fc.assert(
      fc.property(arbitraryEntry, (entry) => {
        for (const day of days) {
          const state = stateOn(entry, day);
          if (state === 'PUBLISHED') expect(isPublicOn(entry, day)).toBe(true);
          if (state === 'PENDING' || state === 'REMOVED' || state === null) expect(isPublicOn(entry, day)).toBe(false);
        }
      }),
    );
  });

  it('never enters a feed while pending', () => {
    expect(() => publishedEntry(pendingEntry(proposalContent, '2026-01-01'))).toThrow();
  });
});

describe('the terms of a list', () => {
  it('end a serious dishonesty listing on the corresponding day three years later', () => {
    expect(ordinaryEnd(ruleOf('SERIOUS_DISHONESTY'), '2023-11-22')).toBe('2026-11-22');
    expect(ordinaryEnd(ruleOf('SERIOUS_DISHONESTY'), '2024-02-29')).toBe('2027-02-28');
    expect(ordinaryEnd(ruleOf('ABNORMAL_OPERATIONS'), '2023-11-22')).toBeNull();
  });

  it('open removal on request the day after a full year, at once where no time is set, never where the list knows none', () => {
    expect(removableFrom(ruleOf('SERIOUS_DISHONESTY'), '2025-11-22')).toBe('2026-11-23');
    expect(removableFrom(ruleOf('ABNORMAL_OPERATIONS'), '2025-11-22')).toBe('2025-11-22');
    expect(removableFrom(ruleOf('PROCUREMENT_BAN'), '2025-11-22')).toBeNull();
  });

  it('keep an entry public for the publication term even when it ends before, and longer when it ends after', () => {
    const ban = ruleOf('PROCUREMENT_BAN');
    const publishedOn = '2024-01-10';
    expect(publicUntil(ban, { publishedOn, endsOn: '2025-01-10', removedOn: null })).toBe('2027-01-10');
    expect(publicUntil(ban, { publishedOn, endsOn: '2027-03-01', removedOn: null })).toBe('2027-03-01');
    expect(publicUntil(ban, { publishedOn, endsOn: null, removedOn: null })).toBeNull();
    expect(publicUntil(ban, { publishedOn, endsOn: '2027-03-01', removedOn: '2025-06-02' })).toBe('2025-06-01');
  });

  it('were not in force before their instrument', () => {
    expect(rules.ruleOn('SERIOUS_DISHONESTY', null, '2021-08-31')).toBeNull();
    expect(rules.ruleOn('SERIOUS_DISHONESTY', null, '2021-09-01')).not.toBeNull();
    expect(new Set(rules.rulesOn('2026-11-22').map(({ list }) => list))).toEqual(new Set(blacklistKind.options));
    const listsOn = (day: Day) => rules.rulesOn(day).map(({ list }) => list);
    expect(listsOn('2002-12-31')).toEqual([]);
    expect(listsOn('2016-07-31')).toEqual(['ABNORMAL_OPERATIONS', 'PROCUREMENT_DISHONESTY', 'PROCUREMENT_BAN']);
    expect(listsOn('2016-08-01')).toContain('MAJOR_TAX_VIOLATION');
    expect(listsOn('2021-05-16')).not.toContain('YRD_JOINT_PUNISHMENT');
    expect(listsOn('2021-05-17')).toContain('YRD_JOINT_PUNISHMENT');
  });
});
