import type { GraphQLSchema } from 'graphql';

/** What the supergraph says of one subgraph: what an answer of it may look like, and what tells its entities apart. */
export interface SubgraphTypes {
  readonly schema: GraphQLSchema;
  /** The keys of an entity in this subgraph, as field sets. */
  readonly keys: (type: string) => readonly string[];
  /** Whether the subgraph only names a field that others answer: it takes such a field of a key in, and need not give it back. */
  readonly isExternal: (type: string, field: string) => boolean;
}
