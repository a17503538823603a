/** `npm start`: the whole hub on one machine. */
import cluster from 'node:cluster';
import { EnvironmentError, readEnvironment } from '../schema/contract/environment.ts';
import { makePrivate, PRIVATE_UMASK } from '../schema/contract/private-directory.ts';
import { discoverSubgraphs } from '../schema/discover.ts';
import { DirectoryInUseError } from '../subgraphs/shared/directory-lock.ts';
import { LogRefused } from './evidence/head-keeper.ts';

try {
  const environment = readEnvironment(
    process.env,
    discoverSubgraphs().map(({ name }) => name),
  );
  process.umask(PRIVATE_UMASK);
  // The supervisor has no use for what a worker loads: half a second of each start.
  if (cluster.isPrimary) {
    makePrivate(environment.dataDirectory);
    await (await import('./hub/primary.ts')).runPrimary(environment);
  } else {
    await (await import('./hub/worker.ts')).runWorker(environment);
  }
} catch (error) {
  const isTold =
    error instanceof EnvironmentError || error instanceof LogRefused || error instanceof DirectoryInUseError;
  console.error(isTold ? error.message : error);
  process.exit(1);
}
