/** Child of the primary: makes the databases ready and ends. */
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { prepareDatabases } from '../../subgraphs/shared/prepare.ts';
import { startChildHost } from './child-host.ts';

const { environment, log, host } = await startChildHost('prepare');
await prepareDatabases([...host.instances.values()], {
  sampleData: environment.sampleData,
  clock: systemClock,
  log,
  tell: console.log,
  secretsDirectory: environment.dataDirectory,
});
await host.close();
process.exit(0);
