import { parse } from 'csv-parse/sync';
import type { Day } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import { readAsset } from '../shared/asset.ts';
import { comparableProduct } from './product-name.ts';

/** Subjects of lists. */
export type ListKind = 'ENERGY_SAVING' | 'ENVIRONMENTAL_LABELLING' | 'GREEN_BUILDING_MATERIAL';
/** Certificates that lists name. */
export type NamedCertificate = 'ENERGY_SAVING' | 'WATER_SAVING' | 'ENVIRONMENTAL_LABELLING' | 'GREEN_BUILDING_MATERIAL';
export type Treatment = 'MANDATORY' | 'PRIORITY';
/** Editions of the government procurement catalogue (政府采购品目分类目录): 财库〔2013〕189号 and 财库〔2022〕31号. The lists write their codes by that of 2013. */
export type Catalogue = 'CATALOGUE_2013' | 'CATALOGUE_2022';
/** Lists of suppliers that bar. */
export type SupplierBarList =
  | 'PROCUREMENT_BAN'
  | 'PROCUREMENT_DISHONESTY'
  | 'SERIOUS_DISHONESTY'
  | 'COURT_DEFAULTER'
  | 'MAJOR_TAX_VIOLATION';

/** A text in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** One item of a list. */
export interface ListItem {
  /** Its place in the list, for example `1.2`. */
  readonly position: string;
  readonly categoryCode: string | null;
  readonly category: string;
  readonly code: string | null;
  readonly name: string;
  /** Other names that buyers use for it; the hub's own, in part with a source of their own. */
  readonly aliases: readonly string[];
  readonly treatment: Treatment;
  readonly namedCertificate: NamedCertificate;
  readonly gradeAtMost: number | null;
  readonly standard: string | null;
  readonly source: string;
  /** Names, aliases and category as product names are compared. */
  readonly comparable: { readonly names: readonly string[]; readonly category: string };
}

/** One edition of a list. */
export interface ListEdition {
  readonly kind: ListKind;
  readonly instrument: string;
  readonly title: Text;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly coverage: Text;
  readonly itemsComplete: boolean;
  /** Where it holds; `null`: everywhere. */
  readonly cities: readonly DivisionCode[] | null;
  readonly citiesComplete: boolean | null;
  /** For which kinds of project it holds; `null`: for all. */
  readonly projectTypes: readonly string[] | null;
  /**
   * Whether the hub knows which kinds must be bought (必选) and which a city may choose (可选, two fifths of them at least); `null` where the list knows no such
   * difference.
   */
  readonly requiredKindsHeld: boolean | null;
  /** Whether a valid test report that meets the demand standard (需求标准) counts like the certificate. */
  readonly testReportCounts: boolean;
  /** Whether 财库〔2019〕9号 governs it, which names the certificates. */
  readonly namesCertificates: boolean;
  readonly source: string;
  readonly items: readonly ListItem[];
}

/** That the state has determined a body for a kind of certificate (国家确定的认证机构), for a time. */
export interface DeterminedBody {
  readonly certificate: NamedCertificate;
  readonly bodyCode: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  /** A fictional body is determined for fictional certificates only. */
  readonly fictional: boolean;
}

/** A code of the procurement catalogue with what it stands for. */
export interface CategoryCode {
  readonly catalogue: Catalogue;
  readonly code: string;
  /** Names of the list items that it may mean; empty: of none. */
  readonly items: readonly string[];
}

/** What product names and codes are read by. */
export interface Words {
  /** Words before a product's name that say how it is, not which; comparable. */
  readonly modifiers: ReadonlySet<string>;
  /** Characters of the longest of them. */
  readonly longestModifier: number;
  /** Products, by comparable name, that no list has an item for. */
  readonly ordinary: ReadonlySet<string>;
  readonly codes: readonly CategoryCode[];
}

