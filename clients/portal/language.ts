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

export function translator(language: Language): Translate {
  const t = texts.getFixedT(language);
  return (key, values) => t(key, values ?? {});
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
