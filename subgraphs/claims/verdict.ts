import type { Day } from '../../schema/domain/day.ts';
import { expiryOn } from '../../schema/domain/status.ts';
import { checkCertificateBlacklists, checkSellerBlacklist } from './checks/blacklist.ts';
import { checkBodyApproval } from './checks/body-approval.ts';
import { checkCatalogue } from './checks/catalogue.ts';
import { checkForm } from './checks/form.ts';
import { checkHolder, checkUsccForm } from './checks/holder.ts';
import { checkMark } from './checks/mark.ts';
import { checkMembership, needsMembership } from './checks/membership.ts';
import { type Located, locate } from './checks/number.ts';
import { checkProduct } from './checks/product.ts';
import { checkReportWarnings } from './checks/report-warnings.ts';
import { checkCertificateScope, checkScope } from './checks/scope.ts';
import { checkSources } from './checks/sources.ts';
import { checkStarForm, checkStars } from './checks/star.ts';
import { checkStatus } from './checks/status.ts';
import { checkTrace } from './checks/trace.ts';
import { checkWording } from './checks/wording.ts';
import { type Claim, type ClaimInput, type NumberReading, readClaim, withNumber } from './claim.ts';
import { type Comparison, type Comparisons, comparisons } from './compared.ts';
import type { CertificateCheck, ClaimCheck, Setting } from './examination.ts';
import { withHubNumber } from './external-number.ts';
import { type Decision, decide, type Finding, finding } from './findings.ts';
import { completed } from './isolation.ts';
import { type CertificateView, SOURCES, type SourceName } from './view.ts';

/** What the hub says of one claim. */
export interface Verdict {
  readonly reference: string | null;
  readonly decision: Decision;
  readonly findings: readonly Finding[];
  /** Number of the certificate that the claim leads to, when the hub holds it. */
  readonly certificateNumber: string | null;
  /** The day that the verdict holds for. */
  readonly on: Day;
  /** The mark as it was read; `null` when none was given or it is none that the hub knows. */
  readonly mark: string | null;
  /** What was compared with what. */
  readonly comparisons: readonly Comparison[];
}

/** Checks against the certificate, in the order of the claim check: body, status, mark and stars, product and holder. */
const BEFORE_TRACE: readonly CertificateCheck[] = [
  checkBodyApproval,
  checkMembership,
  checkCatalogue,
  checkStatus,
  checkMark,
  checkStars,
  checkHolder,
  checkProduct,
];
const AFTER_TRACE: readonly CertificateCheck[] = [
  checkCertificateScope,
  checkCertificateBlacklists,
  checkReportWarnings,
];
const OF_THE_CLAIM: readonly ClaimCheck[] = [checkScope, checkWording, checkSellerBlacklist];
const OF_ITS_FORM: readonly ClaimCheck[] = [checkForm, checkStarForm, checkUsccForm];

const ONLY_CERTIFICATES: readonly SourceName[] = ['certificates'];
const ONLY_BLACKLISTS: readonly SourceName[] = ['blacklists'];
const CERTIFICATES_AND_BLACKLISTS: readonly SourceName[] = ['certificates', 'blacklists'];
const WITHOUT_ALLIANCE: readonly SourceName[] = SOURCES.filter((source) => source !== 'alliance');
const NO_SOURCE: readonly SourceName[] = [];

/** The verdict on a claim: every check in order, then the decision. A pure function of claim, facts and day; never throws. */
export function judge(input: ClaimInput, setting: Setting): Verdict {
  return completed(
    () => judgeWhole(input, setting),
    (findings) => undecided(input, findings, setting.on),
    setting,
  );
}

/** A claim that could not be looked at. */
function undecided({ reference = null }: ClaimInput, findings: readonly Finding[], on: Day): Verdict {
  const { made } = comparisons(readClaim({}, on), null);
  return {
    reference,
    decision: decide(findings),
    findings,
    certificateNumber: null,
    on,
    mark: null,
    comparisons: made,
  };
}

function judgeWhole(input: ClaimInput, setting: Setting): Verdict {
  const claim = readClaim(input, setting.on);
  const reference = input.reference ?? null;
  if (claim.numbers === null) return judgeOne(claim, reference, setting);
  return worstOf(
    claim.numbers.map((number) => judgeOne(withNumber(claim, number), reference, setting)),
    claim.numbers,
  );
}

