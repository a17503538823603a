import { startOfDay } from './day.ts';
import type { ConformityResultFact, ReuseLinkFact } from './facts.ts';
import { periodsKnownAt } from './period-history.ts';
import type { Lifecycle } from './status.ts';
import { type History, knownVersions, unpackHistory } from './versions.ts';

/** A result as its versions hold it. */
export type ResultContent = Omit<ConformityResultFact, 'history'>;

/**
 * The history that a result's fact tells. One from before versions were kept is a single version from its first day, known since `toldAt`, or since its first
 * day where that is not known either.
 */
export function historyOfResultFact(fact: ConformityResultFact, toldAt?: string): History<ResultContent> {
  const { history, ...current } = fact;
  if (history) return unpackHistory<ResultContent>(history, current);
  const from = current.terms[0]?.from ?? '';
  return {
    acts: [{ at: toldAt ?? startOfDay(from).toISOString(), cause: 'ISSUE', by: fact.issuerBodyCode, grounds: null }],
    versions: [{ from, to: null, recordedFrom: 1, recordedTo: null, act: 1, data: current }],
  };
}

/** A history with nothing but terms and statuses. */
export function lifeHistory({ acts, versions }: History<ResultContent>): History<Lifecycle> {
  const lifeOf = ({ terms, statusHistory }: ResultContent): Lifecycle => ({ terms, statusHistory });
  return { acts, versions: versions.map((one) => ({ ...one, data: lifeOf(one.data) })) };
}

/** Terms and statuses of a record as known at an instant (`null`: now); `null` when it was not known. */
export function lifeKnownAt<T extends Lifecycle>(history: History<T>, knownAt: string | null): Lifecycle | null {
  const last = knownVersions(history, knownAt).at(-1)?.data;
  return last ? { terms: last.terms, statusHistory: last.statusHistory } : null;
}

/** A link without its history. */
export function plainLink({ history: _, ...link }: ReuseLinkFact): ReuseLinkFact {
  return link;
}

/** A link as known at an instant (`null`: now); `null` when it was not. One from before histories were kept was known always. */
export function linkKnownAt(link: ReuseLinkFact, knownAt: string | null): ReuseLinkFact | null {
  const { history } = link;
  const plain = plainLink(link);
  if (!history || knownAt === null) return plain;
  const [period] = periodsKnownAt(history, knownAt);
  return period ? { ...plain, ...period } : null;
}
