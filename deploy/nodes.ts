/**
 * Other Nodes for tests: clients run on Node 20 to 24, and a machine has one. Each is fetched once from the package registry into `.cache/`; nothing of it is part of
 * the hub. `NODES=none` leaves them out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../.cache', import.meta.url));
/** The oldest that is promised, and of each later line that is maintained one. */
export const NODE_VERSIONS = ['20.19.0', '22.23.3', '24.21.0'] as const;
const DOWNLOAD_TIMEOUT_MS = 300_000;
const RUN_TIMEOUT_MS = 60_000;

/** Where a Node lies, or in one line why there is none. */
export type FoundNode = { readonly path: string } | { readonly missing: string };

/** Finds the Node of a version, or fetches it. */
export function findNode(version: string, environment: NodeJS.ProcessEnv = process.env): FoundNode {
  if (environment['NODES'] === 'none') return { missing: 'NODES is "none"' };
  const path = join(CACHE, `node-${version}`);
  if (existsSync(path)) return { path };
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'fetching-'));
  try {
    const name = `node-${process.platform}-${process.arch}`;
    // The binary alone: the package `node` would choose it by a script.
    const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', folder];
    const { status } = spawnSync('npm', ['install', ...options, `${name}@${version}`], {
      stdio: 'ignore',
      timeout: DOWNLOAD_TIMEOUT_MS,
    });
    const fetched = join(folder, 'node_modules', name, 'bin/node');
    if (status !== 0 || !existsSync(fetched)) return { missing: `the registry gave no ${name}@${version}` };
    const { stdout } = spawnSync(fetched, ['--version'], { encoding: 'utf8', timeout: RUN_TIMEOUT_MS });
    if (stdout?.trim() !== `v${version}`) return { missing: `${name}@${version} does not run on this machine` };
    renameSync(fetched, path);
    return { path };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
