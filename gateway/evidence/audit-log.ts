import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { KeyLookup, SigningKey } from '../../schema/contract/caller-header.ts';
import { batchHash, batchLine, signBatch } from '../../schema/contract/evidence/audit-batch.ts';
import {
  type GapRecord,
  recordId,
  type StartRecord,
  type StopRecord,
} from '../../schema/contract/evidence/audit-record.ts';
import { toHex } from '../../schema/contract/evidence/merkle.ts';
import type { AuditDisk } from './audit-disk.ts';
import { BatchLines, LineBuffers } from './batch-lines.ts';
import {
  type AuditEntry,
  type AuditHead,
  type AuditState,
  type AuditTrail,
  type EvidenceClock,
  systemEvidenceClock,
} from './evidence.ts';
import { RecordWriter } from './record-text.ts';
import { type Recovered, recover } from './recovery.ts';
import { SegmentWriter } from './segment-writer.ts';

/** Limits and pauses of a log. */
export interface AuditLimits {
  readonly recordsPerBatch: number;
  readonly bytesPerBatch: number;
  /** Half of the second that a crash may cost, so that the other half is there for writing. */
  readonly sealAfterMs: number;
  /**
   * A batch that waits longer for the disk closes the door. Counted from its sealing, so that a busy start of the process is not taken for a broken
   * disk; with the time until then a record waits five seconds.
   */
  readonly unwrittenMs: number;
  readonly retryAfterMs: number;
  /** Records beyond this are counted and not kept while the disk does not answer. */
  readonly unwrittenBytes: number;
  /** Batches written with one sync. */
  readonly bytesPerWrite: number;
  /** Longest wait for the last batch when the log is closed. */
  readonly closeMs: number;
  /** Longest wait of an answer that may not go out before its record is written. */
  readonly sealedMs: number;
}

const MIB = 1024 * 1024;
export const AUDIT_LIMITS: AuditLimits = {
  recordsPerBatch: 1000,
  bytesPerBatch: 4 * MIB,
  sealAfterMs: 500,
  unwrittenMs: 4500,
  retryAfterMs: 250,
  unwrittenBytes: 64 * MIB,
  bytesPerWrite: 8 * MIB,
  closeMs: 5000,
  sealedMs: 5000,
};

/** What a log is made of. */
export interface AuditLogOptions {
  readonly stream: string;
  readonly disk: AuditDisk;
  /** Asked for every batch, so that keys may change. */
  readonly signing: () => SigningKey;
  /** Keys that signed what is there. */
  readonly keys: KeyLookup;
  readonly log: Pick<Logger, 'error' | 'warn' | 'info'>;
  readonly clock?: EvidenceClock;
  readonly limits?: Partial<AuditLimits>;
  /** Told the last record of every batch once it is safely written. */
  readonly onWritten?: (seq: number) => void;
}

interface SealedBatch extends AuditHead {
  readonly jws: string;
  /** Of its last record. */
  readonly seq: number;
  readonly bytes: Buffer;
  /** Released when they are written. */
  readonly lines: BatchLines;
  readonly day: string;
  /** Monotonic time of its sealing. */
  readonly since: number;
}

/** While batch follows batch because answers wait for them, the head is replaced this often. */
const HEAD_AFTER_MS = 250;

/** An answer that waits for its record. */
interface Demand {
  readonly seq: number;
  readonly done: (head: AuditHead | null) => void;
}

/** Opens a stream for writing: finds its end, and records that a writer has started. @throws when the stream cannot be read */
export async function openAuditLog(options: AuditLogOptions): Promise<AuditLog> {
  return new AuditLog(options, await recover(options.disk, options.keys));
}

/**
 * Collects records in memory, seals them in batches and writes these one after another. Taking a record costs the caller its text and one hash; signing and writing are shared by the batch.
 */
export class AuditLog implements AuditTrail {
  readonly stream: string;
  readonly #options: AuditLogOptions;
  readonly #limits: AuditLimits;
  readonly #clock: EvidenceClock;
  readonly #segments: SegmentWriter;
  readonly #records = new RecordWriter();
  readonly #queue: SealedBatch[] = [];
  #queueBytes = 0;
  #seq: number;
  #batch: number;
  #hash: string;
  #written: AuditHead;
  #writtenAt: number | undefined;
  #writtenSeq: number;
  #demands: Demand[] = [];
  #demanded: NodeJS.Immediate | undefined;
  readonly #buffers = new LineBuffers();
  #lines = new BatchLines(this.#buffers);
  #from = 0;
  #timer: NodeJS.Timeout | undefined;
  #lost: { records: number; from: number; to: number } | undefined;
  #writing: Promise<void> | undefined;
  #failing = false;
  #headSince = Number.NEGATIVE_INFINITY;
  #closed = false;

