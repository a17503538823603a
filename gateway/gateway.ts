import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { OidcSettings } from '../schema/contract/environment.ts';
import { type KeySet, signingKey } from '../schema/contract/key-set.ts';
import type { Tracing } from '../schema/contract/tracing.ts';
import { createActFor } from './act-for.ts';
import { createReceiptIssuer } from './evidence/receipt-issuer.ts';
import { createRequestEvidence, type EvidenceConfig, type RequestEvidence } from './evidence/request-evidence.ts';
import { createSubjectScanner, MAX_SUBJECTS, subjectFieldsOf } from './evidence/subjects.ts';
import { createEngine } from './execution/create-engine.ts';
import type { Engine } from './execution/engine.ts';
import type { ScalarChecks } from './execution/operation/scalar-checks.ts';
import { tracedTransport } from './execution/transport/traced-transport.ts';
import type { SubgraphTransport } from './execution/transport/transport.ts';
import { createFrontDoor, type FrontDoor } from './front-door.ts';
import { createAnswerGraphql, type GraphqlPipeline } from './http/answer-graphql.ts';
import { registerAudit } from './http/audit-routes.ts';
import { registerDiscovery } from './http/discovery-routes.ts';
import { registerGraphql } from './http/graphql-route.ts';
import { limitHalfSent } from './http/half-sent.ts';
import { type Condition, type Dependency, registerHealth } from './http/health-routes.ts';
import { createLargeOperations } from './http/large-operations.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { publicAddress } from './http/public-address.ts';
import { registerSchema } from './http/schema-route.ts';
import { createHttpServer, type FaultPage } from './http/server.ts';
import { createStages } from './http/stages.ts';
import { registerTokenEndpoint } from './http/token-route.ts';
import { createAuthenticate } from './identity/access-token.ts';
import { createCallerHeaders } from './identity/caller-headers.ts';
import { createExternalIssuer } from './identity/external-issuer.ts';
import { createGrants } from './identity/grants.ts';
import { createOperationTexts } from './persisted/operation-text.ts';
import { createPersistedTexts } from './persisted/persisted-texts.ts';
import { createRegisteredOperations, registeredTexts } from './persisted/registered-operations.ts';
import { createAtOnce } from './quota/at-once.ts';
import { createChargeOnce } from './quota/charge-once.ts';
import { createLeaseRegister } from './quota/lease-register.ts';
import { createLeases } from './quota/leases.ts';
import { createPlanningTime, type PlanningShare, PUBLIC_PLANNING } from './quota/planning-share.ts';
import { createPlanningTurns } from './quota/planning-turns.ts';
import { createPublicBucket, type TakeUnits } from './quota/public-bucket.ts';
import { createExamination } from './reload/examine-supergraph.ts';
import type { SupergraphState } from './reload/supergraph-reloader.ts';
import { type SupergraphBundle, supergraphBundle } from './supergraph-bundle.ts';

/** Longest time a GraphQL request may take before it is answered with what there is. */
const REQUEST_TIMEOUT_MS = 30_000;

/** How long requests under way may take when the gateway stops. */
const DRAIN_MS = 3000;

/** What a gateway is made of. */
export interface GatewayConfig {
  readonly supergraphSdl: string;
  /** The hub's keys, asked at every use; a private one must be among them. */
  readonly keys: KeySet;
  /** Opens the way to a subgraph of the supergraph. */
  readonly transport: (subgraph: { readonly name: string; readonly url: string }) => SubgraphTransport;
  /** The subgraph that answers for agencies and their agreements. */
  readonly agenciesSubgraph: string;
  /** Where clients reach the gateway, when that is not where it listens. */
  readonly publicUrl?: string | undefined;
  /** Whether agencies of the sample data may sign in. */
  readonly demoCredentials: boolean;
  /** Where agencies' persons sign in; nobody does where it is undefined. */
  readonly oidc?: OidcSettings | undefined;
  readonly dependencies: readonly Dependency[];
  /** By subgraph, how well it follows the feeds that its answers rest on; told beside readiness. */
  readonly feeds?: (() => Promise<Readonly<Record<string, unknown>>>) | undefined;
  /** How the parts of the process and its machine are; told by readiness. */
  readonly conditions?: (() => Promise<Readonly<Record<string, Condition>>>) | undefined;
  /** The audit log, which whoever opened it closes, and what records and receipts tell of this supergraph. */
  readonly evidence: EvidenceConfig;
  /** Adds routes of the process that the gateway runs in. */
  readonly addRoutes?: (app: FastifyInstance, door: FrontDoor) => void;
  /** What browsers are shown in place of an error's JSON; without it they get the JSON too. */
  readonly faultPage?: FaultPage | undefined;
  /** Metrics of all processes together, where several share a port; this process's own by default. */
  readonly metrics?: () => Promise<string>;
  /** Texts of registered operations, to be planned before another supergraph takes over. */
  readonly registeredOperations?: () => AsyncIterable<string>;
  /** Documents that routes of the process send for callers; also agencies that run registered operations only may use those. */
  readonly ownOperations?: readonly string[];
  /** What `/readyz` says of the supergraph in force. */
  readonly supergraphState?: () => SupergraphState;
  /** Takes the units that everybody without a token spends together; not limited where undefined. */
  readonly takePublicUnits?: TakeUnits;
  /** Time that operations of callers without a token may take when they are new; {@link PUBLIC_PLANNING} by default. */
  readonly publicPlanning?: PlanningShare;
  /** Checks of custom scalars, by name, so that a client hears of a malformed value where it wrote it. Each throws what was expected. */
  readonly scalars?: ScalarChecks;
  readonly log: Logger;
  /** Undefined where nothing is traced. */
  readonly tracing?: Tracing | undefined;
}

