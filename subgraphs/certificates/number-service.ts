import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { isApprovedFor } from '../../schema/domain/body-approval.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { collectionOf, type Models } from './model.ts';
import type { NumberAllocationDocument } from './number-model.ts';
import { mayWrite } from './policy.ts';
import type { RandomDigits } from './trace-service.ts';

/** Most numbers of one call. */
export const ALLOCATION_LIMIT = 200;
const RANDOM_DIGITS = 6;
const KEY_LIMIT = 100;
/** Rounds of drawing again what is taken: at nine of ten numbers of a head given, some 50 rounds find one. */
const DRAWS = 100;
/** Attempts when another writer was given one of the same numbers at the same time. */
const ATTEMPTS = 20;
const DUPLICATE_KEY = 11000;

export interface NumberRequest {
  readonly bodyCode: string;
  readonly projectCode: string;
  readonly count: number;
  /** The caller's own key: the same request again is answered with the same numbers. */
  readonly idempotencyKey: string;
}

/** Gives certificate numbers (新证书统一编号, MI-02, NUM-04): random from a secure generator, each once. */
export interface NumberService {
  /**
   * Numbers of this year for a body and a category.
   * @throws FORBIDDEN, BAD_USER_INPUT; CONFLICT when the key was used for another request, the body is not approved, or the numbers of the year run out.
   */
  allocate(caller: Caller, request: NumberRequest): Promise<readonly string[]>;
}

export function createNumberService(
  kit: Pick<ServiceKit<Models>, 'models' | 'write' | 'clock'>,
  randomDigits: RandomDigits,
): NumberService {
  const { models } = kit;
  const attempt = (request: NumberRequest) =>
    kit.write(async ({ session }) => {
      const { bodyCode, projectCode, count, idempotencyKey } = request;
      const _id = `${bodyCode}:${idempotencyKey}`;
      const known = await models.numberAllocations.findById(_id).session(session).lean().exec();
      if (known) {
        if (known.projectCode === projectCode && known.numbers.length === count) return known.numbers;
        throw hubError('CONFLICT', 'The key was used for another request.', { argument: 'input.idempotencyKey' });
      }
      const today = kit.clock.today();
      const document = await models.bodies.findById(bodyCode).session(session).lean().exec();
      if (!document || !isApprovedFor(document.approvals, projectCode, today))
        throw hubError('CONFLICT', `Body ${bodyCode} is not approved for ${projectCode} on ${today}.`, {
          argument: 'input.projectCode',
        });
      const head = `G${today.slice(0, 4)}${bodyCode}${projectCode}`;
      const numbers = await drawNumbers(models, randomDigits, head, count, session);
      await keepGiven(models, numbers, _id, session);
      const allocation: NumberAllocationDocument = { _id, bodyCode, projectCode, allocatedOn: today, numbers };
      await collectionOf<NumberAllocationDocument>(models.numberAllocations).insertOne(allocation, { session });
      return numbers;
    });
  return {
    async allocate(caller, request) {
      if (!mayWrite(caller, request))
        throw hubError('FORBIDDEN', `The caller may not take numbers for body ${request.bodyCode}.`);
      const { bodyCode, projectCode, count, idempotencyKey } = request;
      for (const [name, code] of Object.entries({ bodyCode, projectCode }))
        if (!/^\d{3}$/.test(code)) throw badUserInput(`input.${name}`, 'three digits');
      if (count < 1 || count > ALLOCATION_LIMIT) throw badUserInput('input.count', `1 to ${ALLOCATION_LIMIT}`);
      if (!/^[\x21-\x7e]+$/.test(idempotencyKey) || idempotencyKey.length > KEY_LIMIT)
        throw badUserInput('input.idempotencyKey', `1 to ${KEY_LIMIT} printable ASCII characters without spaces`);
      for (let tried = 1; ; tried++) {
        try {
          return await attempt(request);
        } catch (error) {
          // Another writer took one of the numbers, or the key, between the look and the insertion.
          if ((error as { code?: unknown }).code !== DUPLICATE_KEY || tried === ATTEMPTS) throw error;
        }
      }
    },
  };
}

/** What a number that was given stands under: the certificate was reported with a number of its body's own form and none of the hub's. */
export const GIVEN_TO_REPORT = 'report';

/** Keeps numbers as given. */
export async function keepGiven(
  models: Models,
  numbers: readonly string[],
  allocation: string,
  session: ClientSession,
): Promise<void> {
  if (numbers.length === 0) return;
  const given = numbers.map((number) => ({ _id: number, allocation }));
  await collectionOf<{ _id: string; allocation: string }>(models.givenNumbers).insertMany(given, { session });
}

/** Draws distinct numbers that no certificate has or had, nor another allocation. */
export async function drawNumbers(
  { certificates, withdrawn, givenNumbers }: Models,
  randomDigits: RandomDigits,
  head: string,
  count: number,
  session: ClientSession,
): Promise<string[]> {
  const drawn = new Set<string>();
  for (let round = 0; drawn.size < count; round++) {
    if (round === DRAWS) throw hubError('CONFLICT', `The numbers of ${head} have run out for this year.`);
    for (let missing = count - drawn.size; missing > 0; missing--) drawn.add(head + randomDigits(RANDOM_DIGITS));
    const filter = { _id: { $in: [...drawn] } };
    const given = await givenNumbers.find(filter, { _id: 1 }).session(session).lean().exec();
    const reported = await certificates.find(filter, { _id: 1 }).session(session).lean().exec();
    const once = await withdrawn.find(filter, { _id: 1 }).session(session).lean().exec();
    for (const { _id } of [...given, ...reported, ...once]) drawn.delete(_id);
  }
  return [...drawn];
}
