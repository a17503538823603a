import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPILED = `dist${sep}`;

/** The folder of the package, found upwards from a module by its `package.json`. */
export function packageRoot(moduleUrl: string): string {
  let folder = dirname(fileURLToPath(moduleUrl));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package.json above ${moduleUrl}.`);
    folder = parent;
  }
  return folder;
}

/**
 * Path of a file that lies beside a module in the source tree. Compilation moves modules to `dist/` and leaves SDL, CSV and HTML where they
 * are, so a compiled module's assets are found at its source folder.
 */
export function assetPath(moduleUrl: string, name: string): string {
  const root = packageRoot(moduleUrl);
  const folder = relative(root, dirname(fileURLToPath(moduleUrl)));
  const source = folder === 'dist' ? '' : folder.startsWith(COMPILED) ? folder.slice(COMPILED.length) : folder;
  return join(root, source, name);
}

/** Text of an asset, UTF-8. */
export function readAsset(moduleUrl: string, name: string): string {
  return readFileSync(assetPath(moduleUrl, name), 'utf8');
}
