import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readClientKey, signClientAssertion } from '../../clients/sdk/client-assertion.ts';
import { RENEW_MS } from '../../gateway/quota/lease.ts';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { loadDemoAgencies } from '../../subgraphs/agencies/sample.ts';
import agencies from '../../subgraphs/agencies/subgraph.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { createInstance } from '../../subgraphs/shared/instance.ts';
import { connectStore } from '../../subgraphs/shared/store/connection.ts';
import { type EmbeddedStore, launchEmbeddedStore } from '../../subgraphs/shared/store/embedded/launch.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { freePort } from '../support/subgraph-elsewhere.ts';
import { NEVER_MADE } from '../support/subgraph-harness.ts';

const ROWS = 4000;
const PATIENCE = { timeout: 240_000, interval: 500 };
const NUMBERS = [...Object.values(LANDMARKS), 'G2021101999999999', '2021101001483920', 'nonsense'];
const claimOf = (row: number) => ({
  reference: `SKU-${String(row).padStart(6, '0')}`,
  certificateNumber: NUMBERS[row % NUMBERS.length] ?? '',
  text: row % 7 === 0 ? '国家级绿色产品' : `第${row}号商品`,
});
const file = [
  '商品编号,证书编号,标题',
  ...Array.from({ length: ROWS }, (_, row) => Object.values(claimOf(row)).join(',')),
  '',
].join('\r\n');

const CREATE =
  'mutation ($input: CreateClaimJobInput!) { createClaimJob(input: $input) { job { id state uploadPath } } }';
const JOB = `query ($id: ID!) { claimJob(id: $id) { state waitingFor failure { en } csvPath ndjsonPath on
  inspection { rows rowsDamaged quotaNeeded quotaLeft columns { field header } warnings { code } }
  progress { rowsRead rowsJudged accepted rejected review quotaSpent } } }`;
const VERIFY = `query ($claims: [ClaimInput!]!) { verifyClaims(claims: $claims) { verdicts { decision findings { code message { zh } } } } }`;

