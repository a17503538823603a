import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAuditDirectory } from '../../../../gateway/evidence/audit-directory.ts';
import { batchHash, signBatch, verifyBatch } from '../../../../schema/contract/evidence/audit-batch.ts';
import { originOf } from '../../../../schema/contract/evidence/checkpoint.ts';
import { leafHash, merkleRoot, toHex } from '../../../../schema/contract/evidence/merkle.ts';
import {
  type Receipt,
  receiptFile,
  requestHash,
  responseHash,
  signReceipt,
} from '../../../../schema/contract/evidence/receipt.ts';
import { generateKeySet, parseKeySet } from '../../../../schema/contract/key-set.ts';
import { type AuditStory, auditStory, entry } from '../../../../tests/support/audit-story.ts';
import { runCommandLine } from '../../../../tests/support/command-line.ts';

let story: AuditStory;
/** A copy of the story's log that a test may spoil. */
let log: string;
let segment: string;
let jwks: string;
const copies: string[] = [];

beforeAll(async () => {
  story = auditStory();
  await story.fill(5, 20);
  await story.fill(2, 20, 'worker-2');
});
afterAll(() => {
  for (const folder of [story.directory, ...copies]) rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  log = mkdtempSync(join(tmpdir(), 'yunqiao-audit-copy-'));
  copies.push(log);
  cpSync(story.directory, log, { recursive: true });
  jwks = join(log, 'keys-of-mine.json');
  writeFileSync(jwks, JSON.stringify({ keys: story.keys.publicJwks }));
  segment = join(log, 'worker-1', readdirSync(join(log, 'worker-1')).find((name) => name.endsWith('.ndjson')) ?? '');
});

const verify = (...more: string[]) => runCommandLine(['audit', 'verify', log, '--keys', jwks, ...more]);
const lines = () => readFileSync(segment, 'utf8').trimEnd().split('\n');
const write = (changed: readonly string[]) => writeFileSync(segment, `${changed.join('\n')}\n`);

async function faultAfter(change: () => void): Promise<{ code: string; place: string }> {
  change();
  const { exitCode, stdout } = await verify('--json');
  const faults = (JSON.parse(stdout) as { fault?: { code: string; place: string } }[]).flatMap(
    ({ fault }) => fault ?? [],
  );
  expect({ exitCode, faults: faults.length }).toEqual({ exitCode: 1, faults: 1 });
  return faults[0] ?? { code: '', place: '' };
}

