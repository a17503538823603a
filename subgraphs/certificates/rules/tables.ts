import { parse } from 'csv-parse/sync';
import { readAsset } from '../../shared/asset.ts';

/** Rows of a table of `data/`, by column name. */
export function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  return parse(readAsset(import.meta.url, `../data/${name}.csv`), { columns: true, skip_empty_lines: true });
}
