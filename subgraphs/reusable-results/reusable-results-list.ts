import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import type { ConformityKind } from '../../schema/domain/facts.ts';
import { historyOfPeriods, type Period, periodsKnownAt, retell } from '../../schema/domain/period-history.ts';
import type { Act, History } from '../../schema/domain/versions.ts';
import { readAsset } from '../shared/asset.ts';

/** What a row says beside its days. */
export interface ListRowContent {
  readonly projectZh: string;
  readonly projectEn: string;
  readonly resultZh: string;
  readonly legalBasis: string;
  readonly source: string;
}

/** A row of the List: results of this kind must be used directly. */
export interface ListRow extends ListRowContent {
  readonly seq: number;
  readonly kind: ConformityKind;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  /** Every period of it that was ever known. */
  readonly history: History<ListRowContent>;
}

/** What an edition says of itself beside its days. */
export interface EditionContent {
  readonly instrument: string;
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
  readonly history: History<EditionContent>;
}

/** An edition of the data file with the digest of what the file says of it. */
export interface FiledEdition {
  readonly list: ListEdition;
  readonly origin: string;
}

/** Reads the editions that a release brings, oldest first. They count as known since their first day. */
export function readListEditions(): FiledEdition[] {
  const rows: Record<string, string>[] = parse(readAsset(import.meta.url, './data/reusable_results_list.csv'), {
    columns: true,
    skip_empty_lines: true,
  });
  const byEdition = new Map<string, Record<string, string>[]>();
  for (const row of rows) {
    const name = cellOf(row)('edition');
    byEdition.set(name, [...(byEdition.get(name) ?? []), row]);
  }
  return [...byEdition].map(([edition, ofEdition]) => ({
    list: readEdition(edition, ofEdition),
    origin: createHash('sha256').update(JSON.stringify(ofEdition)).digest('hex').slice(0, 16),
  }));
}

function readEdition(edition: string, rows: readonly Record<string, string>[]): ListEdition {
  const [head = {}] = rows;
  const cell = cellOf(head);
  const instrument = cell('instrument');
  const days = { from: cell('edition_from'), to: head.edition_to || null };
  return {
    edition,
    validFrom: days.from,
    validTo: days.to,
    instrument,
    official: cell('official') === 'Y',
    confidence: cell('edition_confidence'),
    history: historyOfPeriods<EditionContent>([{ instrument, ...days }]),
    rows: rows.map(readRow),
  };
}

function readRow(row: Record<string, string>): ListRow {
  const cell = cellOf(row);
  const content = {
    projectZh: cell('project_zh'),
    projectEn: cell('project_en'),
    resultZh: cell('result_zh'),
    legalBasis: cell('legal_basis'),
    source: cell('source'),
  };
  const days = { from: cell('row_from'), to: row.row_to || null };
  return {
    seq: Number(cell('seq')),
    kind: cell('kind') as ConformityKind,
    ...content,
    validFrom: days.from,
    validTo: days.to,
    history: historyOfPeriods<ListRowContent>([{ ...content, ...days }]),
  };
}

function cellOf(row: Record<string, string>) {
  return (column: string): string => {
    const value = row[column];
    if (!value) throw new Error(`Reference data: column ${column} is empty in ${JSON.stringify(row)}.`);
    return value;
  };
}

/** An edition with another last day, told by an act: what was known of it before stays known. */
export function toldEdition(list: ListEdition, to: Day | null, act: Act): ListEdition {
  const period = { instrument: list.instrument, from: list.validFrom, to };
  return { ...list, validTo: to, history: retell<EditionContent>(list.history, act, [period]) };
}

/** A row with another last day, told by an act. */
export function toldRow(row: ListRow, to: Day | null, act: Act): ListRow {
  const { projectZh, projectEn, resultZh, legalBasis, source, validFrom: from } = row;
  const period: Period<ListRowContent> = { projectZh, projectEn, resultZh, legalBasis, source, from, to };
  return { ...row, validTo: to, history: retell<ListRowContent>(row.history, act, [period]) };
}

function known<R extends { readonly history: History<object> }>(record: R, knownAt: string | null): R | null {
  if (knownAt === null) return record;
  const [period] = periodsKnownAt(record.history, knownAt);
  if (!period) return null;
  const { from: validFrom, to: validTo, ...content } = period;
  return { ...record, ...content, validFrom, validTo };
}

/** The edition in force on the day with its rows in force that day, by number, as known at an instant (`null`: now); `null` when there is none. */
export function listOn(editions: readonly ListEdition[], day: Day, knownAt: string | null = null): ListEdition | null {
  const isInForce = ({ validFrom, validTo }: ListEdition | ListRow) => isWithin(day, validFrom, validTo);
  const edition = editions.flatMap((one) => known(one, knownAt) ?? []).find(isInForce);
  if (!edition) return null;
  const rows = edition.rows.flatMap((row) => known(row, knownAt) ?? []).filter(isInForce);
  return { ...edition, rows: rows.toSorted((a, b) => a.seq - b.seq) };
}

/** Whether results of the kind are on the List that day and therefore must be used directly (REU-01). */
export function isListed(editions: readonly ListEdition[], kind: ConformityKind, day: Day): boolean {
  return listOn(editions, day)?.rows.some((row) => row.kind === kind) ?? false;
}
