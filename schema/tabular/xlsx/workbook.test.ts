import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MergedCells } from './merged-cells.ts';
import { codeFormat } from './number-format.ts';
import { sheetNamed, Workbook } from './workbook.ts';
import { writeSheets, writeWorkbook } from './write-workbook.ts';
import { XmlScanner } from './xml-scanner.ts';

let folder = '';
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yunqiao-xlsx-'));
});
afterAll(() => rm(folder, { recursive: true }));

function newPath(): string {
  return join(folder, `${++files}.xlsx`);
}

async function saved(build: (workbook: ExcelJS.Workbook) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  const path = newPath();
  await workbook.xlsx.writeFile(path);
  return path;
}

async function read(path: string, name?: string) {
  const workbook = await Workbook.open(path);
  try {
    const sheet = name === undefined ? workbook.sheets.find(({ hidden }) => !hidden) : sheetNamed(workbook, name, path);
    const rows = [];
    if (sheet) for await (const row of workbook.rows(sheet)) rows.push(row);
    return { name: sheet?.name, rows };
  } finally {
    workbook.close();
  }
}

async function* lines(rows: readonly (readonly string[])[]) {
  yield* rows;
}

describe('reading what a spreadsheet program saved', () => {
  test('texts, shared and rich, with characters that XML escapes', async () => {
    const path = await saved((workbook) => {
      const sheet = workbook.addWorksheet('商品');
      sheet.addRow(['a & b <c>', '证书\n编号', '𠀀']);
      sheet.addRow([{ richText: [{ text: '绿' }, { font: { bold: true }, text: '色' }] }, 'a & b <c>', '']);
    });
    expect((await read(path)).rows.map(({ cells }) => cells)).toEqual([
      ['a & b <c>', '证书\n编号', '𠀀'],
      ['绿色', 'a & b <c>', ''],
    ]);
  });

  test('dates as days, numbers as they are shown, results of formulas', async () => {
    const path = await saved((workbook) => {
      const sheet = workbook.addWorksheet('商品');
      const row = sheet.addRow([
        new Date(Date.UTC(2026, 1, 28)),
        12.1,
        0.1 + 0.2,
        { formula: '1+1', result: 2 },
        true,
        0.5,
        45000,
      ]);
      row.getCell(1).numFmt = 'yyyy"年"m"月"d"日"';
      row.getCell(6).numFmt = '0.00%';
      row.getCell(7).numFmt = '[Red]#,##0;[Blue]"y"0';
    });
    const cells = (await read(path)).rows[0]?.cells;
    expect(cells).toEqual(['2026-02-28', '12.1', '0.30000000000000004', '2', 'TRUE', '0.5', '45000']);
  });

  test('numbers of more than 15 digits are marked: what was typed is gone', async () => {
    const path = await saved((workbook) => {
      workbook.addWorksheet('商品').addRow([Number('914403001922038216'), 999999999999999, 1e15, '914403001922038216']);
    });
    expect((await read(path)).rows[0]?.inexact).toEqual([0, 2]);
  });

  test('row numbers are those of the spreadsheet, blank rows and columns included', async () => {
    const path = await saved((workbook) => {
      const sheet = workbook.addWorksheet('商品');
      sheet.getCell('C2').value = 'x';
      sheet.getCell('AA5').value = 'y';
    });
    const { rows } = await read(path);
    const filled = rows.filter(({ cells }) => cells.length > 0);
    expect(filled.map(({ number, cells }) => [number, cells.length])).toEqual([
      [2, 3],
      [5, 27],
    ]);
  });

  test('the first visible sheet is read, or the one named', async () => {
    const path = await saved((workbook) => {
      workbook.addWorksheet('隐藏', { state: 'hidden' }).addRow(['hidden']);
      workbook.addWorksheet('A & B').addRow(['first']);
      workbook.addWorksheet('第二').addRow(['second']);
    });
    expect(await read(path)).toMatchObject({ name: 'A & B', rows: [{ cells: ['first'] }] });
    expect(await read(path, '第二')).toMatchObject({ name: '第二', rows: [{ cells: ['second'] }] });
    await expect(read(path, '第三')).rejects.toThrow(/no sheet 第三; its sheets: 隐藏, A & B, 第二/);
  });

  test('a table of strings larger than its cache is read right', async () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `${i}-${'绿'.repeat((i * 37) % 4000)}`);
    const path = await saved((workbook) => {
      const sheet = workbook.addWorksheet('商品');
      for (const text of texts) sheet.addRow([text]);
      sheet.addRow([texts[0], texts[2999], texts[1500]]);
    });
    const { rows } = await read(path);
    expect(rows.slice(0, 3000).map(({ cells }) => cells[0])).toEqual(texts);
    expect(rows[3000]?.cells).toEqual([texts[0], texts[2999], texts[1500]]);
  });
});