  constructor(options: AuditLogOptions, { position, after, unsealed, lastDay }: Recovered) {
    this.stream = options.stream;
    this.#options = options;
    this.#limits = { ...AUDIT_LIMITS, ...options.limits };
    this.#clock = options.clock ?? systemEvidenceClock;
    this.#segments = new SegmentWriter(options.disk, lastDay);
    this.#seq = position.seq;
    this.#batch = position.batch;
    this.#hash = position.hash;
    this.#written = { batch: position.batch, hash: position.hash };
    this.#writtenSeq = position.seq;
    this.#own<StartRecord>('start', { after, lastSeq: position.seq, lastBatch: position.batch, unsealed });
  }

  /** Name of the segment that is being written; earlier ones are complete. */
  get currentSegment(): string | undefined {
    return this.#segments.current;
  }

  available(): boolean {
    const [oldest] = this.#queue;
    return oldest === undefined || this.#clock.monotonic() - oldest.since < this.#limits.unwrittenMs;
  }

  state(): AuditState {
    const [oldest] = this.#queue;
    return {
      waitingBytes: this.#queueBytes,
      waitingMs: oldest === undefined ? 0 : this.#clock.monotonic() - oldest.since,
      writtenAt: this.#writtenAt === undefined ? null : new Date(this.#writtenAt),
    };
  }

  append(entry: AuditEntry): string | null {
    const now = this.#clock.now();
    if (this.#closed || this.#queueBytes + this.#lines.length > this.#limits.unwrittenBytes) {
      this.#lost ??= { records: 0, from: now, to: now };
      this.#lost.records++;
      this.#lost.to = now;
      return null;
    }
    this.#tellGap();
    const seq = ++this.#seq;
    this.#add(this.#records.request(seq, now, entry), now);
    return recordId(this.stream, seq);
  }

  head(): AuditHead {
    return this.#written;
  }

  sealed(record: string): Promise<AuditHead | null> {
    const seq = Number(record.slice(record.lastIndexOf(':') + 1));
    if (seq <= this.#writtenSeq) return Promise.resolve(this.#written);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#demands = this.#demands.filter((other) => other !== demand);
        resolve(null);
      }, this.#limits.sealedMs);
      const done = (head: AuditHead | null) => {
        clearTimeout(timer);
        resolve(head);
      };
      const demand: Demand = { seq, done };
      this.#demands.push(demand);
      this.#sealOnDemand();
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    clearImmediate(this.#demanded);
    this.#tellGap();
    this.#own<StopRecord>('stop', {});
    this.#seal();
    this.#closed = true;
    await Promise.race([this.#writing, sleep(this.#limits.closeMs, undefined, { ref: false })]);
    await this.#segments.close();
  }

  /** A record of the log itself. */
  #own<R extends StartRecord | StopRecord | GapRecord>(type: R['type'], rest: Omit<R, 'seq' | 'type' | 'time'>): void {
    const now = this.#clock.now();
    this.#add(JSON.stringify({ seq: ++this.#seq, type, time: this.#records.time(now), ...rest }), now);
  }

  #tellGap(): void {
    if (!this.#lost) return;
    const { records, from, to } = this.#lost;
    this.#lost = undefined;
    this.#own<GapRecord>('gap', { records, from: new Date(from).toISOString(), to: new Date(to).toISOString() });
    this.#options.log.error({ records }, 'audit records could not be kept while the log could not be written');
  }

  #add(line: string, now: number): void {
    const lines = this.#lines;
    if (lines.count === 0) {
      this.#from = now;
      this.#timer = setTimeout(() => this.#seal(), this.#limits.sealAfterMs);
    }
    lines.add(line);
    if (lines.count >= this.#limits.recordsPerBatch || lines.length >= this.#limits.bytesPerBatch) this.#seal();
  }

  /** Once for all that ask in a turn of the event loop, and while something is written once for all that ask meanwhile. */
  #sealOnDemand(): void {
    if (this.#writing || this.#demanded) return;
    this.#demanded = setImmediate(() => {
      this.#demanded = undefined;
      this.#seal();
    });
  }

