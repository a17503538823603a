import { createHash } from 'node:crypto';
import { encode } from './bson.ts';
import { unsupported } from './command-error.ts';
import { compareWithDouble, type Decimal, decimalOrderBytes, nearestDouble, readDecimal128 } from './decimal-order.ts';
import { findField, forEachElement, int32At, type RawValue, rawDocument, TYPE } from './raw.ts';

/**
 * First byte of an encoded value: MongoDB's order between types. All numbers share one, so they compare by value.
 * No class is 0x00, which ends arrays and objects.
 */
export const CLASS = {
  minKey: 0x01,
  undefined: 0x08,
  null: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  binary: 0x60,
  objectId: 0x70,
  bool: 0x80,
  date: 0x90,
  timestamp: 0xa0,
  regex: 0xb0,
  code: 0xb8,
  maxKey: 0xfe,
} as const;

/** The class byte of a BSON type. @throws CommandError for a type that cannot be compared here. */
export function classOf(type: number): number {
  switch (type) {
    case TYPE.string:
    case TYPE.symbol:
      return CLASS.string;
    case TYPE.int32:
    case TYPE.double:
    case TYPE.int64:
    case TYPE.decimal:
      return CLASS.number;
    case TYPE.objectId:
      return CLASS.objectId;
    case TYPE.date:
      return CLASS.date;
    case TYPE.bool:
      return CLASS.bool;
    case TYPE.null:
      return CLASS.null;
    case TYPE.object:
      return CLASS.object;
    case TYPE.array:
      return CLASS.array;
    case TYPE.binary:
      return CLASS.binary;
    case TYPE.timestamp:
      return CLASS.timestamp;
    case TYPE.regex:
      return CLASS.regex;
    case TYPE.code:
      return CLASS.code;
    case TYPE.undefined:
      return CLASS.undefined;
    case TYPE.minKey:
      return CLASS.minKey;
    case TYPE.maxKey:
      return CLASS.maxKey;
    default:
      throw unsupported(`comparing BSON type ${type}`);
  }
}

const NAN = Buffer.from([CLASS.number, 0, 0, 0, 0, 0, 0, 0, 0, 1]);

/** The encoding of NaN, which sorts before every other number. */
export function nanKey(): Buffer {
  return Buffer.from(NAN);
}

/**
 * Writes values so that comparing the bytes is comparing the values as MongoDB orders them (simple collation). No
 * encoding is the beginning of another, so values can follow each other in one key. This is the store's only definition of order and
 * equality: matching, sorting, grouping and indexes all use it.
 */
export class OrderKeyWriter {
  bytes = Buffer.allocUnsafe(64 * 1024);
  length = 0;

  reset(): this {
    this.length = 0;
    return this;
  }

