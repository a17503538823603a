/** CPU of the caller header of one fetch: signed by the gateway, verified and remembered by the subgraph. `npx tsx tests/bench/caller-headers.ts` */

import { createCallerHeaders } from '../../gateway/identity/caller-headers.ts';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { operationHash } from '../../schema/contract/caller-header.ts';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { createCallerCheck } from '../../subgraphs/shared/caller-check.ts';
import { createRequestCheck } from '../../subgraphs/shared/request-check.ts';

const COUNT = 10_000;
const keys = parseKeySet(generateKeySet());
const caller = {
  ...PUBLIC_CALLER,
  kind: 'ECOMMERCE_PLATFORM',
  agency: 'demo-ecommerce',
  purpose: 'CLAIM_CHECK',
} as const;
const signer = createCallerHeaders(keys)({ ...caller, scopes: ['public', 'claims:verify', 'certificates:read'] });
const requests = createRequestCheck('shop', keys);
const callers = createCallerCheck('shop', keys.find);
const query = 'query($v0:ID!){certificate(number:$v0){number effectiveStatus holder{uscc}}}';

async function measure(what: string, work: (index: number) => unknown): Promise<void> {
  for (let i = 0; i < COUNT / 10; i++) await work(-1 - i);
  const before = process.cpuUsage();
  for (let i = 0; i < COUNT; i++) await work(i);
  const { user, system } = process.cpuUsage(before);
  console.log(`${what.padEnd(62)} ${((user + system) / COUNT).toFixed(1)} µs`);
}

for (const bytes of [300, 60_000]) {
  const body = Buffer.from(JSON.stringify({ query, variables: { v0: 'G2021101001483920', text: 'x'.repeat(bytes) } }));
  const made: string[] = [];
  await measure(`over HTTP, ${body.length} bytes: sign`, (i) => {
    const header = signer.forRequest('shop', body);
    if (i >= 0) made.push(header);
  });
  await measure(`over HTTP, ${body.length} bytes: verify and remember`, (i) =>
    requests.admit(i >= 0 ? made[i] : signer.forRequest('shop', body), body),
  );
}
await measure('within the process: header and check', () =>
  callers.verify(signer.withinProcess('shop', operationHash(query)), operationHash(query)),
);
