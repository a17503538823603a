/**
 * `node dist/gateway/hub/machine-command.js <verb> …`: what an operator does on the hub's machine, by the hub's account and with its environment. `npx yunqiao`
 * runs it for `backup`, `restore`, `store …` and `views …`.
 */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Environment, EnvironmentError, readEnvironment } from '../../schema/contract/environment.ts';
import { makePrivate, PRIVATE_UMASK } from '../../schema/contract/private-directory.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { lockDirectory } from '../../subgraphs/shared/directory-lock.ts';
import { checkIntegrity } from '../../subgraphs/shared/store/embedded/integrity.ts';
import { writeBackup } from './backup/backup.ts';
import { exportDump, importDump } from './backup/dump-folder.ts';
import { restoreBackup } from './backup/restore.ts';

/** Exit code of a check that found something. */
const EXIT_FINDINGS = 1;
const EXIT_USAGE = 2;

const VERBS: Readonly<Record<string, (environment: Environment, place: string) => Promise<number>>> = {
  async backup(environment, place) {
    const { entries } = await writeBackup(environment, resolve(place), new Date());
    const documents = Object.values(entries).reduce((sum, entry) => sum + (entry.documents ?? 0), 0);
    console.log(
      `${documents} documents and ${Object.keys(entries).length} files in ${place}. It holds the hub's keys: keep it as you keep them.`,
    );
    return 0;
  },
  async restore(environment, place) {
    await alone(environment);
    const { madeAt, documents, files, keys } = await restoreBackup(environment, resolve(place));
    console.log(
      `Restored as of ${madeAt}: ${documents} documents, ${files} files. Views are built when the hub starts.`,
    );
    if (keys) console.log(`The keys that HUB_KEYS named lie in ${keys}; put them where it names them.`);
    return 0;
  },
  async 'store-check'(environment) {
    if (environment.mongodbUri)
      throw new EnvironmentError('MONGODB_URI is set: MongoDB checks its own files, with the command validate.');
    const directory = join(environment.dataDirectory, 'store');
    if (!existsSync(directory))
      throw new EnvironmentError(`DATA_DIR=${environment.dataDirectory}: there is no store in it.`);
    const { collections, documents, entries, problems } = await checkIntegrity(directory);
    for (const problem of problems) console.log(problem);
    console.log(
      `${collections} collections, ${documents} documents, ${entries} index entries: ${problems.length} problems.`,
    );
    return problems.length > 0 ? EXIT_FINDINGS : 0;
  },
  async 'store-export'(environment, place) {
    console.log(`${await exportDump(environment, resolve(place))} documents in ${place}, as mongodump writes them.`);
    return 0;
  },
  async 'store-import'(environment, place) {
    await alone(environment);
    console.log(`${await importDump(environment, resolve(place))} documents loaded.`);
    return 0;
  },
  async 'views-rebuild'({ dataDirectory }) {
    // A projector that runs finds out that its files are gone, starts anew and builds them; a hub that is stopped builds them at its next start.
    rmSync(join(dataDirectory, 'read-models'), { recursive: true, force: true });
    console.log(
      'The views are gone and are built anew from the feeds; until they are, what rests on them is REVIEW or SOURCE_UNAVAILABLE.',
    );
    return 0;
  },
};
/** Verbs that name a file or folder. */
const WITH_PLACE = new Set(['backup', 'restore', 'store-export', 'store-import']);

async function alone(environment: Environment): Promise<void> {
  makePrivate(environment.dataDirectory);
  await lockDirectory(environment.dataDirectory, 'hub');
}

const [, , verb = '', place = ''] = process.argv;
try {
  process.umask(PRIVATE_UMASK);
  const work = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!work) throw new EnvironmentError(`Which of these? ${Object.keys(VERBS).join(', ')}.`);
  if (WITH_PLACE.has(verb) && !place) throw new EnvironmentError(`${verb}: expected a file or folder.`);
  const environment = readEnvironment(
    process.env,
    discoverSubgraphs().map(({ name }) => name),
  );
  process.exit(await work(environment, place));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(EXIT_USAGE);
}
