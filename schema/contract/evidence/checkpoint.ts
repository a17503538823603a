import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { SigningKey } from '../caller-header.ts';
import { EvidenceFault } from './evidence-fault.ts';
import { fromBytes, type Hash, sha256Hex, toBytes } from './merkle.ts';

/** Head of a log: which log, how many leaves, the root over them. */
export interface LogHead {
  /** Name of the log, for the whole of its life. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

/** A head whose signature holds. */
export interface SignedHead extends LogHead {
  /** The whole note, as it is kept and shown. */
  readonly checkpoint: string;
  readonly kid: string;
}

/** Keys by which a head may be signed, by key id. */
export type CheckpointKeys = Iterable<readonly [kid: string, key: KeyObject]>;

const ORIGIN = 'yunqiao/audit/';
const NAME_DIGITS = 32;
const SEPARATOR = '\n\n';
const SIGNATURE_LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/;
const KEY_HASH_BYTES = 4;
const ROOT_BYTES = 32;
const LONGEST = 16_384;

/**
 * The public name of the log with an id (`audit/log-id`). Made by hashing, as the id itself is a secret: rows of who looked have keys that are made from it,
 * and whoever knew it could tell which records there are.
 */
export function originOf(logId: string): string {
  return `${ORIGIN}${sha256Hex(`${ORIGIN}${logId}`).slice(0, NAME_DIGITS)}`;
}

/**
 * A C2SP checkpoint (tlog-checkpoint: origin, size, root) as a C2SP signed note. Signed with ECDSA P-256 over SHA-256, ASN.1 DER, the key hash being the
 * first bytes of the SHA-256 over the SubjectPublicKeyInfo: as public logs with such keys do (Rekor).
 */
export function signCheckpoint({ origin, size, root }: LogHead, { privateKey }: SigningKey): string {
  const text = `${origin}\n${size}\n${toBytes(root).toString('base64')}\n`;
  const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'der' });
  const signed = Buffer.concat([keyHash(createPublicKey(privateKey)), signature]).toString('base64');
  return `${text}\n\u2014 ${origin} ${signed}\n`;
}

/** Reads a checkpoint without believing it. @throws EvidenceFault MALFORMED */
export function readCheckpoint(checkpoint: string): LogHead & { readonly text: string; readonly signatures: Buffer[] } {
  const malformed = () => new EvidenceFault('MALFORMED', 'It is not a checkpoint.');
  const end = checkpoint.lastIndexOf(SEPARATOR);
  if (end === -1 || checkpoint.length > LONGEST || !checkpoint.endsWith('\n')) throw malformed();
  const text = checkpoint.slice(0, end + 1);
  const [origin = '', size = '', root = ''] = text.split('\n');
  const bytes = Buffer.from(root, 'base64');
  if (!origin || !/^(0|[1-9]\d{0,15})$/.test(size) || bytes.length !== ROOT_BYTES || bytes.toString('base64') !== root)
    throw malformed();
  const signatures = checkpoint
    .slice(end + SEPARATOR.length, -1)
    .split('\n')
    .map((line) => {
      const signed = SIGNATURE_LINE.exec(line)?.[2];
      const bytes = Buffer.from(signed ?? '', 'base64');
      // Decoders pass over the bits that a last character has too many: one signature would have several texts.
      if (signed === undefined || bytes.toString('base64') !== signed) throw malformed();
      return bytes;
    });
  return { origin, size: Number(size), root: fromBytes(bytes), text, signatures };
}

/** @throws EvidenceFault MALFORMED | UNKNOWN_KEY | BAD_SIGNATURE */
export function verifyCheckpoint(checkpoint: string, keys: CheckpointKeys): SignedHead {
  const { origin, size, root, text, signatures } = readCheckpoint(checkpoint);
  let known = false;
  for (const [kid, key] of keys)
    for (const bytes of signatures) {
      if (!bytes.subarray(0, KEY_HASH_BYTES).equals(keyHash(key))) continue;
      known = true;
      const signature = bytes.subarray(KEY_HASH_BYTES);
      if (verify('sha256', Buffer.from(text), { key, dsaEncoding: 'der' }, signature))
        return { origin, size, root, checkpoint, kid };
    }
  throw new EvidenceFault(known ? 'BAD_SIGNATURE' : 'UNKNOWN_KEY', 'The checkpoint.');
}

function keyHash(key: KeyObject): Buffer {
  const spki = key.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest().subarray(0, KEY_HASH_BYTES);
}
