import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day, startOfDay } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { ClaimInput } from './claim.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { Setting } from './examination.ts';
import { type Facts, readBodies, readFacts, readFreshness } from './facts.ts';
import type { Finding } from './findings.ts';
import { CLAIMS_LIMIT, FRESHNESS_LIMIT_MS, REPORT_LAG_MS } from './limits.ts';
import { mayVerifyClaims } from './policy.ts';
import { judge, type Verdict } from './verdict.ts';
import { factsModel, SOURCES, type SourceName } from './view.ts';

/** A finding with the freshness of its source. */
export interface DatedFinding extends Finding {
  readonly asOf: string | null;
}

export interface VerdictAnswer extends Omit<Verdict, 'findings'> {
  readonly findings: readonly DatedFinding[];
}

export interface SourceFreshness {
  readonly name: SourceName;
  readonly asOf: string | null;
}

/** The answer to one call. */
export interface Verification {
  readonly checkedAt: Date;
  readonly on: Day;
  readonly sources: readonly SourceFreshness[];
  readonly verdicts: readonly VerdictAnswer[];
}

export interface Services {
  /**
   * Verdicts in the order of the claims, all on the same state of the facts. `on` is today when absent.
   * @throws BAD_USER_INPUT for no claims, more than 1,000, or a day in the future; FORBIDDEN for an anonymous caller.
   */
  verifyClaims(caller: Caller, claims: readonly ClaimInput[], on: Day | null): Verification;
  coverage(source: SourceName): Coverage;
}

export function createServices({ clock, readModel }: ServiceKit<unknown>): Services {
  const reader = readModel(factsModel.name);
  return {
    verifyClaims(caller, claims, on) {
      if (!mayVerifyClaims(caller))
        throw hubError('FORBIDDEN', 'Claims are checked for agencies with an agreement only.');
      if (claims.length === 0 || claims.length > CLAIMS_LIMIT)
        throw badUserInput('claims', `1 to ${CLAIMS_LIMIT} claims`);
      const today = clock.today();
      if (on !== null && on > today) throw badUserInput('on', `today, ${today}, or a day before it`);
      const checkedAt = clock.now();
      const facts = readFacts(reader);
      const setting = settingOf(facts, on ?? today, checkedAt);
      return {
        checkedAt,
        on: setting.on,
        sources: readFreshness(facts),
        verdicts: claims.map((claim) => dated(judge(claim, setting), facts)),
      };
    },
    coverage: (source) => coverageOf(source, () => readBodies(reader)),
  };
}

/** What all claims of a call share. For a past day, reports need only reach to its end. */
export function settingOf(facts: Facts, on: Day, now: Date): Setting {
  const endOfDay = startOfDay(addDays(on, 1)).getTime();
  return {
    facts,
    on,
    fresh: new Set(SOURCES.filter((source) => isFresh(facts.asOf(source), now))),
    reportsNeededUntil: Math.min(now.getTime(), endOfDay) - REPORT_LAG_MS,
  };
}

function isFresh(asOf: string | null, now: Date): boolean {
  return asOf !== null && Date.parse(asOf) >= now.getTime() - FRESHNESS_LIMIT_MS;
}

function dated(verdict: Verdict, facts: Facts): VerdictAnswer {
  const { reference, decision, certificateNumber } = verdict;
  const findings = verdict.findings.map(({ key, code, severity, values, fact, source }) => {
    const asOf = source === null ? null : facts.asOf(source);
    return { key, code, severity, values, fact, source, asOf };
  });
  return { reference, decision, findings, certificateNumber };
}
