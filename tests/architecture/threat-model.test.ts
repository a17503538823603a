import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citations, hasTest, missingTests } from './citations.ts';

const file = (name: string) => new URL(`../../${name}`, import.meta.url);
const model = readFileSync(file('schema/spec/threat-model.md'), 'utf8');
/** A threat has a letter and a number: its row names the tests after the controls. */
const threats = model.split('\n').flatMap((line) => {
  const [, id = '', ...cells] = line.split('|').map((cell) => cell.trim());
  return /^[A-Z]\d+$/.test(id) ? [{ id, control: cells[1] ?? '', proof: cells[2] ?? '' }] : [];
});

describe('the threat model', () => {
  it('has every threat once, in order, with a control', () => {
    expect(threats.length).toBeGreaterThan(30);
    for (const letter of new Set(threats.map(({ id }) => id[0]))) {
      const group = threats.filter(({ id }) => id[0] === letter);
      expect(group.map(({ id }) => id)).toEqual(group.map((_, index) => `${letter}${index + 1}`));
    }
    expect(threats.filter(({ control }) => control.length < 5)).toEqual([]);
  });

  it.each(threats)('proves $id by tests that there are', ({ proof }) => {
    const cited = citations(proof);
    expect(cited).not.toEqual([]);
    // Nothing else stands there, so that no misspelt citation is passed over.
    expect(proof.replace(/`[\w./-]+\.test\.ts`(?: › "[^"]+")+/g, '').replace(/[ ·]/g, '')).toBe('');
    expect(missingTests(cited)).toEqual([]);
  });

  it('has a row for each item of level 2, and names threats that there are', () => {
    const items = [
      '身份鉴别',
      '访问控制',
      '安全审计',
      '软件容错',
      '资源控制',
      '入侵防范',
      '恶意代码防范',
      '网络设备防护',
    ];
    const rows = model.slice(model.indexOf('## 等保二级')).split('\n');
    const known = new Set(threats.map(({ id }) => id));
    for (const item of items) {
      const [, , met = '', operator = ''] = (rows.find((row) => row.startsWith(`| ${item} `)) ?? '').split('|');
      const named = met.match(/\b[A-Z]\d+\b/g) ?? [];
      expect([item, named.length > 0, named.filter((id) => !known.has(id)), operator.trim() !== '']).toEqual([
        item,
        true,
        [],
        true,
      ]);
    }
  });

  it('is what the table of clauses of 2019 refers to, clause by clause', () => {
    const rows = readFileSync(file('schema/spec/protection.md'), 'utf8')
      .split('\n')
      .filter((row) => row.startsWith('| 7.1'))
      .map((row) => row.split('|').map((cell) => cell.trim()));
    // 安全计算环境 has ten parts at this level, 安全管理中心 two.
    for (const clause of [
      '7.1.1',
      '7.1.2.3',
      '7.1.3.6',
      ...Array.from({ length: 10 }, (_, at) => `7.1.4.${at + 1}`),
      '7.1.5.1',
      '7.1.5.2',
      '7.1.6',
    ])
      expect([clause, rows.some(([, name = '']) => name === clause || name.startsWith(`${clause} `))]).toEqual([
        clause,
        true,
      ]);
    const known = new Set(threats.map(({ id }) => id));
    for (const [, clause, , hub = '', proof = '', operator = ''] of rows) {
      const named = proof.match(/\b[A-Z]\d+\b/g) ?? [];
      // Whatever the hub does is proven, and what it doesn't is somebody's.
      expect([clause, named.length > 0 || hub === '–' || proof === '–', named.filter((id) => !known.has(id))]).toEqual([
        clause,
        true,
        [],
      ]);
      expect([clause, hub !== '–' || operator !== '–']).toEqual([clause, true]);
    }
  });

  it('is not fooled by a title that only comments mention', () => {
    expect(hasTest("// it('x')\nit('shows y', () => {})", 'shows')).toBe(false);
    expect(hasTest("it.each([1])('shows %s', () => {})", 'shows %s')).toBe(true);
  });
});
