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
/** Characters written as programs escape them: `\\u56fd` in JSON, `\\U000056fd`, `\\x{56fd}`, `\\56fd` in a style, `%E5%9B%BD` in an address. */
const ESCAPED = /\\{1,4}(?:u0{3,4}|u\{?|x\{)([0-9a-f]{4,6})\}?|\\([0-9a-f]{4,6}) ?/gi;
const PERCENT_ESCAPED = /(?:%[0-9a-f]{2}){3,}/gi;
/** Controls that show a text, or a stretch of it, backwards: overrides, and right-to-left order of isolates. */
const SHOWN_BACKWARDS = /[\u202B\u202D\u202E\u2067]/;
const BACKWARDS = /\u202E([^\u202A-\u202E]*)/g;
const MARKUP_BACKWARDS =
  /<bdo|bidi-override|\bdir\s*=\s*["']?rtl|direction\s*:\s*rtl|(?:row|column|wrap)-reverse|scale(?:x|3d)?\(\s*-|rotatey?\(|float\s*:\s*right/i;
/** Elements that a page never shows, or shows above the words. */
const NEVER_SHOWN = /^(?:rt|rp|script|style|template)$/;
const TAG = /<(\/?)([a-z][\w-]{0,30})\b([^<>]{0,2000})>/gi;
/** Elements without an end, which hold nothing. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What ends an annotation of ruby that has no end of its own. */
const ENDS_ANNOTATION = /^(?:rt|rp|rb|rtc|ruby)$/;
/** Styles by which a page hides what it holds: not drawn, without size or colour, or far outside. */
const HIDES =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font(?:-size)?\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?!\.\d*[1-9])|color\s*:\s*transparent|(?:left|right|top|bottom|indent)\s*:\s*-\d{3,}|(?:width|height)\s*:\s*0(?![.\d]*[1-9])|clip(?:-path)?\s*:|scale\(\s*0(?![.\d]*[1-9])/i;
const HIDDEN_BY_ATTRIBUTE = /\shidden\b/i;
const PERHAPS_NOT_SHOWN = /<r[tp]\b|style|hidden/i;
const STYLE_SHEET = /<style\b[^>]{0,500}>([^<]{0,20000})/gi;
const STYLE_RULE = /([^{}]{1,300})\{([^{}]{0,1000})\}/g;
const CLASS_OR_ID = /\b(?:class|id)\s*=\s*(?:"([^"]{0,300})"|'([^']{0,300})'|([^\s"'>]{1,300}))/gi;

/** A page without what it does not show: by its element, by a style of its own, or by a class, id or element that a style sheet of the page hides. Linear. */
function withoutHidden(page: string): string {
  const hidden = namesHiddenBySheets(page);
  let shown = '';
  let at = 0;
  let inside: string | null = null;
  let depth = 0;
  for (const match of page.matchAll(TAG)) {
    const [whole, slash, name = '', attributes = ''] = match;
    const element = name.toLowerCase();
    if (inside === null) {
      const opens = slash === '' && !VOID.test(element) && !attributes.endsWith('/');
      if (!opens || !isHidden(element, attributes, hidden)) continue;
      shown += page.slice(at, match.index);
      [inside, depth] = [element, 1];
    } else if (element === inside && slash !== '') {
      depth--;
      if (depth > 0) continue;
      [inside, at] = [null, match.index + whole.length];
    } else if (/^r[tp]$/.test(inside) && ENDS_ANNOTATION.test(element)) {
      at = match.index;
      if (NEVER_SHOWN.test(element) && slash === '') inside = element;
      else inside = null;
    } else if (element === inside && !attributes.endsWith('/')) depth++;
  }
  return inside === null ? shown + page.slice(at) : shown;
}

function isHidden(element: string, attributes: string, hidden: ReadonlySet<string>): boolean {
  if (NEVER_SHOWN.test(element) || hidden.has(element)) return true;
  if (attributes === '') return false;
  if (HIDES.test(withoutComments(attributes)) || HIDDEN_BY_ATTRIBUTE.test(attributes)) return true;
  return hidden.size > 0 && namesOf(attributes).some((name) => hidden.has(name));
}

/** `.class`, `#id` and elements of the rules that hide, as `.class` without its sign. */
function namesHiddenBySheets(page: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const [, sheet = ''] of page.matchAll(STYLE_SHEET)) {
    for (const [, selectors = '', rules = ''] of withoutComments(sheet).matchAll(STYLE_RULE)) {
      if (!HIDES.test(rules)) continue;
      for (const selector of selectors.split(',')) {
        // Of `.a .b`, the last is what is hidden.
        const last =
          selector
            .trim()
            .split(/[\s>+~]+/)
            .at(-1) ?? '';
        for (const [name] of last.matchAll(/[\w-]+/g)) hidden.add(name);
      }
    }
  }
  return hidden;
}

