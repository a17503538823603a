import type { AllianceMemberFact } from '../../schema/domain/facts.ts';
import { historyOfPeriods, type Period, periodsKnownAt, retell } from '../../schema/domain/period-history.ts';
import { type Act, type History, NO_HISTORY } from '../../schema/domain/versions.ts';

/** What an admission says of a member, beside the days. */
export type MemberContent = Pick<AllianceMemberFact, 'nameZh' | 'nameEn' | 'divisionCode'>;

/** All that was ever known of a membership. One from before histories were kept counts as known since its first day. */
export function historyOfMember(member: AllianceMemberFact): History<MemberContent> {
  return member.history ?? historyOfPeriods<MemberContent>([periodOf(member)]);
}

/** A membership after it was admitted or has ended: what was known of it before stays known. */
export function toldMember(before: AllianceMemberFact | null, after: AllianceMemberFact, act: Act): AllianceMemberFact {
  const history = before ? historyOfMember(before) : NO_HISTORY;
  return { ...after, history: retell<MemberContent>(history, act, [periodOf(after)]) };
}

/** A membership as known at an instant (`null`: now); `null` when it was not known. */
export function memberKnownAt(member: AllianceMemberFact, knownAt: string | null): AllianceMemberFact | null {
  if (knownAt === null) return member;
  const [period] = periodsKnownAt(historyOfMember(member), knownAt);
  return period ? { ...member, ...period } : null;
}

function periodOf({ nameZh, nameEn, divisionCode, from, to }: AllianceMemberFact): Period<MemberContent> {
  return { nameZh, nameEn, divisionCode, from, to };
}
