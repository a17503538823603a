import { createHash } from 'node:crypto';
import type { FileRecord, ReportRecord } from './read-row.ts';
import { numberOf } from './read-row.ts';

/** A record made of one row of a file or of several. */
export interface GroupedRecord extends FileRecord {
  /** Every row that it is made of. */
  readonly rows: readonly number[];
}

/** Lists of a certificate whose items tables write one below the other. */
const LISTS = ['products', 'testItems', 'sites', 'surveillances'] as const;
type Item = Readonly<Record<string, unknown>>;

/**
 * Makes one certificate of neighbouring rows with one number that differ in their products (or test items, sites, surveillances) alone: a table has a row for each
 * model. Blank cells of a further row say what the first one says. A number that comes again elsewhere in the file is told as such where its content is another:
 * which of two rows is right, nobody but its body knows; a later reissue is no contradiction.
 */
export async function* groupCertificates(records: AsyncIterable<FileRecord>): AsyncGenerator<GroupedRecord> {
  const seen = new Map<string, { readonly row: number; readonly digest: string; readonly reissuedOn: string }>();
  let open: GroupedRecord | null = null;
  const closed = (group: GroupedRecord): GroupedRecord => {
    const number = numberOf(group.record);
    if (number === null) return group;
    const digest = createHash('sha256').update(JSON.stringify(group.record)).digest('base64');
    const reissuedOn = String(group.record['reissuedOn'] ?? '');
    const known = seen.get(number);
    if (!known) {
      seen.set(number, { row: group.row, digest, reissuedOn });
      return group;
    }
    if (known.digest === digest) return group;
    if (reissuedOn > known.reissuedOn) {
      seen.set(number, { row: group.row, digest, reissuedOn });
      return group;
    }
    const expected = `one entry in the file: row ${known.row} has the same number with other content`;
    const unreadable = [...(group.record.unreadable ?? []), { field: 'number', written: number, expected }];
    return { ...group, record: { ...group.record, unreadable } };
  };
  for await (const record of records) {
    const joined: GroupedRecord | null = open && join(open, record);
    if (joined) {
      open = joined;
      continue;
    }
    if (open) yield closed(open);
    open = { ...record, rows: [record.row] };
  }
  if (open) yield closed(open);
}

/** The group with a further row in it; `null` when the row is of another certificate, or says something else of the same. */
function join(group: GroupedRecord, next: FileRecord): GroupedRecord | null {
  const number = numberOf(group.record);
  if (number === null || number !== numberOf(next.record) || next.record.unreadable || group.record.unreadable)
    return null;
  for (const [field, value] of Object.entries(next.record)) {
    if ((LISTS as readonly string[]).includes(field)) continue;
    if (JSON.stringify(value) !== JSON.stringify(group.record[field])) return null;
  }
  const record: Record<string, unknown> = { ...group.record };
  for (const list of LISTS) {
    const items = [...itemsOf(group.record, list)];
    for (const item of itemsOf(next.record, list)) add(items, item, list === 'products');
    if (items.length > 0) record[list] = items;
  }
  return { ...group, record, rows: [...group.rows, next.row] };
}

const itemsOf = (record: ReportRecord, list: string) => (record[list] ?? []) as readonly Item[];

/** Adds an item that is not there yet; models of one product are put together. */
function add(items: Item[], item: Item, isProduct: boolean): void {
  const same = (a: Item, b: Item, fields: readonly string[]) => fields.every((field) => a[field] === b[field]);
  if (items.some((known) => JSON.stringify(known) === JSON.stringify(item))) return;
  const index = isProduct ? items.findIndex((known) => same(known, item, ['name', 'brand', 'series'])) : -1;
  const known = items[index];
  if (!known) {
    items.push(item);
    return;
  }
  const models = [...((known['models'] as string[]) ?? []), ...((item['models'] as string[]) ?? [])];
  items[index] = { ...known, models: [...new Set(models)] };
}
