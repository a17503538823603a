import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../../schema/contract/errors.ts';

/** At which step an operation was refused: reading it, checking it against the schema, its size, or planning it. */
export type RefusalStage = 'syntax' | 'validation' | 'limits' | 'planning';

/** A document that is not executed at all. `errors` go to the client as they are; there is no `data`. */
export class OperationRefused extends Error {
  readonly stage: RefusalStage;
  readonly code: ErrorCode;
  readonly errors: readonly GraphQLFormattedError[];

  constructor(stage: RefusalStage, code: ErrorCode, problems: readonly (GraphQLError | string)[], cause?: unknown) {
    super(problems.map((problem) => (typeof problem === 'string' ? problem : problem.message)).join(' '), { cause });
    this.name = 'OperationRefused';
    this.stage = stage;
    this.code = code;
    this.errors = problems.map((problem) => withCode(problem, code));
  }
}

/** Whether the operation is valid, but the planner finds no way to fetch it. */
export function isUnplannable(error: OperationRefused): boolean {
  return error.stage === 'planning' && error.code === 'INTERNAL';
}

function withCode(problem: GraphQLError | string, code: ErrorCode): GraphQLFormattedError {
  if (typeof problem === 'string') return { message: problem, extensions: { code } };
  const { message, locations, path } = problem.toJSON();
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code },
  };
}
