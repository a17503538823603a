import type { Day } from '../../schema/domain/day.ts';
import type { ReuseLinkFact } from '../../schema/domain/facts.ts';
import { afterReport, type Telling } from '../../schema/domain/life-history.ts';
import { historyOfPeriods, type Period, periodsKnownAt, retell } from '../../schema/domain/period-history.ts';
import { historyOfResultFact, type ResultContent } from '../../schema/domain/result-history.ts';
import { type Act, type History, NO_HISTORY, packHistory } from '../../schema/domain/versions.ts';
import type { LinkDocument, ResultDocument } from './model.ts';
import { linkFact, resultFact, type Stored, type ToldLink, type ToldResult } from './records.ts';

/** What a link says beside its days. */
export type LinkContent = Pick<ReuseLinkFact, 'reuseClass'>;

/** All that was ever known of a result. One from before versions were kept is a single version, known since its first day. */
export function historyOfResult(result: Stored<ToldResult>): History<ResultContent> {
  const { history } = result;
  return historyOfResultFact({ ...resultFact(result), ...(history && { history }) });
}

/** The same of a result as it left the store's side. */
export function historyOfRecord({ id, ...content }: ToldResult): History<ResultContent> {
  return historyOfResult({ _id: id, ...content });
}

/** A result with a history that was made for it. */
export function withHistory(result: ResultDocument, history: History<ResultContent>): ResultDocument {
  return { ...result, history: packHistory(history, resultFact(result)) };
}

/**
 * A result after a report or a change of its status, with its history: a changed description counts from the day that the report names, or from the day of
 * telling. `withdrawn`: what was known of one of the same key whose report was withdrawn.
 */
export function toldResult(
  before: ResultDocument | null,
  after: ResultDocument,
  telling: Telling,
  changedOn: Day | null = null,
  withdrawn: History<ResultContent> | null = null,
): ResultDocument {
  const history = before ? historyOfResult(before) : (withdrawn ?? NO_HISTORY);
  const days = { first: after.terms[0]?.from ?? telling.today, content: changedOn ?? telling.today };
  return withHistory(after, afterReport(history, before && resultFact(before), resultFact(after), telling, days));
}

/** All that was ever known of a link. */
export function historyOfLink(link: Stored<ToldLink>): History<LinkContent> {
  return link.history ?? historyOfPeriods([periodOf(link)]);
}

/** A link after it was filed or has ended, with its history. */
export function toldLink(before: LinkDocument | null, after: LinkDocument, act: Act): LinkDocument {
  return { ...after, history: retell(before ? historyOfLink(before) : NO_HISTORY, act, [periodOf(after)]) };
}

/** A link as known at an instant (`null`: now); `null` when it was not. */
export function linkKnownAt<Link extends ToldLink>(link: Link, knownAt: string | null): Link | null {
  if (knownAt === null) return link;
  const { id, ...content } = link;
  const [period] = periodsKnownAt(historyOfLink({ _id: id, ...content }), knownAt);
  return period ? { ...link, ...period } : null;
}

function periodOf(link: Stored<ToldLink>): Period<LinkContent> {
  const { reuseClass, from, to } = linkFact(link);
  return { reuseClass, from, to };
}
