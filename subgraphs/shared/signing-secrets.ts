import { generateKeyPairSync, randomBytes } from 'node:crypto';

/** How messages to others are signed: `v1` or `v1a` of Standard Webhooks. */
export type SignatureMethod = 'HMAC_SHA256' | 'ED25519';

/** A secret with which messages to others are signed. */
export interface SigningSecret {
  /** base64: the shared secret, or the private key (PKCS #8). */
  readonly secret: string;
  /** base64; `null` for shared secrets. */
  readonly publicKey: string | null;
  /** Signs until then; `null`: the newest. */
  readonly until: Date | null;
}

/** How long secrets before the newest one still sign, in milliseconds. */
export const OVERLAP_MS = 24 * 3_600_000;
/** Secrets that sign at a time. */
export const SECRETS_LIMIT = 4;

/** A new secret by the conventions of Standard Webhooks: 32 random bytes, or an ed25519 key pair. */
export function newSecret(method: SignatureMethod): SigningSecret {
  if (method === 'HMAC_SHA256') return { secret: randomBytes(32).toString('base64'), publicKey: null, until: null };
  // Exported while it is made: a generated key object can wait for ever on Node 20.
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  // The last 32 bytes of the structure are the key itself (RFC 8410).
  return {
    secret: privateKey.toString('base64'),
    publicKey: publicKey.subarray(-32).toString('base64'),
    until: null,
  };
}

/** What the receiver verifies with: `whsec_…`, or `whpk_…`. */
export function shownSecret({ secret, publicKey }: SigningSecret): string {
  return publicKey === null ? `whsec_${secret}` : `whpk_${publicKey}`;
}

/** The secrets after another was added: those before it sign for a day more. */
export function rotated(secrets: readonly SigningSecret[], method: SignatureMethod, now: Date): SigningSecret[] {
  const until = new Date(now.getTime() + OVERLAP_MS);
  const before = secrets
    .filter((one) => one.until === null || one.until > now)
    .map((one) => ({ ...one, until: one.until ?? until }));
  return [...before.slice(-(SECRETS_LIMIT - 1)), newSecret(method)];
}
