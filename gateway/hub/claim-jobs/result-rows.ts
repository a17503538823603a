import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { RowVerdict } from '../../../schema/claim-files/verdict-columns.ts';
import type { JudgedRow } from '../../../schema/claim-files/verdict-lines.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);
/** More than a batch of rows ever is. */
const UNPACKED_LIMIT = 64 * 1024 * 1024;

/** A judged row as a job's result keeps it: what the lines of every format are made from. */
type KeptRow = readonly [cells: readonly string[], verdict: RowVerdict, checkedAt: string | null, asOf: string | null];

/** Judged rows for keeping: JSON, gzip, base64. */
export async function packRows(rows: readonly JudgedRow[]): Promise<string> {
  const kept = rows.map(
    ({ checked, verdict }): KeptRow => [checked.row.row.cells, verdict, checked.checkedAt, checked.asOf],
  );
  return (await pack(JSON.stringify(kept))).toString('base64');
}

/** Kept rows, for writing lines. */
export async function unpackRows(content: string): Promise<JudgedRow[]> {
  const text = await unpack(Buffer.from(content, 'base64'), { maxOutputLength: UNPACKED_LIMIT });
  return (JSON.parse(text.toString('utf8')) as KeptRow[]).map(([cells, verdict, checkedAt, asOf]) => {
    const row = { row: { number: 0, cells, inexact: [] }, claim: null, on: null, faults: [] };
    return { checked: { row, faults: [], verdict: null, checkedAt, asOf }, verdict };
  });
}
