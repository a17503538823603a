import { describe, expect, test } from 'vitest';
import type { CellNote } from '../tabular/table.ts';
import { dayOf, readClaimRow } from './claim-row.ts';
import { mapClaimColumns } from './map-claim-columns.ts';

interface Extras {
  readonly inexact?: readonly string[];
  readonly extra?: readonly string[];
  readonly notes?: readonly CellNote[];
  readonly map?: readonly string[];
  readonly unended?: true;
}

function read(
  record: Readonly<Record<string, string>>,
  { inexact = [], extra = [], notes = [], map = [], unended }: Extras = {},
) {
  const headers = [...Object.keys(record), ...('证书编号' in record ? [] : ['证书编号'])];
  const cells = [...Object.values(record), ...extra];
  const row = {
    number: 2,
    cells,
    inexact: inexact.map((header) => headers.indexOf(header)),
    notes,
    ...(unended && { unended }),
  };
  const table = { description: '', headers, headerRow: 1, rows: none(), leftOut: [], progress: () => 1 };
  return readClaimRow(row, { headers, columns: mapClaimColumns('file', table, { map, ignore: [] }) });
}

async function* none() {}

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
    expect(result.claim).toEqual({ texts: ['国家级绿色产品'] });
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

test('marks, stars and days go to the hub as they are written: what can be read in them it says itself', () => {
  const { claim } = read({ 证书编号: 'G1', 标识: '绿色建材（三星级）', 星级: '★★☆', 核验日期: '昨天' });
  expect(claim).toEqual({ certificateNumber: 'G1', mark: '绿色建材（三星级）', starGrade: '★★☆', on: '昨天' });
});

test('a row with more cells than headers may have shifted: it is reported and not asked about', () => {
  const result = read({ 证书编号: 'G2025101002123456' }, { extra: ['x'] });
  expect(result.claim).toBeNull();
  expect(faults(result)).toEqual(['ROW_SHAPE']);
  expect(faults(read({ 证书编号: 'G2025101002123456' }, { extra: ['', ' '] }))).toEqual([]);
});

describe('what a spreadsheet does to cells', () => {
  const NUMBER = 'G2025101002123456';

  test('formats are applied to keys and models', () => {
    const notes: CellNote[] = [
      { column: 0, kind: 'FORMATTED', shown: 'SKU-0042' },
      { column: 2, kind: 'FORMATTED', shown: '007' },
    ];
    const { claim } = read({ 商品ID: '42', 证书编号: NUMBER, 型号: '7' }, { notes });
    expect(claim).toMatchObject({ reference: 'SKU-0042', productModel: '007' });
  });

  test.each([
    ['MERGED', '', 'MERGED_CELL'],
    ['NO_VALUE', '', 'NO_VALUE'],
    ['ERROR_VALUE', '#REF!', 'ERROR_VALUE'],
    ['DATE', '2024-05-01', 'DATE_VALUE'],
  ] as const)('a model whose cell is %s is left out, and the claim is not accepted for it', (kind, text, fault) => {
    const result = read({ 证书编号: NUMBER, 型号: text }, { notes: [{ column: 1, kind }] });
    expect(result.faults).toMatchObject([{ fault, blocking: true }]);
    expect(result.claim).toEqual({ certificateNumber: NUMBER });
  });

  test('a number cell of these kinds: the claim is not asked about', () => {
    expect(read({ 证书编号: '' }, { notes: [{ column: 0, kind: 'MERGED' }] }).claim).toBeNull();
  });

  test('a row that the file ends in is told, whatever is left of it', () => {
    expect(faults(read({ 证书编号: NUMBER }, { unended: true }))).toEqual([]);
    const headers = { 证书编号: NUMBER, 品牌: '甲' };
    const { faults: found } = readClaimRow(
      { number: 2, cells: [NUMBER], inexact: [], unended: true },
      { headers: Object.keys(headers), columns: { columns: new Map([['certificateNumber', 0]]), texts: [] } },
    );
    expect(found).toMatchObject([{ fault: 'CUT_OFF', blocking: true }]);
  });
});

test('every text of a listing goes to the hub, once', () => {
  const { claim } = read({ 证书编号: 'G1', 商品标题: '实木地板', 商品描述: '国家级', 卖点: '实木地板', 详情: '无' });
  expect(claim?.texts).toEqual(['实木地板', '国家级']);
});

test('headers in traditional characters are the same headers', () => {
  const { claim } = read(
    { 型號: 'A', 證書持有人: '甲', 商品標題: '乙', 證書編號: 'G1' },
    { map: ['certificateNumber=證書編號'] },
  );
  expect(claim).toMatchObject({ certificateNumber: 'G1', productModel: 'A', holderName: '甲', texts: ['乙'] });
});

test.each([
  ['2026-11-05', '2026-11-05'],
  ['2026/11/5 08:00', '2026-11-05'],
  ['2026年1月5日', '2026-01-05'],
  ['20261105', '2026-11-05'],
  ['2026-02-30', null],
  ['昨天', null],
])('the day %s', (text, day) => expect(dayOf(text)).toBe(day));

test('the day of a row is taken from the column that is named for it, never from a listing date by itself', () => {
  expect(read({ 证书编号: 'G1', 上架日期: '2025/3/1' }).claim?.on).toBeUndefined();
  expect(read({ 证书编号: 'G1', 上架日期: '2025/3/1' }, { map: ['on=上架日期'] }).claim?.on).toBe('2025-03-01');
});
