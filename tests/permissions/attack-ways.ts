import { createHash } from 'node:crypto';
import type { Target } from './attack-targets.ts';

/** One request that tries to get at a forbidden coordinate. */
export interface Attack {
  readonly method: string;
  /** Path and query string. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Response key under which the forbidden value would stand; `null` where no data is asked for. */
  readonly key: string | null;
  /** Everything the caller itself has written: what the answer repeats of it tells nothing. */
  readonly known: string;
  /** A request of a caller that may use the coordinate, sent before. */
  readonly before?: Attack;
}

/** A way around. `works`: a caller that may use the coordinate gets its data by it, so that a closed way is not taken for a wrong request. */
export interface Way {
  readonly name: string;
  readonly works: boolean;
  /** `null` where the way does not fit the target. */
  readonly attack: (target: Target, means: Means) => Attack | null;
}

/** What an attacker may have got hold of. */
export interface Means {
  /** A token of a caller that may use the coordinate. */
  readonly privilegedToken: string | null;
  /** A caller header with every scope, signed with the hub's own key for this text. */
  readonly callerHeader: (text: string) => string;
}

const KEY = 'stolen';
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

interface Text {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly extensions?: unknown;
  readonly key?: string | null;
}

function post({ key = KEY, ...body }: Text, headers: Readonly<Record<string, string>> = {}): Attack {
  const text = JSON.stringify(body);
  return {
    method: 'POST',
    path: '/graphql',
    headers: { ...JSON_HEADERS, ...headers },
    body: text,
    key,
    known: `${text} ${body.query}`,
  };
}

function get(parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Attack {
  const path = `/graphql?${new URLSearchParams(parameters)}`;
  return {
    method: 'GET',
    path,
    headers: { accept: JSON_HEADERS.accept, ...headers },
    key: KEY,
    known: Object.values(parameters).join(' '),
  };
}

const field = (target: Target) => `${KEY}: ${target.field} ${target.body}`;
/** The operation with a given text in place of the forbidden field, and something allowed beside its root. */
const around = (target: Target, inner: string, head = '', definitions = '') =>
  `${target.kind} ${head} { ${target.allowed} ${target.within(inner)} } ${definitions}`;
const plain = (target: Target) => around(target, field(target));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });

const documents: Readonly<Record<string, (target: Target) => string | Text>> = {
  'under another name': plain,
  'as it is': (t) => ({ query: around(t, `${t.field} ${t.body}`), key: t.name }),
  'under the name of an allowed field': (t) => ({
    query: `${t.kind} { ${t.within(`kind: ${t.field} ${t.body}`)} }`,
    key: 'kind',
  }),
  'alone in the operation': (t) => `${t.kind} { ${t.within(field(t))} }`,
  'in a named fragment': (t) => around(t, '...F', 'Q', `fragment F on ${t.parent} { ${field(t)} }`),
  'in fragments within fragments': (t) =>
    around(t, '...A', 'Q', `fragment A on ${t.parent} { ...B } fragment B on ${t.parent} { ... { ${field(t)} } }`),
  'in a fragment on the root': (t) =>
    `${t.kind} { ...R } fragment R on ${t.root} { ${t.allowed} ${t.within(field(t))} }`,
  'in an inline fragment': (t) => around(t, `... on ${t.parent} { ${field(t)} }`),
  'in an inline fragment without a type': (t) => around(t, `... { ... @include(if: true) { ${field(t)} } }`),
  'included by a literal': (t) => around(t, `${KEY}: ${t.field} @include(if: true) @skip(if: false) ${t.body}`),
  'included by a variable': (t) => ({
    query: around(t, `${KEY}: ${t.field} @include(if: $yes) ${t.body}`, 'Q($yes: Boolean!)'),
    variables: { yes: true },
  }),
  'not skipped by the default of a variable': (t) =>
    around(t, `${KEY}: ${t.field} @skip(if: $no) ${t.body}`, 'Q($no: Boolean! = false)'),
  'in a fragment included by a variable': (t) => ({
    query: around(
      t,
      '...F @include(if: $yes)',
      'Q($yes: Boolean = false)',
      `fragment F on ${t.parent} { ${field(t)} }`,
    ),
    variables: { yes: true },
  }),
  'twice, once skipped': (t) =>
    around(t, `${KEY}: ${t.field} @skip(if: true) ${t.body} ... on ${t.parent} { ${field(t)} }`),
  'with selections that merge': (t) => around(t, `${KEY}: ${t.field} ${t.typename} ${field(t)}`),
  'many times': (t) =>
    around(t, Array.from({ length: 3 }, (_, i) => `x${i}: ${t.field} ${t.body}`).join(' ') + field(t)),
  'with its type only': (t) => around(t, `${KEY}: ${t.field} ${t.typename}`),
  'beside introspection': (t) =>
    around(t, field(t)).replace('{', t.kind === 'query' ? '{ __schema { queryType { name } }' : '{ __typename'),
  'with commas and comments': (t) =>
    `\uFEFF# nothing to see\n${plain(t).replaceAll('{ ', '{,,, # "\n').replaceAll(' }', '\r\n,}')}`,
  'in a long document': (t) => `${'#'.repeat(60)}\n`.repeat(300) + plain(t),
  'in the second of two operations': (t) => ({
    query: `query Harmless { me { kind } } ${around(t, field(t), 'Harmful')}`,
    operationName: 'Harmful',
  }),
  'in an operation with an inherited name': (t) => ({
    query: `query Harmless { me { kind } } ${around(t, field(t), 'constructor')}`,
    operationName: 'constructor',
  }),
  'with its arguments in escapes': (t) =>
    plain(t).replace(/"(\w)(\w*)"/g, (_, first: string, rest: string) => {
      const code = first.charCodeAt(0).toString(16);
      return `"\\u${code.padStart(4, '0')}${rest}"`;
    }),
  'with its arguments in block strings': (t) => plain(t).replace(/"(\w+)"/g, '"""$1"""'),
};

