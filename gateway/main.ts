/** `npm start`: the whole hub on one machine. */
import cluster from 'node:cluster';
import { EnvironmentError, readEnvironment } from '../schema/contract/environment.ts';
import { discoverSubgraphs } from '../schema/discover.ts';
import { runPrimary } from './hub/primary.ts';
import { runWorker } from './hub/worker.ts';

try {
  const environment = readEnvironment(
    process.env,
    discoverSubgraphs().map(({ name }) => name),
  );
  await (cluster.isPrimary ? runPrimary(environment) : runWorker(environment));
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exit(1);
}
