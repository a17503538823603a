import { badUserInput } from '../../schema/contract/errors.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import { parseUscc } from '../../schema/domain/uscc.ts';

export * from '../shared/written-input.ts';

/** @throws BAD_USER_INPUT */
export function readDivision(argument: string, written: string): string {
  if (!isDivisionCode(written)) throw badUserInput(argument, 'six digits of GB/T 2260');
  return written;
}

/** An enterprise by its USCC, or a body as `BODY:` and its code. @throws BAD_USER_INPUT */
export function readInterest(argument: string, written: string): string {
  if (/^BODY:[0-9A-Z-]{1,20}$/.test(written)) return written;
  const read = parseUscc(written);
  if ('fault' in read) throw badUserInput(argument, 'a unified social credit code, or BODY: and a body’s code');
  return read.uscc;
}
