import { mkdir, readdir } from 'node:fs/promises';
import type { Logger } from 'pino';
import { originOf } from '../../schema/contract/evidence/checkpoint.ts';
import { openSince } from '../../schema/contract/evidence/retention.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';
import { type ArchiveOptions, archiveSegments } from './archive.ts';
import { folderDisk, streamFolder } from './audit-disk.ts';
import { type AuditLog, type AuditLogOptions, openAuditLog } from './audit-log.ts';
import { type AuditTrail, systemEvidenceClock } from './evidence.ts';
import { keepKeys } from './kept-keys.ts';
import { auditLogId } from './log-identity.ts';

const ARCHIVE_EVERY_MS = 6 * 3_600_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** Where and with what a stream is written. */
export interface AuditDirectoryOptions extends Pick<AuditLogOptions, 'clock' | 'limits' | 'onWritten'> {
  /** Holds a folder per stream, `archive/` and the public keys. */
  readonly directory: string;
  readonly stream: string;
  readonly keys: KeySet;
  readonly log: Logger;
  /** Streams that nobody writes any more: their old segments are archived with those of this one. None by default. */
  readonly isUnused?: (stream: string) => boolean;
}

/**
 * Opens a stream in a folder of the machine, keeps the public keys beside it, and moves old segments into the archive, now and every six hours.
 * @throws when the folder cannot be used
 */
export async function openAuditDirectory(options: AuditDirectoryOptions): Promise<AuditTrail> {
  const { directory, stream, keys, log, clock = systemEvidenceClock } = options;
  await mkdir(streamFolder(directory, stream), { recursive: true, mode: 0o700 });
  const kept = await keepKeys(directory, keys, log);
  const origin = originOf(await auditLogId(directory));
  const audit = await openAuditLog({
    ...options,
    disk: folderDisk(streamFolder(directory, stream)),
    signing: kept.signing,
    keys: kept.find,
  });

  let archiving: Promise<unknown> = Promise.resolve();
  const archive = () => {
    const today = new Date(clock.now() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
    const shared = { directory, before: openSince(today), signing: kept.signing, keys: kept.find, now: clock.now };
    archiving = archiveAll(shared, stream, audit.currentSegment, options).catch((error: unknown) =>
      log.error({ err: error, stream }, 'old audit segments could not be archived'),
    );
  };
  archive();
  const timer = setInterval(archive, ARCHIVE_EVERY_MS);
  timer.unref();
  return closing(audit, origin, async () => {
    clearInterval(timer);
    await archiving;
  });
}

async function archiveAll(
  shared: Omit<ArchiveOptions, 'stream' | 'current'>,
  stream: string,
  current: string | undefined,
  { isUnused = () => false }: Pick<AuditDirectoryOptions, 'isUnused'>,
): Promise<void> {
  await archiveSegments({ ...shared, stream, current });
  const folders = await readdir(shared.directory, { withFileTypes: true });
  for (const folder of folders)
    if (folder.isDirectory() && folder.name !== stream && isUnused(folder.name))
      await archiveSegments({ ...shared, stream: folder.name, current: undefined });
}

function closing(audit: AuditLog, origin: string, stop: () => Promise<void>): AuditTrail {
  return {
    origin,
    available: () => audit.available(),
    state: () => audit.state(),
    append: (entry) => audit.append(entry),
    head: () => audit.head(),
    sealed: (record) => audit.sealed(record),
    async close() {
      await audit.close();
      await stop();
    },
  };
}
