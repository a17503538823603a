import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { requireInterest } from '../../schema/domain/interest.ts';
import { type Role, roleOf } from '../../schema/domain/sight/role.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { readList, readNumber, readOnce, readText } from '../shared/written-input.ts';
import { appealChanged } from './appeal.ts';
import { type PaperInput, readPapers, readReasons } from './appeal-input.ts';
import type { AppealDocument, AppealOutcome, ExpertGroupDocument, ExpertOpinion, Models } from './model.ts';
import { expertGroupRole, mayRefer, visibleRows } from './policy.ts';
import { type AppealedCertificate, expertGroupsModel, subjectsModel } from './view.ts';

const INTERESTS_LIMIT = 200;
const REASON_LIMIT = 1_000;
const EXPERTS_LIMIT = 99;
/** Expert groups that are listed; there is one for each field. */
const GROUPS_LIMIT = 200;

export interface OpinionInput {
  readonly outcome: AppealOutcome;
  readonly reasons: string;
  readonly experts: number;
  readonly recused: number;
  readonly papers?: readonly PaperInput[] | null;
}

/** An expert group, as far as referring goes. */
export interface ExpertGroup {
  readonly agency: string;
  readonly interests: readonly string[];
  readonly declaredOn: string | null;
}

/** What expert groups (专家组) do in disputes: a case is referred to one, it declines or gives its opinion. */
export interface ExpertService {
  /** @throws FORBIDDEN for all but the ministry; NOT_FOUND, CONFLICT, SOURCE_UNAVAILABLE */
  refer(caller: Caller, id: string, group: string): Promise<AppealDocument>;
  /** @throws NOT_FOUND for a case that is not referred to the caller; BAD_USER_INPUT, CONFLICT */
  advise(caller: Caller, id: string, input: OpinionInput): Promise<AppealDocument>;
  /** @throws NOT_FOUND for a case that is not referred to the caller; BAD_USER_INPUT, CONFLICT */
  recuse(caller: Caller, id: string, reason: string): Promise<void>;
  /** @throws FORBIDDEN for all but expert groups; BAD_USER_INPUT */
  declare(caller: Caller, interests: readonly string[]): Promise<ExpertGroup>;
  /** @throws FORBIDDEN for all but the ministry and the groups themselves; SOURCE_UNAVAILABLE */
  groups(caller: Caller): Promise<readonly ExpertGroup[]>;
}

const notThere = () => hubError('NOT_FOUND', 'There is no such appeal.', { argument: 'input.appeal' });

