import type { GraphQLFormattedError } from 'graphql';
import type { AnsweredPart, ReadSource } from '../../schema/contract/evidence/receipt.ts';
import type { SourceUse } from '../../schema/contract/sources.ts';

/** What a part of an answer lacks, by the code of the error that stands at its place. */
const STATE_BY_CODE: Readonly<Record<string, AnsweredPart['state']>> = {
  UNAUTHENTICATED: 'REFUSED',
  FORBIDDEN: 'REFUSED',
  FIELD_FORBIDDEN: 'REFUSED',
  QUOTA_EXCEEDED: 'REFUSED',
  RATE_LIMITED: 'REFUSED',
  OPERATION_NOT_TRUSTED: 'REFUSED',
  TIMEOUT: 'TIMED_OUT',
  SOURCE_UNAVAILABLE: 'UNAVAILABLE',
};
/** A source that is complete up to an instant longer ago than this is behind. */
export const BEHIND_AFTER_MS = 60_000;
/** Errors that one receipt tells of a part; how many there were is told too. */
const FAULTS_LIMIT = 20;

/**
 * What became of each question of an operation, by the key under which its answer stands: an answer without findings can be told from one that was not given. A part that
 * has data and errors is PARTLY answered, each error with its place; an operation that was refused whole is one part without a key.
 * @param agreement under which the caller asked: what it does not cover is what refuses
 */
export function partsOf(
  data: unknown,
  errors: readonly GraphQLFormattedError[],
  agreement: string | null,
): AnsweredPart[] {
  if (typeof data !== 'object' || data === null) return [partOf(null, undefined, errors, agreement)];
  const answered = data as Readonly<Record<string, unknown>>;
  const keys = new Set(Object.keys(answered));
  // What was cut from the operation has no key in the data.
  for (const { path } of errors) if (typeof path?.[0] === 'string') keys.add(path[0]);
  const parts = [...keys].map((key) =>
    partOf(
      key,
      answered[key],
      errors.filter(({ path }) => path?.[0] === key),
      agreement,
    ),
  );
  const elsewhere = errors.filter(({ path }) => typeof path?.[0] !== 'string');
  return elsewhere.length === 0 ? parts : [...parts, partOf(null, undefined, elsewhere, agreement)];
}

function partOf(
  key: string | null,
  value: unknown,
  errors: readonly GraphQLFormattedError[],
  agreement: string | null,
): AnsweredPart {
  const isThere = value !== undefined && value !== null;
  const faults = errors.slice(0, FAULTS_LIMIT).map(({ path, extensions }) => ({
    path: [...(path ?? [])],
    code: String(extensions?.['code'] ?? 'INTERNAL'),
  }));
  const codes = new Set(errors.map(({ extensions }) => String(extensions?.['code'] ?? 'INTERNAL')));
  const states = new Set([...codes].map((code) => STATE_BY_CODE[code] ?? 'FAILED'));
  const [first = 'ANSWERED'] = states;
  // Of several reasons the one that says least of the facts: whoever was refused one thing and timed out at another has not been answered.
  const state = errors.length > 0 && isThere ? 'PARTLY' : states.size > 1 ? 'FAILED' : first;
  return {
    key,
    state,
    found: isThere ? (isEmpty(value) ? 'NOTHING' : 'SOMETHING') : errors.length === 0 ? 'NOTHING' : 'NOT_KNOWN',
    ...(errors.length > 0 && { faults, faultCount: errors.length }),
    ...(states.has('REFUSED') && { refusedUnder: agreement }),
  };
}

/** Whether a value tells of nothing: an empty list, or a connection without edges. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  const edges = (value as { readonly edges?: unknown }).edges;
  return Array.isArray(edges) && edges.length === 0;
}

/** The sources that the answer was read from: up to when each was complete, and whether that is behind the time of the answer. */
export function readSources(sources: readonly SourceUse[], answeredAt: Date): ReadSource[] {
  return sources.map(({ name, asOf, from }) => ({
    name,
    from,
    asOf,
    state: asOf === null ? 'UNKNOWN' : answeredAt.getTime() - Date.parse(asOf) > BEHIND_AFTER_MS ? 'BEHIND' : 'CURRENT',
  }));
}
