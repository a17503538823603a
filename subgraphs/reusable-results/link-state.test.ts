import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../schema/domain/day.ts';
import type { ReportedStatus, StatusPeriod, Term } from '../../schema/domain/facts.ts';
import { brokenLinksOn, effectiveStatusOn } from '../../schema/domain/status.ts';
import { aLink, aResult } from './fixtures.ts';
import { linkStateOn } from './link-state.ts';
import { linkFact } from './records.ts';

const EPOCH = '2024-01-01';
const day = (count: number): Day => addDays(EPOCH, count);
const anyDay = fc.integer({ min: 0, max: 500 }).map(day);

const history = fc
  .array(
    fc.tuple(
      fc.constantFrom<ReportedStatus>('SUSPENDED', 'VALID', 'REVOKED', 'CANCELLED'),
      fc.integer({ min: 0, max: 90 }),
    ),
    {
      maxLength: 4,
    },
  )
  .map((changes): StatusPeriod[] => {
    let from = EPOCH;
    const periods = [{ status: 'VALID' as ReportedStatus, from }];
    for (const [status, gap] of changes) {
      from = addDays(from, gap);
      periods.push({ status, from });
    }
    return periods.map((period) => ({ ...period, reasonCode: null, until: null, voluntary: false }));
  });
const terms = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.option(fc.integer({ min: 1, max: 200 })))
  .map(([first, second]): Term[] => {
    const end = day(first);
    return [
      { from: EPOCH, to: end },
      ...(second === null ? [] : [{ from: addDays(end, 1), to: addDays(end, second) }]),
    ];
  });
const result = fc.record({ statusHistory: history, terms }).map((changes) => aResult(changes));
const link = fc
  .tuple(anyDay, fc.option(fc.integer({ min: 0, max: 300 })))
  .map(([from, length]) => aLink({ from, to: length === null ? null : addDays(from, length) }));

describe('the state of a reuse link on a day', () => {
  it('is told exactly on the days on which the certificate rests on the result', () => {
    fc.assert(
      fc.property(link, fc.option(result), anyDay, (one, other, at) => {
        const rests = one.from <= at && (one.to === null || at <= one.to);
        expect(linkStateOn(one, other, at) !== null).toBe(rests);
      }),
    );
  });

  it('is BROKEN exactly when the certificate of the link may not be relied on', () => {
    fc.assert(
      fc.property(link, fc.option(result), anyDay, (one, other, at) => {
        const state = linkStateOn(one, other, at);
        const broken = brokenLinksOn([{ link: linkFact(one), result: other }], at);
        expect(state?.state === 'BROKEN').toBe(broken.length === 1);
        if (broken[0]) expect(state).toMatchObject({ since: broken[0].since, resultStatus: broken[0].status });
        const certificate = aResult({ terms: [{ from: EPOCH, to: day(600) }] });
        expect(effectiveStatusOn(certificate, broken, at)?.status).toBe(
          state?.state === 'BROKEN' ? 'SUSPENDED' : 'VALID',
        );
      }),
    );
  });

  it('has lasted since a day from which it never was otherwise, and the day before it was', () => {
    fc.assert(
      fc.property(link, result, anyDay, (one, other, at) => {
        const state = linkStateOn(one, other, at);
        if (!state) return;
        for (let earlier = at; earlier >= state.since; earlier = addDays(earlier, -1))
          expect(linkStateOn(one, other, earlier)?.state).toBe(state.state);
        expect(linkStateOn(one, other, addDays(state.since, -1))?.state).not.toBe(state.state);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a certificate down until the last of its broken links holds again', () => {
    const suspendedUntil = (restoredOn: Day) =>
      aResult({
        statusHistory: [
          { status: 'VALID', from: EPOCH, reasonCode: null, until: null, voluntary: false },
          { status: 'SUSPENDED', from: day(100), reasonCode: 'SUS-12', until: null, voluntary: false },
          { status: 'VALID', from: restoredOn, reasonCode: null, until: null, voluntary: false },
        ],
      });
    const links = [
      { link: linkFact(aLink({ _id: 'a', from: day(10) })), result: suspendedUntil(day(120)) },
      { link: linkFact(aLink({ _id: 'b', from: day(10) })), result: suspendedUntil(day(140)) },
    ];
    const certificate = aResult({ terms: [{ from: EPOCH, to: day(600) }] });
    const statusOf = (at: Day) => effectiveStatusOn(certificate, brokenLinksOn(links, at), at)?.status;
    expect([99, 100, 120, 139, 140].map((count) => statusOf(day(count)))).toEqual([
      'VALID',
      'SUSPENDED',
      'SUSPENDED',
      'SUSPENDED',
      'VALID',
    ]);
  });
});
