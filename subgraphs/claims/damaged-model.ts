import { toHalfWidth } from '../../schema/domain/text.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const DATE = new RegExp(
  [
    `^\\d{1,2}-${MONTH}(?:-\\d{2,4})?$`,
    `^${MONTH}-\\d{1,4}$`,
    '^(?:\\d{2,4}年)?\\d{1,2}月(?:\\d{1,2}日?)?$',
    '^\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?$',
    '^(?:19|20)\\d{2}([-/.])\\d{1,2}\\1\\d{1,2}(?:[t ]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?z?)?$',
    '^\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2}(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?$',
    '^\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?$',
  ].join('|'),
);
/** Models that a spreadsheet takes for a day or a time: `3-1`, `2024-05`, `12/25`, `1:30`, `mar-1`. */
const READ_AS_DATE = new RegExp(
  `^(?:\\d{1,4}[-/]\\d{1,4}(?:[-/]\\d{1,4})?|\\d{1,2}:\\d{2}|\\d{1,2}-?${MONTH}|${MONTH}-?\\d{1,4})$`,
);
/** How a day without its year is shown again. */
const SHORT_DATE = /^\d{1,4}[-/.]\d{1,2}$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/;

const ERROR_VALUE = /^#(?:ref|value|name|div\/0|num|null|spill|calc|field|getting_data)[!?]?$|^err:\d{3}$|^#{3,}$/i;

/** Whether a field holds what a spreadsheet shows instead of a value: `#NAME?`, `#REF!`, `Err:502`, `####`. Something was there; #N/A says that nothing was found. */
export function isErrorValue(text: string): boolean {
  return ERROR_VALUE.test(toHalfWidth(text).trim());
}

/** Whether a model looks like what a spreadsheet makes of one: a day, an exponent, a number of more than 15 digits that ends in zeros. */
export function looksDamaged(text: string): boolean {
  const compact = toHalfWidth(text).trim().toLowerCase();
  if (DATE.test(compact) || /^\d(?:\.\d+)?e\+\d+$/.test(compact) || /^\d\.\d+e\d+$/.test(compact)) return true;
  const digits = compact.replace(/,/g, '').replace(/\.0+$/, '');
  return /^\d{16,}$/.test(digits) && /^0+$/.test(digits.slice(15));
}

/** Whether a spreadsheet makes `claimed` out of the model `recorded`: the same number without its zeros, its exponent or its digits after the 15th, or the serial number of a day. */
export function isDamagedFormOf(claimed: string, recorded: string): boolean {
  const compact = toHalfWidth(claimed).trim().toLowerCase().replace(/,/g, '');
  if (READ_AS_DATE.test(recorded) && SHORT_DATE.test(compact)) return true;
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(recorded)?.[1];
  if (percent !== undefined && NUMBER.test(compact)) return Math.abs(Number(compact) * 100 - Number(percent)) < 1e-9;
  if (!NUMBER.test(compact)) return DATE.test(compact) && READ_AS_DATE.test(recorded);
  const [, part, whole] = /^(\d{1,4})\/(\d{1,4})$/.exec(recorded) ?? [];
  // A fraction is shown with two digits at least.
  if (part !== undefined && Number(whole) > 0 && Math.abs(Number(compact) - Number(part) / Number(whole)) < 0.005)
    return true;
  if (NUMBER.test(recorded)) {
    const [one, other] = [Number(compact), Number(recorded)];
    if (one === other) return true;
    // A cell that shows few digits of a number rounds it.
    return Number.isFinite(other) && other !== 0 && Math.abs(one - other) / Math.abs(other) < roundingOf(compact);
  }
  const serial = Number(compact);
  if (!READ_AS_DATE.test(recorded)) return false;
  return recorded.includes(':') ? serial >= 0 && serial < 2 : serial > 20_000 && serial < 80_000;
}

/** How far the digits that an exponent form shows may be from the number; a plain number keeps 15 digits. */
function roundingOf(number: string): number {
  const shown = /^[+-]?(\d)(?:\.(\d+))?e/.exec(number);
  return shown ? 0.5 * 10 ** -(shown[2]?.length ?? 0) * 1.000001 : number.replace(/\D/g, '').length > 15 ? 1e-14 : 0;
}
