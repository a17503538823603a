/**
 * What executing an operation costs, without HTTP: `tsx tests/bench/execution.ts [seconds per round]`. CPU time per operation is compared, so another
 * busy process on the machine does little harm. The candidates take turns; medians count.
 */

import { type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { createEngine } from '../../gateway/execution/create-engine.ts';
import { inProcessTransport } from '../../gateway/execution/transport/in-process-transport.ts';
import type { SubgraphResult } from '../../gateway/execution/transport/transport.ts';
import { UNSIGNED } from '../support/small-federation.ts';
import { BENCH_QUERIES, benchSubgraphs, benchSupergraph, oneSchema } from './execution-world.ts';

process.env.APOLLO_TELEMETRY_DISABLED = 'true';
const { ApolloGateway } = await import('@apollo/gateway');

const SECONDS = Number(process.argv[2] ?? 1);
const ROUNDS = 5;
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

type Ask = () => Promise<string> | string;

function compiled(schema: GraphQLSchema, query: string) {
  const jit = compileQuery(schema, parse(query, { noLocation: true }));
  if (!isCompiledQuery(jit)) throw new Error('graphql-jit cannot compile this query.');
  return jit;
}

const supergraphSdl = benchSupergraph();
const subgraphs = benchSubgraphs();
const subgraph = (name: string): GraphQLSchema => {
  const schema = subgraphs[name];
  if (!schema) throw new Error(`No subgraph ${name}.`);
  return schema;
};

function engineCandidate(text: string, variables: Record<string, unknown>): Ask {
  const engine = createEngine({
    supergraphSdl,
    transport: ({ name }) =>
      inProcessTransport(name, ({ query }) => {
        const jit = compiled(subgraph(name), query);
        return (values) => jit.query(undefined, {}, values) as SubgraphResult | Promise<SubgraphResult>;
      }),
  });
  return async () => {
    const context = {
      requestId: 'bench',
      deadline: performance.now() + 10_000,
      client: undefined,
      isQuery: true,
      callerHeader: UNSIGNED,
    };
    const { data, errors } = await engine.current.prepare({ query: text }).execute({ variables, context });
    if (errors.length > 0) throw new Error(errors[0]?.message);
    return `{"data":${data}}`;
  };
}

async function stockCandidate(query: string, variables: Record<string, unknown>): Promise<Ask> {
  const kept = new Map<string, ReturnType<typeof compiled>>();
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: SILENT,
    buildService: ({ name }) => ({
      async process({ request }) {
        const text = request.query ?? '';
        let jit = kept.get(name + text);
        if (!jit) {
          jit = compiled(subgraph(name), text);
          kept.set(name + text, jit);
        }
        return (await jit.query(undefined, {}, request.variables ?? {})) as never;
      },
    }),
  });
  const { schema, executor } = await gateway.load({ apollo: {} } as Parameters<typeof gateway.load>[0]);
  const document = parse(query);
  return async () => {
    const requestContext = {
      request: { query, variables },
      document,
      queryHash: query,
      source: query,
      schema,
      context: {},
      metrics: {},
      logger: SILENT,
      overallCachePolicy: {},
    } as unknown as Parameters<typeof executor>[0];
    return JSON.stringify(await executor(requestContext));
  };
}

function oneSchemaCandidate(query: string, variables: Record<string, unknown>): Ask {
  const jit = compiled(oneSchema(), query);
  return async () => jit.stringify((await jit.query(undefined, {}, variables)) as ExecutionResult);
}

async function microsecondsPerOperation(ask: Ask): Promise<number> {
  const end = performance.now() + SECONDS * 1_000;
  const before = process.cpuUsage();
  let count = 0;
  while (performance.now() < end) {
    await ask();
    count++;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

for (const [name, { query, variables }] of Object.entries(BENCH_QUERIES)) {
  const candidates: Record<string, Ask> = {
    engine: engineCandidate(query, variables),
    'stock gateway': await stockCandidate(query, variables),
    'one schema, no gateway': oneSchemaCandidate(query, variables),
  };
  const answers = await Promise.all(Object.values(candidates).map((ask) => ask()));
  if (new Set(answers).size !== 1)
    throw new Error(`${name}: the candidates answer differently.\n${answers.join('\n')}`);
  const results = new Map(Object.keys(candidates).map((candidate) => [candidate, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const [candidate, ask] of Object.entries(candidates)) {
      const cost = await microsecondsPerOperation(ask);
      // The first round warms up.
      if (round > 0) results.get(candidate)?.push(cost);
    }
  const floor = median(results.get('one schema, no gateway') ?? []);
  console.log(`${name} (${answers[0]?.length} characters)`);
  for (const [candidate, costs] of results) {
    const cost = median(costs);
    console.log(`  ${candidate.padEnd(24)} ${cost.toFixed(1).padStart(8)} µs CPU   ${(cost / floor).toFixed(1)} x`);
  }
}
process.exit(0);
