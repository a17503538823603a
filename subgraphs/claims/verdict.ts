import { expiryOn } from '../../schema/domain/status.ts';
import { checkCertificateBlacklists, checkSellerBlacklist } from './checks/blacklist.ts';
import { checkBodyApproval } from './checks/body-approval.ts';
import { checkCatalogue } from './checks/catalogue.ts';
import { checkHolder, checkUsccForm } from './checks/holder.ts';
import { checkMark } from './checks/mark.ts';
import { locate } from './checks/number.ts';
import { checkProduct } from './checks/product.ts';
import { checkCertificateScope, checkScope } from './checks/scope.ts';
import { checkSources } from './checks/sources.ts';
import { checkStarForm, checkStars } from './checks/star.ts';
import { checkStatus } from './checks/status.ts';
import { checkTrace } from './checks/trace.ts';
import { checkWording } from './checks/wording.ts';
import { type Claim, type ClaimInput, FIELD_LIMIT, readClaim, TEXT_LIMIT } from './claim.ts';
import type { CertificateCheck, ClaimCheck, Setting } from './examination.ts';
import { type Decision, decide, type Finding, finding, NONE } from './findings.ts';
import { type CertificateView, SOURCES, type SourceName } from './view.ts';

/** What the hub says of one claim. */
export interface Verdict {
  readonly reference: string | null;
  readonly decision: Decision;
  readonly findings: readonly Finding[];
  /** Number of the certificate that the claim leads to, when the hub holds it. */
  readonly certificateNumber: string | null;
}

const checkLength: ClaimCheck = ({ tooLong }) =>
  tooLong.length === 0
    ? NONE
    : tooLong.map((field) => {
        const limit = field === 'text' ? TEXT_LIMIT : FIELD_LIMIT;
        return finding('claim.tooLong', { field, limit }, { kind: 'CLAIM', key: field, value: 'too long' }, null);
      });

/** Checks against the certificate, in the order of the claim check: body, status, mark and stars, product and holder. */
const BEFORE_TRACE: readonly CertificateCheck[] = [
  checkBodyApproval,
  checkCatalogue,
  checkStatus,
  checkMark,
  checkStars,
  checkHolder,
  checkProduct,
];
const AFTER_TRACE: readonly CertificateCheck[] = [checkCertificateScope, checkCertificateBlacklists];
const OF_THE_CLAIM: readonly ClaimCheck[] = [checkScope, checkWording, checkSellerBlacklist];
const OF_ITS_FORM: readonly ClaimCheck[] = [checkLength, checkStarForm, checkUsccForm];

const ONLY_CERTIFICATES: readonly SourceName[] = ['certificates'];
const ONLY_BLACKLISTS: readonly SourceName[] = ['blacklists'];
const CERTIFICATES_AND_BLACKLISTS: readonly SourceName[] = ['certificates', 'blacklists'];
const NO_SOURCE: readonly SourceName[] = [];

/** The verdict on a claim: every check in order, then the decision. A pure function of claim, facts and day. */
export function judge(input: ClaimInput, setting: Setting): Verdict {
  const claim = readClaim(input);
  const located = locate(claim, setting);
  const { certificate, trace } = located;
  const findings: Finding[] = [...located.findings];
  for (const check of OF_ITS_FORM) add(findings, check(claim, setting));
  if (certificate) for (const check of BEFORE_TRACE) add(findings, check(claim, certificate, setting));
  add(findings, checkTrace(claim, certificate, trace));
  if (certificate) for (const check of AFTER_TRACE) add(findings, check(claim, certificate, setting));
  for (const check of OF_THE_CLAIM) add(findings, check(claim, setting));
  add(findings, checkSources(neededSources(claim, certificate), setting));
  // Accepting takes a certificate that was looked at: nothing found against nothing is no acceptance.
  if (certificate && findings.length === 0) findings.push(valid(claim, certificate, setting));
  return {
    reference: input.reference ?? null,
    decision: decide(findings),
    findings,
    certificateNumber: located.heldNumber,
  };
}

function add(findings: Finding[], found: readonly Finding[]): void {
  for (const one of found) findings.push(one);
}

function neededSources(claim: Claim, certificate: CertificateView | null): readonly SourceName[] {
  if (certificate) return SOURCES;
  const numbers = claim.certificateNumber.kind === 'READ' || claim.traceCode.kind === 'READ';
  if (claim.sellerUscc) return numbers ? CERTIFICATES_AND_BLACKLISTS : ONLY_BLACKLISTS;
  return numbers ? ONLY_CERTIFICATES : NO_SOURCE;
}

/** Names of what was compared beside the facts that are always checked; a reader sees from it what the claim left open. */
const STATED = [
  ['mark', '标识', 'mark'],
  ['starGrade', '星级', 'stars'],
  ['holderUscc', '持证人代码', 'holder code'],
  ['holderName', '持证人名称', 'holder name'],
  ['productModel', '型号', 'model'],
  ['brand', '品牌', 'brand'],
  ['sellerUscc', '卖家', 'seller'],
] as const;

function valid(claim: Claim, certificate: CertificateView, { on }: Setting): Finding {
  const { number } = certificate;
  let checkedZh = '发证机构、目录、状态、黑名单';
  let checkedEn = 'body, catalogue, status, blacklists';
  const note = (zh: string, en: string) => {
    checkedZh += `、${zh}`;
    checkedEn += `, ${en}`;
  };
  for (const [field, zh, en] of STATED) if (claim[field] !== null) note(zh, en);
  if (claim.traceCode.kind === 'READ') note('追溯码', 'trace code');
  if (claim.text !== '') note('文案', 'text');
  const expiry = expiryOn(certificate, on) ?? '';
  const fact = { kind: 'CERTIFICATE', key: number, value: `VALID on ${on}, until ${expiry}` } as const;
  return finding('valid', { number, on, expiry, checkedZh, checkedEn }, fact, 'certificates');
}
