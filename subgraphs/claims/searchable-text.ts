import { decodeHTML } from 'entities';
import { lookAlikeOf } from './characters.ts';
import { simplifiedOf } from './name-characters.ts';

/**
 * A text in the form in which it is searched: HTML resolved, half-width, lower case, simplified characters, look-alike letters as what they look
 * like. `bare` holds letters, digits, `=` and signs of stars only, so that nothing can be put inside a word; in `clauses` every other sign that
 * parts clauses is one `。`, and `(` and `:` are kept.
 */
export interface SearchableText {
  readonly bare: string;
  readonly clauses: string;
}

const HAS_MARKUP = /[<&]/;
const ROUNDS_OF_ENTITIES = 3;
/** Overrides that show the text backwards. */
const SHOWN_BACKWARDS = /[\u202D\u202E]/;

/** Emoji whose compatibility form is a letter or a digit (keycaps, 🈲, ㊗️, ℹ️): pictures inside a word, or letters of it. */
const LETTER_EMOJI = /[0-9#*]\uFE0F?\u20E3|(?![★☆⭐🌟])[\p{Emoji_Presentation}\p{Extended_Pictographic}]\uFE0F?/gu;
const HAN = /\p{Script=Han}/u;
const PERHAPS_LETTER_EMOJI = /[\u20E3\uFE0F\u2122\u2139\u24C2\u3297\u3299\u{1F100}-\u{1F2FF}]/u;

/**
 * Forms to search: the text as shown, what its tags hold (`alt`, `title`), the text without emoji that are letters too (all of them, and those of one
 * script), and the text backwards where a control character turns it. Linear.
 */
export function searchableForms(text: string): readonly SearchableText[] {
  const decoded = HAS_MARKUP.test(text) ? resolveEntities(text) : text;
  const forms = [fold(decoded.includes('<') ? withoutTags(decoded) : decoded)];
  if (decoded.includes('<')) forms.push(fold(decoded));
  if (PERHAPS_LETTER_EMOJI.test(decoded)) forms.push(...withoutLetterEmoji(decoded).map(fold));
  if (SHOWN_BACKWARDS.test(decoded)) forms.push(fold([...decoded].reverse().join('')));
  return forms;
}

/** One may be a letter of the word and the next a picture inside it; where both scripts are there, each is taken for pictures alone, too. */
function withoutLetterEmoji(text: string): readonly string[] {
  const kinds = new Set((text.match(LETTER_EMOJI) ?? []).map((emoji) => HAN.test(emoji.normalize('NFKC'))));
  const without = (isPicture: (isHan: boolean) => boolean) =>
    text.replace(LETTER_EMOJI, (emoji) => (isPicture(HAN.test(emoji.normalize('NFKC'))) ? '' : emoji));
  return [without(() => true), ...(kinds.size > 1 ? [without((isHan) => isHan), without((isHan) => !isHan)] : [])];
}

/** Exporters escape what was escaped before. */
function resolveEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < ROUNDS_OF_ENTITIES && decoded.includes('&'); round++) {
    const next = decodeHTML(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** Tags and comments vanish; a tag that ends a line or a block parts clauses. An opening `<` without its `>` is text. */
function withoutTags(text: string): string {
  let shown = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) return shown + text.slice(at);
    if (!/[a-zA-Z/!?]/.test(text.charAt(open + 1))) {
      shown += text.slice(at, open + 1);
      at = open + 1;
      continue;
    }
    const comment = text.startsWith('<!--', open);
    const close = comment ? text.indexOf('-->', open + 4) : text.indexOf('>', open);
    if (close < 0) return shown + text.slice(at);
    const endsClause = /^<\/?(?:br|p|div|li|tr|td|h\d)\b/i.test(text.slice(open, open + 6));
    shown += text.slice(at, open) + (endsClause ? '\n' : '');
    at = close + (comment ? 3 : 1);
  }
}

/** What one character folds to, by code unit, computed when it is first met. `undefined`: not met yet. */
const folded: (string | undefined)[] = new Array(0x10000);
const SHOWS_NOTHING = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;
const PARTS_CLAUSES = /[。．.，,！!？?；;\n\r、|]/;
const STAR = /[★☆⭐🌟✦✧✩✪✫✬✭✮✯✰⍟🟊]/u;
/** Stands for a sign of a star until the run of signs is counted. */
const STAR_SIGN = '☆';

function foldCharacter(character: string): string {
  if (STAR.test(character)) return STAR_SIGN;
  if (character === '≠') return '不等于';
  if ('≈≡≌≒⇔↔⇒→➡'.includes(character)) return '=';
  const plain = character.normalize('NFKC').toLowerCase();
  let result = '';
  for (const each of plain) {
    // Some are letters by their category, as the Hangul fillers, and some become one by folding.
    if (SHOWS_NOTHING.test(each)) continue;
    if (each === '=' || each === '(' || each === ':' || each === '%') result += each;
    else if (PARTS_CLAUSES.test(each)) result += '。';
    else if (/[\p{L}\p{N}]/u.test(each)) {
      result += simplifiedOf(each) ?? (/\p{Script=Han}/u.test(each) ? each : (lookAlikeOf(each) ?? each));
    }
  }
  return result;
}

function fold(text: string): SearchableText {
  let clauses = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      clauses += foldCharacter(character);
      at += character.length - 1;
      continue;
    }
    let one = folded[unit];
    if (one === undefined) {
      one = foldCharacter(text.charAt(at));
      folded[unit] = one;
    }
    clauses += one;
  }
  if (clauses.includes(STAR_SIGN)) clauses = clauses.replace(/☆+/g, countedStars);
  const bare = /[。(:%]/.test(clauses) ? clauses.replace(/[。(:%]/g, '') : clauses;
  return { bare, clauses };
}

/** Two signs and more are a count of stars; one is decoration. */
function countedStars(run: string): string {
  return run.length < 2 ? '' : `${Math.min(run.length, 9)}${STAR_SIGN}`;
}
