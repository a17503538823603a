import type { Logger } from 'pino';
import type { ReceivedEvent } from '../../../schema/domain/events/read-event.ts';
import { withinTime } from '../feed-tail.ts';
import type { FeedConsumer } from '../follow-runner.ts';
import type { ChangeFeed } from '../outbox.ts';
import type { FeedHeadsWriter } from './feed-heads.ts';
import type { ReadModelDefinition } from './read-model.ts';
import type { OpenReadModelWriter } from './writer.ts';

const CHECK_TIMEOUT_MS = 15_000;

/** Feeds one view. */
export interface ViewFollower {
  consumer(feed: string): FeedConsumer;
  readonly definition: ReadModelDefinition;
  /** Number of the last event of a feed that it has applied. */
  appliedOf(feed: string): number;
  /** {@link OpenReadModelWriter.differences} */
  differences(event: ReceivedEvent): readonly string[];
  /** Throws the view away; it is built anew from the feeds. */
  rebuild(): Promise<void>;
  /** Whether readers still find the view. */
  isInPlace(): boolean;
  readonly name: string;
  close(): Promise<void>;
}

/**
 * Joins a view's writer with the feeds it follows.
 * @param heads told of feeds that were seen to have nothing new
 */
export function createViewFollower(
  subgraph: string,
  writer: OpenReadModelWriter,
  feeds: readonly ChangeFeed[],
  heads: Pick<FeedHeadsWriter, 'seen'>,
  log: Logger,
): ViewFollower {
  const name = `${subgraph}/${writer.definition.name}`;
  const checked = new Set<string>();

  const rebuild = async () => {
    checked.clear();
    await writer.reset();
  };

  /** A feed restored from elsewhere or begun anew has other events under the same numbers: the view built from the old one is wrong. */
  const check = async (feedName: string) => {
    const feed = feeds.find((candidate) => candidate.name === feedName);
    const { seq } = writer.source(feedName);
    if (!feed || seq === 0) return;
    const page = await withinTime(feed.read(seq - 1, 1), CHECK_TIMEOUT_MS, `checking the feed ${feedName}`);
    if (writer.continues(feedName, page.events[0])) return;
    log.warn({ view: name, feed: feedName, seq }, 'the feed is not the one that was followed; the view is built anew');
    await rebuild();
  };

  return {
    name,
    definition: writer.definition,
    appliedOf: (feed) => writer.source(feed).seq,
    differences: (event) => writer.differences(event),
    rebuild,
    isInPlace: () => writer.isInPlace(),
    consumer: (feed) => ({
      name,
      async position() {
        if (!checked.has(feed)) {
          await check(feed);
          checked.add(feed);
        }
        return writer.source(feed).seq;
      },
      goneBack: () => void checked.delete(feed),
      apply({ after, events, reachesHead, asOf, seenAt }) {
        // A look from before the view was built anew says nothing about the new one.
        if (after !== writer.source(feed).seq) throw new Error(`The view ${name} has left ${after} of ${feed}.`);
        const fresh = reachesHead ? asOf : null;
        if (events.length > 0) {
          for (const { seq, type, key, fault, isUnattributed } of writer.apply(feed, events, fresh, seenAt))
            log.error({ view: name, feed, seq, type, key, fault, isUnattributed }, 'an event is set aside');
        } else if (fresh !== null && writer.source(feed).asOf === null) {
          writer.apply(feed, [], fresh, seenAt);
        } else if (fresh !== null) {
          heads.seen(feed, writer.headOf(feed, fresh, seenAt));
        }
      },
    }),
    close: () => writer.close(),
  };
}
