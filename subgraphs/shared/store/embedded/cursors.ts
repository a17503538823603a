import { Long } from 'bson';
import { encode } from './bson.ts';
import { CommandError } from './command-error.ts';
import { LIMITS } from './limits.ts';
import type { Pace } from './pace.ts';
import type { Rows } from './query/rows.ts';
import { document } from './raw.ts';

/** What a cursor reads and what has to be given back when it ends. */
export interface CursorSource {
  readonly namespace: string;
  readonly rows: Rows;
  /** Lets go of the snapshot until the next batch. */
  park(): void;
  /** Gives back the snapshot, when the cursor owns one. */
  release(): void;
  /** The transaction it belongs to. */
  readonly owner?: object | undefined;
}

interface Cursor extends CursorSource {
  readonly id: bigint;
  readonly iterator: Iterator<Buffer | undefined>;
  /** A row that was read ahead to know whether there are more. */
  ahead: Buffer | undefined;
  lastUsed: number;
  busy: boolean;
}

interface Batch {
  readonly documents: Buffer[];
  readonly done: boolean;
}

/** The open cursors of all clients. */
export class Cursors {
  private readonly open = new Map<bigint, Cursor>();
  private readonly clock: () => number;
  private nextId: bigint;

  /** Ids count up from `firstId`, which differs from start to start: a cursor of an earlier one is not found. */
  constructor(clock: () => number, firstId: number) {
    this.clock = clock;
    this.nextId = BigInt(firstId);
  }

  /** The first batch; the cursor stays open when there is more, unless `single`. */
  async first(source: CursorSource, size: number, single: boolean, pace: Pace): Promise<Buffer> {
    const cursor: Cursor = {
      ...source,
      id: this.nextId++,
      iterator: source.rows[Symbol.iterator](),
      ahead: undefined,
      lastUsed: this.clock(),
      busy: false,
    };
    let kept = false;
    try {
      const batch = await fill(cursor, size, pace);
      kept = !batch.done && !single;
      if (kept) {
        this.keep(cursor);
        cursor.park();
      }
      return cursorReply('firstBatch', source.namespace, batch.documents, kept ? cursor.id : 0n);
    } finally {
      if (!kept) finish(cursor);
    }
  }

  private keep(cursor: Cursor): void {
    if (this.open.size >= LIMITS.cursors) {
      throw new CommandError('BadValue', `more than ${LIMITS.cursors} cursors are open`);
    }
    this.open.set(cursor.id, cursor);
  }

  /** The next batch. @throws CommandError CursorNotFound. */
  async next(id: bigint, size: number, pace: Pace): Promise<Buffer> {
    const cursor = this.open.get(id);
    if (!cursor) throw new CommandError('CursorNotFound', `cursor id ${id} not found`);
    if (cursor.busy) throw new CommandError('CursorInUse', `cursor id ${id} is already in use`);
    cursor.busy = true;
    let done = true;
    try {
      const batch = await fill(cursor, size, pace);
      done = batch.done;
      return cursorReply('nextBatch', cursor.namespace, batch.documents, done ? 0n : id);
    } finally {
      cursor.busy = false;
      cursor.lastUsed = this.clock();
      if (done || !this.open.has(id)) this.close(id, cursor);
      else cursor.park();
    }
  }

  private close(id: bigint, cursor: Cursor): void {
    this.open.delete(id);
    finish(cursor);
  }

  /** Closes the cursor; false when there is none. A cursor at work ends after its batch. */
  kill(id: bigint): boolean {
    const cursor = this.open.get(id);
    if (!cursor) return false;
    this.open.delete(id);
    if (!cursor.busy) finish(cursor);
    return true;
  }

  killOwnedBy(owner: object): void {
    for (const cursor of this.open.values()) if (cursor.owner === owner) this.kill(cursor.id);
  }

  expire(): void {
    const oldest = this.clock() - LIMITS.cursorIdle;
    for (const cursor of this.open.values()) if (!cursor.busy && cursor.lastUsed < oldest) this.kill(cursor.id);
  }

  closeAll(): void {
    for (const id of [...this.open.keys()]) this.kill(id);
  }
}

function finish(cursor: Cursor): void {
  cursor.iterator.return?.();
  cursor.release();
}

/** Reads rows until the batch is full, and one more to know whether the cursor is at its end. */
async function fill(cursor: Cursor, size: number, pace: Pace): Promise<Batch> {
  const documents: Buffer[] = [];
  let bytes = 0;
  if (size === 0) return { documents, done: false };
  for (;;) {
    const row = cursor.ahead ?? (await nextRow(cursor.iterator, pace));
    cursor.ahead = undefined;
    if (row === undefined) return { documents, done: true };
    if (documents.length > 0 && (documents.length >= size || bytes + row.length > LIMITS.batch)) {
      cursor.ahead = row;
      return { documents, done: false };
    }
    documents.push(row);
    bytes += row.length;
  }
}

async function nextRow(iterator: Iterator<Buffer | undefined>, pace: Pace): Promise<Buffer | undefined> {
  for (;;) {
    const step = iterator.next();
    if (step.done) return undefined;
    if (step.value !== undefined) return step.value;
    if (pace.due) await pace.rest();
  }
}

const CURSOR = Buffer.from('\x03cursor\0');

/** `{cursor: {<field>: [...], id, ns}, ok: 1}`, made without decoding the documents. */
export function cursorReply(field: string, namespace: string, documents: readonly Buffer[], id: bigint): Buffer {
  const list = document(documents.flatMap((bytes, i) => [Buffer.from(`\x03${i}\0`), bytes]));
  const rest = encode({ id: Long.fromBigInt(id), ns: namespace }).subarray(4, -1);
  const cursor = document([Buffer.from(`\x04${field}\0`), list, rest]);
  return document([CURSOR, cursor, encode({ ok: 1 }).subarray(4, -1)]);
}
