import { type ErrorCode, hubError } from './errors.ts';

const MESSAGES: Readonly<Record<number, string>> = {
  413: 'The body is too large.',
  415: 'The body must not be encoded: no Content-Encoding is taken.',
};

/** What a client is told of a request that failed before a route could answer it: neither what the server is made of nor what it met. */
export function httpFault(error: { readonly statusCode?: number | undefined }, requestId: string) {
  const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500;
  const message = MESSAGES[status] ?? (status < 500 ? 'Malformed request.' : 'Internal error.');
  const code: ErrorCode = status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL';
  const { extensions } = hubError(code, message);
  return { status, body: { errors: [{ message, extensions: { ...extensions, requestId } }] } };
}
