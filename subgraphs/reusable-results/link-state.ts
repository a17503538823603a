import { type Day, isWithin } from '../../schema/domain/day.ts';
import type { CertificateStatus, ConformityResultFact, ReuseLinkFact } from '../../schema/domain/facts.ts';
import { statusOn, validitySince } from '../../schema/domain/status.ts';

/** Whether a certificate may rest on a result, on a day. */
export interface LinkStateOnDay {
  readonly state: 'OK' | 'BROKEN';
  /** First day of this state. */
  readonly since: Day;
  /** Status of the result; `null` when it is not known or did not exist yet. */
  readonly resultStatus: CertificateStatus | null;
}

/**
 * State of a reuse link on a day (CAS-01): BROKEN unless the result is VALID then, whatever the reason, expiry by the calendar (CAS-05) and a result
 * unknown to the hub included. `null` when the certificate did not rest on the result that day.
 */
export function linkStateOn(
  link: Pick<ReuseLinkFact, 'from' | 'to'>,
  result: Pick<ConformityResultFact, 'terms' | 'statusHistory'> | null,
  day: Day,
): LinkStateOnDay | null {
  if (!isWithin(day, link.from, link.to)) return null;
  const resultStatus = (result && statusOn(result, day)?.status) ?? null;
  const state = resultStatus === 'VALID' ? 'OK' : 'BROKEN';
  return { state, since: validitySince(result, link.from, day), resultStatus };
}
