import type { CertificateDetails, TestItem } from '../../../schema/domain/facts.ts';
import { codeOfWord, codesOf } from '../../../schema/domain/report-words.ts';
import { refuseInput } from './refusal.ts';
import { isAbsent, type Optional, readList, readOptional, readText } from './report-text.ts';

/** Further fields of a row; each may be absent. */
export interface DetailsInput {
  readonly mode?: Optional<string>;
  readonly accreditationMark?: Optional<string>;
  readonly productMark?: Optional<string>;
  readonly unitName?: Optional<string>;
  readonly otherItems?: Optional<string>;
  readonly lookUpAt?: Optional<string>;
  readonly sites?: Optional<readonly SiteInput[]>;
  readonly testItems?: Optional<readonly TestItemInput[]>;
}

interface SiteInput {
  readonly name?: Optional<string>;
  readonly address?: Optional<string>;
  readonly scope?: Optional<string>;
}

interface TestItemInput {
  readonly item?: Optional<string>;
  readonly method?: Optional<string>;
  readonly limit?: Optional<string>;
  readonly result?: Optional<string>;
  readonly unit?: Optional<string>;
  readonly attribute?: Optional<string>;
}

/** Every one of them. */
export const DETAIL_FIELDS = [
  'mode',
  'accreditationMark',
  'productMark',
  'unitName',
  'otherItems',
  'lookUpAt',
  'sites',
  'testItems',
] as const satisfies readonly (keyof DetailsInput)[];

const LIMITS = { text: 500, name: 200, sites: 100, testItems: 200 } as const;
const TEXTS = ['mode', 'accreditationMark', 'productMark', 'unitName', 'otherItems', 'lookUpAt'] as const;

/**
 * Reads the fields of DATA-01 and CERT-01 to CERT-03 that verdicts do not need; `null` when the row has none of them.
 * @throws Refusal of kind INPUT.
 */
export function readDetails(input: DetailsInput): CertificateDetails | null {
  const details: { -readonly [Field in keyof CertificateDetails]: CertificateDetails[Field] } = {};
  for (const field of TEXTS) {
    const text = input[field];
    if (!isAbsent(text)) details[field] = readText(field, text, LIMITS.text);
  }
  if (input.sites?.length)
    details.sites = readList('sites', input.sites, 1, LIMITS.sites, (site, field) => ({
      name: readText(`${field}.name`, site.name, LIMITS.name),
      address: readText(`${field}.address`, site.address, LIMITS.text),
      scope: readOptional(site.scope, (text) => readText(`${field}.scope`, text, LIMITS.text)),
    }));
  if (input.testItems?.length)
    details.testItems = readList('testItems', input.testItems, 1, LIMITS.testItems, readTestItem);
  return Object.keys(details).length > 0 ? details : null;
}

function readTestItem(input: TestItemInput, field: string): TestItem {
  const optional = (name: 'method' | 'limit' | 'result' | 'unit') =>
    readOptional(input[name], (text) => readText(`${field}.${name}`, text, LIMITS.name));
  const attribute = readOptional(input.attribute, (word) => {
    const code = codeOfWord('greenAttribute', word);
    return code ?? refuseInput(`${field}.attribute`, `one of ${codesOf('greenAttribute').join(', ')}`);
  });
  return {
    item: readText(`${field}.item`, input.item, LIMITS.name),
    method: optional('method'),
    limit: optional('limit'),
    result: optional('result'),
    unit: optional('unit'),
    ...(attribute && { attribute }),
  };
}
