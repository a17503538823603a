/**
 * `npm run anchor -- show`: prints the head of the audit log that is kept elsewhere. `npm run anchor -- accept-loss "<reason>"`: lets a hub start again that
 * refuses its log, for good and for everybody to see. On the hub's machine, by its account, while the hub is stopped.
 */
import { join } from 'node:path';
import { EnvironmentError, readEnvironment } from '../../schema/contract/environment.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { acceptLoss } from '../evidence/accept-loss.ts';
import { AUDIT_FOLDER } from './evidence.ts';
import { hubAnchor } from './heads.ts';
import { hubKeys } from './keys.ts';
import { createLog } from './logging.ts';

const USAGE =
  'For example: npm run anchor -- show, or npm run anchor -- accept-loss "restored from the backup of 27 November, disk lost"';
const [command, reason = ''] = process.argv.slice(2);
try {
  const environment = readEnvironment(
    process.env,
    discoverSubgraphs().map(({ name }) => name),
  );
  const anchor = await hubAnchor(environment);
  if (!anchor) throw new EnvironmentError('AUDIT_ANCHOR is not set.');
  try {
    if (command === 'show') {
      process.stdout.write((await anchor.read()) ?? '');
    } else if (command === 'accept-loss' && reason !== '') {
      const log = createLog('error', 'anchor');
      const keys = hubKeys(environment, log);
      const directory = join(environment.dataDirectory, AUDIT_FOLDER);
      process.stdout.write(await acceptLoss({ directory, keys, log, anchor, reason }));
      keys.close();
    } else {
      throw new EnvironmentError(USAGE);
    }
  } finally {
    await anchor.close();
  }
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
