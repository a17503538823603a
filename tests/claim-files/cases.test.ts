import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommandLine } from '../support/command-line.ts';
import { type Hub, startHub } from '../support/hub.ts';
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
  const report = join(folder, 'rejected.csv');
  const argv = [
    'import',
    'certificates',
    join(FOLDER, 'certificates.ndjson'),
    '--endpoint',
    hub.url,
    '--report',
    report,
  ];
  const reported = await runCommandLine(argv, { env });
  expect([reported.stderr, await readFile(report, 'utf8').catch(() => '')]).toEqual([
    expect.any(String),
    expect.not.stringMatching(/G2023/),
  ]);
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
