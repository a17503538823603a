import type { JsonWebKey } from 'node:crypto';
import { generateKeySet, jwksOf, parseKeySet, thumbprint } from './key-set.ts';

/**
 * How long tokens and caller headers of a key are still taken after its successor signs: they live ten minutes at most, and machines may differ by
 * some seconds in when they change over.
 */
export const KEY_TRUST_SECONDS = 900;

/** A key of a key file, without its secret. */
export interface KeyState {
  readonly kid: string;
  readonly state: 'NEXT' | 'SIGNING' | 'VERIFYING' | 'EVIDENCE_ONLY';
  /** Whether the file holds its private half. */
  readonly private: boolean;
  /** Epoch seconds: signs from, and trusted for what is short-lived until. */
  readonly nbf: number | undefined;
  readonly exp: number | undefined;
}

/** The keys of a key file and what each is good for at a time. @throws Error when it is no key set */
export function keyStates(text: string, now: number): KeyState[] {
  const { publicJwks, signing } = parseKeySet(text, () => now);
  const withPrivate = privateKids(text);
  return publicJwks.map(({ kid, nbf, exp }) => {
    const holdsPrivate = withPrivate.has(kid);
    const isNext = holdsPrivate && nbf !== undefined && nbf * 1000 > now;
    const isOver = exp !== undefined && exp * 1000 <= now;
    const state = isNext ? 'NEXT' : kid === signing?.kid ? 'SIGNING' : isOver ? 'EVIDENCE_ONLY' : 'VERIFYING';
    return { kid, state, private: holdsPrivate, nbf, exp };
  });
}

/** Raised when a rotation is not possible; the message tells why and what to do. */
export class RotationError extends Error {
  override readonly name = 'RotationError';
}

/**
 * Adds a key that is published at once and signs `delaySeconds` later. The one that signs until then is trusted for {@link KEY_TRUST_SECONDS} more, and
 * for evidence for ever. Private halves that no longer sign are dropped.
 * @throws RotationError while an earlier rotation has not come to its time
 */
export function rotateKeys(text: string, now: number, delaySeconds: number): string {
  const states = keyStates(text, now);
  const next = states.find(({ state }) => state === 'NEXT');
  if (next) throw new RotationError(`Key ${next.kid} has been added already and signs from ${timeOf(next.nbf)}.`);
  if (!states.some(({ state }) => state === 'SIGNING'))
    throw new RotationError('No private key of the file may sign now.');
  const nbf = Math.ceil(now / 1000) + delaySeconds;
  const { kty, crv, x, y, d } = jwksOf(generateKeySet())[0] ?? {};
  const added = { kty, crv, x, y, d, kid: thumbprint({ kty, crv, x, y } as never), nbf };
  const keys = jwksOf(retireKeys(text, now)).map((key) => ({ exp: nbf + KEY_TRUST_SECONDS, ...key }));
  return textOf([...keys, added]);
}

/** Drops the private halves of keys that another one has followed. */
export function retireKeys(text: string, now: number): string {
  const idle = new Set(
    keyStates(text, now)
      .filter(({ state }) => state === 'VERIFYING' || state === 'EVIDENCE_ONLY')
      .map(({ kid }) => kid),
  );
  return textOf(jwksOf(text).map(({ d, ...key }) => ({ ...key, ...(d && !idle.has(thumbprint(key)) && { d }) })));
}

/**
 * Takes a key out: what it has signed is worth nothing from then on. For a private half that somebody else may hold.
 * @throws RotationError when it is unknown, or the only one that may sign now
 */
export function withdrawKey(text: string, now: number, kid: string): string {
  const states = keyStates(text, now);
  if (!states.some((key) => key.kid === kid)) throw new RotationError(`There is no key ${kid}.`);
  const left = jwksOf(text).filter((key) => thumbprint(key) !== kid);
  if (left.length === 0 || !parseKeySet(textOf(left), () => now).signing)
    throw new RotationError(`Key ${kid} is the only one that may sign now. First: yunqiao keys rotate --in 0`);
  // Without its successor the last one signs on, for as long as it has to.
  const last = lastSigner(left);
  return textOf(left.map((key) => (key === last ? { ...key, exp: undefined } : key)));
}

function lastSigner(keys: readonly JsonWebKey[]): JsonWebKey | undefined {
  return keys.filter(({ d }) => d).sort((a, b) => Number(b['nbf'] ?? 0) - Number(a['nbf'] ?? 0))[0];
}

function privateKids(text: string): Set<string> {
  return new Set(
    jwksOf(text)
      .filter(({ d }) => d)
      .map(thumbprint),
  );
}

function textOf(keys: readonly object[]): string {
  return `${JSON.stringify({ keys }, null, 2)}\n`;
}

function timeOf(seconds: number | undefined): string {
  return new Date((seconds ?? 0) * 1000).toISOString();
}