  copy(): Buffer {
    const copy = Buffer.allocUnsafe(this.length);
    this.bytes.copy(copy, 0, 0, this.length);
    return copy;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  uint32(value: number): void {
    this.reserve(4);
    this.length = this.bytes.writeUInt32BE(value, this.length);
  }

  append(bytes: Buffer): void {
    this.reserve(bytes.length);
    bytes.copy(this.bytes, this.length);
    this.length += bytes.length;
  }

  /** A value; a missing one sorts and matches as null does. */
  value(value: RawValue | undefined): void {
    if (value === undefined) this.byte(CLASS.null);
    else this.present(value);
  }

  private present(value: RawValue): void {
    const { bytes, start, end, type } = value;
    switch (type) {
      case TYPE.int32:
        this.double(int32At(bytes, start));
        break;
      case TYPE.double:
        this.double(bytes.readDoubleLE(start));
        break;
      case TYPE.int64:
        this.int64(bytes, start);
        break;
      case TYPE.decimal:
        this.decimal(bytes.subarray(start, end));
        break;
      case TYPE.string:
      case TYPE.symbol:
      case TYPE.code:
        this.byte(classOf(type));
        this.text(bytes, start + 4, end - 1);
        break;
      case TYPE.object:
        this.object(value);
        break;
      case TYPE.array:
        this.array(value);
        break;
      case TYPE.binary:
        this.binary(value);
        break;
      case TYPE.objectId:
      case TYPE.bool:
        this.byte(classOf(type));
        this.raw(bytes, start, end);
        break;
      case TYPE.date:
        this.wide(CLASS.date, int32At(bytes, start + 4) ^ 0x80000000, int32At(bytes, start));
        break;
      case TYPE.timestamp:
        this.wide(CLASS.timestamp, int32At(bytes, start + 4), int32At(bytes, start));
        break;
      case TYPE.regex:
        this.regex(value);
        break;
      default:
        this.byte(classOf(type));
    }
  }

  private regex({ bytes, start, end }: RawValue): void {
    const options = bytes.indexOf(0, start) + 1;
    this.byte(CLASS.regex);
    this.text(bytes, start, options - 1);
    this.text(bytes, options, end - 1);
  }

  private double(value: number): void {
    this.reserve(10);
    this.orderedDouble(value);
    this.bytes[this.length++] = 1;
  }

  /** Class byte and the eight bytes of a double in numeric order; the caller adds the exactness byte. */
  private orderedDouble(value: number): void {
    const at = this.length;
    this.bytes[at] = CLASS.number;
    this.length = at + 9;
    if (Number.isNaN(value)) {
      this.bytes.fill(0, at + 1, at + 9);
      return;
    }
    this.bytes.writeDoubleBE(value === 0 ? 0 : value, at + 1);
    const first = this.bytes[at + 1] as number;
    if (first & 0x80) for (let i = at + 1; i < at + 9; i += 1) this.bytes[i] = 0xff ^ (this.bytes[i] as number);
    else this.bytes[at + 1] = first | 0x80;
  }

  private int64(bytes: Buffer, at: number): void {
    const high = int32At(bytes, at + 4);
    if (high >= -0x200000 && high < 0x200000) this.double(high * 0x100000000 + (int32At(bytes, at) >>> 0));
    else this.exact({ coefficient: bytes.readBigInt64LE(at), exponent: 0 });
  }

  private decimal(bytes: Buffer): void {
    const value = readDecimal128(bytes);
    if (typeof value === 'number') this.double(value);
    else this.exact(value);
  }

  /** A number that may lie between two doubles: the nearest double, which side of it, and the exact digits. */
  private exact(value: Decimal): void {
    const double = nearestDouble(value);
    const side = compareWithDouble(value, double);
    if (side === 0) {
      this.double(double);
      return;
    }
    this.reserve(10);
    this.orderedDouble(double);
    this.bytes[this.length++] = side < 0 ? 0 : 2;
    this.append(decimalOrderBytes(value));
  }

  private wide(type: number, high: number, low: number): void {
    this.reserve(9);
    this.bytes[this.length++] = type;
    this.length = this.bytes.writeUInt32BE(high >>> 0, this.length);
    this.length = this.bytes.writeUInt32BE(low >>> 0, this.length);
  }

  /** Text ended by 0x00. The bytes 0 and 1 become 0x01 0x01 and 0x01 0x02, so that no text is the beginning of another. */
  private text(source: Buffer, start: number, end: number): void {
    this.reserve((end - start) * 2 + 1);
    const { bytes } = this;
    let at = this.length;
    for (let i = start; i < end; i += 1) {
      const byte = source[i] as number;
      if (byte > 1) {
        bytes[at++] = byte;
      } else {
        bytes[at++] = 1;
        bytes[at++] = byte + 1;
      }
    }
    bytes[at++] = 0;
    this.length = at;
  }

  private raw(source: Buffer, start: number, end: number): void {
    this.reserve(end - start);
    source.copy(this.bytes, this.length, start, end);
    this.length += end - start;
  }

  private object(value: RawValue): void {
    this.byte(CLASS.object);
    forEachElement(value.bytes, value.start, (element, nameStart, nameEnd) => {
      this.byte(classOf(element.type));
      this.text(value.bytes, nameStart, nameEnd);
      this.value(element);
      return false;
    });
    this.byte(0);
  }

  private array(value: RawValue): void {
    this.byte(CLASS.array);
    forEachElement(value.bytes, value.start, (element) => {
      this.value(element);
      return false;
    });
    this.byte(0);
  }

  /** Binary data orders by length, then subtype, then content. */
  private binary(value: RawValue): void {
    this.byte(CLASS.binary);
    this.uint32(int32At(value.bytes, value.start));
    this.raw(value.bytes, value.start + 4, value.end);
  }

  private reserve(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + size));
    this.bytes.copy(grown, 0, 0, this.length);
    this.bytes = grown;
  }

  /** Shortens what was written since `start`, if it is longer than `limit`. Answers whether it was. */
  shorten(start: number, limit: number): boolean {
    if (this.length - start <= limit) return false;
    shortKey(this.bytes.subarray(start, this.length), limit).copy(this.bytes, start);
    this.length = start + limit;
    return true;
  }

  /** Turns what was written since `start` round, for descending index fields. */
  invert(start: number): void {
    for (let i = start; i < this.length; i += 1) this.bytes[i] = 0xff ^ (this.bytes[i] as number);
  }
}

const HASH_BYTES = 20;

/** An encoded value cut to `limit` bytes: a prefix, then a hash, so that equal stays equal. */
export function shortKey(key: Buffer, limit: number): Buffer {
  if (key.length <= limit) return key;
  const digest = createHash('sha256').update(key).digest().subarray(0, HASH_BYTES);
  return Buffer.concat([orderedPrefix(key, limit), digest]);
}

/** The beginning of an encoded value for which the order of shortened keys is still exact. */
export function orderedPrefix(key: Buffer, limit: number): Buffer {
  return key.subarray(0, limit - HASH_BYTES);
}

const writer = new OrderKeyWriter();

/** The complete order key of one value. */
export function orderKey(value: RawValue | undefined): Buffer {
  writer.reset().value(value);
  return writer.copy();
}

/** The complete order key as a string, for maps and sets. */
export function orderKeyText(value: RawValue | undefined): string {
  writer.reset().value(value);
  return writer.bytes.toString('latin1', 0, writer.length);
}

const V = Buffer.from('v');

/** A decoded value as an encoded one. */
export function rawValueOf(value: unknown): RawValue {
  const bytes = encode({ v: value });
  const raw = findField(bytes, 0, V);
  return raw ?? rawDocument(bytes);
}

/** Compares a value with a complete order key, without keeping a copy. */
export function compareToKey(value: RawValue | undefined, key: Buffer): number {
  writer.reset().value(value);
  return writer.bytes.compare(key, 0, key.length, 0, writer.length);
}
