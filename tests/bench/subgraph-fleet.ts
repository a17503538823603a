/** Child of the bench: every subgraph over HTTP in one process, on the store and keys of a hub that runs already. Sends `{ urls }` when they listen. */
import { pino } from 'pino';
import { built } from './built.ts';

const { readEnvironment } = (await import(
  built('schema/contract/environment.js')
)) as typeof import('../../schema/contract/environment.ts');
const { followKeyFile } = (await import(
  built('schema/contract/live-key-set.js')
)) as typeof import('../../schema/contract/live-key-set.ts');
const { discoverSubgraphs } = (await import(built('schema/discover.js'))) as typeof import('../../schema/discover.ts');
const { startSubgraphHost } = (await import(
  built('subgraphs/shared/host.js')
)) as typeof import('../../subgraphs/shared/host.ts');
const { createSubgraphServer } = (await import(
  built('subgraphs/shared/server.js')
)) as typeof import('../../subgraphs/shared/server.ts');

const log = pino({ level: 'warn' }, pino.destination(2));
const environment = readEnvironment(
  process.env,
  discoverSubgraphs().map(({ name }) => name),
);
const host = await startSubgraphHost({
  environment,
  storeUri: process.env['YUNQIAO_STORE_URI'] ?? '',
  keys: followKeyFile(`${environment.dataDirectory}/hub-keys.json`, { log }),
  log,
  appName: 'bench-fleet',
});
const urls: Record<string, string> = {};
for (const instance of host.instances.values()) {
  const server = await createSubgraphServer(instance);
  urls[instance.manifest.name] = `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
}
process.send?.({ urls });
process.on('disconnect', () => process.exit(0));
