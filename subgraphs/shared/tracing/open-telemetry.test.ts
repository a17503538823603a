import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpTransport } from '../../../gateway/execution/transport/http-transport.ts';
import { tracedTransport } from '../../../gateway/execution/transport/traced-transport.ts';
import { createLog } from '../../../gateway/hub/logging.ts';
import { createCallerHeaders } from '../../../gateway/identity/caller-headers.ts';
import { PUBLIC_CALLER } from '../../../schema/contract/caller.ts';
import { operationHash } from '../../../schema/contract/caller-header.ts';
import { SPAN_ATTRIBUTES, type Tracing } from '../../../schema/contract/tracing.ts';
import { type OtlpReceiver, startOtlpReceiver } from '../../../tests/support/otlp-receiver.ts';
import { type SubgraphHarness, startSubgraph } from '../../../tests/support/subgraph-harness.ts';
import catalogue from '../../catalogue/subgraph.ts';
import { createSubgraphServer } from '../server.ts';
import { createTracing, recorded } from './open-telemetry.ts';
import { openTracing } from './open-tracing.ts';
import { traceStore } from './trace-store.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';
const stated = (flags: string) => `00-${TRACE}-${SPAN}-${flags}`;

let collector: OtlpReceiver;
beforeAll(async () => {
  collector = await startOtlpReceiver();
});
afterAll(() => collector?.stop());

const faults: unknown[] = [];
const tracingOf = (role: string, ratio = 1, more: { endpoint?: string; random?: () => number } = {}): Tracing =>
  createTracing({
    settings: {
      endpoint: more.endpoint ?? `${collector.url}/v1/traces`,
      headers: { 'x-token': 'of-the-collector' },
      ratio,
      serviceName: 'yunqiao-test',
    },
    role,
    onFault: (error) => faults.push(error),
    ...(more.random && { random: more.random }),
  });

describe('a request from outside', () => {
  const origins = [
    ['another part of the hub', 'hub', '01', 0, TRACE, '01'],
    ['another part of the hub that does not sample', 'hub', '00', 1, TRACE, '00'],
    ['a caller', 'caller', '01', 1, TRACE, '01'],
    ['a caller who wants more than the share that is sampled', 'caller', '01', 0, TRACE, '00'],
    ['a caller who does not sample', 'caller', '00', 1, TRACE, '00'],
    ['a stranger', 'stranger', '01', 1, undefined, '01'],
    ['a stranger, where nothing is sampled', 'stranger', '01', 0, undefined, '00'],
  ] as const;

  it.each(origins)('of %s', async (_, from, flags, ratio, trace, decided) => {
    const tracing = tracingOf('worker', ratio);
    const work = tracing.request('POST /graphql', { traceparent: stated(flags), from }, {});
    expect(work.traceparent).toMatch(new RegExp(`^00-[0-9a-f]{32}-[0-9a-f]{16}-${decided}$`));
    expect(work.traceparent).not.toContain(SPAN);
    if (trace) expect(work.traceparent).toContain(trace);
    else expect(work.traceparent).not.toContain(TRACE);
    const before = collector.spans().length;
    work.end();
    await tracing.close();
    const sent = collector.spans().slice(before);
    expect(sent).toHaveLength(decided === '01' ? 1 : 0);
    if (from === 'stranger' && decided === '01')
      expect(sent[0]).toMatchObject({ parentSpanId: '', links: [{ traceId: TRACE, spanId: SPAN }] });
    if (trace && decided === '01') expect(sent[0]).toMatchObject({ traceId: TRACE, parentSpanId: SPAN });
  });

  it.each([
    '',
    'x',
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `ff-${TRACE}-${SPAN}-01`,
    `${stated('01')}-x`,
    stated('01').toUpperCase(),
  ])('with %j for a context begins a trace of its own', async (traceparent) => {
    const tracing = tracingOf('worker');
    const work = tracing.request('POST /graphql', { traceparent, from: 'caller' }, {});
    expect(work.traceparent).not.toContain(TRACE);
    work.end();
    await tracing.close();
  });
});

it('attributes are those of the list, in their form; whatever else somebody hands over is dropped', () => {
  const person = '张三 110101199003074514';
  const handed = Object.fromEntries(Object.keys(SPAN_ATTRIBUTES).map((name) => [name, person]));
  expect(recorded({ ...handed, 'enduser.id': 'x', 'yunqiao.root_fields': ['certificate', person] } as never)).toEqual({
    'yunqiao.root_fields': ['certificate'],
  });
  expect(recorded({ 'http.response.status_code': 200, 'yunqiao.outcome': 'OK' })).toEqual({
    'http.response.status_code': 200,
    'yunqiao.outcome': 'OK',
  });
});

