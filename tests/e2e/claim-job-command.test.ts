import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { runCommandLine } from '../support/command-line.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';

const ENV = { YUNQIAO_CLIENT_ID: 'demo-ecommerce', YUNQIAO_CLIENT_SECRET: 'demo-secret' };
const ROWS = [
  '商品编号,证书编号,标题',
  `a1,${LANDMARKS.validActivityOne},板材`,
  `a2,${LANDMARKS.revoked},餐桌`,
  'a3,ABC,杂物',
  '',
];

let hub: Hub;
let folder = '';
beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory() });
  folder = await mkdtemp(join(tmpdir(), 'claim-job-'));
  await writeFile(path('listings.csv'), ROWS.join('\r\n'));
}, 400_000);
afterAll(async () => {
  await hub?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const path = (name: string) => join(folder, name);
const job = (...argv: string[]) => runCommandLine(['claims', 'job', ...argv, '--endpoint', hub.url], { env: ENV });
const idOf = (stdout: string) => /^job +(\S+)$/m.exec(stdout)?.[1] ?? '';

async function decisions(name: string): Promise<(string | undefined)[][]> {
  const [header = [], ...rows]: string[][] = parse(await readFile(path(name), 'utf8'), { bom: true });
  return rows.map((cells) => [cells[0], cells[header.indexOf('decision')]]);
}

describe('yunqiao claims job', () => {
  let id = '';

  it('leaves a file with the hub and fetches the verdicts, the same as claims verify gives', async () => {
    const run = await job(path('listings.csv'), '--out', path('verdicts.csv'));
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toMatch(/^state {5}DONE$/m);
    id = idOf(run.stdout);
    const wanted = [
      ['a1', 'ACCEPT'],
      ['a2', 'REJECT'],
      ['a3', 'REVIEW'],
    ];
    expect(await decisions('verdicts.csv')).toEqual(wanted);
    const verify = ['claims', 'verify', path('listings.csv'), '--endpoint', hub.url, '--out', path('same.csv')];
    expect((await runCommandLine(verify, { env: ENV })).exitCode).toBe(0);
    expect(await decisions('same.csv')).toEqual(wanted);
  });

  it('is the same job when the command is run again: nothing is judged or charged twice', async () => {
    const again = await job(path('listings.csv'), '--out', path('again.csv'));
    expect([idOf(again.stdout), again.stdout.match(/^spent +(\d+)$/m)?.[1]]).toEqual([id, '3']);
    expect(await readFile(path('again.csv'), 'utf8')).toBe(await readFile(path('verdicts.csv'), 'utf8'));
    expect((await job('--id', id, '--out', path('later.ndjson'))).exitCode).toBe(0);
    const [first = ''] = (await readFile(path('later.ndjson'), 'utf8')).split('\n');
    expect(JSON.parse(first)).toMatchObject({ decision: 'ACCEPT' });
  });

  it('tells what a dry run would cost, and judges it when told to', async () => {
    const dry = await job(path('listings.csv'), '--dry-run');
    expect(dry.stdout).toMatch(/^state {5}INSPECTED$/m);
    expect(dry.stdout).toMatch(/^quota {5}3 needed/m);
    const started = await job('--id', idOf(dry.stdout), '--start', '--out', path('started.csv'));
    expect(started.stdout).toMatch(/^state {5}DONE$/m);
    expect(await decisions('started.csv')).toHaveLength(3);
  });

  it('ends with 2 and says in Chinese why, when the file can’t be read', async () => {
    await writeFile(path('page.csv'), '<html><table><tr><td>证书编号</td></tr></table></html>');
    const run = await job(path('page.csv'), '--out', path('never.csv'));
    expect([run.exitCode, run.stderr]).toEqual([2, expect.stringContaining('is a web page (HTML)')]);
    expect(run.stdout).toContain('failure: 文件无法读取：page.csv是以表格命名的网页（HTML）：请用表格软件打开');
  });

  it('lists what was left', async () => {
    const listed = await job('--list', '--output', 'json');
    const states = listed.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { state: string; fileName: string });
    expect(states.map(({ state, fileName }) => `${fileName} ${state}`).sort()).toEqual([
      'listings.csv DONE',
      'listings.csv DONE',
      'page.csv FAILED',
    ]);
  });

  it.each([
    ['neither file nor job', [], 'Give a file, or --id <job>, or --list.'],
    ['no place for the result', ['listings.csv'], 'Give --out, or --no-wait or --dry-run.'],
    ['the file itself for the result', ['listings.csv', '--out', 'listings.csv'], '--out must not be the input file.'],
    ['a workbook for the result', ['listings.csv', '--out', 'x.xlsx'], 'expected .csv or .ndjson'],
    ['a job that is none', ['--id', 'nobody'], 'There is no job nobody.'],
  ])('says what is wrong: %s', async (_what, argv, message) => {
    const { exitCode, stderr } = await job(...argv.map((word) => (/\.(csv|xlsx)$/.test(word) ? path(word) : word)));
    expect([exitCode === 0, stderr]).toEqual([false, expect.stringContaining(message)]);
  });
});
