import { hubError } from '../../schema/contract/errors.ts';
import type { ReuseLinkFact } from '../../schema/domain/facts.ts';
import { normaliseCode } from '../../schema/domain/text.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
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
}

/** What the hub knows, as answers ask for it. Nothing here depends on the day. */
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
export function readFacts(reader: ReadModelReader): Facts {
  const get = <Table extends keyof FactTables>(table: Table, key: string) => reader.get<FactTables[Table]>(table, key);
  const result = (id: string): ResultView | null => get('result', id) ?? null;
  return {
    certificate: (number) => get('certificate', normaliseCode(number)) ?? null,
    results: (number) =>
      (get('result-number', normaliseCode(number)) ?? []).flatMap(({ value }) => result(value) ?? []),
    linkedResults: (number) =>
      (get('links', number) ?? []).map(({ value }) => ({ link: value, result: result(value.resultId) })),
    body: (code) => get('body', code) ?? null,
    entries: (uscc) => (get('entries', uscc) ?? []).map(({ value }) => value),
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
    if (asOf === null || now.getTime() - Date.parse(asOf) > FRESHNESS_LIMIT_MS)
      throw hubError('SOURCE_UNAVAILABLE', `The source ${name} is missing or behind; eligibility can't be judged.`);
    return { name, asOf };
  });
}
