import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testContext } from '../../tests/support/small-federation.ts';
import { type SmallGateway, smallSupergraph, startSmallGateway } from '../../tests/support/small-gateway.ts';
import { httpTransport } from '../execution/transport/http-transport.ts';
import type { SubgraphTransport } from '../execution/transport/transport.ts';
import { createFollowingGateway, type FollowingGateway } from './following-gateway.ts';
import { SupergraphFile } from './supergraph-file.ts';
import { supergraphHash } from './supergraph-reloader.ts';

/** Titles may be null, so that they can be restricted. */
const LIBRARY = (sdl: string) => sdl.replace('title: String!', 'title: String');
const OPEN = smallSupergraph(LIBRARY);
const CLOSED = smallSupergraph((sdl) => sdl.replace('title: String!', 'title: String @access(scopes: ["loans:read"])'));
const QUERY = '{ book(id: "1") { id title } }';
const OPEN_ANSWER = { data: { book: { id: '1', title: 'On Certification' } } };

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'yunqiao-supergraph-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

let writes = 0;
/** Writes the file as if it had lain there for a while: every version a second later than the one before. */
function put(text: string): void {
  const path = join(directory, 'supergraph.graphql');
  writeFileSync(path, text);
  const time = 1_700_000_000 + writes++;
  utimesSync(path, time, time);
}

function remove(): void {
  rmSync(join(directory, 'supergraph.graphql'));
}

interface Followed {
  readonly small: SmallGateway;
  readonly following: FollowingGateway;
  readonly logged: string[];
  readyz(): Promise<{ supergraph: { hash: string; origin: string; refused?: string } }>;
  metrics(): Promise<string>;
}

/** The small gateway, its supergraph following the file. */
async function follow(options: Parameters<typeof startSmallGateway>[0] = {}): Promise<Followed> {
  const logged: string[] = [];
  const log = pino(
    { level: 'warn' },
    new Writable({
      write(chunk, _, done) {
        logged.push(String(chunk));
        done();
      },
    }),
  );
  let following: FollowingGateway | undefined;
  const small = await startSmallGateway({
    library: LIBRARY,
    ...options,
    more: { log, ...options.more },
    wire: async (config) => {
      const file = new SupergraphFile(
        join(directory, 'supergraph.graphql'),
        join(directory, 'supergraph.accepted.graphql'),
        () => OPEN,
      );
      following = await createFollowingGateway(config, file, { pollMilliseconds: 20, retryMilliseconds: 100 });
      return following.gateway;
    },
  });
  if (!following) throw new Error('Nothing follows the file.');
  const { app } = small.gateway;
  return {
    small,
    following,
    logged,
    readyz: async () => (await app.inject('/readyz')).json(),
    metrics: async () =>
      (await app.inject('/metrics')).body
        .split('\n')
        .filter((line) => line.startsWith('yunqiao_supergraph'))
        .join('\n'),
  };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 5_000; !(await holds()); await sleep(10))
    if (Date.now() > end) throw new Error('It did not happen in time.');
}

