import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLACKLIST_FILE } from '../../../../schema/report-files/blacklist-file.ts';
import { templateSheets } from '../../../../schema/report-files/template.ts';
import { csvText } from '../../../../schema/tabular/csv-row.ts';
import { writeSheets } from '../../../../schema/tabular/xlsx/write-workbook.ts';
import { runCommandLine } from '../../../../tests/support/command-line.ts';
import type { HubClient } from '../../../../tests/support/hub.ts';
import { sharedHub } from '../../../../tests/support/shared-hub.ts';
import type { Fetch } from '../../../sdk/index.ts';

/** A fictional enterprise of the sample world. */
const SUBJECT = { 统一社会信用代码: '91330502YQ0008223H', 当事人名称: '湖州苕溪蓄电池有限公司' };

let hub: HubClient;
let folder: string;
beforeAll(async () => {
  hub = await sharedHub();
  folder = mkdtempSync(join(tmpdir(), 'yunqiao-blacklists-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (argv: readonly string[], client = 'demo-court', fetch?: Fetch) =>
  runCommandLine([...argv, '--endpoint', hub.url, '--client-id', client], {
    env: { YUNQIAO_CLIENT_SECRET: 'demo-secret' },
    ...(fetch && { fetch }),
  });
const imports = (path: string, ...further: string[]) => [
  ...['blacklists', 'import', path, '--list', '失信被执行人', '--authority', '样例法院'],
  ...['--as-of', '2026-11-21', ...further],
];
type Answer = Record<'row' | 'key' | 'outcome' | 'field' | 'column' | 'code' | 'message_zh' | 'message_en', string>;
const answersOf = (path: string): Answer[] =>
  parse(readFileSync(`${path}.report.csv`, 'utf8'), { columns: true, bom: true });

const defaulter = (number: number, cells: Record<string, string> = {}) => ({
  ...SUBJECT,
  行政区划代码: '330500',
  决定书文号: `（样例）2026执导入${number}号`,
  列入事由: '（样例）有履行能力而拒不履行生效法律文书确定义务',
  失信被执行人行为具体情形: '有履行能力而拒不履行',
  公布日期: '2026-03-01',
  ...cells,
});
/** Headers of the template, and rows under them. */
function tableOf(rows: readonly Record<string, string>[]): { headers: string[]; lines: string[][] } {
  const headers = [...(templateSheets(BLACKLIST_FILE)[0]?.rows.at(-1) ?? [])].map(String);
  const bare = headers.map((header) => header.replace('（必填）', ''));
  for (const row of rows) for (const header of Object.keys(row)) expect(bare).toContain(header);
  return { headers, lines: rows.map((row) => bare.map((header) => row[header] ?? '')) };
}

describe('yunqiao blacklists', () => {
  it('W1, BL-04: takes a filled template of court defaulters once, the term of each by its ground, and says of each row what became of it', async () => {
    const path = join(folder, '失信被执行人.xlsx');
    const rows = [
      defaulter(1),
      defaulter(2, { 失信被执行人行为具体情形: '违反限制消费令' }),
      defaulter(3, { 失信被执行人行为具体情形: '' }),
      defaulter(4, { 失信被执行人行为具体情形: '态度不好' }),
      defaulter(5, { 统一社会信用代码: '91330502YQ0008223X' }),
      defaulter(6, { 公布截止日期: '2027-01-01' }),
    ];
    const { headers, lines } = tableOf(rows);
    await writeSheets(path, [{ name: '失信名单', rows: [headers, ...lines] }]);
    const first = await run(imports(path, '--whole-list'));
    expect([first.exitCode, first.stderr]).toEqual([1, expect.stringContaining('The day of the list is not stated')]);
    expect(answersOf(path).map(({ row, outcome, field, code }) => [row, outcome, field, code])).toEqual([
      ['2', 'ACCEPTED', '', ''],
      ['3', 'ACCEPTED', '', ''],
      ['4', 'REJECTED', 'groundCode', 'FIELD_INVALID'],
      ['5', 'REJECTED', 'groundCode', 'FIELD_UNREADABLE'],
      ['6', 'REJECTED', 'subjectUscc', 'FIELD_INVALID'],
      ['7', 'REJECTED', 'endsOn', 'FIELD_INVALID'],
    ]);
    for (const { outcome, message_zh, message_en } of answersOf(path)) {
      const isRefused = outcome === 'REJECTED';
      expect([/\p{Script=Han}/u.test(message_zh), /^[a-zA-Z.]+: .*expected/.test(message_en)]).toEqual([
        isRefused,
        isRefused,
      ]);
      expect(message_zh).not.toMatch(/[a-z]+ [a-z]+/);
    }
    const listed = await runCommandLine([
      ...['blacklists', 'list', '--list', 'COURT_DEFAULTER', '--subject', SUBJECT.统一社会信用代码, '--output', 'json'],
      ...['--endpoint', hub.url],
    ]);
    const entries = listed.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { decisionNumber: string; endsOn: string | null });
    const endOf = (number: number) =>
      entries.find(({ decisionNumber }) => decisionNumber.includes(`导入${number}号`))?.endsOn;
    expect([endOf(1), endOf(2)]).toEqual([null, '2028-03-01']);
    const again = await run(imports(path, '--whole-list', '--restart'));
    expect(again.stdout).toMatch(/accepted +0\n\s*unchanged +2\n\s*rejected +4/);
  });

  it('W6: reads GB18030 and NDJSON from the keeper of the list alone, and a stranger changes nothing', async () => {
    const path = join(folder, '税收.csv');
    const row = {
      ...SUBJECT,
      行政区划代码: '330500',
      决定书文号: '样例税公〔2025〕导入1号',
      列入事由: '（样例）虚开增值税专用发票',
      公布日期: '2025年3月1日',
    };
    const { headers, lines } = tableOf([row]);
    writeFileSync(path, iconv.encode(csvText([headers, ...lines]), 'gb18030'));
    const tax = (file: string) => [
      'blacklists',
      'import',
      file,
      '--list',
      'MAJOR_TAX_VIOLATION',
      '--authority',
      '样例税务局',
      '--as-of',
      '2026-11-21',
    ];
    const stranger = await run(tax(path));
    expect([stranger.exitCode, stranger.stderr]).toEqual([4, expect.stringContaining('FORBIDDEN')]);
    expect((await run([...tax(path), '--restart'], 'demo-tax')).stdout).toMatch(/accepted +1/);
    const lines2 = join(folder, 'tax.ndjson');
    const record = {
      subjectUscc: SUBJECT.统一社会信用代码,
      subjectName: SUBJECT.当事人名称,
      divisionCode: '330500',
      decisionNumber: '样例税公〔2025〕导入1号',
      ground: '（样例）虚开增值税专用发票',
      publishedOn: '2025-03-01',
    };
    writeFileSync(lines2, `${JSON.stringify(record)}\n${JSON.stringify({ ...record, ground: '（样例）逃税' })}\n`);
    expect((await run(tax(lines2), 'demo-tax')).exitCode).toBe(1);
    expect(answersOf(lines2).map(({ outcome, code, message_zh }) => [outcome, code, message_zh])).toEqual([
      ['UNCHANGED', '', ''],
      ['REJECTED', 'CONFLICTS_WITH_RECORD', '与平台已有记录不符'],
    ]);
  });

  it('an import that was cut off goes on where it stopped, and states the day of the list with the last rows', async () => {
    const path = join(folder, '中断.csv');
    const { headers, lines } = tableOf([11, 12, 13, 14].map((number) => defaulter(number)));
    writeFileSync(path, csvText([headers, ...lines]));
    const stated: (string | null)[] = [];
    const calls = { left: 2 };
    const counting: Fetch = async (url, init) => {
      const asked = String(init?.body).includes('"rows"') ? JSON.parse(String(init?.body)) : null;
      if (asked && calls.left-- === 0) throw new TypeError('fetch failed');
      if (asked) stated.push(asked.variables.input.asOf);
      return globalThis.fetch(url as string, init as RequestInit) as never;
    };
    const argv = imports(path, '--batch-size', '1', '--retries', '0');
    expect((await run(argv, 'demo-court', counting)).exitCode).toBe(3);
    calls.left = -1;
    const resumed = await run(argv, 'demo-court', counting);
    expect([resumed.exitCode, resumed.stderr]).toEqual([0, expect.stringContaining('continuing after')]);
    expect(stated).toEqual([null, null, null, '2026-11-21']);
    expect(answersOf(path).map(({ outcome }) => outcome)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
  });

  it('names what is no list, and writes a template with the code lists of grounds', async () => {
    const wrong = await run([
      'blacklists',
      'import',
      'x.csv',
      '--list',
      '黑名单',
      '--authority',
      'x',
      '--as-of',
      '2026-01-01',
    ]);
    expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining('COURT_DEFAULTER (失信被执行人名单)')]);
    const sheet = templateSheets(BLACKLIST_FILE)[2]?.rows.flat();
    expect(sheet).toEqual(expect.arrayContaining(['COURT_BREAKS_SETTLEMENT', 'BUSINESS_RESTRICTION']));
  });
});
