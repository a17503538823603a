import { Decimal128, Double, Int32, Long } from 'bson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderKey, rawValueOf } from './order-key.ts';

/** A number with its exact value as a fraction, worked out without the code under test. */
interface Exact {
  readonly value: Int32 | Double | Long | Decimal128;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function ofDouble(double: number): Exact {
  let [numerator, denominator] = [double, 1n];
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2n;
  }
  return { value: new Double(double), numerator: BigInt(numerator), denominator };
}

function ofDecimal(digits: bigint, exponent: number): Exact {
  const value = Decimal128.fromString(`${digits}E${exponent}`);
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent >= 0
    ? { value, numerator: digits * power, denominator: 1n }
    : { value, numerator: digits, denominator: power };
}

const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const double = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 });
/** Often close to one another, where rounding would confuse them. */
const number: fc.Arbitrary<Exact> = fc.oneof(
  fc.integer().map((n) => ({ value: new Int32(n), numerator: BigInt(n), denominator: 1n })),
  long.map((n) => ({ value: Long.fromBigInt(n), numerator: n, denominator: 1n })),
  fc
    .bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n })
    .map((n) => ({ value: Long.fromBigInt(n), numerator: n, denominator: 1n })),
  double.map(ofDouble),
  fc.constantFrom(0.1, 0.5, 1, 2 ** 53, 2 ** 53 + 2, 1e22, -0.1).map(ofDouble),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 34n - 1n), max: 10n ** 34n - 1n }), fc.integer({ min: -60, max: 60 }))
    .map(([digits, exponent]) => ofDecimal(digits, exponent)),
  fc
    .constantFrom<[bigint, number][]>(
      [1n, -1],
      [10n, -2],
      [5n, -1],
      [9007199254740993n, 0],
      [90071992547409925n, -1],
      [1n, 22],
      [-1n, -1],
      [1000000000000000055511151231257827n, -34],
    )
    .map(([digits, exponent]) => ofDecimal(digits, exponent)),
);

function keyOf(value: unknown): Buffer {
  return orderKey(rawValueOf(value));
}

describe('order keys', () => {
  test('numbers of all types order by their exact value', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const difference = a.numerator * b.denominator - b.numerator * a.denominator;
        const expected = difference < 0n ? -1 : difference > 0n ? 1 : 0;
        expect(Math.sign(keyOf(a.value).compare(keyOf(b.value)))).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
  });

  test('texts order by their UTF-8 bytes, and none begins another', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: fc.constantFrom('\0', '\u0001', '\u0002', 'a'), maxLength: 6 }),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [keyOf(a), keyOf(b)];
        expect(Math.sign(x.compare(y))).toBe(Math.sign(Buffer.from(a).compare(Buffer.from(b))));
        if (a !== b) expect(x.subarray(0, y.length).equals(y)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });
});
