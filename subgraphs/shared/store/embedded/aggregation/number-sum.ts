import { Decimal128, Double, Int32, Long } from 'bson';
import { isNumeric } from '../bson.ts';
import { unsupported } from '../command-error.ts';
import { doubleOf, integerOf } from '../update/arithmetic.ts';

/**
 * Adds numbers as MongoDB does: whole numbers exactly, doubles with compensated rounding, other values ignored. The sum
 * is an int32 while it fits and nothing wider was added, else an int64, else a double.
 */
export class NumberSum {
  private whole = 0n;
  /** Whole numbers that have not been added to `whole` yet: small ones add up as doubles, exactly. */
  private small = 0;
  private double = 0;
  private rounding = 0;
  private hasLong = false;
  private hasDouble = false;
  count = 0;

  /** @throws CommandError CommandNotSupported for Decimal128. */
  add(value: unknown): void {
    if (!isNumeric(value)) return;
    if (value instanceof Decimal128) throw unsupported('$sum or $avg of Decimal128');
    this.count += 1;
    if (value instanceof Int32) this.addInt32(value.value);
    else if (value instanceof Long) {
      this.hasLong = true;
      this.whole += integerOf(value) ?? 0n;
    } else this.addDouble(doubleOf(value));
  }

  private addInt32(value: number): void {
    this.small += value;
    if (Number.isSafeInteger(this.small)) return;
    this.whole += BigInt(this.small - value) + BigInt(value);
    this.small = 0;
  }

  private addDouble(value: number): void {
    this.hasDouble = true;
    const next = this.double + value;
    if (Number.isFinite(next)) {
      this.rounding +=
        Math.abs(this.double) >= Math.abs(value) ? this.double - next + value : value - next + this.double;
    }
    this.double = next;
  }

  private total(): number {
    const rounding = Number.isFinite(this.double) ? this.rounding : 0;
    return this.double + rounding + Number(this.whole + BigInt(this.small));
  }

  sum(): Int32 | Long | Double {
    if (this.hasDouble) return new Double(this.total());
    const whole = this.whole + BigInt(this.small);
    if (!this.hasLong && BigInt.asIntN(32, whole) === whole) return new Int32(Number(whole));
    return BigInt.asIntN(64, whole) === whole ? Long.fromBigInt(whole) : new Double(Number(whole));
  }

  average(): Double | null {
    return this.count === 0 ? null : new Double(this.total() / this.count);
  }
}
