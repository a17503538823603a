import type { Logger } from 'pino';
import { type Environment, readEnvironment } from '../../schema/contract/environment.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';
import { PRIVATE_UMASK } from '../../schema/contract/private-directory.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { type SubgraphHost, startSubgraphHost } from '../../subgraphs/shared/host.ts';
import type { Wakes } from '../../subgraphs/shared/wakes.ts';
import { hubKeys } from './keys.ts';
import { createLog } from './logging.ts';
import { endWithParent } from './shutdown.ts';

/** What a child of the primary works with. */
export interface ChildHost {
  readonly environment: Environment;
  readonly log: Logger;
  readonly keys: KeySet;
  readonly host: SubgraphHost;
}

/**
 * Puts subgraphs to work in a child of the primary, by the environment it was given.
 * @param name of the process, in its own log and in the store's
 * @param only the subgraphs to run here; all that have no URL by default
 * @param wakes by which it tells of news
 */
export async function startChildHost(
  name: string,
  only?: (environment: Environment) => readonly string[],
  wakes?: Wakes,
): Promise<ChildHost> {
  process.umask(PRIVATE_UMASK);
  endWithParent();
  // Ctrl-C and a closed terminal reach the whole process group, also while a child starts; the primary decides when it stops.
  process.on('SIGINT', () => undefined);
  process.on('SIGHUP', () => undefined);
  const environment = readEnvironment(
    process.env,
    discoverSubgraphs().map((subgraph) => subgraph.name),
  );
  const log = createLog(environment.logLevel, name);
  const keys = hubKeys(environment, log);
  const host = await startSubgraphHost({
    environment,
    storeUri: process.env['YUNQIAO_STORE_URI'] ?? '',
    keys,
    log,
    appName: `yunqiao-${name}`,
    only: only?.(environment),
    ...(wakes && { wakes }),
  });
  return { environment, log, keys, host };
}
