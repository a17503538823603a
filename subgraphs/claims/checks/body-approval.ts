import { type Day, isWithin } from '../../../schema/domain/day.ts';
import { type CertificateCheck, issueDays } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import type { BodyView } from '../view.ts';
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
  if (firstIssue !== undefined && !isApproved(body, category, firstIssue)) report('body.notApproved', firstIssue);
  for (const day of renewals) if (!isApproved(body, category, day)) report('body.notApprovedAtRenewal', day);
  return refused.length === 0 ? NONE : refused;
};

function isApproved({ approvals }: BodyView, category: string, day: Day): boolean {
  return approvals.some(
    ({ from, to, projectCodes }) =>
      isWithin(day, from, to) && (projectCodes === null || projectCodes.includes(category)),
  );
}
