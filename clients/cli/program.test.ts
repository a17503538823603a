import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Circumstances, runCommandLine } from '../../tests/support/command-line.ts';
import { type ContractServer, startContractServer } from '../../tests/support/contract-server.ts';

const ENV = {
  YUNQIAO_CLIENT_ID: 'demo-ministry',
  YUNQIAO_CLIENT_SECRET: 'demo-secret',
  YUNQIAO_PURPOSE: 'SUPERVISION',
};
const NUMBER = 'G2025101102000001';

const certificate = {
  number: NUMBER,
  scheme: 'GREEN_BUILDING_MATERIAL',
  activityClass: 'ACTIVITY_2',
  starGrade: 3,
  projectCode: { code: '102', productZh: '卫生陶瓷', productEn: null },
  body: { code: '101', name: '虚构认证中心', nameEn: 'Fictional Certification Centre' },
  holder: { uscc: '91330500YQ01000030', name: '湖州虚构有限公司', nameEn: 'Huzhou Fictional Ltd' },
  holderParty: { uscc: '91330500YQ01000030', name: '湖州虚构有限公司', address: '湖州' },
  producer: { name: '湖州虚构有限公司' },
  factory: { name: '虚构一厂', address: '湖州' },
  basis: ['GB/T 35603-2017'],
  products: [{ seq: 1, name: '瓷砖', brand: '云桥', series: null, models: ['A-1', 'A-2'] }],
  firstIssuedOn: '2025-03-01',
  expiresOn: '2030-02-28',
  status: 'VALID',
  effectiveStatusDetail: {
    status: 'SUSPENDED',
    since: '2026-05-01',
    reason: { code: 'SUS-21', zh: '所采信结果失效', en: 'a reused result is not valid' },
    until: null,
  },
  brokenReuseResults: [{ id: 'R-7' }],
  fictional: true,
};

const access = (n: number) => ({
  id: `2026-11-2${n}`,
  time: `2026-11-2${n}T03:00:00.000Z`,
  agency: 'demo-ecommerce',
  agencyName: n === 1 ? '电商平台(示例)' : null,
  purpose: 'CLAIM_CHECK',
  agreement: 'demo-ecommerce:CLAIM_CHECK',
  decision: n === 1 ? 'REFUSED' : 'ALLOWED',
  subjects: [{ kind: 'CERTIFICATE', value: NUMBER }],
  moreSubjects: n === 1 ? 3 : 0,
  request: null,
});

let server: ContractServer;
let folder = '';

beforeAll(async () => {
  server = await startContractServer({
    certificate: ({ number }: { number: string }) => (number === NUMBER ? certificate : null),
    accessRecords: ({ first, after }: { first: number; after: string | null }) => {
      const all = [access(2), access(1)];
      const start = after === null ? 0 : Number(after);
      const edges = all.slice(start, start + Math.min(first, 1)).map((node) => ({ cursor: '', node }));
      return { edges, pageInfo: { hasNextPage: start + 1 < all.length, endCursor: String(start + 1) } };
    },
    me: () => {
      throw new GraphQLError('not for you', { extensions: { code: 'FORBIDDEN' } });
    },
  });
});
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yunqiao-program-'));
  server.requests.length = 0;
});
afterEach(() => rm(folder, { recursive: true }));

function run(argv: readonly string[], circumstances: Circumstances = {}) {
  return runCommandLine([...argv, '--endpoint', server.url, '--retries', '0'], { env: ENV, ...circumstances });
}

describe('certificate show', () => {
  test('in Chinese and in English, found however the number is written', async () => {
    const zh = await run(['certificate', 'show', 'ｇ2025 101-102-000001'], { env: {} });
    expect(zh).toMatchObject({ exitCode: 0, stderr: '' });
    expect(zh.stdout).toContain('有效状态  暂停 · 自 2026-05-01 · SUS-21 所采信结果失效 · 所采信的结果已失效： R-7\n');
    expect(zh.stdout).toContain('机构上报  有效\n');
    expect(zh.stdout).toContain('认证制度  绿色建材产品认证 ★★★\n');
    expect(zh.stdout).toContain('卫生陶瓷 (102)\n');
    expect(zh.stdout).toContain('产品 1    云桥 瓷砖: A-1, A-2\n');
    const en = await run(['certificate', 'show', NUMBER, '--language', 'en'], { env: {} });
    expect(en.stdout).toContain('suspended · since 2026-05-01 · SUS-21 a reused result is not valid');
    expect(en.stdout).toContain('Huzhou Fictional Ltd 91330500YQ01000030');
    expect(server.requests.every(({ path }) => path === '/graphql')).toBe(true);
  });

  test('an unknown certificate, a number that is none, a day that is none', async () => {
    expect(await run(['certificate', 'show', 'G2025101102000002'])).toMatchObject({ exitCode: 1, stdout: '' });
    const wrong = await run(['certificate', 'show', '2016010901123456']);
    expect(wrong).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('17 characters in all') });
    expect((await run(['certificate', 'show', NUMBER, '--on', '2025-02-30'])).exitCode).toBe(2);
  });
});

