import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../schema/domain/day.ts';
import { sha256 } from '../../schema/domain/draw/draw.ts';
import { Workbook } from '../../schema/tabular/xlsx/workbook.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { runCommandLine } from '../support/command-line.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';

/** Supervision that closes the loop, on a whole hub: from the plan to the task of the body and back (RND, INS, YRD-04, SUS-12). */
const NUMBER = LANDMARKS.validActivityOne;
const WAIT = { timeout: 60_000, interval: 500 };

let hub: Hub;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yunqiao-supervision-'));
  hub = await startHub({ directory: await loadedDirectory() });
});
afterAll(async () => {
  await hub?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const yunqiao = (agency: string, purpose: string, ...argv: readonly string[]) =>
  runCommandLine(['supervision', ...argv, '--endpoint', hub.url, '--client-id', agency, '--purpose', purpose], {
    env: { YUNQIAO_CLIENT_SECRET: 'demo-secret', HOME: folder },
  });
const shanghai = (...argv: readonly string[]) => yunqiao('demo-regulator-sh', 'SUPERVISION', ...argv);
const zhejiang = (...argv: readonly string[]) => yunqiao('demo-regulator-zj', 'SUPERVISION', ...argv);
const file = (name: string, content?: string) => {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
};
const ask = async (agency: string, purpose: string, query: string, variables: object = {}) =>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
  (await dataOf(hub, query, variables as never, await hub.token(agency, purpose))) as any;

describe('a plan of Shanghai for two provinces', () => {
  it('is committed to, joined by Zhejiang, drawn, replayed without the hub, and inspected', async () => {
    const plan = file(
      'plan.json',
      JSON.stringify({
        reference: '2026-1',
        year: 2026,
        title: '绿色产品抽查',
        groups: [{ projectCodes: ['001', '002', '006'], count: 6 }],
        regions: ['310000', '330000', '340000'],
      }),
    );
    const made = await shanghai('plan', plan);
    expect(made).toMatchObject({ exitCode: 0, stderr: '' });
    const [id = ''] = made.stdout.split(' ');
    expect(statSync(`${plan}.seed`).mode & 0o777).toBe(0o600);
    expect(made.stdout).toContain(sha256(readFileSync(`${plan}.seed`, 'utf8').trim()));
    expect((await shanghai('plan', plan)).stdout).toBe(made.stdout);

    const invited = await shanghai(
      'joint',
      'invite',
      'j1',
      '--title',
      '联合检查',
      '--plan',
      id,
      '--participants',
      '330000,340000',
    );
    const [joint = ''] = invited.stdout.split(' ');
    const answered = await zhejiang('joint', 'answer', joint, '--with', 'ACCEPT');
    expect(answered.stdout).toContain('330000 ACCEPTED, 340000 INVITED');

    const saved = file('draw.json');
    const drawn = await shanghai('draw', id, '--seed-file', `${plan}.seed`, '--out', saved);
    expect(drawn).toMatchObject({ exitCode: 0, stderr: '' });
    expect(drawn.stdout).toContain('not drawn from: 340000  INVITED');
    expect(drawn.stdout).toContain('right: replayed by yunqiao-draw-1');
    const nowhere = { env: { HOME: folder }, fetch: () => Promise.reject(new Error('no network')) };
    expect((await runCommandLine(['supervision', 'verify-draw', saved], nowhere)).exitCode).toBe(0);
    const forged = JSON.parse(readFileSync(saved, 'utf8'));
    const other = file('forged.json', JSON.stringify({ ...forged, seed: 'another' }));
    expect(await runCommandLine(['supervision', 'verify-draw', other], nowhere)).toMatchObject({
      exitCode: 1,
      stdout: 'NOT right\n',
    });

    const tasks = await shanghai('tasks', '--plan', id, '--output', 'json');
    const all = tasks.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(all).toHaveLength(6);
    expect(all.every(({ division, inspectors }) => /^3[13]/.test(division) && inspectors.length === 2)).toBe(true);
    const ofZhejiang = (await zhejiang('tasks', '--plan', id, '--output', 'json')).stdout.trim();
    expect(ofZhejiang === '' ? 0 : ofZhejiang.split('\n').length).toBe(
      all.filter(({ division }) => division.startsWith('33')).length,
    );
    const kept = await ask(
      'demo-regulator-gd',
      'SUPERVISION',
      `{ draw(id: "${forged.id}") { id } samplingPlan(id: "${id}") { id } }`,
    );
    expect(kept).toMatchObject({ draw: null, samplingPlan: null });
  }, 120_000);
});

describe('what leaves the hub as a file', () => {
  const sheets = async (path: string) => {
    const workbook = await Workbook.open(path);
    try {
      const tables: Record<string, string[][]> = {};
      for (const sheet of workbook.sheets) {
        tables[sheet.name] = [];
        for await (const { cells } of workbook.rows(sheet)) tables[sheet.name]?.push([...cells]);
      }
      return tables;
    } finally {
      workbook.close();
    }
  };

  it('is a list with Chinese headers, and a cover that says by which conditions, as of when, and by which receipts that hold', async () => {
    const out = file('certificates.xlsx');
    const filter = '{"division":"330000","effectiveStatus":["VALID"]}';
    const ran = await zhejiang('export', 'certificates', '--filter', filter, '--limit', '250', '--out', out);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    const { 封面: cover = [], 数据: data = [] } = await sheets(out);
    expect(data[0]?.slice(0, 4)).toEqual(['证书编号', '认证方案', '星级', '有效状态']);
    expect(data.slice(1).every((row) => row[10]?.startsWith('33') && row[3] === 'VALID')).toBe(true);
    const said = (name: string) => cover.filter(([item]) => item === name);
    expect(said('条件')).toEqual([['条件', 'filter', filter]]);
    expect(said('行数')[0]?.[1]).toBe(String(data.length - 1));
    expect(said('数据来源').map(([, name, asOf]) => [name, asOf?.startsWith('完整至 ')])).toContainEqual([
      'certificates',
      true,
    ]);
    const receipts = said('回执');
    expect(receipts).toHaveLength(Math.max(1, Math.ceil((data.length - 1) / 200)));
    const keys = file('keys.json', await (await fetch(`${new URL(hub.url).origin}/.well-known/jwks.json`)).text());
    const nowhere = { env: { HOME: folder }, fetch: () => Promise.reject(new Error('no network')) };
    const verified = await runCommandLine(['receipt', 'verify', `${out}.receipt-1.json`, '--keys', keys], nowhere);
    expect(verified.exitCode).toBe(0);
    expect(JSON.stringify(cover)).not.toContain('demo-secret');
  });

  it('is a statistic in CSV, with its cover beside it; another ending is refused before anything is asked', async () => {
    const by = (out: string) =>
      runCommandLine(
        [
          'statistics',
          '--by',
          'PROVINCE,STATUS',
          '--out',
          out,
          '--endpoint',
          hub.url,
          '--client-id',
          'demo-ministry',
        ].concat(['--purpose', 'SUPERVISION']),
        { env: { YUNQIAO_CLIENT_SECRET: 'demo-secret', HOME: folder } },
      );
    const out = file('provinces.csv');
    expect((await by(out)).exitCode).toBe(0);
    const [header, ...rows] = readFileSync(out, 'utf8').slice(1).trim().split('\r\n');
    expect(header).toBe('省份,状态,日期,数量,至少');
    expect(rows.some((row) => row.startsWith('330000 浙江省,VALID,'))).toBe(true);
    expect(readFileSync(`${out}.cover.csv`, 'utf8')).toContain('条件,by,"PROVINCE,STATUS"');
    expect((await by(file('provinces.pdf'))).stderr).toContain('.csv or .xlsx');
  });
});

describe('a failed inspection in Zhejiang', () => {
  const TASKS = `{ myTasks(filter: { rule: INSPECTION_FAILED, states: [OPEN, TAKEN, DONE, CLOSED] }) { edges { node { subject state } } } }`;
  const tasksOf = async (agency: string) =>
    (await ask(agency, 'REPORTING', TASKS)).myTasks.edges.map(
      ({ node }: { node: { subject: string; state: string } }) => `${node.subject} ${node.state}`,
    );

  it('is a task of the issuing body until it has suspended the certificate, and nobody else’s before its publication', async () => {
    const { inspectors } = await ask(
      'demo-regulator-zj',
      'SUPERVISION',
      '{ inspectors(division: "330000") { edges { node { id } } } }',
    );
    const [a, b] = inspectors.edges.map(({ node }: { node: { id: string } }) => node.id);
    const today = dayOf(new Date());
    const record = {
      certificateNumber: NUMBER,
      place: '样例路1号',
      conductedOn: today,
      laboratory: '220900000001',
      sampledItems: [{ name: '样例产品', quantity: 2 }],
      testItems: [{ item: '甲醛释放量', limit: '≤0.05', value: '0.09', unit: 'mg/m3', verdict: 'FAIL' }],
      markUse: 'CORRECT',
      conclusion: 'FAIL',
      followUp: '责令改正',
      signatures: [a, b].map((inspector) => ({ inspector, signedAt: `${today}T02:00:00Z`, sha256: 'a'.repeat(64) })),
    };
    const lines = file('inspections.ndjson', `${JSON.stringify({ reference: 'phone-1', record })}\n`);
    const recorded = await zhejiang('record', lines);
    expect(recorded).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await zhejiang('record', lines)).stdout).toBe(recorded.stdout);

    await vi.waitFor(async () => expect(await tasksOf('demo-body-101')).toEqual([`${NUMBER} OPEN`]), WAIT);
    expect(await tasksOf('demo-body-102')).toEqual([]);
    const SEEN = `{ inspections(filter: { certificateNumber: "${NUMBER}" }) { totalCount } }`;
    const DEADLINES = `{ certificate(number: "${NUMBER}") { deadlines { rule } } }`;
    for (const agency of ['demo-regulator-sh', 'demo-regulator-gd', 'demo-operator']) {
      expect((await ask(agency, 'SUPERVISION', SEEN)).inspections.totalCount).toBe(0);
      expect(JSON.stringify(await ask(agency, 'SUPERVISION', DEADLINES))).not.toContain('INSPECTION_FAILED');
    }
    for (const [agency, purpose] of [
      ['demo-regulator-zj', 'SUPERVISION'],
      ['demo-ministry', 'SUPERVISION'],
      ['demo-body-101', 'REPORTING'],
    ] as const)
      expect((await ask(agency, purpose, SEEN)).inspections.totalCount).toBe(1);
    expect(((await dataOf(hub, SEEN)) as { inspections: object }).inspections).toEqual({ totalCount: 0 });

    await ask(
      'demo-body-101',
      'REPORTING',
      `mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { certificate { number } } }`,
      { input: { certificateNumber: NUMBER, event: 'SUSPEND', reasonCode: 'SUS-12' } },
    );
    await vi.waitFor(async () => expect(await tasksOf('demo-body-101')).toEqual([`${NUMBER} CLOSED`]), WAIT);
  }, 180_000);
});
