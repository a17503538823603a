import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafHash, merkleRoot, toHex } from '../../schema/contract/evidence/merkle.ts';
import { entry } from '../../tests/support/audit-story.ts';
import { BatchLines, LineBuffers } from './batch-lines.ts';
import { RecordWriter } from './record-text.ts';

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('the lines of a batch', () => {
  it('are the bytes and the root that each line for itself gives, whatever its length and characters', () => {
    const short = fc.string({ unit: fc.oneof(fc.constantFrom('\n', '\0', '\ud800', '证', '🌉'), fc.string()) });
    const long = fc.tuple(fc.constantFrom('a', '书', '\udfff'), fc.integer({ min: 1, max: 90_000 }));
    const line = fc.oneof({ weight: 9, arbitrary: short }, { weight: 1, arbitrary: long.map(([c, n]) => c.repeat(n)) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), short, fc.nat(200_000), (all, last, expected) => {
        const lines = new BatchLines(new LineBuffers(), expected);
        let length = 0;
        for (const [index, text] of all.entries()) {
          lines.add(text);
          length += Buffer.byteLength(text) + 1;
          expect([lines.count, lines.length]).toEqual([index + 1, length]);
        }
        const root = merkleRoot(all.map((text) => leafHash(Buffer.from(text))));
        expect(toHex(lines.root())).toBe(toHex(root));
        expect(lines.close(last).equals(Buffer.from([...all, last, ''].join('\n')))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('keep their bytes until they are released, whatever batches are filled meanwhile in the buffers of others', () => {
    const step = fc.record({
      lines: fc.array(fc.tuple(fc.constantFrom('a', '书'), fc.integer({ min: 1, max: 60_000 })), { maxLength: 12 }),
      release: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const buffers = new LineBuffers();
        const waiting: { lines: BatchLines; bytes: Buffer; expected: string }[] = [];
        for (const [number, { lines: texts, release }] of steps.entries()) {
          const lines = new BatchLines(buffers, waiting.at(-1)?.bytes.length);
          const all = texts.map(([c, n]) => `${number}${c.repeat(n)}`);
          for (const text of all) lines.add(text);
          waiting.push({ bytes: lines.close('end'), lines, expected: [...all, 'end', ''].join('\n') });
          for (const one of waiting) expect(one.bytes.toString() === one.expected).toBe(true);
          for (const written of waiting.splice(0, release)) written.lines.release();
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are written into the buffer of a batch that is released, and of no other', () => {
    const buffers = new LineBuffers();
    const fill = () => {
      const lines = new BatchLines(buffers);
      lines.add('书'.repeat(20_000));
      return { lines, memory: lines.close('end').buffer };
    };
    const first = fill();
    const second = fill();
    expect(second.memory).not.toBe(first.memory);
    first.lines.release();
    first.lines.release();
    expect(fill().memory).toBe(first.memory);
    expect(fill().memory).not.toBe(first.memory);
  });

  it('of known records have the text, the leaf hashes and the root that they have always had', () => {
    const writer = new RecordWriter();
    const now = Date.parse('2026-11-22T01:00:00.007Z');
    const unread = { caller: undefined, operation: { textHash: 'cd'.repeat(32) }, decision: 'REFUSED' } as const;
    const records = [
      writer.request(7, now, entry({ cost: 1 })),
      writer.request(8, now + 65, entry({ ...unread, cut: ['Loan.reader'], subjects: [], code: 'BAD_USER_INPUT' })),
      writer.request(
        9,
        now + 1000,
        entry({ channel: 'token', client: 'ef'.repeat(32), operation: undefined, moreSubjects: 3, receipt: true }),
      ),
    ];
    expect(records).toEqual([
      `{"seq":7,"type":"request","time":"2026-11-22T01:00:00.007Z","channel":"graphql","requestId":"request-0001","caller":"ECOMMERCE_PLATFORM","agency":"platform","agreement":"A-1","purpose":"CLAIM_CHECK","operation":{"hash":"${'ab'.repeat(32)}","of":"document","name":"LookUp","kind":"query"},"coordinates":["Query.certificate","Certificate.number","Certificate.effectiveStatus"],"cut":[],"subjects":["CERTIFICATE:G2026101001000001"],"moreSubjects":0,"decision":"ALLOWED","code":"OK","durationMs":1.25,"cost":1,"receipt":false}`,
      `{"seq":8,"type":"request","time":"2026-11-22T01:00:00.072Z","channel":"graphql","requestId":"request-0001","caller":null,"agency":null,"agreement":null,"purpose":null,"operation":{"hash":"${'cd'.repeat(32)}","of":"text","name":null,"kind":null},"coordinates":[],"cut":["Loan.reader"],"subjects":[],"moreSubjects":0,"decision":"REFUSED","code":"BAD_USER_INPUT","durationMs":1.25,"receipt":false}`,
      `{"seq":9,"type":"request","time":"2026-11-22T01:00:01.007Z","channel":"token","requestId":"request-0001","caller":"ECOMMERCE_PLATFORM","agency":"platform","agreement":"A-1","purpose":"CLAIM_CHECK","client":"${'ef'.repeat(32)}","operation":null,"coordinates":[],"cut":[],"subjects":["CERTIFICATE:G2026101001000001"],"moreSubjects":3,"decision":"ALLOWED","code":"OK","durationMs":1.25,"receipt":true}`,
    ]);
    const lines = new BatchLines(new LineBuffers());
    for (const record of records) lines.add(record);
    const [a = '', b = '', c = ''] = records.map((record) => sha256(`\0${record}`));
    const node = (left: string, right: string) => sha256(Buffer.from(`01${left}${right}`, 'hex'));
    expect(toHex(lines.root())).toBe(node(node(a, b), c));
  });
});

describe('records', () => {
  it('tell their time as ISO 8601 does, and each operation by the name that it has there', () => {
    const writer = new RecordWriter();
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        expect(writer.time(date.getTime())).toBe(date.toISOString());
      }),
    );
    const { operation } = entry();
    if (!operation || !('facts' in operation)) throw new Error('The entry has facts.');
    for (const name of ['A', undefined, 'B', 'x'.repeat(200), 'A']) {
      const record = JSON.parse(writer.request(1, 0, entry({ operation: { ...operation, name } })));
      expect(record.operation.name).toBe(name?.slice(0, 128) ?? null);
      expect(record.coordinates).toEqual([...operation.facts.coordinates]);
    }
  });
});
