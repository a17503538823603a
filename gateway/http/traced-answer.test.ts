import { AsyncLocalStorage } from 'node:async_hooks';
import { Tracer } from '@opentelemetry/sdk-trace-base';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { SPAN_ATTRIBUTES, type Tracing } from '../../schema/contract/tracing.ts';
import { createTracing } from '../../subgraphs/shared/tracing/open-telemetry.ts';
import { sources, textOf } from '../../tests/architecture/sources.ts';
import { type OtlpReceiver, startOtlpReceiver } from '../../tests/support/otlp-receiver.ts';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';

/** What an attacker, or a careless client, puts wherever a request has room. */
const PERSON = 'zhangsan_110101199003074514';
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';
const QUERY = `query ${PERSON}($id: ID!) { ${PERSON}: book(id: $id) { ${PERSON}: title } other: book(id: "${PERSON}") { id } }`;
const HEADERS = {
  traceparent: `00-${TRACE}-${SPAN}-01`,
  tracestate: `${PERSON}=${PERSON}`,
  baggage: `user=${PERSON}`,
  'x-request-id': PERSON,
  'user-agent': PERSON,
  referer: `https://example.cn/${PERSON}`,
};

let collector: OtlpReceiver;
const small: SmallGateway[] = [];
beforeAll(async () => {
  collector = await startOtlpReceiver();
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const { gateway } of small.splice(0)) await gateway.close();
});
afterAll(() => collector?.stop());

async function traced(work: (hub: SmallGateway) => Promise<unknown>) {
  const tracing: Tracing = createTracing({
    settings: { endpoint: `${collector.url}/v1/traces`, headers: {}, ratio: 1, serviceName: 'test' },
    role: 'worker',
    onFault: () => undefined,
  });
  const hub = await startSmallGateway({ more: { tracing } });
  small.push(hub);
  const before = collector.spans().length;
  await work(hub);
  await tracing.close();
  return collector.spans().slice(before);
}

describe('the trace of a request', () => {
  it('says which fields were asked for, by whom in kind, how it ended, and what its parts took', async () => {
    const spans = await traced((hub) => hub.ask('{ books { title } }', { token: hub.tokenWith('loans:read') }));
    const root = spans.find(({ name }) => name === 'POST /graphql');
    expect(root).toMatchObject({
      parentSpanId: '',
      attributes: {
        'http.request.method': 'POST',
        'http.response.status_code': 200,
        'graphql.operation.type': 'query',
        'yunqiao.root_fields': ['books'],
        'yunqiao.caller.kind': 'MINISTRY',
        'yunqiao.outcome': 'OK',
      },
    });
    expect(spans.find(({ name }) => name === 'subgraph library')).toMatchObject({
      traceId: root?.traceId,
      parentSpanId: root?.spanId,
      attributes: { 'yunqiao.subgraph': 'library', 'yunqiao.outcome': 'OK' },
    });
  });

  it('continues that of a caller with a token, and links to that of anybody else', async () => {
    const query = '{ books { title } }';
    const [own] = await traced((hub) => hub.ask(query, { token: hub.tokenWith(), headers: HEADERS }));
    expect(own).toMatchObject({ traceId: TRACE });
    for (const headers of [HEADERS, { ...HEADERS, authorization: 'Bearer forged' }]) {
      const spans = await traced((hub) => hub.ask(query, { headers }));
      const root = spans.find(({ name }) => name === 'POST /graphql');
      expect(root).toMatchObject({ parentSpanId: '', links: [{ traceId: TRACE, spanId: SPAN }] });
      expect(root?.traceId).not.toBe(TRACE);
    }
  });

  it('holds nothing that a request brought, wherever it brought it, and however the request ended', async () => {
    const before = collector.text().length;
    const spans = await traced(async (hub) => {
      const token = hub.tokenOf({ agency: PERSON, scopes: ['loans:read', 'loans:write'] });
      const bring = (query: string, variables: unknown, by: string | undefined) =>
        hub.ask(query, { variables, headers: HEADERS, ...(by && { token: by }) });
      for (const by of [token, undefined]) {
        await bring(QUERY, { id: PERSON }, by);
        await bring(QUERY, { [PERSON]: PERSON }, by);
        await bring(`{ ${PERSON} }`, {}, by);
        await bring(`{ book(id: "1") { ${PERSON} } }`, {}, by);
        await bring(`{ book(${PERSON}`, {}, by);
        await bring(`mutation ${PERSON} { lend(id: "${PERSON}") { reader } }`, {}, by);
        await bring(`{ ledger(filter: { reader: "${PERSON}" }) { reader } }`, {}, by);
      }
      await hub.gateway.app.inject({ method: 'GET', url: `/graphql?query=${PERSON}`, headers: HEADERS });
    });
    expect(spans.length).toBeGreaterThanOrEqual(15);
    expect(collector.text().slice(before)).not.toMatch(/zhangsan|110101199003074514/);
    const names = new Set(Object.keys(SPAN_ATTRIBUTES));
    expect(spans.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => !names.has(name))).toEqual([]);
    const said = new Set(spans.map(({ name }) => name));
    expect([...said].sort()).toEqual(['GET /graphql', 'POST /graphql', 'subgraph agencies', 'subgraph library']);
  });
});

describe('where nothing is traced', () => {
  it('a request makes no span and enters no context: counted, not timed', async () => {
    const spans = vi.spyOn(Tracer.prototype, 'startSpan');
    const contexts = vi.spyOn(AsyncLocalStorage.prototype, 'run');
    const bare = await startSmallGateway();
    small.push(bare);
    const count = async (hub: SmallGateway) => {
      spans.mockClear();
      contexts.mockClear();
      for (let time = 0; time < 5; time++) await hub.ask('{ books { title } }', { headers: HEADERS });
      return [spans.mock.calls.length, contexts.mock.calls.length];
    };
    expect(await count(bare)).toEqual([0, 0]);
    // The same counters do count where it is.
    let counted: number[] = [];
    await traced(async (hub) => {
      counted = await count(hub);
    });
    expect(counted.every((calls) => calls >= 5)).toBe(true);
  });

  it('OpenTelemetry is not even loaded: one file imports it, and one waits for a setting before it imports that', () => {
    const files = sources(['gateway', 'subgraphs', 'schema', 'clients']).filter((file) => !file.endsWith('.test.ts'));
    expect(files.filter((file) => textOf(file).includes("from '@opentelemetry/"))).toEqual([
      'subgraphs/shared/tracing/open-telemetry.ts',
    ]);
    const importers = files.filter((file) => /['/]open-telemetry\.ts'/.test(textOf(file)));
    expect(importers).toEqual(['subgraphs/shared/tracing/open-tracing.ts']);
    expect(textOf('subgraphs/shared/tracing/open-tracing.ts')).toMatch(
      /if \(!settings\) return undefined;\s+const \{ createTracing \} = await import\('\.\/open-telemetry\.ts'\)/,
    );
  });
});