describe('audit verify', { timeout: 600_000 }, () => {
  it('finds a log whole, offline, and gives the figures', async () => {
    const { exitCode, stdout } = await verify();
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/worker-1: holds\. 101 records in 6 batches/),
    });
    expect(stdout).toMatch(/2 streams, 142 records verified .* streams with a fault: 0/);
  });

  it('uses the keys in the folder only when it is given none, and says so', async () => {
    const { exitCode, stderr } = await runCommandLine(['audit', 'verify', log]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining('Keys: from the log itself') });
  });

  it('finds a changed record', async () => {
    const changed = lines();
    const at = changed.findIndex((line) => line.includes('request-30"'));
    changed[at] = (changed[at] ?? '').replace('ALLOWED', 'REFUSED');
    expect(await faultAfter(() => write(changed))).toMatchObject({ code: 'ROOT_MISMATCH' });
  });

  it('finds a deleted record, and says where', async () => {
    const changed = lines();
    const at = changed.findIndex((line) => line.includes('request-30"'));
    changed.splice(at, 1);
    const { code, place } = await faultAfter(() => write(changed));
    expect({ code, place }).toEqual({
      code: 'SEQUENCE',
      place: expect.stringMatching(new RegExp(`^worker-1/.*:${at + 1}$`)),
    });
  });

  it('finds the last record of a batch deleted, where no number is missing before the next batch', async () => {
    const changed = lines();
    changed.splice(changed.findIndex((line) => line.startsWith('{"batch"')) - 1, 1);
    expect(await faultAfter(() => write(changed))).toMatchObject({ code: 'ROOT_MISMATCH' });
  });

  it('finds an inserted record', async () => {
    const changed = lines();
    changed.splice(10, 0, changed[10] ?? '');
    expect(await faultAfter(() => write(changed))).toMatchObject({ code: 'SEQUENCE' });
  });

  it('finds reordered records, also when they were numbered anew', async () => {
    const changed = lines();
    const [a = '', b = ''] = [changed[10], changed[11]];
    changed[10] = b.replace(/"seq":\d+/, '"seq":11');
    changed[11] = a.replace(/"seq":\d+/, '"seq":12');
    expect(await faultAfter(() => write(changed))).toMatchObject({ code: 'ROOT_MISMATCH' });
    [changed[10], changed[11]] = [b, a];
    expect(await faultAfter(() => write(changed))).toMatchObject({ code: 'SEQUENCE' });
  });

  it('finds a deleted batch, and swapped ones', async () => {
    const all = lines();
    const ends = all.flatMap((line, index) => (line.startsWith('{"batch"') ? [index + 1] : []));
    const [first = 0, second = 0, third = 0] = ends;
    expect(await faultAfter(() => write([...all.slice(0, first), ...all.slice(second)]))).toMatchObject({
      code: 'SEQUENCE',
    });
    const swapped = [
      ...all.slice(0, first),
      ...all.slice(second, third),
      ...all.slice(first, second),
      ...all.slice(third),
    ];
    expect(await faultAfter(() => write(swapped))).toMatchObject({ code: 'SEQUENCE' });
  });

  it('finds a batch of another stream in the place of one', async () => {
    const other = readFileSync(segment.replace('worker-1', 'worker-2'), 'utf8').split('\n');
    const changed = [...other.slice(0, 21), ...lines().slice(21)];
    expect(await faultAfter(() => write(changed))).toMatchObject({ code: 'WRONG_STREAM' });
  });

  it('finds a batch of another history of the same stream, signed with the same key', async () => {
    const other = auditStory(story.keys);
    copies.push(other.directory);
    await other.fill(5, 20);
    const [name = ''] = readdirSync(join(other.directory, 'worker-1')).filter((file) => file.endsWith('.ndjson'));
    const theirs = readFileSync(join(other.directory, 'worker-1', name), 'utf8').split('\n');
    const changed = [...theirs.slice(0, 21), ...lines().slice(21)];
    expect(await faultAfter(() => write(changed))).toMatchObject({ code: 'NOT_INCLUDED' });
  });

  it('finds a log that was exchanged or set back as a whole, head included, by a receipt that a caller holds', async () => {
    const head = join(log, 'worker-1', 'head.jws');
    const batches = lines().filter((line) => line.startsWith('{"batch"'));
    const witness = batchHash((JSON.parse(batches[4] ?? '') as { batch: string }).batch);
    const file = join(log, 'receipt.json');
    const request = { query: '{ a }', operationName: null, variables: null };
    const signing = story.keys.signing;
    if (!signing) throw new Error('A generated key set can sign.');
    const receipt: Receipt = {
      v: 1,
      requestId: 'request-90',
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
      audit: { record: 'worker-1:92', batch: 5, hash: witness },
    };
    writeFileSync(file, receiptFile(request, { data: null }, signReceipt(receipt, signing)));
    expect((await verify('--receipt', file)).exitCode).toBe(0);
    const other = auditStory(story.keys);
    copies.push(other.directory);
    await other.fill(5, 20);
    cpSync(log, `${log}-kept`, { recursive: true });
    copies.push(`${log}-kept`);
    rmSync(join(log, 'worker-1'), { recursive: true });
    cpSync(join(other.directory, 'worker-1'), join(log, 'worker-1'), { recursive: true });
    expect(await verify()).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('NOT_INCLUDED') });
    // Nor is it found by the head alone: whoever has the key could make that anew too.
    rmSync(join(log, 'tree'), { recursive: true });
    expect(await verify('--receipt', file)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('BROKEN_CHAIN'),
    });
    cpSync(`${log}-kept`, log, { recursive: true });

    const all = lines();
    write(all.slice(0, all.indexOf(batches[2] ?? '') + 1));
    writeFileSync(head, (JSON.parse(batches[2] ?? '') as { batch: string }).batch);
    expect(await verify()).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('STREAM_MISSING') });
    expect(await verify('--receipt', file)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('TRUNCATED'),
    });
  });

  it('finds a receipt whose own record is another one or missing, or is of another log', async () => {
    const signing = story.keys.signing;
    if (!signing) throw new Error('A generated key set can sign.');
    const file = join(log, 'receipt.json');
    const request = { query: '{ a }', operationName: null, variables: null };
    const origin = originOf(readFileSync(join(log, 'log-id'), 'utf8').trim());
    const give = (change: Partial<Receipt>, audit: Partial<Receipt['audit']> = {}) => {
      const receipt: Receipt = {
        v: 1,
        requestId: 'request-31',
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
        audit: { record: 'worker-3:3', batch: 0, hash: '', log: origin, within: 120, ...audit },
        ...change,
      };
      rmSync(file, { force: true });
      writeFileSync(file, receiptFile(request, { data: null }, signReceipt(receipt, signing)));
      return verify('--receipt', file);
    };
    const trail = await openAuditDirectory({
      directory: log,
      stream: 'worker-3',
      keys: story.keys,
      log: pino({ level: 'silent' }),
    });
    trail.append(entry({ requestId: 'request-30' }));
    trail.append(entry({ requestId: 'request-31', receipt: true }));
    await trail.close();
    expect(await give({})).toMatchObject({ exitCode: 0 });
    for (const [change, audit, code] of [
      [{ requestId: 'request-30' }, {}, 'RECORD_MISSING'],
      [{ code: 'FORBIDDEN' }, {}, 'RECORD_MISSING'],
      [{}, { record: 'worker-3:2' }, 'RECORD_MISSING'],
      [{}, { record: 'worker-3:99' }, 'RECORD_MISSING'],
      [{}, { record: 'worker-9:3' }, 'RECORD_MISSING'],
      [{}, { record: null }, 'RECORD_MISSING'],
      [{}, { log: originOf('another') }, 'OTHER_LOG'],
    ] as const)
      expect(await give(change, audit)).toMatchObject({ exitCode: 1, stdout: expect.stringContaining(code) });
  });

  it.each(['batch by batch', 'in the middle of a line'])('finds a log that was cut off %s', async (how) => {
    const text = readFileSync(segment, 'utf8');
    const end = text.lastIndexOf('\n', text.length - 2);
    const cut = how === 'batch by batch' ? text.lastIndexOf('\n', text.lastIndexOf('"batch"', end)) + 1 : end - 40;
    const { code } = await faultAfter(() => writeFileSync(segment, text.slice(0, cut)));
    expect(code).toBe('TRUNCATED');
  });

  it('finds a missing segment, a missing head and a forged one', async () => {
    const head = join(log, 'worker-1', 'head.jws');
    const kept = readFileSync(head, 'utf8');
    expect(await faultAfter(() => rmSync(head))).toMatchObject({ code: 'HEAD_MISSING' });
    expect(await faultAfter(() => writeFileSync(head, kept.replace(/.{8}$/, 'AAAAAAAA')))).toMatchObject({
      code: 'BAD_SIGNATURE',
    });
    writeFileSync(head, kept);
    const other = auditStory(story.keys);
    copies.push(other.directory);
    await other.fill(1, 5, 'worker-3');
    await other.fill(1, 5, 'worker-3');
    cpSync(join(other.directory, 'worker-3'), join(log, 'worker-3'), { recursive: true });
    const [oldest = ''] = readdirSync(join(log, 'worker-3'))
      .filter((name) => name.endsWith('.ndjson'))
      .sort();
    expect(await faultAfter(() => rmSync(join(log, 'worker-3', oldest)))).toMatchObject({ code: 'SEQUENCE' });
  });

  it('finds a whole log that was signed anew with another key, under its own name or under that of the hub', async () => {
    const thief = parseKeySet(generateKeySet()).signing;
    if (!thief) throw new Error('A generated key set can sign.');
    const hubKid = story.keys.signing?.kid ?? '';
    for (const [kid, code] of [
      [thief.kid, 'UNKNOWN_KEY'],
      [hubKid, 'BAD_SIGNATURE'],
    ] as const) {
      const forged: string[] = [];
      let previous = '0'.repeat(64);
      let records: string[] = [];
      for (const line of lines()) {
        if (!line.startsWith('{"batch"')) {
          records.push(line.replace('CLAIM_CHECK', 'SUPERVISION'));
          continue;
        }
        const { kid: _, ...header } = headerOf(line);
        const root = toHex(merkleRoot(records.map((record) => leafHash(Buffer.from(record)))));
        const jws = signBatch({ ...header, root, previous }, { ...thief, kid });
        previous = batchHash(jws);
        forged.push(...records, `{"batch":"${jws}"}`);
        records = [];
      }
      const original = lines();
      expect((await faultAfter(() => write(forged))).code).toBe(code);
      write(original);
    }
  });

  function headerOf(line: string): ReturnType<typeof verifyBatch> {
    return verifyBatch((JSON.parse(line) as { batch: string }).batch, story.keys.find);
  }

  it('finds a line too short to be one', async () => {
    writeFileSync(segment, `x\n${readFileSync(segment, 'utf8')}`);
    const { exitCode, stdout, stderr } = await verify();
    expect([exitCode, `${stdout}${stderr}`]).toEqual([1, expect.stringContaining('neither a record nor a batch')]);
  });

  it('finds any changed byte', async () => {
    const bytes = readFileSync(segment);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        writeFileSync(segment, changed);
        expect((await verify()).exitCode).toBe(1);
      }),
      { numRuns: 150 },
    );
  });

  it('tells a crash and a tail that a restart explains from tampering, and a tail it does not', async () => {
    writeFileSync(segment, `${readFileSync(segment, 'utf8')}{"seq":102,"type":"requ`);
    expect((await verify()).stdout).toContain('1 lines at the end are not sealed');
    const trail = await openAuditDirectory({
      directory: log,
      stream: 'worker-1',
      keys: story.keys,
      log: pino({ level: 'silent' }),
    });
    trail.append(entry());
    await trail.close();
    const { exitCode, stdout } = await verify();
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining('after a crash') });
    const untouched = readFileSync(segment, 'utf8');
    expect(await faultAfter(() => writeFileSync(segment, untouched.replace(/requ$/, 'qurq')))).toMatchObject({
      code: 'UNSEALED',
    });
    expect(await faultAfter(() => writeFileSync(segment, untouched.slice(0, -23)))).toMatchObject({ code: 'UNSEALED' });
  });

  it('names what is wrong with the folder or the keys', async () => {
    const empty = join(log, 'nothing');
    expect(await runCommandLine(['audit', 'verify', empty])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('DATA_DIR/audit'),
    });
    writeFileSync(jwks, '{}');
    expect(await verify()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('keys: MALFORMED') });
  });
});

