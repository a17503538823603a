import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { BATCH_BYTES, BATCH_RUNS } from '../../../schema/contract/request-batch.ts';
import { failure, httpSubgraphs, json, type Received, sha256 } from '../../../tests/support/http-subgraph.ts';
import { testContext } from '../../../tests/support/small-federation.ts';
import type { CallerHeader, ExecutionContext, SubgraphResult, SubgraphTransport } from './transport.ts';
import { clientOf } from './waiting-clients.ts';

const { start: subgraph, stop } = httpSubgraphs();
afterEach(stop);

const FETCH = { query: 'query($v0:ID!){a(id:$v0)}', operationName: undefined, operationHash: 'ab12' };
const OTHER = { ...FETCH, query: 'query($v0:ID!){b(id:$v0)}', operationHash: 'cd34' };
const MUTATION = { ...FETCH, query: 'mutation($v0:ID!){a(id:$v0)}', operationHash: 'ef56' };

/** Signs as a caller that the server can read, for exactly the body. */
const signer = (name: string): CallerHeader => ({
  withinProcess: () => '',
  forRequest: (_subgraph, body) => `${name} ${sha256(body)}`,
});
const ALICE = signer('alice');

interface Run {
  readonly requestId: string;
  readonly variables: { readonly v0: string };
}
interface Body {
  readonly query: string;
  readonly variables: Run['variables'];
  readonly extensions?: { readonly further: readonly Run[] };
}
type Answer = (run: Run, index: number) => object;

const runsOf = ({ headers, body }: Received): Run[] => {
  const { variables, extensions } = body as Body;
  return [{ requestId: String(headers['x-request-id']), variables }, ...(extensions?.further ?? [])];
};
const echo: Answer = ({ variables }) => ({ data: { a: variables.v0 } });

/** Answers as a subgraph of the hub does. */
function reply(received: Received, response: ServerResponse, answer: Answer = echo): void {
  const [first, ...further] = runsOf(received).map((run, index) => ({
    requestId: run.requestId,
    ...answer(run, index),
  }));
  const { requestId: _, ...whole } = first ?? { requestId: '' };
  const { extensions } = whole as { extensions?: object };
  json(response, further.length > 0 ? { ...whole, extensions: { ...extensions, further } } : whole);
}

/** A server whose first requests wait until they are let go, so that what comes meanwhile gathers. */
function held(hold: number, answer?: Answer) {
  const waiting: (() => void)[] = [];
  const handle = (received: Received, response: ServerResponse, count: number) => {
    const respond = () => reply(received, response, answer);
    if (count <= hold) waiting.push(respond);
    else respond();
  };
  return {
    handle,
    async release() {
      while (waiting.length < hold) await new Promise((resolve) => setTimeout(resolve, 1));
      for (const respond of waiting) respond();
    },
  };
}

const ONE_AT_ONCE = { batches: { atOnce: 1, gatherMilliseconds: 10_000 } };
let count = 0;
const context = (callerHeader: CallerHeader = ALICE, more: Partial<ExecutionContext> = {}) =>
  testContext({ callerHeader, requestId: `request-${++count}`, ...more });
const ask = (transport: SubgraphTransport, v0: string, from = context(), fetch = FETCH) =>
  Promise.resolve(transport.bind(fetch)({ v0 }, from));

/** Until what has been asked for in this turn of the event loop is on its way. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Sends one fetch ahead and others behind it, which gather until the first is answered. */
async function gathered(
  server: Awaited<ReturnType<typeof subgraph>>,
  release: () => Promise<void>,
  others: readonly (readonly [string, ExecutionContext])[],
) {
  const send = server.transport.bind(FETCH);
  const ahead = Promise.resolve(send({ v0: 'ahead' }, context()));
  await nextTurn();
  const behind = others.map(([v0, from]) => Promise.resolve(send({ v0 }, from)));
  await release();
  await ahead;
  return behind;
}

