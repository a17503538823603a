import { readdirSync, readFileSync } from 'node:fs';
import { assetPath } from '../../../schema/contract/asset.ts';
import type { Language } from '../language.ts';

/**
 * Chinese texts of descriptions of the schema, by the English text: a description that changes has none until somebody writes it, so none is ever shown of what was said before. Several
 * coordinates with the same words have one. They lie by subgraph, and in `shared.json` what several subgraphs say.
 */
export const SCHEMA_ZH_FOLDER = assetPath(import.meta.url, './schema-zh');

const texts: ReadonlyMap<string, string> = new Map(
  readdirSync(SCHEMA_ZH_FOLDER)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => Object.entries<string>(JSON.parse(readFileSync(`${SCHEMA_ZH_FOLDER}/${name}`, 'utf8')))),
);

/** A description as texts are kept by: how its lines are broken does not matter, its paragraphs do. */
export function textKey(description: string): string {
  return description
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' '))
    .join('\n\n');
}

/** A description is English with Chinese terms, or Chinese as a whole where it is but the field's own term. */
export function isEnglish(description: string): boolean {
  return /[A-Za-z]/.test(description);
}

/** A description of the schema for readers of a language, and the language that it is in. */
export function describedIn(
  language: Language,
  description: string,
): { readonly text: string; readonly lang: Language } {
  if (!isEnglish(description)) return { text: description, lang: 'zh' };
  const zh = language === 'zh' ? texts.get(textKey(description)) : undefined;
  return zh === undefined ? { text: description, lang: 'en' } : { text: zh, lang: 'zh' };
}