const withoutComments = (style: string) => style.replace(/\/\*[^*]{0,500}\*\//g, '');

function namesOf(attributes: string): readonly string[] {
  return [...attributes.matchAll(CLASS_OR_ID)].flatMap(([, one, other, bare]) =>
    (one ?? other ?? bare ?? '').split(/\s+/),
  );
}

/** Emoji, symbols and raised or circled numbers whose compatibility form is a letter or a digit (keycaps, 🈲, ㊗️, ℹ️, №, ①): signs inside a word, or letters of it. */
const LETTER_SIGNS =
  /[0-9#*]\uFE0F?\u20E3|(?![★☆⭐🌟])[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{So}\p{No}\u00AA\u00BA]\uFE0F?/gu;
const HAN = /\p{Script=Han}/u;
const PERHAPS_LETTER_SIGNS =
  /[\u20E3\uFE0F\u00AA\u00B2\u00B3\u00B9\u00BA\u2070-\u209C\u2100-\u214F\u2460-\u24FF\u2776-\u2793\u3200-\u33FF\u{1F100}-\u{1F2FF}]/u;

/**
 * Forms to search: the text as shown, what its tags hold (`alt`, `title`), the text without what a page hides, without signs that are letters too (all of
 * them, and those of one script), and backwards where a control character or markup turns it. Linear.
 */
export function searchableForms(text: string): readonly SearchableText[] {
  const plain = text.includes('\\') || text.includes('%') ? resolveEscapes(text) : text;
  const decoded = HAS_MARKUP.test(plain) ? resolveEntities(plain) : plain;
  const isMarkup = decoded.includes('<');
  const shown = isMarkup ? withoutTags(decoded) : decoded;
  const forms = [fold(shown)];
  if (isMarkup) {
    forms.push(fold(withTagsAsClauses(decoded)));
    if (PERHAPS_NOT_SHOWN.test(decoded)) forms.push(fold(withoutTags(withoutHidden(decoded))));
    if (MARKUP_BACKWARDS.test(decoded)) forms.push(fold(reversed(shown)));
  }
  if (PERHAPS_LETTER_SIGNS.test(decoded)) forms.push(...withoutLetterSigns(shown).map(fold));
  if (SHOWN_BACKWARDS.test(decoded)) {
    forms.push(fold(reversed(decoded)));
    forms.push(fold(shown.replace(BACKWARDS, (_all, stretch: string) => reversed(stretch))));
  }
  return forms;
}

/** What tags hold, each tag a clause by itself, and the `=` of an attribute no sign that one thing is another. */
function withTagsAsClauses(page: string): string {
  return page.replace(/(\s[\w:-]{1,40})\s*=\s*(?=["'\w])/g, '$1 ').replace(/[<>]/g, '\n');
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** One may be a letter of the word and the next a picture inside it; where both scripts are there, each is taken for pictures alone, too. */
function withoutLetterSigns(text: string): readonly string[] {
  const kinds = new Set((text.match(LETTER_SIGNS) ?? []).map((sign) => HAN.test(sign.normalize('NFKC'))));
  const without = (isPicture: (isHan: boolean) => boolean) =>
    text.replace(LETTER_SIGNS, (sign) => (isPicture(HAN.test(sign.normalize('NFKC'))) ? '' : sign));
  return [without(() => true), ...(kinds.size > 1 ? [without((isHan) => isHan), without((isHan) => !isHan)] : [])];
}

/** What is no character stays as it is written. */
function resolveEscapes(text: string): string {
  return text
    .replace(ESCAPED, (written, inJson: string | undefined, inStyle: string | undefined) => {
      const code = Number.parseInt(inJson ?? inStyle ?? '', 16);
      return code > 0x7f && code <= 0x10ffff ? String.fromCodePoint(code) : written;
    })
    .replace(PERCENT_ESCAPED, (written) => {
      try {
        return decodeURIComponent(written);
      } catch {
        return written;
      }
    });
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
/** The symbols that Unicode names a star. */
const STAR = /[٭⋆★☆⚝✡✦✧✩✪✫✬✭✮✯✰✴✵✶✷✸✹❂⭐⭑⭒⯪⯫⍟⍣⁂🌟🌠🔯🟀-🟔]/u;
/** Asterisks count as stars from three on: two are emphasis, and one is a sign. */
const ASTERISKS = /(?:[*＊﹡∗⁎✱✲✳]\s?){3,}/g;
const PERHAPS_ASTERISKS = /[*＊﹡∗⁎✱✲✳]\s?[*＊﹡∗⁎✱✲✳]/;
/** A star times a number: `★×3`. */
const STARS_TIMES = /([★☆⭐🌟])\uFE0F?\s?[×xX✕✖*＊]\s?([2-9])(?!\d)/gu;
const PERHAPS_STARS_TIMES = /[★☆⭐🌟]\uFE0F?\s?[×xX✕✖*＊]/u;
/** Stands for a sign of a star until the run of signs is counted. */
const STAR_SIGN = '☆';

/** The letter of a white one on a black ring or square (🅐, 🅰), which Unicode takes for a symbol without a letter in it. */
function whiteLetter(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  const place =
    code >= 0x1f150 && code <= 0x1f169 ? code - 0x1f150 : code >= 0x1f170 && code <= 0x1f189 ? code - 0x1f170 : -1;
  return place < 0 ? null : String.fromCharCode(0x61 + place);
}

function foldCharacter(character: string): string {
  if (STAR.test(character)) return STAR_SIGN;
  if (character === '≠') return '不等于';
  const white = whiteLetter(character);
  if (white !== null) return white;
  if ('≈≡≌≒⇔↔⇒→➡'.includes(character)) return '=';
  const plain = character.normalize('NFKC').toLowerCase();
  let result = '';
  for (const each of plain) {
    // Some are letters by their category, as the Hangul fillers, and some become one by folding.
    if (SHOWS_NOTHING.test(each)) continue;
    if ('[{【〔〖'.includes(each)) result += '(';
    else if (each === '=' || each === '(' || each === ':' || each === '%') result += each;
    else if (PARTS_CLAUSES.test(each)) result += '。';
    else if (/[\p{L}\p{N}]/u.test(each)) {
      result += simplifiedOf(each) ?? (/\p{Script=Han}/u.test(each) ? each : (lookAlikeOf(each) ?? each));
    }
  }
  return result;
}

function fold(shown: string): SearchableText {
  const written = PERHAPS_STARS_TIMES.test(shown)
    ? shown.replace(STARS_TIMES, (_, star: string, times: string) => star.repeat(Number(times)))
    : shown;
  const text = PERHAPS_ASTERISKS.test(written)
    ? written.replace(ASTERISKS, (run) => STAR_SIGN.repeat(run.replace(/\s/g, '').length))
    : written;
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
  if (clauses.includes(STAR_SIGN))
    clauses = clauses.replace(/(?<=[一二两三四五1-9]颗?)☆(?!☆)/g, '星').replace(/☆+/g, countedStars);
  if (clauses.includes('星')) clauses = clauses.replace(ROMAN_STARS, (numeral) => String(ROMAN[numeral] ?? numeral));
  // A point or a comma within a number parts nothing.
  if (/\d。\d/.test(clauses)) clauses = clauses.replace(/(?<=\d)。(?=\d)/g, '');
  const bare = /[。(:%]/.test(clauses) ? clauses.replace(/[。(:%]/g, '') : clauses;
  return { bare, clauses };
}

const ROMAN_STARS = /(?<![a-z])(?:iii|ii|iv|i|v)(?=颗?星)/g;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };

/** Two signs and more are a count of stars; one is decoration. */
function countedStars(run: string): string {
  return run.length < 2 ? '' : `${Math.min(run.length, 9)}${STAR_SIGN}`;
}
