import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { Agreement } from './agreement.ts';
import { dayKey, partiesOf, USE_KEPT_DAYS } from './leases.ts';
import type { DayUseDocument, Models } from './model.ts';
import { mayReadAgreement } from './policy.ts';

const DEFAULT_DAYS = 30;

/** Days asked for of an agreement's use. */
export interface UsageRange {
  readonly from: Day;
  readonly to: Day;
}

/** Units that an agreement used on a day. */
export interface DayUse {
  readonly agreement: string;
  readonly day: Day;
  readonly units: number;
}

/** What agreements have used, by the counters of their leases. */
export interface Usage {
  /**
   * The days of a range: the last 30 unless told otherwise.
   * @throws FORBIDDEN unless the caller is a side of the agreement or the operator; BAD_USER_INPUT
   */
  range(caller: Caller, agreement: Agreement, from: Day | null, to: Day | null): UsageRange;
  /** Days with use, by agreement and day. */
  days(agreements: readonly string[], range: UsageRange): Promise<DayUse[]>;
  /** Units left today; `null` without a daily quota. */
  quotaLeft(agreement: Agreement): Promise<number | null>;
}

export function createUsage({ models, clock }: ServiceKit<Models>): Usage {
  return {
    range(caller, agreement, from, to) {
      if (!mayReadAgreement(caller, agreement))
        throw hubError('FORBIDDEN', 'The use of an agreement is for its sides and for the operator.');
      const last = to ?? clock.today();
      const first = from ?? addDays(last, 1 - DEFAULT_DAYS);
      if (first > last || first < addDays(last, 1 - USE_KEPT_DAYS))
        throw badUserInput('from', `a day not after "to", and at most ${USE_KEPT_DAYS} days in all`);
      return { from: first, to: last };
    },
    async days(agreements, { from, to }) {
      const found = await models.dayUse
        .find({ agreement: { $in: [...agreements] }, day: { $gte: from, $lte: to } })
        .sort({ agreement: 1, day: 1 })
        .lean()
        .exec();
      return found.map((document) => ({ agreement: document.agreement, day: document.day, units: unitsOf(document) }));
    },
    async quotaLeft(agreement) {
      const { dailyQuota } = agreement;
      if (dailyQuota === null) return null;
      const use = await models.partiesDays
        .findById(dayKey(partiesOf(agreement), clock.today()))
        .lean()
        .exec();
      return Math.max(0, dailyQuota - (use ? unitsOf(use) : 0));
    },
  };
}

function unitsOf({ granted, returned }: Pick<DayUseDocument, 'granted' | 'returned'>): number {
  return granted - returned;
}
