import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Hub } from '../support/hub.ts';
import { type Load, measure, median, probe, type Round } from './load.ts';
import type { FloodCounts, FloodKind } from './neighbour-flood.ts';
import { cpuOf, hubProcesses } from './processes.ts';
import { benchQueries } from './queries.ts';

/** An agency that is not busy: so many look-ups a second over a few connections. What it waits for is then not its own. */
const LOOKUPS_PER_SECOND = 100;
const CONNECTIONS = 4;

const BESIDE: readonly { readonly name: string; readonly flood?: FloodKind }[] = [
  { name: 'nobody' },
  { name: 'one anonymous client, ever new texts', flood: 'texts' },
  { name: 'a public flood of counts', flood: 'counts' },
];

interface Felt extends Round {
  /** Of the hub, in percent of one core. */
  readonly cpuPercent: number;
  readonly floodAnswered: number;
  readonly floodRefused: number;
}

/** Prints what an agency's look-ups wait while nobody else asks, and beside each kind of flood; rounds interleaved, medians. */
export async function printNeighbour(hub: Hub, seconds: number, rounds: number, warmup: number): Promise<void> {
  const token = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
  const [lookup] = await benchQueries(hub, token);
  if (!lookup) throw new Error('There is no look-up to measure.');
  const load: Load = {
    url: `${hub.url}/graphql`,
    bodies: lookup.bodies,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    connections: CONNECTIONS,
    perSecond: LOOKUPS_PER_SECOND,
  };
  await probe(load);
  await measure(load, warmup);
  const felt = new Map<string, Felt[]>(BESIDE.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const { name, flood } of BESIDE) felt.get(name)?.push(await beside(hub, load, flood, seconds, warmup));
  console.log(
    `| look-ups of an agency (${LOOKUPS_PER_SECOND}/s) beside | /s | p50 ms | p99 ms | p99/p50 | hub's CPU % | beside: answered/s | refused/s |`,
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const [name, all] of felt) {
    const middle = (field: keyof Felt) => median(all.map((one) => one[field]));
    const failed = all.reduce((sum, one) => sum + one.failed, 0);
    const cells = [
      failed > 0 ? `${name} (${failed} FAILED)` : name,
      middle('perSecond').toFixed(0),
      middle('p50Ms').toFixed(1),
      middle('p99Ms').toFixed(1),
      (middle('p99Ms') / Math.max(middle('p50Ms'), 0.5)).toFixed(1),
      middle('cpuPercent').toFixed(0),
      middle('floodAnswered').toFixed(0),
      middle('floodRefused').toFixed(0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  console.log('');
}

async function beside(
  hub: Hub,
  load: Load,
  kind: FloodKind | undefined,
  seconds: number,
  warmup: number,
): Promise<Felt> {
  const flood = kind && (await startFlood(hub.url, kind));
  try {
    // What a flood may take at once after a quiet time is gone by then.
    await measure(load, warmup);
    await flood?.counts();
    const cpu = () => hubProcesses(hub).reduce((sum, { pid }) => sum + cpuOf(pid), 0);
    const before = cpu();
    const began = performance.now();
    const round = await measure(load, seconds);
    const elapsed = (performance.now() - began) / 1000;
    const counts = await flood?.counts();
    return {
      ...round,
      cpuPercent: (cpu() - before) / elapsed / 10_000,
      floodAnswered: (counts?.answered ?? 0) / elapsed,
      floodRefused: (counts?.refused ?? 0) / elapsed,
    };
  } finally {
    await flood?.stop();
  }
}

/** A flood from a process of its own, so that the look-ups are timed by one that is idle otherwise. */
async function startFlood(url: string, kind: FloodKind) {
  const child = fork(fileURLToPath(new URL('./neighbour-flood.ts', import.meta.url)), [url, kind], {
    execArgv: ['--import', 'tsx/esm'],
  });
  const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The flood ended with ${code}.`)));
  failed.catch(() => undefined);
  const message = () => Promise.race([once(child, 'message'), failed]) as Promise<[FloodCounts]>;
  await message();
  return {
    /** Since the last time. */
    async counts(): Promise<FloodCounts> {
      child.send('counts');
      return (await message())[0];
    },
    async stop(): Promise<void> {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
