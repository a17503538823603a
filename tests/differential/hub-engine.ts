import { graphql } from 'graphql';
import { createEngine } from '../../gateway/execution/create-engine.ts';
import type { Engine } from '../../gateway/execution/engine.ts';
import { inProcessTransport } from '../../gateway/execution/transport/in-process-transport.ts';
import type {
  ExecutionContext,
  SubgraphResult,
  SubgraphTransport,
} from '../../gateway/execution/transport/transport.ts';
import { UNSIGNED } from '../support/small-federation.ts';
import type { World } from './world.ts';

/** The engine over the world's subgraphs in this process, each asked through graphql-js; `between` may replace the way to a subgraph. */
export function hubEngine(
  world: World,
  between: (name: string, usual: SubgraphTransport) => SubgraphTransport = (_, usual) => usual,
): Engine {
  return createEngine({
    supergraphSdl: world.supergraphSdl,
    transport: ({ name }) => {
      const schema = world.schemas[name];
      if (!schema) throw new Error(`No subgraph ${name}.`);
      const usual = inProcessTransport(name, ({ query }) => async (variableValues) => {
        const { data, errors } = await graphql({ schema, source: query, variableValues });
        return { data, ...(errors && { errors: errors.map((error) => error.toJSON()) }) } as SubgraphResult;
      });
      return between(name, usual);
    },
  });
}

/** The context of a request that nobody waits for impatiently. */
export function patientContext(): ExecutionContext {
  return {
    requestId: 'differential',
    deadline: performance.now() + 60_000,
    client: undefined,
    isQuery: true,
    callerHeader: UNSIGNED,
  };
}
