/**
 * Child of the bench: a gateway with every subgraph in its process, on the store and keys of a hub that runs already, with safeguards left out as
 * `BENCH_WITHOUT` says. They are left out by what the gateway is put together from; a hub has no switch for them. Sends `{ url }` when it listens.
 */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'graphql';
import { pino } from 'pino';
import type { AuditTrail } from '../../gateway/evidence/evidence.ts';
import type { SubgraphTransport } from '../../gateway/execution/transport/transport.ts';
import { readAsset } from '../../schema/contract/asset.ts';
import type { Caller } from '../../schema/contract/caller.ts';
import { built } from './built.ts';

type Module<T> = Promise<T>;
const load = <T>(module: string) => import(built(module)) as Module<T>;

const { readEnvironment } = await load<typeof import('../../schema/contract/environment.ts')>(
  'schema/contract/environment.js',
);
const { followKeyFile } = await load<typeof import('../../schema/contract/live-key-set.ts')>(
  'schema/contract/live-key-set.js',
);
const { startSubgraphHost } = await load<typeof import('../../subgraphs/shared/host.ts')>('subgraphs/shared/host.js');
const { compileFetch } = await load<typeof import('../../subgraphs/shared/compiled-fetch.ts')>(
  'subgraphs/shared/compiled-fetch.js',
);
const { transportTo } = await load<typeof import('../../gateway/hub/subgraph-transport.ts')>(
  'gateway/hub/subgraph-transport.js',
);
const { inProcessTransport } = await load<typeof import('../../gateway/execution/transport/in-process-transport.ts')>(
  'gateway/execution/transport/in-process-transport.js',
);
const { createGateway } = await load<typeof import('../../gateway/gateway.ts')>('gateway/gateway.js');
const { RECEIPT_COORDINATES, SUBJECT_KINDS } =
  await load<typeof import('../../gateway/hub/evidence.ts')>('gateway/hub/evidence.js');
const { openAuditDirectory } = await load<typeof import('../../gateway/evidence/audit-directory.ts')>(
  'gateway/evidence/audit-directory.js',
);

const without = new Set((process.env['BENCH_WITHOUT'] ?? '').split(','));
const log = pino({ level: 'warn' }, pino.destination(2));
const environment = readEnvironment(process.env, []);
const keys = followKeyFile(`${environment.dataDirectory}/hub-keys.json`, { log });
const host = await startSubgraphHost({
  environment,
  storeUri: process.env['YUNQIAO_STORE_URI'] ?? '',
  keys,
  log,
  appName: 'bench-safeguards',
});

/** Everything that is ever asked for, and what the header would have said. */
const ANYBODY: Caller = {
  agency: 'bench',
  kind: 'ECOMMERCE_PLATFORM',
  purpose: 'CLAIM_CHECK',
  scopes: ['public', 'claims:verify', 'certificates:read'],
  agreement: null,
  division: null,
  divisions: [],
  body: null,
  uscc: null,
};

const checked = await transportTo(host, environment);

/** The way to a subgraph without a signed header: its caller check is never asked. The register of agencies keeps it, or no token would be issued. */
function unsigned(subgraph: { readonly name: string }): SubgraphTransport {
  const instance = host.instances.get(subgraph.name);
  if (!instance || subgraph.name === 'agencies') return checked(subgraph);
  return inProcessTransport(subgraph.name, ({ query, operationName }) => {
    const fetch = compileFetch(instance, parse(query, { noLocation: true }), operationName);
    return (variables, context) => fetch.run(variables, ANYBODY, context.requestId);
  });
}

const silent: AuditTrail = {
  available: () => true,
  state: () => ({ waitingBytes: 0, waitingMs: 0, writtenAt: null }),
  append: () => null,
  head: () => ({ batch: 0, hash: '' }),
  sealed: async () => ({ batch: 0, hash: '' }),
  close: async () => undefined,
};
const evidence = without.has('evidence')
  ? { trail: silent, subjectKinds: [], receipts: { items: [], sources: [] } }
  : {
      trail: await openAuditDirectory({
        directory: join(process.env['BENCH_AUDIT'] ?? '', 'audit'),
        stream: 'worker-1',
        keys,
        log,
      }),
      subjectKinds: SUBJECT_KINDS,
      receipts: RECEIPT_COORDINATES,
    };
const sdl = readAsset(import.meta.url, '../../schema/supergraph.graphql');
const gateway = await createGateway({
  // Where everybody may ask for everything there is nothing to cut.
  supergraphSdl: without.has('access')
    ? sdl.replace(/@access\(scopes: \[[^\]]*\]\)/g, '@access(scopes: ["public"])')
    : sdl,
  keys,
  transport: without.has('caller') ? unsigned : checked,
  agenciesSubgraph: 'agencies',
  demoCredentials: true,
  dependencies: [],
  evidence,
  log,
});
await gateway.app.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ url: `http://127.0.0.1:${(gateway.app.server.address() as AddressInfo).port}/graphql` });
process.on('disconnect', () => process.exit(0));
