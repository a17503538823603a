import { Supergraph } from '@apollo/federation-internals';
import type * as ApolloGatewayPackage from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { type GraphQLFormattedError, parse } from 'graphql';
import { DEFAULT_LIMITS } from '../../gateway/execution/operation/operation-limits.ts';
import { inOrderOfNeeds } from '../../gateway/execution/plan/plan-order.ts';
import { requiredApart, takenForObjects } from '../../gateway/execution/plan/required-apart.ts';
import type { GeneratedOperation } from './operation-generator.ts';
import { hash } from './random.ts';
import { loadStock, STOCK_FIXES } from './stock-fixes.ts';
import type { World } from './world.ts';

// The stock gateway reports to its maker unless it is told not to.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';

/** What the stock gateway answers. */
export interface StockAnswer {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  /** Nulls and invalid values that break the schema. The stock gateway drops them when there are other errors; here they are kept. */
  readonly valueCompletion: readonly GraphQLFormattedError[];
}

export interface StockGateway {
  execute(operation: GeneratedOperation): Promise<StockAnswer>;
  stop(): Promise<void>;
}

interface ResultShaping {
  computeResponse(parameters: unknown): { data: unknown; errors: GraphQLFormattedError[] };
}

interface Planning {
  readonly queryPlanner: { buildQueryPlan(...parameters: unknown[]): QueryPlan };
}

/**
 * Two more mistakes are the planner's, not the gateway's: a fetch before what it needs (`plan-order.test.ts` shows it), and one type's needs for fields of all
 * types (`required-apart.ts`, shown by a federation case).
 */
function mendPlans({ queryPlanner }: Planning, supergraphSdl: string): void {
  const taken = takenForObjects(parse(supergraphSdl, { noLocation: true }));
  const graphs = Supergraph.build(supergraphSdl, { validateSupergraph: false }).subgraphNameToGraphEnumValue();
  const build = queryPlanner.buildQueryPlan.bind(queryPlanner);
  queryPlanner.buildQueryPlan = (...parameters) => {
    const plan = build(...parameters);
    if (!plan.node || plan.node.kind === 'Subscription') return plan;
    return { ...plan, node: inOrderOfNeeds(requiredApart(plan.node, taken, (name) => graphs.get(name) ?? '')) };
  };
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** `@apollo/gateway` as it is published, or with its known mistakes mended. */
export class Stock {
  readonly #kind: 'published' | 'mended';
  readonly #package: typeof ApolloGatewayPackage;
  #completions: readonly GraphQLFormattedError[] = [];

  constructor(kind: 'published' | 'mended') {
    this.#kind = kind;
    const { module, file } = loadStock<typeof ApolloGatewayPackage>(kind === 'mended' ? STOCK_FIXES : []);
    this.#package = module;
    const shaping = file('resultShaping.js') as ResultShaping;
    const { computeResponse } = shaping;
    // Shaping is synchronous and comes last, so what it found belongs to the execution that is about to answer.
    shaping.computeResponse = (parameters) => {
      const response = computeResponse(parameters);
      this.#completions = [...response.errors];
      return response;
    };
  }

  /** The gateway over a world's subgraphs in this process. It may compare as many plans as the engine, or as many as it usually does. */
  async over(
    world: World,
    plans: "the engine's bound" | 'its own bound' = "the engine's bound",
  ): Promise<StockGateway> {
    const { ApolloGateway, LocalGraphQLDataSource } = this.#package;
    const gateway = new ApolloGateway({
      supergraphSdl: world.supergraphSdl,
      logger: SILENT,
      // With another bound the planner may settle for another plan, which asks other subgraphs.
      ...(plans === "the engine's bound" && {
        queryPlannerConfig: { debug: { maxEvaluatedPlans: DEFAULT_LIMITS.evaluatedPlans } },
      }),
      buildService: ({ name }) => {
        const schema = world.schemas[name];
        if (!schema) throw new Error(`No subgraph ${name}.`);
        return new LocalGraphQLDataSource(schema);
      },
    });
    const { schema, executor } = await gateway.load({ apollo: {} } as Parameters<typeof gateway.load>[0]);
    if (this.#kind === 'mended') mendPlans(gateway as unknown as Planning, world.supergraphSdl);
    return {
      execute: async ({ query, variables, operationName }) => {
        const requestContext = {
          request: { query, variables, operationName },
          document: parse(query),
          queryHash: String(hash(query)),
          source: query,
          operationName: operationName ?? null,
          schema,
          context: {},
          metrics: {},
          logger: SILENT,
          overallCachePolicy: {},
        } as unknown as Parameters<typeof executor>[0];
        this.#completions = [];
        try {
          const { data, errors } = await executor(requestContext);
          return { data, errors: errors ?? [], valueCompletion: this.#completions };
        } catch (error) {
          // An alias can make its planner fail.
          return { data: null, errors: [{ message: String(error) }], valueCompletion: [] };
        }
      },
      stop: () => gateway.stop(),
    };
  }
}
