import type { Clock } from '../clock.ts';
import type { SubgraphManifest } from '../define-subgraph.ts';
import { openFeedHeads } from './feed-heads.ts';
import type { ReadModelReader } from './read-model.ts';
import { type OpenReadModelReader, openReadModelReader } from './reader.ts';

/** The read models that subgraphs of one process read, opened when first asked for. */
export interface OpenReadModels {
  /** What an instance of this subgraph opens its read models with. */
  of(manifest: Pick<SubgraphManifest, 'name' | 'readModels'>): (subgraph: string, name: string) => ReadModelReader;
  close(): Promise<void>;
}

/** Read models under the machine's directory; by `clock` their sources' ages are told. Asking for one that the manifest does not declare is a defect and throws. */
export function openReadModels(directory: string, clock?: Clock): OpenReadModels {
  const readers = new Map<string, OpenReadModelReader>();
  const heads = openFeedHeads(directory);
  return {
    of: (manifest) => (_subgraph, name) => {
      const definition = manifest.readModels?.find((candidate) => candidate.name === name);
      if (!definition) throw new Error(`${manifest.name} declares no read model "${name}".`);
      const key = `${manifest.name}/${name}`;
      const known = readers.get(key);
      if (known) return known;
      const reader = openReadModelReader(directory, manifest.name, definition, clock, heads);
      readers.set(key, reader);
      return reader;
    },
    async close() {
      await Promise.all([heads, ...readers.values()].map((opened) => opened.close()));
      readers.clear();
    },
  };
}
