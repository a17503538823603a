import { createRequire } from 'node:module';
import { LRUCache } from 'lru-cache';
import { readData } from './data.ts';
import { plainNameCharacters } from './name-characters.ts';

/** Trade names of one brand in two scripts that do not sound alike: `美的` and `Midea`. */
const PAIRS = new Set(
  readData('brand_names', (row) => ({ han: row['han'] ?? '', latin: row['latin'] ?? '' })).map(
    ({ han, latin }) => `${plainNameCharacters(han)} ${latin}`,
  ),
);

type Pinyin = typeof import('pinyin-pro').pinyin;
let loaded: Pinyin | null = null;
/** Read when a brand in two scripts is first met: its dictionary takes some 20 MB. */
function pinyin(): Pinyin {
  loaded ??= (createRequire(import.meta.url)('pinyin-pro') as { pinyin: Pinyin }).pinyin;
  return loaded;
}

/**
 * Whether the name of a brand in the other script, given beside the recorded one, is known to be its own: by the table of trade names, or where it spells the
 * sound of a recorded Chinese name. Not the other way round: many Chinese names sound alike, and another's may be one of them.
 */
export function isItsOtherName(recorded: string, other: string): boolean {
  if (/\p{Script=Han}/u.test(other)) return PAIRS.has(`${other} ${recorded}`);
  return PAIRS.has(`${recorded} ${other}`) || spells(other, recorded);
}

/** Spellings of Chinese names that were asked for, at most so many: listings of one seller name the same brands again. */
const spellings = new LRUCache<string, RegExp>({ max: 2000 });

/** Whether Latin letters spell the sound of a Chinese name: every character as it is read in this word, in order, and nothing else. Tones are not written. */
function spells(latin: string, han: string): boolean {
  if (!/^[a-zü]+$/.test(latin) || !/^\p{Script=Han}{2,8}$/u.test(han)) return false;
  let spelling = spellings.get(han);
  if (!spelling) {
    spelling = spellingOf(han);
    spellings.set(han, spelling);
  }
  return spelling.test(latin);
}

const NEVER = /(?!)/;
/** Read dou in sentences and du in names; no dictionary of words tells which a name is. */
const READ_OTHERWISE_IN_NAMES = '都';

/**
 * How a word is spelled: by the reading that its characters have in it (音乐 is yinyue, though 乐 is also le), not by any reading that they may have. Nothing spells a
 * name whose reading is open: where it may begin with a surname that is read otherwise (曾, 乐), or where the reading is that of a particle (的, 了, 都). ü is written v, u or yu.
 */
function spellingOf(han: string): RegExp {
  const toned = pinyin()(han, { toneType: 'num', type: 'array' });
  const asSurname = pinyin()(han, { toneType: 'none', type: 'array', surname: 'head' });
  const sounds: string[] = [];
  for (const [at, character] of [...han].entries()) {
    const sound = toned[at] ?? '';
    const plain = sound.replace(/\d$/, '');
    const isOpen = plain !== asSurname[at] || sound.endsWith('0') || character === READ_OTHERWISE_IN_NAMES;
    if (isOpen && readingsOf(character).size > 1) return NEVER;
    sounds.push(plain.replace('ü', '(?:ü|v|u|yu)'));
  }
  return new RegExp(`^${sounds.join('')}$`);
}

function readingsOf(character: string): ReadonlySet<string> {
  return new Set(pinyin()(character, { toneType: 'none', type: 'array', multiple: true }));
}
