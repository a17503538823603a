import DataLoader from 'dataloader';
import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import type { LoaderKit } from '../shared/define-subgraph.ts';
import { type Found, loaderByKey, loaderOfMany, lookUp, once, whenFound } from '../shared/loaders.ts';
import type { List } from '../shared/paging.ts';
import type { AsOf } from '../shared/read-model/versioned.ts';
import type { AreaStatistics } from './area-service.ts';
import type { CertificateListArguments } from './certificate-filter.ts';
import type { CountWithin } from './counted-certificates.ts';
import { areaCountsKnownAt, areaExpiringKnownAt } from './counts-known-at.ts';
import type { CertificateRecord } from './records.ts';
import type { Services } from './service.ts';
import type { StatisticsService } from './statistics-service.ts';
import { type CertificateAsOf, certificateAsOf } from './version-service.ts';
import {
  certificateInViewAsOf,
  certificateOf,
  externalNumbersOf,
  fromTable,
  knownInView,
  traceCodesOf,
} from './view.ts';

/** Divisions counted in one query: more than one operation can name. */
const AREA_BATCH = 200;

interface AreaOnDay {
  readonly division: DivisionCode;
  readonly on: Day;
  /** As known at this instant; `null`: now. */
  readonly knownAt: string | null;
}

interface AreaExpiry extends AreaOnDay {
  readonly days: number;
}

const READ = {
  certificate: certificateOf,
  history: knownInView,
  body: fromTable('body'),
  organisation: fromTable('organisation'),
  trace: fromTable('trace'),
};

/** Look-ups of one request, and batches of what only the store answers. */
export function createLoaders({ lookup, areas, statistics, numberLookup, factReports }: Services, kit: LoaderKit) {
  const history = lookUp(kit, READ.history, () => loaderByKey(lookup.histories, ({ number }) => number));
  return {
    certificate: lookUp(kit, READ.certificate, () => loaderByKey(lookup.certificates, ({ number }) => number)),
    history,
    /** As it was on a day and as known at an instant. */
    asOf(asked: { readonly number: string } & AsOf): Found<CertificateAsOf | null> {
      const found = kit.fromView((view) => certificateInViewAsOf(view, asked));
      if (found !== undefined) return found;
      return whenFound(history.load(asked.number), (known) => known && certificateAsOf(known, asked.on, asked.knownAt));
    },
    body: lookUp(kit, READ.body, () => loaderByKey(lookup.bodies, ({ code }) => code)),
    organisation: lookUp(kit, READ.organisation, () => loaderByKey(lookup.organisations, ({ uscc }) => uscc)),
    traceCode: lookUp(kit, READ.trace, () => loaderByKey(lookup.traceCodes, ({ code }) => code)),
    traceCodesOf: lookUp(kit, traceCodesOf, () =>
      loaderOfMany(lookup.traceCodesOf, ({ certificateNumber }) => certificateNumber),
    ),
    certificateList: (args: CertificateListArguments, within?: CountWithin): List<CertificateRecord> =>
      lookup.certificateList(kit.caller, args, { ...(within && { within }), fromView: (read) => kit.fromView(read) }),
    statistics: (caller: Caller, asked: Parameters<StatisticsService['answer']>[1]) =>
      statistics.answer(caller, asked, (read) => kit.fromView(read)),
    surveillancesOf: once(() => loaderOfMany(lookup.surveillancesOf, ({ certificateNumber }) => certificateNumber)),
    externalNumbersOf: lookUp(kit, externalNumbersOf, () =>
      loaderOfMany(numberLookup.externalNumbersOf, ({ certificateNumber }) => certificateNumber ?? ''),
    ),
    inspectionsOf: once(() => loaderOfMany(factReports.inspectionsOf, ({ factoryUscc }) => factoryUscc)),
    classesOf: once(() => loaderOfMany(factReports.classesOf, ({ uscc }) => uscc)),
    areaStatistics: lookUp(
      kit,
      (view, { division, on, knownAt }: AreaOnDay): AreaStatistics | undefined => {
        const counts = areaCountsKnownAt(view, division, on, knownAt);
        return counts && { division, on, counts };
      },
      () =>
        loaderOfAreas(
          ({ on, knownAt }: AreaOnDay) => `${on} ${knownAt}`,
          async (divisions, { on, knownAt }): Promise<readonly AreaStatistics[]> => {
            mustBeNow(knownAt);
            return areas.count(divisions, on);
          },
        ),
    ),
    areaExpiring: lookUp(
      kit,
      (view, asked: AreaExpiry) => areaExpiringKnownAt(view, asked),
      () =>
        loaderOfAreas(
          ({ on, days, knownAt }: AreaExpiry) => `${on} ${days} ${knownAt}`,
          async (divisions, { on, days, knownAt }) => {
            mustBeNow(knownAt);
            return (await areas.countExpiring(divisions, on, days)).map(({ count }) => count);
          },
        ),
    ),
  };
}

/** What was known earlier is counted by the view alone. @throws SOURCE_UNAVAILABLE while that can't answer. */
function mustBeNow(knownAt: string | null): void {
  if (knownAt !== null)
    throw hubError(
      'SOURCE_UNAVAILABLE',
      'Counts as known earlier are made from a view that is not up to date; ask again.',
    );
}

export type Loaders = ReturnType<typeof createLoaders>;

/** One query for all divisions that are asked the same; `ask` answers in the order of the divisions. */
function loaderOfAreas<Key extends AreaOnDay, T>(
  questionOf: (key: Key) => string,
  ask: (divisions: readonly DivisionCode[], question: Key) => Promise<readonly T[]>,
): DataLoader<Key, T, string> {
  return new DataLoader<Key, T, string>(
    async (keys) => {
      const answers = new Map<Key, T>();
      for (const name of new Set(keys.map(questionOf))) {
        const asked = keys.filter((key) => questionOf(key) === name);
        const [question] = asked;
        if (!question) continue;
        const found = await ask(
          asked.map(({ division }) => division),
          question,
        );
        for (const [index, key] of asked.entries()) {
          const answer = found[index];
          if (answer !== undefined) answers.set(key, answer);
        }
      }
      return keys.map((key) => answers.get(key) ?? new Error(`No answer for division ${key.division}.`));
    },
    { maxBatchSize: AREA_BATCH, cacheKeyFn: (key) => `${key.division} ${questionOf(key)}` },
  );
}
