import { startOfDay } from './day.ts';
import type { CertificateFact } from './facts.ts';
import { type History, unpackHistory } from './versions.ts';

/** All that was ever known of a certificate. */
export type CertificateHistory = History<CertificateFact>;

/**
 * The history that a certificate's fact tells. One from before versions were kept tells none: it is a single version from the first issue, known since
 * `toldAt`, or since its first day where that is not known either.
 */
export function historyOf(fact: CertificateFact, toldAt?: string): CertificateHistory {
  const { history, ...current } = fact;
  if (history) return unpackHistory(history, current);
  const from = fact.firstIssuedOn;
  const at = toldAt ?? startOfDay(from).toISOString();
  return {
    acts: [{ at, cause: 'ISSUE', by: fact.bodyCode, grounds: null }],
    versions: [{ from, to: null, recordedFrom: 1, recordedTo: null, act: 1, data: current }],
  };
}
