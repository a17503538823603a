import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { REPORT_FILES } from '../../schema/report-files/report-files.ts';
import { templateRows, templateSheets } from '../../schema/report-files/template.ts';
import { csvText } from '../../schema/tabular/csv-row.ts';
import { writeSheets } from '../../schema/tabular/xlsx/write-workbook.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { bodyOf } from '../support/certificate-callers.ts';
import { startCertificates, type TestSubgraph } from '../support/certificates-subgraph.ts';
import { CALLERS, HELD_CERTIFICATES, type ResultsHub, startResultsHub } from '../support/results-hub.ts';
import { type AnsweredRow, reportAFile } from './report-a-file.ts';

/**
 * Files as bodies send them, written from the rules (domain reference and forms of the trade) before they were read: the right answer of each stands beside it. A
 * row that says one thing only is taken; one that can be read in two ways, or breaks a rule, is refused with its field.
 */
let hub: TestSubgraph;
let results: ResultsHub;
beforeAll(async () => {
  hub = await startCertificates(undefined, { certificates: 60, enterprises: 40 });
  results = await startResultsHub();
  const forms = 'mutation($input: DeclareNumberFormsInput!) { declareNumberForms(input: $input) { changed } }';
  await hub.dataOf(forms, { input: { bodyCode: '101', forms: ['CQC##GBM#####'] } }, bodyOf('101'));
});
afterAll(async () => {
  await hub?.stop();
  await results?.stop();
});

const HEADERS = [
  '证书编号',
  '认证项目',
  '星级',
  '认证委托人统一社会信用代码',
  '认证委托人名称',
  '认证委托人地址',
  '认证委托人行政区划代码',
  '认证依据',
  '产品名称',
  '型号',
  '首次发证日期',
  '有效期至',
] as const;
type Column = (typeof HEADERS)[number];
type Cells = Partial<Record<Column | string, string>>;

let numbers = 0;
/** A row of a certificate of its own: number and model are its alone. */
function row(changes: Cells = {}): Record<string, string> {
  const serial = String(++numbers).padStart(6, '0');
  return {
    证书编号: `G2024101145${serial}`,
    认证项目: '绿色建材',
    星级: '3',
    认证委托人统一社会信用代码: '91320211YQ0006850C',
    认证委托人名称: '无锡蠡澄光伏科技有限公司',
    认证委托人地址: '江苏省无锡市滨湖区样例路1号',
    认证委托人行政区划代码: '320211',
    认证依据: 'T/CECS 10043-2019',
    产品名称: '光伏组件',
    型号: `LC-${serial}`,
    首次发证日期: '2024-05-06',
    有效期至: '2029-05-05',
    ...changes,
  } as Record<string, string>;
}
const table = (rows: readonly Record<string, string>[], headers: readonly string[] = HEADERS): string[][] => {
  const all = [...headers, ...rows.flatMap(Object.keys).filter((key) => !headers.includes(key))];
  const names = [...new Set(all)];
  return [names, ...rows.map((cells) => names.map((name) => cells[name] ?? ''))];
};
const csv = (rows: readonly Record<string, string>[], headers?: readonly string[]) => csvText(table(rows, headers));
const renamed = (text: string, names: Readonly<Record<string, string>>) =>
  Object.entries(names).reduce((changed, [from, to]) => changed.replace(from, to), text);

const report = (kind: string, name: string, content: string | Buffer, caller: Caller = bodyOf('101')) =>
  reportAFile((query, variables, by) => hub.dataOf(query, variables, by), kind, name, content, caller);
const short = (rows: readonly AnsweredRow[]) =>
  rows.map(({ outcome, code, field }) => [outcome, code, field].filter(Boolean).join(' '));
const OK = 'ACCEPTED';
const unreadable = (field: string) => `REJECTED FIELD_UNREADABLE ${field}`.trim();
const invalid = (field: string) => `REJECTED FIELD_INVALID ${field}`;

/** Every refusal of this file, for the test of their words. */
const refusals: AnsweredRow[] = [];
async function expectRows(
  kind: string,
  name: string,
  content: string | Buffer,
  expected: readonly string[],
  caller?: Caller,
) {
  const answered = await report(kind, name, content, caller);
  refusals.push(...answered.filter(({ zh }) => zh !== null));
  expect(short(answered)).toEqual(expected);
  return answered;
}

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

  it('every template has the code lists and notes of its kind, and its headers are read back', () => {
    for (const file of REPORT_FILES) {
      const [head, notes, codes] = templateSheets(file);
      const known = new Set(file.fields.flatMap(({ zh }) => zh));
      for (const header of head?.rows[0] ?? []) expect(known, file.command).toContain(header.replace('（必填）', ''));
      expect(notes?.rows.length).toBe((head?.rows[0]?.length ?? 0) + 1);
      if (file.fields.some(({ form }) => typeof form === 'object')) expect(codes?.rows.length).toBeGreaterThan(2);
    }
  });
});