describe('the supergraph in the data directory', () => {
  it('takes over when it appears, shows its hash, and gives way to the built-in one when it goes', async () => {
    const { small, following, readyz, metrics } = await follow();
    expect((await readyz()).supergraph).toEqual({ hash: supergraphHash(OPEN), origin: 'built-in' });
    expect((await small.ask(QUERY)).body).toEqual(OPEN_ANSWER);
    put(CLOSED);
    await until(() => following.reloader.state.origin === 'file');
    expect((await small.ask(QUERY)).body.data).toEqual({ book: { id: '1', title: null } });
    expect((await readyz()).supergraph).toEqual({ hash: supergraphHash(CLOSED), origin: 'file' });
    expect(await metrics()).toContain(`yunqiao_supergraph_info{hash="${supergraphHash(CLOSED)}"} 1`);
    expect(await metrics()).not.toContain(supergraphHash(OPEN));
    remove();
    await following.reloader.check();
    expect((await small.ask(QUERY)).body).toEqual(OPEN_ANSWER);
    expect(await metrics()).toContain('yunqiao_supergraph_reloads_total{outcome="accepted"} 2');
    await following.close();
  });

  it.each([
    ['broken', () => CLOSED.slice(0, -200), 'Syntax Error'],
    ['no supergraph', () => 'type Query { a: Int }', ''],
    ['empty', () => '', ''],
    [
      'without a rule for a root field',
      () => CLOSED.replace(/(ledger\b.*?) @access\(scopes: \["loans:read"\]\)/, '$1'),
      'Query.ledger has no access rule',
    ],
    ['ahead of its subgraph', () => smallSupergraph((sdl) => sdl.replace('id: ID!', 'id: ID! pages: Int')), 'pages'],
    [
      'without the register of agencies',
      () => smallSupergraph(undefined, ['library']),
      'there is no subgraph agencies',
    ],
  ])('is refused when it is %s, and the old one stays', async (_, text, reason) => {
    const { small, following, logged, readyz, metrics } = await follow();
    put(CLOSED);
    await following.reloader.check();
    put(text());
    await following.reloader.check();
    const { supergraph } = await readyz();
    expect(supergraph).toEqual({ hash: supergraphHash(CLOSED), origin: 'file', refused: supergraphHash(text()) });
    expect(await metrics()).toContain('outcome="refused"');
    expect(logged.filter((line) => line.includes('a supergraph was refused')).join()).toContain(reason);
    expect((await small.ask(QUERY)).body.data).toEqual({ book: { id: '1', title: null } });
    await following.close();
  });

  it('leaves what was in force to whoever starts while the file is refused', async () => {
    const { following } = await follow();
    put(CLOSED);
    await following.reloader.check();
    put('broken');
    // Somebody who starts now begins with what is in force, not with the built-in one, whose rules may be looser.
    const late = await follow();
    expect((await late.small.ask(QUERY)).body.data).toEqual({ book: { id: '1', title: null } });
    put(OPEN);
    await Promise.all([following.reloader.check(), late.following.reloader.check()]);
    for (const { reloader } of [following, late.following])
      expect(reloader.state).toEqual({ hash: supergraphHash(OPEN), origin: 'file' });
    await Promise.all([following.close(), late.following.close()]);
    expect(readdirSync(directory).sort()).toEqual(['supergraph.accepted.graphql', 'supergraph.graphql']);
  });

  it('that a subgraph elsewhere does not answer to is refused if the subgraph is new, and taken once it is back', async () => {
    let away = true;
    const { following } = await follow({
      between: (usual) => ({
        ...usual,
        bind: (fetch) => {
          const run = usual.bind(fetch);
          return async (variables, context) => {
            if (away) throw new Error('connect ECONNREFUSED');
            return run(variables, context);
          };
        },
      }),
    });
    // Both subgraphs are away: in use already, they do not hold up a change of the rules.
    put(CLOSED);
    await following.reloader.check();
    expect(following.reloader.state).toEqual({ hash: supergraphHash(CLOSED), origin: 'file' });
    const moved = OPEN.replace('http://library', 'http://elsewhere');
    put(moved);
    await following.reloader.check();
    expect(following.reloader.state.refused).toBe(supergraphHash(moved));
    away = false;
    await until(() => following.reloader.state.hash === supergraphHash(moved));
    expect(following.reloader.state.refused).toBeUndefined();
    await following.close();
  });

  it('is read again once it is no longer being written', async () => {
    const { following } = await follow();
    const path = join(directory, 'supergraph.graphql');
    writeFileSync(path, CLOSED.slice(0, 500));
    const reading = following.reloader.check();
    await sleep(100);
    writeFileSync(path, CLOSED);
    await reading;
    expect(following.reloader.state).toEqual({ hash: supergraphHash(CLOSED), origin: 'file' });
    await following.close();
  });
});

