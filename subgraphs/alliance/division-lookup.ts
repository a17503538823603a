import { badUserInput } from '../../schema/contract/errors.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import type { DivisionRecord, Register } from './register.ts';

/** Most divisions of one call. */
export const DIVISIONS_LIMIT = 50;

/** The division with this code, or `null` when the register has none. @throws BAD_USER_INPUT when it is no code of GB/T 2260. */
export function lookUpDivision(register: Register, code: string, argument = 'code'): DivisionRecord | null {
  if (!isDivisionCode(code)) throw badUserInput(argument, 'a GB/T 2260 code, six digits');
  return register.division(code);
}

/** Divisions in the order asked. @throws BAD_USER_INPUT for none, more than 50, or a malformed code, named by its place. */
export function lookUpDivisions(register: Register, codes: readonly string[]): (DivisionRecord | null)[] {
  if (codes.length === 0 || codes.length > DIVISIONS_LIMIT)
    throw badUserInput('codes', `1 to ${DIVISIONS_LIMIT} division codes`);
  return codes.map((code, index) => lookUpDivision(register, code, `codes[${index}]`));
}
