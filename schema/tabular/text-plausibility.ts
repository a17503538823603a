/**
 * How much a text looks like Chinese under each double-byte encoding: characters counted by how usual they are. Nearly any bytes decode in GB18030, so
 * that they do says little; that they give everyday characters says much. Counted over a whole file.
 */
export interface Counts {
  /** Characters beyond ASCII. */
  total: number;
  /** Of the everyday part of the set, with its punctuation. */
  usual: number;
  /** Of its rarer part. */
  rare: number;
}

/** From here on a text in GB18030 is taken for what it is. Ordinary listings have 0.97 and more. */
export const SURE = 0.8;

/** Weight of a character of the rarer part. */
const RARE_WEIGHT = 0.5;

/** 0: nothing of it is Chinese; 1: all of it everyday characters. Without any character beyond ASCII, 1. */
export function plausibility({ total, usual, rare }: Counts): number {
  return total === 0 ? 1 : (usual + RARE_WEIGHT * rare) / total;
}

/** Counts the characters of a stream of bytes under one encoding. */
export type Counter = (bytes: Buffer) => void;

type Judge = (lead: number, trail: number) => 'usual' | 'rare' | 'odd';

/**
 * GB 2312-80: rows 1 and 3 punctuation and full-width forms, rows 16 to 55 the 3,755 characters of level 1 by use, rows 56 to 87 level 2. GBK adds rarer and
 * traditional ones around them. Kana, Greek, Cyrillic, box drawing and the user-defined areas, which bytes of Big5 land on, hold no Chinese.
 */
const gbJudge: Judge = (lead, trail) => {
  if (trail >= 0xa1) {
    if (lead === 0xa1 || lead === 0xa3) return 'usual';
    if (lead === 0xa2) return 'rare';
    if (lead >= 0xb0 && lead <= 0xd7) return 'usual';
    if (lead >= 0xd8 && lead <= 0xf7) return 'rare';
    return lead >= 0x81 && lead <= 0xa0 ? 'rare' : 'odd';
  }
  return (lead >= 0x81 && lead <= 0xa0) || lead >= 0xaa ? 'rare' : 'odd';
};

/** Big5-1984: A1 to A3 symbols, A4 to C6 the 5,401 everyday characters, C9 to F9 the rarer. */
const big5Judge: Judge = (lead, trail) => {
  if (lead >= 0xa4 && lead <= 0xc6) return lead === 0xc6 && trail > 0x7e ? 'odd' : 'usual';
  if (lead === 0xa1 || (lead === 0xa2 && trail <= 0xae)) return 'usual';
  return lead >= 0xc9 && lead <= 0xf9 ? 'rare' : 'odd';
};

/**
 * Counts double-byte characters; a four-byte character of GB18030 counts as a rare one.
 * @param seen takes note of which there are, by first byte times 256 plus second
 */
export function createCounter(counts: Counts, encoding: 'gb18030' | 'big5', seen?: Uint8Array): Counter {
  const judge = encoding === 'big5' ? big5Judge : gbJudge;
  let lead = 0;
  let skip = 0;
  return (bytes) => {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (skip > 0) skip--;
      else if (lead === 0) {
        if (byte >= 0x80) lead = byte;
      } else {
        counts.total++;
        if (encoding === 'gb18030' && byte >= 0x30 && byte <= 0x39) {
          counts.rare++;
          skip = 2;
        } else {
          const kind = judge(lead, byte);
          if (kind !== 'odd') counts[kind]++;
          if (seen) seen[lead * 256 + byte] = 1;
        }
        lead = 0;
      }
    }
  };
}

/** Sequences of UTF-8 in a stream of bytes: sound ones of three bytes and more, sound ones of two, and faulty bytes. */
export interface Utf8Counts {
  long: number;
  short: number;
  faults: number;
}

/** Counts sequences of UTF-8, sound and faulty: a text with a broken character or two is still UTF-8 and nothing else. */
export function createUtf8Counter(counts: Utf8Counts): Counter {
  let missing = 0;
  let length = 0;
  return (bytes) => {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (missing > 0) {
        if ((byte & 0xc0) === 0x80) {
          if (--missing === 0) counts[length === 2 ? 'short' : 'long']++;
          continue;
        }
        counts.faults++;
        missing = 0;
      }
      if (byte < 0x80) continue;
      if (byte >= 0xc2 && byte <= 0xdf) length = 2;
      else if (byte >= 0xe0 && byte <= 0xef) length = 3;
      else if (byte >= 0xf0 && byte <= 0xf4) length = 4;
      else {
        counts.faults++;
        continue;
      }
      missing = length - 1;
    }
  };
}
