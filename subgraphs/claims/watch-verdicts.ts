import type { Caller } from '../../schema/contract/caller.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import type { ClaimInput } from './claim.ts';
import { nextRuleDay } from './data.ts';
import { readFacts } from './facts.ts';
import type { Decision } from './findings.ts';
import { recordFacts } from './recorded-facts.ts';
import { settingOf } from './setting.ts';
import { judge } from './verdict.ts';

/** Even a verdict whose facts name no coming day is looked at again after so many days: the hub's own rules change with its versions. */
export const REVIEW_DAYS = 7;

/** A verdict as a watch list keeps it. */
export interface WatchVerdict {
  readonly decision: Decision;
  readonly codes: readonly string[];
  readonly subCodes: readonly string[];
  readonly keys: readonly string[];
  readonly dueDay: Day;
  /** Whether a source is behind: it is no verdict to stay with. A record that can't be read is one, until it is told again. */
  readonly lacksSource: boolean;
}

/** Verdicts on claims for today, all on the same state of the facts, with the positions of the feeds that it had reached. */
export interface WatchVerdicts {
  readonly verdicts: readonly WatchVerdict[];
  readonly positions: Readonly<Record<string, number>>;
}

export type JudgeWatched = (caller: Caller, claims: readonly ClaimInput[]) => WatchVerdicts;

export function watchedJudge(
  reader: ReadModelReader,
  { clock, log }: Pick<ServiceKit<unknown>, 'clock' | 'log'>,
): JudgeWatched {
  const onDefect = (error: unknown) => log.error({ err: error }, 'a check of a watched claim failed');
  return (caller, claims) => {
    const today = clock.today();
    const facts = readFacts(reader, { on: today, knownAt: null });
    const latest = [addDays(today, REVIEW_DAYS), nextRuleDay(today)].flatMap((day) => day ?? []);
    const shared = settingOf(facts, today, clock.now(), { caller, today, onDefect });
    const verdicts = claims.map((claim): WatchVerdict => {
      const recorded = recordFacts(facts, reader);
      const { decision, findings } = judge(claim, { ...shared, facts: recorded });
      return {
        decision,
        codes: [...new Set(findings.map(({ code }) => code))],
        subCodes: [...new Set(findings.map(({ key }) => key))],
        keys: recorded.keys(),
        dueDay: [...latest, ...[recorded.nextDay(today)].flatMap((day) => day ?? [])].sort()[0] ?? today,
        lacksSource: findings.some(({ code, key }) => code === 'SOURCE_UNAVAILABLE' && key !== 'source.unreadable'),
      };
    });
    return { verdicts, positions: positionsOf(reader) };
  };
}

/** How far the facts have followed each feed. */
export function positionsOf(reader: ReadModelReader): Readonly<Record<string, number>> {
  return Object.fromEntries(reader.sources().map(({ feed, seq }) => [feed, seq]));
}

type Said = Pick<WatchVerdict, 'decision' | 'subCodes'>;

/** Whether two verdicts say the same. */
export function sameVerdict(one: Said, other: Said): boolean {
  return one.decision === other.decision && sameTexts(one.subCodes, other.subCodes);
}

/** Whether two verdicts say the same, and rest on the same records until the same day: nothing of them needs to be written. */
export function sameRecord(one: Said & Rests, other: Said & Rests): boolean {
  return sameVerdict(one, other) && one.dueDay === other.dueDay && sameTexts(one.keys, other.keys);
}

type Rests = Pick<WatchVerdict, 'keys' | 'dueDay'>;

/** Both without repetition. */
function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text) => other.includes(text));
}
