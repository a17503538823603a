/**
 * `npx tsx tests/bench/reporting.ts [--certificates 2000]`: what taking reports costs (`reportCertificates`, batches of 200, on the embedded store, with the checks at the
 * door), and what a search for products costs over what was reported. CPU time of this process, so that another busy process on the machine does little harm.
 */
import { parseArgs } from 'node:util';
import { operator } from '../support/certificate-callers.ts';
import { startCertificates } from '../support/certificates-subgraph.ts';

const { values } = parseArgs({ options: { certificates: { type: 'string', default: '2000' } } });
const CERTIFICATES = Number(values.certificates);
const BATCH = 200;
const SEARCHES = 200;

const REPORT = `mutation($input: ReportCertificatesInput!) { reportCertificates(input: $input) { accepted rejected } }`;
const SEARCH = `query($search: String!) { products(search: $search, first: 10) { edges { node { model holderName } } } }`;
const holder = {
  uscc: '91330421YQ0012337C',
  name: '嘉善西塘人造板有限公司',
  divisionCode: '330421',
  address: '样例路1号',
};
const certificateOf = (index: number) => ({
  number: `G20261010019${String(index).padStart(5, '0')}`,
  scheme: 'CHINA_GREEN_PRODUCT',
  holder,
  basis: ['GB/T 35601-2024'],
  products: [{ name: '实木复合地板', brand: '西塘', models: [`XT-${index}`, `XT-${index}-A`] }],
  firstIssuedOn: '2026-06-01',
  expiresOn: '2031-05-31',
});

/** Milliseconds of CPU time that each of some pieces of work took. */
async function cost(pieces: number, work: () => Promise<void>): Promise<string> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return `${((user + system) / 1000 / pieces).toFixed(3)} ms`;
}

const hub = await startCertificates(undefined, { certificates: 40, enterprises: 30 });
try {
  let accepted = 0;
  const reported = await cost(CERTIFICATES, async () => {
    for (let start = 0; start < CERTIFICATES; start += BATCH) {
      const certificates = Array.from({ length: Math.min(BATCH, CERTIFICATES - start) }, (_, at) =>
        certificateOf(start + at),
      );
      const input = { certificates, partial: true };
      const data = await hub.dataOf<{ reportCertificates: { accepted: number } }>(REPORT, { input }, operator);
      accepted += data.reportCertificates.accepted;
    }
  });
  if (accepted !== CERTIFICATES) throw new Error(`${accepted} of ${CERTIFICATES} were accepted.`);
  const searched = await cost(SEARCHES, async () => {
    for (let index = 0; index < SEARCHES; index++) await hub.dataOf(SEARCH, { search: `XT-${index}` });
  });
  process.stdout.write(
    `${CERTIFICATES} certificates reported: ${reported} CPU each\nsearch for a model among them: ${searched} CPU each\n`,
  );
} finally {
  await hub.stop();
}
