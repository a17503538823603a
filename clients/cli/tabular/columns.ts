import { toHalfWidth } from '../../../schema/domain/text.ts';
import { columnLetters, TableError } from './table.ts';

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
      if (override !== '') columns.set(field, overriddenColumn(headers, compared, field, override));
      continue;
    }
    const column = columnByName(headers, compared, field, [field, ...synonyms[field]]);
    if (column !== null) columns.set(field, column);
  }
  return columns;
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
      const places = found.map((index) => `${columnLetters(index)} (${headers[index]})`).join(' and ');
      throw new TableError(
        `Columns ${places} could both be ${field}: rename one, or leave the field out with --map ${field}=.`,
      );
    }
    if (found[0] !== undefined) return found[0];
  }
  return null;
}

function overriddenColumn(
  headers: readonly string[],
  compared: readonly string[],
  field: string,
  header: string,
): number {
  const exact = headers.indexOf(header);
  const index = exact >= 0 ? exact : compared.indexOf(headerKey(header));
  if (index >= 0) return index;
  throw new TableError(`--map ${field}=${header}: there is no such column. The file has: ${headers.join(', ')}.`);
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
      throw new TableError(`--map ${option}: expected field=header with one of the fields ${fields.join(', ')}.`);
    }
    overrides.set(field, option.slice(equals + 1).trim());
  }
  return overrides;
}

/** Bracketed remarks such as `(必填)` are for whoever fills in the file; others stay: `名称(英文)` is another column than `名称`. */
function headerKey(header: string): string {
  return toHalfWidth(header)
    .toLowerCase()
    .replace(/[([【](非?必填|选填|文本|文本格式|required|optional|text)[)\]】]/g, '')
    .replace(/[\s\uFEFF*:_\-./'"“”]/g, '');
}
