import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Environment } from '../../../schema/contract/environment.ts';
import { connectStore } from '../../../subgraphs/shared/store/connection.ts';
import { DUMPED_DATABASE, documentsIn } from '../../../subgraphs/shared/store/dump/dump-format.ts';
import { metadataOf } from '../../../subgraphs/shared/store/dump/dump-source.ts';
import { loadCollection, mustBeEmpty } from '../../../subgraphs/shared/store/dump/load.ts';
import { launchEmbeddedStore } from '../../../subgraphs/shared/store/embedded/launch.ts';
import { openSource } from './backup.ts';

/** Writes the databases as mongodump does, `<folder>/<database>/<collection>.bson` with a metadata file each, as of one instant; `mongorestore <folder>` takes it. */
export async function exportDump(environment: Environment, folder: string): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder}: expected a new or empty folder.`);
  const source = await openSource(environment);
  let documents = 0;
  try {
    for (const collection of source.collections) {
      const path = join(folder, collection.database);
      mkdirSync(path, { recursive: true, mode: 0o700 });
      const counted = async function* () {
        for await (const document of collection.documents()) {
          documents++;
          yield document;
        }
      };
      const file = createWriteStream(join(path, `${collection.name}.bson`), { mode: 0o600, flush: true });
      await pipeline(Readable.from(counted(), { objectMode: false }), file);
      writeFileSync(join(path, `${collection.name}.metadata.json`), metadataOf(collection), {
        mode: 0o600,
        flush: true,
      });
    }
  } finally {
    await source.close();
  }
  return documents;
}

/** Loads what mongodump or `exportDump` wrote into an empty store. @returns how many documents */
export async function importDump({ mongodbUri, dataDirectory }: Environment, folder: string): Promise<number> {
  const databases = readdirSync(folder).filter((name) => DUMPED_DATABASE.test(name));
  if (databases.length === 0) throw new Error(`${folder}: expected folders named yunqiao_…, as mongodump writes them.`);
  const embedded = mongodbUri ? undefined : await launchEmbeddedStore({ directory: join(dataDirectory, 'store') });
  const store = await connectStore({ uri: mongodbUri ?? embedded?.uri ?? '', appName: 'yunqiao-import' });
  try {
    await mustBeEmpty(store, databases);
    let documents = 0;
    for (const database of databases) {
      for (const file of readdirSync(join(folder, database)).filter((name) => name.endsWith('.bson'))) {
        const path = join(folder, database, file);
        const metadata = path.replace(/\.bson$/, '.metadata.json');
        documents += await loadCollection(store, {
          database,
          name: file.slice(0, -'.bson'.length),
          metadata: existsSync(metadata) ? readFileSync(metadata, 'utf8') : '{}',
          documents: documentsIn(createReadStream(path)),
        });
      }
    }
    return documents;
  } finally {
    await store.close();
    await embedded?.stop();
  }
}
