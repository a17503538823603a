import { pino } from 'pino';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { segmentLines } from '../../schema/contract/evidence/segment-lines.ts';
import { StreamVerifier } from '../../schema/contract/evidence/stream-verifier.ts';
import { generateKeySet, type KeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { entry } from '../../tests/support/audit-story.ts';
import type { AuditDisk, SegmentFile } from './audit-disk.ts';
import { type AuditLimits, type AuditLog, openAuditLog } from './audit-log.ts';

/** A disk in memory that can be full, or die in the middle of a write. */
class MemoryDisk implements AuditDisk {
  readonly files = new Map<string, Buffer>();
  /** Bytes of the next writes that still fit; then the disk is full. */
  room = Number.POSITIVE_INFINITY;
  dead = false;
  syncs = 0;

  async names(): Promise<string[]> {
    return [...this.files.keys()];
  }

  async create(name: string): Promise<SegmentFile> {
    this.#live();
    if (this.files.has(name)) throw new Error('EEXIST');
    this.files.set(name, Buffer.alloc(0));
    return this.#file(name);
  }

  async reopen(name: string): Promise<SegmentFile> {
    this.#live();
    return this.#file(name);
  }

  async replace(name: string, text: string): Promise<void> {
    this.#live();
    this.files.set(name, Buffer.from(text));
  }

  async readText(name: string): Promise<string | undefined> {
    return this.files.get(name)?.toString('utf8');
  }

  async *chunks(name: string): AsyncGenerator<Buffer> {
    yield this.files.get(name) ?? Buffer.alloc(0);
  }

  #live(): void {
    if (this.dead) throw new Error('EIO');
  }

  #file(name: string): SegmentFile {
    return {
      write: async (bytes, position) => {
        this.#live();
        const fits = bytes.subarray(0, this.room);
        const old = this.files.get(name) ?? Buffer.alloc(0);
        const end = Math.max(old.length, position + fits.length);
        const next = Buffer.concat([old, Buffer.alloc(end - old.length)]);
        fits.copy(next, position);
        this.files.set(name, next);
        if (fits.length < bytes.length) throw new Error('ENOSPC');
      },
      sync: async () => {
        this.#live();
        this.syncs++;
      },
      close: async () => undefined,
    };
  }
}

let disk: MemoryDisk;
let keys: KeySet;
let now: number;
const errors: unknown[] = [];
const clock = { now: () => now, monotonic: () => now };

beforeEach(() => {
  disk = new MemoryDisk();
  keys = parseKeySet(generateKeySet());
  now = Date.parse('2026-11-22T01:00:00Z');
  errors.length = 0;
});

function open(limits: Partial<AuditLimits> = {}): Promise<AuditLog> {
  const signing = () => {
    if (!keys.signing) throw new Error('A generated key set can sign.');
    return keys.signing;
  };
  const log = { ...pino({ level: 'silent' }), error: (...told: unknown[]) => errors.push(told) };
  return openAuditLog({
    stream: 'worker-1',
    disk,
    signing,
    keys: keys.find,
    clock,
    log: log as never,
    limits: { sealAfterMs: 5, retryAfterMs: 5, ...limits },
  });
}

async function verified(): Promise<StreamVerifier> {
  const verifier = new StreamVerifier('worker-1', keys.find);
  for (const name of [...disk.files.keys()].filter((file) => file.endsWith('.ndjson')).sort()) {
    verifier.beginSegment(name);
    for await (const lines of segmentLines(disk.chunks(name))) for (const line of lines) verifier.line(line);
    verifier.endSegment();
  }
  verifier.finish();
  return verifier;
}

const written = (log: AuditLog, batch: number) =>
  vi.waitFor(() => expect(log.head().batch).toBeGreaterThanOrEqual(batch), { interval: 2, timeout: 50_000 });

