import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../tests/support/sellers-claims.ts';
import type { ClaimInput } from './claim.ts';
import { readData } from './data.ts';

describe('brands, by rule', () => {
  const decisionOf = (claim: ClaimInput, recorded: string) => decide(claim, { brand: recorded }).split(' ')[0];

  it('a second brand in the field that nobody knows to be the first one is never accepted', () => {
    const han = fc
      .array(fc.constantFrom(...'海青格美的长虹绿源澜尔力信'), { minLength: 2, maxLength: 3 })
      .map((c) => c.join(''));
    const latin = fc.array(fc.constantFrom(...'bcdfgkmprtvwx'), { minLength: 3, maxLength: 8 }).map((c) => c.join(''));
    const between = fc.constantFrom('/', '', ' ', '（', '·', '|', '、', '&', '-', '，');
    fc.assert(
      fc.property(han, latin, between, fc.boolean(), fc.boolean(), (one, other, sign, turned, recordsHan) => {
        const brand = turned ? `${other}${sign}${one}` : `${one}${sign}${other}`;
        expect(decisionOf({ brand }, recordsHan ? one : other)).toBe('REVIEW');
      }),
    );
  });

  it('a name by sound beside a recorded Chinese name is its own; beside a recorded Latin one a Chinese name of the same sound may be another’s', () => {
    expect(decisionOf({ brand: '澜青/Lanqing' }, '澜青')).toBe('ACCEPT');
    expect(decisionOf({ brand: '澜青/Lanqing' }, 'Lanqing')).toBe('REVIEW');
  });

  it('of the readings that characters have, a word has one: no other spelling is its own name', () => {
    const readings: Readonly<Record<string, readonly string[]>> = {
      长: ['chang', 'zhang'],
      行: ['xing', 'hang', 'heng'],
      重: ['zhong', 'chong'],
      乐: ['le', 'yue', 'yao', 'lao'],
      和: ['he', 'huo', 'hu'],
      都: ['du', 'dou'],
      的: ['di', 'de'],
      曾: ['zeng', 'ceng'],
      厦: ['xia', 'sha'],
      庆: ['qing'],
      音: ['yin'],
      门: ['men'],
    };
    const names = fc.array(fc.constantFrom(...Object.keys(readings)), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(names, (name) => {
        let spellings = [''];
        for (const character of name)
          spellings = spellings.flatMap((start) => (readings[character] ?? []).map((sound) => start + sound));
        const han = name.join('');
        const accepted = [...new Set(spellings)].filter(
          (latin) => decisionOf({ brand: `${latin}/${han}` }, han) === 'ACCEPT',
        );
        expect([han, accepted.length < 2, accepted]).toEqual([han, true, accepted]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Changhong/长虹', '长虹', 'ACCEPT'],
    ['Zhanghong/长虹', '长虹', 'REVIEW'],
    ['Yinyue/音乐', '音乐', 'ACCEPT'],
    ['Yinle/音乐', '音乐', 'REVIEW'],
    ['Zengji/曾记', '曾记', 'REVIEW'],
    ['Cengji/曾记', '曾记', 'REVIEW'],
    ['Yindu/银都', '银都', 'REVIEW'],
    ['Lüyuan/绿源', '绿源', 'ACCEPT'],
  ])('%s beside %s is %s', (brand, recorded, decision) => {
    expect(decisionOf({ brand }, recorded)).toBe(decision);
  });

  it('every pair of the table is one brand whichever of the two is recorded', () => {
    for (const { han, latin } of readData('brand_names', (row) => ({
      han: row['han'] ?? '',
      latin: row['latin'] ?? '',
    }))) {
      expect([han, latin, decisionOf({ brand: `${latin.toUpperCase()}/${han}` }, han)]).toEqual([han, latin, 'ACCEPT']);
      expect([han, latin, decisionOf({ brand: `${han}（${latin}）` }, latin)]).toEqual([han, latin, 'ACCEPT']);
    }
  });

  it('a model or a brand of signs alone is nothing said', () => {
    const signs = fc.array(fc.constantFrom('*', '?', '？', '-', '/', '.', ' ', '＊'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(signs, fc.constantFrom('productModel', 'brand'), (list, field) => {
        expect(decide({ [field]: list.join('') }).split(' ')[0]).toBe('ACCEPT');
      }),
    );
  });
});
