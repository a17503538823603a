import type { GraphQLFormattedError } from 'graphql';
import type { ValueProblem } from './response-writer.ts';

/**
 * Errors for nulls that no subgraph error accounts for. A reported error accounts for a null when one of the two paths begins with the other;
 * an error without a path accounts for all.
 */
export function unexplained(
  problems: readonly ValueProblem[],
  reported: readonly GraphQLFormattedError[],
): GraphQLFormattedError[] {
  if (problems.length === 0 || reported.some(({ path }) => path === undefined)) return [];
  return problems
    .filter((problem) => !reported.some(({ path = [] }) => overlap(path, problem.path)))
    .map(({ message, path }) => ({
      message,
      path: [...path],
      extensions: { code: 'INTERNAL' },
    }));
}

function overlap(one: readonly (string | number)[], other: readonly (string | number)[]): boolean {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) if (one[index] !== other[index]) return false;
  return true;
}
