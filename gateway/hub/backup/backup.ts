import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Environment } from '../../../schema/contract/environment.ts';
import {
  type DumpSource,
  metadataOf,
  openEmbeddedDump,
  openMongodbDump,
} from '../../../subgraphs/shared/store/dump/dump-source.ts';
import { AUDIT_FOLDER } from '../evidence.ts';
import { BACKUP_FORMAT, type BackupManifest, MANIFEST, OTHER_KEYS, OUTSIDE } from './format.ts';

/** What the hub makes anew from the rest, or must not find again after a move: the store's own files, views, locks. */
const LEFT_OUT = new Set(['store', 'read-models', 'lock']);

/**
 * Writes everything that a hub is made of into one file, while the hub runs: its databases as of one instant (BSON, as mongodump lays it out), then the audit
 * log, keys and settings. The log is copied after the databases and its heads before its records, so that no act in the databases lacks its record.
 * The file is as secret as the data directory: it holds the hub's keys.
 * @returns what the file holds
 */
export async function writeBackup(environment: Environment, file: string, now: Date): Promise<BackupManifest> {
  const draft = `${file}.part`;
  if (existsSync(file)) throw new Error(`${file} is there already.`);
  const inside = relative(environment.dataDirectory, resolve(file));
  if (inside !== '' && !inside.startsWith('..')) throw new Error(`${file}: expected a place outside DATA_DIR.`);
  const source = await openSource(environment);
  const zip = new ZipFile();
  const output = createWriteStream(draft, { mode: 0o600, flags: 'w' });
  const failed = new Promise<never>((_, reject) => {
    output.once('error', reject);
    zip.outputStream.once('error', reject);
  });
  zip.outputStream.pipe(output);
  const entries: Record<string, { bytes: number; sha256: string; documents?: number }> = {};
  const add = async (name: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, counts = false) => {
    const hash = createHash('sha256');
    const told = { bytes: 0, documents: 0 };
    const stream = Readable.from(counted(chunks, hash, told), { objectMode: false });
    const done = once(stream, 'end');
    zip.addReadStream(stream, name, { mtime: now, mode: 0o100600, forceZip64Format: true });
    await Promise.race([done, once(stream, 'error').then(([error]) => Promise.reject(error)), failed]);
    entries[name] = {
      bytes: told.bytes,
      sha256: hash.digest('hex'),
      ...(counts && { documents: told.documents }),
    };
  };
  try {
    for (const collection of source.collections) {
      const path = `dump/${collection.database}/${collection.name}`;
      await add(`${path}.bson`, collection.documents(), true);
      await add(`${path}.metadata.json`, [Buffer.from(metadataOf(collection))]);
    }
    for (const path of dataFiles(environment.dataDirectory)) {
      await add(`data/${relative(environment.dataDirectory, path).split(sep).join('/')}`, upToNow(path));
    }
    const { hubKeys } = environment;
    if (hubKeys && !hubKeys.startsWith('http') && !isWithin(environment.dataDirectory, hubKeys))
      await add(`${OUTSIDE}/${OTHER_KEYS}`, createReadStream(hubKeys));
    const manifest: BackupManifest = { format: BACKUP_FORMAT, madeAt: now.toISOString(), entries };
    zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`), MANIFEST, { mtime: now });
    zip.end();
    await Promise.race([once(output, 'close'), failed]);
    await flushed(draft);
    renameSync(draft, file);
    return manifest;
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    await source.close();
  }
}

/** The hub's databases, wherever they are. */
export function openSource({ mongodbUri, dataDirectory }: Environment): Promise<DumpSource> {
  if (mongodbUri) return openMongodbDump(mongodbUri);
  const directory = join(dataDirectory, 'store');
  if (!existsSync(join(directory, 'data.mdb'))) throw new Error(`DATA_DIR=${dataDirectory}: there is no store in it.`);
  return openEmbeddedDump(directory);
}

async function* counted(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  hash: Hash,
  told: { bytes: number; documents: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    told.bytes += chunk.length;
    told.documents += 1;
    yield chunk;
  }
}

/** Files of the data directory, the heads of the audit log before its records: a record that is written meanwhile must not be missing below a head. */
function dataFiles(directory: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (LEFT_OUT.has(entry.name)) continue;
    const path = join(directory, entry.name);
    if (entry.isFile()) found.push(path);
    if (!entry.isDirectory()) continue;
    for (const inner of readdirSync(path, { recursive: true, withFileTypes: true })) {
      if (inner.isFile()) found.push(join(inner.parentPath, inner.name));
    }
  }
  const isHead = (path: string) => /head|checkpoint/.test(path.slice(directory.length));
  const audit = join(directory, AUDIT_FOLDER);
  const rank = (path: string) => (path.startsWith(audit) ? (isHead(path) ? 1 : 2) : 0);
  return found.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** A file as far as it goes now: what is appended meanwhile belongs to the next backup. */
async function* upToNow(path: string): AsyncGenerator<Uint8Array> {
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size > 0) yield* createReadStream(path, { end: size - 1 });
}

function isWithin(directory: string, path: string): boolean {
  return resolve(path).startsWith(`${resolve(directory)}${sep}`);
}

async function flushed(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync();
  await handle.close();
}
