import { isApprovedFor } from '../../../schema/domain/body-approval.ts';
import type { Day } from '../../../schema/domain/day.ts';
import { type CertificateCheck, issueDays } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import { categoryNames } from './category-names.ts';

/**
 * Step 2: the body was approved for the category on the day of issue. A renewed term counts from the old one's end, so the day of the decision is
 * not known: a missing approval then is a question, not a refutation.
 */
export const checkBodyApproval: CertificateCheck = (_claim, certificate, { facts, on }) => {
  const { number, bodyCode, projectCode: category } = certificate;
  const body = facts.body(bodyCode);
  if (!body) {
    const fact = { kind: 'CERTIFICATE', key: number, value: `issued by body ${bodyCode}` } as const;
    return [finding('body.unknown', { bodyCode }, fact, 'certificates')];
  }
  const [firstIssue, ...renewals] = issueDays(certificate, on);
  const refused: Finding[] = [];
  const report = (key: 'body.notApproved' | 'body.notApprovedAtRenewal', issuedOn: Day) => {
    const value = `not approved for ${category} on ${issuedOn}`;
    const values = { bodyZh: body.nameZh, bodyEn: body.nameEn, issuedOn, category, ...categoryNames(category, facts) };
    refused.push(finding(key, values, { kind: 'CERTIFICATION_BODY', key: bodyCode, value }, 'certificates'));
  };
  if (firstIssue !== undefined && !isApprovedFor(body.approvals, category, firstIssue))
    report('body.notApproved', firstIssue);
  for (const day of renewals)
    if (!isApprovedFor(body.approvals, category, day)) report('body.notApprovedAtRenewal', day);
  return refused.length === 0 ? NONE : refused;
};
