import type { QueryFilter } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import { type DivisionCode, divisionRange, isDivisionCode } from '../../schema/domain/division.ts';
import type { AllianceMemberCategory, AllianceMemberFact } from '../../schema/domain/facts.ts';
import { actOf } from '../../schema/domain/life-history.ts';
import type { VersionCause } from '../../schema/domain/versions.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments, pageOfList } from '../shared/paging.ts';
import { pastInstant } from '../shared/version-fields.ts';
import { type Admission, checkedAdmission } from './admission.ts';
import type { ChangeResult, DivisionService } from './division-service.ts';
import { memberKnownAt, toldMember } from './member-history.ts';
import type { MemberDocument, Models } from './model.ts';
import { periodsOverlap } from './period.ts';
import { mayMaintainMembers } from './policy.ts';
import type { Register } from './register.ts';

export interface MemberFilter {
  readonly category?: AllianceMemberCategory | null;
  readonly division?: DivisionCode | null;
  readonly on?: Day | null;
  /** As the hub knew it at this instant; absent: now. */
  readonly asKnownAt?: Date | null;
}

export interface MemberChange {
  readonly member: AllianceMemberFact;
  readonly result: ChangeResult;
}

/** Memberships of alliances. All of it is public; only changing it needs a right. */
export interface MemberService {
  /** Members on a day (default: today), ordered by id. @throws BAD_USER_INPUT for an unknown alliance or a malformed division. */
  list(
    allianceCode: string,
    filter: MemberFilter | null | undefined,
    page: PageArguments,
  ): Promise<Page<AllianceMemberFact>>;
  /** All memberships of these organisations, by first day. */
  ofOrganisations(usccs: readonly string[]): Promise<readonly AllianceMemberFact[]>;
  /** All memberships of these certification bodies, by first day. */
  ofBodies(codes: readonly string[]): Promise<readonly AllianceMemberFact[]>;
  /** All memberships of members located in any of these divisions, by id: dozens to hundreds in a whole alliance. */
  locatedIn(divisions: readonly DivisionCode[]): Promise<readonly AllianceMemberFact[]>;
  /** Admits a member; the same admission again changes nothing. @throws FORBIDDEN, BAD_USER_INPUT or CONFLICT. */
  admit(caller: Caller, input: Admission): Promise<MemberChange>;
  /**
   * Ends a membership; the same end again changes nothing. With grounds it puts right an end that was told wrongly.
   * @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT or CONFLICT.
   */
  end(caller: Caller, memberId: string, to: Day, grounds?: string | null): Promise<MemberChange>;
  /** Records memberships as they are given, in one unit of work; those recorded already stay as they are. */
  record(members: readonly AllianceMemberFact[]): Promise<void>;
}

