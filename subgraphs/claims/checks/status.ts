import type { CertificateStatus } from '../../../schema/domain/facts.ts';
import { type BrokenLink, brokenLinksOn, expiryOn, type StatusOnDay, statusOn } from '../../../schema/domain/status.ts';
import { readData } from '../data.ts';
import type { CertificateCheck } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import type { ResultView } from '../view.ts';

const STATUS_ZH: Readonly<Record<CertificateStatus, string>> = {
  VALID: '有效',
  SUSPENDED: '暂停',
  REVOKED: '撤销',
  CANCELLED: '注销',
  EXPIRED: '过期失效',
};

/** Reason codes in words. */
const REASONS = new Map(
  readData('reason_words', (row) => ({ code: row['code'] ?? '', zh: row['zh'] ?? '', en: row['en'] ?? '' })).map(
    (row) => [row.code, row],
  ),
);

/** Step 3: effective status on the day: what the body reported, with the clock and the reuse links applied. */
export const checkStatus: CertificateCheck = (_claim, certificate, { facts, on }) => {
  const { number } = certificate;
  const standing = statusOn(certificate, on);
  if (!standing) throw new Error(`${number} was examined for a day on which it did not exist.`);
  const findings: Finding[] = [];
  if (standing.status !== 'VALID') findings.push(notValid(number, standing, expiryOn(certificate, on)));
  // An ended certificate has no use for its links any more.
  if (standing.status === 'VALID' || standing.status === 'SUSPENDED') {
    const linked = facts.linkedResults(number);
    if (linked.length > 0) {
      for (const broken of brokenLinksOn(linked, on)) findings.push(brokenLink(number, broken));
    }
  }
  return findings.length === 0 ? NONE : findings;
};

const KEYS = {
  SUSPENDED: 'status.suspended',
  REVOKED: 'status.revoked',
  CANCELLED: 'status.cancelled',
  EXPIRED: 'status.expired',
} as const;

function notValid(number: string, { status, since, reasonCode, until }: StatusOnDay, expiry: string | null): Finding {
  if (status === 'VALID') throw new Error('A valid certificate has no such finding.');
  const words = reasonCode ? REASONS.get(reasonCode) : undefined;
  const reasonZh = reasonCode ? `（原因：${words ? `${words.zh}，` : ''}${reasonCode}）` : '';
  const reasonEn = reasonCode ? ` (reason: ${words ? `${words.en}, ` : ''}${reasonCode})` : '';
  const value = `${status} since ${since}${reasonCode ? ` (reason ${reasonCode})` : ''}${until ? `, set to end on ${until}` : ''}`;
  const values = { number, since, reasonZh, reasonEn, expiry: expiry ?? '' };
  return finding(KEYS[status], values, { kind: 'CERTIFICATE', key: number, value }, 'certificates');
}

function brokenLink(number: string, { link, result, status, since }: BrokenLink<ResultView>): Finding {
  if (!result || !status) {
    const fact = { kind: 'CONFORMITY_RESULT', key: link.resultId, value: 'not held or not in force' } as const;
    return finding('link.unknownResult', { number, result: link.resultId }, fact, 'reusable-results');
  }
  const fact = { kind: 'CONFORMITY_RESULT', key: result.id, value: `${status} since ${since}` } as const;
  const values = {
    number,
    result: result.number,
    issuer: result.issuerName,
    since,
    statusZh: STATUS_ZH[status],
    statusEn: status.toLowerCase(),
  };
  return finding('link.broken', values, fact, 'reusable-results');
}
