/** Child of the primary: makes the databases ready and ends. */
import { readEnvironment } from '../../schema/contract/environment.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { startSubgraphHost } from '../../subgraphs/shared/host.ts';
import { prepareDatabases } from '../../subgraphs/shared/prepare.ts';
import { hubKeys } from './keys.ts';
import { createLog } from './logging.ts';

const environment = readEnvironment(
  process.env,
  discoverSubgraphs().map(({ name }) => name),
);
const log = createLog(environment.logLevel, 'prepare');
process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => undefined);
const host = await startSubgraphHost({
  environment,
  storeUri: process.env['YUNQIAO_STORE_URI'] ?? '',
  keys: hubKeys(environment, log),
  log,
  appName: 'yunqiao-prepare',
});
await prepareDatabases([...host.instances.values()], {
  sampleData: environment.sampleData,
  clock: systemClock,
  log,
  tell: console.log,
});
await host.close();
process.exit(0);