/** A gateway that is wired and does not listen yet. */
export interface Gateway {
  readonly app: FastifyInstance;
  readonly engine: Engine<SupergraphBundle>;
  readonly metrics: Metrics;
  /** For work that the process does for callers in the background. */
  readonly door: FrontDoor;
  close(): Promise<void>;
}

/** Wires a gateway. @throws when the supergraph is unusable, does not fit the subgraphs, or no private key is at hand. */
export async function createGateway(config: GatewayConfig): Promise<Gateway> {
  const { keys, log, tracing } = config;
  signingKey(keys);
  const callerHeaders = createCallerHeaders(keys);
  const metrics = createMetrics();
  const engine: Engine<SupergraphBundle> = createEngine<SupergraphBundle>({
    supergraphSdl: config.supergraphSdl,
    transport: tracing ? (subgraph) => tracedTransport(config.transport(subgraph), tracing) : config.transport,
    perSupergraph: supergraphBundle,
    ...(config.scalars && { scalars: config.scalars }),
    cutAgain: ({ access }, basis) => access.cutAgain(basis),
    examine: createExamination({
      needed: [config.agenciesSubgraph],
      callerHeaders,
      registeredOperations:
        config.registeredOperations ??
        (() =>
          registeredTexts(engine.subgraph(config.agenciesSubgraph), callerHeaders, (error) =>
            log.warn({ err: error }, 'registered operations are not planned ahead'),
          )),
      onBrokenOperations: metrics.brokenOperations,
      log,
    }),
    subjectFields: subjectFieldsOf(config.evidence.subjectKinds, config.evidence.objectKinds ?? []),
    onFault: (fault) => log.warn({ fault }, 'a subgraph fault was masked'),
  });
  try {
    await engine.examine();
  } catch (error) {
    await engine.close();
    throw error;
  }
  const agencies = engine.subgraph(config.agenciesSubgraph);
  const evidence = requestEvidence(config.evidence, keys);
  const authenticate = createAuthenticate(keys);
  const leases = createLeases(
    createLeaseRegister(agencies, callerHeaders, (error) => {
      metrics.leaseRefused();
      log.warn({ err: error }, 'no leases from the register');
    }),
  );
  metrics.leases(() => leases.held);
  const app = createHttpServer(log, config.faultPage);
  limitHalfSent(app);
  const pipeline: GraphqlPipeline = {
    engine,
    authenticate,
    callerHeaders,
    leases,
    texts: createOperationTexts(
      createPersistedTexts(),
      createRegisteredOperations(agencies, callerHeaders),
      config.ownOperations,
    ),
    evidence,
    log,
    stages: createStages(),
    publicBucket: createPublicBucket(config.takePublicUnits),
    atOnce: createAtOnce(),
    awaitTurn: createLargeOperations(),
    publicPlanning: createPlanningTime(config.publicPlanning ?? PUBLIC_PLANNING),
    publicTurn: createPlanningTurns(),
    timeoutMs: REQUEST_TIMEOUT_MS,
    observe: metrics.observe,
    tracing,
  };
  const graphql = createAnswerGraphql(pipeline);
  registerGraphql(app, graphql);
  recordUnread(app, evidence);
  registerSchema(app, { access: () => engine.current.bundle.access, authenticate, leases, evidence, log });
  const { proofs } = config.evidence;
  if (proofs) registerAudit(app, { proofs, authenticate, leases, evidence, log });
  const address = publicAddress(config.publicUrl);
  const grants = createGrants(agencies, callerHeaders, config.demoCredentials);
  const issuer = config.oidc && createExternalIssuer(config.oidc);
  registerTokenEndpoint(app, { grants, keys, evidence, address, issuer, onSignIn: metrics.signedIn });
  registerDiscovery(app, keys, address, issuer !== undefined);
  registerHealth(app, {
    dependencies: config.dependencies,
    metrics: config.metrics ?? metrics.text,
    supergraph: config.supergraphState,
    feeds: config.feeds,
    conditions: config.conditions,
  });
  const door = createFrontDoor({
    authenticate,
    leases,
    evidence,
    charge: createChargeOnce(agencies, callerHeaders),
    actFor: createActFor(pipeline),
    graphql,
    subgraph: (name) => engine.subgraph(name),
    callerHeaders,
    schemaFor: (caller) => engine.current.bundle.access.schemaFor(caller),
  });
  config.addRoutes?.(app, door);
  await app.ready();
  return {
    app,
    engine,
    metrics,
    door,
    async close() {
      // Requests under way may finish; a connection that never does must not keep the process.
      const timer = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
      await app.close();
      clearTimeout(timer);
      await leases.close();
      await engine.close();
    },
  };
}

function requestEvidence(
  { trail, subjectKinds, objectKinds, receipts }: EvidenceConfig,
  keys: KeySet,
): RequestEvidence {
  const issueReceipt = createReceiptIssuer({
    signing: () => signingKey(keys),
    coordinates: receipts,
    now: Date.now,
  });
  return createRequestEvidence(trail, createSubjectScanner(subjectKinds, MAX_SUBJECTS, objectKinds), issueReceipt);
}

/** Requests that fail before their route sees them, for instance because they are too large, leave a record too. */
function recordUnread(app: FastifyInstance, evidence: RequestEvidence): void {
  const channels = new Map([
    ['/graphql', 'graphql'],
    ['/oauth/token', 'token'],
    ['/schema', 'schema'],
  ] as const);
  app.addHook('onError', (request, reply, _error, done) => {
    const channel = channels.get(request.routeOptions.url as '/graphql');
    if (channel) evidence.unread(channel, request.id, reply.elapsedTime);
    done();
  });
}
