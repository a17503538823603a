import { createRequire } from 'node:module';
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

/** Whether Latin letters spell the sound of a Chinese name: every character by one of its readings, in order, and nothing else. Tones are not written. */
function spells(latin: string, han: string): boolean {
  if (!/^[a-z]+$/.test(latin) || !/^\p{Script=Han}{2,8}$/u.test(han)) return false;
  let reached = new Set([0]);
  for (const character of han) {
    const next = new Set<number>();
    for (const sound of soundsOf(character)) {
      for (const at of reached) if (latin.startsWith(sound, at)) next.add(at + sound.length);
    }
    reached = next;
  }
  return reached.has(latin.length);
}

/** How a character may be spelled; ü is written v, u or yu. */
function soundsOf(character: string): readonly string[] {
  const sounds = pinyin()(character, { toneType: 'none', type: 'array', multiple: true });
  return sounds.flatMap((sound) =>
    sound.includes('ü') ? ['v', 'u', 'yu'].map((u) => sound.replace('ü', u)) : [sound],
  );
}
