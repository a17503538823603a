import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../support/command-line.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';

/** Files from independent writers, with the right decision for each row: nobody who wrote them knew our code. */
const FOLDER = fileURLToPath(new URL('./cases/', import.meta.url));

interface Expected {
  readonly decisions: Readonly<Record<string, string>> | null;
  readonly exit: number;
  readonly about: string;
}

const cases: Record<string, Expected> = JSON.parse(await readFile(join(FOLDER, 'cases.json'), 'utf8'));
/** The three rows that most files hold. */
const SAME_AS_FIRST: Expected = { exit: 0, about: '', decisions: { a1: 'ACCEPT', a2: 'REJECT', a3: 'REVIEW' } };

/** Where a choice was left open, what we chose: a sheet of instructions is skipped and said. */
const CHOSEN: Readonly<Record<string, Expected>> = {
  'x08-instruction-sheet-first.xlsx': { ...SAME_AS_FIRST, about: 'instructions first: the data sheet is read' },
};

const entries = new Map<string, Expected>(Object.entries({ ...cases, ...CHOSEN }));

let hub: Hub;
let folder = '';
beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory() });
  folder = await mkdtemp(join(tmpdir(), 'yunqiao-cases-'));
  const env = { YUNQIAO_CLIENT_ID: 'demo-body-101', YUNQIAO_CLIENT_SECRET: 'demo-secret' };
  const report = join(folder, 'reported.csv');
  const argv = ['report', 'certificates', join(FOLDER, 'certificates.ndjson'), '--endpoint', hub.url, '--out', report];
  const reported = await runCommandLine(argv, { env });
  const outcomes = await readFile(report, 'utf8').catch(() => 'no report');
  expect([reported.stderr, outcomes]).toEqual([expect.any(String), expect.stringContaining('ACCEPTED')]);
  expect(outcomes).not.toContain('REJECTED');
});
afterAll(async () => {
  await hub?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function verify(name: string) {
  const out = join(folder, `${name}.out.csv`);
  const argv = ['claims', 'verify', join(FOLDER, name), '--endpoint', hub.url, '--out', out];
  const env = { YUNQIAO_CLIENT_ID: 'demo-ecommerce', YUNQIAO_CLIENT_SECRET: 'demo-secret' };
  const result = await runCommandLine(argv, { env });
  const text = result.exitCode === 0 ? await readFile(out, 'utf8') : '';
  const [header = [], ...rows]: string[][] = text === '' ? [] : parse(text, { bom: true, relax_column_count: true });
  const at = header.indexOf('decision');
  return {
    ...result,
    rows: rows.map((cells) => ({ cells, decision: cells[at] ?? '', messages: cells[at + 2] ?? '' })),
  };
}

type Run = Awaited<ReturnType<typeof verify>>;

function expectDecisions({ rows }: Run, decisions: Readonly<Record<string, string>>): void {
  for (const [key, expected] of Object.entries(decisions)) {
    const row = rows.find(({ cells }) => cells.includes(key));
    const got = [key, row?.decision ?? 'no such row', row?.messages];
    if (expected.startsWith('!'))
      expect(got).toEqual([key, expect.not.stringMatching(`^${expected.slice(1)}$`), got[2]]);
    else expect(got).toEqual([key, expected, got[2]]);
  }
}

function expectRefusal({ stderr }: Run): void {
  expect(stderr).toMatch(/^yunqiao: .{20,}/m);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stderr.length).toBeLessThan(4000);
}

const files = (await readdir(FOLDER)).filter((name) => !name.startsWith('cases.') && !name.startsWith('certificates.'));

describe('a file with its own decisions', () => {
  test.each(files.filter((name) => entries.has(name)))('%s', async (name) => {
    const expected = entries.get(name);
    const run = await verify(name);
    expect([name, run.exitCode, run.stderr]).toEqual([name, expected?.exit, run.stderr]);
    if (expected?.decisions) expectDecisions(run, expected.decisions);
    else expectRefusal(run);
  });
});

describe('a file of the same three rows in another form', () => {
  test.each(files.filter((name) => !entries.has(name)))(
    '%s is read right, or refused with what it is',
    async (name) => {
      const run = await verify(name);
      expect([0, 2]).toContain(run.exitCode);
      if (run.exitCode === 0) expectDecisions(run, SAME_AS_FIRST.decisions ?? {});
      else expectRefusal(run);
    },
  );
});

const run = promisify(execFile);
/** Three listings, and a column whose header holds characters that show nothing and turn what is shown. */
const LISTINGS = [
  '商品ID,商品标题,证书编号,型号,商品卖点,备\u202e注\u0001',
  'a1,实木地板,G2021101001483920,XT-P1201,防潮,',
  'a2,书柜,G2022101005571938,,,',
  'a3,杂物,ABC,,国家级品质,',
  '',
].join('\r\n');

/** The walk-through of a job with curl, as clients/README.md has it. */
async function walkThrough(listings: string): Promise<{ readonly printed: string; readonly folder: string }> {
  const readme = await readFile(new URL('../../clients/README.md', import.meta.url), 'utf8');
  const script = /^## Files of claims without[\s\S]*?```sh\n([\s\S]*?)```/m.exec(readme)?.[1] ?? 'exit 9';
  const cwd = await mkdtemp(join(folder, 'walk-'));
  await writeFile(join(cwd, 'listings.csv'), listings);
  const key = `listings-${cwd.slice(-6)}`;
  const { stdout } = await run('bash', ['-c', script.replace('listings-2026-11-28', key)], {
    cwd,
    timeout: 120_000,
    env: { ...process.env, HUB: hub.url, AGENCY: 'demo-ecommerce', SECRET: 'demo-secret' },
  });
  return { printed: stdout, folder: cwd };
}

describe('the walk-through of a job with curl', () => {
  test('runs as it is written, on a file with hidden characters in its headers', async () => {
    const { printed, folder: cwd } = await walkThrough(LISTINGS);
    expect(JSON.parse(printed)).toMatchObject({
      state: 'DONE',
      failure: null,
      inspection: { rows: 3, rowsDamaged: 0, quotaNeeded: 3 },
      progress: { rowsJudged: 3, accepted: 1, rejected: 2, review: 0, quotaSpent: 3 },
    });
    const [header = [], ...rows]: string[][] = parse(await readFile(join(cwd, 'verdicts.csv'), 'utf8'), { bom: true });
    const at = header.indexOf('decision');
    expect(rows.map((cells) => [cells[0], cells[at]])).toEqual([
      ['a1', 'ACCEPT'],
      ['a2', 'REJECT'],
      ['a3', 'REJECT'],
    ]);
  });

  test('a file whose fault can only be told with a character that shows nothing fails its job, and keeps no other waiting', async () => {
    const token = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
    const graphql = (query: string, variables: Record<string, unknown>) => dataOf(hub, query, variables, token);
    const input = { idempotencyKey: 'hive', format: 'CSV', fileName: 'hive.csv' };
    const created = await graphql('mutation($input:CreateClaimJobInput!){createClaimJob(input:$input){job{id}}}', {
      input,
    });
    const { id } = (created['createClaimJob'] as { job: { id: string } }).job;
    const uploaded = await fetch(`${hub.url}/claim-jobs/${id}/file`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}` },
      body: await readFile(new URL('./invented/i17-hive.csv', import.meta.url)),
    });
    expect(uploaded.ok).toBe(true);
    await vi.waitUntil(
      async () => {
        const { claimJob } = await graphql('query($id:ID!){claimJob(id:$id){state failure{en}}}', { id });
        expect(['QUEUED', 'RUNNING', 'FAILED']).toContain((claimJob as { state: string }).state);
        return (claimJob as { failure: { en: string } | null }).failure?.en.includes('give --delimiter "\\u0001"');
      },
      { timeout: 60_000, interval: 300 },
    );
  });
});
