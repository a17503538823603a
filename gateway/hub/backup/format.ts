import { z } from 'zod';

/** Raised when the layout changes; a restore reads every format that was ever released. */
export const BACKUP_FORMAT = 1;
/** The last entry of the file: what it holds, with digests. */
export const MANIFEST = 'manifest.json';
/** Folder of files that lay outside the data directory. */
export const OUTSIDE = 'outside';
export const OTHER_KEYS = 'hub-keys.json';

const manifest = z.object({
  format: z.literal(BACKUP_FORMAT),
  madeAt: z.iso.datetime(),
  entries: z.record(
    z.string(),
    z.object({ bytes: z.int().min(0), sha256: z.string().length(64), documents: z.int().min(0).optional() }),
  ),
});

/** What a backup holds, by the name of each entry. */
export type BackupManifest = z.infer<typeof manifest>;

/** @throws Error that says what is wrong with it */
export function readManifest(text: string): BackupManifest {
  const { success, data, error } = manifest.safeParse(JSON.parse(text));
  if (success) return data;
  throw new Error(
    `The manifest of the backup is malformed at ${error.issues[0]?.path.map(String).join('.') || 'its top'}.`,
  );
}
