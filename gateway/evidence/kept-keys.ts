import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { KeyLookup, SigningKey } from '../../schema/contract/caller-header.ts';
import { type KeySet, type PublicJwk, parseKeySet, signingKey } from '../../schema/contract/key-set.ts';
import { replaceFile } from './audit-disk.ts';

/** Every public key that ever signed in this folder; keys that have left the hub's key set stay here. */
export const KEYS_FILE = 'jwks.json';
/** Workers write the file one over the other; whoever finds his keys gone again after this puts them back. */
const LOOK_AGAIN_MS = 1000;

/** The keys of an audit folder, which follow those of the hub. */
export interface KeptKeys {
  readonly find: KeyLookup;
  /** All of them, for what names its key by a few bytes only. */
  all(): KeySet;
  /** The key that signs now. It is one whose public half is safely in the folder: nothing is ever sealed that the folder could not verify. */
  signing(): SigningKey;
}

/**
 * Keeps the hub's public keys beside the log, now and after every change; `pause` passes between writing them and looking again.
 * @throws when the folder cannot be written at the start
 */
export async function keepKeys(
  directory: string,
  keys: KeySet,
  log: Pick<Logger, 'error'>,
  pause: () => Promise<unknown> = () => sleep(LOOK_AGAIN_MS, undefined, { ref: false }),
): Promise<KeptKeys> {
  const path = join(directory, KEYS_FILE);
  let kept = await addKeys(path, keys);
  let signing = signingKey(keys);
  let adding: Promise<unknown> = Promise.resolve();
  const add = async () => {
    kept = await addKeys(path, keys);
    await pause();
    kept = await addKeys(path, keys);
  };
  keys.onChange(() => {
    adding = adding.then(add).catch((error: unknown) => {
      log.error({ err: error }, 'a new public key could not be kept beside the audit log; the old one signs on');
    });
  });
  return {
    find: (kid) => kept.findEver(kid),
    all: () => kept,
    signing() {
      const now = signingKey(keys);
      if (kept.findEver(now.kid)) signing = now;
      return signing;
    },
  };
}

/** Adds the hub's public keys to those in the file. @returns all of them */
async function addKeys(path: string, keys: KeySet): Promise<KeySet> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const there: readonly PublicJwk[] = text === undefined ? [] : parseKeySet(text).publicJwks;
  const all = new Map([...there, ...keys.publicJwks].map((jwk) => [jwk.kid, jwk]));
  const union = `${JSON.stringify({ keys: [...all.values()] }, null, 2)}\n`;
  if (union !== text) await replaceFile(path, union);
  return parseKeySet(union);
}
