import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { proveItem, receiptFile, verifyItemProof, verifyReceiptFile } from '../../schema/contract/evidence/receipt.ts';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';
import { SUBJECT_KINDS } from '../hub/evidence.ts';
import { folderDisk, type SegmentFile } from './audit-disk.ts';
import { openAuditLog } from './audit-log.ts';
import type { AuditEntry, AuditHead } from './evidence.ts';
import { readBatches } from './reader.ts';
import { RecordWriter } from './record-text.ts';
import { createSubjectScanner } from './subjects.ts';

const RECEIPTS = { items: ['Query.books'], sources: ['Query.things'] };
const NUMBER = 'G2026101001000001';

let small: SmallGateway;
beforeAll(async () => {
  small = await startSmallGateway({ evidence: { subjectKinds: SUBJECT_KINDS, receipts: RECEIPTS } });
});
afterAll(() => small.gateway.close());
beforeEach(() => small.trail.clear());

const last = (): AuditEntry => {
  const entry = small.trail.entries.at(-1);
  if (!entry) throw new Error('No record was left.');
  return entry;
};
const coordinates = ({ operation }: AuditEntry) =>
  operation && 'facts' in operation ? [...operation.facts.coordinates] : [];

describe('every request leaves one record', () => {
  it('when it is allowed: who, for which purpose, under which agreement, what', async () => {
    const answer = await small.ask('query WhoHasIt { ledger { reader } }', { token: small.tokenWith('loans:read') });
    expect(small.trail.entries).toHaveLength(1);
    expect(last()).toMatchObject({
      channel: 'graphql',
      requestId: answer.headers['x-request-id'],
      caller: { kind: 'MINISTRY', agency: 'library', agreement: 'A-1', purpose: 'SUPERVISION' },
      operation: { name: 'WhoHasIt' },
      decision: 'ALLOWED',
      code: 'OK',
      cut: [],
    });
    expect(coordinates(last())).toEqual(['Query.ledger', 'Loan.reader']);
    expect(last().durationMs).toBeGreaterThan(0);
    const { extensions } = answer.body as { extensions?: { cost?: { estimated: number } } };
    expect(last().cost).toBeGreaterThan(0);
    expect(last().cost).toBe(extensions?.cost?.estimated);
  });

  it('without a cost where nothing was charged', async () => {
    await small.ask('{ ledger { reader } }');
    expect(last()).toMatchObject({ decision: 'REFUSED', cost: undefined });
  });

  it('when it is cut: which coordinates', async () => {
    await small.ask('{ book(id: "1") { title note } }');
    expect(last()).toMatchObject({
      decision: 'CUT',
      code: 'FIELD_FORBIDDEN',
      cut: ['Book.note'],
      caller: { kind: 'PUBLIC' },
    });
  });

  it.each([
    [
      'has nothing left',
      '{ ledger { reader } }',
      { token: 'loans:none' },
      'FORBIDDEN',
      ['Query.ledger', 'Loan.reader'],
    ],
    ['cannot be read', '{ book(', {}, 'BAD_USER_INPUT', []],
    ['asks for what there is not', '{ nothing }', {}, 'BAD_USER_INPUT', []],
    [
      'brings wrong variables',
      'query ($id: ID!) { book(id: $id) { title } }',
      {},
      'BAD_USER_INPUT',
      ['Query.book', 'Book.title'],
    ],
  ])('when it is refused because it %s', async (_, query, { token }: { token?: string }, code, asked) => {
    await small.ask(query, token === undefined ? {} : { token: small.tokenWith(token) });
    expect(small.trail.entries).toHaveLength(1);
    expect(last()).toMatchObject({ decision: 'REFUSED', code });
    expect(coordinates(last())).toEqual(asked);
    expect(last().operation).toBeDefined();
  });

  it('when it is refused before its operation was read: a bad token, no JSON, too large, nothing acceptable', async () => {
    await small.ask('{ books { id } }', { headers: { authorization: 'Bearer forged' } });
    await small.ask('{ books { id } }', { headers: { 'content-type': 'text/plain' } });
    await small.ask('{ books { id } }', { headers: { accept: 'image/png' } }).catch(() => undefined);
    await small.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: 'x'.repeat(9 * 1024 * 1024),
    });
    expect(small.trail.entries.map(({ decision, code }) => [decision, code])).toEqual([
      ['REFUSED', 'UNAUTHENTICATED'],
      ['REFUSED', 'BAD_USER_INPUT'],
      ['REFUSED', 'BAD_USER_INPUT'],
      ['REFUSED', 'BAD_USER_INPUT'],
    ]);
  });

  it('when it is for a token: issued or refused, with the client id as a hash only', async () => {
    const ask = (secret: string) =>
      small.gateway.app.inject({
        method: 'POST',
        url: '/oauth/token',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: 'library',
          client_secret: secret,
          purpose: 'SUPERVISION',
        }).toString(),
      });
    await ask('s p:ä');
    await ask('wrong');
    await small.gateway.app.inject({ method: 'POST', url: '/oauth/token', payload: {} });
    const [issued, refused, unread] = small.trail.entries;
    expect(issued).toMatchObject({
      channel: 'token',
      decision: 'ALLOWED',
      code: 'OK',
      caller: { agency: 'library', purpose: 'SUPERVISION' },
    });
    expect(refused).toMatchObject({ channel: 'token', decision: 'REFUSED', code: 'INVALID_CLIENT', caller: undefined });
    expect(refused?.client).toMatch(/^[0-9a-f]{64}$/);
    expect(unread).toMatchObject({ channel: 'token', decision: 'REFUSED', code: 'invalid_request' });
  });

  it('and none is left by the explorer page or other addresses', async () => {
    await small.gateway.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    await small.gateway.app.inject({ url: '/healthz' });
    expect(small.trail.entries).toEqual([]);
  });
});

