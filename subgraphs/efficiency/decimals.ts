import { Decimal } from 'decimal.js';
import { badUserInput } from '../../schema/contract/errors.ts';

/** Enough for every product of inputs that is taken, and for a sum of a million of them: sums and products of decimals are exact then. */
Decimal.set({ precision: 200, toExpNeg: -200, toExpPos: 200 });
const DECIMAL = /^-?\d{1,30}(\.\d{1,20})?$/;

/** Reads a decimal text. @throws BAD_USER_INPUT */
export function decimal(text: string, path: string): Decimal {
  if (!DECIMAL.test(text))
    throw badUserInput(
      path,
      'a decimal number as text, for example "50" or "0.85", at most 30 digits before the point and 20 behind',
    );
  return new Decimal(text);
}

/** The same, of 0 or more. @throws BAD_USER_INPUT */
export function notNegative(text: string, path: string): Decimal {
  const value = decimal(text, path);
  if (value.isNegative() && !value.isZero()) throw badUserInput(path, 'a decimal number of 0 or more');
  return value;
}