/** An edition of the demand standard (需求标准) that a test report may meet in place of a certificate. */
export interface DemandStandard {
  readonly name: string;
  /** Year of the edition. */
  readonly edition: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** How a region lets a tender prefer products of priority purchase. */
export type PreferenceForm = 'PRICE_DEDUCTION' | 'POINTS';

/** A region's dated rule on preferring products of priority purchase. */
export interface PreferenceRule {
  readonly region: DivisionCode;
  readonly instrument: string;
  readonly form: PreferenceForm;
  /** Per cent of the price, or points. */
  readonly least: number;
  readonly most: number;
  readonly text: Text;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly source: string;
}

/** Why a listing bars a supplier, and for how long. */
export interface SupplierBarRule {
  readonly list: SupplierBarList;
  readonly name: Text;
  readonly instrument: string;
  readonly item: string;
  readonly text: Text;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  /** Years after its publication in which an entry bars even when it has run out; `null`: only while it runs. */
  readonly lookBackYears: number | null;
}

/** Everything that eligibility rests on beside the facts of other subgraphs. */
export interface ReferenceData {
  readonly editions: readonly ListEdition[];
  readonly words: Words;
  readonly determinedBodies: readonly DeterminedBody[];
  /** Kinds of certificate whose real determined bodies the hub holds all. */
  readonly wholeDirectories: ReadonlySet<NamedCertificate>;
  readonly demandStandards: readonly DemandStandard[];
  readonly preferenceRules: readonly PreferenceRule[];
  readonly supplierBars: readonly SupplierBarRule[];
}

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): Row[] {
  return parse(readAsset(import.meta.url, `./data/${file}`), { columns: true, skip_empty_lines: true });
}

/** A row's cell. @throws Error when the data file lacks it: a defect of the file, found by the tests. */
function cell(row: Row, column: string): string {
  const value = row[column];
  if (!value) throw new Error(`Reference data: column ${column} is empty in ${JSON.stringify(row)}.`);
  return value;
}

const optional = (row: Row, column: string): string | null => row[column] || null;
const listed = (row: Row, column: string): string[] => (row[column] ?? '').split(';').filter(Boolean);
const yes = (row: Row, column: string): boolean => cell(row, column) === 'Y';
const text = (row: Row, name: string): Text => ({ zh: cell(row, `${name}_zh`), en: cell(row, `${name}_en`) });
const sourceOf = (row: Row): string => `${cell(row, 'source')} (${cell(row, 'confidence')})`;

function byInstrument(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(cell(row, 'instrument'), [...(groups.get(cell(row, 'instrument')) ?? []), row]);
  return groups;
}

const ITEM_FILES = ['energy-saving-items.csv', 'environmental-items.csv', 'green-building-material-items.csv'];

/**
 * Reads the dated lists and rules. They change by public notice only, some years apart, so they are files of the source tree: a change is a reviewed
 * row with its first day, and answers for past days stay what they were.
 */
