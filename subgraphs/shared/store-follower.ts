import type { Follower } from './define-subgraph.ts';
import { withinTime } from './feed-tail.ts';
import type { FeedConsumer } from './follow-runner.ts';
import type { SubgraphInstance } from './instance.ts';

/** A page's transaction that takes longer counts as failed; the position decides afterwards whether it was applied. */
const APPLY_TIMEOUT_MS = 60_000;
const CURSORS = 'feed_cursors';

interface Cursor {
  _id: string;
  feed: string;
  seq: number;
}

/**
 * Follows a feed into a subgraph's own store. The position is a document there, moved by compare-and-set in the transaction that applies the
 * events: each is applied exactly once, also when a transaction is repeated or two processes follow at a time.
 */
export function storeConsumer(instance: SubgraphInstance, follower: Follower<unknown>): FeedConsumer {
  const { manifest, database, kit, services } = instance;
  const cursors = database.collection<Cursor>(CURSORS);
  return {
    name: `${manifest.name} follows ${follower.name}`,
    async position() {
      return (await cursors.findOne({ _id: follower.name }))?.seq ?? 0;
    },
    async apply({ page: { events } }) {
      const first = events[0];
      const last = events.at(-1);
      if (!first || !last) return;
      const before = first.seq - 1;
      const work = kit.write(async (scope) => {
        const { session } = scope;
        if (before === 0) {
          // The first page; whoever comes second meets the unique key.
          await cursors.insertOne({ _id: follower.name, feed: follower.feed, seq: last.seq }, { session });
        } else {
          const filter = { _id: follower.name, seq: before };
          const { matchedCount } = await cursors.updateOne(filter, { $set: { seq: last.seq } }, { session });
          if (matchedCount !== 1) throw new Error(`The cursor ${follower.name} has left ${before}.`);
        }
        await follower.handle(events, scope, services);
      });
      await withinTime(work, APPLY_TIMEOUT_MS, `applying ${events.length} events of ${follower.feed}`);
    },
  };
}
