/** How a claimed name or model compares with a recorded one; both made comparable before. */
export type Likeness = 'SAME' | 'SIMILAR' | 'OTHER';

const HAN = /\p{Script=Han}/u;
const SHORTEST_ABBREVIATION = 2;

/** Likeness of company or brand names: abbreviations, longer forms and the same name in another script are similar, never the same. */
export function likenessOfNames(claimed: string, recorded: string): Likeness {
  if (claimed === recorded) return 'SAME';
  if (claimed === '' || recorded === '') return 'OTHER';
  if (HAN.test(claimed) !== HAN.test(recorded)) return 'SIMILAR';
  const [short, long] = claimed.length <= recorded.length ? [claimed, recorded] : [recorded, claimed];
  if (short.length < SHORTEST_ABBREVIATION) return 'OTHER';
  if (long.includes(short)) return 'SIMILAR';
  return HAN.test(short) && isSubsequence(short, long) ? 'SIMILAR' : 'OTHER';
}

/** Likeness of models: one contained in the other is similar, for variants and colours are written behind or before a model. */
export function likenessOfModels(claimed: string, recorded: string): Likeness {
  if (claimed === recorded) return 'SAME';
  if (claimed === '' || recorded === '') return 'OTHER';
  return claimed.includes(recorded) || recorded.includes(claimed) ? 'SIMILAR' : 'OTHER';
}

/** The closest of several comparisons. */
export function closest(likenesses: readonly Likeness[]): Likeness {
  if (likenesses.includes('SAME')) return 'SAME';
  return likenesses.includes('SIMILAR') ? 'SIMILAR' : 'OTHER';
}

/** Chinese abbreviations take characters out of a name in their order: 上海青澜绿色家居有限公司 → 青澜家居. */
function isSubsequence(short: string, long: string): boolean {
  let position = 0;
  for (const character of short) {
    position = long.indexOf(character, position) + 1;
    if (position === 0) return false;
  }
  return true;
}
