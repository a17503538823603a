import { join } from 'node:path';
import type { Environment } from '../../schema/contract/environment.ts';
import { type KeySet, loadOrCreateKeySet } from '../../schema/contract/key-set.ts';

/** The hub's keys: the file that `HUB_KEYS` names, or one in the data directory, made on first start. */
export function hubKeys(environment: Environment): KeySet {
  return loadOrCreateKeySet(environment.hubKeys ?? join(environment.dataDirectory, 'hub-keys.json'));
}
