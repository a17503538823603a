import { addDays, type Day, isWithin } from '../../../schema/domain/day.ts';
import type { CertificationScheme, Term } from '../../../schema/domain/facts.ts';
import { refuseConflict } from './refusal.ts';
import type { ReportedSurveillance } from './report-row.ts';
import { renewalOpensOn, schemeRule } from './scheme-rules.ts';

/** What a renewal rests on. */
export interface RenewalGrounds {
  readonly scheme: CertificationScheme;
  /** The term that ends. */
  readonly term: Term;
  /** Day on which the holder asked for it; `null` when the report does not say. */
  readonly requestedOn: Day | null;
  /** The latest day on which it can have been asked for: that of the decision, or of the report. */
  readonly latest: Day;
}

/**
 * REN-01, REN-02: the window before the end is one for the request. The decision may come later, as long as the procedure may take.
 * @throws Refusal CONFLICT with the fields as `names` calls them.
 */
export function checkRequestDay(
  { scheme, term, requestedOn, latest }: RenewalGrounds,
  names: { readonly requestedOn: string; readonly decidedOn: string },
): void {
  const opens = renewalOpensOn(scheme, term.to);
  const code = 'RENEWAL_OUTSIDE_WINDOW';
  if (requestedOn !== null) {
    if (!isWithin(requestedOn, opens, term.to))
      refuseConflict(names.requestedOn, `a day from ${opens} to ${term.to}, when renewal can be asked for`, code);
    if (requestedOn > latest) refuseConflict(names.requestedOn, `${latest} or earlier`, code);
  } else if (latest < opens) {
    refuseConflict(names.decidedOn, `a day from ${opens} on, when renewal can be asked for`, code);
  }
}

/** Last day on which a renewal asked for in time may be decided. */
export function lastDecisionDay({ scheme, term }: Pick<RenewalGrounds, 'scheme' | 'term'>): Day {
  return addDays(term.to, schemeRule(scheme, term.to).renewalDecisionDays);
}

/**
 * REN-01: the body reissues when the last surveillance in the term passed. A failed one is in the way under every scheme; where the rule wants a
 * surveillance, so is none.
 * @throws Refusal CONFLICT.
 */
export function checkSurveillance(
  { scheme, term, latest }: RenewalGrounds,
  surveillances: readonly ReportedSurveillance[],
  field: string,
): void {
  const [last] = surveillances
    .filter(({ conductedOn }) => isWithin(conductedOn, term.from, latest))
    .toSorted((a, b) => (a.conductedOn < b.conductedOn ? 1 : -1));
  if (last?.conclusion === 'FAIL')
    refuseConflict(
      field,
      `a passed surveillance after that of ${last.conductedOn}, which failed`,
      'SURVEILLANCE_FAILED',
    );
  if (!last && schemeRule(scheme, term.to).renewalNeedsSurveillance)
    refuseConflict(
      field,
      `a certificate with a passed surveillance between ${term.from} and ${latest}`,
      'RENEWAL_WITHOUT_SURVEILLANCE',
    );
}
