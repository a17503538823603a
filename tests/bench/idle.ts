/**
 * `npx tsx tests/bench/idle.ts [--seconds 60] [--settle 20] [--workers 2]`: what a hub with sample data costs that nobody asks anything, in per cent of one core, by process. It is measured after
 * it has settled, since a new hub still has samples to take down.
 */
import { parseArgs } from 'node:util';
import { cpuOf, hubProcesses } from './processes.ts';

process.env['HUB_MODULE'] ??= 'dist/gateway/main.js';
const { startHub } = await import('../support/hub.ts');

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    settle: { type: 'string', default: '20' },
    workers: { type: 'string', default: '2' },
  },
});
const seconds = Number(values.seconds);
const MICROSECONDS = 1_000_000;
const pass = (s: number) => new Promise((resolve) => setTimeout(resolve, s * 1000));

const hub = await startHub({ env: { WORKERS: values.workers } });
try {
  await pass(Number(values.settle));
  const processes = hubProcesses(hub);
  const before = processes.map(({ pid }) => cpuOf(pid));
  const from = performance.now();
  await pass(seconds);
  const elapsed = (performance.now() - from) * 1000;
  const shares = processes.map(({ what, pid }, index) => ({
    what,
    share: (cpuOf(pid) - (before[index] ?? 0)) / elapsed,
  }));
  for (const { what, share } of shares) console.log(`${what.padEnd(12)} ${(share * 100).toFixed(2)} %`);
  const all = shares.reduce((sum, { share }) => sum + share, 0);
  console.log(
    `${'all'.padEnd(12)} ${(all * 100).toFixed(2)} % of a core, over ${(elapsed / MICROSECONDS).toFixed(0)} s`,
  );
} finally {
  await hub.stop();
}