/** Documents that are wrong on purpose: what the answer says of them must be no more than what they say themselves. */
const mistakes: Readonly<Record<string, (target: Target) => string | Text | null>> = {
  'a name with a letter missing': (t) => around(t, `${KEY}: ${t.name.slice(0, -1)}`),
  'a name with a letter too many': (t) => around(t, `${KEY}: ${t.name}s { __typename }`),
  'the name on the root': (t) => (t.parent === t.root ? null : `${t.kind} { ${t.allowed} ${KEY}: ${t.name} }`),
  'no selection': (t) => (t.body ? around(t, `${KEY}: ${t.field}`) : null),
  'a selection of what is not there': (t) => (t.body ? around(t, `${KEY}: ${t.field} { __typename nam }`) : null),
  'a selection of a scalar': (t) => (t.body ? null : around(t, `${KEY}: ${t.field} { __typename }`)),
  'an argument that is not there': (t) => around(t, `${KEY}: ${t.name}(inputs: 1) ${t.typename}`),
  'an argument of another type': (t) =>
    around(t, `${KEY}: ${t.name}(input: {a: 1}, first: {}, on: [], filter: 3) ${t.typename}`),
  'arguments left out': (t) => around(t, `${KEY}: ${t.name} ${t.typename}`),
  'an empty object': (t) => around(t, `${KEY}: ${t.name}(input: {}) ${t.typename}`),
  'an input field that is not there': (t) => around(t, `${KEY}: ${t.name}(input: {numbe: 1, reaso: 2}) ${t.typename}`),
  'the same key for something else': (t) => around(t, `${KEY}: ${t.field} ${t.body} ${KEY}: __typename`),
  'a fragment on a type that is hidden': (t) => around(t, `... on ${t.type} { __typename }`),
  'a fragment that can never hold': (t) => around(t, '... on Standard { __typename }'),
  'the federation’s own root': (t) =>
    `{ _entities(representations: [{__typename: "${t.parent}"}]) { ... on ${t.parent} { ${field(t)} } } }`,
  'the federation’s own root among others': (t) =>
    `{ me { kind } _service { sdl } ${t.kind === 'query' ? t.within(field(t)) : ''} }`,
  'a subscription': (t) => `subscription { ${t.within(field(t))} }`,
  deferred: (t) => around(t, `... @defer(label: "d") { ${field(t)} }`),
  streamed: (t) => around(t, `${KEY}: ${t.field} @stream(initialCount: 0) ${t.body}`),
  'with directives of the schema': (t) =>
    around(t, `${KEY}: ${t.field} @access(scopes: ["public"]) @inaccessible ${t.body}`),
  'an allowed root under the other operation type': (t) =>
    `${t.kind === 'query' ? 'mutation' : 'query'} { ${t.within(field(t))} }`,
};

/** Variables of the type of an argument that is hidden: coercing them could tell what is in it. */
const variableMistakes: readonly unknown[] = [{}, null, { numbe: 1 }, [{ number: {} }], 'x', [[]]];

