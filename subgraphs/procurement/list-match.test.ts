import { describe, expect, it } from 'vitest';
import { findOnList } from './list-match.ts';
import { type ListKind, readReferenceData } from './reference-data.ts';

const { editions } = readReferenceData();
const itemsOf = (kind: ListKind) => editions.find((edition) => edition.kind === kind)?.items ?? [];
const energy = itemsOf('ENERGY_SAVING');
const environmental = itemsOf('ENVIRONMENTAL_LABELLING');
const materials = itemsOf('GREEN_BUILDING_MATERIAL');

const byName = (items: typeof energy, name: string) => findOnList(items, { code: null, names: [name] });
const byCode = (code: string, ...names: string[]) => findOnList(energy, { code, names });

describe('a product name', () => {
  it.each([
    ['台式计算机', '台式计算机'],
    ['台式计算机（含显示器）', '台式计算机'],
    [' 台 式 计算机 ', '台式计算机'],
    ['笔记本电脑', '便携式计算机'],
    ['黑白激光打印机', '激光打印机'],
    ['激光打印机 LJ-2206', '激光打印机'],
    ['坐便器', '便器'],
    ['感应水嘴', '水嘴'],
    ['便器冲洗阀', '便器冲洗阀'],
    ['专用制冷、空调设备', '专用制冷、空调设备'],
    ['泵', '泵'],
  ])('%s means %s on the energy list', (name, item) => {
    expect(byName(energy, name).item?.name).toBe(item);
  });

  it.each([
    ['计算机', ['台式计算机', '便携式计算机', '平板式微型计算机']],
    ['打印机', ['激光打印机', '针式打印机', '喷墨打印机']],
    ['激光打印机硒鼓', ['激光打印机']],
    ['笔记本电脑包', ['便携式计算机']],
    ['生活用电器', ['空调机', '电热水器', '电冰箱', '洗衣机']],
  ])('%s is a question, not a guess', (name, candidates) => {
    const match = byName(energy, name);
    expect(match.item).toBeNull();
    expect(match.candidates.map((item) => item.name)).toEqual(expect.arrayContaining(candidates));
  });

  it.each(['咖啡机', '泵房门', '', '()', '床单'])('%j is on no list', (name) => {
    for (const items of [energy, environmental, materials]) {
      expect(byName(items, name)).toEqual({ item: null, candidates: [] });
    }
  });

  it('is found on each list by that list', () => {
    expect(byName(environmental, '台式计算机').item?.standard).toBe('HJ 2536');
    expect(byName(environmental, '文件柜').item?.name).toBe('柜类');
    expect(byName(materials, '预拌混凝土').item?.code).toBe('106');
    expect(byName(materials, '减水剂').item?.code).toBe('108');
  });
});

describe('a category code', () => {
  it('means the item, also as a longer code under it and however it is written', () => {
    expect(byCode('A02010104').item?.name).toBe('台式计算机');
    expect(byCode('ａ0201 0104').item?.name).toBe('台式计算机');
    expect(byCode('A0201010401').item?.name).toBe('台式计算机');
    expect(byCode('A020202').item?.name).toBe('投影仪');
  });

  it('of a whole category is a question, unless a name narrows it', () => {
    expect(byCode('A020101').candidates.map(({ name }) => name)).toEqual([
      '台式计算机',
      '便携式计算机',
      '平板式微型计算机',
    ]);
    expect(byCode('A020101', '平板电脑').item?.name).toBe('平板式微型计算机');
  });

  it('that contradicts the name is a question', () => {
    const match = byCode('A02010105', '台式计算机');
    expect(match.item).toBeNull();
    expect(new Set(match.candidates.map(({ name }) => name))).toEqual(new Set(['台式计算机', '便携式计算机']));
  });

  it('wins over a name that only resembles others', () => {
    expect(byCode('A02010104', '计算机').item?.name).toBe('台式计算机');
  });

  it('beside the listed ones means nothing', () => {
    expect(byCode('A02010103')).toEqual({ item: null, candidates: [] });
    expect(byCode('A99')).toEqual({ item: null, candidates: [] });
  });
});

describe('every item', () => {
  it.each([
    ['energy', energy],
    ['environmental', environmental],
    ['materials', materials],
  ])('of the %s list is found by its code, name and aliases', (_list, items) => {
    for (const item of items) {
      for (const name of [item.name, ...item.aliases]) expect(byName(items, name).item, name).toBe(item);
      if (item.code) expect(findOnList(items, { code: item.code, names: [] }).item, item.code).toBe(item);
    }
  });
});
