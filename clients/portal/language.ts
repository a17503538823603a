import { createInstance } from 'i18next';
import { en } from './texts/en.ts';
import { type TextKey, zh } from './texts/zh.ts';

/** Languages of the pages. Chinese addresses have no prefix, English ones lie under `/en`. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `lang` of a document in the language. */
export const HTML_LANG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** Text of a key, with values put in; a page escapes it like every other text. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const texts = createInstance({
  resources: { zh: { translation: zh }, en: { translation: en } },
  supportedLngs: LANGUAGES,
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  // Preact escapes.
  interpolation: { escapeValue: false, skipOnVariables: true },
  initAsync: false,
});
void texts.init();

/** Stands around the name of a value in a text that is kept. */
const MARK = '\u0000';

/**
 * Texts of a language. The library is asked for each text once, with marks where values go: it takes longer for the texts of a page than the page takes for all the rest.
 * What a number decides about (`count`) is asked each time.
 */
function translatorOf(language: Language): Translate {
  const t = texts.getFixedT(language);
  const plain = new Map<TextKey, string>();
  const parts = new Map<string, readonly string[]>();
  return (key, values) => {
    // Addresses name keys too; only texts that there are, are kept.
    if (!Object.hasOwn(zh, key)) return t(key, values ?? {});
    if (values === undefined) {
      const known = plain.get(key) ?? t(key);
      plain.set(key, known);
      return known;
    }
    if ('count' in values) return t(key, values);
    const names = Object.keys(values);
    const place = `${key} ${names.join(' ')}`;
    let known = parts.get(place);
    if (known === undefined) {
      known = t(key, Object.fromEntries(names.map((name) => [name, MARK + name + MARK]))).split(MARK);
      parts.set(place, known);
    }
    return known.map((part, index) => (index % 2 === 0 ? part : values[part])).join('');
  };
}

const TRANSLATORS: Readonly<Record<Language, Translate>> = { zh: translatorOf('zh'), en: translatorOf('en') };

export function translator(language: Language): Translate {
  return TRANSLATORS[language];
}

/** Address of a page in a language; `path` begins with `/` and has no prefix. */
export function localPath(language: Language, path: string): string {
  if (language === 'zh') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** A fact's words in the language, or in the other one when it has none in this; says which. */
export function inLanguage(
  language: Language,
  words: { readonly zh?: string | null | undefined; readonly en?: string | null | undefined },
): { readonly text: string; readonly lang: Language } {
  const other = language === 'zh' ? 'en' : 'zh';
  const own = words[language];
  return own ? { text: own, lang: language } : { text: words[other] ?? '', lang: other };
}
