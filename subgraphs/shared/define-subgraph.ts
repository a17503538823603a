import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Caller } from '../../schema/contract/caller.ts';
import type { FeedEvent, OutgoingEvent } from '../../schema/domain/events/events.ts';
import type { MalformedEvent } from '../../schema/domain/events/read-event.ts';
import type { SampleWorld } from '../sample-world/world.ts';
import type { Clock } from './clock.ts';
import type { FollowedFeeds } from './followed-feeds.ts';
import type { RequestReads } from './loaders.ts';
import type { Write, WriteScope } from './outbox.ts';
import type { ReadModelDefinition, ReadModelReader } from './read-model/read-model.ts';

/** What a subgraph's services are made with, once per process. */
export interface ServiceKit<Models> {
  readonly models: Models;
  /** Runs a unit of work in one transaction and publishes its events with it. */
  readonly write: Write;
  readonly clock: Clock;
  readonly log: Logger;
  /** Whether this is a demonstration on a loopback address: sample data, demo credentials, and webhooks to this machine itself. */
  readonly isDemonstration: boolean;
  /** The read models that this subgraph declares, by name. */
  readonly readModel: (name: string) => ReadModelReader;
  /** The feeds that this subgraph follows. */
  readonly followed: FollowedFeeds;
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
  /**
   * Takes note of an event that can't be read, or that `handle` can't apply, inside such a transaction: what it was told for is not known until it is told
   * again, and must not be answered as it was before. Called for events of every type of the feed.
   */
  setAside(event: MalformedEvent | FeedEvent, scope: WriteScope, services: Services): Promise<void>;
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
  /** `import.meta.url` of the manifest; the SDL lies beside it. */
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
  /** Runs at each start without sample data. What it returns goes into files that only the hub's account reads, for example first credentials. */
  beginEmpty?(services: Services, kit: ServiceKit<Models>): Promise<readonly KeptSecret[]>;
  /** Lets an agency begin anew whose credentials are lost: run by hand on the machine, while the hub is stopped. @throws NOT_FOUND */
  recover?(services: Services, agency: string): Promise<KeptSecret>;
  /** Loads sample data drawn from the fictional world; idempotent. */
  loadSample?(services: Services, world: SampleWorld, kit: ServiceKit<Models>): Promise<void>;
}

/** Something that nobody must read but the hub's own account: it goes into a file (0600), never into a log or onto a terminal. */
export interface KeptSecret {
  /** Of the file. */
  readonly name: string;
  readonly content: string;
  /** For whoever starts the hub; the file's path comes after it. */
  readonly told: string;
}

/** Types a manifest; a subgraph's `subgraph.ts` exports the result as its default. */
export function defineSubgraph<Models, Services, Loaders>(
  manifest: SubgraphManifest<Models, Services, Loaders>,
): SubgraphManifest<Models, Services, Loaders> {
  return manifest;
}
