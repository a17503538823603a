import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from './day.ts';
import type { ReportedStatus, StatusPeriod } from './facts.ts';
import { brokenLinksOn, effectiveStatusOn, expiryOn, type Lifecycle, statusOn } from './status.ts';

const period = (status: ReportedStatus, from: Day, until: Day | null = null): StatusPeriod => ({
  status,
  from,
  reasonCode: status === 'VALID' ? null : 'SUS-12',
  until,
  voluntary: false,
});

const life: Lifecycle = {
  terms: [
    { from: '2020-03-10', to: '2025-03-09' },
    { from: '2025-03-10', to: '2030-03-09' },
  ],
  statusHistory: [
    period('VALID', '2020-03-10'),
    period('SUSPENDED', '2022-01-01', '2022-07-01'),
    period('VALID', '2022-05-01'),
  ],
};
const once: Lifecycle = {
  terms: [{ from: '2020-03-10', to: '2025-03-09' }],
  statusHistory: [period('VALID', '2020-03-10')],
};
const link = (from: Day, to: Day | null = null) => ({
  id: 'L',
  certificateNumber: 'G',
  resultId: 'R',
  reuseClass: 1 as const,
  from,
  to,
});

describe('the reported status', () => {
  it.each([
    ['2020-03-09', undefined],
    ['2020-03-10', 'VALID'],
    ['2021-12-31', 'VALID'],
    ['2022-01-01', 'SUSPENDED'],
    ['2022-04-30', 'SUSPENDED'],
    ['2022-05-01', 'VALID'],
    ['2025-03-10', 'VALID'],
    ['2030-03-09', 'VALID'],
    ['2030-03-10', 'EXPIRED'],
  ])('on %s is %s', (day, status) => expect(statusOn(life, day)?.status).toBe(status));

  it('counts the last valid day as valid, and names the day after as the first expired one', () => {
    expect(statusOn(once, '2025-03-09')?.status).toBe('VALID');
    expect(statusOn(once, '2026-01-01')).toEqual({
      status: 'EXPIRED',
      since: '2025-03-10',
      reasonCode: null,
      until: null,
    });
    expect(expiryOn(life, '2025-03-09')).toBe('2025-03-09');
    expect(expiryOn(life, '2025-03-10')).toBe('2030-03-09');
    expect(expiryOn(life, '2020-03-09')).toBeNull();
  });

  it('lets a suspended record expire, and never a revoked or cancelled one', () => {
    const ended = (status: ReportedStatus): Lifecycle => ({
      ...once,
      statusHistory: [...once.statusHistory, period(status, '2025-01-01')],
    });
    expect(statusOn(ended('SUSPENDED'), '2025-03-10')?.status).toBe('EXPIRED');
    expect(statusOn(ended('REVOKED'), '2026-01-01')).toMatchObject({ status: 'REVOKED', since: '2025-01-01' });
    expect(statusOn(ended('CANCELLED'), '2026-01-01')?.status).toBe('CANCELLED');
  });

  it('takes the later of two changes of one day', () => {
    const twice = {
      ...once,
      statusHistory: [...once.statusHistory, period('SUSPENDED', '2022-01-01'), period('VALID', '2022-01-01')],
    };
    expect(statusOn(twice, '2022-01-01')?.status).toBe('VALID');
  });
});

describe('reuse links', () => {
  it('are broken while the result is not valid, and only while the certificate rests on it', () => {
    const on = (day: Day, to: Day | null = null) =>
      brokenLinksOn([{ link: link('2021-01-01', to), result: life }], day).map(({ status, since }) => [status, since]);
    expect(on('2021-12-31')).toEqual([]);
    expect(on('2022-01-01')).toEqual([['SUSPENDED', '2022-01-01']]);
    expect(on('2022-05-01')).toEqual([]);
    expect(on('2030-03-10')).toEqual([['EXPIRED', '2030-03-10']]);
    expect(on('2022-02-01', '2022-01-31')).toEqual([]);
    expect(on('2020-12-31')).toEqual([]);
  });

  it('to a result that nobody knows are broken from their first day', () => {
    expect(brokenLinksOn([{ link: link('2021-01-01'), result: null }], '2021-05-01')).toMatchObject([
      { status: null, since: '2021-01-01' },
    ]);
  });
});

describe('the effective status', () => {
  it('is suspended while a link is broken, since the first of them broke', () => {
    const broken = brokenLinksOn(
      [
        { link: link('2021-01-01'), result: life },
        { link: link('2021-06-01'), result: null },
      ],
      '2022-02-01',
    );
    expect(effectiveStatusOn(once, broken, '2022-02-01')).toEqual({
      status: 'SUSPENDED',
      since: '2021-06-01',
      reasonCode: 'SUS-21',
      until: null,
    });
    expect(effectiveStatusOn(once, broken.slice(0, 1), '2022-02-01')?.since).toBe('2022-01-01');
  });

  it('is never better than the reported one, and the same without broken links', () => {
    const offsets = fc.integer({ min: -100, max: 4000 });
    fc.assert(
      fc.property(
        fc.constantFrom(life, once),
        fc.option(fc.constantFrom(life, once)),
        offsets,
        offsets,
        (record, result, from, at) => {
          const day = addDays('2020-03-10', at);
          const broken = brokenLinksOn([{ link: link(addDays('2020-03-10', from)), result }], day);
          const reported = statusOn(record, day);
          const effective = effectiveStatusOn(record, broken, day);
          if (broken.length === 0 || reported?.status !== 'VALID') expect(effective).toEqual(reported);
          else expect(effective).toMatchObject({ status: 'SUSPENDED', reasonCode: 'SUS-21' });
          if (effective) expect(effective.since <= day).toBe(true);
        },
      ),
    );
  });
});
