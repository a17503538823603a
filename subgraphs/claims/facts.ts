import type { ReuseLinkFact } from '../../schema/domain/facts.ts';
import type { ReadModelReader, SourceState } from '../shared/read-model/read-model.ts';
import { groupKnownAt, recordKnownAt } from '../shared/read-model/remembered.ts';
import { type AsOf, recordAsOf } from '../shared/read-model/versioned.ts';
import {
  type BlacklistEntryView,
  type BodyView,
  type CatalogueEntryView,
  type CertificateView,
  type ExternalNumberView,
  type FactTables,
  type MemberView,
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

/**
 * What the hub knows, as verdicts ask for it: certificates in the version of the day, everything else with all its days. Asked for a record of which the latest
 * could not be read, each throws NotKnown.
 */
export interface Facts {
  certificate(number: string): CertificateView | null;
  trace(code: string): TraceView | null;
  body(code: string): BodyView | null;
  /** Every body that the hub knows, by code. */
  bodies(): readonly BodyView[];
  /** Certificates that carry a number of their body's own form, by the number in its form of comparison. */
  externalNumbers(key: string): readonly ExternalNumberView[];
  /** The registered names of an organisation, made comparable. */
  names(uscc: string): readonly string[];
  linkedResults(certificateNumber: string): readonly LinkedResult[];
  catalogueEntries(projectCode: string): readonly CatalogueEntryView[];
  /** Through which system certificates of a category are reported; `null` where the category is not known. */
  category(projectCode: string): FactTables['category'] | null;
  /** Entries against the holder of a USCC. */
  blacklistEntries(uscc: string): readonly BlacklistEntryView[];
  /** Entries against a certification body. */
  bodyBlacklistEntries(bodyCode: string): readonly BlacklistEntryView[];
  /** Memberships of alliances that a certification body has or had. */
  memberships(bodyCode: string): readonly MemberView[];
  /** The instant up to which a source is complete; `null` when it was never caught up with, or is inconclusive. */
  asOf(source: SourceName): string | null;
  /** Whether a source has told something that can't be read and may be about any record. */
  isInconclusive(source: SourceName): boolean;
}

const NONE: readonly never[] = [];

/**
 * Facts of one call over the read model: each key is read and decoded once, however many claims ask for it. Use it within one synchronous
 * stretch of code, so that all claims of the call see the same state.
 */
export function readFacts(reader: ReadModelReader, asOf: AsOf): Facts {
  const { knownAt } = asOf;
  const record = <Name extends RecordTable>(name: Name) =>
    once((key) => recordKnownAt<FactTables[Name]>(reader, name, key, knownAt) ?? null);
  const group = <Name extends GroupTable>(name: Name) =>
    once((key) => groupKnownAt<EntryOf<Name>>(reader, name, key, knownAt));
  const trace = record('trace');
  const organisation = record('organisation');
  const result = record('result');
  const links = group('links');
  let all: readonly BodyView[] | undefined;
  const sources = new Map<string, SourceState>(reader.sources().map((source) => [source.feed, source]));
  return {
    certificate: once((number) => recordAsOf<CertificateView>(reader, 'certificate', number, asOf)),
    trace,
    body: record('body'),
    bodies: () => {
      all ??= readBodies(reader);
      return all;
    },
    externalNumbers: group('external'),
    names: (uscc) => organisation(uscc)?.names ?? NONE,
    linkedResults: (number) => links(number).map((link) => ({ link, result: result(link.resultId) })),
    catalogueEntries: group('catalogue'),
    category: record('category'),
    blacklistEntries: group('blacklist'),
    bodyBlacklistEntries: group('blacklist-body'),
    memberships: group('members'),
    asOf: (source) => sources.get(source)?.asOf ?? null,
    isInconclusive: (source) => (sources.get(source)?.setAside?.unattributed ?? 0) > 0,
  };
}

type RecordTable = 'category' | 'trace' | 'organisation' | 'result' | 'body';
type GroupTable = 'links' | 'external' | 'catalogue' | 'blacklist' | 'blacklist-body' | 'members';
type EntryOf<Name extends GroupTable> = FactTables[Name]['entries'][number];

/** Reads each key once. */
function once<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = read(key);
    known.set(key, value);
    return value;
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
