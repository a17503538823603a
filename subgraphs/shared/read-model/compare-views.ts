import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { Logger } from 'pino';
import { z } from 'zod';
import { type RawEvent, readEvent } from '../../../schema/domain/events/read-event.ts';
import type { Clock } from '../clock.ts';
import { pause } from '../follow-runner.ts';
import { type EventHead, FEED_PAGE_LIMIT, type LocalFeed } from '../outbox.ts';
import type { ViewFollower } from './view-follower.ts';

/** How often, and how much of, views are compared with the store. */
export interface ComparisonPace {
  /** From the end of one round to the next. */
  readonly everyMs: number;
  /** Facts of a feed whose records are compared in a round. */
  readonly sample: number;
  /** Of each stretch of time the share that is spent on looking, 0 to 1. */
  readonly share: number;
}

/** One round an hour, at a twentieth of a core while it looks: of a million events some 20 s of work in 7 min, of a hundred thousand 2 s. */
export const USUAL_PACE: ComparisonPace = { everyMs: 3_600_000, sample: 256, share: 0.05 };
/** Facts that are read and held against views together. */
const FACTS_AT_ONCE = 64;
/** A view that was built anew because of a difference is not thrown away again for so long: what comes back is a defect of its code, not of its disk. */
const BUILT_ANEW_ONCE_IN_MS = 86_400_000;

/** What comparing a view has found, since its state is kept. */
const comparedView = z.object({
  /** Facts looked at. */
  facts: z.number(),
  /** Records that were not what the store says. */
  differences: z.number(),
  comparedAt: z.iso.datetime().nullable(),
  differedAt: z.iso.datetime().nullable(),
  rebuiltAt: z.iso.datetime().nullable(),
  /** Whether the view differed when it was compared last and stands as it was. */
  isDoubtful: z.boolean(),
});
export type ComparedView = z.infer<typeof comparedView>;
const NEVER: ComparedView = {
  facts: 0,
  differences: 0,
  comparedAt: null,
  differedAt: null,
  rebuiltAt: null,
  isDoubtful: false,
};

/** By view, `<subgraph>/<name>`. */
export type ComparedViews = Readonly<Record<string, ComparedView>>;

const stateFile = (readModelDirectory: string) => join(readModelDirectory, '..', 'views-compared.json');

/** What the projector of this machine has found so far; empty where nothing was compared yet. */
export function readComparedViews(readModelDirectory: string): ComparedViews {
  try {
    return z.record(z.string(), comparedView).parse(JSON.parse(readFileSync(stateFile(readModelDirectory), 'utf8')));
  } catch {
    return {};
  }
}

/** What comparing needs. */
export interface ComparisonOptions {
  readonly views: readonly ViewFollower[];
  readonly feeds: readonly LocalFeed[];
  readonly readModelDirectory: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly pace?: ComparisonPace;
  /** 0 to 1. */
  readonly random?: () => number;
}

/** Keys of a feed that were drawn, each with its latest event of every type, and up to which event that is so. */
interface Sample {
  readonly keys: Map<string, Map<string, EventHead>>;
  upTo: number;
}

/**
 * Compares views with the store. A view is what its feeds make of it, and the store holds the feeds: the latest event of a key, applied once more, must change
 * nothing. In each round the keys of a feed are gone through, some drawn by chance, and of each the latest event is held against every view that follows the feed. A
 * view that differs is told of, counted, and built anew. Feeds of subgraphs elsewhere are not looked at here.
 */
export class ViewComparison {
  readonly #options: ComparisonOptions;
  readonly #pace: ComparisonPace;
  readonly #random: () => number;
  #state: Record<string, ComparedView>;

  constructor(options: ComparisonOptions) {
    this.#options = options;
    this.#pace = options.pace ?? USUAL_PACE;
    this.#random = options.random ?? Math.random;
    this.#state = { ...readComparedViews(options.readModelDirectory) };
  }

  /** Goes round until the signal is aborted; never throws. */
  async run(): Promise<void> {
    const { signal, log } = this.#options;
    for (;;) {
      await pause(this.#pace.everyMs, signal);
      if (signal.aborted) return;
      await this.round().catch((error: unknown) => log.warn({ err: error }, 'views could not be compared'));
    }
  }

  /** One round over all feeds. @returns what is known of each view after it */
  async round(): Promise<ComparedViews> {
    const { feeds, views, signal, clock } = this.#options;
    const differing = new Map<ViewFollower, string[]>();
    for (const feed of feeds) {
      const followers = views.filter(({ definition }) => definition.follows.includes(feed.name));
      if (followers.length > 0) await this.#compare(feed, followers, differing);
    }
    if (signal.aborted) return this.#state;
    const at = clock.now().toISOString();
    for (const view of views) await this.#conclude(view, differing.get(view) ?? [], at);
    this.#save();
    return this.#state;
  }

  async #compare(feed: LocalFeed, views: readonly ViewFollower[], differing: Map<ViewFollower, string[]>) {
    const sample = await this.#draw(feed);
    const wanted = new Set<number>();
    for (const latest of sample.keys.values()) for (const view of views) wanted.add(latestFor(view, latest)?.seq ?? 0);
    wanted.delete(0);
    const seqs = [...wanted].sort((a, b) => a - b);
    for (let start = 0; start < seqs.length && !this.#options.signal.aborted; start += FACTS_AT_ONCE) {
      const events = await this.#resting(() => feed.pick(seqs.slice(start, start + FACTS_AT_ONCE)));
      await this.#follow(feed, sample, Math.max(...views.map((view) => view.appliedOf(feed.name))));
      // A turn of its own has a snapshot of its own, and to its end nobody writes: the projector is this process.
      await nextTurn();
      for (const view of views) this.#hold(view, feed, events, sample, differing);
    }
  }

