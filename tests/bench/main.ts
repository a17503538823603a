/**
 * `npm run bench`: the hub against a stock Apollo gateway over the same subgraphs and store, one graphql-jit endpoint without a gateway, and bare Node
 * HTTP, in one run. Rounds are interleaved, so that a busy moment of the machine hits everybody; medians count. Before the first round V8 gets the time
 * to compile what a query uses: until then a tenth of the CPU goes there. Hubs that are not measured stand still, and whoever stood still is slow at
 * first, so every round begins with a warm-up too. `--seconds 3 --rounds 3 --compile 10 --warmup 1.5 --only certificate --quick`.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { CONNECTIONS, type Load, measure, median, probe, type Round } from './load.ts';
import { cpuOf, memoryOf } from './processes.ts';
import { type BenchQuery, benchQueries } from './queries.ts';

// The hub as `npm start` runs it.
process.env['HUB_MODULE'] ??= 'dist/gateway/main.js';
const { BARE, JIT, STOCK, startTargets } = await import('./targets.ts');
type Target = Awaited<ReturnType<typeof startTargets>>['all'][number];

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    compile: { type: 'string', default: '10' },
    warmup: { type: 'string', default: '1.5' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const seconds = values.quick ? 1 : Number(values.seconds);
const rounds = values.quick ? 1 : Number(values.rounds);
const compile = values.quick ? 1 : Number(values.compile);
const warmup = values.quick ? 1 : Number(values.warmup);

interface Measured extends Round {
  /** CPU time of all processes that work for an answer. */
  readonly cpuMicroseconds: number;
}

async function round(target: Target, load: Load): Promise<Measured> {
  const cpu = () => target.processes.reduce((sum, { pid }) => sum + cpuOf(pid), 0);
  const before = cpu();
  const result = await measure(load, seconds);
  return { ...result, cpuMicroseconds: (cpu() - before) / Math.max(1, result.requests) };
}

function printQuery(query: BenchQuery, targets: readonly Target[], measured: ReadonlyMap<string, Measured[]>): void {
  const middle = (name: string, field: keyof Measured) => median((measured.get(name) ?? []).map((one) => one[field]));
  const ratio = (rate: number, peer: string) => {
    const other = middle(peer, 'perSecond');
    return Number.isNaN(other) ? '–' : (rate / other).toFixed(2);
  };
  console.log(
    `| ${query.name} | /s | p50 ms | p99 ms | p99/p50 | CPU µs | × stock | × graphql-jit |${query.unit ? ` ${query.unit}/s |` : ''}`,
  );
  console.log(`|---|---|---|---|---|---|---|---|${query.unit ? '---|' : ''}`);
  for (const { name } of targets) {
    const rate = middle(name, 'perSecond');
    const p50 = middle(name, 'p50Ms');
    const p99 = middle(name, 'p99Ms');
    const failed = (measured.get(name) ?? []).reduce((sum, one) => sum + one.failed, 0);
    const cells = [
      failed > 0 ? `${name} (${failed} FAILED)` : name,
      rate.toFixed(0),
      p50.toFixed(1),
      p99.toFixed(1),
      (p99 / Math.max(p50, 0.5)).toFixed(1),
      middle(name, 'cpuMicroseconds').toFixed(0),
      ratio(rate, STOCK),
      ratio(rate, JIT),
      ...(query.unit ? [name === BARE ? '–' : String(Math.round(rate * query.items))] : []),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  console.log('');
}

const started = await startTargets();
try {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; load generator on the same machine.`,
  );
  console.log(
    `${CONNECTIONS} connections, ${rounds} interleaved rounds of ${seconds} s, each after ${warmup} s of warm-up, the first after ${compile} s more; medians. Token, access, limits and audit log are on for Yunqiao; the peers have none of them.\n`,
  );
  const tokenNow = ({ agency, purpose } = { agency: 'demo-ecommerce', purpose: 'CLAIM_CHECK' }) =>
    started.hub.token(agency, purpose);
  for (const query of await benchQueries(started.hub, await tokenNow())) {
    if (values.only && !query.name.includes(values.only)) continue;
    const stock = started.all.find(({ name }) => name === STOCK);
    // Tokens live ten minutes and come from the peers' hub.
    if (stock) await started.only(stock);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenNow(query.caller)}` };
    const targets = started.all.filter((target) => query.oneSubgraph || !target.oneSubgraph);
    const loadOf = (target: Target): Load => ({ url: target.url, bodies: query.bodies, headers });
    const measured = new Map<string, Measured[]>(targets.map(({ name }) => [name, []]));
    for (const target of targets) {
      await started.only(target);
      await probe(loadOf(target));
      await measure(loadOf(target), compile);
    }
    for (let number = 0; number < rounds; number++)
      for (const target of targets) {
        await started.only(target);
        await probe(loadOf(target));
        await measure(loadOf(target), warmup);
        measured.get(target.name)?.push(await round(target, loadOf(target)));
      }
    printQuery(query, targets, measured);
  }
  console.log(
    'Resident memory after the load, MiB: of its own + mapped from files (read models are shared by all processes)',
  );
  for (const { name, processes } of started.all) {
    const texts = processes.map(({ what, pid }) => {
      const { anonymous, file } = memoryOf(pid);
      return `${what} ${anonymous} + ${file}`;
    });
    console.log(`${name.padEnd(32)} ${texts.join(', ')}`);
  }
} finally {
  await started.stop();
}
