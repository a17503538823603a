import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { deadlineRule } from '../../schema/domain/deadline-rules.ts';
import { endOfPeriod } from '../../schema/domain/period.ts';
import { addWorkingDays } from '../../schema/domain/working-days.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { mustHaveMarketRegulators } from '../shared/read-model/market-regulators.ts';
import { handoverChanged } from './events.ts';
import {
  digestOf,
  idOf,
  mustBeSame,
  type Optional,
  readDivision,
  readEvidence,
  readList,
  readNumber,
  readOptional,
  readText,
} from './input.ts';
import type { Evidence, HandoverDocument, InspectionDocument, JointDocument, Models } from './model.ts';
import { and, handoverRows, isAuthority, isOwnArea, takesPart } from './policy.ts';
import { populationModel } from './view.ts';

export interface HandoverInput {
  readonly reference: string;
  readonly to: string;
  readonly title: string;
  readonly grounds: string;
  readonly certificateNumber?: Optional<string>;
  readonly inspection?: Optional<string>;
  readonly jointInspection?: Optional<string>;
  readonly evidence: readonly Evidence[];
  readonly dueWorkingDays?: Optional<number>;
}

export interface HandoverAnswer {
  readonly handover: string;
  readonly answer: 'ACCEPT' | 'DECLINE';
  readonly reason?: Optional<string>;
}

export interface HandoverResult {
  readonly handover: string;
  readonly result: string;
  readonly papers?: Optional<readonly Evidence[]>;
}

export type HandoverState = HandoverDocument['state'] | 'ANSWER_OVERDUE' | 'OVERDUE';

/** Where a case stands on a day; nobody has to note that a day has passed. */
export function handoverState({ state, answerDue, due }: HandoverDocument, today: Day): HandoverState {
  if (state === 'OFFERED' && answerDue < today) return 'ANSWER_OVERDUE';
  return state === 'ACCEPTED' && due < today ? 'OVERDUE' : state;
}

/** Cases that an authority hands over to that of another place, with the evidence (案件移送). */
export interface HandoverService {
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT */
  offer(caller: Caller, input: HandoverInput): Promise<HandoverDocument>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT */
  answer(caller: Caller, input: HandoverAnswer): Promise<HandoverDocument>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT */
  close(caller: Caller, input: HandoverResult): Promise<HandoverDocument>;
  list(caller: Caller, page: PageArguments): Promise<Page<HandoverDocument>>;
}

const notSupervising = () => hubError('FORBIDDEN', 'Supervision is for market regulators and the ministry.');

