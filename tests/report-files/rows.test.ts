import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../schema/tabular/csv-row.ts';
import {
  asJson,
  type Column,
  csv,
  expectRows,
  HEADERS,
  hub,
  invalid,
  OK,
  row,
  table,
  unreadable,
  withHub,
} from './outside.ts';

withHub();

describe('rows', () => {
  const models = async (number: string | null | undefined) => {
    const { certificate } = await hub.dataOf<{ certificate: { products: { models: string[] }[] } }>(
      'query($n: String!) { certificate(number: $n) { products { models } } }',
      { n: number },
    );
    return certificate.products.map((product) => product.models);
  };

  it('of another body are refused, and the others kept', async () => {
    const foreign = row({ 证书编号: 'G2024102145900010' });
    await expectRows('certificates', 'a.csv', csv([row(), foreign]), [OK, 'REJECTED ROW_OF_OTHER_BODY number']);
  });

  it('twice alike are one certificate, side by side and far apart', async () => {
    const [one, two] = [row(), row()];
    await expectRows('certificates', 'a.csv', csv([one, one, two, one]), [OK, OK, OK, 'UNCHANGED']);
  });

  it('CERT-04: one for each model are one certificate with all models', async () => {
    const one = row();
    const next = { ...one, 型号: `${one['型号']}-B` };
    const [answered] = await expectRows('certificates', 'a.csv', csv([one, next]), [OK, OK]);
    expect(await models(answered?.number)).toEqual([[one['型号'], next.型号]]);
  });

  it('blank cells of a further row say what the first one says', async () => {
    const one = row();
    const blank = { 证书编号: one['证书编号'] ?? '', 产品名称: '光伏组件（双面）', 型号: `${one['型号']}-D` };
    const [answered] = await expectRows('certificates', 'a.csv', csv([one, blank]), [OK, OK]);
    expect(await models(answered?.number)).toEqual([[one['型号']], [blank.型号]]);
  });

  it('with one number and two contents contradict each other', async () => {
    const one = row();
    await expectRows('certificates', 'a.csv', csv([one, { ...one, 认证委托人名称: '另一有限公司' }]), [
      OK,
      unreadable('number'),
    ]);
    const other = row();
    await expectRows('certificates', 'a.csv', csv([other, row(), { ...other, 型号: 'X-9' }]), [
      OK,
      OK,
      unreadable('number'),
    ]);
  });

  it('a later reissue of the same certificate is no contradiction (CHG-01)', async () => {
    const one = row();
    const reissued = { ...one, 型号: 'NEW-1', 换证日期: '2025-03-01' };
    const [answered] = await expectRows('certificates', 'a.csv', csv([one, row(), reissued]), [OK, OK, OK]);
    expect(await models(answered?.number)).toEqual([['NEW-1']]);
  });

  it('with cells to spare are damaged, rows with too few lack a field, repeated headers are none', async () => {
    const [head = [], ...body] = table([row(), row(), row(), row()]);
    const lines = [head, body[0], [...(body[1] ?? []), 'x'], (body[2] ?? []).slice(0, 9), head, body[3]].map(
      (cells) => cells ?? [],
    );
    await expectRows('certificates', 'a.csv', csvText(lines), [OK, unreadable(''), invalid('firstIssuedOn'), OK]);
  });

  it('of NDJSON: a broken line, a field that is none, a value of the wrong kind', async () => {
    const lines = [
      JSON.stringify(asJson(row())),
      '{"number": "G2024',
      JSON.stringify({ ...asJson(row()), holderName: 'x' }),
      JSON.stringify({ ...asJson(row()), basis: 5 }),
      JSON.stringify({ ...asJson(row()), holder: '无锡' }),
      JSON.stringify([1]),
    ];
    await expectRows('certificates', 'a.ndjson', `${lines.join('\n')}\n`, [
      OK,
      unreadable(''),
      unreadable('holderName'),
      unreadable('basis'),
      unreadable('holder'),
      unreadable(''),
    ]);
  });
});

describe('workbooks', () => {
  async function workbook(
    build: (sheet: ExcelJS.Worksheet, rows: string[][]) => void,
    records: Record<string, string>[],
  ) {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('证书');
    const rows = table(records);
    for (const cells of rows) sheet.addRow(cells);
    build(sheet, rows);
    return Buffer.from(await book.xlsx.writeBuffer());
  }
  const column = (name: Column) => HEADERS.indexOf(name) + 1;
  const certificateOf = (number: string | null | undefined) =>
    hub.dataOf<{ certificate: { firstIssuedOn: string; products: { models: string[] }[] } }>(
      'query($n: String!) { certificate(number: $n) { firstIssuedOn products { models } } }',
      { n: number },
    );

  it('dates as dates are days', async () => {
    const content = await workbook(
      (sheet) => {
        const cell = sheet.getRow(2).getCell(column('首次发证日期'));
        cell.value = new Date(Date.UTC(2024, 4, 6));
        cell.numFmt = 'yyyy/m/d';
      },
      [row()],
    );
    const [answered] = await expectRows('certificates', 'a.xlsx', content, [OK]);
    expect((await certificateOf(answered?.number)).certificate.firstIssuedOn).toBe('2024-05-06');
  });

  it('cells merged over the rows of one certificate say the same in each', async () => {
    const one = row();
    const content = await workbook(
      (sheet) => {
        for (const name of HEADERS) if (name !== '型号') sheet.mergeCells(2, column(name), 3, column(name));
      },
      [one, { ...one, 型号: `${one['型号']}-M` }],
    );
    const [answered] = await expectRows('certificates', 'a.xlsx', content, [OK, OK]);
    expect((await certificateOf(answered?.number)).certificate.products).toEqual([
      { models: [one['型号'], `${one['型号']}-M`] },
    ]);
  });

  it('cells merged over columns say nothing of the second one', async () => {
    const content = await workbook((sheet) => sheet.mergeCells(2, column('产品名称'), 2, column('型号')), [row()]);
    await expectRows('certificates', 'a.xlsx', content, [unreadable('products[0].models')]);
  });

  it('lost digits, an error and a formula without a value are told by their field', async () => {
    const content = await workbook(
      (sheet) => {
        sheet.getRow(2).getCell(column('认证委托人统一社会信用代码')).value = Number('913202110006850123');
        sheet.getRow(3).getCell(column('认证委托人名称')).value = { error: '#REF!' } as ExcelJS.CellErrorValue;
        sheet.getRow(4).getCell(column('认证依据')).value = { formula: 'A1' } as ExcelJS.CellFormulaValue;
      },
      [row(), row(), row()],
    );
    await expectRows('certificates', 'a.xlsx', content, [
      unreadable('holder.uscc'),
      unreadable('holder.name'),
      unreadable('basis'),
    ]);
  });
});
