import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeedEvent } from '../outbox.ts';
import type { ReadModelDefinition } from './read-model.ts';
import { openReadModelReader } from './reader.ts';
import { openReadModelWriter } from './writer.ts';

interface Shelf {
  readonly title: string;
  readonly copies: number;
}

const definition: ReadModelDefinition = {
  name: 'shelves',
  version: 2,
  follows: ['books', 'loans'],
  project(_feed, event, view) {
    if (event.type === 'Unreadable') throw new Error('unreadable');
    if (event.type === 'Withdrawn') return view.remove('shelf', event.key);
    view.put('shelf', event.key, event.fact);
    if (event.type === 'Extended') view.put('extra', event.key, { pages: 1, from: 'x' });
  },
};

const event = (seq: number, key: string, fact: unknown, type = 'Shelved'): FeedEvent => ({
  seq,
  at: `2026-11-22T00:00:${String(seq % 60).padStart(2, '0')}.000Z`,
  type,
  key,
  fact,
});
const shelf = (title: string, copies: number): Shelf => ({ title, copies });
/** lmdb gives its reading snapshot up at the next turn of the event loop. */
const nextTurn = () => sleep(10);

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'read-model-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('a read model', () => {
  it('shows what was applied, by key, by many keys and by prefix, and how far each feed was followed', async () => {
    const writer = openReadModelWriter(directory, 'library', definition);
    const reader = openReadModelReader(directory, 'library', definition);
    writer.apply(
      'books',
      [event(1, 'a1', shelf('A', 1)), event(2, 'a2', shelf('B', 2)), event(3, 'b1', shelf('C', 3))],
      null,
    );
    writer.apply('loans', [], '2026-11-22T01:00:00.000Z');

    expect(reader.get<Shelf>('shelf', 'a2')).toEqual(shelf('B', 2));
    expect(reader.get('shelf', 'zz')).toBeUndefined();
    expect(reader.getMany<Shelf>('shelf', ['b1', 'none', 'a1'])).toEqual([shelf('C', 3), undefined, shelf('A', 1)]);
    expect(reader.withPrefix<Shelf>('shelf', 'a', 10).map(({ key }) => key)).toEqual(['a1', 'a2']);
    expect(reader.withPrefix<Shelf>('shelf', '', 2)).toHaveLength(2);
    expect(reader.sources()).toEqual([
      { feed: 'books', seq: 3, asOf: null },
      { feed: 'loans', seq: 0, asOf: '2026-11-22T01:00:00.000Z' },
    ]);
    await Promise.all([reader.close(), writer.close()]);
  });

  it('can be read before it exists: nothing is found and no source is fresh; later it appears', async () => {
    const reader = openReadModelReader(directory, 'library', definition);
    expect(reader.get('shelf', 'a1')).toBeUndefined();
    expect(reader.withPrefix('shelf', '', 5)).toEqual([]);
    expect(reader.sources().map(({ asOf }) => asOf)).toEqual([null, null]);
    const writer = openReadModelWriter(directory, 'library', definition);
    writer.apply('books', [event(1, 'a1', shelf('A', 1))], null);
    await expect.poll(() => reader.get('shelf', 'a1'), { timeout: 3000 }).toEqual(shelf('A', 1));
    await Promise.all([reader.close(), writer.close()]);
  });

  it('applies each event once, whatever is delivered again, and refuses a gap', async () => {
    const writer = openReadModelWriter(directory, 'library', definition);
    const reader = openReadModelReader(directory, 'library', definition);
    writer.apply('books', [event(1, 'a', shelf('A', 1)), event(2, 'a', shelf('A', 2))], null);
    writer.apply('books', [event(1, 'a', shelf('A', 1)), event(2, 'a', shelf('A', 2))], null);
    expect(writer.source('books').seq).toBe(2);
    expect(() => writer.apply('books', [event(4, 'a', shelf('A', 4))], null)).toThrow('goes on at 4 after 2');
    await nextTurn();
    expect(reader.get<Shelf>('shelf', 'a')).toEqual(shelf('A', 2));
    await Promise.all([reader.close(), writer.close()]);
  });

  it('writes nothing of a page in which one event fails, and goes on afterwards with shapes no reader has seen', async () => {
    const writer = openReadModelWriter(directory, 'library', definition);
    const reader = openReadModelReader(directory, 'library', definition);
    writer.apply('books', [event(1, 'a', shelf('A', 1))], null);
    const poisoned = [event(2, 'b', { quite: 1, another: 2, shape: 3 }, 'Extended'), event(3, 'c', {}, 'Unreadable')];
    expect(() => writer.apply('books', poisoned, '2026-11-22T02:00:00.000Z')).toThrow('unreadable');
    await nextTurn();
    expect(reader.get('shelf', 'b')).toBeUndefined();
    expect(reader.sources()[0]).toEqual({ feed: 'books', seq: 1, asOf: null });

    writer.apply('books', [event(2, 'b', { quite: 1, another: 2, shape: 3 }, 'Extended')], '2026-11-22T02:00:00.000Z');
    await nextTurn();
    expect(reader.get('shelf', 'b')).toEqual({ quite: 1, another: 2, shape: 3 });
    expect(reader.get('extra', 'b')).toEqual({ pages: 1, from: 'x' });
    const late = openReadModelReader(directory, 'library', definition);
    expect(late.get('shelf', 'b')).toEqual({ quite: 1, another: 2, shape: 3 });
    await Promise.all([reader.close(), late.close(), writer.close()]);
  });

  it('goes on where it was after the writer is opened again, and freshness never goes back', async () => {
    const first = openReadModelWriter(directory, 'library', definition);
    first.apply('books', [event(1, 'a', shelf('A', 1))], '2026-11-22T02:00:00.000Z');
    await first.close();
    const writer = openReadModelWriter(directory, 'library', definition);
    writer.touch(new Map([['books', '2026-11-22T01:00:00.000Z']]));
    expect(writer.source('books')).toEqual({ feed: 'books', seq: 1, asOf: '2026-11-22T02:00:00.000Z' });
    writer.touch(new Map([['books', '2026-11-22T03:00:00.000Z']]));
    expect(writer.source('books')).toEqual({ feed: 'books', seq: 1, asOf: '2026-11-22T03:00:00.000Z' });
    await writer.close();
  });

  it('tells the feed it followed from another with the same numbers', async () => {
    const writer = openReadModelWriter(directory, 'library', definition);
    expect(writer.continues('books', undefined)).toBe(true);
    writer.apply('books', [event(1, 'a', shelf('A', 1))], null);
    expect(writer.continues('books', event(1, 'a', shelf('A', 1)))).toBe(true);
    expect(writer.continues('books', event(1, 'other', shelf('A', 1)))).toBe(false);
    expect(writer.continues('books', undefined)).toBe(false);
    await writer.close();
  });

  it('begins anew as another file, which a reader turns to by itself', async () => {
    const writer = openReadModelWriter(directory, 'library', definition);
    const reader = openReadModelReader(directory, 'library', definition);
    writer.apply('books', [event(1, 'a', shelf('A', 1))], '2026-11-22T02:00:00.000Z');
    expect(reader.get('shelf', 'a')).toEqual(shelf('A', 1));
    await writer.reset();
    writer.apply('books', [event(1, 'z', { copies: 9, title: 'Z' })], null);
    await expect.poll(() => reader.get('shelf', 'z'), { timeout: 3000 }).toEqual(shelf('Z', 9));
    expect(reader.get('shelf', 'a')).toBeUndefined();
    expect(reader.sources()[0]).toEqual({ feed: 'books', seq: 1, asOf: null });
    await Promise.all([reader.close(), writer.close()]);
  });

  it('is built anew by another version, and the old one is removed', async () => {
    const old = openReadModelWriter(directory, 'library', { ...definition, version: 1 });
    old.apply('books', [event(1, 'a', shelf('A', 1))], null);
    await old.close();
    const writer = openReadModelWriter(directory, 'library', definition);
    expect(writer.source('books').seq).toBe(0);
    expect(readdirSync(join(directory, 'library', 'shelves'))).toEqual(['v2']);
    await writer.close();
  });

  it('refuses to write a key out of bounds, and finds nothing under it', async () => {
    const writer = openReadModelWriter(directory, 'library', definition);
    const reader = openReadModelReader(directory, 'library', definition);
    for (const key of ['', '证'.repeat(200)]) {
      expect(() => writer.apply('books', [event(1, key, shelf('A', 1))], null)).toThrow('longer than 500 bytes');
      expect(reader.get('shelf', key)).toBeUndefined();
    }
    await Promise.all([reader.close(), writer.close()]);
  });
});
