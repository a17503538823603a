import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assetPath } from './contract/asset.ts';

/** A folder under `subgraphs/` that holds a subgraph. */
export interface SubgraphFolder {
  readonly name: string;
  /** The folder in the source tree, where its SDL lies. */
  readonly path: string;
  /** URL of its manifest module: TypeScript in the source tree, JavaScript when compiled. */
  readonly manifestUrl: string;
}

/** Every subgraph there is: a folder of `subgraphs/` with a `subgraph.ts`. No list is kept anywhere else. */
export function discoverSubgraphs(): SubgraphFolder[] {
  const compiled = import.meta.url.endsWith('.js');
  const source = assetPath(import.meta.url, '../subgraphs');
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(source, entry.name, 'subgraph.ts')))
    .map(({ name }) => ({
      name,
      path: join(source, name),
      manifestUrl: compiled
        ? new URL(`../subgraphs/${name}/subgraph.js`, import.meta.url).href
        : pathToFileURL(join(source, name, 'subgraph.ts')).href,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
