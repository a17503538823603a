import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { isWithinDivision, PROVINCES } from '../../schema/domain/division.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { isMalformed, type ReceivedEvent, readEvent } from '../../schema/domain/events/read-event.ts';
import { LEAST_CELL } from '../../schema/domain/sight/counts.ts';
import { brokenLinksOn, effectiveStatusOn } from '../../schema/domain/status.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { type OpenReadModelReader, openReadModelReader } from '../shared/read-model/reader.ts';
import { type OpenReadModelWriter, openReadModelWriter } from '../shared/read-model/writer.ts';
import { certificateChanged } from './records.ts';
import { type Statistics, type StatisticsArguments, statisticsFor } from './statistics.ts';
import type { Dimension } from './tabulation.ts';
import { recordsModel } from './view.ts';

const TODAY = '2026-11-22';
const world = createSampleWorld({ today: TODAY, certificates: 700, enterprises: 90 });
/** Groups of the test's own: what belongs together is the register's to say. */
const groupOf = (projectCode: string) => (projectCode < '100' ? 'G10' : projectCode < '200' ? 'G09' : null);
const categories = [...new Set(world.certificates.map(({ projectCode }) => projectCode))].map((projectCode) => ({
  projectCode,
  groupCode: groupOf(projectCode),
}));
const MINISTRY: Caller = { ...PUBLIC_CALLER, agency: 'demo-ministry', kind: 'MINISTRY', purpose: 'SUPERVISION' };
const regulator = (...divisions: string[]): Caller => ({
  ...PUBLIC_CALLER,
  agency: 'a-regulator',
  kind: 'MARKET_REGULATOR',
  purpose: 'SUPERVISION',
  divisions,
});

let directory: string;
let writer: OpenReadModelWriter;
let view: OpenReadModelReader;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'yunqiao-statistics-'));
  writer = openReadModelWriter(directory, 'certificates', recordsModel);
  view = openReadModelReader(directory, 'certificates', recordsModel);
  const events: OutgoingEvent[] = [
    ...world.certificates.map((fact) => certificateChanged({ ...fact, reportedStatusWord: null })),
    ...world.results.map((fact): OutgoingEvent => ({ type: 'ConformityResultChanged', key: fact.id, fact })),
    ...world.links.map((fact): OutgoingEvent => ({ type: 'ReuseLinkChanged', key: fact.id, fact })),
  ];
  const read = events.map((event, index): ReceivedEvent => {
    const received = readEvent({ ...event, seq: index + 1, at: `${TODAY}T00:00:00.000Z` });
    if (isMalformed(received)) throw new Error(received.fault);
    return received;
  });
  writer.apply('certificates', read, `${TODAY}T00:00:00.000Z`);
  await turn();
});

afterAll(async () => {
  await view?.close();
  await writer?.close();
  rmSync(directory, { recursive: true, force: true });
});

type Asked = Partial<StatisticsArguments>;

function ask(caller: Caller, asked: Asked): Statistics {
  const whole = { by: [], measure: 'CERTIFICATES', ...asked } as const;
  const answer = statisticsFor(caller, whole, { view, categories, today: TODAY, knownAt: null });
  if (!answer) throw new Error('The view could not say.');
  return answer;
}

