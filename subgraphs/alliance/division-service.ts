import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import { EVENTS } from '../../schema/domain/events/events.ts';
import type { AllianceDivisionFact } from '../../schema/domain/facts.ts';
import { actOf } from '../../schema/domain/life-history.ts';
import type { VersionCause } from '../../schema/domain/versions.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { toldDivision } from './member-history.ts';
import type { AllianceDivisionDocument, Models } from './model.ts';
import { periodsOverlap } from './period.ts';
import { mayChangeDivisions } from './policy.ts';
import type { Register } from './register.ts';

/** What a change has done. */
export type ChangeResult = 'CREATED' | 'CHANGED' | 'UNCHANGED';

export interface ChangeDivisionInput {
  readonly allianceCode: string;
  readonly divisionCode: DivisionCode;
  readonly from: Day;
  readonly to?: Day | null;
}

/** Which divisions take part in an alliance, and since when. */
export interface DivisionService {
  /** Every period of the alliances, also past and future ones; an alliance has a few dozen at most. */
  periodsOf(allianceCodes: readonly string[]): Promise<readonly AllianceDivisionFact[]>;
  /** Divisions that take part on the day. */
  memberDivisionsOn(allianceCode: string, day: Day): Promise<readonly DivisionCode[]>;
  /**
   * Records a period; the same content again changes nothing.
   * @throws FORBIDDEN, BAD_USER_INPUT, or CONFLICT on an overlap with another period of the division.
   */
  change(
    caller: Caller,
    input: ChangeDivisionInput,
  ): Promise<{ readonly division: AllianceDivisionFact; readonly result: ChangeResult }>;
  /** Records the divisions that the plans name, where they are not recorded yet: later changes stay. */
  recordFounding(): Promise<void>;
}

/** Makes the service over the store. */
export function createDivisionService(kit: ServiceKit<Models>, register: Register): DivisionService {
  const { divisions } = kit.models;

  const periodsOf = async (allianceCodes: readonly string[]) =>
    (
      await divisions
        .find({ allianceCode: { $in: [...allianceCodes] } })
        .sort({ _id: 1 })
        .lean<AllianceDivisionDocument[]>()
        .exec()
    ).map(toFact);

  const actBy = (kind: string | null, cause: VersionCause) =>
    actOf({ at: kit.clock.now().toISOString(), by: kind }, cause);

  const put = async (fact: AllianceDivisionFact, { session, publish }: WriteScope) => {
    const id = divisionPeriodId(fact);
    await divisions.updateOne({ _id: id }, { $set: fact }, { session, upsert: true });
    publish({ type: 'AllianceDivisionChanged', key: id, fact });
  };

  return {
    periodsOf,
    async memberDivisionsOn(allianceCode, day) {
      const periods = await periodsOf([allianceCode]);
      return periods.filter(({ from, to }) => isWithin(day, from, to)).map(({ divisionCode }) => divisionCode);
    },
    async change(caller, input) {
      if (!mayChangeDivisions(caller))
        throw hubError('FORBIDDEN', 'Only the ministry and the hub operator change which divisions take part.');
      const fact = checked(input, register);
      return kit.write(async (scope) => {
        const { session } = scope;
        const { allianceCode, divisionCode } = fact;
        const periods = await divisions
          .find({ allianceCode, divisionCode }, null, { session })
          .lean<AllianceDivisionDocument[]>()
          .exec();
        const same = periods.find(({ from }) => from === fact.from);
        if (same && same.to === fact.to) return { division: fact, result: 'UNCHANGED' };
        const other = periods.find((period) => period !== same && periodsOverlap(period, fact));
        if (other)
          throw hubError(
            'CONFLICT',
            `${divisionCode} already takes part from ${other.from} to ${other.to ?? 'no end'}.`,
          );
        const told = toldDivision(same ? toFact(same) : null, fact, actBy(caller.kind, same ? 'CHANGE' : 'ISSUE'));
        await put(told, scope);
        return { division: told, result: same ? 'CHANGED' : 'CREATED' };
      });
    },
    async recordFounding() {
      const ids = register.foundingDivisions.map(divisionPeriodId);
      const present = await divisions
        .find({ _id: { $in: ids } }, { _id: 1 })
        .lean<{ _id: string }[]>()
        .exec();
      const known = new Set(present.map(({ _id }) => _id));
      const missing = register.foundingDivisions.filter((fact) => !known.has(divisionPeriodId(fact)));
      if (missing.length === 0) return;
      await kit.write(async (scope) => {
        for (const fact of missing) await put(fact, scope);
      });
    },
  };
}

/** Key of a period in the store and in the feed: a division may leave and join again. */
export function divisionPeriodId({ allianceCode, divisionCode, from, to }: AllianceDivisionFact): string {
  return EVENTS.AllianceDivisionChanged.keyOf({ allianceCode, divisionCode, from, to });
}

function checked(input: ChangeDivisionInput, register: Register): AllianceDivisionFact {
  const { allianceCode, divisionCode, from, to = null } = input;
  if (!register.alliance(allianceCode)) throw badUserInput('input.allianceCode', 'the code of an alliance');
  if (register.division(divisionCode)?.level !== 'PROVINCE')
    throw badUserInput('input.divisionCode', 'a province-level code of the divisions register');
  if (to !== null && to < from) throw badUserInput('input.to', `a day from ${from} on`);
  return { allianceCode, divisionCode, from, to };
}

function toFact({ _id, history, ...period }: AllianceDivisionDocument): AllianceDivisionFact {
  return { ...period, ...(history && { history }) };
}
