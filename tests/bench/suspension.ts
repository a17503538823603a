/**
 * `npx tsx tests/bench/suspension.ts [--times 10]`: how long after a body's suspension is acknowledged a verdict says so, on a whole hub. Certificates
 * of body 101 are suspended one after another; a platform asks until its answer changes. Prints median and longest in milliseconds.
 */
import { parseArgs } from 'node:util';

process.env['HUB_MODULE'] ??= 'dist/gateway/main.js';
const { dataOf, startHub } = await import('../support/hub.ts');

const { values } = parseArgs({ options: { times: { type: 'string', default: '10' } } });
const LIST = `query ($first: Int!) { certificates(filter: { bodyCode: "101", effectiveStatus: [VALID] }, first: $first) { edges { node { number } } } }`;
const SUSPEND = `mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { changed } }`;
const VERDICT = `query ($claims: [ClaimInput!]!) { verifyClaims(claims: $claims) { verdicts { findings { code } } } }`;

interface Listed {
  readonly certificates: { readonly edges: readonly { readonly node: { readonly number: string } }[] };
}
interface Judged {
  readonly verifyClaims: { readonly verdicts: readonly { readonly findings: readonly { readonly code: string }[] }[] };
}

const hub = await startHub();
try {
  const body = await hub.token('demo-body-101', 'REPORTING');
  const platform = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
  const listed = (await dataOf(hub, LIST, { first: Number(values.times) })) as unknown as Listed;
  const waits: number[] = [];
  for (const { node } of listed.certificates.edges) {
    const input = { certificateNumber: node.number, event: 'SUSPEND', reasonCode: 'SUS-11' };
    await dataOf(hub, SUSPEND, { input }, body);
    const acknowledged = performance.now();
    const giveUp = acknowledged + 60_000;
    for (let codes: string[] = []; !codes.includes('SUSPENDED'); ) {
      if (performance.now() > giveUp) throw new Error(`The suspension of ${node.number} did not show within a minute.`);
      const claims = [{ certificateNumber: node.number }];
      const { verifyClaims } = (await dataOf(hub, VERDICT, { claims }, platform)) as unknown as Judged;
      codes = verifyClaims.verdicts.flatMap(({ findings }) => findings.map(({ code }) => code));
    }
    waits.push(performance.now() - acknowledged);
  }
  waits.sort((a, b) => a - b);
  const [median, longest] = [waits[Math.floor(waits.length / 2)], waits.at(-1)].map((wait) =>
    (wait ?? Number.NaN).toFixed(0),
  );
  console.log(`${waits.length} suspensions: median ${median} ms, longest ${longest} ms until a verdict says so`);
} finally {
  await hub.stop();
}
