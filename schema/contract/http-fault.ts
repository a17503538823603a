import { type ErrorCode, hubError } from './errors.ts';

const MESSAGES: Readonly<Record<number, string>> = {
  413: 'The body is too large.',
  415: 'The body must not be encoded: no Content-Encoding is taken.',
};

/** Fastify's name for a `Content-Type` that is none, or missing before a body. */
const NO_MEDIA_TYPE = 'FST_ERR_CTP_INVALID_MEDIA_TYPE';
/** The code of an error for a body of other bytes. */
export const NOT_UTF8 = 'BODY_NOT_UTF8';

const MESSAGES_BY_CODE: Readonly<Record<string, string>> = {
  [NO_MEDIA_TYPE]: 'Content-Type: expected the media type of the body.',
  [NOT_UTF8]: 'body: expected UTF-8.',
};

/** What a client is told of a request that failed before a route could answer it: neither what the server is made of nor what it met. */
export function httpFault(
  error: { readonly statusCode?: number | undefined; readonly code?: string },
  requestId: string,
) {
  const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500;
  const byCode = MESSAGES_BY_CODE[error.code ?? ''];
  const message = byCode ?? MESSAGES[status] ?? (status < 500 ? 'Malformed request.' : 'Internal error.');
  const code: ErrorCode = status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL';
  const { extensions } = hubError(code, message);
  return { status, body: { errors: [{ message, extensions: { ...extensions, code, requestId } }] as const } };
}
