import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAuditDirectory } from '../../../../gateway/evidence/audit-directory.ts';
import { openHeadKeeper } from '../../../../gateway/evidence/head-keeper.ts';
import { createLogProofs } from '../../../../gateway/evidence/log-proofs.ts';
import { originOf } from '../../../../schema/contract/evidence/checkpoint.ts';
import { EvidenceFault } from '../../../../schema/contract/evidence/evidence-fault.ts';
import {
  type Receipt,
  receiptFile,
  requestHash,
  responseHash,
  signReceipt,
} from '../../../../schema/contract/evidence/receipt.ts';
import { signingKey } from '../../../../schema/contract/key-set.ts';
import { type AuditStory, auditStory, entry } from '../../../../tests/support/audit-story.ts';
import { runCommandLine } from '../../../../tests/support/command-line.ts';
import type { Fetch } from '../../../sdk/index.ts';

/** What the hub lists as the agency's own requests. */
interface Listed {
  readonly id: string;
  readonly record: string | null;
}

let story: AuditStory;
let place: string;
let earlier: string;
let jwks: string;
let origin: string;
const log = pino({ level: 'silent' });

beforeAll(async () => {
  story = auditStory();
  place = mkdtempSync(join(tmpdir(), 'yunqiao-hub-check-'));
  earlier = join(place, 'earlier');
  jwks = join(place, 'keys.json');
  writeFileSync(jwks, JSON.stringify({ keys: story.keys.publicJwks }));
  await story.fill(2, 10);
  cpSync(story.directory, earlier, { recursive: true });
  await story.fill(4, 10, 'worker-2');
  origin = originOf(readFileSync(join(story.directory, 'log-id'), 'utf8').trim());
});
afterAll(() => {
  for (const folder of [story.directory, place]) rmSync(folder, { recursive: true, force: true });
});

/** A hub of which only its evidence is there: the proofs are the real ones of a folder, who looked is what the test says. */
function hubOver(directory: string, listed: readonly Listed[]): Fetch {
  const proofs = createLogProofs(directory, story.keys);
  const answer = async (path: string): Promise<string | undefined> => {
    const { pathname, searchParams } = new URL(path);
    if (pathname === '/audit/checkpoint') return proofs.checkpoint();
    if (pathname === '/audit/consistency')
      return proofs.grown(Number(searchParams.get('from')), Number(searchParams.get('to')));
    if (pathname.startsWith('/audit/records/'))
      return (await proofs.record(decodeURIComponent(pathname.slice('/audit/records/'.length)))).proof;
    if (pathname === '/oauth/token')
      return JSON.stringify({ access_token: 't', token_type: 'Bearer', expires_in: 600, scope: 'agreements:manage' });
    const edges = listed.map((request) => ({
      node: {
        id: request.id,
        time: '2026-11-22T00:00:00.000Z',
        agency: 'platform',
        agencyName: null,
        purpose: 'CLAIM_CHECK',
        agreement: 'A-1',
        decision: 'ALLOWED',
        subjects: [],
        moreSubjects: 0,
        request: { operationName: null, code: 'OK', ...request },
      },
    }));
    return JSON.stringify({ data: { accessRecords: { edges, pageInfo: { hasNextPage: false, endCursor: null } } } });
  };
  return (async (url: string | URL) => {
    try {
      const text = await answer(String(url));
      return new Response(text ?? '', {
        status: text === undefined ? 404 : 200,
        headers: { 'content-type': 'application/json' },
      });
    } catch (error) {
      if (error instanceof EvidenceFault) return new Response('', { status: 404 });
      throw error;
    }
  }) as unknown as Fetch;
}

function receiptOf(requestId: string, record: string, audit: Partial<Receipt['audit']> = {}): string {
  const file = join(place, `${requestId}-${record.replace(':', '-')}.json`);
  const request = { query: '{ a }', operationName: null, variables: null };
  const receipt: Receipt = {
    v: 1,
    requestId,
    time: '2026-11-22T00:00:00.000Z',
    request: requestHash(request),
    response: responseHash({ data: null }),
    caller: { agency: 'platform', kind: 'ECOMMERCE_PLATFORM' },
    purpose: 'CLAIM_CHECK',
    agreement: 'A-1',
    policy: '',
    code: 'OK',
    sources: [],
    items: [],
    audit: { record, batch: 0, hash: '', log: origin, within: 120, ...audit },
  };
  writeFileSync(file, receiptFile(request, { data: null }, signReceipt(receipt, signingKey(story.keys))));
  return file;
}

