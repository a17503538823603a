import type { FastifyRequest } from 'fastify';
import type { Problem } from '../../../schema/contract/problem.ts';
import type { RestRoute } from '../../../schema/rest/routes.ts';
import { isJsonBody } from '../../http/graphql-request.ts';
import { NoStrictJson, strictJson } from '../../http/strict-json.ts';
import type { WrongTypeIn } from './described-types.ts';

type Values = Readonly<Record<string, unknown>>;
/** Variables, or why there are none. */
export type Variables = { readonly of: Values } | (Problem & { readonly status: number });

/** The operation's variables as the request has them; what they may be `/graphql` says. @param known names of all variables of the operation */
export function readVariables(
  { operation, parameters, body }: RestRoute,
  known: readonly string[],
  wrongTypeIn: WrongTypeIn,
  request: FastifyRequest,
): Variables {
  const places = { path: request.params, query: request.query } as Readonly<Record<string, Record<string, unknown>>>;
  const given = Object.entries(parameters).flatMap(([name, place]) => {
    const value = places[place]?.[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const stranger = Object.keys(places['query'] ?? {}).find((name) => parameters[name] !== 'query');
  if (stranger !== undefined) return wrong(`${stranger}: no such parameter.`, stranger);
  const repeated = given.find(([, value]) => typeof value !== 'string');
  if (repeated) return wrong(`${repeated[0]}: expected once.`, repeated[0]);
  const inBody = known.filter((name) => !(name in parameters));
  const parts = Object.fromEntries(given);
  if (request.method !== 'POST' || inBody.length === 0) return { of: parts };
  if (!isJsonBody(request.headers['content-type']))
    return { status: 415, code: 'BAD_USER_INPUT', detail: 'The body must be application/json in UTF-8.' };
  let value: unknown;
  try {
    value = strictJson(String(request.body ?? ''));
  } catch (error) {
    if (error instanceof NoStrictJson) return wrong(`body: expected ${error.message}.`, 'body');
    throw error;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong('body: expected a JSON object.', 'body');
  const misfit = wrongTypeIn(operation, value);
  if (misfit !== null) return wrong(`${misfit.place}: expected ${misfit.expected}.`, misfit.place, misfit.expected);
  if (body !== null) return { of: { [body]: value, ...parts } };
  // GraphQL passes over variables that an operation has not: a misspelt `on` would be answered for today.
  const unknown = Object.keys(value).find((name) => !inBody.includes(name));
  return unknown === undefined
    ? { of: { ...value, ...parts } }
    : wrong(`${unknown}: no such member; expected ${inBody.join(', ')}.`, unknown);
}

function wrong(detail: string, argument: string, expected?: string): Variables {
  return { status: 400, code: 'BAD_USER_INPUT', detail, argument, ...(expected && { expected }) };
}