describe('writing', () => {
  test('any text is read again as it was, by us and by another program', async () => {
    const unit = fc.constantFrom(
      'a',
      '证',
      '&',
      '<',
      '>',
      '"',
      '\n',
      '\t',
      '\r',
      '\u0001',
      '_x0041_',
      '_',
      '😀',
      '=',
      ' ',
    );
    const rows = fc.array(fc.array(fc.string({ unit, minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const path = newPath();
        await writeWorkbook(path, lines(table));
        expect((await read(path)).rows.map(({ cells }) => cells)).toEqual(table);
      }),
      { numRuns: 40 },
    );
    const path = newPath();
    await writeWorkbook(
      path,
      lines([
        ['证书编号', 'x'],
        ['914403001922038216', 'a & b <c>'],
      ]),
    );
    const other = await new ExcelJS.Workbook().xlsx.readFile(path);
    expect(other.worksheets[0]?.getCell('A2').value).toBe('914403001922038216');
    expect(other.worksheets[0]?.getCell('B2').value).toBe('a & b <c>');
  });

  test('what is given as a number can be summed, and a number written as text keeps its digits', async () => {
    const path = newPath();
    await writeSheets(path, [
      {
        name: '数据',
        rows: [
          ['机构', '数量'],
          ['0101', 12],
          ['102', 0.5],
          ['103', ''],
        ],
      },
    ]);
    const sheet = (await new ExcelJS.Workbook().xlsx.readFile(path)).worksheets[0];
    expect(['A2', 'B2', 'B3', 'B4'].map((cell) => sheet?.getCell(cell).value)).toEqual(['0101', 12, 0.5, null]);
    expect((await read(path, '数据')).rows.map(({ cells }) => cells.slice(0, 2))).toContainEqual(['0101', '12']);
  });

  test('rows beyond one sheet go to the next under the same headers', async () => {
    const path = newPath();
    await writeWorkbook(path, lines([['h'], ['1'], ['2'], ['3']]), 3);
    expect((await read(path, 'Sheet1')).rows.map(({ cells }) => cells)).toEqual([['h'], ['1'], ['2']]);
    expect((await read(path, 'Sheet2')).rows.map(({ cells }) => cells)).toEqual([['h'], ['3']]);
  });

  test('the same rows give the same bytes', async () => {
    const [first, second] = [newPath(), newPath()];
    for (const path of [first, second]) await writeWorkbook(path, lines([['h'], ['证']]));
    expect(await readFile(first)).toEqual(await readFile(second));
  });
});

describe('what cannot be written', () => {
  test('a disk that refuses ends the work, and the rows are let go', async () => {
    let letGo = false;
    async function* endless() {
      try {
        for (;;) yield ['x'.repeat(1000)];
      } finally {
        letGo = true;
      }
    }
    await expect(writeWorkbook(join(folder, 'no-such-folder', 'out.xlsx'), endless())).rejects.toThrow(/ENOENT/);
    await expect.poll(() => letGo).toBe(true);
  });

  test('rows that fail end the work with their error', async () => {
    async function* failing() {
      yield ['h'];
      for (let i = 0; i < 1000; i++) yield ['x'.repeat(1000)];
      throw new Error('row 1002 is damaged');
    }
    await expect(writeWorkbook(newPath(), failing())).rejects.toThrow('row 1002 is damaged');
  });
});

describe('damaged workbooks', () => {
  test('a file cut off anywhere is refused, never read in part', async () => {
    const path = newPath();
    await writeWorkbook(path, lines(Array.from({ length: 200 }, (_, i) => [String(i), `${i * 7919}`])));
    const whole = await readFile(path);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = newPath();
      await writeFile(cut, whole.subarray(0, Math.floor(whole.length * share)));
      await expect(read(cut)).rejects.toThrow(/is no complete XLSX workbook/);
    }
  });

  test('damage inside the sheet is refused', async () => {
    const path = newPath();
    await writeWorkbook(path, lines(Array.from({ length: 2000 }, (_, i) => [String(i * 7919), 'x'.repeat(i % 50)])));
    const bytes = await readFile(path);
    bytes.fill(0xff, 200, 400);
    await writeFile(path, bytes);
    await expect(read(path)).rejects.toThrow(/damaged/);
  });

  test('a ZIP archive of something else is refused', async () => {
    const path = await saved((workbook) => workbook.addWorksheet('x'));
    const bytes = await readFile(path);
    const renamed = Buffer.from(bytes.toString('latin1').replaceAll('xl/workbook.xml', 'xl/wirkbook.xml'), 'latin1');
    await writeFile(path, renamed);
    await expect(read(path)).rejects.toThrow(/is a ZIP archive but no XLSX workbook: expected CSV, NDJSON or XLSX/);
  });
});

