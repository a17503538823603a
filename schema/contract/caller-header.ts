import { createHash, type KeyObject } from 'node:crypto';
import jsonwebtoken from 'jsonwebtoken';
import type { Caller } from './caller.ts';

/** Name of the header in which the gateway tells a subgraph who asks. */
export const CALLER_HEADER = 'x-yunqiao-caller';
/** Name of the header that carries the request id through every process. */
export const REQUEST_ID_HEADER = 'x-request-id';
/** A header lives this long: enough for one fetch and clocks a few seconds apart, too short to be worth stealing. */
export const CALLER_HEADER_SECONDS = 60;

const ISSUER = 'yunqiao-gateway';

/** A signing key with the id under which the key set publishes its public half. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
}

/** Finds the public key of a key id; `undefined` when it is unknown or withdrawn. */
export type KeyLookup = (kid: string) => KeyObject | undefined;

/** SHA-256 of an operation's text, in hex: what a caller header is bound to. */
export function operationHash(query: string): string {
  return createHash('sha256').update(query).digest('hex');
}

/** Signs the caller for one operation of one subgraph (ES256). */
export function signCallerHeader(key: SigningKey, subgraph: string, hash: string, caller: Caller): string {
  return jsonwebtoken.sign({ op: hash, caller }, key.privateKey, {
    algorithm: 'ES256',
    keyid: key.kid,
    issuer: ISSUER,
    audience: subgraph,
    expiresIn: CALLER_HEADER_SECONDS,
  });
}

/** What a verified header states, and until when (epoch seconds). */
export interface VerifiedHeader {
  readonly caller: Caller;
  readonly operationHash: string;
  readonly expiresAt: number;
}

/**
 * Verifies signature, issuer, audience and life time.
 * @throws Error when any of them does not hold; the message names no secret.
 */
export function verifyCallerHeader(header: string, subgraph: string, keys: KeyLookup): VerifiedHeader {
  const kid = jsonwebtoken.decode(header, { complete: true })?.header.kid;
  const key = kid === undefined ? undefined : keys(kid);
  if (!key) throw new Error('The caller header is signed with an unknown key.');
  const payload = jsonwebtoken.verify(header, key, { algorithms: ['ES256'], issuer: ISSUER, audience: subgraph });
  if (typeof payload === 'string' || typeof payload['op'] !== 'string' || !payload['caller'] || !payload.exp) {
    throw new Error('The caller header lacks a claim.');
  }
  return { caller: payload['caller'] as Caller, operationHash: payload['op'], expiresAt: payload.exp };
}