  /** Holds events against a view: those that are the latest of their key for it, and that it has applied. */
  #hold(
    view: ViewFollower,
    feed: LocalFeed,
    events: readonly RawEvent[],
    sample: Sample,
    differing: Map<ViewFollower, string[]>,
  ): void {
    const applied = view.appliedOf(feed.name);
    // Of a view that has gone on meanwhile it is not known which events are the latest.
    if (applied > sample.upTo) return;
    let facts = 0;
    for (const event of events) {
      if (event.seq > applied || latestFor(view, sample.keys.get(event.key))?.seq !== event.seq) continue;
      facts++;
      const found = view.differences(readEvent(event));
      if (found.length > 0) differing.set(view, [...(differing.get(view) ?? []), ...found]);
    }
    this.#note(view, { facts: this.#stateOf(view).facts + facts });
  }

  /** Goes through a feed, without the facts. Which keys are drawn follows from a number drawn for the round, so that nothing is remembered of the others. */
  async #draw(feed: LocalFeed): Promise<Sample> {
    const { head } = await feed.read(0, 1);
    const sample: Sample = { keys: new Map(), upTo: 0 };
    const oneOf = Math.max(1, Math.ceil(head / this.#pace.sample));
    const drawn = `${this.#random()} `;
    for (;;) {
      const page = await this.#resting(() => feed.heads(sample.upTo, FEED_PAGE_LIMIT));
      for (const { seq, type, key } of page) {
        sample.upTo = seq;
        if (crc32(drawn + key) % oneOf !== 0) continue;
        const latest = sample.keys.get(key) ?? new Map<string, EventHead>();
        sample.keys.set(key, latest.set(type, { seq, type, key }));
      }
      if (page.length < FEED_PAGE_LIMIT || this.#options.signal.aborted) return sample;
    }
  }

  /** Keys of which there is more to tell now are left to another round. */
  async #follow(feed: LocalFeed, sample: Sample, upTo: number): Promise<void> {
    while (sample.upTo < upTo && !this.#options.signal.aborted) {
      const page = await feed.heads(sample.upTo, FEED_PAGE_LIMIT);
      if (page.length === 0) return;
      for (const { seq, key } of page) {
        sample.upTo = seq;
        sample.keys.delete(key);
      }
    }
  }

  async #conclude(view: ViewFollower, found: readonly string[], at: string): Promise<void> {
    const { differences, rebuiltAt } = this.#stateOf(view);
    if (found.length === 0) return this.#note(view, { comparedAt: at, isDoubtful: false });
    // Keys may name persons; tables say enough.
    const tables = [...new Set(found.map((key) => key.slice(0, key.indexOf('/'))))];
    const isNew = rebuiltAt === null || Date.parse(at) - Date.parse(rebuiltAt) > BUILT_ANEW_ONCE_IN_MS;
    this.#options.log.error(
      { view: view.name, records: found.length, tables, builtAnew: isNew },
      'a view is not what the store says',
    );
    this.#note(view, {
      comparedAt: at,
      differedAt: at,
      differences: differences + found.length,
      isDoubtful: !isNew,
      ...(isNew && { rebuiltAt: at }),
    });
    if (isNew) await view.rebuild();
  }

  #stateOf({ name }: ViewFollower): ComparedView {
    return this.#state[name] ?? NEVER;
  }

  #note(view: ViewFollower, now: Partial<ComparedView>): void {
    this.#state[view.name] = { ...this.#stateOf(view), ...now };
  }

  #save(): void {
    const file = stateFile(this.#options.readModelDirectory);
    writeFileSync(`${file}.new`, JSON.stringify(this.#state));
    renameSync(`${file}.new`, file);
  }

  /** Does something and rests, so that it takes no more than its share of the time. */
  async #resting<T>(work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    const done = await work();
    const tookMs = performance.now() - began;
    if (this.#pace.share < 1) await pause(tookMs * (1 / this.#pace.share - 1), this.#options.signal);
    return done;
  }
}

/** Of the latest events of a key the one that a view has applied last. */
function latestFor({ definition }: ViewFollower, byType: ReadonlyMap<string, EventHead> | undefined): EventHead | null {
  let latest: EventHead | null = null;
  for (const head of byType?.values() ?? [])
    if (Object.hasOwn(definition.project, head.type) && head.seq > (latest?.seq ?? 0)) latest = head;
  return latest;
}
