import { Decimal } from 'decimal.js';
import {
  type EvaluationIndicator,
  GREEN_ATTRIBUTES,
  type GreenAttribute,
  indicatorsOf,
  isNamed,
} from '../../../schema/domain/evaluation-indicators.ts';
import type { CertificateFact, TestItem } from '../../../schema/domain/facts.ts';
import { standardNumbersIn } from '../../../schema/domain/standard-number.ts';
import { toHalfWidth } from '../../../schema/domain/text.ts';

/** Whether a value keeps its limit. What can't be compared is not known: neither yes nor no. */
export type IndicatorVerdict = 'MET' | 'NOT_MET' | 'NOT_KNOWN';
/** Why a verdict is not known. */
export type IndicatorDoubt = 'NO_VALUE' | 'NO_LIMIT' | 'LIMIT_UNCONFIRMED' | 'UNIT_DIFFERS' | 'NOT_COMPARABLE';

/** An indicator with what was reported of it. */
export interface EvaluatedIndicator {
  readonly attribute: GreenAttribute;
  /** As the standard names it; as reported where the standard's indicator is not held. */
  readonly nameZh: string;
  readonly nameEn: string | null;
  /** The indicator of the standard, where it is held. */
  readonly indicator: EvaluationIndicator | null;
  /** The reported item; `null`: nothing was reported. */
  readonly item: TestItem | null;
  readonly limit: string | null;
  readonly limitBy: 'STANDARD' | 'CERTIFICATE' | null;
  readonly verdict: IndicatorVerdict;
  readonly doubt: IndicatorDoubt | null;
  readonly certificateNumber: string;
  readonly bodyCode: string;
  /** Day of the certificate that reported it: of its last issue. */
  readonly asOf: string;
}

/** One of the four attributes of a product. */
export interface GreenAttributeEvaluation {
  readonly attribute: GreenAttribute;
  /** Whether a certificate in effect is about it; `null`: the hub can't tell which attributes a certificate of single attributes covers. */
  readonly certified: boolean | null;
  readonly indicators: readonly EvaluatedIndicator[];
}

/** A certificate, and whether it is in effect on the day in question. */
export interface EvaluatedCertificate {
  readonly certificate: Pick<
    CertificateFact,
    'number' | 'bodyCode' | 'activityClass' | 'basis' | 'details' | 'firstIssuedOn' | 'reissuedOn'
  >;
  readonly isInEffect: boolean;
}

/**
 * The four attributes (资源、能源、环境、品质) of what some certificates cover (EFF-02): every indicator that the hub holds of the editions certified against, and every
 * reported item, with its limit and whether it is kept. Items whose attribute nobody tells are in none.
 */
export function evaluateAttributes(certificates: readonly EvaluatedCertificate[]): GreenAttributeEvaluation[] {
  const indicators = certificates.flatMap(({ certificate }) => evaluated(certificate));
  return GREEN_ATTRIBUTES.map((attribute) => ({
    attribute,
    certified: isCertified(certificates),
    indicators: indicators.filter((one) => one.attribute === attribute),
  }));
}

/** Activity one certifies all four (全绿); activity two one or more, and does not say which. Source: 市监认证〔2019〕61号; mark measures 2019 No. 20. */
function isCertified(certificates: readonly EvaluatedCertificate[]): boolean | null {
  const inEffect = certificates.filter(({ isInEffect }) => isInEffect);
  if (inEffect.some(({ certificate }) => certificate.activityClass === 'ACTIVITY_1')) return true;
  return inEffect.length === 0 ? false : null;
}

function evaluated(certificate: EvaluatedCertificate['certificate']): EvaluatedIndicator[] {
  const { number: certificateNumber, bodyCode, basis, details, firstIssuedOn, reissuedOn } = certificate;
  const held = basis.flatMap(standardNumbersIn).flatMap(({ edition }) => (edition ? indicatorsOf(edition) : []));
  const items = details?.testItems ?? [];
  const common = { certificateNumber, bodyCode, asOf: reissuedOn ?? firstIssuedOn };
  const reported = items.flatMap((item): EvaluatedIndicator[] => {
    const indicator = held.find((one) => isNamed(one, item.item)) ?? null;
    const attribute = indicator?.attribute ?? item.attribute ?? null;
    if (attribute === null) return [];
    const { nameZh, nameEn } = indicator ?? { nameZh: item.item, nameEn: null };
    return [{ attribute, nameZh, nameEn, indicator, item, ...judged(item, indicator), ...common }];
  });
  const missing = held
    .filter((indicator) => !items.some(({ item }) => isNamed(indicator, item)))
    .map((indicator): EvaluatedIndicator => {
      const { attribute, nameZh, nameEn, limit } = indicator;
      const limitBy = limit === null ? null : 'STANDARD';
      const unknown = { limit, limitBy, verdict: 'NOT_KNOWN', doubt: 'NO_VALUE' } as const;
      return { attribute, nameZh, nameEn, indicator, item: null, ...unknown, ...common };
    });
  return [...reported, ...missing];
}

type Judged = Pick<EvaluatedIndicator, 'limit' | 'limitBy' | 'verdict' | 'doubt'>;

