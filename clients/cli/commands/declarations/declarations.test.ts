import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DECLARATION_FILE } from '../../../../schema/report-files/declaration-file.ts';
import { EFFICIENCY_FILE } from '../../../../schema/report-files/efficiency-file.ts';
import type { RecordFile } from '../../../../schema/report-files/report-field.ts';
import { templateSheets } from '../../../../schema/report-files/template.ts';
import { csvText } from '../../../../schema/tabular/csv-row.ts';
import { writeSheets } from '../../../../schema/tabular/xlsx/write-workbook.ts';
import { runCommandLine } from '../../../../tests/support/command-line.ts';
import { dataOf, type HubClient } from '../../../../tests/support/hub.ts';
import { sharedHub } from '../../../../tests/support/shared-hub.ts';

/** Of the sample data: a filing in force of the sample supplier. */
const FILED = 'SDC2026006418207';

let hub: HubClient;
let folder: string;
beforeAll(async () => {
  hub = await sharedHub();
  folder = mkdtempSync(join(tmpdir(), 'yunqiao-declarations-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: string[]) => {
  const connection = ['--endpoint', hub.url, '--client-id', 'demo-enterprise', '--purpose', 'DECLARING'];
  return runCommandLine([...argv, ...connection], { env: { YUNQIAO_CLIENT_SECRET: 'demo-secret' } });
};
const answersOf = (path: string): { row: string; key: string; outcome: string; result: string; detail: string }[] =>
  parse(readFileSync(`${path}.report.csv`, 'utf8'), { columns: true, bom: true });

/** The template with rows in it, as a person fills it in: header of the template to cell. */
async function filled(name: string, file: RecordFile, ...rows: readonly Record<string, string>[]): Promise<string> {
  const path = join(folder, name);
  const [first, ...others] = templateSheets(file);
  const headers = first?.rows.at(-1) ?? [];
  const lines = rows.map((cells) => headers.map((header) => cells[header.replace('（必填）', '')] ?? ''));
  for (const cells of rows)
    for (const header of Object.keys(cells))
      expect(headers.map((one) => one.replace('（必填）', ''))).toContain(header);
  await writeSheets(path, [{ name: first?.name ?? '', rows: [...(first?.rows ?? []), ...lines] }, ...others]);
  return path;
}

const DECLARED = {
  声明编号: 'FILE-1',
  产品类别代码: '006',
  产品名称: '样例书柜',
  型号: 'FILE-M1；FILE-M2',
  标准: 'GB/T 35607-2017',
  签署人: '样例签署人',
  签署人职务: '质量负责人',
  签署日期: '2026年1月20日',
  证据种类: '企业自检报告',
  报告编号: 'FILE-R1',
  报告日期: '2026-01-16',
  检验依据: 'GB/T 35607-2017',
};

describe('yunqiao declarations', () => {
  it('SDC-01: files what stands in the filled template, once, and says of each row what became of it', async () => {
    const path = await filled(
      '声明.xlsx',
      DECLARATION_FILE,
      DECLARED,
      { ...DECLARED, 声明编号: 'FILE-2', 型号: 'FILE-M3', 证据种类: '口头保证' },
      { ...DECLARED, 声明编号: 'FILE-3', 型号: 'FILE-M4', 产品类别代码: '501' },
      { ...DECLARED, 声明编号: 'FILE-4', 型号: 'FILE-M5', 标准: '家具标准' },
    );
    const first = await run('declarations', 'file', path);
    expect([first.exitCode, first.stdout]).toEqual([
      1,
      `declarations of conformity: 1 taken, 0 known before, 3 refused\nrows: ${path}.report.csv\n`,
    ]);
    expect(answersOf(path).map(({ key, outcome }) => [key, outcome])).toEqual([
      ['FILE-1', 'TAKEN'],
      ['FILE-2', 'REFUSED'],
      ['FILE-3', 'REFUSED'],
      ['FILE-4', 'REFUSED'],
    ]);
    const [taken, unknownWord, agriFood, noStandard] = answersOf(path).map(({ detail }) => detail);
    expect(taken).toContain('OWN_REPORT');
    expect(unknownWord).toContain('evidence[0].kind: expected one of 检验检测机构报告, 企业自检报告, not 口头保证');
    expect(agriFood).toContain('REFUSE');
    expect(noStandard).toContain('standards');
    const again = await run('declarations', 'file', path);
    expect(again.stdout).toContain('0 taken, 1 known before, 3 refused');
    const listed = await run('declarations', 'list', '--state', 'SUBMITTED', '--output', 'csv');
    expect(listed.stdout).toContain('FILE-1');
  });

  it('writes templates, and refuses a file that has none of its headers', async () => {
    for (const command of ['declarations', 'efficiency']) {
      const out = join(folder, `${command}.csv`);
      expect((await runCommandLine([command, 'template', '--out', out])).exitCode).toBe(0);
      expect(readFileSync(out, 'utf8')).toContain('说明：');
      expect((await runCommandLine([command, 'template', '--out', `${out}.pdf`])).stderr).toContain('.xlsx or .csv');
    }
    const wrong = join(folder, 'wrong.csv');
    writeFileSync(
      wrong,
      csvText([
        ['甲', '乙'],
        ['1', '2'],
      ]),
    );
    const { exitCode, stderr } = await run('declarations', 'file', wrong);
    expect([exitCode, stderr]).toEqual([expect.any(Number), expect.stringContaining('yunqiao declarations template')]);
    expect(exitCode).not.toBe(0);
  });
});

describe('yunqiao efficiency', () => {
  const REPORTED = {
    报告编号: 'FILE-E1',
    备案号: FILED,
    统计期起: '2026-10-01',
    统计期止: '2026-10-31',
    数据方法: '实测',
    数据来源: '电表台账',
    基准标准: 'GB 21455-2019',
    节约能源品种: '电力',
    基准值: '0.3',
    实际值: '0.1',
    能耗单位: 'kWh',
    产品数量: '3',
    生命周期阶段: '使用',
    指标种类: '能耗',
    指标能源品种: '电力',
    指标数值: '0.3',
    指标单位: 'kWh',
  };

  it('EFF-01, REP-02: reports what stands in the filled template, once, exactly as it is written', async () => {
    const path = await filled(
      '能效.xlsx',
      EFFICIENCY_FILE,
      REPORTED,
      { ...REPORTED, 报告编号: 'FILE-E2', 数据方法: '听说' },
      { ...REPORTED, 报告编号: 'FILE-E3', 能耗单位: 'm' },
    );
    const first = await run('efficiency', 'report', path);
    expect([first.exitCode, first.stdout]).toEqual([
      1,
      `efficiency reports: 1 taken, 0 known before, 2 refused\nrows: ${path}.report.csv\n`,
    ]);
    const [taken, noMethod, noUnit] = answersOf(path);
    expect([taken?.outcome, noMethod?.detail, noUnit?.detail]).toEqual([
      'TAKEN',
      'method: expected one of 实测, 核算, 估算, not 听说',
      expect.stringContaining('unit'),
    ]);
    const query = `{ efficiencyReports(filter: { declarationNumber: "${FILED}" }) { edges { node {
      reference figures { value counted countedUnit } benefits { amount { value } } } } } }`;
    const data = await dataOf(hub, query, {}, await hub.token('demo-enterprise', 'DECLARING'));
    const { edges } = data['efficiencyReports'] as { edges: { node: { reference: string } }[] };
    // 0.3 − 0.1 is 0.2 and no binary fraction of it.
    expect(edges.map(({ node }) => node).find(({ reference }) => reference === 'FILE-E1')).toEqual({
      reference: 'FILE-E1',
      figures: [{ value: '0.3', counted: '0.3', countedUnit: 'kWh' }],
      benefits: [{ amount: { value: '0.6' } }],
    });
    expect((await run('efficiency', 'report', path)).stdout).toContain('0 taken, 1 known before, 2 refused');
  });
});
