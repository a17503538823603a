import type { Claim } from '../claim.ts';
import { holdsOn, readData } from '../data.ts';
import type { CertificateCheck, ClaimCheck, Setting } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import { markOn } from './mark.ts';

const OTHER_SCHEMES = readData('other_schemes', (row) => {
  const mention = row['mention'] ?? '';
  const green = '(?:中国)?绿色(?:产品|建材|认证)';
  const document = '(?:认证|标识|标志|证书)?';
  return {
    scheme: row['scheme'] ?? '',
    schemeZh: row['name_zh'] ?? '',
    schemeEn: row['name_en'] ?? '',
    mention: new RegExp(mention),
    /** "X就是绿色产品认证", "绿色产品认证(X)", "绿色产品认证:X". */
    equation: new RegExp(
      `(?:${mention})${document}(?:即|就是|等于|等同于?|属于|相当于|=)(?:是|为)?${green}` +
        `|${green}${document}(?:\\(|:|即|=)(?:${mention})`,
    ),
  };
});

/** Step 8, what is out of scope whatever the certificate: the mark, and texts that take another scheme for green certification. */
export const checkScope: ClaimCheck = (claim, setting) => {
  const findings: Finding[] = [];
  if (claim.mark !== null) {
    const row = markOn(claim.mark, setting.on);
    const hasGreenNumber = claim.certificateNumber.kind === 'READ' || claim.traceCode.kind === 'READ';
    // With a green number beside it, another voluntary mark is a mismatch of schemes.
    if (row && (row.kind === 'NOT_GREEN' || (row.kind === 'OTHER_CERTIFICATION' && !hasGreenNumber))) {
      const fact = { kind: 'CLAIM', key: 'mark', value: row.mark } as const;
      findings.push(finding('scope.mark', { schemeZh: row.nameZh, schemeEn: row.nameEn }, fact, null));
    }
  }
  if (claim.text !== '') findings.push(...checkText(claim, setting));
  return findings.length === 0 ? NONE : findings;
};

/** Naming another scheme is no fault of a listing: most appliances bear an energy label too. Taking it for green certification is. */
function checkText({ text, certificateNumber, traceCode }: Claim, { on }: Setting): readonly Finding[] {
  const withoutNumber = certificateNumber.kind !== 'READ' && traceCode.kind !== 'READ';
  const findings: Finding[] = [];
  for (const row of OTHER_SCHEMES) {
    const mention = row.mention.exec(text)?.[0];
    if (mention === undefined || !holdsOn(row, on)) continue;
    const { schemeZh, schemeEn } = row;
    const equation = row.equation.exec(text)?.[0];
    if (equation !== undefined) {
      const fact = { kind: 'CLAIM', key: 'text', value: equation } as const;
      findings.push(finding('scope.textEquates', { words: equation, schemeZh, schemeEn }, fact, null));
    } else if (withoutNumber) {
      const fact = { kind: 'CLAIM', key: 'text', value: mention } as const;
      findings.push(finding('scope.textOnly', { schemeZh, schemeEn }, fact, null));
    }
  }
  return findings;
}

/** Step 8, the certificate itself: a green design evaluation is no product certificate (认证认可条例 art. 24). */
export const checkCertificateScope: CertificateCheck = (_claim, { number, scheme }) => {
  if (scheme !== 'GREEN_DESIGN') return NONE;
  const fact = { kind: 'CERTIFICATE', key: number, value: scheme } as const;
  return [finding('scope.certificate', { number }, fact, 'certificates')];
};
