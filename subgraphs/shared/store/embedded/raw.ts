import { decode, encode } from './bson.ts';
import { CommandError } from './command-error.ts';
import { LIMITS } from './limits.ts';

/** BSON type bytes (bsonspec.org). */
export const TYPE = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binary: 5,
  undefined: 6,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  dbPointer: 12,
  code: 13,
  symbol: 14,
  codeWithScope: 15,
  int32: 16,
  timestamp: 17,
  int64: 18,
  decimal: 19,
  maxKey: 127,
  minKey: 255,
} as const;

/** One value inside encoded BSON: documents are matched, sorted and indexed without being decoded. */
export class RawValue {
  readonly bytes: Buffer;
  readonly type: number;
  readonly start: number;
  readonly end: number;

  constructor(bytes: Buffer, type: number, start: number, end: number) {
    this.bytes = bytes;
    this.type = type;
    this.start = start;
    this.end = end;
  }

  /** The decoded value with its exact numeric type. */
  decoded(): unknown {
    return decode(wrapped(this)).v;
  }

  /** The encoded document when this is an object or array, else undefined. */
  slice(): Buffer {
    return this.bytes.subarray(this.start, this.end);
  }
}

export function int32At(bytes: Buffer, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

/** Where the value of this type that starts at `at` ends. */
export function valueEnd(bytes: Buffer, type: number, at: number): number {
  switch (type) {
    case TYPE.double:
    case TYPE.date:
    case TYPE.timestamp:
    case TYPE.int64:
      return at + 8;
    case TYPE.string:
    case TYPE.code:
    case TYPE.symbol:
      return at + 4 + int32At(bytes, at);
    case TYPE.object:
    case TYPE.array:
    case TYPE.codeWithScope:
      return at + int32At(bytes, at);
    case TYPE.binary:
      return at + 5 + int32At(bytes, at);
    case TYPE.undefined:
    case TYPE.null:
    case TYPE.maxKey:
    case TYPE.minKey:
      return at;
    case TYPE.objectId:
      return at + 12;
    case TYPE.bool:
      return at + 1;
    case TYPE.regex:
      return cstringEnd(bytes, cstringEnd(bytes, at));
    case TYPE.dbPointer:
      return at + 16 + int32At(bytes, at);
    case TYPE.int32:
      return at + 4;
    case TYPE.decimal:
      return at + 16;
    default:
      throw new CommandError('InvalidBSON', `unknown BSON type ${type}`);
  }
}

/** The position after the zero byte of the C string at `at`. */
export function cstringEnd(bytes: Buffer, at: number): number {
  while (bytes[at] !== 0) at += 1;
  return at + 1;
}

/** Calls `visit` for each element of the document at `start`, until it answers true. */
export function forEachElement(
  bytes: Buffer,
  start: number,
  visit: (value: RawValue, nameStart: number, nameEnd: number) => boolean,
): boolean {
  const end = start + int32At(bytes, start) - 1;
  let at = start + 4;
  while (at < end) {
    const type = bytes[at] as number;
    const nameStart = at + 1;
    const valueStart = cstringEnd(bytes, nameStart);
    const valueStop = valueEnd(bytes, type, valueStart);
    if (visit(new RawValue(bytes, type, valueStart, valueStop), nameStart, valueStart - 1)) return true;
    at = valueStop;
  }
  return false;
}

/** The field of that name (UTF-8 bytes) in the document at `start`. */
export function findField(bytes: Buffer, start: number, name: Buffer): RawValue | undefined {
  const end = start + int32At(bytes, start) - 1;
  const length = name.length;
  let at = start + 4;
  while (at < end) {
    const type = bytes[at] as number;
    const nameStart = at + 1;
    let i = 0;
    while (i < length && bytes[nameStart + i] === name[i]) i += 1;
    const found = i === length && bytes[nameStart + i] === 0;
    const valueStart = found ? nameStart + length + 1 : cstringEnd(bytes, nameStart + i);
    const valueStop = valueEnd(bytes, type, valueStart);
    if (found) return new RawValue(bytes, type, valueStart, valueStop);
    at = valueStop;
  }
  return undefined;
}

/** The elements of an encoded array or the values of an encoded document. */
export function elementsOf(value: RawValue): RawValue[] {
  const elements: RawValue[] = [];
  forEachElement(value.bytes, value.start, (element) => {
    elements.push(element);
    return false;
  });
  return elements;
}

/** Whether an element of the encoded array satisfies `test`. */
export function someElement(array: RawValue, test: (element: RawValue) => boolean): boolean {
  return forEachElement(array.bytes, array.start, test);
}

export function elementCount(array: RawValue): number {
  let count = 0;
  forEachElement(array.bytes, array.start, () => {
    count += 1;
    return false;
  });
  return count;
}

/** A whole encoded document as a value. */
export function rawDocument(bytes: Buffer): RawValue {
  return new RawValue(bytes, TYPE.object, 0, bytes.length);
}

/** The document `{v: value}`. */
export function wrapped(value: RawValue): Buffer {
  const size = value.end - value.start;
  const bytes = Buffer.allocUnsafe(size + 8);
  bytes.writeInt32LE(size + 8, 0);
  bytes[4] = value.type;
  bytes[5] = 0x76;
  bytes[6] = 0;
  value.bytes.copy(bytes, 7, value.start, value.end);
  bytes[size + 7] = 0;
  return bytes;
}

const ID = Buffer.from('_id');

export function idOf(bytes: Buffer): RawValue | undefined {
  return findField(bytes, 0, ID);
}

/** The document with `_id` as its first field; `newId` gives one when it has none. */
export function withIdFirst(bytes: Buffer, newId: () => unknown): Buffer {
  if (bytes[5] === 0x5f && bytes[6] === 0x69 && bytes[7] === 0x64 && bytes[8] === 0) return bytes;
  const own = idOf(bytes);
  if (!own) return document([encode({ _id: newId() }).subarray(4, -1), bytes.subarray(4, -1)]);
  const elementStart = own.start - 5;
  return document([
    bytes.subarray(elementStart, own.end),
    bytes.subarray(4, elementStart),
    bytes.subarray(own.end, -1),
  ]);
}

/** An encoded document made of encoded elements. */
export function document(parts: readonly Buffer[]): Buffer {
  const head = Buffer.allocUnsafe(4);
  const bytes = Buffer.concat([head, ...parts, ZERO]);
  bytes.writeInt32LE(bytes.length, 0);
  return bytes;
}

const ZERO = Buffer.alloc(1);

/**
 * Refuses bytes that are not one well-formed document, so that everything stored can be walked without further checks.
 * @throws CommandError InvalidBSON, or Overflow above 100 levels.
 */
export function checkDocument(bytes: Buffer, start = 0, limit = bytes.length, depth = 1): void {
  if (depth > LIMITS.depth) throw new CommandError('Overflow', `document is nested deeper than ${LIMITS.depth} levels`);
  const end = limit - 1;
  if (limit - start < 5 || int32At(bytes, start) !== limit - start || bytes[end] !== 0) throw malformed();
  let at = start + 4;
  while (at < end) {
    const type = bytes[at] as number;
    const nameEnd = bytes.indexOf(0, at + 1);
    if (nameEnd < 0 || nameEnd >= end) throw malformed();
    const value = nameEnd + 1;
    const stop = type === TYPE.regex ? regexEnd(bytes, value, end) : checkedEnd(bytes, type, value, end);
    if (type === TYPE.object || type === TYPE.array) checkDocument(bytes, value, stop, depth + 1);
    at = stop;
  }
  if (at !== end) throw malformed();
}

function checkedEnd(bytes: Buffer, type: number, at: number, end: number): number {
  const minimum = type === TYPE.string || type === TYPE.code || type === TYPE.symbol ? 1 : 0;
  const sized = minimum || type === TYPE.object || type === TYPE.array || type === TYPE.binary;
  if (sized && (at + 4 > end || int32At(bytes, at) < minimum)) throw malformed();
  if (type === TYPE.dbPointer || type === TYPE.codeWithScope || type === TYPE.undefined) {
    throw new CommandError('CommandNotSupported', `BSON type ${type} is not supported by the embedded store`);
  }
  const stop = valueEnd(bytes, type, at);
  if (stop > end || stop < at) throw malformed();
  if (minimum && bytes[stop - 1] !== 0) throw malformed();
  return stop;
}

function regexEnd(bytes: Buffer, at: number, end: number): number {
  const pattern = bytes.indexOf(0, at);
  const options = pattern < 0 ? -1 : bytes.indexOf(0, pattern + 1);
  if (options < 0 || options >= end) throw malformed();
  return options + 1;
}

function malformed(): CommandError {
  return new CommandError('InvalidBSON', 'the message holds a malformed BSON document');
}
