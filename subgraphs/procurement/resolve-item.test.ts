import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionsOn } from './eligibility.ts';
import type { ReasonCode } from './reasons.ts';
import { type Catalogue, readReferenceData } from './reference-data.ts';
import { resolveItem } from './resolve-item.ts';

const { editions, words } = readReferenceData();
const inForce = editionsOn(editions, '2026-11-22');
const resolve = (
  productName: string | null,
  categoryCode: string | null = null,
  categoryCatalogue: Catalogue | null = null,
) => resolveItem(inForce, { productName, categoryCode, categoryCatalogue }, words);
/** Names of the items found for certain. */
const found = (...sought: Parameters<typeof resolve>) =>
  [...new Set(resolve(...sought).matches.flatMap(({ item }) => item?.name ?? []))].sort();
const question = (...sought: Parameters<typeof resolve>): [ReasonCode, string[]] | null => {
  const asked = resolve(...sought).question;
  return asked && [asked.code, asked.candidates?.map(({ name }) => name) ?? []];
};

describe('A6 a name that is not understood', () => {
  it.each(['汽车空调', '激光打印机硒鼓', '咖啡机', '太阳能空调扇', '二手打印机配件', '电脑桌垫', '水嘴清洁剂'])(
    '%s is asked back with the nearest items, and nothing is said of it',
    (name) => {
      expect(question(name)?.[0]).toBe('NAME_NOT_UNDERSTOOD');
      expect(resolve(name).matches).toEqual([]);
    },
  );

  it('names what comes near', () => {
    expect(question('激光打印机硒鼓')?.[1][0]).toBe('激光打印机');
    expect(question('汽车空调')?.[1]).toContain('空调机');
    expect(question('汽车空调')?.[1].length).toBeLessThanOrEqual(5);
  });

  it('is never anything that a buyer could take for a listed product', () => {
    const known = inForce.flatMap(({ items }) => items.flatMap(({ name, aliases }) => [name, ...aliases]));
    const part = fc.string({
      unit: fc.constantFrom(...'铂鑫玩具模型配件清洗剂维修车载外壳'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.constantFrom(...known), part, fc.boolean(), (name, more, before) => {
        const sought = before ? `${more}${name}` : `${name}${more}`;
        const resolved = resolve(sought);
        // Either asked back, or a name of its own that the lists hold.
        if (resolved.question) return;
        const names = resolved.matches.flatMap(({ item, candidates }) => (item ? [item] : candidates));
        expect(
          names.some((item) =>
            [item.name, item.category, ...item.aliases].some((one) => one.endsWith(sought) || sought.endsWith(one)),
          ),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what no list has an item for', () => {
  it.each(['钢笔', '黑白钢笔', '防火墙', '碎纸机', '签字笔'])('%s is known as that', (name) => {
    expect(resolve(name).question).toBeNull();
    expect(found(name)).toEqual([]);
  });
});

describe('A7 a code and a name', () => {
  it.each([
    ['A02061808', '燃气热水器', ['燃气热水器']],
    ['A02061808', '电热水器', ['电热水器']],
    ['A020101', '平板电脑', ['平板式微型计算机']],
    ['A0206180203', '变频空调', ['空调机']],
    ['A060205', '办公桌', ['台、桌类']],
    ['128', '墙面涂料', ['墙面涂料']],
    ['A100601', '墙面涂料', ['墙面涂料']],
  ])('%s and %s agree', (code, name, items) => {
    expect(question(name, code)).toBeNull();
    expect(found(name, code)).toEqual(items);
  });

  it.each([
    ['A0206180203', '服务器'],
    ['A0206180203', '电热水器'],
    ['A060806', '便器'],
    ['A060806', '钢笔'],
    ['128', '预拌混凝土'],
    ['A090101', '空调'],
    ['A0201060102', '喷墨打印机'],
  ])('%s and %s contradict each other and are refused', (code, name) => {
    expect(question(name, code)?.[0]).toBe('CODE_NAME_CONTRADICT');
    expect(resolve(name, code).matches).toEqual([]);
  });

  it('is not decided by the code when the name is not understood', () => {
    expect(question('便携式汽车冰箱灯', 'A0206180203')?.[0]).toBe('NAME_NOT_UNDERSTOOD');
    expect(question('便携式汽车冰箱灯', 'A0206180203')?.[1]).toContain('空调机');
  });
});

describe('A8 a code of two catalogues', () => {
  it('is asked back when nothing decides', () => {
    expect(question(null, 'A02010104')).toEqual([
      'CODE_OF_TWO_CATALOGUES',
      expect.arrayContaining(['台式计算机', '服务器']),
    ]);
    expect(question(null, 'A02010108')).toEqual([
      'CODE_OF_TWO_CATALOGUES',
      expect.arrayContaining(['便携式计算机', '网络计算机']),
    ]);
    // Held in one catalogue only: what the other one means by it is not known.
    expect(question(null, 'A02061804')).toEqual(['CODE_OF_TWO_CATALOGUES', expect.arrayContaining(['空调机'])]);
  });

  it('is read by the catalogue that was stated', () => {
    expect(found(null, 'A02010104', 'CATALOGUE_2013')).toEqual(['台式计算机']);
    expect(found(null, 'A02010104', 'CATALOGUE_2022')).toEqual(['服务器']);
    expect(found(null, 'A02010105', 'CATALOGUE_2022')).toEqual(['台式计算机']);
    expect(found(null, 'A02010108', 'CATALOGUE_2022')).toEqual(['便携式计算机']);
    expect(found(null, 'A02061804', 'CATALOGUE_2022')).toEqual(['空调机']);
    expect(question(null, 'A02021004', 'CATALOGUE_2022')).toBeNull();
    expect(
      resolve(null, 'A02021004', 'CATALOGUE_2022')
        .matches.flatMap(({ candidates }) => candidates)
        .map(({ name }) => name),
    ).toEqual(expect.arrayContaining(['激光打印机', '喷墨打印机']));
  });

  it('is decided by the name', () => {
    expect(found('服务器', 'A02010104')).toEqual(['服务器']);
    expect(found('台式计算机', 'A02010104')).toEqual(['台式计算机']);
    expect(question('空调', 'A02010104')?.[0]).toBe('CODE_NAME_CONTRADICT');
    expect(question('服务器', 'A02010104', 'CATALOGUE_2013')?.[0]).toBe('CODE_NAME_CONTRADICT');
  });

  it('means the same in both where both say so', () => {
    expect(question(null, 'A02091001')).toBeNull();
    expect(found(null, 'A02091001')).toContain('普通电视设备');
  });

  it.each([['A99999999'], ['X1'], ['0'], ['A0'], ['空调']])('%s is not known', (code) => {
    expect(question(null, code)?.[0]).toBe('CODE_NOT_UNDERSTOOD');
  });

  it('of 2022 that the hub does not hold is not known, whatever it meant in 2013', () => {
    expect(question(null, 'A02010107', 'CATALOGUE_2022')?.[0]).toBe('CODE_NOT_UNDERSTOOD');
  });

  it('of 2013 beside the lists is known as that', () => {
    expect(question(null, 'A02010301', 'CATALOGUE_2013')).toBeNull();
    expect(found(null, 'A02010301', 'CATALOGUE_2013')).toEqual([]);
    expect(question(null, 'A02010301')?.[0]).toBe('CODE_OF_TWO_CATALOGUES');
    expect(question(null, 'A0201020201')).toBeNull();
  });
});
