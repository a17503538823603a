import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { createTurnstile } from './turnstile.ts';

/** A secret as it is stored: scrypt (RFC 7914) with the parameters it was made with, so that they can be raised later. */
export interface SecretHash {
  readonly algorithm: 'scrypt';
  /** N. */
  readonly cost: number;
  /** r. */
  readonly blockSize: number;
  /** p. */
  readonly parallelism: number;
  /** Base64url. */
  readonly salt: string;
  /** Base64url. */
  readonly hash: string;
}

/** What deriving one key costs. */
export type SecretCost = Pick<SecretHash, 'cost' | 'blockSize' | 'parallelism'>;

/** 16 MiB and about 0.05 s per secret. Secrets are made by the hub from 256 random bits, so a dictionary is of no use against them. */
export const SECRET_COST: SecretCost = { cost: 16_384, blockSize: 8, parallelism: 1 };
const HASH_BYTES = 32;
const SALT_BYTES = 16;
/** scrypt needs 128 · N · r bytes and Node refuses exactly its limit. */
const MEMORY_LIMIT = 128 * 1024 * 1024;
/** Two derivations at a time in a process, as they share the thread pool with files and names; the last of 64 that wait takes some seconds. */
const inTurn = createTurnstile(2, 64, 16);
/** Of secrets that the hub makes itself. */
const OWN = 'own';

/** Hashes a new secret. */
export async function hashSecret(secret: string, secretCost: SecretCost = SECRET_COST): Promise<SecretHash> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(secret, salt, secretCost, OWN);
  return { algorithm: 'scrypt', ...secretCost, salt: salt.toString('base64url'), hash: hash.toString('base64url') };
}

/**
 * Whether the secret is one of the stored ones. It always derives `slots` keys, also for none, and compares in constant time: how long it
 * takes tells nothing about the client.
 * @throws RATE_LIMITED when too many secrets are being checked.
 */
export async function matchesSecret(
  secret: string,
  stored: readonly SecretHash[],
  slots: number,
  source: string,
  decoyCost: SecretCost = SECRET_COST,
): Promise<boolean> {
  const decoy: SecretHash = { ...DECOY, ...decoyCost };
  const decoys = Array.from({ length: Math.max(0, slots - stored.length) }, () => decoy);
  const matches = await Promise.all(
    [...stored, ...decoys].map(async (candidate) => {
      const hash = await derive(secret, Buffer.from(candidate.salt, 'base64url'), candidate, source);
      return timingSafeEqual(hash, Buffer.from(candidate.hash, 'base64url')) && candidate !== decoy;
    }),
  );
  return matches.includes(true);
}

const DECOY = {
  algorithm: 'scrypt',
  salt: randomBytes(SALT_BYTES).toString('base64url'),
  hash: randomBytes(HASH_BYTES).toString('base64url'),
} as const;

function derive(
  secret: string,
  salt: Buffer,
  { cost, blockSize, parallelism }: SecretCost,
  source: string,
): Promise<Buffer> {
  const options: ScryptOptions = { N: cost, r: blockSize, p: parallelism, maxmem: MEMORY_LIMIT };
  return inTurn(
    source,
    () =>
      new Promise((resolve, reject) =>
        scrypt(secret, salt, HASH_BYTES, options, (error, key) => (error ? reject(error) : resolve(key))),
      ),
  );
}