const CERTIFICATES = REPORT_FILES.find(({ command }) => command === 'certificates') as (typeof REPORT_FILES)[number];

/** The rows of a template with one certificate in it. */
function filledTemplate(rows: readonly (readonly string[])[]): string[][] {
  const headers = rows.at(-1) ?? [];
  const cells = row();
  return [...rows.map((one) => [...one]), headers.map((header) => cells[header.replace('（必填）', '')] ?? '')];
}

function asJson(cells: Record<string, string>) {
  return {
    number: cells['证书编号'],
    scheme: cells['认证项目'],
    starGrade: 3,
    holder: {
      uscc: cells['认证委托人统一社会信用代码'],
      name: cells['认证委托人名称'],
      address: cells['认证委托人地址'],
      divisionCode: cells['认证委托人行政区划代码'],
    },
    basis: [cells['认证依据']],
    products: [{ name: cells['产品名称'], models: [cells['型号']] }],
    firstIssuedOn: cells['首次发证日期'],
    expiresOn: cells['有效期至'],
  };
}

describe('days in many forms', () => {
  it.each([
    '2024/5/6',
    '2024.05.06',
    '2024-5-6',
    '2024年5月6日',
    '20240506',
    '二〇二四年五月六日',
    '２０２４-０５-０６',
    '2024-05-06 00:00:00',
    "'2024-05-06",
    ' 2024-05-06 ',
  ])('%s is a day', async (day) => {
    await expectRows('certificates', 'a.csv', csv([row({ 首次发证日期: day })]), [OK]);
  });

  it.each([
    '06/05/2024',
    '24-5-6',
    '45418',
    '2024-02-30',
    '2024-13-01',
    '2024-05',
    '5月6日',
    '2024-05-06 13:30',
    'May 6, 2024',
  ])('%s can be read in two ways, or is none', async (day) => {
    await expectRows('certificates', 'a.csv', csv([row({ 首次发证日期: day })]), [unreadable('firstIssuedOn')]);
  });

  it('长期 is no last day', () =>
    expectRows('certificates', 'a.csv', csv([row({ 有效期至: '长期' })]), [unreadable('expiresOn')]));
});

