import type { UnreadableField } from '../domain/report-kinds.ts';
import { normaliseCode } from '../domain/text.ts';
import { isAbsentCell } from '../tabular/absent-cell.ts';
import { headerKey } from '../tabular/header-fold.ts';
import { columnLetters, type TableRow } from '../tabular/table.ts';
import { readCell } from './read-cell.ts';
import type { RecordFile, ReportField } from './report-field.ts';

/** A record as it is sent: what could be read, and what could not. */
export interface ReportRecord {
  readonly [field: string]: unknown;
  readonly unreadable?: readonly UnreadableField[];
}

/** A record with its place in the file. */
export interface FileRecord {
  /** Row of a table or line of NDJSON, as people count; the first one where several make one record. */
  readonly row: number;
  readonly sheet?: string | undefined;
  readonly record: ReportRecord;
}

/** The columns of a file: field by column. */
export interface ReportColumns {
  readonly headers: readonly string[];
  readonly fields: ReadonlyMap<number, ReportField>;
}

/** Cells that lie under a merged one say what the merged one says, when that stands above them. */
export interface MergedValues {
  /** Whether the cell lies under a merged cell, and if so whether that one begins in the same column; `null`: under none. */
  anchorOf(row: TableRow, column: number): { readonly row: number; readonly sameColumn: boolean } | null;
}

/** Reads the rows of one table in their order. */
export class RowReader {
  readonly #columns: ReportColumns;
  readonly #merged: MergedValues;
  /** The last cell of each column that lies under no other, with its row. */
  readonly #above = new Map<
    number,
    { readonly row: number; readonly sheet: string | undefined; readonly text: string }
  >();

  constructor(columns: ReportColumns, merged: MergedValues) {
    this.#columns = columns;
    this.#merged = merged;
  }

  /** The record of a row; `null` for one that repeats the headers. */
  read(row: TableRow): FileRecord | null {
    const { headers, fields } = this.#columns;
    if (row.damage) return this.#unfit(row, row.damage.en);
    if (repeatsHeaders(row.cells, headers)) return null;
    if (row.cells.slice(headers.length).some((cell) => cell.trim() !== ''))
      return this.#unfit(row, `${headers.length} cells, as the header row has, not ${row.cells.length}`);
    const record: Record<string, unknown> = {};
    const unreadable: UnreadableField[] = [];
    for (const [column, field] of fields) {
      const fault = this.#readField(row, column, field, record);
      if (fault) unreadable.push(fault);
    }
    const packed = withoutGaps(record);
    return { row: row.number, sheet: row.sheet, record: unreadable.length > 0 ? { ...packed, unreadable } : packed };
  }

  #readField(
    row: TableRow,
    column: number,
    field: ReportField,
    record: Record<string, unknown>,
  ): UnreadableField | null {
    const place = `column ${columnLetters(column)}`;
    const name = pathOf(field.name);
    const own = row.cells[column] ?? '';
    const anchor = this.#merged.anchorOf(row, column);
    let text = own;
    if (anchor === null) this.#above.set(column, { row: row.number, sheet: row.sheet, text: own });
    else {
      const above = this.#above.get(column);
      if (!anchor.sameColumn || above?.row !== anchor.row || above.sheet !== row.sheet)
        return { field: name, written: own, expected: `a cell of its own in ${place}: it lies under a merged cell` };
      text = above.text;
    }
    for (const note of row.notes ?? []) {
      if (note.column !== column) continue;
      if (note.kind === 'ERROR_VALUE')
        return { field: name, written: own, expected: `a value in ${place}, not an error` };
      if (note.kind === 'NO_VALUE')
        return { field: name, written: own, expected: `a value in ${place}: its formula was saved without one` };
      // The format shows more of a code than its number holds.
      if (note.kind === 'FORMATTED' && field.form === 'code') text = note.shown;
      if (note.kind === 'DATE' && field.form === 'code')
        return { field: name, written: own, expected: `a code as text in ${place}, not a date` };
    }
    if (isAbsentCell(text)) return null;
    if (row.inexact.includes(column) && field.form === 'code')
      return {
        field: name,
        written: text,
        expected: `a code as text in ${place}: a spreadsheet took it for a number and its last digits are lost`,
      };
    const read = readCell(field.form, text);
    if ('expected' in read) return { field: name, written: text.slice(0, 200), expected: read.expected };
    assign(record, field.name, read.value);
    return null;
  }

  #unfit(row: TableRow, expected: string): FileRecord {
    const written = row.cells.join(' | ').slice(0, 200);
    return { row: row.number, sheet: row.sheet, record: { unreadable: [{ field: '', written, expected }] } };
  }
}

function repeatsHeaders(cells: readonly string[], headers: readonly string[]): boolean {
  const filled = headers.flatMap((header, column) => (header !== '' && cells[column]?.trim() ? [column] : []));
  if (filled.length < 2) return false;
  const same = filled.filter((column) => headerKey(cells[column] ?? '') === headerKey(headers[column] ?? ''));
  return same.length * 2 > filled.length;
}

/** The path of a field in the record that is sent: `product1.name` is `products[0].name`. */
export function pathOf(name: string): string {
  const [head = '', tail] = name.split('.');
  const numbered = /^([a-zA-Z]+)(\d)$/.exec(head);
  if (numbered && tail !== undefined) return `${listOf(numbered[1] ?? '')}[${Number(numbered[2]) - 1}].${tail}`;
  return head === 'conclusion' && tail !== undefined ? `conclusions.${tail}` : name;
}

