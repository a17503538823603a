/**
 * `npx tsx tests/bench/deliveries.ts [--webhooks 100] [--times 20] [--load 16]`: how fast changes reach 100 webhooks of a whole hub. Certificates of body 101 are suspended and
 * restored one after another; prints the time from the acknowledgement of each change to its arrival at each webhook (p50, p99), idle and with so many clients that ask
 * for certificates all the time, and messages a second while a burst of all changes is delivered.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';

process.env['HUB_MODULE'] ??= 'dist/gateway/main.js';
const { dataOf, startHub } = await import('../support/hub.ts');

const { values } = parseArgs({
  options: {
    webhooks: { type: 'string', default: '100' },
    times: { type: 'string', default: '20' },
    load: { type: 'string', default: '16' },
  },
});
/** Who may have webhooks, up to twenty each. */
const WATCHERS = [
  ['demo-ecommerce', 'CLAIM_CHECK'],
  ['demo-procurement', 'PROCUREMENT'],
  ['demo-insurer', 'UNDERWRITING'],
  ['demo-ministry', 'SUPERVISION'],
  ['demo-body-102', 'OWN_RECORDS'],
] as const;
const WEBHOOKS = Number(values.webhooks);
const TIMES = Number(values.times);
const CREATE = `mutation ($input: CreateSubscriptionInput!) { createSubscription(input: $input) { webhook { id } } }`;
const CHANGE = `mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { changed } }`;
const LIST = `query ($first: Int!) { certificates(filter: { bodyCode: "101", effectiveStatus: [VALID] }, first: $first) { edges { node { number } } } }`;

/** When each message arrived, by certificate. */
const arrivals = new Map<string, number[]>();
let arrived = 0;
const receiver = createServer((request, response) => {
  let text = '';
  request.on('data', (chunk) => {
    text += chunk;
  });
  request.on('end', () => {
    response.writeHead(204).end();
    arrived++;
    const { data } = JSON.parse(text) as { readonly data: { readonly certificateNumber: string } };
    const known = arrivals.get(data.certificateNumber);
    if (known) known.push(performance.now());
    else arrivals.set(data.certificateNumber, [performance.now()]);
  });
});
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
const { port } = receiver.address() as AddressInfo;
const hub = await startHub();

async function until(what: () => boolean, seconds: number): Promise<void> {
  const giveUp = performance.now() + seconds * 1000;
  while (!what()) {
    if (performance.now() > giveUp) throw new Error(`Not within ${seconds} s: ${arrived} messages arrived.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
const share = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

try {
  for (let index = 0; index < WEBHOOKS; index++) {
    const [agency = '', purpose = ''] = WATCHERS[Math.floor(index / 20) % WATCHERS.length] ?? [];
    const input = {
      url: `http://127.0.0.1:${port}/${index}`,
      filter: { bodyCodes: ['101'], kinds: ['EFFECTIVE_STATUS_CHANGED'] },
    };
    await dataOf(hub, CREATE, { input }, await hub.token(agency, purpose));
  }
  const body = await hub.token('demo-body-101', 'REPORTING');
  const { certificates } = (await dataOf(hub, LIST, { first: TIMES })) as {
    certificates: { edges: { node: { number: string } }[] };
  };
  const numbers = certificates.edges.map(({ node }) => node.number);
  const change = (certificateNumber: string, event: object) =>
    dataOf(hub, CHANGE, { input: { certificateNumber, ...event } }, body);
  const oneByOne = async (label: string, event: object) => {
    const waits: number[] = [];
    for (const number of numbers.slice(0, Math.ceil(numbers.length / 2))) {
      arrivals.delete(number);
      await change(number, event);
      const acknowledged = performance.now();
      await until(() => (arrivals.get(number)?.length ?? 0) >= WEBHOOKS, 120);
      for (const at of arrivals.get(number) ?? []) waits.push(Math.max(0, at - acknowledged));
    }
    waits.sort((a, b) => a - b);
    console.log(
      `${label}: change to delivery, p50 ${share(waits, 0.5).toFixed(0)} ms, p99 ${share(waits, 0.99).toFixed(0)} ms (${waits.length} messages)`,
    );
  };
  await oneByOne('idle', { event: 'SUSPEND', reasonCode: 'SUS-12' });
  let isLoading = true;
  const platform = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
  let queries = 0;
  const load = Array.from({ length: Number(values.load) }, async () => {
    while (isLoading) {
      await hub.graphql(LIST, { first: 20 }, platform);
      queries++;
    }
  });
  const began = performance.now();
  await oneByOne('under load', { event: 'RESTORE' });
  isLoading = false;
  await Promise.all(load);
  console.log(`beside ${((queries * 1000) / (performance.now() - began)).toFixed(0)} queries a second`);

  const rest = numbers.slice(Math.ceil(numbers.length / 2));
  const before = arrived;
  const since = performance.now();
  await Promise.all(rest.map((number) => change(number, { event: 'SUSPEND', reasonCode: 'SUS-12' })));
  await until(() => arrived - before >= rest.length * WEBHOOKS, 180);
  const seconds = (performance.now() - since) / 1000;
  console.log(
    `a burst of ${rest.length} changes to ${WEBHOOKS} webhooks: ${((rest.length * WEBHOOKS) / seconds).toFixed(0)} messages a second`,
  );
} finally {
  await hub.stop();
  receiver.close();
}