const requests: readonly Way[] = [
  { name: 'GET', works: true, attack: (t) => (t.kind === 'query' ? get({ query: plain(t) }) : null) },
  {
    name: 'GET with a name and variables',
    works: true,
    attack: (t) =>
      t.kind === 'query'
        ? get({
            query: `query A { me { kind } } ${around(t, `${KEY}: ${t.field} @include(if: $y) ${t.body}`, 'B($y: Boolean!)')}`,
            operationName: 'B',
            variables: '{"y":true}',
          })
        : null,
  },
  { name: 'a mutation by GET', works: false, attack: (t) => (t.kind === 'mutation' ? get({ query: plain(t) }) : null) },
  ...(['x-http-method-override', 'x-http-method', 'x-method-override'] as const).map(
    (header): Way => ({
      name: `GET that ${header} makes a POST`,
      works: false,
      attack: (t) => get({ query: plain(t) }, { [header]: 'POST' }),
    }),
  ),
  raw('an array of requests', (text) => `[{"query":"{ me { kind } }"},${text}]`),
  raw('an array of one request', (text) => `[${text}]`),
  raw('a query that is there twice', (text) => text.replace('{', '{"query":"{ me { kind } }",'), {}, true),
  raw('no JSON type', (text) => text, { 'content-type': 'text/plain' }),
  raw('a type of its own', (text) => JSON.parse(text).query, { 'content-type': 'application/graphql' }),
  raw('a form', (text) => String(new URLSearchParams({ query: JSON.parse(text).query })), {
    'content-type': 'application/x-www-form-urlencoded',
  }),
  raw(
    'a form in parts',
    (text) => `--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${text}\r\n--b--\r\n`,
    { 'content-type': 'multipart/form-data; boundary=b' },
  ),
  raw('another encoding', (text) => text, { 'content-type': 'application/json; charset=utf-16' }),
  raw('an event stream asked for', (text) => text, { accept: 'text/event-stream' }),
  raw('a page asked for', (text) => text, { accept: 'text/html, */*' }, true),
  raw('a receipt asked for', (text) => text, { 'accept-receipt': 'jws' }, true),
  raw('sources asked for', (text) => text, { 'accept-sources': 'true' }, true),
  ...['put', 'patch', 'delete', 'options'].map((method) => ({
    ...raw(method, (text) => text),
    attack: (t: Target) => ({ ...post({ query: plain(t) }), method: method.toUpperCase() }),
  })),
  {
    name: 'the harmless query in the body, this one in the address',
    works: false,
    attack: (t) => ({
      ...post({ query: '{ me { kind } }' }),
      path: `/graphql?${new URLSearchParams({ query: plain(t) })}`,
      known: plain(t),
    }),
  },
  {
    name: 'headers of a proxy',
    works: true,
    attack: (t) =>
      post(
        { query: plain(t) },
        {
          'x-forwarded-for': '127.0.0.1',
          'x-forwarded-host': 'localhost',
          forwarded: 'for=127.0.0.1',
          'x-original-url': '/graphql',
          'x-rewrite-url': '/metrics',
          'x-real-ip': '127.0.0.1',
        },
      ),
  },
  {
    name: 'a caller header in clear',
    works: true,
    attack: (t) =>
      post(
        { query: plain(t) },
        { 'x-yunqiao-caller': JSON.stringify({ kind: 'HUB_OPERATOR', scopes: ['public', 'hub:identity'] }) },
      ),
  },
  {
    name: 'a caller header that the hub’s key has signed',
    works: true,
    attack: (t, { callerHeader }) => post({ query: plain(t) }, { 'x-yunqiao-caller': callerHeader(plain(t)) }),
  },
  {
    name: 'a privileged token where none belongs',
    works: false,
    attack: (t, { privilegedToken }) =>
      privilegedToken === null
        ? null
        : {
            ...post(
              { query: plain(t) },
              {
                'x-authorization': `Bearer ${privilegedToken}`,
                'proxy-authorization': `Bearer ${privilegedToken}`,
                cookie: `access_token=${privilegedToken}; authorization=Bearer ${privilegedToken}`,
              },
            ),
            path: `/graphql?access_token=${privilegedToken}`,
          },
  },
  {
    name: 'by the hash of its own text',
    works: true,
    attack: (t) => post({ query: plain(t), extensions: persisted(plain(t)) }),
  },
  {
    name: 'by the hash of a text that a privileged caller has sent',
    works: true,
    attack: (t) => ({
      ...post({ query: '', extensions: persisted(plain(t)) }),
      known: plain(t),
      before: post({ query: plain(t), extensions: persisted(plain(t)) }),
    }),
  },
  {
    name: 'by the hash of another text',
    works: false,
    attack: (t) => post({ query: plain(t), extensions: persisted('{ me { kind } }') }),
  },
];

function raw(
  name: string,
  change: (text: string) => string,
  headers: Readonly<Record<string, string>> = {},
  works = false,
): Way {
  return {
    name,
    works,
    attack: (t) => {
      const { body = '', ...attack } = post({ query: plain(t) }, headers);
      return { ...attack, body: change(body) };
    },
  };
}

const ofText = (text: string | Text | null) =>
  text === null ? null : post(typeof text === 'string' ? { query: text } : text);

/** Every way that is tried for every forbidden coordinate. */
export const WAYS: readonly Way[] = [
  ...Object.entries(documents).map(([name, text]): Way => ({ name, works: true, attack: (t) => ofText(text(t)) })),
  ...Object.entries(mistakes).map(([name, text]): Way => ({ name, works: false, attack: (t) => ofText(text(t)) })),
  ...variableMistakes.map(
    (value): Way => ({
      name: `a variable that is ${JSON.stringify(value)}`,
      works: false,
      attack: ({ argument, ...t }) =>
        argument === null
          ? null
          : post({
              query: `${t.kind} Q($v: ${argument.type}) { ${t.allowed} ${t.within(`${KEY}: ${t.name}(${argument.name}: $v) ${t.typename}`)} }`,
              variables: { v: value },
            }),
    }),
  ),
  ...requests,
];