const check = (fetch: Fetch, ...more: string[]) =>
  runCommandLine(['audit', 'verify', '--hub', 'http://127.0.0.1:9', '--keys', jwks, '--retries', '0', ...more], {
    fetch,
    env: { YUNQIAO_CLIENT_ID: 'platform', YUNQIAO_CLIENT_SECRET: 's' },
  });

const LISTED: readonly Listed[] = [
  { id: 'request-10', record: 'worker-2:12' },
  { id: 'request-11', record: 'worker-2:13' },
  { id: 'request-0', record: null },
];

describe('audit verify --hub', () => {
  it('prints one page when receipts and access records are in the log, and keeps the head for the next time', async () => {
    const kept = join(place, 'kept');
    const receipt = receiptOf('request-10', 'worker-2:12');
    const first = await check(hubOver(earlier, [{ id: 'request-10', record: 'worker-1:12' }]), '--kept', kept);
    expect(first).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('NOT COMPARED') });
    const { exitCode, stdout } = await check(hubOver(story.directory, LISTED), '--kept', kept, '--receipt', receipt);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining('ALL HOLDS') });
    expect(stdout).toMatch(/the log grew from the \d+ batches of last time/);
    expect(stdout).toContain('2 of 3 access records');
    // One page of a printer.
    expect(stdout.split('\n').length).toBeLessThan(60);
  });

  it('finds a hub whose log was put back, or has another history, by the head kept from last time', async () => {
    const kept = join(place, 'kept-new');
    expect((await check(hubOver(story.directory, LISTED), '--kept', kept)).exitCode).toBe(0);
    const before = readFileSync(kept, 'utf8');
    const back = await check(hubOver(earlier, []), '--kept', kept);
    expect(back).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('BEHIND_ANCHOR') });

    const forked = join(place, 'forked');
    cpSync(earlier, forked, { recursive: true });
    const limits = { recordsPerBatch: 2 };
    const trail = await openAuditDirectory({ directory: forked, stream: 'worker-2', keys: story.keys, log, limits });
    for (let i = 0; i < 40; i++) trail.append(entry({ requestId: `forked-${i}` }));
    await trail.close();
    await (await openHeadKeeper({ directory: forked, keys: story.keys, log })).close();
    const other = await check(hubOver(forked, []), '--kept', kept);
    expect(other).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('FORKED') });
    // What does not hold is not taken for the truth next time.
    expect(readFileSync(kept, 'utf8')).toBe(before);
  });

  it.each([
    ['a receipt whose record is gone', LISTED, ['request-10', 'worker-2:999'], 'RECORD_MISSING'],
    ['a receipt whose record is another’s', LISTED, ['request-10', 'worker-2:13'], 'RECORD_MISSING'],
    ['a receipt of a request that is not listed', [], ['request-10', 'worker-2:12'], 'NOT_LISTED'],
    ['an access record without a record', [{ id: 'request-9', record: 'worker-2:9999' }], undefined, 'RECORD_MISSING'],
    ['an access record of another request', [{ id: 'request-9', record: 'worker-2:12' }], undefined, 'RECORD_MISSING'],
  ] as const)('finds %s', async (_, listed, receipt, code) => {
    const more = receipt ? ['--receipt', receiptOf(receipt[0], receipt[1])] : [];
    const { exitCode, stdout } = await check(hubOver(story.directory, listed), ...more);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: expect.stringContaining(code) });
  });

  it('wants a folder or a hub, not both and not neither', async () => {
    for (const args of [[], ['some-folder', '--hub', 'http://127.0.0.1:9']])
      expect(await runCommandLine(['audit', 'verify', ...args])).toMatchObject({ exitCode: 2 });
  });
});
