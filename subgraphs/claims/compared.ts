import type { Claim } from './claim.ts';
import type { CertificateView } from './view.ts';

/** What became of one thing that a verdict may rest on. */
export type ComparisonState = 'COMPARED' | 'NOT_LIMITED_BY_CERTIFICATE' | 'NOT_GIVEN' | 'NOT_POSSIBLE';

export type ComparisonName =
  | 'BODY_APPROVAL'
  | 'CATALOGUE'
  | 'STATUS'
  | 'HOLDER_BLACKLIST'
  | 'BODY_BLACKLIST'
  | 'MARK'
  | 'STARS'
  | 'HOLDER_USCC'
  | 'HOLDER_NAME'
  | 'MODEL'
  | 'BRAND'
  | 'SELLER_BLACKLIST'
  | 'TRACE_CODE'
  | 'TEXT';

export interface Comparison {
  readonly name: ComparisonName;
  readonly state: ComparisonState;
}

/** How each is called in the message of an accepted claim. */
const WORDS: Readonly<Record<ComparisonName, readonly [zh: string, en: string]>> = {
  BODY_APPROVAL: ['发证机构', 'body'],
  CATALOGUE: ['目录', 'catalogue'],
  STATUS: ['状态', 'status'],
  HOLDER_BLACKLIST: ['黑名单', 'blacklists'],
  BODY_BLACKLIST: ['机构黑名单', 'blacklists of the body'],
  MARK: ['标识', 'mark'],
  STARS: ['星级', 'stars'],
  HOLDER_USCC: ['持证人代码', 'holder code'],
  HOLDER_NAME: ['持证人名称', 'holder name'],
  MODEL: ['型号', 'model'],
  BRAND: ['品牌', 'brand'],
  SELLER_BLACKLIST: ['卖家', 'seller'],
  TRACE_CODE: ['追溯码', 'trace code'],
  TEXT: ['文案', 'text'],
};

/** What of a claim was compared with what, and the same in words. */
export interface Comparisons {
  readonly made: readonly Comparison[];
  /** For the message of an accepted claim. */
  readonly words: ComparisonWords;
}

/** Names of what was compared, and sentences on what the certificate does not limit. */
export interface ComparisonWords {
  readonly checkedZh: string;
  readonly checkedEn: string;
  readonly openZh: string;
  readonly openEn: string;
}

const NAMES = Object.keys(WORDS) as readonly ComparisonName[];
const STATES: readonly ComparisonState[] = ['COMPARED', 'NOT_LIMITED_BY_CERTIFICATE', 'NOT_GIVEN', 'NOT_POSSIBLE'];
const COMPARED = 0;
const NOT_LIMITED = 1;
const NOT_GIVEN = 2;
const NOT_POSSIBLE = 3;
/** Sets of states that are kept: claims of one listing form give the same fields. */
const SETS_KEPT = 2000;
const kept = new Map<number, Comparisons>();

/** What of a claim was compared with what, and what was not: nothing counts as checked that the claim or the certificate leaves open. */
export function comparisons(claim: Claim, certificate: CertificateView | null): Comparisons {
  const always = certificate ? COMPARED : NOT_POSSIBLE;
  const lost = (field: string) => claim.tooLong.includes(field) || claim.unreadable.some((one) => one.field === field);
  const given = (field: string, value: unknown, limited = true): number => {
    if (value === null) return lost(field) ? NOT_POSSIBLE : NOT_GIVEN;
    if (!certificate) return NOT_POSSIBLE;
    return limited ? COMPARED : NOT_LIMITED;
  };
  const trace = claim.traceCode.kind;
  const isHolderUnknown = certificate?.holder.uscc === null;
  const states: Readonly<Record<ComparisonName, number>> = {
    BODY_APPROVAL: always,
    CATALOGUE: always,
    STATUS: always,
    HOLDER_BLACKLIST: isHolderUnknown ? NOT_POSSIBLE : always,
    BODY_BLACKLIST: always,
    MARK: given('mark', claim.mark),
    STARS: given('starGrade', claim.starGrade),
    HOLDER_USCC: isHolderUnknown && claim.holderUscc ? NOT_POSSIBLE : given('holderUscc', claim.holderUscc),
    HOLDER_NAME: given('holderName', claim.holderName),
    MODEL: given('productModel', claim.productModel),
    BRAND: given(
      'brand',
      claim.brand,
      certificate?.products.every(({ brand }) => brand !== null),
    ),
    SELLER_BLACKLIST: claim.sellerUscc ? COMPARED : lost('sellerUscc') ? NOT_POSSIBLE : NOT_GIVEN,
    TRACE_CODE: trace === 'ABSENT' ? NOT_GIVEN : trace === 'READ' ? always : NOT_POSSIBLE,
    TEXT: claim.texts.length > 0 ? COMPARED : lost('text') ? NOT_POSSIBLE : NOT_GIVEN,
  };
  return setOf(states);
}

/** Made once for each set of states: a thousand verdicts keep a number of them, not claims and certificates. */
function setOf(states: Readonly<Record<ComparisonName, number>>): Comparisons {
  let key = 0;
  for (let index = 0; index < NAMES.length; index++) key = key * STATES.length + states[NAMES[index] as ComparisonName];
  const known = kept.get(key);
  if (known) return known;
  const made = NAMES.map((name): Comparison => ({ name, state: STATES[states[name]] ?? 'NOT_POSSIBLE' }));
  const set = { made, words: inWords(made) };
  if (kept.size >= SETS_KEPT) kept.clear();
  kept.set(key, set);
  return set;
}

function inWords(made: readonly Comparison[]): ComparisonWords {
  const all = new Set(made.flatMap(({ name, state }) => (state === 'COMPARED' ? [name] : [])));
  // Those of holder and body together are the blacklists.
  if (all.has('HOLDER_BLACKLIST')) all.delete('BODY_BLACKLIST');
  const compared = [...all].map((name) => WORDS[name]);
  const open = made.filter(({ state }) => state === 'NOT_LIMITED_BY_CERTIFICATE').map(({ name }) => WORDS[name]);
  return {
    checkedZh: compared.map(([zh]) => zh).join('、'),
    checkedEn: compared.map(([, en]) => en).join(', '),
    openZh: open.length === 0 ? '' : `证书未限定：${open.map(([zh]) => zh).join('、')}。`,
    openEn: open.length === 0 ? '' : ` Not limited by the certificate: ${open.map(([, en]) => en).join(', ')}.`,
  };
}
