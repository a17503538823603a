import { badUserInput } from '../../schema/contract/errors.ts';

/** A GraphQL request as it came over HTTP, checked for form only. */
export interface GraphqlParameters {
  /** Null where the operation is named by its hash alone. */
  readonly query: string | null;
  /** Lower-case hex SHA-256 of the operation's text, where the client sends it (`extensions.persistedQuery`). */
  readonly hash: string | null;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown> | null;
}

/** Media types of the GraphQL over HTTP specification. */
export const GRAPHQL_RESPONSE_JSON = 'application/graphql-response+json';
export const JSON_TYPE = 'application/json';
export type ResponseType = typeof GRAPHQL_RESPONSE_JSON | typeof JSON_TYPE;

/**
 * Reads the parameters from a decoded JSON body.
 * @throws BAD_USER_INPUT that names the parameter and its expected form.
 */
export function parametersOfBody(body: unknown): GraphqlParameters {
  if (Array.isArray(body)) throw badUserInput('body', 'one GraphQL request; batches are not supported');
  if (typeof body !== 'object' || body === null) throw badUserInput('body', 'a JSON object with "query"');
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  const given = objectOrNull('extensions', extensions);
  const hash = persistedHash(given?.['persistedQuery']);
  const absent = query === undefined || query === null || query === '';
  if (absent ? hash === null : typeof query !== 'string') throw badUserInput('query', 'the text of a GraphQL document');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw badUserInput('operationName', 'a string');
  }
  return {
    query: absent ? null : (query as string),
    hash,
    operationName: operationName ?? null,
    variables: objectOrNull('variables', variables),
  };
}

/** The hash of the persisted query protocol, version 1. @throws BAD_USER_INPUT */
function persistedHash(given: unknown): string | null {
  if (given === undefined || given === null) return null;
  const { version, sha256Hash } = given as Record<string, unknown>;
  if (version !== 1) throw badUserInput('extensions.persistedQuery.version', '1');
  if (typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/.test(sha256Hash))
    throw badUserInput('extensions.persistedQuery.sha256Hash', 'a SHA-256 in lower-case hex');
  return sha256Hash;
}

/** Reads the parameters from a query string; `variables` and `extensions` are JSON there. @throws BAD_USER_INPUT */
export function parametersOfQuery(search: Readonly<Record<string, unknown>>): GraphqlParameters {
  return parametersOfBody({
    query: search['query'],
    operationName: search['operationName'] === '' ? null : search['operationName'],
    variables: decode('variables', search['variables']),
    extensions: decode('extensions', search['extensions']),
  });
}

function decode(name: string, value: unknown): unknown {
  if (value === undefined || value === '') return null;
  try {
    if (typeof value === 'string') return JSON.parse(value);
  } catch {
    // Falls through to the one error.
  }
  throw badUserInput(name, 'a JSON object');
}

function objectOrNull(name: string, value: unknown): Record<string, unknown> | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value)) throw badUserInput(name, 'a JSON object');
  return value as Record<string, unknown>;
}

/** The media type to answer in, by the `Accept` header; `null` when none that is offered is acceptable. */
export function negotiateResponseType(accept: string | undefined): ResponseType | null {
  if (accept === undefined || accept === JSON_TYPE || accept.trim() === '') return JSON_TYPE;
  if (accept === GRAPHQL_RESPONSE_JSON) return GRAPHQL_RESPONSE_JSON;
  let best: ResponseType | null = null;
  let bestQuality = 0;
  for (const range of accept.split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    const charset = parameters.find((parameter) => parameter.startsWith('charset='));
    if (charset && charset !== 'charset=utf-8') continue;
    const offered: ResponseType | null =
      type === GRAPHQL_RESPONSE_JSON
        ? GRAPHQL_RESPONSE_JSON
        : type === JSON_TYPE || type === 'application/*' || type === '*/*'
          ? JSON_TYPE
          : null;
    if (offered && quality > bestQuality) {
      best = offered;
      bestQuality = quality;
    }
  }
  return best;
}

/** Whether the content type is JSON in UTF-8, the only one a body is read in. Browsers can't send it across origins without asking first. */
export function isJsonBody(contentType: string | undefined): boolean {
  if (contentType === undefined) return false;
  if (contentType === JSON_TYPE) return true;
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  return (
    type === JSON_TYPE &&
    parameters.every((parameter) => !parameter.startsWith('charset=') || /^charset="?utf-?8"?$/.test(parameter))
  );
}
