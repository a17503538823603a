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
