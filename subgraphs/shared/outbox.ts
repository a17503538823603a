import type { ClientSession, Connection } from 'mongoose';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { faultOf, type RawEvent } from '../../schema/domain/events/read-event.ts';
import type { Clock } from './clock.ts';
import { archivedWith, COUNTERS, EVENTS, type StoredEvent } from './outbox-blocks.ts';
import type { Store } from './store/connection.ts';

/** A stretch of a feed. */
export interface FeedPage {
  /** Numbered from 1 without gaps, in the order of commits; whoever follows reads each by the schema of its type. */
  readonly events: readonly RawEvent[];
  /** Number of the newest event of the whole feed; 0 when there is none. */
  readonly head: number;
}

/** Where a follower reads a subgraph's changes: its own database, or over HTTP where the subgraph runs elsewhere. */
export interface ChangeFeed {
  readonly name: string;
  /** Events with `seq > after`, at most `limit` (1 to 1,000). */
  read(after: number, limit: number): Promise<FeedPage>;
}

/** An event without its fact. */
export type EventHead = Pick<RawEvent, 'seq' | 'type' | 'key'>;

/** A feed whose events lie in a database of this hub. */
export interface LocalFeed extends ChangeFeed {
  /** Events with `seq > after` without their facts, at most `limit` (1 to 1,000). */
  heads(after: number, limit: number): Promise<readonly EventHead[]>;
  /** The events of these numbers, as far as there are, in order; at most 1,000. */
  pick(seqs: readonly number[]): Promise<readonly RawEvent[]>;
}

/** What a unit of work may do beside its own model operations. */
export interface WriteScope {
  /** Give it to every model operation of the unit of work. */
  readonly session: ClientSession;
  /** Adds an event; it is written with the changes or not at all. */
  publish(event: OutgoingEvent): void;
}

/** Runs a unit of work in one transaction; retried as a whole on a write conflict, so it must not have other effects. */
export type Write = <T>(work: (scope: WriteScope) => Promise<T>) => Promise<T>;

/** Most events that one read returns. */
export const FEED_PAGE_LIMIT = 1000;

/** What a writing side may do beside writing. */
export interface WriteOptions {
  /** Told the number of the last event before whoever wrote goes on. */
  readonly onCommitted?: (seq: number) => void;
  /** Reads each event by its schema and refuses the whole unit of work for a malformed one. In tests: readers would set such an event aside. */
  readonly checkEvents?: boolean;
}

/** The writing side: changes and their events commit together, numbered by a counter inside the same transaction. */
export function createWrite(
  store: Store,
  database: Connection,
  clock: Clock,
  { onCommitted = () => undefined, checkEvents = false }: WriteOptions = {},
): Write {
  return async (work) => {
    let last = 0;
    const result = await store.transaction(async (session) => {
      const outgoing: OutgoingEvent[] = [];
      const done = await work({ session, publish: (event) => outgoing.push(event) });
      if (checkEvents) for (const event of outgoing) mustBeWellFormed(event);
      last = outgoing.length > 0 ? await append(database, session, outgoing, clock.now()) : 0;
      return done;
    });
    if (last > 0) onCommitted(last);
    return result;
  };
}

function mustBeWellFormed(event: OutgoingEvent): void {
  const fault = faultOf(event);
  if (fault !== null) throw new Error(`${event.type} ${event.key} is malformed: ${fault}.`);
}

async function append(
  database: Connection,
  session: ClientSession,
  outgoing: OutgoingEvent[],
  at: Date,
): Promise<number> {
  const counter = await database
    .collection<{ _id: string; seq: number }>(COUNTERS)
    .findOneAndUpdate(
      { _id: EVENTS },
      { $inc: { seq: outgoing.length } },
      { session, upsert: true, returnDocument: 'after' },
    );
  if (!counter) throw new Error('The outbox counter was not written.');
  const first = counter.seq - outgoing.length + 1;
  const events = outgoing.map(({ type, key, fact }, index) => ({ _id: first + index, at, type, key, fact }));
  await database.collection<StoredEvent>(EVENTS).insertMany(events, { session });
  return counter.seq;
}

/** The reading side, for followers in the same hub. Whether events lie in blocks already is nothing that who reads them sees. */
export function createLocalFeed(name: string, database: Connection): LocalFeed {
  const events = database.collection<StoredEvent>(EVENTS);
  const counters = database.collection<{ _id: string; seq: number }>(COUNTERS);

  /** All events up to this one lie in blocks, as far as was seen: nobody has to look among the newest for them. */
  let archived = 0;

  /** Events behind a number, in order and without gaps, at most `limit`. */
  const behind = async (after: number, limit: number, projection?: { type: 1; key: 1 }): Promise<StoredEvent[]> => {
    const found: StoredEvent[] = [];
    for (let isMissing = false; found.length < limit; ) {
      const last = found.at(-1)?._id ?? after;
      const block = last < archived ? await archivedWith(database, last + 1) : null;
      if (block) {
        found.push(...block.filter(({ _id }) => _id > last).slice(0, limit - found.length));
        continue;
      }
      const live = await events
        .find({ _id: { $gt: last } }, projection ? { projection } : {})
        .sort({ _id: 1 })
        .limit(limit - found.length)
        .toArray();
      const next = live[0]?._id;
      // The newest events are never in a block: where there are none, nothing follows.
      if (next === undefined) break;
      if (next === last + 1) {
        found.push(...live);
        break;
      }
      // They may have been put into a block between two looks, but they are in the one or in the other.
      if (isMissing) throw new Error(`The feed ${name} lacks the event ${last + 1}.`);
      isMissing = last < archived;
      archived = next - 1;
    }
    return found;
  };

  return {
    name,
    async heads(after, limit) {
      const found = await behind(after, Math.min(limit, FEED_PAGE_LIMIT), { type: 1, key: 1 });
      return found.map(({ _id, type, key }) => ({ seq: _id, type, key }));
    },
    async pick(seqs) {
      const found = await events.find({ _id: { $in: [...seqs] } }).toArray();
      const wanted = new Set(seqs);
      for (const { _id } of found) wanted.delete(_id);
      for (const seq of [...wanted].sort((a, b) => a - b)) {
        if (!wanted.has(seq)) continue;
        for (const event of (await archivedWith(database, seq)) ?? []) if (wanted.delete(event._id)) found.push(event);
      }
      return found.sort((a, b) => a._id - b._id).map(rawEvent);
    },
    async read(after, limit) {
      const most = Math.min(limit, FEED_PAGE_LIMIT);
      const page = await behind(after, most);
      const last = page.at(-1)?._id ?? after;
      // A page that isn't full ends at the head; only a full one has to ask how much is left.
      const head = page.length < most ? last : ((await counters.findOne({ _id: EVENTS }))?.seq ?? last);
      return {
        events: page.map(rawEvent),
        head: Math.max(head, last),
      };
    },
  };
}

function rawEvent({ _id, at, type, key, fact }: StoredEvent): RawEvent {
  return { seq: _id, at: at.toISOString(), type, key, fact };
}
