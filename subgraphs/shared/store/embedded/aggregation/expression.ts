import { Int32 } from 'bson';
import { toNumber } from '../bson.ts';
import { unsupported } from '../command-error.ts';
import { fieldPath, type PathPart } from '../field-path.ts';
import { findField, forEachElement, type RawValue, TYPE } from '../raw.ts';

/** A compiled expression. Values are decoded with exact types; undefined is a missing value. */
export interface Expression {
  evaluate(document: Buffer): unknown;
  /** The encoded value, for a plain path that meets no array; else undefined. Spares decoding. */
  readonly raw?: (document: Buffer) => RawValue | undefined;
  /** The value is the same for every document. */
  readonly constant: boolean;
}

export function literal(value: unknown): Expression {
  return { evaluate: () => value, constant: true };
}

/** The value at a path, `$name.part`. */
export function pathExpression(text: string): Expression {
  if (text.startsWith('$$')) throw unsupported(`the variable ${text}`);
  const { parts } = fieldPath(text.slice(1));
  const only = parts.length === 1 ? (parts[0] as PathPart).bytes : undefined;
  return {
    constant: false,
    evaluate: (document) => valueAt(document, 0, parts, 0),
    ...(only ? { raw: (document: Buffer) => findField(document, 0, only) } : {}),
  };
}

/** The value of a path; through an array it is the array of what its documents have there. */
function valueAt(bytes: Buffer, start: number, parts: readonly PathPart[], index: number): unknown {
  const value = findField(bytes, start, (parts[index] as PathPart).bytes);
  if (value === undefined || index === parts.length - 1) return value && decoded(value);
  return inside(value, parts, index + 1);
}

function inside(value: RawValue, parts: readonly PathPart[], index: number): unknown {
  if (value.type === TYPE.object) return valueAt(value.bytes, value.start, parts, index);
  if (value.type !== TYPE.array) return undefined;
  const found: unknown[] = [];
  forEachElement(value.bytes, value.start, (element) => {
    const one = inside(element, parts, index);
    if (one !== undefined) found.push(one);
    return false;
  });
  return found;
}

/** The decoded value, the usual types without going through a whole document. */
export function decoded(value: RawValue): unknown {
  switch (value.type) {
    case TYPE.string:
      return value.bytes.toString('utf8', value.start + 4, value.end - 1);
    case TYPE.int32:
      return new Int32(value.bytes.readInt32LE(value.start));
    case TYPE.bool:
      return value.bytes[value.start] === 1;
    case TYPE.null:
      return null;
    default:
      return value.decoded();
  }
}

/** A truth value as expressions see it: false, null, missing and zero are false. */
export function isTrue(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  return toNumber(value) !== 0;
}
