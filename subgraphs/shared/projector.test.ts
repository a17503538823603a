import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RawEvent } from '../../schema/domain/events/read-event.ts';
import { noteEvent, noteOf } from '../../tests/support/note-events.ts';
import { systemClock } from './clock.ts';
import type { SubgraphInstance } from './instance.ts';
import type { ChangeFeed } from './outbox.ts';
import { type Projector, runProjector } from './projector.ts';
import { openFeedHeads } from './read-model/feed-heads.ts';
import { NotKnown } from './read-model/not-known.ts';
import { underKey } from './read-model/places.ts';
import type { ReadModelDefinition } from './read-model/read-model.ts';
import { type OpenReadModelReader, openReadModelReader } from './read-model/reader.ts';

const log = pino({ level: 'silent' });

/** A feed in memory that can be made to fail, hang or be replaced. */
class Feed implements ChangeFeed {
  readonly name: string;
  events: RawEvent[] = [];
  fault: 'none' | 'fails' | 'hangs' = 'none';
  reads = 0;

  constructor(name: string) {
    this.name = name;
  }

  publish(key: string, value: unknown, what = 'noted') {
    const event = noteEvent(this.events.length + 1, key, { feed: this.name, value }, what);
    this.events.push({ ...event, at: new Date().toISOString() });
  }

  async read(after: number, limit: number) {
    this.reads++;
    if (this.fault === 'fails') throw new Error('the feed does not answer');
    if (this.fault === 'hangs') return new Promise<never>(() => undefined);
    return { events: this.events.slice(after, after + limit), head: this.events.length };
  }
}

const definition = (version: number, ...follows: string[]): ReadModelDefinition => ({
  name: 'counters',
  version,
  follows,
  places: { OrganisationChanged: [underKey('a'), ...follows.map(underKey)] },
  project: {
    OrganisationChanged(event, view) {
      const { key, what, value: told } = noteOf(event);
      if (what === 'Poison') throw new Error('poison');
      const { feed, value } = told as { readonly feed: string; readonly value: unknown };
      const entry = view.get<{ values: unknown[] }>(feed, key) ?? { values: [] };
      view.put(feed, key, { values: [...entry.values, value] });
    },
  },
});

/** What the projector needs of an instance that has read models only. */
const reading = (model: ReadModelDefinition) =>
  ({ manifest: { name: 'reader', readModels: [model] } }) as unknown as SubgraphInstance;

let directory: string;
let abort: AbortController;
let projector: Projector | undefined;
const opened: { close(): Promise<void> }[] = [];

const start = (model: ReadModelDefinition, feeds: ChangeFeed[]) => {
  abort = new AbortController();
  projector = runProjector({
    instances: [reading(model)],
    feeds,
    readModelDirectory: directory,
    clock: systemClock,
    log,
    signal: abort.signal,
  });
  const heads = openFeedHeads(directory);
  const reader = openReadModelReader(directory, 'reader', model, undefined, heads);
  opened.push(heads, reader);
  return { projector, reader };
};
const stop = async () => {
  abort.abort();
  await projector?.stopped;
};

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'projector-'));
});
afterEach(async () => {
  await stop();
  await Promise.all(opened.splice(0).map((each) => each.close()));
  rmSync(directory, { recursive: true, force: true });
});

const valuesOf = (reader: OpenReadModelReader, feed: string, key: string) =>
  reader.get<{ values: unknown[] }>(feed, key)?.values;

