import type { NodeType } from '../../schema/domain/global-id.ts';

/** A reference to an object of another subgraph. */
export interface NodeMapper {
  readonly __typename: NodeType;
  readonly ref: string;
}
