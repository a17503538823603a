import type { Caller } from '../../schema/contract/caller.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import { standsIn } from '../../schema/domain/sight/role.ts';
import type { Deadline } from './rules/deadline.ts';

/** Who runs the scheduler and delivers: only the hub itself. */
export function maySchedule(caller: Caller): boolean {
  return caller.kind === 'HUB';
}

/**
 * Whether the caller may see that something is due: those whom it concerns, and supervision. A failed surveillance is not public, so this goes by the rule for
 * surveillances; entries of lists by the rule of their own scope; a failed inspection by the rule for findings, which an alliance does not open.
 */
export function maySeeDeadline(
  caller: Caller,
  { concerned, subjectKind, rule }: Pick<Deadline, 'concerned' | 'subjectKind' | 'rule'>,
): boolean {
  const { kind, agency, body, uscc, division, divisions, scopes } = caller;
  if (kind === 'PUBLIC' || kind === 'HUB') return false;
  if (agency !== null && concerned.agencies.includes(agency)) return true;
  // An appeal is its parties' own business, whoever supervises them.
  if (subjectKind === 'APPEAL') return concerned.assignee !== undefined && standsIn(caller, concerned.assignee);
  if (kind === 'CERTIFICATION_BODY') return body !== null && concerned.body === body;
  if (kind === 'ENTERPRISE') return uscc !== null && concerned.holder === uscc;
  if (subjectKind === 'AGREEMENT') return false;
  if (!scopes.includes(subjectKind === 'BLACKLIST_ENTRY' ? 'blacklists:read' : 'supervision:read')) return false;
  const isFinding = rule === 'INSPECTION_FAILED' || rule === 'INSPECTION_CREDIT';
  if (kind === 'MINISTRY' || (kind === 'HUB_OPERATOR' && !isFinding)) return true;
  if (kind !== 'MARKET_REGULATOR' || concerned.division === null) return false;
  const within = concerned.division;
  if (isFinding || subjectKind === 'BLACKLIST_ENTRY') return division !== null && isWithinDivision(within, division);
  return divisions.some((own) => isWithinDivision(within, own));
}

/** Who may record that a status was published: the body of the certificate, and the operator. */
export function mayRecordPublication(caller: Caller, bodyCode: string): boolean {
  return caller.kind === 'HUB_OPERATOR' || (caller.kind === 'CERTIFICATION_BODY' && caller.body === bodyCode);
}

/** Whether the caller may end a task by its own word, where the facts do not show it done: authorities, not the body that had to act. */
export function mayDecide(caller: Caller): boolean {
  return caller.kind === 'MARKET_REGULATOR' || caller.kind === 'MINISTRY' || caller.kind === 'HUB_OPERATOR';
}
