import { toHalfWidth } from '../domain/text.ts';

/** What people write into a cell where there is nothing to write. */
const ABSENT = new Set([
  '',
  '-',
  '--',
  '—',
  '——',
  '/',
  '\\',
  '\\n',
  '无',
  '暂无',
  '没有',
  'n/a',
  'na',
  '#n/a',
  'null',
  'none',
  'nil',
  '(空)',
  '空',
]);

/** Whether a cell says nothing. */
export function isAbsentCell(cell: string): boolean {
  return ABSENT.has(toHalfWidth(cell).trim().toLowerCase());
}
