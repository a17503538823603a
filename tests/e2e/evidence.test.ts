import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compactVerify, createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose';
import jsonwebtoken from 'jsonwebtoken';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { runCommandLine } from '../support/command-line.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';

const { decode: decodeJwt } = jsonwebtoken;
const ONCE = { headers: { connection: 'close' } };
/** The feeder of access records works when nobody else wants the machine: on a busy one it has to wait. */
const WITHIN = { timeout: 240_000, interval: 500 };

let hub: Hub;
const place = (name: string) => join(hub.directory, name);
beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory(), env: { WORKERS: '2' } });
});
afterAll(() => hub.stop());

const CHECK = `query Check($claims: [ClaimInput!]!) {
  verifyClaims(claims: $claims) { sources { name asOf } verdicts { reference decision findings { code } } }
}`;

async function verifyWithJose(
  jws: string,
  keys: ReturnType<typeof createLocalJWKSet>,
): Promise<Record<string, unknown>> {
  const { payload } = await compactVerify(jws, keys, { algorithms: ['ES256'] });
  return JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
}

describe('a running hub', () => {
  it('signs an answer, shows one verdict of it alone, and proves that the request is in its log', async () => {
    const claims = [LANDMARKS.validActivityOne, 'G2099101001999999'].map((certificateNumber, i) => ({
      reference: `listing-${i}`,
      certificateNumber,
    }));
    const env = {
      YUNQIAO_ENDPOINT: hub.url,
      YUNQIAO_CLIENT_ID: 'demo-ecommerce',
      YUNQIAO_CLIENT_SECRET: 'demo-secret',
      YUNQIAO_PURPOSE: 'CLAIM_CHECK',
    };
    const keys = ['--keys', place('my-jwks.json')];
    const jwks = await (await fetch(`${hub.url}/.well-known/jwks.json`, { signal: AbortSignal.timeout(5000) })).text();
    writeFileSync(place('my-jwks.json'), jwks);

    const variables = ['--variables', JSON.stringify({ claims })];
    const got = await runCommandLine(['receipt', 'get', ...variables, '--out', place('r.json')], { stdin: CHECK, env });
    expect(got).toMatchObject({ exitCode: 0, stderr: '' });
    const told = await runCommandLine(['receipt', 'verify', place('r.json'), ...keys]);
    expect(told).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('demo-ecommerce:CLAIM_CHECK') });
    const prove = ['receipt', 'prove-verdict', place('r.json'), ...keys, '--index', '1', '--out', place('v.json')];
    expect((await runCommandLine(prove)).exitCode).toBe(0);
    expect(readFileSync(place('v.json'), 'utf8')).not.toContain('listing-0');
    const verdict = await runCommandLine(['receipt', 'verify-verdict', place('v.json'), ...keys]);
    expect(verdict).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('"reference": "listing-1"') });

    await sleep(1500);
    const verified = await runCommandLine(['audit', 'verify', place('audit'), ...keys, '--receipt', place('r.json')]);
    expect(verified).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('NOT COMPARED') });
    const record = /audit record +(\S+),/.exec(told.stdout)?.[1] ?? '';
    const proof = ['audit', 'prove', record, '--dir', place('audit'), ...keys, '--out', place('p.json')];
    expect((await runCommandLine(proof)).exitCode).toBe(0);
    const proven = await runCommandLine(['audit', 'verify-proof', place('p.json'), ...keys]);
    expect(proven.stdout).toContain(`"CERTIFICATE:${LANDMARKS.validActivityOne}"`);
    expect(proven.stdout).toContain('"receipt": true');
    const operations = await hub.token('demo-ecommerce', 'OPERATIONS');
    const receipts = '{ myReceipts(first: 50) { edges { node { request { record hasReceipt } } } } }';
    await vi.waitFor(async () => {
      const { data } = await hub.graphql(receipts, {}, operations);
      expect(data?.['myReceipts']).toMatchObject({ edges: [{ node: { request: { hasReceipt: true } } }] });
    }, WITHIN);
  });

  it('shows within seconds who asked to those who were asked about, supervision when the regulator wants it', async () => {
    const number = LANDMARKS.expiredYesterday;
    const look = `{ certificate(number: "${number}") { number } }`;
    const [enterprise, body, otherBody, regulator, platform] = await Promise.all([
      hub.token('demo-enterprise', 'OWN_RECORDS'),
      hub.token('demo-body-101', 'OWN_RECORDS'),
      hub.token('demo-body-102', 'OWN_RECORDS'),
      hub.token('demo-regulator-sh', 'SUPERVISION'),
      hub.token('demo-ecommerce', 'CLAIM_CHECK'),
    ]);
    for (const token of [regulator, platform]) expect((await hub.graphql(look, {}, token)).errors).toEqual([]);
    const list = `{ accessRecords(filter: { subject: "${number}" }) {
      totalCount edges { node { agency purpose decision subjects { value } request { id } } } } }`;
    const seenBy = async (token: string) => (await hub.graphql(list, {}, token)).data?.['accessRecords'];
    const node = { agency: 'demo-ecommerce', purpose: 'CLAIM_CHECK', decision: 'ALLOWED', request: null };
    const seen = { totalCount: 1, edges: [{ node: { ...node, subjects: [{ value: number }] } }] };
    await vi.waitFor(async () => expect(await seenBy(enterprise)).toEqual(seen), WITHIN);
    expect(await seenBy(body)).toEqual(seen);
    expect(await seenBy(otherBody)).toEqual({ totalCount: 0, edges: [] });
    const setting = `mutation { changeAgencySettings(input: { agency: "demo-regulator-sh", supervisionDelayDays: 0 }) {
      agency { supervisionDelayDays } } }`;
    const manager = await hub.token('demo-regulator-sh', 'OPERATIONS');
    expect((await hub.graphql(setting, {}, manager)).errors).toEqual([]);
    await vi.waitFor(async () => expect(await seenBy(enterprise)).toMatchObject({ totalCount: 2 }), WITHIN);
    expect(await seenBy(manager)).toMatchObject({
      edges: [{ node: { agency: 'demo-regulator-sh', purpose: 'SUPERVISION', request: { id: expect.any(String) } } }],
    });
    const own = {
      YUNQIAO_ENDPOINT: hub.url,
      YUNQIAO_CLIENT_ID: 'demo-enterprise',
      YUNQIAO_CLIENT_SECRET: 'demo-secret',
    };
    const told = await runCommandLine(['access', 'list', '--subject', number], { env: own });
    expect(told).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`CLAIM_CHECK\tALLOWED\t${number}\n`) });
  });

  it('changes its signing key without a restart: what the old key signed holds, every worker signs with the new one', async () => {
    const published = async () => (await fetch(`${hub.url}/.well-known/jwks.json`, ONCE)).text();
    const kidOf = (token: string) => decodeJwt(token, { complete: true })?.header.kid;
    const oldToken = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
    const [old] = parseKeySet(await published()).publicJwks;

    const rotated = await runCommandLine(['keys', 'rotate', '--file', place('hub-keys.json'), '--in', '0']);
    expect(rotated).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`${old?.kid}  private`) });
    await vi.waitFor(async () => {
      const tokens = await Promise.all(Array.from({ length: 8 }, () => hub.token('demo-ecommerce', 'CLAIM_CHECK')));
      const kids = new Set(tokens.map(kidOf));
      expect([kids.size, kids.has(old?.kid)]).toEqual([1, false]);
    }, WITHIN);
    const newToken = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
    for (const token of [oldToken, newToken])
      for (let i = 0; i < 8; i++) expect((await hub.graphql('{ me { agency } }', {}, token)).status).toBe(200);

    await sleep(1500);
    writeFileSync(place('new-jwks.json'), await published());
    const keys = ['--keys', place('new-jwks.json')];
    const told = await runCommandLine(['receipt', 'verify', place('r.json'), ...keys]);
    expect(told).toMatchObject({ exitCode: 0, stderr: '' });
    for (const with_ of [keys, []]) {
      const audit = await runCommandLine(['audit', 'verify', place('audit'), ...with_, '--receipt', place('r.json')]);
      expect(audit).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`${old?.kid}, ${kidOf(newToken)}`) });
    }
  });

  it('signs receipts, batches and tokens in a form that another library verifies with the published keys alone', async () => {
    const published = await fetch(`${hub.url}/.well-known/jwks.json`, ONCE);
    const keys = createLocalJWKSet((await published.json()) as JSONWebKeySet);
    const { receipt } = JSON.parse(readFileSync(place('r.json'), 'utf8')) as { receipt: string };
    const batches = readdirSync(place('audit'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ndjson'))
      .flatMap((name) => readFileSync(place(`audit/${name}`), 'utf8').split('\n'))
      .filter((line) => line.startsWith('{"batch":'))
      .map((line) => (JSON.parse(line) as { batch: string }).batch);
    const told = await verifyWithJose(receipt, keys);
    expect(told).toMatchObject({ caller: { agency: 'demo-ecommerce' }, purpose: 'CLAIM_CHECK', code: 'OK' });
    const sealed = await Promise.all(batches.map((batch) => verifyWithJose(batch, keys)));
    expect(sealed.length).toBeGreaterThan(2);
    expect(new Set(batches.map((batch) => decodeProtectedHeader(batch).kid)).size).toBe(2);
    for (const { stream, root } of sealed) expect([stream, root]).toEqual([expect.any(String), expect.any(String)]);

    const token = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
    expect((await jwtVerify(token, keys, { issuer: 'yunqiao' })).payload.sub).toBe('demo-ecommerce');
    for (const [good, bad] of [
      [receipt, batches[0]?.split('.')[1]],
      [batches[0] ?? '', receipt.split('.')[1]],
    ] as const) {
      const [header, , signature] = good.split('.');
      await expect(verifyWithJose(`${header}.${bad}.${signature}`, keys)).rejects.toThrow('signature');
    }
    const others = createLocalJWKSet({ keys: [...parseKeySet(generateKeySet()).publicJwks] });
    await expect(verifyWithJose(receipt, others)).rejects.toThrow('no applicable key');
  });
});
