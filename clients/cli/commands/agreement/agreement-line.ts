import type { AgreementStandingFragment } from '../../../sdk/index.ts';

/** An agreement as a line: id, state, both sides, scopes, quota, days. */
export function agreementLine(agreement: AgreementStandingFragment): string {
  const { id, state, suspendedBy, provider, consumer, scopes, dailyQuota, validFrom, validTo } = agreement;
  const by = suspendedBy.length > 0 && state === 'SUSPENDED' ? ` by ${suspendedBy.join(', ')}` : '';
  const quota = dailyQuota === null ? 'no daily quota' : `${dailyQuota} units a day`;
  return `${id}  ${state}${by}  ${provider} → ${consumer}  ${scopes.join(' ')}  ${quota}  ${validFrom} – ${validTo ?? ''}\n`;
}
