import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Caller } from '../../schema/contract/caller.ts';
import type { SampleWorld } from '../sample-world/world.ts';
import type { Clock } from './clock.ts';
import type { RequestReads } from './loaders.ts';
import type { FeedEvent, OutgoingEvent, Write, WriteScope } from './outbox.ts';
import type { ReadModelDefinition, ReadModelReader } from './read-model/read-model.ts';

/** What a subgraph's services are made with, once per process. */
export interface ServiceKit<Models> {
  readonly models: Models;
  /** Runs a unit of work in one transaction and publishes its events with it. */
  readonly write: Write;
  readonly clock: Clock;
  readonly log: Logger;
  /** The read models that this subgraph declares, by name. */
  readonly readModel: (name: string) => ReadModelReader;
}

/** What every resolver gets as its context, made per request. */
export interface RequestContext<Services, Loaders> {
  readonly caller: Caller;
  readonly requestId: string;
  readonly clock: Clock;
  readonly services: Services;
  /** Made when first asked for. */
  readonly loaders: Loaders;
  /** Says that the answer rests on a read model with these sources; what look-ups read of the subgraph's own view is noted anyway. */
  noteSources(sources: readonly { readonly name: string; readonly asOf: string | null }[]): void;
}

/** What loaders are made with, once per request. */
export interface LoaderKit extends RequestReads {
  readonly caller: Caller;
  readonly clock: Clock;
}

/** Follows another subgraph's feed into this subgraph's own store: each event exactly once, in order. */
export interface Follower<Services> {
  /** Name of the cursor; changing it replays the feed from the start. */
  readonly name: string;
  /** The subgraph followed. */
  readonly feed: string;
  /** Applies a page of events inside the transaction that also moves the cursor. */
  handle(events: readonly FeedEvent[], scope: WriteScope, services: Services): Promise<void>;
}

/** How the records of a collection are told in the feed; `null`: not at all. */
export interface Retelling {
  readonly collection: string;
  toEvent(document: never): OutgoingEvent | null;
}

/** A subgraph, whole: what its folder exports and the only thing others see of it. */
export interface SubgraphManifest<Models = unknown, Services = unknown, Loaders = unknown> {
  /** Name of the folder, of the subgraph in the supergraph, and of its database (with the prefix `yunqiao_`). */
  readonly name: string;
  /** `import.meta.url` of the manifest; `schema.graphql` lies beside it. */
  readonly moduleUrl: string;
  models(database: Connection): Models;
  services(kit: ServiceKit<Models>): Services;
  /** Batch loaders, made per request: a shared cache would leak between callers. */
  loaders(services: Services, kit: LoaderKit): Loaders;
  /** Typed by the subgraph's generated `Resolvers`. */
  readonly resolvers: Readonly<Record<string, unknown>>;
  readonly follows?: readonly Follower<Services>[];
  readonly readModels?: readonly ReadModelDefinition[];
  /** The one of `readModels` that follows the subgraph's own feed and answers its look-ups by key. */
  readonly lookUpsFrom?: ReadModelDefinition;
  /**
   * Collections whose records the feed once told in part only, or not at all: a store from that time tells them all again, once, so that views of the
   * feed are whole.
   */
  readonly retells?: readonly Retelling[];
  /** Loads reference data that the subgraph owns (lists, codes, catalogue), in every mode and at each start; idempotent. */
  loadReference?(services: Services, kit: ServiceKit<Models>): Promise<void>;
  /** Runs at each start without sample data. What it returns is shown once to whoever starts the hub, for example first credentials; else `null`. */
  beginEmpty?(services: Services, kit: ServiceKit<Models>): Promise<string | null>;
  /** Loads sample data drawn from the fictional world; idempotent. */
  loadSample?(services: Services, world: SampleWorld, kit: ServiceKit<Models>): Promise<void>;
}

/** Types a manifest; a subgraph's `subgraph.ts` exports the result as its default. */
export function defineSubgraph<Models, Services, Loaders>(
  manifest: SubgraphManifest<Models, Services, Loaders>,
): SubgraphManifest<Models, Services, Loaders> {
  return manifest;
}
