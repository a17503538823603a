import { CLASS, classOf, compareToKey, nanKey, orderKey, rawValueOf } from '../order-key.ts';
import { int32At, type RawValue, TYPE } from '../raw.ts';

/** A constant of a filter, prepared for comparing it with many encoded values. */
export interface Operand {
  readonly raw: RawValue;
  readonly key: Buffer;
  readonly class: number;
  readonly isNaN: boolean;
}

export function operand(value: unknown): Operand {
  return rawOperand(rawValueOf(value));
}

export function rawOperand(raw: RawValue): Operand {
  const key = orderKey(raw);
  return { raw, key, class: classOf(raw.type), isNaN: key.equals(nanKey()) };
}

/** Compares a value of the same class as the operand. */
export function compare(value: RawValue, { raw, key }: Operand): number {
  if (value.type === TYPE.int32 && raw.type === TYPE.int32) {
    return int32At(value.bytes, value.start) - int32At(raw.bytes, raw.start);
  }
  if (value.type === TYPE.string && raw.type === TYPE.string) {
    return value.bytes.compare(raw.bytes, raw.start + 4, raw.end - 1, value.start + 4, value.end - 1);
  }
  if (value.type === TYPE.objectId && raw.type === TYPE.objectId) {
    return value.bytes.compare(raw.bytes, raw.start, raw.end, value.start, value.end);
  }
  return compareToKey(value, key);
}

/** Equality as `$eq` sees it: a missing field equals null. */
export function equals(value: RawValue | undefined, to: Operand): boolean {
  if (value === undefined) return to.class === CLASS.null;
  return classOf(value.type) === to.class && compare(value, to) === 0;
}
