import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { AXE_TAGS } from '../browser/browser.ts';
import { citations, missingTests } from './citations.ts';

const list = readFileSync(new URL('../../clients/portal/ACCESSIBILITY.md', import.meta.url), 'utf8');
const rows = list.split('\n').flatMap((line) => {
  const [, number = '', , , level = '', , shown = ''] = line.split('|').map((cell) => cell.trim());
  return /^\d\.\d\.\d+$/.test(number) ? [{ number, level, shown }] : [];
});
/** WCAG 2.1, levels A and AA: how many criteria each guideline has of the two, by the number of its last one and those of the level AAA in between. */
const CRITERIA = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6'],
  ...['2.4.7', '2.5.1', '2.5.2', '2.5.3', '2.5.4', '3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4'],
  ...['3.3.1', '3.3.2', '3.3.3', '3.3.4', '4.1.1', '4.1.2', '4.1.3'],
];
/** The rules that the browser tests run: those on trial are left out by axe-core itself. */
const RULES = new Set(
  axe.getRules([...AXE_TAGS]).flatMap(({ ruleId, tags }) => (tags.includes('experimental') ? [] : [ruleId])),
);

describe('the list of accessibility', () => {
  it('has every criterion of WCAG 2.1 A and AA once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(CRITERIA);
    expect(rows.filter(({ level }) => level !== 'A' && level !== 'AA')).toEqual([]);
  });

  it.each(rows)(
    'shows $number by rules that run, by tests that there are, or says who has to look at what',
    ({ shown }) => {
      const rules = [...shown.matchAll(/axe `([\w-]+)`/g)].map(([, rule = '']) => rule);
      expect(rules.filter((rule) => !RULES.has(rule))).toEqual([]);
      const cited = citations(shown);
      expect(missingTests(cited)).toEqual([]);
      const isSaid = /^(?:by hand|none): .{10,}/.test(shown);
      expect(rules.length + cited.length > 0 || isSaid).toBe(true);
    },
  );
});
