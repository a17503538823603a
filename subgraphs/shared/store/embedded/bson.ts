import { BSON, type BSONRegExp, Decimal128, Double, Int32, Long, ObjectId } from 'bson';
import { CommandError } from './command-error.ts';
import type { Document } from './document.ts';
import { LIMITS } from './limits.ts';

export type { Document } from './document.ts';

const EXACT = { promoteValues: false, promoteBuffers: false, promoteLongs: false, bsonRegExp: true } as const;

/** Decodes without losing a type: an int32 stays an Int32, a double 1.0 stays a Double. */
export function decode(bytes: Uint8Array): Document {
  return BSON.deserialize(bytes, EXACT);
}

/** @throws CommandError BSONObjectTooLarge above 16 MB. */
export function encode(document: Document): Buffer {
  const bytes = encodeEnvelope(document);
  if (bytes.length > LIMITS.document) throw tooLarge(bytes.length);
  return bytes;
}

/** Encodes what holds a document with something around it, so that it may be a little larger than one. */
export function encodeEnvelope(document: Document): Buffer {
  const bytes = BSON.serialize(document, { ignoreUndefined: true });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function tooLarge(size: number): CommandError {
  return new CommandError(
    'BSONObjectTooLarge',
    `BSONObj size: ${size} is invalid. Size must be between 0 and ${LIMITS.document}`,
  );
}

export type Numeric = number | Int32 | Double | Long | Decimal128;

export function isNumeric(value: unknown): value is Numeric {
  return (
    typeof value === 'number' ||
    value instanceof Int32 ||
    value instanceof Double ||
    value instanceof Long ||
    value instanceof Decimal128
  );
}

/** The JavaScript number of a command's numeric option, or undefined when it is not a number. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof Int32 || value instanceof Double) return value.value;
  if (value instanceof Long) return value.toNumber();
  if (value instanceof Decimal128) return Number(value.toString());
  return undefined;
}

/** A truth value as MongoDB reads one in options and projections: numbers count, null and missing are false. */
export function toBoolean(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  const number = toNumber(value);
  return number === undefined ? value !== undefined && value !== null : number !== 0;
}

/** True for an embedded document; arrays, dates and BSON scalars are not. */
export function isDocument(value: unknown): value is Document {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export function isRegExp(value: unknown): value is BSONRegExp {
  return isBson(value) && value._bsontype === 'BSONRegExp';
}

function isBson(value: unknown): value is { _bsontype: string } {
  return typeof value === 'object' && value !== null && '_bsontype' in value;
}

/** MongoDB's name for the type of a decoded value, for messages. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  if (value instanceof Int32) return 'int';
  if (value instanceof Long) return 'long';
  if (value instanceof Decimal128) return 'decimal';
  if (value instanceof ObjectId) return 'objectId';
  if (isNumeric(value)) return 'double';
  return isBson(value) ? value._bsontype : 'object';
}

/** A value as messages show it, cut short. */
export function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (isNumeric(value)) return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
