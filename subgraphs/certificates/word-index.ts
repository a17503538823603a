import type { CountedRows } from '../shared/read-model/counted-rows.ts';
import type { ReadModelReader, ReadModelWriter } from '../shared/read-model/read-model.ts';

/**
 * By which words certificates are found in the view. Words are kept as numbers of a few digits, so that some share one, and certificates as places of their first rows
 * (`home`), a few thousand together: a record holds the places of a block that have a word of that number. So it finds more than what is meant, never less; whoever asks looks
 * at the texts. A word that a certificate has lost leaves its place behind for the same reason.
 */
const TABLE = 'word';
/** Numbers of words. With some twenty words a certificate one of 800 has a number that it has no word for. */
const NUMBERS = 2 ** 14;
/** Places of one record. As many as make a bit map of them no larger than what LMDB keeps within a page. */
const BLOCK = 2 ** 14;
const BITMAP_BYTES = BLOCK / 8;

/** Notes the words of the certificate whose first row lies at a place. */
export function putWords(view: ReadModelWriter, home: number, words: readonly string[]): void {
  const block = Math.floor(home / BLOCK);
  const at = home % BLOCK;
  for (const number of new Set(words.map(numberOf))) {
    const key = keyOf(number, block);
    const more = joined(view.get<Uint8Array>(TABLE, key), at);
    if (more) view.put(TABLE, key, more);
  }
}

/** Of rows at these places those of certificates that have every word, and maybe others. */
export function withWords(
  view: ReadModelReader,
  rows: Pick<CountedRows<'homeHigh' | 'homeLow'>, 'column' | 'length'>,
  places: Uint32Array,
  words: readonly string[],
): Uint32Array {
  const numbers = [...new Set(words.map(numberOf))];
  if (numbers.length === 0) return places;
  const blocks = Math.ceil(rows.length / BLOCK);
  const met = new Uint16Array(blocks * BLOCK);
  for (let block = 0; block < blocks; block++)
    for (const [index, number] of numbers.entries()) {
      const found = view.get<Uint8Array>(TABLE, keyOf(number, block));
      // What has missed one word is out already.
      if (!found) break;
      eachOf(found, (at) => {
        const place = block * BLOCK + at;
        if (met[place] === index) met[place] = index + 1;
      });
    }
  const [high, low] = [rows.column('homeHigh'), rows.column('homeLow')];
  return places.filter((place) => met[homeOf(high[place] ?? 0, low[place] ?? 0)] === numbers.length);
}

/** The place of a certificate's first row, as rows have it. */
export function homeColumns(home: number): { readonly homeHigh: number; readonly homeLow: number } {
  return { homeHigh: Math.floor(home / 2 ** 16), homeLow: home % 2 ** 16 };
}

function homeOf(high: number, low: number): number {
  return high * 2 ** 16 + low;
}

const keyOf = (number: number, block: number) => `${number.toString(36)} ${block.toString(36)}`;

/** FNV-1a over UTF-16 code units, folded: which words share a number is of no consequence, that they stay where they are while a view of this version does is. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return ((hash >>> 16) ^ hash) & (NUMBERS - 1);
}

/** Places as they came, two bytes each; a bit map where that is shorter. */
function eachOf(stored: Uint8Array, tell: (at: number) => void): void {
  if (stored.length === BITMAP_BYTES) {
    for (let byte = 0; byte < BITMAP_BYTES; byte++)
      for (let bits = stored[byte] as number; bits !== 0; bits &= bits - 1)
        tell(byte * 8 + 31 - Math.clz32(bits & -bits));
    return;
  }
  for (let at = 0; at < stored.length; at += 2) tell(((stored[at] as number) << 8) | (stored[at + 1] as number));
}

/** The record with a place more; `null` where it has it. */
function joined(stored: Uint8Array | undefined, at: number): Buffer | null {
  if (stored?.length === BITMAP_BYTES) {
    const [byte, bit] = [at >> 3, 1 << (at & 7)];
    if (((stored[byte] as number) & bit) !== 0) return null;
    const more = Buffer.from(stored);
    more[byte] = (stored[byte] as number) | bit;
    return more;
  }
  let isThere = false;
  if (stored)
    eachOf(stored, (one) => {
      isThere ||= one === at;
    });
  if (isThere) return null;
  const before = stored ?? Buffer.alloc(0);
  if (before.length + 2 < BITMAP_BYTES) return Buffer.concat([before, Buffer.from([at >> 8, at & 0xff])]);
  const map = Buffer.alloc(BITMAP_BYTES);
  const put = (place: number) => {
    map[place >> 3] = (map[place >> 3] as number) | (1 << (place & 7));
  };
  eachOf(before, put);
  put(at);
  return map;
}
