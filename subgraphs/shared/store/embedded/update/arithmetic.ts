import { Decimal128, Double, Int32, Long } from 'bson';
import { isNumeric, type Numeric, show, typeName } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';

const INT32_MAX = 2n ** 31n;
const INT64_MAX = 2n ** 63n;

/** The whole number of an int32 or int64, or undefined for a double. */
export function integerOf(value: Numeric): bigint | undefined {
  if (value instanceof Int32) return BigInt(value.value);
  if (value instanceof Long) return value.toBigInt();
  return undefined;
}

export function doubleOf(value: Numeric): number {
  if (typeof value === 'number') return value;
  if (value instanceof Int32 || value instanceof Double) return value.value;
  if (value instanceof Long) return value.toNumber();
  throw unsupported('arithmetic on Decimal128');
}

/** Adds or multiplies as MongoDB does: int32 grows to int64, any double makes a double. @throws CommandError on overflow. */
export function calculate(operator: '$inc' | '$mul', a: Numeric, b: Numeric): Int32 | Long | Double {
  if (a instanceof Decimal128 || b instanceof Decimal128) throw unsupported(`${operator} on Decimal128`);
  const [x, y] = [integerOf(a), integerOf(b)];
  if (x === undefined || y === undefined) {
    const [p, q] = [doubleOf(a), doubleOf(b)];
    return new Double(operator === '$inc' ? p + q : p * q);
  }
  const result = operator === '$inc' ? x + y : x * y;
  const long = a instanceof Long || b instanceof Long;
  if (!long && result >= -INT32_MAX && result < INT32_MAX) return new Int32(Number(result));
  if (result >= -INT64_MAX && result < INT64_MAX) return Long.fromBigInt(result);
  throw new CommandError(
    'BadValue',
    `Failed to apply ${operator} operations to current value: the result overflows int64`,
  );
}

/** @throws CommandError TypeMismatch when the stored or given value is no number. */
export function requireNumber(operator: string, path: string, value: unknown, stored: boolean): Numeric {
  if (isNumeric(value)) return value;
  throw new CommandError(
    'TypeMismatch',
    stored
      ? `Cannot apply ${operator} to a value of non-numeric type: the field '${path}' is of type ${typeName(value)}`
      : `Cannot ${operator === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${show(value)}}`,
  );
}
