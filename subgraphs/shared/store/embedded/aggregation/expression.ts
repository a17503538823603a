import { Int32 } from 'bson';
import { type Document, isDocument, toNumber } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import { fieldPath, type PathPart } from '../field-path.ts';
import { findField, forEachElement, type RawValue, TYPE } from '../raw.ts';
import { operatorExpression } from './operators.ts';

/** A compiled expression. Values are decoded with exact types; undefined is a missing value. */
export interface Expression {
  evaluate(document: Buffer): unknown;
  /** The encoded value, for a plain path that meets no array; else undefined. Spares decoding. */
  readonly raw?: (document: Buffer) => RawValue | undefined;
  /** The value is the same for every document. */
  readonly constant: boolean;
}

/** @throws CommandError for an operator or variable this store lacks, by name. */
export function parseExpression(value: unknown): Expression {
  if (typeof value === 'string' && value.startsWith('$')) return pathExpression(value);
  if (Array.isArray(value)) return arrayExpression(value.map(parseExpression));
  if (!isDocument(value)) return literal(value);
  const entries = Object.entries(value);
  const operator = entries.find(([name]) => name.startsWith('$'));
  if (!operator) return objectExpression(value);
  if (entries.length > 1) {
    throw new CommandError(
      'Location15983',
      `An object representing an expression must have exactly one field: ${operator[0]}`,
    );
  }
  return operatorExpression(operator[0], operator[1]);
}

export function literal(value: unknown): Expression {
  return { evaluate: () => value, constant: true };
}

function pathExpression(text: string): Expression {
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

function arrayExpression(items: readonly Expression[]): Expression {
  return {
    constant: items.every((item) => item.constant),
    evaluate: (document) => items.map((item) => item.evaluate(document) ?? null),
  };
}

function objectExpression(value: Document): Expression {
  const fields = Object.entries(value).map(([name, field]) => ({ name, expression: parseExpression(field) }));
  for (const { name } of fields) {
    if (name.includes('.'))
      throw new CommandError('Location16412', `FieldPath field names may not contain '.': ${name}`);
  }
  return {
    constant: fields.every(({ expression }) => expression.constant),
    evaluate: (document) => {
      const result: Document = {};
      for (const { name, expression } of fields) {
        const field = expression.evaluate(document);
        if (field !== undefined) result[name] = field;
      }
      return result;
    },
  };
}

/** A truth value as expressions see it: false, null, missing and zero are false. */
export function isTrue(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  return toNumber(value) !== 0;
}
