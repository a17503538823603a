import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { ruleFaults } from './contract/rule-check.ts';
import { SCOPES } from './contract/scopes.ts';
import { completeSubgraphSdl, readOwnSdl } from './contract/subgraph-sdl.ts';
import { discoverSubgraphs } from './discover.ts';
import { listFaults } from './list-check.ts';
import { scopeFaults } from './scope-check.ts';

/** A subgraph's complete SDL, as it is composed and served. */
export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

/** The complete SDL of every subgraph there is. */
export function readSubgraphSdls(): SubgraphSdl[] {
  return discoverSubgraphs().map(({ name, path }) => ({
    name,
    sdl: completeSubgraphSdl(readOwnSdl(path)),
  }));
}

/** Where the gateway asks a subgraph unless it's told otherwise; in one process nothing listens there. */
function placeholderUrl(name: string): string {
  return `http://${name}.subgraph.invalid/graphql`;
}

/**
 * Composes the supergraph.
 * @param scopes those that somebody can hold; tests have subgraphs with scopes of their own
 * @throws Error that lists every composition error, every field without an access rule, every scope that no purpose opens and every list of unknown length.
 */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[], scopes: ReadonlySet<string> = SCOPES): string {
  const faults = subgraphs.flatMap(({ name, sdl }) => {
    const document = parse(sdl);
    return [...ruleFaults(document), ...scopeFaults(document, scopes), ...listFaults(document)].map(
      (fault) => `${name}: ${fault}`,
    );
  });
  const composition = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: placeholderUrl(name) })),
  );
  const errors = [...faults, ...(composition.errors ?? []).map((error) => error.message)];
  if (errors.length > 0 || !composition.supergraphSdl)
    throw new Error(`The supergraph does not compose:\n- ${errors.join('\n- ')}`);
  return composition.supergraphSdl;
}
