import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day } from '../../schema/domain/day.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { isMalformed, type ReceivedEvent, readEvent } from '../../schema/domain/events/read-event.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import type { SampleSurveillance } from '../sample-world/world.ts';
import { type OpenReadModelReader, openReadModelReader } from '../shared/read-model/reader.ts';
import { type OpenReadModelWriter, openReadModelWriter } from '../shared/read-model/writer.ts';
import { type CertificateConditions, type CertificateOrder, checkConditions, STANDING } from './certificate-filter.ts';
import { areaCountsIn, areaExpiringIn, type CountWithin, countIn, rankOf } from './counted-certificates.ts';
import { numbersAfter } from './listed-page.ts';
import {
  type CertificateRecord,
  certificateChanged,
  certificateFact,
  historyOfState,
  packedHistory,
} from './records.ts';
import { segmentOn } from './rules/timeline.ts';
import { certificateOf, pageOfListed, recordsModel } from './view.ts';

const TODAY = '2026-11-22';
const world = createSampleWorld({ today: TODAY, certificates: 700, enterprises: 90 });
const holders = [...new Set(world.certificates.flatMap(({ holder }) => holder.uscc ?? []))].slice(0, 12);
const DIVISIONS = ['310000', '330000', '330400', '330421', '320000', '340000', '440000', '110000'];

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

/** Whether a surveillance is overdue on a day, from the facts alone: more than twelve months since the issue or the last check up to then. */
function isOverdueNaively({ number, firstIssuedOn, timeline }: CertificateRecord, on: Day): boolean {
  const standing = segmentOn(timeline, on);
  if (!standing || !STANDING.includes(standing.status)) return false;
  const checks = world.surveillances.filter((one) => one.certificateNumber === number && one.conductedOn <= on);
  const last = [firstIssuedOn, ...checks.map(({ conductedOn }) => conductedOn)].sort().at(-1) ?? firstIssuedOn;
  return on > addMonths(last, 12);
}

