import type { Environment } from '../../schema/contract/environment.ts';
import type { SubgraphHost } from '../../subgraphs/shared/host.ts';
import { bindInProcess } from '../../subgraphs/shared/in-process.ts';
import { inProcessTransport } from '../execution/transport/in-process-transport.ts';
import type { SubgraphTransport } from '../execution/transport/transport.ts';

/** In process where the subgraph runs here, over HTTP where the environment names a URL. */
export async function transportTo(
  host: SubgraphHost,
  environment: Environment,
): Promise<(subgraph: { name: string }) => SubgraphTransport> {
  // The HTTP client takes 4 MiB in each process: most hubs need none.
  const http = environment.subgraphUrls.size > 0 ? await import('../execution/transport/http-transport.ts') : undefined;
  return ({ name }) => {
    const instance = host.instances.get(name);
    if (instance) {
      return inProcessTransport(name, (fetch) => {
        const run = bindInProcess(instance, fetch);
        return (variables, context) =>
          run(variables, context.callerHeader.withinProcess(name, fetch.operationHash), context.requestId, {
            fromStore: !context.isQuery,
            sources: context.sources,
          });
      });
    }
    const url = environment.subgraphUrls.get(name);
    if (!http || !url) throw new Error(`The subgraph ${name} neither runs here nor has a URL.`);
    return http.httpTransport({ name, url });
  };
}