/** Makes the service over the store. */
export function createMemberService(
  kit: ServiceKit<Models>,
  register: Register,
  divisionService: DivisionService,
): MemberService {
  const { members } = kit.models;

  const find = async (filter: QueryFilter<MemberDocument>, sort: Record<string, 1>) =>
    (await members.find(filter).sort(sort).lean<MemberDocument[]>().exec()).map(toFact);

  const authorise = async (caller: Caller, allianceCode: string) => {
    // The ministry and the operator don't depend on the divisions: no query for them, and none for those who may never.
    if (mayMaintainMembers(caller, [])) return;
    const divisions =
      caller.division === null ? [] : await divisionService.memberDivisionsOn(allianceCode, kit.clock.today());
    if (!mayMaintainMembers(caller, divisions))
      throw hubError('FORBIDDEN', 'Only the ministry, the operator and the convening regulators change members.');
  };

  const actBy = (kind: string | null, cause: VersionCause, grounds: string | null = null) =>
    actOf({ at: kit.clock.now().toISOString(), by: kind }, cause, grounds);

  const put = async (fact: AllianceMemberFact, { session, publish }: WriteScope) => {
    const { id, ...content } = fact;
    await members.updateOne({ _id: id }, { $set: content }, { session, upsert: true });
    publish({ type: 'AllianceMemberChanged', key: id, fact });
  };

  // Two changes at once can't miss each other's periods: both publish, so they meet at the outbox counter and one of them is run again.
  const periodsOfMember = async (fact: AllianceMemberFact, { session }: WriteScope) => {
    const { allianceCode, bodyCode, uscc } = fact;
    const keys = [...(bodyCode ? [{ bodyCode }] : []), ...(uscc ? [{ uscc }] : [])];
    return (await members.find({ allianceCode, $or: keys }, null, { session }).lean<MemberDocument[]>().exec()).map(
      toFact,
    );
  };

  return {
    async list(allianceCode, filter, page) {
      if (!register.alliance(allianceCode)) throw badUserInput('allianceCode', 'the code of an alliance');
      const { category, division, on, asKnownAt } = filter ?? {};
      const knownAt = pastInstant(asKnownAt, kit.clock, 'filter.asKnownAt');
      if (division && !isDivisionCode(division)) throw badUserInput('filter.division', 'a GB/T 2260 code, six digits');
      const conditions: QueryFilter<MemberDocument> = {
        allianceCode,
        ...(category && { category }),
        ...(division && { divisionCode: inside(division) }),
        ...(knownAt === null && onDay(on ?? kit.clock.today())),
      };
      if (knownAt !== null) {
        const known = (await find(conditions, { _id: 1 })).flatMap((member) => memberKnownAt(member, knownAt) ?? []);
        const day = on ?? kit.clock.today();
        return pageOfList(
          known.filter(({ from, to }) => isWithin(day, from, to)),
          ({ id }) => id,
          page,
        );
      }
      return findPage(members, conditions, [['_id', 1]], page, toFact);
    },
    ofOrganisations: (usccs) => find({ uscc: { $in: [...usccs] } }, { from: 1, _id: 1 }),
    ofBodies: (codes) => find({ bodyCode: { $in: [...codes] } }, { from: 1, _id: 1 }),
    locatedIn: (divisions) => find({ $or: divisions.map((code) => ({ divisionCode: inside(code) })) }, { _id: 1 }),
    async admit(caller, input) {
      await authorise(caller, input.allianceCode);
      const fact = checkedAdmission(input, register);
      return kit.write(async (scope) => {
        const memberships = await periodsOfMember(fact, scope);
        const same = memberships.find(({ id }) => id === fact.id);
        // An end set since does not make a repeated admission a new one.
        if (same && isSameAdmission(same, fact)) return { member: same, result: 'UNCHANGED' };
        if (same) throw hubError('CONFLICT', `Membership ${fact.id} exists with another content.`);
        const other = memberships.find((membership) => periodsOverlap(membership, fact));
        if (other)
          throw hubError('CONFLICT', `It is a member already: ${other.id}, ${other.from} to ${other.to ?? 'no end'}.`);
        const told = toldMember(null, { ...fact, createdBy: caller.agency }, actBy(caller.kind, 'ISSUE'));
        await put(told, scope);
        return { member: told, result: 'CREATED' };
      });
    },
    async end(caller, memberId, to, grounds) {
      const why = grounds?.trim() || null;
      await authorise(caller, memberId.split(':')[0] ?? '');
      return kit.write(async (scope) => {
        const document = await members
          .findById(memberId, null, { session: scope.session })
          .lean<MemberDocument>()
          .exec();
        if (!document) throw hubError('NOT_FOUND', `There is no membership ${memberId}.`);
        const member = toFact(document);
        if (to < member.from) throw badUserInput('input.to', `a day from ${member.from} on`);
        if (member.to === to) return { member, result: 'UNCHANGED' };
        if (member.to !== null && why === null)
          throw hubError('CONFLICT', `The membership has ended on ${member.to} already.`);
        const others = (await periodsOfMember(member, scope)).filter(({ id }) => id !== memberId);
        const inTheWay = others.find((other) => periodsOverlap(other, { from: member.from, to }));
        if (inTheWay) throw hubError('CONFLICT', `The membership ${inTheWay.id} begins on ${inTheWay.from}.`);
        const act = actBy(caller.kind, why === null ? 'CHANGE' : 'CORRECTION', why);
        const ended = toldMember(member, { ...member, to }, act);
        await put(ended, scope);
        return { member: ended, result: 'CHANGED' };
      });
    },
    async record(facts) {
      await kit.write(async (scope) => {
        const ids = facts.map(({ id }) => id);
        const present = await members
          .find({ _id: { $in: ids } }, { _id: 1 }, { session: scope.session })
          .lean<{ _id: string }[]>()
          .exec();
        const known = new Set(present.map(({ _id }) => _id));
        const act = actBy(null, 'ISSUE');
        for (const fact of facts) if (!known.has(fact.id)) await put(toldMember(null, fact, act), scope);
      });
    },
  };
}

function isSameAdmission(a: AllianceMemberFact, b: AllianceMemberFact): boolean {
  const content = ({ category, bodyCode, uscc, nameZh, nameEn, divisionCode }: AllianceMemberFact) =>
    JSON.stringify([category, bodyCode, uscc, nameZh, nameEn, divisionCode]);
  return content(a) === content(b);
}

function inside(division: DivisionCode) {
  const { from, to } = divisionRange(division);
  return { $gte: from, $lte: to };
}

function onDay(day: Day) {
  return { from: { $lte: day }, $or: [{ to: null }, { to: { $gte: day } }] };
}

function toFact({ _id, history, ...rest }: MemberDocument): AllianceMemberFact {
  return { id: _id, ...rest, ...(history && { history }) };
}
