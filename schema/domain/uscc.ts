import { normaliseCode } from './text.ts';

/** GB 32100-2015: 31 characters, without I, O, S, V and Z; a character's value is its index. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** W(i) = 3^(i-1) mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** Values by character code: codes are checked by the million. */
const VALUES = Int8Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The check character (GB 32100-2015, 5.7) of a code's first 17 characters. A remainder of 0 gives the character `0`. */
export function usccCheckCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (VALUES[first17.charCodeAt(i)] ?? -1) * (WEIGHTS[i] ?? 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** What is wrong with a unified social credit code (统一社会信用代码). */
export type UsccFault = 'FORM' | 'CHECK_CHARACTER';

/** The normalised code, or what is wrong with it. Positions 3-8 are the registering office, never the address. */
export function parseUscc(text: string): { readonly uscc: string } | { readonly fault: UsccFault } {
  const uscc = normaliseCode(text);
  if (!FORM.test(uscc)) return { fault: 'FORM' };
  return usccCheckCharacter(uscc) === uscc.charAt(17) ? { uscc } : { fault: 'CHECK_CHARACTER' };
}

/** Whether the text, once normalised, is a well-formed code with the right check character. */
export function isUscc(text: string): boolean {
  return 'uscc' in parseUscc(text);
}

/** What is expected in place of a code with the fault. */
const EXPECTED: Readonly<Record<UsccFault, string>> = {
  FORM: 'a unified social credit code of 18 characters (GB 32100-2015)',
  CHECK_CHARACTER: 'a unified social credit code whose check character is right (GB 32100-2015)',
};

/** The normalised code. @throws what `refused` makes of the form that is expected */
export function requireUscc(text: string, refused: (expected: string) => Error): string {
  const parsed = parseUscc(text);
  if ('uscc' in parsed) return parsed.uscc;
  throw refused(EXPECTED[parsed.fault]);
}
