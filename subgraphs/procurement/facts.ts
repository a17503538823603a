import { hubError } from '../../schema/contract/errors.ts';
import type { ReuseLinkFact } from '../../schema/domain/facts.ts';
import { normaliseCode } from '../../schema/domain/text.ts';
import { isFresh } from '../shared/freshness.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { groupKnownAt, recordKnownAt } from '../shared/read-model/remembered.ts';
import { type AsOf, recordAsOf } from '../shared/read-model/versioned.ts';
import type { Text } from './reference-data.ts';
import {
  type BodyView,
  type CertificateView,
  type EntryView,
  type FactTables,
  type ResultView,
  SOURCES,
  type SourceName,
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

const COVERAGE: Readonly<Record<SourceName, Text>> = {
  certificates: {
    zh: '已向平台上报的机构所发证书;上报滞后的机构在答复中注明',
    en: 'Certificates of the bodies that report to the hub; a body that is behind is named in the answer',
  },
  'reusable-results': {
    zh: '已向平台报送的节能、节水、环境标志等合格评定结果;未报送的不等于不存在',
    en: 'Energy and water saving, environmental labelling and other results reported to the hub; what is not reported may exist all the same',
  },
  blacklists: {
    zh: '平台收录的严重违法失信、政府采购严重违法失信、禁止参加采购、失信被执行人名单;未核对重大税收违法案件当事人名单',
    en: 'The lists held at the hub: serious dishonesty, procurement dishonesty, procurement bans, court defaulters; the list of parties to major tax offences is not checked',
  },
};

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
  };
}

/**
 * The freshness of all sources.
 * @throws SOURCE_UNAVAILABLE when one has never been read to its end or is behind: an answer could then miss a ban or a suspension.
 */
export function readFreshness(reader: ReadModelReader, now: Date): Freshness[] {
  const known = new Map(reader.sources().map(({ feed, asOf }) => [feed, asOf]));
  return SOURCES.map((name) => {
    const asOf = known.get(name) ?? null;
    if (asOf === null || !isFresh(asOf, now, FRESHNESS_LIMIT_MS))
      throw hubError('SOURCE_UNAVAILABLE', `The source ${name} is missing or behind; eligibility can't be judged.`);
    return { name, asOf, coverage: COVERAGE[name] };
  });
}
