import { parse } from 'csv-parse/sync';
import type { Day } from '../../schema/domain/day.ts';
import type { CertificationScheme } from '../../schema/domain/facts.ts';
import { readAsset } from '../shared/asset.ts';

function readRows(name: string): Record<string, string>[] {
  return parse(readAsset(import.meta.url, `./data/${name}.csv`), { columns: true, skip_empty_lines: true });
}

/** A kind of product or service that the world's certificates are about. The codes are the hub's own samples. */
export interface ProductKind {
  readonly code: string;
  readonly nameZh: string;
  readonly scheme: CertificationScheme;
  /** Earliest day on which the world issues such a certificate. */
  readonly issuedFrom: Day;
  /** Editions of the standard with their first days, in order; none where it could not be confirmed. The first one counts from the beginning. */
  readonly standards: readonly { readonly from: Day; readonly edition: string }[];
  /** Editions of the certification rule with their first days, in order. */
  readonly rules: readonly { readonly from: Day; readonly edition: string }[];
}

/** Kinds by code, from `data/product_kinds.csv`. */
export const PRODUCT_KINDS: ReadonlyMap<string, ProductKind> = new Map(
  readRows('product_kinds').map((row) => {
    const rules = (row['rules'] ?? '').split(';').filter(Boolean);
    const kind: ProductKind = {
      code: row['code'] ?? '',
      nameZh: row['name_zh'] ?? '',
      scheme: row['scheme'] as CertificationScheme,
      issuedFrom: row['issued_from'] ?? '',
      standards: (row['standard'] ?? '')
        .split(';')
        .filter(Boolean)
        .map((text, index) =>
          index === 0 ? { from: '', edition: text } : { from: text.slice(0, 10), edition: text.slice(11) },
        ),
      rules: rules.map((rule) => ({ from: rule.slice(0, 10), edition: rule.slice(11) })),
    };
    return [kind.code, kind];
  }),
);

/** The kind with a code. @throws Error for an unknown code: the world's own tables are wrong then. */
export function productKind(code: string): ProductKind {
  const kind = PRODUCT_KINDS.get(code);
  if (!kind) throw new Error(`No product kind ${code}.`);
  return kind;
}

/** A place in which the world's organisations have their addresses. */
export interface Place {
  readonly divisionCode: string;
  readonly provinceCode: string;
  readonly nameZh: string;
  readonly cityZh: string;
  readonly cityEn: string;
  readonly weight: number;
}

export const PLACES: readonly Place[] = readRows('places').map((row) => ({
  divisionCode: row['division_code'] ?? '',
  provinceCode: row['province_code'] ?? '',
  nameZh: row['name_zh'] ?? '',
  cityZh: row['city_zh'] ?? '',
  cityEn: row['city_en'] ?? '',
  weight: Number(row['weight']),
}));

/** The place with a division code. @throws Error for an unknown one. */
export function placeOf(divisionCode: string): Place {
  const place = PLACES.find((candidate) => candidate.divisionCode === divisionCode);
  if (!place) throw new Error(`No place ${divisionCode}.`);
  return place;
}

/** A body as the sample register lists it; real bodies are for display and never get a negative fact. */
export interface ListedBody {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly fictional: boolean;
}

export const LISTED_BODIES: readonly ListedBody[] = readRows('certification_bodies').map((row) => ({
  code: row['code'] ?? '',
  nameZh: row['name_zh'] ?? '',
  nameEn: row['name_en'] ?? '',
  shortName: row['short'] ?? '',
  fictional: row['reality'] === 'FICTIONAL',
}));

/** A named fictional enterprise. */
export interface ListedEnterprise {
  readonly uscc: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly divisionCode: string;
  /** Kinds that it makes; none for a marketplace. */
  readonly kinds: readonly string[];
  readonly brand: string;
  readonly modelPrefix: string;
}

export const LISTED_ENTERPRISES: readonly ListedEnterprise[] = readRows('enterprises').map((row) => ({
  uscc: row['uscc'] ?? '',
  nameZh: row['name_zh'] ?? '',
  nameEn: row['name_en'] ?? '',
  divisionCode: row['division_code'] ?? '',
  kinds: (row['kinds'] ?? '').split(';').filter(Boolean),
  brand: row['brand'] ?? '',
  modelPrefix: row['model_prefix'] ?? '',
}));

/** A line of business, for made-up enterprises. */
export interface Sector {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kinds: readonly string[];
  readonly weight: number;
  /** Only in the Yangtze River Delta: its kinds are certified under the delta's own schemes. */
  readonly yrdOnly: boolean;
}

export const SECTORS: readonly Sector[] = readRows('sectors').map((row) => ({
  nameZh: row['name_zh'] ?? '',
  nameEn: row['name_en'] ?? '',
  kinds: (row['kinds'] ?? '').split(';'),
  weight: Number(row['weight']),
  yrdOnly: row['yrd_only'] === 'Y',
}));