export function readReferenceData(): ReferenceData {
  const synonyms = new Map<string, string[]>();
  for (const row of rowsOf('synonyms.csv')) {
    const item = cell(row, 'item');
    synonyms.set(item, [...(synonyms.get(item) ?? []), cell(row, 'synonym')]);
  }
  const items = byInstrument(ITEM_FILES.flatMap(rowsOf));
  const cities = byInstrument(rowsOf('cities.csv'));
  return {
    editions: rowsOf('editions.csv').map((row) => {
      const citiesComplete = optional(row, 'cities_complete') === null ? null : yes(row, 'cities_complete');
      const inCities = cities.get(cell(row, 'instrument'))?.map((city) => cell(city, 'division_code'));
      const projectTypes = listed(row, 'project_types');
      const kind = cell(row, 'kind') as ListKind;
      return {
        kind,
        instrument: cell(row, 'instrument'),
        title: text(row, 'title'),
        validFrom: cell(row, 'valid_from'),
        validTo: optional(row, 'valid_to'),
        coverage: text(row, 'coverage'),
        itemsComplete: yes(row, 'items_complete'),
        cities: citiesComplete === null ? null : (inCities ?? []),
        citiesComplete,
        projectTypes: projectTypes.length > 0 ? projectTypes : null,
        requiredKindsHeld: optional(row, 'required_kinds_held') === null ? null : yes(row, 'required_kinds_held'),
        testReportCounts: yes(row, 'test_report_counts'),
        namesCertificates: kind !== 'GREEN_BUILDING_MATERIAL',
        source: sourceOf(row),
        items: (items.get(cell(row, 'items_instrument')) ?? []).map((item) => toItem(item, synonyms)),
      };
    }),
    words: readWords(),
    wholeDirectories: new Set(
      rowsOf('determined-directories.csv')
        .filter((row) => yes(row, 'complete'))
        .map((row) => cell(row, 'certificate') as NamedCertificate),
    ),
    demandStandards: rowsOf('demand-standards.csv').map((row) => ({
      name: cell(row, 'name'),
      edition: cell(row, 'edition'),
      validFrom: cell(row, 'valid_from'),
      validTo: optional(row, 'valid_to'),
    })),
    preferenceRules: rowsOf('preference-rules.csv').map((row) => ({
      region: cell(row, 'region'),
      instrument: cell(row, 'instrument'),
      form: cell(row, 'form') as PreferenceForm,
      least: Number(cell(row, 'least')),
      most: Number(cell(row, 'most')),
      text: text(row, 'text'),
      validFrom: cell(row, 'valid_from'),
      validTo: optional(row, 'valid_to'),
      source: sourceOf(row),
    })),
    determinedBodies: rowsOf('determined-bodies.csv').map((row) => ({
      certificate: cell(row, 'certificate') as NamedCertificate,
      bodyCode: cell(row, 'body_code'),
      validFrom: cell(row, 'valid_from'),
      validTo: optional(row, 'valid_to'),
      fictional: cell(row, 'reality') === 'FICTIONAL',
    })),
    supplierBars: rowsOf('supplier-bars.csv').map((row) => {
      const years = optional(row, 'look_back_years');
      return {
        list: cell(row, 'list') as SupplierBarList,
        name: text(row, 'name'),
        instrument: cell(row, 'instrument'),
        item: cell(row, 'item'),
        text: text(row, 'text'),
        validFrom: cell(row, 'valid_from'),
        validTo: optional(row, 'valid_to'),
        lookBackYears: years === null ? null : Number(years),
      };
    }),
  };
}

function readWords(): Words {
  const modifiers = new Set(rowsOf('modifiers.csv').map((row) => comparableProduct(cell(row, 'modifier'))));
  return {
    modifiers,
    longestModifier: Math.max(...[...modifiers].map(({ length }) => length)),
    ordinary: new Set(rowsOf('ordinary-products.csv').map((row) => comparableProduct(cell(row, 'name')))),
    codes: rowsOf('category-codes.csv').map((row) => ({
      catalogue: cell(row, 'catalogue') as Catalogue,
      code: cell(row, 'code'),
      items: listed(row, 'items'),
    })),
  };
}

function toItem(row: Row, synonyms: ReadonlyMap<string, readonly string[]>): ListItem {
  const grade = optional(row, 'grade_at_most');
  const name = cell(row, 'name_zh');
  const aliases = [...new Set([...listed(row, 'aliases'), ...(synonyms.get(name) ?? [])])];
  const category = cell(row, 'category_zh');
  return {
    position: cell(row, 'position'),
    categoryCode: optional(row, 'category_code'),
    category,
    code: optional(row, 'code'),
    name,
    aliases,
    treatment: cell(row, 'treatment') as Treatment,
    namedCertificate: cell(row, 'named_certificate') as NamedCertificate,
    gradeAtMost: grade === null ? null : Number(grade),
    standard: optional(row, 'standard'),
    source: sourceOf(row),
    comparable: { names: [name, ...aliases].map(comparableProduct), category: comparableProduct(category) },
  };
}