describe('cells', () => {
  const ONE: readonly (readonly [what: string, cells: Cells, expected: string])[] = [
    ['the English word of a scheme', { 认证项目: 'Green building material' }, OK],
    ['the code of a scheme', { 认证项目: 'GREEN_BUILDING_MATERIAL' }, OK],
    ['a wrong word for a scheme', { 认证项目: '绿标' }, invalid('scheme')],
    ['stars in words', { 星级: '三星级' }, OK],
    ['stars as stars', { 星级: '★★★' }, OK],
    ['stars as a decimal', { 星级: '3.0' }, OK],
    ['STAR-01: four stars', { 星级: '4' }, invalid('starGrade')],
    ['STAR-01: no star where there has to be one', { 星级: '' }, invalid('starGrade')],
    ['STAR-01: a star on a national certificate', { 认证项目: '中国绿色产品' }, invalid('starGrade')],
    ['stars that are no number', { 星级: '优' }, unreadable('starGrade')],
    ['a credit code in small letters and spaces', { 认证委托人统一社会信用代码: '91320211 yq000685 0c' }, OK],
    [
      'a credit code with a wrong check character',
      { 认证委托人统一社会信用代码: '91320211YQ0006850D' },
      invalid('holder.uscc'),
    ],
    [
      'a credit code that a spreadsheet made a number of',
      { 认证委托人统一社会信用代码: '9.13302E+17' },
      unreadable('holder.uscc'),
    ],
    ['a division of five digits', { 认证委托人行政区划代码: '32021' }, invalid('holder.divisionCode')],
    ['two standards with a Chinese comma between', { 认证依据: 'T/CECS 10043-2019、T/CECS 10044-2019' }, OK],
    ['models one below the other', { 型号: `M-${Date.now()}-1\nM-2` }, OK],
    ['a text mark before the number', { 证书编号: "'G2024101145900001", 型号: 'AP-1' }, OK],
    ['a number in full width and small letters', { 证书编号: 'ｇ２０２４１０１１４５９００００２', 型号: 'AP-2' }, OK],
    ['a number with spaces', { 证书编号: 'G2024 101 145 900003', 型号: 'AP-3' }, OK],
    ['NUM-01: a number of 16 characters', { 证书编号: 'G202410114590000' }, invalid('number')],
    ['NUM-03: the number of a CCC certificate', { 证书编号: '2016010901123456' }, invalid('number')],
    ['NUM-05: a number of another year', { 证书编号: 'G2023101145900004' }, invalid('firstIssuedOn')],
    ['a number that a spreadsheet made a number of', { 证书编号: '2.02410114E+16' }, unreadable('number')],
    ['no number', { 证书编号: '' }, invalid('number')],
    ['SYS-06: a number of the body’s own form with its category', { 证书编号: 'CQC24GBM00101', 项目编码: '145' }, OK],
    ['SYS-06: the same without a category', { 证书编号: 'CQC24GBM00102' }, invalid('projectCode')],
    ['VAL-01: five years and a day', { 有效期至: '2029-05-06' }, 'REJECTED TERM_TOO_LONG expiresOn'],
    [
      'CB-01, NUM-01: a category that the body is not approved for, because there is none',
      { 证书编号: 'G2024101199900005' },
      'REJECTED BODY_NOT_APPROVED number',
    ],
    ['REP-01: an agri-food category', { 证书编号: 'G2024101501900006' }, 'REJECTED'],
    ['absent words in optional cells', { 品牌: '-', 系列: '无', 换证日期: '/' }, OK],
    ['an absent word in a required cell', { 认证委托人名称: '—' }, invalid('holder.name')],
    ['ST-01: a status with its day and reason', { 证书状态: '暂停', 状态日期: '2026-11-01', 原因代码: 'SUS-12' }, OK],
    ['ST-01: 有效(正常)', { 证书状态: '有效（正常）' }, OK],
    ['ST-02: 失效 says neither expired nor withdrawn', { 证书状态: '失效' }, invalid('status')],
    ['ST-02: a revocation without a reason', { 证书状态: '撤销', 状态日期: '2026-11-01' }, invalid('statusReason')],
    ['a name that a mark turns around', { 认证委托人名称: '无锡\u202E蠡澄' }, invalid('holder.name')],
    ['a foreign producer', { 生产者名称: 'Sample K.K.', 生产者地址: 'Osaka', 生产者国家: 'JP' }, OK],
    [
      'a country in words',
      { 生产者名称: 'Sample K.K.', 生产者地址: 'Osaka', 生产者国家: '日本' },
      invalid('producer.country'),
    ],
    [
      'W14: a surveillance with its conclusion in Chinese',
      { 监督检查日期: '2025-06-01', 监督检查结论: '通过', 飞行检查: '是' },
      OK,
    ],
    [
      'a conclusion that is none',
      { 监督检查日期: '2025-06-01', 监督检查结论: '还行' },
      invalid('surveillances[0].conclusion'),
    ],
    [
      'neither yes nor no',
      { 监督检查日期: '2025-06-01', 监督检查结论: '通过', 飞行检查: '可能' },
      unreadable('surveillances[0].unannounced'),
    ],
    ['an item without its name', { 检测项目: '', 限值: '≤0.124' }, invalid('testItems[0].item')],
  ];
  it.each(ONE)('%s', async (_, cells, expected) => {
    const answered = await report('certificates', 'a.csv', csv([row(cells)]));
    refusals.push(...answered.filter(({ zh }) => zh !== null));
    if (expected === 'REJECTED') expect(answered[0]?.outcome).toBe('REJECTED');
    else expect(short(answered)).toEqual([expected]);
  });

  it('DATA-01, CERT-01 to CERT-03: every field of a certificate is kept', async () => {
    const cells = row({
      认证模式: '初始检查+产品抽样检验+获证后监督',
      认可标识: 'CNAS C001-P',
      产品标志: '绿色建材标识',
      认证单元名称: '光伏组件',
      其他事项: '附件1',
      查询方式: 'www.example.com',
      场所名称: '一厂',
      场所地址: '无锡',
      场所范围: '组件封装',
      检测项目: '功率',
      检测方法: 'IEC 61215',
      限值: '≥600',
      检测结果: '605',
      单位: 'W',
      检测项目2: '外观',
      检测结果2: '合格',
    });
    const [answered] = await expectRows('certificates', 'a.csv', csv([cells]), [OK]);
    const { certificate } = await hub.dataOf<{ certificate: object }>(
      `query($n: String!) { certificate(number: $n) { mode accreditationMark productMark unitName otherItems lookUpAt
        sites { name address scope } testItems { item method limit result unit } } }`,
      { n: answered?.number },
    );
    expect(certificate).toEqual({
      mode: '初始检查+产品抽样检验+获证后监督',
      accreditationMark: 'CNAS C001-P',
      productMark: '绿色建材标识',
      unitName: '光伏组件',
      otherItems: '附件1',
      lookUpAt: 'www.example.com',
      sites: [{ name: '一厂', address: '无锡', scope: '组件封装' }],
      testItems: [
        { item: '功率', method: 'IEC 61215', limit: '≥600', result: '605', unit: 'W' },
        { item: '外观', method: null, limit: null, result: '合格', unit: null },
      ],
    });
  });
});

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