afterAll(async () => {
  await view?.close();
  await writer?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Every certificate of the world as its own record tells it: the naive reading that counts are held against. */
function records(): CertificateRecord[] {
  return world.certificates.flatMap(({ number }) => certificateOf(view, number) ?? []);
}

function naively(
  all: readonly CertificateRecord[],
  filter: CertificateConditions,
  within: CountWithin,
): CertificateRecord[] {
  return all.filter((record) => {
    const overdue = filter.surveillanceOverdue ?? null;
    if (overdue !== null) {
      if (!segmentOn(record.timeline, filter.statusOn ?? TODAY)) return false;
      if (isOverdueNaively(record, filter.statusOn ?? TODAY) !== overdue) return false;
    }
    const standing = segmentOn(record.timeline, filter.statusOn ?? TODAY);
    const expiresOn = record.terms.at(-1)?.to ?? '';
    const within365 = filter.expiringWithinDays ?? null;
    const isExpiring = Boolean(filter.expiringBefore) || within365 !== null;
    if (filter.scheme && !filter.scheme.includes(record.scheme)) return false;
    if (filter.bodyCode && record.bodyCode !== filter.bodyCode) return false;
    if (filter.projectCode && record.projectCode !== filter.projectCode) return false;
    if (filter.holderUscc && record.holder.uscc !== filter.holderUscc) return false;
    if (filter.starGrade && record.starGrade !== filter.starGrade) return false;
    if (filter.expiringBefore && !(expiresOn >= TODAY && expiresOn < filter.expiringBefore)) return false;
    if (within365 !== null && !(expiresOn >= TODAY && expiresOn <= addDays(TODAY, within365))) return false;
    if (isExpiring && !(standing && STANDING.includes(standing.status))) return false;
    if (filter.effectiveStatus && !(standing && filter.effectiveStatus.includes(standing.status))) return false;
    if (typeof filter.brokenReuseLink === 'boolean' && standing?.linkBroken !== filter.brokenReuseLink) return false;
    if (filter.division && !isWithinDivision(record.holder.divisionCode ?? '', filter.division)) return false;
    if (filter.factoryDivision && !isWithinDivision(record.factory.divisionCode ?? '', filter.factoryDivision))
      return false;
    if (filter.group && !categoriesOf(filter.group).includes(record.projectCode)) return false;
    if (filter.issuedFrom && record.firstIssuedOn < filter.issuedFrom) return false;
    if (filter.issuedTo && record.firstIssuedOn > filter.issuedTo) return false;
    if (filter.expiringFrom && expiresOn < filter.expiringFrom) return false;
    if (filter.expiringTo && expiresOn > filter.expiringTo) return false;
    if (within.holderUscc && record.holder.uscc !== within.holderUscc) return false;
    return !within.division || isWithinDivision(record.holder.divisionCode ?? '', within.division);
  });
}

const categoriesOf = (groups: readonly string[]) => (groups.includes('G10') ? ['001', '002', '128', '145'] : []);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
const filters: fc.Arbitrary<CertificateConditions> = fc.record({
  effectiveStatus: maybe(fc.subarray(['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED'] as const)),
  scheme: maybe(fc.subarray(['CHINA_GREEN_PRODUCT', 'GREEN_BUILDING_MATERIAL', 'YRD_GREEN_PRODUCT'] as const)),
  bodyCode: maybe(fc.constantFrom('101', '102', '103', '999')),
  projectCode: maybe(fc.constantFrom('001', '002', '145')),
  holderUscc: maybe(fc.constantFrom(...holders)),
  starGrade: maybe(fc.constantFrom(1, 2, 3)),
  expiringBefore: maybe(fc.integer({ min: -30, max: 900 }).map((days) => addDays(TODAY, days))),
  expiringWithinDays: maybe(fc.integer({ min: 0, max: 900 })),
  brokenReuseLink: maybe(fc.boolean()),
});
const dayAround = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(TODAY, days));
const rare = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
/** The conditions that came later, few at a time; a status of a past day goes with no end counted from today. */
const moreFilters: fc.Arbitrary<CertificateConditions> = fc
  .record({
    effectiveStatus: rare(fc.subarray(['VALID', 'SUSPENDED', 'EXPIRED'] as const, { minLength: 1 })),
    surveillanceOverdue: rare(fc.boolean()),
    statusOn: rare(dayAround(-1500, 0)),
    group: rare(fc.constantFrom(['G10'], ['G09'])),
    division: rare(fc.constantFrom(...DIVISIONS)),
    factoryDivision: rare(fc.constantFrom(...DIVISIONS)),
    issuedFrom: rare(dayAround(-1800, -600)),
    issuedTo: rare(dayAround(-600, 0)),
    expiringFrom: rare(dayAround(-500, 300)),
    expiringTo: rare(dayAround(300, 1200)),
  })
  .map(({ statusOn, ...rest }) =>
    rest.effectiveStatus || typeof rest.surveillanceOverdue === 'boolean' ? { ...rest, statusOn } : rest,
  );
const places: fc.Arbitrary<CountWithin> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  fc.constantFrom(...DIVISIONS).map((division) => ({ division })),
  fc.constantFrom(...holders).map((holderUscc) => ({ holderUscc })),
);

/** What an order goes by, as text. */
function orderKey(orderBy: CertificateOrder, { number, terms, firstIssuedOn }: CertificateRecord): string {
  if (orderBy === 'NUMBER') return number;
  if (orderBy === 'EXPIRES_ON') return `${terms.at(-1)?.to} ${number}`;
  return `${9_999_999_999_999 - Date.parse(firstIssuedOn)} ${number}`;
}

/** What an order goes by before the number. */
function rankIn(orderBy: CertificateOrder, { terms, firstIssuedOn }: CertificateRecord): number {
  return rankOf(orderBy, orderBy === 'EXPIRES_ON' ? (terms.at(-1)?.to ?? firstIssuedOn) : firstIssuedOn);
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
    const orders = fc.constantFrom('NUMBER', 'EXPIRES_ON', 'FIRST_ISSUED_ON_DESC' as const);
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
    const orders = fc.constantFrom('NUMBER', 'EXPIRES_ON', 'FIRST_ISSUED_ON_DESC' as const);
    const anyFilter = fc.oneof(fc.constant({}), filters, moreFilters);
    const sizes = fc.constantFrom(1, 2, 50);
    fc.assert(
      fc.property(orders, anyFilter, places, sizes, fc.nat(), (orderBy, filter, within, size, place) => {
        const conditions = checkConditions(filter, TODAY, categoriesOf);
        const expected = naively(all, filter, within)
          .map((one) => ({ number: one.number, key: orderKey(orderBy, one), rank: rankIn(orderBy, one) }))
          .sort((a, b) => (a.key < b.key ? -1 : 1));
        const start = place % (expected.length + 1);
        const before = expected[start - 1] ?? null;
        const found = numbersAfter(view, { conditions, today: TODAY, within, orderBy }, before, size);
        expect(found?.map(({ number }) => number)).toEqual(
          expected.slice(start, start + size).map(({ number }) => number),
        );
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
