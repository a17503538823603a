import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INSTALL_MS = 600_000;
const RUN_MS = 900_000;
/** Of what a tool has written, how much of the end is shown. */
const SHOWN = 6000;

/** Why a part can't be tried here: a tool or a package is missing. */
export class LeftOut extends Error {}

/** Runs a command and gives back what it wrote. @throws with what it wrote, where it fails */
export function run(folder: string, command: string, argv: readonly string[], env = {}, timeout = RUN_MS): string {
  const done = spawnSync(command, [...argv], {
    cwd: folder,
    timeout,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, PYTHONUTF8: '1', NO_COLOR: '1', ...env },
  });
  if (done.error && 'code' in done.error && done.error.code === 'ENOENT') throw new LeftOut(`there is no ${command}`);
  const written = `${done.stdout ?? ''}${done.stderr ?? ''}`;
  if (done.error || done.status !== 0)
    throw new Error(`${command} ${argv[0]}: ${done.error?.message ?? ''}${written.trim().slice(-SHOWN)}`);
  return written;
}

function install(folder: string, command: string, argv: readonly string[]): void {
  try {
    run(folder, command, argv, {}, INSTALL_MS);
  } catch (error) {
    throw new LeftOut(`not to be installed: ${(error as Error).message.slice(-500)}`);
  }
}

/** Packages of PyPI in an environment of their own. @returns the folder of its commands */
export function python(folder: string, ...packages: readonly string[]): string {
  install(folder, 'python3', ['-m', 'venv', 'env']);
  const commands = join(folder, 'env/bin');
  install(folder, join(commands, 'pip'), ['install', '--quiet', ...packages]);
  return commands;
}

/** Packages of npm, none of whose scripts is run. @returns the folder of its commands */
export function npm(folder: string, ...packages: readonly string[]): string {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  install(folder, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages]);
  return join(folder, 'node_modules/.bin');
}
