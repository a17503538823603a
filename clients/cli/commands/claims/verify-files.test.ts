import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { GraphQLError } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { normaliseCode } from '../../../../schema/domain/text.ts';
import { type Circumstances, runCommandLine } from '../../../../tests/support/command-line.ts';
import { type ContractServer, startContractServer } from '../../../../tests/support/contract-server.ts';
import type { ClaimInput } from '../../../sdk/index.ts';

const CHECKED_AT = '2026-11-22T08:00:00.000Z';
const AS_OF = '2026-11-22T07:59:58.000Z';
const ENV = { YUNQIAO_CLIENT_ID: 'demo-ecommerce', YUNQIAO_CLIENT_SECRET: 'demo-secret' };
const VALID_NUMBER = 'G20251010021234560';

let server: ContractServer;
let folder = '';
let out = '';

beforeAll(async () => {
  server = await startContractServer({ verifyClaims });
});
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yunqiao-verify-'));
  out = join(folder, 'out.csv');
  server.requests.length = 0;
  server.interrupt = () => null;
});
afterEach(() => rm(folder, { recursive: true }));

/** Accepts every number that ends in an even digit; refuses the call for a text of more than 20 characters. */
function verifyClaims({ claims, on }: { claims: ClaimInput[]; on: string | null }) {
  claims.forEach(({ texts }, i) => {
    if ((texts?.[0]?.length ?? 0) > 20) {
      const argument = `claims[${i}].texts`;
      throw new GraphQLError(`${argument}: expected at most 20 characters.`, { extensions: { argument } });
    }
  });
  const verdict = (claim: ClaimInput) => {
    const number = normaliseCode(claim.certificateNumber ?? '');
    const accepted = /[02468]$/.test(number);
    const code = number === '' ? 'MALFORMED' : accepted ? 'VALID' : 'NOT_FOUND';
    const finding = {
      code,
      severity: accepted ? 'INFO' : 'REJECT',
      message: { zh: `结论${code}`, en: `verdict ${code}` },
    };
    return { reference: claim.reference ?? null, decision: accepted ? 'ACCEPT' : 'REJECT', findings: [finding] };
  };
  const sources = [
    { name: 'certificates', asOf: AS_OF },
    { name: 'blacklists', asOf: CHECKED_AT },
  ];
  return { checkedAt: CHECKED_AT, on: on ?? '2026-11-22', sources, verdicts: claims.map(verdict) };
}

function verify(file: string, options: readonly string[] = [], circumstances: Circumstances = {}) {
  const argv = ['claims', 'verify', file, '--endpoint', server.url, '--retries', '0', '--out', out, ...options];
  return runCommandLine(argv, { env: ENV, ...circumstances });
}

async function save(content: string | Buffer, name = 'in.csv'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function records(text: string): string[][] {
  return parse(text, { bom: true, relax_column_count: true });
}

async function written(): Promise<string[][]> {
  return records(await readFile(out, 'utf8'));
}

function sent(): ClaimInput[] {
  return server.requests.flatMap(({ variables }) => (variables['claims'] as ClaimInput[] | undefined) ?? []);
}

describe('what goes in and out', () => {
  test('NDJSON in, NDJSON out', async () => {
    const lines = [
      { reference: 'a', certificateNumber: VALID_NUMBER, 商品标题: ['一', '二'] },
      { reference: 'b', 证书编号: 'x' },
    ];
    out = join(folder, 'out.ndjson');
    const input = await save(
      `${lines.map((line) => JSON.stringify(line)).join('\n')}\nno json\n${`{"certificateNumber":"${VALID_NUMBER}"}\n`.repeat(5)}`,
      'in.ndjson',
    );
    expect((await verify(input)).exitCode).toBe(0);
    const results = (await readFile(out, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results).toHaveLength(8);
    expect(results[0]).toMatchObject({
      reference: 'a',
      decision: 'ACCEPT',
      findings: ['VALID'],
      messages: ['结论VALID'],
    });
    expect(results[2]).toMatchObject({ decision: 'REVIEW', findings: ['MALFORMED'] });
    expect(sent()[0]?.texts).toEqual(['一\n二']);
  });

  test('a mapping is saved, and reused for the next file', async () => {
    const profile = join(folder, 'profile.json');
    const first = await save(`key,nr,comment\n1,${VALID_NUMBER},国家级\n`);
    await verify(first, [
      '--map',
      'reference=key',
      '--map',
      'certificateNumber=nr',
      '--map',
      'text=comment',
      '--save-profile',
      profile,
    ]);
    server.requests.length = 0;
    await verify(first, ['--profile', profile, '--restart']);
    expect(sent()).toEqual([{ reference: '1', certificateNumber: VALID_NUMBER, texts: ['国家级'] }]);
    expect(await verify(first, ['--profile', first])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no mapping profile'),
    });
  });

  test('--since writes only the rows whose verdict is another, or that are new', async () => {
    const rows = (numbers: readonly string[]) =>
      `商品ID,证书编号\n${numbers.map((number, i) => `${i},${number}\n`).join('')}`;
    await verify(await save(rows([VALID_NUMBER, VALID_NUMBER, 'G1'])));
    const previous = await save(await readFile(out), 'previous.csv');
    const { stdout } = await verify(await save(rows([VALID_NUMBER, 'G1', 'G1', VALID_NUMBER])), [
      '--since',
      previous,
      '--restart',
    ]);
    expect((await written()).slice(1).map(([key, , decision]) => [key, decision])).toEqual([
      ['1', 'REJECT'],
      ['3', 'ACCEPT'],
    ]);
    expect(stdout).toMatch(/^unchanged +2$/m);
  });

  test("codes in a column that is nobody's keep rows from being accepted, until the column is named or left out", async () => {
    const file = await save(`证书编号,统一社会信用代码\n${VALID_NUMBER},91330500YQ20000731\n`);
    expect((await verify(file)).stdout).toContain('warning: Column 统一社会信用代码 (B) holds credit codes');
    expect((await written())[1]?.[2]).toBe('REVIEW');
    await verify(file, ['--ignore', '统一社会信用代码', '--restart']);
    expect((await written())[1]?.[2]).toBe('ACCEPT');
  });

  test('all sheets with the same headers are one table, and the others are named', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('说明').addRow(['请按模板填写']);
    for (const [name, key] of [
      ['一', '1'],
      ['二', '2'],
    ] as const) {
      const sheet = workbook.addWorksheet(name);
      sheet.addRow(['商品ID', '证书编号']);
      sheet.addRow([key, VALID_NUMBER]);
    }
    const input = join(folder, 'in.xlsx');
    await workbook.xlsx.writeFile(input);
    const { stderr } = await verify(input);
    expect(sent().map(({ reference }) => reference)).toEqual(['1', '2']);
    expect(stderr).toContain('XLSX, sheets 一, 二');
    expect(stderr).toContain('warning: Sheet 说明 was left out (other headers, 1 rows)');
  });

  test('inspect shows how a file would be read and asks about nothing', async () => {
    const file = await save(`商品ID,证书编号,备注\n1,${VALID_NUMBER},x\n2,2.02E+15,\n`);
    const { exitCode, stdout } = await runCommandLine(['claims', 'inspect', file, '--json', '--endpoint', server.url], {
      env: ENV,
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      description: 'CSV, UTF-8, separator ,',
      mapping: { reference: '商品ID', certificateNumber: '证书编号' },
      unmapped: ['备注'],
      rows: 2,
      damagedRows: 0,
      quotaNeeded: 1,
    });
    expect(sent()).toEqual([]);
  });
});