describe('subjects', () => {
  it('are the identifiers in variables, in any spelling, and in literals', async () => {
    const query = 'query ($id: ID!) { a: book(id: $id) { title } b: book(id: "91330000MAYQ000013") { title } }';
    await small.ask(query, { variables: { id: 'g2026 101 001-000001' } });
    expect(last().subjects[0]).toBe(`CERTIFICATE:${NUMBER}`);
    await small.ask(`{ book(id: """${NUMBER}""") { title } }`);
    await small.ask(`{ book(id: "G\\u0032026101001000001") { title } }`);
    await small.ask(`{ nothing(id: "${NUMBER}") }`);
    for (const { subjects } of small.trail.entries) expect(subjects).toContain(`CERTIFICATE:${NUMBER}`);
  });

  it('are listed once each, and counted beyond the limit', () => {
    const numbers = Array.from({ length: 60 }, (_, i) => `G2026101001${String(i).padStart(6, '0')}`);
    const answer = JSON.stringify({ list: [...numbers, ...numbers, `${NUMBER}9`, `x${NUMBER}`] });
    const { subjects, more } = createSubjectScanner(SUBJECT_KINDS, 50).touched(null, { number: numbers[7] }, answer);
    expect([subjects[0], subjects.length, more]).toEqual([`CERTIFICATE:${numbers[7]}`, 50, 10]);
  });
});

describe('no secret gets into a record', () => {
  it('wherever it is put: headers, variables, literals, names of what is not there, credentials', async () => {
    const secret = fc
      .tuple(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{12,24}$/), fc.nat())
      .map(([text, n]) => `${text}${n}`);
    await fc.assert(
      fc.asyncProperty(secret, fc.integer({ min: 0, max: 7 }), async (word, place) => {
        const before = small.trail.entries.length;
        const query = 'query Known($id: ID!) { book(id: $id) { title } }';
        const tries = [
          () => small.ask(query, { variables: { id: word } }),
          () => small.ask(`{ book(id: "${word}") { title } }`),
          () => small.ask(query, { variables: { id: '1', [word]: word } }),
          () => small.ask(`query Known { ${word} }`),
          () => small.ask(`{ book(id: "1") { title } } ${word} "${word}`),
          () =>
            small.ask(query, { variables: { id: '1' }, headers: { authorization: `Bearer ${word}`, cookie: word } }),
          () => small.ask(query, { variables: { id: '1' }, headers: { 'accept-receipt': word } }),
          () =>
            small.gateway.app.inject({
              method: 'POST',
              url: '/oauth/token',
              headers: { 'content-type': 'application/x-www-form-urlencoded' },
              payload: `grant_type=client_credentials&client_id=${word}&client_secret=${word}&purpose=${word}&scope=${word}`,
            }),
        ];
        await tries[place]?.();
        const entries = small.trail.entries.slice(before);
        expect(entries).toHaveLength(1);
        const writer = new RecordWriter();
        const text = entries.map((entry, index) => writer.request(index + 1, 0, entry)).join();
        expect(text).not.toContain(word);
      }),
      { numRuns: 60 },
    );
  });
});

