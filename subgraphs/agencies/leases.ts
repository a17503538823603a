import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type Agreement, toAgreement } from './agreement.ts';
import { isInForce } from './grant.ts';
import { type Meter, type Take, takeUnits } from './meter.ts';
import type { BucketDocument, DayUseDocument, Models, PartiesDayDocument } from './model.ts';
import { mayLease } from './policy.ts';

/** Agreements of one renewal. */
const LEASES_LIMIT = 200;
/** Most units of one lease. */
const UNITS_LIMIT = 1_000_000_000;
/** Days whose counters are kept for statistics. */
export const USE_KEPT_DAYS = 400;

/** What a gateway worker wants of an agreement. */
export interface LeaseRequest {
  readonly agreement: string;
  /** 0: standing only. */
  readonly units: number;
  /** Units of earlier leases of today that were not used. */
  readonly returned: number;
}

/** What it gets. */
export interface Lease extends Omit<Take, 'meter'> {
  readonly agreement: string;
  readonly inForce: boolean;
  readonly trustedOperationsOnly: boolean;
  readonly sealedBeforeAnswered: boolean;
}

/**
 * Answers a worker's renewals in their order. Not idempotent: units are taken each time, so an answer that is lost loses units and never gives
 * too many.
 * @throws FORBIDDEN unless the hub itself asks; BAD_USER_INPUT
 */
export type Leases = (caller: Caller, requests: readonly LeaseRequest[]) => Promise<Lease[]>;

export function createLeases({ models, write, clock }: ServiceKit<Models>): Leases {
  return async (caller, requests) => {
    if (!mayLease(caller)) throw hubError('FORBIDDEN', 'Only the hub itself leases agreements.');
    checkRequests(requests);
    const ids = [...new Set(requests.map(({ agreement }) => agreement))];
    const newDay = { begun: false };
    const leases = await write(async ({ session }) => {
      // Read inside, as the transaction may run again at another time than it began.
      const [now, today] = [clock.now(), clock.today()];
      const find = { session, lean: true } as const;
      const found = await models.agreements.find({ _id: { $in: ids } }, null, find).exec();
      const agreements = new Map(found.map((document) => [document._id, toAgreement(document)]));
      const both = [...new Set(found.flatMap(({ parties }) => parties))];
      const agencies = new Map(
        (await models.agencies.find({ _id: { $in: both } }, null, find).exec()).map((agency) => [agency._id, agency]),
      );
      const parties = new Map([...agreements.values()].map((agreement) => [agreement.id, partiesOf(agreement)]));
      const pairs = [...new Set(parties.values())];
      const partiesDays = await models.partiesDays
        .find({ _id: { $in: pairs.map((pair) => dayKey(pair, today)) } }, null, find)
        .exec();
      const buckets = await models.buckets.find({ _id: { $in: pairs } }, null, find).exec();
      const days = await models.dayUse.find({ _id: { $in: ids.map((id) => dayKey(id, today)) } }, null, find).exec();
      const before = new Map(pairs.map((pair) => [pair, meterOf(pair, today, partiesDays, buckets)]));
      const after = new Map(before);
      const uses = new Map(ids.map((id) => [id, useOf(id, today, days)]));
      const answers = requests.map(({ agreement: id, units, returned }): Lease => {
        const agreement = agreements.get(id);
        const pair = parties.get(id) ?? '';
        const [meter, use] = [after.get(pair), uses.get(id)];
        if (!agreement || !meter || !use) return { ...NOTHING, agreement: id };
        const [consumer, provider] = [agencies.get(agreement.consumer), agencies.get(agreement.provider)];
        const inForce = isInForce(agreement, today) && consumer?.state === 'ACTIVE' && provider?.state === 'ACTIVE';
        const { meter: taken, ...take } = takeUnits(agreement, meter, inForce ? units : 0, returned, now);
        after.set(pair, taken);
        uses.set(id, {
          ...use,
          granted: use.granted + take.granted,
          returned: Math.min(use.granted, use.returned + taken.returned - meter.returned),
        });
        return {
          ...take,
          agreement: id,
          inForce,
          trustedOperationsOnly: consumer?.trustedOperationsOnly ?? false,
          sealedBeforeAnswered: agreement.sealedBeforeAnswered,
        };
      });
      const changed = pairs.filter((pair) => !sameUse(before.get(pair), after.get(pair)));
      newDay.begun = changed.some((pair) => before.get(pair)?.granted === 0);
      await save([...after].filter(([pair]) => changed.includes(pair)));
      await saveUses([...uses.values()].filter(({ agreement }) => changed.includes(parties.get(agreement) ?? '')));
      return answers;

      async function saveUses(documents: readonly DayUseDocument[]): Promise<void> {
        if (documents.length === 0) return;
        await models.dayUse.bulkWrite(
          documents.map((replacement) => ({
            replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
          })),
          { session },
        );
      }

      async function save(meters: [string, Meter][]): Promise<void> {
        if (meters.length === 0) return;
        await models.partiesDays.bulkWrite(
          meters.map(([pair, { day, granted, returned }]) => ({
            replaceOne: {
              filter: { _id: dayKey(pair, day) },
              replacement: { _id: dayKey(pair, day), parties: pair, day, granted, returned },
              upsert: true,
            },
          })),
          { session },
        );
        const drawn = meters.flatMap(([id, { bucket }]) => (bucket ? [{ id, bucket }] : []));
        if (drawn.length === 0) return;
        await models.buckets.bulkWrite(
          drawn.map(({ id, bucket }) => ({
            replaceOne: { filter: { _id: id }, replacement: { _id: id, ...bucket }, upsert: true },
          })),
          { session },
        );
      }
    });
    // Outside the transaction: whoever sweeps at the same time must not make the other's lease run again.
    if (newDay.begun) {
      const over = { day: { $lt: addDays(clock.today(), -USE_KEPT_DAYS) } };
      await models.dayUse.deleteMany(over).exec();
      await models.partiesDays.deleteMany(over).exec();
    }
    return leases;
  };
}