describe('fetches of one operation for one caller', () => {
  it('are sent at once while few requests are under way, then gather; together they travel as one signed request', async () => {
    const { handle, release } = held(2);
    const { transport, received } = await subgraph(handle, { batches: { atOnce: 2, gatherMilliseconds: 10_000 } });
    const send = transport.bind(FETCH);
    const answers: unknown[] = [];
    for (const turn of ['ab', 'c', 'd', 'ef']) {
      answers.push(...[...turn].map((v0) => send({ v0 }, context())));
      await nextTurn();
    }
    await release();
    expect(await Promise.all(answers)).toMatchObject([...'abcdef'].map((a) => ({ data: { a } })));
    expect(received.map((request) => runsOf(request).map(({ variables }) => variables.v0))).toEqual([
      ['a', 'b'],
      ['c'],
      ['d', 'e', 'f'],
    ]);
    for (const { headers, hash } of received) expect(headers['x-yunqiao-caller']).toBe(`alice ${hash}`);
    expect(new Set(received.flatMap(runsOf).map(({ requestId }) => requestId)).size).toBe(6);
  });

  it('gather for a moment only, however long those before take', async () => {
    const { handle, release } = held(1);
    const { transport, received } = await subgraph(handle, { batches: { atOnce: 1, gatherMilliseconds: 20 } });
    const send = transport.bind(FETCH);
    const slow = send({ v0: 'slow' }, context());
    await nextTurn();
    const others = ['1', '2'].map((v0) => send({ v0 }, context()));
    expect(await Promise.all(others)).toMatchObject([{ data: { a: '1' } }, { data: { a: '2' } }]);
    expect(received).toHaveLength(2);
    await release();
    expect(await slow).toEqual({ data: { a: 'slow' } });
  });

  it('never share a request with another caller, operation or wish, nor do mutations and what is read after them; and each gets its own answer', async () => {
    const fetches = fc.array(
      fc.record({
        caller: fc.constantFrom('alice', 'bob', 'carol'),
        fetch: fc.constantFrom(FETCH, FETCH, FETCH, OTHER, MUTATION),
        isQuery: fc.constantFrom(true, true, true, false),
        tellsSources: fc.constantFrom(false, false, true),
        length: fc.constantFrom(1, 1, 1, 1, 1, 1, 2_500, 9_000, 70_000),
        filling: fc.constantFrom('x', '证'),
        pause: fc.constantFrom(0, 0, 0, 1),
      }),
      { minLength: 1, maxLength: 90, size: 'max' },
    );
    let shared = 0;
    await fc.assert(
      fc.asyncProperty(fetches, fc.integer({ min: 1, max: 3 }), async (drawn, atOnce) => {
        const signers = new Map(['alice', 'bob', 'carol'].map((name) => [name, signer(name)]));
        const { transport, received } = await subgraph(
          (request, response, number) => setTimeout(() => reply(request, response), number % 4),
          { batches: { atOnce, gatherMilliseconds: 3 } },
        );
        const bound = new Map([FETCH, OTHER, MUTATION].map((fetch) => [fetch, transport.bind(fetch)]));
        const asked = new Map<string, { readonly caller: string; readonly kind: string }>();
        const answers: Promise<void>[] = [];
        for (const [index, one] of drawn.entries()) {
          const isMutation = one.fetch === MUTATION;
          const from = context(signers.get(one.caller), {
            isQuery: one.isQuery && !isMutation,
            ...(one.tellsSources && { sources: [] }),
          });
          const v0 = `${index}${one.filling.repeat(one.length)}`;
          const kind = `${one.fetch.query} ${from.isQuery} ${one.tellsSources}`;
          asked.set(from.requestId, { caller: one.caller, kind });
          const answer = bound.get(one.fetch)?.({ v0 }, from);
          answers.push(Promise.resolve(answer).then((result) => expect(result).toMatchObject({ data: { a: v0 } })));
          if (one.pause) await new Promise((resolve) => setTimeout(resolve, one.pause));
        }
        await Promise.all(answers);
        for (const request of received) {
          const runs = runsOf(request);
          const [caller, hash] = String(request.headers['x-yunqiao-caller']).split(' ');
          expect(hash).toBe(request.hash);
          expect([...new Set(runs.map(({ requestId }) => asked.get(requestId)?.caller))]).toEqual([caller]);
          expect(new Set(runs.map(({ requestId }) => asked.get(requestId)?.kind)).size).toBe(1);
          expect(runs.length).toBeLessThanOrEqual(BATCH_RUNS);
          if (runs.length > 1) {
            expect(request.bytes).toBeLessThanOrEqual(BATCH_BYTES);
            expect((request.body as Body).query).not.toContain('mutation');
            expect(String(request.headers['x-yunqiao-reads'])).not.toContain('store');
            shared++;
          }
        }
        expect(received.flatMap(runsOf)).toHaveLength(drawn.length);
        await stop();
      }),
      { numRuns: 25 },
    );
    expect(shared).toBeGreaterThan(20);
  });
});