describe('when records cannot be written', () => {
  it('nothing that needs a permission is answered, public look-ups go on, and no token is issued', async () => {
    small.trail.fail(true);
    const refused = await small.ask('{ ledger { reader } }', { token: small.tokenWith('loans:read') });
    expect(refused.status).toBe(503);
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({
      code: 'SOURCE_UNAVAILABLE',
      requestId: expect.any(String),
    });
    expect(refused.body).not.toHaveProperty('data');
    expect((await small.ask('{ book(id: "1") { title } }')).body.data).toEqual({ book: { title: 'On Certification' } });
    const token = await small.gateway.app.inject({ method: 'POST', url: '/oauth/token', payload: '' });
    expect([token.statusCode, token.json().error]).toEqual([503, 'temporarily_unavailable']);
    small.trail.fail(false);
    expect((await small.ask('{ ledger { reader } }', { token: small.tokenWith('loans:read') })).status).toBe(200);
  });
});

describe('receipts', () => {
  async function receipt(query: string, options: Parameters<SmallGateway['ask']>[1] = {}) {
    const answer = await small.ask(query, { ...options, headers: { 'accept-receipt': 'jws' } });
    const body = answer.body as { data?: unknown; errors?: unknown[]; extensions?: { receipt?: string } };
    const variables = (options.variables ?? null) as Record<string, unknown> | null;
    const file = receiptFile({ query, operationName: null, variables }, body, body.extensions?.receipt ?? '');
    return {
      file,
      verified: verifyReceiptFile(file, small.keys.find).receipt,
      requestId: answer.headers['x-request-id'],
    };
  }

  it('are given only when they are asked for', async () => {
    expect((await small.ask('{ books { title } }')).body).not.toHaveProperty('extensions');
    expect(last().receipt).toBe(false);
    const odd = await small.ask('{ books { title } }', { headers: { 'accept-receipt': 'pdf' } });
    expect(odd.body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'Accept-Receipt',
      expected: 'jws',
    });
  });

  it('sign request, answer, caller, purpose, agreement, rules in force and the audit record', async () => {
    const { verified, requestId } = await receipt('query ($id: ID!) { book(id: $id) { title } }', {
      token: small.tokenWith('loans:read'),
      variables: { id: '1' },
    });
    expect(verified).toMatchObject({
      requestId,
      caller: { agency: 'library', kind: 'MINISTRY' },
      purpose: 'SUPERVISION',
      agreement: 'A-1',
      code: 'OK',
      policy: expect.stringMatching(/^[0-9a-f]{64}$/),
      audit: { record: 'memory:1' },
    });
    expect(last().receipt).toBe(true);
  });

  it.each([
    ['that there is nothing', '{ book(id: "none") { title } }', 'OK'],
    ['that a field was cut', '{ book(id: "1") { title note } }', 'FIELD_FORBIDDEN'],
    ['that the caller may not ask', '{ ledger { reader } }', 'UNAUTHENTICATED'],
    ['that the operation is malformed', '{ book', 'BAD_USER_INPUT'],
  ])('sign also %s', async (_, query, code) => {
    expect((await receipt(query)).verified).toMatchObject({ code, caller: { agency: null, kind: 'PUBLIC' } });
  });

  it('cover the lists that the hub names, by alias and through fragments, so that one item can be shown alone', async () => {
    const { file, verified } = await receipt(
      'query { mine: books { ...B } things { id } } fragment B on Book { title }',
    );
    expect(verified.items).toMatchObject([{ path: ['mine'], count: 2 }]);
    expect(verified.sources).toEqual([{ path: ['things'], value: [{ id: '1' }, { id: '2' }, { id: 'm' }] }]);
    const proof = proveItem(file, small.keys.find, ['mine'], 1);
    expect(verifyItemProof(proof, small.keys.find).item).toEqual({ title: 'On Trust' });
  });
});

