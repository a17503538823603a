import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { deadlineRule } from '../../schema/domain/deadline-rules.ts';
import { endOfPeriod } from '../../schema/domain/period.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { mustHaveMarketRegulators } from '../shared/read-model/market-regulators.ts';
import { jointChanged } from './events.ts';
import {
  digestOf,
  idOf,
  mustBeSame,
  type Optional,
  readDivision,
  readEvidence,
  readList,
  readOnce,
  readOptional,
  readText,
} from './input.ts';
import type { Evidence, Finding, JointDocument, JointMinutes, Models, Participant, PlanDocument } from './model.ts';
import { and, isAuthority, isOwnPlan, jointRows, takesPart } from './policy.ts';
import { populationModel } from './view.ts';

const FINDINGS_LIMIT = 500;
const MINUTES_LIMIT = 100;

export type ParticipantState = 'INVITED' | 'ACCEPTED' | 'DECLINED' | 'OVERDUE';

export interface InvitationInput {
  readonly reference: string;
  readonly title: string;
  readonly plan?: Optional<string>;
  readonly certificateNumbers?: Optional<readonly string[]>;
  readonly participants: readonly string[];
}

export interface FindingInput {
  readonly jointInspection: string;
  readonly reference: string;
  readonly certificateNumber?: Optional<string>;
  readonly text: string;
  readonly evidence?: Optional<readonly Evidence[]>;
}

export interface MinutesInput {
  readonly jointInspection: string;
  readonly reference: string;
  readonly heldOn: Day;
  readonly attended: readonly string[];
  readonly text: string;
  readonly decisions?: Optional<readonly string[]>;
  readonly papers?: Optional<readonly Evidence[]>;
}

/** Joint inspections: who is asked, what they answer, what they find together. */
export interface JointService {
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT */
  invite(caller: Caller, input: InvitationInput): Promise<JointDocument>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT */
  answer(
    caller: Caller,
    id: string,
    answer: NonNullable<Participant['answer']>,
    reason: Optional<string>,
  ): Promise<JointDocument>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT */
  share(caller: Caller, input: FindingInput): Promise<JointDocument>;
  /** @throws FORBIDDEN for all but the initiator; NOT_FOUND, BAD_USER_INPUT, CONFLICT */
  recordMinutes(caller: Caller, input: MinutesInput): Promise<JointDocument>;
  list(caller: Caller, page: PageArguments): Promise<Page<JointDocument>>;
}

/** Where an invitation stands on a day; nobody has to note that a day has passed. */
export function participantState(
  { answer }: Pick<Participant, 'answer'>,
  { answerDue }: Pick<JointDocument, 'answerDue'>,
  today: Day,
): ParticipantState {
  if (answer !== null) return answer === 'ACCEPT' ? 'ACCEPTED' : 'DECLINED';
  return answerDue < today ? 'OVERDUE' : 'INVITED';
}

const notSupervising = () => hubError('FORBIDDEN', 'Supervision is for market regulators and the ministry.');

