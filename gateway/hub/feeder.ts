/** Child of the primary, of low priority: hands this machine's audit log to the subgraph that shows who looked. */
import { join } from 'node:path';
import { ACCESS_RECORDS, runAccessFeeder } from './access-feeder.ts';
import { startChildHost } from './child-host.ts';
import { AUDIT_FOLDER } from './evidence.ts';
import { onShutdown } from './shutdown.ts';
import { transportTo } from './subgraph-transport.ts';

const { environment, log, keys, host } = await startChildHost('feeder', ({ subgraphUrls }) =>
  subgraphUrls.has(ACCESS_RECORDS) ? [] : [ACCESS_RECORDS],
);
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
