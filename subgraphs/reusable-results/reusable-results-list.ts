import { parse } from 'csv-parse/sync';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import type { ConformityKind } from '../../schema/domain/facts.ts';
import { readAsset } from '../shared/asset.ts';

/** A row of the List: results of this kind must be used directly. */
export interface ListRow {
  readonly seq: number;
  readonly projectZh: string;
  readonly projectEn: string;
  readonly kind: ConformityKind;
  readonly resultZh: string;
  readonly legalBasis: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly source: string;
}

/** The List (《清单》, REU-04) in one edition. */
export interface ListEdition {
  readonly edition: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly instrument: string;
  readonly official: boolean;
  readonly confidence: string;
  readonly rows: readonly ListRow[];
}

/** Reads the editions, oldest first. They change with a release only. */
export function readListEditions(): ListEdition[] {
  const editions = new Map<string, ListEdition & { rows: ListRow[] }>();
  const rows: Record<string, string>[] = parse(readAsset(import.meta.url, './data/reusable_results_list.csv'), {
    columns: true,
    skip_empty_lines: true,
  });
  for (const row of rows) {
    const cell = (column: string): string => {
      const value = row[column];
      if (!value) throw new Error(`Reference data: column ${column} is empty in ${JSON.stringify(row)}.`);
      return value;
    };
    const name = cell('edition');
    const edition = editions.get(name) ?? {
      edition: name,
      validFrom: cell('edition_from'),
      validTo: row['edition_to'] || null,
      instrument: cell('instrument'),
      official: cell('official') === 'Y',
      confidence: cell('edition_confidence'),
      rows: [],
    };
    edition.rows.push({
      seq: Number(cell('seq')),
      projectZh: cell('project_zh'),
      projectEn: cell('project_en'),
      kind: cell('kind') as ConformityKind,
      resultZh: cell('result_zh'),
      legalBasis: cell('legal_basis'),
      validFrom: cell('row_from'),
      validTo: row['row_to'] || null,
      source: cell('source'),
    });
    editions.set(name, edition);
  }
  return [...editions.values()];
}

/** The edition in force on the day with its rows in force that day, by number; `null` when there is none. */
export function listOn(editions: readonly ListEdition[], day: Day): ListEdition | null {
  const edition = editions.find(({ validFrom, validTo }) => isWithin(day, validFrom, validTo));
  if (!edition) return null;
  const rows = edition.rows.filter(({ validFrom, validTo }) => isWithin(day, validFrom, validTo));
  return { ...edition, rows: rows.toSorted((a, b) => a.seq - b.seq) };
}

/** Whether results of the kind are on the List that day and therefore must be used directly (REU-01). */
export function isListed(editions: readonly ListEdition[], kind: ConformityKind, day: Day): boolean {
  return listOn(editions, day)?.rows.some((row) => row.kind === kind) ?? false;
}