  #seal(): void {
    clearTimeout(this.#timer);
    if (this.#lines.count === 0) return;
    const lines = this.#lines;
    const now = this.#clock.now();
    const jws = signBatch(
      {
        v: 1,
        stream: this.stream,
        batch: ++this.#batch,
        first: this.#seq - lines.count + 1,
        count: lines.count,
        from: new Date(this.#from).toISOString(),
        to: new Date(now).toISOString(),
        root: toHex(lines.root()),
        previous: this.#hash,
      },
      this.#options.signing(),
    );
    this.#hash = batchHash(jws);
    const bytes = lines.close(batchLine(jws));
    this.#queue.push({
      batch: this.#batch,
      hash: this.#hash,
      jws,
      seq: this.#seq,
      bytes,
      lines,
      day: shanghaiDay(now),
      since: this.#clock.monotonic(),
    });
    this.#queueBytes += bytes.length;
    this.#lines = new BatchLines(this.#buffers, bytes.length);
    this.#writing ??= this.#write();
  }

  async #write(): Promise<void> {
    await this.#writeQueue();
    this.#writing = undefined;
    if (this.#demands.length > 0 && !this.#closed) this.#sealOnDemand();
  }

  async #writeQueue(): Promise<void> {
    for (let batches = this.#next(); batches.length > 0; batches = this.#next()) {
      const last = batches.at(-1);
      if (!last) return;
      try {
        const bytes = batches.length === 1 ? last.bytes : Buffer.concat(batches.map((batch) => batch.bytes));
        await this.#segments.write(bytes, last.day);
      } catch (error) {
        this.#fail(error);
        if (this.#closed) return;
        await sleep(this.#limits.retryAfterMs);
        continue;
      }
      if (this.#failing) this.#options.log.info({ stream: this.stream }, 'the audit log is written again');
      this.#failing = false;
      this.#queue.splice(0, batches.length);
      this.#written = { batch: last.batch, hash: last.hash };
      this.#writtenSeq = last.seq;
      this.#writtenAt = this.#clock.now();
      for (const { bytes, lines } of batches) {
        this.#queueBytes -= bytes.length;
        lines.release();
      }
      for (const { seq } of batches) this.#options.onWritten?.(seq);
      this.#answerDemands();
      await this.#putHead(last.jws);
    }
  }

  /**
   * The head follows what is written: at once when nobody waits for more, otherwise within a moment. A start takes the segments where they go further,
   * so what was written counts before the head says so.
   */
  async #putHead(jws: string): Promise<void> {
    const isBusy = this.#queue.length > 0 || this.#demands.length > 0;
    if (isBusy && !this.#closed && this.#clock.monotonic() - this.#headSince < HEAD_AFTER_MS) return;
    try {
      await this.#segments.putHead(jws);
      this.#headSince = this.#clock.monotonic();
    } catch (error) {
      this.#fail(error);
      if (this.#closed) return;
      await sleep(this.#limits.retryAfterMs);
      if (this.#queue.length === 0) await this.#putHead(jws);
    }
  }

  #answerDemands(): void {
    const waiting: Demand[] = [];
    for (const demand of this.#demands)
      if (demand.seq <= this.#writtenSeq) demand.done(this.#written);
      else waiting.push(demand);
    this.#demands = waiting;
  }

  /** The batches for one write: of one day, and of a size that a disk takes at once. */
  #next(): SealedBatch[] {
    const [first] = this.#queue;
    if (!first) return [];
    let bytes = 0;
    const end = this.#queue.findIndex((batch) => {
      bytes += batch.bytes.length;
      return batch.day !== first.day || (batch !== first && bytes > this.#limits.bytesPerWrite);
    });
    return this.#queue.slice(0, end === -1 ? undefined : end);
  }

  #fail(error: unknown): void {
    // Once, not four times a second.
    if (!this.#failing) this.#options.log.error({ err: error, stream: this.stream }, 'the audit log cannot be written');
    this.#failing = true;
  }
}

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

function shanghaiDay(now: number): string {
  return new Date(now + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}
