import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from './day.ts';
import type { ReportedStatus, ReuseLinkFact, StatusPeriod } from './facts.ts';
import { brokenLinksOn, statusOn, validitySince } from './status.ts';

const START = '2024-01-01';
const period = (status: ReportedStatus, from: Day): StatusPeriod => ({
  status,
  from,
  reasonCode: null,
  until: null,
  voluntary: false,
});

const record = fc
  .record({
    terms: fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 90 })), {
      minLength: 1,
      maxLength: 3,
    }),
    periods: fc.array(
      fc.tuple(
        fc.constantFrom<ReportedStatus>('VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED'),
        fc.integer({ min: 0, max: 60 }),
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ terms, periods }) => {
    let day = START;
    const dated = terms.map(([gap, length]) => {
      const from = addDays(day, gap);
      day = addDays(from, length);
      const term = { from, to: day };
      day = addDays(day, 1);
      return term;
    });
    let at = dated[0]?.from ?? START;
    const statusHistory = [period('VALID', at)];
    for (const [status, gap] of periods) {
      at = addDays(at, gap);
      statusHistory.push(period(status, at));
    }
    return { terms: dated, statusHistory };
  });

describe('since when a record has been valid, or not', () => {
  it('is the first day of the stretch without a change of validity, found by walking back day by day', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (one, start, length) => {
        const from = addDays(START, start);
        const day = addDays(from, length);
        const isValid = (at: Day) => statusOn(one, at)?.status === 'VALID';
        let expected = day;
        while (expected > from && isValid(addDays(expected, -1)) === isValid(day)) expected = addDays(expected, -1);
        expect(validitySince(one, from, day)).toBe(expected);
      }),
    );
  });

  it('names the first day of a suspension that ended in a revocation as the day the link broke', () => {
    const result = {
      id: 'r',
      kind: 'ENERGY_SAVING' as const,
      number: '1',
      issuerBodyCode: '101',
      issuerName: '',
      holderUscc: '',
      holderName: '',
      productName: '',
      models: [],
      standard: null,
      grade: null,
      terms: [{ from: START, to: '2026-12-31' }],
      statusHistory: [period('VALID', START), period('SUSPENDED', '2024-03-01'), period('REVOKED', '2024-06-01')],
      fictional: true,
    };
    const link: ReuseLinkFact = {
      id: 'l',
      certificateNumber: 'G2024101001000001',
      resultId: 'r',
      reuseClass: 1,
      from: '2024-02-01',
      to: null,
    };
    expect(brokenLinksOn([{ link, result }], '2024-07-01')).toMatchObject([{ status: 'REVOKED', since: '2024-03-01' }]);
  });
});
