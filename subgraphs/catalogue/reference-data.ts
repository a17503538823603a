import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { Day } from '../../schema/domain/day.ts';
import { byYear } from '../../schema/domain/standard-number.ts';
import { readAsset } from '../shared/asset.ts';
import type { EditionDocument, EntryDocument, ProjectCodeDocument, StandardDocument } from './model.ts';

/** A group of products (产品组). */
export interface ProductGroup {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** An edition of a certification rule. */
export interface RuleEditionRecord {
  readonly number: string;
  readonly instrument: string;
  readonly effectiveFrom: Day;
  readonly source: string;
  readonly confidence: string;
}

/** A certification rule (认证规则) with its editions, oldest first. */
export interface RuleRecord {
  readonly number: string;
  readonly titleZh: string;
  readonly confidence: string;
  readonly editions: readonly RuleEditionRecord[];
}

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): Row[] {
  return parse(readAsset(import.meta.url, `./data/${file}`), { columns: true, skip_empty_lines: true });
}

const optional = (value: string | undefined): string | null => value || null;

/** A row's cell. @throws Error when the data file lacks it: a defect of the file, found by the tests. */
function cell(row: Row, column: string): string {
  const value = row[column];
  if (!value) throw new Error(`Reference data: column ${column} is empty in ${JSON.stringify(row)}.`);
  return value;
}

/** Tells whether a stored record still has the content of its row. */
function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}

function withOrigin<T extends object>(content: T): T & { origin: string } {
  return { ...content, origin: digest(content) };
}

/** The twelve product groups. */
export function readProductGroups(): ProductGroup[] {
  return rowsOf('product_groups.csv').map((row) => ({
    code: cell(row, 'code'),
    nameZh: cell(row, 'name_zh'),
    nameEn: cell(row, 'name_en'),
  }));
}

/** The unified project codes. */
export function readProjectCodes(): ProjectCodeDocument[] {
  return rowsOf('project_codes.csv').map((row) =>
    withOrigin({
      _id: cell(row, 'code'),
      productZh: cell(row, 'product_zh'),
      productEn: optional(row['product_en']),
      groupCode: optional(row['group_code']),
      reportingChannel: cell(row, 'reporting_channel') as ProjectCodeDocument['reportingChannel'],
      note: optional(row['note']),
    }),
  );
}

/** The certification rules, by number. */
export function readRules(): Map<string, RuleRecord> {
  const rules = new Map<string, RuleRecord & { editions: RuleEditionRecord[] }>();
  for (const row of rowsOf('rules.csv')) {
    const number = cell(row, 'rule');
    const rule = rules.get(number) ?? {
      number,
      titleZh: cell(row, 'title_zh'),
      confidence: cell(row, 'number_confidence'),
      editions: [],
    };
    rule.editions.push({
      number: cell(row, 'edition'),
      instrument: cell(row, 'instrument'),
      effectiveFrom: cell(row, 'effective_from'),
      source: cell(row, 'source'),
      confidence: cell(row, 'confidence'),
    });
    rules.set(number, rule);
  }
  return rules;
}

/** The standards with their editions. */
export function readStandards(): StandardDocument[] {
  const standards = new Map<string, Omit<StandardDocument, 'origin' | 'editions'> & { editions: EditionDocument[] }>();
  for (const row of rowsOf('standards.csv')) {
    const number = cell(row, 'standard');
    const standard = standards.get(number) ?? {
      _id: number,
      titleZh: cell(row, 'title_zh'),
      titleEn: optional(row['title_en']),
      editions: [] as EditionDocument[],
    };
    standard.editions.push({
      number: cell(row, 'edition'),
      issuedOn: optional(row['issued_on']),
      effectiveFrom: optional(row['effective_from']),
      source: cell(row, 'source'),
      confidence: cell(row, 'confidence'),
    });
    standards.set(number, standard);
  }
  return [...standards.values()].map((standard) =>
    withOrigin({ ...standard, editions: standard.editions.toSorted(byYear) }),
  );
}

/** The announced catalogue entries. */
export function readEntries(): EntryDocument[] {
  return rowsOf('catalogue_entries.csv').map(toEntry);
}

/** Fictional entries of the Yangtze River Delta layer: no published one is known. */
export function readSampleEntries(): EntryDocument[] {
  return rowsOf('sample_entries.csv').map(toEntry);
}

function toEntry(row: Row): EntryDocument {
  const scheme = cell(row, 'scheme') as EntryDocument['scheme'];
  const projectCode = cell(row, 'project_code');
  const validFrom = cell(row, 'valid_from');
  return withOrigin({
    _id: entryId(scheme, projectCode, validFrom),
    layer: cell(row, 'layer') as EntryDocument['layer'],
    scheme,
    activityClass: optional(row['activity_class']) as EntryDocument['activityClass'],
    projectCode,
    categoryZh: optional(row['category_zh']),
    productZh: cell(row, 'product_zh'),
    productEn: optional(row['product_en']),
    batch: row['batch'] ? Number(row['batch']) : null,
    standards: row['standards'] ? row['standards'].split(';') : [],
    ruleNumber: optional(row['rule']),
    instrument: cell(row, 'instrument'),
    announcedOn: cell(row, 'announced_on'),
    validFrom,
    validTo: optional(row['valid_to']),
    endInstrument: null,
    filedOn: optional(row['filed_on']),
    filingNumber: optional(row['filing_number']),
    source: cell(row, 'source'),
    confidence: cell(row, 'confidence'),
    fictional: row['fictional'] === 'Y',
  });
}

/** The natural key of an entry. */
export function entryId(scheme: string, projectCode: string, validFrom: Day): string {
  return `${scheme}-${projectCode}-${validFrom}`;
}

/** The project code in an entry's id; null for what is none. */
export function codeOfEntry(id: string): string | null {
  return /^[A-Z_]+-(\d{3})-\d{4}-\d{2}-\d{2}$/.exec(id)?.[1] ?? null;
}
