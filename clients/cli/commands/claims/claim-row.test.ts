import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../tabular/columns.ts';
import { CLAIM_HEADERS } from './claim-columns.ts';
import { readClaimRow } from './claim-row.ts';

function read(record: Readonly<Record<string, string>>, { inexact = [] as string[], extra = [] as string[] } = {}) {
  const headers = Object.keys(record);
  const cells = [...Object.values(record), ...extra];
  const row = { number: 2, cells, inexact: inexact.map((header) => headers.indexOf(header)) };
  return readClaimRow(row, { headers, columns: mapColumns(headers, CLAIM_HEADERS) });
}

function faults(result: ReturnType<typeof read>): string[] {
  return result.faults.map(({ fault }) => fault);
}

describe('what a row says', () => {
  test('texts go to the hub as they are written, apart from the dress that exports give them', () => {
    const { claim } = read({ 证书编号: '="Ｇ2025 101-002123456"', 商品ID: '\t123', 品牌: ' 云桥 ' });
    expect(claim).toEqual({ certificateNumber: 'Ｇ2025 101-002123456', reference: '123', brand: '云桥' });
  });

  test.each(['', '-', '/', '无', 'N/A', 'NULL', '－'])('%j says nothing', (text) => {
    expect(read({ 证书编号: 'G20251010021234560', 品牌: text }).claim).toEqual({
      certificateNumber: 'G20251010021234560',
    });
  });

  test('a row without number and trace code is reported, and the hub still looks at its text', () => {
    const result = read({ 证书编号: '无', 标题: '国家级绿色产品' });
    expect(faults(result)).toEqual(['NO_NUMBER']);
    expect(result.claim).toEqual({ text: '国家级绿色产品' });
  });
});

describe('digits that a spreadsheet lost', () => {
  test('in the number: the claim is not asked about', () => {
    const result = read({ 证书编号: '2.02501E+15', 品牌: '云桥' });
    expect(result.claim).toBeNull();
    expect(faults(result)).toEqual(['LOST_DIGITS']);
    expect(result.faults[0]?.zh).toContain('“证书编号”（A列）的“2.02501E+15”');
  });

  test('in a credit code: the rest is asked about without it', () => {
    const result = read({ 证书编号: 'G2025101002123456', 持证人信用代码: '914403001922038000' });
    expect(result.claim).toEqual({ certificateNumber: 'G2025101002123456' });
    expect(result.faults).toMatchObject([{ fault: 'LOST_DIGITS', blocking: true }]);
  });

  test('in a cell that the file holds as a long number, whatever its digits look like', () => {
    const record = { 证书编号: 'G2025101002123456', 商家信用代码: '914403001922038216' };
    expect(faults(read(record, { inexact: ['商家信用代码'] }))).toEqual(['LOST_DIGITS']);
    expect(faults(read(record))).toEqual([]);
  });

  test("in the caller's own key: told, but nothing rests on it", () => {
    const result = read({ 商品ID: '7.28E+17', 证书编号: 'G2025101002123456' });
    expect(result.faults).toMatchObject([{ fault: 'LOST_DIGITS', blocking: false }]);
    expect(result.claim?.reference).toBe('7.28E+17');
  });

  test('a CCC number that happens to end in 0 has lost nothing', () => {
    expect(faults(read({ 证书编号: '2016010901123450' }))).toEqual([]);
  });
});

describe('marks and stars', () => {
  test.each([
    ['中国绿色产品', 'GREEN_PRODUCT', undefined],
    ['绿色建材三星级', 'GREEN_BUILDING_MATERIAL_STAR', 3],
    ['二星级绿色建材', 'GREEN_BUILDING_MATERIAL_STAR', 2],
    ['ENERGY_LABEL', 'ENERGY_LABEL', undefined],
    ['中国环境标志（十环）', 'ENVIRONMENTAL_LABELLING', undefined],
    ['循环/再生产品', 'RECYCLED', undefined],
    ['绿色环保优选', undefined, undefined],
    ['China Green Product', 'GREEN_PRODUCT', undefined],
  ])('%s', (text, mark, starGrade) => {
    const result = read({ 证书编号: 'G1', 标识: text });
    expect(result.claim?.mark).toBe(mark);
    expect(result.claim?.starGrade).toBe(starGrade);
    expect(faults(result)).toEqual(mark ? [] : ['UNREADABLE_VALUE']);
  });

  test.each([
    ['3', 3],
    ['三星级', 3],
    ['★★', 2],
    ['★★☆', 2],
    ['１星', 1],
    ['2.0', 2],
    ['5', 5],
    ['三星半', null],
  ])('stars %s', (text, grade) => {
    const result = read({ 证书编号: 'G1', 星级: text });
    expect(result.claim?.starGrade ?? null).toBe(grade);
    expect(faults(result)).toEqual(grade === null ? ['UNREADABLE_VALUE'] : []);
  });
});

test('a row with more cells than headers may have shifted: it is reported and not asked about', () => {
  const result = read({ 证书编号: 'G2025101002123456' }, { extra: ['x'] });
  expect(result.claim).toBeNull();
  expect(faults(result)).toEqual(['ROW_SHAPE']);
  expect(faults(read({ 证书编号: 'G2025101002123456' }, { extra: ['', ' '] }))).toEqual([]);
});
