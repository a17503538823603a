import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import iconv from 'iconv-lite';
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

describe('a file of claims', () => {
  const text = `商品ID,商品标题,证书编号,备注\r\n1,绿色瓷砖,${VALID_NUMBER},"=1+1"\r\n2,"瓷砖, ""特价""",Ｇ2025 101-002-123457,\r\n`;
  const expected = [
    ['商品ID', '商品标题', '证书编号', '备注', 'decision', 'findings', 'messages', 'checkedAt', 'asOf', 'hints'],
    ['1', '绿色瓷砖', VALID_NUMBER, "'=1+1", 'ACCEPT', 'VALID', '结论VALID', CHECKED_AT, AS_OF, ''],
    ['2', '瓷砖, "特价"', 'Ｇ2025 101-002-123457', '', 'REJECT', 'NOT_FOUND', '结论NOT_FOUND', CHECKED_AT, AS_OF, ''],
  ];

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['UTF-16', iconv.encode(text, 'utf-16le', { addBOM: true })],
  ])('in %s comes back with verdicts, its own cells untouched', async (_, bytes) => {
    const { exitCode, stdout } = await verify(await save(bytes));
    expect(await written()).toEqual(expected);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/rows +2\nACCEPT +1\nREJECT +1\nREVIEW +0\n/);
  });

  test('is written with a byte order mark, so that Excel reads it as UTF-8, and leaves no other file', async () => {
    await verify(await save(text));
    expect((await readFile(out)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect((await readdir(folder)).sort()).toEqual(['in.csv', 'out.csv']);
  });

  test('as a workbook, into a workbook', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('商品');
    sheet.addRow(['商品ID', '证书编号', '商家统一社会信用代码']);
    sheet.addRow([728, VALID_NUMBER, '91330500YQ01000030']);
    sheet.addRow([729, VALID_NUMBER, Number('914403001922038216')]);
    const input = join(folder, 'in.xlsx');
    await workbook.xlsx.writeFile(input);
    out = join(folder, 'out.xlsx');
    const { exitCode, stderr } = await verify(input);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('XLSX, sheet 商品')]);
    const result = (await new ExcelJS.Workbook().xlsx.readFile(out)).worksheets[0];
    expect(result?.getRow(2).values).toEqual([
      undefined,
      '728',
      VALID_NUMBER,
      '91330500YQ01000030',
      'ACCEPT',
      'VALID',
      '结论VALID',
      CHECKED_AT,
      AS_OF,
    ]);
    expect(result?.getRow(3).getCell(4).value).toBe('REVIEW');
    expect(result?.getRow(3).getCell(5).value).toBe('MALFORMED');
    expect(result?.getRow(3).getCell(6).value).toContain('末位已丢失');
    expect(sent()[1]).not.toHaveProperty('sellerUscc');
  });

  test('is asked about in batches, rows in their order', async () => {
    const rows = Array.from({ length: 25 }, (_, i) => `${i},G2025101002${String(i).padStart(6, '0')}`);
    await verify(await save(`ref,cert no\n${rows.join('\n')}\n`), ['--batch-size', '4', '--map', 'reference=ref']);
    expect((await written()).slice(1).map(([reference]) => reference)).toEqual(rows.map((_, i) => String(i)));
    expect(server.requests.filter(({ query }) => query.includes('verifyClaims'))).toHaveLength(7);
  });

  test('may ask for a past day and for English messages', async () => {
    await verify(await save(text), ['--on', '2025-03-01', '--language', 'en']);
    expect((await written())[1]?.[6]).toBe('verdict VALID');
    expect(server.requests.at(-1)?.variables['on']).toBe('2025-03-01');
  });

  test('verdicts of an earlier run are replaced', async () => {
    await verify(await save(text));
    const first = await readFile(out);
    const again = await save(first, 'again.csv');
    await verify(again);
    expect(await readFile(out)).toEqual(first);
  });
});

