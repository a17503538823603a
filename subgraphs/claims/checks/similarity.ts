/** How a claimed name or model compares with a recorded one; both made comparable before. */
export type Likeness = 'SAME' | 'SIMILAR' | 'OTHER';

const HAN = /\p{Script=Han}/u;
const SHORTEST_ABBREVIATION = 2;

/**
 * Likeness of a company or brand to the names it is recorded under: abbreviations and longer forms are similar, never the same. Names in another
 * script say nothing; where there are only such, nobody can tell, which counts as similar.
 */
export function likenessToNames(claimed: string, recorded: readonly string[]): Likeness {
  if (recorded.includes(claimed)) return 'SAME';
  const comparable = recorded.filter((name) => name !== '' && HAN.test(name) === HAN.test(claimed));
  if (comparable.length === 0) return recorded.some((name) => name !== '') ? 'SIMILAR' : 'OTHER';
  return comparable.some((name) => isAbbreviation(claimed, name)) ? 'SIMILAR' : 'OTHER';
}

function isAbbreviation(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_ABBREVIATION) return false;
  return long.includes(short) || (HAN.test(short) && isSubsequence(short, long));
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