const MUNICIPALITIES = ['11', '12', '31', '50'];
const lastOfMonth = (month: string): Day => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** Every certificate as it was reported, with the status that follows from what was reported on a day: no timeline, no view. */
function recount(asked: Asked, on: Day, from: Day, to: Day): Map<string, number> {
  const { by = [], measure = 'CERTIFICATES', filter } = asked;
  const counts = new Map<string, number>();
  for (const certificate of world.certificates) {
    const linked = world.links
      .filter(({ certificateNumber }) => certificateNumber === certificate.number)
      .map((link) => ({ link, result: world.results.find(({ id }) => id === link.resultId) ?? null }));
    const broken = brokenLinksOn(linked, on);
    const standing = effectiveStatusOn(certificate, broken, on);
    if (!standing) continue;
    const relies = standing.status === 'VALID' || standing.status === 'SUSPENDED';
    const ends = certificate.terms.at(-1)?.to ?? certificate.firstIssuedOn;
    const day = measure === 'ISSUED' ? certificate.firstIssuedOn : ends;
    if (measure !== 'CERTIFICATES' && (day < from || day > to)) continue;
    const { holder, factory, projectCode, bodyCode, scheme, starGrade } = certificate;
    const within = (place: string | null, division: string) => isWithinDivision(place ?? '', division);
    if (filter?.division && !within(holder.divisionCode, filter.division)) continue;
    if (filter?.factoryDivision && !within(factory.divisionCode, filter.factoryDivision)) continue;
    if (filter?.group && !filter.group.includes(groupOf(projectCode) ?? '')) continue;
    if (filter?.bodyCode && filter.bodyCode !== bodyCode) continue;
    if (filter?.scheme && !filter.scheme.includes(scheme)) continue;
    if (filter?.starGrade && filter.starGrade !== starGrade) continue;
    if (filter?.effectiveStatus && !filter.effectiveStatus.includes(standing.status)) continue;
    if (typeof filter?.brokenReuseLink === 'boolean' && filter.brokenReuseLink !== (relies && broken.length > 0))
      continue;
    const code = holder.divisionCode;
    const city =
      code === null || (code.slice(2, 4) === '00' && !MUNICIPALITIES.includes(code.slice(0, 2)))
        ? null
        : MUNICIPALITIES.includes(code.slice(0, 2))
          ? `${code.slice(0, 2)}0000`
          : `${code.slice(0, 4)}00`;
    const values: Record<Dimension | 'MONTH', string | number | null> = {
      GROUP: groupOf(projectCode),
      CATEGORY: projectCode,
      PROVINCE: code && `${code.slice(0, 2)}0000`,
      CITY: city,
      BODY: bodyCode,
      SCHEME: scheme,
      STAR: starGrade,
      STATUS: standing.status,
      MONTH: measure === 'CERTIFICATES' ? on.slice(0, 7) : day.slice(0, 7),
    };
    const key = JSON.stringify(by.map((one) => values[one]));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const keyOf = (by: readonly (Dimension | 'MONTH')[], { key, month }: Statistics['rows'][number]) =>
  JSON.stringify(by.map((one) => (one === 'MONTH' ? month : (key[one] ?? null))));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const filters = fc.record({
  division: maybe(fc.constantFrom('310000', '330000', '330400', '320000', '440000')),
  factoryDivision: maybe(fc.constantFrom('310000', '330000', '330100')),
  group: maybe(fc.subarray(['G10', 'G09'])),
  bodyCode: maybe(fc.constantFrom('101', '102', '103')),
  scheme: maybe(fc.subarray(['CHINA_GREEN_PRODUCT', 'GREEN_BUILDING_MATERIAL'] as const)),
  starGrade: maybe(fc.constantFrom(1, 2, 3)),
  effectiveStatus: maybe(fc.subarray(['VALID', 'SUSPENDED', 'REVOKED', 'EXPIRED'] as const)),
  brokenReuseLink: maybe(fc.boolean()),
});
const dimensions = fc.subarray<Dimension>(
  ['GROUP', 'CATEGORY', 'PROVINCE', 'CITY', 'BODY', 'SCHEME', 'STAR', 'STATUS'],
  { maxLength: 4 },
);

describe('statistics (MI-05, MI-17)', () => {
  it('count as a recount of the reported facts does, by whatever dimensions, filter and day', () => {
    let told = 0;
    fc.assert(
      fc.property(dimensions, filters, fc.integer({ min: -2500, max: 0 }), (by, filter, back) => {
        const to = addDays(TODAY, back);
        const { rows, total } = ask(MINISTRY, { by, filter, to });
        const expected = recount({ by, filter }, to, to, to);
        if (expected.size > 0) told++;
        const counted = Object.fromEntries(rows.map((row) => [keyOf(by, row), row.count]));
        const whole = by.length === 0 && expected.size === 0 ? { '[]': 0 } : Object.fromEntries(expected);
        expect(counted).toEqual(whole);
        expect(total.count).toBe([...expected.values()].reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 150 },
    );
    expect(told).toBeGreaterThan(20);
  });

  it('make series over months that are the counts of each month end', () => {
    fc.assert(
      fc.property(dimensions, filters, fc.integer({ min: 0, max: 20 }), (by, filter, months) => {
        const from = addDays(TODAY, -30 * months);
        const { rows } = ask(MINISTRY, { by: [...by, 'MONTH'], filter, from });
        for (const month of new Set([from.slice(0, 7), TODAY.slice(0, 7)])) {
          const on = lastOfMonth(month) < TODAY ? lastOfMonth(month) : TODAY;
          const expected = recount({ by: [...by, 'MONTH'], filter }, on, on, on);
          const counted = rows.filter((row) => row.month === month && row.count !== 0);
          expect(Object.fromEntries(counted.map((row) => [keyOf([...by, 'MONTH'], row), row.count]))).toEqual(
            Object.fromEntries(expected),
          );
          expect(counted.every((row) => row.on === on)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('count what was issued and what ends within a period, also one to come', () => {
    fc.assert(
      fc.property(
        dimensions,
        filters,
        fc.constantFrom('ISSUED' as const, 'EXPIRING' as const),
        fc.integer({ min: -1500, max: 700 }),
        fc.integer({ min: 0, max: 500 }),
        (by, filter, measure, end, length) => {
          const to = addDays(TODAY, measure === 'ISSUED' ? Math.min(end, 0) : end);
          const from = addDays(to, -length);
          const asked = { by: [...by, 'MONTH' as const], filter, measure, from, to };
          const expected = recount(asked, to < TODAY ? to : TODAY, from, to);
          const counted = ask(MINISTRY, asked).rows.filter(({ count }) => count !== 0);
          expect(Object.fromEntries(counted.map((row) => [keyOf(asked.by, row), row.count]))).toEqual(
            Object.fromEntries(expected),
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  it('add up to national totals: every province and those without one', () => {
    const nation = ask(MINISTRY, {});
    const byProvince = ask(MINISTRY, { by: ['PROVINCE'] });
    expect(nation.total.count).toBe(world.certificates.filter(({ firstIssuedOn }) => firstIssuedOn <= TODAY).length);
    expect(byProvince.total).toEqual(nation.total);
  });

  it.each<[string, Asked, string]>([
    ['a day to come', { to: addDays(TODAY, 1) }, 'to'],
    ['a beginning without a series', { from: '2026-01-01' }, 'from'],
    ['a beginning after the end', { by: ['MONTH'], from: TODAY, to: '2026-01-01' }, 'from'],
    ['too many months', { by: ['MONTH'], from: '1990-01-01' }, 'from'],
    ['stars that do not exist', { filter: { starGrade: 4 } }, 'filter.starGrade'],
    ['a division of other digits', { filter: { division: '33' } }, 'filter.division'],
  ])('name what is wrong with %s', (_what, asked, argument) => {
    expect(() => ask(MINISTRY, asked)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument }) }),
    );
  });
});

describe('statistics for a regulator', () => {
  const zhejiang = regulator('330000', '310000');

  it('are whole within the divisions of its agreement', () => {
    const asked: Asked = { by: ['CITY', 'CATEGORY', 'STATUS'], filter: { division: '330000' } };
    expect(ask(zhejiang, asked)).toEqual(ask(MINISTRY, asked));
  });

  it('tell of other provinces no number under 5, and nothing that the statistics of the province do not tell', () => {
    for (const detail of [[], ['STATUS'], ['SCHEME']] as const) {
      const asked: Asked = { by: ['PROVINCE', 'MONTH', ...detail], from: '2024-01-01', to: '2026-10-31' };
      const { rows } = ask(zhejiang, asked);
      // Every province and every cell is named, so that no absence tells of one.
      const foreign = rows.filter(({ key }) => key.PROVINCE !== '330000' && key.PROVINCE !== '310000');
      expect(new Set(foreign.map(({ key }) => key.PROVINCE)).size).toBe(PROVINCES.length - 2);
      expect(foreign.some(({ count }) => count !== null)).toBe(true);
      for (const { count, atLeast } of foreign) {
        if (count === null) expect(atLeast).toBe(0);
        else expect(count).toBeGreaterThanOrEqual(LEAST_CELL);
      }
    }
  });

  it('sum provinces only from what is told of each', () => {
    const asked: Asked = { by: ['STATUS'], to: '2026-10-31' };
    const parts = ask(zhejiang, { ...asked, by: ['PROVINCE', 'STATUS'] }).rows;
    const { rows, total } = ask(zhejiang, asked);
    for (const { key, count, atLeast } of rows) {
      const ofStatus = parts.filter((part) => part.key.STATUS === key.STATUS);
      expect(atLeast).toBe(ofStatus.reduce((sum, part) => sum + (part.count ?? 0), 0));
      expect(count).toBe(ofStatus.some((part) => part.count === null) ? null : atLeast);
    }
    expect(total.count).toBeNull();
  });

  it.each<[string, Asked, string]>([
    ['bodies of all provinces', { by: ['BODY'], to: '2026-10-31' }, 'FORBIDDEN'],
    ['cities of another province', { by: ['CITY'], filter: { division: '440000' } }, 'FORBIDDEN'],
    ['a city of another province', { filter: { division: '440300' } }, 'FORBIDDEN'],
    ['two dimensions, whose cells are small', { by: ['STATUS', 'SCHEME'], to: '2026-10-31' }, 'FORBIDDEN'],
    ['a filter that cuts a cell', { filter: { division: '440000', starGrade: 1 } }, 'FORBIDDEN'],
    ['what was issued elsewhere', { measure: 'ISSUED', filter: { division: '440000' } }, 'FORBIDDEN'],
    ['another day than a month end', { to: '2026-10-30' }, 'BAD_USER_INPUT'],
  ])('refuse %s', (_what, asked, code) => {
    expect(() => ask(zhejiang, asked)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code }) }),
    );
  });

  it('are for nobody else', () => {
    for (const kind of ['PUBLIC', 'ECOMMERCE_PLATFORM', 'CERTIFICATION_BODY', 'ENTERPRISE', 'INSURER'] as const)
      expect(() => ask({ ...PUBLIC_CALLER, kind }, {})).toThrow(/may not see/);
  });
});
