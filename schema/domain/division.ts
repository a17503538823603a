/** An administrative division code of GB/T 2260: six digits, province (2) + prefecture (2) + county (2). */
export type DivisionCode = string;

/** Whether the text has the form of a division code. Whether it exists is for the divisions register to say. */
export function isDivisionCode(text: string): text is DivisionCode {
  return /^[1-8]\d{5}$/.test(text) && !(text.slice(2, 4) === '00' && text.slice(4) !== '00');
}

/** The digits that a division shares with everything inside it: 2 for a province, 4 for a prefecture, 6 for a county. */
export function divisionPrefix(code: DivisionCode): string {
  if (code.endsWith('0000')) return code.slice(0, 2);
  return code.endsWith('00') ? code.slice(0, 4) : code;
}

/** Whether `inner` is `outer` or lies inside it; false when either is no division code, because access rules are decided by it. */
export function isWithinDivision(inner: DivisionCode, outer: DivisionCode): boolean {
  return isDivisionCode(inner) && isDivisionCode(outer) && inner.startsWith(divisionPrefix(outer));
}

/** First and last code inside a division, for range look-ups on an index. */
export function divisionRange(code: DivisionCode): { readonly from: DivisionCode; readonly to: DivisionCode } {
  const prefix = divisionPrefix(code);
  return { from: prefix.padEnd(6, '0'), to: prefix.padEnd(6, '9') };
}

/** A code in two numbers of 16 bits, for counting: its province and the rest; 0 and 0 for none. */
export function divisionNumbers(code: DivisionCode | null): { readonly province: number; readonly place: number } {
  if (code === null || !isDivisionCode(code)) return { province: 0, place: 0 };
  return { province: Number(code.slice(0, 2)), place: Number(code.slice(2)) };
}

/** The provinces, autonomous regions and municipalities whose market regulators supervise certification; GB/T 2260. */
export const PROVINCES: readonly DivisionCode[] = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41]
  .concat([42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65])
  .map((digits) => `${digits}0000`);
/** Municipalities (直辖市): what lies in them has no city between. */
export const MUNICIPALITIES: readonly DivisionCode[] = ['110000', '120000', '310000', '500000'];
