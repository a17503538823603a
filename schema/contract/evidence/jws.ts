import { sign, verify } from 'node:crypto';
import type { KeyLookup, SigningKey } from '../caller-header.ts';
import { canonicalJson, parseCanonical } from './canonical-json.ts';
import { EvidenceFault } from './evidence-fault.ts';

/** `r` and `s` side by side, as RFC 7518 3.4 wants them. */
const ENCODING = 'ieee-p1363';

/**
 * Compact JWS (RFC 7515) with ES256 over the canonical JSON of a payload.
 * @param type the `typ` header, which keeps one kind of evidence from being taken for another.
 */
export function signJws(type: string, payload: unknown, { kid, privateKey }: SigningKey): string {
  const header = encode(canonicalJson({ alg: 'ES256', kid, typ: type }));
  const input = `${header}.${encode(canonicalJson(payload))}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: ENCODING }).toString('base64url')}`;
}

/** A JWS whose signature holds. */
export interface VerifiedJws {
  readonly kid: string;
  readonly payload: unknown;
}

/**
 * Verifies a compact JWS of one type. Only the one encoding that {@link signJws} writes is taken, so no byte can be changed unseen.
 * @throws EvidenceFault MALFORMED | NOT_CANONICAL | UNKNOWN_KEY | BAD_SIGNATURE
 */
export function verifyJws(type: string, compact: string, keys: KeyLookup): VerifiedJws {
  const [header = '', payload = '', signature = '', ...more] = compact.split('.');
  if (more.length > 0 || signature === '') throw new EvidenceFault('MALFORMED', 'It is not a compact JWS.');
  const { kid, typ } = members(parseCanonical(decode(header)));
  if (typeof kid !== 'string' || decode(header) !== canonicalJson({ alg: 'ES256', kid, typ }))
    throw new EvidenceFault('MALFORMED', 'The JWS header is not that of the hub.');
  if (typ !== type) throw new EvidenceFault('MALFORMED', `Expected a JWS of type ${type}.`);
  const key = keys(kid);
  if (!key) throw new EvidenceFault('UNKNOWN_KEY', `Key id ${kid}.`);
  const bytes = decodeBytes(signature);
  if (!verify('sha256', Buffer.from(`${header}.${payload}`), { key, dsaEncoding: ENCODING }, bytes))
    throw new EvidenceFault('BAD_SIGNATURE');
  return { kid, payload: parseCanonical(decode(payload)) };
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** The last character of base64url has spare bits: a second spelling of the same bytes is refused. */
function decodeBytes(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new EvidenceFault('MALFORMED', 'It is not base64url.');
  return bytes;
}

function decode(text: string): string {
  return decodeBytes(text).toString('utf8');
}

/** The members of a JSON object. @throws EvidenceFault MALFORMED */
export function members(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new EvidenceFault('MALFORMED', 'Expected a JSON object.');
  return value as Record<string, unknown>;
}