export function createJointService({ models, write, clock, readModel }: ServiceKit<Models>): JointService {
  const view = readModel(populationModel.name);
  const put = async (
    joint: JointDocument,
    { session, publish }: WriteScope,
    action: Parameters<typeof jointChanged>[1],
  ) => {
    await models.joint.collection.replaceOne({ _id: joint._id } as never, joint, { session, upsert: true });
    publish(jointChanged(joint, action, clock.now()));
    return joint;
  };
  const find = async (caller: Caller, id: string, { session }: WriteScope): Promise<JointDocument> => {
    const rows = jointRows(caller);
    if (!rows) throw notSupervising();
    const found = await models.joint
      .findOne(and(rows, { _id: id }))
      .session(session)
      .lean<JointDocument>()
      .exec();
    if (!found)
      throw hubError('NOT_FOUND', 'There is no such joint inspection.', { argument: 'input.jointInspection' });
    return found;
  };

  return {
    invite(caller, input) {
      if (!isAuthority(caller)) throw notSupervising();
      const agency = caller.agency ?? '';
      const own = caller.kind === 'MINISTRY' ? null : caller.division;
      const content = {
        reference: readText('input.reference', input.reference, 100),
        title: readText('input.title', input.title, 200),
        plan: readOptional('input.plan', input.plan, 100),
        certificateNumbers: readOnce(
          'input.certificateNumbers',
          readList('input.certificateNumbers', input.certificateNumbers, [0, 200], (place, one) =>
            readText(place, one, 40),
          ),
        ),
        invited: readOnce(
          'input.participants',
          readList('input.participants', input.participants, [1, 40], (place, one) => {
            if (one === own) throw badUserInput(place, 'another division than the caller’s own');
            return readDivision(place, one);
          }),
        ),
      };
      const hash = digestOf(content);
      const id = idOf('ji', agency, content.reference);
      return write(async (scope) => {
        const known = await models.joint.findById(id).session(scope.session).lean<JointDocument>().exec();
        if (known) {
          mustBeSame(known, hash, 'joint inspection');
          return known;
        }
        mustHaveMarketRegulators(
          view,
          content.invited.map((division, index) => [`input.participants[${index}]`, division]),
        );
        if (content.plan !== null) {
          const plan = await models.plans.findById(content.plan).session(scope.session).lean<PlanDocument>().exec();
          if (!plan || !isOwnPlan(caller, plan))
            throw hubError('NOT_FOUND', 'There is no such plan of the caller.', { argument: 'input.plan' });
          if (plan.draw !== null) throw hubError('CONFLICT', 'The plan is drawn already.', { argument: 'input.plan' });
        }
        const today = clock.today();
        return put(
          {
            _id: id,
            agency,
            division: own,
            hash,
            ...content,
            invitedOn: today,
            answerDue: endOfPeriod(deadlineRule('HUB-22'), today)?.day ?? today,
            participants: content.invited.map((division) => ({
              division,
              answer: null,
              answeredOn: null,
              reason: null,
            })),
            findings: [],
          },
          scope,
          'INVITE',
        );
      });
    },
    answer(caller, id, answer, written) {
      const reason = readOptional('input.reason', written, 1_000);
      if (answer === 'DECLINE' && reason === null) throw badUserInput('input.reason', 'why it is declined');
      return write(async (scope) => {
        const joint = await find(caller, id, scope);
        const own = joint.participants.find((one) => one.division === caller.division);
        if (!own || caller.kind !== 'MARKET_REGULATOR')
          throw hubError('FORBIDDEN', 'An invitation is answered by the authority invited.');
        if (own.answer === answer) return joint;
        if (own.answer !== null)
          throw hubError('CONFLICT', `The invitation was answered on ${own.answeredOn}.`, { argument: 'input.answer' });
        const answered: Participant = { ...own, answer, answeredOn: clock.today(), reason };
        const participants = joint.participants.map((one) => (one === own ? answered : one));
        return put({ ...joint, participants }, scope, 'ANSWER');
      });
    },
    share(caller, input) {
      const content = {
        reference: readText('input.reference', input.reference, 100),
        certificateNumber: readOptional('input.certificateNumber', input.certificateNumber, 40),
        text: readText('input.text', input.text, 2_000),
        evidence: readList('input.evidence', input.evidence, [0, 20], readEvidence),
      };
      const hash = digestOf(content);
      return write(async (scope) => {
        const joint = await find(caller, input.jointInspection, scope);
        if (!takesPart(caller, joint))
          throw hubError('FORBIDDEN', 'Findings are shared by those who take part: accept the invitation first.');
        const agency = caller.agency ?? '';
        const known = joint.findings.find((one) => one.agency === agency && one.reference === content.reference);
        if (known) {
          mustBeSame(known, hash, 'finding');
          return joint;
        }
        if (joint.findings.length >= FINDINGS_LIMIT)
          throw hubError('CONFLICT', `A joint inspection has at most ${FINDINGS_LIMIT} findings.`);
        const finding: Finding = {
          agency,
          hash,
          division: caller.kind === 'MINISTRY' ? null : caller.division,
          sharedAt: clock.now(),
          ...content,
        };
        return put({ ...joint, findings: [...joint.findings, finding] }, scope, 'SHARE');
      });
    },
    recordMinutes(caller, input) {
      const today = clock.today();
      if (input.heldOn > today) throw badUserInput('input.heldOn', 'a day that is not in the future');
      const content = {
        reference: readText('input.reference', input.reference, 100),
        heldOn: input.heldOn,
        attended: readOnce('input.attended', readList('input.attended', input.attended, [1, 41], readDivision)),
        text: readText('input.text', input.text, 20_000),
        decisions: readList('input.decisions', input.decisions, [0, 50], (place, one) => readText(place, one, 1_000)),
        papers: readList('input.papers', input.papers, [0, 50], readEvidence),
      };
      const hash = digestOf(content);
      return write(async (scope) => {
        const joint = await find(caller, input.jointInspection, scope);
        if (joint.agency !== caller.agency)
          throw hubError('FORBIDDEN', 'Minutes are recorded by the authority that has initiated the joint inspection.');
        const minutes = joint.minutes ?? [];
        const known = minutes.find(({ reference }) => reference === content.reference);
        if (known) {
          mustBeSame(known, hash, 'session');
          return joint;
        }
        if (minutes.length >= MINUTES_LIMIT)
          throw hubError('CONFLICT', `A joint inspection has minutes of at most ${MINUTES_LIMIT} sessions.`);
        const added: JointMinutes = {
          ...content,
          hash,
          agency: joint.agency,
          division: joint.division,
          recordedOn: today,
        };
        return put({ ...joint, minutes: [...minutes, added] }, scope, 'MINUTES');
      });
    },
    async list(caller, page) {
      const rows = jointRows(caller);
      if (!rows) throw notSupervising();
      return findPage(
        models.joint,
        rows as never,
        [
          ['invitedOn', -1],
          ['_id', -1],
        ],
        page,
        (one) => one as JointDocument,
      );
    },
  };
}
