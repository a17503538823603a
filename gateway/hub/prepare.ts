/** Child of the primary: makes the databases ready and ends. */
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { prepareDatabases } from '../../subgraphs/shared/prepare.ts';
import { withStoreLease } from '../../subgraphs/shared/store-lease.ts';
import { startChildHost } from './child-host.ts';

const LEASE_PATIENCE_MS = 300_000;

const { environment, log, host } = await startChildHost('prepare');
const prepare = () =>
  prepareDatabases([...host.instances.values()], {
    sampleData: environment.sampleData,
    clock: systemClock,
    log,
    tell: console.log,
    secretsDirectory: environment.dataDirectory,
  });
// Hubs of several machines on one database may start at once; an embedded store has one hub.
await (environment.mongodbUri ? withStoreLease(host.store, 'prepare', LEASE_PATIENCE_MS, prepare) : prepare());
await host.close();
process.exit(0);
