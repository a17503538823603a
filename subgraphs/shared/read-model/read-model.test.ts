import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEvent } from '../../../schema/domain/events/read-event.ts';
import { movableClock } from '../../../tests/support/movable-clock.ts';
import { noteEvent as event, noteOf } from '../../../tests/support/note-events.ts';
import { isFresh, monotonicNow } from '../freshness.ts';
import {
  type FeedHeads,
  type FeedHeadsWriter,
  openFeedHeads,
  openFeedHeadsWriter,
  type SeenHead,
} from './feed-heads.ts';
import { DamagedRecord, NotKnown } from './not-known.ts';
import { underField, underKey } from './places.ts';
import type { ReadModelDefinition } from './read-model.ts';
import { type OpenReadModelReader, openReadModelReader } from './reader.ts';
import { type OpenReadModelWriter, openReadModelWriter } from './writer.ts';

interface Shelf {
  readonly title: string;
  readonly copies: number;
}

const definition: ReadModelDefinition = {
  name: 'shelves',
  version: 2,
  follows: ['books', 'loans'],
  places: { OrganisationChanged: [underKey('shelf')] },
  project: {
    OrganisationChanged(told, view) {
      const { key, what, value } = noteOf(told);
      if (what === 'Unreadable') throw new Error('unreadable');
      view.put('shelf', key, value);
      if (what === 'Extended') view.put('extra', key, { pages: 1, from: 'x' });
    },
  },
};
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
    expect(reader.after<Shelf>('shelf', 'a1', 10).map(({ key }) => key)).toEqual(['a2', 'b1']);
    expect(reader.after<Shelf>('shelf', 'a1', 10, 'a').map(({ key }) => key)).toEqual(['a2']);
    expect(reader.after<Shelf>('shelf', null, 10, 'b').map(({ key }) => key)).toEqual(['b1']);
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
    await expect.poll(() => reader.get('shelf', 'a1')).toEqual(shelf('A', 1));
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

  it('writes nothing of an event that fails half way, sets it aside and goes on', async () => {
    const writer = openReadModelWriter(directory, 'library', definition);
    const reader = openReadModelReader(directory, 'library', definition);
    const page = [
      event(1, 'a', shelf('A', 1)),
      event(2, 'b', shelf('B', 2)),
      event(3, 'a', shelf('A', 9), 'Unreadable'),
      event(4, 'c', shelf('C', 3)),
    ];
    const asides = writer.apply('books', page, '2026-11-22T02:00:00.000Z');
    expect(asides).toMatchObject([{ seq: 3, key: 'a', isUnattributed: false, records: ['shelf/a'] }]);
    expect(asides[0]?.fault).not.toContain('unreadable');
    await nextTurn();
    expect(() => reader.get('shelf', 'a')).toThrow(NotKnown);
    expect(() => reader.getMany('shelf', ['b', 'a'])).toThrow(NotKnown);
    expect(() => reader.withPrefix('shelf', '', 5)).toThrow(NotKnown);
    expect(reader.withPrefix('shelf', 'b', 5)).toHaveLength(1);
    expect(reader.get('shelf', 'b')).toEqual(shelf('B', 2));
    expect(reader.get('shelf', 'c')).toEqual(shelf('C', 3));
    expect(reader.sources()[0]).toEqual({
      feed: 'books',
      seq: 4,
      asOf: '2026-11-22T02:00:00.000Z',
      setAside: { events: 1, unattributed: 0 },
    });

    writer.apply('books', [event(5, 'a', shelf('A', 2))], null);
    await nextTurn();
    expect(reader.get('shelf', 'a')).toEqual(shelf('A', 2));
    expect(reader.sources()[0]).not.toHaveProperty('setAside');
    await Promise.all([reader.close(), writer.close()]);
  });

  it('concludes nothing from a feed while it cannot be said whom an event is about', async () => {
    const blind: ReadModelDefinition = {
      ...definition,
      places: { OrganisationChanged: [underField('OrganisationChanged', 'shelf', 'divisionCode')] },
    };
    const writer = openReadModelWriter(directory, 'library', blind);
    const reader = openReadModelReader(directory, 'library', blind);
    const told = event(1, 'a', shelf('A', 1));
    const { fact } = told;
    const asOf = '2026-11-22T02:00:00.000Z';
    const received = (seq: number, changes: object) => readEvent({ ...told, seq, fact: { ...fact, ...changes } });
    writer.apply('books', [received(1, {}), received(2, { nameZh: 1 })], asOf);
    await nextTurn();
    expect(reader.sources()[0]).toMatchObject({ asOf, setAside: { events: 1, unattributed: 0 } });
    expect(() => reader.get('shelf', '310118')).toThrow(NotKnown);
    writer.apply('books', [received(3, { divisionCode: 'nowhere' })], asOf);
    await nextTurn();
    expect(reader.sources()[0]).toMatchObject({ seq: 3, asOf: null, setAside: { events: 1, unattributed: 1 } });
    expect(() => reader.get('shelf', '310118')).toThrow(NotKnown);
    writer.apply('books', [received(4, {})], asOf);
    await nextTurn();
    expect(reader.sources()[0]).toEqual({ feed: 'books', seq: 4, asOf });
    expect(reader.get('shelf', '310118')).toBeUndefined();
    await Promise.all([reader.close(), writer.close()]);
  });

  it('writes nothing of a page with a gap, and goes on afterwards with shapes no reader has seen', async () => {
    const writer = openReadModelWriter(directory, 'library', definition);
    const reader = openReadModelReader(directory, 'library', definition);
    writer.apply('books', [event(1, 'a', shelf('A', 1))], null);
    const broken = [event(2, 'b', { quite: 1, another: 2, shape: 3 }, 'Extended'), event(4, 'c', {})];
    expect(() => writer.apply('books', broken, '2026-11-22T02:00:00.000Z')).toThrow('goes on at 4 after 2');
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
    first.apply('books', [event(1, 'a', shelf('A', 1))], '2026-11-22T02:00:00.000Z', 20);
    await first.close();
    const writer = openReadModelWriter(directory, 'library', definition);
    writer.apply('books', [], '2026-11-22T01:00:00.000Z', 10);
    expect(writer.source('books')).toEqual({ feed: 'books', seq: 1, asOf: '2026-11-22T02:00:00.000Z' });
    writer.apply('books', [], '2026-11-22T03:00:00.000Z', 30);
    expect(writer.source('books')).toEqual({ feed: 'books', seq: 1, asOf: '2026-11-22T03:00:00.000Z' });
    await writer.close();
  });

  describe('beside heads of feeds', () => {
    const AT_TWO = '2026-11-22T02:00:00.000Z';
    const AT_THREE = '2026-11-22T03:00:00.000Z';
    let writer: OpenReadModelWriter;
    let heads: FeedHeadsWriter;
    let known: FeedHeads;
    let reader: OpenReadModelReader;
    beforeEach(() => {
      writer = openReadModelWriter(directory, 'library', definition);
      heads = openFeedHeadsWriter(directory);
      known = openFeedHeads(directory);
      reader = openReadModelReader(directory, 'library', definition, undefined, known);
      writer.apply('books', [event(1, 'a', shelf('A', 1))], AT_TWO, 20);
    });
    afterEach(async () => void (await Promise.all([reader, known, heads, writer].map((opened) => opened.close()))));
    const books = () => reader.sources().find(({ feed }) => feed === 'books');
    const told = (head: SeenHead) => {
      heads.seen('books', head);
      heads.write();
    };

    it('is as fresh as the last look at a feed that found nothing new, and no fresher for an earlier one', async () => {
      told(writer.headOf('books', '2026-11-22T01:00:00.000Z', 10));
      expect(books()?.asOf).toBe(AT_TWO);
      told(writer.headOf('books', AT_THREE, 30));
      await expect.poll(() => books()?.asOf).toBe(AT_THREE);
    });

    it('takes no freshness from the head of another feed, or of one that has gone on', async () => {
      const head = writer.headOf('books', AT_THREE, 30);
      told({ ...head, mark: 'of another feed with as many events' });
      // Another feed's head comes in the same write, and tells when it is read.
      const isRead = () => known.of('seen-last')?.asOf;
      heads.seen('seen-last', head);
      heads.write();
      await expect.poll(isRead).toBe(AT_THREE);
      expect(books()?.asOf).toBe(AT_TWO);
      told({ ...head, seq: 2 });
      heads.seen('seen-last', { ...head, asOf: '2026-11-22T04:00:00.000Z' });
      heads.write();
      await expect.poll(isRead).toBe('2026-11-22T04:00:00.000Z');
      expect(books()?.asOf).toBe(AT_TWO);
    });

    it('finds heads that were thrown away and made anew', async () => {
      told(writer.headOf('books', AT_THREE, 30));
      await expect.poll(() => books()?.asOf).toBe(AT_THREE);
      rmSync(join(directory, '~feed-heads'), { recursive: true });
      expect(heads.isInPlace()).toBe(false);
      await heads.close();
      heads = openFeedHeadsWriter(directory);
      told(writer.headOf('books', '2026-11-22T05:00:00.000Z', 50));
      await expect.poll(() => books()?.asOf).toBe('2026-11-22T05:00:00.000Z');
    });
  });

  it('is as old as the clock that nobody sets says, whatever the other one was set to', async () => {
    const writer = openReadModelWriter(directory, 'library', definition);
    const clock = movableClock('2026-11-22T02:00:00.000Z');
    const reader = openReadModelReader(directory, 'library', definition, clock);
    const asOf = () => reader.sources()[0]?.asOf ?? null;
    // A day ahead, and back again, while nobody reads the feed any more.
    writer.apply('books', [event(1, 'a', shelf('A', 1))], '2026-11-23T02:00:00.000Z', monotonicNow() - 90_000);
    expect(Date.parse(asOf() ?? '')).toBeLessThanOrEqual(Date.parse('2026-11-22T01:58:30.000Z'));
    // What is seen after the clock was set back stands, though it was seen at an earlier hour.
    writer.apply('books', [], '2026-11-22T02:00:00.000Z', monotonicNow());
    await nextTurn();
    expect(isFresh(asOf(), clock.now(), 10_000)).toBe(true);
    clock.set('2026-11-21T02:00:00.000Z');
    expect(Date.parse(asOf() ?? '')).toBeLessThanOrEqual(clock.now().getTime());
    await Promise.all([reader.close(), writer.close()]);
  });

  it('answers with nothing rather than with a record of which a bit was lost', async () => {
    const writer = openReadModelWriter(directory, 'library', definition);
    writer.apply('books', [event(1, 'a', shelf('until 2031', 1)), event(2, 'b', shelf('B', 1))], null);
    await writer.close();
    const file = join(directory, 'library', 'shelves', 'v2-sealed', 'data.mdb');
    const bytes = readFileSync(file);
    for (let at = bytes.indexOf('until 2031'); at >= 0; at = bytes.indexOf('until 2031', at + 1))
      bytes.write('until 2071', at);
    writeFileSync(file, bytes);
    const reader = openReadModelReader(directory, 'library', definition);
    expect(() => reader.get('shelf', 'a')).toThrow(DamagedRecord);
    expect(() => reader.after('shelf', null, 10)).toThrow(DamagedRecord);
    expect(reader.get('shelf', 'b')).toEqual(shelf('B', 1));
    await reader.close();
  });

  it('finds out that its file is gone or another', async () => {
    const writer = openReadModelWriter(directory, 'library', definition);
    expect(writer.isInPlace()).toBe(true);
    rmSync(join(directory, 'library'), { recursive: true });
    expect(writer.isInPlace()).toBe(false);
    const other = openReadModelWriter(directory, 'library', definition);
    expect([writer.isInPlace(), other.isInPlace()]).toEqual([false, true]);
    await Promise.all([writer.close(), other.close()]);
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
    await expect.poll(() => reader.get('shelf', 'z')).toEqual(shelf('Z', 9));
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
    expect(readdirSync(join(directory, 'library', 'shelves'))).toEqual(['v2-sealed']);
    await writer.close();
  });

  it('refuses to write a key out of bounds, and finds nothing under it', async () => {
    const writer = openReadModelWriter(directory, 'library', definition);
    const reader = openReadModelReader(directory, 'library', definition);
    for (const [index, key] of ['', '证'.repeat(200)].entries()) {
      const asides = writer.apply('books', [event(index + 1, key, shelf('A', 1))], null);
      expect(asides).toMatchObject([{ isUnattributed: true, records: [] }]);
      expect(reader.get('shelf', key)).toBeUndefined();
    }
    await Promise.all([reader.close(), writer.close()]);
  });
});
