import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { bindInProcess } from '../../subgraphs/shared/in-process.ts';
import { createSubgraphServer } from '../../subgraphs/shared/server.ts';
import {
  type AccessRecordsHub,
  certificationBody,
  enterprise,
  manager,
  operator,
  startAccessRecords,
} from '../../tests/support/access-records-hub.ts';
import { type AuditStory, auditStory, entry } from '../../tests/support/audit-story.ts';
import { archiveSegments } from '../evidence/archive.ts';
import { httpTransport } from '../execution/transport/http-transport.ts';
import { inProcessTransport } from '../execution/transport/in-process-transport.ts';
import type { BoundFetch, SubgraphTransport } from '../execution/transport/transport.ts';
import { ACCESS_RECORDS, restFactor, runAccessFeeder } from './access-feeder.ts';

const A = '91310118YQ0001371W';
const OF_A = 'G2021101001000001';
const CERTIFICATE = `CERTIFICATE:${OF_A}`;
const log = pino({ level: 'silent' });

let hub: AccessRecordsHub;
const stories: AuditStory[] = [];
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  hub = await startAccessRecords({ [OF_A]: A });
});
beforeEach(() => hub.clear());
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  for (const { directory } of stories.splice(0)) rmSync(directory, { recursive: true, force: true });
});
afterAll(() => hub.stop());

/** An audit log whose clock is that of the hub, so that its records are of a day that is still kept. */
function story(): AuditStory & { write(stream: string, ...entries: Parameters<typeof entry>[0][]): Promise<void> } {
  const made = auditStory(hub.harness.keys);
  stories.push(made);
  const clock = { now: () => Date.parse('2026-11-22T03:00:00Z'), monotonic: () => performance.now() };
  return {
    ...made,
    async write(stream, ...entries) {
      const trail = await made.open({ stream, clock });
      for (const one of entries) trail.append(entry(one));
      await trail.close();
    },
  };
}

type Sent = { readonly requests: readonly unknown[] };

/** The way to the subgraph; `around` may fail before or after it has acted. */
function transport(
  around: (send: () => ReturnType<BoundFetch>, input: Sent | undefined) => ReturnType<BoundFetch> = (send) => send(),
): SubgraphTransport {
  return inProcessTransport(ACCESS_RECORDS, (fetch) => {
    const run = bindInProcess(hub.harness.instance, fetch);
    return (variables, context) =>
      around(
        () =>
          run(variables, context.callerHeader.withinProcess(ACCESS_RECORDS, fetch.operationHash), context.requestId),
        variables['input'] as Sent | undefined,
      );
  });
}

function feed(directory: string, way: SubgraphTransport = transport()): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const ended = runAccessFeeder({
    directory,
    transport: way,
    keys: hub.harness.keys,
    log,
    signal: stopping.signal,
    pauses: { wakeMs: 20, firstFailureMs: 10, longestFailureMs: 50, restFactor: { spare: 0, busy: 0 } },
  });
  const stop = async () => {
    stopping.abort();
    await ended;
  };
  stops.push(stop);
  return { stop };
}

const countOf = async (caller: Parameters<AccessRecordsHub['list']>[0]) => (await hub.list(caller)).totalCount;
const eventually = (read: () => Promise<unknown>) => expect.poll(read, { interval: 20 });

