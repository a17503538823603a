import { parse } from 'csv-parse/sync';
import { readAsset } from '../shared/asset.ts';
import type { NoticeDocument } from './model.ts';
import { dutyRule, isRuleName, type Words } from './rules/duty-rules.ts';
import { parseSubject } from './view.ts';

/** Title and text of a notice, in both languages. */
export interface NoticeTexts {
  readonly title: Words;
  readonly text: Words;
}

const TEMPLATES: ReadonlyMap<string, NoticeTexts> = new Map(
  (
    parse(readAsset(import.meta.url, './data/notice_texts.csv'), { columns: true, skip_empty_lines: true }) as Record<
      string,
      string
    >[]
  ).map((row) => [
    row['kind'] ?? '',
    {
      title: { zh: row['title_zh'] ?? '', en: row['title_en'] ?? '' },
      text: { zh: row['text_zh'] ?? '', en: row['text_en'] ?? '' },
    },
  ]),
);

/** The official words of statuses (有效 · 暂停 · 撤销 · 注销 · 过期失效). */
const STATUS_ZH: Readonly<Record<string, string>> = {
  VALID: '有效',
  SUSPENDED: '暂停',
  REVOKED: '撤销',
  CANCELLED: '注销',
  EXPIRED: '过期失效',
};

type Values = Readonly<Record<string, string>>;
type Language = keyof Words;

/** A template with its values put in; one that is not there stays empty. */
export function fill(template: Words, values: Values): Words {
  const inLanguage = (language: Language) =>
    template[language]
      .replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name] ?? '';
        return language === 'zh' ? (STATUS_ZH[value] ?? value) : value;
      })
      .trim();
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}

/** The texts of a notice. A kind without a template is told by its name, so that a notice of a later version still reads. */
export function noticeTexts({
  kind,
  subject,
  values,
}: Pick<NoticeDocument, 'kind' | 'subject' | 'values'>): NoticeTexts {
  const about = { ...values, subject: parseSubject(subject).key };
  if (isRuleName(kind)) {
    const rule = dutyRule(kind);
    const text = fill(rule.text, about);
    const advice = fill(rule.advice, about);
    const whole = { zh: `${text.zh}${advice.zh}`, en: `${text.en} ${advice.en}` };
    const task = TEMPLATES.get('TASK');
    if (values['taskDue'] === undefined || !task) return { title: rule.title, text: whole };
    return {
      title: rule.title,
      text: {
        zh: fill(task.text, { ...about, text: whole.zh }).zh,
        en: fill(task.text, { ...about, text: whole.en }).en,
      },
    };
  }
  const { textZh, textEn } = values;
  const given = TEMPLATES.get('AGENCIES');
  // Told in words by the subgraph that it comes from.
  if (textZh !== undefined && textEn !== undefined && given)
    return { title: given.title, text: { zh: textZh, en: textEn } };
  const known = TEMPLATES.get(kind);
  const ofRule = isRuleName(values['rule'] ?? '') ? dutyRule(values['rule'] as never).title : undefined;
  if (!known) return { title: { zh: kind, en: kind }, text: { zh: subject, en: subject } };
  const filled = (template: Words): Words => ({
    zh: fill(template, { ...about, title: ofRule?.zh ?? '' }).zh,
    en: fill(template, { ...about, title: ofRule?.en ?? '' }).en,
  });
  return { title: filled(known.title), text: filled(known.text) };
}
