import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { isMalformed, type ReceivedEvent, readEvent } from '../../schema/domain/events/read-event.ts';
import {
  categoriesOf,
  certificateLists,
  DIVISIONS,
  orderKey,
  orders,
  rankIn,
} from '../../tests/support/certificate-lists.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import type { SampleSurveillance } from '../sample-world/world.ts';
import { type OpenReadModelReader, openReadModelReader } from '../shared/read-model/reader.ts';
import { type OpenReadModelWriter, openReadModelWriter } from '../shared/read-model/writer.ts';
import { checkConditions, STANDING } from './certificate-filter.ts';
import { areaCountsIn, areaExpiringIn, countIn } from './counted-certificates.ts';
import { numbersAfter, pageOfListed } from './listed-page.ts';
import {
  type CertificateRecord,
  certificateChanged,
  certificateFact,
  historyOfState,
  packedHistory,
} from './records.ts';
import { segmentOn } from './rules/timeline.ts';
import { certificateOf, recordsModel } from './view.ts';

const TODAY = '2026-11-22';
const world = createSampleWorld({ today: TODAY, certificates: 700, enterprises: 90 });
const { holders, filters, moreFilters, places, dayAround, naively } = certificateLists(world, TODAY);

let directory: string;
let writer: OpenReadModelWriter;
let view: OpenReadModelReader;
let seq = 0;

async function apply(events: readonly OutgoingEvent[]): Promise<void> {
  const read = events.map((event): ReceivedEvent => {
    const received = readEvent({ ...event, seq: ++seq, at: `${TODAY}T00:00:00.000Z` });
    if (isMalformed(received)) throw new Error(`${received.fault}`);
    return received;
  });
  writer.apply('certificates', read, `${TODAY}T00:00:00.000Z`);
  // A reader keeps its snapshot for a turn of the event loop.
  await turn();
}

const toEvent = (fact: (typeof world.certificates)[number]) =>
  certificateChanged({ ...fact, reportedStatusWord: null });

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'yunqiao-counted-'));
  writer = openReadModelWriter(directory, 'certificates', recordsModel);
  view = openReadModelReader(directory, 'certificates', recordsModel);
  // The reader comes first, so that it has to follow.
  await apply(world.certificates.slice(0, 50).map(toEvent));
  countIn(view, { conditions: {}, today: TODAY, within: {} });
  for (let start = 50; start < world.certificates.length; start += 100)
    await apply(world.certificates.slice(start, start + 100).map(toEvent));
  const links = world.links.map((fact): OutgoingEvent => ({ type: 'ReuseLinkChanged', key: fact.id, fact }));
  const results = world.results.map((fact): OutgoingEvent => ({ type: 'ConformityResultChanged', key: fact.id, fact }));
  await apply([...results, ...links]);
  // Told before and after their certificates, in whatever order.
  const reported = world.surveillances.map(surveillance);
  for (let start = 0; start < reported.length; start += 200) await apply(reported.slice(start, start + 200).reverse());
});

const surveillance = ({ certificateNumber, conductedOn, conclusion, unannounced }: SampleSurveillance) =>
  ({
    type: 'SurveillanceReported',
    key: `${certificateNumber} ${conductedOn}`,
    fact: { certificateNumber, conductedOn, conclusion, unannounced },
  }) as const;

