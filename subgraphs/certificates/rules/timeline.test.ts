import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../schema/domain/day.ts';
import type { ReportedStatus, ReuseLinkFact, StatusPeriod, Term } from '../../../schema/domain/facts.ts';
import { brokenLinksOn, effectiveStatusOn, type Lifecycle } from '../../../schema/domain/status.ts';
import { END_OF_TIME, effectiveTimeline, type LinkedResult, segmentOn } from './timeline.ts';

const ORIGIN = '2024-01-01';
const SPAN = 60;
const dayOffsets = fc.integer({ min: 0, max: SPAN });
const dayAt = (offset: number) => addDays(ORIGIN, offset);

function period(status: ReportedStatus, from: Day): StatusPeriod {
  return {
    status,
    from,
    reasonCode: status === 'VALID' ? null : 'SUS-12',
    until: status === 'SUSPENDED' ? addDays(from, 9) : null,
    voluntary: false,
  };
}

const lives: fc.Arbitrary<Lifecycle> = fc
  .record({
    issued: dayOffsets,
    lengths: fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 3 }),
    changes: fc.array(
      fc.tuple(
        fc.constantFrom<ReportedStatus>('VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED'),
        fc.integer({ min: 0, max: 20 }),
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ issued, lengths, changes }) => {
    const terms: Term[] = [];
    let from = dayAt(issued);
    for (const length of lengths) {
      terms.push({ from, to: addDays(from, length) });
      from = addDays(from, length + 1);
    }
    let at = dayAt(issued);
    const statusHistory = [period('VALID', at)];
    for (const [status, later] of changes) {
      at = addDays(at, later);
      statusHistory.push(period(status, at));
    }
    return { terms, statusHistory };
  });

const linkedResults: fc.Arbitrary<LinkedResult[]> = fc
  .array(
    fc.record({ result: fc.option(lives), from: dayOffsets, length: fc.option(fc.integer({ min: 0, max: 30 })) }),
    { maxLength: 3 },
  )
  .map((items) =>
    items.map(({ result, from, length }, index) => ({
      result,
      link: {
        id: `L${index}`,
        certificateNumber: 'G',
        resultId: `R${index}`,
        reuseClass: 1,
        from: dayAt(from),
        to: length === null ? null : dayAt(from + length),
      } satisfies ReuseLinkFact,
    })),
  );

describe('the timeline of a certificate', () => {
  it('says on every day what the rules say of that day', () => {
    fc.assert(
      fc.property(lives, linkedResults, fc.integer({ min: -5, max: SPAN + 120 }), (record, linked, offset) => {
        const day = dayAt(offset);
        const broken = brokenLinksOn(linked, day);
        const expected = effectiveStatusOn(record, broken, day);
        const segment = segmentOn(effectiveTimeline(record, linked), day);
        expect(
          segment && {
            status: segment.status,
            since: segment.since,
            reasonCode: segment.reasonCode,
            until: segment.until,
          },
        ).toEqual(expected);
        const relies = expected?.status === 'VALID' || expected?.status === 'SUSPENDED';
        expect(segment?.brokenResults ?? []).toEqual(relies ? broken.map(({ link }) => link.resultId).sort() : []);
        expect(segment?.linkBroken ?? false).toBe((segment?.brokenResults.length ?? 0) > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('has no gap and no overlap from the first issue to the end of time', () => {
    fc.assert(
      fc.property(lives, linkedResults, (record, linked) => {
        const timeline = effectiveTimeline(record, linked);
        expect(timeline[0]?.from).toBe(record.statusHistory[0]?.from);
        expect(timeline.at(-1)?.to).toBe(END_OF_TIME);
        for (const [index, segment] of timeline.entries()) {
          expect(segment.from <= segment.to).toBe(true);
          const next = timeline[index + 1];
          if (next) expect(next.from).toBe(addDays(segment.to, 1));
        }
      }),
    );
  });

  it('is never VALID while any link is broken', () => {
    fc.assert(
      fc.property(lives, linkedResults, (record, linked) => {
        for (const segment of effectiveTimeline(record, linked))
          expect(segment.linkBroken && segment.status === 'VALID').toBe(false);
      }),
    );
  });
});
