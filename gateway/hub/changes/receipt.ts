import { createHash, createPublicKey, verify } from 'node:crypto';
import type { KeptReceipt } from '../../../subgraphs/changes/webhook-work.ts';
import type { Attempt } from './send.ts';

/** The structure of an ed25519 public key before the key itself (RFC 8410). */
const ED25519_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** What is kept of a receiver's answer beside the hash of what it was sent. Its signature is over `<webhook-id>.<SHA-256 of the body, hexadecimal>.<number>`. */
export function receiptOf(
  key: string | null,
  messageId: string,
  body: string,
  { acknowledgement, signature, reason }: Attempt,
): KeptReceipt {
  const contentHash = createHash('sha256').update(body).digest('hex');
  const isVerified =
    key === null || signature === null || acknowledgement === null
      ? null
      : isSignedBy(key, `${messageId}.${contentHash}.${acknowledgement}`, signature);
  return { contentHash, number: acknowledgement, signature, isVerified, reason };
}

/** @param key `whpk_…` of 32 bytes, as it was checked when it was registered */
function isSignedBy(key: string, text: string, signature: string): boolean {
  const der = Buffer.concat([ED25519_PREFIX, Buffer.from(key.slice('whpk_'.length), 'base64')]);
  try {
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64'));
  } catch {
    // A signature of another form is none.
    return false;
  }
}
