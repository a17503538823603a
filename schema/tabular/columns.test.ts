import { describe, expect, test } from 'vitest';
import { CLAIM_FIELDS, CLAIM_HEADERS } from '../claim-files/claim-columns.ts';
import { mapColumns, parseOverrides, recognisedHeaders } from './columns.ts';

describe('headers are matched by name', () => {
  test('Chinese and English, whatever the case, width, spaces and punctuation', () => {
    const columns = mapColumns(
      [' 证书编号（必填） ', 'Trace_Code', 'ＢＲＡＮＤ', '规格 型号', 'Holder USCC'],
      CLAIM_HEADERS,
    );
    expect(Object.fromEntries(columns)).toEqual({
      certificateNumber: 0,
      traceCode: 1,
      brand: 2,
      productModel: 3,
      holderUscc: 4,
    });
  });

  test('the more specific of two possible headers is taken', () => {
    expect(mapColumns(['证书编号', '绿色产品证书编号'], CLAIM_HEADERS).get('certificateNumber')).toBe(1);
  });

  test('a bare credit code is neither the holder nor the seller', () => {
    expect(mapColumns(['统一社会信用代码'], CLAIM_HEADERS).size).toBe(0);
  });

  test('the same header twice is refused: either could be meant', () => {
    expect(() => mapColumns(['品牌', '证书编号', '证书编号'], CLAIM_HEADERS)).toThrow(
      /Columns B \(证书编号\) and C \(证书编号\) could both be certificateNumber/,
    );
  });

  test('--map goes before the names, and an empty header leaves a field out', () => {
    const overrides = parseOverrides(['certificateNumber=备注', 'brand='], CLAIM_FIELDS);
    const columns = mapColumns(['证书编号', '备注', '品牌'], CLAIM_HEADERS, overrides);
    expect(Object.fromEntries(columns)).toEqual({ certificateNumber: 1 });
  });

  test('--map with an unknown column or field says what there is', () => {
    const overrides = parseOverrides(['brand=牌子'], CLAIM_FIELDS);
    expect(() => mapColumns(['证书编号'], CLAIM_HEADERS, overrides)).toThrow(/no such column. The file has: 证书编号/);
    expect(() => parseOverrides(['colour=颜色'], CLAIM_FIELDS)).toThrow(
      /expected field=header with one of the fields reference/,
    );
  });

  test('no header names two fields', () => {
    const names = CLAIM_FIELDS.flatMap((field) => [field, ...CLAIM_HEADERS[field]]);
    for (const name of names) {
      expect([...mapColumns([name], CLAIM_HEADERS).keys()], name).toHaveLength(1);
      expect(recognisedHeaders([name], CLAIM_HEADERS), name).toBe(1);
    }
  });
});