/** A confirmed limit of the standard decides before the one that the certificate states; an unconfirmed one decides nothing, and is shown where there is no other. */
function judged(item: TestItem, indicator: EvaluationIndicator | null): Judged {
  const isConfirmed = indicator?.confidence.startsWith('confirmed') === true;
  const byStandard = indicator?.limit ?? null;
  if (byStandard !== null && (isConfirmed || item.limit === null)) {
    const shown = { limit: byStandard, limitBy: 'STANDARD' } as const;
    if (item.result === null) return { ...shown, verdict: 'NOT_KNOWN', doubt: 'NO_VALUE' };
    if (!isConfirmed) return { ...shown, verdict: 'NOT_KNOWN', doubt: 'LIMIT_UNCONFIRMED' };
    if (!isSameUnit(item.unit, indicator?.unit ?? null))
      return { ...shown, verdict: 'NOT_KNOWN', doubt: 'UNIT_DIFFERS' };
    return { ...shown, ...compared(item.result, byStandard) };
  }
  const { limit, result } = item;
  const limitBy = limit === null ? null : 'CERTIFICATE';
  if (result === null) return { limit, limitBy, verdict: 'NOT_KNOWN', doubt: 'NO_VALUE' };
  if (limit === null) return { limit, limitBy, verdict: 'NOT_KNOWN', doubt: 'NO_LIMIT' };
  return { limit, limitBy, ...compared(result, limit) };
}

function isSameUnit(told: string | null, held: string | null): boolean {
  const plain = (unit: string | null) => toHalfWidth(unit ?? '').replace(/[\sµμ³²]/g, (one) => UNIT_SIGNS[one] ?? '');
  return plain(told) === plain(held);
}
const UNIT_SIGNS: Readonly<Record<string, string>> = { µ: 'u', μ: 'u', '³': '3', '²': '2' };

/** A number with the sign before it: `≤0.05`, `<0.01`, `605`. */
const BOUND = /^(≤|<=|≥|>=|<|>|=)?(-?\d+(?:\.\d+)?)$/;
const RANGE = /^(-?\d+(?:\.\d+)?)(?:~|～|—|–|-|至)(\d+(?:\.\d+)?)$/;

interface Bound {
  readonly sign: string;
  readonly value: Decimal;
}

function boundOf(text: string): Bound | null {
  const [, sign, value] = BOUND.exec(text) ?? [];
  if (value === undefined) return null;
  return { sign: { '<=': '≤', '>=': '≥' }[sign ?? ''] ?? sign ?? '=', value: new Decimal(value) };
}

/** Whether a result keeps a limit. A result below what can be measured (`<0.01`) keeps an upper limit of that or more; anything that is not certain is not known. */
export function compared(result: string, limit: string): Pick<EvaluatedIndicator, 'verdict' | 'doubt'> {
  const verdict = verdictOf(compact(result), compact(limit));
  return { verdict, doubt: verdict === 'NOT_KNOWN' ? 'NOT_COMPARABLE' : null };
}

function compact(text: string): string {
  return toHalfWidth(text)
    .replace(/\s/g, '')
    .replace(/不大于|不超过/g, '≤')
    .replace(/不小于|不低于/g, '≥');
}

function verdictOf(result: string, limit: string): IndicatorVerdict {
  const told = boundOf(result);
  const range = RANGE.exec(limit);
  if (told && range)
    return both(keeps(told, { sign: '≥', value: new Decimal(range[1] ?? 0) }), keeps(told, upTo(range[2] ?? '0')));
  const bound = boundOf(limit);
  if (told && bound) return keeps(told, bound);
  // Words are compared as words: the same as asked for (`不得检出`, `1级`) is kept.
  return result === limit ? 'MET' : 'NOT_KNOWN';
}

const upTo = (value: string): Bound => ({ sign: '≤', value: new Decimal(value) });

function both(one: IndicatorVerdict, other: IndicatorVerdict): IndicatorVerdict {
  if (one === 'NOT_MET' || other === 'NOT_MET') return 'NOT_MET';
  return one === 'MET' && other === 'MET' ? 'MET' : 'NOT_KNOWN';
}

/** Whether whatever the result may be keeps the limit. */
function keeps({ sign, value }: Bound, limit: Bound): IndicatorVerdict {
  const isUpper = limit.sign === '≤' || limit.sign === '<';
  const isStrict = limit.sign === '<' || limit.sign === '>';
  // A limit without a sign says nothing of its direction.
  if (limit.sign === '=') return 'NOT_KNOWN';
  const beyond = isUpper ? value.gt(limit.value) : value.lt(limit.value);
  const isEqual = value.eq(limit.value);
  if (sign === '=') return beyond || (isEqual && isStrict) ? 'NOT_MET' : 'MET';
  const isSameSide = isUpper ? sign === '≤' || sign === '<' : sign === '≥' || sign === '>';
  const isOpen = sign === '<' || sign === '>';
  if (isSameSide) return beyond || (isEqual && isStrict && !isOpen) ? 'NOT_KNOWN' : 'MET';
  // From the other side: it is beyond for certain where it begins beyond.
  return beyond || (isEqual && (isStrict || isOpen)) ? 'NOT_MET' : 'NOT_KNOWN';
}
