import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Circumstances, runCommandLine } from '../../../../tests/support/command-line.ts';
import { type ContractServer, startContractServer } from '../../../../tests/support/contract-server.ts';
import type { CertificateReportInput, ReportCertificatesInput } from '../../../sdk/index.ts';

const ENV = { YUNQIAO_CLIENT_ID: 'demo-body-101', YUNQIAO_CLIENT_SECRET: 'demo-secret' };

let server: ContractServer;
let folder = '';
/** What the hub holds, by number. */
const store = new Map<string, string>();

beforeAll(async () => {
  server = await startContractServer({ reportCertificates });
});
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yunqiao-import-'));
  store.clear();
  server.requests.length = 0;
  server.interrupt = () => null;
});
afterEach(() => rm(folder, { recursive: true }));

/** Refuses body 999, keeps the rest. */
function reportCertificates({ input }: { input: ReportCertificatesInput }) {
  const results = input.certificates.map((certificate, index) => {
    const number = String(certificate.number);
    if (number.slice(5, 8) === '999') {
      return { index, number, outcome: 'REJECTED', field: 'number', reason: 'expected a body of your own' };
    }
    const content = JSON.stringify(certificate);
    const outcome = store.get(number) === content ? 'UNCHANGED' : 'ACCEPTED';
    store.set(number, content);
    return { index, number, outcome, field: null, reason: null };
  });
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  return { results, accepted: count('ACCEPTED'), unchanged: count('UNCHANGED'), rejected: count('REJECTED') };
}

function record(index: number, changes: Readonly<Record<string, unknown>> = {}): CertificateReportInput {
  return {
    number: `G2025101002${String(index).padStart(6, '0')}`,
    scheme: 'CHINA_GREEN_PRODUCT',
    holder: { uscc: '91330500YQ01000030', name: '湖州虚构有限公司', address: '湖州', divisionCode: '330500' },
    basis: ['GB/T 35603-2017'],
    products: [{ name: '瓷砖', models: ['A-1', 'A-2'] }],
    firstIssuedOn: '2025-03-01',
    expiresOn: '2030-02-28',
    ...changes,
  };
}

async function save(content: string | Buffer, name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function importFile(path: string, options: readonly string[] = [], circumstances: Circumstances = {}) {
  const argv = ['import', 'certificates', path, '--endpoint', server.url, ...options];
  return runCommandLine(argv, { env: ENV, ...circumstances });
}

function reported(): ReportCertificatesInput[] {
  return server.requests.flatMap(({ variables }) => (variables['input'] as ReportCertificatesInput | undefined) ?? []);
}

const ndjson = (records: readonly unknown[]) => records.map((value) => `${JSON.stringify(value)}\n`).join('');

test('NDJSON is reported in batches; a second time changes nothing', async () => {
  const path = await save(ndjson(Array.from({ length: 25 }, (_, i) => record(i))), 'certificates.ndjson');
  const first = await importFile(path, ['--batch-size', '10']);
  expect(first).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/rows +25\naccepted +25\nunchanged +0\nrejected +0\n/),
  });
  expect(reported().map(({ certificates }) => certificates.length)).toEqual([10, 10, 5]);
  expect(store.size).toBe(25);
  expect((await importFile(path)).stdout).toMatch(/accepted +0\nunchanged +25\n/);
  expect(existsSync(`${path}.rejected.csv`)).toBe(false);
});

test('a connection that breaks after the hub has stored a batch loses and doubles nothing', async () => {
  const path = await save(ndjson(Array.from({ length: 20 }, (_, i) => record(i))), 'certificates.ndjson');
  let calls = 0;
  server.interrupt = ({ path: called, variables }) => {
    if (called !== '/graphql' || calls++ !== 1) return null;
    reportCertificates(variables as never);
    return 'hangUp';
  };
  const { stdout } = await importFile(path, ['--batch-size', '5', '--concurrency', '1']);
  expect(stdout).toMatch(/rows +20\naccepted +15\nunchanged +5\nrejected +0\n/);
  expect(store.size).toBe(20);
});

test('a table with Chinese or dotted headers says the same as NDJSON', async () => {
  const chinese =
    '证书编号,认证制度,持证人统一社会信用代码,持证人名称,持证人地址,holder.divisionCode,认证依据,产品名称,型号,发证日期,有效期至\n' +
    'G2025101002000001,中国绿色产品认证,91330500YQ01000030,湖州虚构有限公司,湖州,330500,GB/T 35603-2017,瓷砖,A-1；A-2,2025-03-01,2030-02-28\n';
  const table = await importFile(await save(iconv.encode(chinese, 'gb18030'), 'certificates.csv'));
  expect(table).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/accepted +1\n/) });
  expect(reported()[0]?.certificates).toEqual([record(1)]);
});

