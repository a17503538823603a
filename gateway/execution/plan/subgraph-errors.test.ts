import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../schema/contract/errors.ts';
import { clientError } from './subgraph-errors.ts';

const shown = (message: string, extensions: Record<string, unknown>) =>
  clientError({ message, path: ['x'], extensions }, 'one', ['x']).shown;

describe("a subgraph's error", () => {
  it('passes with its code, its words and the details that are documented', () => {
    const details = { argument: 'input.number', expected: 'a number', retryAfterSeconds: 3, requiredScopes: ['a:b'] };
    expect(shown('No such certificate.', { code: 'NOT_FOUND', ...details })).toEqual({
      message: 'No such certificate.',
      path: ['x'],
      extensions: { code: 'NOT_FOUND', ...details },
    });
  });

  it('keeps the words of the domain, however they are written', () => {
    expect(shown('The certificate is EXPIRED.', { code: 'CONFLICT' }).message).toBe('The certificate is EXPIRED.');
  });

  it('passes without anything else that comes along', () => {
    const inside = {
      stacktrace: ['at x'],
      debug: 'd',
      http: { status: 500 },
      query: 'db.x',
      argument: { a: 1 },
      expected: 'see http://10.0.0.5/x',
    };
    expect(shown('Gone.', { code: 'NOT_FOUND', ...inside }).extensions).toEqual({ code: 'NOT_FOUND' });
  });

  it.each([
    'mongo 10.0.0.5 said no',
    'connect ECONNREFUSED somewhere',
    'see https://internal/x',
    'boom at run (main.ts:3:4)',
    'two\nlines',
    'x'.repeat(501),
  ])('is told by the meaning of its code where its words tell of the inside: %s', (message) => {
    expect(shown(message, { code: 'NOT_FOUND' }).message).toBe(ERROR_CODES.NOT_FOUND.meaning);
  });

  it.each(['INTERNAL', 'QUOTA_EXCEEDED', 'OPERATION_TOO_COSTLY', 'GRAPHQL_VALIDATION_FAILED', 7, undefined])(
    'is masked with a code that is not for subgraphs to use: %s',
    (code) => {
      expect(shown('secret', { code })).toEqual({
        message: 'An internal error occurred.',
        path: ['x'],
        extensions: { code: 'INTERNAL' },
      });
    },
  );

  it("about the gateway's own signature does not tell a client to sign in", () => {
    expect(shown('The caller header has expired.', { code: 'UNAUTHENTICATED' })).toEqual({
      message: 'A source does not answer.',
      path: ['x'],
      extensions: { code: 'SOURCE_UNAVAILABLE', source: 'one' },
    });
  });
});
