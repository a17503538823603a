import { crc32 } from 'node:zlib';
import { packed, unpacked } from './packing.ts';

/** Ends a sealed value; no BSON document and no encoded record ends with it by nature and passes its checksum as well. */
const MARK = 0xa5;
/** Ends one whose value is packed. */
const PACKED_MARK = 0x5a;
/** CRC-32 (ISO 3309) over key and value, then the mark. */
export const SEAL_BYTES = 5;

/** A value that is not what was written under its key: a bit of it was lost on disk or in memory. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** The value with a checksum over itself and its key, so that neither a flipped bit nor a value under another key goes unseen. */
export function seal(key: Buffer | string, value: Uint8Array, mark = MARK): Buffer {
  const sealed = Buffer.allocUnsafe(value.length + SEAL_BYTES);
  sealed.set(value);
  sealed.writeUInt32LE(crc32(value, crc32(key)), value.length);
  sealed[value.length + 4] = mark;
  return sealed;
}

/** The same with the value packed where that makes it shorter: a few times as short, for some 40 µs to write it and 15 µs to read it. */
export function sealPacked(key: Buffer | string, value: Uint8Array): Buffer {
  const bytes = packed(value);
  return bytes ? seal(key, bytes, PACKED_MARK) : seal(key, value);
}

const isMark = (byte: number | undefined) => byte === MARK || byte === PACKED_MARK;

/** The checksum that a value bears, whether it fits or not; undefined when it bears none. */
export function checksumOf(stored: Buffer): number | undefined {
  const mark = stored.length - 1;
  return mark >= SEAL_BYTES - 1 && isMark(stored[mark]) ? stored.readUInt32LE(mark - (SEAL_BYTES - 1)) : undefined;
}

/** Whether a value bears a seal that fits. */
export function isSealed(key: Buffer | string, stored: Buffer): boolean {
  const end = stored.length - SEAL_BYTES;
  return (
    end >= 0 &&
    isMark(stored[stored.length - 1]) &&
    stored.readUInt32LE(end) === crc32(stored.subarray(0, end), crc32(key))
  );
}

/** Whether the value inside a seal is packed. */
export function isPacked(stored: Buffer): boolean {
  return stored[stored.length - 1] === PACKED_MARK;
}

/** The value inside a seal that was found right: it shares the memory, unless it was packed. */
export function valueIn(stored: Buffer): Buffer {
  const value = stored.subarray(0, stored.length - SEAL_BYTES);
  // Only now: what unpacks a damaged record may do anything.
  return isPacked(stored) ? unpacked(value) : value;
}

/** The value inside a seal; shares the memory, unless it was packed. @throws Damaged when it is not what was sealed under this key */
export function unseal(key: Buffer | string, stored: Buffer): Buffer {
  if (isSealed(key, stored)) return valueIn(stored);
  throw new Damaged('A record does not match its checksum.');
}