interface Job {
  readonly state: string;
  readonly failure: { readonly en: string } | null;
  readonly csvPath: string | null;
  readonly ndjsonPath: string | null;
  readonly inspection: { readonly rows: number; readonly quotaNeeded: number } | null;
  readonly progress: { readonly rowsJudged: number; readonly quotaSpent: number };
}

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const clientKey = readClientKey(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
const publicKey = pair.publicKey.export({ format: 'jwk' });

let hub: Hub;
let token: string;
/** Tokens live ten minutes, and a busy machine takes longer. */
let issuedAt = Number.NEGATIVE_INFINITY;
/** Units that this test's own requests were charged. */
let units = 0;
let directory: string;
let embedded: EmbeddedStore;
/** The hub of a real installation: no sample data, and the agencies in a store that was there before. */
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'claim-jobs-'));
  embedded = await launchEmbeddedStore({ directory });
  await registerAgencies(embedded.uri);
  // A port of its own: with any port, the worker that comes after a killed one would get another.
  const port = await freePort();
  hub = await startHub({ env: { MONGODB_URI: embedded.uri, SAMPLE_DATA: 'none', PORT: String(port) } });
  await renewToken();
}, 400_000);
afterAll(async () => {
  await hub?.stop();
  await embedded?.stop();
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

async function registerAgencies(uri: string): Promise<void> {
  const store = await connectStore({ uri, appName: 'test' });
  const instance = createInstance(agencies, {
    store,
    clock: systemClock,
    log: pino({ level: 'silent' }),
    keys: parseKeySet(generateKeySet()),
    readModel: () => NEVER_MADE,
  });
  await store.ensureIndexes();
  await loadDemoAgencies(instance);
  // Agencies of the sample data sign in at a hub with sample data only; all others with a key of their own.
  const key = { id: 'key-1', createdAt: new Date(), validUntil: null, withdrawnAt: null, secret: null, publicKey };
  await instance.kit.models.agencies.updateMany({}, { $set: { demo: false, credentials: [key] } });
  await store.close();
}

async function signIn(agency: string, purpose: string): Promise<string> {
  const { issuer } = (await (await fetch(`${hub.url}/.well-known/openid-configuration`)).json()) as {
    issuer: string;
  };
  const response = await fetch(`${hub.url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      purpose,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: signClientAssertion(agency, issuer, clientKey),
    }),
    signal: AbortSignal.timeout(60_000),
  });
  const answer = (await response.json()) as { access_token?: string };
  if (!answer.access_token) throw new Error(`No token for ${agency}, ${purpose}: ${JSON.stringify(answer)}`);
  return answer.access_token;
}

async function renewToken(): Promise<void> {
  if (performance.now() - issuedAt < 240_000) return;
  token = await signIn('demo-ecommerce', 'CLAIM_CHECK');
  issuedAt = performance.now();
}

const headers = () => ({ authorization: `Bearer ${token}` });
const http = async (path: string, init: RequestInit = {}) => {
  units++;
  await renewToken();
  return fetch(`${hub.url}${path}`, {
    ...init,
    headers: { ...headers(), ...init.headers },
    signal: AbortSignal.timeout(60_000),
  });
};

async function create(input: Record<string, unknown>): Promise<{ readonly id: string; readonly uploadPath: string }> {
  units++;
  await renewToken();
  const data = await dataOf(hub, CREATE, { input }, token);
  return (data['createClaimJob'] as { job: { id: string; uploadPath: string } }).job;
}

async function jobOf(id: string): Promise<Job> {
  units++;
  await renewToken();
  return (await dataOf(hub, JOB, { id }, token))['claimJob'] as Job;
}

async function quotaLeft(): Promise<number> {
  const response = await fetch(`${hub.url}/schema`, { headers: headers() });
  return Number(response.headers.get('yunqiao-quota-left'));
}

/** Units left as the register tells them: a worker knows them from its last renewal, and the first request after that time asks anew. */
async function settledQuotaLeft(): Promise<number> {
  for (let left = Number.NaN; ; ) {
    const now = await quotaLeft();
    if (now === left) return now;
    left = now;
    await delay(RENEW_MS + 2_000);
  }
}

const inState = (id: string, ...states: string[]) =>
  vi.waitFor(async () => {
    const job = await jobOf(id);
    expect(states, JSON.stringify(job)).toContain(job.state);
    return job;
  }, PATIENCE);

/** Ends the process that judges, as a power cut would. */
function killWorker(): number {
  const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(hub.process.pid)], { encoding: 'utf8' });
  const worker = children.split('\n').find((line) => /gateway\/main\.[jt]s/.test(line));
  const pid = Number(/\d+/.exec(worker ?? '')?.[0]);
  process.kill(pid, 'SIGKILL');
  return pid;
}

describe('a file of claims, checked by a job', () => {
  it('is judged as verifyClaims judges, once and paid once for each row, over the death of the process that judges', async () => {
    const before = await quotaLeft();
    units = 0;
    const { id, uploadPath } = await create({ idempotencyKey: 'e2e', format: 'CSV', fileName: 'listings.csv' });
    expect(await create({ idempotencyKey: 'e2e', format: 'CSV', fileName: 'listings.csv' })).toMatchObject({ id });
    const bytes = Buffer.from(file);
    const half = Math.floor(bytes.length / 2);
    const part = (first: number, end: number) =>
      http(uploadPath, {
        method: 'PUT',
        body: bytes.subarray(first, end),
        headers: { 'content-range': `bytes ${first}-${end - 1}/${bytes.length}` },
      });
    expect(await (await part(0, half)).json()).toEqual({ uploadedBytes: half, complete: false });
    expect((await part(half + 1, bytes.length)).status).toBe(409);
    const head = await http(uploadPath, { method: 'HEAD' });
    expect(head.headers.get('upload-offset')).toBe(String(half));
    expect(await (await part(half, bytes.length)).json()).toEqual({ uploadedBytes: bytes.length, complete: true });

    const running = await vi.waitFor(
      async () => {
        const job = await jobOf(id);
        expect(job.progress.rowsJudged).toBeGreaterThan(0);
        return job;
      },
      { timeout: 240_000, interval: 20 },
    );
    killWorker();
    expect(running.progress.rowsJudged).toBeLessThan(ROWS);
    const done = await inState(id, 'DONE');
    expect(done).toMatchObject({
      failure: null,
      inspection: { rows: ROWS, rowsDamaged: 0, quotaNeeded: ROWS },
      progress: { rowsRead: ROWS, rowsJudged: ROWS, quotaSpent: ROWS },
    });
    // A worker that has not renewed tells the same twice: what was paid is waited for before the sum is taken to be settled.
    await vi.waitFor(async () => expect(before - (await quotaLeft())).toBeGreaterThanOrEqual(ROWS), PATIENCE);
    const spent = before - (await settledQuotaLeft());
    // What a worker has at hand is lost with it; a batch that was paid twice would be 500.
    expect(spent).toBeGreaterThanOrEqual(ROWS);
    expect(spent - ROWS - units).toBeLessThan(450);

    const csv = await (await http(done.csvPath ?? '')).text();
    const [head2, ...rows]: string[][] = parse(csv, { bom: true });
    expect(head2?.slice(0, 6)).toEqual(['商品编号', '证书编号', '标题', 'decision', 'findings', 'messages']);
    expect(rows.map(([reference]) => reference)).toEqual(
      Array.from({ length: ROWS }, (_, row) => claimOf(row).reference),
    );
    for (let first = 0; first < ROWS; first += 1000) {
      const claims = Array.from({ length: 1000 }, (_, row) => {
        const { text, ...claim } = claimOf(first + row);
        return { ...claim, texts: [text] };
      });
      await renewToken();
      const data = await dataOf(hub, VERIFY, { claims }, token);
      const { verdicts } = data['verifyClaims'] as {
        verdicts: { decision: string; findings: { code: string; message: { zh: string } }[] }[];
      };
      verdicts.forEach(({ decision, findings }, row) => {
        const [, , , given, codes, messages] = rows[first + row] ?? [];
        expect([given, codes, messages]).toEqual([
          decision,
          [...new Set(findings.map(({ code }) => code))].join(';'),
          findings.map(({ message }) => message.zh).join(' | '),
        ]);
      });
    }
    const operations = await signIn('demo-ecommerce', 'OPERATIONS');
    await vi.waitFor(async () => {
      const query = `query ($after: String) { accessRecords(first: 200, after: $after) {
        edges { node { purpose subjects { value } request { id operationName } } } pageInfo { endCursor hasNextPage } } }`;
      const found: { id: string; purpose: string }[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page = (await dataOf(hub, query, { after }, operations))['accessRecords'] as {
          edges: { node: { purpose: string; request: { id: string } } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
        found.push(...page.edges.map(({ node }) => ({ id: node.request.id, purpose: node.purpose })));
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
      expect(found).toContainEqual({ id: `claim-job-${id}-0`, purpose: 'CLAIM_CHECK' });
      expect(found).toContainEqual({ id: `claim-job-${id}-${ROWS - 500}`, purpose: 'CLAIM_CHECK' });
    }, PATIENCE);
  }, 600_000);

  it('is told what it costs by a dry run that spends nothing, and judged when that is started', async () => {
    const { id, uploadPath } = await create({ idempotencyKey: 'dry', format: 'NDJSON', dryRun: true, language: 'EN' });
    const lines = [0, 1, 2].map((row) => JSON.stringify(claimOf(row)));
    await http(uploadPath, {
      method: 'PUT',
      body: `${lines.join('\n')}\nno json\n{"text":"x"}\n{"text":"y"}\n{"text":"z"}\n`,
    });
    expect(await inState(id, 'INSPECTED')).toMatchObject({
      inspection: { rows: 7, rowsDamaged: 1, quotaNeeded: 6 },
      progress: { rowsJudged: 0, quotaSpent: 0 },
    });
    expect((await http(`/claim-jobs/${id}/result.csv`)).status).toBe(409);
    await dataOf(hub, 'mutation ($id: ID!) { startClaimJob(input: { id: $id }) { job { state } } }', { id }, token);
    const done = await inState(id, 'DONE');
    const text = await (await http(done.ndjsonPath ?? '')).text();
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatchObject({ reference: 'SKU-000000', findings: expect.any(Array), asOf: expect.any(String) });
    expect(rows[3]).toMatchObject({ decision: 'REVIEW', findings: ['MALFORMED'] });
  }, 300_000);

  it('fails with the reason when it is not what it was said to be', async () => {
    const { id, uploadPath } = await create({ idempotencyKey: 'other', format: 'XLSX', fileName: 'listings.xlsx' });
    await http(uploadPath, { method: 'PUT', body: file.slice(0, 500) });
    const { failure, progress } = await inState(id, 'FAILED');
    expect(failure?.en).toBe('listings.xlsx is CSV, and the job says XLSX.');
    expect(progress.quotaSpent).toBe(0);
  }, 300_000);

  it('is closed to everybody else', async () => {
    const { id, uploadPath } = await create({ idempotencyKey: 'closed', format: 'CSV' });
    const procurement = await signIn('demo-procurement', 'PROCUREMENT');
    for (const path of [uploadPath, `/claim-jobs/${id}/result.csv`, `/claim-jobs/${id}/result.ndjson`]) {
      const method = path === uploadPath ? 'PUT' : 'GET';
      const body = method === 'PUT' ? 'x' : null;
      const status = async (authorization?: string) =>
        (await fetch(`${hub.url}${path}`, { method, body, headers: authorization ? { authorization } : {} })).status;
      expect([await status(), await status('Bearer nonsense'), await status(`Bearer ${procurement}`)]).toEqual([
        401, 401, 403,
      ]);
    }
    expect((await http('/claim-jobs/nonsense/file', { method: 'PUT', body: 'x' })).status).toBe(404);
    expect((await jobOf(id)).state).toBe('AWAITING_FILE');
  }, 120_000);
});
