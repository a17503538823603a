import { type Day, isWithin } from '../../../schema/domain/day.ts';
import type { CertificationScheme } from '../../../schema/domain/facts.ts';
import { type CertificateCheck, issueDays, type Setting } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import type { CertificateView } from '../view.ts';
import { categoryNames } from './category-names.ts';
import { schemeNames } from './scheme-names.ts';

/** Its catalogue is none: it evaluates organisations. */
const WITHOUT_CATALOGUE: CertificationScheme = 'GREEN_DESIGN';
/** The scheme whose mark of activity one needs a product of the national catalogue. */
const NATIONAL: CertificationScheme = 'CHINA_GREEN_PRODUCT';

/**
 * The category was in the catalogue of the certificate's scheme on the day of issue; an entry that ended later leaves running certificates alone
 * (CAT-05). A claim of activity one needs an entry of the national catalogue too: a standard alone, as for wall materials, is none.
 */
export const checkCatalogue: CertificateCheck = (claim, certificate, setting) => {
  const { scheme } = certificate;
  if (scheme === WITHOUT_CATALOGUE) return NONE;
  // The agri-food part of the catalogue is kept where its certificates are: that the hub holds no entry says nothing.
  if (setting.facts.category(certificate.projectCode)?.reportingChannel === 'AGRI_FOOD') return NONE;
  const findings: Finding[] = [];
  const [firstIssue, ...renewals] = issueDays(certificate, setting.on);
  if (firstIssue === undefined) throw new Error('A certificate has a day of issue.');
  if (!isListed(certificate, scheme, firstIssue, setting)) {
    findings.push(notListed('catalogue.notListed', certificate, scheme, firstIssue, setting));
  } else {
    for (const day of renewals) {
      if (isListed(certificate, scheme, day, setting)) continue;
      findings.push(notListed('catalogue.endedBeforeRenewal', certificate, scheme, day, setting));
    }
  }
  if (claim.mark === 'ACTIVITY_1' && scheme !== NATIONAL && !isListed(certificate, NATIONAL, firstIssue, setting)) {
    findings.push(notListed('catalogue.notListed', certificate, NATIONAL, firstIssue, setting));
  }
  return findings.length === 0 ? NONE : findings;
};

function isListed(
  { projectCode }: CertificateView,
  scheme: CertificationScheme,
  day: Day,
  { facts }: Setting,
): boolean {
  return facts
    .catalogueEntries(projectCode)
    .some((entry) => entry.scheme === scheme && isWithin(day, entry.validFrom, entry.validTo));
}

function notListed(
  key: 'catalogue.notListed' | 'catalogue.endedBeforeRenewal',
  { projectCode: category }: CertificateView,
  scheme: CertificationScheme,
  issuedOn: Day,
  { facts }: Setting,
): Finding {
  const fact = {
    kind: 'CATALOGUE_ENTRY',
    key: `${scheme}/${category}`,
    value: `none in force on ${issuedOn}`,
  } as const;
  return finding(
    key,
    { category, issuedOn, ...categoryNames(category, facts), ...schemeNames(scheme) },
    fact,
    'catalogue',
  );
}
