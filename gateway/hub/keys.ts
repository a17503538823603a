import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Environment } from '../../schema/contract/environment.ts';
import { followKeyFile, type LiveKeySet } from '../../schema/contract/live-key-set.ts';

/** The hub's keys: the file that `HUB_KEYS` names, or one in the data directory, made on first start. Every process of the hub follows it. */
export function hubKeys(environment: Environment, log: Logger): LiveKeySet {
  return followKeyFile(environment.hubKeys ?? join(environment.dataDirectory, 'hub-keys.json'), { log });
}