describe('audit prove', () => {
  it.each(['worker-1:33', 'request-31'])('proves record %s by a file that is verified alone', async (id) => {
    const proof = join(log, 'proof.json');
    // Both streams have a request of this name.
    rmSync(join(log, 'worker-2'), { recursive: true });
    const made = await runCommandLine(['audit', 'prove', id, '--dir', log, '--keys', jwks, '--out', proof]);
    expect(made).toMatchObject({ exitCode: 0, stderr: '' });
    const { exitCode, stdout } = await runCommandLine(['audit', 'verify-proof', proof, '--keys', jwks]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining('"requestId": "request-31"') });

    const bytes = readFileSync(proof);
    for (let at = 0; at < bytes.length; at += 17) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      writeFileSync(proof, changed);
      expect((await runCommandLine(['audit', 'verify-proof', proof, '--keys', jwks])).exitCode, `byte ${at}`).toBe(1);
    }
  });

  it('lists the records when several have the request id, and says when none has', async () => {
    const out = join(log, 'proof.json');
    const several = await runCommandLine(['audit', 'prove', 'request-31', '--dir', log, '--out', out]);
    expect(several).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('worker-1:33, worker-2:33') });
    const none = await runCommandLine(['audit', 'prove', 'worker-1:999', '--dir', log, '--out', out]);
    expect(none).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('NOT_FOUND') });
  });

  it('overwrites nothing', async () => {
    const made = await runCommandLine(['audit', 'prove', 'worker-1:33', '--dir', log, '--out', jwks]);
    expect(made).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('is there already') });
  });
});
