import type { Environment } from '../../schema/contract/environment.ts';
import type { SubgraphHost } from '../../subgraphs/shared/host.ts';
import { bindInProcess } from '../../subgraphs/shared/in-process.ts';
import { httpTransport } from '../execution/http-transport.ts';
import { inProcessTransport } from '../execution/in-process-transport.ts';
import type { SubgraphTransport } from '../execution/transport.ts';

/** In process where the subgraph runs here, over HTTP where the environment names a URL. */
export function transportTo(
  host: SubgraphHost,
  environment: Environment,
): (subgraph: { name: string }) => SubgraphTransport {
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
    if (!url) throw new Error(`The subgraph ${name} neither runs here nor has a URL.`);
    return httpTransport({ name, url });
  };
}
