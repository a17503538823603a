import { type Day, isWithin } from '../../../schema/domain/day.ts';
import type { CertificationScheme } from '../../../schema/domain/facts.ts';
import { type CertificateCheck, issueDays } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';

/** Schemes for which only member bodies certify, and their alliance. Source: 长三角绿色认证一体化发展实施方案, (五). */
const ALLIANCE_OF: Readonly<Partial<Record<CertificationScheme, string>>> = {
  YRD_GREEN_PRODUCT: 'YRD',
  YRD_GREEN_SERVICE: 'YRD',
};

/** Whether certificates of the scheme rest on a membership of their body. */
export function needsMembership(scheme: CertificationScheme): boolean {
  return ALLIANCE_OF[scheme] !== undefined;
}

/** YRD-03: the body was a member of the alliance on the day of issue; as with approvals, a renewal without is a question. */
export const checkMembership: CertificateCheck = (_claim, certificate, { facts, on }) => {
  const { scheme, bodyCode } = certificate;
  const alliance = ALLIANCE_OF[scheme];
  if (alliance === undefined) return NONE;
  const memberships = facts.memberships(bodyCode).filter(({ allianceCode }) => allianceCode === alliance);
  const wasMember = (day: Day) => memberships.some(({ from, to }) => isWithin(day, from, to));
  const found: Finding[] = [];
  const report = (key: 'body.notMember' | 'body.notMemberAtRenewal', issuedOn: Day) => {
    const body = facts.body(bodyCode);
    const values = { bodyZh: body?.nameZh ?? bodyCode, bodyEn: body?.nameEn ?? bodyCode, issuedOn };
    const fact = {
      kind: 'ALLIANCE_MEMBER',
      key: `${alliance}:${bodyCode}`,
      value: `no member on ${issuedOn}`,
    } as const;
    found.push(finding(key, values, fact, 'alliance'));
  };
  const [firstIssue, ...renewals] = issueDays(certificate, on);
  if (firstIssue !== undefined && !wasMember(firstIssue)) report('body.notMember', firstIssue);
  for (const day of renewals) if (!wasMember(day)) report('body.notMemberAtRenewal', day);
  return found.length === 0 ? NONE : found;
};
