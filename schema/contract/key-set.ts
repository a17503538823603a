import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeyLookup, SigningKey } from './caller-header.ts';

/** A public key as the key set publishes it (RFC 7517). */
export interface PublicJwk extends JsonWebKey {
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: 'ES256';
  /** Signs from then on (epoch seconds); it is published before. */
  readonly nbf?: number;
  /** What is short-lived (tokens, caller headers) is no longer taken from it after that; evidence always is. */
  readonly exp?: number;
}

/** The keys of a hub. They may change at any time: ask at every use, keep no copy. */
export interface KeySet {
  /** Of the private keys whose time has come, the latest. Undefined where only public halves are at hand, as in a subgraph that runs elsewhere. */
  readonly signing: SigningKey | undefined;
  /** Keys that tokens and caller headers may be signed with now. */
  readonly find: KeyLookup;
  /** Keys that evidence may ever have been signed with: also those whose time is over. */
  readonly findEver: KeyLookup;
  readonly publicJwks: readonly PublicJwk[];
  /** Reads the source of the keys again unless that was done just now; never rejects. */
  refresh(): Promise<void>;
  /** Calls the listener after every change. */
  onChange(listener: () => void): void;
}

/** The key that signs now. @throws Error when there is none */
export function signingKey(keys: KeySet): SigningKey {
  const { signing } = keys;
  if (!signing) throw new Error('The key set holds no private key that may sign now.');
  return signing;
}

/** RFC 7638 thumbprint of a P-256 key: what it is called everywhere. */
export function thumbprint({ crv, kty, x, y }: JsonWebKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

interface KnownKey {
  readonly publicKey: KeyObject;
  readonly signing: SigningKey | undefined;
  readonly nbf: number;
  readonly exp: number;
}

/**
 * Reads a JWK set of P-256 keys, private or public. Of several private keys the one with the latest `nbf` that has come signs; with equal ones, the
 * first.
 * @throws Error that names the fault, never the key.
 */
export function parseKeySet(text: string, now: () => number = Date.now): KeySet {
  const known = new Map<string, KnownKey>();
  const publicJwks: PublicJwk[] = [];
  for (const [index, key] of jwksOf(text).entries()) {
    const { kty, crv, x, y, d } = key;
    if (kty !== 'EC' || crv !== 'P-256' || !x || !y) throw new Error(`Key ${index} of the key set is not a P-256 key.`);
    const kid = thumbprint(key);
    if (known.has(kid)) throw new Error(`Key ${index} of the key set is there twice.`);
    const times = { nbf: secondsOf(key, 'nbf', index), exp: secondsOf(key, 'exp', index) };
    const publicKey = { kty, crv, x, y };
    const pair = keyObjects(publicKey, d, index);
    publicJwks.push({ ...publicKey, kid, use: 'sig', alg: 'ES256', ...definedOf(times) });
    known.set(kid, {
      publicKey: pair.publicKey,
      signing: pair.privateKey && { kid, privateKey: pair.privateKey },
      nbf: times.nbf ?? 0,
      exp: times.exp ?? Number.POSITIVE_INFINITY,
    });
  }
  const signers = [...known.values()].filter(({ signing }) => signing).sort((a, b) => b.nbf - a.nbf);
  return {
    get signing() {
      const seconds = now() / 1000;
      return signers.find(({ nbf, exp }) => nbf <= seconds && seconds < exp)?.signing;
    },
    find: (kid) => {
      const key = known.get(kid);
      return key && now() / 1000 < key.exp ? key.publicKey : undefined;
    },
    findEver: (kid) => known.get(kid)?.publicKey,
    publicJwks,
    refresh: async () => undefined,
    onChange: () => undefined,
  };
}

/** The keys of a JWK set, unchecked. @throws Error when it is none */
export function jwksOf(text: string): readonly JsonWebKey[] {
  let set: unknown;
  try {
    set = JSON.parse(text);
  } catch {
    // The parser's own message quotes what it read.
    throw new Error('The key set is not JSON.');
  }
  const keys = (set as { keys?: unknown } | null)?.keys;
  if (!Array.isArray(keys) || keys.length === 0 || !keys.every((key) => typeof key === 'object' && key !== null))
    throw new Error('A key set needs {"keys": [ … ]} with at least one key.');
  return keys as JsonWebKey[];
}

function secondsOf(key: JsonWebKey, name: 'nbf' | 'exp', index: number): number | undefined {
  const value = key[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Error(`Key ${index} of the key set: ${name} is not a time in epoch seconds.`);
}

function definedOf(times: { readonly nbf: number | undefined; readonly exp: number | undefined }): {
  nbf?: number;
  exp?: number;
} {
  return { ...(times.nbf !== undefined && { nbf: times.nbf }), ...(times.exp !== undefined && { exp: times.exp }) };
}

function keyObjects(
  jwk: JsonWebKey,
  d: string | undefined,
  index: number,
): { readonly publicKey: KeyObject; readonly privateKey: KeyObject | undefined } {
  try {
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
    if (!d) return { publicKey, privateKey: undefined };
    const privateKey = createPrivateKey({ key: { ...jwk, d }, format: 'jwk' });
    // Halves that do not belong together would sign what nobody can verify.
    const probe = Buffer.from('probe');
    if (!verify('sha256', probe, publicKey, sign('sha256', probe, privateKey))) throw new Error('no pair');
    return { publicKey, privateKey };
  } catch {
    throw new Error(`Key ${index} of the key set cannot be used: its parts do not belong together.`);
  }
}

/** A new private key set with one key, as text. */
export function generateKeySet(): string {
  let jwk: JsonWebKey;
  do jwk = generatePrivateJwk();
  while (
    // An id that begins like an option could not be given to a command: one in 64 would.
    thumbprint(jwk).startsWith('-')
  );
  return `${JSON.stringify({ keys: [jwk] }, null, 2)}\n`;
}

/**
 * By way of its text: exporting a key object that `generateKeyPairSync` made waits for ever when the garbage collector comes meanwhile, because Node 20
 * holds the key's lock and lets go of the generating job under the same lock.
 */
function generatePrivateJwk(): JsonWebKey {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return createPrivateKey(privateKey).export({ format: 'jwk' });
}

/** Makes the key file on first start, readable by its owner only. Two processes that start at once get the same keys. */
export function ensureKeyFile(path: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, generateKeySet(), { mode: 0o600 });
  try {
    // A link fails where another process was first, so no key file is ever overwritten.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}
