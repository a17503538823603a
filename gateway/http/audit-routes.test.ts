import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyCheckpoint } from '../../schema/contract/evidence/checkpoint.ts';
import { verifyGrown, verifyLoggedRecord } from '../../schema/contract/evidence/log-proof.ts';
import { checkpointKeys } from '../../schema/contract/evidence/verification-keys.ts';
import { auditStory } from '../../tests/support/audit-story.ts';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';
import type { AuditTrail } from '../evidence/evidence.ts';
import { createLogProofs } from '../evidence/log-proofs.ts';

const story = auditStory();
const keys = checkpointKeys(story.keys);
let trail: AuditTrail;
let small: SmallGateway;
beforeAll(async () => {
  trail = await story.open();
  const receipts = { items: [], sources: [] };
  const proofs = createLogProofs(story.directory, story.keys);
  small = await startSmallGateway({ keys: story.keys, evidence: { trail, subjectKinds: [], receipts, proofs } });
});
afterAll(async () => {
  await small.gateway.close();
  await trail.close();
  rmSync(story.directory, { recursive: true });
});

async function get(url: string, token?: string): Promise<{ status: number; text: string }> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const { statusCode, body } = await small.gateway.app.inject({ url, headers });
  return { status: statusCode, text: body };
}

/** Asks something as an agency. @returns request and record, which is sealed */
async function ask(agency: string): Promise<{ requestId: string; record: string }> {
  const token = small.tokenOf({ agency, scopes: ['public', 'loans:read'] });
  const { headers, body } = await small.ask('{ ledger { reader } }', { token, headers: { 'accept-receipt': 'jws' } });
  const [, payload = ''] = String(body.extensions?.['receipt']).split('.');
  const { audit } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { audit: { record: string } };
  return { requestId: String(headers['x-request-id']), record: audit.record };
}

describe('the log as an agency can check it', () => {
  it('shows a signed head to everybody, and proves that it only grew', async () => {
    expect((await get('/audit/checkpoint')).status).toBe(404);
    await ask('library');
    await story.seal();
    const older = verifyCheckpoint((await get('/audit/checkpoint')).text, keys);
    for (let i = 0; i < 5; i++) await ask('library');
    await story.seal();
    const newer = verifyCheckpoint((await get('/audit/checkpoint')).text, keys);
    expect(newer.size).toBeGreaterThan(older.size);
    const { text } = await get(`/audit/consistency?from=${older.size}&to=${newer.size}`);
    expect(() => verifyGrown(text, older, newer)).not.toThrow();
    expect(() => verifyGrown(text, { ...older, root: newer.root }, newer)).toThrow('another history');
    expect((await get(`/audit/consistency?from=1&to=${newer.size + 1}`)).status).toBe(404);
    expect((await get('/audit/consistency?from=x')).status).toBe(400);
  });

  it('proves a record to the agency whose request it was, and tells nobody else that there is one', async () => {
    const own = await ask('library');
    const token = small.tokenOf({ agency: 'library' });
    expect((await get(`/audit/records/${own.record}`, token)).status).toBe(404);
    await story.seal();
    const { status, text } = await get(`/audit/records/${own.record}`, token);
    expect(status).toBe(200);
    const { record, head } = verifyLoggedRecord(text, story.keys.findEver, keys);
    expect(record).toMatchObject({ type: 'request', requestId: own.requestId, agency: 'library', receipt: true });
    expect(head.checkpoint).toBe((await get('/audit/checkpoint')).text);
    // Any other head, place or record makes it worthless.
    expect(() => verifyLoggedRecord(text.replace(/"index":\d+/, '"index":0'), story.keys.findEver, keys)).toThrow();

    const other = await get(`/audit/records/${own.record}`, small.tokenOf({ agency: 'stranger' }));
    const none = await get('/audit/records/worker-1:999999', small.tokenOf({ agency: 'stranger' }));
    const told = ({ text: body }: { text: string }) => body.replace(/"requestId":"[^"]*"/, '');
    expect({ status: other.status, text: told(other) }).toEqual({ status: 404, text: told(none) });
    expect((await get(`/audit/records/${own.record}`)).status).toBe(401);
    expect((await get('/audit/records/..%2F..%2Flog-id', token)).status).toBe(404);
  });

  it('verifies entries for those who run the hub, names one whose line was changed, and refuses everybody else', async () => {
    await ask('library');
    await story.seal();
    const { size } = verifyCheckpoint((await get('/audit/checkpoint')).text, keys);
    const range = (from: unknown, to: unknown, token?: string) => get(`/audit/range?from=${from}&to=${to}`, token);
    const operator = small.tokenOf({ kind: 'HUB_OPERATOR', purpose: 'OPERATIONS', scopes: ['audit:read'] });
    const held = await range(1, size, operator);
    expect({ status: held.status, ...JSON.parse(held.text) }).toMatchObject({ status: 200, to: size, fault: null });

    expect((await range(1, size)).status).toBe(401);
    for (const scopes of [['agreements:manage'], ['public', 'loans:read'], []])
      expect(
        (await range(1, size, small.tokenOf({ kind: 'HUB_OPERATOR', purpose: 'OPERATIONS', scopes }))).status,
      ).toBe(403);
    // A scope alone makes nobody an operator.
    expect((await range(1, size, small.tokenOf({ kind: 'MINISTRY', scopes: ['audit:read'] }))).status).toBe(403);
    for (const [from, to] of [
      [0, 1],
      [2, 1],
      [1, 1001],
      ['x', 1],
      [1, ''],
    ])
      expect((await range(from, to, operator)).status).toBe(400);
    expect((await range(1, size + 1, operator)).status).toBe(404);

    const several = await Promise.all([1, 2, 3].map(() => range(1, size, operator)));
    expect(several.map(({ status }) => status).sort()).toEqual([200, 429, 429]);

    const segment = join(
      story.directory,
      'worker-1',
      readdirSync(join(story.directory, 'worker-1')).filter((name) => name.endsWith('.ndjson'))[0] ?? '',
    );
    const text = readFileSync(segment, 'utf8');
    writeFileSync(segment, text.replace('"agency":"library"', '"agency":"librory"'));
    const { text: told } = await range(1, size, operator);
    writeFileSync(segment, text);
    const { fault } = JSON.parse(told) as {
      fault: { code: string; entry: { firstRecord: number; lastRecord: number } };
    };
    const lines = text.split('\n').filter((line) => line.startsWith('{"seq"'));
    const changed = lines.findIndex((line) => line.includes('"agency":"library"')) + 1;
    expect(fault.code).toBe('ROOT_MISMATCH');
    expect(fault.entry.firstRecord).toBeLessThanOrEqual(changed);
    expect(fault.entry.lastRecord).toBeGreaterThanOrEqual(changed);
    // It tells where, never what.
    expect(told).not.toContain('librory');
  });
});
