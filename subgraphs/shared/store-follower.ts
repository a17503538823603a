import type { Logger } from 'pino';
import type { FeedEvent } from '../../schema/domain/events/events.ts';
import { isMalformed, type MalformedEvent, type ReceivedEvent } from '../../schema/domain/events/read-event.ts';
import type { Follower } from './define-subgraph.ts';
import { withinTime } from './feed-tail.ts';
import type { FeedConsumer } from './follow-runner.ts';
import type { SubgraphInstance } from './instance.ts';
import type { WriteScope } from './outbox.ts';

/** A page's transaction that takes longer counts as failed; the position decides afterwards whether it was applied. */
const APPLY_TIMEOUT_MS = 60_000;
/** An event that can't be applied alone so many times is set aside. */
const ATTEMPTS = 3;
const CURSORS = 'feed_cursors';
/** Events set aside, by follower, type and key. */
export const ASIDE_EVENTS = 'feed_events_set_aside';

interface Cursor {
  _id: string;
  feed: string;
  seq: number;
}

/** An event that was set aside, without its fact, which may hold anything; removed when the key is told again. */
interface StoredAside {
  _id: string;
  feed: string;
  seq: number;
  at: string;
  type: string;
  key: string;
  fault: string;
}

/** The position is not where the page begins. */
class HasMoved extends Error {
  override readonly name = 'HasMoved';
}

/** What the follower threw, not the store: trying again may not help. */
class NotApplied extends Error {
  override readonly name = 'NotApplied';
}

/**
 * Follows a feed into a subgraph's own store. The position is a document there, moved by compare-and-set in the transaction that applies the
 * events: each is applied exactly once, also when a transaction is repeated or two processes follow at a time. An event that can't be read, or that the
 * follower can't apply, is set aside and the feed goes on; while the store fails, it waits.
 */
export function storeConsumer(instance: SubgraphInstance, follower: Follower<unknown>, log: Logger): FeedConsumer {
  const { manifest, database, kit, services } = instance;
  const cursors = database.collection<Cursor>(CURSORS);
  const asides = database.collection<StoredAside>(ASIDE_EVENTS);
  const attempts = new Map<number, number>();
  /** Where this process left the position; another machine's may have moved it since. */
  let left: number | undefined;
  const stored = async () => (await cursors.findOne({ _id: follower.name }))?.seq ?? 0;

  /** Moves the position from before the first event to the last one, with what `work` does. */
  const move = async (events: readonly ReceivedEvent[], work: (scope: WriteScope) => Promise<void>) => {
    const [first, last] = [events[0], events.at(-1)];
    if (!first || !last) return;
    const before = first.seq - 1;
    const done = kit.write(async (scope) => {
      const { session } = scope;
      if (before === 0) {
        // The first page; whoever comes second meets the unique key.
        await cursors.insertOne({ _id: follower.name, feed: follower.feed, seq: last.seq }, { session });
      } else {
        const filter = { _id: follower.name, seq: before };
        const { matchedCount } = await cursors.updateOne(filter, { $set: { seq: last.seq } }, { session });
        if (matchedCount !== 1) throw new HasMoved(`The cursor ${follower.name} has left ${before}.`);
      }
      await work(scope);
    });
    left = undefined;
    await withinTime(done, APPLY_TIMEOUT_MS, `applying ${events.length} events of ${follower.feed}`);
    left = last.seq;
  };

  const idOf = ({ type, key }: { readonly type: string; readonly key: string }) => `${follower.name}/${type}/${key}`;

  const applyAll = (events: readonly ReceivedEvent[]) =>
    move(events, async (scope) => {
      const known = events.filter((event): event is FeedEvent => event.type !== null);
      await notApplied(() => follower.handle(known, scope, services));
      const ids = known.map(idOf);
      await asides.deleteMany({ _id: { $in: ids } }, { session: scope.session });
    });

  const setAside = async (event: MalformedEvent | FeedEvent, fault: string) => {
    const { seq, at, type, key } = event;
    await move([event], async (scope) => {
      const record = { feed: follower.feed, seq, at, type, key, fault };
      await asides.replaceOne({ _id: idOf(event) }, record, { session: scope.session, upsert: true });
      await follower.setAside(event, scope, services);
    });
    log.error({ consumer: follower.name, feed: follower.feed, seq, type, key, fault }, 'an event is set aside');
  };

  const applyOne = async (event: ReceivedEvent) => {
    try {
      await applyAll([event]);
    } catch (error) {
      if (!(error instanceof NotApplied) || event.type === null) throw error;
      const failed = (attempts.get(event.seq) ?? 0) + 1;
      attempts.set(event.seq, failed);
      if (failed < ATTEMPTS) throw error;
      await setAside(event, `not applied: ${(error.cause as Error | undefined)?.name ?? 'unknown fault'}`);
    }
    attempts.delete(event.seq);
  };

  return {
    name: `${manifest.name} follows ${follower.name}`,
    async position() {
      left ??= await stored();
      return left;
    },
    goneBack() {
      left = undefined;
    },
    async apply({ events }) {
      try {
        await applyPage(events);
      } catch (error) {
        const last = events.at(-1)?.seq ?? 0;
        // Another machine was there first: nothing is left to do when it applied them all.
        if (!(error instanceof HasMoved) || (await stored()) < last) throw error;
      }
    },
  };

  async function applyPage(events: readonly ReceivedEvent[]): Promise<void> {
    for (const run of runsOf(events)) {
      const [only] = run;
      if (only && isMalformed(only)) {
        await setAside(only, only.fault);
        continue;
      }
      try {
        await applyAll(run);
      } catch (error) {
        if (!(error instanceof NotApplied)) throw error;
        log.warn({ err: error, consumer: follower.name, feed: follower.feed }, 'a page failed; its events one by one');
        for (const event of run) await applyOne(event);
      }
    }
  }
}

/** The events in runs that are applied together; a malformed one stands alone. */
function runsOf(events: readonly ReceivedEvent[]): readonly (readonly ReceivedEvent[])[] {
  const runs: ReceivedEvent[][] = [];
  let open: ReceivedEvent[] | undefined;
  for (const event of events) {
    if (isMalformed(event)) {
      runs.push([event]);
      open = undefined;
    } else if (open) open.push(event);
    else {
      open = [event];
      runs.push(open);
    }
  }
  return runs;
}

/** Tells what the follower throws from what the driver throws, which the transaction has to see as it is. */
async function notApplied(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isOfDriver(error)) throw error;
    throw new NotApplied('The follower could not apply an event.', { cause: error });
  }
}

function isOfDriver(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith('Mongo');
}
