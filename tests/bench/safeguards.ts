/**
 * What permission, evidence and receipts cost per request: the same gateway with each of them and without, rounds interleaved; CPU time counts, because
 * another busy process on the machine does it little harm. `npx tsx tests/bench/safeguards.ts [--seconds 2] [--rounds 5] [--quick]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, median, probe } from './load.ts';
import { cpuOf } from './processes.ts';
import { benchQueries } from './queries.ts';

process.env['HUB_MODULE'] ??= 'dist/gateway/main.js';
const { startHub } = await import('../support/hub.ts');
const { childStarter, storeUri } = await import('./targets.ts');

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '5' },
    quick: { type: 'boolean', default: false },
  },
});
const seconds = values.quick ? 1 : Number(values.seconds);
const rounds = values.quick ? 1 : Number(values.rounds);

interface Way {
  readonly name: string;
  readonly without: string;
  readonly token: boolean;
  readonly receipt: boolean;
}

const ALL_ON: Way = { name: 'everything on', without: '', token: true, receipt: false };
const WAYS: readonly Way[] = [
  ALL_ON,
  { name: 'without token and access cut', without: 'access', token: false, receipt: false },
  { name: 'without signed caller header', without: 'caller', token: true, receipt: false },
  { name: 'without evidence', without: 'evidence', token: true, receipt: false },
  { name: 'without any of the three', without: 'access,caller,evidence', token: false, receipt: false },
  { name: 'everything on, with a receipt', without: '', token: true, receipt: true },
];

const hub = await startHub({ env: { WORKERS: '1' } });
const children = childStarter();
const audit = mkdtempSync(join(tmpdir(), 'yunqiao-safeguards-'));
try {
  const servers = new Map<string, { url: string; pid: number }>();
  for (const { without } of WAYS) {
    if (servers.has(without)) continue;
    const { message, pid } = await children.start<{ url: string }>('./safeguards-server.ts', {
      DATA_DIR: hub.directory,
      YUNQIAO_STORE_URI: storeUri(hub),
      LOG_LEVEL: 'warn',
      BENCH_WITHOUT: without,
      BENCH_AUDIT: join(audit, without || 'all'),
    });
    servers.set(without, { url: message.url, pid });
  }
  const token = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
  // Claims are for agencies only, whoever asks; so what leaving the token out saves is seen on a look-up.
  for (const { name, bodies } of await benchQueries(hub, token)) {
    if (name.endsWith(' 1000') || name.endsWith(' 1')) continue;
    const ways = WAYS.filter((way) => way.token || !name.startsWith('verifyClaims'));
    const times = new Map<string, number[]>();
    for (let round = 0; round <= rounds; round++)
      for (const way of ways) {
        const server = servers.get(way.without);
        if (!server) throw new Error(`There is no server for ${way.name}.`);
        const load = {
          url: server.url,
          bodies,
          headers: {
            'content-type': 'application/json',
            ...(way.token && { authorization: `Bearer ${token}` }),
            ...(way.receipt && { 'accept-receipt': 'jws' }),
          },
        };
        if (round === 0) await probe(load);
        const before = cpuOf(server.pid);
        const { requests } = await measure(load, seconds);
        // The first round warms up. On a machine that is busy otherwise a round of large requests may bring no answer at all.
        if (round > 0 && requests > 0)
          times.set(way.name, [...(times.get(way.name) ?? []), (cpuOf(server.pid) - before) / requests]);
      }
    const whole = median(times.get(ALL_ON.name) ?? []);
    console.log(`\n| ${name} | CPU µs | difference | ratio to everything on |\n|---|---|---|---|`);
    for (const [way, measured] of times) {
      const cost = median(measured);
      console.log(`| ${way} | ${cost.toFixed(0)} | ${(cost - whole).toFixed(0)} | ${(cost / whole).toFixed(2)} |`);
    }
  }
} finally {
  children.stop();
  await hub.stop();
  rmSync(audit, { recursive: true, force: true });
}
