/**
 * Makes a checkout ready to run: installs the locked packages and compiles, each only when what it rests on has changed. Plain JavaScript on
 * Node alone, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['gateway', 'subgraphs', 'schema', 'clients'];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node ${process.versions.node} is too old: Yunqiao needs Node 20.19 or newer.`);
}

// Not `npm ci`: it insists on the optional packages of every platform being in the registry at hand, and mirrors often hold one platform's only.
// The lock file fixes the versions all the same, and `--no-save` leaves it as it is.
step(
  'node_modules/.yunqiao-installed',
  digest([join(ROOT, 'package-lock.json')]),
  'Installing packages, once (some minutes) …',
  () => run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']),
);
step('dist/.yunqiao-built', digest(sourceFiles()), 'Compiling (half a minute) …', () => {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'deploy/tsconfig.build.json']);
});

/** Runs the action unless the marker says it ran for the same inputs. The marker is written last, so an interrupted step runs again. */
function step(marker, inputs, message, action) {
  const path = join(ROOT, marker);
  if (existsSync(path) && readFileSync(path, 'utf8') === inputs) return;
  console.error(message);
  action();
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, inputs);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], timeout: 600_000 });
  if (error || status !== 0)
    fail(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ` with exit code ${status}`}.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

function sourceFiles() {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).map((name) => join(ROOT, folder, name)),
  );
  const sources = files.filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'));
  return [
    ...sources,
    join(ROOT, 'tsconfig.json'),
    join(ROOT, 'deploy/tsconfig.build.json'),
    join(ROOT, 'package-lock.json'),
  ].sort();
}

function digest(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex');
}
