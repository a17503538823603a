import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { FeedEvent } from '../../schema/domain/events/events.ts';
import type { RawEvent } from '../../schema/domain/events/read-event.ts';
import type { Loaders } from '../../subgraphs/certificates/loaders.ts';
import type { Models } from '../../subgraphs/certificates/model.ts';
import { registersModel } from '../../subgraphs/certificates/registers-view.ts';
import type { Services } from '../../subgraphs/certificates/service.ts';
import subgraph from '../../subgraphs/certificates/subgraph.ts';
import { createSampleWorld } from '../../subgraphs/sample-world/create-sample-world.ts';
import type { SampleWorld } from '../../subgraphs/sample-world/world.ts';
import { type Clock, fixedClock } from '../../subgraphs/shared/clock.ts';
import { type DoorRegisters, openDoorRegisters } from './door-registers.ts';
import { type SubgraphHarness, startSubgraph } from './subgraph-harness.ts';

/** The day on which tests of this subgraph happen. */
export const TODAY = '2026-11-22';

/** What a refused or partly refused operation answered. */
export interface Answer {
  readonly data: unknown;
  readonly codes: readonly unknown[];
  readonly errors: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** This subgraph on a store of its own with a small sample world in it, for a test file. */
export interface TestSubgraph {
  readonly harness: SubgraphHarness<Models, Services, Loaders>;
  readonly world: SampleWorld;
  /** The catalogue and the alliance, as the subgraph follows them. */
  readonly registers: DoorRegisters;
  ask(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<Answer>;
  /** The data of an operation that must succeed. @throws Error that prints the request. */
  dataOf<T>(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<T>;
  /** Applies events of reusable results as the projector does. */
  follow(events: readonly FeedEvent[]): Promise<void>;
  /** The subgraph's own events after a number. */
  published(after: number): Promise<RawEvent[]>;
  stop(): Promise<void>;
}

/** A page of a connection in an answer. */
export interface Listed<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

/** Starts it, on `TODAY` or with a clock of its own, with a world as large as is asked for; call `stop` in `afterAll`. */
export async function startCertificates(
  clock: Clock = fixedClock(`${TODAY}T04:00:00Z`),
  size: { readonly certificates: number; readonly enterprises: number } = { certificates: 400, enterprises: 80 },
): Promise<TestSubgraph> {
  const registers = openDoorRegisters(TODAY);
  const harness = await startSubgraph(subgraph, {
    clock,
    readModel: (name) => (name === registersModel.name ? registers.reader : undefined),
  });
  const { services, kit, feed } = harness.instance;
  const world = createSampleWorld({ today: TODAY, ...size });
  await subgraph.loadReference?.(services, kit);
  await subgraph.loadSample?.(services, world, kit);
  const follow = (events: readonly FeedEvent[]) => kit.write((scope) => services.reuse.follow(events, scope));
  await follow(reuseEvents(world));
  const ask: TestSubgraph['ask'] = async (query, variables = {}, caller = PUBLIC_CALLER) => {
    const { data, errors = [] } = await harness.execute(query, variables, caller);
    return { data, errors, codes: errors.map(({ extensions }) => extensions?.['code']) };
  };
  return {
    harness,
    world,
    registers,
    ask,
    follow,
    async dataOf<T>(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<T> {
      const { data, errors } = await ask(query, variables, caller);
      if (errors.length > 0) throw new Error(`${query}\n${JSON.stringify({ variables, errors }, null, 2)}`);
      return data as T;
    },
    async published(after) {
      const events: RawEvent[] = [];
      for (let page = await feed.read(after, 1000); page.events.length > 0; ) {
        events.push(...page.events);
        page = await feed.read(events.at(-1)?.seq ?? after, 1000);
      }
      return events;
    },
    async stop() {
      await harness.stop();
      await registers.stop();
    },
  };
}

/** The events of reusable results that the world's results and links cause. */
export function reuseEvents(world: SampleWorld): FeedEvent[] {
  const place = (index: number) => ({ seq: index + 1, at: `${TODAY}T00:00:00.000Z` });
  const results = world.results.map(
    (fact, index): FeedEvent => ({ ...place(index), type: 'ConformityResultChanged', key: fact.id, fact }),
  );
  const links = world.links.map(
    (fact, index): FeedEvent => ({
      ...place(results.length + index),
      type: 'ReuseLinkChanged',
      key: fact.id,
      fact,
    }),
  );
  return [...results, ...links];
}
