import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { dayOf } from '../../../schema/domain/day.ts';
import { BYTE_ORDER_MARK, csvText, withoutFormula } from '../../../schema/tabular/csv-row.ts';
import { writeSheets } from '../../../schema/tabular/xlsx/write-workbook.ts';
import type { Receipt } from '../../sdk/index.ts';
import { CommandError } from '../exit-codes.ts';
import type { AnswerEvidence } from './answer-evidence.ts';
import { namedDivisions } from './chinese-cells.ts';

/** Rows of one file: they are held in memory, and a sheet holds no more than a million. */
export const EXPORT_LIMIT = 200_000;

/** What a command exports its list to. */
export interface Export {
  readonly path: string;
  /** What the list is, and by which options it was asked for. */
  readonly title: string;
  readonly conditions: readonly (readonly [name: string, value: string])[];
  /** Most rows that were asked for. */
  readonly limit: number;
  readonly evidence: AnswerEvidence;
  /** Whether codes stand beside the words. */
  readonly codes: boolean;
  /** Names of divisions by their codes; those that the hub does not know are left out. */
  readonly divisionNames: (codes: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** A column of a file. */
export interface ExportColumn {
  readonly header: string;
  /** Whether its cells are codes of divisions, which are named. */
  readonly isDivision: boolean;
}

/** A cell of an exported list: what is counted or measured stays a number in a workbook, so that it can be summed there. */
export type ExportCell = string | number;

type Form = 'csv' | 'xlsx';

/** By the ending of a file's name. @throws CommandError for another one */
export function exportForm(path: string): Form {
  const [, form] = /\.(csv|xlsx)$/i.exec(path) ?? [];
  if (form === undefined) throw new CommandError(`--out ${path}: expected a name that ends with .csv or .xlsx.`);
  return form.toLowerCase() as Form;
}

/**
 * Writes rows with Chinese headers. What they are, as of when and by which receipts stands on the first sheet (封面) of a workbook, beside a CSV file in `<name>.cover.csv`; the
 * receipts, one for each answer that the rows come from, in `<name>.receipt-1.json` and so on, for `yunqiao receipt verify`.
 * @returns how many rows
 */
export async function writeExport(
  columns: readonly ExportColumn[],
  rows: AsyncIterable<readonly ExportCell[]> | Iterable<readonly ExportCell[]>,
  asked: Export,
): Promise<number> {
  const form = exportForm(asked.path);
  const table: ExportCell[][] = [columns.map(({ header }) => header)];
  for await (const row of rows) {
    if (table.length > EXPORT_LIMIT)
      throw new CommandError(
        `--out ${asked.path}: more than ${EXPORT_LIMIT} rows; give conditions, or a lower --limit.`,
      );
    table.push([...row]);
  }
  await nameDivisions(table, columns, asked);
  const receipts: string[] = [];
  for (const [index, receipt] of asked.evidence.receipts().entries()) {
    const path = `${asked.path}.receipt-${index + 1}.json`;
    await writeFile(path, receipt, { mode: 0o600 });
    receipts.push(basename(path));
  }
  const cover = coverRows(asked, table.length - 1, receipts);
  if (form === 'xlsx')
    await writeSheets(asked.path, [
      { name: '封面', rows: cover },
      { name: '数据', rows: table },
    ]);
  else {
    const csv = (all: readonly (readonly ExportCell[])[]) =>
      BYTE_ORDER_MARK +
      csvText(all.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : withoutFormula(cell)))));
    await writeFile(asked.path, csv(table));
    await writeFile(`${asked.path}.cover.csv`, csv(cover));
  }
  return table.length - 1;
}

/** Puts the names of divisions beside their codes, in place. */
async function nameDivisions(
  table: ExportCell[][],
  columns: readonly ExportColumn[],
  { divisionNames }: Pick<Export, 'divisionNames'>,
): Promise<void> {
  const places = columns.flatMap(({ isDivision }, index) => (isDivision ? [index] : []));
  const rows = table.slice(1);
  const cells = rows.flatMap((row) => places.flatMap((place) => String(row[place] ?? '').split(' ')));
  const codes = [...new Set(cells.filter((code) => /^\d{6}$/.test(code)))].sort();
  if (places.length === 0) return;
  const names = codes.length === 0 ? new Map<string, string>() : await divisionNames(codes);
  for (const row of rows) for (const place of places) row[place] = namedDivisions(String(row[place] ?? ''), names);
}

function coverRows(
  { title, conditions, limit, evidence }: Export,
  count: number,
  files: readonly string[],
): ExportCell[][] {
  const now = new Date();
  const receipts = evidence.receipts().map(receiptOf);
  return [
    ['项目', '内容', '说明'],
    ['名称', title, ''],
    ['导出日期', dayOf(now), now.toISOString()],
    ['行数', count, count === limit ? `已达上限 ${limit},可能还有` : '全部'],
    ...conditions.map(([name, value]) => ['条件', name, value]),
    ...evidence
      .sources()
      .map(({ name, asOf }) => ['数据来源', name, asOf === null ? '完整时点未知' : `完整至 ${asOf}`]),
    ...receipts.map(({ requestId, time, audit }, index) => [
      '回执',
      requestId,
      `${time};审计记录 ${audit.record ?? '无'};文件 ${files[index]}`,
    ]),
    ...(receipts.length < evidence.answers
      ? [['回执', '缺', `${evidence.answers - receipts.length} 次应答没有回执`]]
      : []),
  ];
}

/** What a receipt file says of its request; whether it holds is for `yunqiao receipt verify`. */
function receiptOf(file: string): Receipt {
  const { receipt } = JSON.parse(file) as { readonly receipt: string };
  return JSON.parse(Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString('utf8')) as Receipt;
}
