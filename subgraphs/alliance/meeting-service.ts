import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { mustHaveMarketRegulators } from '../shared/read-model/market-regulators.ts';
import {
  digestOf,
  type Evidence,
  idOf,
  mustBeSame,
  type Optional,
  readEvidence,
  readList,
  readOnce,
  readOptional,
  readText,
} from '../shared/written-input.ts';
import { allianceOf, mustChair } from './chair.ts';
import type { DivisionService } from './division-service.ts';
import type { MeetingDocument, Minutes, Models } from './model.ts';
import { takesPart } from './policy.ts';
import type { Register } from './register.ts';
import { regulatorModel } from './regulator-view.ts';

export interface MeetingInput {
  readonly allianceCode: string;
  readonly reference: string;
  readonly title: string;
  readonly heldOn: Day;
  readonly place?: Optional<string>;
  readonly agenda: readonly string[];
  readonly participants: readonly string[];
  readonly papers?: Optional<readonly Evidence[]>;
}

export interface MinutesInput {
  readonly meeting: string;
  readonly text: string;
  readonly decisions?: Optional<readonly string[]>;
  readonly attended: readonly string[];
  readonly papers?: Optional<readonly Evidence[]>;
}

/** Meetings of the working group (联席会议): called, held, with minutes and papers. */
export interface MeetingService {
  /** @throws FORBIDDEN for all but the chair; BAD_USER_INPUT, CONFLICT */
  call(caller: Caller, input: MeetingInput): Promise<MeetingDocument>;
  /** @throws FORBIDDEN for all but who called it; NOT_FOUND, BAD_USER_INPUT; CONFLICT when it has others */
  record(caller: Caller, input: MinutesInput): Promise<MeetingDocument>;
  /** @throws FORBIDDEN for whoever does not take part in the working group */
  list(caller: Caller, allianceCode: string, page: PageArguments): Promise<Page<MeetingDocument>>;
}

export function createMeetingService(
  { models, write, clock, readModel }: ServiceKit<Models>,
  register: Register,
  divisions: DivisionService,
): MeetingService {
  const view = readModel(regulatorModel.name);
  const put = async (meeting: MeetingDocument, action: 'CALL' | 'MINUTES', { session, publish }: WriteScope) => {
    await models.meetings.collection.replaceOne({ _id: meeting._id } as never, meeting, { session, upsert: true });
    const { _id: id, allianceCode, divisionCode, heldOn, participants, minutes } = meeting;
    publish({
      type: 'AllianceMeetingChanged',
      key: id,
      fact: {
        id,
        allianceCode,
        divisionCode,
        heldOn,
        participants,
        hasMinutes: minutes !== null,
        change: { action, at: clock.now().toISOString() },
      },
    });
    return meeting;
  };
  const division = (place: string, code: string) => {
    if (!register.division(code)) throw badUserInput(place, 'a division of the register, six digits');
    return code;
  };

  return {
    call(caller, input) {
      const alliance = allianceOf(register, input.allianceCode);
      mustChair(caller, alliance, clock.today());
      const content = {
        reference: readText('input.reference', input.reference, 100),
        title: readText('input.title', input.title, 200),
        heldOn: input.heldOn,
        place: readOptional('input.place', input.place, 200),
        agenda: readList('input.agenda', input.agenda, [1, 50], (place, one) => readText(place, one, 500)),
        participants: readOnce(
          'input.participants',
          readList('input.participants', input.participants, [1, 50], division),
        ),
        papers: readList('input.papers', input.papers, [0, 50], readEvidence),
      };
      const agency = caller.agency ?? '';
      const id = idOf('am', agency, content.reference);
      const hash = digestOf(content);
      return write(async (scope) => {
        const known = await models.meetings.findById(id).session(scope.session).lean<MeetingDocument>().exec();
        if (known) {
          mustBeSame(known, hash, 'meeting');
          return known;
        }
        const called = content.participants.map((one, index) => [`input.participants[${index}]`, one] as const);
        const members = await divisions.memberDivisionsOn(alliance.code, clock.today());
        for (const [place, one] of called)
          if (!members.some((member) => isWithinDivision(one, member)))
            throw badUserInput(place, `a division that takes part in ${alliance.code}`);
        mustHaveMarketRegulators(view, called);
        const meeting: MeetingDocument = {
          _id: id,
          allianceCode: alliance.code,
          divisionCode: caller.division ?? '',
          agency,
          hash,
          ...content,
          minutes: null,
        };
        return put(meeting, 'CALL', scope);
      });
    },
    record(caller, input) {
      const content = {
        text: readText('input.text', input.text, 20_000),
        decisions: readList('input.decisions', input.decisions, [0, 50], (place, one) => readText(place, one, 1_000)),
        papers: readList('input.papers', input.papers, [0, 50], readEvidence),
        attended: readOnce('input.attended', readList('input.attended', input.attended, [1, 50], division)),
      };
      return write(async (scope) => {
        const meeting = await models.meetings
          .findById(input.meeting)
          .session(scope.session)
          .lean<MeetingDocument>()
          .exec();
        if (meeting?.agency !== caller.agency || !meeting)
          throw hubError('NOT_FOUND', 'There is no such meeting that the caller has called.', {
            argument: 'input.meeting',
          });
        const today = clock.today();
        if (meeting.heldOn > today) throw hubError('CONFLICT', `The meeting is held on ${meeting.heldOn}.`);
        const minutes: Minutes = { ...content, recordedOn: meeting.minutes?.recordedOn ?? today };
        if (meeting.minutes && digestOf(meeting.minutes) !== digestOf(minutes))
          throw hubError('CONFLICT', 'The meeting has other minutes.', { argument: 'input.meeting' });
        return meeting.minutes ? meeting : put({ ...meeting, minutes }, 'MINUTES', scope);
      });
    },
    async list(caller, allianceCode, page) {
      allianceOf(register, allianceCode, 'allianceCode');
      if (!takesPart(caller, await divisions.memberDivisionsOn(allianceCode, clock.today())))
        throw hubError(
          'FORBIDDEN',
          'Meetings are for the regulators that take part in the alliance, and the ministry.',
        );
      return findPage(
        models.meetings,
        { allianceCode } as never,
        [
          ['heldOn', -1],
          ['_id', -1],
        ],
        page,
        (meeting) => meeting as MeetingDocument,
      );
    },
  };
}