describe('rows that are not in order', () => {
  test('are reported in place, with a summary by what was wrong', async () => {
    const rows = [
      '商品ID,证书编号,商家信用代码,商品标题',
      '1,2.02501E+15,,',
      '2,,,',
      `3,${VALID_NUMBER},914403001922038000,`,
      `4,${VALID_NUMBER},,多,一格`,
      `5,${VALID_NUMBER},,${'长'.repeat(21)}`,
      `6,${VALID_NUMBER},,好`,
    ];
    const summaryFile = join(folder, 'summary.json');
    const { stdout, exitCode } = await verify(await save(rows.join('\n')), [
      '--summary',
      summaryFile,
      '--fail-on',
      'review',
    ]);
    const table = await written();
    expect(table.slice(1).map((row) => [row[0], row[4], row[5]])).toEqual([
      ['1', 'REVIEW', 'MALFORMED'],
      ['2', 'REJECT', 'MALFORMED'],
      ['3', 'REVIEW', 'MALFORMED'],
      ['4', 'REVIEW', 'MALFORMED'],
      ['5', 'REVIEW', 'MALFORMED'],
      ['6', 'ACCEPT', 'VALID'],
    ]);
    expect(table[4]).toHaveLength(11);
    expect(table[4]?.[10]).toBe('一格');
    expect(table[5]?.[6]).toContain('expected at most 20 characters');
    expect(JSON.parse(await readFile(summaryFile, 'utf8'))).toEqual({
      rows: 6,
      decisions: { ACCEPT: 1, REJECT: 1, REVIEW: 4 },
      findings: { MALFORMED: 5, VALID: 1 },
      rowFaults: { LOST_DIGITS: 2, NO_NUMBER: 1, ROW_SHAPE: 1, REFUSED_VALUE: 1 },
      warnings: [],
    });
    expect(stdout).toContain('LOST_DIGITS');
    expect(exitCode).toBe(1);
  });

  test('a file without any column of numbers is refused with what it has', async () => {
    const { exitCode, stderr } = await verify(await save('商品ID,统一社会信用代码\n1,2\n'));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /row 1: no column is known as a certificate number .* The file has: 商品ID, 统一社会信用代码/,
    );
  });

  const lateDamage = `证书编号,品牌\n${`${VALID_NUMBER},甲\n`.repeat(20)}${VALID_NUMBER},"乙\n${VALID_NUMBER},丙\n`;

  test('a damaged row costs that row and is told in the summary', async () => {
    const { exitCode, stdout } = await verify(await save(lateDamage), ['--batch-size', '5']);
    expect(exitCode).toBe(0);
    const rows = (await written()).slice(1);
    expect(rows.map((row) => row[2])).toEqual([...Array(20).fill('ACCEPT'), 'REVIEW', 'ACCEPT']);
    expect(stdout).toContain('warning: 1 rows are damaged');
    expect(sent()).toHaveLength(21);
  });

  test('without --keep-going a damaged row anywhere ends the work before a claim is asked about, and leaves nothing behind', async () => {
    const { exitCode, stderr } = await verify(await save(lateDamage), ['--no-keep-going']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/row 22, column B: the quote/);
    expect([await readdir(folder), sent()]).toEqual([['in.csv'], []]);
  });

  test('of more damaged rows than one in five it is the file that is damaged', async () => {
    const { exitCode, stderr } = await verify(
      await save(`证书编号,品牌\n${VALID_NUMBER},"甲"乙\n${VALID_NUMBER},丙\n`),
    );
    expect([exitCode, sent()]).toEqual([2, []]);
    expect(stderr).toMatch(/row 2, column B: text follows the closing quote.* 1 of 2 rows are damaged/);
  });

  test('a file that is not there, and an output that is the input', async () => {
    expect(await verify(join(folder, 'none.csv'))).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('none.csv'),
    });
    out = await save('证书编号\n1\n');
    expect(await verify(out)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--out must not be the input file'),
    });
  });
});

describe('interruptions', () => {
  const rows = Array.from({ length: 60 }, (_, i) => `${i},G2025101002${String(i * 7).padStart(6, '0')},"标题, ${i}"`);
  const content = `商品ID,证书编号,商品标题\n${rows.join('\n')}\n`;
  const options = ['--batch-size', '7', '--concurrency', '3', '--checkpoint-every', '0'];

  test('wherever a run is cut off, the next one completes it to the same bytes', async () => {
    const file = await save(content);
    await verify(file, options);
    const whole = await readFile(out);
    const cuts = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('hangUp', 'abort', 503)), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(cuts, async (list) => {
        await rm(out, { force: true });
        for (const [after, kind] of list) {
          const interrupt = new AbortController();
          let calls = 0;
          server.interrupt = ({ path }) => {
            if (path !== '/graphql' || calls++ < after) return null;
            if (kind === 'abort') interrupt.abort();
            return kind === 'hangUp' || kind === 'abort' ? 'hangUp' : { status: 503 };
          };
          const { exitCode } = await verify(file, options, { signal: interrupt.signal });
          expect([0, kind === 'abort' ? 130 : 3]).toContain(exitCode);
        }
        server.interrupt = () => null;
        expect((await verify(file, options)).exitCode).toBe(0);
        expect(await readFile(out)).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  });

  test('a continued run asks only about what is missing, and its summary counts every row', async () => {
    const file = await save(content);
    let calls = 0;
    server.interrupt = ({ path }) => (path === '/graphql' && calls++ >= 4 ? { status: 503 } : null);
    expect((await verify(file, [...options, '--concurrency', '1'])).stderr).toContain('stopped after 28 rows');
    server.interrupt = () => null;
    server.requests.length = 0;
    const { stdout, stderr } = await verify(file, options);
    expect(stderr).toContain('continuing after 28 rows');
    expect(sent()).toHaveLength(32);
    expect(stdout).toMatch(/^rows +60$/m);
  });

  test('a changed input is not mixed into an unfinished output, unless begun anew', async () => {
    const file = await save(content);
    let calls = 0;
    server.interrupt = ({ path }) => (path === '/graphql' && calls++ >= 1 ? { status: 503 } : null);
    await verify(file, options);
    server.interrupt = () => null;
    await save(content.replace('标题, 59', '标题, 60'));
    expect(await verify(file, options)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--restart') });
    expect(await verify(file, [...options, '--restart'])).toMatchObject({ exitCode: 0 });
  });

  test('the hub away, the wrong secret, no credentials', async () => {
    const file = await save(content);
    const away = ['claims', 'verify', file, '--endpoint', 'http://127.0.0.1:1', '--retries', '0', '--out', out];
    expect(await runCommandLine(away, { env: ENV })).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('UNREACHABLE'),
    });
    const wrong = await verify(file, ['--client-secret', 'guessed-secret']);
    expect(wrong).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('UNAUTHENTICATED: No token: Unknown client'),
    });
    expect(wrong.stderr).not.toContain('guessed-secret');
    expect(await verify(file, [], { env: {} })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--client-id'),
    });
  });
});
