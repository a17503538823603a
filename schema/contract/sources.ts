/** Where a part of an answer was read, and how fresh that was. */
export interface SourceUse {
  /** The subgraph whose facts were read. */
  readonly name: string;
  /** What was read is complete up to this instant (ISO 8601); `null` when that is not known. */
  readonly asOf: string | null;
  /** A memory-mapped view that follows the source's changes, or the store of record. */
  readonly from: 'read-model' | 'store';
}

/** Request header of clients: `Accept-Sources: freshness` asks for `extensions.sources`. */
export const ACCEPT_SOURCES_HEADER = 'accept-sources';
/** Name of the header in which the gateway tells a subgraph how to read for this request: words of `ReadWish`, joined by commas. */
export const READS_HEADER = 'x-yunqiao-reads';
/** Most uses that are taken from one subgraph's answer. */
const USES_TAKEN = 50;

/** How a gateway wants a fetch to be read. It rests on no signature: at worst somebody gets a slower or a longer answer. */
export interface ReadWish {
  /** The client's operation writes: look-ups must see what it has written, so they go to the store. */
  readonly fromStore: boolean;
  /** The answer's `extensions.sources` shall tell where it was read. */
  readonly tellSources: boolean;
}

/** The header's text for a wish; `undefined` when there is nothing to say. */
export function formatReadWish({ fromStore, tellSources }: ReadWish): string | undefined {
  if (fromStore) return tellSources ? 'store,sources' : 'store';
  return tellSources ? 'sources' : undefined;
}

/** Reads the header; words that are not known say nothing. */
export function parseReadWish(header: unknown): ReadWish {
  const words = typeof header === 'string' ? header.split(',') : [];
  return { fromStore: words.includes('store'), tellSources: words.includes('sources') };
}

/** Whether the value of `Accept-Sources` asks for freshness. */
export function wantsSources(header: unknown): boolean {
  return typeof header === 'string' && header.split(',').some((word) => word.trim().toLowerCase() === 'freshness');
}

/** The uses in a subgraph's `extensions`; whatever has another form is left out. */
export function sourcesOfAnswer(extensions: Readonly<Record<string, unknown>> | undefined): SourceUse[] {
  const stated = extensions?.['sources'];
  if (!Array.isArray(stated)) return [];
  return stated.slice(0, USES_TAKEN).flatMap((use: Partial<SourceUse> | null): SourceUse[] => {
    const { name, asOf, from } = use ?? {};
    if (typeof name !== 'string' || (from !== 'read-model' && from !== 'store')) return [];
    return [{ name, asOf: typeof asOf === 'string' ? asOf : null, from }];
  });
}

/** One entry for each source and way of reading, with the oldest instant that a part of the answer rests on; ordered by name. */
export function summariseSources(uses: readonly SourceUse[]): SourceUse[] {
  const summary = new Map<string, SourceUse>();
  for (const use of uses) {
    const key = `${use.name} ${use.from}`;
    const known = summary.get(key);
    if (!known || older(use.asOf, known.asOf)) summary.set(key, use);
  }
  return [...summary.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
}

function older(a: string | null, b: string | null): boolean {
  return b !== null && (a === null || a < b);
}
