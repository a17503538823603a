import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeyLookup, SigningKey } from './caller-header.ts';

/** A public key as the key set publishes it (RFC 7517). */
export interface PublicJwk extends JsonWebKey {
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: 'ES256';
}

/** The keys of a hub: the first private key signs, all public ones verify. */
export interface KeySet {
  /** Undefined where only public halves are at hand, as in a subgraph that runs elsewhere. */
  readonly signing: SigningKey | undefined;
  readonly find: KeyLookup;
  readonly publicJwks: readonly PublicJwk[];
}

/** RFC 7638 thumbprint of a P-256 key: what it is called everywhere. */
export function thumbprint({ crv, kty, x, y }: JsonWebKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

/**
 * Reads a JWK set of P-256 keys, private or public.
 * @throws Error that names the fault, never the key.
 */
export function parseKeySet(text: string): KeySet {
  const { keys } = JSON.parse(text) as { keys?: JsonWebKey[] };
  if (!Array.isArray(keys) || keys.length === 0)
    throw new Error('A key set needs {"keys": [ … ]} with at least one key.');
  const known = new Map<string, KeyObject>();
  const publicJwks: PublicJwk[] = [];
  let signing: SigningKey | undefined;
  for (const [index, key] of keys.entries()) {
    const { kty, crv, x, y, d } = key;
    if (kty !== 'EC' || crv !== 'P-256' || !x || !y) throw new Error(`Key ${index} of the key set is not a P-256 key.`);
    const kid = thumbprint(key);
    const publicKey = { kty, crv, x, y };
    known.set(kid, createPublicKey({ key: publicKey, format: 'jwk' }));
    publicJwks.push({ ...publicKey, kid, use: 'sig', alg: 'ES256' });
    if (d && !signing) signing = { kid, privateKey: createPrivateKey({ key: { ...publicKey, d }, format: 'jwk' }) };
  }
  return { signing, find: (kid) => known.get(kid), publicJwks };
}

/** A new private key set with one key, as text. */
export function generateKeySet(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return `${JSON.stringify({ keys: [privateKey.export({ format: 'jwk' })] }, null, 2)}\n`;
}

/** Reads the key file, and makes it on first start, readable by its owner only. Two processes that start at once get the same keys. */
export function loadOrCreateKeySet(path: string): KeySet {
  if (!existsSync(path)) {
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
  return parseKeySet(readFileSync(path, 'utf8'));
}
