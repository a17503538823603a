import { chooseHeader, filledRows, HEADER_SEARCH_ROWS, type Head, takeHead } from './choose-header.ts';
import { headerKey } from './header-fold.ts';
import {
  brief,
  briefList,
  briefListZh,
  isBlank,
  type LeftOut,
  type Table,
  TableError,
  type TableRow,
} from './table.ts';
import type { Survey, TableOptions } from './table-options.ts';
import { type Sheet, sheetNamed, Workbook } from './xlsx/workbook.ts';

interface Candidate {
  readonly sheet: Sheet;
  readonly head: Head | null;
}

/**
 * Opens the table of a workbook: the sheet with the most known headers, and every other visible sheet with the same ones, for exporters start another
 * sheet at 1,048,576 rows. Sheets with instructions, charts and hidden ones are left out and named.
 * @throws TableError when no sheet has a header row, or the one named does not exist
 */
export async function openWorkbookTable(path: string, options: TableOptions): Promise<Table> {
  const workbook = await Workbook.open(path);
  try {
    const candidates = await readHeads(workbook, candidateSheets(workbook, options.sheet, path), options);
    const best = mostKnown(candidates);
    if (!best?.head)
      throw new TableError(
        `${path} holds no header row: expected one in the first ${HEADER_SEARCH_ROWS} rows of a sheet. Its sheets: ${briefList(workbook.sheets.map(({ name }) => name))}.`,
        `${path}中没有表头行：应在工作表的前${HEADER_SEARCH_ROWS}行内。其工作表：${briefListZh(workbook.sheets.map(({ name }) => name))}。`,
      );
    const { head } = best;
    const key = keyOf(head);
    const parts = candidates.filter((candidate) => candidate.head && keyOf(candidate.head) === key);
    const bytes = parts.reduce((sum, { sheet }) => sum + sheet.bytes, 0);
    const names = parts.map(({ sheet }) => brief(sheet.name));
    const leftOut = options.survey?.leftOut ?? (await countLeftOut(workbook, parts, options.sheet));
    workbook.bytesRead = 0;
    return {
      description: `XLSX, ${names.length > 1 ? 'sheets' : 'sheet'} ${briefList(names)}`,
      headers: head.headers,
      headerRow: head.row,
      rows: rowsOf(workbook, parts, options.survey),
      leftOut,
      progress: () => (bytes === 0 ? 1 : Math.min(1, workbook.bytesRead / bytes)),
    };
  } catch (error) {
    workbook.close();
    throw error;
  }
}

function candidateSheets(workbook: Workbook, name: string | undefined, path: string): readonly Sheet[] {
  if (name !== undefined) return [sheetNamed(workbook, name, path)];
  const visible = workbook.sheets.filter(({ hidden, hasCells }) => !hidden && hasCells);
  if (visible.length > 0) return visible;
  const names = briefList(workbook.sheets.map((sheet) => sheet.name));
  throw new TableError(
    `${path} has no visible sheet with cells; its sheets: ${names}.`,
    `${path}中没有含单元格的可见工作表；其工作表：${briefListZh(workbook.sheets.map((sheet) => sheet.name))}。`,
  );
}

async function readHeads(
  workbook: Workbook,
  sheets: readonly Sheet[],
  { recognise }: TableOptions,
): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const sheet of sheets) {
    const rows = workbook.rows(sheet);
    const head = chooseHeader(await takeHead(rows), recognise);
    await rows.return(undefined);
    candidates.push({ sheet, head });
  }
  return candidates;
}

function mostKnown(candidates: readonly Candidate[]): Candidate | undefined {
  let best = candidates.find(({ head }) => head !== null);
  for (const candidate of candidates) if ((candidate.head?.known ?? 0) > (best?.head?.known ?? 0)) best = candidate;
  return best;
}

function keyOf({ headers }: Head): string {
  return JSON.stringify(headers.map(headerKey));
}

async function countLeftOut(
  workbook: Workbook,
  parts: readonly Candidate[],
  named: string | undefined,
): Promise<LeftOut[]> {
  const leftOut: LeftOut[] = [];
  for (const sheet of workbook.sheets) {
    if (parts.some((part) => part.sheet === sheet)) continue;
    const { name, hidden, hasCells } = sheet;
    if (!hasCells) {
      leftOut.push({ name, why: 'NO_CELLS', rows: null });
      continue;
    }
    let rows = 0;
    for await (const row of workbook.rows(sheet)) if (!isBlank(row.cells)) rows++;
    leftOut.push({ name, why: named !== undefined ? 'NOT_NAMED' : hidden ? 'HIDDEN' : 'OTHER_HEADERS', rows });
  }
  return leftOut;
}

async function* rowsOf(
  workbook: Workbook,
  parts: readonly Candidate[],
  survey: Survey | undefined,
): AsyncGenerator<TableRow> {
  try {
    for (const { sheet, head } of parts) {
      if (!head) continue;
      const last = Math.max(head.row, ...head.repeated);
      const merged = survey?.merged.get(sheet.name);
      const rows = workbook.rows(sheet, {
        merged,
        onMerged: (ranges) => survey?.merged.set(sheet.name, ranges),
      });
      for await (const row of filledRows([], rows)) {
        if (row.number <= last) continue;
        yield parts.length > 1 ? { ...row, sheet: sheet.name } : row;
      }
    }
  } finally {
    workbook.close();
  }
}
