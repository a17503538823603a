import { normaliseCode } from '../../schema/domain/text.ts';
import { comparableProduct } from './product-name.ts';
import type { ListItem } from './reference-data.ts';

/** What an item of a purchase may be on a list. */
export interface ListMatch {
  /** The list item that is certainly meant, or `null`. */
  readonly item: ListItem | null;
  /** Items that could be meant; empty when one is certain or none is in sight. */
  readonly candidates: readonly ListItem[];
}

/** Most candidates that an answer names. */
const CANDIDATES_LIMIT = 20;
/** A name of one character (泵, 床) stands for itself, but says nothing inside another word (水泵房, 床单). */
const SHORTEST_PART = 2;
const NONE: ListMatch = { item: null, candidates: [] };

/**
 * Finds a purchase item on a list by code and by name. Certain is: its code or a longer code under it; its name or an alias, also with words
 * before it, because the head of a Chinese product name stands last (激光打印机 in 黑白激光打印机, but not in 激光打印机硒鼓). Whatever else has a name in
 * common is a candidate, and code and name that contradict each other are candidates both. Nothing is guessed.
 */
export function findOnList(
  items: readonly ListItem[],
  sought: { readonly code: string | null; readonly names: readonly string[] },
): ListMatch {
  const byCode = sought.code === null ? NONE : findByCode(items, sought.code);
  const byNames = sought.names.map((name) => findByName(items, name));
  const certain = new Set([byCode, ...byNames].flatMap(({ item }) => item ?? []));
  const [only] = certain;
  if (only && certain.size === 1) {
    // A code that is wider than one item is narrowed by a name; another item's name contradicts it.
    if (byCode.candidates.length === 0 || byCode.candidates.includes(only)) return { item: only, candidates: [] };
  }
  if (certain.size > 1) return several([...certain]);
  const possible = [...certain, ...byCode.candidates, ...(byCode.item ? [] : byNames.flatMap((m) => m.candidates))];
  return several([...new Set(possible)]);
}

function several(candidates: readonly ListItem[]): ListMatch {
  return { item: null, candidates: candidates.slice(0, CANDIDATES_LIMIT) };
}

function findByCode(items: readonly ListItem[], text: string): ListMatch {
  const code = normaliseCode(text);
  if (code === '') return NONE;
  const above = items.filter((item) => item.code !== null && code.startsWith(item.code));
  const longest = Math.max(...above.map((item) => item.code?.length ?? 0));
  const certain = above.filter((item) => item.code?.length === longest);
  const [only] = certain;
  if (only && certain.length === 1) return { item: only, candidates: [] };
  const below = items.filter((item) => item.code?.startsWith(code) || item.categoryCode?.startsWith(code));
  return { item: null, candidates: certain.length > 1 ? certain : below };
}

function findByName(items: readonly ListItem[], text: string): ListMatch {
  const name = comparableProduct(text);
  if (name === '') return NONE;
  const exact = items.filter(({ comparable }) => comparable.names.includes(name));
  if (exact.length > 0) return exact.length === 1 ? { item: exact[0] ?? null, candidates: [] } : several(exact);
  const longest = Math.max(...items.map((item) => headLength(name, item)));
  const [head, ...others] = items.filter((item) => longest > 0 && headLength(name, item) === longest);
  if (head && others.length === 0) return { item: head, candidates: [] };
  return several(items.filter((item) => isRelated(name, item)));
}

/** Length of the longest name of the item that the product name ends with; 0 when it ends with none. */
function headLength(name: string, { comparable }: ListItem): number {
  return Math.max(
    ...comparable.names.map((known) => (known.length >= SHORTEST_PART && name.endsWith(known) ? known.length : 0)),
  );
}

function isRelated(name: string, { comparable: { names, category } }: ListItem): boolean {
  return (
    names.some((known) => known.length >= SHORTEST_PART && name.includes(known)) ||
    (name.length >= SHORTEST_PART && [category, ...names].some((known) => known.includes(name)))
  );
}
