import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../schema/contract/errors.ts';
import { answeredWith } from './ask-wrong.ts';

const S = 'SECRET';
const extensions = (value: unknown) => ({ message: 'no', path: ['s'], extensions: value });
const coded = (code: unknown, more: object = {}) => extensions({ code, ...more });

/** Errors that somebody may put into a list of errors. */
const ERRORS: readonly object[] = [
  {},
  { message: null },
  { message: 7 },
  { message: { text: S } },
  { message: [S] },
  { message: '' },
  { message: `${S} at http://10.0.0.9/x` },
  { message: `${S}\n    at /srv/app.js:1:2` },
  { message: `connect ECONNREFUSED ${S}` },
  { message: S.repeat(10_000) },
  { msg: S },
  { message: S, path: null },
  { message: S, path: 's' },
  { message: S, path: {} },
  { message: S, path: [] },
  { message: S, path: [null] },
  { message: S, path: [{}] },
  { message: S, path: [['s']] },
  { message: S, path: ['nothing'] },
  { message: S, path: ['__proto__'] },
  { message: S, path: ['s', 0, 'x', -1, 1.5, null] },
  { message: S, path: Array.from({ length: 10_000 }, () => 's') },
  { message: S, path: ['_entities', 0] },
  { message: S, locations: 'x' },
  { message: S, locations: [{ line: S, column: -1 }] },
  { message: S, stack: S, name: S, nodes: [S], source: S, originalError: { message: S } },
  extensions(null),
  extensions(S),
  extensions([S]),
  extensions({}),
  extensions({ code: null }),
  coded(7),
  coded({ toString: S }),
  coded(['NOT_FOUND']),
  coded('not_found'),
  coded(' NOT_FOUND'),
  coded('toString'),
  coded('__proto__'),
  coded('constructor'),
  coded('INTERNAL_SERVER_ERROR', { stacktrace: [S] }),
  coded('INTERNAL', { debug: S }),
  coded('UNAUTHENTICATED', { argument: S }),
  coded('OPERATION_TOO_COSTLY', { cost: S }),
  coded('QUOTA_EXCEEDED', { limit: 3 }),
  coded('PERSISTED_QUERY_NOT_FOUND'),
  coded('NOT_FOUND', {
    stacktrace: [S],
    exception: { stack: S },
    serviceName: S,
    query: S,
    http: { headers: { cookie: S } },
  }),
  coded('NOT_FOUND', { code2: S, source: S, receipt: S, requestId: S }),
  coded('BAD_USER_INPUT', { argument: { a: S }, expected: [S], coordinate: 7, limit: S, cost: '3' }),
  coded('BAD_USER_INPUT', { argument: `http://${S}`, expected: `${S}\nx` }),
  coded('FORBIDDEN', { requiredScopes: S }),
  coded('FORBIDDEN', { requiredScopes: [7, S] }),
  coded('FORBIDDEN', { requiredScopes: Array.from({ length: 51 }, () => S) }),
  coded('RATE_LIMITED', { retryAfterSeconds: `${S}` }),
  coded('TIMEOUT', { __proto__: { a: S }, constructor: S }),
  coded('SOURCE_UNAVAILABLE', { source: S }),
];
const LISTS: readonly unknown[] = [
  'x',
  7,
  true,
  {},
  { message: 'x' },
  { 0: {}, length: 1 },
  [null],
  ['x'],
  [7],
  [[]],
  [[{ message: 'x' }]],
  [{ message: 'x' }, null],
];

const text = (value: unknown) => JSON.stringify(value);

describe('a subgraph’s errors', () => {
  it('are forty shapes at least', () => expect(ERRORS.length + LISTS.length).toBeGreaterThanOrEqual(40));

  it.each(ERRORS.map((error) => [text(error).slice(0, 90), error] as const))(
    '%s is one error of the table, at the field, with nothing of the inside',
    async (_, error) => {
      for (const [body, status] of [
        [text({ data: { s: null, i: 7 }, errors: [error] }), 200],
        [text({ data: null, errors: [error] }), 500],
        [text({ errors: [error] }), 400],
      ] as const) {
        const { data, errors } = await answeredWith('{ s i list { name } }', body, status);
        expect(data).toMatchObject({ s: null, list: [{ name: 'one' }, {}, {}] });
        expect((data as { i: unknown }).i).toBe(status === 200 ? 7 : null);
        expect(errors.length).toBeGreaterThan(0);
        for (const { message, path, extensions: told } of errors) {
          expect(typeof message).toBe('string');
          expect(message.length).toBeLessThanOrEqual(500);
          const code = told?.['code'];
          expect(Object.keys(ERROR_CODES)).toContain(code);
          expect(code).not.toBe('UNAUTHENTICATED');
          if (path) expect(['s', 'i']).toContain(path[0]);
          // A short text that names nothing of the inside is the subgraph's to tell, with a code that is its to give.
          const told2 = text({ path, told });
          expect(told2).not.toContain(S);
          if (code === 'INTERNAL') expect(message).not.toContain(S);
        }
      }
    },
  );

  it.each(LISTS.map((list) => [text(list), list] as const))(
    'as %s make the answer one that cannot be used',
    async (_, list) => {
      const { data, errors } = await answeredWith('{ s i }', text({ data: { s: 'x', i: 7 }, errors: list }));
      expect(data).toEqual({ s: null, i: null });
      for (const { extensions: told } of errors)
        expect(told).toEqual({ code: 'SOURCE_UNAVAILABLE', source: 'elsewhere' });
      expect(errors.length).toBeGreaterThan(0);
    },
  );

  it.each([400, 401, 403, 404, 429, 500, 502, 503])(
    'come with any status; only of %i that refuses the hub nothing is told',
    async (status) => {
      const error = coded('NOT_FOUND');
      const { data, errors } = await answeredWith('{ s i }', text({ errors: [error], data: null }), status);
      expect(data).toEqual({ s: null, i: null });
      expect(errors[0]?.extensions?.['code']).toBe(status === 401 ? 'SOURCE_UNAVAILABLE' : 'NOT_FOUND');
    },
  );
});