describe('the projector', () => {
  it('applies a long feed page by page, each event once and in order', async () => {
    const feed = new Feed('a');
    for (let i = 0; i < 2500; i++) feed.publish(`k${i % 3}`, i);
    const { reader, projector } = start(definition(1, 'a'), [feed]);
    await projector.caughtUp();
    const expected = Array.from({ length: 2500 }, (_, i) => i).filter((i) => i % 3 === 1);
    expect(valuesOf(reader, 'a', 'k1')).toEqual(expected);
    expect(reader.sources()[0]?.seq).toBe(2500);
  });

  it('shows a change within a second', async () => {
    const feed = new Feed('a');
    const { reader, projector } = start(definition(1, 'a'), [feed]);
    await projector.caughtUp();
    const began = performance.now();
    feed.publish('k', 1);
    await expect.poll(() => valuesOf(reader, 'a', 'k'), { interval: 5 }).toEqual([1]);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('has no freshness for a feed until its head is reached, and moves it on without events afterwards', async () => {
    const feed = new Feed('a');
    feed.fault = 'fails';
    const { reader, projector } = start(definition(1, 'a'), [feed]);
    await sleep(300);
    expect(reader.sources()[0]?.asOf).toBeNull();
    feed.fault = 'none';
    const before = new Date().toISOString();
    await projector.caughtUp(5000);
    await expect.poll(() => reader.sources()[0]?.asOf ?? '').toSatisfy((asOf: string) => asOf >= before);
    const first = reader.sources()[0]?.asOf ?? '';
    await expect
      .poll(() => reader.sources()[0]?.asOf ?? '')
      .toSatisfy((asOf: string) => Date.parse(asOf) - Date.parse(first) > 500);
  });

  it('is ready to serve also when there is news all the time, once what was published before is applied', async () => {
    const feed = new Feed('a');
    for (let i = 0; i < 1500; i++) feed.publish('k', i);
    const busy = setInterval(() => feed.publish('later', 1), 1);
    try {
      const { reader, projector } = start(definition(1, 'a'), [feed]);
      await projector.readyToServe();
      expect(valuesOf(reader, 'a', 'k')).toHaveLength(1500);
    } finally {
      clearInterval(busy);
    }
  });

  it('goes on with one feed while another fails, and catches up when that answers again', async () => {
    const good = new Feed('a');
    const bad = new Feed('b');
    bad.fault = 'fails';
    bad.publish('k', 'late');
    const { reader, projector } = start(definition(1, 'a', 'b'), [good, bad]);
    good.publish('k', 1);
    await expect.poll(() => valuesOf(reader, 'a', 'k')).toEqual([1]);
    await expect(projector.caughtUp(200)).rejects.toThrow('reader/counters (b)');
    bad.fault = 'none';
    await projector.caughtUp(6000);
    expect(valuesOf(reader, 'b', 'k')).toEqual(['late']);
  });

  it('sets an event aside that it cannot apply: its key is not known until it is told again, and the feed goes on', async () => {
    const feed = new Feed('a');
    feed.publish('k', 1);
    const { reader, projector } = start(definition(1, 'a'), [feed]);
    await projector.caughtUp();
    feed.publish('k', 2, 'Poison');
    feed.publish('other', 3);
    await projector.caughtUp();
    expect(() => valuesOf(reader, 'a', 'k')).toThrow(NotKnown);
    expect(valuesOf(reader, 'a', 'other')).toEqual([3]);
    expect(reader.sources()[0]).toMatchObject({ seq: 3, setAside: { events: 1, unattributed: 0 } });
    feed.publish('k', 4);
    await projector.caughtUp();
    await expect.poll(() => valuesOf(reader, 'a', 'k'), { timeout: 5000 }).toEqual([1, 4]);
  });

  it('goes on after a restart where it was', async () => {
    const feed = new Feed('a');
    feed.publish('k', 1);
    const first = start(definition(1, 'a'), [feed]);
    await first.projector.caughtUp();
    await stop();
    feed.publish('k', 2);
    const second = start(definition(1, 'a'), [feed]);
    await second.projector.caughtUp();
    expect(valuesOf(second.reader, 'a', 'k')).toEqual([1, 2]);
  });

  it('builds the view anew when the feed has been replaced by another', async () => {
    const feed = new Feed('a');
    feed.publish('old', 1);
    feed.publish('old', 2);
    const other = new Feed('b');
    other.publish('k', 'stays');
    const first = start(definition(1, 'a', 'b'), [feed, other]);
    await first.projector.caughtUp();
    await stop();
    const replaced = new Feed('a');
    replaced.publish('new', 1);
    const second = start(definition(1, 'a', 'b'), [replaced, other]);
    await second.projector.caughtUp();
    await expect.poll(() => valuesOf(second.reader, 'a', 'new')).toEqual([1]);
    expect(valuesOf(second.reader, 'a', 'old')).toBeUndefined();
    await expect.poll(() => valuesOf(second.reader, 'b', 'k')).toEqual(['stays']);
  });

  it('looks at a feed once for all who wait at its head', async () => {
    const feed = new Feed('a');
    const model = definition(1, 'a');
    abort = new AbortController();
    projector = runProjector({
      instances: [1, 2, 3, 4].map(
        (n) => ({ ...reading(model), manifest: { name: `r${n}`, readModels: [model] } }) as unknown as SubgraphInstance,
      ),
      feeds: [feed],
      readModelDirectory: directory,
      clock: systemClock,
      log,
      signal: abort.signal,
    });
    await projector.caughtUp();
    await sleep(200);
    feed.reads = 0;
    const since = performance.now();
    await vi.waitFor(() => expect(feed.reads).toBeGreaterThan(5), { timeout: 50_000, interval: 10 });
    // A look each 100 ms at most serves all four: were it one for each of them, there would be four times as many in the same time.
    expect(feed.reads).toBeLessThan(((performance.now() - since) / 100) * 1.3 + 1);
  });
});