describe('the audit log', () => {
  it('numbers records, seals them in signed batches that hold together, and says when it was opened and closed', async () => {
    const log = await open({ recordsPerBatch: 10 });
    const ids = Array.from({ length: 95 }, () => log.append(entry()));
    await log.close();
    expect([ids[0], ids.at(-1)]).toEqual(['worker-1:2', 'worker-1:96']);
    const { figures, position, notes } = await verified();
    expect({ records: figures.records, batches: figures.batches, seq: position.seq, notes }).toEqual({
      records: 97,
      batches: 10,
      seq: 97,
      notes: [],
    });
    expect(log.head()).toEqual({ batch: position.batch, hash: position.hash });
  });

  it('is sealed at once for answers that wait for it: one batch for all of a turn, and none goes before it is synced', async () => {
    const log = await open({ sealAfterMs: 3_600_000 });
    const ids = Array.from({ length: 40 }, () => log.append(entry()) ?? '');
    const heads = await Promise.all(ids.map((id) => log.sealed(id)));
    expect(disk.syncs).toBe(1);
    expect(new Set(heads.map((head) => head?.batch))).toEqual(new Set([1]));
    // While something is written, those that come meanwhile share the next batch.
    const later = Array.from({ length: 10 }, async () => log.sealed(log.append(entry()) ?? ''));
    expect(await log.sealed(ids[0] ?? '')).toEqual(heads[0]);
    expect((await Promise.all(later)).map((head) => head?.batch)).toEqual(later.map(() => 2));
    expect((await verified()).position.seq).toBe(51);
    await log.close();
  });

  it('tells an answer that waits when its record could not be written in time, and writes it when it can', async () => {
    const log = await open({ sealAfterMs: 3_600_000, sealedMs: 20 });
    disk.dead = true;
    const id = log.append(entry()) ?? '';
    expect(await log.sealed(id)).toBeNull();
    disk.dead = false;
    await written(log, 1);
    expect(await log.sealed(id)).toEqual(log.head());
    await log.close();
  });

  it('seals what has waited long enough, and writes several batches with one sync', async () => {
    const log = await open({ recordsPerBatch: 5 });
    for (let i = 0; i < 49; i++) log.append(entry());
    await written(log, 10);
    expect(disk.syncs).toBeLessThan(10);
    log.append(entry());
    await written(log, 11);
    await log.close();
    expect((await verified()).figures.records).toBe(52);
  });

  it('goes on with number and chain after it was closed', async () => {
    await (await open()).close();
    const log = await open();
    expect(log.append(entry())).toBe('worker-1:4');
    await log.close();
    const text = disk.files.get('2026-11-22.0002.ndjson')?.toString();
    expect(JSON.parse(text?.split('\n')[0] ?? '')).toMatchObject({
      type: 'start',
      after: 'stop',
      lastSeq: 2,
      unsealed: [],
    });
    expect((await verified()).notes).toEqual([]);
  });

  it('tells of a crash, of the last record before it, and of what was torn', async () => {
    const log = await open();
    log.append(entry());
    await written(log, 1);
    disk.room = 300;
    for (let i = 0; i < 3; i++) log.append(entry());
    await vi.waitFor(() => expect(errors).not.toEqual([]), { timeout: 50_000, interval: 2 });
    disk.dead = true;
    // The process is gone; the next one finds two records and a part of a third.
    const found = disk.files.get('2026-11-22.0001.ndjson');
    disk = Object.assign(new MemoryDisk(), { files: disk.files });
    if (found) disk.files.set('2026-11-22.0001.ndjson', Buffer.from(found));
    const next = await open();
    expect(next.append(entry())).toBe('worker-1:4');
    await next.close();
    const start = JSON.parse(disk.files.get('2026-11-22.0002.ndjson')?.toString().split('\n')[0] ?? '');
    expect(start).toMatchObject({ type: 'start', after: 'crash', lastSeq: 2, lastBatch: 1 });
    expect(start.unsealed).toEqual([{ segment: '2026-11-22.0001.ndjson', bytes: 300, sha256: expect.any(String) }]);
    const { notes } = await verified();
    expect(notes).toEqual([expect.objectContaining({ kind: 'crash', seq: 3 })]);
  });

  it('survives a crash that leaves a segment with nothing but a torn batch', async () => {
    await (await open()).close();
    for (const part of ['0002', '0003'])
      disk.files.set(`2026-11-22.${part}.ndjson`, Buffer.from('{"seq":3,"type":"st'));
    const log = await open();
    log.append(entry());
    await log.close();
    expect((await verified()).figures.records).toBe(5);
  });

  it('leaves a hole that stays visible when the log was cut before a restart', async () => {
    const log = await open({ recordsPerBatch: 2 });
    for (let i = 0; i < 9; i++) log.append(entry());
    await log.close();
    const [name = '', bytes = Buffer.alloc(0)] = [...disk.files].find(([file]) => file.endsWith('.ndjson')) ?? [];
    disk.files.set(name, bytes.subarray(0, bytes.indexOf('"batch"', bytes.indexOf('"batch"') + 9) - 2));
    await (await open()).close();
    await expect(verified()).rejects.toMatchObject({ code: 'SEQUENCE' });
  });

  it('begins a segment every Shanghai day, and none earlier when the clock is set back', async () => {
    now = Date.parse('2026-11-22T15:59:59Z');
    const log = await open();
    await written(log, 1);
    for (const [batch, time] of [
      [2, '2026-11-22T16:00:01Z'],
      [3, '2026-11-22T15:00:00Z'],
    ] as const) {
      now = Date.parse(time);
      log.append(entry());
      await written(log, batch);
    }
    await log.close();
    expect([...disk.files.keys()].filter((name) => name.endsWith('.ndjson'))).toEqual([
      '2026-11-22.0001.ndjson',
      '2026-11-23.0001.ndjson',
    ]);
    expect((await verified()).figures.batches).toBe(4);
  });
});