afterAll(async () => {
  await view?.close();
  await writer?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Every certificate of the world as its own record tells it: the naive reading that counts are held against. */
function records(): CertificateRecord[] {
  return world.certificates.flatMap(({ number }) => certificateOf(view, number) ?? []);
}

function countsAreRight(runs: number): void {
  const all = records();
  let told = 0;
  fc.assert(
    fc.property(fc.oneof(filters, moreFilters), places, (filter, within) => {
      const conditions = checkConditions(filter, TODAY, categoriesOf);
      const expected = naively(all, filter, within).length;
      if (expected > 0) told++;
      expect(countIn(view, { conditions, today: TODAY, within })).toBe(expected);
    }),
    { numRuns: runs },
  );
  // A generator of conditions that nothing fulfils would prove nothing.
  expect(told).toBeGreaterThan(runs / 20);
}

describe('counts kept in the view', () => {
  it('are those of the records, for whatever conditions', () => {
    countsAreRight(1500);
  });

  it('and lists of overdue surveillances hold whom the facts make late, on any day, once, in each order (SUR-01, SUR-02)', () => {
    const all = records();
    let told = 0;
    fc.assert(
      fc.property(orders, dayAround(-900, 0), places, fc.constantFrom(3, 50), (orderBy, statusOn, within, first) => {
        const filter = { surveillanceOverdue: true, statusOn };
        const conditions = checkConditions(filter, TODAY, categoriesOf);
        const question = { conditions, today: TODAY, within, orderBy };
        const found: CertificateRecord[] = [];
        for (let after: string | null = null; ; ) {
          const page = pageOfListed(view, question, { first, after });
          if (!page) throw new Error('the view does not know');
          found.push(...page.edges.map(({ node }) => node));
          after = page.pageInfo.endCursor ?? null;
          if (!page.pageInfo.hasNextPage) break;
        }
        const expected = naively(all, filter, within).sort((a, b) =>
          orderKey(orderBy, a) < orderKey(orderBy, b) ? -1 : 1,
        );
        told += expected.length;
        expect(found.map(({ number }) => number)).toEqual(expected.map(({ number }) => number));
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(200);
  });

  it('and pages are the list cut, in each order, from any place in it, however few or many there are', () => {
    const all = records();
    const anyFilter = fc.oneof(fc.constant({}), filters, moreFilters);
    const sizes = fc.constantFrom(1, 2, 50);
    fc.assert(
      fc.property(orders, anyFilter, places, sizes, fc.nat(), (orderBy, filter, within, size, place) => {
        const conditions = checkConditions(filter, TODAY, categoriesOf);
        const expected = naively(all, filter, within)
          .map((one) => ({ key: one.number, order: orderKey(orderBy, one), rank: rankIn(orderBy, one) }))
          .sort((a, b) => (a.order < b.order ? -1 : 1));
        const start = place % (expected.length + 1);
        const before = expected[start - 1] ?? null;
        const found = numbersAfter(view, { conditions, today: TODAY, within, orderBy }, before, size);
        expect(found?.map(({ key }) => key)).toEqual(expected.slice(start, start + size).map(({ key }) => key));
      }),
      { numRuns: 300 },
    );
  });

  it('of areas are those of the records on any day', () => {
    const all = records();
    fc.assert(
      fc.property(fc.constantFrom(...DIVISIONS), fc.integer({ min: -4000, max: 0 }), (division, back) => {
        const on: Day = addDays(TODAY, back);
        const inside = all.filter(({ holder }) => isWithinDivision(holder.divisionCode ?? '', division));
        const naive = new Map<string, number>();
        for (const { scheme, timeline } of inside) {
          const segment = segmentOn(timeline, on);
          if (!segment) continue;
          const key = `${scheme} ${segment.status} ${segment.linkBroken}`;
          naive.set(key, (naive.get(key) ?? 0) + 1);
        }
        const counted = areaCountsIn(view, division, on) ?? [];
        expect(
          Object.fromEntries(
            counted.map(({ scheme, status, linkBroken, count }) => [`${scheme} ${status} ${linkBroken}`, count]),
          ),
        ).toEqual(Object.fromEntries(naive));
        const expiring = inside.filter(({ timeline, terms }) => {
          const status = segmentOn(timeline, on)?.status;
          const last = terms.at(-1)?.to ?? '';
          return status && STANDING.includes(status) && last >= on && last <= addDays(on, 90);
        }).length;
        expect(areaExpiringIn(view, division, on, 90)).toBe(expiring);
      }),
      { numRuns: 300 },
    );
  });

  it('follow a certificate that changes, is withdrawn and is told again', async () => {
    const [first, second, third] = world.certificates.filter(({ statusHistory }) => statusHistory.length <= 1);
    if (!first || !second || !third) throw new Error('no certificates');
    const total = () => countIn(view, { conditions: {}, today: TODAY, within: {} });
    expect(total()).toBe(world.certificates.length);
    const cancelled = {
      status: 'CANCELLED',
      from: '2026-10-01',
      reasonCode: null,
      until: null,
      voluntary: true,
    } as const;
    await apply([
      toEvent({ ...first, holder: { ...first.holder, uscc: holders[0] ?? null, divisionCode: '440300' } }),
      toEvent({ ...second, statusHistory: [...second.statusHistory, cancelled] }),
    ]);
    countsAreRight(300);
    const last = certificateFact(third);
    const history = packedHistory(
      historyOfState({ ...third, reportedStatusWord: null }, `${TODAY}T00:00:00.000Z`),
      last,
    );
    await apply([{ type: 'CertificateWithdrawn', key: third.number, fact: { number: third.number, last, history } }]);
    expect(total()).toBe(world.certificates.length - 1);
    countsAreRight(300);
    await apply([toEvent(third)]);
    expect(total()).toBe(world.certificates.length);
    countsAreRight(300);
  });
});
