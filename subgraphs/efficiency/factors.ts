import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import { readAsset } from '../shared/asset.ts';

/** What is saved or replaced. */
export type EnergyCarrier =
  | 'ELECTRICITY'
  | 'RAW_COAL'
  | 'WASHED_COAL'
  | 'COKE'
  | 'CRUDE_OIL'
  | 'FUEL_OIL'
  | 'GASOLINE'
  | 'KEROSENE'
  | 'DIESEL'
  | 'LPG'
  | 'REFINERY_GAS'
  | 'NATURAL_GAS_OIL_FIELD'
  | 'NATURAL_GAS'
  | 'HEAT'
  | 'LOW_PRESSURE_STEAM'
  | 'COMPRESSED_AIR'
  | 'OXYGEN';

/** What a factor turns an amount into: standard coal (标准煤), or carbon dioxide of the grid or of a fuel. */
export type FactorKind = 'STANDARD_COAL' | 'GRID_CO2' | 'FUEL_CO2';

/** A factor in one edition. It is data with a source, and every result names the ones it rests on (EFF-04). */
export interface Factor {
  readonly kind: FactorKind;
  readonly carrier: EnergyCarrier;
  readonly nameZh: string;
  /** Of standard coal: by the energy's own value (当量值). The equivalent value (等价值) changes yearly and is given with the question. */
  readonly basis: 'CALORIFIC' | null;
  /** `CN`, a part of it (`CN-EAST`, `CN-FOSSIL` …), or a province by GB/T 2260. */
  readonly region: string;
  /** Year that the factor is of; `null` where it does not change by year. */
  readonly year: number | null;
  readonly value: Decimal;
  readonly unit: string;
  /** The unit of the amount that it is multiplied with. */
  readonly per: string;
  /** How sure the hub is of the value; `null` where nothing is said. */
  readonly confidence: string | null;
  readonly source: string;
}

/** Every factor held. */
export const FACTORS: readonly Factor[] = (
  parse(readAsset(import.meta.url, './data/factors.csv'), {
    columns: true,
    skip_empty_lines: true,
  }) as Record<string, string>[]
).map((row) => ({
  kind: row['kind'] as FactorKind,
  carrier: row['carrier'] as EnergyCarrier,
  nameZh: row['name_zh'] ?? '',
  basis: (row['basis'] || null) as Factor['basis'],
  region: row['region'] ?? '',
  year: row['year'] ? Number(row['year']) : null,
  value: new Decimal(row['value'] ?? ''),
  unit: row['unit'] ?? '',
  per: row['per'] ?? '',
  confidence: row['confidence'] || null,
  source: row['source'] ?? '',
}));

/** Carriers in the order of the table. */
export const CARRIERS: readonly EnergyCarrier[] = [...new Set(FACTORS.map(({ carrier }) => carrier))];

/** The unit in which amounts of a carrier are counted: that of its standard coal factor. */
export function unitOf(carrier: EnergyCarrier): string {
  return standardCoalFactor(carrier).per;
}

/** The standard coal factor of a carrier, by calorific values; every carrier has one. */
export function standardCoalFactor(carrier: EnergyCarrier): Factor {
  const factor = factorOf('STANDARD_COAL', carrier);
  if (!factor) throw new Error(`factors.csv has no standard coal factor of ${carrier}.`);
  return factor;
}

/** The factor of exactly this kind, carrier, region and year; `null` where there is none. Another region's or year's never stands in for it. */
export function factorOf(
  kind: FactorKind,
  carrier: EnergyCarrier,
  { region = 'CN', year }: { readonly region?: string; readonly year?: number } = {},
): Factor | null {
  const fitting = FACTORS.filter(
    (one) =>
      one.kind === kind &&
      one.carrier === carrier &&
      one.region === region &&
      (year === undefined || one.year === null || one.year === year),
  );
  return fitting.sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0] ?? null;
}
