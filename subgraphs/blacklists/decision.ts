import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addMonths, type Day } from '../../schema/domain/day.ts';
import { type Entry, ordinaryEnd, publicUntil, type RemovalReason, removableFrom, stateOn } from './entry.ts';
import type { ListRule } from './rules.ts';

export interface Publication {
  readonly publishedOn?: Day | null;
  readonly endsOn?: Day | null;
}

export interface RemovalConditions {
  readonly penaltyFulfilled: boolean;
  readonly harmUndone: boolean;
  readonly noNewHeavierPenalty: boolean;
}

export interface Removal {
  readonly reason: RemovalReason;
  readonly removedOn?: Day | null;
  readonly conditions?: RemovalConditions | null;
  readonly document?: string | null;
}

/**
 * The entry after a publication; the entry itself when it was published like this already.
 * @throws CONFLICT when it was published otherwise; BAD_USER_INPUT for days that do not fit.
 */
export function published(entry: Entry, publication: Publication, today: Day, ruleOn: (day: Day) => ListRule): Entry {
  if (entry.publishedOn !== null) {
    const { publishedOn, endsOn } = publication;
    const isSame =
      (publishedOn ?? entry.publishedOn) === entry.publishedOn && (endsOn ?? entry.endsOn) === entry.endsOn;
    if (isSame) return entry;
    throw hubError('CONFLICT', `The entry was published on ${entry.publishedOn} already.`);
  }
  const publishedOn = publication.publishedOn ?? today;
  if (publishedOn < entry.proposedOn || publishedOn > today)
    throw badUserInput('input.publishedOn', `a day from ${entry.proposedOn} to ${today}`);
  const rule = ruleOn(publishedOn);
  const endsOn = endOf(rule, publishedOn, publication.endsOn ?? null);
  const days = { publishedOn, endsOn, removedOn: null };
  return { ...entry, ...days, publicUntil: publicUntil(rule, days) };
}

/** The last day: the one that the decision names where the rule leaves it to the decision, otherwise the ordinary end, which may be none. */
function endOf(rule: ListRule, publishedOn: Day, named: Day | null): Day | null {
  const bounds = rule.endNamedByDecision;
  if (named === null && (bounds === null || rule.ordinaryEndMonths !== null)) return ordinaryEnd(rule, publishedOn);
  if (!bounds) throw badUserInput('input.endsOn', `nothing: the end follows from the rule of ${rule.list}`);
  const earliest = addMonths(publishedOn, bounds.shortestMonths);
  const latest = bounds.longestMonths === null ? null : addMonths(publishedOn, bounds.longestMonths);
  if (named === null || named < earliest || (latest !== null && named > latest))
    throw badUserInput(
      'input.endsOn',
      `the end that the decision names, ${latest === null ? `not before ${earliest}` : `from ${earliest} to ${latest}`}`,
    );
  return named;
}

/**
 * The entry after an early removal; the entry itself when it was removed like this already.
 * @throws CONFLICT when it is not published today, or the list's rule does not allow the removal; BAD_USER_INPUT for a day that does not fit.
 */
export function removed(entry: Entry, removal: Removal, today: Day, rule: ListRule): Entry {
  if (entry.publishedOn !== null && entry.removedOn !== null) {
    const isSame = removal.reason === entry.removalReason && (removal.removedOn ?? entry.removedOn) === entry.removedOn;
    if (isSame) return entry;
    throw hubError('CONFLICT', `The entry was removed on ${entry.removedOn} already.`);
  }
  const state = stateOn(entry, today);
  if (entry.publishedOn === null || state !== 'PUBLISHED')
    throw hubError('CONFLICT', `Only a published entry can be removed; this one is ${state ?? 'not proposed yet'}.`);
  const removedOn = removal.removedOn ?? today;
  if (removedOn < entry.publishedOn || removedOn > today)
    throw badUserInput('input.removedOn', `a day from ${entry.publishedOn} to ${today}`);
  if (removal.reason === 'ON_REQUEST')
    checkRequest({ ...entry, publishedOn: entry.publishedOn }, removedOn, removal.conditions ?? null, rule);
  const days = { publishedOn: entry.publishedOn, endsOn: entry.endsOn, removedOn };
  return {
    ...entry,
    ...days,
    removalReason: removal.reason,
    removalDocument: removal.document?.trim() || null,
    publicUntil: publicUntil(rule, days),
  };
}

/** Last day of a measure that the decision gave a longer term than the ordinary one, where nothing is removed on request under it; `null`: there is none. */
export function barredByMeasureUntil(
  { publishedOn, endsOn }: { readonly publishedOn: Day; readonly endsOn: Day | null },
  rule: ListRule,
): Day | null {
  const ordinary = ordinaryEnd(rule, publishedOn);
  return rule.longerMeasureBarsRemoval && ordinary !== null && endsOn !== null && endsOn > ordinary ? endsOn : null;
}

function checkRequest(
  entry: { readonly publishedOn: Day; readonly endsOn: Day | null },
  removedOn: Day,
  conditions: RemovalConditions | null,
  rule: ListRule,
): void {
  const { publishedOn } = entry;
  const earliest = removableFrom(rule, publishedOn);
  if (earliest === null) throw hubError('CONFLICT', `The list ${rule.list} knows no removal on request.`);
  if (removedOn < earliest) throw hubError('CONFLICT', `Removal on request is possible from ${earliest} on.`);
  const measure = barredByMeasureUntil(entry, rule);
  if (measure !== null && removedOn <= measure)
    throw hubError(
      'CONFLICT',
      `A measure of the decision runs until ${measure}; nothing is removed on request before.`,
    );
  if (!rule.hasRemovalConditions) return;
  if (conditions === null) throw badUserInput('input.conditions', 'whether each condition of early removal is met');
  const unmet = Object.entries(conditions).filter(([, isMet]) => !isMet);
  if (unmet.length > 0)
    throw hubError('CONFLICT', `Conditions of early removal are not met: ${unmet.map(([name]) => name).join(', ')}.`);
}
