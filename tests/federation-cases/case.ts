import type { GraphQLFormattedError } from 'graphql';
import type { SmallSubgraph } from '../support/small-federation.ts';

/** A row of a case's own data, or a representation of one. */
// biome-ignore lint/suspicious/noExplicitAny: each case knows what its rows hold
export type Row = Record<string, any>;

/** Something that was reported of a federation gateway somewhere, made small. */
export interface Case {
  readonly id: string;
  /** The report that it comes from. */
  readonly source: string;
  readonly subgraphs: Record<string, SmallSubgraph>;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  /** The answer by the specification; left out where only the errors are told. */
  readonly data?: unknown;
  /** How many errors, or what is true of them. */
  readonly errors?: number | ((errors: readonly GraphQLFormattedError[]) => boolean);
}