describe('when the disk does not take records', () => {
  it('says so five seconds after the record, half a second of which was for sealing, and not before, and is well again when the disk is', async () => {
    const log = await open();
    await written(log, 1);
    disk.room = 0;
    log.append(entry());
    await vi.waitFor(() => expect(errors).not.toEqual([]), { timeout: 50_000, interval: 2 });
    expect(log.available()).toBe(true);
    now += 4499;
    expect(log.available()).toBe(true);
    now += 1;
    expect(log.available()).toBe(false);
    log.append(entry());
    disk.room = Number.POSITIVE_INFINITY;
    await vi.waitFor(() => expect(log.available()).toBe(true), { timeout: 50_000, interval: 5 });
    await log.close();
    expect((await verified()).figures.records).toBe(4);
  });

  it('writes a batch once, whatever part of it was written before', async () => {
    const log = await open();
    await written(log, 1);
    for (const room of [1, 100, 1000, 0]) {
      disk.room = room;
      log.append(entry());
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    disk.room = Number.POSITIVE_INFINITY;
    await written(log, 5);
    await log.close();
    expect((await verified()).figures.records).toBe(6);
  });

  it('stays within its memory, counts what it could not keep, and says so in the log', async () => {
    const log = await open({ unwrittenBytes: 5000 });
    await written(log, 1);
    disk.dead = true;
    const ids = Array.from({ length: 100 }, () => log.append(entry()));
    const kept = ids.filter((id) => id !== null).length;
    expect(kept).toBeLessThan(20);
    disk.dead = false;
    await written(log, 2);
    log.append(entry());
    await log.close();
    const { notes, figures } = await verified();
    expect(notes).toEqual([expect.objectContaining({ kind: 'gap', records: 100 - kept })]);
    expect(figures.records).toBe(kept + 4);
  });

  it('ends within its time when it is closed', async () => {
    const log = await open({ closeMs: 50 });
    await written(log, 1);
    disk.dead = true;
    log.append(entry());
    await log.close();
    expect(log.append(entry())).toBeNull();
  });
});
