import { addDays, addMonths, addYears, type Day } from '../../schema/domain/day.ts';
import type { CertificationScheme, StatusPeriod, Term } from '../../schema/domain/facts.ts';

/** Years of a term in the world. Five and three are the rules' (VAL-01, VAL-02); for the delta's own schemes five is the sample's choice. */
export function termYears(scheme: CertificationScheme): number {
  return scheme === 'GREEN_DESIGN' ? 3 : 5;
}

/** The full term that begins on a day. */
export function fullTerm(from: Day, years: number): Term {
  return { from, to: addDays(addYears(from, years), -1) };
}

/** Terms from the first day on, renewed without a gap until one covers `day`. */
export function termsCovering(first: Day, years: number, day: Day): Term[] {
  const terms = [fullTerm(first, years)];
  for (let last = terms[0]; last && last.to < day; last = terms.at(-1))
    terms.push(fullTerm(addDays(last.to, 1), years));
  return terms;
}

/** The same terms with the last one cut to end on a day: for certificates that expire just then. */
export function termsEndingOn(first: Day, years: number, end: Day): Term[] {
  const terms = termsCovering(first, years, end);
  return terms.map((term, index) => (index === terms.length - 1 ? { from: term.from, to: end } : term));
}

/** The longest suspension in months (ST-03). */
const SUSPENSION_MONTHS = 6;

/** Valid from a day on. */
export function valid(from: Day): StatusPeriod {
  return { status: 'VALID', from, reasonCode: null, until: null, voluntary: false };
}

/** Suspended from a day on, for the longest period allowed. */
export function suspended(from: Day, reasonCode: string): StatusPeriod {
  const until = addMonths(from, SUSPENSION_MONTHS);
  return { status: 'SUSPENDED', from, reasonCode, until, voluntary: reasonCode === 'SUS-06' };
}

/** Revoked for cause (撤销) from a day on. */
export function revoked(from: Day, reasonCode: string): StatusPeriod {
  return { status: 'REVOKED', from, reasonCode, until: null, voluntary: reasonCode === 'REV-07' };
}

/** Cancelled without fault (注销) from a day on. */
export function cancelled(from: Day, reasonCode: string): StatusPeriod {
  return { status: 'CANCELLED', from, reasonCode, until: null, voluntary: reasonCode !== 'CAN-02' };
}
