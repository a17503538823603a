import { createHash, type KeyObject, randomUUID } from 'node:crypto';
import jsonwebtoken from 'jsonwebtoken';
import type { Caller } from './caller.ts';

/** Name of the header in which the gateway tells a subgraph who asks. */
export const CALLER_HEADER = 'x-yunqiao-caller';
/** Name of the header that carries the request id through every process. */
export const REQUEST_ID_HEADER = 'x-request-id';
/** A header that never leaves its process lives this long. */
export const CALLER_HEADER_SECONDS = 60;
/** A header that crosses a network lives this long: it is made for one request, and used at once. */
export const REQUEST_HEADER_SECONDS = 10;
/** How far the clocks of a gateway and a subgraph may differ. */
export const CLOCK_DIFFERENCE_SECONDS = 5;

const ISSUER = 'yunqiao-gateway';
const ID_LIMIT = 64;

/** A signing key with the id under which the key set publishes its public half. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
}

/** Finds the public key of a key id; `undefined` when it is unknown or withdrawn. */
export type KeyLookup = (kid: string) => KeyObject | undefined;

/** SHA-256 of an operation's text, in hex: what a caller header within a process is bound to. */
export function operationHash(query: string): string {
  return createHash('sha256').update(query).digest('hex');
}

/** Never the name of a subgraph, so that neither kind of header is taken for the other. */
function withinProcess(subgraph: string): string {
  return `within-process:${subgraph}`;
}

/** Signs the caller for one operation of one subgraph in the same process (ES256); no HTTP server takes such a header. */
export function signCallerHeader(key: SigningKey, subgraph: string, hash: string, caller: Caller): string {
  return jsonwebtoken.sign({ op: hash, caller }, key.privateKey, {
    algorithm: 'ES256',
    keyid: key.kid,
    issuer: ISSUER,
    audience: withinProcess(subgraph),
    expiresIn: CALLER_HEADER_SECONDS,
  });
}

/** What a verified header states, and until when (epoch seconds). */
export interface VerifiedHeader {
  readonly kid: string;
  readonly caller: Caller;
  readonly operationHash: string;
  readonly expiresAt: number;
}

/**
 * Verifies signature, issuer, audience and life time.
 * @throws Error when any of them does not hold; the message names no secret.
 */
export function verifyCallerHeader(header: string, subgraph: string, keys: KeyLookup): VerifiedHeader {
  const { kid, payload } = verified(header, withinProcess(subgraph), keys, { clockTimestamp: undefined });
  const { op, caller, exp } = payload;
  if (typeof op !== 'string' || !caller || !exp) throw new Error('The caller header lacks a claim.');
  return { kid, caller: caller as Caller, operationHash: op, expiresAt: exp };
}

/** What a request over HTTP is signed for: the exact bytes of its body, or for one without a body what it asks. */
export function requestHash(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url');
}

/** Signs the caller for one HTTP request to one subgraph (ES256): for exactly this body, and to be used once. */
export function signRequestHeader(
  key: SigningKey,
  subgraph: string,
  body: string | Uint8Array,
  caller: Caller,
  now: number = Date.now(),
): string {
  // A finer time than whole seconds, so that a subgraph can tell what was made before it started.
  const iat = now / 1000;
  const claims = {
    caller,
    body: requestHash(body),
    jti: randomUUID(),
    iat,
    exp: Math.ceil(iat) + REQUEST_HEADER_SECONDS,
  };
  return jsonwebtoken.sign(claims, key.privateKey, {
    algorithm: 'ES256',
    keyid: key.kid,
    issuer: ISSUER,
    audience: subgraph,
  });
}

/** What a verified header of an HTTP request states; times in epoch seconds. */
export interface VerifiedRequestHeader {
  readonly caller: Caller;
  readonly bodyHash: string;
  readonly id: string;
  readonly issuedAt: number;
}

/**
 * Verifies signature, issuer, audience and life time at a time (epoch milliseconds). That the header is used once is for the subgraph to see to.
 * @throws Error when any of them does not hold; the message names no secret.
 */
export function verifyRequestHeader(
  header: string,
  subgraph: string,
  keys: KeyLookup,
  now: number,
): VerifiedRequestHeader {
  const seconds = now / 1000;
  const times = { clockTimestamp: Math.floor(seconds), clockTolerance: CLOCK_DIFFERENCE_SECONDS };
  const { payload } = verified(header, subgraph, keys, times);
  const { caller, body, jti, iat, exp } = payload;
  if (
    !caller ||
    typeof body !== 'string' ||
    typeof jti !== 'string' ||
    jti === '' ||
    jti.length > ID_LIMIT ||
    !iat ||
    !exp
  )
    throw new Error('The caller header lacks a claim.');
  if (exp - iat > REQUEST_HEADER_SECONDS + 1) throw new Error('The caller header would live too long.');
  if (iat > seconds + CLOCK_DIFFERENCE_SECONDS) throw new Error('The caller header is of a time to come.');
  return { caller: caller as Caller, bodyHash: body, id: jti, issuedAt: iat };
}

/** The key id that a header names, unverified. Reads no more than that: a full decoding costs a tenth of the verification. */
export function keyIdOf(header: string): string | undefined {
  try {
    const { kid } = JSON.parse(Buffer.from(header.slice(0, header.indexOf('.')), 'base64url').toString()) ?? {};
    return typeof kid === 'string' ? kid : undefined;
  } catch {
    return undefined;
  }
}

function verified(
  header: string,
  audience: string,
  keys: KeyLookup,
  times: { readonly clockTimestamp: number | undefined; readonly clockTolerance?: number },
): { readonly kid: string; readonly payload: jsonwebtoken.JwtPayload } {
  const kid = keyIdOf(header);
  const key = kid === undefined ? undefined : keys(kid);
  if (kid === undefined || !key) throw new Error('The caller header is signed with an unknown key.');
  const { clockTimestamp, clockTolerance } = times;
  const payload = jsonwebtoken.verify(header, key, {
    algorithms: ['ES256'],
    issuer: ISSUER,
    audience,
    ...(clockTimestamp !== undefined && { clockTimestamp }),
    ...(clockTolerance !== undefined && { clockTolerance }),
  });
  if (typeof payload === 'string') throw new Error('The caller header lacks a claim.');
  return { kid, payload };
}
