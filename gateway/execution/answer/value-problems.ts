import type { GraphQLFormattedError } from 'graphql';
import { hubError } from '../../../schema/contract/errors.ts';
import type { ValueProblem } from './response-writer.ts';

type Path = readonly (string | number)[];

/** An entity that one subgraph names and another does not know. It is no fault of either: registers are kept by different owners. */
export interface UnknownEntity {
  readonly subgraph: string;
  readonly typename: string;
  /** Where the client meets it. */
  readonly path: Path;
}

/**
 * Errors for nulls that no subgraph error accounts for. A reported error accounts for a null when one of the two paths begins with the other;
 * an error without a path accounts for all. Of an entity that its subgraph does not know there are no facts: that is NOT_FOUND; any other null is a defect.
 */
export function unexplained(
  problems: readonly ValueProblem[],
  reported: readonly GraphQLFormattedError[],
  unknown: readonly UnknownEntity[] = [],
): GraphQLFormattedError[] {
  if (problems.length === 0 || reported.some(({ path }) => path === undefined)) return [];
  return problems
    .filter((problem) => !reported.some(({ path = [] }) => overlap(path, problem.path)))
    .map(({ message, path }) => {
      const entity = unknown.find((one) => one.path.length <= path.length && overlap(one.path, path));
      const error = entity
        ? hubError('NOT_FOUND', `The source "${entity.subgraph}" knows no ${entity.typename} by this key.`)
        : hubError('INTERNAL', message);
      return { message: error.message, path: [...path], extensions: error.extensions };
    });
}

function overlap(one: Path, other: Path): boolean {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) if (one[index] !== other[index]) return false;
  return true;
}
