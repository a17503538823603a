import { hubError } from '../../schema/contract/errors.ts';
import type { ReuseLinkFact } from '../../schema/domain/facts.ts';
import { normaliseCode } from '../../schema/domain/text.ts';
import { isFresh } from '../shared/freshness.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { groupKnownAt, recordKnownAt } from '../shared/read-model/remembered.ts';
import { type AsOf, recordAsOf } from '../shared/read-model/versioned.ts';
import type { SupplierBarList, SupplierBarRule, Text } from './reference-data.ts';
import {
  type BodyView,
  type CertificateView,
  type EntryView,
  type FactTables,
  type ResultView,
  SOURCES,
  type SourceName,
  type StatedView,
} from './view.ts';

/** A source counts as fresh for this long: the projector moves freshness every second, and a minute rides out its restart. */
export const FRESHNESS_LIMIT_MS = 60_000;

/** A source with the instant up to which it is complete. */
export interface Freshness {
  readonly name: SourceName;
  readonly asOf: string;
  /** What of it answers rest on, and what it does not hold. */
  readonly coverage: Text;
}

/** What each source holds. Of each list of suppliers that bars: up to which day its keeper says that the hub has it, or that nobody says so. */
function coverageOf(name: SourceName, facts: Facts, bars: readonly SupplierBarRule[]): Text {
  switch (name) {
    case 'certificates':
      return {
        zh: '已向平台上报的机构所发证书;上报滞后的机构在答复中注明',
        en: 'Certificates of the bodies that report to the hub; a body that is behind is named in the answer',
      };
    case 'reusable-results':
      return {
        zh: '已向平台报送的节能、节水、环境标志等合格评定结果;未报送的不等于不存在',
        en: 'Energy and water saving, environmental labelling and other results reported to the hub; what is not reported may exist all the same',
      };
    case 'blacklists': {
      const lists = bars.map((bar) => ({ bar, stated: facts.stated(bar.list) }));
      return {
        zh: lists
          .map(
            ({ bar, stated }) =>
              `${bar.name.zh}:${stated ? `${stated.complete ? '收录全部' : '部分收录'},截至${stated.asOf}` : '未核对'}`,
          )
          .join(';'),
        en: lists
          .map(
            ({ bar, stated }) =>
              `${bar.name.en}: ${stated ? `${stated.complete ? 'whole' : 'in part'} as of ${stated.asOf}` : 'not checked'}`,
          )
          .join('; '),
      };
    }
  }
}

/** What the hub knows, as answers ask for it: certificates and results in the version of the day, everything else with all its days. */
export interface Facts {
  certificate(number: string): CertificateView | null;
  /** Results of that number, of any issuer and kind. */
  results(number: string): readonly ResultView[];
  /** The links of a certificate, with the results that the hub holds. */
  linkedResults(
    certificateNumber: string,
  ): readonly { readonly link: ReuseLinkFact; readonly result: ResultView | null }[];
  body(code: string): BodyView | null;
  /** Published entries against the holder of a USCC. */
  entries(uscc: string): readonly EntryView[];
  /** What the keeper of a list states of it; `null`: nothing. */
  stated(list: SupplierBarList): StatedView | null;
}

/** Facts over the read model. Use it within one synchronous stretch of code, so that a whole answer sees the same state. */
export function readFacts(reader: ReadModelReader, asOf: AsOf): Facts {
  const { knownAt } = asOf;
  const result = (id: string) => recordAsOf<ResultView>(reader, 'result', id, asOf);
  return {
    certificate: (number) => recordAsOf<CertificateView>(reader, 'certificate', normaliseCode(number), asOf),
    results: (number) =>
      (reader.get<FactTables['result-number']>('result-number', normaliseCode(number)) ?? []).flatMap(
        ({ value }) => result(value) ?? [],
      ),
    linkedResults: (number) =>
      groupKnownAt<ReuseLinkFact>(reader, 'links', number, knownAt).map((link) => ({
        link,
        result: result(link.resultId),
      })),
    body: (code) => recordKnownAt<BodyView>(reader, 'body', code, knownAt) ?? null,
    entries: (uscc) => groupKnownAt<EntryView>(reader, 'entries', uscc, knownAt),
    stated: (list) => recordKnownAt<StatedView>(reader, 'stated', list, knownAt) ?? null,
  };
}

/**
 * The freshness of all sources.
 * @throws SOURCE_UNAVAILABLE when one has never been read to its end or is behind: an answer could then miss a ban or a suspension.
 */
export function readFreshness(
  reader: ReadModelReader,
  now: Date,
  facts: Facts,
  bars: readonly SupplierBarRule[],
): Freshness[] {
  const known = new Map(reader.sources().map(({ feed, asOf }) => [feed, asOf]));
  return SOURCES.map((name) => {
    const asOf = known.get(name) ?? null;
    if (asOf === null || !isFresh(asOf, now, FRESHNESS_LIMIT_MS))
      throw hubError('SOURCE_UNAVAILABLE', `The source ${name} is missing or behind; eligibility can't be judged.`);
    return { name, asOf, coverage: coverageOf(name, facts, bars) };
  });
}
