/** `npm run recover -- <agency>`: lets an agency begin anew whose credentials are lost. On the hub's machine, by its account, while the hub is stopped. */
import { join } from 'node:path';
import { EnvironmentError, readEnvironment } from '../../schema/contract/environment.ts';
import { makePrivate } from '../../schema/contract/private-directory.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { lockDirectory } from '../../subgraphs/shared/directory-lock.ts';
import { startSubgraphHost } from '../../subgraphs/shared/host.ts';
import { keepSecret } from '../../subgraphs/shared/prepare.ts';
import { launchEmbeddedStore } from '../../subgraphs/shared/store/embedded/launch.ts';
import { hubKeys } from './keys.ts';
import { createLog } from './logging.ts';

const agency = process.argv[2] ?? '';
try {
  const names = discoverSubgraphs().map(({ name }) => name);
  const environment = readEnvironment(process.env, names);
  if (!agency) throw new EnvironmentError('Which agency? For example: npm run recover -- operator');
  makePrivate(environment.dataDirectory);
  await lockDirectory(environment.dataDirectory, 'hub');
  const log = createLog('error', 'recover');
  const store = environment.mongodbUri
    ? { uri: environment.mongodbUri, stop: async () => undefined }
    : await launchEmbeddedStore({ directory: join(environment.dataDirectory, 'store'), log });
  const keys = hubKeys(environment, log);
  const only = names.filter((name) => !environment.subgraphUrls.has(name));
  const host = await startSubgraphHost({
    environment,
    storeUri: store.uri,
    keys,
    log,
    appName: 'yunqiao-recover',
    only,
  });
  try {
    for (const { manifest, services } of host.instances.values()) {
      const secret = await manifest.recover?.(services, agency);
      if (secret) console.log(keepSecret(environment.dataDirectory, secret));
    }
  } finally {
    await host.close();
    await store.stop();
    keys.close();
  }
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
