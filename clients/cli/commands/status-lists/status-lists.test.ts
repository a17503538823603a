import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompactSign, calculateJwkThumbprint, exportJWK } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StatusList } from '../../../../schema/contract/evidence/status-list.ts';
import { runCommandLine } from '../../../../tests/support/command-line.ts';

const SUSPENDED = 'G2025101102000001';
const FINE = 'G2025101102000002';
const OTHER_BODY = 'G2025102102000001';

/** A hub's two addresses, with lists that another library signs. */
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
let list: Partial<StatusList> = {};
let key = privateKey;
let asked: { readonly url: string; readonly mark: string | undefined }[] = [];
let server: Server;
let endpoint: string;
let folder: string;
let kid: string;

const text = async () => {
  const now = Math.floor(Date.now() / 1000);
  const whole = {
    iss: 'https://hub.example',
    sub: '101',
    iat: now,
    exp: now + 3600,
    day: '2026-11-30',
    asOf: '2026-11-30T01:00:00.000Z',
    total: 2,
    notValid: { SUSPENDED: [SUSPENDED] },
    ...list,
  };
  const sorted = Object.fromEntries(Object.entries(whole).sort(([a], [b]) => (a < b ? -1 : 1)));
  return new CompactSign(new TextEncoder().encode(JSON.stringify(sorted)))
    .setProtectedHeader({ alg: 'ES256', kid, typ: 'yunqiao-status-list' })
    .sign(key);
};

beforeAll(async () => {
  const exported = await exportJWK(publicKey);
  kid = await calculateJwkThumbprint(exported);
  const jwk = { ...exported, kid, alg: 'ES256', use: 'sig' };
  server = createServer(async (request, response) => {
    const { url = '', headers } = request;
    asked.push({ url, mark: headers['if-none-match'] });
    if (url === '/.well-known/jwks.json') return response.end(JSON.stringify({ keys: [jwk] }));
    if (url !== '/status-lists/101') return response.writeHead(url === '/status-lists/102' ? 503 : 404).end();
    const etag = `W/"${JSON.stringify(list).length}"`;
    if (headers['if-none-match'] === etag) return response.writeHead(304).end();
    return response.setHeader('etag', etag).end(await text());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yunqiao-lists-'));
  [list, key, asked] = [{}, privateKey, []];
  return () => rmSync(folder, { recursive: true, force: true });
});

const fetchLists = (...bodies: string[]) =>
  runCommandLine(['status-lists', 'fetch', ...bodies, '--endpoint', endpoint, '--folder', folder]);
const check = (...rest: string[]) =>
  runCommandLine(['status-lists', 'check', ...rest, '--folder', folder, '--output', 'csv']);

describe('status-lists fetch and check', () => {
  it('keep the signed list of a body, and say of numbers without the hub whether they are in it', async () => {
    expect(await fetchLists('101')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 of 2') });
    asked = [];
    const { exitCode, stdout } = await check(FINE, SUSPENDED, OTHER_BODY, 'CQC21GBM00123');
    expect(exitCode).toBe(1);
    const rows = stdout.trim().split(/\r?\n/).slice(1);
    expect(rows.map((row) => row.split(',').slice(0, 2))).toEqual([
      [FINE, 'NOT_LISTED'],
      [SUSPENDED, 'SUSPENDED'],
      [OTHER_BODY, 'NO_LIST'],
      ['CQC21GBM00123', 'NO_NUMBER'],
    ]);
    expect((await check(FINE)).exitCode).toBe(0);
    expect(asked).toEqual([]);
  });

  it('take what has not changed from the folder, and the new list once it has', async () => {
    await fetchLists('101');
    expect((await fetchLists('101')).stdout).toContain('unchanged');
    list = { notValid: { REVOKED: [FINE], SUSPENDED: [SUSPENDED] } };
    expect((await fetchLists('101')).stdout).toContain('2 of 2');
    expect((await check(FINE)).stdout).toContain('REVOKED');
    // A mark whose list is gone asks for the whole.
    rmSync(join(folder, '101.jws'));
    asked = [];
    await fetchLists('101');
    expect(asked.find(({ url }) => url.startsWith('/status'))?.mark).toBeUndefined();
  });

  it('read numbers from a file, one a line', async () => {
    await fetchLists('101');
    const file = join(folder, 'numbers.txt');
    writeFileSync(file, `\uFEFF${FINE}\r\n\r\n ${SUSPENDED}\n`);
    expect((await check('--file', file)).stdout.trim().split(/\r?\n/)).toHaveLength(3);
  });

  it('keep no list that the hub did not sign, and use none that was changed, is out of time or bears the name of another body', async () => {
    key = stranger.privateKey;
    expect(await fetchLists('101')).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('not kept') });
    key = privateKey;
    await fetchLists('101');
    const path = join(folder, '101.jws');
    const good = readFileSync(path, 'utf8');
    const says = async () => (await check(FINE)).stdout;
    for (let at = 0; at < good.length - 1; at += 5) {
      const changed = Buffer.from(good);
      changed[at] = changed[at] === 65 ? 66 : 65;
      if (changed.toString() === good) continue;
      writeFileSync(path, changed);
      expect(await says(), `byte ${at}`).toContain('NO_LIST');
    }
    list = { exp: Math.floor(Date.now() / 1000) - 1 };
    writeFileSync(path, await text());
    expect(await says()).toMatch(/NO_LIST.*good until/);
    list = { sub: '102' };
    writeFileSync(path, await text());
    expect(await says()).toMatch(/NO_LIST.*list of body 102/);
  });

  it('name what is wrong: a code, a hub that can not be reached or can not answer, no numbers', async () => {
    expect(await fetchLists('1x1')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('three digits') });
    expect(await fetchLists('102')).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('503') });
    const away = ['status-lists', 'fetch', '101', '--endpoint', 'http://127.0.0.1:9/graphql', '--folder', folder];
    expect((await runCommandLine(away)).exitCode).toBe(3);
    expect(await check()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--file') });
  });
});