export function createHandoverService({ models, write, clock, readModel }: ServiceKit<Models>): HandoverService {
  const view = readModel(populationModel.name);
  const put = async (
    handover: HandoverDocument,
    action: Parameters<typeof handoverChanged>[1],
    { session, publish }: WriteScope,
  ) => {
    await models.handovers.collection.replaceOne({ _id: handover._id } as never, handover, { session, upsert: true });
    publish(handoverChanged(handover, action, clock.now()));
    return handover;
  };
  const find = async (caller: Caller, id: string, { session }: WriteScope) => {
    const rows = handoverRows(caller);
    if (!rows) throw notSupervising();
    const found = await models.handovers
      .findOne(and(rows, { _id: id }))
      .session(session)
      .lean<HandoverDocument>()
      .exec();
    if (!found) throw hubError('NOT_FOUND', 'There is no such case.', { argument: 'input.handover' });
    // The authority asked answers and acts itself: neither who is above it, nor who is inside it.
    if (caller.kind !== 'MARKET_REGULATOR' || caller.division !== found.to)
      throw hubError('FORBIDDEN', 'A case is answered and closed by the authority that it is handed over to.');
    return found;
  };
  /** What a case names must be there for who hands it over: a reference opens nothing that its maker may not read. */
  const checkNamed = async (caller: Caller, content: Pick<HandoverDocument, 'inspection' | 'jointInspection'>) => {
    if (content.inspection !== null) {
      const found = await models.inspections.findById(content.inspection).lean<InspectionDocument>().exec();
      if (!found || !isOwnArea(caller, found.division))
        throw hubError('NOT_FOUND', 'There is no such inspection of the caller’s area.', {
          argument: 'input.inspection',
        });
    }
    if (content.jointInspection !== null) {
      const found = await models.joint.findById(content.jointInspection).lean<JointDocument>().exec();
      if (!found || !takesPart(caller, found))
        throw hubError('NOT_FOUND', 'There is no such joint inspection that the caller takes part in.', {
          argument: 'input.jointInspection',
        });
    }
  };

  return {
    async offer(caller, input) {
      if (!isAuthority(caller)) throw notSupervising();
      const own = caller.kind === 'MINISTRY' ? null : caller.division;
      const { dueWorkingDays } = input;
      const days = readNumber('input.dueWorkingDays', dueWorkingDays ?? deadlineRule('HUB-25').value, 1, 250);
      const content = {
        reference: readText('input.reference', input.reference, 100),
        to: readDivision('input.to', input.to),
        title: readText('input.title', input.title, 200),
        grounds: readText('input.grounds', input.grounds, 4_000),
        certificateNumber: readOptional('input.certificateNumber', input.certificateNumber, 40),
        inspection: readOptional('input.inspection', input.inspection, 100),
        jointInspection: readOptional('input.jointInspection', input.jointInspection, 100),
        evidence: readList('input.evidence', input.evidence, [1, 50], readEvidence),
      };
      if (content.to === own) throw badUserInput('input.to', 'another division than the caller’s own');
      const agency = caller.agency ?? '';
      const hash = digestOf([content, days]);
      const id = idOf('ch', agency, content.reference);
      await checkNamed(caller, content);
      return write(async (scope) => {
        const known = await models.handovers.findById(id).session(scope.session).lean<HandoverDocument>().exec();
        if (known) {
          mustBeSame(known, hash, 'case');
          return known;
        }
        mustHaveMarketRegulators(view, [['input.to', content.to]]);
        const today = clock.today();
        const offered: HandoverDocument = {
          _id: id,
          agency,
          hash,
          division: own,
          ...content,
          offeredOn: today,
          answerDue: endOfPeriod(deadlineRule('HUB-24'), today)?.day ?? today,
          due: addWorkingDays(today, days).day,
          state: 'OFFERED',
          answeredOn: null,
          reason: null,
          closedOn: null,
          result: null,
          resultPapers: [],
        };
        return put(offered, 'OFFER', scope);
      });
    },
    answer(caller, { handover, answer, reason: written }) {
      const reason = readOptional('input.reason', written, 1_000);
      if (answer === 'DECLINE' && reason === null) throw badUserInput('input.reason', 'why it is declined');
      const state = answer === 'ACCEPT' ? 'ACCEPTED' : 'DECLINED';
      return write(async (scope) => {
        const found = await find(caller, handover, scope);
        if (found.state === state) return found;
        if (found.state !== 'OFFERED')
          throw hubError('CONFLICT', `The case was answered on ${found.answeredOn}.`, { argument: 'input.answer' });
        return put({ ...found, state, reason, answeredOn: clock.today() }, answer, scope);
      });
    },
    close(caller, { handover, result: written, papers }) {
      const result = readText('input.result', written, 4_000);
      const resultPapers = readList('input.papers', papers, [0, 50], readEvidence);
      return write(async (scope) => {
        const found = await find(caller, handover, scope);
        if (
          found.state === 'CLOSED' &&
          digestOf([found.result, found.resultPapers]) === digestOf([result, resultPapers])
        )
          return found;
        if (found.state !== 'ACCEPTED')
          throw hubError('CONFLICT', `A case that is ${found.state} can't be closed.`, { argument: 'input.handover' });
        return put({ ...found, state: 'CLOSED', closedOn: clock.today(), result, resultPapers }, 'CLOSE', scope);
      });
    },
    async list(caller, page) {
      const rows = handoverRows(caller);
      if (!rows) throw notSupervising();
      return findPage(
        models.handovers,
        rows as never,
        [
          ['due', 1],
          ['_id', 1],
        ],
        page,
        (one) => one as HandoverDocument,
      );
    },
  };
}
