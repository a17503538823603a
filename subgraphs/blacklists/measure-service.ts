import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { type DivisionCode, isDivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import { coversEntry, isPublicOn, nonPublicSight } from '../../schema/domain/sight/blacklist-entry.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { idOf, readText } from '../shared/written-input.ts';
import { type Entry, stateOn } from './entry.ts';
import { type Measure, measureChanged, measureKnownAt, runsOn } from './measure.ts';
import { membersModel, membersOn } from './members-view.ts';
import { type EntryDocument, fromDocument, type MeasureDocument, type Models } from './model.ts';
import { maySeeMeasures, measuresFor } from './policy.ts';
import type { ListRules } from './rules.ts';

/** Measures that one authority takes under one entry. */
const MEASURES_LIMIT = 50;

export interface MeasureInput {
  readonly entryId: string;
  readonly kind: Measure['kind'];
  readonly content: string;
  readonly legalBasis: string;
  readonly authority: string;
  readonly decisionNumber: string;
  readonly from?: Day | null;
  readonly until?: Day | null;
}

export interface MeasureEnd {
  readonly id: string;
  readonly reason: string;
  readonly endedOn?: Day | null;
}

export interface MeasureChange {
  readonly measure: Measure;
  readonly result: 'CREATED' | 'CHANGED' | 'UNCHANGED';
}

/** For which day, as known when, and for a purchase in which division measures are asked for. */
export interface MeasureQuestion {
  readonly on: Day;
  /** ISO 8601; `null`: now. */
  readonly knownAt: string | null;
  readonly region: DivisionCode | null;
}

/** Measures of joint punishment (惩戒措施): each authority of the alliance takes its own under an entry of the alliance's list. */
export interface MeasureService {
  /** @throws FORBIDDEN unless the caller is a regulator of a member province; NOT_FOUND, BAD_USER_INPUT, CONFLICT, SOURCE_UNAVAILABLE */
  take(caller: Caller, input: MeasureInput): Promise<MeasureChange>;
  /** @throws NOT_FOUND for a measure that is not the caller's; BAD_USER_INPUT, CONFLICT */
  end(caller: Caller, end: MeasureEnd): Promise<MeasureChange>;
  /** Records whole measures as they are given; those recorded already stay as they are. */
  record(measures: readonly Measure[]): Promise<void>;
  /** Measures under these entries, whoever may see them, by first day. */
  ofEntries(ids: readonly string[]): Promise<readonly Measure[]>;
  /** A region to ask for. @throws BAD_USER_INPUT */
  region(written: string | null | undefined): DivisionCode | null;
  /** Whether the caller is told measures against the subject at all. @throws SOURCE_UNAVAILABLE where members of the alliance are not known */
  isTold(caller: Caller, subject: Pick<Entry, 'subjectUscc' | 'subjectBodyCode'>, region: DivisionCode | null): boolean;
  /** Of an entry's measures those in force: the entry counts, the measure runs, its authority takes part in the alliance on the day. */
  inForce(entry: Entry, measures: readonly Measure[], question: MeasureQuestion): readonly Measure[];
}

const notThere = (argument: string) => hubError('NOT_FOUND', 'There is no such record of the caller.', { argument });

/** Makes the service over the store. */
export function createMeasureService(kit: ServiceKit<Models>, rules: ListRules): MeasureService {
  const { entries, measures } = kit.models;
  const view = kit.readModel(membersModel.name);

  /** Who takes part is never guessed: what has not arrived would show a measure to somebody who has left. */
  const divisionsOn = (alliance: string, day: Day): readonly DivisionCode[] => {
    kit.followed.mustBeKnown('alliance');
    return membersOn(view, alliance, day);
  };
  const within = (members: readonly DivisionCode[]) => (division: DivisionCode) =>
    members.some((member) => isWithinDivision(division, member));
  /** The alliances whose lists the hub keeps: today one. */
  const alliances = (day: Day) => [...new Set(rules.rulesOn(day).flatMap(({ alliance }) => alliance ?? []))];
  const allianceOf = (entry: Pick<Entry, 'list' | 'groundCode'>, day: Day) =>
    rules.ruleOn(entry.list, entry.groundCode, day)?.alliance ?? null;

  const put = async (measure: Measure, { session, publish }: WriteScope) => {
    const { id, members, ...content } = measure;
    const document = { ...content, members: [...members] };
    await measures.updateOne({ _id: id }, { $set: document }, { session, upsert: true });
    publish(measureChanged(measure));
  };

  return {
    async take(caller, input) {
      const today = kit.clock.today();
      const list = 'YRD_JOINT_PUNISHMENT';
      const division = measuresFor(caller, list);
      const alliance = allianceOf({ list, groundCode: null }, today);
      const members = alliance === null ? [] : divisionsOn(alliance, today);
      if (division === null || !within(members)(division))
        throw hubError('FORBIDDEN', 'Measures are taken by the market regulators of the alliance’s member provinces.');
      const content = {
        kind: input.kind,
        content: readText('input.content', input.content, 2_000),
        legalBasis: readText('input.legalBasis', input.legalBasis, 500),
        authority: readText('input.authority', input.authority, 200),
      };
      const decisionNumber = readText('input.decisionNumber', input.decisionNumber, 100);
      const id = idOf('pm', input.entryId, division, decisionNumber);
      return kit.write(async (scope) => {
        const found = await entries
          .findById(input.entryId, null, { session: scope.session })
          .lean<EntryDocument>()
          .exec();
        const entry = found && fromDocument(found);
        const isSeen =
          entry &&
          (isPublicOn(entry, today) || coversEntry(nonPublicSight({ ...caller, scopes: ['blacklists:read'] }), entry));
        if (!entry || !isSeen) throw notThere('input.entryId');
        if (entry.list !== list) throw badUserInput('input.entryId', `an entry of the list ${list}`);
        if (stateOn(entry, today) !== 'PUBLISHED')
          throw hubError('CONFLICT', 'Measures are taken under an entry that counts.', { argument: 'input.entryId' });
        const first = entry.publishedOn ?? today;
        const from = input.from ?? today;
        if (from < first || (entry.endsOn !== null && from > entry.endsOn))
          throw badUserInput('input.from', `a day from ${first} to ${entry.endsOn ?? 'its last day'}`);
        const until = input.until ?? entry.endsOn;
        if (until === null || until < from || (entry.endsOn !== null && until > entry.endsOn))
          throw badUserInput('input.until', `a day from ${from} to ${entry.endsOn ?? 'the end that its basis sets'}`);
        const known = await measures.findById(id, null, { session: scope.session }).lean<MeasureDocument>().exec();
        if (known) {
          const measure = toMeasure(known);
          const asBefore =
            Object.entries(content).every(([name, value]) => measure[name as keyof Measure] === value) &&
            (input.from ?? measure.from) === measure.from &&
            (input.until ?? measure.until) === measure.until;
          if (asBefore) return { measure, result: 'UNCHANGED' };
          throw hubError('CONFLICT', `Decision ${decisionNumber} is recorded with another content.`, {
            argument: 'input.decisionNumber',
          });
        }
        const own = await measures.countDocuments(
          { entryId: entry.id, divisionCode: division },
          { session: scope.session },
        );
        if (own >= MEASURES_LIMIT)
          throw hubError('CONFLICT', `An authority takes at most ${MEASURES_LIMIT} measures under an entry.`);
        const measure: Measure = {
          id,
          entryId: entry.id,
          subjectUscc: entry.subjectUscc,
          subjectBodyCode: entry.subjectBodyCode,
          ...content,
          divisionCode: division,
          decisionNumber,
          from,
          until,
          recordedAt: kit.clock.now().toISOString(),
          endedOn: null,
          endReason: null,
          endedAt: null,
          createdBy: caller.agency,
          fictional: entry.fictional,
          members,
        };
        await put(measure, scope);
        return { measure, result: 'CREATED' };
      });
    },

    async end(caller, { id, endedOn, ...given }) {
      const division = measuresFor(caller, 'YRD_JOINT_PUNISHMENT');
      const reason = readText('input.reason', given.reason, 1_000);
      const today = kit.clock.today();
      const members = alliances(today).flatMap((alliance) => divisionsOn(alliance, today));
      return kit.write(async (scope) => {
        const known = await measures.findById(id, null, { session: scope.session }).lean<MeasureDocument>().exec();
        if (!known || division === null || known.divisionCode !== division) throw notThere('input.id');
        const before = toMeasure(known);
        if (before.endedOn !== null) {
          if (before.endedOn === (endedOn ?? before.endedOn) && before.endReason === reason)
            return { measure: before, result: 'UNCHANGED' };
          throw hubError('CONFLICT', `The measure was ended on ${before.endedOn} already.`, { argument: 'input.id' });
        }
        const last = endedOn ?? today;
        if (last < before.from || last > today || last > before.until)
          throw badUserInput('input.endedOn', `a day from ${before.from} to ${today}, within the measure`);
        const measure = {
          ...before,
          endedOn: last,
          endReason: reason,
          endedAt: kit.clock.now().toISOString(),
          members,
        };
        await put(measure, scope);
        return { measure, result: 'CHANGED' };
      });
    },

    async record(given) {
      const ids = given.map(({ id }) => id);
      await kit.write(async (scope) => {
        const present = await measures
          .find({ _id: { $in: ids } }, { _id: 1 }, { session: scope.session })
          .lean<{ _id: string }[]>()
          .exec();
        const known = new Set(present.map(({ _id }) => _id));
        for (const measure of given) if (!known.has(measure.id)) await put(measure, scope);
      });
    },

    async ofEntries(ids) {
      const found = await measures
        .find({ entryId: { $in: [...ids] } })
        .sort({ from: 1, divisionCode: 1, _id: 1 })
        .lean<MeasureDocument[]>()
        .exec();
      return found.map(toMeasure);
    },

    region(written) {
      if (written == null) return null;
      if (!isDivisionCode(written)) throw badUserInput('region', 'six digits of GB/T 2260');
      return written;
    },

    isTold(caller, { subjectUscc, subjectBodyCode }, region) {
      const today = kit.clock.today();
      const isMember = (division: DivisionCode) =>
        alliances(today).some((alliance) => within(divisionsOn(alliance, today))(division));
      return maySeeMeasures(caller, { uscc: subjectUscc, bodyCode: subjectBodyCode }, isMember, region);
    },

    inForce(entry, found, { on, knownAt, region }) {
      if (stateOn(entry, on) !== 'PUBLISHED') return [];
      const alliance = allianceOf(entry, on);
      if (alliance === null) return [];
      const isMember = within(divisionsOn(alliance, on));
      if (region !== null && !isMember(region)) return [];
      return found.flatMap((measure) => {
        const known = measureKnownAt(measure, knownAt);
        return known !== null && runsOn(known, on) && isMember(known.divisionCode) ? [known] : [];
      });
    },
  };
}

function toMeasure({ _id, ...measure }: MeasureDocument): Measure {
  return { ...measure, id: _id };
}