describe('registered operations', () => {
  it('are planned before a supergraph takes over; those it no longer has are told and counted', async () => {
    const bound: string[] = [];
    const operations = [
      QUERY,
      '{ books { title } }',
      '{ nothing }',
      'query ($a: Boolean!) { book(id: "1") { note @skip(if: $a) } }',
    ];
    const { small, following, logged, metrics } = await follow({
      between: (usual) => ({
        ...usual,
        bind: (fetch) => {
          bound.push(fetch.query);
          return usual.bind(fetch);
        },
      }),
      more: {
        async *registeredOperations() {
          yield* operations;
        },
      },
    });
    put(smallSupergraph((sdl) => LIBRARY(sdl).replace(/books\(.*\n/, '')));
    await following.reloader.check();
    expect(following.reloader.state.origin).toBe('file');
    expect(await metrics()).toContain('yunqiao_supergraph_broken_operations 1');
    expect(logged.filter((line) => line.includes('a registered operation is not valid'))).toHaveLength(1);
    const token = small.tokenWith('loans:read');
    // Whether the token's agreement is in force is asked with its first request.
    await small.ask('{ me }', { token });
    bound.length = 0;
    expect((await small.ask(QUERY)).body).toEqual(OPEN_ANSWER);
    for (const a of [true, false])
      expect((await small.ask(operations[3] ?? '', { token, variables: { a } })).status).toBe(200);
    expect(bound).toEqual([]);
    await following.close();
  });
});

it('operations seen last are planned for the callers seen last, by the new rules', async () => {
  const bound: string[] = [];
  const { small, following } = await follow({
    between: (usual) => ({
      ...usual,
      bind: (fetch) => {
        bound.push(fetch.query);
        return usual.bind(fetch);
      },
    }),
  });
  const ask = async (scopes: string[], on: boolean) =>
    (
      await small.ask('query ($on: Boolean!) { book(id: "1") { id title note @include(if: $on) } }', {
        variables: { on },
        ...(scopes.length > 0 && { token: small.tokenWith(...scopes) }),
      })
    ).body.data;
  for (const on of [true, false]) for (const scopes of [[], ['loans:read']]) await ask(scopes, on);
  for (const [text, title] of [
    [CLOSED, null],
    [OPEN, 'On Certification'],
  ] as const) {
    put(text);
    await following.reloader.check();
    bound.length = 0;
    expect(await ask([], true)).toEqual({ book: { id: '1', title, note: null } });
    expect(await ask([], false)).toEqual({ book: { id: '1', title } });
    expect(await ask(['loans:read'], true)).toEqual({ book: { id: '1', title: 'On Certification', note: 'worn' } });
    expect(bound).toEqual([]);
  }
  await following.close();
});

/** A subgraph of the test behind a real HTTP server. */
async function overHttp(usual: SubgraphTransport, servers: Server[]): Promise<SubgraphTransport> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const ask = usual.bind({ query, operationName: undefined, operationHash: query });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await ask(variables, testContext())));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return httpTransport({ name: usual.name, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
}

describe('20 reloads under load', () => {
  it.each([['in process'], ['over HTTP']])('fail no request with subgraphs %s', async (way) => {
    const servers: Server[] = [];
    const opening: Promise<SubgraphTransport>[] = [];
    const { small, following } = await follow({
      between: (usual) => {
        if (way === 'in process') return usual;
        const opened = overHttp(usual, servers);
        opening.push(opened);
        return {
          name: usual.name,
          bind: (fetch) => {
            const bound = opened.then((transport) => transport.bind(fetch));
            return async (variables, context) => (await bound)(variables, context);
          },
          close: async () => (await opened).close(),
        };
      },
    });
    let loading = true;
    let answered = 0;
    const unexpected: string[] = [];
    const load = async (token: string | undefined) => {
      while (loading) {
        const { status, body } = await small.ask(
          `query Q${answered++ % 7} { book(id: "1") { id title loans { reader } } }`,
          token ? { token } : {},
        );
        const title = body.data?.['book'] as { title: string | null } | undefined;
        const forbidden = body.errors
          ?.map(({ extensions }) => extensions['coordinate'])
          .sort()
          .join();
        // Either the rules of one supergraph or those of the other, never a mixture.
        const wanted = token ? undefined : title?.title === null ? 'Book.loans,Book.title' : 'Book.loans';
        if (status !== 200 || forbidden !== wanted) unexpected.push(JSON.stringify(body));
        await sleep(2);
      }
    };
    const token = small.tokenWith('loans:read');
    const loads = [load(undefined), load(token), load(undefined), load(token)];
    // Every other one asks the library at another address, so that transports come and go as well.
    const versions = [CLOSED, OPEN, CLOSED.replace('http://library', 'http://elsewhere'), OPEN];
    for (let reload = 0; reload < 20; reload++) {
      put(`${versions[reload % versions.length]}\n# ${reload}`);
      await following.reloader.check();
      expect(following.reloader.state.refused).toBeUndefined();
    }
    loading = false;
    await Promise.all(loads);
    expect(unexpected.slice(0, 3)).toEqual([]);
    expect(answered).toBeGreaterThan(60);
    await following.close();
    for (const server of servers) server.close();
  });
});
