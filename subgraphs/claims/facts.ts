import type { ReuseLinkFact } from '../../schema/domain/facts.ts';
import type { Group } from '../shared/read-model/groups.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import {
  type BlacklistEntryView,
  type BodyView,
  type CatalogueEntryView,
  type CertificateView,
  type FactTables,
  type ResultView,
  SOURCES,
  type SourceName,
  type TraceView,
} from './view.ts';

/** A reuse link with the result it leads to. */
export interface LinkedResult {
  readonly link: ReuseLinkFact;
  readonly result: ResultView | null;
}

/** What the hub knows, as verdicts ask for it. Nothing here depends on the day. */
export interface Facts {
  certificate(number: string): CertificateView | null;
  trace(code: string): TraceView | null;
  body(code: string): BodyView | null;
  /** The registered names of an organisation, made comparable. */
  names(uscc: string): readonly string[];
  linkedResults(certificateNumber: string): readonly LinkedResult[];
  catalogueEntries(projectCode: string): readonly CatalogueEntryView[];
  /** Entries against the holder of a USCC. */
  blacklistEntries(uscc: string): readonly BlacklistEntryView[];
  /** Entries against a certification body. */
  bodyBlacklistEntries(bodyCode: string): readonly BlacklistEntryView[];
  /** The instant up to which a source is complete; `null` when it was never caught up with. */
  asOf(source: SourceName): string | null;
}

const NONE: readonly never[] = [];

/**
 * Facts of one call over the read model: each key is read and decoded once, however many claims ask for it. Use it within one synchronous
 * stretch of code, so that all claims of the call see the same state.
 */
export function readFacts(reader: ReadModelReader): Facts {
  const table = <Name extends keyof FactTables>(name: Name) => {
    const read = new Map<string, FactTables[Name] | undefined>();
    return (key: string): FactTables[Name] | undefined => {
      const known = read.get(key);
      if (known !== undefined || read.has(key)) return known;
      const found = reader.get<FactTables[Name]>(name, key);
      read.set(key, found);
      return found;
    };
  };
  const certificate = table('certificate');
  const trace = table('trace');
  const body = table('body');
  const organisation = table('organisation');
  const result = table('result');
  const links = table('links');
  const catalogue = table('catalogue');
  const blacklist = table('blacklist');
  const bodyBlacklist = table('blacklist-body');
  const entries = <T>(group: Group<T> | undefined): readonly T[] => group?.entries ?? NONE;
  const freshness = new Map(reader.sources().map(({ feed, asOf }) => [feed, asOf]));
  return {
    certificate: (number) => certificate(number) ?? null,
    trace: (code) => trace(code) ?? null,
    body: (code) => body(code) ?? null,
    names: (uscc) => organisation(uscc)?.names ?? NONE,
    linkedResults: (number) => entries(links(number)).map((link) => ({ link, result: result(link.resultId) ?? null })),
    catalogueEntries: (projectCode) => entries(catalogue(projectCode)),
    blacklistEntries: (uscc) => entries(blacklist(uscc)),
    bodyBlacklistEntries: (bodyCode) => entries(bodyBlacklist(bodyCode)),
    asOf: (source) => freshness.get(source) ?? null,
  };
}

/** Most bodies that a coverage statement lists; the body code has three digits. */
const BODIES_LIMIT = 1000;

/** Every certification body that the hub knows, by code. */
export function readBodies(reader: ReadModelReader): BodyView[] {
  return reader.withPrefix<BodyView>('body', '', BODIES_LIMIT).map(({ value }) => value);
}

/** Freshness of all sources. */
export function readFreshness(facts: Facts): { readonly name: SourceName; readonly asOf: string | null }[] {
  return SOURCES.map((name) => ({ name, asOf: facts.asOf(name) }));
}