describe('other kinds', () => {
  const OF_101 = LANDMARKS.validActivityOne;

  it('status events (ST-02, ST-03, ST-09)', async () => {
    const lines = [
      ['证书编号', '变更类型', '变更日期', '原因', '暂停至'],
      [OF_101, '暂停', '2026年10月1日', 'sus-12', '2026/12/31'],
      [OF_101, '恢复', '2026.10.20', '', ''],
      [OF_101, '吊销', '2026-10-21', 'REV-12', ''],
      [OF_101, '暂停', '2026-10-21', 'SUS-12', '2027-12-31'],
      [OF_101, '撤销', '2026-13-21', 'REV-12', ''],
      ['G2021101001000003', '撤销', '2026-10-21', 'REV-12', ''],
      [LANDMARKS.expiresInTwentyDays, '撤销', '2026-10-21', 'REV-12', ''],
    ];
    await expectRows('status-events', 'a.csv', iconv.encode(csvText(lines), 'gb18030'), [
      OK,
      OK,
      invalid('event'),
      invalid('suspendedUntil'),
      unreadable('on'),
      'REJECTED NOT_HELD certificateNumber',
      'REJECTED ROW_OF_OTHER_BODY certificateNumber',
    ]);
  });

  it('surveillances (SUR-03, APP-04)', async () => {
    const lines = [
      ['证书号', '检查日期', '检查结论', '是否飞行检查', '监督类型', '人日', '抽样检验结论'],
      [OF_101, '2026/9/1', '通过', '否', '例行监督', '2', '通过'],
      [OF_101, '2026/9/2', '整改后通过', 'Y', '投诉查实', '1.5', ''],
      [OF_101, '2026/9/3', '通过', '否', '例行', '1.3', ''],
      [OF_101, '2026/9/4', '通过', '否', '随便看看', '1', ''],
      [OF_101, '2027/9/4', '通过', '', '', '', ''],
      [OF_101, '2026/9/5', '通过', '', '', '', '不合格'],
    ];
    await expectRows('surveillances', 'a.csv', csvText(lines), [
      OK,
      OK,
      invalid('personDays'),
      invalid('grounds'),
      invalid('conductedOn'),
      'REJECTED PRODUCT_TEST_FAILED conclusion',
    ]);
  });

  it('factory inspections and classes of enterprises (CB-03)', async () => {
    const uscc = '91320211YQ0006850C';
    const inspections = [
      ['工厂统一社会信用代码', '工厂名称', '行政区划', '检查类型', '检查日期', '结论'],
      [uscc, '无锡蠡澄', '320211', '初始检查', '2026-05-01', '合格'],
      [uscc, '无锡蠡澄', '320211', '巡检', '2026-05-01', '合格'],
      [uscc, '', '320211', '扩项检查', '2026-05-01', '合格'],
    ];
    await expectRows('factory-inspections', 'a.csv', csvText(inspections), [
      OK,
      invalid('kind'),
      invalid('factoryName'),
    ]);
    const classes = [
      ['企业名称', '信用代码', '行政区划代码', '类别', '生效日期'],
      ['无锡蠡澄', uscc, '320211', 'Ｂ类', '2026-01-01'],
      ['无锡蠡澄', uscc, '320211', '甲类', '2026-02-01'],
      ['无锡蠡澄', uscc, '', 'A', '2026-02-01'],
    ];
    await expectRows('enterprise-classes', 'a.csv', csvText(classes), [
      OK,
      invalid('enterpriseClass'),
      invalid('divisionCode'),
    ]);
  });

  it('trace-code applications (TRC-01)', async () => {
    const lines = [
      ['证书编号', '产品型号'],
      [OF_101, 'XT-P1202；XT-P1501'],
      [OF_101, 'XT-0000'],
      [LANDMARKS.revoked, ''],
      [LANDMARKS.expiresInTwentyDays, ''],
    ];
    await expectRows('trace-codes', 'a.csv', csvText(lines), [
      OK,
      'REJECTED MODEL_NOT_COVERED models[0]',
      'REJECTED CERTIFICATE_NOT_VALID certificateNumber',
      'REJECTED ROW_OF_OTHER_BODY certificateNumber',
    ]);
  });

  it('results, their status and their reuse (CAS-02, REU-01, REU-02)', async () => {
    const ask = async <T>(query: string, variables: Record<string, unknown>, caller: Caller) =>
      (await results.ask(query, variables, caller)).data as T;
    const told = async (kind: string, lines: string[][], expected: readonly string[]) => {
      const answered = await reportAFile(ask, kind, 'a.csv', csvText(lines), CALLERS.body101);
      refusals.push(...answered.filter(({ zh }) => zh !== null));
      expect(short(answered)).toEqual(expected);
    };
    const holder = '91310118YQ0001371W';
    const head = [
      '结果种类',
      '结果编号',
      '出具机构代码',
      '持有人统一社会信用代码',
      '持有人',
      '产品',
      '规格型号',
      '有效期起',
      '截止日期',
      '状态',
    ];
    await told(
      'results',
      [
        head,
        ['节能产品认证', 'EC-901', '101', holder, '上海青澜', '空调机', 'M1', '2025/1/1', '2029/12/31', '有效'],
        ['节能', 'EC-902', '101', holder, '上海青澜', '空调机', 'M1', '2025-01-01', '2024-12-31', ''],
        ['绿色', 'EC-903', '101', holder, '上海青澜', '空调机', 'M1', '2025-01-01', '2029-12-31', ''],
        ['节能', 'EC-904', '102', holder, '上海青澜', '空调机', 'M1', '2025-01-01', '2029-12-31', ''],
      ],
      ['CREATED', invalid('terms[0].to'), invalid('kind'), 'REJECTED ROW_OF_OTHER_BODY issuerBodyCode'],
    );
    const number = Object.keys(HELD_CERTIFICATES).find((held) => held.slice(5, 8) === '101') ?? '';
    await told(
      'reuse',
      [
        ['证书编号', '结果种类', '结果编号', '采信类别', '决定日期', '评估结果'],
        [number, '节能', 'EC-901', '一类', '2026年3月1日', ''],
        [number, '节能', 'EC-901', '一类', '2026-03-01', ''],
        [number, '节能', 'EC-999', '一类', '2026-03-01', ''],
        [number, '节能', 'EC-901', '四类', '2026-03-01', ''],
        [number, '节能', 'EC-901', '二类', '2026-03-02', ''],
      ],
      [OK, 'UNCHANGED', 'REJECTED NOT_HELD resultNumber', invalid('reuseClass'), invalid('riskAssessment')],
    );
    await told(
      'result-statuses',
      [
        ['结果种类', '结果编号', '变更类型', '变更日期', '原因代码'],
        ['节能', 'EC-901', '暂停', '2026-10-01', 'SUS-12'],
        ['节能', 'EC-901', '恢复', '2026-10-05', ''],
        ['节能', 'EC-901', '冻结', '2026-10-06', ''],
        ['节能', 'EC-905', '暂停', '2026-10-06', 'SUS-12'],
      ],
      [OK, OK, invalid('action'), 'REJECTED NOT_HELD resultNumber'],
    );
  });
});

describe('what refusals say', () => {
  it('is Chinese in the Chinese message: field, code and reason of every refusal above', () => {
    expect(refusals.length).toBeGreaterThan(60);
    const english = refusals.filter(({ zh }) =>
      /[a-z]{3,}[ ,;][a-z]{2,}/i.test((zh ?? '').replace(/“[^”]*”/g, '').replace(/[A-Z_]{3,}(, [A-Z_]+)*/g, '')),
    );
    expect(english.map(({ zh }) => zh)).toEqual([]);
  });
});