describe('an agreement that demands records sealed before answers', () => {
  const look = (headers: Record<string, string> = {}) =>
    small.ask('{ book(id: "1") { id } }', { token: small.tokenOf({ agreement: 'A-sealed' }), headers });
  beforeAll(() => {
    small.register.agreement('A-sealed').sealedBeforeAnswered = true;
  });

  it('is answered once the record is written, and others do not wait', async () => {
    const sealed = vi.spyOn(small.trail, 'sealed');
    let release: (head: AuditHead | null) => void = () => undefined;
    sealed.mockImplementation(() => new Promise((resolve) => (release = resolve)));
    try {
      let answered = false;
      const waiting = look().then((answer) => {
        answered = true;
        return answer;
      });
      await vi.waitFor(() => expect(sealed).toHaveBeenCalledTimes(1), { timeout: 20_000 });
      expect((await small.ask('{ book(id: "1") { id } }', { token: small.tokenWith('loans:read') })).status).toBe(200);
      expect({ answered, calls: sealed.mock.calls.length }).toEqual({ answered: false, calls: 1 });
      release({ batch: 7, hash: 'ab' });
      expect((await waiting).body.data).toEqual({ book: { id: '1' } });
    } finally {
      sealed.mockRestore();
    }
  });

  it('is not answered when the record cannot be written: nothing of the answer goes out', async () => {
    const sealed = vi.spyOn(small.trail, 'sealed').mockResolvedValue(null);
    try {
      const { status, body } = await look();
      expect({ status, data: body.data, code: body.errors?.[0]?.extensions['code'] }).toEqual({
        status: 503,
        data: undefined,
        code: 'SOURCE_UNAVAILABLE',
      });
      // A receipt that nobody demanded is left out instead: it would promise a record that may be lost.
      const token = small.tokenWith('loans:read');
      const free = await small.ask('{ book(id: "1") { id } }', { token, headers: { 'accept-receipt': 'jws' } });
      expect(free.body).toMatchObject({ data: { book: { id: '1' } } });
      expect(free.body.extensions).not.toHaveProperty('receipt');
    } finally {
      sealed.mockRestore();
    }
  });
});

describe('with a log whose disk is full', () => {
  it('the door closes after the time is over, and opens when there is room again', async () => {
    let full = false;
    const folder = mkdtempSync(join(tmpdir(), 'yunqiao-full-'));
    const real = folderDisk(folder);
    const room = <T>(write: () => Promise<T>): Promise<T> =>
      full ? Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' })) : write();
    const limited = (file: SegmentFile): SegmentFile => ({
      ...file,
      write: (bytes, position) => room(() => file.write(bytes, position)),
    });
    const { keys } = small;
    const log = await openAuditLog({
      stream: 'worker-1',
      disk: {
        ...real,
        create: async (name) => limited(await real.create(name)),
        reopen: async (name) => limited(await real.reopen(name)),
        replace: (name, text) => room(() => real.replace(name, text)),
      },
      signing: () => keys.signing ?? fail(),
      keys: keys.find,
      log: pino({ level: 'silent' }),
      limits: { sealAfterMs: 10, retryAfterMs: 10, unwrittenMs: 150 },
    });
    const door = await startSmallGateway({ keys, evidence: { trail: log } });
    const ask = () => door.ask('{ ledger { reader } }', { token: door.tokenWith('loans:read') });
    expect((await ask()).status).toBe(200);
    await vi.waitFor(() => expect(log.head().batch).toBeGreaterThan(0), { timeout: 50_000 });
    full = true;
    expect((await ask()).status).toBe(200);
    await vi.waitFor(async () => expect((await ask()).status).toBe(503), { timeout: 50_000 });
    expect((await door.ask('{ books { title } }')).status).toBe(200);
    full = false;
    await vi.waitFor(async () => expect((await ask()).status).toBe(200), { timeout: 50_000 });
    await door.gateway.close();
    await log.close();
    // Every request is there, those that were refused meanwhile too.
    const decisions: string[] = [];
    const folders = { directory: dirname(folder), stream: basename(folder) };
    for await (const { records } of readBatches(folders.directory, folders.stream))
      for (const record of records) if (record.type === 'request') decisions.push(record.code);
    expect(decisions.slice(0, 2)).toEqual(['OK', 'OK']);
    expect(decisions).toContain('SOURCE_UNAVAILABLE');
    expect(decisions.at(-1)).toBe('OK');
    rmSync(folder, { recursive: true });
  });
});

function fail(): never {
  throw new Error('A generated key set can sign.');
}
