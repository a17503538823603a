import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { RequestReads } from '../shared/loaders.ts';
import { pastInstant } from '../shared/version-fields.ts';
import { REUSE } from './lookup-service.ts';
import type { Models } from './model.ts';
import type { Registers } from './registers-view.ts';
import { type Statistics, type StatisticsArguments, statisticsFor } from './statistics.ts';

/** Counts by dimensions, answered from the view alone. */
export interface StatisticsService {
  /** @throws SOURCE_UNAVAILABLE while the view can't say; and as `statisticsFor` */
  answer(
    caller: Caller,
    asked: StatisticsArguments & { readonly asKnownAt?: Date | null },
    fromView: RequestReads['fromView'],
  ): Statistics;
}

export function createStatisticsService(
  { clock, followed }: Pick<ServiceKit<Models>, 'clock' | 'followed'>,
  registers: Registers,
): StatisticsService {
  return {
    answer(caller, { asKnownAt, ...asked }, fromView) {
      followed.mustBeKnown(REUSE);
      const knownAt = pastInstant(asKnownAt, clock);
      const needsGroups = asked.by.includes('GROUP') || Boolean(asked.filter?.group);
      if (needsGroups && !registers.ready())
        throw hubError('SOURCE_UNAVAILABLE', 'The register of product groups has not been read yet; ask again.');
      const categories = needsGroups ? registers.groups() : [];
      const today = clock.today();
      const answer = fromView((view) => statisticsFor(caller, asked, { view, categories, today, knownAt }));
      if (answer) return answer;
      throw hubError(
        'SOURCE_UNAVAILABLE',
        'Statistics are made from a view that is not up to date or does not know the status of every certificate; ask again.',
      );
    },
  };
}
