import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addDays } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { toAgreement } from './agreement.ts';
import type { AllianceDivisions } from './alliance-divisions.ts';
import { isInForce } from './grant.ts';
import { type Granted, grantedUnder } from './granted.ts';
import { dayKey, partiesOf } from './leases.ts';
import { type Take, takeUnits } from './meter.ts';
import type { Models } from './model.ts';
import { mayLease } from './policy.ts';

/** Most units of one charge. */
const UNITS_LIMIT = 1_000_000;
const KEY_LIMIT = 200;
/** Longer than any work that charges may be begun again. */
export const CHARGES_KEPT_DAYS = 60;

/** A charge for work that the hub does on its own time for an agency. */
export interface ChargeRequest {
  readonly agreement: string;
  /** 0: standing only. */
  readonly units: number;
  /** Names the charge. */
  readonly key: string;
}

/** What came of it. */
export interface Charge extends Pick<Take, 'shortage' | 'retryAfterSeconds' | 'quotaLeft'> {
  readonly inForce: boolean;
  readonly charged: boolean;
  readonly repeated: boolean;
  /** What a token would carry now; `null` without force. */
  readonly granted: Granted | null;
}

/**
 * Takes units of the day's quota, all or none, once for each key: whoever does not know whether a charge came through makes it again.
 * @throws FORBIDDEN unless the hub itself asks; BAD_USER_INPUT
 */
export type Charges = (caller: Caller, request: ChargeRequest) => Promise<Charge>;

const OUT_OF_FORCE: Charge = {
  inForce: false,
  charged: false,
  repeated: false,
  shortage: null,
  retryAfterSeconds: null,
  quotaLeft: null,
  granted: null,
};

export function createCharges(
  { models, write, clock }: ServiceKit<Models>,
  allianceDivisions: AllianceDivisions,
): Charges {
  return async (caller, { agreement: id, units, key }) => {
    if (!mayLease(caller)) throw hubError('FORBIDDEN', 'Only the hub itself charges agreements.');
    if (units < 0 || units > UNITS_LIMIT) throw badUserInput('input.units', `0 to ${UNITS_LIMIT} units`);
    if (key === '' || key.length > KEY_LIMIT) throw badUserInput('input.key', `1 to ${KEY_LIMIT} characters`);
    const begun = { day: false };
    const charge = await write(async ({ session }): Promise<Charge> => {
      const [now, today] = [clock.now(), clock.today()];
      const find = { session, lean: true } as const;
      const found = await models.agreements.findOne({ _id: id }, null, find).exec();
      if (!found) return OUT_OF_FORCE;
      const agreement = toAgreement(found);
      const both = await models.agencies.find({ _id: { $in: found.parties } }, null, find).exec();
      const consumer = both.find(({ _id }) => _id === agreement.consumer);
      const provider = both.find(({ _id }) => _id === agreement.provider);
      if (!isInForce(agreement, today) || consumer?.state !== 'ACTIVE' || provider?.state !== 'ACTIVE')
        return OUT_OF_FORCE;
      const granted = await grantedUnder(allianceDivisions, consumer, agreement, agreement.scopes, today);
      const chargeId = `${id} ${key}`;
      const repeated = units > 0 && (await models.charges.findOne({ _id: chargeId }, null, find).exec()) !== null;
      const parties = partiesOf(agreement);
      const use = await models.partiesDays.findOne({ _id: dayKey(parties, today) }, null, find).exec();
      const own = await models.dayUse.findOne({ _id: dayKey(id, today) }, null, find).exec();
      const meter = { day: today, granted: use?.granted ?? 0, returned: use?.returned ?? 0, bucket: null };
      const terms = { dailyQuota: agreement.dailyQuota, burst: null };
      const take = takeUnits(terms, meter, repeated ? 0 : units, 0, now);
      const { shortage, retryAfterSeconds } = take;
      const standing = { inForce: true, repeated, shortage, retryAfterSeconds, granted };
      if (shortage !== null)
        return { ...standing, charged: false, quotaLeft: takeUnits(terms, meter, 0, 0, now).quotaLeft };
      if (!repeated && units > 0) {
        await models.charges.create([{ _id: chargeId, day: today, units }], { session });
        await models.partiesDays.updateOne(
          { _id: dayKey(parties, today) },
          { $set: { parties, day: today, returned: meter.returned }, $inc: { granted: units } },
          { session, upsert: true },
        );
        await models.dayUse.updateOne(
          { _id: dayKey(id, today) },
          { $set: { agreement: id, day: today, returned: own?.returned ?? 0 }, $inc: { granted: units } },
          { session, upsert: true },
        );
        begun.day = meter.granted === 0;
      }
      return { ...standing, charged: units > 0, quotaLeft: take.quotaLeft };
    });
    // Outside the transaction, as with the days' counters.
    if (begun.day) await models.charges.deleteMany({ day: { $lt: addDays(clock.today(), -CHARGES_KEPT_DAYS) } }).exec();
    return charge;
  };
}
