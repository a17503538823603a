/**
 * `npx tsx tests/bench/watch-list.ts [--claims 1000000] [--calls 2] [--directory <data directory with sample data>]`: a watch list of so many claims on a whole hub. Prints how long they take to be put on the list, a
 * thousand a call, what memory and disk they take, and how long after a body's suspension is acknowledged the first and the last changed verdict can be asked for.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { hubProcesses, memoryOf } from './processes.ts';

process.env['HUB_MODULE'] ??= 'dist/gateway/main.js';
const { dataOf, startHub } = await import('../support/hub.ts');

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '1000000' },
    calls: { type: 'string', default: '2' },
    directory: { type: 'string' },
  },
});
const wanted = Number(values.claims);
const LIST = `query ($first: Int!, $after: String) { certificates(filter: { bodyCode: "101", effectiveStatus: [VALID] }, first: $first, after: $after) {
  edges { node { number } } pageInfo { hasNextPage endCursor } } }`;
const WATCH = `mutation ($input: WatchClaimsInput!) { watchClaims(input: $input) { results { outcome } } }`;
const SUSPEND = `mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { changed } }`;
const STATE = `{ claimWatchList { claims cursor upToDate } }`;
const CHANGES = `query ($after: String, $first: Int!) { claimChanges(after: $after, first: $first) { edges { cursor node { reference decision } } pageInfo { endCursor } } }`;

interface State {
  readonly claimWatchList: { readonly claims: number; readonly cursor: string | null; readonly upToDate: boolean };
}
interface Changes {
  readonly claimChanges: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly decision: string } }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}
interface Numbers {
  readonly certificates: {
    readonly edges: readonly { readonly node: { readonly number: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** Calls that were sent again: the store of a busy machine may not answer in time, and the same call again does nothing twice. */
let again = 0;
const AGAIN = 60;

const CALL = 1000;
const PAGE = 200;
const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
const hub = await startHub({ ...(values.directory && { directory: values.directory }), env: { WORKERS: '2' } });
const megabytes = () => Number(execFileSync('du', ['-sm', hub.directory]).toString().split('\t')[0]);
const told = (what: string) => {
  const memory = hubProcesses(hub).map(({ what: name, pid }) => `${name} ${memoryOf(pid).anonymous}`);
  console.log(`${what}; data directory ${megabytes()} MB; own memory in MiB: ${memory.join(', ')}`);
};
try {
  let token = '';
  let signedAt = Number.NEGATIVE_INFINITY;
  /** Access tokens live ten minutes. */
  const platform = async () => {
    if (performance.now() - signedAt > 300_000) {
      token = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
      signedAt = performance.now();
    }
    return token;
  };
  const numbers: string[] = [];
  for (let after: string | null = null; ; ) {
    const { certificates } = (await dataOf(hub, LIST, { first: PAGE, after })) as unknown as Numbers;
    numbers.push(...certificates.edges.map(({ node }) => node.number));
    if (!certificates.pageInfo.hasNextPage) break;
    after = certificates.pageInfo.endCursor;
  }
  told(`${numbers.length} certificates`);

  const patiently = async (query: string, variables: Record<string, unknown>): Promise<unknown> => {
    for (let failures = 0; ; failures++) {
      const { data, errors } = await hub.graphql(query, variables, await platform());
      const [error] = errors;
      if (!error) return data;
      if (failures >= AGAIN || !['SOURCE_UNAVAILABLE', 'TIMEOUT'].includes(error.extensions.code))
        throw new Error(`${error.extensions.code}: ${error.message}`);
      again++;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  };
  const put = performance.now();
  let next = 0;
  const caller = async () => {
    for (let from = next; from < wanted; from = next) {
      next = Math.min(from + CALL, wanted);
      const claims = Array.from({ length: next - from }, (_, index) => ({
        reference: `sku-${from + index}`,
        certificateNumber: numbers[(from + index) % numbers.length],
        text: '获绿色产品认证',
      }));
      await patiently(WATCH, { input: { claims } });
      if (next % 50_000 === 0) console.log(`${next} after ${seconds(put)} s, ${again} calls sent again`);
    }
  };
  await Promise.all(Array.from({ length: Number(values.calls) }, caller));
  const took = (performance.now() - put) / 1000;
  told(
    `${wanted} claims put in ${took.toFixed(0)} s, ${(wanted / took).toFixed(0)} a second, ${again} calls sent again`,
  );

  const state = async () => (await patiently(STATE, {})) as State;
  const before = performance.now();
  const { claimWatchList } = await state();
  console.log(`state of the list in ${seconds(before)} s: ${claimWatchList.claims} claims`);
  const [number] = numbers;
  const affected = Math.ceil(wanted / numbers.length);
  const body = await hub.token('demo-body-101', 'REPORTING');
  await dataOf(hub, SUSPEND, { input: { certificateNumber: number, event: 'SUSPEND', reasonCode: 'SUS-11' } }, body);
  const acknowledged = performance.now();
  let after = claimWatchList.cursor;
  let changed = 0;
  let slowest = 0;
  for (const giveUp = acknowledged + 600_000; changed < affected; ) {
    if (performance.now() > giveUp) throw new Error(`${changed} of ${affected} changes after ten minutes.`);
    const asked = performance.now();
    const { claimChanges } = (await patiently(CHANGES, { after, first: PAGE })) as Changes;
    slowest = Math.max(slowest, performance.now() - asked);
    if (changed === 0 && claimChanges.edges.length > 0)
      console.log(`first changed verdict ${seconds(acknowledged)} s after the suspension`);
    changed += claimChanges.edges.length;
    after = claimChanges.pageInfo.endCursor ?? after;
    if (claimChanges.edges.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  told(
    `all ${changed} changed verdicts asked for ${seconds(acknowledged)} s after the suspension; slowest page of ${PAGE}: ${slowest.toFixed(0)} ms`,
  );
} finally {
  await hub.stop();
}
