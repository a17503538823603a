import type { Day } from '../../../schema/domain/day.ts';
import type { FactByEvent } from '../../../schema/domain/events/events.ts';
import { brokenLinksOn, effectiveStatusOn, type Lifecycle } from '../../../schema/domain/status.ts';
import type { StandingFacts } from '../view.ts';

/** What a reader may rely on, as it is announced. */
export type Standing = FactByEvent['EffectiveStatusChanged']['after'];

/** Of a certificate that was not issued yet, or is no more. */
export const NO_STANDING: Standing = { status: null, since: null, reasonCode: null, until: null };

/** The effective status of a certificate on a day, with the results that break it (CAS-01 to CAS-06). */
export function standingOn(
  { certificate, linked }: StandingFacts,
  day: Day,
): { readonly standing: Standing; readonly brokenResults: readonly string[] } {
  const broken = brokenLinksOn<Lifecycle>(linked, day);
  const found = effectiveStatusOn(certificate, broken, day);
  if (!found) return { standing: NO_STANDING, brokenResults: [] };
  const { status, since, reasonCode, until } = found;
  const relies = status === 'VALID' || status === 'SUSPENDED';
  const brokenResults = relies ? [...new Set(broken.map(({ link }) => link.resultId))].sort() : [];
  return { standing: { status, since, reasonCode, until }, brokenResults };
}

/** Whether two standings say the same to whoever relies on them. */
export function sameStanding(a: Standing, b: Standing): boolean {
  return a.status === b.status && a.reasonCode === b.reasonCode && a.since === b.since && a.until === b.until;
}
