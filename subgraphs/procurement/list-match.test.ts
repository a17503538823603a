import { describe, expect, it } from 'vitest';
import { findByCode, findByName, findCertified, readingsOfName } from './list-match.ts';
import { type ListKind, readReferenceData } from './reference-data.ts';

const { editions, words } = readReferenceData();
const itemsOf = (kind: ListKind) => editions.find((edition) => edition.kind === kind)?.items ?? [];
const energy = itemsOf('ENERGY_SAVING');
const environmental = itemsOf('ENVIRONMENTAL_LABELLING');
const materials = itemsOf('GREEN_BUILDING_MATERIAL');

const byName = (items: typeof energy, name: string) => findByName(items, readingsOfName(name, words));
const NOTHING = { item: null, candidates: [] };

describe('PRO-01 a product name', () => {
  it.each([
    ['台式计算机', '台式计算机'],
    ['台式计算机（含显示器）', '台式计算机'],
    [' 台 式 计算机 ', '台式计算机'],
    ['笔记本电脑', '便携式计算机'],
    ['轻薄笔记本电脑', '便携式计算机'],
    ['黑白激光打印机', '激光打印机'],
    ['A4双面黑白激光打印机', '激光打印机'],
    ['激光打印机 LJ-2206', '激光打印机'],
    ['坐便器', '便器'],
    ['感应水嘴', '水嘴'],
    ['便器冲洗阀', '便器冲洗阀'],
    ['专用制冷、空调设备', '专用制冷、空调设备'],
    ['泵', '泵'],
    ['壁挂式空调', '空调机'],
    ['立式空调', '空调机'],
    ['柜式空调', '空调机'],
    ['分体式空调', '空调机'],
    ['变频空调', '空调机'],
    ['大1匹变频冷暖壁挂式空调', '空调机'],
    ['1.5匹空调', '空调机'],
    ['房间空气调节器', '空调机'],
    ['家用空调', '空调机'],
    ['机房空调', '专用制冷、空调设备'],
    ['液晶电视', '普通电视设备'],
    ['55英寸4K液晶电视', '普通电视设备'],
    ['监控摄像头', '视频监控设备'],
    ['电热水器', '电热水器'],
    ['燃气热水器', '燃气热水器'],
  ])('%s means %s on the energy list', (name, item) => {
    expect(byName(energy, name).item?.name).toBe(item);
  });

  it.each([
    ['计算机', ['台式计算机', '便携式计算机', '平板式微型计算机']],
    ['打印机', ['激光打印机', '针式打印机', '喷墨打印机']],
    ['办公打印机', ['激光打印机', '针式打印机', '喷墨打印机']],
    ['热水器', ['电热水器', '燃气热水器', '热泵热水器']],
    ['多联机', ['空调机', '空调机组']],
    ['中央空调', ['空调机组', '制冷压缩机']],
    ['生活用电器', ['空调机', '电热水器', '电冰箱', '洗衣机']],
  ])('%s is a question, not a guess', (name, candidates) => {
    const match = byName(energy, name);
    expect(match.item).toBeNull();
    expect(match.candidates.map((item) => item.name)).toEqual(expect.arrayContaining(candidates));
  });

  it.each([
    '咖啡机',
    '泵房门',
    '',
    '()',
    '床单',
    '汽车空调',
    '空调扇',
    '激光打印机硒鼓',
    '笔记本电脑包',
    '二手的什么水嘴',
    '仿真水嘴',
    '玩具台式计算机',
    '水泵房',
    '电视柜架',
  ])('%j is not understood', (name) => {
    for (const items of [energy, environmental, materials]) expect(byName(items, name)).toEqual(NOTHING);
  });

  it('is found on each list by that list', () => {
    expect(byName(environmental, '台式计算机').item?.standard).toBe('HJ 2536');
    expect(byName(environmental, '文件柜').item?.name).toBe('柜类');
    expect(byName(environmental, '木门').item?.name).toBe('门、门槛');
    expect(byName(environmental, '乳胶漆').item?.name).toBe('墙面涂料');
    expect(byName(materials, '预拌混凝土').item?.code).toBe('106');
    expect(byName(materials, '减水剂').item?.code).toBe('108');
  });
});

describe('the product of a certificate', () => {
  it('is read by its head, whatever a certification body writes before it', () => {
    expect(findCertified(energy, '分体热泵型挂壁式转速可控型房间空气调节器').item?.name).toBe('空调机');
    expect(findCertified(energy, '陶瓷片密封水嘴').item?.name).toBe('水嘴');
    expect(findCertified(energy, '硒鼓')).toEqual(NOTHING);
  });
});

describe('a category code', () => {
  const byCode = (code: string) => findByCode(energy, code);

  it('means the item, also as a longer code under it and however it is written', () => {
    expect(byCode('A02010104').item?.name).toBe('台式计算机');
    expect(byCode('ａ0201 0104').item?.name).toBe('台式计算机');
    expect(byCode('A0201010401').item?.name).toBe('台式计算机');
    expect(byCode('A020202').item?.name).toBe('投影仪');
  });

  it('of several items is a question', () => {
    expect(byCode('A020101').candidates.map(({ name }) => name)).toEqual([
      '台式计算机',
      '便携式计算机',
      '平板式微型计算机',
    ]);
    // 热水器 as a whole: the electric one alone is mandatory.
    expect(byCode('A02061808').candidates.map(({ name }) => name)).toEqual([
      '电热水器',
      '燃气热水器',
      '热泵热水器',
      '太阳能热水系统',
    ]);
  });

  it('beside the listed ones means nothing', () => {
    expect(byCode('A02010103')).toEqual(NOTHING);
    expect(byCode('A99')).toEqual(NOTHING);
  });
});

describe('every item', () => {
  it.each([
    ['energy', energy],
    ['environmental', environmental],
    ['materials', materials],
  ])(
    'of the %s list is found by its code, name and aliases, or asked back where another one goes by them',
    (_list, items) => {
      for (const item of items) {
        for (const name of [item.name, ...item.aliases]) {
          const match = byName(items, name);
          expect(match.item ? [match.item] : match.candidates, name).toContain(item);
        }
        expect(byName(items, item.name).item, item.name).toBe(item);
        if (item.code) {
          const match = findByCode(items, item.code);
          expect(match.item ? [match.item] : match.candidates, item.code).toContain(item);
        }
      }
    },
  );

  it('has another name than what no list has an item for', () => {
    for (const { items } of editions)
      for (const name of words.ordinary) expect(byName(items, name), name).toEqual(NOTHING);
  });
});
