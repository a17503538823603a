import type { Logger } from 'pino';
import type { Caller } from '../../../schema/contract/caller.ts';
import type { NatsSettings } from '../../../schema/contract/environment.ts';
import type { Store } from '../../../subgraphs/shared/store/connection.ts';
import type { Wakes } from '../../../subgraphs/shared/wakes.ts';
import type { FrontDoor } from '../../front-door.ts';
import { type Rounds, startRounds } from '../rounds.ts';
import { messageIdOf } from './deliver.ts';
import type { Broker } from './nats.ts';
import { createPositionStore, type PositionStore } from './position-store.ts';
import { createReadChanges, type ReadChanges } from './read-changes.ts';

const SINK = 'nats';
const IDLE_MS = 1_000;
/** Another process works for the sink; it may die. */
const FOLLOWING_MS = 5_000;
/** The agreement is not in force. */
const WITHOUT_AGREEMENT_MS = 60_000;

/** What a round works with. */
export interface Sinking {
  readonly changes: Pick<ReadChanges, 'peek' | 'tell'>;
  readonly positions: PositionStore;
  readonly broker: Broker;
  /** As the agreement stands now; `null`: nothing is open to it. */
  readonly caller: () => Promise<Caller | null>;
}

/**
 * One round: the changes behind the position, in their order, one after another. The position moves to the last that is with the broker at the end of a page, so a process or a broker that
 * dies meanwhile has some of them sent again, under the same ids.
 * @returns milliseconds to rest
 */
export async function sinkRound({ changes, positions, broker, caller }: Sinking): Promise<number> {
  const position = await positions.take();
  if (!position) return FOLLOWING_MS;
  const asking = await caller();
  if (!asking) return WITHOUT_AGREEMENT_MS;
  // Nothing is told, and nothing recorded, where there is nothing to tell.
  const seen = await changes.peek(asking, position.cursor, {}, 1);
  if (seen.edges.length === 0) {
    if (seen.pageInfo.endCursor !== position.cursor) await position.moveTo(seen.pageInfo.endCursor);
    return seen.pageInfo.hasNextPage ? 0 : IDLE_MS;
  }
  const { edges, pageInfo } = await changes.tell(asking, position.cursor, {}, `sink-${SINK}`);
  let reached = position.cursor;
  for (const { cursor, node } of edges) {
    // Whoever took over meanwhile sends the rest, and must not be overtaken by an older message.
    if (!position.isHeld()) break;
    const body = JSON.stringify({ type: node.kind, timestamp: node.at, data: node });
    await broker.publish({ id: messageIdOf(SINK, node.id), kind: node.kind, body });
    reached = cursor;
  }
  const isWhole = reached === edges.at(-1)?.cursor;
  const next = isWhole ? pageInfo.endCursor : reached;
  if (next !== null) await position.moveTo(next);
  return !isWhole || pageInfo.hasNextPage ? 0 : IDLE_MS;
}

/** Sends changes on to a broker, where the environment names one: only then is its client loaded. Every process may; one does at a time. */
export async function startSinkRounds(
  door: FrontDoor,
  store: Store,
  settings: NatsSettings | undefined,
  wakes: Wakes,
  log: Logger,
): Promise<Rounds> {
  if (!settings) return { stop: async () => undefined };
  const { createNatsBroker } = await import('./nats.ts');
  const broker = createNatsBroker(settings);
  const positions = createPositionStore(store, SINK);
  const sinking: Sinking = {
    changes: createReadChanges(door),
    positions,
    broker,
    async caller() {
      const { inForce, granted } = await door.charge({ agreement: settings.agreement, units: 0, key: 'standing' });
      return inForce ? granted : null;
    },
  };
  const rounds = startRounds({
    name: 'sink',
    wakes,
    log,
    feeds: ['view:changes'],
    round: () => sinkRound(sinking),
  });
  return {
    async stop() {
      await rounds.stop();
      await positions.release().catch(() => undefined);
      await broker.close();
    },
  };
}
