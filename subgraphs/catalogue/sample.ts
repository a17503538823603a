import type { ServiceKit } from '../shared/define-subgraph.ts';
import { loadEntries } from './load-reference.ts';
import type { Models } from './model.ts';
import { readSampleEntries } from './reference-data.ts';

/** Adds the fictional entries of the Yangtze River Delta layer. */
export async function loadSampleEntries({ models, write, clock }: ServiceKit<Models>): Promise<void> {
  const at = clock.now().toISOString();
  await write((scope) => loadEntries(models, scope, readSampleEntries(), at));
}
