import { parse } from 'csv-parse/sync';
import { readAsset } from '../contract/asset.ts';
import { normaliseName } from './text.ts';

/** The four attributes of a green product (绿色属性). Source: mark measures 2019 No. 20; GB/T 33761. */
export const GREEN_ATTRIBUTES = ['RESOURCE', 'ENERGY', 'ENVIRONMENT', 'QUALITY'] as const;
export type GreenAttribute = (typeof GREEN_ATTRIBUTES)[number];

/** The element of the platform plan (评价要素: 资源节约 + 环境友好 + 消费友好) that an attribute is part of. */
export function elementOf(
  attribute: GreenAttribute,
): 'RESOURCE_SAVING' | 'ENVIRONMENT_FRIENDLINESS' | 'CONSUMER_FRIENDLINESS' {
  if (attribute === 'ENVIRONMENT') return 'ENVIRONMENT_FRIENDLINESS';
  return attribute === 'QUALITY' ? 'CONSUMER_FRIENDLINESS' : 'RESOURCE_SAVING';
}

/** An indicator (评价指标) of an edition of an evaluation standard, as far as the hub holds it. */
export interface EvaluationIndicator {
  /** Edition, for example `GB/T 35601-2017`. */
  readonly standard: string;
  readonly attribute: GreenAttribute;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Other names that reports use. */
  readonly synonyms: readonly string[];
  /** Limit with its comparison, for example `≤0.05`; `null`: not held. */
  readonly limit: string | null;
  readonly unit: string | null;
  /** What the limit is for; `null`: for everything that the standard covers. */
  readonly conditionZh: string | null;
  /** How sure the hub is of it. What is not `confirmed` decides no verdict. */
  readonly confidence: string;
  readonly source: string;
}

const SIGNS: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '<': '<', '>': '>' };

/** Every indicator held, in the order of standards and attributes. */
export const EVALUATION_INDICATORS: readonly EvaluationIndicator[] = (
  parse(readAsset(import.meta.url, './data/evaluation_indicators.csv'), {
    columns: true,
    skip_empty_lines: true,
  }) as Record<string, string>[]
).map((row) => ({
  standard: row['standard'] ?? '',
  attribute: row['attribute'] as GreenAttribute,
  nameZh: row['indicator_zh'] ?? '',
  nameEn: row['indicator_en'] ?? '',
  synonyms: (row['synonyms'] ?? '').split(';').filter((name) => name !== ''),
  limit: row['limit'] ? `${SIGNS[row['comparison'] ?? ''] ?? ''}${row['limit']}` : null,
  unit: row['unit'] || null,
  conditionZh: row['condition_zh'] || null,
  confidence: row['confidence'] ?? '',
  source: row['source'] ?? '',
}));

/** Indicators held of an edition; none where it is not held. */
export function indicatorsOf(edition: string): readonly EvaluationIndicator[] {
  return EVALUATION_INDICATORS.filter(({ standard }) => standard === edition);
}

/** Whether a report's name of an item is a name of the indicator. */
export function isNamed(indicator: EvaluationIndicator, item: string): boolean {
  const written = normaliseName(item);
  return [indicator.nameZh, indicator.nameEn, ...indicator.synonyms].some((name) => normaliseName(name) === written);
}