describe('scanning XML', () => {
  function events(xml: string, pieceLength: number): string[] {
    const seen: string[] = [];
    const scanner = new XmlScanner({
      open: (name, attributes) => seen.push(`<${name}${JSON.stringify(attributes)}`),
      text: (text) => {
        // One text may come in several parts.
        if (seen.at(-1)?.startsWith('#')) seen[seen.length - 1] += text;
        else seen.push(`#${text}`);
      },
      close: (name) => seen.push(`/${name}`),
    });
    for (let at = 0; at < xml.length; at += pieceLength) scanner.write(xml.slice(at, at + pieceLength));
    scanner.end();
    return seen;
  }

  test('chunks may end anywhere', () => {
    const xml =
      '<?xml version="1.0"?><x:a b="1>2" c=\'"\'><!-- <no> --><v>1 &lt; 2 &amp;&#x4e2d;</v><![CDATA[<raw>]]><empty/></x:a >';
    const expected = ['<a{"b":"1>2","c":"\\""}', '<v{}', '#1 < 2 &中', '/v', '#<raw>', '<empty{}', '/empty', '/a'];
    for (let pieceLength = 1; pieceLength <= xml.length; pieceLength++)
      expect(events(xml, pieceLength)).toEqual(expected);
  });

  test('document types, and with them entity bombs, are refused', () => {
    expect(() => events('<!DOCTYPE x [<!ENTITY a "aaaa">]><x/>', 1000)).toThrow(/document type declaration/);
  });

  test('XML that is cut off, or runs on without end, is refused', () => {
    expect(() => events('<a><b></b>', 1000)).toThrow(/The workbook is damaged: .*unclosed tag: a/);
    expect(() => events(`<a>${'x'.repeat(2_000_000)}`, 65_536)).toThrow(/does not end within 1048576 characters/);
    expect(() => events(`<a b="${'x'.repeat(2_000_000)}`, 65_536)).toThrow(/does not end within 1048576 characters/);
  });
});

describe('number formats that make a code', () => {
  test.each([
    ['000', 7, '007'],
    ['"SKU-"0000', 42, 'SKU-0042'],
    ['"G"0', 12, 'G12'],
    ['000-0000', 1234567, '123-4567'],
    ['000', 12345, '12345'],
    ['\\A00', 3, 'A03'],
    ['00"件"', 5, '05件'],
  ])('%s shows %d as %s', (format, number, shown) => expect(codeFormat(format)?.(number)).toBe(shown));

  test.each(['0', '#,##0', '0.00', '0%', '0.00E+00', 'General', '@', '[Red]#,##0;[Blue]"y"0', '[>100]000;0'])(
    '%s says how a quantity is shown, and nothing of a code',
    (format) => expect(codeFormat(format)?.(45000)).toBeUndefined(),
  );
});

test('cells under a merged one are known by row and column', () => {
  const merged = new MergedCells();
  for (const range of ['C2:C4', 'A6:B6', 'no range']) merged.add(range);
  expect([1, 2, 3, 4, 5, 6].map((row) => merged.coveredColumns(row))).toEqual([[], [], [2], [2], [], [1]]);
});
