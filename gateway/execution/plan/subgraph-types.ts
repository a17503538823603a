import type { GraphQLSchema } from 'graphql';

/** What the supergraph says of one subgraph: what an answer of it may look like, and what tells its entities apart. */
export interface SubgraphTypes {
  readonly schema: GraphQLSchema;
  /** The keys of an entity in this subgraph, as field sets. */
  readonly keys: (type: string) => readonly string[];
}
