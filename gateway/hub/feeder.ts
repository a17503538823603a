/** Child of the primary, of low priority: hands this machine's audit log to the subgraph that shows who looked. */
import { join } from 'node:path';
import { readEnvironment } from '../../schema/contract/environment.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { startSubgraphHost } from '../../subgraphs/shared/host.ts';
import { ACCESS_RECORDS, runAccessFeeder } from './access-feeder.ts';
import { AUDIT_FOLDER } from './evidence.ts';
import { hubKeys } from './keys.ts';
import { createLog } from './logging.ts';
import { onShutdown } from './shutdown.ts';
import { transportTo } from './subgraph-transport.ts';

const environment = readEnvironment(
  process.env,
  discoverSubgraphs().map(({ name }) => name),
);
const log = createLog(environment.logLevel, 'feeder');
const keys = hubKeys(environment, log);
const host = await startSubgraphHost({
  environment,
  storeUri: process.env['YUNQIAO_STORE_URI'] ?? '',
  keys,
  log,
  appName: 'yunqiao-feeder',
  only: environment.subgraphUrls.has(ACCESS_RECORDS) ? [] : [ACCESS_RECORDS],
});
const transport = (await transportTo(host, environment))({ name: ACCESS_RECORDS });
const stopping = new AbortController();
const feeding = runAccessFeeder({
  directory: join(environment.dataDirectory, AUDIT_FOLDER),
  transport,
  keys,
  log,
  signal: stopping.signal,
});
onShutdown(log, async () => {
  stopping.abort();
  await feeding;
  await transport.close();
  await host.close();
});
