import { hasLostDigits, toHalfWidth } from '../../../../schema/domain/text.ts';
import type { ColumnMap, Synonyms } from '../../../../schema/tabular/columns.ts';
import { columnLetters, type TableRow } from '../../../../schema/tabular/table.ts';
import { CERTIFICATE_WORDS } from '../certificate/certificate-words.ts';
import { type CheckedRecord, checkRecord } from './certificate-record.ts';

/** A certificate has at most this many products, and surveillances, in one row of a table; NDJSON takes more. */
export const NUMBERED_COLUMNS = 9;

/**
 * Columns of a table of certificates: the fields of a report with dots, lists numbered from 1 (`product1.name`; `product.name` is the first).
 * `basis` and `models` hold several values separated by semicolons.
 */
export const CERTIFICATE_HEADERS: Synonyms<string> = {
  number: ['证书编号', '证书号', 'certificate number'],
  scheme: ['认证制度', '认证类型', '认证项目'],
  starGrade: ['星级', '绿色建材星级'],
  ...partyHeaders('holder', ['持证人', '认证委托人', '委托人']),
  ...partyHeaders('producer', ['生产者', '制造商']),
  ...partyHeaders('factory', ['生产企业', '工厂', '生产厂']),
  basis: ['认证依据', '依据标准'],
  ...numberedHeaders('product', { name: '产品名称', brand: '品牌', series: '系列', models: '型号' }),
  firstIssuedOn: ['首次发证日期', '初次发证日期', '发证日期'],
  expiresOn: ['有效期至', '有效期截止日期', '证书有效期至'],
  termFrom: ['本期开始日期', '有效期起'],
  reissuedOn: ['换证日期'],
  status: ['证书状态', '状态'],
  statusSince: ['状态日期', '状态变更日期'],
  statusReason: ['状态原因', '原因代码'],
  suspendedUntil: ['暂停期至', '暂停截止日期'],
  ...numberedHeaders('surveillance', {
    conductedOn: '监督检查日期',
    conclusion: '监督检查结论',
    unannounced: '飞行检查',
  }),
};

export const CERTIFICATE_FIELDS = Object.keys(CERTIFICATE_HEADERS);

function partyHeaders(role: string, words: readonly string[]): Synonyms<string> {
  return {
    [`${role}.uscc`]: words.map((word) => `${word}统一社会信用代码`),
    [`${role}.name`]: words.flatMap((word) => [`${word}名称`, word]),
    [`${role}.address`]: words.map((word) => `${word}地址`),
    [`${role}.divisionCode`]: words.map((word) => `${word}行政区划代码`),
    [`${role}.country`]: words.map((word) => `${word}国家`),
  };
}

function numberedHeaders(item: string, fields: Readonly<Record<string, string>>): Synonyms<string> {
  const headers: Record<string, string[]> = {};
  for (let index = 1; index <= NUMBERED_COLUMNS; index++) {
    for (const [field, word] of Object.entries(fields)) {
      headers[`${item}${index}.${field}`] = index === 1 ? [`${item}.${field}`, word, `${word}1`] : [`${word}${index}`];
    }
  }
  return headers;
}

const schemeByWord = new Map(Object.entries(CERTIFICATE_WORDS.zh.schemes).map(([scheme, word]) => [word, scheme]));

/** Reads a record from a row of a table and checks its form. */
export function readCertificateRow(
  row: TableRow,
  headers: readonly string[],
  columns: ColumnMap<string>,
): CheckedRecord {
  const record: Record<string, unknown> = {};
  const numberColumn = columns.get('number');
  const number = numberColumn === undefined ? '' : (row.cells[numberColumn] ?? '').trim();
  const reject = (field: string, reason: string): CheckedRecord => ({
    rejection: { row: row.number, number, field, reason },
  });
  if (row.cells.slice(headers.length).some((cell) => cell.trim() !== '')) {
    return reject('', `the row has ${row.cells.length} cells, the header row ${headers.length}`);
  }
  for (const [field, column] of columns) {
    const cell = (row.cells[column] ?? '').trim();
    if (cell === '') continue;
    const isCode = field === 'number' || field.endsWith('.uscc');
    if (isCode && (row.inexact.includes(column) || hasLostDigits(cell))) {
      return reject(
        field,
        `column ${columnLetters(column)}: a spreadsheet took "${cell}" for a number and its last digits are lost; export the column as text`,
      );
    }
    assign(record, field, value(field, cell));
  }
  for (const list of ['products', 'surveillances']) {
    const items = record[list];
    if (Array.isArray(items)) record[list] = items.filter((item) => item !== undefined);
  }
  return checkRecord(row.number, record);
}

function value(field: string, cell: string): unknown {
  if (field === 'basis' || field.endsWith('.models')) {
    return cell
      .split(/[;；]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
  if (field === 'scheme') return schemeByWord.get(cell) ?? cell;
  if (field === 'starGrade') return /^\d+$/.test(toHalfWidth(cell)) ? Number(toHalfWidth(cell)) : cell;
  if (field.endsWith('.unannounced')) return TRUTH.get(cell.toLowerCase()) ?? cell;
  return cell;
}

const TRUTH = new Map([
  ['true', true],
  ['1', true],
  ['是', true],
  ['yes', true],
  ['false', false],
  ['0', false],
  ['否', false],
  ['no', false],
]);

/** `product2.name` becomes `products[1].name`, `holder.uscc` a property of a property. */
function assign(record: Record<string, unknown>, field: string, cell: unknown): void {
  const [head = '', tail] = field.split('.');
  if (tail === undefined) {
    record[head] = cell;
    return;
  }
  const numbered = /^(\w+?)(\d)$/.exec(head);
  if (!numbered) {
    record[head] = { ...(record[head] as object | undefined), [tail]: cell };
    return;
  }
  const list = `${numbered[1]}s`;
  const items = (record[list] ?? []) as Record<string, unknown>[];
  const index = Number(numbered[2]) - 1;
  items[index] = { ...items[index], [tail]: cell };
  record[list] = items;
}