describe('of several in one request', () => {
  const others = (names: string, more: Partial<ExecutionContext> = {}) =>
    [...names].map((v0) => [v0, context(ALICE, more)] as const);
  const outcomes = (answers: readonly Promise<SubgraphResult>[]) =>
    Promise.all(
      answers.map((answer) =>
        answer.then(
          ({ data, errors }) => (errors ? String(errors[0]?.message) : data?.['a']),
          (error: { kind: string }) => error.kind,
        ),
      ),
    );

  it('one that is denied, fails or is malformed takes no other along', async () => {
    const { handle, release } = held(1, ({ variables: { v0 } }) =>
      v0 === 'd' ? { data: null, errors: [{ message: 'denied' }] } : v0 === 'm' ? { odd: true } : { data: { a: v0 } },
    );
    const server = await subgraph(handle, ONE_AT_ONCE);
    for (const names of ['dxm', 'mdx', 'xxd'])
      expect(
        await outcomes(await gathered(server, names === 'dxm' ? release : async () => undefined, others(names))),
      ).toEqual([...names].map((v0) => ({ d: 'denied', m: 'malformed' })[v0] ?? v0));
    expect(server.received.filter((request) => runsOf(request).length === 3)).toHaveLength(3);
  });

  it.each<[string, (runs: object[]) => unknown]>([
    ['fewer answers than runs', (runs) => runs.slice(1)],
    ['more answers than runs', (runs) => [...runs, ...runs]],
    ['answers in another order', (runs) => runs.toReversed()],
    ['answers of other requests', (runs) => runs.map((run) => ({ ...run, requestId: 'another' }))],
    ['answers that are no list', () => 'x'],
    ['answers that are none', (runs) => runs.map(() => null)],
  ])('none is believed when there are %s', async (_, distort) => {
    let number = 0;
    const { release, handle } = held(1);
    const server = await subgraph((request, response, count) => {
      if (runsOf(request).length === 1) return handle(request, response, count);
      number++;
      const [, ...further] = runsOf(request).map(({ requestId, variables }) => ({
        requestId,
        data: { a: variables.v0 },
      }));
      return json(response, { data: { a: 'first' }, extensions: { further: distort(further) } });
    }, ONE_AT_ONCE);
    expect(await outcomes(await gathered(server, release, others('xyz')))).toEqual([
      'malformed',
      'malformed',
      'malformed',
    ]);
    expect(number).toBe(1);
  });

  it('each goes alone when the subgraph has not understood, and nothing is gathered for it for a while', async () => {
    const { release, handle } = held(1);
    const server = await subgraph((request, response, count) => {
      if (count === 1) return handle(request, response, count);
      return json(response, echo(runsOf(request)[0] as Run, 0));
    }, ONE_AT_ONCE);
    const { transport, received } = server;
    const send = transport.bind(FETCH);
    const first = send({ v0: '1' }, context());
    await nextTurn();
    const behind = ['2', '3'].map((v0) => Promise.resolve(send({ v0 }, context())));
    await release();
    await first;
    expect(await outcomes(behind)).toEqual(['2', '3']);
    expect(received.map((request) => runsOf(request).length)).toEqual([1, 2, 1, 1]);
    await Promise.all(['4', '5', '6'].map((v0) => send({ v0 }, context())));
    expect(received.map((request) => runsOf(request).length)).toEqual([1, 2, 1, 1, 1, 1, 1]);
  });

  it('each goes alone when together their answer would be too long', async () => {
    const { release, handle } = held(1, ({ variables: { v0 } }) => ({ data: { a: v0.padEnd(400, '.') } }));
    const server = await subgraph(handle, { ...ONE_AT_ONCE, maxAnswerBytes: 1_000 });
    const answers = await outcomes(await gathered(server, release, others('xyz')));
    expect(answers).toEqual([...'xyz'].map((v0) => v0.padEnd(400, '.')));
    expect(server.received.map((request) => runsOf(request).length)).toEqual([1, 3, 1, 1, 1]);
  });

  it('fewer share a request the longer their answers are', async () => {
    const { release, handle } = held(1, () => ({ data: { a: '.'.repeat(25_000) } }));
    const server = await subgraph(handle, ONE_AT_ONCE);
    await Promise.all(await gathered(server, release, others('pqrstuvw')));
    await Promise.all(await gathered(server, async () => undefined, others('pqrstuvw')));
    const lengths = server.received.map((request) => runsOf(request).length);
    expect(lengths.sort()).toEqual([1, 1, 2, 2, 2, 2, 8]);
  });

  it('all are sent once more when the subgraph was not there, signed anew, and no more than that', async () => {
    const { release, handle } = held(1);
    let signed = 0;
    const callerHeader = { ...ALICE, forRequest: () => `signed ${++signed}` };
    const server = await subgraph((request, response, count) => {
      if (count === 1) return handle(request, response, count);
      return count <= 3 ? json(response, {}, 503) : reply(request, response);
    }, ONE_AT_ONCE);
    const { transport, received } = server;
    const send = transport.bind(FETCH);
    const round = async (letGo: () => Promise<void>) => {
      const ahead = Promise.resolve(send({ v0: '1' }, context(callerHeader)));
      await nextTurn();
      const behind = ['2', '3'].map((v0) => Promise.resolve(send({ v0 }, context(callerHeader))));
      await letGo();
      await ahead;
      return outcomes(behind);
    };
    expect(await round(release)).toEqual(['unavailable', 'unavailable']);
    expect(await round(async () => undefined)).toEqual(['2', '3']);
    expect(received.map(({ headers }) => headers['x-yunqiao-caller'])).toEqual([
      'signed 1',
      'signed 2',
      'signed 3',
      'signed 4',
      'signed 5',
    ]);
  });

  it('a request that failed counts as one failure of the subgraph, however many it was for', async () => {
    const { release, handle } = held(1);
    const server = await subgraph(
      (request, response, count) => {
        if (count === 1) return handle(request, response, count);
        return count <= 3 ? json(response, {}, 503) : reply(request, response);
      },
      { ...ONE_AT_ONCE, breaker: { failures: 3 } },
    );
    expect(await outcomes(await gathered(server, release, others('vwxyz')))).toEqual(Array(5).fill('unavailable'));
    expect(await ask(server.transport, 'after')).toEqual({ data: { a: 'after' } });
  });

  it('one that the subgraph has not finished is asked for alone, and the others have their answers', async () => {
    const { release, handle } = held(1, ({ variables: { v0 } }) =>
      v0 === 'slow' ? { data: null, extensions: { unfinished: true } } : { data: { a: v0 } },
    );
    const server = await subgraph((request, response, count) => {
      const runs = runsOf(request);
      if (runs.length > 1) return handle(request, response, count);
      return count === 1 ? handle(request, response, count) : reply(request, response);
    }, ONE_AT_ONCE);
    const asked = ['slow', 'x', 'y'].map((v0) => [v0, context()] as const);
    expect(await outcomes(await gathered(server, release, asked))).toEqual(['slow', 'x', 'y']);
    expect(await outcomes(await gathered(server, async () => undefined, asked.toReversed()))).toEqual([
      'y',
      'x',
      'slow',
    ]);
    expect(server.received.map((request) => runsOf(request).length)).toEqual([1, 3, 1, 1, 3, 1]);
  });

  it('one whose time is up while it waits is not sent, and the others are', async () => {
    const { release, handle } = held(1);
    const server = await subgraph(handle, ONE_AT_ONCE);
    const late = context(ALICE, { deadline: performance.now() + 20 });
    const behind = await gathered(server, async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      await release();
    }, [['late', late], ...others('xy')]);
    expect(await outcomes(behind)).toEqual(['timeout', 'x', 'y']);
    expect(server.received.map((request) => runsOf(request).length)).toEqual([1, 2]);
  });

  it('one whose client goes takes no other along; when the last has gone the request ends', async () => {
    const gone = { waiting: new AbortController(), first: new AbortController(), last: new AbortController() };
    const { release, handle } = held(1);
    let ended: (() => void) | undefined;
    const broken = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const server = await subgraph((request, response, count) => {
      if (count === 1) return handle(request, response, count);
      if (count === 3) return reply(request, response);
      if (count === 4) {
        response.on('close', () => ended?.());
        return gone.last.abort();
      }
      gone.first.abort();
      return reply(request, response);
    }, ONE_AT_ONCE);
    const behind = await gathered(server, async () => {
      gone.waiting.abort();
      await release();
    }, [
      ['waiting', context(ALICE, { client: clientOf(gone.waiting.signal) })],
      ['first', context(ALICE, { client: clientOf(gone.first.signal) })],
      ['other', context(ALICE, { client: clientOf(gone.last.signal) })],
      ['stays', context()],
    ]);
    expect(await outcomes(behind)).toEqual(['timeout', 'timeout', 'other', 'stays']);
    expect(server.received.map((request) => runsOf(request).length)).toEqual([1, 3]);

    const { transport, received } = server;
    const ahead = ask(transport, 'ahead');
    await nextTurn();
    const both = ['x', 'y'].map((v0) => ask(transport, v0, context(ALICE, { client: clientOf(gone.last.signal) })));
    await ahead;
    for (const one of both) expect((await failure(one)).message).toBe('The client has gone.');
    await broken;
    expect(received.map((request) => runsOf(request).length)).toEqual([1, 3, 1, 2]);
  });
});
