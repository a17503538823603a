import cluster from 'node:cluster';
import { createIssuerClient } from '../../clients/portal/desk/issuer-client.ts';
import { createSessions } from '../../clients/portal/desk/sessions.ts';
import { inProcess, inProcessFetch } from '../../clients/portal/in-process.ts';
import { portalFaultPage, registerPortal } from '../../clients/portal/portal.tsx';
import type { Environment } from '../../schema/contract/environment.ts';
import { restOperations } from '../../schema/rest/routes.ts';
import { type SubgraphHost, startSubgraphHost } from '../../subgraphs/shared/host.ts';
import { scalarChecks } from '../../subgraphs/shared/scalars.ts';
import { openTracing } from '../../subgraphs/shared/tracing/open-tracing.ts';
import type { Dependency } from '../http/health-routes.ts';
import { isLocalRequest } from '../http/local-request.ts';
import { publicAddress } from '../http/public-address.ts';
import { createUnitBucket } from '../quota/public-bucket.ts';
import {
  createFollowingGateway,
  type FollowingGateway,
  type FollowingGatewayConfig,
} from '../reload/following-gateway.ts';
import { registerStreams } from './changes/event-route.ts';
import { startSinkRounds } from './changes/sink-rounds.ts';
import { registerSubscriptions } from './changes/subscription-route.ts';
import { startWebhookRounds } from './changes/webhook-rounds.ts';
import { startChannelRounds } from './channel-rounds.ts';
import { registerJobFiles } from './claim-jobs/file-routes.ts';
import { startJobRunner } from './claim-jobs/runner.ts';
import { askForClusterMetrics, tellNumbers } from './cluster-metrics.ts';
import { hubConditions } from './conditions.ts';
import { sessionsOfMachine } from './desk-sessions.ts';
import { startDutiesRounds } from './duties-rounds.ts';
import { openHubEvidence } from './evidence.ts';
import { feedHealth, observeFeeds } from './feed-health.ts';
import { hubKeys } from './keys.ts';
import { createLog } from './logging.ts';
import { startDispatchRounds } from './notices/dispatch-rounds.ts';
import { observeHub } from './observe-hub.ts';
import { takePublicUnits } from './public-units.ts';
import { registerRest } from './rest/rest-routes.ts';
import { type FeedRoutes, feedRoutes } from './serve-feeds.ts';
import { mayServe } from './serving-turn.ts';
import { onShutdown } from './shutdown.ts';
import { registerStatusLists } from './status-lists.ts';
import { transportTo } from './subgraph-transport.ts';
import { hubSupergraph, onReadAgain } from './supergraph.ts';
import { processWakes } from './wakes.ts';

/** The subgraph that answers for agencies. */
const AGENCIES = 'agencies';

/** A worker: the gateway with every subgraph that has no URL in the same process; all workers share the port. */
export async function runWorker(environment: Environment): Promise<void> {
  const tracing = await openTracing(environment.tracing, 'worker', (error) =>
    log.warn({ err: error }, 'spans are not sent'),
  );
  const log = createLog(environment.logLevel, 'worker', { traceIds: tracing && (() => tracing.ids()) });
  const storeUri = process.env['YUNQIAO_STORE_URI'];
  if (!storeUri) throw new Error('A worker is started by the hub, not by hand.');
  const keys = hubKeys(environment, log);
  const wakes = processWakes();
  const host = await startSubgraphHost({ environment, storeUri, keys, log, appName: 'yunqiao-worker', wakes, tracing });
  const evidence = await openHubEvidence(environment, keys, log);
  const routes = await feedRoutes(host, environment.subgraphUrls, keys, log);
  const sessions = cluster.isWorker ? sessionsOfMachine() : createSessions();
  const portal = { origin: publicAddress(environment.publicUrl) };
  const config: FollowingGatewayConfig = {
    keys,
    takePublicUnits: cluster.isWorker ? takePublicUnits() : createUnitBucket(environment.publicRate),
    transport: await transportTo(host, environment),
    agenciesSubgraph: AGENCIES,
    publicUrl: environment.publicUrl,
    demoCredentials: environment.demoCredentials,
    oidc: environment.oidc,
    scalars: scalarChecks,
    evidence,
    dependencies: dependenciesOf(host, environment.subgraphUrls),
    metrics: cluster.isWorker ? askForClusterMetrics : undefined,
    conditions: () => hubConditions(host, evidence.trail, environment.dataDirectory),
    feeds: () => feedHealth(host, environment.subgraphUrls),
    faultPage: portalFaultPage(portal),
    ownOperations: [restOperations()],
    addRoutes: (app, door) => {
      registerJobFiles(app, door, log);
      registerRest(app, door);
      registerPortal(app, {
        ...portal,
        fetch: inProcessFetch(inProcess(app)),
        desk: {
          sessions,
          sendFor: (reader) => inProcess(app, reader, isLocalRequest(reader)),
          demo: environment.demoCredentials,
          issuer: environment.oidc && createIssuerClient(environment.oidc),
        },
      });
      routes.addTo(app);
      registerStreams(app, { door, wakes, log }, registerSubscriptions);
      registerStatusLists(app, door, keys, publicAddress(environment.publicUrl), { wakes, log });
    },
    log,
    tracing,
  };
  // The first to ask must not wait for it.
  for (const instance of host.instances.values()) void instance.schema;
  const following = await createFollowingGateway(config, hubSupergraph(environment.dataDirectory));
  observeFeeds(host);
  observeHub(host, evidence.trail, environment.dataDirectory);
  if (cluster.isWorker) tellNumbers();
  onReadAgain(() => void following.reloader.check());
  if (cluster.isWorker) await mayServe();
  await following.gateway.app.listen({ port: environment.port, host: environment.host });
  const runner = startJobRunner(following.gateway.door, environment.dataDirectory, log);
  const duties = startDutiesRounds(following.gateway.door, wakes, log);
  const webhooks = startWebhookRounds(following.gateway.door, wakes, log);
  const channels = startChannelRounds(following.gateway.door, wakes, log);
  const dispatches = startDispatchRounds(following.gateway.door, environment, wakes, log);
  const sink = await startSinkRounds(following.gateway.door, host.store, environment.nats, wakes, log);
  onShutdown(log, async () => {
    await Promise.all([runner.stop(), duties.stop(), webhooks.stop(), channels.stop(), dispatches.stop(), sink.stop()]);
    await stop(following, evidence, host, routes);
    await tracing?.close();
  });
}

async function stop(
  following: FollowingGateway,
  evidence: { close(): Promise<void> },
  host: SubgraphHost,
  routes: FeedRoutes,
): Promise<void> {
  await following.close();
  routes.close();
  await evidence.close();
  await host.close();
}

function dependenciesOf(host: SubgraphHost, urls: ReadonlyMap<string, string>): Dependency[] {
  const store: Dependency = {
    name: 'store',
    check: async () => {
      await host.store.client.db('admin').command({ ping: 1 });
    },
  };
  const remote = [...urls].map(([name, url]) => ({
    name,
    check: async () => {
      const response = await fetch(new URL('healthz', url), { signal: AbortSignal.timeout(2000) });
      if (!response.ok) throw new Error(`status ${response.status}`);
    },
  }));
  return [store, ...remote];
}
