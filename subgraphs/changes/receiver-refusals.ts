import type { ClientSession } from 'mongoose';
import type { Clock } from '../shared/clock.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { DeliveryDocument, Models } from './model.ts';
import type { ReceiverKind } from './receiver-table.ts';
import type { DeliveryOutcome } from './webhook-work.ts';

/** Messages that a receiver has refused: each is told as an event, and once more when it was mended. */
export interface Refusals {
  /** Those of the outcomes' messages that had been refused before they were sent again. */
  refusedBefore(outcomes: readonly DeliveryOutcome[], session: ClientSession): Promise<readonly DeliveryDocument[]>;
  tellRefusals(
    turn: {
      readonly id: string;
      readonly receiver: ReceiverKind;
      readonly outcomes: readonly DeliveryOutcome[];
      readonly before: readonly DeliveryDocument[];
    },
    scope: WriteScope,
  ): Promise<void>;
}

export function createRefusals({ deliveries }: Models, clock: Clock): Refusals {
  return {
    async refusedBefore(outcomes, session) {
      if (outcomes.length === 0) return [];
      return deliveries
        .find({ _id: { $in: outcomes.map(({ id }) => id) }, refusedAt: { $ne: null } })
        .session(session)
        .lean<DeliveryDocument[]>()
        .exec();
    },
    async tellRefusals({ id, receiver, outcomes, before }, { session, publish }) {
      const at = clock.now().toISOString();
      const tell = (
        state: 'REFUSED' | 'MENDED',
        { messageId, about, receipt, status }: Pick<DeliveryDocument, 'messageId' | 'about' | 'receipt' | 'status'>,
        refusedAt: Date | null | undefined,
      ) =>
        publish({
          type: 'ReceiverAnswered',
          key: messageId,
          fact: {
            id: messageId,
            receiver,
            certificateNumber: about?.certificateNumber ?? null,
            bodyCode: about?.bodyCode ?? null,
            state,
            status,
            reason: receipt?.reason ?? null,
            refusedAt: refusedAt?.toISOString() ?? at,
            at,
          },
        });
      const refusedAtOf = (outcome: DeliveryOutcome) => before.find(({ _id }) => _id === outcome.id)?.refusedAt;
      for (const outcome of outcomes) {
        if (outcome.state === 'REFUSED') tell('REFUSED', outcome, refusedAtOf(outcome));
        if (outcome.state !== 'DELIVERED') continue;
        const known = refusedAtOf(outcome);
        if (known) tell('MENDED', outcome, known);
        // A later message of the same certificate that was taken tells what the refused one should have.
        const earlier = { webhook: id, lane: outcome.lane, state: 'REFUSED', order: { $lt: outcome.order } } as const;
        const mended = await deliveries.find(earlier).session(session).lean<DeliveryDocument[]>().exec();
        for (const one of mended) {
          await deliveries.updateOne({ _id: one._id }, { $set: { state: 'MENDED' } }, { session }).exec();
          tell('MENDED', one, one.refusedAt);
        }
      }
    },
  };
}
