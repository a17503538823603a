import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { KeyLookup, SigningKey } from '../../schema/contract/caller-header.ts';
import { openSince } from '../../schema/contract/evidence/retention.ts';
import { type KeySet, type PublicJwk, parseKeySet } from '../../schema/contract/key-set.ts';
import { archiveSegments } from './archive.ts';
import { folderDisk, replaceFile, streamFolder } from './audit-disk.ts';
import { type AuditLog, type AuditLogOptions, openAuditLog } from './audit-log.ts';
import { type AuditTrail, systemEvidenceClock } from './evidence.ts';

/** Every public key that ever signed in this folder; keys that have left the hub's key set stay here. */
export const KEYS_FILE = 'jwks.json';
const ARCHIVE_EVERY_MS = 6 * 3_600_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** Where and with what a stream is written. */
export interface AuditDirectoryOptions extends Pick<AuditLogOptions, 'clock' | 'limits' | 'onWritten'> {
  /** Holds a folder per stream, `archive/` and the public keys. */
  readonly directory: string;
  readonly stream: string;
  readonly keys: KeySet;
  readonly log: Logger;
}

/**
 * Opens a stream in a folder of the machine, keeps the public keys beside it, and moves old segments into the archive, now and every six hours.
 * @throws when the folder cannot be used
 */
export async function openAuditDirectory(options: AuditDirectoryOptions): Promise<AuditTrail> {
  const { directory, stream, keys, log, clock = systemEvidenceClock } = options;
  const signing = (): SigningKey => {
    if (!keys.signing) throw new Error('The audit log needs a private key.');
    return keys.signing;
  };
  await mkdir(streamFolder(directory, stream), { recursive: true, mode: 0o700 });
  const known = await keepKeys(directory, keys);
  const audit = await openAuditLog({
    ...options,
    disk: folderDisk(streamFolder(directory, stream)),
    signing,
    keys: known,
  });

  let archiving: Promise<unknown> = Promise.resolve();
  const archive = () => {
    const today = new Date(clock.now() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
    archiving = archiveSegments({
      directory,
      stream,
      before: openSince(today),
      current: audit.currentSegment,
      signing,
      keys: known,
      now: clock.now,
    }).catch((error: unknown) => log.error({ err: error, stream }, 'old audit segments could not be archived'));
  };
  archive();
  const timer = setInterval(archive, ARCHIVE_EVERY_MS);
  timer.unref();
  return closing(audit, async () => {
    clearInterval(timer);
    await archiving;
  });
}

function closing(audit: AuditLog, stop: () => Promise<void>): AuditTrail {
  return {
    available: () => audit.available(),
    append: (entry) => audit.append(entry),
    head: () => audit.head(),
    async close() {
      await audit.close();
      await stop();
    },
  };
}

/** Adds the hub's public keys to those in the folder. @returns all of them */
async function keepKeys(directory: string, keys: KeySet): Promise<KeyLookup> {
  const path = join(directory, KEYS_FILE);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const kept: readonly PublicJwk[] = text === undefined ? [] : parseKeySet(text).publicJwks;
  const all = new Map([...kept, ...keys.publicJwks].map((jwk) => [jwk.kid, jwk]));
  const union = `${JSON.stringify({ keys: [...all.values()] }, null, 2)}\n`;
  if (union !== text) await replaceFile(path, union);
  return parseKeySet(union).find;
}
