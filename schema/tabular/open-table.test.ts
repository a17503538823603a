import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTable } from './open-table.ts';
import { scanFile } from './scan-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yunqiao-table-'));
});
afterAll(() => rm(folder, { recursive: true }));

const KNOWN = ['证书编号', '品牌'];
const recognise = (cells: readonly string[]) => cells.filter((cell) => KNOWN.includes(cell)).length;

async function open(text: string) {
  const path = join(folder, 'file.csv');
  await writeFile(path, text);
  const table = await openTable(await scanFile(path), { recognise });
  const rows = [];
  for await (const { number, cells } of table.rows) rows.push([number, ...cells]);
  return { table, rows };
}

describe('opening a CSV file', () => {
  test.each([
    ['comma', '证书编号,品牌\nG1,甲;乙\n', ','],
    ['semicolon', '证书编号;品牌\nG1;甲,乙\n', ';'],
    ['tab', '证书编号\t品牌\nG1\t甲,乙;丙\n', 'tab'],
  ])('the separator is found: %s', async (_, text, separator) => {
    const { table, rows } = await open(text);
    expect(table.description).toBe(`CSV, UTF-8, separator ${separator}`);
    expect(rows[0]).toHaveLength(3);
  });

  test('titles above the headers are passed over and counted', async () => {
    const { table, rows } = await open('商品导出,,\n\n序号,证书编号,品牌\n1,G1,甲\n');
    expect(table.headers).toEqual(['序号', '证书编号', '品牌']);
    expect(table.headerRow).toBe(3);
    expect(rows).toEqual([[4, '1', 'G1', '甲']]);
  });

  test('blank rows are left out and counted', async () => {
    const { rows } = await open('证书编号,品牌\n\nG1,甲\n , \nG2,乙');
    expect(rows).toEqual([
      [3, 'G1', '甲'],
      [5, 'G2', '乙'],
    ]);
  });

  test('without any known header the first row is taken, so that the caller can say what it found', async () => {
    const { table } = await open('甲,乙\n1,2\n');
    expect(table.headers).toEqual(['甲', '乙']);
  });

  test('a damaged row stays a row, and says that it is damaged', async () => {
    const { rows } = await open('证书编号,品牌\nG1,"甲"乙\nG2,丙\n');
    expect(rows.at(-1)).toEqual([3, 'G2', '丙']);
  });

  test('a separator that the first line names goes before what fits', async () => {
    const { table, rows } = await open('sep=|\n证书编号|品牌\nG1|甲,乙;丙\n');
    expect([table.description, table.headerRow]).toEqual(['CSV, UTF-8, separator |', 2]);
    expect(rows).toEqual([[3, 'G1', '甲,乙;丙']]);
  });

  test('a second row of headers right below the first is none of the data', async () => {
    const { rows } = await open('证书编号,品牌\n证书编号,品牌\nG1,甲\n');
    expect(rows).toEqual([[3, 'G1', '甲']]);
  });

  test('a file of blank rows has no headers', async () => {
    await expect(open('\n\n  \n')).rejects.toThrow(/holds no header row/);
  });
});
