import { ERROR_CODES } from '../contract/errors.ts';

type JsonSchema = Record<string, unknown>;

/** RFC 9457 as `/api/v1` writes it. */
export const PROBLEM_SCHEMA: JsonSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(ERROR_CODES) },
    requestId: { type: 'string' },
    argument: { type: 'string', description: 'Path of the argument at fault, from the body.' },
    expected: { type: 'string' },
    retryAfterSeconds: { type: 'integer', description: 'As `Retry-After`.' },
    receiptFile: {
      type: 'string',
      description: 'With `Accept-Receipt: jws` where there is none of what was asked for: the receipt that says so.',
    },
  },
};

const CONTENT = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const text = (description: string, type = 'string') => ({ description, required: true, schema: { type } });

/** Answers of every operation that are none of its own: by status those that a client does something about, and all others. */
export function problemResponses(): JsonSchema {
  const told = (description: string, headers?: JsonSchema) => ({
    description,
    ...(headers && { headers }),
    content: CONTENT,
  });
  return {
    400: told('The request is malformed; `argument` names the place, `expected` the form.'),
    401: told('There is no token, or it is not valid.', { 'WWW-Authenticate': text('RFC 6750.') }),
    403: told('The token does not open this.'),
    404: told('There is none that the caller may see.'),
    429: told("The agreement's quota is used up, or too many requests came at once.", {
      'Retry-After': text('Seconds.', 'integer'),
    }),
    503: told('A source does not answer; try again later.'),
    default: told('RFC 9457 problem details.'),
  };
}
