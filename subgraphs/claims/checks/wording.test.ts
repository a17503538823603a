import { describe, expect, it } from 'vitest';
import type { Day } from '../../../schema/domain/day.ts';
import { readClaim } from '../claim.ts';
import type { Setting } from '../examination.ts';
import { TODAY } from '../fixtures.ts';
import { checkWording } from './wording.ts';

const found = (text: string, on: Day = TODAY) =>
  checkWording(readClaim({ text }, on), { on } as Setting).map(({ severity, fact }) => `${severity} ${fact?.key}`);

describe('step 9: wording', () => {
  it.each([
    ['国家级绿色产品', 'REJECT national-level'],
    ['国 家 级　绿色产品', 'REJECT national-level'],
    ['国-家-级绿色产品', 'REJECT national-level'],
    ['最高级环保材料', 'REJECT highest-level'],
    ['最佳环保品牌', 'REJECT best'],
    ['省级二星', 'REJECT stars-as-administrative-level'],
    ['三星级（国家级）', 'REJECT stars-as-administrative-level'],
    ['五星级绿色建材', 'REJECT stars-beyond-scale'],
    ['三星中国绿色产品', 'REJECT stars-on-green-product'],
    ['最高等级绿色建材', 'REJECT top-green-certification'],
    ['Ｎａｔｉｏｎａｌ　level green product', 'REJECT national-level'],
    ['行业第一', 'REVIEW superlative'],
    ['防火最高级别', 'REVIEW superlative'],
  ])('finds %s', (text, expected) => expect(found(text)).toContain(expected));

  it('finds both faults in 国家级三星', () => {
    expect(found('本品为国家级三星绿色建材')).toEqual([
      'REJECT national-level',
      'REJECT stars-as-administrative-level',
    ]);
  });

  it.each([
    '国家级高新技术企业出品',
    '国家级绿色工厂',
    '最佳使用温度 20 ℃',
    '最佳食用期见包装',
    '达到国家标准',
    '三星级绿色建材',
    '杭州市三星级绿色建材标识产品',
    '国家绿色产品认证',
    '最环保的方式是少用',
    '高级实木餐桌',
  ])('lets %s pass', (text) => expect(found(text)).toEqual([]));

  it('does not excuse forbidden words because lawful ones stand beside them', () => {
    expect(found('国家级高新技术企业的国家级产品')).toEqual(['REJECT national-level']);
  });

  it('holds a word forbidden only from its day on', () => {
    expect(found('国家级', '2015-08-31')).toEqual([]);
    expect(found('国家级', '2015-09-01')).toEqual(['REJECT national-level']);
  });
});
