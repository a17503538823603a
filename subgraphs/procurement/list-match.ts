import { normaliseCode } from '../../schema/domain/text.ts';
import { comparableProduct, likeness, withoutModifiers } from './product-name.ts';
import type { ListItem, Words } from './reference-data.ts';

/** What an item of a purchase may be on a list. */
export interface ListMatch {
  /** The list item that is certainly meant, or `null`. */
  readonly item: ListItem | null;
  /** Items that could be meant; empty when one is certain or none is in sight. */
  readonly candidates: readonly ListItem[];
}

/** Most candidates that an answer names. */
export const CANDIDATES_LIMIT = 20;
/** A name of one character (泵, 床) stands for itself, but says nothing inside another word (水泵房, 床单). */
const SHORTEST_PART = 2;
/** Below this two names have nothing to do with each other. */
const LEAST_LIKENESS = 0.2;
export const NO_MATCH: ListMatch = { item: null, candidates: [] };

/**
 * What a buyer's product name may stand for: itself, and what is left of it behind words that say how the product is ({@link Words.modifiers}), longest
 * first. It is split once and then looked for on every list.
 */
export function readingsOfName(text: string, { modifiers, longestModifier }: Words): readonly string[] {
  const name = comparableProduct(text);
  return name === '' ? [] : withoutModifiers(name, modifiers, longestModifier);
}

/**
 * Finds a buyer's product name, as {@link readingsOfName} reads it, on a list. Certain is a name or synonym of one item; the name of a category, or one
 * that several items go by, is a question. Nothing else is understood: a Chinese product name has its head at its end, but what stands in front may make
 * it another product (汽车空调), and a buyer acts on the answer.
 */
export function findByName(items: readonly ListItem[], readings: readonly string[]): ListMatch {
  for (const reading of readings) {
    const exact = items.filter(({ comparable }) => comparable.names.includes(reading));
    if (exact.length > 0) return oneOf(exact);
  }
  for (const reading of readings) {
    const generic = items.filter(
      ({ comparable: { names, category } }) =>
        reading.length >= SHORTEST_PART && (category === reading || names.some((known) => known.endsWith(reading))),
    );
    if (generic.length > 0) return several(generic);
  }
  return NO_MATCH;
}

/**
 * Finds the product of a certificate on a list. Its name was written by a certification body, after the standard, so whatever stands before an item's
 * name describes it (分体热泵型挂壁式房间空气调节器).
 */
export function findCertified(items: readonly ListItem[], text: string): ListMatch {
  const name = comparableProduct(text);
  if (name === '') return NO_MATCH;
  const exact = items.filter(({ comparable }) => comparable.names.includes(name));
  if (exact.length > 0) return oneOf(exact);
  const longest = Math.max(0, ...items.map((item) => headLength(name, item)));
  return longest === 0 ? NO_MATCH : oneOf(items.filter((item) => headLength(name, item) === longest));
}

/** Finds a code of the catalogue of 2013, or a project code, on a list: that of an item or a longer one under it is certain, a wider one a question. */
export function findByCode(items: readonly ListItem[], text: string): ListMatch {
  const code = normaliseCode(text);
  if (code === '') return NO_MATCH;
  const above = items.filter((item) => item.code !== null && code.startsWith(item.code));
  const longest = Math.max(...above.map((item) => item.code?.length ?? 0));
  const certain = above.filter((item) => item.code?.length === longest);
  if (certain.length > 0) return oneOf(certain);
  const within = ({ code: known, categoryCode }: ListItem) =>
    known?.startsWith(code) ||
    categoryCode?.startsWith(code) ||
    // A group whose kinds are not held: the code may be one of them.
    (known === null && categoryCode !== null && code.startsWith(categoryCode));
  return several(items.filter(within));
}

/** The items whose names are most like a name that is not understood, nearest first. */
export function nearestItems(items: readonly ListItem[], text: string, limit: number): ListItem[] {
  const name = comparableProduct(text);
  return items
    .map((item) => ({
      item,
      alike: Math.max(
        ...item.comparable.names.map((known) =>
          known.length >= SHORTEST_PART && name.includes(known) ? 1 : likeness(name, known),
        ),
      ),
    }))
    .filter(({ alike }) => alike >= LEAST_LIKENESS)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, limit)
    .map(({ item }) => item);
}

/** What was found: certain when it is one item, a question when it is several. */
export function oneOf(found: readonly ListItem[]): ListMatch {
  const [only] = found;
  return only && found.length === 1 ? { item: only, candidates: [] } : several(found);
}

function several(candidates: readonly ListItem[]): ListMatch {
  return { item: null, candidates: candidates.slice(0, CANDIDATES_LIMIT) };
}

/** Length of the longest name of the item that the product name ends with; 0 when it ends with none. */
function headLength(name: string, { comparable }: ListItem): number {
  return Math.max(
    ...comparable.names.map((known) => (known.length >= SHORTEST_PART && name.endsWith(known) ? known.length : 0)),
  );
}
