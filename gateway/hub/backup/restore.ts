import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { Environment } from '../../../schema/contract/environment.ts';
import { connectStore } from '../../../subgraphs/shared/store/connection.ts';
import { DUMPED_DATABASE, documentsIn } from '../../../subgraphs/shared/store/dump/dump-format.ts';
import { loadCollection, mustBeEmpty } from '../../../subgraphs/shared/store/dump/load.ts';
import { launchEmbeddedStore } from '../../../subgraphs/shared/store/embedded/launch.ts';
import { type BackupManifest, MANIFEST, OTHER_KEYS, OUTSIDE, readManifest } from './format.ts';

/** What a restore has done. */
export interface Restored {
  readonly madeAt: string;
  readonly documents: number;
  readonly files: number;
  /** Where keys lie that the hub had outside its data directory. */
  readonly keys: string | null;
}

/**
 * Puts a backup into an empty data directory and an empty store, the embedded one or the one that `MONGODB_URI` names: a backup of the one goes into the other.
 * Everything is checked against the digests of the backup before the first byte is written. Views are built anew from the feeds when the hub starts.
 * @throws Error when the backup is damaged, or data are there already; what was begun is then to be deleted by hand
 */
export async function restoreBackup(environment: Environment, file: string): Promise<Restored> {
  const { dataDirectory, mongodbUri } = environment;
  const zip = await openPromise(file, { autoClose: false });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const manifest = await verified(zip, entries);
    mustHaveNoData(dataDirectory);
    const embedded = mongodbUri ? undefined : await launchEmbeddedStore({ directory: join(dataDirectory, 'store') });
    const store = await connectStore({ uri: mongodbUri ?? embedded?.uri ?? '', appName: 'yunqiao-restore' });
    try {
      const names = Object.keys(manifest.entries);
      const dumped = names.flatMap((name) => {
        const [, database, collection] = /^dump\/([^/]+)\/([^/]+)\.bson$/.exec(name) ?? [];
        return database && collection && DUMPED_DATABASE.test(database) ? [{ name, database, collection }] : [];
      });
      await mustBeEmpty(store, new Set(dumped.map(({ database }) => database)));
      let documents = 0;
      for (const { name, database, collection } of dumped) {
        const read = (path: string) => openEntry(zip, entries, path);
        const metadata = await textOf(await read(name.replace(/\.bson$/, '.metadata.json')));
        const loaded = await loadCollection(store, {
          database,
          name: collection,
          metadata,
          documents: documentsIn(await read(name)),
        });
        const told = manifest.entries[name]?.documents;
        if (told !== undefined && told !== loaded)
          throw new Error(`${database}.${collection}: ${loaded} documents were loaded of ${told}.`);
        documents += loaded;
      }
      let files = 0;
      for (const name of names.filter((one) => one.startsWith('data/'))) {
        await writeFile(dataDirectory, name.slice('data/'.length), await openEntry(zip, entries, name));
        files++;
      }
      const outside = `${OUTSIDE}/${OTHER_KEYS}`;
      const keys = names.includes(outside) ? join(dataDirectory, OTHER_KEYS) : null;
      if (keys) await writeFile(dataDirectory, OTHER_KEYS, await openEntry(zip, entries, outside));
      return { madeAt: manifest.madeAt, documents, files, keys };
    } finally {
      await store.close();
      await embedded?.stop();
    }
  } finally {
    zip.close();
  }
}

/** Reads the whole backup once. @throws Error naming the first entry that is not what its digest says, is missing, or was not told of */
async function verified(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<BackupManifest> {
  const manifest = readManifest(await textOf(await openEntry(zip, entries, MANIFEST)));
  for (const [name, { sha256 }] of Object.entries(manifest.entries)) {
    const hash = createHash('sha256');
    for await (const chunk of await openEntry(zip, entries, name)) hash.update(chunk);
    if (hash.digest('hex') !== sha256) throw new Error(`The backup is damaged: ${name} does not match its digest.`);
  }
  for (const name of entries.keys())
    if (name !== MANIFEST && !manifest.entries[name])
      throw new Error(`The backup holds ${name}, of which its manifest says nothing.`);
  return manifest;
}

async function openEntry(zip: ZipFile, entries: ReadonlyMap<string, Entry>, name: string): Promise<Readable> {
  const entry = entries.get(name);
  if (!entry) throw new Error(`The backup is damaged: ${name} is missing.`);
  return zip.openReadStreamPromise(entry);
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function mustHaveNoData(directory: string): void {
  const found = existsSync(directory) ? readdirSync(directory).filter((name) => name !== 'lock') : [];
  if (found.length > 0) throw new Error(`DATA_DIR=${directory}: expected an empty folder, there is ${found[0]} in it.`);
}

/** A name in an archive can point anywhere: only places inside the directory are written. */
async function writeFile(directory: string, name: string, content: Readable): Promise<void> {
  const path = resolve(directory, name);
  if (!path.startsWith(`${resolve(directory)}${sep}`))
    throw new Error(`The backup holds a file for ${name}, outside DATA_DIR.`);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  await pipeline(content, createWriteStream(path, { mode: 0o600, flags: 'wx', flush: true }));
}
