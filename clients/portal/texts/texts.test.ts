import { describe, expect, it } from 'vitest';
import { translator } from '../language.ts';
import { en } from './en.ts';
import { type TextKey, zh } from './zh.ts';

/** Names of the values that a text has places for. */
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('texts of the pages', () => {
  it.each(Object.keys(zh) as TextKey[])('%s says the same values in both languages, and has no broken place', (key) => {
    expect(places(en[key])).toEqual(places(zh[key]));
    for (const text of [zh[key], en[key]]) expect(text.replace(/\{\{\w+\}\}/g, '')).not.toMatch(/[{}]/);
  });

  it('take values as they are, also ones that look like a place, and the same text again with others', () => {
    const t = translator('en');
    expect(t('certificate.title', { number: '{{number}}' })).toContain('{{number}}');
    expect(t('certificate.title', { number: 'G1' })).toContain('G1');
    expect(t('certificate.title', { number: 'G2' })).not.toContain('G1');
  });

  it('say nothing by place or colour alone', () => {
    const told = [...Object.entries(zh), ...Object.entries(en)].filter(([, text]) =>
      /[左右][边侧]|[红黄蓝灰]色|\b(?:on|to) the (?:left|right)\b|\bin (?:red|yellow|blue|grey)\b/i.test(text),
    );
    expect(told).toEqual([]);
  });

  it('tell an unknown key as itself', () => {
    expect(translator('zh')('desk.done.nothing' as TextKey)).toBe('desk.done.nothing');
  });
});