function judgeOne(written: Claim, reference: string | null, setting: Setting): Verdict {
  const claim = completed(
    () => withHubNumber(written, setting.facts),
    () => written,
    setting,
  );
  const located = completed(
    () => locate(claim, setting),
    (found): Located => ({ certificate: null, heldNumber: null, trace: null, findings: found }),
    setting,
  );
  const { certificate, trace } = located;
  const findings: Finding[] = [...located.findings];
  const run = (check: () => readonly Finding[]) =>
    add(
      findings,
      completed(check, (found) => found, setting),
    );
  for (const check of OF_ITS_FORM) run(() => check(claim, setting));
  if (certificate) for (const check of BEFORE_TRACE) run(() => check(claim, certificate, setting));
  run(() => checkTrace(claim, certificate, trace));
  if (certificate) for (const check of AFTER_TRACE) run(() => check(claim, certificate, setting));
  for (const check of OF_THE_CLAIM) run(() => check(claim, setting));
  add(findings, checkSources(neededSources(claim, certificate), setting));
  // Accepting takes a certificate that was looked at: nothing found against nothing is no acceptance.
  // What is only told, such as a short term, speaks neither for nor against it.
  const compared = comparisons(claim, certificate);
  if (certificate && findings.every(({ severity }) => severity === 'INFO'))
    findings.unshift(valid(certificate, compared, setting));
  return {
    reference,
    decision: decide(findings),
    findings,
    certificateNumber: located.heldNumber,
    on: setting.on,
    mark: claim.mark,
    comparisons: compared.made,
  };
}

const WEIGHT: Readonly<Record<Decision, number>> = { ACCEPT: 0, REVIEW: 1, REJECT: 2 };

/** Of several numbers in one claim each is judged; the worst verdict stands, with what was found about the others, each finding once. */
function worstOf(verdicts: readonly Verdict[], numbers: readonly NumberReading[]): Verdict {
  const [worst] = [...verdicts].sort((one, other) => WEIGHT[other.decision] - WEIGHT[one.decision]);
  if (!worst) throw new Error('A claim with several numbers has at least one.');
  const told = new Set<string>();
  const findings = verdicts
    .flatMap(({ findings: found }) => found)
    .filter(({ key, code, fact, values }) => {
      // A number that is right supports nothing while another is not.
      if (code === 'VALID' && worst.decision !== 'ACCEPT') return false;
      const name = JSON.stringify([key, fact, values]);
      return !told.has(name) && told.add(name);
    });
  const given = numbers.filter((each) => each.kind !== 'UNREADABLE' || !each.beside);
  if (given.length < 2) return { ...worst, findings };
  const list = given
    .map((each) => (each.kind === 'READ' ? each.parts.number : 'written' in each ? each.written : ''))
    .join('、');
  const fact = { kind: 'CLAIM', key: 'certificateNumber', value: list } as const;
  const said = finding('claim.severalNumbers', { count: given.length, numbers: list }, fact, null);
  return { ...worst, findings: [said, ...findings] };
}

function add(findings: Finding[], found: readonly Finding[]): void {
  for (const one of found) findings.push(one);
}

function neededSources(claim: Claim, certificate: CertificateView | null): readonly SourceName[] {
  if (certificate) return needsMembership(certificate.scheme) ? SOURCES : WITHOUT_ALLIANCE;
  const numbers = claim.certificateNumber.kind === 'READ' || claim.traceCode.kind === 'READ';
  if (claim.sellerUscc) return numbers ? CERTIFICATES_AND_BLACKLISTS : ONLY_BLACKLISTS;
  return numbers ? ONLY_CERTIFICATES : NO_SOURCE;
}

function valid(certificate: CertificateView, { words }: Comparisons, { on }: Setting): Finding {
  const { number } = certificate;
  const expiry = expiryOn(certificate, on) ?? '';
  const fact = { kind: 'CERTIFICATE', key: number, value: `VALID on ${on}, until ${expiry}` } as const;
  return finding('valid', { number, on, expiry, ...words }, fact, 'certificates');
}
