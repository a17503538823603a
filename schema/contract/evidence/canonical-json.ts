import { EvidenceFault } from './evidence-fault.ts';

/** Deeper nesting is refused: no answer of the hub comes near, and recursion must end. */
const MAX_DEPTH = 200;

/**
 * JSON Canonicalization Scheme (RFC 8785): members sorted by UTF-16 code units, numbers and strings as ECMAScript writes them.
 * Members that are `undefined` are left out, as JSON does.
 * @throws EvidenceFault MALFORMED for what I-JSON can't hold: NaN, infinities, lone surrogates, other types
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new EvidenceFault('MALFORMED', `Nested deeper than ${MAX_DEPTH}.`);
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw new EvidenceFault('MALFORMED', 'A number is not finite.');
      return JSON.stringify(value);
    case 'string':
      return text(value);
    case 'object':
      return Array.isArray(value) ? list(value, depth) : members(value as Record<string, unknown>, depth);
    default:
      throw new EvidenceFault('MALFORMED', `JSON has no ${typeof value}.`);
  }
}

function text(value: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new EvidenceFault('MALFORMED', 'A string holds half a surrogate pair.');
  return JSON.stringify(value);
}

function list(values: readonly unknown[], depth: number): string {
  return `[${values.map((value) => write(value === undefined ? null : value, depth + 1)).join()}]`;
}

function members(value: Readonly<Record<string, unknown>>, depth: number): string {
  const names = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort();
  return `{${names.map((name) => `${text(name)}:${write(value[name], depth + 1)}`).join()}}`;
}

/**
 * Decodes text that must be canonical to the byte; whoever changes one finds no text that decodes alike.
 * @throws EvidenceFault MALFORMED | NOT_CANONICAL
 */
export function parseCanonical(canonical: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(canonical);
  } catch {
    throw new EvidenceFault('MALFORMED', 'It is not JSON.');
  }
  if (canonicalJson(value) !== canonical) throw new EvidenceFault('NOT_CANONICAL');
  return value;
}
