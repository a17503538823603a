import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { type ContractServer, startContractServer } from '../../../../tests/support/contract-server.ts';
import type { ClaimInput } from '../../../sdk/index.ts';

const ROWS = 30_000;
/** Live after the last collection, in MB; the client with its modules and a batch of rows takes 29 to 31, all rows would take 20 more as text alone. */
const LIVE_MB = 36;
const COMPILED = Boolean(process.env.HUB_MODULE);
/** Compiled where the test command has compiled everything, as a user runs it. */
const MAIN = COMPILED
  ? [fileURLToPath(new URL('../../../../dist/clients/cli/main.js', import.meta.url))]
  : ['--import', 'tsx', fileURLToPath(new URL('../../main.ts', import.meta.url))];

let server: ContractServer;
let folder = '';

beforeAll(async () => {
  const verdict = { decision: 'REJECT', findings: [] };
  server = await startContractServer({
    verifyClaims: ({ claims }: { claims: ClaimInput[] }) => {
      // The server's own record of requests would hold the whole file.
      server.requests.length = 0;
      const checkedAt = '2026-11-22T08:00:00.000Z';
      return { checkedAt, on: '2026-11-22', sources: [], verdicts: claims.map(() => verdict) };
    },
  });
  folder = await mkdtemp(join(tmpdir(), 'yunqiao-memory-'));
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

function cells(row: number): string[] {
  const digits = String(row).padStart(6, '0');
  return [
    `SKU-${digits}`,
    `G2025101002${digits}`,
    `绿色瓷砖 第${digits}号 ${'节能环保 '.repeat(12)}`,
    `云桥${row % 50}`,
  ];
}

const HEADERS = ['商品ID', '证书编号', '商品标题', '品牌'];

async function writeCsv(path: string): Promise<void> {
  function* lines() {
    yield `${HEADERS.join(',')}\n`;
    for (let row = 0; row < ROWS; row++) yield `${cells(row).join(',')}\n`;
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
}

/** As Excel saves it: every text in one table, which has to be at hand before the first row. */
async function writeXlsx(path: string): Promise<void> {
  const width = HEADERS.length;
  const texts = (row: number) => (row === 0 ? HEADERS : cells(row - 1));
  function* strings() {
    yield '<sst>';
    for (let row = 0; row <= ROWS; row++)
      yield texts(row)
        .map((text) => `<si><t>${text}</t></si>`)
        .join('');
    yield '</sst>';
  }
  function* sheet() {
    yield '<worksheet><sheetData>';
    for (let row = 0; row <= ROWS; row++) {
      yield `<row r="${row + 1}">${HEADERS.map((_, i) => `<c t="s"><v>${row * width + i}</v></c>`).join('')}</row>`;
    }
    yield '</sheetData></worksheet>';
  }
  const relations =
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
  const zip = new ZipFile();
  zip.addBuffer(
    Buffer.from('<workbook xmlns:r="r"><sheets><sheet name="商品" r:id="rId1"/></sheets></workbook>'),
    'xl/workbook.xml',
  );
  zip.addBuffer(Buffer.from(relations), 'xl/_rels/workbook.xml.rels');
  zip.addReadStream(Readable.from(sheet()), 'xl/worksheets/sheet1.xml');
  zip.addReadStream(Readable.from(strings()), 'xl/sharedStrings.xml');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

interface Run {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** Size of the heap after each full collection, in MB. */
  readonly live: readonly number[];
}

function run(argv: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, ['--trace-gc', '--max-old-space-size=96', ...MAIN, ...argv], {
    env: { ...process.env, YUNQIAO_CLIENT_ID: 'demo-ecommerce', YUNQIAO_CLIENT_SECRET: 'demo-secret' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) =>
    child.on('close', (exitCode) => {
      const collections = stdout.matchAll(/Mark-Compact .*?-> ([\d.]+) /g);
      resolve({ exitCode, stderr, live: [...collections].map(([, size]) => Number(size)) });
    }),
  );
}

test.each([
  ['in.csv', 'out.csv', writeCsv, 6_000_000],
  ['in.xlsx', 'out.xlsx', writeXlsx, 500_000],
] as const)(
  '%s of 30,000 rows is checked in constant memory',
  {
    timeout: 500_000,
  },
  async (input, output, write, written) => {
    const [from, to, summary] = [input, output, 'summary.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await write(from);
    const target = ['--out', to, '--summary', summary, '--endpoint', server.url];
    const { exitCode, stderr, live } = await run(['claims', 'verify', from, ...target, '--batch-size', '1000']);
    expect([exitCode, stderr]).toEqual([0, expect.any(String)]);
    expect(JSON.parse(await readFile(summary, 'utf8')).rows).toBe(ROWS);
    expect((await stat(to)).size).toBeGreaterThan(written);
    expect(live.length).toBeGreaterThan(5);
    expect(live.at(-1)).toBeLessThan(LIVE_MB);
  },
);