const NOTHING: Omit<Lease, 'agreement'> = {
  inForce: false,
  granted: 0,
  shortage: null,
  retryAfterSeconds: null,
  quotaLeft: null,
  trustedOperationsOnly: false,
  sealedBeforeAnswered: false,
};

function checkRequests(requests: readonly LeaseRequest[]): void {
  if (requests.length > LEASES_LIMIT) throw badUserInput('input.leases', `at most ${LEASES_LIMIT} agreements`);
  for (const [index, { units, returned }] of requests.entries()) {
    for (const [name, value] of Object.entries({ units, returned })) {
      if (value < 0 || value > UNITS_LIMIT)
        throw badUserInput(`input.leases[${index}].${name}`, `0 to ${UNITS_LIMIT} units`);
    }
  }
}

/** Key of the counter of an agreement, or of parties, and a day. */
export function dayKey(agreement: string, day: Day): string {
  return `${day} ${agreement}`;
}

/** Who shares with whom for what: an agreement that takes the place of another goes on with its meter. */
export function partiesOf({
  consumer,
  provider,
  purpose,
}: Pick<Agreement, 'consumer' | 'provider' | 'purpose'>): string {
  return `${consumer} ${provider} ${purpose}`;
}

function meterOf(
  pair: string,
  day: Day,
  days: readonly PartiesDayDocument[],
  buckets: readonly BucketDocument[],
): Meter {
  const use = days.find(({ parties }) => parties === pair);
  const bucket = buckets.find(({ _id }) => _id === pair);
  return {
    day,
    granted: use?.granted ?? 0,
    returned: use?.returned ?? 0,
    bucket: bucket ? { level: bucket.level, at: bucket.at } : null,
  };
}

/** What an agreement has used of the day: for its statistics, not for the quota. */
function useOf(agreement: string, day: Day, days: readonly DayUseDocument[]): DayUseDocument {
  const known = days.find((document) => document.agreement === agreement);
  return { _id: dayKey(agreement, day), agreement, day, granted: known?.granted ?? 0, returned: known?.returned ?? 0 };
}

/** Whether nothing was taken or put back: asking for standing alone writes nothing. */
function sameUse(before: Meter | undefined, after: Meter | undefined): boolean {
  return before?.granted === after?.granted && before?.returned === after?.returned;
}
