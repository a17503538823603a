import { placesOfKeysAfter } from '../shared/read-model/counted-rows.ts';
import { behind, type Ranked, rankedAfter } from '../shared/read-model/ranked-page.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { counted, type ListQuestion, numbersIn, placesIn, RANKS, TABLE } from './counted-certificates.ts';

/** Keys that are read at a time while certificates are gone through in order. */
const CHUNK = 500;

/**
 * The first certificates of a list behind a place in its order, of texts only that their words are there: as many as `size`, without putting the whole list in order.
 * `undefined` where the view can't say.
 */
export function numbersAfter(
  view: ReadModelReader,
  question: ListQuestion,
  after: Ranked | null,
  size: number,
): readonly Ranked[] | undefined {
  const places = placesIn(view, question);
  return places && listAfter(view, question, places, size)?.(after, size);
}

/** How to go on in a list whose places are known; pages of about `size` are asked for. `undefined` where the view can't say. */
export function listAfter(
  view: ReadModelReader,
  question: ListQuestion,
  places: Uint32Array,
  size: number,
): ((after: Ranked | null, size: number) => readonly Ranked[]) | undefined {
  const ranks = RANKS[question.orderBy];
  if (ranks)
    return (after, count) => rankedAfter(view, { table: TABLE, rows: counted.in(view) }, ranks, places, after, count);
  // To meet `size` of them takes size × all / found steps; to put them in order, one for each that was found.
  const all = counted.in(view).length;
  if (places.length ** 2 > size * all) return (after, count) => byNumber(view, places, all, after, count);
  const list = numbersIn(view, question, places);
  return list && ((after, count) => behind(list, after, count));
}

/** Goes through all certificates by number until enough are found. */
function byNumber(
  view: ReadModelReader,
  places: Uint32Array,
  all: number,
  after: Ranked | null,
  size: number,
): Ranked[] {
  const isWanted = new Uint8Array(all);
  for (const place of places) isWanted[place] = 1;
  const found: Ranked[] = [];
  for (let from: string | null = after?.key ?? null; found.length < size; ) {
    const chunk = placesOfKeysAfter(view, TABLE, from, CHUNK);
    for (const { key, places: own } of chunk)
      if (own.some((place) => isWanted[place] === 1)) found.push({ key, rank: 0 });
    if (chunk.length < CHUNK) break;
    from = chunk.at(-1)?.key ?? null;
  }
  return found.slice(0, size);
}
