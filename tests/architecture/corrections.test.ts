import { describe, expect, it } from 'vitest';
import { existsInProject, textOf } from './sources.ts';

const PROCUREMENT = 'subgraphs/procurement';
const LISTS = 'subgraphs/blacklists';
/**
 * Rules and answers of procurement and lists that were wrong once: what it was, the file of the test that bears its number in a title, and the data whose rows name the
 * source that the right rule rests on.
 */
const ROWS: readonly (readonly [number: string, wrong: string, test: string, data: readonly string[]])[] = [
  [
    'A6',
    'a name not understood was "not listed"',
    `${PROCUREMENT}/corrections.test.ts`,
    ['synonyms', 'modifiers', 'ordinary-products'],
  ],
  ['A7', 'a code beat the name beside it', `${PROCUREMENT}/corrections.test.ts`, ['category-codes']],
  ['A8', 'codes were of 2013, silently', `${PROCUREMENT}/corrections.test.ts`, ['category-codes']],
  ['W1', 'court defaulters ended after 24 months', `${LISTS}/corrections.test.ts`, ['list-rules']],
  ['W2', 'no test report counted for building materials', `${PROCUREMENT}/corrections.test.ts`, ['demand-standards']],
  ['W3', 'all 51 kinds were mandatory', `${PROCUREMENT}/corrections.test.ts`, ['demand-standards']],
  ['W4', 'procurement dishonesty lasted 36 months, always', `${LISTS}/corrections.test.ts`, ['list-rules']],
  ['W5', 'no listing by Order 44 could last longer than three years', `${LISTS}/corrections.test.ts`, ['list-rules']],
  ['W6', 'the third list of 财库〔2016〕125号 was missing', `${PROCUREMENT}/corrections.test.ts`, ['supplier-bars']],
  [
    'W7',
    'a body that was not held was "not determined"',
    `${PROCUREMENT}/corrections.test.ts`,
    ['determined-bodies', 'determined-directories'],
  ],
  ['W8', 'a clause was quoted that does not govern', `${PROCUREMENT}/corrections.test.ts`, ['editions']],
  ['W9', 'lists had nobody who could keep them', `${LISTS}/corrections.test.ts`, ['list-rules']],
  ['W10', 'a city that was not held was none', `${PROCUREMENT}/corrections.test.ts`, ['cities']],
  [
    'W11',
    'five groups of the environment list were missing',
    `${PROCUREMENT}/corrections.test.ts`,
    ['environmental-items'],
  ],
  ['W16', 'marks were judged by the classes of 2019 for ever', 'subgraphs/claims/checks/mark.test.ts', ['mark_rules']],
];

describe('every rule that was wrong once', () => {
  it.each(ROWS)('%s, %s: has its test, and its source in a row of data', (number, _wrong, test, data) => {
    const titles = [...textOf(test).matchAll(/['`](\w+) [^'`\n]+['`]/g)].map(([, first]) => first);
    expect(titles).toContain(number);
    const room = test.split('/').slice(0, 2).join('/');
    for (const name of data) {
      const file = `${room}/data/${name}.csv`;
      expect([file, existsInProject(file)]).toEqual([file, true]);
      const [header = ''] = textOf(file).split('\n');
      expect([file, header.split(',')]).toEqual([file, expect.arrayContaining(['source'])]);
    }
  });
});
