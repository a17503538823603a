import { headerKey } from './header-fold.ts';
import { brief, briefList, briefListZh, columnLetters, TableError } from './table.ts';

/** Headers by which people name each field, besides the field's own name. */
export type Synonyms<F extends string> = Readonly<Record<F, readonly string[]>>;

/** Column index by field; a field that no column holds is missing. */
export type ColumnMap<F extends string> = ReadonlyMap<F, number>;

/**
 * Finds the column of each field by its header, letter case, width, spaces and punctuation aside; of several names the first in the list is
 * taken. `overrides` name the header of a field outright; an empty header leaves the field out.
 * @throws TableError when an override names no column, or two columns have the same header
 */
export function mapColumns<F extends string>(
  headers: readonly string[],
  synonyms: Synonyms<F>,
  overrides: ReadonlyMap<F, string> = new Map(),
): ColumnMap<F> {
  const columns = new Map<F, number>();
  const compared = headers.map(headerKey);
  for (const field of Object.keys(synonyms) as F[]) {
    const override = overrides.get(field);
    if (override !== undefined) {
      if (override !== '') columns.set(field, overriddenColumn(headers, field, override));
      continue;
    }
    const column = columnByName(headers, compared, field, [field, ...synonyms[field]]);
    if (column !== null) columns.set(field, column);
  }
  return columns;
}

/**
 * Every column whose header is one of the names, in the order of the file, but none that is `taken`.
 * Unlike a field of its own, such columns may share a header: 图片 1 to 5 all have their captions.
 */
export function columnsNamed(
  headers: readonly string[],
  names: readonly string[],
  taken: ReadonlySet<number> = new Set(),
): number[] {
  const keys = new Set(names.map(headerKey));
  return headers.flatMap((header, index) => (!taken.has(index) && keys.has(headerKey(header)) ? [index] : []));
}

/** The column of a header that a user names, as written or as compared; `null` when there is none. */
export function columnOfHeader(headers: readonly string[], header: string): number | null {
  const exact = headers.indexOf(header);
  if (exact >= 0) return exact;
  const key = headerKey(header);
  const index = key === '' ? -1 : headers.findIndex((candidate) => headerKey(candidate) === key);
  return index < 0 ? null : index;
}

/** The column of the first name that any column has. */
function columnByName(
  headers: readonly string[],
  compared: readonly string[],
  field: string,
  names: readonly string[],
): number | null {
  for (const name of names) {
    const key = headerKey(name);
    const found = compared.flatMap((candidate, index) => (candidate === key ? [index] : []));
    if (found.length > 1) {
      const places = found.map((index) => `${columnLetters(index)} (${brief(headers[index] ?? '')})`).join(' and ');
      throw new TableError(
        `Columns ${places} could both be ${field}: rename one, or leave the field out with --map ${field}=.`,
        `列${places.replaceAll(' and ', '、')}都可能是${field}：请改名其一，或用--map ${field}=排除该字段。`,
      );
    }
    if (found[0] !== undefined) return found[0];
  }
  return null;
}

function overriddenColumn(headers: readonly string[], field: string, header: string): number {
  const index = columnOfHeader(headers, header);
  if (index !== null) return index;
  throw new TableError(
    `--map ${field}=${brief(header)}: there is no such column. The file has: ${briefList(headers)}.`,
    `--map ${field}=${brief(header)}：没有这一列。文件中的列：${briefListZh(headers)}。`,
  );
}

/** How many headers of a row name a field. */
export function recognisedHeaders<F extends string>(
  headers: readonly string[],
  synonyms: Synonyms<F>,
  overrides: ReadonlyMap<F, string> = new Map(),
): number {
  const names = new Set<string>(overrides.size === 0 ? [] : [...overrides.values()].map(headerKey));
  for (const field of Object.keys(synonyms) as F[]) {
    for (const name of [field, ...synonyms[field]]) names.add(headerKey(name));
  }
  names.delete('');
  return headers.filter((header) => names.has(headerKey(header))).length;
}

/**
 * Parses `field=Header` options.
 * @throws TableError for another form or an unknown field
 */
export function parseOverrides<F extends string>(options: readonly string[], fields: readonly F[]): Map<F, string> {
  const overrides = new Map<F, string>();
  for (const option of options) {
    const equals = option.indexOf('=');
    const field = fields.find((candidate) => candidate === option.slice(0, equals).trim());
    if (equals < 0 || !field) {
      throw new TableError(
        `--map ${brief(option)}: expected field=header with one of the fields ${fields.join(', ')}.`,
        `--map ${brief(option)}：应为“字段=表头”，字段为${fields.join('、')}之一。`,
      );
    }
    overrides.set(field, option.slice(equals + 1).trim());
  }
  return overrides;
}
