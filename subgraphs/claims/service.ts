import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type ClaimInput, readDay } from './claim.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { Setting } from './examination.ts';
import { type Facts, readBodies, readFacts, readFreshness } from './facts.ts';
import { decide, type Finding, finding } from './findings.ts';
import { createJobFiles, type JobFiles } from './job-files.ts';
import { createJobRuns, type JobRuns } from './job-runs.ts';
import { createJobService, type JobService } from './job-service.ts';
import { CLAIMS_LIMIT } from './limits.ts';
import type { Models } from './model.ts';
import { isPlaceholder } from './placeholders.ts';
import { mayVerifyClaims } from './policy.ts';
import { settingOf } from './setting.ts';
import { judge, type Verdict } from './verdict.ts';
import { factsModel, type SourceName } from './view.ts';
import { createWatchReview, type WatchReview } from './watch-review.ts';
import { createWatchService, type WatchService } from './watch-service.ts';
import { shown } from './written.ts';

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
  /** The instant as of which the facts were known; `null`: now. */
  readonly asKnownAt: Date | null;
  readonly sources: readonly SourceFreshness[];
  readonly verdicts: readonly VerdictAnswer[];
}

export interface Services {
  /**
   * Verdicts in the order of the claims, all on the same state of the facts. `on` is today when absent, `asKnownAt` now.
   * @throws BAD_USER_INPUT for no claims, more than 1,000, or a day or an instant in the future; FORBIDDEN for an anonymous caller.
   */
  verifyClaims(caller: Caller, claims: readonly ClaimInput[], on: Day | null, asKnownAt: Date | null): Verification;
  coverage(source: SourceName): Coverage;
  readonly jobs: JobService;
  readonly jobFiles: JobFiles;
  readonly jobRuns: JobRuns;
  readonly watch: WatchService;
  readonly review: WatchReview;
}

export function createServices(kit: ServiceKit<Models>): Services {
  const { clock, readModel, log } = kit;
  const reader = readModel(factsModel.name);
  const onDefect = (error: unknown) => log.error({ err: error }, 'a check of a claim failed');
  return {
    verifyClaims(caller, claims, on, asKnownAt) {
      if (!mayVerifyClaims(caller))
        throw hubError('FORBIDDEN', 'Claims are checked for agencies with an agreement only.');
      if (claims.length === 0 || claims.length > CLAIMS_LIMIT)
        throw badUserInput('claims', `1 to ${CLAIMS_LIMIT} claims`);
      const today = clock.today();
      if (on !== null && on > today) throw badUserInput('on', `today, ${today}, or a day before it`);
      const checkedAt = clock.now();
      if (asKnownAt !== null && asKnownAt > checkedAt) throw badUserInput('asKnownAt', 'an instant that has come');
      const day = on ?? today;
      const facts = readFacts(reader, { on: day, knownAt: asKnownAt?.toISOString() ?? null });
      const setting = settingOf(facts, day, checkedAt, { caller, today, asKnownAt, onDefect });
      const settings = new Map<Day, Setting>([[day, setting]]);
      const settingOn = (own: Day) => {
        const known = settings.get(own);
        if (known) return known;
        const factsOfDay = readFacts(reader, { on: own, knownAt: asKnownAt?.toISOString() ?? null });
        const made = settingOf(factsOfDay, own, checkedAt, { caller, today, asKnownAt, onDefect });
        settings.set(own, made);
        return made;
      };
      return {
        checkedAt,
        on: setting.on,
        asKnownAt,
        sources: readFreshness(facts),
        verdicts: claims.map((claim) => dated(judgeOnItsDay(claim, setting, today, settingOn), facts)),
      };
    },
    coverage: (source) => coverageOf(source, () => readBodies(reader)),
    jobs: createJobService(kit),
    jobFiles: createJobFiles(kit),
    jobRuns: createJobRuns(kit),
    watch: createWatchService(kit),
    review: createWatchReview(kit),
  };
}

/** The verdict on a claim for the day of its own, if it names one; a day that can't be read or is yet to come is a finding of the claim. */
export function judgeOnItsDay(
  claim: ClaimInput,
  setting: Setting,
  today: Day,
  settingOn: (day: Day) => Setting,
): Verdict {
  const written = typeof claim.on === 'string' && !isPlaceholder(claim.on) ? claim.on.trim() : '';
  if (written === '') return judge(claim, setting);
  const day = readDay(written);
  if (day !== null && day <= today) return judge(claim, settingOn(day));
  const verdict = judge(claim, setting);
  const fact = { kind: 'CLAIM', key: 'on', value: shown(written) } as const;
  const key = day === null ? 'claim.dayUnreadable' : 'claim.dayInFuture';
  const said = finding(key, { written: shown(written), on: setting.on }, fact, null);
  const findings = [said, ...verdict.findings.filter(({ code }) => code !== 'VALID')];
  return { ...verdict, findings, decision: decide(findings) };
}

function dated(verdict: Verdict, facts: Facts): VerdictAnswer {
  const { reference, decision, certificateNumber, on, mark, comparisons } = verdict;
  const findings = verdict.findings.map(({ key, code, severity, values, fact, source, field, expected }) => {
    const asOf = source === null ? null : facts.asOf(source);
    return { key, code, severity, values, fact, source, field, expected, asOf };
  });
  return { reference, decision, findings, certificateNumber, on, mark, comparisons };
}
