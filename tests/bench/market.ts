/**
 * `npx tsx tests/bench/market.ts [--certificates 10000,100000]`: how much there is to choose from (`market`), counted by one process on the memory-mapped read model: the first time, again
 * while nothing was told, again after one event, as on a working day, and on the next day. The facts are fictional: eighteen categories in thirty-one provinces, two models a certificate,
 * every fifth resting on a result, and of a thousand one ends each day. Medians, milliseconds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { addDays } from '../../schema/domain/day.ts';
import type { EventType } from '../../schema/domain/events/events.ts';
import { type ReceivedEvent, readEvent } from '../../schema/domain/events/read-event.ts';
import type { CertificateFact } from '../../schema/domain/facts.ts';
import { certificate, conformityResult, reuseLink } from '../../subgraphs/procurement/fixtures.ts';
import { MarketCounter } from '../../subgraphs/procurement/market.ts';
import { readReferenceData } from '../../subgraphs/procurement/reference-data.ts';
import { factsModel, SOURCES } from '../../subgraphs/procurement/view.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';

import { openReadModelReader } from '../../subgraphs/shared/read-model/reader.ts';
import { type OpenReadModelWriter, openReadModelWriter } from '../../subgraphs/shared/read-model/writer.ts';
import { eventOf, type FactOf } from '../support/events.ts';
import { movableClock } from '../support/movable-clock.ts';
import { median } from './load.ts';

const { values } = parseArgs({ options: { certificates: { type: 'string', default: '10000,100000' } } });
const CATEGORIES = Array.from({ length: 18 }, (_, index) => String(101 + index));
const PROVINCES = [
  ...'11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' '),
];
const ROUNDS = 7;
const BATCH = 2000;
const DAY_MS = 86_400_000;

class Feeds {
  readonly #writer: OpenReadModelWriter;
  readonly #seqs = new Map<string, number>();

  constructor(writer: OpenReadModelWriter) {
    this.#writer = writer;
  }

  event<Type extends EventType>(feed: string, type: Type, fact: FactOf<Type>): ReceivedEvent {
    const seq = (this.#seqs.get(feed) ?? 0) + 1;
    this.#seqs.set(feed, seq);
    return readEvent(eventOf(type, fact, seq));
  }

  tell(feed: string, events: readonly ReceivedEvent[]): void {
    this.#writer.apply(feed, [...events], new Date().toISOString());
  }
}

const numberOf = (index: number) => `G2024101${CATEGORIES[index % CATEGORIES.length]}${String(index).padStart(6, '0')}`;

function factOf(index: number): CertificateFact {
  const fact = certificate();
  const supplier = index % Math.ceil(index / 3 + 1);
  const province = PROVINCES[supplier % PROVINCES.length];
  return certificate({
    number: numberOf(index),
    projectCode: String(CATEGORIES[index % CATEGORIES.length]),
    holder: {
      ...fact.holder,
      uscc: null,
      name: `样例企业${supplier}`,
      divisionCode: `${province}01${String(1 + (supplier % 9)).padStart(2, '0')}`,
    },
    terms: [{ from: '2024-01-01', to: addDays(systemClock.today(), 1 + (index % 1000)) }],
    products: [{ seq: 1, name: '样品', brand: null, series: null, models: [`M-${index}`, `M-${index + 1}`] }],
  });
}

function fill(feeds: Feeds, size: number): void {
  for (const source of SOURCES) feeds.tell(source, []);
  for (let from = 0; from < size; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, size - from) }, (_, at) => from + at);
    feeds.tell(
      'certificates',
      batch.map((index) => feeds.event('certificates', 'CertificateChanged', factOf(index))),
    );
    feeds.tell(
      'reusable-results',
      batch
        .filter((index) => index % 5 === 0)
        .flatMap((index) => {
          const [id, certificateNumber] = [`CR${index}`, numberOf(index)];
          return [
            feeds.event('reusable-results', 'ConformityResultChanged', conformityResult({ id, number: id })),
            feeds.event(
              'reusable-results',
              'ReuseLinkChanged',
              reuseLink({ id: `L${index}`, certificateNumber, resultId: id }),
            ),
          ];
        }),
    );
  }
}

const timed = (times: number[], run: () => unknown) => {
  const began = performance.now();
  run();
  times.push(performance.now() - began);
};

async function measure(size: number): Promise<string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-market-'));
  const writer = openReadModelWriter(directory, 'procurement', factsModel);
  try {
    const feeds = new Feeds(writer);
    fill(feeds, size);
    const reader = openReadModelReader(directory, 'procurement', factsModel);
    const reference = readReferenceData();
    const clock = movableClock(new Date().toISOString());
    let days = 0;
    const sources = () => reader.sources().map((one) => ({ ...one, asOf: clock.now().toISOString() }));
    const complete = Object.assign(Object.create(reader), { sources });
    const counter = new MarketCounter(complete, clock, reference);
    const [one = ''] = CATEGORIES;
    const figures: number[] = [];
    const cases: readonly (readonly [categories: readonly string[], division: string | null])[] = [
      [CATEGORIES, null],
      [[one], null],
      [[one], '310000'],
    ];
    for (const [categories, division] of cases) {
      const first: number[] = [];
      const again: number[] = [];
      const told: number[] = [];
      const nextDay: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const fresh = new MarketCounter(complete, clock, reference);
        timed(first, () => fresh.supply(categories, division));
        counter.supply(categories, division);
        timed(again, () => counter.supply(categories, division));
        feeds.tell('certificates', [
          feeds.event('certificates', 'CertificateChanged', factOf(round * CATEGORIES.length)),
        ]);
        // Of the one category; a reader sees what was written from the next turn on.
        await pause(5);
        timed(told, () => counter.supply(categories, division));
        clock.set(new Date(Date.now() + ++days * DAY_MS).toISOString());
        timed(nextDay, () => counter.supply(categories, division));
      }
      figures.push(median(first), median(again), median(told), median(nextDay));
    }
    const counted = counter.supply(CATEGORIES, null).items.reduce((sum, item) => sum + item.certificates, 0);
    void reader.close();
    return [size, counted, ...figures.map((ms) => ms.toFixed(2))].map(String);
  } finally {
    void writer.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

const asked = ['18 categories', 'one category', 'one category in a province'];
const head = [
  'certificates',
  'counted',
  ...asked.flatMap((what) => [`${what}: first`, 'again', 'after an event', 'on the next day']),
];
console.log(`| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}`);
for (const size of values.certificates.split(',').map(Number)) console.log(`| ${(await measure(size)).join(' | ')} |`);
