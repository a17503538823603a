import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../schema/domain/day.ts';
import type { ReportedStatus } from '../../schema/domain/facts.ts';
import { aRecord } from './fixtures.ts';
import type { RecordedPeriod, StatusReporter } from './model.ts';
import { applyStatusReport, type StatusReport } from './status-report.ts';

const record = aRecord();
const report = (status: ReportedStatus, on: string, changes: Partial<StatusReport> = {}): StatusReport => ({
  status,
  on,
  reasonCode: null,
  until: null,
  voluntary: false,
  word: null,
  by: 'ISSUER',
  ...changes,
});

/** Applies reports one after the other; refused ones change nothing. */
function afterReports(reports: readonly StatusReport[]): readonly RecordedPeriod[] {
  return reports.reduce<readonly RecordedPeriod[]>((statusHistory, one) => {
    const applied = applyStatusReport({ ...record, statusHistory }, one);
    return 'refusal' in applied ? statusHistory : applied.statusHistory;
  }, record.statusHistory);
}

function outcomeAfter(reports: readonly StatusReport[], last: StatusReport): string {
  const applied = applyStatusReport({ ...record, statusHistory: afterReports(reports) }, last);
  return 'refusal' in applied ? 'REFUSED' : applied.outcome;
}

const anyReport = fc
  .record({
    status: fc.constantFrom<ReportedStatus>('VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED'),
    offset: fc.integer({ min: -30, max: 2000 }),
    length: fc.option(fc.integer({ min: 0, max: 200 })),
    by: fc.constantFrom<StatusReporter>('ISSUER', 'HOLDER', 'OPERATOR'),
  })
  .map(({ status, offset, length, by }) => {
    const on = addDays('2024-01-01', offset);
    return report(status, on, { by, until: status === 'SUSPENDED' && length !== null ? addDays(on, length) : null });
  });

describe('reports of a status', () => {
  const suspend = report('SUSPENDED', '2024-03-01', { reasonCode: 'SUS-12', until: '2024-08-31' });

  it('change the status once, whoever of issuer and holder reports first (CAS-02)', () => {
    expect(outcomeAfter([], suspend)).toBe('CHANGED');
    expect(outcomeAfter([suspend], { ...suspend, by: 'HOLDER' })).toBe('CONFIRMED');
    expect(outcomeAfter([{ ...suspend, by: 'HOLDER' }], suspend)).toBe('CONFIRMED');
    expect(outcomeAfter([suspend, { ...suspend, by: 'HOLDER' }], suspend)).toBe('UNCHANGED');
    expect(afterReports([suspend, { ...suspend, by: 'HOLDER' }]).at(-1)?.reportedBy).toEqual(['ISSUER', 'HOLDER']);
  });

  it("keep the issuer's details where issuer and holder differ", () => {
    const byHolder = report('SUSPENDED', '2024-03-05', { by: 'HOLDER' });
    expect(outcomeAfter([byHolder], suspend)).toBe('CORRECTED');
    expect(afterReports([byHolder, suspend]).at(-1)).toMatchObject({ from: '2024-03-01', reasonCode: 'SUS-12' });
    expect(outcomeAfter([suspend], byHolder)).toBe('CONFIRMED');
    expect(afterReports([suspend, byHolder]).at(-1)).toMatchObject({ from: '2024-03-01', reasonCode: 'SUS-12' });
  });

  it('are recognised when they come again after the history has gone on', () => {
    const restore = report('VALID', '2024-05-01');
    expect(outcomeAfter([suspend, restore], suspend)).toBe('UNCHANGED');
    expect(outcomeAfter([suspend, restore], restore)).toBe('UNCHANGED');
    expect(outcomeAfter([suspend, restore], report('SUSPENDED', '2024-04-01'))).toBe('REFUSED');
    expect(outcomeAfter([suspend, restore], report('SUSPENDED', '2024-06-01'))).toBe('CHANGED');
  });

  it('restore a suspension within its period only, and nothing else (ST-04)', () => {
    expect(outcomeAfter([suspend], report('VALID', '2024-08-31'))).toBe('CHANGED');
    expect(outcomeAfter([suspend], report('VALID', '2024-09-01'))).toBe('REFUSED');
    expect(outcomeAfter([], report('VALID', '2024-05-01'))).toBe('REFUSED');
  });

  it.each(['REVOKED', 'CANCELLED'] as const)('leave %s as it is', (status) => {
    const end = report(status, '2024-04-01');
    for (const next of ['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED'] as const)
      if (next !== status) expect(outcomeAfter([suspend, end], report(next, '2024-06-01')), next).toBe('REFUSED');
  });

  it('are refused before the result existed and after it expired', () => {
    expect(outcomeAfter([], report('SUSPENDED', '2023-12-31'))).toBe('REFUSED');
    expect(outcomeAfter([], report('REVOKED', '2029-01-01'))).toBe('REFUSED');
    expect(outcomeAfter([], report('REVOKED', '2028-12-31'))).toBe('CHANGED');
  });

  it('leave a history that begins VALID, goes forward in time and ends with a final status', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 12 }), (reports) => {
        const history = afterReports(reports);
        expect(history[0]).toMatchObject({ status: 'VALID', from: '2024-01-01' });
        history.forEach((period, index) => {
          const before = history[index - 1];
          if (!before) return;
          expect(period.from >= before.from).toBe(true);
          expect(period.status).not.toBe(before.status);
          expect(['REVOKED', 'CANCELLED']).not.toContain(before.status);
          if (period.status === 'VALID') expect(before.until === null || period.from <= before.until).toBe(true);
          if (period.until !== null) expect([period.status, period.until >= period.from]).toEqual(['SUSPENDED', true]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('change nothing when they are repeated', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 8 }), (reports) => {
        const history = afterReports(reports);
        const last = reports.at(-1);
        if (!last) return;
        const again = applyStatusReport({ ...record, statusHistory: history }, last);
        if (!('refusal' in again)) expect([again.outcome, again.statusHistory]).toEqual(['UNCHANGED', history]);
      }),
      { numRuns: 500 },
    );
  });

  it('change the facts at most once for one event, however issuer and holder report it (CAS-02)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<StatusReporter>('ISSUER', 'HOLDER', 'OPERATOR'), { minLength: 1, maxLength: 6 }),
        (order) => {
          let statusHistory: readonly RecordedPeriod[] = record.statusHistory;
          let changes = 0;
          for (const by of order) {
            const applied = applyStatusReport({ ...record, statusHistory }, { ...suspend, by });
            if ('refusal' in applied) throw new Error(applied.refusal);
            if (applied.outcome === 'CHANGED' || applied.outcome === 'CORRECTED') changes++;
            statusHistory = applied.statusHistory;
          }
          expect(changes).toBe(1);
          expect(new Set(statusHistory.at(-1)?.reportedBy)).toEqual(new Set(order));
        },
      ),
    );
  });
});
