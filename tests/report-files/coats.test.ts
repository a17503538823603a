import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { codeOfWord, codesOf } from '../../schema/domain/report-words.ts';
import { DECLARATION_FILE } from '../../schema/report-files/declaration-file.ts';
import { EFFICIENCY_FILE } from '../../schema/report-files/efficiency-file.ts';
import { LEAD_FILE } from '../../schema/report-files/lead-file.ts';
import { REPORT_FILES } from '../../schema/report-files/report-files.ts';
import { templateRows, templateSheets } from '../../schema/report-files/template.ts';
import { csvText } from '../../schema/tabular/csv-row.ts';
import { writeSheets } from '../../schema/tabular/xlsx/write-workbook.ts';
import { asJson, csv, expectRows, HEADERS, OK, renamed, row, table, withHub } from './outside.ts';

withHub();

describe('the same certificate in every coat (SYS-02, DATA-01)', () => {
  const FILES: readonly (readonly [what: string, name: string, content: () => string | Buffer])[] = [
    ['UTF-8', 'a.csv', () => csv([row()])],
    ['UTF-8 with a byte order mark', 'a.csv', () => `\uFEFF${csv([row()])}`],
    ['GB18030', 'a.csv', () => iconv.encode(csv([row()]), 'gb18030')],
    [
      'GB18030 with characters of four bytes',
      'a.csv',
      () => iconv.encode(csv([row({ 认证委托人名称: '无锡𠮷㐂鿭建材有限公司' })]), 'gb18030'),
    ],
    [
      'UTF-16 with tabs',
      'a.txt',
      () =>
        iconv.encode(
          `\uFEFF${table([row()])
            .map((cells) => cells.join('\t'))
            .join('\r\n')}\r\n`,
          'utf-16le',
        ),
    ],
    [
      'semicolons',
      'a.csv',
      () =>
        table([row()])
          .map((cells) => cells.join(';'))
          .join('\r\n'),
    ],
    ['columns in another order', 'a.csv', () => csv([row()], [...HEADERS].reverse())],
    ['a column that nobody knows', 'a.csv', () => csv([row({ 经办人: '张三' })])],
    ['empty cells behind the last column', 'a.csv', () => csv([row()]).replaceAll('\r\n', ',,,\r\n')],
    ['a title and a note above the headers', 'a.csv', () => `证书上报表,,\r\n填报单位：某机构,,\r\n${csv([row()])}`],
    [
      'headers of another body',
      'a.csv',
      () =>
        renamed(csv([row()]), {
          证书编号: '证书号',
          认证项目: '认证类型',
          认证委托人名称: '持证人',
          认证委托人统一社会信用代码: '获证组织统一社会信用代码',
          认证依据: '依据标准',
          型号: '规格型号',
          首次发证日期: '颁证日期',
          有效期至: '证书到期日期',
        }),
    ],
    [
      'headers marked as required',
      'a.csv',
      () =>
        renamed(csv([row()]), {
          证书编号: '*证书编号（必填）',
          认证项目: '认证项目(必填)',
          有效期至: '有效期至【必填】',
        }),
    ],
    [
      'traditional headers',
      'a.csv',
      () => renamed(csv([row()]), { 证书编号: '證書編號', 认证依据: '認證依據', 产品名称: '產品名稱', 型号: '型號' }),
    ],
    [
      'fields of the API as headers',
      'a.csv',
      () =>
        renamed(csv([row()]), {
          证书编号: 'number',
          认证项目: 'scheme',
          认证委托人名称: 'holder.name',
          型号: 'product.models',
          有效期至: 'expiresOn',
        }),
    ],
    ['the template as CSV', 'a.csv', () => csvText(filledTemplate(templateRows(CERTIFICATES)))],
    ['NDJSON', 'a.ndjson', () => `${JSON.stringify(asJson(row()))}\n`],
    [
      'NDJSON with days in strokes and stars as text',
      'a.ndjson',
      () => `${JSON.stringify({ ...asJson(row()), firstIssuedOn: '2024/5/6', starGrade: '3' })}\n`,
    ],
  ];
  it.each(FILES)('%s', async (_, name, content) => {
    await expectRows('certificates', name, content(), [OK]);
  });

  it('the template as a workbook, filled in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'yunqiao-template-'));
    const path = join(folder, 'a.xlsx');
    const [first, ...others] = templateSheets(CERTIFICATES);
    await writeSheets(path, [{ name: first?.name ?? '', rows: filledTemplate(first?.rows ?? []) }, ...others]);
    await expectRows('certificates', 'a.xlsx', await readFile(path), [OK]);
    await rm(folder, { recursive: true });
  });

  it('every template offers the words of its code lists to choose from, and each of them is read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'yunqiao-template-'));
    for (const file of ALL_FILES) {
      const path = join(folder, `${file.command}.xlsx`);
      await writeSheets(path, templateSheets(file));
      const sheet = (await new ExcelJS.Workbook().xlsx.readFile(path)).worksheets[0];
      const fields = file.fields.filter(({ further }) => !further);
      for (const [index, { form, name }] of fields.entries()) {
        const offered = sheet?.getRow(2).getCell(index + 1).dataValidation?.formulae[0] as string | undefined;
        const words = offered?.slice(1, -1).split(',') ?? [];
        const isChosen = typeof form === 'object' || form === 'yesNo' || form === 'status';
        expect([name, words.length > 0]).toEqual([name, isChosen]);
        if (typeof form === 'object')
          expect(words.map((word) => codeOfWord(form.words, word))).toEqual(codesOf(form.words));
      }
    }
    await rm(folder, { recursive: true });
  });

  it('every template has the code lists and notes of its kind, and its headers are read back', () => {
    for (const file of ALL_FILES) {
      const [head, notes, codes] = templateSheets(file);
      const known = new Set(file.fields.flatMap(({ zh }) => zh));
      for (const header of head?.rows[0] ?? []) expect(known, file.command).toContain(header.replace('（必填）', ''));
      expect(notes?.rows.length).toBe((head?.rows[0]?.length ?? 0) + 1);
      if (file.fields.some(({ form }) => typeof form === 'object')) expect(codes?.rows.length).toBeGreaterThan(2);
    }
  });
});

/** Every kind of record that is read from files. */
const ALL_FILES = [...REPORT_FILES, LEAD_FILE, DECLARATION_FILE, EFFICIENCY_FILE];
const CERTIFICATES = REPORT_FILES.find(({ command }) => command === 'certificates') as (typeof REPORT_FILES)[number];

/** The rows of a template with one certificate in it. */
function filledTemplate(rows: readonly (readonly string[])[]): string[][] {
  const headers = rows.at(-1) ?? [];
  const cells = row();
  return [...rows.map((one) => [...one]), headers.map((header) => cells[header.replace('（必填）', '')] ?? '')];
}
