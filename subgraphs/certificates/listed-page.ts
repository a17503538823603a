import { GREATEST, keyOfRow, placesOfKeysAfter } from '../shared/read-model/counted-rows.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import {
  counted,
  inOrder,
  type ListedNumber,
  type ListQuestion,
  numbersIn,
  placesIn,
  RANKS,
  TABLE,
} from './counted-certificates.ts';

/** Keys that are read at a time while certificates are gone through in order. */
const CHUNK = 500;

/**
 * The first certificates of a list behind a place in its order, texts aside: as many as `size`, without putting the whole list in order. `undefined` where the
 * view can't say.
 */
export function numbersAfter(
  view: ReadModelReader,
  question: ListQuestion,
  after: ListedNumber | null,
  size: number,
): readonly ListedNumber[] | undefined {
  if (view.hasUnknown) return undefined;
  const places = placesIn(view, question);
  if (!places) return undefined;
  const ranks = RANKS[question.orderBy];
  if (ranks) return byRank(view, ranks, places, after, size);
  // To meet `size` of them takes size × all / found steps; to put them in order, one for each that was found.
  const all = counted.in(view).length;
  if (places.length ** 2 > size * all) return byNumber(view, places, all, after, size);
  return behind(numbersIn(view, question, places), after, size);
}

/** Goes through all certificates by number until enough are found. */
function byNumber(
  view: ReadModelReader,
  places: Uint32Array,
  all: number,
  after: ListedNumber | null,
  size: number,
): ListedNumber[] {
  const isWanted = new Uint8Array(all);
  for (const place of places) isWanted[place] = 1;
  const found: ListedNumber[] = [];
  for (let from: string | null = after?.number ?? null; found.length < size; ) {
    const chunk = placesOfKeysAfter(view, TABLE, from, CHUNK);
    for (const { key, places: own } of chunk)
      if (own.some((place) => isWanted[place] === 1)) found.push({ number: key, rank: 0 });
    if (chunk.length < CHUNK) break;
    from = chunk.at(-1)?.key ?? null;
  }
  return found.slice(0, size);
}

/** Reads the numbers of those alone whose days may be on the page: as many days from the place on as have enough. */
function byRank(
  view: ReadModelReader,
  { column, sign }: NonNullable<(typeof RANKS)[keyof typeof RANKS]>,
  places: Uint32Array,
  after: ListedNumber | null,
  size: number,
): readonly ListedNumber[] | undefined {
  const values = counted.in(view).column(column);
  const valueAt = (place: number) => values[place] ?? 0;
  const first = after === null ? (sign > 0 ? 0 : GREATEST) : sign * after.rank;
  const perValue = new Uint32Array(GREATEST + 1);
  for (const place of places) (perValue[valueAt(place)] as number)++;
  // Of the day of the place itself, any number may be behind it already.
  let enough = size + (after === null ? 0 : (perValue[first] ?? 0));
  let last = first;
  for (let value = first; enough > 0 && value >= 0 && value <= GREATEST; value += sign) {
    last = value;
    enough -= perValue[value] ?? 0;
  }
  const candidates: ListedNumber[] = [];
  for (const place of places) {
    const value = valueAt(place);
    if (sign * (value - first) < 0 || sign * (value - last) > 0) continue;
    const number = keyOfRow(view, TABLE, place);
    if (number !== undefined) candidates.push({ number, rank: sign * value });
  }
  return behind(candidates.sort(inOrder), after, size);
}

/** Those of an ordered list that are behind a place; `undefined`: the list is not known. */
export function behind(
  list: readonly ListedNumber[] | undefined,
  after: ListedNumber | null,
  size: number,
): readonly ListedNumber[] | undefined {
  if (!list) return undefined;
  const start = after === null ? 0 : list.findIndex((one) => inOrder(after, one) < 0);
  return start < 0 ? [] : list.slice(start, start + size);
}