test('several products, stars and surveillances in a table', async () => {
  const header =
    'number,scheme,starGrade,holder.name,basis,product1.name,product2.name,product2.models,firstIssuedOn,expiresOn,surveillance.conductedOn,surveillance.conclusion,surveillance.unannounced';
  const row =
    'G2025101102000001,GREEN_BUILDING_MATERIAL,2,虚构,JC/T 1;JC/T 2,一,二,X,2025-03-01,2030-02-28,2026-01-01,PASS,是';
  await importFile(await save(`${header}\n${row}\n`, 'certificates.csv'));
  expect(reported()[0]?.certificates[0]).toEqual({
    number: 'G2025101102000001',
    scheme: 'GREEN_BUILDING_MATERIAL',
    starGrade: 2,
    holder: { name: '虚构' },
    basis: ['JC/T 1', 'JC/T 2'],
    products: [{ name: '一' }, { name: '二', models: ['X'] }],
    firstIssuedOn: '2025-03-01',
    expiresOn: '2030-02-28',
    surveillances: [{ conductedOn: '2026-01-01', conclusion: 'PASS', unannounced: true }],
  });
});

test('bad rows go into a report with row, field and reason, whoever found them, and the others are stored', async () => {
  const lines = [
    record(1),
    record(2, { number: 'G2025101' }),
    record(3, { holder: { name: '虚构', uscc: '91330500YQ01000031' } }),
    record(4, { expiresOn: '2030-02-30' }),
    record(5, { products: [] }),
    record(6, { colour: 'green' }),
    record(7, { number: 'G2025999002000007' }),
    record(8, { firstIssuedOn: undefined }),
    record(9),
  ].map((value) => JSON.stringify(value));
  lines.splice(4, 0, '{"number": ');
  const path = await save(lines.join('\n'), 'certificates.ndjson');
  const { exitCode, stdout } = await importFile(path);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(
    /rows +10\naccepted +2\nunchanged +0\nrejected +8\nrefused rows: .*certificates\.ndjson\.rejected\.csv/,
  );
  expect([...store.keys()]).toEqual(['G2025101002000001', 'G2025101002000009']);
  const report = (await readFile(`${path}.rejected.csv`, 'utf8')).replace('\uFEFF', '').split('\r\n');
  expect(report).toEqual([
    'row,number,field,reason',
    '2,G2025101,number,"expected G, year, body (3), category (3) and 6 digits: 17 characters"',
    '3,G2025101002000003,holder.uscc,expected a unified social credit code; the check character does not fit or a character is none of the alphabet',
    '4,G2025101002000004,expiresOn,"expected an existing day, YYYY-MM-DD"',
    '5,,,expected a JSON object on one line',
    '6,G2025101002000005,products,expected 1 to 100 products',
    '7,G2025101002000006,colour,unknown field',
    '8,G2025999002000007,number,expected a body of your own',
    '9,G2025101002000008,firstIssuedOn,missing',
    '',
  ]);
});

test('the statement that a report is complete goes with the last rows, and never when a row was refused', async () => {
  const good = await save(ndjson(Array.from({ length: 5 }, (_, i) => record(i))), 'good.ndjson');
  await importFile(good, ['--complete', '--batch-size', '2']);
  expect(reported().map(({ partial }) => partial)).toEqual([true, true, false]);
  server.requests.length = 0;
  await importFile(good, ['--batch-size', '2']);
  expect(reported().map(({ partial }) => partial)).toEqual([true, true, true]);
  server.requests.length = 0;
  const bad = await save(ndjson([record(0, { scheme: '' }), record(1), record(2)]), 'bad.ndjson');
  await importFile(bad, ['--complete', '--batch-size', '2']);
  expect(reported().map(({ partial }) => partial)).toEqual([true, true]);
});

test('lost digits, a file without numbers, and one that is not UTF-8', async () => {
  const lost = await save('证书编号,持证人统一社会信用代码\nG2025101002000001,9.1E+17\n', 'lost.csv');
  expect((await importFile(lost)).exitCode).toBe(1);
  expect(await readFile(`${lost}.rejected.csv`, 'utf8')).toContain('its last digits are lost');
  const none = await importFile(await save('品牌\n甲\n', 'none.csv'));
  expect(none).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('no column is known as number (证书编号)'),
  });
  const gbk = await importFile(await save(iconv.encode('{"number":"证书编号"}\n', 'gb18030'), 'gbk.ndjson'));
  expect(gbk).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('line 1: the bytes are not UTF-8') });
});

test('Ctrl-C ends after what was sent, with the counts so far', async () => {
  const path = await save(ndjson(Array.from({ length: 50 }, (_, i) => record(i))), 'certificates.ndjson');
  const interrupt = new AbortController();
  let calls = 0;
  server.interrupt = ({ path: called }) => {
    if (called === '/graphql' && ++calls === 3) interrupt.abort();
    return null;
  };
  const options = ['--batch-size', '5', '--concurrency', '1'];
  expect((await importFile(path, options, { signal: interrupt.signal })).exitCode).toBe(130);
  expect((await importFile(path, options)).stdout).toMatch(/rows +50\n/);
  expect(store.size).toBe(50);
});