export function createExpertService({ models, write, clock, readModel, followed }: ServiceKit<Models>): ExpertService {
  const agencies = readModel(expertGroupsModel.name);
  const subjects = readModel(subjectsModel.name);

  const put = async (appeal: AppealDocument, { session, publish }: WriteScope, action: string) => {
    await models.appeals.collection.replaceOne({ _id: appeal._id } as never, appeal, { session });
    publish(appealChanged(appeal, action, clock.now()));
  };
  const find = async (caller: Caller, id: string, { session }: WriteScope): Promise<AppealDocument> => {
    const rows = visibleRows(caller);
    const found =
      rows &&
      (await models.appeals
        .findOne({ _id: id, ...rows })
        .session(session)
        .lean<AppealDocument>()
        .exec());
    if (!found) throw notThere();
    return found;
  };
  /** A case that is the caller's to advise on. */
  const referredTo = async (caller: Caller, id: string, scope: WriteScope) => {
    const group = expertGroupRole(caller);
    const appeal = group === null ? null : await find(caller, id, scope);
    if (group === null || appeal?.referral?.group !== group) throw notThere();
    if (appeal.state !== 'FILED' || appeal.next !== null)
      throw hubError('CONFLICT', `The appeal is ${appeal.state}.`, { argument: 'input.appeal' });
    return { group, appeal };
  };
  /** Whoever a conflict of interest could be with: parties, and whose certificate it is about. */
  const concerned = ({ parties, appellant, bodyCode, certificateNumber }: AppealDocument): readonly string[] => {
    const certificate =
      certificateNumber === null ? undefined : subjects.get<AppealedCertificate>('certificate', certificateNumber);
    const bodies = [bodyCode, certificate?.bodyCode].flatMap((code) => (code == null ? [] : [roleOf.body(code)]));
    const enterprises = [certificate?.holderUscc].flatMap((uscc) => (uscc == null ? [] : [roleOf.enterprise(uscc)]));
    return [...new Set([...parties, appellant, ...bodies, ...enterprises])];
  };
  const interestOf = (interest: string): Role =>
    interest.startsWith('BODY:') ? interest : roleOf.enterprise(interest);
  const known = async (agency: string, scope?: WriteScope): Promise<ExpertGroup> => {
    const declared = await models.groups
      .findById(agency)
      .session(scope?.session ?? null)
      .lean<ExpertGroupDocument>()
      .exec();
    return { agency, interests: declared?.interests ?? [], declaredOn: declared?.declaredOn ?? null };
  };
  /** The case before it, which the group has to read. */
  const open = async (
    appeal: AppealDocument,
    change: (parties: readonly Role[]) => readonly Role[],
    scope: WriteScope,
  ) => {
    if (appeal.previous === null) return;
    const previous = await models.appeals
      .findById(appeal.previous)
      .session(scope.session)
      .lean<AppealDocument>()
      .exec();
    if (!previous) return;
    const parties = [...change(previous.parties)];
    await models.appeals.updateOne({ _id: previous._id }, { $set: { parties } }, { session: scope.session });
  };

  return {
    refer: (caller, id, agency) =>
      write(async (scope) => {
        if (!mayRefer(caller)) throw hubError('FORBIDDEN', 'Cases are referred to expert groups by the ministry.');
        const appeal = await find(caller, id, scope);
        const group = roleOf.agency(agency);
        if (appeal.referral?.group === group) return appeal;
        if (appeal.forum !== 'EXPERT_GROUP' || appeal.state !== 'FILED' || appeal.next !== null)
          throw hubError('CONFLICT', 'The appeal is not before the expert group.', { argument: 'input.appeal' });
        if (appeal.referral) throw hubError('CONFLICT', 'Another group has the case.', { argument: 'input.group' });
        followed.mustBeKnown('agencies');
        if (agencies.get('group', agency) === undefined)
          throw hubError('NOT_FOUND', 'There is no such expert group.', { argument: 'input.group' });
        if (appeal.recusals?.some((one) => one.group === group))
          throw hubError('CONFLICT', 'The group has declined this case.', { argument: 'input.group' });
        const { interests } = await known(agency, scope);
        const all = concerned(appeal);
        const conflict = interests.find((interest) => all.includes(interestOf(interest)));
        if (conflict !== undefined)
          throw hubError('CONFLICT', `The group has an interest in ${conflict} (回避).`, { argument: 'input.group' });
        const referred: AppealDocument = {
          ...appeal,
          parties: [...new Set([...appeal.parties, group])],
          referral: { group, referredOn: clock.today() },
        };
        await put(referred, scope, 'REFER');
        await open(appeal, (parties) => [...new Set([...parties, group])], scope);
        return referred;
      }),

    async advise(caller, id, input) {
      const reasons = readReasons(input.reasons);
      const papers = readPapers(input.papers);
      const experts = readNumber('input.experts', input.experts, 1, EXPERTS_LIMIT);
      const recused = readNumber('input.recused', input.recused, 0, EXPERTS_LIMIT);
      return write(async (scope) => {
        const group = expertGroupRole(caller);
        const seen = group === null ? null : await find(caller, id, scope);
        if (group === null || seen?.referral?.group !== group) throw notThere();
        const said = { group, outcome: input.outcome, reasons, experts, recused, papers };
        if (seen.opinion) {
          const { givenOn: _day, ...before } = seen.opinion;
          if (isDeepStrictEqual(before, said)) return seen;
          throw hubError('CONFLICT', 'The group has given its opinion already.', { argument: 'input.appeal' });
        }
        const { appeal } = await referredTo(caller, id, scope);
        const opinion: ExpertOpinion = { ...said, givenOn: clock.today() };
        const advised: AppealDocument = { ...appeal, opinion };
        await put(advised, scope, 'ADVISE');
        return advised;
      });
    },

    async recuse(caller, id, written) {
      const reason = readText('input.reason', written, REASON_LIMIT);
      await write(async (scope) => {
        const { group, appeal } = await referredTo(caller, id, scope);
        if (appeal.opinion)
          throw hubError('CONFLICT', 'The group has given its opinion already.', { argument: 'input.appeal' });
        const without = (parties: readonly Role[]) => parties.filter((role) => role !== group);
        const recusal = { group, reason, recusedOn: clock.today() };
        const declined: AppealDocument = {
          ...appeal,
          parties: without(appeal.parties),
          referral: null,
          recusals: [...(appeal.recusals ?? []), recusal],
        };
        await put(declined, scope, 'RECUSE');
        await open(appeal, without, scope);
      });
    },

    async declare(caller, written) {
      if (expertGroupRole(caller) === null || caller.agency === null)
        throw hubError('FORBIDDEN', 'Expert groups declare their interests.');
      const interests = readOnce(
        'input.interests',
        readList('input.interests', written, [0, INTERESTS_LIMIT], readInterest),
      );
      const { agency } = caller;
      const declaredOn = clock.today();
      await models.groups
        .updateOne({ _id: agency }, { $set: { interests: [...interests], declaredOn } }, { upsert: true })
        .exec();
      return { agency, interests, declaredOn };
    },

    async groups(caller) {
      if (expertGroupRole(caller) !== null) return [await known(caller.agency ?? '')];
      if (!mayRefer(caller)) throw hubError('FORBIDDEN', 'Expert groups are listed for the ministry.');
      followed.mustBeKnown('agencies');
      const found = agencies.withPrefix<{ readonly agency: string }>('group', '', GROUPS_LIMIT);
      return Promise.all(found.map(({ value }) => known(value.agency)));
    },
  };
}

/** @throws BAD_USER_INPUT */
function readInterest(argument: string, written: string): string {
  return requireInterest(written, (expected) => badUserInput(argument, expected));
}
