import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFormattedError, type GraphQLSchema, graphql, parse } from 'graphql';
import { createEngine, type EngineOptions } from '../../gateway/execution/create-engine.ts';
import type { Engine, PrepareRequest } from '../../gateway/execution/engine.ts';
import type { Fault } from '../../gateway/execution/plan/subgraph-errors.ts';
import { inProcessTransport } from '../../gateway/execution/transport/in-process-transport.ts';
import type {
  CallerHeader,
  ExecutionContext,
  SubgraphResult,
  SubgraphTransport,
} from '../../gateway/execution/transport/transport.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject", "@inaccessible"])\n`;

/** A subgraph of a test: SDL without its head, and resolvers. */
export interface SmallSubgraph {
  readonly sdl: string;
  readonly resolvers?: Record<string, unknown>;
}

/** What one subgraph was asked. */
export interface Asked {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** An answer as clients see it, with its data parsed. */
export interface SmallAnswer {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface SmallFederation {
  readonly engine: Engine;
  readonly supergraphSdl: string;
  /** Everything the subgraphs were asked so far. */
  readonly asked: Asked[];
  readonly faults: Fault[];
  ask(query: string, variables?: Record<string, unknown>, more?: AskOptions): Promise<SmallAnswer>;
}

export interface AskOptions extends Omit<PrepareRequest, 'query'> {
  readonly context?: Partial<ExecutionContext>;
}

type Override = (name: string, usual: SubgraphTransport) => SubgraphTransport;

export function composeSmall(subgraphs: Readonly<Record<string, SmallSubgraph>>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({ name, url: `http://${name}`, typeDefs: parse(LINK + sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

export function smallSchema({ sdl, resolvers }: SmallSubgraph): GraphQLSchema {
  return buildSubgraphSchema({ typeDefs: parse(LINK + sdl), resolvers } as Extract<
    Parameters<typeof buildSubgraphSchema>[0],
    { resolvers?: unknown }
  >);
}

/** For subgraphs that do not look at who asks. */
export const UNSIGNED: CallerHeader = { withinProcess: () => 'caller', forRequest: () => 'caller' };

/** A request context for tests: a deadline that is not reached. */
export function testContext(context: Partial<ExecutionContext> = {}): ExecutionContext {
  return {
    requestId: 'test',
    deadline: performance.now() + 10_000,
    client: undefined,
    isQuery: true,
    callerHeader: UNSIGNED,
    ...context,
  };
}

/** Subgraphs in this process behind an engine. `transport` may replace the way to a subgraph. */
export function smallFederation(
  subgraphs: Readonly<Record<string, SmallSubgraph>>,
  options: Partial<Omit<EngineOptions, 'transport'>> & { readonly transport?: Override } = {},
): SmallFederation {
  const { transport: override = (_, usual) => usual, ...engineOptions } = options;
  const supergraphSdl = composeSmall(subgraphs);
  const asked: Asked[] = [];
  const faults: Fault[] = [];
  const usual = (name: string): SubgraphTransport => {
    const subgraph = subgraphs[name];
    if (!subgraph) throw new Error(`No subgraph ${name}.`);
    const schema = smallSchema(subgraph);
    return inProcessTransport(name, ({ query }) => async (variables) => {
      asked.push({ subgraph: name, query, variables });
      const { data, errors } = await graphql({ schema, source: query, variableValues: variables });
      return { data, ...(errors && { errors: errors.map((error) => error.toJSON()) }) } as SubgraphResult;
    });
  };
  const engine = createEngine({
    supergraphSdl,
    onFault: (fault) => faults.push(fault),
    ...engineOptions,
    transport: ({ name }) => override(name, usual(name)),
  });
  return {
    engine,
    supergraphSdl,
    asked,
    faults,
    async ask(query, variables = {}, { context, ...more } = {}) {
      const prepared = engine.current.prepare({ query, ...more });
      const { data, errors } = await prepared.execute({ variables, context: testContext(context) });
      return { data: data === null ? undefined : JSON.parse(data), errors };
    },
  };
}
