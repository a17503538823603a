import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { DeliveryDocument, Models, WebhookDocument } from './model.ts';
import { mayDeliver } from './policy.ts';
import { headOf } from './reading.ts';
import { createRefusals } from './receiver-refusals.ts';
import { logModel } from './view.ts';
import { REPLAY_MS, type WebhookOptions } from './webhook-service.ts';
import type { WaitingMessage, WebhookReport, WebhookWork } from './webhook-work.ts';

const LEASE_MS = 60_000;
/** Waiting messages that a runner gets; where there are more, nothing new is begun before they are gone. */
export const WAITING_LIMIT = 1_000;
/** Old deliveries that one call removes. */
const SWEPT = 500;

/** Webhooks as those see them who deliver. Each is leased to one runner at a time; what an earlier one reports is refused by its fence. */
export interface WebhookRuns {
  /** @throws FORBIDDEN */
  take(caller: Caller, runner: string): Promise<WebhookWork | null>;
  /** @throws FORBIDDEN */
  report(caller: Caller, id: string, fence: number, report: WebhookReport): Promise<boolean>;
}

export function createWebhookRuns(
  { models, write, clock, readModel }: ServiceKit<Models>,
  { mayBeLoopback }: WebhookOptions,
): WebhookRuns {
  const view = readModel(logModel.name);
  const allow = (caller: Caller) => {
    if (!mayDeliver(caller)) throw hubError('FORBIDDEN', 'Only the hub itself delivers.');
  };
  const { refusedBefore, tellRefusals } = createRefusals(models, clock);
  let sweptAt = 0;
  const sweep = async () => {
    const now = clock.now().getTime();
    if (now - sweptAt < 3_600_000 && now >= sweptAt) return;
    sweptAt = now;
    const old = await models.deliveries
      .find({ at: { $lt: new Date(now - REPLAY_MS) }, receiver: null }, { _id: 1 })
      .limit(SWEPT)
      .lean<{ _id: string }[]>()
      .exec();
    if (old.length > 0) await models.deliveries.deleteMany({ _id: { $in: old.map(({ _id }) => _id) } }).exec();
    if (old.length === SWEPT) sweptAt = 0;
  };

  return {
    async take(caller, runner) {
      allow(caller);
      await sweep();
      const now = clock.now();
      const head = headOf(view);
      const webhook = await models.webhooks
        .findOneAndUpdate(
          {
            state: 'ACTIVE',
            leaseUntil: { $lte: now },
            restUntil: { $lte: now },
            $or: [{ headSeen: { $ne: head } }, { retryAt: { $lte: now } }],
          },
          { $set: { runner, leaseUntil: new Date(now.getTime() + LEASE_MS) }, $inc: { fence: 1 } },
          { sort: { leaseUntil: 1 }, returnDocument: 'after' },
        )
        .lean<WebhookDocument>()
        .exec();
      if (!webhook) return null;
      const waiting = await models.deliveries
        .find({ webhook: webhook._id, state: 'WAITING' })
        .sort({ webhook: 1, state: 1, order: 1 })
        .limit(WAITING_LIMIT)
        .batchSize(WAITING_LIMIT + 1)
        .lean<DeliveryDocument[]>()
        .exec();
      return workOf(webhook, waiting, head, now, mayBeLoopback);
    },
    async report(caller, id, fence, report) {
      allow(caller);
      const { outcomes, cursor, headSeen, begun, restUntil, retryAt, failingSince, pause } = report;
      const now = clock.now();
      const delivered = outcomes.filter(({ state }) => state === 'DELIVERED').length;
      const dead = outcomes.filter(({ state }) => state === 'DEAD').length;
      return write(async ({ session, publish }) => {
        const found = await models.webhooks
          .findOneAndUpdate(
            { _id: id, fence, state: 'ACTIVE' },
            {
              $set: {
                cursor,
                headSeen,
                begun,
                restUntil: restUntil === null ? new Date(0) : new Date(restUntil),
                retryAt: retryAt === null ? null : new Date(retryAt),
                failingSince: failingSince === null ? null : new Date(failingSince),
                leaseUntil: now,
                runner: null,
                ...(delivered > 0 && { lastDeliveredAt: now }),
                ...(pause && { state: 'PAUSED', pausedFor: pause }),
              },
              $inc: { delivered, dead },
            },
            { session, returnDocument: 'after' },
          )
          .lean<WebhookDocument>()
          .exec();
        if (!found) return false;
        const receiver = found.receiver ?? null;
        const before = receiver === null ? [] : await refusedBefore(outcomes, session);
        if (outcomes.length > 0)
          await models.deliveries.collection.bulkWrite(
            outcomes.map(({ id: _id, firstAt, nextAt, ...rest }) => ({
              replaceOne: {
                filter: { _id } as never,
                replacement: {
                  ...rest,
                  webhook: id,
                  firstAt: new Date(firstAt),
                  at: now,
                  nextAt: nextAt === null ? null : new Date(nextAt),
                  receiver,
                  refusedAt:
                    before.find((one) => one._id === _id)?.refusedAt ?? (rest.state === 'REFUSED' ? now : null),
                },
                upsert: true,
              },
            })),
            { session, ordered: false },
          );
        if (receiver !== null) await tellRefusals({ id, receiver, outcomes, before }, { session, publish });
        if (pause)
          publish({
            type: 'WebhookPaused',
            key: id,
            fact: { id, agency: found.agency, reason: pause, at: now.toISOString() },
          });
        return true;
      });
    },
  };
}

function workOf(
  webhook: WebhookDocument,
  waiting: readonly DeliveryDocument[],
  head: string,
  now: Date,
  mayBeLoopback: boolean,
): WebhookWork {
  return {
    id: webhook._id,
    fence: webhook.fence,
    generation: webhook.generation,
    agency: webhook.agency,
    agreement: webhook.agreement,
    receiver: webhook.receiver ? { receiptKey: webhook.receiptKey ?? null } : null,
    scopes: webhook.scopes,
    url: webhook.url,
    mayBeLoopback,
    secrets: webhook.secrets
      .filter(({ until }) => until === null || until > now)
      .map(({ secret, publicKey }) => ({ secret, publicKey })),
    filter: webhook.filter,
    cursor: webhook.cursor,
    head,
    begun: webhook.begun,
    failingSince: webhook.failingSince?.toISOString() ?? null,
    waiting: waiting.map(
      ({ _id, messageId, change, lane, order, attempts, firstAt, nextAt, about }): WaitingMessage => ({
        id: _id,
        messageId,
        change,
        lane,
        order,
        attempts,
        firstAt: firstAt.toISOString(),
        isDue: nextAt === null || nextAt <= now,
        about: about ?? null,
      }),
    ),
  };
}
