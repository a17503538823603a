import type { UnreadableField } from '../domain/report-kinds.ts';
import { codeOfWord, codesOf, type WordTable, wordOfCode } from '../domain/report-words.ts';
import { pathOf, type ReportRecord } from './read-row.ts';
import type { RecordFile } from './report-field.ts';

/**
 * A record for an API that takes codes: words of the trade (实测, MEASURED) as codes. What is none of its table's is told with the place, beside what could not be read before.
 */
export function withCodes(
  file: RecordFile,
  { unreadable = [], ...record }: ReportRecord,
): { readonly record: Readonly<Record<string, unknown>>; readonly faults: readonly UnreadableField[] } {
  const faults: UnreadableField[] = [...unreadable];
  const tables = new Map<string, WordTable>();
  for (const { name, form } of file.fields)
    if (typeof form === 'object') tables.set(pathOf(name).replace(/\[\d+\]/, '[]'), form.words);
  const readMembers = (members: object, shape: string, place: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(members).map(([name, value]) => [name, read(value, `${shape}${name}`, `${place}${name}`)]),
    );
  const read = (value: unknown, shape: string, place: string): unknown => {
    if (Array.isArray(value))
      return value.map((one, index) =>
        typeof one === 'object' && one !== null ? readMembers(one, `${shape}[].`, `${place}[${index}].`) : one,
      );
    if (typeof value === 'object' && value !== null) return readMembers(value, `${shape}.`, `${place}.`);
    const table = tables.get(shape);
    if (table === undefined || value === null || value === undefined) return value;
    const written = String(value);
    const code = codeOfWord(table, written);
    if (code !== null) return code;
    const words = codesOf(table).map((one) => wordOfCode(table, one, 'zh'));
    faults.push({ field: place, written: written.slice(0, 200), expected: `one of ${words.join(', ')}` });
    return value;
  };
  return { record: readMembers(record, '', ''), faults };
}
