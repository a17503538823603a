import type { FastifyReply } from 'fastify';
import { ERROR_CODES, isErrorCode } from '../../../schema/contract/errors.ts';
import { PROBLEM_JSON, type Problem, problemText } from '../../../schema/contract/problem.ts';
import { challenge } from '../../http/challenge.ts';

/** An error as `/graphql` tells it. */
export interface GraphqlError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** How GraphQL tells of a value that is none of its type, and where. */
const WRONG_PART = /^Variable "\$(\w+)" got invalid value .*? at "(\1[\w.[\]]*)"; (.*)$/s;
const WRONG_VALUE = /^Variable "\$(\w+)" got invalid value .*; (.*)$/s;
const NULL_VALUE = /^Variable "\$(\w+)" of non-null type .* must not be null\.$/;
const NO_VALUE = /^Variable "\$(\w+)" of required type .* was not provided\.$/;

/** An error of `/graphql`, its argument named as the request has it: whoever speaks no GraphQL has no variables. @param body the variable that the body is */
export function problemOf({ message, extensions = {} }: GraphqlError, body: string | null): Problem {
  const { code, argument, expected, retryAfterSeconds } = extensions;
  const told = typeof code === 'string' && isErrorCode(code) ? code : 'INTERNAL';
  if (typeof argument !== 'string') {
    const [at, what] = faultyValue(message);
    if (at !== undefined) {
      const place = inBody(at, body);
      return { code: told, detail: `${place}: ${what}`, argument: place };
    }
  }
  return {
    code: told,
    detail: message,
    ...(typeof argument === 'string' && { argument: inBody(argument, body) }),
    ...(typeof expected === 'string' && { expected }),
    ...(typeof retryAfterSeconds === 'number' && { retryAfterSeconds }),
  };
}

function faultyValue(message: string): readonly [at: string, what: string] | readonly [] {
  const part = WRONG_PART.exec(message);
  if (part) return [part[2] as string, part[3] as string];
  const value = WRONG_VALUE.exec(message);
  if (value) return [value[1] as string, value[2] as string];
  const nothing = NULL_VALUE.exec(message);
  if (nothing) return [nothing[1] as string, 'must not be null.'];
  const absent = NO_VALUE.exec(message);
  return absent ? [absent[1] as string, 'is missing.'] : [];
}

function inBody(path: string, body: string | null): string {
  if (path === body) return 'body';
  return body !== null && path.startsWith(`${body}.`) ? path.slice(body.length + 1) : path;
}

/** Answers with a problem. @param status that of the code, unless another is given */
export function tell(
  reply: FastifyReply,
  problem: Problem,
  { status, authorization }: { readonly status?: number; readonly authorization?: string | undefined } = {},
): FastifyReply {
  const known = problem.code === 'FIELD_FORBIDDEN' ? ERROR_CODES.FORBIDDEN.http : ERROR_CODES[problem.code].http;
  const code = status ?? known;
  if (code === 401) reply.header('www-authenticate', challenge(authorization));
  return reply
    .code(code)
    .type(PROBLEM_JSON)
    .header('cache-control', 'no-store')
    .send(problemText(problem, code, reply.request.id));
}