describe('token', () => {
  test('is printed alone; the secret may come from standard input', async () => {
    const env = { YUNQIAO_CLIENT_ID: 'demo-ministry' };
    const argv = ['token', '--purpose', 'SUPERVISION', '--client-secret', '-'];
    const { exitCode, stdout, stderr } = await run(argv, { env, stdin: 'demo-secret\n' });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^token-\d+\n$/);
    expect(Object.fromEntries(server.requests[0]?.form ?? [])).toMatchObject({ purpose: 'SUPERVISION' });
  });

  test('needs a purpose', async () => {
    const { YUNQIAO_PURPOSE: _, ...env } = ENV;
    expect(await run(['token'], { env })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--purpose') });
  });
});

describe('query', () => {
  test('from a file with variables, or from standard input', async () => {
    const file = join(folder, 'query.graphql');
    await writeFile(file, 'query ($n: String!) { certificate(number: $n) { number } }');
    const fromFile = await run(['query', file, '--variables', JSON.stringify({ n: NUMBER })]);
    expect(JSON.parse(fromFile.stdout)).toEqual({ certificate: { number: NUMBER } });
    const fromInput = await run(['query'], { stdin: `{ certificate(number: "${NUMBER}") { starGrade } }` });
    expect(JSON.parse(fromInput.stdout)).toEqual({ certificate: { starGrade: 3 } });
    expect(server.requests.at(-1)?.authorization).toMatch(/^Bearer token-/);
  });

  test('errors go to standard error with code and request id', async () => {
    const denied = await run(['query'], { stdin: '{ me { agency } }' });
    expect(denied.exitCode).toBe(4);
    expect(denied.stderr).toContain('FORBIDDEN: not for you (request test-request)');
    const malformed = await run(['query'], { stdin: '{ nothing }' });
    expect(malformed).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('BAD_USER_INPUT: Cannot query field "nothing"'),
    });
    expect((await run(['query', '--variables', '[1]'], { stdin: '{ me { agency } }' })).exitCode).toBe(2);
  });
});

describe('access list', () => {
  const env = { ...ENV, YUNQIAO_CLIENT_ID: 'demo-enterprise' };
  const tokensFor = () => server.requests.flatMap(({ form }) => form.get('purpose') ?? []);

  test('prints who looked, page after page, up to the limit', async () => {
    const { exitCode, stdout } = await run(['access', 'list', '--from', '2026-11-01', '--asked-for', 'CLAIM_CHECK'], {
      env,
    });
    expect(exitCode).toBe(0);
    expect(stdout.split('\n')).toEqual([
      `2026-11-22T03:00:00.000Z\tdemo-ecommerce\tCLAIM_CHECK\tALLOWED\t${NUMBER}`,
      `2026-11-21T03:00:00.000Z\tdemo-ecommerce 电商平台(示例)\tCLAIM_CHECK\tREFUSED\t${NUMBER} +3`,
      '',
    ]);
    expect(server.requests.at(-1)?.variables['filter']).toMatchObject({ from: '2026-11-01', purpose: 'CLAIM_CHECK' });
    expect(tokensFor()).toEqual(['OWN_RECORDS']);
    expect((await run(['access', 'list', '--limit', '1', '--json'], { env })).stdout).toBe(
      `${JSON.stringify({ ...access(2), request: null })}\n`,
    );
  });

  test('lists own use under the purpose for it; a day that is none is refused', async () => {
    await run(['access', 'list', '--own-use'], { env });
    expect(tokensFor()).toEqual(['OPERATIONS']);
    const wrong = await run(['access', 'list', '--to', '2026-02-30'], { env });
    expect(wrong).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--to 2026-02-30') });
  });
});

test('help lists commands and exit codes; a wrong command says so', async () => {
  const help = await runCommandLine(['help']);
  expect(help.exitCode).toBe(0);
  for (const word of ['token', 'query', 'claims', 'certificate', 'import', '130']) expect(help.stdout).toContain(word);
  const verb = await runCommandLine(['claims', 'verify', '--help']);
  expect(verb).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('--map <field=header>') });
  expect(await runCommandLine(['claims', 'check'])).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('check'),
  });
  expect((await runCommandLine(['certificate', 'show', NUMBER, '--timeout', 'soon'])).stderr).toContain(
    '--timeout soon: expected a whole number',
  );
});