it('without a collector there is no tracing', async () => {
  expect(await openTracing(undefined, 'worker', () => undefined)).toBeUndefined();
});

it('a collector that is away loses spans, is told of once, and nobody waits for it', async () => {
  const tracing = tracingOf('worker', 1, { endpoint: 'http://127.0.0.1:9/v1/traces' });
  for (let count = 0; count < 3000; count++)
    tracing.request('POST /graphql', { traceparent: undefined, from: 'hub' }, {}).end();
  await tracing.close();
  expect(faults).toHaveLength(1);
}, 60_000);

it('log lines of the work in progress have its ids, others none', async () => {
  const tracing = tracingOf('worker');
  const lines: string[] = [];
  const log = createLog('info', 'test', { to: { write: (line) => lines.push(line) }, traceIds: () => tracing.ids() });
  const work = tracing.request('POST /graphql', { traceparent: stated('01'), from: 'hub' }, {});
  await tracing.within(work, async () => {
    await new Promise(setImmediate);
    log.info('within');
  });
  log.info('outside');
  const [within, outside] = lines.map((line) => JSON.parse(line));
  expect(within).toMatchObject({ trace_id: TRACE, span_id: work.traceparent.split('-')[2] });
  expect(outside).not.toHaveProperty('trace_id');
  work.end();
  await tracing.close();
});

describe('a fetch of a subgraph over HTTP', () => {
  let harness: SubgraphHarness<never, never, never>;
  let gateway: Tracing;
  let elsewhere: Tracing;
  let transport: ReturnType<typeof httpTransport>;
  let close: () => Promise<unknown>;
  beforeAll(async () => {
    gateway = tracingOf('worker');
    elsewhere = tracingOf('catalogue');
    harness = (await startSubgraph(catalogue)) as never;
    traceStore(harness.store.client, elsewhere);
    const server = await createSubgraphServer(harness.instance, { tracing: elsewhere });
    const url = `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
    transport = tracedTransport(httpTransport({ name: 'catalogue', url }), gateway);
    close = async () => {
      await transport.close();
      await server.close();
      await harness.stop();
    };
  }, 120_000);
  afterAll(() => close?.());

  it('is one trace from the gateway to the store, also for each of those that share a request', async () => {
    const query = 'query ($code: ID!) { catalogueEntries(filter: { projectCode: $code }, first: 1) { totalCount } }';
    const ask = transport.bind({ query, operationName: undefined, operationHash: operationHash(query) });
    const callerHeader = createCallerHeaders(harness.keys)(PUBLIC_CALLER);
    const one = async (index: number) => {
      const work = gateway.request('POST /graphql', { traceparent: undefined, from: 'stranger' }, {});
      const context = {
        requestId: `request-${index}`,
        deadline: performance.now() + 60_000,
        client: undefined,
        isQuery: true,
        callerHeader,
      };
      const answer = await gateway.within(work, async () => ask({ code: `1234567890123${index}` }, context));
      work.end();
      return answer;
    };
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => one(index)));
    await gateway.close();
    await elsewhere.close();
    expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([]);
    const spans = collector.spans();
    const byId = new Map(spans.map((span) => [span.spanId, span]));
    const ways = spans
      .filter(({ attributes }) => attributes['db.system.name'] === 'mongodb')
      .map((store) => {
        const way = [store];
        for (let above = byId.get(store.parentSpanId); above; above = byId.get(above.parentSpanId)) way.unshift(above);
        return way;
      })
      // On a busy machine a run that is not finished in time is asked for again; the first one ends when nobody listens any more.
      .filter(([root]) => root?.name === 'POST /graphql');
    expect(new Set(ways.map(([root]) => root?.traceId)).size).toBe(12);
    for (const way of ways) {
      expect(way.map(({ name }) => name).slice(0, 3)).toEqual(['POST /graphql', 'subgraph catalogue', 'run catalogue']);
      expect(new Set(way.map(({ traceId }) => traceId)).size).toBe(1);
      expect(way.map(({ resource }) => resource['yunqiao.process']).slice(0, 4)).toEqual([
        'worker',
        'worker',
        'catalogue',
        'catalogue',
      ]);
      expect(way[3]?.attributes).toMatchObject({ 'db.namespace': 'yunqiao_catalogue' });
    }
    expect(collector.headers.every((headers) => headers['x-token'] === 'of-the-collector')).toBe(true);
    expect(collector.text()).not.toContain('1234567890123');
  }, 60_000);
});
