import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Caller } from '../../schema/contract/caller.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';
import { type CallerCheck, createCallerCheck } from './caller-check.ts';
import type { Clock } from './clock.ts';
import type { RequestContext, ServiceKit, SubgraphManifest } from './define-subgraph.ts';
import { buildExecutableSchema, type ExecutableSubgraph } from './executable-schema.ts';
import { createFollowedFeeds } from './followed-feeds.ts';
import { createLocalFeed, createWrite, type LocalFeed } from './outbox.ts';
import { createLookUpView } from './read-model/look-up-view.ts';
import type { ReadModelReader } from './read-model/read-model.ts';
import { createRequestCheck, type RequestCheck } from './request-check.ts';
import { type RequestOptions, RequestScope } from './request-scope.ts';
import type { Store } from './store/connection.ts';

/** What a subgraph needs from the process it runs in. */
export interface InstanceDependencies {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  /** Public keys of the gateways whose caller headers it accepts. */
  readonly keys: KeySet;
  /** Opens a read model that the subgraph declares. */
  readonly readModel: (subgraph: string, name: string) => ReadModelReader;
  /** Whether this process can reach a feed; every one by default. */
  readonly hasFeed?: (feed: string) => boolean;
  readonly isDemonstration?: boolean;
  /** Told that the subgraph's feed has news. */
  readonly onNews?: (feed: string) => void;
  /** Refuses to publish a malformed event, for tests. */
  readonly checkEvents?: boolean;
}

/** A subgraph at work in a process: models bound to its database, services made. Its schema is built when it is first asked for: most processes answer no queries. */
export interface SubgraphInstance<Models = unknown, Services = unknown, Loaders = unknown> extends ExecutableSubgraph {
  readonly manifest: SubgraphManifest<Models, Services, Loaders>;
  readonly database: Connection;
  readonly kit: ServiceKit<Models>;
  readonly services: Services;
  readonly feed: LocalFeed;
  /** Who asks within this process, and who over HTTP. */
  readonly callers: CallerCheck;
  readonly requests: RequestCheck;
  readonly log: Logger;
  createContext(caller: Caller, requestId: string, options?: RequestOptions): RequestContext<Services, Loaders>;
}

/** The subgraph's database in the store. */
export function databaseName(subgraph: string): string {
  return `yunqiao_${subgraph.replaceAll('-', '_')}`;
}

/** Puts a subgraph to work in this process. Nothing is written or listened on. */
export function createInstance<M, S, L>(
  manifest: SubgraphManifest<M, S, L>,
  dependencies: InstanceDependencies,
): SubgraphInstance<M, S, L> {
  const { store, clock, keys } = dependencies;
  const log = dependencies.log.child({ subgraph: manifest.name });
  const database = store.database(databaseName(manifest.name));
  let lastWritten = 0;
  const readModel = (name: string) => dependencies.readModel(manifest.name, name);
  const kit: ServiceKit<M> = {
    models: manifest.models(database),
    write: createWrite(store, database, clock, {
      onCommitted: (seq) => {
        lastWritten = Math.max(lastWritten, seq);
        dependencies.onNews?.(manifest.name);
      },
      checkEvents: dependencies.checkEvents ?? false,
    }),
    clock,
    log,
    isDemonstration: dependencies.isDemonstration ?? false,
    readModel,
    followed: createFollowedFeeds(manifest, readModel, clock, dependencies.hasFeed),
  };
  const services = manifest.services(kit);
  const view = manifest.lookUpsFrom
    ? createLookUpView({
        reader: kit.readModel(manifest.lookUpsFrom.name),
        ownFeed: manifest.name,
        clock,
        lastWritten: () => lastWritten,
      })
    : undefined;
  const process = { manifest, services, clock, view };
  let executable: ExecutableSubgraph | undefined;
  const built = () => (executable ??= buildExecutableSchema(manifest));
  return {
    get schema() {
      return built().schema;
    },
    get rules() {
      return built().rules;
    },
    manifest,
    database,
    kit,
    services,
    log,
    feed: createLocalFeed(manifest.name, database),
    callers: createCallerCheck(manifest.name, keys.find),
    requests: createRequestCheck(manifest.name, keys),
    createContext: (caller, requestId, options) => new RequestScope(process, caller, requestId, options),
  };
}
