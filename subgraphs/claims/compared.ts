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

/** What of a claim was compared with what, and what was not: nothing counts as checked that the claim or the certificate leaves open. */
export function comparisons(claim: Claim, certificate: CertificateView | null): readonly Comparison[] {
  const always: ComparisonState = certificate ? 'COMPARED' : 'NOT_POSSIBLE';
  const lost = (field: string) => claim.tooLong.includes(field) || claim.unreadable.some((one) => one.field === field);
  const given = (field: string, value: unknown, limited = true): ComparisonState => {
    if (value === null) return lost(field) ? 'NOT_POSSIBLE' : 'NOT_GIVEN';
    if (!certificate) return 'NOT_POSSIBLE';
    return limited ? 'COMPARED' : 'NOT_LIMITED_BY_CERTIFICATE';
  };
  const trace = claim.traceCode.kind;
  return [
    { name: 'BODY_APPROVAL', state: always },
    { name: 'CATALOGUE', state: always },
    { name: 'STATUS', state: always },
    { name: 'HOLDER_BLACKLIST', state: certificate && certificate.holder.uscc === null ? 'NOT_POSSIBLE' : always },
    { name: 'BODY_BLACKLIST', state: always },
    { name: 'MARK', state: given('mark', claim.mark) },
    { name: 'STARS', state: given('starGrade', claim.starGrade) },
    {
      name: 'HOLDER_USCC',
      state:
        certificate?.holder.uscc === null && claim.holderUscc ? 'NOT_POSSIBLE' : given('holderUscc', claim.holderUscc),
    },
    { name: 'HOLDER_NAME', state: given('holderName', claim.holderName) },
    { name: 'MODEL', state: given('productModel', claim.productModel) },
    {
      name: 'BRAND',
      state: given(
        'brand',
        claim.brand,
        certificate?.products.every(({ brand }) => brand !== null),
      ),
    },
    {
      name: 'SELLER_BLACKLIST',
      state: claim.sellerUscc ? 'COMPARED' : lost('sellerUscc') ? 'NOT_POSSIBLE' : 'NOT_GIVEN',
    },
    { name: 'TRACE_CODE', state: trace === 'ABSENT' ? 'NOT_GIVEN' : trace === 'READ' ? always : 'NOT_POSSIBLE' },
    { name: 'TEXT', state: claim.texts.length > 0 ? 'COMPARED' : lost('text') ? 'NOT_POSSIBLE' : 'NOT_GIVEN' },
  ];
}

/** The same in words, for the message of an accepted claim. */
export function comparisonWords(made: readonly Comparison[]) {
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
