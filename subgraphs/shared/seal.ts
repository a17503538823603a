import { crc32 } from 'node:zlib';

/** Ends a sealed value; no BSON document and no encoded record ends with it by nature and passes its checksum as well. */
const MARK = 0xa5;
/** CRC-32 (ISO 3309) over key and value, then the mark. */
export const SEAL_BYTES = 5;

/** A value that is not what was written under its key: a bit of it was lost on disk or in memory. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** The value with a checksum over itself and its key, so that neither a flipped bit nor a value under another key goes unseen. */
export function seal(key: Buffer | string, value: Uint8Array): Buffer {
  const sealed = Buffer.allocUnsafe(value.length + SEAL_BYTES);
  sealed.set(value);
  sealed.writeUInt32LE(crc32(value, crc32(key)), value.length);
  sealed[value.length + 4] = MARK;
  return sealed;
}

/** The checksum that a value bears, whether it fits or not; undefined when it bears none. */
export function checksumOf(stored: Buffer): number | undefined {
  const mark = stored.length - 1;
  return mark >= SEAL_BYTES - 1 && stored[mark] === MARK ? stored.readUInt32LE(mark - (SEAL_BYTES - 1)) : undefined;
}

/** Whether a value bears a seal that fits. */
export function isSealed(key: Buffer | string, stored: Buffer): boolean {
  const end = stored.length - SEAL_BYTES;
  return (
    end >= 0 &&
    stored[stored.length - 1] === MARK &&
    stored.readUInt32LE(end) === crc32(stored.subarray(0, end), crc32(key))
  );
}

/** The value inside a seal; shares the memory. @throws Damaged when it is not what was sealed under this key */
export function unseal(key: Buffer | string, stored: Buffer): Buffer {
  if (isSealed(key, stored)) return stored.subarray(0, stored.length - SEAL_BYTES);
  throw new Damaged('A record does not match its checksum.');
}
