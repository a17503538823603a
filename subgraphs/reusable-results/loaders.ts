import DataLoader from 'dataloader';
import { hubError } from '../../schema/contract/errors.ts';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import type { LoaderKit } from '../shared/define-subgraph.ts';
import { type LookUp, loaderByKey, loaderOfMany, lookUp } from '../shared/loaders.ts';
import { type Page, type PageArguments, pageOfList } from '../shared/paging.ts';
import { linkKnownAt } from './histories.ts';
import type { LinkRecord, ResultRecord, ToldLink, ToldResult } from './records.ts';
import type { ResultsService } from './service.ts';
import { linksOf, resultIn } from './view.ts';

/** A page of the relation of one parent. */
export interface PageKey extends PageArguments {
  readonly parent: string;
}

/** Batch loaders of one request. */
export interface Loaders {
  /** With all that the store holds of it. */
  readonly result: DataLoader<string, ResultRecord | null>;
  /** What the feed tells of it. */
  readonly toldResult: LookUp<string, ToldResult | null>;
  readonly link: DataLoader<string, LinkRecord | null>;
  /** Certificate number → all its links, earliest first. */
  readonly linksOfCertificate: LookUp<string, readonly ToldLink[]>;
  /** Result → a page of its links in force on the day, as known at the instant. */
  readonly linksOfResult: DataLoader<
    PageKey & { readonly day: Day; readonly knownAt: string | null },
    Page<LinkRecord>,
    string
  >;
  /** Holder → a page of its results. */
  readonly resultsOfHolder: DataLoader<PageKey, Page<ResultRecord>, string>;
}

/** Most records read for the pages of several parents at once. */
const BATCH_RECORDS = 20_000;

/** @throws OPERATION_TOO_COSTLY for more records than one question reads. */
function withinLimit<T>(records: readonly T[]): readonly T[] {
  if (records.length > BATCH_RECORDS)
    throw hubError(
      'OPERATION_TOO_COSTLY',
      `The lists asked for hold more than ${BATCH_RECORDS} records; ask for fewer at once.`,
    );
  return records;
}

/** Makes the loaders of a request. */
export function createLoaders(service: ResultsService, kit: LoaderKit): Loaders {
  const result = loaderByKey(service.results, ({ id }) => id);
  return {
    result,
    toldResult: lookUp<string, ToldResult | null>(kit, resultIn, () => result),
    link: loaderByKey(service.links, ({ id }) => id),
    linksOfCertificate: lookUp<string, readonly ToldLink[]>(kit, linksOf, () =>
      loaderOfMany(service.linksOfCertificates, ({ certificateNumber }) => certificateNumber),
    ),
    linksOfResult: pageLoader({
      one: async ({ parent, day, knownAt, ...page }) => {
        if (knownAt === null) return service.listLinksOfResult(parent, day, page);
        const links = withinLimit(await service.linksOfResults([parent], BATCH_RECORDS + 1));
        const known = links.flatMap((link) => linkKnownAt(link, knownAt) ?? []);
        const own = known.filter(({ from, to }) => isWithin(day, from, to));
        return pageOfList(own, ({ certificateNumber }) => certificateNumber, page);
      },
      many: service.linksOfResults,
      belongs: (link, { parent, day, knownAt }) => {
        const known = link.resultId === parent ? linkKnownAt(link, knownAt) : null;
        return known !== null && isWithin(day, known.from, known.to);
      },
      cursorOf: ({ certificateNumber }) => certificateNumber,
    }),
    resultsOfHolder: pageLoader({
      one: ({ parent, ...page }) => service.listResults({ holderUscc: parent }, page),
      many: service.resultsOfHolders,
      belongs: ({ holderUscc }, { parent }) => holderUscc === parent,
      cursorOf: ({ id }) => id,
    }),
  };
}

/**
 * Pages of a relation: of one parent by key set in the store; of several from one query for all of them, because a query each would be as many
 * as there are parents. Both ways give the same cursors.
 */
function pageLoader<K extends PageKey, T>(relation: {
  one(key: K): Promise<Page<T>>;
  many(parents: readonly string[], limit: number): Promise<readonly T[]>;
  belongs(record: T, key: K): boolean;
  cursorOf(record: T): string;
}): DataLoader<K, Page<T>, string> {
  return new DataLoader<K, Page<T>, string>(
    async (keys) => {
      const [only] = keys;
      if (only && keys.length === 1) return [await relation.one(only)];
      const parents = [...new Set(keys.map(({ parent }) => parent))];
      const records = withinLimit(await relation.many(parents, BATCH_RECORDS + 1));
      return keys.map((key) => {
        const own = records.filter((record) => relation.belongs(record, key));
        return pageOfList(own, relation.cursorOf, key);
      });
    },
    { cacheKeyFn: (key) => JSON.stringify(key) },
  );
}