/** Name of the list that an item of a numbered one stands in: products, but evidence. */
function listOf(item: string): string {
  return item === 'evidence' ? item : `${item}s`;
}

/** Puts a value where its field is. */
function assign(record: Record<string, unknown>, name: string, value: unknown): void {
  const [head = '', tail] = name.split('.');
  if (tail === undefined) {
    record[head] = value;
    return;
  }
  if (head === 'conclusion') {
    record['conclusions'] = [...((record['conclusions'] as unknown[]) ?? []), { factor: tail, conclusion: value }];
    return;
  }
  const numbered = /^([a-zA-Z]+)(\d)$/.exec(head);
  if (!numbered) {
    record[head] = { ...(record[head] as object | undefined), [tail]: value };
    return;
  }
  const list = listOf(numbered[1] ?? '');
  const items = (record[list] ?? []) as Record<string, unknown>[];
  const index = Number(numbered[2]) - 1;
  items[index] = { ...items[index], [tail]: value };
  record[list] = items;
}

/** Lists without the items that no column filled. */
function withoutGaps(record: Record<string, unknown>): ReportRecord {
  for (const [name, value] of Object.entries(record))
    if (Array.isArray(value)) record[name] = value.filter((item) => item !== undefined);
  return record;
}

/** Reads a line of NDJSON: an object of the API's own form. What it has beside that is told, and days and words are read as in a table. */
export function readJsonRecord(file: RecordFile, row: number, value: unknown): FileRecord {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject)
    return { row, record: { unreadable: [{ field: '', written: '', expected: 'a JSON object on one line' }] } };
  const unreadable: UnreadableField[] = [];
  const record = readObject(formsOf(file), value as Readonly<Record<string, unknown>>, '', unreadable);
  return { row, record: unreadable.length > 0 ? { ...record, unreadable } : record };
}

/** The members of a record: a form, an object of its own, or a list of such. */
type Shape = ReportField | { readonly members: ReadonlyMap<string, Shape>; readonly isList: boolean };

const SHAPES = new Map<RecordFile, ReadonlyMap<string, Shape>>();

function formsOf(file: RecordFile): ReadonlyMap<string, Shape> {
  const known = SHAPES.get(file);
  if (known) return known;
  const shape = new Map<string, Shape>();
  for (const field of file.fields) {
    const [head = '', tail] = field.name.split('.');
    if (tail === undefined) shape.set(head, field);
    else if (head === 'conclusion') shape.set('conclusions', CONCLUSIONS);
    else {
      const list = /^([a-zA-Z]+)\d$/.exec(head)?.[1];
      const name = list === undefined ? head : listOf(list);
      const inner = shape.get(name);
      const members = new Map(inner && 'members' in inner ? inner.members : []);
      if (!members.has(tail)) members.set(tail, field);
      shape.set(name, { members, isList: list !== undefined });
    }
  }
  SHAPES.set(file, shape);
  return shape;
}

const text = (name: string): ReportField => ({ name, zh: [], en: name, form: 'text', required: false, example: '' });
const CONCLUSIONS: Shape = {
  members: new Map([text('factor'), text('conclusion')].map((one) => [one.name, one])),
  isList: true,
};

function readObject(
  shape: ReadonlyMap<string, Shape>,
  value: Readonly<Record<string, unknown>>,
  at: string,
  unreadable: UnreadableField[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const path = at === '' ? name : `${at}.${name}`;
    const expected = shape.get(name);
    if (member === null || member === undefined) continue;
    const read = expected ? readMember(expected, member, path, unreadable) : undefined;
    if (!expected)
      unreadable.push({
        field: path.slice(0, 100),
        written: written(member),
        expected: 'a field of this kind of report',
      });
    else if (read !== undefined) record[name] = read;
  }
  return record;
}

function readMember(shape: Shape, member: unknown, path: string, unreadable: UnreadableField[]): unknown {
  const fault = (expected: string) => {
    unreadable.push({ field: path, written: written(member), expected });
    return undefined;
  };
  if ('members' in shape) {
    const items = shape.isList ? member : [member];
    if (!Array.isArray(items)) return fault('a list of objects');
    const read = items.map((item: unknown, index) => {
      const place = shape.isList ? `${path}[${index}]` : path;
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fault('an object');
      return readObject(shape.members, item as Readonly<Record<string, unknown>>, place, unreadable);
    });
    return shape.isList ? read.filter((item) => item !== undefined) : read[0];
  }
  const { form } = shape;
  if (form === 'list' || form === 'standards') {
    const items = Array.isArray(member) ? member : [member];
    return items.every((item) => typeof item === 'string') ? items : fault('a list of texts');
  }
  if (typeof member === 'boolean') return form === 'yesNo' ? member : fault('a text');
  if (typeof member === 'number') {
    if (form === 'whole') return Number.isInteger(member) ? member : fault('a whole number');
    if (!Number.isSafeInteger(member) && form === 'code') return fault('a code as text, not as a number');
  } else if (typeof member !== 'string') return fault('a text');
  const cell = String(member);
  if (isAbsentCell(cell)) return undefined;
  const read = readCell(form, cell);
  return 'expected' in read ? fault(read.expected) : read.value;
}

const written = (member: unknown) =>
  (typeof member === 'string' ? member : (JSON.stringify(member) ?? '')).slice(0, 200);

/** What a record is about, as it is compared within a file; `null` when it does not say. */
export function numberOf({ number, externalNumber }: ReportRecord): string | null {
  const named = typeof number === 'string' && number !== '' ? number : externalNumber;
  return typeof named === 'string' && named !== '' ? normaliseCode(named) : null;
}
