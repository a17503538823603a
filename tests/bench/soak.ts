/**
 * `npx tsx tests/bench/soak.ts [--minutes 10] [--workers 2]`: full load of all kinds of request at once, and what memory each process of the hub has
 * over time. Prints the most that each had.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { measure } from './load.ts';
import { hubProcesses, memoryOf } from './processes.ts';
import { benchQueries } from './queries.ts';

process.env['HUB_MODULE'] ??= 'dist/gateway/main.js';
const { startHub } = await import('../support/hub.ts');

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
/** Each slice with a token of its own: tokens live ten minutes. */
const SLICE_SECONDS = 20;

const hub = await startHub({ env: { WORKERS: values.workers } });
try {
  const processes = hubProcesses(hub).map((one, index, all) => {
    const same = all.filter(({ what }) => what === one.what);
    return { ...one, what: same.length > 1 ? `${one.what} ${same.indexOf(one) + 1}` : one.what, index };
  });
  const most = new Map<string, { own: number; all: number }>();
  const end = performance.now() + Number(values.minutes) * 60_000;
  const began = performance.now();
  console.log('resident memory, MiB: of its own + mapped from files');
  while (performance.now() < end) {
    const token = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const bodies = (await benchQueries(hub, token)).flatMap(({ bodies }) => bodies);
    const seconds = Math.max(1, Math.min(SLICE_SECONDS, (end - performance.now()) / 1000));
    const { perSecond, failed } = await measure({ url: `${hub.url}/graphql`, bodies, headers }, seconds);
    const texts = processes.map(({ what, pid }) => {
      const { anonymous, file } = memoryOf(pid);
      const before = most.get(what) ?? { own: 0, all: 0 };
      most.set(what, { own: Math.max(before.own, anonymous), all: Math.max(before.all, anonymous + file) });
      return `${what} ${anonymous} + ${file}`;
    });
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    console.log(
      `${minutes.padStart(5)} min  ${perSecond.toFixed(0).padStart(6)} /s  ${failed} failed  ${texts.join('  ')}`,
    );
  }
  console.log(
    `\nmost: ${[...most].map(([what, { own, all }]) => `${what} ${own} of its own, ${all} in all`).join('; ')}`,
  );
  const metrics = await (await fetch(`${hub.url}/metrics`)).text();
  const answers = metrics.split('\n').filter((line) => line.startsWith('yunqiao_graphql_requests_total{'));
  console.log(`answers by code:\n${answers.join('\n')}`);
} finally {
  await hub.stop();
}
