import type { CertificateHistory } from '../../../schema/domain/certificate-history.ts';
import type { CertificateFact } from '../../../schema/domain/facts.ts';
import { afterReport as afterReportOf, type Telling } from '../../../schema/domain/life-history.ts';

/**
 * The history of a certificate after a report, a status event or a renewal. A changed content holds from the day of its reissue, or from the day of telling
 * when none is named.
 */
export function afterReport(
  history: CertificateHistory,
  before: CertificateFact | null,
  after: CertificateFact,
  telling: Telling,
): CertificateHistory {
  const isReissued = after.reissuedOn !== null && after.reissuedOn !== before?.reissuedOn;
  const content = isReissued && after.reissuedOn !== null ? after.reissuedOn : telling.today;
  return afterReportOf(history, before, after, telling, { first: after.firstIssuedOn, content });
}
