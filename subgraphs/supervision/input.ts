import { badUserInput } from '../../schema/contract/errors.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import { requireInterest } from '../../schema/domain/interest.ts';

export * from '../shared/written-input.ts';

/** @throws BAD_USER_INPUT */
export function readDivision(argument: string, written: string): string {
  if (!isDivisionCode(written)) throw badUserInput(argument, 'six digits of GB/T 2260');
  return written;
}

/** @throws BAD_USER_INPUT */
export function readInterest(argument: string, written: string): string {
  return requireInterest(written, (expected) => badUserInput(argument, expected));
}
