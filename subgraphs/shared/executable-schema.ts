import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { type GraphQLSchema, parse } from 'graphql';
import { type AccessRules, readAccessRules } from '../../schema/contract/access.ts';
import { completeSubgraphSdl, readOwnSdl } from '../../schema/contract/subgraph-sdl.ts';
import { assetPath } from './asset.ts';
import type { SubgraphManifest } from './define-subgraph.ts';
import { resolveEntitiesAtOnce } from './entities.ts';
import { sharedScalars } from './scalars.ts';
import { refuseHiddenCharacters } from './visible-input.ts';

/** A subgraph's schema with its resolvers, and its access rules. */
export interface ExecutableSubgraph {
  readonly schema: GraphQLSchema;
  readonly rules: AccessRules;
}

/** Reads the SDL beside the manifest and joins it with the resolvers. */
export function buildExecutableSchema<M, S, L>(manifest: SubgraphManifest<M, S, L>): ExecutableSubgraph {
  // The schema keeps what it was parsed from for as long as it lives.
  const typeDefs = parse(completeSubgraphSdl(readOwnSdl(assetPath(manifest.moduleUrl, '.'))), { noLocation: true });
  // The library types resolvers by `unknown` context; the manifest has typed them by the subgraph's own.
  const resolvers = { ...sharedScalars, ...manifest.resolvers } as GraphQLResolverMap<unknown>;
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  resolveEntitiesAtOnce(schema);
  refuseHiddenCharacters(schema);
  return { schema, rules: readAccessRules(typeDefs) };
}
