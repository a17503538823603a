import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { type DivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import { isMonthEnd, monthEndBy, sightOfCounts } from '../../schema/domain/sight/counts.ts';
import { storeCounts } from '../shared/paging.ts';
import { inDivision, STANDING, standingOn } from './certificate-filter.ts';
import type { AreaCount } from './counted-certificates.ts';
import type { LookupService } from './lookup-service.ts';
import type { Models } from './model.ts';

/** The certificates of a division on a day, counted. */
export interface AreaStatistics {
  readonly division: DivisionCode;
  readonly on: Day;
  readonly counts: readonly AreaCount[];
}

/** Joint supervision: what lies in a division, counted. The division of the holder's address counts, never the digits of a credit code. */
export interface AreaService {
  /**
   * On which day the caller is told counts of the division, and whether exactly: those of another province hold for month ends, small ones left out.
   * @throws FORBIDDEN unless the caller may count there; BAD_USER_INPUT for a day that has not come or is no month end.
   */
  countsFor(
    caller: Caller,
    division: DivisionCode,
    on: Day | null | undefined,
  ): { readonly on: Day; readonly isExact: boolean };
  /** Counts for several divisions in one query, by the store. */
  count(divisions: readonly DivisionCode[], on: Day): Promise<AreaStatistics[]>;
  /** How many certificates that have not ended have their last valid day within so many days of `on`, for several divisions in one query, by the store. */
  countExpiring(
    divisions: readonly DivisionCode[],
    on: Day,
    days: number,
  ): Promise<{ readonly division: DivisionCode; readonly count: number }[]>;
}

interface Group<Key> {
  readonly _id: Key;
  readonly count: number;
}

export function createAreaService(models: Models, lookup: LookupService): AreaService {
  return {
    countsFor(caller, division, on) {
      const sight = sightOfCounts(caller, division);
      if (sight === 'NOTHING') throw hubError('FORBIDDEN', `The caller may not see counts of division ${division}.`);
      if (sight === 'EXACT') return { on: lookup.pastDay(on), isExact: true };
      const day = on ? lookup.pastDay(on) : monthEndBy(lookup.pastDay(null));
      if (!isMonthEnd(day)) throw badUserInput('on', 'the last day of a month, for another province');
      return { on: day, isExact: false };
    },
    async count(divisions, on) {
      await lookup.mustKnowStandings([{ $or: divisions.map(inDivision) }]);
      const groups = await storeCounts(() =>
        models.certificates
          .aggregate<Group<Omit<AreaCount, 'count'> & { readonly division: DivisionCode }>>([
            { $match: { $or: divisions.map(inDivision) } },
            { $project: { holderDivision: 1, scheme: 1, timeline: 1 } },
            { $unwind: '$timeline' },
            { $match: { 'timeline.from': { $lte: on }, 'timeline.to': { $gte: on } } },
            {
              $group: {
                _id: {
                  division: '$holderDivision',
                  scheme: '$scheme',
                  status: '$timeline.status',
                  linkBroken: '$timeline.linkBroken',
                },
                count: { $sum: 1 },
              },
            },
          ])
          .exec(),
      );
      return divisions.map((division) => ({ division, on, counts: sumInside(groups, division) }));
    },
    async countExpiring(divisions, on, days) {
      await lookup.mustKnowStandings([{ $or: divisions.map(inDivision) }]);
      const groups = await storeCounts(() =>
        models.certificates
          .aggregate<Group<DivisionCode>>([
            {
              $match: {
                $or: divisions.map(inDivision),
                expiresOn: { $gte: on, $lte: addDays(on, days) },
                ...standingOn(on, { status: { $in: [...STANDING] } }),
              },
            },
            { $group: { _id: '$holderDivision', count: { $sum: 1 } } },
          ])
          .exec(),
      );
      return divisions.map((division) => {
        const inside = groups.filter(({ _id }) => isWithinDivision(_id, division));
        return { division, count: inside.reduce((sum, { count }) => sum + count, 0) };
      });
    },
  };
}

/** Groups come by the holder's own division; a province is the sum of those inside it. */
function sumInside(
  groups: readonly Group<Omit<AreaCount, 'count'> & { readonly division: DivisionCode }>[],
  division: DivisionCode,
): AreaCount[] {
  const sums = new Map<string, AreaCount>();
  for (const { _id, count } of groups) {
    if (!isWithinDivision(_id.division, division)) continue;
    const { scheme, status, linkBroken } = _id;
    const key = `${scheme} ${status} ${linkBroken}`;
    sums.set(key, { scheme, status, linkBroken, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums.values()];
}
