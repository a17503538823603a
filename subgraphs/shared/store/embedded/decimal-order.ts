import { Decimal128 } from 'bson';

/** A finite decimal number: `coefficient × 10^exponent`. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** NaN, an infinity, or a finite decimal. */
export type DecimalValue = number | Decimal;

/** The exact value of 16 Decimal128 bytes. */
export function readDecimal128(bytes: Uint8Array): DecimalValue {
  const text = new Decimal128(bytes).toString();
  const match = /^(-?)(\d+)(?:\.(\d*))?(?:E([+-]?\d+))?$/.exec(text);
  if (!match) return Number(text);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  return { coefficient: BigInt(`${sign}${whole}${fraction}`), exponent: Number(exponent) - fraction.length };
}

/** The double nearest to a decimal; a value beyond the doubles becomes the largest one, never an infinity. */
export function nearestDouble({ coefficient, exponent }: Decimal): number {
  const double = Number(`${coefficient}e${exponent}`);
  return Number.isFinite(double) ? double : Math.sign(double) * Number.MAX_VALUE;
}

/** The sign of `decimal - double`, exactly. */
export function compareWithDouble({ coefficient, exponent }: Decimal, double: number): number {
  const { mantissa, power } = split(double);
  let left = coefficient;
  let right = mantissa;
  if (exponent > 0) left *= 10n ** BigInt(exponent);
  else right *= 10n ** BigInt(-exponent);
  if (power > 0) right <<= BigInt(power);
  else left <<= BigInt(-power);
  return left < right ? -1 : left > right ? 1 : 0;
}

function split(double: number): { mantissa: bigint; power: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, double);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const magnitude = biased === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: bits >> 63n ? -magnitude : magnitude, power: Math.max(biased, 1) - 1075 };
}

/**
 * Bytes whose order is the order of decimals of one sign: exponent of the leading digit, then the digits. Only values
 * that share their nearest double are ever compared by them.
 */
export function decimalOrderBytes({ coefficient, exponent }: Decimal): Buffer {
  const negative = coefficient < 0n;
  const digits = (negative ? -coefficient : coefficient).toString().replace(/0+$/, '');
  const trailing = (negative ? -coefficient : coefficient).toString().length - digits.length;
  const magnitude = digits.length + exponent + trailing;
  const bytes = Buffer.alloc(4 + digits.length);
  bytes[0] = 1;
  bytes.writeUInt16BE(magnitude + 0x8000, 1);
  for (let i = 0; i < digits.length; i += 1) bytes[3 + i] = digits.charCodeAt(i) - 0x2f;
  if (!negative) return bytes;
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = 0xff ^ (bytes[i] as number);
  return bytes;
}
