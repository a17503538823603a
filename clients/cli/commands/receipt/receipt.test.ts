import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../tests/support/command-line.ts';
import { type SmallGateway, startSmallGateway } from '../../../../tests/support/small-gateway.ts';

let small: SmallGateway;
let endpoint: string;
let folder: string;
let file: string;
let jwks: string;
const credentials = { YUNQIAO_CLIENT_ID: 'library', YUNQIAO_CLIENT_SECRET: 's p:ä', YUNQIAO_PURPOSE: 'SUPERVISION' };

beforeAll(async () => {
  small = await startSmallGateway({ evidence: { receipts: { items: ['Query.books'], sources: [] } } });
  endpoint = await small.gateway.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => small.gateway.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yunqiao-receipt-'));
  file = join(folder, 'receipt.json');
  jwks = join(folder, 'jwks.json');
  writeFileSync(jwks, JSON.stringify({ keys: small.keys.publicJwks }));
  return () => rmSync(folder, { recursive: true, force: true });
});

const get = (query: string, env: Record<string, string> = {}) =>
  runCommandLine(['receipt', 'get', '--endpoint', endpoint, '--out', file], { stdin: query, env });

describe('receipt get and verify', () => {
  it('keep request, answer and receipt in a file that is verified offline and tells who was answered', async () => {
    expect(await get('query Titles { books(first: 9) { title } }', credentials)).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
    const { exitCode, stdout } = await runCommandLine(['receipt', 'verify', file, '--keys', jwks]);
    expect(exitCode).toBe(0);
    for (const told of ['holds', 'library (MINISTRY)', 'SUPERVISION', 'agreement A-1', 'memory:'])
      expect(stdout).toContain(told);
  });

  it('keep a refusal too', async () => {
    expect(await get('{ ledger { reader } }')).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('UNAUTHENTICATED'),
    });
    const { stdout } = await runCommandLine(['receipt', 'verify', file, '--keys', jwks]);
    expect(stdout).toMatch(/the public[\s\S]*outcome +UNAUTHENTICATED/);
  });

  it('find any changed byte, exit code 1', async () => {
    await get('{ books { title } }');
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(file, changed);
      expect((await runCommandLine(['receipt', 'verify', file, '--keys', jwks])).exitCode, `byte ${at}`).toBe(1);
    }
  });

  it('overwrite nothing, and name a file that is missing', async () => {
    await get('{ books { title } }');
    expect(await get('{ books { id } }')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('is there already'),
    });
    expect(await runCommandLine(['receipt', 'verify', file, '--keys', join(folder, 'none')])).toMatchObject({
      exitCode: 2,
    });
  });
});

describe('receipt prove-verdict and verify-verdict', () => {
  it('show one item alone', async () => {
    await get('{ books { title } }', credentials);
    const proof = join(folder, 'proof.json');
    const made = await runCommandLine([
      'receipt',
      'prove-verdict',
      file,
      '--keys',
      jwks,
      '--path',
      'books',
      '--index',
      '1',
      '--out',
      proof,
    ]);
    expect(made).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readFileSync(proof, 'utf8')).not.toContain('On Certification');
    const { exitCode, stdout } = await runCommandLine(['receipt', 'verify-verdict', proof, '--keys', jwks]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining('"title": "On Trust"') });
    writeFileSync(proof, readFileSync(proof, 'utf8').replace('On Trust', 'On Truth'));
    expect(await runCommandLine(['receipt', 'verify-verdict', proof, '--keys', jwks])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('ITEM_CHANGED'),
    });
  });

  it('say when the receipt covers no such item', async () => {
    await get('{ books { title } }');
    const made = await runCommandLine([
      'receipt',
      'prove-verdict',
      file,
      '--keys',
      jwks,
      '--index',
      '1',
      '--out',
      join(folder, 'p'),
    ]);
    expect(made).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('NOT_FOUND') });
  });
});
