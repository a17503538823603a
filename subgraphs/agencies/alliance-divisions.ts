import type { FeedEvent } from '../../schema/domain/events/events.ts';
import type { MalformedEvent } from '../../schema/domain/events/read-event.ts';
import type { AllianceDivisionFact } from '../../schema/domain/facts.ts';
import type { Follower, ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { Models } from './model.ts';

/** Who is in an alliance with whom, as the alliance subgraph publishes it: what a regulator's token opens depends on it. */
export interface AllianceDivisions {
  apply(events: readonly FeedEvent[], scope: WriteScope): Promise<void>;
  /** A membership of which the latest can't be read opens nothing until it is told again. */
  setAside(event: MalformedEvent | FeedEvent, scope: WriteScope): Promise<void>;
  /** Every membership, past ones too, in the alliances in which the division is or was. */
  around(division: string): Promise<AllianceDivisionFact[]>;
}

export function createAllianceDivisions({ models: { allianceDivisions } }: ServiceKit<Models>): AllianceDivisions {
  return {
    async apply(events, { session }) {
      for (const event of events) {
        if (event.type !== 'AllianceDivisionChanged') continue;
        const { key, fact } = event;
        const { allianceCode, divisionCode, from, to } = fact;
        await allianceDivisions
          .replaceOne({ _id: key }, { _id: key, allianceCode, divisionCode, from, to }, { session, upsert: true })
          .exec();
      }
    },
    async setAside({ type, key }, { session }) {
      if (type === 'AllianceDivisionChanged') await allianceDivisions.deleteOne({ _id: key }, { session }).exec();
    },
    async around(division) {
      const alliances = await allianceDivisions.distinct('allianceCode', { divisionCode: division }).exec();
      return allianceDivisions
        .find({ allianceCode: { $in: alliances } })
        .lean()
        .exec();
    },
  };
}

/** Follows the alliance's feed into this subgraph's own store. */
export const allianceFollower: Follower<{ readonly allianceDivisions: AllianceDivisions }> = {
  name: 'alliance-divisions',
  feed: 'alliance',
  handle: (events, scope, { allianceDivisions }) => allianceDivisions.apply(events, scope),
  setAside: (event, scope, { allianceDivisions }) => allianceDivisions.setAside(event, scope),
};
