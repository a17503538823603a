import { NdjsonReader } from './ndjson-reader.ts';
import type { ScannedFile } from './scan-file.ts';
import { NO_INEXACT_CELLS, type Table, TableError, type TableRow } from './table.ts';
import type { Survey } from './table-options.ts';

/** More names than the rows of one table have. */
const MAX_KEYS = 1000;
/** Digits that a number of JSON keeps in most programs. */
const EXACT_DIGITS = 15;

/**
 * Opens NDJSON, one object a line, as a table: its columns are the names that any object has, in the order in which they first come.
 * Texts of a list stand one under the other in their cell.
 * @throws TableError for a file of too many names, or without a single object
 */
export async function openNdjsonTable(file: ScannedFile, survey?: Survey): Promise<Table> {
  const headers = survey?.keys ?? (await readKeys(file.path));
  if (headers.length === 0)
    throw new TableError(
      `${file.path} holds no JSON object: expected one a line.`,
      `${file.path}中没有JSON对象：应每行一个对象。`,
    );
  const reader = new NdjsonReader(file.path);
  return {
    description: 'NDJSON',
    headers,
    headerRow: 0,
    rows: rowsOf(reader, headers),
    leftOut: [],
    progress: () => reader.bytesRead / file.size,
  };
}

async function readKeys(path: string): Promise<readonly string[]> {
  const keys = new Set<string>();
  for await (const { value } of new NdjsonReader(path).lines()) {
    if (!isObject(value)) continue;
    for (const key of Object.keys(value)) keys.add(key);
    if (keys.size > MAX_KEYS)
      throw new TableError(
        `${path} has objects with more than ${MAX_KEYS} different names: expected rows of one table.`,
        `${path}中的对象有${MAX_KEYS}个以上不同的字段名：应为同一张表的行。`,
      );
  }
  return [...keys];
}

async function* rowsOf(reader: NdjsonReader, headers: readonly string[]): AsyncGenerator<TableRow> {
  for await (const { number, value } of reader.lines()) {
    if (!isObject(value)) {
      const zh = `第${number}行不是JSON对象，或有重复的键；应为每行一个对象。`;
      const en = `line ${number} is no JSON object, or one in which a name stands twice; expected one object a line.`;
      yield { number, cells: [], inexact: NO_INEXACT_CELLS, damage: { zh, en } };
      continue;
    }
    const inexact: number[] = [];
    const cells = headers.map((header, column) => {
      const cell = value[header];
      if (typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) >= 10 ** EXACT_DIGITS)
        inexact.push(column);
      return cellText(cell);
    });
    yield { number, cells, inexact: inexact.length > 0 ? inexact : NO_INEXACT_CELLS };
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(cellText).join('\n');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