describe('the feeder', () => {
  it('hands over requests of agencies from every stream, counts those of the public, and leaves out what is no request', async () => {
    const { directory, write } = story();
    feed(directory);
    await write(
      'worker-1',
      { subjects: [CERTIFICATE], cost: 7 },
      { caller: undefined, subjects: [CERTIFICATE], cost: 3 },
    );
    await write(
      'worker-2',
      { subjects: [`ORGANISATION:${A}`], decision: 'REFUSED', code: 'FORBIDDEN', requestId: 'request-0002' },
      { channel: 'token' },
    );
    await eventually(() => countOf(enterprise(A))).toBe(2);
    const seen = (await hub.list(manager('platform'))).records.map(({ request, decision }) => [request?.id, decision]);
    expect(seen.sort()).toEqual([
      ['request-0001', 'ALLOWED'],
      ['request-0002', 'REFUSED'],
    ]);
    const query = '{ accessStatistics { edges { node { agency requests refused cost } } } }';
    await eventually(async () => (await hub.harness.execute(query, {}, operator)).data).toEqual({
      accessStatistics: {
        edges: [
          { node: { agency: 'platform', requests: 2, refused: 1, cost: 7 } },
          { node: { agency: null, requests: 1, refused: 0, cost: 0 } },
        ],
      },
    });
  });

  it('goes on where it stopped, and takes up what was written meanwhile', async () => {
    const { directory, write } = story();
    const first = feed(directory);
    await write('worker-1', { subjects: [CERTIFICATE] });
    await eventually(() => countOf(enterprise(A))).toBe(1);
    await first.stop();
    await write('worker-1', { subjects: [CERTIFICATE] }, { subjects: [CERTIFICATE] });
    feed(directory);
    await eventually(() => countOf(enterprise(A))).toBe(3);
    expect(await countOf(manager('platform'))).toBe(3);
  });

  it('loses and doubles nothing when answers get lost and the subgraph is away for a time', async () => {
    const { directory, write } = story();
    for (let day = 0; day < 5; day++) await write('worker-1', { subjects: [CERTIFICATE] }, { subjects: [CERTIFICATE] });
    let asked = 0;
    const fed = feed(
      directory,
      transport(async (send, input) => {
        const turn = input ? asked++ : -1;
        if (turn === 0 || turn === 2) throw new Error('nobody answers');
        const answer = await send();
        if (turn === 1 || turn === 3) throw new Error('the answer got lost');
        return answer;
      }),
    );
    await write('worker-1', { subjects: [CERTIFICATE] });
    await eventually(() => countOf(enterprise(A))).toBe(11);
    await write('worker-1', { subjects: [CERTIFICATE] });
    await eventually(() => countOf(certificationBody('101'))).toBe(12);
    const counted = async () =>
      (await hub.harness.execute('{ accessStatistics { edges { node { requests } } } }', {}, operator)).data;
    // Counts follow the rows, with the position.
    await eventually(counted).toEqual({ accessStatistics: { edges: [{ node: { requests: 12 } }] } });
    await fed.stop();
    expect(await counted()).toEqual({ accessStatistics: { edges: [{ node: { requests: 12 } }] } });
  });

  it('is not held up in one stream by what is wrong with another', async () => {
    const { directory, write } = story();
    // A folder where a segment should be: it cannot be read.
    mkdirSync(join(directory, 'worker-1', '2026-11-22.0001.ndjson'), { recursive: true });
    await write('worker-2', { subjects: [CERTIFICATE] });
    feed(directory);
    await eventually(() => countOf(enterprise(A))).toBe(1);
  });

  it('works off a long backlog in stretches of bounded size, archived segments included', async () => {
    const { directory, open, write, keys } = story();
    const clock = { now: () => Date.parse('2026-11-20T03:00:00Z'), monotonic: () => performance.now() };
    const trail = await open({ clock, limits: { recordsPerBatch: 40 } });
    for (let i = 0; i < 1500; i++) trail.append(entry({ subjects: i % 10 === 0 ? [CERTIFICATE] : [] }));
    await trail.close();
    await write('worker-1', { subjects: [CERTIFICATE] });
    const { signing } = keys;
    if (!signing) throw new Error('The test hub has a private key.');
    const archived = await archiveSegments({
      directory,
      stream: 'worker-1',
      before: '2026-11-22',
      current: undefined,
      signing: () => signing,
      keys: keys.find,
      now: Date.now,
    });
    expect(archived).toHaveLength(1);
    const sizes: number[] = [];
    feed(
      directory,
      transport((send, input) => {
        if (input) sizes.push(input.requests.length);
        return send();
      }),
    );
    await eventually(() => countOf(enterprise(A))).toBe(151);
    expect(await countOf(manager('platform'))).toBe(1501);
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(540);
  });

  it('tells machines apart whose streams have the same names', async () => {
    for (const { directory, write } of [story(), story()]) {
      await write('worker-1', { subjects: [CERTIFICATE] });
      feed(directory);
    }
    await eventually(() => countOf(enterprise(A))).toBe(2);
  });

  it('reaches a subgraph that runs elsewhere, which takes it from nobody else', async () => {
    const server = await createSubgraphServer(hub.harness.instance);
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    const way = httpTransport({ name: ACCESS_RECORDS, url: `${address}/graphql` });
    stops.push(async () => {
      await way.close();
      await server.close();
    });
    const { directory, write } = story();
    await write('worker-1', { subjects: [CERTIFICATE] });
    const stopping = new AbortController();
    let refusals = 0;
    const intruder = runAccessFeeder({
      directory,
      transport: way,
      keys: parseKeySet(generateKeySet()),
      log: { ...log, info: () => undefined, error: () => undefined, warn: () => refusals++ },
      signal: stopping.signal,
      pauses: { wakeMs: 20, firstFailureMs: 10 },
    });
    await eventually(async () => refusals).toBeGreaterThan(0);
    stopping.abort();
    await intruder;
    expect(await countOf(enterprise(A))).toBe(0);
    feed(directory, way);
    await eventually(() => countOf(enterprise(A))).toBe(1);
  });
});

it.each([
  [1, 0.5],
  [0.5, 0.5],
  [0.3, 10.25],
  [0.1, 20],
  [0, 20],
])('rests the longer the less of the machine is idle: where %d is, %d times as long as it worked', (idle, factor) => {
  expect(restFactor(idle, { spare: 0.5, busy: 20 })).toBeCloseTo(factor);
});
