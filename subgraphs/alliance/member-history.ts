import type { AllianceDivisionFact, AllianceMemberFact } from '../../schema/domain/facts.ts';
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

/** What is said of a division's taking part, beside the days. */
type DivisionContent = Pick<AllianceDivisionFact, 'divisionCode'>;

/** All that was ever known of a division's taking part, likewise. */
function historyOfDivision({ divisionCode, from, to, history }: AllianceDivisionFact): History<DivisionContent> {
  return history ?? historyOfPeriods<DivisionContent>([{ divisionCode, from, to }]);
}

/** A division's taking part after it began or its end was told: what was known of it before stays known. */
export function toldDivision(
  before: AllianceDivisionFact | null,
  after: AllianceDivisionFact,
  act: Act,
): AllianceDivisionFact {
  const { divisionCode, from, to } = after;
  const earlier = before ? historyOfDivision(before) : NO_HISTORY;
  return { ...after, history: retell<DivisionContent>(earlier, act, [{ divisionCode, from, to }]) };
}

/** A division's taking part as known at an instant (`null`: now); `null` when it was not known. */
export function divisionKnownAt(division: AllianceDivisionFact, knownAt: string | null): AllianceDivisionFact | null {
  if (knownAt === null) return division;
  const [period] = periodsKnownAt(historyOfDivision(division), knownAt);
  return period ? { ...division, ...period } : null;
}

function periodOf({ nameZh, nameEn, divisionCode, from, to }: AllianceMemberFact): Period<MemberContent> {
  return { nameZh, nameEn, divisionCode, from, to };
}
