import { normaliseName, toHalfWidth } from '../../schema/domain/text.ts';

/** A product name made comparable, without what stands in brackets and without a model or size at the end: `台式计算机(含显示器) i5` is a 台式计算机. */
export function comparableProduct(text: string): string {
  return normaliseName(
    toHalfWidth(text)
      .replace(/[([【（][^)\]】）]*[)\]】）]/g, '')
      .replace(/\s+[\w.\-/]+$/, ''),
  );
}

/** Sizes and powers say how much of a product, not which: `55英寸`, `1.5匹`. */
const QUANTITY_BEFORE =
  /^\d+(?:\.\d+)?(?:英寸|寸|吋|匹|升|l|kw|w|瓦|公斤|kg|mm|cm|毫米|厘米|米|m|门|座|位|孔|级)?(?:及以上)?/;

/** The same written behind, where only a unit tells it from a model: `电热水器6升`. A door or a seat behind a number is a head of its own (`铝合金3门`), and stays. */
const QUANTITY_BEHIND = /(?:[大小]?\d+(?:\.\d+)?(?:英寸|寸|吋|匹|升|l|kw|w|瓦|公斤|kg|mm|cm|毫米|厘米|g|克)|a[34])$/;

/**
 * What is left of a comparable name when every word in front is taken away that says how the product is, not which it is: `大1匹变频空调` leaves `空调`
 * among the others. All ways to take them away are given, longest rest first. A word in front that is not known stays, and with it the name is another one:
 * a 汽车空调 is no 空调.
 */
export function withoutModifiers(name: string, modifiers: ReadonlySet<string>, longest: number): string[] {
  const rests = [name];
  const bare = name.replace(QUANTITY_BEHIND, '');
  if (bare !== name && bare !== '') rests.push(bare);
  for (const rest of rests) {
    const taken = [QUANTITY_BEFORE.exec(rest)?.[0] ?? ''];
    for (let length = 1; length <= longest; length++)
      if (modifiers.has(rest.slice(0, length))) taken.push(rest.slice(0, length));
    for (const { length } of taken) {
      const next = rest.slice(length).replace(/^的/, '');
      if (length > 0 && next !== '' && !rests.includes(next)) rests.push(next);
    }
  }
  return rests;
}

/** How alike two comparable names are, 0 to 1: the share of pairs of neighbouring characters that they have in common (Dice). */
export function likeness(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const shared = left.filter((pair) => right.includes(pair)).length;
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, place) => text.slice(place, place + 2));
}
