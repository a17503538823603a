import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Binary, Long } from 'bson';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { encode } from './bson.ts';
import { Cursors } from './cursors.ts';
import { LIMITS } from './limits.ts';
import { Pace } from './pace.ts';
import { Sessions } from './sessions.ts';
import { Storage } from './storage/storage.ts';

describe('what nobody uses any more', () => {
  let directory: string;
  let storage: Storage;
  let now: number;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'yunqiao-store-unit-'));
    storage = new Storage(directory, (error) => expect.unreachable(String(error)));
    now = 1_000_000;
  });
  afterEach(async () => {
    await storage.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const begin = {
    lsid: { id: new Binary(Buffer.alloc(16, 7), 4) },
    txnNumber: Long.fromNumber(1),
    startTransaction: true,
  };
  const next = { lsid: begin.lsid, txnNumber: begin.txnNumber };

  test('a transaction is aborted after its time, and says so', async () => {
    const ended: object[] = [];
    const sessions = new Sessions(
      storage,
      () => now,
      (transaction) => ended.push(transaction),
    );
    const session = sessions.of(begin);
    if (!session) throw new Error('the command names a session');
    const transaction = sessions.transactionOf(session, begin);
    now += LIMITS.transaction;
    sessions.expire();
    await session.exclusive(async () => {});
    expect(sessions.transactionOf(session, next)).toBe(transaction);
    now += 1;
    sessions.expire();
    await session.exclusive(async () => {});
    expect(ended).toEqual([transaction]);
    expect(() => sessions.transactionOf(session, next)).toThrow(
      expect.objectContaining({ codeName: 'NoSuchTransaction' }),
    );
  });

  test('a session is forgotten after its time', () => {
    const sessions = new Sessions(
      storage,
      () => now,
      () => {},
    );
    const session = sessions.of(next);
    now += LIMITS.session;
    sessions.expire();
    expect(sessions.of(next)).toBe(session);
    now += LIMITS.session + 1;
    sessions.expire();
    expect(sessions.of(next)).not.toBe(session);
  });

  test('a cursor is closed after its time, and gives its snapshot back', async () => {
    const cursors = new Cursors(() => now, 5);
    const done: string[] = [];
    const source = {
      namespace: 'a.b',
      rows: [1, 2, 3].map((n) => encode({ n })),
      park: () => done.push('parked'),
      release: () => done.push('released'),
    };
    const pace = () => new Pace(0, () => false);
    await cursors.first(source, 1, false, pace());
    now += LIMITS.cursorIdle;
    cursors.expire();
    await cursors.next(5n, 1, pace());
    expect(done).toEqual(['parked', 'parked']);
    now += LIMITS.cursorIdle + 1;
    cursors.expire();
    expect(done).toEqual(['parked', 'parked', 'released']);
    await expect(cursors.next(5n, 1, pace())).rejects.toMatchObject({ codeName: 'CursorNotFound' });
  });
});
