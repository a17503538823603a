import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RawEvent } from '../../../schema/domain/events/read-event.ts';
import { movableClock } from '../../../tests/support/movable-clock.ts';
import { noteEvent, noteOf } from '../../../tests/support/note-events.ts';
import type { LocalFeed } from '../outbox.ts';
import { readComparedViews, USUAL_PACE, ViewComparison } from './compare-views.ts';
import { openEnvironment, viewFolder } from './environment.ts';
import { underKey } from './places.ts';
import type { ReadModelDefinition } from './read-model.ts';
import { createViewFollower, type ViewFollower } from './view-follower.ts';
import { openReadModelWriter } from './writer.ts';

const definition: ReadModelDefinition = {
  name: 'shelves',
  version: 1,
  follows: ['books'],
  places: { OrganisationChanged: [underKey('shelf')] },
  notCompared: ['met'],
  project: {
    OrganisationChanged(told, view) {
      const { key, value } = noteOf(told);
      // What it found when it came: told again, that is itself.
      view.put('met', key, view.get('shelf', key) ?? null);
      view.put('shelf', key, value);
    },
  },
};

function feedOf(events: readonly RawEvent[]): LocalFeed {
  return {
    name: 'books',
    read: async (after, limit) => ({ events: events.slice(after, after + limit), head: events.length }),
    heads: async (after, limit) => events.slice(after, after + limit).map(({ seq, type, key }) => ({ seq, type, key })),
    pick: async (seqs) => events.filter(({ seq }) => seqs.includes(seq)),
  };
}

const clock = movableClock('2026-11-29T04:00:00Z');
const log = pino({ level: 'silent' });
let directory: string;
let view: ViewFollower;
let events: ReturnType<typeof noteEvent>[];
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'compare-views-')), 'read-models');
  clock.set('2026-11-29T04:00:00Z');
  // Each of 40 shelves is told of three times.
  events = Array.from({ length: 120 }, (_, index) => noteEvent(index + 1, `s${index % 40}`, { copies: index }));
  view = createViewFollower(
    'library',
    openReadModelWriter(directory, 'library', definition),
    [],
    { seen: () => undefined },
    log,
  );
  follow();
});
afterEach(async () => {
  await view.close();
  rmSync(join(directory, '..'), { recursive: true, force: true });
});

function follow(): void {
  const look = { after: view.appliedOf('books'), events, reachesHead: true, hasGoneBack: false, beganAt: 0, seenAt: 0 };
  void view.consumer('books').apply({ ...look, asOf: clock.now().toISOString() });
}

function comparison(feed = feedOf(events), sample = Number.POSITIVE_INFINITY): ViewComparison {
  const signal = new AbortController().signal;
  const pace = { ...USUAL_PACE, sample, share: 1 };
  return new ViewComparison({ views: [view], feeds: [feed], readModelDirectory: directory, clock, log, signal, pace });
}

/** Puts another record into the file, with a checksum that is right. */
async function overwrite(key: string, value: object): Promise<void> {
  const file = openEnvironment(viewFolder(directory, 'library', 'shelves', 1), 'write');
  file.transaction(() => file.put(`shelf/${key}`, value));
  await file.close();
}

describe('a view compared with the store', () => {
  it('that is what the store says stands, by the latest event of each key alone', async () => {
    const found = await comparison().round();
    expect(found).toEqual({
      'library/shelves': {
        facts: 40,
        differences: 0,
        comparedAt: '2026-11-29T04:00:00.000Z',
        differedAt: null,
        rebuiltAt: null,
        isDoubtful: false,
      },
    });
    expect(readComparedViews(directory)).toEqual(found);
  });

  it('is looked at by a share of the keys, another one each time', async () => {
    const seen = await Promise.all(
      Array.from(
        { length: 30 },
        async () => (await comparison(feedOf(events), 30).round())['library/shelves']?.facts ?? 0,
      ),
    );
    const facts = seen.reduce((sum, one) => sum + one, 0);
    // A quarter of 40 keys, thirty times.
    expect(facts / 30).toBeGreaterThan(5);
    expect(facts / 30).toBeLessThan(16);
  });

  it('that differs is counted and built anew; one that differs again within a day stands, and is doubtful', async () => {
    await overwrite('s7', { copies: 1 });
    const first = (await comparison().round())['library/shelves'];
    expect(first).toMatchObject({ differences: 1, isDoubtful: false, rebuiltAt: '2026-11-29T04:00:00.000Z' });
    expect(view.appliedOf('books')).toBe(0);
    follow();
    expect((await comparison().round())['library/shelves']).toMatchObject({ differences: 1, isDoubtful: false });

    clock.set('2026-11-30T03:00:00Z');
    await overwrite('s7', { copies: 1 });
    // Another process of the same machine knows what the one before it has found.
    expect((await comparison().round())['library/shelves']).toMatchObject({
      differences: 2,
      isDoubtful: true,
      rebuiltAt: '2026-11-29T04:00:00.000Z',
    });
    expect(view.appliedOf('books')).toBe(120);
    clock.set('2026-11-30T05:00:00Z');
    expect((await comparison().round())['library/shelves']).toMatchObject({
      differences: 3,
      isDoubtful: false,
      rebuiltAt: '2026-11-30T05:00:00.000Z',
    });
  });

  it('is not held against what it has not applied yet, nor against what was told anew meanwhile', async () => {
    const further = [...events, noteEvent(121, 's3', { copies: 999 })];
    expect((await comparison(feedOf(further)).round())['library/shelves']).toMatchObject({ facts: 39, differences: 0 });
    const late = feedOf(further);
    // The feed as it was when its keys were drawn; by the time that facts are read the view has more.
    let asked = 0;
    const growing: LocalFeed = {
      ...late,
      heads: async (after, limit) => (asked++ === 0 ? feedOf(events).heads(after, limit) : late.heads(after, limit)),
      async pick(seqs) {
        void view.consumer('books').apply({
          after: 120,
          events: further.slice(120),
          reachesHead: true,
          hasGoneBack: false,
          beganAt: 0,
          seenAt: 0,
          asOf: clock.now().toISOString(),
        });
        return late.pick(seqs);
      },
    };
    expect((await comparison(growing).round())['library/shelves']).toMatchObject({ facts: 78, differences: 0 });
  });
});
